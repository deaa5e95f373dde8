/** Who has which visa, and who vouches for whom: visas of a traveller, and the guarantor (身份担保机构) of each. */
import type { Case, Party, Traveller, Visa } from '../case.ts';
import { type People, type Placed, placed } from './people.ts';

type Status = NonNullable<Visa['status']>;

/** With these one travels on a medical visa: it takes its time and needs a guarantor. `exempt` and `held` do not. */
const MEDICAL: readonly Status[] = ['needed', 'applied', 'issued', 'refused'];
/** Of these nothing is in the passport yet. */
const NOT_THERE: readonly Status[] = ['needed', 'applied', 'refused'];

/** A visa that names nobody is that of the only traveller. */
export function visasOf(file: Case, { id }: Traveller): Placed<Visa>[] {
  const alone = file.travellers?.length === 1;
  return placed(file.visas).filter(({ entry: { traveller } }) => (traveller === undefined ? alone : traveller === id));
}

export function isMedicalVisa({ status }: Visa): boolean {
  return status !== undefined && MEDICAL.includes(status);
}

/** The traveller still waits for a visa: in principle everybody needs one, unless it is said that it is there or not needed. */
export function waitsForVisa(file: Case, traveller: Traveller): boolean {
  if (traveller.nationality === 'JP') return false;
  const states = visasOf(file, traveller).flatMap(({ entry: { status } }) => status ?? []);
  return states.every((status) => NOT_THERE.includes(status));
}

/** How a registration is called that is one of a guarantor (METI-guarantor, 身份担保机构, 身元保証機関). */
const AS_GUARANTOR = /guarantor|身份担保|身元保証/i;

/** A coordinator vouches for nobody unless it is registered for that. */
export function isRegisteredGuarantor({ registrations = [] }: Party): boolean {
  return registrations.some(({ scheme }) => scheme !== undefined && AS_GUARANTOR.test(scheme.normalize('NFKC')));
}

/** Who vouches for those whose visa names nobody: a guarantor of the case, best a registered one; else a coordinator that is registered for it. */
export function usualGuarantor(file: Case, { coordinators }: People): Placed<Party> | undefined {
  const guarantors = placed(file.parties).filter(({ entry }) => entry.kind === 'guarantor');
  return (
    guarantors.find(({ entry }) => (entry.registrations ?? []).length > 0) ??
    guarantors[0] ??
    coordinators.find(({ entry }) => isRegisteredGuarantor(entry))
  );
}
