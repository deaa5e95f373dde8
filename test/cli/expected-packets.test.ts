/** Scans of a case with several packets are compared with all of them, page by page as each would be built now. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/base/case-folder.ts';
import { day } from '../../src/base/day.ts';
import { makeWords } from '../../src/base/words.ts';
import { expectationOf, measuresFor } from '../../src/cli/expected-pages.ts';
import { inboundCare } from '../../src/cli/schemes/inbound-care.ts';
import { SCHEME_NAMES } from '../../src/cli/schemes/index.ts';
import { formatMark } from '../../src/mark/mark.ts';
import { built } from '../packet/packets.ts';
import { BASE, SCREEN } from '../words/catalogues.ts';
import { folderOf, INBOUND_EXAMPLE, INBOUND_TODAY, LANGUAGES, type Language } from './program.ts';

const shelves = { templates: 'templates', insurers: [] };
/** The fonts lie beside the built program. */
const measures = measuresFor({ home: 'dist' });
const today = day(INBOUND_TODAY);

async function expectedOf(language: Language = 'ja', packet?: string) {
  const folder = folderOf();
  writeFileSync(join(folder, 'claim.yaml'), INBOUND_EXAMPLE);
  const opened = inboundCare.opener(shelves)(readCase(folder, SCHEME_NAMES));
  const words = makeWords(language, [BASE[language], SCREEN[language], await inboundCare.words(language)]);
  return expectationOf(opened, opened.check({ today }), { language, words, today, shelves }, measures, packet);
}

describe.each(inboundCare.packets)('the packet %s', (packet) => {
  it('is expected with the very marks that it is printed with', async () => {
    const { manifest, status, stderr } = await built(INBOUND_EXAMPLE, ['--packet', packet, '--today', INBOUND_TODAY]);
    // What is said beside it is only to read the packet through: nothing of this case was left out.
    expect([status, stderr.split('\n').filter(Boolean).length <= 1]).toEqual([0, true]);
    const { pages } = await expectedOf();
    const own = pages
      .filter(({ bundle }) => bundle === packet)
      .map(({ mark, unit }) => ({ mark: formatMark(mark), unit }));
    expect(own).toEqual(manifest.pages.map(({ mark, unit }) => ({ mark, unit })));
  });
});

it('no page of one packet can be taken for a page of another', async () => {
  const { pages } = await expectedOf();
  const marks = pages.map(({ mark }) => formatMark(mark));
  expect(new Set(marks).size).toBe(marks.length);
});

it.each(LANGUAGES)(
  'what is looked for on paper does not depend on the language of the screen: %s',
  async (language) => {
    const checks = async (each: Language) =>
      (await expectedOf(each)).pages.flatMap(({ own, mark: { sheet, code, check } }) =>
        own ? [] : [`${sheet} ${code} ${check}`],
      );
    expect(new Set(await checks(language))).toEqual(new Set(await checks('ja')));
  },
);

it('a packet that is named is asked for, whatever is among the scans', async () => {
  const { pages } = await expectedOf('ja', 'visa');
  const always = pages.filter(({ bundle, wanted }) => wanted && bundle === null).map(({ unit }) => unit);
  expect(always.length).toBeGreaterThan(0);
  expect(always.every((unit) => unit?.startsWith('visa/'))).toBe(true);
});

it('only the family’s own packet carries the case itself', async () => {
  const { pages } = await expectedOf();
  expect(new Set(pages.filter(({ mark }) => mark.sheet === 'data-code').map(({ bundle }) => bundle))).toEqual(
    new Set(['settlement']),
  );
});
