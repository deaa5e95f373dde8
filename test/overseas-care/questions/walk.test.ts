/** The whole interview, walked by chance from fixed seeds: every condition both ways, every two of them together. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readText } from '../../../src/base/text-tree.ts';
import { begin, type ClaimInterview, chance, Respondent, script } from './respondent.ts';

let folder: string;
let made: Awaited<ReturnType<typeof script>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ryoyohi-walk-'));
  made = await script();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MOST_QUESTIONS = 600;

/** Answers until nothing is open. @returns the ids of the questions that were asked */
function walk(seed: number): { interview: ClaimInterview; asked: Set<string> } {
  const interview = begin(made, join(folder, `${seed}.yaml`));
  const respondent = new Respondent(chance(seed));
  const asked = new Set<string>();
  for (let count = 0; ; count += 1) {
    const asking = interview.next();
    if (!asking) return { interview, asked };
    if (count > MOST_QUESTIONS) throw new Error(`no end: ${asking.key}`);
    asked.add(asking.question.id);
    interview.take(asking.key, respondent.answer(asking, interview));
  }
}
const SEEDS = 12;
test('x', () => {
  const seen = new Map<string, number>();
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const { interview, asked } = walk(seed);
    for (const id of asked) seen.set(id, (seen.get(id) ?? 0) + 1);
    const wrong = interview.facts.checked.findings.filter(({ rule }) => /^(?:reference|dates|answers)\./.test(rule));
    if (wrong.length > 0)
      console.log(seed, JSON.stringify(wrong.map(({ rule, at, params }) => [rule, at.join('.'), params])));
  }
  console.log([...seen].map(([id, n]) => `${id}:${n}`).join(' '));
});
