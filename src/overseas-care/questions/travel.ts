/** Where one travelled and when, and the hospitals abroad. */
import { isCountry } from '../../base/country.ts';
import { heldAt } from '../../interview/draft.ts';
import { countrySearch } from '../../interview/lists.ts';
import type { Block, Subject } from '../../interview/question.ts';
import { WHOLE } from '../../interview/question.ts';
import { typedDay, typedLine, typedPhone } from '../../interview/typed.ts';
import { PURPOSES } from '../claim.ts';
import { another, question } from './build.ts';
import { type ClaimFacts, choicesOf, entriesOf, hasBegun, indexOf, nameOf, tripAt, wordsOf } from './facts.ts';
import { removalOf } from './removals.ts';

export const tripsBlock: Block<ClaimFacts> = {
  each: (facts) => entriesOf(facts, 'trips'),
  questions: [
    question({
      id: 'trip-patients',
      at: ['patients'],
      when: ({ claim }) => (claim.patients ?? []).filter(({ id }) => id !== undefined).length > 1,
      input: (facts) => ({ kind: 'choices', options: choicesOf(facts, 'patients'), least: 1 }),
      preset: ({ claim }) => (claim.patients ?? []).flatMap(({ id }) => id ?? []),
      // With one patient left, the answer follows and stays.
      erase: () => [],
    }),
    question({
      id: 'trip-country',
      at: ['country'],
      input: ({ language }) => countrySearch(language, { many: true }),
      example: true,
      read: ({ claim }, subject) => {
        const country = claim.trips?.[indexOf(subject)]?.country;
        return country === undefined ? undefined : [country].flat();
      },
      // One country stands alone, as people write it.
      write: (answer, _facts, subject) => [
        { path: [...subject.at, 'country'], to: Array.isArray(answer) && answer.length === 1 ? answer[0]! : answer },
      ],
    }),
    question({
      id: 'trip-departed',
      at: ['departed'],
      rule: 'eligibility.outside-trip',
      input: (facts, subject) =>
        typedDay({ to: tripAt(facts, subject).returned ?? facts.today, near: facts.today, today: facts.today }),
      example: true,
    }),
    question({
      id: 'trip-returned',
      at: ['returned'],
      rule: 'eligibility.not-returned',
      optional: true,
      input: (facts, subject) => {
        const { departed } = tripAt(facts, subject);
        return typedDay({ from: departed, to: facts.today, near: departed ?? facts.today, today: facts.today });
      },
      example: true,
    }),
    question({
      id: 'patient-died',
      at: ['died'],
      rule: 'eligibility.not-returned',
      optional: true,
      about: travellersStillAway,
      params: (facts, subject) => ({ name: nameOf(facts, 'patients', indexOf(subject)) }),
      input: (facts, subject) => {
        const { birth } = facts.claim.patients?.[indexOf(subject)] ?? {};
        return typedDay({ from: birth, to: facts.today, near: facts.today, today: facts.today });
      },
    }),
    question({
      id: 'trip-purpose',
      at: ['purpose'],
      rule: 'eligibility.treatment-travel',
      input: { kind: 'choice', options: wordsOf('purpose', PURPOSES) },
    }),
    question({
      id: 'trip-proof',
      at: ['proof'],
      absent: [],
      rule: 'documents.travel-proof',
      input: ({ insurer }) => ({ kind: 'choices', options: wordsOf('proof', insurer.values.travelProof) }),
    }),
  ],
  entries: {
    kind: 'trip',
    add: ({ claim }) => [{ path: ['trips', (claim.trips ?? []).length], to: {} }],
    remove: (facts, subject) => removalOf(facts, 'trips', indexOf(subject)).changes,
    alongWith: (facts, subject) => removalOf(facts, 'trips', indexOf(subject)).says,
  },
};

/** Was the return left open on purpose, which is another thing than not asked yet? */
function isStillAway({ answers }: ClaimFacts, trip: number): boolean {
  return heldAt(answers, ['trips', trip, 'returned']) === null;
}

/** Travellers of a trip without a return: did one of them die abroad? Each is asked about once. */
function travellersStillAway(facts: ClaimFacts, subject: Subject): Subject[] {
  const trips = facts.claim.trips ?? [];
  const index = indexOf(subject);
  if (!isStillAway(facts, index)) return [];
  return (facts.claim.patients ?? []).flatMap(({ id }, at) => {
    const first = trips.findIndex(
      ({ patients }, trip) => isStillAway(facts, trip) && id !== undefined && (patients ?? []).includes(id),
    );
    return first === index ? [{ key: String(at), at: ['patients', at] }] : [];
  });
}

export const moreTripsBlock: Block<ClaimFacts> = {
  each: () => [WHOLE],
  questions: [
    another({
      id: 'more-trips',
      add: ({ claim }) => ({ path: ['trips', (claim.trips ?? []).length], to: {} }),
      when: (facts) => (facts.claim.trips ?? []).length > 0 && !hasBegun(facts, ['institutions', 'treatments']),
      count: ({ claim }) => (claim.trips ?? []).length,
    }),
  ],
};

export const institutionsBlock: Block<ClaimFacts> = {
  each: (facts) => entriesOf(facts, 'institutions'),
  questions: [
    question({ id: 'institution-name', at: ['name'], input: typedLine(), example: true }),
    question({ id: 'institution-ja', at: ['ja'], input: typedLine(), optional: true, example: true }),
    question({
      id: 'institution-country',
      at: ['country'],
      rule: 'eligibility.country-differs',
      input: ({ language }) => countrySearch(language),
      preset: ({ claim }) => onlyCountry(claim.trips?.flatMap(({ country }) => [country ?? []].flat()) ?? []),
    }),
    question({ id: 'institution-address', at: ['address'], input: typedLine(), example: true }),
    question({ id: 'institution-phone', at: ['phone'], input: typedPhone(), optional: true }),
  ],
  entries: {
    kind: 'institution',
    add: ({ claim }) => [{ path: ['institutions', (claim.institutions ?? []).length], to: {} }],
    remove: (facts, subject) => removalOf(facts, 'institutions', indexOf(subject)).changes,
    alongWith: (facts, subject) => removalOf(facts, 'institutions', indexOf(subject)).says,
  },
};

/** The one country of all trips: of several, none is suggested. */
function onlyCountry(codes: readonly string[]): string | undefined {
  const [first] = codes;
  return first !== undefined && isCountry(first) && codes.every((code) => code === first) ? first : undefined;
}

export const moreInstitutionsBlock: Block<ClaimFacts> = {
  each: () => [WHOLE],
  questions: [
    another({
      id: 'more-institutions',
      add: ({ claim }) => ({ path: ['institutions', (claim.institutions ?? []).length], to: {} }),
      when: (facts) => (facts.claim.institutions ?? []).length > 0 && !hasBegun(facts, ['treatments']),
      count: ({ claim }) => (claim.institutions ?? []).length,
    }),
  ],
};
