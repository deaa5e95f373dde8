/** 海外療養費 as the commands see it. */
import type { Words } from '../../base/words.ts';
import { filingDay } from '../../overseas-care/benefit.ts';
import { type CheckInput, checkClaim } from '../../overseas-care/check.ts';
import type { ClaimDocument } from '../../overseas-care/claim.ts';
import { claimLoader, type Loaded, parseClaim } from '../../overseas-care/load.ts';
import { RULES } from '../../overseas-care/rules/index.ts';
import { wordsFor } from '../../overseas-care/words/claimant.ts';
import { schemeWords } from '../../overseas-care/words/index.ts';
import { placesIn } from '../open.ts';
import type { Checked, Opened, Scheme } from './scheme.ts';

export const overseasCare: Scheme<Loaded> = {
  name: 'overseas-care',
  title: { ja: '海外療養費', en: 'overseas medical expenses', zh: '海外疗养费' },
  commands: ['units', 'benefit', 'kit'],
  results: ['benefit'],
  ways: ['resident', 'clerk'],
  rules: RULES,
  packets: [],
  words: schemeWords,
  opener(shelves) {
    const load = claimLoader(shelves);
    return (file) => opened(load(file));
  },
  lookInto(file) {
    const { id, documents } = parseClaim(file);
    return { id, files: (documents ?? []).flatMap((document) => document.file ?? []) };
  },
  explain: async (shelves, today) => (await import('./overseas-care/explain.ts')).explainer(shelves, today),
  interview: async () => (await import('./overseas-care/interview.ts')).interview,
  example: { folder: 'ryoyohi-demo', packet: undefined, next: 'ryoyohi new' },
  letterWords: async (language) => (await import('../../overseas-care/words/letter.ts')).letterWords[language],
  paperWords: async (language) => (await import('../../overseas-care/words/on-paper.ts')).onPaperWords[language],
};

function opened(loaded: Loaded): Opened<Loaded> {
  const { file, claim, insurer } = loaded;
  return {
    scheme: overseasCare,
    file,
    id: claim.id,
    documents: claim.documents ?? [],
    profile: {
      id: insurer.id,
      version: insurer.version,
      sheetsKey: insurer.folders.join('\n'),
      ruleSource: insurer.ruleSource,
    },
    loaded,
    told: (words: Words, today) => wordsFor(insurer.at(filingDay(claim, today)), words),
    check: ({ today, files }) => checked(loaded, { ...loaded, today, files, placeOf: placesIn(file) }),
  };
}

function checked(loaded: Loaded, input: CheckInput): Checked {
  const found = checkClaim(input);
  const { findings, deadlines, benefit } = found;
  return {
    findings,
    deadlines,
    stopped: [],
    results: async () => (await import('./overseas-care/results.ts')).results(benefit, loaded),
    packet: async (_packet, session, options) =>
      (await import('./overseas-care/packet.ts')).planPacket(loaded, found, session, options),
    pages: async (session, templates) =>
      (await import('./overseas-care/pages.ts')).pagesOf(loaded, found, session, templates),
    reading: async (showNames) => (await import('./overseas-care/reading.ts')).readingOf(loaded, found, showNames),
    async afterScans(sheets, packets) {
      const { paperOnSheet } = await import('../../overseas-care/sheets-in-hand.ts');
      const papers = sheets.flatMap((sheet): ClaimDocument[] => [paperOnSheet(sheet) ?? []].flat());
      const { claim, files, ...rest } = input;
      return checked(loaded, {
        ...rest,
        claim: { ...claim, documents: [...(claim.documents ?? []), ...papers] },
        files: files && { ...files, unlisted: files.unlisted.filter((path) => !packets.has(path)) },
      });
    },
  };
}
