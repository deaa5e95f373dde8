/** Charges that belong to no unit, for people and for programs. */
import { plain, readable } from '../base/money.ts';
import { pathText } from '../base/path.ts';
import type { Words } from '../base/words.ts';
import type { Treatment } from '../overseas-care/claim.ts';
import type { UnplacedCharge } from '../overseas-care/units.ts';

/** One line each: where it stands, how much it is, and why it has no unit. */
export function unplacedLines(unplaced: readonly UnplacedCharge[], words: Words): string[] {
  return unplaced.map(({ treatment, charge, line, reason }) => {
    const at = pathText(['treatments', treatment, 'charges', charge]);
    const amount = line.amount && line.currency ? readable(line.amount, line.currency) : '';
    return words('units.unplaced', { at, amount, reason: words(`unplaced.${reason}`) });
  });
}

export function unplacedJson(unplaced: readonly UnplacedCharge[], treatments: readonly Treatment[]) {
  return unplaced.map(({ treatment, charge, line: { amount, currency } }) => ({
    treatment: treatments[treatment]!.id ?? null,
    charge,
    currency: currency ?? null,
    amount: amount ? (currency ? plain(amount, currency) : amount.toFixed()) : null,
  }));
}
