/** What a rule of 赴日就医 is: its name, how grave it is, and a check that yields the places where it is broken. A pure function of its values. */
import type { Day } from '../../base/day.ts';
import type { Hit, Severity, Stage } from '../../base/finding.ts';
import type { FilesSeen } from '../../packet/files-seen.ts';
import type { People } from '../case/people.ts';
import type { Case } from '../case.ts';
import type { Pack } from '../pack.ts';
import type { Settlement } from '../settlement.ts';
import type { RuleId } from './rule-ids.ts';

/** All that a rule may look at. */
export interface Circumstances {
  case: Case;
  pack: Pack;
  today: Day;
  people: People;
  settlement: Settlement;
  /** What lies in the case's folder; undefined where nobody looked (a case without a folder). */
  files: FilesSeen | undefined;
}

export type { Hit };

export interface Rule {
  id: RuleId;
  severity: Severity;
  stage: Stage;
  check(circumstances: Circumstances): Iterable<Hit>;
}
