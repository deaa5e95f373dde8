/** All that the questions of 海外療養費 look at: the claim as it stands, what follows from it, and the lists to choose from. */
import type { Banks } from '../../base/banks.ts';
import { countryName } from '../../base/country.ts';
import type { Day } from '../../base/day.ts';
import type { Finding } from '../../base/finding.ts';
import type { Language } from '../../base/languages.ts';
import { parseWith } from '../../base/schema.ts';
import type { Source } from '../../base/source.ts';
import type { Plain } from '../../base/text-tree.ts';
import type { Words } from '../../base/words.ts';
import type { Option } from '../../interview/input.ts';
import type { Subject } from '../../interview/question.ts';
import { filingDay } from '../benefit.ts';
import { type Checked, checkClaim } from '../check.ts';
import { type Claim, claimSchema, nameText, type Patient, type Treatment, type Trip } from '../claim.ts';
import type { Classification, Edition } from '../classification.ts';
import type { Insurer } from '../parameters.ts';
import type { Unit } from '../units.ts';
import { wordsFor } from '../words/claimant.ts';

/** What stays the same through an interview. */
export interface Surroundings {
  today: Day;
  language: Language;
  words: Words;
  banks: Banks;
  /** The insurers that can be chosen, by name. */
  insurers: readonly { name: string; title: string }[];
  loadInsurer(name: string): Insurer;
  loadClassification(edition: Edition): Classification;
  /** Files of the claim's folder that could be scans, by their path in it. */
  files: readonly string[];
}

export { wordsOf } from '../../interview/build.ts';

export type Answers = { [key: string]: Plain | undefined };

export interface ClaimFacts extends Surroundings {
  answers: Answers;
  claim: Claim;
  /** With the values that hold on the day of filing. */
  insurer: Insurer;
  classification: Classification;
  /** Computed when it is first asked for. */
  readonly checked: Checked;
  ruleSource(rule: string): Source;
}

/** @param answers of a file that the schema takes */
export function claimFacts(answers: Answers, surroundings: Surroundings): ClaimFacts {
  const claim = parseWith(
    claimSchema,
    {
      value: { insurer: surroundings.insurers[0]!.name, ...answers },
      slips: [],
      offsetOf: () => 0,
      offsetOfKey: () => 0,
      lineAndColumn: () => ({ line: 1, column: 1 }),
    },
    'claim',
  );
  const loaded = surroundings.loadInsurer(claim.insurer);
  const insurer = loaded.at(filingDay(claim, surroundings.today));
  const classification = surroundings.loadClassification(claim.classification ?? insurer.values.classificationEdition);
  let checked: Checked | undefined;
  return {
    ...surroundings,
    // What an insurer calls who claims stands in its own words.
    words: wordsFor(insurer, surroundings.words),
    answers,
    claim,
    insurer,
    classification,
    get checked() {
      checked ??= checkClaim({ claim, insurer: loaded, today: surroundings.today, classification });
      return checked;
    },
    ruleSource: (rule) => insurer.ruleSource(rule),
  };
}

/** The findings that a person at the interview can do something about. */
export function findingsOf({ checked }: ClaimFacts): readonly Finding[] {
  return checked.findings;
}

// Entries of the claim's lists as subjects

export type ListName = 'patients' | 'trips' | 'institutions' | 'treatments';

/** The entries of a list; of a list with none yet, the first that there will be. */
export function entriesOf(facts: ClaimFacts, list: ListName): Subject[] {
  const count = Math.max(1, listOf(facts, list).length);
  return Array.from({ length: count }, (_, index) => entry(facts, list, index));
}

/** The entries that are there. */
export function realEntriesOf(facts: ClaimFacts, list: ListName): Subject[] {
  return listOf(facts, list).map((_, index) => entry(facts, list, index));
}

function listOf({ claim }: ClaimFacts, list: ListName): readonly unknown[] {
  return claim[list] ?? [];
}

function entry(facts: ClaimFacts, list: ListName, index: number): Subject {
  return { key: String(index), at: [list, index], name: { text: nameOf(facts, list, index) } };
}

/** What people call an entry: the patient's or hospital's name, the trip's country, `2`. */
export function nameOf(facts: ClaimFacts, list: ListName, index: number): string {
  const { claim, language } = facts;
  switch (list) {
    case 'patients':
      return nameText(claim.patients?.[index]?.name) ?? String(index + 1);
    case 'institutions': {
      const { name, ja } = claim.institutions?.[index] ?? {};
      return (language === 'ja' ? (ja ?? name) : (name ?? ja)) ?? String(index + 1);
    }
    case 'trips': {
      const { departed, country } = claim.trips?.[index] ?? {};
      const names = [country ?? []].flat().map((code) => countryName(code, language));
      return [names.join('・'), departed ?? ''].filter((each) => each !== '').join(' ') || String(index + 1);
    }
    case 'treatments': {
      const { patient, institution, dates, admitted } = claim.treatments?.[index] ?? {};
      const who = claim.patients?.findIndex(({ id }) => id === patient && id !== undefined) ?? -1;
      const where = claim.institutions?.findIndex(({ id }) => id === institution && id !== undefined) ?? -1;
      const parts = [
        who >= 0 ? nameOf(facts, 'patients', who) : '',
        where >= 0 ? nameOf(facts, 'institutions', where) : '',
        dates?.[0] ?? admitted ?? '',
      ].filter((part) => part !== '');
      return parts.length > 0 ? parts.join(' / ') : String(index + 1);
    }
  }
}

/** The place in its list of what a question is about. */
export function indexOf({ at }: Subject): number {
  return Number(at[1]);
}

export function patientAt({ claim }: ClaimFacts, subject: Subject): Patient {
  return claim.patients?.[indexOf(subject)] ?? {};
}

export function tripAt({ claim }: ClaimFacts, subject: Subject): Trip {
  return claim.trips?.[indexOf(subject)] ?? {};
}

export function treatmentAt({ claim }: ClaimFacts, subject: Subject): Treatment {
  return claim.treatments?.[indexOf(subject)] ?? {};
}

/** The trip of a treatment, if it is told. */
export function tripOf({ claim }: ClaimFacts, { trip }: Treatment): Trip | undefined {
  return claim.trips?.find(({ id }) => id !== undefined && id === trip);
}

/** The units that a treatment is part of. */
export function unitsOf({ checked }: ClaimFacts, index: number): Unit[] {
  return checked.split.units.filter(({ treatments }) => treatments.includes(index));
}

/** Patients, trips or hospitals to choose from, by their ids. */
export function choicesOf(facts: ClaimFacts, list: Exclude<ListName, 'treatments'>): Option[] {
  return (facts.claim[list] ?? []).flatMap(({ id }, index) =>
    id === undefined ? [] : [{ answer: id, label: { text: nameOf(facts, list, index) } }],
  );
}

/** The patients who were on a trip. */
export function travellers(facts: ClaimFacts): Option[] {
  const went = new Set((facts.claim.trips ?? []).flatMap(({ patients }) => patients ?? []));
  return choicesOf(facts, 'patients').filter(({ answer }) => went.has(String(answer)));
}

/** The trips that the patient of a treatment went on. */
export function tripsFor(facts: ClaimFacts, { patient }: Treatment): Option[] {
  const own = new Set(
    (facts.claim.trips ?? []).flatMap(({ id, patients }) =>
      patient === undefined || (patients ?? []).includes(patient) ? (id ?? []) : [],
    ),
  );
  return choicesOf(facts, 'trips').filter(({ answer }) => own.has(String(answer)));
}

/** Has anybody answered anything of these parts of the claim? Then the story has gone on. */
export function hasBegun({ answers }: ClaimFacts, parts: readonly string[]): boolean {
  return parts.some((part) => {
    const held = answers[part];
    return held !== undefined && (typeof held !== 'object' || Object.keys(held).length > 0);
  });
}
