/** All rules of 海外療養費, in the order of the table that the documentation prints. */
import { amountsRules } from './amounts.ts';
import { answersRules } from './answers.ts';
import { coverageRules } from './coverage.ts';
import { datesRules } from './dates.ts';
import { deadlineRules } from './deadline.ts';
import { documentsRules } from './documents.ts';
import { eligibilityRules } from './eligibility.ts';
import { formsRules } from './forms.ts';
import { identityRules } from './identity.ts';
import { referenceRules } from './reference.ts';
import type { Rule } from './rule.ts';

export const RULES: readonly Rule[] = [
  ...eligibilityRules,
  ...coverageRules,
  ...formsRules,
  ...documentsRules,
  ...identityRules,
  ...amountsRules,
  ...deadlineRules,
  ...answersRules,
  ...referenceRules,
  ...datesRules,
];
