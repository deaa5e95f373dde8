/** Who vouches for the travellers (身份担保机构), whether it is registered for that, and whether it knows of everybody. */

import { type Placed, placed } from '../case/people.ts';
import { isMedicalVisa, isRegisteredGuarantor, usualGuarantor, visasOf } from '../case/visas.ts';
import type { Case, Party, Visa } from '../case.ts';
import type { Circumstances, Hit, Rule } from './rule.ts';

export const guarantorRules: readonly Rule[] = [
  {
    id: 'guarantor.missing',
    severity: 'error',
    stage: 'data',
    *check(circumstances) {
      if (usualGuarantor(circumstances.case, circumstances.people)) return;
      const unnamed = new Set(companionsWithout(circumstances));
      const lacking = medicalVisas(circumstances).filter(
        (visa) => visa.entry.guarantor === undefined && !unnamed.has(visa.index),
      );
      const first = lacking[0];
      // One guarantor is sought for all of them.
      if (first) yield { at: ['visas', first.index, 'guarantor'], params: { count: lacking.length } };
    },
  },
  {
    id: 'guarantor.unregistered',
    severity: 'warning',
    stage: 'data',
    *check(circumstances) {
      for (const { entry: guarantor, index } of guarantorsInUse(circumstances)) {
        const variant = unregistered(guarantor);
        if (variant) yield { at: ['parties', index, 'registrations'], variant };
      }
    },
  },
  {
    id: 'guarantor.companion-unnamed',
    severity: 'error',
    stage: 'data',
    *check(circumstances) {
      const onPaper = unlisted(circumstances);
      yield* onPaper.map(({ hit }) => hit);
      const told = new Set(onPaper.map(({ visa }) => visa));
      for (const index of companionsWithout(circumstances)) {
        if (!told.has(index)) yield { at: ['visas', index, 'guarantor'], variant: 'visa' };
      }
    },
  },
];

/** Medical visas of the travellers of the case. */
function medicalVisas({ case: file }: Circumstances): Placed<Visa>[] {
  const own = new Set(
    (file.travellers ?? []).flatMap((traveller) => visasOf(file, traveller).map(({ index }) => index)),
  );
  return placed(file.visas).filter(({ entry, index }) => isMedicalVisa(entry) && own.has(index));
}

function guarantorsInUse(circumstances: Circumstances): Placed<Party>[] {
  const { case: file, people } = circumstances;
  const usual = usualGuarantor(file, people);
  const ids = new Set<string | undefined>();
  for (const { entry: visa } of medicalVisas(circumstances)) ids.add(visa.guarantor ?? usual?.entry.id);
  return placed(file.parties).filter(({ entry: { id } }) => id !== undefined && ids.has(id));
}

/** A guarantor is registered as one; a coordinator, or anybody else, must be registered for just that. */
function unregistered(guarantor: Party): string | undefined {
  const { kind, registrations = [] } = guarantor;
  if (kind !== 'guarantor' && !isRegisteredGuarantor(guarantor)) return kind === 'coordinator' ? 'coordinator' : 'none';
  if (registrations.length === 0) return 'none';
  const asGuarantor = registrations.filter(
    (each) => kind === 'guarantor' || isRegisteredGuarantor({ registrations: [each] }),
  );
  return asGuarantor.some(({ number }) => number?.trim()) ? undefined : 'number';
}

/** Companions, by their visas, for whom nobody is named while somebody is for the patient. A paper that names them is enough. */
function companionsWithout(circumstances: Circumstances): number[] {
  const { case: file, people } = circumstances;
  const medical = new Set(medicalVisas(circumstances).map(({ index }) => index));
  const visasOfAll = (those: typeof people.patients) => those.flatMap(({ entry }) => visasOf(file, entry));
  if (!visasOfAll(people.patients).some(({ entry }) => entry.guarantor !== undefined)) return [];
  const listed = listedTravellers(file);
  return visasOfAll(people.companions)
    .filter(({ entry, index }) => medical.has(index) && entry.guarantor === undefined)
    .filter(({ entry }) => entry.traveller === undefined || !listed.has(entry.traveller))
    .map(({ index }) => index);
}

function listedTravellers({ documents = [] }: Case): ReadonlySet<string> {
  return new Set(documents.flatMap(({ kind, travellers = [] }) => (kind === 'guarantee' ? travellers : [])));
}

/** Companions with a medical visa whom no guarantee in hand names. One that lists nobody tells nothing of them. */
function unlisted(circumstances: Circumstances): { hit: Hit; visa: number }[] {
  const { case: file, people } = circumstances;
  const papers = placed(file.documents).filter(({ entry }) => entry.kind === 'guarantee');
  const first = papers[0];
  if (!first || papers.some(({ entry }) => (entry.travellers ?? []).length === 0)) return [];
  const listed = listedTravellers(file);
  const medical = medicalVisas(circumstances);
  return people.companions.flatMap(({ entry: companion }) => {
    const visa = visasOf(file, companion).find(({ index }) => medical.some((each) => each.index === index));
    if (!visa || companion.id === undefined || listed.has(companion.id)) return [];
    const hit: Hit = {
      at: ['documents', first.index, 'travellers'],
      params: { traveller: companion.id },
      variant: 'paper',
    };
    return [{ hit, visa: visa.index }];
  });
}
