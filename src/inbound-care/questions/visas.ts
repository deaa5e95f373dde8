/** The visa of each traveller, and who stands guarantee for it. */
import { choice, wordsOf } from '../../interview/build.ts';
import type { Subject } from '../../interview/question.ts';
import { typedDay, typedDigits } from '../../interview/typed.ts';
import { calledIn } from '../case/people.ts';
import { VISA_STATES, type Visa } from '../case.ts';
import { type CaseBlock, question } from './build.ts';
import type { CaseFacts } from './facts.ts';
import { partyQuestion } from './parties.ts';
import { type CaseSubject, entriesOf, entryAt, nextEntry, partyChoices } from './subjects.ts';

const visaAt = (facts: CaseFacts, subject: Subject): Visa => entryAt(facts, 'visas', subject);

/** Of each traveller one; and what else the file holds. */
function visas(facts: CaseFacts): CaseSubject[] {
  const { case: file, language } = facts;
  const seen = new Set<string>();
  const there = entriesOf(facts, 'visas').map((subject): CaseSubject => {
    const { traveller } = visaAt(facts, subject);
    if (traveller === undefined || seen.has(traveller)) return subject;
    seen.add(traveller);
    return { ...subject, key: traveller };
  });
  const open = (file.travellers ?? []).flatMap(({ id }): CaseSubject[] => {
    if (id === undefined || seen.has(id)) return [];
    seen.add(id);
    return [
      { ...nextEntry(facts, 'visas', { traveller: id }, id), name: { text: calledIn(file, id, language) ?? id } },
    ];
  });
  return [...there, ...open];
}

/** Is the visa in one of these states? */
const isIn =
  (...states: readonly Visa['status'][]) =>
  (facts: CaseFacts, subject: Subject) =>
    states.includes(visaAt(facts, subject).status);

/** States of a medical visa: it is applied for, with a guarantor. */
const isMedicalVisa = isIn('needed', 'applied', 'issued', 'refused');

export const visasBlock: CaseBlock = {
  each: visas,
  questions: [
    question({
      id: 'visa-status',
      at: ['status'],
      rule: 'visa.missing',
      inTime: true,
      input: choice(wordsOf('visaState', VISA_STATES)),
    }),
    question({
      id: 'visa-entries',
      at: ['entries'],
      rule: 'visa.multiple-without-schedule',
      inTime: true,
      when: isIn('held', 'needed', 'applied', 'issued', 'refused'),
      input: choice(wordsOf('entries', ['single', 'multiple'])),
    }),
    partyQuestion({
      id: 'visa-guarantor',
      at: ['guarantor'],
      rule: 'guarantor.missing',
      inTime: true,
      when: isMedicalVisa,
      kind: 'guarantor',
      options: (facts) => partyChoices(facts, ['guarantor', 'coordinator']),
      preset: ({ people }) =>
        people.coordinators.find(({ entry }) =>
          entry.registrations?.some(({ scheme }) => scheme?.endsWith('-guarantor')),
        )?.entry.id,
      example: true,
    }),
    question({
      id: 'visa-applied-on',
      at: ['appliedOn'],
      rule: 'visa.too-early',
      inTime: true,
      when: isIn('applied', 'issued', 'refused'),
      input: (facts, subject) => {
        const { issuedOn } = visaAt(facts, subject);
        return typedDay({ to: issuedOn ?? facts.today, near: facts.today, today: facts.today });
      },
      example: true,
    }),
    question({
      id: 'visa-issued-on',
      at: ['issuedOn'],
      rule: 'visa.expires',
      inTime: true,
      when: isIn('issued'),
      input: (facts, subject) =>
        typedDay({ from: visaAt(facts, subject).appliedOn, to: facts.today, near: facts.today, today: facts.today }),
      example: true,
    }),
    question({
      id: 'visa-valid-until',
      at: ['validUntil'],
      rule: 'visa.expires',
      inTime: true,
      when: isIn('held', 'issued'),
      input: (facts, subject) =>
        typedDay({ from: visaAt(facts, subject).issuedOn, near: facts.today, today: facts.today }),
      example: true,
    }),
    question({
      id: 'visa-stay-days',
      at: ['stayDays'],
      rule: 'visa.expires',
      inTime: true,
      when: isIn('held', 'issued'),
      input: typedDigits({ key: 'case-days', pattern: /^[1-9]\d{0,3}$/ }),
      example: true,
    }),
  ],
};
