/** The ids of the claim's entries, made from what people call them: `hanako`, `thailand`, `bangkok-hospital`. */
import { countryName } from '../../base/country.ts';
import { freeId } from '../../interview/build.ts';
import { latinParts } from '../sheets/context.ts';
import type { ClaimFacts } from './facts.ts';

const MOST = 24;

/** @returns undefined while the entry does not say enough to be called anything */
export function idFrom(
  facts: ClaimFacts,
  list: 'patients' | 'trips' | 'institutions',
  index: number,
  taken: readonly string[],
): string | undefined {
  const { claim } = facts;
  if (list === 'patients') {
    const { name, sex, insuredFrom } = claim.patients![index]!;
    const { first, last } = latinParts(name?.latin);
    // Whoever leaves the Latin name for later is told apart by a number.
    if (name?.latin === undefined && sex === undefined && insuredFrom === undefined) return undefined;
    return unique(first ?? last ?? '', 'p', taken);
  }
  if (list === 'trips') {
    const { country } = claim.trips![index]!;
    const [first] = [country ?? []].flat();
    return first === undefined && claim.trips![index]!.departed === undefined
      ? undefined
      : unique(first === undefined ? '' : countryName(first, 'en'), 'trip', taken);
  }
  const { name, ja, country } = claim.institutions![index]!;
  if (name === undefined && ja === undefined && country === undefined) return undefined;
  return unique(name ?? '', 'h', taken);
}

function unique(text: string, letter: string, taken: readonly string[]): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST - 3)
    .replace(/^-+|-+$/g, '');
  // A few letters of a name in another script would tell nobody anything.
  if (slug.length < 2) return freeId(letter, taken);
  if (!taken.includes(slug)) return slug;
  for (let number = 2; ; number += 1) if (!taken.includes(`${slug}-${number}`)) return `${slug}-${number}`;
}
