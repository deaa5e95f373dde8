/** 赴日就医 as the commands see it. */
import type { Words } from '../../base/words.ts';
import { isPacket, PACKETS, type PacketName } from '../../inbound-care/audience/packets.ts';
import { type CaseCheckInput, checkCase } from '../../inbound-care/check.ts';
import { caseLoader, type LoadedCase, NO_ID, parseCase } from '../../inbound-care/load.ts';
import { RULES } from '../../inbound-care/rules/index.ts';
import { inboundWords } from '../../inbound-care/words/index.ts';
import { placesIn } from '../open.ts';
import type { Checked, Opened, Scheme } from './scheme.ts';

export const inboundCare: Scheme<LoadedCase> = {
  name: 'inbound-care',
  title: { ja: '訪日医療渡航', en: 'medical travel to Japan', zh: '赴日就医' },
  commands: ['settle', 'timeline'],
  results: ['settle', 'timeline'],
  ways: ['family', 'coordinator'],
  rules: RULES,
  packets: PACKETS,
  words: inboundWords,
  opener(shelves) {
    const load = caseLoader(shelves);
    return (file) => opened(load(file));
  },
  lookInto(file) {
    const { id, documents } = parseCase(file);
    return { id, files: (documents ?? []).flatMap((document) => document.file ?? []) };
  },
  explain: async (shelves) => (await import('./inbound-care/explain.ts')).explainer(shelves),
  interview: async () => (await import('./inbound-care/interview.ts')).interview,
  example: {
    folder: 'ryoyohi-demo-inbound',
    packet: 'settlement',
    next: 'ryoyohi new --scheme inbound-care',
  },
  letterWords: async (language) => (await import('../../inbound-care/words/letter.ts')).letterWords[language],
  paperWords: async (language) => (await import('../../inbound-care/words/on-paper.ts')).onPaperWords[language],
};

/** The commands let none through that is not one of them. */
function named(packet: string | undefined): PacketName {
  if (packet === undefined || !isPacket(packet)) throw new Error(`no packet ${packet}`);
  return packet;
}

function opened(loaded: LoadedCase): Opened<LoadedCase> {
  const { file, case: read, pack } = loaded;
  return {
    scheme: inboundCare,
    file,
    id: read.id ?? NO_ID,
    documents: read.documents ?? [],
    profile: {
      id: pack.id,
      version: pack.version,
      sheetsKey: pack.folders.join('\n'),
      ruleSource: pack.ruleSource,
    },
    loaded,
    told: (words: Words) => words,
    check: ({ today, files }) => checked(loaded, { case: read, pack, today, files, placeOf: placesIn(file) }),
  };
}

function checked(loaded: LoadedCase, input: CaseCheckInput): Checked {
  const found = checkCase(input);
  return {
    findings: found.findings,
    deadlines: [],
    stopped: found.stopped,
    results: async () => (await import('./inbound-care/results.ts')).results(loaded),
    packet: async (packet, session, options) =>
      (await import('./inbound-care/packet.ts')).planPacket(named(packet), loaded, found, session, options),
    pages: async (session, templates) =>
      (await import('./inbound-care/pages.ts')).pagesOf(loaded, found, session, templates),
    reading: async (showNames) => (await import('./inbound-care/reading.ts')).readingOf(loaded, found, showNames),
    // No paper of a case is one of our own sheets: what is scanned of a packet stands for no document.
    async afterScans(_sheets, packets) {
      const { files } = input;
      return checked(loaded, {
        ...input,
        files: files && { ...files, unlisted: files.unlisted.filter((path) => !packets.has(path)) },
      });
    },
  };
}
