/** Every scenario of test/scenarios, and that together they show every rule raised and, just beside, not raised. */
import { describe, expect, test } from 'vitest';
import { plain } from '../../src/base/money.ts';
import { pathText } from '../../src/base/path.ts';
import type { UnitBenefit } from '../../src/overseas-care/benefit.ts';
import { RULES } from '../../src/overseas-care/rules/index.ts';
import { totalsOf } from '../../src/overseas-care/totals.ts';
import { formsOf } from '../../src/overseas-care/unit-forms.ts';
import { countsByKind, type Unit, type UnplacedCharge } from '../../src/overseas-care/units.ts';
import { compareFindings, expectedRules, problemsOf, shownProblem } from '../scenario-findings.ts';
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
    expect((await problemsOf(play(scenario))).map((problem) => shownProblem(problem, problems))).toEqual(problems);
    return;
  }
  const outcome = await play(scenario);
  if (findings !== undefined) compareFindings(findings as WrittenMapping, outcome.checked.findings, RULE_TABLE);
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

function shownPlace({ treatment, charge }: UnplacedCharge): string {
  return `treatments[${treatment}].charges[${charge}]`;
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

  const raised = expectedRules(scenarios, 'raises', 'exactly');
  const kept = expectedRules(scenarios, 'not');

  test.each(Object.keys(RULE_TABLE))('%s is raised in one scenario and, beside it, not in another', (rule) => {
    expect(raised).toContain(rule);
    expect(kept).toContain(rule);
  });
});
