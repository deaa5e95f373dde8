/** What one travels for, from where, and who pays: what the law forbids is said before anything else is asked. */
import type { Change } from '../../base/edit-text.ts';
import { choice, wordsOf, YES_NO } from '../../interview/build.ts';
import { countrySearch, currencySearch } from '../../interview/lists.ts';
import { WHOLE } from '../../interview/question.ts';
import { CASE_PURPOSES } from '../case.ts';
import { GENERAL } from '../pack.ts';
import { type CaseBlock, question } from './build.ts';
import type { CaseFacts } from './facts.ts';
import { nextId } from './ids.ts';
import { removalOf } from './removals.ts';

/** `self`: without an insurance. `japanese-public`: 国民健康保険, 協会けんぽ and the like. */
const PAYERS = ['self', 'insurance', 'japanese-public'] as const;
type Payer = (typeof PAYERS)[number];

/** Of each policy: is it one of a Japanese public insurance, as it is told or by the insurer's name? */
function arePublic({ case: file, people, checked }: CaseFacts): boolean[] {
  const found = new Set(checked.stopped.flatMap(({ at }) => (at[0] === 'policies' ? [at[1]] : [])));
  return (file.policies ?? []).map(
    (policy, index) =>
      found.has(index) ||
      (policy.public ?? (policy.insurer !== undefined && people.parties.get(policy.insurer)?.public === true)),
  );
}

function payerOf(facts: CaseFacts): Payer | undefined {
  if (facts.case.policies === undefined) return undefined;
  const known = arePublic(facts);
  if (known.includes(true)) return 'japanese-public';
  return known.length > 0 ? 'insurance' : 'self';
}

/** No policy is an empty list, which says that there is none; what was told of others is kept. */
function writePayer(answer: unknown, facts: CaseFacts): Change[] {
  const known = arePublic(facts);
  const id = nextId(facts.case, 'policies');
  if (answer === null) return [];
  if (facts.case.policies === undefined || known.length === 0) {
    const begun = answer === 'self' ? [] : [answer === 'insurance' ? { id } : { id, public: true }];
    return [{ path: ['policies'], to: begun }];
  }
  if (answer === 'japanese-public')
    return known.includes(true) ? [] : [{ path: ['policies', known.length], to: { id, public: true } }];
  const leaving = known.flatMap((isPublic, index) => (isPublic || answer === 'self' ? [index] : [])).reverse();
  const changes = leaving.flatMap((index) => removalOf(facts, 'policies', index).changes);
  const left = known.length - leaving.length;
  return answer === 'insurance' && left === 0 ? [...changes, { path: ['policies', 0], to: { id } }] : changes;
}

export const purposeBlock: CaseBlock = {
  each: () => [WHOLE],
  questions: [
    question({
      id: 'case-pack',
      at: ['pack'],
      rule: 'answers.missing',
      when: ({ packs }) => packs.length > 1,
      input: ({ packs }) => choice(packs.map(({ name, title }) => ({ answer: name, label: { text: title } }))),
      preset: () => GENERAL,
      absent: GENERAL,
      erase: () => [],
    }),
    question({
      id: 'case-purpose',
      at: ['purpose'],
      rule: 'visa.missing',
      input: choice(wordsOf('casePurpose', CASE_PURPOSES)),
    }),
    question({
      id: 'case-residence',
      at: ['residence'],
      rule: 'inbound.public-insurance',
      input: ({ language }) => countrySearch(language),
      example: true,
    }),
    question({
      id: 'case-payer',
      at: ['policies'],
      rule: 'inbound.public-insurance',
      absent: 'self',
      input: choice(wordsOf('payer', PAYERS)),
      read: (facts) => payerOf(facts),
      write: (answer, facts) => writePayer(answer, facts),
      erase: () => [],
    }),
  ],
};

export const hasteBlock: CaseBlock = {
  each: () => [WHOLE],
  questions: [
    question({ id: 'case-urgent', at: ['urgent'], rule: 'entry.before-advised', absent: false, input: YES_NO }),
    question({ id: 'case-long-term', at: ['longTerm'], rule: 'followup.no-interval', absent: false, input: YES_NO }),
    question({
      id: 'case-currency',
      at: ['currency'],
      rule: 'amounts.rate-missing',
      from: 'coordinator',
      optional: true,
      input: ({ language }) => currencySearch(language, ['JP', 'CN']),
      preset: () => 'JPY',
      example: true,
    }),
  ],
};
