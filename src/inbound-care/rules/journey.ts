/** From the first inquiry to the departure: who helps, what the hospital has, the visa, the stay. */
import { answerRules } from './answers.ts';
import { companionRules } from './companions.ts';
import { entryRules } from './entry.ts';
import { guarantorRules } from './guarantor.ts';
import { inquiryRules } from './inquiry.ts';
import { publicInsuranceRules } from './public-insurance.ts';
import type { Rule } from './rule.ts';
import { stayRules } from './stay.ts';
import { visaRules } from './visa.ts';

export const journeyRules: readonly Rule[] = [
  ...publicInsuranceRules,
  ...inquiryRules,
  ...answerRules,
  ...visaRules,
  ...entryRules,
  ...guarantorRules,
  ...stayRules,
  ...companionRules,
];
