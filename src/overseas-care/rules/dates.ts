/** Days that cannot be, or that a person should look at. */
import { type Day, parseDay } from '../../base/day.ts';
import type { Path } from '../../base/path.ts';
import type { Claim, Treatment } from '../claim.ts';
import { treatmentDays } from '../units.ts';
import { forEachTreatment, type Hit, type Rule } from './rule.ts';

/** The answers that are days. `filing.on` and `insuredUntil` may lie ahead. */
const DAYS: ReadonlySet<string> = new Set([
  'on',
  'birth',
  'died',
  'insuredFrom',
  'departed',
  'returned',
  'dates',
  'admitted',
  'discharged',
  'firstVisit',
  'onset',
  'signedOn',
]);

/** Every day of the claim that cannot lie ahead, with its place. */
function* daysOf(value: unknown, at: Path, key: string): Iterable<{ on: Day; at: Path }> {
  if (typeof value === 'string') {
    const on = DAYS.has(key) ? parseDay(value) : undefined;
    if (on) yield { on, at };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* daysOf(item, [...at, index], key);
  } else if (isMapping(value)) {
    for (const [name, item] of Object.entries(value)) {
      if (at.length > 0 || name !== 'filing') yield* daysOf(item, [...at, name], name);
    }
  }
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function* ahead(claim: Claim, today: Day): Iterable<Hit> {
  for (const { on, at } of daysOf(claim, [], '')) {
    if (on > today) yield { at, params: { on, today }, variant: 'ahead' };
  }
}

interface Stay {
  index: number;
  treatment: Treatment;
}

/** In hospital in two places on one day, other than the day of moving. */
function overlap(one: Treatment, other: Treatment): boolean {
  const moved = one.discharged === other.admitted || other.discharged === one.admitted;
  const [from, until] = [
    one.admitted! > other.admitted! ? one.admitted! : other.admitted!,
    one.discharged! < other.discharged! ? one.discharged! : other.discharged!,
  ];
  return from < until || (from === until && !moved);
}

export const datesRules: readonly Rule[] = [
  {
    id: 'dates.overlapping-stays',
    severity: 'warning',
    stage: 'data',
    *check({ claim }) {
      const stays: Stay[] = (claim.treatments ?? []).flatMap((treatment, index) =>
        treatment.setting === 'inpatient' && treatment.patient && treatmentDays(treatment).length > 0
          ? [{ index, treatment }]
          : [],
      );
      for (const patient of new Set(stays.map(({ treatment }) => treatment.patient))) {
        const own = stays.filter(({ treatment }) => treatment.patient === patient);
        const sorted = own.sort((a, b) =>
          a.treatment.admitted! < b.treatment.admitted!
            ? -1
            : a.treatment.admitted! > b.treatment.admitted!
              ? 1
              : a.index - b.index,
        );
        for (const [place, stay] of sorted.entries()) {
          for (const later of sorted.slice(place + 1)) {
            if (later.treatment.admitted! > stay.treatment.discharged!) break;
            if (later.treatment.institution === stay.treatment.institution || !overlap(stay.treatment, later.treatment))
              continue;
            const [first, second] = stay.index < later.index ? [stay, later] : [later, stay];
            yield {
              at: ['treatments', second.index, 'admitted'],
              params: { other: first.treatment.id ?? `#${first.index + 1}` },
            };
          }
        }
      }
    },
  },
  {
    id: 'dates.paid-before',
    severity: 'warning',
    stage: 'data',
    check: forEachTreatment(function* (treatment, index) {
      const first = treatmentDays(treatment)[0];
      for (const [row, { on }] of (treatment.payments ?? []).entries()) {
        if (first && on && on < first)
          yield { at: ['treatments', index, 'payments', row, 'on'], params: { on, first } };
      }
    }),
  },
  {
    id: 'dates.impossible',
    severity: 'error',
    stage: 'data',
    *check({ claim, today }) {
      for (const [index, { admitted, discharged }] of (claim.treatments ?? []).entries()) {
        if (admitted && discharged && discharged < admitted)
          yield { at: ['treatments', index, 'discharged'], params: { admitted, discharged }, variant: 'discharge' };
      }
      for (const [index, { departed, returned }] of (claim.trips ?? []).entries()) {
        if (departed && returned && returned < departed)
          yield { at: ['trips', index, 'returned'], params: { departed, returned }, variant: 'return' };
      }
      yield* ahead(claim, today);
    },
  },
];
