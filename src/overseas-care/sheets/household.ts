/** The householder, the insurance and the account, as several sheets ask for them. */
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

export const accountFields: Fields<ClaimContext> = {
  bankName: ({ claim }) => text(claim.account?.bank?.name),
  bankCode: ({ claim }) => text(claim.account?.bank?.code),
  branchName: ({ claim }) => text(claim.account?.branch?.name),
  branchCode: ({ claim }) => text(claim.account?.branch?.code),
  accountType: ({ claim }) => choice(claim.account?.type),
  accountNumber: ({ claim }) => text(claim.account?.number),
  accountHolderKana: ({ claim }) => text(claim.account?.holder),
  accountHolderName: ({ claim }) => {
    if (claim.account === undefined) return undefined;
    const holder = isPaidToAnother(claim) ? claim.receiver?.name : claim.householder?.name;
    return text(nameText(holder));
  },
};
