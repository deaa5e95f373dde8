/** The terms of a settlement: what was agreed, and what nobody has confirmed. The public guide leaves them to the two sides. */
import type { Day } from '../../base/day.ts';
import type { Case } from '../case.ts';
import type { Settlement } from '../settlement.ts';

/** Terms that stand on every statement, confirmed or not. */
export const STATEMENT_TERMS = [
  'refund-method',
  'topup-method',
  'refund-deadline',
  'refund-currency',
  'bank-fee-bearer',
  'interest',
  'interpreter-rate',
  'interpreter-rounding',
  'cancellation',
  'visa-refused',
  'death',
] as const;

export interface TermRow {
  key: string;
  /** Null: not confirmed. */
  value: string | null;
  on: Day | null;
  evidence: readonly string[];
}

export function termRows({ terms = [] }: Case, { origins, dispatches }: Settlement): TermRow[] {
  const asked = STATEMENT_TERMS.filter((key) => key !== 'interpreter-rounding' || dispatches.length > 0);
  const keys = new Set<string>([
    ...asked,
    ...(origins.length > 1 ? ['refund-split'] : []),
    ...terms.flatMap(({ key }) => key ?? []),
  ]);
  return [...keys].flatMap((key): TermRow[] => {
    const said = terms.filter((term) => term.key === key && term.value !== undefined && term.value !== 'not-confirmed');
    if (said.length === 0) return [{ key, value: null, on: null, evidence: [] }];
    return said.map(({ value, on, evidence }) => ({ key, value: value!, on: on ?? null, evidence: evidence ?? [] }));
  });
}
