/** A rule: what it is called, how grave it is, and where in a claim it is broken. Its words live in the catalogues. */
import type { Day } from '../../base/day.ts';
import type { Hit, Severity, Stage } from '../../base/finding.ts';
import type { FilesSeen } from '../../packet/files-seen.ts';
import type { Benefit } from '../benefit.ts';
import type { Claim, Treatment } from '../claim.ts';
import type { Classification } from '../classification.ts';
import type { Insurer } from '../parameters.ts';
import type { People } from '../refusals.ts';
import type { Split } from '../units.ts';

/** All that a rule may look at. */
export interface Circumstances {
  claim: Claim;
  insurer: Insurer;
  today: Day;
  /** The day on which it is (to be) handed in. */
  filing: Day;
  split: Split;
  benefit: Benefit;
  people: People;
  classification: Classification;
  /** What lies in the claim's folder; undefined where nobody looked (a claim without a folder). */
  files: FilesSeen | undefined;
}

export type { Hit };

export interface Rule {
  id: string;
  severity: Severity;
  stage: Stage;
  check(circumstances: Circumstances): Iterable<Hit>;
}

/** Runs a check over every treatment. */
export function forEachTreatment(
  check: (treatment: Treatment, index: number, circumstances: Circumstances) => Iterable<Hit>,
): Rule['check'] {
  return function* (circumstances) {
    for (const [index, treatment] of (circumstances.claim.treatments ?? []).entries()) {
      yield* check(treatment, index, circumstances);
    }
  };
}
