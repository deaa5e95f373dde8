/** The rules of 赴日就医 with their severity and stage, as they are promised; a change here is a change of the promise. */
import { JOURNEY_TABLE } from './rule-tables/journey.ts';
import { MONEY_TABLE } from './rule-tables/money.ts';

export const RULE_TABLE: Readonly<Record<string, string>> = { ...JOURNEY_TABLE, ...MONEY_TABLE };
