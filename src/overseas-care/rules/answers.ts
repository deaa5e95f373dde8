/**
 * What the packet needs and the claim does not say yet. An answer with a rule of its own (a receipt, a return day, a
 * diagnosis, the translator …) is left to that rule.
 */
import type { Path } from '../../base/path.ts';
import { accountTerms } from '../account.ts';
import type { Benefit } from '../benefit.ts';
import type { Claim, Treatment } from '../claim.ts';
import type { Insurer } from '../parameters.ts';
import { isGiven } from '../ratio.ts';
import { type Hit, isBlank, type Rule } from './rule.ts';

type Answers = Readonly<Record<string, unknown>>;

/** One hit for each of the keys that has no answer. */
function* missing(answers: object | undefined, at: Path, keys: readonly string[]): Iterable<Hit> {
  if (answers === undefined) {
    yield { at };
    return;
  }
  for (const key of keys) {
    const [first, ...rest] = key.split('.');
    const value = (answers as Answers)[first!];
    if (rest.length > 0) {
      if (value === undefined) yield { at: [...at, first!] };
      else yield* missing(value as object, [...at, first!], [rest.join('.')]);
    } else if (
      value === undefined ||
      (typeof value === 'string' && isBlank(value)) ||
      (Array.isArray(value) && value.length === 0)
    ) {
      yield { at: [...at, first!] };
    }
  }
}

/** Each place once: `householder.name` is asked for once, not for each of its parts. */
function* once(hits: Iterable<Hit>): Iterable<Hit> {
  const seen = new Set<string>();
  for (const hit of hits) {
    const key = hit.at.join('/');
    if (!seen.has(key)) yield hit;
    seen.add(key);
  }
}

function* applicant({ applicant: visitor }: Claim): Iterable<Hit> {
  yield* missing(visitor, ['applicant'], ['is']);
  if (visitor?.is === undefined || visitor.is === 'householder') return;
  yield* missing(visitor, ['applicant'], ['name.ja', 'name.kana', 'relation']);
  if (visitor.is === 'proxy') yield* missing(visitor, ['applicant'], ['address', 'phone', 'birth']);
}

function* ofTreatment(treatment: Treatment, index: number, insurer: Insurer): Iterable<Hit> {
  const at = ['treatments', index];
  yield* missing(treatment, at, ['id', 'trip', 'patient', 'institution', 'care', 'setting']);
  yield* missing(treatment, at, treatment.setting === 'inpatient' ? ['admitted', 'discharged'] : ['dates']);
  yield* missing(treatment, at, ['cause']);
  if (insurer.values.splitByDepartment && treatment.care !== 'pharmacy') yield* missing(treatment, at, ['department']);
  if (treatment.care !== 'pharmacy') {
    yield* missing(treatment, at, ['firstVisit']);
    yield* missing(treatment.physician, [...at, 'physician'], ['name']);
  }
  if (treatment.charges === undefined) yield { at: [...at, 'charges'] };
  for (const [row, charge] of (treatment.charges ?? []).entries()) {
    const place = [...at, 'charges', row];
    yield* missing(charge, place, ['item', 'amount', 'currency']);
    if (charge.item === 'other') yield* missing(charge, place, ['note.text']);
  }
  for (const [row, payment] of (treatment.payments ?? []).entries()) {
    yield* missing(payment, [...at, 'payments', row], ['on', 'amount', 'currency']);
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

function* ofList<T extends object>(
  list: readonly T[] | undefined,
  name: string,
  keys: readonly string[],
): Iterable<Hit> {
  for (const [index, entry] of (list ?? []).entries()) yield* missing(entry, [name, index], keys);
}

function* ofDocuments(claim: Claim): Iterable<Hit> {
  for (const [index, document] of (claim.documents ?? []).entries()) {
    const at = ['documents', index];
    yield* missing(document, at, ['kind']);
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
        yield* missing(
          claim.householder,
          ['householder'],
          ['name.ja', 'name.kana', 'birth', 'postalCode', 'address', 'phone'],
        );
        yield* missing(claim.insured, ['insured'], ['symbol', 'number']);
        if (claim.account) {
          yield* missing(claim.account, ['account'], accountTerms(claim, insurer)?.needs ?? []);
        }
        yield* applicant(claim);
        if (claim.receiver) yield* missing(claim.receiver, ['receiver'], ['name', 'relation', 'address']);
        for (const list of ['patients', 'trips', 'institutions', 'treatments'] as const)
          yield* missing(claim, [], [list]);
        yield* ofList(claim.patients, 'patients', [
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
        yield* ofList(claim.trips, 'trips', ['id', 'patients', 'country', 'departed', 'purpose']);
        yield* ofList(claim.institutions, 'institutions', ['id', 'name', 'country', 'address']);
        for (const [index, treatment] of (claim.treatments ?? []).entries())
          yield* ofTreatment(treatment, index, insurer);
        for (const { treatment, charge, reason } of benefit.unplaced) {
          if (reason === 'day-unknown') yield { at: ['treatments', treatment, 'charges', charge, 'on'] };
        }
        yield* ofDocuments(claim);
        yield* ofList(claim.rates, 'rates', ['currency', 'yen', 'per', 'side', 'on']);
        yield* ofList(claim.assessments, 'assessments', ['unit', 'standard']);
        yield* ofList(claim.otherCover, 'otherCover', ['kind']);
      };
      for (const hit of once(answers()))
        yield {
          ...hit,
          params: { answer: String(hit.at.findLast((step) => typeof step === 'string')), ...hit.params },
        };
    },
  },
];
