/** All rules of 赴日就医, in the order of the table that the documentation prints. */
import { journeyRules } from './journey.ts';
import { moneyRules } from './money.ts';
import type { Rule } from './rule.ts';

export const RULES: readonly Rule[] = [...journeyRules, ...moneyRules];
