/** What a batch takes of a claim of 海外療養費: its benefit, its people, and what is compared with other claims. */
import type { Checked } from '../../../overseas-care/check.ts';
import { fingerprintsOf, mayStandOnce, namesIn } from '../../../overseas-care/fingerprints.ts';
import type { Loaded } from '../../../overseas-care/load.ts';
import type { CaseReading } from '../scheme.ts';

export function readingOf({ claim }: Loaded, { benefit, split }: Checked, showNames: boolean): CaseReading {
  return {
    benefit: { status: benefit.status, total: benefit.total },
    summary: null,
    filed: claim.filing?.on ?? null,
    ...(showNames ? { names: namesIn(claim) } : {}),
    fingerprints: fingerprintsOf(claim, split),
    mayStandOnce: (file) => mayStandOnce(claim, file),
  };
}
