/** The movements of money on the screen: what left, what arrived, and what follows of the two. */
import type { Currency } from '../../base/currency.ts';
import type { Amount } from '../../base/money.ts';
import type { MoveRow } from '../../inbound-care/statement/moves.ts';
import type { StatementWords } from '../../inbound-care/statement/words.ts';
import { wrap } from '../interview/layout.ts';
import type { Session } from '../session.ts';
import { columns } from '../table.ts';
import { ACROSS } from './width.ts';

export function printMove(move: MoveRow, told: StatementWords, { print, words, paint }: Session): void {
  const state = move.state === 'done' ? '' : `  ${paint.yellow(words(`settle.move.${move.state}`))}`;
  const papers =
    move.evidence.length > 0
      ? words('settle.move.papers', { papers: move.evidence.join(' ') })
      : words('settle.no-evidence');
  print(`  ${words(`cashPurpose.${move.purpose}`)}  ${paint.dim(move.id)}${state}  ${paint.dim(papers)}`);
  for (const line of columns(amountsOf(move, told), new Set([2]))) print(`    ${line}`);
  for (const text of detailsOf(move, told)) for (const line of wrap(text, ACROSS - 4)) print(`    ${line}`);
}

function amountsOf({ state, sent, credited, sentOn, creditedOn, fee }: MoveRow, told: StatementWords): string[][] {
  const { words } = told;
  const row = (of: { amount: Amount; currency: Currency } | null, key: string, on: string | null) =>
    of === null
      ? []
      : [[words(`settle.move.${key}`), on ?? words('settle.move.no-day'), told.money(of.amount, of.currency)]];
  // What has not arrived is no arrival, be its day and amount expected already.
  const arrived = state === 'done' ? credited : null;
  return [
    ...row(sent, 'sent', sentOn),
    ...row(arrived, 'arrived', creditedOn),
    ...(fee !== null && sent && arrived ? [[words('settle.move.fee'), '', told.money(fee, sent.currency)]] : []),
  ];
}

function detailsOf(move: MoveRow, { words, account, who }: StatementWords): string[] {
  const { purpose, payer, to, fromAccount, toAccount, rate, sent, credited } = move;
  const deposit = purpose === 'prepay' || purpose === 'topup';
  return [
    ...(rate !== null && sent && credited
      ? [words('settle.move.rate', { from: sent.currency, rate: rate.toFixed(), to: credited.currency })]
      : []),
    ...(purpose === 'pay-supplier' ? [words(`settle.move.by-${payer ?? 'unknown'}`)] : []),
    ...(purpose === 'pay-supplier' && to !== null ? [words('settle.move.to', { who: who(to) })] : []),
    ...(deposit && fromAccount !== null ? [words('settle.move.from-account', { account: account(fromAccount) })] : []),
    ...(purpose === 'refund' && toAccount !== null
      ? [words('settle.move.to-account', { account: account(toAccount) })]
      : []),
  ];
}
