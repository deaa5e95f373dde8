/** Where the money goes, as a bank transfer wants it: the claim's account, of whichever kind. */
import type { ACCOUNT_KINDS, ACCOUNT_TYPES, Claim } from './claim.ts';
import type { Insurer } from './parameters.ts';
import { convertPost } from './post-account.ts';

export type AccountKind = (typeof ACCOUNT_KINDS)[number];

export interface TransferAccount {
  bankName?: string | undefined;
  bankCode?: string | undefined;
  branchName?: string | undefined;
  branchCode?: string | undefined;
  type?: (typeof ACCOUNT_TYPES)[number] | undefined;
  number?: string | undefined;
  holder?: string | undefined;
}

/** An account with a 記号 is one of ゆうちょ銀行; one of which the claim does not say the kind is a bank's. */
export function accountKind({ account }: Claim): AccountKind | undefined {
  if (account === undefined) return undefined;
  return account.kind ?? (account.symbol === undefined ? 'bank' : 'japan-post');
}

/** What this insurer asks of an account of the claim's kind; undefined where it does not take that kind. */
export function accountTerms(claim: Claim, insurer: Insurer) {
  const kind = accountKind(claim);
  return insurer.values.accounts.find((terms) => terms.kind === kind);
}

/** The account as a transfer names it. Empty for 公金受取口座, of which the claim knows no number. */
export function transferAccount(claim: Claim): TransferAccount {
  const { account } = claim;
  const kind = accountKind(claim);
  if (account === undefined || kind === 'public-receiving') return {};
  const { symbol, number, holder } = account;
  const converted = symbol !== undefined && number !== undefined ? convertPost(symbol, number) : undefined;
  if (kind === 'japan-post' && converted) return { ...converted, holder };
  return {
    bankName: account.bank?.name,
    bankCode: account.bank?.code,
    branchName: account.branch?.name,
    branchCode: account.branch?.code,
    type: account.type,
    // The 番号 of a passbook without its 記号 is no account number yet.
    ...(kind === 'japan-post' ? {} : { number }),
    holder,
  };
}
