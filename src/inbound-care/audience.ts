/**
 * What the reader of a packet may see of a case. Everything else is taken out before any sheet is made: a sheet cannot
 * print what it was never handed. An allow-list in three steps: which entries pass (by part, kind of paper, person), which
 * of their fields, and then no reference to what did not pass.
 */

import { completed } from './audience/completed.ts';
import { isSeen, PAPER_READERS, PARTIES, PAYMENTS, TERMS, TRAVELLERS } from './audience/entries.ts';
import { FIELDS } from './audience/fields.ts';
import type { PacketName } from './audience/packets.ts';
import { REFERENCES } from './audience/references.ts';
import { type Covered, withTextsCovered } from './audience/texts.ts';
import { isMedical } from './case/categories.ts';
import type { Case, CaseDocument, Party, Traveller } from './case.ts';

/** What of a case a run of sheets is about: the traveller of a visa; the policy and condition of a claim to an insurer. */
export interface About {
  /** Ids of those whose visa it is about. */
  travellers?: readonly string[] | undefined;
  /** Place of the policy in the case. */
  policy?: number | undefined;
  /** Id of the condition. */
  condition?: string | undefined;
  /** Places of the actual lines and dispatches that are claimed. */
  lines?: { actualLines: ReadonlySet<number>; dispatches: ReadonlySet<number> };
}

/** The case as the reader of the packet may see it. The case itself stays as it is. */
export function caseFor(packet: PacketName, file: Case, about: About = {}): Case {
  return readFor(packet, file, about).file;
}

/** The same, and the texts of which something was left out. */
export function readFor(packet: PacketName, file: Case, about: About = {}): { file: Case; covered: Covered[] } {
  const whole = completed(file);
  const chosen = entriesFor(packet, whole, about);
  const stripped = onlySeen(chosen, FIELDS as Granting, packet) as Case;
  return withTextsCovered(packet, withoutLooseEnds(packet, stripped, file), whole);
}

function entriesFor(packet: PacketName, file: Case, about: About): Case {
  const isPatient = ({ role }: Traveller) => role !== 'companion';
  const payers = payersOf(file);
  const travels = (each: Traveller): boolean => {
    switch (TRAVELLERS[packet]) {
      case 'all':
        return true;
      case 'named':
        return each.id !== undefined && about.travellers?.includes(each.id) === true;
      case 'patients':
        return isPatient(each);
      case 'payers':
        return isPatient(each) || (each.id !== undefined && payers.has(each.id));
    }
  };
  const travellers = file.travellers?.filter(travels);
  const ids = new Set(travellers?.flatMap(({ id }) => id ?? []));
  const ofThem = (list: readonly string[] | undefined) => list === undefined || list.some((id) => ids.has(id));
  const ofCondition = (id: string | undefined) =>
    about.condition === undefined || id === undefined || id === about.condition;
  const policy = about.policy === undefined ? undefined : file.policies?.[about.policy];
  const ofPolicy = (id: string | undefined) => policy === undefined || id === undefined || id === policy.id;

  const isPaper = (each: CaseDocument): boolean =>
    isSeen(each.kind && PAPER_READERS[each.kind], packet) &&
    ofCondition(each.condition) &&
    ofPolicy(each.policy) &&
    (each.travellers === undefined
      ? // Who has money is the patient's: a paper that names nobody is the patient's, not every traveller's.
        !(packet === 'visa' && each.kind === 'means' && !travellers?.some(isPatient))
      : ofThem(each.travellers));

  return {
    ...file,
    travellers,
    visas: file.visas?.filter(({ traveller }) => traveller !== undefined && ids.has(traveller)),
    stays: file.stays?.filter((each) => ofThem(each.travellers)),
    conditions: file.conditions?.filter(({ id }) => ofCondition(id)),
    answers: file.answers?.filter(({ condition }) => ofCondition(condition)),
    appointments: file.appointments?.filter(({ condition }) => ofCondition(condition)),
    // A bank reads that it is care, not which.
    ...(packet === 'remittance' && {
      estimateLines: file.estimateLines?.map((each) => ({
        ...each,
        category: isMedical(each.category) ? 'treatment' : each.category,
      })),
    }),
    actualLines: file.actualLines?.filter(
      ({ category }, place) =>
        (packet !== 'follow-up' || isMedical(category)) && (about.lines?.actualLines.has(place) ?? true),
    ),
    dispatches: file.dispatches?.filter((_, place) => about.lines?.dispatches.has(place) ?? true),
    cash: file.cash?.filter(({ purpose }) => isSeen(purpose && PAYMENTS[purpose], packet)),
    terms: file.terms?.filter(
      ({ key }) => packet === 'settlement' || (key !== undefined && TERMS[packet].includes(key)),
    ),
    policies: file.policies?.filter((each) => policy === undefined || each === policy),
    documents: file.documents?.filter(isPaper),
  };
}

/** Ids of those who send the money, and who hold the accounts that it is sent from. */
function payersOf(file: Case): ReadonlySet<string> {
  const sent = (file.cash ?? []).filter(({ purpose }) => purpose === 'prepay' || purpose === 'topup');
  const holders = sent.flatMap(({ fromAccount }) => file.accounts?.find(({ id }) => id === fromAccount)?.owner ?? []);
  return new Set([...sent.flatMap(({ from }) => from ?? []), ...holders]);
}

type Granting = readonly PacketName[] | { readonly [key: string]: Granting };

/** Only the fields that the packet's name stands beside. What is left empty is left out. */
function onlySeen(value: unknown, seen: Granting | undefined, packet: PacketName): unknown {
  if (value === undefined || seen === undefined) return undefined;
  if (isSeenList(seen)) return seen.includes(packet) ? value : undefined;
  if (Array.isArray(value)) {
    const items = value.flatMap((each) => {
      const kept = onlySeen(each, seen, packet);
      return kept === undefined ? [] : [kept];
    });
    return items;
  }
  const kept = Object.entries(value as Record<string, unknown>).flatMap(([key, part]) => {
    const left = onlySeen(part, Object.hasOwn(seen, key) ? seen[key] : undefined, packet);
    return left === undefined || (Array.isArray(left) && left.length === 0) ? [] : [[key, left] as const];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

function isSeenList(seen: Granting): seen is readonly PacketName[] {
  return Array.isArray(seen);
}

/** Accounts and parties that nothing refers to, and references to what is not there any more, go out as well. */
function withoutLooseEnds(packet: PacketName, file: Case, whole: Case): Case {
  const referred = (target: 'parties' | 'accounts', among: Case) =>
    new Set(REFERENCES.filter(({ to }) => to.includes(target)).flatMap(({ idsIn }) => idsIn(among)));
  const accounts = referred('accounts', file);
  const payees = new Set(
    whole.parties?.flatMap(({ id, kind }) => (id !== undefined && kind === 'coordinator' ? id : [])),
  );
  const withAccounts: Case = {
    ...file,
    accounts: file.accounts?.filter(
      ({ id, owner }) =>
        packet === 'settlement' || (id !== undefined && accounts.has(id)) || (owner !== undefined && payees.has(owner)),
    ),
  };
  const parties = referred('parties', withAccounts);
  const left = new Set(file.travellers?.map(({ id }) => id));
  // A traveller may stand among the parties as well: who is left out there, is left out here.
  const leftOut = new Set(whole.travellers?.flatMap(({ id }) => (left.has(id) ? [] : (id ?? []))));
  const isNamed = ({ id, kind }: Party): boolean =>
    kind !== undefined &&
    !(id !== undefined && leftOut.has(id)) &&
    (PARTIES[packet].always.includes(kind) ||
      (PARTIES[packet].named.includes(kind) && id !== undefined && parties.has(id)));
  const named: Case = { ...withAccounts, parties: withAccounts.parties?.filter(isNamed) };
  return REFERENCES.reduce((left, { without }) => without(left, whole), compact(named));
}

function compact(file: Case): Case {
  return Object.fromEntries(
    Object.entries(file).filter(([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0)),
  ) as Case;
}
