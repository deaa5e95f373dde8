/** When one comes and goes, as planned and as it was; the sticker in the passport; the appointments. */
import { choice, wordsOf } from '../../interview/build.ts';
import type { Subject } from '../../interview/question.ts';
import { WHOLE } from '../../interview/question.ts';
import { typedDay, typedLine } from '../../interview/typed.ts';
import type { Stay } from '../case.ts';
import { another, type CaseBlock, entriesOfKind, question } from './build.ts';
import { appointmentTable } from './day-tables.ts';
import { type CaseFacts, hasBegun } from './facts.ts';
import { type CaseSubject, choicesOf, entriesOf, entryAt, nextEntry } from './subjects.ts';

const stayAt = (facts: CaseFacts, subject: Subject): Stay => entryAt(facts, 'stays', subject);

function stays(facts: CaseFacts): CaseSubject[] {
  // A stay has no id of its own: it is called by its place.
  const there = entriesOf(facts, 'stays').map((subject): CaseSubject => ({ ...subject, key: String(subject.at[1]) }));
  return there.length > 0 ? there : [nextEntry(facts, 'stays', {}, '0')];
}

const isPlanned = (facts: CaseFacts, subject: Subject) => {
  const { entry } = stayAt(facts, subject);
  return entry?.planned !== undefined || entry?.actual !== undefined;
};
/** Is the day of the planned entry there, or the entry told? */
const hasCome = (facts: CaseFacts, subject: Subject) => {
  const { entry } = stayAt(facts, subject);
  return entry?.actual !== undefined || (entry?.planned !== undefined && entry.planned <= facts.today);
};
const isIn = (facts: CaseFacts, subject: Subject) => stayAt(facts, subject).entry?.actual !== undefined;

export const staysBlock: CaseBlock = {
  each: stays,
  questions: [
    question({
      id: 'stay-entry-planned',
      at: ['entry', 'planned'],
      rule: 'entry.before-advised',
      inTime: true,
      input: (facts, subject) =>
        typedDay({
          to: stayAt(facts, subject).exit?.planned,
          near: facts.case.inquiry?.wished?.from ?? facts.today,
          today: facts.today,
        }),
      example: true,
    }),
    question({
      id: 'stay-exit-planned',
      at: ['exit', 'planned'],
      rule: 'stay.over-permission',
      inTime: true,
      when: isPlanned,
      input: (facts, subject) => {
        const { entry } = stayAt(facts, subject);
        const from = entry?.planned ?? entry?.actual;
        return typedDay({ from, near: from ?? facts.today, today: facts.today });
      },
      example: true,
    }),
    question({
      id: 'stay-travellers',
      at: ['travellers'],
      rule: 'visa.expires',
      when: (facts, subject) => isPlanned(facts, subject) && choicesOf(facts, 'travellers').length > 1,
      input: (facts) => ({ kind: 'choices', options: choicesOf(facts, 'travellers'), least: 1 }),
      preset: ({ case: file }) => (file.travellers ?? []).flatMap(({ id }) => id ?? []),
      // With one traveller left, the answer follows and stays.
      erase: () => [],
    }),
    question({
      id: 'stay-mode',
      at: ['mode'],
      rule: 'entry.before-advised',
      optional: true,
      when: isPlanned,
      input: choice(wordsOf('mode', ['air', 'ship', 'other'])),
    }),
    question({
      id: 'stay-lodging',
      at: ['lodging'],
      rule: 'visa.multiple-without-schedule',
      optional: true,
      when: isPlanned,
      input: typedLine(),
      example: true,
    }),
    ...(['transport', 'port'] as const).map((part) =>
      question({
        id: `stay-${part}`,
        at: [part],
        rule: 'entry.before-advised',
        from: 'review',
        when: isPlanned,
        input: typedLine(),
      }),
    ),
    question({
      id: 'stay-entry-actual',
      at: ['entry', 'actual'],
      rule: 'stay.over-permission',
      inTime: true,
      when: hasCome,
      input: (facts, subject) => {
        const { entry, exit } = stayAt(facts, subject);
        return typedDay({
          to: earlier(exit?.actual, facts.today),
          near: entry?.planned ?? facts.today,
          today: facts.today,
        });
      },
      example: true,
    }),
    question({
      id: 'stay-permitted-until',
      at: ['permittedUntil'],
      rule: 'stay.over-permission',
      inTime: true,
      when: isIn,
      input: (facts, subject) => {
        const from = stayAt(facts, subject).entry?.actual;
        return typedDay({ from, near: from ?? facts.today, today: facts.today });
      },
      example: true,
    }),
    question({
      id: 'stay-exit-actual',
      at: ['exit', 'actual'],
      rule: 'stay.over-permission',
      inTime: true,
      when: isIn,
      input: (facts, subject) => {
        const from = stayAt(facts, subject).entry?.actual;
        return typedDay({ from, to: facts.today, near: from ?? facts.today, today: facts.today });
      },
      example: true,
    }),
  ],
  entries: entriesOfKind('stay', 'stays', () => ({})),
};

function earlier<T extends string>(one: T | undefined, other: T): T {
  return one !== undefined && one < other ? one : other;
}

/** Where the illness takes long, one comes again: the next course, or for follow-up. */
export const moreStaysBlock: CaseBlock = {
  each: () => [WHOLE],
  questions: [
    another({
      id: 'more-stays',
      rule: 'followup.no-interval',
      add: ({ case: file }) => ({ path: ['stays', (file.stays ?? []).length], to: {} }),
      when: (facts) =>
        facts.case.longTerm === true && (facts.case.stays ?? []).length > 0 && !hasBegun(facts, ['appointments']),
      count: ({ case: file }) => (file.stays ?? []).length,
    }),
  ],
};

export const appointmentsBlock: CaseBlock = {
  each: () => [WHOLE],
  questions: [
    question({
      id: 'appointments',
      at: ['appointments'],
      rule: 'departure.same-day',
      inTime: true,
      when: ({ case: file }) =>
        file.appointments !== undefined || (file.answers ?? []).some(({ accepted }) => accepted === true),
      input: (facts) => ({ kind: 'table', table: appointmentTable(facts) }),
      example: true,
    }),
  ],
};
