/** The charges of a unit as the itemised receipts list them: line by line, currency by currency. */
import type { Currency } from '../../base/currency.ts';
import { type Amount, sum } from '../../base/money.ts';
import { type ChargeItem, DENTAL_ITEMS, ITEM_NAMES } from '../charge-items.ts';
import { type CountableLine, countsByKind, isCountable } from '../units.ts';
import type { UnitContext } from './context.ts';

export interface ChargeSheet {
  currency: Currency;
  /** What the institution's receipt holds: without what has nothing to do with the treatment. */
  lines: CountableLine[];
  /** What is left out of it, for the translation. */
  left: CountableLine[];
}

/** One for each currency, in the order of their codes. A line that the claim marks as not covered is left out too. */
export function chargeSheets({ unit }: UnitContext): ChargeSheet[] {
  const lines = unit.charges.map(({ line }) => line).filter(isCountable);
  const currencies = [...new Set(lines.map(({ currency }) => currency))].sort();
  // A tax that an insurer leaves out of the benefit was still charged: it stands on the institution's receipt.
  const stands = (line: CountableLine) => countsByKind(line, true);
  return currencies.map((currency) => {
    const own = lines.filter((line) => line.currency === currency);
    return { currency, lines: own.filter(stands), left: own.filter((line) => !stands(line)) };
  });
}

export function total(lines: readonly CountableLine[]): Amount {
  return sum(lines.map(({ amount }) => amount));
}

/** The sum of one item's lines; undefined where there are none, so that the box stays empty. */
export function sumOf(lines: readonly CountableLine[], item: ChargeItem): Amount | undefined {
  const own = lines.filter((line) => line.item === item);
  return own.length > 0 ? total(own) : undefined;
}

/** Form B's fourteen lines by the keys of the form. */
export const LINE_KEYS: readonly (readonly [string, ChargeItem])[] = [
  ['feeInitialVisit', 'initial-visit'],
  ['feeFollowUpVisit', 'follow-up-visit'],
  ['feeHomeVisit', 'home-visit'],
  ['feeHospitalVisit', 'hospital-visit'],
  ['feeHospitalization', 'hospitalization'],
  ['feeConsultation', 'consultation'],
  ['feeOperation', 'operation'],
  ['feeNursing', 'nursing'],
  ['feeXray', 'x-ray'],
  ['feeLaboratory', 'laboratory'],
  ['feeMedicines', 'medicines'],
  ['feeDressing', 'dressing'],
  ['feeAnaesthetics', 'anaesthetics'],
  ['feeOperatingRoom', 'operating-room'],
];

const PRINTED: ReadonlySet<ChargeItem> = new Set(LINE_KEYS.map(([, item]) => item));

export interface OtherItem {
  en: string;
  ja: string | undefined;
  amount: Amount;
}

/** Line 15: what has no printed line, each by its own name. */
export function otherItems(
  lines: readonly CountableLine[],
  printed: (item: ChargeItem) => boolean = (item) => PRINTED.has(item),
): OtherItem[] {
  return lines
    .filter(({ item }) => !printed(item) && item !== 'tax' && item !== 'discount')
    .map((line) => ({ ...namesOf(line), amount: line.amount }));
}

/** A line's name in the forms' two languages: its own note, else the item's. Japanese may not be there yet. */
export function namesOf({ item, note }: CountableLine): { en: string; ja: string | undefined } {
  if (note?.text) return { en: note.text, ja: note.ja };
  const { en, ja } = ITEM_NAMES[item];
  return { en, ja: item === 'other' ? note?.ja : (note?.ja ?? ja) };
}

export function isDentalItem(item: ChargeItem): boolean {
  return DENTAL_ITEMS.includes(item);
}
