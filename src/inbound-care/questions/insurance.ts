/** The insurance that may pay part of it afterwards: what it covers, and the forms that it wants filled in. */
import { choice, wordsOf, YES_NO } from '../../interview/build.ts';
import type { Subject } from '../../interview/question.ts';
import { typedDay, typedLine } from '../../interview/typed.ts';
import { CATEGORIES, isMedical } from '../case/categories.ts';
import { COVERAGES, type Policy } from '../case.ts';
import { type CaseBlock, checklist, entriesOfKind, question } from './build.ts';
import type { CaseFacts } from './facts.ts';
import { nextId } from './ids.ts';
import { languagesQuestion, partyQuestion } from './parties.ts';
import { type CaseSubject, entriesOf, entryAt, familyChoices, onlyOf, partyChoices } from './subjects.ts';

const policyAt = (facts: CaseFacts, subject: Subject): Policy => entryAt(facts, 'policies', subject);

/** What a policy is asked about: medical care as a whole, and each other kind that is estimated or charged. */
function coverable({ case: file }: CaseFacts, subject: CaseSubject): CaseSubject[] {
  const used = new Set(
    [...(file.estimateLines ?? []), ...(file.actualLines ?? [])].flatMap(({ category }) =>
      category === undefined || isMedical(category) ? [] : [category],
    ),
  );
  const told = Object.keys(file.policies?.[Number(subject.at[1])]?.coverage ?? {});
  return ['medical', ...CATEGORIES.filter((category) => used.has(category) || told.includes(category))].map(
    (category) => ({ ...subject, key: `${subject.key}.${category}`, at: [...subject.at, 'coverage', category] }),
  );
}

/** Papers for the insurer that are not asked for elsewhere: bills stand with their lines, prescriptions with the reports. */
const ELSEWHERE: readonly string[] = ['institution-bill', 'prescription'];

export const policiesBlock: CaseBlock = {
  each: (facts) => entriesOf(facts, 'policies'),
  questions: [
    partyQuestion({
      id: 'policy-insurer',
      at: ['insurer'],
      rule: 'insurance.japan-not-covered',
      inTime: true,
      kind: 'insurer',
      options: (facts) => partyChoices(facts, ['insurer']),
      example: true,
    }),
    question({
      id: 'policy-public',
      at: ['public'],
      rule: 'inbound.public-insurance',
      from: 'review',
      input: YES_NO,
    }),
    question({
      id: 'policy-holder',
      at: ['holder'],
      rule: 'insurance.unconfirmed',
      optional: true,
      when: (facts) => familyChoices(facts).length > 0,
      input: (facts) => choice(familyChoices(facts)),
      preset: (facts) => onlyOf(familyChoices(facts)),
      erase: () => [],
    }),
    question({
      id: 'policy-number',
      at: ['number'],
      rule: 'insurance.unconfirmed',
      optional: true,
      input: typedLine({ most: 60 }),
      example: true,
    }),
    question({
      id: 'policy-covers-japan',
      at: ['coversJapan'],
      rule: 'insurance.japan-not-covered',
      inTime: true,
      input: YES_NO,
    }),
    question({
      id: 'policy-coverage',
      at: [],
      rule: 'insurance.unconfirmed',
      absent: 'unconfirmed',
      about: coverable,
      params: ({ words }, { at }) => ({ category: words(`category.${String(at.at(-1))}`) }),
      input: choice(wordsOf('coverage', COVERAGES)),
      preset: () => 'unconfirmed',
    }),
    question({
      id: 'policy-forms-handed-on',
      at: ['formsHandedOn'],
      rule: 'insurance.forms-late',
      inTime: true,
      input: ({ today }) => typedDay({ near: today, today }),
      example: true,
    }),
    checklist({
      id: 'policy-papers',
      rule: 'insurance.unconfirmed',
      kinds: ({ pack }) => pack.values.insurancePapers.filter((kind) => !ELSEWHERE.includes(kind)),
      belongs: (facts, subject, { policy }) => policy === undefined || policy === policyAt(facts, subject).id,
      make: (facts, subject, kind) => {
        const { id } = policyAt(facts, subject);
        return id === undefined ? { kind } : { kind, policy: id };
      },
    }),
  ],
  entries: entriesOfKind('policy', 'policies', ({ case: file }) => ({ id: nextId(file, 'policies') })),
};

export const insurersBlock: CaseBlock = {
  each: (facts) => entriesOf(facts, 'parties', ({ kind }) => kind === 'insurer'),
  questions: [languagesQuestion('insurer-languages', { from: 'review' })],
};
