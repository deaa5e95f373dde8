/** The householder, the insurance and the account, as several sheets ask for them. */
import { accountKind, transferAccount } from '../account.ts';
import { nameText } from '../claim.ts';
import { isPaidToAnother } from '../payee.ts';
import type { ClaimContext } from './context.ts';
import { choice, type Fields, onDay, text } from './fields.ts';

/** The householder as principal (委任者) of a letter of attorney. */
export const principalFields: Fields<ClaimContext> = {
  householderName: ({ claim }) => text(claim.householder?.name?.ja ?? claim.householder?.name?.latin),
  householderBirthDate: ({ claim }) => onDay(claim.householder?.birth),
  householderAddress: ({ claim }) => text(claim.householder?.address),
  householderPhone: ({ claim }) => text(claim.householder?.phone),
};

export const householderFields: Fields<ClaimContext> = {
  ...principalFields,
  householderKana: ({ claim }) => text(claim.householder?.name?.kana),
  householderPostalCode: ({ claim }) => text(claim.householder?.postalCode),
};

export const insuredFields: Fields<ClaimContext> = {
  insuredSymbol: ({ claim }) => text(claim.insured?.symbol),
  insuredNumber: ({ claim }) => text(claim.insured?.number),
  insuredBranch: ({ claim }) => text(claim.insured?.branch),
};

/** An account of ゆうちょ銀行 stands in the form of a bank transfer; of 公金受取口座 only that it is the one. */
export const accountFields: Fields<ClaimContext> = {
  bankName: ({ claim }) =>
    text(accountKind(claim) === 'public-receiving' ? PUBLIC_ACCOUNT : transferAccount(claim).bankName),
  bankCode: ({ claim }) => text(transferAccount(claim).bankCode),
  branchName: ({ claim }) => text(transferAccount(claim).branchName),
  branchCode: ({ claim }) => text(transferAccount(claim).branchCode),
  accountType: ({ claim }) => choice(transferAccount(claim).type),
  accountNumber: ({ claim }) => text(transferAccount(claim).number),
  accountHolderKana: ({ claim }) => text(transferAccount(claim).holder),
  accountHolderName: ({ claim }) => {
    if (claim.account === undefined) return undefined;
    const holder = isPaidToAnother(claim) ? claim.receiver?.name : claim.householder?.name;
    return text(nameText(holder));
  },
};

const PUBLIC_ACCOUNT = '公金受取口座を利用します';
