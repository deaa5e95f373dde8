/** Is the treatment one that this insurer pays for: the trip, the place, the days, the insurance. */
import { type Day, daysBetween } from '../../base/day.ts';
import type { Treatment } from '../claim.ts';
import { beginningOf, isDayBeforeDeparture, isOutsideTrip, isUninsured, leavingDay } from '../refusals.ts';
import { treatmentDays } from '../units.ts';
import { forEachTreatment, type Hit, type Rule } from './rule.ts';

/** A visit is named by its place in `dates`; of a stay the end that is nearest to the day. */
function* daysThat(
  treatment: Treatment,
  index: number,
  isMeant: (on: Day) => boolean,
  params: Record<string, string> = {},
): Iterable<Hit> {
  if (treatment.setting === 'inpatient') {
    const days = treatmentDays(treatment).filter(isMeant);
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined) return;
    const end = first === treatment.admitted ? 'admitted' : 'discharged';
    const variant = first === last ? undefined : 'several';
    yield {
      at: ['treatments', index, end],
      params: { on: first, until: last, days: days.length, ...params },
      ...(variant ? { variant } : {}),
    };
    return;
  }
  for (const [visit, on] of (treatment.dates ?? []).entries()) {
    if (isMeant(on)) yield { at: ['treatments', index, 'dates', visit], params: { on, ...params } };
  }
}

export const eligibilityRules: readonly Rule[] = [
  {
    id: 'eligibility.treatment-travel',
    severity: 'error',
    stage: 'data',
    *check({ claim }) {
      for (const [index, trip] of (claim.trips ?? []).entries()) {
        if (trip.purpose === 'treatment') yield { at: ['trips', index, 'purpose'] };
      }
    },
  },
  {
    id: 'eligibility.not-returned',
    severity: 'error',
    stage: 'data',
    *check({ claim, filing, people }) {
      for (const [index, trip] of (claim.trips ?? []).entries()) {
        const travellers = (trip.patients ?? []).map((id) => people.patients.get(id));
        const allDied = travellers.length > 0 && travellers.every((patient) => patient?.died !== undefined);
        if (allDied) continue;
        if (trip.returned === undefined) yield { at: ['trips', index, 'returned'], variant: 'open' };
        else if (filing < trip.returned)
          yield { at: ['trips', index, 'returned'], params: { returned: trip.returned, filing } };
      }
    },
  },
  {
    id: 'eligibility.in-japan',
    severity: 'error',
    stage: 'data',
    *check({ claim }) {
      for (const [index, institution] of (claim.institutions ?? []).entries()) {
        if (institution.country === 'JP') yield { at: ['institutions', index, 'country'] };
      }
    },
  },
  {
    id: 'eligibility.outside-trip',
    severity: 'error',
    stage: 'data',
    check: forEachTreatment(function* (treatment, index, { people }) {
      const trip = treatment.trip ? people.trips.get(treatment.trip) : undefined;
      if (!trip) return;
      const params = { departed: trip.departed ?? '?', returned: trip.returned ?? '?' };
      yield* daysThat(treatment, index, (on) => isOutsideTrip(trip, on), params);
    }),
  },
  {
    id: 'eligibility.date-line',
    severity: 'warning',
    stage: 'data',
    check: forEachTreatment(function* (treatment, index, { people }) {
      const trip = treatment.trip ? people.trips.get(treatment.trip) : undefined;
      if (!trip?.departed) return;
      yield* daysThat(treatment, index, (on) => isDayBeforeDeparture(trip, on), { departed: trip.departed });
    }),
  },
  {
    id: 'eligibility.not-insured',
    severity: 'error',
    stage: 'data',
    check: forEachTreatment(function* (treatment, index, { people }) {
      const patient = treatment.patient ? people.patients.get(treatment.patient) : undefined;
      const params = { from: patient?.insuredFrom ?? '?', insuredUntil: patient?.insuredUntil ?? '…' };
      yield* daysThat(treatment, index, (on) => isUninsured(patient, on), params);
    }),
  },
  {
    id: 'eligibility.age-75',
    severity: 'error',
    stage: 'data',
    check: forEachTreatment(function* (treatment, index, { people, insurer }) {
      const age = insurer.at(beginningOf(treatment)).values.leavesAtAge;
      const patient = treatment.patient ? people.patients.get(treatment.patient) : undefined;
      const leaving = leavingDay(patient, age);
      if (leaving) yield* daysThat(treatment, index, (on) => on >= leaving, { birthday: leaving, age: String(age) });
    }),
  },
  {
    id: 'eligibility.long-stay',
    severity: 'warning',
    stage: 'data',
    *check({ claim, insurer }) {
      const { longStayDays: limit, longStayExceptions } = insurer.values;
      for (const [index, { departed, returned, purpose }] of (claim.trips ?? []).entries()) {
        if (!departed || !returned || (purpose && longStayExceptions.includes(purpose))) continue;
        const days = daysBetween(departed, returned);
        if (days >= limit) yield { at: ['trips', index, 'returned'], params: { days, limit, departed, returned } };
      }
    },
  },
  {
    id: 'eligibility.country-differs',
    severity: 'warning',
    stage: 'data',
    check: forEachTreatment(function* (treatment, index, { people }) {
      const trip = treatment.trip ? people.trips.get(treatment.trip) : undefined;
      const country = treatment.institution ? people.institutionCountries.get(treatment.institution) : undefined;
      if (!trip?.country || !country || country === 'JP') return;
      const travelled: readonly string[] = Array.isArray(trip.country) ? trip.country : [trip.country];
      if (!travelled.includes(country)) {
        yield { at: ['treatments', index, 'institution'], params: { country, travelled: travelled.join(', ') } };
      }
    }),
  },
];
