/** Runs every rule over a case and gathers what they find, with sources, in the order that the contract asks for. */
import type { Day } from '../base/day.ts';
import { type Finding, sortFindings } from '../base/finding.ts';
import type { Path } from '../base/path.ts';
import type { FilesSeen } from '../packet/files-seen.ts';
import { peopleOf } from './case/people.ts';
import type { Case } from './case.ts';
import type { Pack } from './pack.ts';
import { RULES } from './rules/index.ts';
import type { Circumstances } from './rules/rule.ts';
import { type Settlement, settlementOf } from './settlement.ts';

/** Treatment on a Japanese public insurance that was joined from abroad for it is against the law: nothing goes on. */
export const STOPPING_RULE = 'inbound.public-insurance';

export interface CheckedCase {
  findings: Finding[];
  settlement: Settlement;
  /** The findings that stop everything else. */
  stopped: readonly Finding[];
}

export interface CaseCheckInput {
  case: Case;
  pack: Pack;
  today: Day;
  files?: FilesSeen | undefined;
  /** Offset of a path in the file, for the order of the findings. */
  placeOf?: (path: Path) => number;
}

/** Checks a case against every rule. Pure but for what `files` was seen before. */
export function checkCase({ case: file, pack: given, today, files, placeOf = () => 0 }: CaseCheckInput): CheckedCase {
  const pack = given.at(today);
  const settlement = settlementOf(file, pack, today);
  const circumstances: Circumstances = { case: file, pack, today, people: peopleOf(file), settlement, files };
  const found: Finding[] = RULES.flatMap((rule) =>
    [...rule.check(circumstances)].map(({ at, params = {}, variant }) => ({
      rule: rule.id,
      severity: rule.severity,
      stage: rule.stage,
      at,
      params,
      source: pack.ruleSource(rule.id),
      ...(variant === undefined ? {} : { variant }),
    })),
  );
  const findings = sortFindings(found, placeOf);
  return { findings, settlement, stopped: findings.filter(({ rule }) => rule === STOPPING_RULE) };
}
