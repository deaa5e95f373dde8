/** The account that a refund goes to (I49, I50): that from which the money came, unless another was chosen. */
import type { Path } from '../../base/path.ts';
import type { Case } from '../case.ts';
import { onlyOne } from './ledger.ts';
import type { Transfer } from './types.ts';

export interface RefundAccount {
  account: string | null;
  /** Accounts from which prepayments and top-ups came; null among them where one is not said. */
  origins: readonly (string | null)[];
  /** It is another than that from which the money came. */
  other: boolean;
  /** How several origins share a refund is agreed. */
  split: boolean;
  /** Where the case would have to say it. */
  at: Path;
}

export function refundAccount(file: Case, transfers: readonly Transfer[]): RefundAccount {
  const deposits = transfers.filter(
    ({ purpose, state }) => (purpose === 'prepay' || purpose === 'topup') && state === 'done',
  );
  const origins = [...new Set(deposits.map(({ fromAccount }) => fromAccount))];
  const chosen = [
    ...transfers.flatMap(({ purpose, toAccount }) => (purpose === 'refund' && toAccount !== null ? [toAccount] : [])),
    ...confirmed(file, 'refund-account'),
  ];
  const origin = origins.length === 1 ? origins[0]! : null;
  const account = chosen.length > 0 ? (onlyOne(chosen) ?? null) : origin;
  const silent = deposits.find(({ fromAccount }) => fromAccount === null);
  return {
    account,
    origins,
    other: account !== null && origins.length > 0 && !origins.includes(account),
    split: confirmed(file, 'refund-split').length > 0,
    at: silent && origins.length === 1 ? [...silent.at, 'fromAccount'] : ['terms'],
  };
}

/** What the terms of a key say, once they are confirmed. */
export function confirmed(file: Case, key: string): string[] {
  return (file.terms ?? []).flatMap((term) =>
    term.key === key && term.value !== undefined && term.value !== 'not-confirmed' ? [term.value] : [],
  );
}
