import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createDocument, FontError, type FontLibrary, loadFonts, SHIPPED_FONTS } from '../../src/pdf/index.ts';
import { Sfnt } from '../../src/pdf/sfnt.ts';
import { alteredFont, collectionOf, temporaryFile } from './altered-font.ts';
import { inkBox, renderPage } from './pixels.ts';
import { fontDirectory, testFonts } from './test-fonts.ts';

const thai = join(fontDirectory(), 'NotoSansThai.ttf');
const fixture = (name: string) => resolve(import.meta.dirname, 'fixtures', name);

async function drawn(fonts: FontLibrary, text: string) {
  const pdf = await createDocument({ fonts });
  pdf.addPage(fonts.width(text, 50) + 100, 100).text(text, { x: 50, y: 30, size: 50 });
  return renderPage(await pdf.save(), 1, 72);
}

describe('the fonts that ship', () => {
  test('are files of the packages that they are copied from', () => {
    expect(SHIPPED_FONTS.map(({ file }) => file)).toEqual([
      'NotoSansJP.ttf',
      'BIZUDGothic.ttf',
      'NotoSansSC.ttf',
      'NotoSansTC.ttf',
      'NotoSansKR.ttf',
      'NotoSansThai.ttf',
      'NotoSans.ttf',
    ]);
    for (const { source } of SHIPPED_FONTS) expect(existsSync(resolve('node_modules', source))).toBe(true);
  });

  test('are asked for at once where they are missing', () => {
    expect(() => loadFonts({ fontDirectory: '/nowhere', system: false })).toThrow(FontError);
  });
});

describe('a font of the user', () => {
  // Glyphs of the Thai font stand for the shapes that only the user's font has.
  const glyph = 50;
  const blank = new Sfnt(thai).glyph(0x20);

  test('draws characters for private use; a font that ships never does', async () => {
    const file = temporaryFile('Gaiji.ttf', alteredFont(thai, { glyphs: { 32: blank, 57344: glyph } }));
    expect(testFonts().unprintable('\ue000')).toMatchObject({ reason: 'no-font' });
    const fonts = testFonts([file]);
    expect(fonts.unprintable('\ue000')).toBeUndefined();
    expect(inkBox(await drawn(fonts, '\ue000'))).toBeDefined();
  });

  test('has the sequence that the fonts that ship lack', async () => {
    const file = temporaryFile(
      'Gaiji.ttf',
      alteredFont(thai, {
        glyphs: { 32: blank },
        sequences: [{ codePoint: 0x9089, selector: 0xe0104, glyph }],
      }),
    );
    const fonts = testFonts([file]);
    const [sequence, base] = [await drawn(fonts, '邉\u{e0104}'), await drawn(fonts, '邉')];
    expect(Buffer.compare(sequence.grey, base.grey)).not.toBe(0);
    expect(inkBox(sequence)).toBeDefined();
    expect(fonts.unprintable('邉\u{e0105}')).toMatchObject({ reason: 'no-font' });
  });

  test('does not come before the Japanese ones', async () => {
    const file = temporaryFile('Other.ttf', alteredFont(thai, { glyphs: { 32: blank, 23567: glyph } }));
    const pdf = await createDocument({ fonts: testFonts([file]) });
    pdf.addPage(100, 100).text('小', { x: 10, y: 10, size: 10 });
    expect(pdf.fonts.used()).toEqual([expect.stringMatching(/^NotoSansJP:/)]);
  });

  test('may be the first of a collection', async () => {
    const [first, second] = [0xe000, 0xe001].map((code) => alteredFont(thai, { glyphs: { 32: blank, [code]: glyph } }));
    const fonts = testFonts([temporaryFile('Two.ttc', collectionOf([first!, second!]))]);
    expect(inkBox(await drawn(fonts, '\ue000'))).toBeDefined();
    expect(fonts.unprintable('\ue001')).toMatchObject({ reason: 'no-font' });
  });

  test('that holds a blank for a character does not have it', () => {
    const file = temporaryFile('Blank.ttf', alteredFont(thai, { glyphs: { 32: blank, 57344: blank } }));
    expect(testFonts([file]).unprintable('\ue000')).toMatchObject({ reason: 'no-font' });
  });

  test.each(['outlines.otf', 'cid-keyed.otf'])('may have PostScript outlines: %s', async (name) => {
    const fonts = testFonts([fixture(name)]);
    // At 50 points and 72 dpi a thousand units are 50 pixels.
    const [tall, wide] = [inkBox(await drawn(fonts, '\ue000'))!, inkBox(await drawn(fonts, '\u{2a6d5}'))!];
    expect(tall.height).toBe(35);
    expect(wide.x).toBe(55);
    expect([wide.width, wide.height]).toEqual(name === 'cid-keyed.otf' ? [35, 5] : [35, 35]);
    expect(inkBox(await drawn(fonts, '\ue000\u{2a6d5}'))!.width).toBeGreaterThan(50);
  });

  const small = () => alteredFont(thai, { glyphs: { 32: blank } });

  test.each([
    ['that is not there', () => '/nowhere/Font.ttf', 'unreadable'],
    ['that is empty', () => temporaryFile('Empty.ttf', new Uint8Array()), 'unreadable'],
    ['that is a web font', () => temporaryFile('Web.woff', Buffer.from('wOFF0000000000000000')), 'unsupported'],
    ['that is cut off', () => temporaryFile('Cut.ttf', small().subarray(0, 5000)), 'unreadable'],
    [
      'that may not be embedded',
      () => temporaryFile('Mine.ttf', alteredFont(thai, { glyphs: { 32: blank }, fsType: 2 })),
      'not-embeddable',
    ],
  ])('%s is refused by name', (_, make, problem) => {
    const file = make();
    expect(() => testFonts([file])).toThrow(expect.objectContaining({ name: 'FontError', file, problem }));
  });
});

describe('fonts of the system', () => {
  const glyphs = { 32: new Sfnt(thai).glyph(0x20), 128511: 50 };
  const install = (files: Record<string, Uint8Array>) => {
    const directory = dirname(temporaryFile('readme.txt', Buffer.from('not a font')));
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(directory, name), bytes);
    return loadFonts({ fontDirectory: fontDirectory(), system: [directory] });
  };
  const usedFor = async (fonts: FontLibrary, text: string) => {
    const pdf = await createDocument({ fonts });
    pdf.addPage(100, 100).text(text, { x: 10, y: 10, size: 10 });
    return pdf.fonts.used().map((id) => id.split(':')[0]);
  };

  test('draw what no other font has, the regular weight first, then by name', async () => {
    const fonts = install({
      'A-Bold.ttf': alteredFont(thai, { glyphs, weight: 700 }),
      'C.ttf': alteredFont(thai, { glyphs }),
      'B.ttf': alteredFont(thai, { glyphs }),
    });
    expect(await usedFor(fonts, '🗿')).toEqual(['B']);
    expect(await usedFor(fonts, '山')).toEqual(['NotoSansJP']);
  });

  test('that are broken, protected, or only stand in for others are passed over', () => {
    const fonts = install({
      'Broken.ttf': alteredFont(thai, { glyphs }).subarray(0, 3000),
      'Empty.otf': new Uint8Array(),
      'LastResort.ttf': alteredFont(thai, { glyphs }),
      'Protected.ttf': alteredFont(thai, { glyphs, fsType: 2 }),
    });
    expect(fonts.unprintable('🗿')).toMatchObject({ reason: 'no-font' });
  });

  test('never draw characters for private use', () => {
    const fonts = install({ 'Icons.ttf': alteredFont(thai, { glyphs: { ...glyphs, 57344: 50 } }) });
    expect(fonts.unprintable('\ue000')).toMatchObject({ reason: 'no-font' });
  });

  test('are not asked where they are switched off', () => {
    expect([...testFonts().system()]).toEqual([]);
  });
});
