/** Every scenario of test/scenarios, and that together they show every rule raised and, just beside, not raised. */
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/base/finding.ts';
import { plain } from '../../src/base/money.ts';
import { pathText } from '../../src/base/path.ts';
import { type Problem, Refusal } from '../../src/base/refusal.ts';
import type { UnitBenefit } from '../../src/overseas-care/benefit.ts';
import { RULES } from '../../src/overseas-care/rules/index.ts';
import { totalsOf } from '../../src/overseas-care/totals.ts';
import { formsOf } from '../../src/overseas-care/unit-forms.ts';
import { countsByKind, type Unit, type UnplacedCharge } from '../../src/overseas-care/units.ts';
import { RULE_TABLE } from './rule-table.ts';
import { type Outcome, play, readScenarios, type Scenario, type Written, type WrittenMapping } from './scenario.ts';

const scenarios = readScenarios();

for (const family of new Set(scenarios.map((each) => each.family))) {
  describe(family, () => {
    test.each(scenarios.filter((each) => each.family === family).map((each) => [each.title, each.name, each] as const))(
      '%s (%s)',
      (_title, _name, scenario) => run(scenario),
    );
  });
}

async function run(scenario: Scenario): Promise<void> {
  const { findings, units, unplaced, benefit, deadlines, problems } = scenario.expected;
  if (problems !== undefined) {
    expect((await refused(scenario)).map((problem) => shownProblem(problem, problems))).toEqual(problems);
    return;
  }
  const outcome = await play(scenario);
  if (findings !== undefined) compareFindings(findings as WrittenMapping, outcome.checked.findings);
  if (units !== undefined)
    compareEach(
      units as Written[],
      outcome.checked.split.units.map((unit) => shownUnit(unit, outcome)),
      'key',
    );
  if (unplaced !== undefined) expect(outcome.checked.split.unplaced.map(shownPlace)).toEqual(unplaced);
  if (benefit !== undefined) compareBenefit(benefit as WrittenMapping, outcome);
  if (deadlines !== undefined) {
    const shown = outcome.checked.deadlines.map(({ at, paidOn, lastDay, lastOfficeDay }) => ({
      at: pathText(at),
      paidOn,
      lastDay,
      lastOfficeDay: String(lastOfficeDay),
    }));
    compareEach(deadlines as Written[], shown, 'at');
  }
}

async function refused(scenario: Scenario): Promise<readonly Problem[]> {
  try {
    await play(scenario);
  } catch (error) {
    if (error instanceof Refusal) return error.problems;
    throw error;
  }
  throw new Error('the file was taken as it is');
}

/** Of a problem what any of the expected ones says, so that nobody needs to write out all of it. */
function shownProblem(problem: Problem, expected: Written): WrittenMapping {
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

function shownPlace({ treatment, charge }: UnplacedCharge): string {
  return `treatments[${treatment}].charges[${charge}]`;
}

function shownFinding(finding: Finding): Record<string, string> {
  const { rule, severity, stage, at } = finding;
  return { rule, severity, stage, at: pathText(at) };
}

type ExpectedFinding = string | Record<string, string>;

function asMapping(expected: ExpectedFinding): Record<string, string> {
  return typeof expected === 'string' ? { rule: expected } : expected;
}

function compareFindings(expected: WrittenMapping, findings: readonly Finding[]): void {
  const { raises = [], not = [], exactly, ...others } = expected;
  expect(Object.keys(others)).toEqual([]);
  const shown = findings.map(shownFinding);
  for (const each of raises as ExpectedFinding[])
    expect(shown).toContainEqual(expect.objectContaining(asMapping(each)));
  const rules = new Set(shown.map(({ rule }) => rule));
  for (const rule of not as string[]) {
    expect(RULE_TABLE).toHaveProperty([rule]);
    expect(rules).not.toContain(rule);
  }
  if (exactly === undefined) return;
  const all = (exactly as ExpectedFinding[]).map(asMapping);
  expect(shown.map(({ rule }) => rule)).toEqual(all.map(({ rule }) => rule));
  for (const [index, each] of all.entries()) expect(shown[index]).toMatchObject(each);
}

/** A list in order; a line of text stands for the entry's name alone. */
function compareEach(expected: readonly Written[], shown: readonly object[], name: string): void {
  expect(shown.map((each) => (each as Record<string, unknown>)[name])).toEqual(
    expected.map((each) => (typeof each === 'string' ? each : (each as WrittenMapping)[name])),
  );
  for (const [index, each] of expected.entries()) {
    if (typeof each !== 'string') compareWritten(each as WrittenMapping, shown[index] as Record<string, unknown>);
  }
}

function compareWritten(expected: WrittenMapping, shown: Record<string, unknown>): void {
  for (const key of Object.keys(expected)) expect(Object.keys(shown), 'a slip in the scenario').toContain(key);
  expect(Object.fromEntries(Object.keys(expected).map((key) => [key, shown[key]]))).toEqual(expected);
}

function shownUnit(unit: Unit, { loaded }: Outcome): Record<string, unknown> {
  const lines = unit.charges.map(({ line }) => line);
  const sums = (counted: typeof lines) =>
    Object.fromEntries([...totalsOf(counted)].map(([currency, total]) => [currency, plain(total, currency)]));
  return {
    key: unit.key,
    treatments: unit.treatments.map((index) => loaded.claim.treatments![index]!.id),
    days: String(unit.days.length),
    dates: unit.days,
    forms: formsOf(unit, loaded.insurer),
    charges: sums(lines),
    covered: sums(lines.filter((line) => countsByKind(line, loaded.insurer.values.taxCovered))),
  };
}

function compareBenefit(expected: WrittenMapping, { loaded, checked: { benefit } }: Outcome): void {
  const { units, ...rest } = expected;
  compareWritten(rest, {
    status: benefit.status,
    total: String(benefit.total),
    missing: benefit.missing,
    unplaced: benefit.unplaced.map(shownPlace),
  });
  if (units === undefined) return;
  const shown = new Map(benefit.units.map((unit) => [unit.unit.key as string, shownBenefit(unit)]));
  for (const [key, each] of Object.entries(units as WrittenMapping)) {
    expect([...shown.keys()], `units of claim ${loaded.claim.id}`).toContain(key);
    compareWritten(each as WrittenMapping, shown.get(key)!);
  }
}

function shownBenefit(unit: UnitBenefit): Record<string, unknown> {
  return {
    actual: String(unit.actual),
    standard: String(unit.standard),
    base: String(unit.base),
    basis: unit.basis,
    ratio: unit.ratio.from === 'unknown' ? 'null' : unit.ratio.ratio.toFixed(),
    copay: String(unit.copay),
    benefit: String(unit.benefit),
    refusedBy: unit.refusedBy,
    covered: Object.fromEntries(
      unit.covered.map(({ currency, amount, yen }) => [currency, `${plain(amount, currency)} = ${yen ?? 'null'}`]),
    ),
    rates: Object.fromEntries(
      unit.covered.map(({ currency, rate }) => [
        currency,
        rate ? `${rate.yen.toFixed()} / ${rate.per} ${rate.side} ${rate.on}` : 'null',
      ]),
    ),
    excluded: unit.excluded.map(
      ({ currency, amount, item, rule }) => `${item} ${plain(amount, currency)} ${currency}${rule ? ` ${rule}` : ''}`,
    ),
  };
}

describe('the table of rules', () => {
  test('is the list of rules that are run, in its severities and stages', () => {
    const listed = Object.fromEntries(RULES.map(({ id, severity, stage }) => [id, `${severity} ${stage}`]));
    expect(listed).toEqual(RULE_TABLE);
  });

  const findingsOf = (key: string) =>
    new Set(
      scenarios.flatMap(({ expected }) => {
        const listed = ((expected.findings ?? {}) as WrittenMapping)[key] ?? [];
        return (listed as ExpectedFinding[]).map((each) => asMapping(each).rule);
      }),
    );
  const raised = new Set([...findingsOf('raises'), ...findingsOf('exactly')]);
  const kept = findingsOf('not');

  test.each(Object.keys(RULE_TABLE))('%s is raised in one scenario and, beside it, not in another', (rule) => {
    expect(raised).toContain(rule);
    expect(kept).toContain(rule);
  });
});
