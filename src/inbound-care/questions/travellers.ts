/** Who travels: the patient, and those who come along. */
import { choice, wordsOf } from '../../interview/build.ts';
import { countrySearch, searchIn } from '../../interview/lists.ts';
import type { Subject } from '../../interview/question.ts';
import { WHOLE } from '../../interview/question.ts';
import { finder } from '../../interview/search.ts';
import { typedDay, typedLatin, typedLine, typedPhone } from '../../interview/typed.ts';
import type { Traveller } from '../case.ts';
import { another, type CaseBlock, entriesOfKind, nameQuestion, question } from './build.ts';
import { type CaseFacts, hasBegun } from './facts.ts';
import { newId } from './ids.ts';
import { languagesQuestion } from './parties.ts';
import { type CaseSubject, entriesOf, entryAt, nextEntry } from './subjects.ts';

/** What people are to the patient; any other is typed. */
const RELATIONS = ['spouse', 'child', 'parent', 'sibling', 'relative', 'friend', 'carer'];

const travellerAt = (facts: CaseFacts, subject: Subject): Traveller => entryAt(facts, 'travellers', subject);
const isNamed = (facts: CaseFacts, subject: Subject) => nameOf(facts, subject) !== undefined;
const isCompanion = (facts: CaseFacts, subject: Subject) => travellerAt(facts, subject).role === 'companion';

/** A name may stand with the person among the parties. */
function nameOf({ case: file, people }: CaseFacts, { at, id }: CaseSubject) {
  return file.travellers?.[Number(at[1])]?.name ?? (id === undefined ? undefined : people.parties.get(id)?.name);
}

/** `the patient`, `the companion`: of whom the question speaks. */
const who = (facts: CaseFacts, subject: CaseSubject) => ({
  who: facts.words(`who.${isCompanion(facts, subject) ? 'companion' : 'patient'}`),
});

function newCompanion({ case: file }: CaseFacts) {
  return { id: newId(file, 'm'), role: 'companion' };
}

/** The patient first, then those who come along. */
function travellers(facts: CaseFacts): CaseSubject[] {
  const patients = entriesOf(facts, 'travellers', ({ role }) => role !== 'companion');
  const first = nextEntry(facts, 'travellers', { id: newId(facts.case, 'p'), role: 'patient' });
  return [
    ...(patients.length > 0 ? patients : [first]),
    ...entriesOf(facts, 'travellers', ({ role }) => role === 'companion'),
  ];
}

export const travellersBlock: CaseBlock = {
  each: travellers,
  questions: [
    nameQuestion({
      id: 'traveller-name',
      at: ['name'],
      rule: 'visa.missing',
      of: nameOf,
      params: who,
      example: true,
    }),
    question({
      id: 'traveller-latin',
      at: ['name', 'latin'],
      rule: 'guarantor.companion-unnamed',
      when: (facts, subject) => isNamed(facts, subject) && typeof nameOf(facts, subject) === 'object',
      params: who,
      input: typedLatin(),
      inTime: true,
      example: true,
      erase: () => [],
    }),
    question({
      id: 'traveller-relation',
      at: ['relation'],
      rule: 'guarantor.companion-unnamed',
      when: (facts, subject) => isCompanion(facts, subject) && isNamed(facts, subject),
      input: ({ words }) =>
        searchIn(
          finder(
            RELATIONS.map((relation) => {
              const text = words(`companionIs.${relation}`);
              return { answer: text, texts: [text, relation], label: { text } };
            }),
          ),
          { free: typedLine({ lettered: true }) },
        ),
      inTime: true,
      example: true,
    }),
    question({
      id: 'traveller-birth',
      at: ['birth'],
      rule: 'companions.child',
      when: isNamed,
      params: who,
      input: ({ today }) => typedDay({ to: today, today }),
      inTime: true,
      example: true,
    }),
    question({
      id: 'traveller-sex',
      at: ['sex'],
      rule: 'visa.missing',
      optional: true,
      when: isNamed,
      params: who,
      input: choice(wordsOf('travellerSex', ['female', 'male', 'other'])),
    }),
    question({
      id: 'traveller-nationality',
      at: ['nationality'],
      rule: 'visa.missing',
      when: isNamed,
      params: who,
      input: ({ language }) => countrySearch(language),
      preset: ({ case: file }) => file.residence,
      inTime: true,
      example: true,
    }),
    question({
      id: 'traveller-passport',
      at: ['passport', 'number'],
      rule: 'visa.missing',
      optional: true,
      when: isNamed,
      params: who,
      input: typedLine({ most: 40 }),
      example: true,
    }),
    question({
      id: 'traveller-passport-until',
      at: ['passport', 'validUntil'],
      rule: 'visa.expires',
      optional: true,
      when: isNamed,
      params: who,
      input: ({ today }) => typedDay({ today }),
      example: true,
    }),
    question({
      id: 'traveller-address',
      at: ['address'],
      rule: 'visa.missing',
      optional: true,
      when: isNamed,
      params: who,
      input: typedLine(),
      preset: (facts, subject) => (isCompanion(facts, subject) ? patient(facts)?.address : undefined),
      example: true,
    }),
    question({
      id: 'traveller-phone',
      at: ['phone'],
      rule: 'visa.missing',
      optional: true,
      when: isNamed,
      params: who,
      input: typedPhone(),
      example: true,
    }),
    languagesQuestion('traveller-languages', { when: isNamed }),
    question({
      id: 'traveller-email',
      at: ['email'],
      rule: 'visa.missing',
      from: 'review',
      when: isNamed,
      params: who,
      input: typedLine(),
    }),
    question({
      id: 'traveller-occupation',
      at: ['occupation'],
      rule: 'visa.missing',
      from: 'review',
      when: isNamed,
      params: who,
      input: typedLine(),
    }),
  ],
  entries: entriesOfKind('companion', 'travellers', newCompanion, ['role']),
};

function patient({ people }: CaseFacts): Traveller | undefined {
  return people.patients[0]?.entry;
}

export const moreCompanionsBlock: CaseBlock = {
  each: () => [WHOLE],
  questions: [
    another({
      id: 'more-companions',
      rule: 'companions.many',
      add: (facts) => ({ path: ['travellers', (facts.case.travellers ?? []).length], to: newCompanion(facts) }),
      when: (facts) => facts.people.patients.length > 0 && !hasBegun(facts, ['visas', 'stays']),
      count: ({ people }) => people.companions.length,
    }),
  ],
};
