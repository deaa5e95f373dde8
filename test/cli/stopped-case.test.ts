/** A case that must not go on: the finding is said on standard error, and nothing on standard output. */
import { Chalk } from 'chalk';
import { expect, test } from 'vitest';
import { caseOf } from '../../src/base/case-folder.ts';
import { day } from '../../src/base/day.ts';
import type { Finding } from '../../src/base/finding.ts';
import { makeWords } from '../../src/base/words.ts';
import { stoppedBy } from '../../src/cli/stopped-case.ts';
import { pack } from '../inbound-care/timeline-cases.ts';
import { BASE, SCREEN } from '../words/catalogues.ts';

const RULE = 'inbound.public-insurance';
const WORDS = {
  [`rule.${RULE}.title`]: 'against the law',
  [`rule.${RULE}.message`]: 'joined from abroad for treatment',
  [`rule.${RULE}.fix`]: 'take the policy out',
};

function stopped(findings: readonly Finding[]) {
  const text = 'format: ryoyohi/1\nscheme: inbound-care\npolicies:\n  - { public: true }\n';
  const bytes = Buffer.from(text, 'utf8');
  const file = caseOf({ folder: '.', name: 'claim.yaml', shown: 'c/claim.yaml', kind: 'yaml', bytes }, [
    'inbound-care',
  ]);
  const [printed, noted]: [string[], string[]] = [[], []];
  const session = {
    language: 'en' as const,
    words: makeWords('en', [SCREEN.en, BASE.en, WORDS]),
    today: day('2026-05-20'),
    json: false,
    paint: new Chalk({ level: 0 }),
    shelves: { templates: 'templates', insurers: [] },
    home: '.',
    print: (line: string) => printed.push(line),
    printJson: () => {},
    note: (line: string) => noted.push(line),
  };
  const loaded = { file } as unknown as Parameters<typeof stoppedBy>[1];
  const status = stoppedBy({ stopped: findings } as unknown as Parameters<typeof stoppedBy>[0], loaded, session);
  return { status, printed, noted: noted.join('\n') };
}

test('a finding that stops everything is told with its place and source, and ends with 2', () => {
  const finding: Finding = {
    rule: RULE,
    severity: 'error',
    stage: 'data',
    at: ['policies', 0],
    params: {},
    source: pack.ruleSource(RULE),
  };
  const { status, printed, noted } = stopped([finding]);
  expect([status, printed]).toEqual([2, []]);
  for (const told of ['policies[0]  (claim.yaml:4)', 'joined from abroad', 'take the policy out', '可以用保险吗？'])
    expect(noted).toContain(told);
});

test('without such a finding the command goes on', () => {
  expect(stopped([])).toEqual({ status: undefined, printed: [], noted: '' });
});
