/** What can be missing in a settlement has words, and stands in the documentation. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MISSING } from '../../src/inbound-care/settlement/types.ts';
import { STATEMENT_TERMS } from '../../src/inbound-care/statement/terms.ts';
import { english } from './settling.ts';

const PAGE = readFileSync('docs/settlement.md', 'utf8');

test.each(MISSING)('%s', (what) => {
  expect(english.has(`settle.missing.${what}`)).toBe(true);
  expect(PAGE).toContain(`\`${what}\``);
});

test.each(STATEMENT_TERMS)('the term %s has a name', (key) => {
  expect(english.has(`term.${key}`)).toBe(true);
});
