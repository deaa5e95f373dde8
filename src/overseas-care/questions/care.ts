/** What happened on which days: each course of treatment, told as the family tells it. */
import type { Day } from '../../base/day.ts';
import type { Option } from '../../interview/input.ts';
import { searchIn } from '../../interview/lists.ts';
import type { Block, Subject } from '../../interview/question.ts';
import { WHOLE } from '../../interview/question.ts';
import { finder } from '../../interview/search.ts';
import { typedDay, typedDays, typedDigits, typedLine, typedPhone, typedText } from '../../interview/typed.ts';
import { CAUSES, type Treatment } from '../claim.ts';
import { formsOf, holdsStatement } from '../unit-forms.ts';
import { treatmentDays } from '../units.ts';
import { another, type ClaimQuestion, choice, question, YES_NO } from './build.ts';
import {
  type ClaimFacts,
  choicesOf,
  entriesOf,
  hasBegun,
  indexOf,
  nameOf,
  travellers,
  treatmentAt,
  tripOf,
  tripsFor,
  unitsOf,
  wordsOf,
} from './facts.ts';
import { classificationEntries } from './lists.ts';
import { moneyQuestions } from './money.ts';
import { removalOf } from './removals.ts';

/** Is there a physician who states what was treated? */
function isStated({ care }: Treatment): boolean {
  return care !== undefined && care !== 'pharmacy';
}

/** Days abroad, for a day that is typed without a year. */
function near(facts: ClaimFacts, treatment: Treatment): Day {
  const trip = tripOf(facts, treatment) ?? facts.claim.trips?.[0];
  return treatmentDays(treatment)[0] ?? trip?.departed ?? facts.today;
}

function dayOfTreatment(
  limits: (treatment: Treatment) => { from?: Day | undefined; to?: Day | undefined } = () => ({}),
) {
  return (facts: ClaimFacts, subject: Subject) => {
    const treatment = treatmentAt(facts, subject);
    return typedDay({ to: facts.today, near: near(facts, treatment), today: facts.today, ...limits(treatment) });
  };
}

/** Each diagnosis; of none yet, the first. */
function diagnoses(facts: ClaimFacts, subject: Subject): Subject[] {
  const treatment = treatmentAt(facts, subject);
  if (!isStated(treatment)) return [];
  const count = Math.max(1, (treatment.diagnoses ?? []).length);
  return Array.from({ length: count }, (_, row) => ({
    key: `${subject.key}/${row}`,
    at: [...subject.at, 'diagnoses', row],
  }));
}

const rowOf = ({ at }: Subject) => ({ number: Number(at.at(-1)) + 1 });

const illness = (facts: ClaimFacts, subject: Subject) => isStated(treatmentAt(facts, subject));

export const treatmentsBlock: Block<ClaimFacts> = {
  each: (facts) => entriesOf(facts, 'treatments'),
  questions: [
    ...(
      [
        ['treatment-patient', 'patient', travellers],
        ['treatment-institution', 'institution', (facts) => choicesOf(facts, 'institutions')],
        ['treatment-trip', 'trip', (facts, subject) => tripsFor(facts, treatmentAt(facts, subject))],
      ] satisfies [string, 'patient' | 'institution' | 'trip', Options][]
    ).map(([id, key, options]) => oneOfTheClaims(id, key, options)),
    question({
      id: 'treatment-care',
      at: ['care'],
      input: choice(wordsOf('care', ['medical', 'dental', 'pharmacy'])),
      write: (answer, facts, subject) => [
        { path: [...subject.at, 'care'], to: answer },
        // What followed from the pharmacy is asked now.
        ...(treatmentAt(facts, subject).care === 'pharmacy' && answer !== 'pharmacy'
          ? [{ path: [...subject.at, 'setting'], remove: true } as const]
          : []),
      ],
    }),
    question({
      id: 'treatment-setting',
      at: ['setting'],
      when: (facts, subject) => treatmentAt(facts, subject).care !== 'pharmacy',
      input: choice(wordsOf('setting', ['outpatient', 'inpatient'])),
    }),
    question({
      id: 'treatment-department',
      at: ['department'],
      rule: 'forms.b-missing',
      when: (facts, subject) => facts.insurer.values.splitByDepartment && isStated(treatmentAt(facts, subject)),
      input: typedDigits({ key: 'id', pattern: /^[a-z0-9-]{1,24}$/ }),
      example: true,
    }),
    question({
      id: 'treatment-dates',
      at: ['dates'],
      rule: 'forms.b-missing',
      when: (facts, subject) => treatmentAt(facts, subject).setting === 'outpatient',
      input: (facts, subject) =>
        typedDays({ to: facts.today, near: near(facts, treatmentAt(facts, subject)), today: facts.today }),
      example: true,
    }),
    question({
      id: 'treatment-admitted',
      at: ['admitted'],
      when: (facts, subject) => treatmentAt(facts, subject).setting === 'inpatient',
      input: dayOfTreatment(({ discharged }) => (discharged ? { to: discharged } : {})),
      example: true,
    }),
    question({
      id: 'treatment-discharged',
      at: ['discharged'],
      rule: 'dates.impossible',
      when: (facts, subject) => treatmentAt(facts, subject).setting === 'inpatient',
      input: dayOfTreatment(({ admitted }) => ({ from: admitted })),
      example: true,
    }),
    question({
      id: 'treatment-cause',
      at: ['cause'],
      rule: 'coverage.cosmetic',
      input: choice(wordsOf('cause', CAUSES)),
    }),
    question({
      id: 'treatment-third-party',
      at: ['thirdParty'],
      rule: 'coverage.third-party',
      when: (facts, subject) => treatmentAt(facts, subject).cause === 'injury',
      input: YES_NO,
    }),
    question({
      id: 'treatment-first-visit',
      at: ['firstVisit'],
      rule: 'forms.empty-item',
      when: illness,
      input: dayOfTreatment(),
      preset: (facts, subject) => treatmentDays(treatmentAt(facts, subject))[0],
      example: true,
    }),
    question({
      id: 'treatment-onset',
      at: ['onset'],
      rule: 'forms.empty-item',
      optional: true,
      when: illness,
      input: dayOfTreatment(),
      example: true,
    }),
    question({
      id: 'treatment-course',
      at: ['course'],
      rule: 'coverage.injury-cause',
      optional: true,
      when: illness,
      input: typedText(),
      example: true,
    }),
    question({
      id: 'diagnosis-name',
      at: ['name'],
      rule: 'forms.empty-item',
      about: diagnoses,
      params: (_facts, subject) => rowOf(subject),
      input: typedLine(),
      example: true,
    }),
    question({
      id: 'diagnosis-ja',
      at: ['ja'],
      rule: 'forms.untranslated',
      about: diagnoses,
      params: (_facts, subject) => rowOf(subject),
      input: typedLine(),
      example: true,
    }),
    question({
      id: 'diagnosis-code',
      at: ['code'],
      rule: 'forms.code-unknown',
      optional: true,
      about: diagnoses,
      params: (_facts, subject) => rowOf(subject),
      input: ({ classification, language }) => searchIn(finder(classificationEntries(classification, language))),
      example: true,
    }),
    another({
      id: 'more-diagnoses',
      add: (facts, subject) => ({
        path: [...subject.at, 'diagnoses', (treatmentAt(facts, subject).diagnoses ?? []).length],
        to: {},
      }),
      when: (facts, subject) => {
        const treatment = treatmentAt(facts, subject);
        return isStated(treatment) && (treatment.diagnoses ?? []).length > 0 && treatment.condition === undefined;
      },
      count: (facts, subject) => (treatmentAt(facts, subject).diagnoses ?? []).length,
    }),
    ...(['condition', 'treatment'] as const).flatMap((item) => [
      question({
        id: `${item}-text`,
        at: [item, 'text'],
        rule: 'forms.empty-item',
        when: illness,
        input: typedText(),
        example: true,
      }),
      question({
        id: `${item}-ja`,
        at: [item, 'ja'],
        rule: 'forms.untranslated',
        when: illness,
        input: typedText(),
        example: true,
      }),
    ]),
    question({
      id: 'physician-name',
      at: ['physician', 'name'],
      when: illness,
      input: typedLine(),
      example: true,
    }),
    question({
      id: 'physician-signed-on',
      at: ['physician', 'signedOn'],
      rule: 'forms.unsigned',
      optional: true,
      when: illness,
      input: dayOfTreatment(),
      example: true,
    }),
    ...(['address', 'phone', 'chartNumber'] as const).map((item) =>
      question({
        id: `physician-${item === 'chartNumber' ? 'chart-number' : item}`,
        at: ['physician', item],
        rule: 'forms.unsigned',
        reviewOnly: true,
        when: illness,
        input: item === 'phone' ? typedPhone() : typedLine(),
      }),
    ),
    ...moneyQuestions,
  ],
  entries: {
    kind: 'treatment',
    add: ({ claim }) => [{ path: ['treatments', (claim.treatments ?? []).length], to: {} }],
    remove: (facts, subject) => removalOf(facts, 'treatments', indexOf(subject)).changes,
    alongWith: (facts, subject) => removalOf(facts, 'treatments', indexOf(subject)).says,
  },
  afterwards: sheetsOf,
};

type Options = (facts: ClaimFacts, subject: Subject) => Option[];

/** Which of the claim's patients, hospitals or trips: asked where there are several, and again where it is none of them. */
function oneOfTheClaims(id: string, key: 'patient' | 'institution' | 'trip', options: Options): ClaimQuestion {
  return question({
    id,
    at: [key],
    when: (facts, subject) => options(facts, subject).length > 1,
    input: (facts, subject) => choice(options(facts, subject)),
    read: (facts, subject) => {
      const held = treatmentAt(facts, subject)[key];
      return options(facts, subject).some(({ answer }) => answer === held) ? held : undefined;
    },
    // With one left, the answer follows and stays.
    erase: () => [],
  });
}

/** After each treatment: the sheets that it makes. */
function sheetsOf(facts: ClaimFacts, subject: Subject) {
  const units = unitsOf(facts, indexOf(subject));
  if (units.length === 0) return [];
  return [
    { key: 'interview.sheets', params: { name: nameOf(facts, 'treatments', indexOf(subject)), count: units.length } },
    ...units.map((unit) => ({
      list: [
        { text: unit.month },
        { key: `setting.${unit.setting}` },
        { key: `care.${unit.care}` },
        {
          key: `interview.forms-${holdsStatement(formsOf(unit, facts.insurer)) ? 'a-and-b' : 'b-only'}`,
        },
      ],
    })),
  ];
}

export const moreTreatmentsBlock: Block<ClaimFacts> = {
  each: () => [WHOLE],
  questions: [
    another({
      id: 'more-treatments',
      add: ({ claim }) => ({ path: ['treatments', (claim.treatments ?? []).length], to: {} }),
      when: (facts) =>
        (facts.claim.treatments ?? []).length > 0 && !hasBegun(facts, ['translator', 'applicant', 'account']),
      count: ({ claim }) => (claim.treatments ?? []).length,
    }),
  ],
};
