/** Which forms this insurer asks for a unit: by its care, and further ones where a charge stands under «Others». */
import { DENTAL_ITEMS } from './charge-items.ts';
import type { Insurer } from './parameters.ts';
import { type Care, countsByKind, type Unit } from './units.ts';

/** Forms on which the physician states what was treated. */
const STATEMENTS: ReadonlySet<string> = new Set(['form-a', 'form-a-dental', 'form-c']);
/** Forms of the money alone. */
const RECEIPTS: ReadonlySet<string> = new Set(['form-b', 'form-b-dental']);

export function formsOf(unit: Unit, { values }: Insurer): readonly string[] {
  const { forms, formsForOthers } = values;
  const further = hasOthers(unit) ? (formsForOthers[unit.care] ?? []) : [];
  return [...forms[unit.care], ...further.filter((form) => !forms[unit.care].includes(form))];
}

/** Does care of this kind want a statement of the physician, whatever its charges? */
export function asksStatement(care: Care | undefined, { values }: Insurer): boolean {
  return care === undefined || values.forms[care].some((form) => STATEMENTS.has(form));
}

export function holdsStatement(forms: readonly string[]): boolean {
  return forms.some((form) => STATEMENTS.has(form));
}

export function holdsReceipt(forms: readonly string[]): boolean {
  return forms.some((form) => RECEIPTS.has(form));
}

/** A charge that has no line of its own on the form of this care. */
function hasOthers({ care, charges }: Unit): boolean {
  const dental: ReadonlySet<string> = new Set(DENTAL_ITEMS);
  return charges.some(({ line }) => {
    const { item } = line;
    if (item === undefined || item === 'tax' || item === 'discount' || !countsByKind(line, true)) return false;
    return care === 'dental' ? !dental.has(item) : item === 'other' || dental.has(item);
  });
}
