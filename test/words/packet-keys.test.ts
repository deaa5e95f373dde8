/** Every text that a paper of 赴日就医 asks for by its name is there: the readers' catalogue holds none of the screen's words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/base/languages.ts';
import { wordsIn } from '../inbound-care/packets.ts';

const FOLDERS = ['src/inbound-care/sheets', 'src/inbound-care/statement', 'src/inbound-care'];

test.each(LANGUAGES)('%s', async (language) => {
  const words = await wordsIn(language);
  const asked = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.startsWith('timeline-calendar'))
      .flatMap((name) =>
        [...readFileSync(join(folder, name), 'utf8').matchAll(/\b(?:say|words)\(\s*'([a-z][\w.-]+)'/g)].map(
          ([, key]) => `${key}`,
        ),
      ),
  );
  expect(asked.length).toBeGreaterThan(100);
  // The colon stands before a note on the screen only.
  expect([...new Set(asked)].filter((key) => !words.has(key) && key !== 'text.colon')).toEqual([]);
});
