/** The movements of money as the family sees them: sent, arrived, and what the bank kept or the rate that follows. */
import type { Settlement, Transfer } from '../settlement.ts';

export interface MoveRow {
  id: string;
  purpose: Transfer['purpose'];
  state: Transfer['state'];
  /** `family`, `coordinator`: who paid a supplier; null where it is not known or nobody's. */
  payer: Transfer['payer'];
  to: string | null;
  sentOn: Transfer['sentOn'];
  creditedOn: Transfer['creditedOn'];
  sent: Transfer['sent'];
  credited: Transfer['credited'];
  /** In the currency of the two. */
  fee: Transfer['fee'];
  /** So much of the credited currency for one of the sent. */
  rate: Transfer['rate'];
  fromAccount: string | null;
  toAccount: string | null;
  /** Ids of documents that are there. */
  evidence: readonly string[];
}

export function movesOf({ transfers }: Settlement, there: (ids: readonly string[]) => string[]): MoveRow[] {
  return transfers.map(({ at: _, from: __, evidence, ...move }) => ({ ...move, evidence: there(evidence) }));
}
