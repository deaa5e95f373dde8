/** Who needs a visa, and until when a single one must be used. */
import { addMonths, type Day, earliest } from '../../base/day.ts';
import type { Path } from '../../base/path.ts';
import type { Case, Stay, Visa } from '../case.ts';
import type { Pack } from '../pack.ts';
import { counted, type Step, unknown, unneeded } from './step.ts';

const WITHOUT_LEAD_TIME: readonly Visa['status'][] = ['exempt', 'held'];

/** False only where every traveller is known to be exempt, or to hold a visa already. */
export function needsVisa({ travellers = [], visas = [] }: Case): boolean {
  const free = visas.filter(({ status }) => WITHOUT_LEAD_TIME.includes(status));
  if (free.length === 0 || free.length < visas.length) return true;
  return travellers.some(({ id }) => !free.some(({ traveller }) => traveller === id || traveller === undefined));
}

/**
 * For each single visa: months after its issue, and never after it has run out. Where nobody has or needs one, it is said
 * that there is no such day; where that is not known, a step without a day says what is missing.
 */
export function singleVisaSteps(file: Case, pack: Pack): Step[] {
  const visas = file.visas ?? [];
  const steps = visas.flatMap((visa, index) => stepOf(visa, index, file, pack));
  const without = (file.travellers ?? []).filter(
    ({ id }) => !visas.some(({ traveller }) => traveller === undefined || traveller === id),
  );
  const lacking = without.map(({ id }) => unknownVisa([['visas']], file, pack, id));
  const nobody = visas.length === 0 && without.length === 0 ? [unknownVisa([['visas']], file, pack)] : [];
  const all = [...steps, ...lacking, ...nobody];
  return all.length > 0 ? all : [unneeded('single-visa-last-entry', pack.sourceOf('singleVisaMonths'))];
}

function stepOf(visa: Visa, index: number, file: Case, pack: Pack): Step[] {
  const { status, entries, issuedOn, validUntil, traveller } = visa;
  if (status === 'exempt' || entries === 'multiple') return [];
  const lacks = (key: keyof Visa): Path => ['visas', index, key];
  const there = status === 'issued' || status === 'held';
  if (entries === undefined) return [unknownVisa([lacks('entries')], file, pack, traveller)];
  if (!there) {
    const missing = status === undefined || status === 'refused' ? lacks('status') : lacks('issuedOn');
    return [unknownVisa([missing], file, pack, traveller)];
  }
  const about = aboutTraveller(file, traveller);
  const last = issuedOn && addMonths(issuedOn, pack.values.singleVisaMonths);
  const on = earliest([last, validUntil].filter((each) => each !== undefined));
  if (!on) return [unknownVisa([lacks('issuedOn')], file, pack, traveller)];
  if (issuedOn && on === last && issuedOn <= on)
    return [counted('single-visa-last-entry', on, issuedOn, 'visa-issued', pack.sourceOf('singleVisaMonths'), about)];
  return [counted('single-visa-last-entry', on, on, 'visa-valid-until', pack.ruleSource('visa.expires'), about)];
}

function unknownVisa(missing: readonly Path[], file: Case, pack: Pack, traveller?: string): Step {
  return unknown('single-visa-last-entry', pack.sourceOf('singleVisaMonths'), missing, aboutTraveller(file, traveller));
}

/** Named only where there are several to be told apart. */
function aboutTraveller({ travellers = [], visas = [] }: Case, traveller: string | undefined): Step['about'] {
  const named = new Set([...travellers.map(({ id }) => id), ...visas.map((visa) => visa.traveller)]);
  return traveller !== undefined && named.size > 1 ? { traveller } : undefined;
}

/** The single visas that a step is about. */
export function singleVisasOf({ visas = [] }: Case, about: Step['about']): Visa[] {
  const whose = about && 'traveller' in about ? about.traveller : undefined;
  return visas.filter(({ traveller, entries }) => entries === 'single' && (whose === undefined || traveller === whose));
}

/** The steps without the last days of entry of visas that were used: on a calendar and in a picture they would only be in the way. */
export function withoutUsedVisas(steps: readonly Step[], file: Case): readonly Step[] {
  return steps.filter(({ id, about, on }) => {
    if (id !== 'single-visa-last-entry' || on === null) return true;
    return singleVisasOf(file, about).some((visa) => usedOn(visa, file) === undefined);
  });
}

/**
 * The day on which a visa was used: its traveller has entered since it was issued. Where that day is not known: has
 * entered, and no further stay is planned that it could be for.
 */
export function usedOn({ traveller, issuedOn }: Visa, { stays = [] }: Case): Day | undefined {
  const entries = stays.filter((stay) => isOf(stay, traveller)).map(({ entry }) => entry?.actual);
  const done = entries.flatMap((on) => (on === undefined ? [] : [on]));
  if (issuedOn) return earliest(done.filter((on) => on >= issuedOn));
  return done.length === entries.length ? earliest(done) : undefined;
}

/** A stay that names nobody is everybody's. */
export function isOf({ travellers = [] }: Stay, traveller: string | undefined): boolean {
  return travellers.length === 0 || traveller === undefined || travellers.includes(traveller);
}
