import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulesPage } from '../../scripts/rules-page.ts';

test('the page of the rules is the one that the rules make', async () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(await rulesPage('templates'));
});
