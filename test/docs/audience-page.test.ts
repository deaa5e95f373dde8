import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { audiencePage } from '../../scripts/audience-page.ts';

test('the page of who sees what is the one that the tables make', () => {
  expect(readFileSync('docs/inbound-packets.md', 'utf8')).toBe(audiencePage());
});
