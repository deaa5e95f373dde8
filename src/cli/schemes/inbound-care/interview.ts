/** The interview of 赴日就医 with all that its questions choose from: rule packs, and the files of the folder. */
import type { Catalogue, Language } from '../../../base/languages.ts';
import { parseWith } from '../../../base/schema.ts';
import { caseSchema } from '../../../inbound-care/case.ts';
import { loadPack } from '../../../inbound-care/pack.ts';
import type { CaseFacts, CaseWay } from '../../../inbound-care/questions/facts.ts';
import { inboundCareScript } from '../../../inbound-care/questions/script.ts';
import { scansIn } from '../folder-scans.ts';
import type { Around, SchemeInterview } from '../scheme.ts';
import { packsOn } from './packs.ts';

const QUESTIONS: Record<Language, () => Promise<readonly Catalogue[]>> = {
  ja: async () => [(await import('../../../inbound-care/questions/words/ja.ts')).ja],
  en: async () => [(await import('../../../inbound-care/questions/words/en.ts')).en],
  zh: async () => [(await import('../../../inbound-care/questions/words/zh.ts')).zh],
};

export const interview: SchemeInterview = {
  words: (language) => QUESTIONS[language](),
  head: [],
  standIn: {},
  judge: (tree, shown) => {
    parseWith(caseSchema, tree, shown);
  },
  withScript: async (around, use) => use(caseScript(around), ({ words }: CaseFacts) => words),
};

function caseScript({ session, words, folder, as }: Around) {
  const packs = new Map(packsOn(session.shelves).map((pack) => [pack.id, pack]));
  return inboundCareScript({
    today: session.today,
    language: session.language,
    words,
    way: as as CaseWay,
    packs: [...packs.values()].map(({ id, name }) => ({ name: id, title: name[session.language] })),
    // A name that no pack has is told of as everywhere.
    loadPack: (name) => packs.get(name) ?? loadPack(name, session.shelves),
    files: scansIn(folder),
  });
}
