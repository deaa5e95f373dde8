/** A Chinese text is drawn wholly from the Chinese font: characters that Japan writes too have other shapes there. */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Language } from '../../src/base/languages.ts';
import { createDocument, type FontLibrary, loadFonts, SHIPPED_FONTS } from '../../src/pdf/index.ts';
import { inkOf, pageText, renderPage } from './pixels.ts';
import { fontDirectory, testFonts } from './test-fonts.ts';

const SIMPLIFIED = '下表列出预付款、医院的实际费用与服务费：“直接付款”不计入余额，2026年3月退还JPY 1,788,600。';
/** Written in China and in Japan, each in its own way. */
const SHARED = '骨直返海底今令化角述';
const fonts = testFonts();

/** A chain in which every place is taken by one font that ships. */
function only(id: string): FontLibrary {
  const directory = mkdtempSync(join(tmpdir(), 'ryoyohi-one-font-'));
  const { source } = SHIPPED_FONTS.find((font) => font.id === id)!;
  for (const { file } of SHIPPED_FONTS) symlinkSync(resolve('node_modules', source), join(directory, file));
  made.push(directory);
  return loadFonts({ fontDirectory: directory, system: false });
}
const made: string[] = [];
afterAll(() => {
  for (const directory of made) rmSync(directory, { recursive: true, force: true });
});

async function drawn(text: string, language?: Language, library: FontLibrary = fonts) {
  const document = await createDocument({ fonts: library });
  const page = document.addPage(1400, 80);
  page.text(text, { x: 20, y: 30, size: 24, ...(language && { language }) });
  const bytes = await document.save();
  const used = document.fonts.used().map((id) => id.split(':')[0]!);
  return { bytes, used, grey: (await renderPage(bytes, 1, 100)).grey };
}

async function alike(one: { grey: Uint8Array }, other: { grey: Uint8Array }): Promise<boolean> {
  return Buffer.compare(one.grey, other.grey) === 0;
}

describe('a text in simplified Chinese', () => {
  test('is wholly drawn from the Chinese font', async () => {
    const found = await drawn(SIMPLIFIED, 'zh');
    expect(found.used).toEqual(['NotoSansSC']);
    expect(await alike(found, await drawn(SIMPLIFIED, undefined, only('NotoSansSC')))).toBe(true);
  });

  test('would be a patchwork of Japanese and Chinese shapes where its language is not said', async () => {
    expect((await drawn(SIMPLIFIED)).used).toEqual(['NotoSansJP', 'NotoSansSC']);
  });

  test.each([...SHARED])('has %s in its Chinese shape, and Japanese in its own', async (character) => {
    const [zh, ja] = [await drawn(character, 'zh'), await drawn(character, 'ja')];
    expect(await alike(zh, ja)).toBe(false);
    expect(await alike(ja, await drawn(character))).toBe(true);
  });

  test('shows every character, and none as an empty box', async () => {
    const characters = [...new Set(SIMPLIFIED.replaceAll(' ', ''))];
    const looks = new Set<string>();
    for (const character of characters) {
      const { bytes, grey } = await drawn(character, 'zh');
      expect((await pageText(bytes, 1)).trim()).toBe(character);
      expect(inkOf(await renderPage(bytes, 1, 100))).toBeGreaterThan(3);
      looks.add(Buffer.from(grey).toString('base64'));
    }
    expect(looks.size).toBe(characters.length);
  });

  test('has names with rare characters from the fonts that have them, with their selectors', async () => {
    const { bytes, used } = await drawn('患者：髙﨑𠮷田、辻\u{e0100}、김철수', 'zh');
    expect(used[0]).toBe('NotoSansJP');
    expect(used).toContain('NotoSansSC');
    expect((await pageText(bytes, 1)).trim()).toContain('髙﨑𠮷田');
    expect(await alike(await drawn('辻\u{e0100}', 'zh'), await drawn('辻\u{e0100}'))).toBe(true);
  });

  test('is as wide as it is drawn', () => {
    const chinese = only('NotoSansSC');
    expect(fonts.width(SIMPLIFIED, 10, undefined, 'zh')).toBe(chinese.width(SIMPLIFIED, 10));
  });

  test('with a character that no font has is an error that names it and its field', () => {
    expect(() => fonts.width('张🗿', 10, 'head[0]', 'zh')).toThrow(
      expect.objectContaining({ codePoints: 'U+1F5FF', reason: 'no-font', field: 'head[0]' }),
    );
  });
});

describe.each(['ja', 'en'] as const)('a text in %s', (language) => {
  test('is drawn as it always was', async () => {
    const text = '骨直返海 Komatsu Hanako 39.2 °C (2025年)';
    expect(await alike(await drawn(text, language), await drawn(text))).toBe(true);
    expect((await drawn(text, language)).used).toEqual(['NotoSansJP']);
  });
});

test('the user’s own font is still asked for what the Japanese ones lack, before others that ship', async () => {
  const own = loadFonts({
    fontDirectory: fontDirectory(),
    extra: [resolve('node_modules', SHIPPED_FONTS.find(({ id }) => id === 'NotoSansSC')!.source)],
    system: false,
  });
  const { used } = await drawn('费', 'ja', own);
  expect(used[0]).toMatch(/^NotoSansSC_400Regular/);
  expect((await drawn('费', 'zh', own)).used).toEqual(['NotoSansSC']);
});
