/** 翻訳者: name and address on every translation; signature, seal and day are left for the hand. */
import type { ClaimContext } from './context.ts';
import { type Fields, text } from './fields.ts';

export const translatorFields: Fields<ClaimContext> = {
  translatorName: ({ claim }) => text(claim.translator?.name),
  translatorAddress: ({ claim }) => text(claim.translator?.address),
  translatorPhone: ({ claim }) => text(claim.translator?.phone),
  translatorRelation: ({ claim }) => text(claim.translator?.relation),
};
