/** What goes along when an entry of the claim is taken out: what belongs to it alone. */
import type { Change } from '../../base/edit-text.ts';
import type { Say } from '../../interview/input.ts';
import type { Claim } from '../claim.ts';
import { type ClaimFacts, type ListName, nameOf } from './facts.ts';

/** Places in the claim's lists, to be taken out. */
interface Leaving {
  treatments: Set<number>;
  documents: Set<number>;
  otherCover: Set<number>;
  assessments: Set<number>;
  patients: Set<number>;
  trips: Set<number>;
  institutions: Set<number>;
}

export function removalOf(
  facts: ClaimFacts,
  list: ListName,
  index: number,
): { changes: readonly Change[]; says: readonly Say[] } {
  const { claim } = facts;
  const leaving: Leaving = {
    treatments: new Set(),
    documents: new Set(),
    otherCover: new Set(),
    assessments: new Set(),
    patients: new Set(),
    trips: new Set(),
    institutions: new Set(),
  };
  leaving[list].add(index);
  const id = claim[list]?.[index]?.id;
  if (id !== undefined && list !== 'treatments') {
    const key = ({ patients: 'patient', trips: 'trip', institutions: 'institution' } as const)[list];
    for (const [place, treatment] of (claim.treatments ?? []).entries())
      if (treatment[key] === id) leaving.treatments.add(place);
    if (list === 'patients')
      for (const [place, { patient }] of (claim.documents ?? []).entries())
        if (patient === id) leaving.documents.add(place);
  }
  for (const place of leaving.treatments) withTreatment(claim, place, leaving);
  withUnits(facts, leaving);
  const fromTrips = list === 'patients' && id !== undefined ? withoutTraveller(claim, id) : [];
  const changes = [...fromTrips, ...Object.entries(leaving).flatMap(([name, places]) => taking(name, places))];
  return { changes, says: sayOf(facts, list, leaving) };
}

/** The papers and the cover of a treatment leave with it. */
function withTreatment(claim: Claim, place: number, leaving: Leaving): void {
  const { id, payments } = claim.treatments?.[place] ?? {};
  const receipts = new Set((payments ?? []).flatMap(({ receipt }) => receipt ?? []));
  const elsewhere = new Set(
    (claim.treatments ?? []).flatMap((other, at) =>
      leaving.treatments.has(at) || at === place ? [] : (other.payments ?? []).flatMap(({ receipt }) => receipt ?? []),
    ),
  );
  for (const [at, document] of (claim.documents ?? []).entries()) {
    const own = id !== undefined && document.treatment === id;
    const receipt = document.id !== undefined && receipts.has(document.id) && !elsewhere.has(document.id);
    if (own || receipt) leaving.documents.add(at);
  }
  for (const [at, { treatment }] of (claim.otherCover ?? []).entries())
    if (id !== undefined && treatment === id) leaving.otherCover.add(at);
}

/** So do the papers and the standard amounts of units that are then none. */
function withUnits({ claim, checked }: ClaimFacts, leaving: Leaving): void {
  const gone = new Set<string | undefined>(
    checked.split.units
      .filter(({ treatments }) => treatments.every((place) => leaving.treatments.has(place)))
      .map(({ key }) => key),
  );
  for (const list of ['documents', 'assessments'] as const)
    for (const [at, { unit }] of (claim[list] ?? []).entries()) if (gone.has(unit)) leaving[list].add(at);
}

/** Of a trip on which nobody else went, it is asked again who did. */
function withoutTraveller(claim: Claim, id: string): Change[] {
  return (claim.trips ?? []).flatMap(({ patients = [] }, trip): Change[] => {
    const at = patients.indexOf(id);
    if (at < 0) return [];
    const path = ['trips', trip, 'patients'];
    return [{ path: patients.length === 1 ? path : [...path, at], remove: true }];
  });
}

/** From the last to the first, so that the places before stay what they are. */
function taking(name: string, places: ReadonlySet<number>): Change[] {
  return [...places].sort((a, b) => b - a).map((place) => ({ path: [name, place], remove: true }));
}

function sayOf(facts: ClaimFacts, list: ListName, { treatments, documents }: Leaving): Say[] {
  const says: Say[] = [];
  if (list !== 'treatments') for (const place of treatments) says.push({ text: nameOf(facts, 'treatments', place) });
  if (documents.size > 0) says.push({ key: 'interview.along-documents', params: { count: documents.size } });
  return says;
}
