/** What there is to know of the illness: reports, images, prescriptions; and what of it the coordinator has by now. */
import { YES_NO } from '../../interview/build.ts';
import { languages, searchIn, typedLanguage } from '../../interview/lists.ts';
import type { Subject } from '../../interview/question.ts';
import { WHOLE } from '../../interview/question.ts';
import { finder } from '../../interview/search.ts';
import { typedDay } from '../../interview/typed.ts';
import { MEDICAL_INFORMATION } from '../case/days.ts';
import type { CaseDocument } from '../case.ts';
import { type CaseBlock, type CaseQuestion, checklist, entriesOfKind, question } from './build.ts';
import type { CaseFacts } from './facts.ts';
import { nextId } from './ids.ts';
import { entriesOf, entryAt } from './subjects.ts';

const documentAt = (facts: CaseFacts, subject: Subject): CaseDocument => entryAt(facts, 'documents', subject);

export function isMedicalPaper({ kind }: CaseDocument): boolean {
  return MEDICAL_INFORMATION.includes(kind);
}

/** The patient's, where there is one patient. */
function ofPatient({ people }: CaseFacts): { travellers?: string[] } {
  const [only, ...others] = people.patients.flatMap(({ entry }) => entry.id ?? []);
  return only !== undefined && others.length === 0 ? { travellers: [only] } : {};
}

export const medicalPapersBlock: CaseBlock = {
  each: () => [WHOLE],
  questions: [
    checklist({
      id: 'medical-papers',
      rule: 'inquiry.incomplete',
      kinds: () => MEDICAL_INFORMATION as readonly string[],
      belongs: () => true,
      make: (facts, _subject, kind) => ({ kind, ...ofPatient(facts) }),
    }),
  ],
};

/** A language that not every reader reads: pictures have none. */
export const documentLanguage: CaseQuestion = question({
  id: 'document-language',
  at: ['language'],
  rule: 'translation.missing',
  optional: true,
  when: (facts, subject) => documentAt(facts, subject).kind !== 'images',
  input: ({ language }) => searchIn(languages(language), { free: typedLanguage() }),
  example: true,
});

/** Languages that institutions in Japan usually read, as the pack and the case have it. */
function readByInstitutions(facts: CaseFacts): Set<string> {
  const spoken = facts.people.institutions.flatMap(({ entry }) => [entry.languages ?? []].flat());
  return new Set(spoken.length > 0 ? spoken : [facts.pack.values.readerLanguages.institution ?? []].flat());
}

const medicalTranslated = question({
  id: 'medical-translated',
  at: ['translated'],
  rule: 'translation.missing',
  absent: false,
  when: (facts, subject) => {
    const { language } = documentAt(facts, subject);
    return language !== undefined && !readByInstitutions(facts).has(language.toLowerCase().split('-')[0]!);
  },
  input: YES_NO,
});

const medicalDelivered = question({
  id: 'medical-delivered-on',
  at: ['deliveredOn'],
  rule: 'information.undelivered',
  inTime: true,
  input: ({ case: file, today }) => typedDay({ near: file.inquiry?.sentOn ?? today, today }),
  example: true,
});

/** Files of the folder that no document names yet. */
function unnamed({ case: file, files }: CaseFacts): string[] {
  const named = new Set((file.documents ?? []).flatMap((document) => document.file ?? []));
  return files.filter((each) => !named.has(each));
}

export const documentFile: CaseQuestion = question({
  id: 'document-file',
  at: ['file'],
  rule: 'documents.unlisted',
  optional: true,
  when: (facts, subject) =>
    facts.files.length > 0 && (documentAt(facts, subject).file !== undefined || unnamed(facts).length > 0),
  input: (facts) =>
    searchIn(finder(unnamed(facts).map((file) => ({ answer: file, texts: [file], label: { text: file } })))),
  erase: () => [],
});

export const eachMedicalPaperBlock: CaseBlock = {
  each: (facts) => entriesOf(facts, 'documents', isMedicalPaper),
  questions: [documentLanguage, medicalTranslated, medicalDelivered, documentFile],
  entries: entriesOfKind(
    'medical-paper',
    'documents',
    (facts) => ({ id: nextId(facts.case, 'documents'), kind: 'medical-summary', ...ofPatient(facts) }),
    ['kind', 'travellers'],
  ),
};
