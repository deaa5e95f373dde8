/** Who is insured, and who was treated. */
import type { Change } from '../../base/edit-text.ts';
import type { Input } from '../../interview/input.ts';
import { searchIn } from '../../interview/lists.ts';
import type { Block, Subject } from '../../interview/question.ts';
import { WHOLE } from '../../interview/question.ts';
import { finder } from '../../interview/search.ts';
import {
  typedBranchNumber,
  typedDay,
  typedInsuredNumber,
  typedKana,
  typedLatin,
  typedLine,
  typedPhone,
  typedPostalCode,
  typedRatio,
} from '../../interview/typed.ts';
import { ageOn, ratioOn } from '../ratio.ts';
import { another, type ClaimQuestion, choice, question, YES_NO } from './build.ts';
import { type ClaimFacts, entriesOf, hasBegun, indexOf, nameOf, patientAt, realEntriesOf, wordsOf } from './facts.ts';
import { removalOf } from './removals.ts';

/** 本人, as forms write it where the householder is the patient. */
const SELF = '本人';

/** The relations that people give (続柄), as Japanese forms write them, and their words; any other is typed. */
const RELATIONS: Readonly<Record<string, string>> = {
  [SELF]: 'self',
  妻: 'wife',
  夫: 'husband',
  子: 'child',
  父: 'father',
  母: 'mother',
  兄: 'elder-brother',
  姉: 'elder-sister',
  弟: 'younger-brother',
  妹: 'younger-sister',
  祖父: 'grandfather',
  祖母: 'grandmother',
  孫: 'grandchild',
  同居人: 'housemate',
};

/** From this birthday on one is of age and signs the consent oneself (民法 4条, from 1 April 2022). */
const OF_AGE = 18;

export const insurerBlock: Block<ClaimFacts> = {
  each: () => [WHOLE],
  questions: [
    question({
      id: 'insurer',
      at: ['insurer'],
      input: ({ insurers }) => choice(insurers.map(({ name, title }) => ({ answer: name, label: { text: title } }))),
      preset: ({ insurers }) => (insurers.length === 1 ? insurers[0]!.name : undefined),
    }),
  ],
};

export const householderBlock: Block<ClaimFacts> = {
  each: () => [WHOLE],
  questions: [
    question({ id: 'householder-name-ja', at: ['householder', 'name', 'ja'], input: typedLine(), example: true }),
    question({ id: 'householder-name-kana', at: ['householder', 'name', 'kana'], input: typedKana(), example: true }),
    question({
      id: 'householder-birth',
      at: ['householder', 'birth'],
      input: ({ today }) => typedDay({ to: today, today }),
      example: true,
    }),
    question({
      id: 'householder-postal-code',
      at: ['householder', 'postalCode'],
      input: typedPostalCode(),
      example: true,
    }),
    question({ id: 'householder-address', at: ['householder', 'address'], input: typedLine(), example: true }),
    question({ id: 'householder-phone', at: ['householder', 'phone'], input: typedPhone(), example: true }),
    question({ id: 'insured-symbol', at: ['insured', 'symbol'], input: typedLine(), example: true }),
    question({ id: 'insured-number', at: ['insured', 'number'], input: typedInsuredNumber(), example: true }),
    question({
      id: 'insured-branch',
      at: ['insured', 'branch'],
      input: typedBranchNumber(),
      optional: true,
      example: true,
    }),
    question({ id: 'householder-latin', at: ['householder', 'name', 'latin'], input: typedLatin(), reviewOnly: true }),
  ],
};

/** The householder's own answers, where the householder is the patient. */
function asHouseholder({ claim }: ClaimFacts, subject: Subject): Change[] {
  const { name, birth } = claim.householder ?? {};
  const parts: Change[] = (['ja', 'kana', 'latin'] as const).flatMap((part) =>
    name?.[part] === undefined ? [] : [{ path: [...subject.at, 'name', part], to: name[part] }],
  );
  return birth === undefined ? parts : [...parts, { path: [...subject.at, 'birth'], to: birth }];
}

/** Is the guardian's name asked for: is the patient under age when the consent is signed? */
function isMinor({ claim, today }: ClaimFacts, subject: Subject): boolean {
  const { birth } = claim.patients?.[indexOf(subject)] ?? {};
  return birth !== undefined && ageOn(birth, claim.filing?.on ?? today) < OF_AGE;
}

/** A relation to choose or to type: found in Japanese and in the language of the screen. */
export function relationInput({ words }: ClaimFacts, taken: (relation: string) => boolean = () => true): Input {
  const entries = Object.entries(RELATIONS)
    .filter(([relation]) => taken(relation))
    .map(([relation, word]) => ({
      answer: relation,
      texts: [words(`relation.${word}`), relation],
      label: { text: words(`relation.${word}`) },
      ...(words.language === 'ja' ? {} : { note: { text: relation } }),
    }));
  return searchIn(finder(entries), { free: typedLine() });
}

const patientQuestions: readonly ClaimQuestion[] = [
  question({
    id: 'patient-relation',
    at: ['relation'],
    input: (facts) => relationInput(facts),
    example: true,
    write: (answer, facts, subject) => [
      { path: [...subject.at, 'relation'], to: answer },
      ...(answer === SELF ? asHouseholder(facts, subject) : []),
    ],
  }),
  question({ id: 'patient-name-ja', at: ['name', 'ja'], input: typedLine(), example: true }),
  question({ id: 'patient-name-kana', at: ['name', 'kana'], input: typedKana(), example: true }),
  question({ id: 'patient-name-latin', at: ['name', 'latin'], input: typedLatin(), example: true }),
  question({
    id: 'patient-birth',
    at: ['birth'],
    input: ({ today }) => typedDay({ to: today, today }),
    example: true,
  }),
  question({ id: 'patient-sex', at: ['sex'], input: choice(wordsOf('sex', ['female', 'male', 'other'])) }),
  question({
    id: 'patient-insured-from',
    at: ['insuredFrom'],
    rule: 'eligibility.not-insured',
    input: (facts, subject) => typedDay({ from: patientAt(facts, subject).birth, to: facts.today, today: facts.today }),
    example: true,
  }),
  question({
    id: 'patient-insured-until',
    at: ['insuredUntil'],
    rule: 'eligibility.not-insured',
    optional: true,
    input: (facts, subject) => typedDay({ from: patientAt(facts, subject).insuredFrom, today: facts.today }),
    example: true,
  }),
  question({
    id: 'guardian-name',
    at: ['guardian', 'name'],
    rule: 'documents.consent-missing',
    optional: true,
    when: isMinor,
    input: typedLine(),
    read: ({ claim }, subject) => {
      const name = claim.patients?.[indexOf(subject)]?.guardian?.name;
      return typeof name === 'object' ? (name.ja ?? name.latin ?? name.kana) : name;
    },
    preset: ({ claim }) => claim.householder?.name?.ja,
  }),
  question({
    id: 'guardian-relation',
    at: ['guardian', 'relation'],
    rule: 'documents.consent-missing',
    optional: true,
    when: (facts, subject) => isMinor(facts, subject) && patientAt(facts, subject).guardian?.name !== undefined,
    input: (facts) => relationInput(facts, (relation) => ['父', '母', '祖父', '祖母'].includes(relation)),
  }),
  question({ id: 'patient-address', at: ['address'], input: typedLine(), reviewOnly: true }),
  question({
    id: 'patient-given-ratio',
    at: ['ratio'],
    rule: 'amounts.ratio-assumed',
    when: ({ insurer }) => insurer.values.givenRatios.length > 0,
    input: ({ insurer }) =>
      choice(
        insurer.values.givenRatios.map((ratio) => ({ answer: ratio.toFixed(), label: { text: ratio.toFixed() } })),
      ),
    // Where the age tells it, it may still be given.
    erase: () => [],
  }),
  question({
    id: 'patient-ratio',
    at: ['ratio'],
    rule: 'amounts.ratio-assumed',
    reviewOnly: true,
    when: ({ insurer }) => insurer.values.givenRatios.length === 0,
    input: typedRatio(),
    erase: () => [],
  }),
];

export const patientsBlock: Block<ClaimFacts> = {
  each: (facts) => entriesOf(facts, 'patients'),
  questions: patientQuestions,
  entries: {
    kind: 'patient',
    add: ({ claim }) => [{ path: ['patients', (claim.patients ?? []).length], to: {} }],
    remove: (facts, subject) => removalOf(facts, 'patients', indexOf(subject)).changes,
    alongWith: (facts, subject) => removalOf(facts, 'patients', indexOf(subject)).says,
  },
};

export const morePatientsBlock: Block<ClaimFacts> = {
  each: () => [WHOLE],
  questions: [
    another({
      id: 'more-patients',
      add: ({ claim }) => ({ path: ['patients', (claim.patients ?? []).length], to: {} }),
      when: (facts) =>
        (facts.claim.patients ?? []).length > 0 && !hasBegun(facts, ['trips', 'institutions', 'treatments']),
      count: ({ claim }) => (claim.patients ?? []).length,
    }),
  ],
};

/** Of those aged 70 to 74 on a unit's first day the ratio follows from the income: asked once the days are known. */
function needsIncome({ claim, checked, insurer }: ClaimFacts, index: number): boolean {
  const patient = { ...claim.patients?.[index], activeIncome: undefined };
  const { ratios, leavesAtAge } = insurer.values;
  return checked.split.units.some((unit) => {
    if (unit.patient !== patient.id || unit.days.length === 0) return false;
    const basis = ratioOn(patient, unit.days[0]!, ratios, leavesAtAge);
    return basis.from === 'age' && basis.assumed;
  });
}

export const incomeBlock: Block<ClaimFacts> = {
  each: (facts) => realEntriesOf(facts, 'patients'),
  questions: [
    question({
      id: 'patient-active-income',
      at: ['activeIncome'],
      rule: 'amounts.ratio-assumed',
      when: (facts, subject) => needsIncome(facts, indexOf(subject)),
      input: YES_NO,
      params: (facts, subject) => ({ name: nameOf(facts, 'patients', indexOf(subject)) }),
    }),
  ],
};
