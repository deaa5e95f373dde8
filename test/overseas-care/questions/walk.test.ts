/**
 * The whole interview, walked by somebody who answers by chance from fixed seeds: every condition is met both ways, and
 * every two of them in each combination that there can be; each walk ends with a claim that holds together.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Plain, readText } from '../../../src/base/text-tree.ts';
import { Draft } from '../../../src/interview/draft.ts';
import { lacks, takeAll } from '../../../src/interview/given.ts';
import { Interview } from '../../../src/interview/interview.ts';
import { before, isOpen } from '../../../src/interview/progress.ts';
import { begin, begunByHand, type ClaimInterview, chance, hasScans, Respondent, SCANS, script } from './respondent.ts';

/** Enough walks for every combination; when the questions change, others may be needed: WALKS=900 looks for them. */
const SEEDS: readonly number[] = process.env['WALKS']
  ? Array.from({ length: Number(process.env['WALKS']) }, (_, index) => index + 1)
  : [1, 5, 10, 27, 51, 66, 129, 138, 202, 281, 382, 383, 402, 502, 511, 547, 576, 586];

const MOST_QUESTIONS = 600;

/** Questions with a condition that holds in every claim that comes to its end. */
const ALWAYS: Readonly<Record<string, string>> = {
  charges: 'the days of every treatment are told',
  payments: 'the days are told, and what was charged',
  'paper-b': 'every unit has a Form B, that of a pharmacy too',
  'patient-papers': 'every patient has a passport',
  'account-number': 'every kind of account has a number',
  'account-holder': 'every account has a holder',
  'claim-papers': 'every account is shown by a paper',
};

/** Questions that are asked together or not at all, called after the first. */
const TOGETHER: readonly (readonly string[])[] = [
  [
    'treatment-setting',
    'treatment-first-visit',
    'treatment-onset',
    'treatment-course',
    'diagnosis-name',
    'diagnosis-ja',
    'diagnosis-code',
    'more-diagnoses',
    'condition-text',
    'condition-ja',
    'treatment-text',
    'treatment-ja',
    'physician-name',
    'physician-signed-on',
    'physician-address',
    'physician-phone',
    'physician-chart-number',
    'paper-a',
  ],
  ['treatment-admitted', 'treatment-discharged'],
  ['applicant-name-ja', 'applicant-name-kana', 'applicant-relation'],
  ['applicant-birth', 'applicant-address', 'applicant-phone', 'applicant-authority'],
  ['account-bank', 'account-branch', 'account-type'],
  ['receiver-name', 'receiver-relation', 'receiver-address', 'receiver-phone'],
  ['rate-on', 'rate-value', 'rate-per', 'rate-side', 'rate-source'],
];

/** Asked, or `not` asked. */
type Literal = string;

/** Where the first holds, so does the second; and what follows from these. */
const IMPLIED: readonly (readonly [Literal, Literal, string])[] = [
  ['guardian-relation', 'guardian-name', 'only of a guardian who has a name'],
  ['more-patients', 'more-trips', 'the trips come after the patients: they were not begun'],
  ['more-trips', 'more-institutions', 'the hospitals come after the trips: they were not begun'],
  [
    'charge-note-text',
    'not more-institutions',
    'the quick entry names every “other”: one without a name was written by hand, and so the treatments were begun',
  ],
  ['charge-note-text', 'charge-note-ja', 'what a charge is for is told, and then translated'],
  ['treatment-patient', 'trip-patients', 'it takes two patients'],
  ['document-patient', 'trip-patients', 'it takes two patients'],
  ['treatment-admitted', 'treatment-setting', 'nobody lies in a pharmacy'],
  ['not treatment-dates', 'treatment-admitted', 'every treatment has days of the one kind or the other'],
  ['receipt-language', 'receipt', 'only of a receipt that is in hand'],
  ['receipt-translated', 'receipt-language', 'only of a receipt in another language'],
  ['patient-given-ratio', 'not patient-ratio', 'the share is told where the insurer wants it, and else in the review'],
  ['not patient-given-ratio', 'patient-ratio', 'the share is told where the insurer wants it, and else in the review'],
  ['patient-given-ratio', 'not patient-active-income', 'where the share is told, the income is not asked for'],
  ['treatment-department', 'treatment-setting', 'nobody goes to a department of a pharmacy'],
  ['account-symbol', 'account-kind', 'where there is one kind of account, it is that of a bank'],
  ['account-symbol', 'not account-bank', 'an account is of the one kind or the other'],
  ['not account-symbol', 'account-bank', 'an account is of the one kind or the other'],
  ['applicant-birth', 'applicant-name-ja', 'a proxy is somebody else than the householder'],
];

const negated = (literal: Literal) => (literal.startsWith('not ') ? literal.slice(4) : `not ${literal}`);

/** Pairs of literals that cannot hold together, as `a & b`. */
function impossiblePairs(conditions: readonly string[]): Map<string, string> {
  const literals = conditions.flatMap((each) => [each, `not ${each}`]);
  const after = new Map(literals.map((literal) => [literal, new Map<Literal, string>()]));
  for (const [one, other, because] of IMPLIED) {
    after.get(one)!.set(other, because);
    after.get(negated(other))!.set(negated(one), because);
  }
  for (let changed = true; changed; ) {
    changed = false;
    for (const [, reached] of after) {
      for (const [literal, because] of [...reached]) {
        for (const [next, too] of after.get(literal)!) {
          if (reached.has(next)) continue;
          reached.set(next, `${because}; ${too}`);
          changed = true;
        }
      }
    }
  }
  const found = new Map<string, string>();
  for (const [literal, reached] of after)
    for (const [other, because] of reached) found.set(pairOf(literal, negated(other)), because);
  return found;
}

const pairOf = (one: Literal, other: Literal) => [one, other].sort().join(' & ');

interface Walk {
  seed: number;
  interview: ClaimInterview;
  /** Questions that were asked, or that the review has at the end. */
  met: Set<string>;
  given: { key: string; answer: Plain | null }[];
}

let folder: string;
let made: Awaited<ReturnType<typeof script>>;
let withScans: typeof made;
const walks: Walk[] = [];

const scriptOf = (seed: number) => (hasScans(seed) ? withScans : made);
const begun = (seed: number, path?: string) => begin(scriptOf(seed), path, begunByHand(seed));

/** Answers until nothing is open. @param meanwhile called at each question, before it is answered */
function walk(
  seed: number,
  interview: ClaimInterview,
  meanwhile: (key: string, respondent: Respondent) => void = () => {},
): Walk {
  const respondent = new Respondent(chance(seed));
  const met = new Set<string>();
  const given: Walk['given'] = [];
  for (let count = 0; ; count += 1) {
    const asking = interview.next();
    if (!asking) break;
    if (count > MOST_QUESTIONS) throw new Error(`no end: ${asking.key}`);
    meanwhile(asking.key, respondent);
    // It may not be asked any more, or another may be asked before it.
    const now = interview.next();
    if (!now) break;
    met.add(now.question.id);
    const answer = respondent.answer(now, interview);
    given.push({ key: now.key, answer });
    interview.take(now.key, answer);
  }
  for (const { question } of interview.all) met.add(question.id);
  return { seed, interview, met, given };
}

/** What a claim of the interview must never raise. */
function slips(interview: ClaimInterview, rules = /^(?:reference|dates)\.|^answers\.missing$/): string[] {
  return interview.facts.checked.findings
    .filter(({ rule }) => rules.test(rule))
    .map(({ rule, at, params }) => `${rule} ${at.join('.')} ${JSON.stringify(params)}`);
}

/** The claim of a walk, in an interview of its own that writes nothing. */
function copyOf({ seed, interview }: Walk, path = ''): ClaimInterview {
  const place = { path, shown: 'claim.yaml', kind: 'yaml' as const, nowhere: path === '' };
  const { manner } = interview.script;
  const draft = Draft.begin(place, {}, manner);
  takeAll(draft, structuredClone(interview.draft.answers));
  return new Interview(scriptOf(seed), draft);
}

describe('the interview', { tags: ['slow'], timeout: 300_000 }, () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ryoyohi-walk-'));
    made = await script();
    withScans = await script('en', undefined, SCANS);
    for (const seed of SEEDS) {
      const interview = process.env['WALKS'] ? begun(seed) : begun(seed, join(folder, `${seed}.yaml`));
      walks.push(walk(seed, interview));
    }
  }, 600_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('ends with a claim in which nothing refers to what is not there, no day is impossible, no answer is missing', () => {
    expect(walks.flatMap((each) => slips(each.interview).map((slip) => `${each.seed}: ${slip}`))).toEqual([]);
    for (const { interview } of walks) expect(lacks(interview)).toEqual([]);
  });

  test.skipIf(process.env['WALKS'])('leaves a file that is read as what was answered, and nothing beside it', () => {
    for (const { seed, interview } of walks) {
      const bytes = readFileSync(join(folder, `${seed}.yaml`));
      expect(bytes.toString('utf8')).toBe(interview.draft.text());
      const text = (value: unknown) =>
        JSON.parse(JSON.stringify(value, (_, part) => (typeof part === 'boolean' ? String(part) : part)));
      expect(text(readText(bytes, 'claim.yaml', 'yaml').value)).toEqual(text(interview.draft.answers));
    }
    expect(readdirSync(folder)).toHaveLength(SEEDS.length);
  });

  test('meets every condition both ways, and no question is left out', () => {
    const questions = made.sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.questions));
    const times = (id: string) => walks.filter(({ met }) => met.has(id)).length;
    expect(questions.filter(({ id }) => times(id) === 0).map(({ id }) => id)).toEqual([]);
    const unconditional = questions.filter(({ id, when, about }) => (!when && !about) || id in ALWAYS);
    const conditional = new Set(conditions());
    const left = unconditional.filter(({ id }) => !conditional.has(leaderOf(id)));
    expect(left.filter(({ id }) => times(id) < walks.length).map(({ id }) => id)).toEqual([]);
    for (const [id, because] of Object.entries(ALWAYS)) expect(times(id), because).toBe(walks.length);
    for (const id of conditions()) expect([id, times(id) > 0 && times(id) < walks.length]).toEqual([id, true]);
  });

  test('asks together what belongs together', () => {
    for (const [first, ...others] of TOGETHER)
      for (const other of others)
        expect(walks.filter(({ met }) => met.has(first!) !== met.has(other)).map(({ seed }) => [other, seed])).toEqual(
          [],
        );
  });

  test('meets every two conditions in each combination that there can be, and in no other', () => {
    const all = conditions();
    const impossible = impossiblePairs(all);
    const seen = new Map<string, number>();
    for (const { met, seed } of walks) {
      const literals = all.map((id) => (met.has(id) ? id : `not ${id}`));
      for (const [index, one] of literals.entries())
        for (const other of literals.slice(index + 1))
          if (!seen.has(pairOf(one, other))) seen.set(pairOf(one, other), seed);
    }
    const never: string[] = [];
    const against: string[] = [];
    for (const [index, one] of all.entries()) {
      for (const other of all.slice(index + 1)) {
        for (const pair of [one, negated(one)].flatMap((a) => [other, negated(other)].map((b) => pairOf(a, b)))) {
          const because = impossible.get(pair);
          if (because === undefined && !seen.has(pair)) never.push(pair);
          if (because !== undefined && seen.has(pair))
            against.push(`${pair} in walk ${seen.get(pair)}, though ${because}`);
        }
      }
    }
    expect(against).toEqual([]);
    expect(never).toEqual([]);
    if (process.env['WALKS']) console.log(fewest(all));
  });

  test('given again, at once or answer by answer, makes the same file', () => {
    for (const each of walks.slice(0, MOST_REPLAYS)) {
      const text = each.interview.draft.text();
      expect(copyOf(each).draft.text()).toBe(text);
      const again = begun(each.seed);
      for (const { key, answer } of each.given) again.take(key, answer);
      expect(again.draft.text()).toBe(text);
    }
  });

  test('goes back at every question: another answer, and the first again, leave a claim that holds together', () => {
    let changes = 0;
    for (const { seed, interview: straight } of walks.slice(0, MOST_WITH_CHANGES)) {
      const interview = begun(seed);
      const other = new Respondent(chance(seed + 500));
      const done = new Set<string>();
      walk(seed, interview, (key) => {
        const previous = before(interview.all, key);
        if (!previous || isOpen(previous) || done.has(previous.key) || previous.question.fleeting) return;
        done.add(previous.key);
        const first = previous.held as Plain | null;
        const second = other.answer(previous, interview);
        if (JSON.stringify(second) === JSON.stringify(first)) return;
        for (const answer of [second, first]) {
          if (interview.find(previous.key)) interview.take(previous.key, answer);
          expect(slips(interview, /^reference\./), `${seed}: ${previous.key}`).toEqual([]);
          changes += 1;
        }
      });
      expect(slips(interview), String(seed)).toEqual([]);
      expect(Object.keys(interview.draft.answers)).toEqual(
        expect.arrayContaining(['patients', 'treatments', 'account']),
      );
      expect(straight.left()).toEqual([]);
    }
    expect(changes).toBeGreaterThan(150);
  });

  test('takes out any patient, trip, hospital or treatment with all that belongs to it, and asks what is then open', () => {
    let removals = 0;
    for (const each of walks.slice(0, MOST_WITH_CHANGES)) {
      for (const list of ['patients', 'trips', 'institutions', 'treatments'] as const) {
        const count = (each.interview.draft.answers[list] as Plain[]).length;
        for (let index = 0; index < count; index += 1) {
          const interview = copyOf(each);
          const block = interview.script.sections
            .flatMap(({ blocks }) => blocks)
            .find(({ entries }) => entries?.kind === list.slice(0, -1))!;
          const subject = block.each(interview.facts)[index]!;
          expect(subject.at).toEqual([list, index]);
          interview.remove(block, subject);
          const what = `${each.seed}: ${list}[${index}]`;
          expect(slips(interview, /^reference\./), what).toEqual([]);
          expect((interview.draft.answers[list] as Plain[] | undefined) ?? []).toHaveLength(count - 1);
          walk(each.seed + 7, interview);
          expect(slips(interview), what).toEqual([]);
          removals += 1;
        }
      }
    }
    expect(removals).toBeGreaterThan(20);
  });
});

const MOST_REPLAYS = 12;
const MOST_WITH_CHANGES = 4;

function leaderOf(id: string): string {
  return TOGETHER.find((group) => group.includes(id))?.[0] ?? id;
}

/** The conditions, each called after its first question. */
function conditions(): string[] {
  const ids = made.sections.flatMap(({ blocks }) =>
    blocks.flatMap(({ questions }) =>
      questions.filter(({ id, when, about }) => (when ?? about) && !(id in ALWAYS)).map(({ id }) => id),
    ),
  );
  // Their blocks have a condition of their own: a currency without a rate, a rate.
  return [...new Set([...ids, 'rate-yen', 'rate-on'].map(leaderOf))];
}

/** Few of the walks that were made in which all combinations are seen. */
function fewest(all: readonly string[]): number[] {
  const pairs = walks.map(({ met }) => {
    const literals = all.map((id) => (met.has(id) ? id : `not ${id}`));
    return new Set(literals.flatMap((one, index) => literals.slice(index + 1).map((other) => pairOf(one, other))));
  });
  const left = new Set(pairs.flatMap((each) => [...each]));
  const chosen: number[] = [];
  while (left.size > 0) {
    const gains = pairs.map((each) => [...each].filter((pair) => left.has(pair)).length);
    const best = gains.indexOf(Math.max(...gains));
    chosen.push(walks[best]!.seed);
    for (const pair of pairs[best]!) left.delete(pair);
  }
  return chosen.sort((a, b) => a - b);
}
