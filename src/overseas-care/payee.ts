/** Whose account the money goes to. */
import { bankKana } from '../base/japanese.ts';
import type { Claim } from './claim.ts';

/** Is the account another's than the householder's: a receiver is named, or the holder is not the householder? */
export function isPaidToAnother(claim: Claim): boolean {
  if (claim.receiver) return true;
  const holder = claim.account?.holder;
  const kana = claim.householder?.name?.kana;
  return holder !== undefined && kana !== undefined && bankKana(holder) !== bankKana(kana);
}
