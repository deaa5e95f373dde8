import { PDFDocument, PDFRawStream } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { createDocument, type PageInk } from '../../src/pdf/index.ts';
import { difference, inkBox, inkOf, pageText, renderPage } from './pixels.ts';
import { fontDirectory, testFonts } from './test-fonts.ts';

const A4 = [595.28, 841.89] as const;
const OPTIONS = { title: '海外療養費 一式', creator: 'ryoyohi 0.1.0', language: 'ja' };

/** A page of 60 strings as a form has them: names, addresses, amounts, words of a hospital. */
function fillPage(page: PageInk, number: number): void {
  const texts = [
    '小松 花子',
    'コマツ ハナコ',
    'KOMATSU HANAKO',
    '石川県小松市小馬出町91番地',
    '令和7年8月28日',
    '1,500.00 THB',
    'Acute gastroenteritis',
    '急性胃腸炎 経口補水、抗菌薬の投与',
    '髙﨑辻󠄀 邉󠄀',
    'Klinik für Innere Medizin, Zürich – Łódź',
  ];
  for (let i = 0; i < 60; i++) {
    const text = `${texts[i % texts.length]} ${String.fromCodePoint(0x4e00 + ((number * 60 + i) % 300))}`;
    page.text(text, { x: 40 + (i % 2) * 260, y: 800 - Math.floor(i / 2) * 25, size: 9 });
  }
}

async function packet(pages: number): Promise<Uint8Array> {
  const pdf = await createDocument({ fonts: testFonts(), ...OPTIONS });
  for (let i = 0; i < pages; i++) fillPage(pdf.addPage(...A4), i);
  return pdf.save();
}

/** Every Japanese glyph of the page set by another engine from the whole font file. */
async function setWithWholeFont(text: string): Promise<Uint8Array> {
  const { readFile } = await import('node:fs/promises');
  const fontkit = await import('fontkit');
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit as unknown as Parameters<typeof pdf.registerFontkit>[0]);
  const font = await pdf.embedFont(await readFile(`${fontDirectory()}/NotoSansJP.ttf`), {
    subset: false,
    features: { kern: false, liga: false, palt: false, calt: false, clig: false },
  });
  pdf.addPage([500, 100]).drawText(text, { x: 20, y: 40, size: 24, font });
  return pdf.save();
}

describe('a document', () => {
  test('of 20 pages is small, and made in little time', async () => {
    await packet(1);
    const start = process.cpuUsage();
    const bytes = await packet(20);
    const { user, system } = process.cpuUsage(start);
    expect(bytes.length).toBeLessThan(150_000);
    expect((user + system) / 1000).toBeLessThan(1500);
  });

  test('is the same bytes for the same calls', async () => {
    const [one, two] = [await packet(3), await packet(3)];
    expect(Buffer.compare(one, two)).toBe(0);
  });

  test('names its title, maker and language, and no day', async () => {
    const read = await PDFDocument.load(await packet(1), { updateMetadata: false });
    expect([read.getTitle(), read.getCreator(), read.getProducer(), read.getLanguage()]).toEqual([
      '海外療養費 一式',
      'ryoyohi 0.1.0',
      'ryoyohi 0.1.0',
      'ja',
    ]);
    expect([read.getCreationDate(), read.getModificationDate()]).toEqual([undefined, undefined]);
  });

  test('holds one subset of each font, however many pages use it', async () => {
    const pdf = await createDocument({ fonts: testFonts() });
    for (let i = 0; i < 5; i++) fillPage(pdf.addPage(...A4), i);
    const read = await PDFDocument.load(await pdf.save());
    const files = read.context
      .enumerateIndirectObjects()
      .filter(([, object]) => object instanceof PDFRawStream && object.dict.toString().includes('/Length1'));
    expect(files).toHaveLength(pdf.fonts.used().length);
  });

  test.each(['髙﨑𠮷濵邉槗辻葛德惠齋', '海外療養費支給申請書 ガギグゲゴ', 'Bangkok Hospital, ÄÖÜ é ñ ç ½'])(
    'shows every glyph as the whole font would: %s',
    async (text) => {
      const pdf = await createDocument({ fonts: testFonts() });
      pdf.addPage(500, 100).text(text, { x: 20, y: 40, size: 24 });
      const ours = await renderPage(await pdf.save(), 1, 150);
      const whole = await renderPage(await setWithWholeFont(text), 1, 150);
      expect(inkOf(ours)).toBeGreaterThan(1000);
      expect(difference(ours, whole).sum / 255).toBeLessThan(inkOf(whole) * 0.01);
    },
  );

  test('shows none of 2,000 kanji blank', async () => {
    const pdf = await createDocument({ fonts: testFonts() });
    const page = pdf.addPage(520, 1020);
    const kanji = Array.from({ length: 2000 }, (_, i) => String.fromCodePoint(0x4e00 + i * 10)).filter(
      (c) => !pdf.fonts.unprintable(c),
    );
    expect(kanji.length).toBeGreaterThan(1900);
    const place = (i: number) => ({ x: 10 + (i % 50) * 10, y: 1000 - Math.floor(i / 50) * 20 });
    kanji.forEach((c, i) => {
      page.text(c, { ...place(i), size: 8 });
    });
    const bitmap = await renderPage(await pdf.save(), 1, 144);
    const blank = kanji.filter((_, i) => {
      const { x, y } = place(i);
      return inkOf(bitmap, { x: x * 2, y: (1020 - y - 8) * 2, width: 16, height: 20 }) < 5;
    });
    expect(blank).toEqual([]);
  });

  test('names the fonts it used, in one order, with a hash', async () => {
    const pdf = await createDocument({ fonts: testFonts() });
    const page = pdf.addPage(100, 100);
    expect(pdf.fonts.used()).toEqual([]);
    page.text('한', { x: 0, y: 0, size: 10 });
    page.text('山', { x: 0, y: 0, size: 10 });
    expect(pdf.fonts.used().map((id) => id.replace(/:[0-9a-f]{8}$/, ':#'))).toEqual(['NotoSansJP:#', 'NotoSansKR:#']);
  });

  test('takes nothing more once it is saved', async () => {
    const pdf = await createDocument({ fonts: testFonts() });
    const page = pdf.addPage(100, 100);
    const bytes = await pdf.save();
    expect(await pdf.save()).toBe(bytes);
    expect(() => page.line(0, 0, 1, 1)).toThrow('saved');
    expect(() => pdf.addPage(1, 1)).toThrow('saved');
  });
});

describe('ink', () => {
  async function drawn(draw: (page: PageInk) => void) {
    const pdf = await createDocument({ fonts: testFonts() });
    draw(pdf.addPage(100, 100));
    return renderPage(await pdf.save(), 1, 72);
  }

  test('a line, a box, a path and a circle stand where they were put', async () => {
    const box = async (draw: (page: PageInk) => void) => inkBox(await drawn(draw))!;
    expect(await box((p) => p.rect(10, 20, 30, 40, { fill: 0 }))).toEqual({ x: 10, y: 40, width: 30, height: 40 });
    expect(await box((p) => p.line(10, 50.5, 90, 50.5))).toEqual({ x: 10, y: 49, width: 80, height: 1 });
    expect(await box((p) => p.circle(50, 50, 20, { fill: 0 }))).toEqual({ x: 30, y: 30, width: 40, height: 40 });
    const triangle = await drawn((p) =>
      p.path(
        [
          [10, 10],
          [90, 10],
          [10, 90],
        ],
        { fill: 0 },
      ),
    );
    expect(inkOf(triangle)).toBeCloseTo(3200, -2);
  });

  test('grey, colour and dashes', async () => {
    expect((await drawn((p) => p.rect(0, 0, 100, 100, { fill: 0.8 }))).grey[5000]).toBe(204);
    expect((await drawn((p) => p.rect(0, 0, 100, 100, { fill: [1, 0, 0] }))).grey[5000]).toBe(76);
    const [solid, dashed] = [{}, { dash: [5, 5] }].map((style) => drawn((p) => p.line(0, 50, 100, 50, style)));
    expect(inkOf(await dashed!)).toBeCloseTo(inkOf(await solid!) / 2, 0);
  });

  test('text can be turned', async () => {
    const flat = inkBox(await drawn((p) => p.text('山田太郎', { x: 30, y: 30, size: 10 })))!;
    const turned = inkBox(await drawn((p) => p.text('山田太郎', { x: 30, y: 30, size: 10, rotate: 90 })))!;
    expect(flat.width).toBeGreaterThan(flat.height * 3);
    expect(turned.height).toBeGreaterThan(turned.width * 3);
    expect(turned.y + turned.height).toBeLessThanOrEqual(71);
  });

  test('width is what the text takes', async () => {
    const fonts = testFonts();
    expect(fonts.width('小松花子', 10)).toBe(40);
    const box = inkBox(await drawn((p) => p.text('WWWWWW', { x: 10, y: 50, size: 10 })))!;
    expect(box.width).toBeCloseTo(fonts.width('WWWWWW', 10), -0.5);
  });

  test('modules are square, black and without seams', async () => {
    const rows = Array.from({ length: 33 }, (_, y) => Array.from({ length: 33 }, (_, x) => x < 30 || y === 0));
    const bitmap = await drawn((p) => p.modules(rows, 10.3, 10.7, 60));
    const inside = { x: 12, y: 32, width: 50, height: 55 };
    expect(inkOf(bitmap, inside)).toBe(inside.width * inside.height);
    expect(inkBox(bitmap)!.width).toBeCloseTo(60, -1);
  });

  test('a length that is no number is refused', async () => {
    await expect(drawn((p) => p.line(0, Number.NaN, 1, 1))).rejects.toThrow(RangeError);
  });
});

test('Thai is copied out of the PDF as it was typed', async () => {
  const pdf = await createDocument({ fonts: testFonts() });
  pdf.addPage(300, 100).text('โรงพยาบาล', { x: 10, y: 40, size: 20 });
  expect((await pageText(await pdf.save(), 1)).trim()).toBe('โรงพยาบาล');
});
