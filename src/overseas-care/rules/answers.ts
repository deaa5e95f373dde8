/**
 * What the packet needs and the claim does not say yet. An answer with a rule of its own (a receipt, a return day, a
 * diagnosis, the translator …) is left to that rule.
 */
import { askedOnce, unanswered, unansweredOf } from '../../base/unanswered.ts';
import { accountTerms } from '../account.ts';
import type { Benefit } from '../benefit.ts';
import type { Claim, Treatment } from '../claim.ts';
import type { Insurer } from '../parameters.ts';
import { isGiven } from '../ratio.ts';
import type { Hit, Rule } from './rule.ts';

function* applicant({ applicant: visitor }: Claim): Iterable<Hit> {
  yield* unanswered(visitor, ['applicant'], ['is']);
  if (visitor?.is === undefined || visitor.is === 'householder') return;
  yield* unanswered(visitor, ['applicant'], ['name.ja', 'name.kana', 'relation']);
  if (visitor.is === 'proxy') yield* unanswered(visitor, ['applicant'], ['address', 'phone', 'birth']);
}

function* ofTreatment(treatment: Treatment, index: number, insurer: Insurer): Iterable<Hit> {
  const at = ['treatments', index];
  yield* unanswered(treatment, at, ['id', 'trip', 'patient', 'institution', 'care', 'setting']);
  yield* unanswered(treatment, at, treatment.setting === 'inpatient' ? ['admitted', 'discharged'] : ['dates']);
  yield* unanswered(treatment, at, ['cause']);
  if (insurer.values.splitByDepartment && treatment.care !== 'pharmacy')
    yield* unanswered(treatment, at, ['department']);
  if (treatment.care !== 'pharmacy') {
    yield* unanswered(treatment, at, ['firstVisit']);
    yield* unanswered(treatment.physician, [...at, 'physician'], ['name']);
  }
  if (treatment.charges === undefined) yield { at: [...at, 'charges'] };
  for (const [row, charge] of (treatment.charges ?? []).entries()) {
    const place = [...at, 'charges', row];
    yield* unanswered(charge, place, ['item', 'amount', 'currency']);
    if (charge.item === 'other') yield* unanswered(charge, place, ['note.text']);
  }
  for (const [row, payment] of (treatment.payments ?? []).entries()) {
    yield* unanswered(payment, [...at, 'payments', row], ['on', 'amount', 'currency']);
  }
}

/** Where no age tells the ratio, the patient's own must stand there, and be one that this insurer has. */
function* ratios(claim: Claim, benefit: Benefit, insurer: Insurer): Iterable<Hit> {
  for (const [index, patient] of (claim.patients ?? []).entries()) {
    const treated = benefit.units.filter(({ unit }) => patient.id !== undefined && unit.patient === patient.id);
    for (const { unit } of treated) {
      const { givenRatios } = insurer.at(unit.days[0]!).values;
      if (givenRatios.length === 0 || isGiven(patient, givenRatios)) continue;
      const ratios = givenRatios.map((each) => each.toFixed()).join(', ');
      yield { at: ['patients', index, 'ratio'], params: { ratios }, variant: 'ratio' };
    }
  }
}

function* ofDocuments(claim: Claim): Iterable<Hit> {
  for (const [index, document] of (claim.documents ?? []).entries()) {
    const at = ['documents', index];
    yield* unanswered(document, at, ['kind']);
    const { kind, id } = document;
    const attached = document.unit !== undefined || document.treatment !== undefined;
    const ofUnit =
      kind === 'form-a' ||
      kind === 'form-b' ||
      kind === 'statement' ||
      (kind === 'itemised-receipt' && id === undefined);
    const ofPatient = kind === 'consent' || kind === 'passport';
    if (ofUnit && !attached) yield { at: [...at, 'unit'] };
    if (ofPatient && document.patient === undefined && (claim.patients ?? []).length > 1)
      yield { at: [...at, 'patient'] };
  }
}

export const answersRules: readonly Rule[] = [
  {
    id: 'answers.missing',
    severity: 'error',
    stage: 'data',
    *check({ claim, benefit, insurer }) {
      const answers = function* (): Iterable<Hit> {
        yield* unanswered(
          claim.householder,
          ['householder'],
          ['name.ja', 'name.kana', 'birth', 'postalCode', 'address', 'phone'],
        );
        yield* unanswered(claim.insured, ['insured'], ['symbol', 'number']);
        if (claim.account) {
          yield* unanswered(claim.account, ['account'], accountTerms(claim, insurer)?.needs ?? []);
        }
        yield* applicant(claim);
        if (claim.receiver) yield* unanswered(claim.receiver, ['receiver'], ['name', 'relation', 'address']);
        for (const list of ['patients', 'trips', 'institutions', 'treatments'] as const)
          yield* unanswered(claim, [], [list]);
        yield* unansweredOf(claim.patients, 'patients', [
          'id',
          'name.ja',
          'name.kana',
          'name.latin',
          'birth',
          'sex',
          'relation',
          'insuredFrom',
        ]);
        yield* ratios(claim, benefit, insurer);
        yield* unansweredOf(claim.trips, 'trips', ['id', 'patients', 'country', 'departed', 'purpose']);
        yield* unansweredOf(claim.institutions, 'institutions', ['id', 'name', 'country', 'address']);
        for (const [index, treatment] of (claim.treatments ?? []).entries())
          yield* ofTreatment(treatment, index, insurer);
        for (const { treatment, charge, reason } of benefit.unplaced) {
          if (reason === 'day-unknown') yield { at: ['treatments', treatment, 'charges', charge, 'on'] };
        }
        yield* ofDocuments(claim);
        yield* unansweredOf(claim.rates, 'rates', ['currency', 'yen', 'per', 'side', 'on']);
        yield* unansweredOf(claim.assessments, 'assessments', ['unit', 'standard']);
        yield* unansweredOf(claim.otherCover, 'otherCover', ['kind']);
      };
      yield* askedOnce(answers());
    },
  },
];
