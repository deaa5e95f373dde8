/** What of a case is compared with other cases: its papers, and the stays of its patients. Only hashes and days leave it. */
import type { Day } from '../../base/day.ts';
import { fingerprint, personKeys, plainName } from '../../base/fingerprint.ts';
import { harmless } from '../../base/refusal.ts';
import type { Fingerprints, Stay } from '../../batch/types.ts';
import type { AnyName, Case, CaseDocument, Traveller } from '../case.ts';
import { entryOf, exitOf } from './days.ts';
import { nameIn, peopleOf } from './people.ts';

/** Papers that are rightly the same in several cases of a family, or of a coordinator. */
const MAY_RECUR: ReadonlySet<CaseDocument['kind']> = new Set<CaseDocument['kind']>([
  'passport',
  'photo',
  'identity',
  'visa',
  'landing-permission',
  'means',
  'coe',
  'account-proof',
  'relation-proof',
  'terms',
  'consent-forms',
  'insurer-forms',
  'insurance-policy',
  'guarantee',
]);

/** Is a file one that may stand in one case only: a bill, a receipt, a slip, or one that no document names? */
export function mayStandOnce({ documents = [] }: Case, file: string): boolean {
  const path = file.normalize('NFC');
  const named = documents.filter(
    (document) =>
      document.file
        ?.split('/')
        .filter((part) => part !== '.')
        .join('/')
        .normalize('NFC') === path,
  );
  return named.length === 0 || named.some(({ kind }) => !MAY_RECUR.has(kind));
}

/**
 * The same bill, typed twice, and one person under treatment twice at one time. A bill is known by who asked it of whom, when
 * and how much; who was under treatment, by the days in Japan.
 */
export function fingerprintsOf(file: Case): Pick<Fingerprints, 'units' | 'stays'> {
  const { patients, parties } = peopleOf(file);
  const persons = patients.flatMap(({ entry }) => keysOf(entry, file));
  const units = (file.actualLines ?? []).flatMap(({ id, supplier, category, on, amount, currency }, index) => {
    const name = supplier === undefined ? undefined : nameIn(parties.get(supplier)?.name, 'ja');
    if (!name || !category || !on || !amount) return [];
    const what = ['bill', plainName(name), category, on, amount.toFixed(), currency ?? file.currency ?? ''];
    const keys = persons.map((person) => fingerprint(person, ...what));
    return keys.length > 0 ? [{ keys, unit: harmless(id ?? `actualLines[${index}]`, 200), wording: 'bill' }] : [];
  });
  return { units, stays: staysOf(file) };
}

function staysOf(file: Case): Stay[] {
  const patients = new Map(peopleOf(file).patients.map(({ entry }) => [entry.id, entry]));
  return (file.stays ?? []).flatMap((stay) => {
    const [from, until] = [entryOf(stay)?.on, exitOf(stay)?.on];
    if (from === undefined || until === undefined || until < from) return [];
    return (stay.travellers ?? [...patients.keys()]).flatMap((id): Stay[] => {
      const patient = patients.get(id);
      const persons = patient ? keysOf(patient, file) : [];
      return persons.length > 0 ? [stayOf(persons, from, until)] : [];
    });
  });
}

/** Two cases with the same patient in Japan on one day are one case in two files, or one of them is wrong. */
function stayOf(persons: string[], from: Day, until: Day): Stay {
  return { persons, places: [], from, until, wording: 'treatment-stay' };
}

function keysOf({ id, name, birth }: Traveller, file: Case): string[] {
  const known = name ?? file.parties?.find((each) => each.id !== undefined && each.id === id)?.name;
  return known === undefined ? [] : personKeys(writtenIn(known), birth);
}

function writtenIn(name: AnyName): Parameters<typeof personKeys>[0] {
  // A name in one line may be in any writing.
  if (typeof name === 'string') return { characters: [name], latin: name };
  const { zh, ja, kana, latin, en } = name;
  return { characters: [zh, ja], kana, latin: latin ?? en };
}

/** Names of the people of a case, the patients first, for those who ask to see them. */
export function namesIn(file: Case): string[] {
  const { patients, companions, parties } = peopleOf(file);
  const names = [...patients, ...companions].map(({ entry: { id, name } }) =>
    nameIn(name ?? (id === undefined ? undefined : parties.get(id)?.name), 'zh'),
  );
  return [...new Set(names.filter((name) => name !== undefined))];
}
