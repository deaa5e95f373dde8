/** Ids that one part of the file uses and another defines. */
import { idsOf, unknownId, writtenTwice } from '../../base/ids.ts';
import type { Claim } from '../claim.ts';
import type { Hit, Rule } from './rule.ts';

function* references(claim: Claim, units: ReadonlySet<string>): Iterable<Hit> {
  const patients = idsOf(claim.patients);
  const trips = idsOf(claim.trips);
  const institutions = idsOf(claim.institutions);
  const treatments = idsOf(claim.treatments);
  const documents = idsOf(claim.documents);
  for (const [index, trip] of (claim.trips ?? []).entries()) {
    for (const [row, patient] of (trip.patients ?? []).entries())
      yield* unknownId(patient, patients, ['trips', index, 'patients', row], 'patient');
  }
  for (const [index, treatment] of (claim.treatments ?? []).entries()) {
    const at = ['treatments', index];
    yield* unknownId(treatment.trip, trips, [...at, 'trip'], 'trip');
    yield* unknownId(treatment.patient, patients, [...at, 'patient'], 'patient');
    yield* unknownId(treatment.institution, institutions, [...at, 'institution'], 'institution');
    const trip = claim.trips?.find(({ id }) => id !== undefined && id === treatment.trip);
    if (
      trip?.patients &&
      treatment.patient &&
      patients.has(treatment.patient) &&
      !trip.patients.includes(treatment.patient)
    ) {
      yield {
        at: [...at, 'trip'],
        params: { id: treatment.patient, known: trip.patients.join(', ') },
        variant: 'traveller',
      };
    }
    for (const [row, { receipt }] of (treatment.payments ?? []).entries()) {
      yield* unknownId(receipt, documents, [...at, 'payments', row, 'receipt'], 'receipt');
    }
  }
  for (const [index, document] of (claim.documents ?? []).entries()) {
    const at = ['documents', index];
    yield* unknownId(document.patient, patients, [...at, 'patient'], 'patient');
    yield* unknownId(document.unit, units, [...at, 'unit'], 'unit');
    yield* unknownId(document.treatment, treatments, [...at, 'treatment'], 'treatment');
  }
  for (const [index, { unit }] of (claim.assessments ?? []).entries())
    yield* unknownId(unit, units, ['assessments', index, 'unit'], 'unit');
  for (const [index, { treatment }] of (claim.otherCover ?? []).entries()) {
    yield* unknownId(treatment, treatments, ['otherCover', index, 'treatment'], 'treatment');
  }
}

export const referenceRules: readonly Rule[] = [
  {
    id: 'reference.unknown',
    severity: 'error',
    stage: 'data',
    check: ({ claim, split }) => references(claim, new Set(split.units.map(({ key }) => key as string))),
  },
  {
    id: 'reference.duplicate-id',
    severity: 'error',
    stage: 'data',
    *check({ claim }) {
      for (const list of ['patients', 'trips', 'institutions', 'treatments', 'documents'] as const) {
        const entries: readonly { id?: string | undefined }[] = claim[list] ?? [];
        yield* writtenTwice(
          entries.map(({ id }, index) => ({ key: id, at: [list, index, 'id'] })),
          'id',
        );
      }
      yield* writtenTwice(
        (claim.rates ?? []).map(({ currency, side, on }, index) => ({
          key: currency && side && on ? `${currency} ${side} ${on}` : undefined,
          at: ['rates', index],
        })),
        'rate',
      );
      yield* writtenTwice(
        (claim.assessments ?? []).map(({ unit }, index) => ({ key: unit, at: ['assessments', index, 'unit'] })),
        'assessment',
      );
    },
  },
];
