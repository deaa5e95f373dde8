/** What a scenario expects of findings and of a broken file's problems, held against what came. */
import { expect } from 'vitest';
import type { Finding } from '../src/base/finding.ts';
import { pathText } from '../src/base/path.ts';
import { type Problem, Refusal } from '../src/base/refusal.ts';
import type { Written, WrittenMapping } from './scenario-files.ts';

/** By its rule alone, or with `at`, `severity`, `stage`, `variant`, and of its `params` those that matter. */
type ExpectedFinding = string | WrittenMapping;

function asMapping(expected: ExpectedFinding): WrittenMapping {
  return typeof expected === 'string' ? { rule: expected } : expected;
}

function shownFinding({ rule, severity, stage, at, variant, params }: Finding): Record<string, unknown> {
  const told = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
  return { rule, severity, stage, at: pathText(at), ...(variant === undefined ? {} : { variant }), params: told };
}

/** Of the parameters, too, only those that are named. */
function matching({ params, ...rest }: WrittenMapping): unknown {
  const those = params === undefined ? {} : { params: expect.objectContaining(params) };
  return expect.objectContaining({ ...rest, ...those });
}

/** @param rules the severity and stage of every rule, so that a slip in `not` or `of` is seen */
export function compareFindings(
  expected: WrittenMapping,
  findings: readonly Finding[],
  rules: Readonly<Record<string, string>>,
): void {
  const { raises = [], not = [], exactly, of, ...others } = expected;
  expect(Object.keys(others)).toEqual([]);
  const shown = findings.map(shownFinding);
  for (const each of raises as ExpectedFinding[]) expect(shown).toContainEqual(matching(asMapping(each)));
  for (const rule of not as string[]) {
    expect(rules).toHaveProperty([rule]);
    expect(shown.filter((each) => each.rule === rule)).toEqual([]);
  }
  if (exactly === undefined) return;
  for (const rule of (of ?? []) as string[]) expect(rules).toHaveProperty([rule]);
  const meant = of === undefined ? shown : shown.filter(({ rule }) => (of as string[]).includes(rule as string));
  const all = (exactly as ExpectedFinding[]).map(asMapping);
  expect(meant.map(({ rule }) => rule)).toEqual(all.map(({ rule }) => rule));
  for (const [index, each] of all.entries()) expect(meant[index]).toMatchObject(each);
}

/** The problems for which a file is refused. @throws Error where it was taken */
export async function problemsOf(taking: Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await taking;
  } catch (error) {
    if (error instanceof Refusal) return error.problems;
    throw error;
  }
  throw new Error('the file was taken as it is');
}

/** Of a problem what any of the expected ones says, so that nobody needs to write out all of it. */
export function shownProblem(problem: Problem, expected: Written): WrittenMapping {
  const keys = new Set((expected as WrittenMapping[]).flatMap((each) => Object.keys(each)));
  const all: WrittenMapping = {
    code: problem.code,
    line: String(problem.line),
    column: String(problem.column),
    at: problem.at ?? '',
    expected: problem.expected?.key ?? '',
    nearest: String(problem.params?.nearest ?? problem.expected?.params?.nearest ?? ''),
    found: problem.found ?? '',
  };
  return Object.fromEntries(Object.entries(all).filter(([key]) => keys.has(key)));
}

/** Rules that scenarios expect under any of the keys: `raises`, `exactly`, `not`. */
export function expectedRules(all: readonly { expected: WrittenMapping }[], ...keys: readonly string[]): Set<string> {
  return new Set(
    all.flatMap(({ expected }) => {
      const findings = (expected.findings ?? {}) as WrittenMapping;
      return keys.flatMap((key) =>
        ((findings[key] ?? []) as ExpectedFinding[]).map((each) => asMapping(each).rule as string),
      );
    }),
  );
}
