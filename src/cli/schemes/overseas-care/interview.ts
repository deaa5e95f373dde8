/** The interview of 海外療養費 with all that its questions choose from: insurers, banks, the classification, the scans of the folder. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadBanks } from '../../../base/banks.ts';
import { lookedUp } from '../../../base/files.ts';
import type { Catalogue, Language } from '../../../base/languages.ts';
import { Refusal } from '../../../base/refusal.ts';
import { parseWith } from '../../../base/schema.ts';
import type { Words } from '../../../base/words.ts';
import { claimSchema } from '../../../overseas-care/claim.ts';
import { loadClassification } from '../../../overseas-care/classification.ts';
import { type Insurer, loadInsurer } from '../../../overseas-care/parameters.ts';
import type { ClaimFacts } from '../../../overseas-care/questions/facts.ts';
import { overseasCareScript } from '../../../overseas-care/questions/script.ts';
import type { Session } from '../../session.ts';
import { scansIn } from '../folder-scans.ts';
import type { SchemeInterview } from '../scheme.ts';

const QUESTIONS: Record<Language, () => Promise<readonly Catalogue[]>> = {
  ja: async () => [
    (await import('../../../overseas-care/questions/words/ja.ts')).ja,
    (await import('../../../overseas-care/questions/words/receipt.ja.ts')).receiptWords,
  ],
  en: async () => [
    (await import('../../../overseas-care/questions/words/en.ts')).en,
    (await import('../../../overseas-care/questions/words/receipt.en.ts')).receiptWords,
  ],
  zh: async () => [
    (await import('../../../overseas-care/questions/words/zh.ts')).zh,
    (await import('../../../overseas-care/questions/words/receipt.zh.ts')).receiptWords,
  ],
};

export const interview: SchemeInterview = {
  words: (language) => QUESTIONS[language](),
  head: [['insurer']],
  standIn: { insurer: 'none', id: '000000' },
  judge: (tree, shown) => {
    parseWith(claimSchema, tree, shown);
  },
  withScript: async ({ session, words, folder }, use) =>
    use(await claimScript(session, words, folder), ({ words: own }: ClaimFacts) => own),
};

async function claimScript(session: Session, words: Words, folder: string) {
  const insurers = [...session.shelves.insurers, join(session.shelves.templates, 'insurers')];
  const loaded = new Map<string, ReturnType<typeof loadInsurer>>();
  const load = (name: string) => {
    let insurer = loaded.get(name);
    if (!insurer) {
      insurer = loadInsurer(name, insurers);
      loaded.set(name, insurer);
    }
    return insurer;
  };
  const tables = new Map<string, ReturnType<typeof loadClassification>>();
  return overseasCareScript({
    today: session.today,
    language: session.language,
    words,
    banks: await loadBanks(),
    insurers: namesOf(insurers).flatMap((name) => titled(name, load, session.language)),
    loadInsurer: load,
    loadClassification: (edition) => {
      let table = tables.get(edition);
      if (!table) {
        table = loadClassification(join(session.shelves.templates, 'data'), edition);
        tables.set(edition, table);
      }
      return table;
    },
    files: scansIn(folder),
  });
}

/** An insurer whose folder is broken cannot be chosen; `insurer list` tells why. */
function titled(name: string, load: (name: string) => Insurer, language: Language): { name: string; title: string }[] {
  try {
    return [{ name, title: load(name).name[language] }];
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

/** The insurers on the shelves, by name. */
function namesOf(shelves: readonly string[]): string[] {
  const names = shelves.flatMap((shelf) =>
    lookedUp(shelf)?.isDirectory()
      ? readdirSync(shelf).filter((name) => lookedUp(join(shelf, name, 'profile.yaml'))?.isFile())
      : [],
  );
  return [...new Set(names)].sort();
}
