/** Which forms lie in a kit, in what order, and what is written on them before the journey: who the patient is. */
import type { Values } from '../../template/types.ts';
import type { Claim, Patient } from '../claim.ts';
import type { Insurer } from '../parameters.ts';
import { valuesOf } from '../sheets/fields.ts';
import { consent } from '../sheets/people-sheets.ts';
import { patientInLatin } from '../sheets/statement.ts';

/** How many sets of forms each patient takes along, by who fills them in. */
export interface KitCounts {
  medical: number;
  dental: number;
  pharmacy: number;
}

export interface KitContext {
  insurer: Insurer;
  /** The family's claim, where it is known. */
  claim?: Claim;
  /** Whose forms they are; a blank set where it names nobody. */
  patients: readonly Patient[];
  counts: KitCounts;
}

export interface KitSheet {
  sheet: string;
  patient: string | null;
  values: Values;
  /** A hospital abroad fills it in, and may type. */
  abroad: boolean;
}

/** For each patient the sets of forms, and the consent; without a patient the same once, blank. */
export function kitForms({ insurer, claim, patients, counts }: KitContext): KitSheet[] {
  const whose: (Patient | undefined)[] = patients.length > 0 ? [...patients] : [undefined];
  return whose.flatMap((patient) => [
    ...formsAbroad(insurer, counts).map((sheet) => ({
      sheet,
      patient: patient?.id ?? null,
      values: valuesOf(patientInLatin, { patient }),
      abroad: true,
    })),
    {
      sheet: 'consent',
      patient: patient?.id ?? null,
      values: valuesOf(consent, { claim: claim ?? nobodysClaim(insurer), insurer, patient, units: [] }),
      abroad: false,
    },
  ]);
}

/** The forms of each set as the insurer wants them, without their translations. */
export function formsAbroad(insurer: Insurer, counts: KitCounts): string[] {
  const { forms } = insurer.values;
  return (['medical', 'dental', 'pharmacy'] as const).flatMap((care) =>
    Array.from({ length: counts[care] }, () => forms[care].filter((form) => !form.endsWith('-ja'))).flat(),
  );
}

/** The claim id in the marks of a kit that belongs to no claim. */
export const NO_CLAIM = '000000';

function nobodysClaim(insurer: Insurer): Claim {
  return { format: 'ryoyohi/1', scheme: 'overseas-care', insurer: insurer.id, id: NO_CLAIM } as Claim;
}
