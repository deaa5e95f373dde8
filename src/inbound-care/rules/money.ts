/** The money and the papers: estimate, prepayment, settlement, insurance; and what every case file must hold. */
import { fileRules } from '../../packet/file-rules.ts';
import { amountsRules } from './amounts.ts';
import { answersRules } from './case-answers.ts';
import { datesRules } from './dates.ts';
import { estimateRules } from './estimate.ts';
import { insuranceRules } from './insurance.ts';
import { interpretingRules } from './interpreting.ts';
import { papersRules } from './papers.ts';
import { referenceRules } from './reference.ts';
import type { Rule } from './rule.ts';
import { settlementRules } from './settlement-rules.ts';
import { termsRules } from './terms.ts';

export const moneyRules: readonly Rule[] = [
  ...estimateRules,
  ...termsRules,
  ...interpretingRules,
  ...settlementRules,
  ...insuranceRules,
  ...papersRules,
  ...fileRules,
  ...amountsRules,
  ...answersRules,
  ...referenceRules,
  ...datesRules,
];
