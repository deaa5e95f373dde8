/** `ryoyohi benefit PATH [--why]`: the amount and how it came about. */
import { grouped, plain, readable, type Yen } from '../../base/money.ts';
import type { TraceNode } from '../../base/trace.ts';
import { type Benefit, computeBenefit, type UnitBenefit } from '../../overseas-care/benefit.ts';
import type { Loaded } from '../../overseas-care/load.ts';
import { traceOf } from '../../overseas-care/trace.ts';
import { openOf } from '../open.ts';
import { traceLines } from '../print-trace.ts';
import type { Session } from '../session.ts';
import { columns } from '../table.ts';
import { unplacedJson, unplacedLines } from '../unplaced.ts';

export async function run(given: Session, path: string, options: Record<string, unknown>): Promise<number> {
  const {
    opened: { loaded },
    session,
  } = await openOf('overseas-care', path, given);
  const benefit = computeBenefit(loaded.claim, loaded.insurer, session.today);
  const insurer = loaded.insurer.at(loaded.claim.decision?.on ?? session.today);
  const trace = options['why'] === true ? traceOf(benefit, loaded.claim, insurer, session.words) : undefined;
  if (session.json) session.printJson({ ...benefitJson(benefit, loaded), ...(trace ? { trace } : {}) });
  else printBenefit(benefit, session, trace);
  return 0;
}

export function benefitJson(benefit: Benefit, { claim }: Loaded) {
  const treatments = claim.treatments ?? [];
  return {
    status: benefit.status,
    total: benefit.total,
    currency: 'JPY',
    units: benefit.units.map((unit) => ({
      key: unit.unit.key,
      covered: unit.covered.map(({ currency, amount, yen, rate }) => ({
        currency,
        amount: plain(amount, currency),
        yen: yen ?? null,
        rate: rate ? { yen: rate.yen.toFixed(), per: rate.per, side: rate.side, on: rate.on } : null,
      })),
      excluded: unit.excluded.map(({ currency, amount, item, rule }) => ({
        currency,
        amount: plain(amount, currency),
        item,
        ...(rule ? { rule } : {}),
      })),
      actual: unit.actual,
      standard: unit.standard,
      base: unit.base,
      basis: unit.basis,
      ratio: unit.ratio.from === 'unknown' ? null : unit.ratio.ratio.toFixed(),
      copay: unit.copay,
      benefit: unit.benefit,
      refusedBy: unit.refusedBy,
    })),
    missing: benefit.missing,
    unplaced: unplacedJson(benefit.unplaced, treatments),
  };
}

export function printBenefit(benefit: Benefit, session: Session, trace?: TraceNode): void {
  const { print, words, paint } = session;
  if (benefit.units.length === 0) print(words('benefit.none'));
  for (const unit of benefit.units) {
    print(paint.bold(unit.unit.key));
    for (const line of columns(unitRows(unit, session), new Set([1]))) print(`  ${line}`);
    for (const reason of unit.unknown) print(paint.yellow(`  ${words(`unknown.${reason}`)}`));
    if (unit.refusedBy.length > 0)
      print(paint.yellow(`  ${words('benefit.refused', { rules: unit.refusedBy.join(', ') })}`));
    print('');
  }
  for (const line of unplacedLines(benefit.unplaced, words)) print(paint.yellow(line));
  if (benefit.missing.length > 0)
    print(paint.yellow(words('benefit.missing', { currencies: benefit.missing.join(', ') })));
  print(
    `${paint.bold(words('benefit.total'))}  ${paint.bold(yenText(benefit.total, session))}  ${words(`status.${benefit.status}`)}`,
  );
  print(words(`status.${benefit.status}.why`));
  if (trace) {
    print('');
    for (const line of traceLines(trace)) print(line);
  }
}

function yenText(value: Yen | null, { words }: Session): string {
  return value === null ? words('benefit.unknown') : words('money.yen', { amount: grouped(String(value)) });
}

function unitRows(unit: UnitBenefit, session: Session): string[][] {
  const { words } = session;
  const rows: string[][] = unit.covered.map(({ currency, amount, yen, rate }) => [
    words('benefit.paid'),
    readable(amount, currency),
    yen === undefined
      ? ''
      : `→ ${yenText(yen, session)}${rate ? `  (${words('benefit.rate', { side: rate.side, on: rate.on, per: rate.per, currency, yen: rate.yen.toFixed() })})` : ''}`,
  ]);
  for (const { currency, amount, item, rule } of unit.excluded) {
    rows.push([
      words('benefit.excluded'),
      readable(amount, currency),
      `${words(`item.${item}`)}${rule ? `  ${rule}` : ''}`,
    ]);
  }
  const ratio =
    unit.ratio.from === 'unknown'
      ? words('benefit.unknown')
      : words('benefit.ratio-tenths', { tenths: unit.ratio.ratio.times(10).toFixed() });
  rows.push(
    [words('benefit.actual'), yenText(unit.actual, session), ''],
    [
      words('benefit.standard'),
      unit.standard === null ? '' : yenText(unit.standard, session),
      unit.standard === null ? words('benefit.standard-none') : '',
    ],
    [words('benefit.base'), yenText(unit.base, session), words(`basis.${unit.basis}`)],
    [words('benefit.copay', { ratio }), yenText(unit.copay, session), ''],
    [
      words(unit.basis === 'upper-bound' ? 'benefit.benefit-upper' : 'benefit.benefit'),
      yenText(unit.benefit, session),
      '',
    ],
  );
  return rows;
}
