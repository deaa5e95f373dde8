import { describe, expect, test } from 'vitest';
import { createDocument, type FontLibrary } from '../../src/pdf/index.ts';
import { inkBox, inkOf, pageText, renderPage } from './pixels.ts';
import { testFonts } from './test-fonts.ts';

const fonts = testFonts();

/** One text, large, on a page of its own. */
async function drawn(text: string, library: FontLibrary = fonts) {
  const pdf = await createDocument({ fonts: library });
  const page = pdf.addPage(library.width(text, 48) + 96, 120);
  page.text(text, { x: 48, y: 40, size: 48 });
  const bytes = await pdf.save();
  return { bytes, used: pdf.fonts.used().map((id) => id.split(':')[0]!), bitmap: await renderPage(bytes, 1, 100) };
}

async function sameLook(a: string, b: string): Promise<boolean> {
  const [one, two] = [await drawn(a), await drawn(b)];
  return Buffer.compare(one.bitmap.grey, two.bitmap.grey) === 0;
}

describe('names are printed as they are written', () => {
  test.each([...'髙﨑𠮷濵邉槗塚彅德'])('%s has ink of its own, from a font that ships', async (character) => {
    const { bitmap, bytes } = await drawn(character);
    const box = inkBox(bitmap)!;
    expect(box.width).toBeGreaterThan(45);
    expect(inkOf(bitmap)).toBeGreaterThan(400);
    expect((await pageText(bytes, 1)).trim()).toBe(character);
  });

  test.each([
    ['髙', '高'],
    ['﨑', '崎'],
    ['𠮷', '吉'],
    ['濵', '濱'],
    ['邉', '邊'],
    ['槗', '橋'],
    ['\ufa19', '\u795e'],
  ])('%s does not look like %s', async (one, other) => {
    expect(await sameLook(one, other)).toBe(false);
  });

  test.each(['辻\u{e0100}', '葛\u{e0100}', '祇\u{e0100}', '鯖\u{e0100}', '﨑\u{e0101}', '神\ufe00'])(
    'the sequence %s is another glyph than its base, as the font says',
    async (sequence) => {
      const base = String.fromCodePoint(sequence.codePointAt(0)!);
      expect(await sameLook(sequence, base)).toBe(false);
    },
  );

  test('a sequence that the font names as the usual form is drawn as its base', async () => {
    expect(await sameLook('邉\u{e0100}', '邉')).toBe(true);
  });

  test('a sequence that the first font lacks is taken from the next', async () => {
    expect((await drawn('﨑\u{e0101}')).used).toEqual(['BIZUDGothic']);
  });

  test('a sequence that no font has is an error and never its base', () => {
    expect(fonts.unprintable('渡邉\u{e0104}')).toMatchObject({
      character: '邉\u{e0104}',
      codePoints: 'U+9089 U+E0104',
      reason: 'no-font',
    });
  });

  test('what is copied out of the PDF has the selector, beside a name without it', async () => {
    expect((await pageText((await drawn('辻\u{e0100}と辻')).bytes, 1)).trim()).toBe('辻\u{e0100}と辻');
    expect((await pageText((await drawn('邉\u{e0100}と邉')).bytes, 1)).trim()).toBe('邉\u{e0100}と邉');
  });

  test('the choice of text or picture leaves no trace', async () => {
    expect(await sameLook('☎\ufe0e', '☎')).toBe(true);
  });
});

describe('names and words from abroad', () => {
  test.each([
    ['简体 张伟', 'NotoSansSC'],
    ['繁體 衞張', 'NotoSansJP'],
    ['김민준 서울병원', 'NotoSansKR'],
    ['โรงพยาบาลกรุงเทพ', 'NotoSansThai'],
    ['Őrség Ş Ğ ẞ', 'NotoSans'],
    ['Ελλάδα Россия', 'NotoSansJP'],
  ])('%s is printed with %s', async (text, font) => {
    const { used, bitmap } = await drawn(text);
    expect(used).toContain(font);
    const box = inkBox(bitmap)!;
    expect(box.width).toBeGreaterThan(bitmap.width - 2 * 67 - 20);
  });

  test('a word in Latin letters keeps to one font', async () => {
    expect((await drawn('Łódź')).used).toHaveLength(1);
    expect((await drawn('İstanbul')).used).toHaveLength(1);
  });

  test.each([
    ['e\u0301', 'é'],
    ['Nguye\u0302\u0303n', 'Nguyễn'],
    ['か\u3099', 'が'],
    ['\u1112\u1161\u11ab', '한'],
  ])('a letter and its marks %s look like %s', async (apart, whole) => {
    expect(await sameLook(apart, whole)).toBe(true);
  });

  test('a kanji that Unicode would replace stays itself beside a composed letter', async () => {
    expect(await sameLook('\ufa19e\u0301', '\ufa19é')).toBe(true);
    expect(await sameLook('\ufa19e\u0301', '\u795eé')).toBe(false);
  });

  test('a mark without a character of its own sits where the font puts it', async () => {
    const { bitmap } = await drawn('ẹ\u0301');
    const bare = (await drawn('ẹ')).bitmap;
    expect(inkBox(bitmap)!.y).toBeLessThan(inkBox(bare)!.y - 5);
    expect(inkBox(bitmap)!.width).toBe(inkBox(bare)!.width);
  });

  test('a Thai vowel and a tone stand above the consonant, and take no room', async () => {
    const [consonant, stacked] = [await drawn('ท'), await drawn('ที่')];
    expect(fonts.width('ที่', 10)).toBe(fonts.width('ท', 10));
    expect(inkBox(stacked.bitmap)!.y).toBeLessThan(inkBox(consonant.bitmap)!.y - 15);
    // The tone stands higher over a vowel than without one.
    expect(inkBox(stacked.bitmap)!.y).toBeLessThan(inkBox((await drawn('ท่')).bitmap)!.y - 3);
  });

  test('the ring of sara am stands under the tone mark', async () => {
    expect(fonts.width('น้ำ', 10)).toBeCloseTo(fonts.width('นา', 10), 5);
    expect(inkBox((await drawn('น้ำ')).bitmap)!.y).toBeLessThan(inkBox((await drawn('นำ')).bitmap)!.y - 3);
  });
});

describe('what cannot be printed is named', () => {
  test.each([
    ['اسم', 'ا', 'right-to-left'],
    ['שם', 'ש', 'right-to-left'],
    ['नमस्ते', 'न', 'needs-shaping'],
    ['ភាសា', 'ភ', 'needs-shaping'],
    ['မြန်မာ', 'မ', 'needs-shaping'],
    ['👨\u200d👩', '👨\u200d👩', 'needs-shaping'],
    ['🇯🇵', '🇯', 'needs-shaping'],
    ['\u0301a', '\u0301', 'needs-shaping'],
    ['A\tB', '\t', 'control'],
    ['A\nB', '\n', 'control'],
    ['A\u0085', '\u0085', 'control'],
    ['A\u202eB', '\u202e', 'control'],
    ['A\u200bB', '\u200b', 'control'],
    ['A\ufeffB', '\ufeff', 'control'],
    ['A\u00adB', '\u00ad', 'control'],
    ['山\ufffd', '\ufffd', 'control'],
    ['山\ud800', '\ud800', 'control'],
    ['김\u3164', '\u3164', 'control'],
    ['山\ue000', '\ue000', 'no-font'],
    ['山\u{2f9ff}', '\u{2f9ff}', 'no-font'],
    ['\u2800', '\u2800', 'no-font'],
    ['\u0301', '\u0301', 'needs-shaping'],
  ])('%j', (text, character, reason) => {
    expect(fonts.unprintable(text)).toMatchObject({ character, reason });
  });

  test('with the field that it stands in', async () => {
    const pdf = await createDocument({ fonts });
    const page = pdf.addPage(100, 100);
    expect(() => page.text('小松\u0007', { x: 0, y: 0, size: 10, field: 'householder.name.ja' })).toThrow(
      expect.objectContaining({ name: 'Unprintable', codePoints: 'U+0007', field: 'householder.name.ja' }),
    );
    expect(() => pdf.fonts.width('\u0007', 10, 'memo')).toThrow(expect.objectContaining({ field: 'memo' }));
  });

  test('joiners between letters that do not join are nothing', async () => {
    expect(await sameLook('山\u200d田', '山田')).toBe(true);
  });

  test.each(['\u00a0', '\u3000', '\u2009', '\u202f', ' '])('the space %j takes room and has no ink', async (space) => {
    expect(fonts.width(space, 10)).toBeGreaterThan(0);
    expect(inkOf((await drawn(space)).bitmap)).toBe(0);
  });
});
