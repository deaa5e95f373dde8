/** Every scenario of test/scenarios-inbound, and that together they show every rule raised and, just beside, not raised. */
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/inbound-care/rules/index.ts';
import type { WrittenMapping } from '../scenario-files.ts';
import { compareFindings, expectedRules, problemsOf, shownProblem } from '../scenario-findings.ts';
import { RULE_TABLE } from './rule-table.ts';
import { play, readScenarios, type Scenario } from './scenario.ts';

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
  const { findings, problems } = scenario.expected;
  if (problems !== undefined) {
    expect((await problemsOf(play(scenario))).map((problem) => shownProblem(problem, problems))).toEqual(problems);
    return;
  }
  const { checked } = await play(scenario);
  compareFindings(findings as WrittenMapping, checked.findings, RULE_TABLE);
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
