/** The papers in hand: for the visa of each traveller, for the bank, what else lies in the folder; who translated; and follow-up. */
import { choice, wordsOf, YES_NO } from '../../interview/build.ts';
import type { Subject } from '../../interview/question.ts';
import { WHOLE } from '../../interview/question.ts';
import { typedDay, typedDigits, typedLine, typedPhone, typedText } from '../../interview/typed.ts';
import { exitOf } from '../case/days.ts';
import { wordsIn } from '../case/people.ts';
import { CASE_DOCUMENT_KINDS, type CaseDocument } from '../case.ts';
import { type CaseBlock, checklist, entriesOfKind, question } from './build.ts';
import { isEstimated } from './estimate.ts';
import type { CaseFacts } from './facts.ts';
import { nextId } from './ids.ts';
import { documentFile, documentLanguage, isMedicalPaper } from './medical-papers.ts';
import { partyQuestion } from './parties.ts';
import { choicesOf, entriesOf, entryAt, indexOf, nameOf, onlyOf, partyChoices, payeeChoices } from './subjects.ts';

const documentAt = (facts: CaseFacts, subject: Subject): CaseDocument => entryAt(facts, 'documents', subject);

/** Papers that the visa of a traveller takes, as the pack has them. */
function visaPapers({ case: file, pack }: CaseFacts, subject: Subject): string[] {
  const { id, role } = file.travellers?.[indexOf(subject)] ?? {};
  const visa = file.visas?.find(({ traveller }) => id !== undefined && traveller === id);
  if (visa?.status === undefined || visa.status === 'exempt' || visa.status === 'held') return [];
  const isPatient = role !== 'companion';
  const holds = {
    always: true,
    patient: isPatient,
    companion: !isPatient,
    multiple: visa.entries === 'multiple',
    'over-90': (visa.stayDays ?? 0) > pack.values.permissionDays,
  };
  return pack.values.visaPapers.flatMap(({ paper, when, who }) =>
    holds[when] && (who !== 'patient' || isPatient) ? [paper] : [],
  );
}

/** Papers of which one serves all travellers. */
const OF_ALL: readonly string[] = ['guarantee', 'treatment-schedule', 'coe'];

export const visaPapersBlock: CaseBlock = {
  each: (facts) => entriesOf(facts, 'travellers', ({ id }) => id !== undefined),
  questions: [
    checklist({
      id: 'visa-papers',
      rule: 'visa.missing',
      when: (facts, subject) => visaPapers(facts, subject).length > 0,
      params: (facts, subject) => ({ name: nameOf(facts, 'travellers', indexOf(subject)) }),
      kinds: visaPapers,
      belongs: ({ case: file }, subject, { travellers, kind }) =>
        travellers === undefined
          ? OF_ALL.includes(kind!)
          : travellers.includes(file.travellers![indexOf(subject)]!.id!),
      make: ({ case: file }, subject, kind) => {
        const { id } = file.travellers![indexOf(subject)]!;
        const all = (file.travellers ?? []).flatMap((each) => each.id ?? []);
        return { kind, travellers: OF_ALL.includes(kind) ? all : [id!] };
      },
      // A paper of several travellers stays with the others.
      gone: ({ case: file }, subject, document) => {
        const { travellers = [] } = file.documents![document]!;
        const at = travellers.indexOf(file.travellers![indexOf(subject)]!.id!);
        return [
          {
            path:
              travellers.length > 1 && at >= 0 ? ['documents', document, 'travellers', at] : ['documents', document],
            remove: true,
          },
        ];
      },
    }),
  ],
};

/** What the bank may ask for, and no other question asks about. */
function bankPapers({ pack }: CaseFacts): string[] {
  const asked = new Set<string>(['estimate', ...pack.values.visaPapers.map(({ paper }) => paper)]);
  return pack.values.remittancePapers.filter((kind) => !asked.has(kind));
}

export const bankPapersBlock: CaseBlock = {
  each: () => [WHOLE],
  questions: [
    checklist({
      id: 'bank-papers',
      rule: 'bank.not-asked',
      when: (facts) => isEstimated(facts) && bankPapers(facts).length > 0,
      kinds: bankPapers,
      belongs: () => true,
      make: (_facts, _subject, kind) => ({ kind }),
    }),
  ],
};

/** Every paper of the case but the medical ones, which were asked about with the inquiry. */
export const documentsBlock: CaseBlock = {
  each: (facts) => entriesOf(facts, 'documents', (document) => !isMedicalPaper(document)),
  questions: [
    question({
      id: 'document-kind',
      at: ['kind'],
      rule: 'answers.missing',
      when: (facts, subject) => documentAt(facts, subject).kind === undefined,
      input: choice(wordsOf('document', CASE_DOCUMENT_KINDS)),
      inTime: true,
      erase: () => [],
    }),
    question({
      id: 'document-name',
      at: ['name'],
      rule: 'answers.missing',
      optional: true,
      when: (facts, subject) => documentAt(facts, subject).kind === 'other',
      input: typedLine(),
      read: (facts, subject) => wordsIn(documentAt(facts, subject).name, facts.language),
      example: true,
    }),
    { ...documentLanguage, from: 'coordinator' },
    question({
      id: 'document-translated',
      at: ['translated'],
      rule: 'translation.missing',
      from: 'coordinator',
      absent: false,
      when: (facts, subject) =>
        READ_BY_OTHERS.includes(documentAt(facts, subject).kind) && documentAt(facts, subject).language !== undefined,
      input: YES_NO,
    }),
    documentFile,
    question({
      id: 'document-on',
      at: ['on'],
      rule: 'answers.missing',
      from: 'review',
      input: ({ today }) => typedDay({ to: today, near: today, today }),
    }),
    question({ id: 'document-original', at: ['original'], rule: 'answers.missing', from: 'review', input: YES_NO }),
    ...(['issuer', 'addressee'] as const).map((part) =>
      question({
        id: `document-${part}`,
        at: [part],
        rule: 'translation.missing',
        from: 'review',
        when: (facts) => payeeChoices(facts).length > 0,
        input: (facts) => choice(payeeChoices(facts)),
        erase: () => [],
      }),
    ),
    question({
      id: 'document-travellers',
      at: ['travellers'],
      rule: 'visa.missing',
      from: 'review',
      when: (facts) => choicesOf(facts, 'travellers').length > 0,
      input: (facts) => ({ kind: 'choices', options: choicesOf(facts, 'travellers'), least: 1 }),
      erase: () => [],
    }),
  ],
  entries: entriesOfKind('document', 'documents', ({ case: file }) => ({ id: nextId(file, 'documents') })),
};

/** Papers that go on to a reader with another language: the insurer, the bank, the doctor at home. */
const READ_BY_OTHERS: readonly CaseDocument['kind'][] = [
  'institution-bill',
  'itemised-bill',
  'institution-receipt',
  'medical-report',
  'institution-answer',
  'estimate',
  'discharge-papers',
  'follow-up-report',
];

const isTranslated = ({ case: file }: CaseFacts) =>
  (file.documents ?? []).some(({ translated }) => translated === true) || file.translator !== undefined;

export const translatorBlock: CaseBlock = {
  each: () => [WHOLE],
  questions: [
    question({
      id: 'translator-name',
      at: ['translator', 'name'],
      rule: 'translation.missing',
      inTime: true,
      when: isTranslated,
      input: typedLine(),
      example: true,
    }),
    question({
      id: 'translator-address',
      at: ['translator', 'address'],
      rule: 'translation.missing',
      inTime: true,
      when: isTranslated,
      input: typedLine(),
      example: true,
    }),
    question({
      id: 'translator-phone',
      at: ['translator', 'phone'],
      rule: 'translation.missing',
      optional: true,
      when: isTranslated,
      input: typedPhone(),
      example: true,
    }),
    question({
      id: 'translator-relation',
      at: ['translator', 'relation'],
      rule: 'translation.missing',
      from: 'review',
      when: isTranslated,
      input: typedLine(),
    }),
  ],
};

/** Is the end of a stay in sight, or was anything agreed? */
const isFollowed = ({ case: file }: CaseFacts) =>
  file.followUp !== undefined || (file.stays ?? []).some((stay) => exitOf(stay) !== undefined);

export const followUpBlock: CaseBlock = {
  each: () => [WHOLE],
  questions: [
    question({
      id: 'followup-interval',
      at: ['followUp', 'intervalDays'],
      rule: 'followup.no-interval',
      inTime: true,
      when: isFollowed,
      input: typedDigits({ key: 'case-days', pattern: /^[1-9]\d{0,3}$/ }),
      example: true,
    }),
    question({
      id: 'followup-next',
      at: ['followUp', 'next'],
      rule: 'followup.no-interval',
      optional: true,
      when: isFollowed,
      input: ({ today }) => typedDay({ near: today, today }),
      example: true,
    }),
    partyQuestion({
      id: 'followup-doctor',
      at: ['followUp', 'doctor'],
      rule: 'followup.no-interval',
      optional: true,
      when: isFollowed,
      kind: 'person',
      options: (facts) =>
        choicesOf(
          facts,
          'parties',
          ({ kind, country }) =>
            kind === 'person' || (kind === 'institution' && country !== undefined && country !== 'JP'),
        ),
      example: true,
    }),
    question({
      id: 'followup-to',
      at: ['followUp', 'to'],
      rule: 'followup.no-interval',
      optional: true,
      when: (facts) => isFollowed(facts) && partyChoices(facts, ['coordinator', 'institution']).length > 0,
      input: (facts) => choice(partyChoices(facts, ['coordinator', 'institution'])),
      preset: (facts) => onlyOf(partyChoices(facts, ['coordinator'])),
      erase: () => [],
    }),
    question({
      id: 'followup-summary',
      at: ['followUp', 'summary'],
      rule: 'followup.no-interval',
      from: 'review',
      when: isFollowed,
      input: typedText(),
      read: ({ case: file, language }) => wordsIn(file.followUp?.summary, language),
    }),
  ],
};
