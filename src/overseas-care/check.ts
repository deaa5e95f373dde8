/** Runs every rule over a claim and gathers what they find, with sources, in the order that the contract asks for. */
import type { Day } from '../base/day.ts';
import { type Finding, sortFindings } from '../base/finding.ts';
import type { Path } from '../base/path.ts';
import type { FilesSeen } from '../packet/files-seen.ts';
import { type Benefit, computeBenefit, filingDay } from './benefit.ts';
import type { Claim } from './claim.ts';
import type { Classification } from './classification.ts';
import { lastOfficeDay } from './deadline.ts';
import type { Insurer } from './parameters.ts';
import { deadlinesOf, peopleOf } from './refusals.ts';
import { RULES } from './rules/index.ts';
import type { Circumstances } from './rules/rule.ts';
import { type Split, split } from './units.ts';

export interface Deadline {
  at: Path;
  /** The day that starts the period: of payment, or of treatment where the profile says so. */
  paidOn: Day;
  lastDay: Day;
  /** Null where the holidays of that year are not known. */
  lastOfficeDay: Day | null;
}

export interface Checked {
  findings: Finding[];
  deadlines: Deadline[];
  split: Split;
  benefit: Benefit;
}

export interface CheckInput {
  claim: Claim;
  insurer: Insurer;
  today: Day;
  classification: Classification;
  files?: FilesSeen | undefined;
  /** Offset of a path in the file, for the order of the findings. */
  placeOf?: (path: Path) => number;
}

/** Checks a claim against every rule. Pure but for what `files` was seen before. @throws AmountTooLarge */
export function checkClaim({
  claim,
  insurer: given,
  today,
  classification,
  files,
  placeOf = () => 0,
}: CheckInput): Checked {
  const filing = filingDay(claim, today);
  const insurer = given.at(filing);
  const parts = split(claim, insurer.values.splitByDepartment);
  const benefit = computeBenefit(claim, insurer, today, parts);
  const people = peopleOf(claim);
  const circumstances: Circumstances = {
    claim,
    insurer,
    today,
    filing,
    split: parts,
    benefit,
    people,
    classification,
    files,
  };
  const findings: Finding[] = [];
  for (const rule of RULES) {
    for (const { at, params = {}, variant } of rule.check(circumstances)) {
      findings.push({
        rule: rule.id,
        severity: rule.severity,
        stage: rule.stage,
        at,
        params,
        source: insurer.ruleSource(rule.id),
        ...(variant === undefined ? {} : { variant }),
      });
    }
  }
  return { findings: sortFindings(findings, placeOf), deadlines: deadlines(claim, insurer), split: parts, benefit };
}

function deadlines(claim: Claim, insurer: Insurer): Deadline[] {
  return (claim.treatments ?? []).flatMap((treatment, index) =>
    deadlinesOf(treatment, insurer).map(({ payment, event, lastDay }) => ({
      at: payment === undefined ? ['treatments', index] : ['treatments', index, 'payments', payment],
      paidOn: event,
      lastDay,
      lastOfficeDay: lastOfficeDay(lastDay),
    })),
  );
}

/** Only errors in the data make a packet a draft: a paper that is not in hand yet is no slip. */
export function isDraft(findings: readonly Finding[]): boolean {
  return findings.some(({ severity, stage }) => severity === 'error' && stage === 'data');
}
