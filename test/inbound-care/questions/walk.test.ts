/**
 * The whole second interview, walked by people who answer by chance from fixed seeds: families and coordinators, at every
 * stage of a case; each walk ends with a case that the schema takes and that holds together.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseWith } from '../../../src/base/schema.ts';
import { type Plain, readText } from '../../../src/base/text-tree.ts';
import { caseSchema } from '../../../src/inbound-care/case.ts';
import type { CaseWay } from '../../../src/inbound-care/questions/facts.ts';
import { Draft } from '../../../src/interview/draft.ts';
import { takeAll } from '../../../src/interview/given.ts';
import { Interview } from '../../../src/interview/interview.ts';
import { before, isOpen } from '../../../src/interview/progress.ts';
import {
  begin,
  begunByHand,
  type CaseInterview,
  chance,
  type Given,
  give,
  isReticent,
  Respondent,
  SCANS,
  script,
} from './respondent.ts';

const SEEDS: readonly number[] = Array.from({ length: Number(process.env['WALKS'] ?? 24) }, (_, index) => index + 1);
const MOST_QUESTIONS = 800;
const MOST_WITH_CHANGES = 4;

/** Questions about subjects of which there is always one. */
const ALWAYS: Readonly<Record<string, string>> = {
  'policy-coverage': 'a policy is always asked about medical care',
};

/** Of the medical papers a family is asked too; of all others, only a coordinator. */
const ASKED_ELSEWHERE: ReadonlySet<string> = new Set(['document-language']);

/** Where the first is asked or shown, so is the second. */
const IMPLIED: readonly (readonly [string, string, string])[] = [
  ['party-registration', 'party-register', 'a number is one of a register'],
  ['coordinator-association', 'party-register', 'both are asked of a coordinator who has a name'],
  ['answer-treatment', 'answer-on', 'what was accepted was answered'],
  ['answer-treatment', 'estimate-lines', 'what was accepted is estimated'],
  ['line-scope', 'term-refund-method', 'what is estimated is agreed on before money is sent'],
  ['line-scope', 'actual-lines', 'what is estimated is charged'],
  ['line-category', 'line-scope', 'both are asked of a line'],
  ['actual-bill', 'actual-lines', 'a bill shows a line'],
  ['actual-bill', 'more-movements', 'what is charged is paid'],
  ['account-owner', 'account-number', 'of an account that has a holder'],
  ['visa-issued-on', 'visa-applied-on', 'what was issued was applied for'],
  ['visa-applied-on', 'visa-guarantor', 'what is applied for needs a guarantor'],
  ['visa-issued-on', 'visa-valid-until', 'what was issued runs out'],
  ['stay-entry-actual', 'stay-exit-planned', 'whoever came planned to leave'],
  ['stay-permitted-until', 'stay-entry-actual', 'the sticker is given on landing'],
  ['stay-permitted-until', 'dispatches', 'interpreters are sent once one has come'],
  ['dispatches-log', 'dispatches', 'a log shows the hours'],
  ['followup-to', 'followup-interval', 'who is told, and how often'],
];

type Script = Awaited<ReturnType<typeof script>>;
interface Walk {
  seed: number;
  interview: CaseInterview;
  /** Questions that were asked, or that the review has at the end. */
  met: Set<string>;
  given: { key: string; answer: Given }[];
}

/** What the condition of each question said, of any subject at any moment. */
const outcomes = new Map<string, Set<boolean>>();
const scripts = new Map<string, Script>();
let folder: string;
const walks: Walk[] = [];

/** Of each seed: who answers, in which language, with files in the folder or without, with one rule pack or two. */
function settingOf(seed: number) {
  return {
    way: (seed % 2 === 0 ? 'coordinator' : 'family') as CaseWay,
    language: (['en', 'ja', 'zh'] as const)[seed % 3]!,
    files: seed % 5 < 3 ? SCANS : [],
    packs: seed % 7 < 4 ? 1 : 2,
  };
}

const keyOf = (seed: number) => JSON.stringify(settingOf(seed));
const scriptOf = (seed: number) => scripts.get(keyOf(seed))!;
const begun = (seed: number, path?: string) => begin(scriptOf(seed), path, begunByHand(seed));

/** Answers until nothing is open but what is for later. @param meanwhile called at each question, before it is answered */
function walk(seed: number, interview: CaseInterview, meanwhile: (key: string) => void = () => {}): Walk {
  const respondent = new Respondent(chance(seed), isReticent(seed));
  const met = new Set<string>();
  const given: Walk['given'] = [];
  for (let count = 0; interview.next(); count += 1) {
    note(interview);
    if (count > MOST_QUESTIONS) throw new Error(`no end: ${interview.next()!.key}`);
    meanwhile(interview.next()!.key);
    // It may not be asked any more, or another may be asked before it.
    const now = interview.next();
    if (!now) break;
    met.add(now.question.id);
    const answer = respondent.answer(now, interview);
    given.push({ key: now.key, answer });
    give(interview, now.key, answer);
  }
  for (const { question } of interview.all) met.add(question.id);
  return { seed, interview, met, given };
}

function note({ script: own, facts }: CaseInterview): void {
  for (const block of own.sections.flatMap(({ blocks }) => blocks))
    for (const of of block.each(facts))
      for (const { id, when, about } of block.questions) {
        const subjects = about?.(facts, of) ?? [of];
        const seen = outcomes.get(id) ?? new Set();
        outcomes.set(id, seen);
        if (about) seen.add(subjects.length > 0 && (when === undefined || subjects.some((each) => when(facts, each))));
        else if (when) seen.add(when(facts, of));
      }
}

/** What a case of the interview must never raise. */
function slips(interview: CaseInterview, rules = /^(?:reference|dates)\./): string[] {
  return interview.facts.checked.findings
    .filter(({ rule }) => rules.test(rule))
    .map(({ rule, at, params }) => `${rule} ${at.join('.')} ${JSON.stringify(params)}`);
}

/** The case of a walk, in an interview of its own that writes nothing. */
function copyOf({ seed, interview }: Pick<Walk, 'seed' | 'interview'>): CaseInterview {
  const place = { path: '', shown: 'claim.yaml', kind: 'yaml' as const, nowhere: true };
  const draft = Draft.begin(place, {}, interview.script.manner);
  takeAll(draft, structuredClone(interview.draft.answers));
  return new Interview(scriptOf(seed), draft);
}

describe('the second interview', { tags: ['slow'], timeout: 300_000 }, () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ryoyohi-inbound-walk-'));
    for (const seed of SEEDS) {
      if (!scripts.has(keyOf(seed))) scripts.set(keyOf(seed), await script(settingOf(seed)));
      walks.push(walk(seed, begun(seed, join(folder, `${seed}.yaml`))));
    }
  }, 600_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('ends with a case in which nothing names what is not there, and no day is impossible', () => {
    expect(walks.flatMap(({ seed, interview }) => slips(interview).map((slip) => `${seed}: ${slip}`))).toEqual([]);
  });

  test('leaves a file that its schema takes, and that says what was answered', () => {
    for (const { seed, interview } of walks) {
      const bytes = readFileSync(join(folder, `${seed}.yaml`));
      expect(bytes.toString('utf8')).toBe(interview.draft.text());
      expect(() => parseWith(caseSchema, readText(bytes, 'claim.yaml', 'yaml'), 'claim.yaml')).not.toThrow();
    }
  });

  test('meets every question, and every condition both ways', () => {
    const questions = scriptOf(1).sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.questions));
    const times = (id: string) => walks.filter(({ met }) => met.has(id)).length;
    expect(questions.filter(({ id }) => times(id) === 0).map(({ id }) => id)).toEqual([]);
    const conditional = questions.filter(({ when, about, id }) => (when ?? about) && !(id in ALWAYS));
    expect(conditional.length).toBeGreaterThan(90);
    expect(conditional.filter(({ id }) => outcomes.get(id)?.size !== 2).map(({ id }) => id)).toEqual([]);
  });

  test('asks a family nothing that only the coordinator has', () => {
    const asked = (way: CaseWay) =>
      new Set(
        walks
          .filter(({ seed }) => settingOf(seed).way === way)
          .flatMap(({ given }) => given.map(({ key }) => key.split('@')[0]!)),
      );
    const [family, coordinator] = [asked('family'), asked('coordinator')];
    expect([...coordinator].filter((id) => !family.has(id)).sort()).toEqual(
      expect.arrayContaining(['actual-bill', 'actual-lines', 'dispatches', 'term-bank-fee-bearer']),
    );
    const blocks = scriptOf(1).sections.flatMap((section) => section.blocks);
    const left = new Set(
      blocks.flatMap(({ questions }) => questions.flatMap(({ id, reviewOnly }) => (reviewOnly ? [id] : []))),
    );
    expect(settingOf(1).way).toBe('family');
    expect([...family].filter((id) => left.has(id) && !ASKED_ELSEWHERE.has(id))).toEqual([]);
    // The family can still say it in the review.
    const lines = walks
      .filter(({ seed }) => settingOf(seed).way === 'family')
      .flatMap(({ interview }) => interview.review().flatMap((section) => section.lines.map(({ key }) => key)));
    expect(lines).toContain('actual-lines');
    expect(lines).toContain('dispatches');
  });

  test('asks nothing before what it follows from', () => {
    for (const [first, second, because] of IMPLIED) {
      const without = walks.filter(({ met }) => met.has(first) && !met.has(second)).map(({ seed }) => seed);
      expect([first, second, because, without]).toEqual([first, second, because, []]);
      expect(
        walks.some(({ met }) => met.has(first)),
        first,
      ).toBe(true);
    }
  });

  test('given again, at once or answer by answer, makes the same file', () => {
    for (const each of walks) {
      const text = each.interview.draft.text();
      expect(copyOf(each).draft.text()).toBe(text);
      const again = begun(each.seed);
      for (const { key, answer } of each.given) give(again, key, answer);
      expect(again.draft.text()).toBe(text);
    }
  });

  test('goes back at every question: another answer, and the first again, leave a case that holds together', () => {
    let changes = 0;
    for (const { seed } of walks.slice(0, MOST_WITH_CHANGES)) {
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
          if (interview.find(previous.key)) give(interview, previous.key, answer);
          expect(slips(interview, /^reference\./), `${seed}: ${previous.key}`).toEqual([]);
          changes += 1;
        }
      });
      expect(slips(interview), String(seed)).toEqual([]);
    }
    expect(changes).toBeGreaterThan(100);
  });

  test('takes out any entry with all that belongs to it, and asks what is then open', () => {
    let removals = 0;
    for (const each of walks.slice(0, MOST_WITH_CHANGES)) {
      for (const section of each.interview.script.sections) {
        for (const [at, block] of section.blocks.entries()) {
          const there = block.entries ? block.each(each.interview.facts) : [];
          for (const [index, subject] of there.entries()) {
            const list = each.interview.draft.answers[String(subject.at[0])] as Plain[] | undefined;
            if (Number(subject.at[1]) >= (list ?? []).length) continue;
            const interview = copyOf(each);
            const same = interview.script.sections.find(({ id }) => id === section.id)!.blocks[at]!;
            interview.remove(same, same.each(interview.facts)[index]!);
            const what = `${each.seed}: ${subject.at.join('.')}`;
            expect(slips(interview), what).toEqual([]);
            expect(interview.draft.text(), what).not.toBe(each.interview.draft.text());
            removals += 1;
          }
        }
      }
    }
    expect(removals).toBeGreaterThan(40);
  });

  test('adds any entry of the review, asks about it, and takes it back out where nothing was said', () => {
    for (const each of walks.slice(0, MOST_WITH_CHANGES)) {
      const kinds = each.interview.script.sections.flatMap(({ blocks }) => blocks.filter(({ entries }) => entries));
      for (const block of kinds) {
        const interview = copyOf(each);
        const text = interview.draft.text();
        const first = interview.add(block);
        expect(slips(interview), block.entries!.kind).toEqual([]);
        if (first === undefined) continue;
        const asking = interview.find(first)!;
        if (Number(asking.of.at[1]) === 0) continue;
        expect(interview.forgetIfEmpty(asking), `${each.seed}: ${block.entries!.kind}`).toBe(true);
        expect(interview.draft.text(), block.entries!.kind).toBe(text);
      }
    }
  });
});
