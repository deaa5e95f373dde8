import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulesPage } from '../../scripts/rules-page.ts';

test('the page of the rules is the one that the rules make', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesPage('templates/insurers'));
});
