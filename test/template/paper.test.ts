import { beforeAll, describe, expect, it } from 'vitest';
import { bind } from '../../src/packet/bind.ts';
import { marksOf, pagesOfSheet } from '../../src/packet/marks.ts';
import { createDocument, type FontLibrary } from '../../src/pdf/index.ts';
import {
  countPages,
  drawSheet,
  type Paper,
  type PaperBlock,
  type PaperRow,
  type SheetTemplate,
  type Values,
  wordsOfPaper,
} from '../../src/template/index.ts';
import { layPaper } from '../../src/template/paper.ts';
import { paperPlaces } from '../../src/template/paper-places.ts';
import { codesOn } from '../mark/paper.ts';
import { pageText, renderPage } from '../pdf/pixels.ts';
import { plainFonts, type Recorded, recorder } from './ink.ts';
import { fonts, templateOf } from './sheets.ts';

let template: SheetTemplate;
beforeAll(async () => {
  template = await templateOf('paper');
});

const EMPTY: Paper = { language: 'zh', title: { text: '结算说明书' }, head: [], blocks: [], smallPrint: [] };

function paperOf(blocks: readonly PaperBlock[], more: Partial<Paper> = {}): Paper {
  return { ...EMPTY, blocks, ...more };
}

function valuesOf(paper: Paper): Values {
  return { body: { kind: 'paper', paper } };
}

/** What stands on each page, in type where every character is an em or half of one wide. */
function laid(paper: Paper): Recorded[][] {
  return layPaper(paper, paperPlaces(template, 'body'), plainFonts, 'body').map((draw) => {
    const { ink, texts } = recorder();
    draw(ink);
    return texts;
  });
}

function textsOn(page: readonly Recorded[]): string[] {
  return page.map(({ text }) => text);
}

async function drawn(paper: Paper) {
  const document = await createDocument({ fonts });
  const { pages } = await drawSheet(document, template, valuesOf(paper));
  const used = () => document.fonts.used().map((id) => id.split(':')[0]!);
  const pdf = await document.save();
  return { pdf, pages: pages.length, used: used() };
}

const COLUMNS = [
  { key: 'on', label: { text: '日期' } },
  { key: 'what', label: { text: '项目' } },
  { key: 'paid', label: { text: '金额' }, align: 'right' },
] as const;

function rowsOf(count: number, what = (_: number): string => '口译'): PaperRow[] {
  return Array.from({ length: count }, (_, index) => ({
    cells: { on: '2026-01-10', what: what(index), paid: `JPY ${(index + 1) * 1_234_567}` },
  }));
}

const table = (rows: readonly PaperRow[]): PaperBlock => ({ kind: 'table', columns: COLUMNS, rows });

/** Long enough for two pages. */
const LONG_TEXT = '患者于八月十二日夜间发热三十九度二，伴呕吐，遂来院就诊。'.repeat(120);

describe('a table', () => {
  it('over two pages has its labels on each, and each row once', () => {
    const pages = laid(paperOf([table(rowsOf(60))]));
    expect(pages).toHaveLength(2);
    for (const page of pages) expect(textsOn(page)).toEqual(expect.arrayContaining(['日期', '项目', '金额']));
    const amounts = pages.flatMap(textsOn).filter((text) => text.startsWith('JPY'));
    expect(amounts).toEqual(rowsOf(60).map(({ cells }) => cells['paid']));
  });

  it('keeps a row of several lines on one page', () => {
    const what = (index: number) => `${index}号：${'检查与影像诊断以及会诊意见书的费用'.repeat(6)}`;
    const pages = laid(paperOf([table(rowsOf(40, what))]));
    expect(pages.length).toBeGreaterThan(2);
    for (let index = 0; index < 40; index += 1) {
      const starts = pages.findIndex((page) => textsOn(page).some((text) => text.startsWith(`${index}号：`)));
      const paid = pages.findIndex((page) => textsOn(page).includes(`JPY ${(index + 1) * 1_234_567}`));
      expect(starts).toBe(paid);
    }
    const lines = (all: readonly Recorded[][]) =>
      all.flat().filter(({ text }) => text.includes('检查') || text.includes('费用'));
    const ends = pages.slice(0, -1).map((page) => lines([page]).at(-1)!.text);
    for (const end of ends) expect(end.endsWith('费用')).toBe(true);
  });

  it('divides a row that is longer than a page, and loses nothing of it', () => {
    const [row] = rowsOf(1, () => LONG_TEXT);
    const pages = laid(paperOf([table([row!])]));
    expect(pages.length).toBeGreaterThan(1);
    expect(
      pages
        .flat()
        .map(({ text }) => text)
        .join(''),
    ).toContain(LONG_TEXT.slice(0, 20));
    const body = pages.flat().filter(({ text }) => LONG_TEXT.includes(text) && text.length > 5);
    expect(body.map(({ text }) => text).join('')).toBe(LONG_TEXT);
  });

  it('never divides an amount, however narrow its column', () => {
    const what = () => 'Computed tomography of the chest with contrast medium '.repeat(5).trim();
    const found = laid(paperOf([table(rowsOf(3, what))])).flatMap(textsOn);
    for (const { cells } of rowsOf(3)) expect(found).toContain(cells['paid']);
  });

  it('has its amounts at the right, ending in one line', () => {
    const amounts = laid(paperOf([table(rowsOf(12))]))
      .flat()
      .filter(({ text }) => text.startsWith('JPY'));
    const ends = amounts.map(({ text, x, size }) => x + plainFonts.width(text, size));
    for (const end of ends) expect(end).toBeCloseTo(ends[0]!, 3);
  });

  it('is set smaller where its amounts have no room, and row by row where they have none even then', () => {
    const keys = (count: number) => Array.from({ length: count }, (_, index) => `c${index}`);
    const wide = (count: number, amount: string) =>
      laid(
        paperOf([
          {
            kind: 'table',
            columns: keys(count).map((key) => ({ key, label: { text: key }, align: 'right' as const })),
            rows: [{ cells: Object.fromEntries(keys(count).map((key) => [key, amount])) }],
          },
        ]),
      )
        .flat()
        .filter(({ text }) => text === amount);
    expect(wide(4, 'CNY 1,234,567.00')).toMatchObject(Array(4).fill({ size: 9.5 }));
    const seven = wide(7, 'CNY 1,234,567.00');
    expect(seven).toHaveLength(7);
    expect(seven[0]!.size).toBeLessThan(9.5);
    const nine = wide(12, 'CNY 1,234,567.00');
    expect(nine).toHaveLength(12);
    expect(new Set(nine.map(({ y }) => Math.round(y))).size).toBeGreaterThan(3);
  });

  it('keeps a sum with the row that it closes', () => {
    for (let count = 20; count < 60; count += 1) {
      const pages = laid(paperOf([table([...rowsOf(count), { sum: true, cells: { what: '合计', paid: 'JPY 1' } }])]));
      const last = textsOn(pages.at(-1)!);
      expect(last).toContain('合计');
      expect(last).toContain(`JPY ${count * 1_234_567}`);
    }
  });

  it('without a row says so under its labels', () => {
    const none = { text: '没有这样的付款。', beside: 'ありません。' };
    const found = laid(paperOf([{ kind: 'table', columns: COLUMNS, rows: [], none }])).flatMap(textsOn);
    expect(found).toEqual(expect.arrayContaining(['日期', '没有这样的付款。', 'ありません。']));
  });

  it('gives a column its share of the width, but never less than its words need', () => {
    const columns = [
      { key: 'a', label: { text: 'A' }, share: 1 },
      { key: 'b', label: { text: 'B' }, share: 3 },
      { key: 'c', label: { text: 'Rindfleischetikettierungsgesetz' }, share: 1 },
    ];
    const rows = [{ cells: { a: 'a', b: 'b', c: 'c' } }];
    const [page] = laid(paperOf([{ kind: 'table', columns, rows }]));
    const at = (text: string) => page!.find((each) => each.text === text)!.x;
    expect(at('B') - at('A')).toBeGreaterThan(50);
    expect(at('Rindfleischetikettierungsgesetz') - at('B')).toBeGreaterThan(2 * (at('B') - at('A')));
  });
});

describe('a paper', () => {
  it('keeps a heading with what follows it, wherever the page ends', () => {
    for (let count = 1; count < 60; count += 1) {
      const pages = laid(
        paperOf([
          table(rowsOf(count)),
          { kind: 'heading', words: { text: '三、附件' } },
          table(rowsOf(2, () => '附件行')),
        ]),
      );
      const on = pages.find((page) => textsOn(page).includes('三、附件'))!;
      expect(textsOn(on)).toContain('附件行');
    }
  });

  it('says all of a long text, leaving no line alone at the foot or head of a page', () => {
    const pages = laid(paperOf([{ kind: 'text', words: { text: LONG_TEXT } }]));
    const lines = pages.map((page) => page.filter(({ text, size }) => size === 10 && LONG_TEXT.includes(text)));
    expect(
      lines
        .flat()
        .map(({ text }) => text)
        .join(''),
    ).toBe(LONG_TEXT);
    for (const each of lines) expect(each.length).toBeGreaterThan(1);
  });

  it('begins a new page where it is asked to, and only there', () => {
    const text = (words: string): PaperBlock => ({ kind: 'text', words: { text: words } });
    const pages = laid(
      paperOf([{ kind: 'page' }, text('甲'), { kind: 'page' }, { kind: 'page' }, text('乙'), { kind: 'page' }]),
    );
    expect(pages.map((page) => textsOn(page).filter((each) => /^[甲乙]$/.test(each)))).toEqual([['甲'], ['乙']]);
  });

  it('keeps a picture on one page', () => {
    for (let count = 1; count < 40; count += 3) {
      const drawn: number[] = [];
      const paper = paperOf([
        table(rowsOf(count)),
        { kind: 'picture', height: 200, draw: (_, __, height) => drawn.push(height) },
      ]);
      const { body } = paperPlaces(template, 'body');
      laid(paper);
      expect(drawn).toEqual([200]);
      expect(body.height).toBeGreaterThan(200);
    }
  });

  it('refuses a picture that is higher than a page', () => {
    expect(() => laid(paperOf([{ kind: 'picture', height: 2000, draw: () => undefined }]))).toThrow(
      'higher than a page',
    );
  });

  it('has the title on each page, with their number from the second on', () => {
    const pages = laid(paperOf([table(rowsOf(120))], { title: { text: '结算说明书', beside: '精算書' } }));
    expect(textsOn(pages[0]!)).toEqual(expect.arrayContaining(['结算说明书', '精算書']));
    pages.slice(1).forEach((page, index) => {
      expect(textsOn(page)).toEqual(expect.arrayContaining(['结算说明书', `${index + 2} / ${pages.length}`]));
    });
  });

  it('has the small print at the foot of its last page, never on a page of its own', () => {
    for (let count = 1; count < 60; count += 1) {
      const pages = laid(paperOf([table(rowsOf(count))], { smallPrint: ['依据甲', '依据乙'] }));
      expect(pages.flatMap(textsOn).filter((text) => text.startsWith('依据'))).toEqual(['依据甲', '依据乙']);
      const last = pages.at(-1)!;
      expect(textsOn(last)).toContain(`JPY ${count * 1_234_567}`);
      const lowest = Math.min(...last.map(({ y }) => y));
      expect(last.find(({ text }) => text === '依据乙')!.y).toBe(lowest);
      const above = Math.min(...last.filter(({ text }) => !text.startsWith('依据')).map(({ y }) => y));
      expect(above).toBeGreaterThan(lowest + 20);
    }
  });

  it('never draws above or below its places, nor one text over another', () => {
    const { head, body } = paperPlaces(template, 'body');
    const facts = Array.from({ length: 9 }, (_, index) => ({
      label: { text: `项目${index}`, beside: `項目${index}` },
      value: index % 3 === 0 ? LONG_TEXT.slice(0, 90) : '是',
      ...(index === 4 && { strong: true }),
    }));
    const pages = laid(
      paperOf(
        [
          { kind: 'heading', words: { text: '一、结余', beside: '残高' } },
          { kind: 'facts', facts, columns: 2 },
          { kind: 'facts', facts },
          {
            kind: 'points',
            mark: 'box',
            points: facts.map(({ value, label }) => ({ text: value, beside: label.beside })),
          },
          table(rowsOf(80)),
        ],
        { head: facts.slice(0, 4), smallPrint: ['依据'] },
      ),
    );
    for (const page of pages) {
      for (const { x, y, text, size } of page) {
        expect(y).toBeGreaterThanOrEqual(body.y);
        expect(y + size * 0.88).toBeLessThanOrEqual(head.y + head.height + 0.1);
        expect(x + plainFonts.width(text.trimEnd(), size)).toBeLessThanOrEqual(body.x + body.width + 0.1);
      }
      for (const [index, one] of page.entries()) {
        for (const other of page.slice(index + 1)) {
          const beside = one.x + plainFonts.width(one.text, one.size) <= other.x + 0.1;
          const before = other.x + plainFonts.width(other.text, other.size) <= one.x + 0.1;
          const [upper, lower] = one.y > other.y ? [one, other] : [other, one];
          const under = upper.y - 0.1 * upper.size >= lower.y + 0.8 * lower.size;
          expect(beside || before || under, `${one.text} / ${other.text}`).toBe(true);
        }
      }
    }
  });

  it('names where a character stands that no font has', () => {
    const rows = [{ cells: { on: '2026-01-10', what: '张🗿', paid: 'JPY 1' } }];
    expect(() => countPages(template, valuesOf(paperOf([table(rows)])), fonts)).toThrow(
      expect.objectContaining({ name: 'Unprintable', character: '🗿', field: 'body.blocks[0].rows[0].what' }),
    );
  });

  it('gives every word of it, to look for what no font has', () => {
    const words = wordsOfPaper(
      paperOf(
        [
          { kind: 'heading', words: { text: 'h', beside: 'h2' } },
          { kind: 'facts', facts: [{ label: { text: 'l' }, value: { text: 'v', beside: 'v2' } }] },
          {
            ...table([{ cells: { on: 'on', what: { text: 'w', beside: 'w2' } } }]),
            none: { text: 'none' },
          } as PaperBlock,
          { kind: 'points', mark: 'dot', points: [{ text: 'p', beside: 'p2' }] },
        ],
        { title: { text: 't', beside: 't2' }, head: [{ label: { text: 'hl' }, value: 'hv' }], smallPrint: ['s'] },
      ),
    );
    expect(words.sort()).toEqual(
      [
        't',
        't2',
        'hl',
        'hv',
        'h',
        'h2',
        'l',
        'v',
        'v2',
        '日期',
        '项目',
        '金额',
        'on',
        'w',
        'w2',
        'none',
        'p',
        'p2',
        's',
      ].sort(),
    );
  });
});

const WHOLE: Paper = paperOf(
  [
    { kind: 'heading', words: { text: '一、结余', beside: '残高' } },
    { kind: 'text', words: { text: '直接付款不计入余额。', beside: '直接の支払いは残高に入りません。' } },
    { kind: 'facts', columns: 2, facts: [{ label: { text: '患者' }, value: '髙﨑 𠮷田 辻\u{e0100}' }] },
    { kind: 'points', mark: 'box', points: [{ text: '已收到原件。' }] },
    { kind: 'picture', height: 60, draw: (canvas) => canvas.text('图', 0, 20, 20) },
    table([...rowsOf(50), { sum: true, cells: { what: '合计', paid: 'JPY 1' } }]),
  ],
  { second: 'ja', title: { text: '结算说明书', beside: '精算書' }, smallPrint: ['依据'] },
);

describe('a paper on its sheet', () => {
  it.each([1, 20, 33, 34, 35, 60, 200])('of %i rows has the pages that were counted', async (count) => {
    const paper = paperOf([table(rowsOf(count))], { smallPrint: ['依据'] });
    expect((await drawn(paper)).pages).toBe(countPages(template, valuesOf(paper), fonts));
  });

  it('gives the same bytes twice', async () => {
    expect(Buffer.from((await drawn(WHOLE)).pdf).equals(Buffer.from((await drawn(WHOLE)).pdf))).toBe(true);
  });

  it('in Chinese with Japanese beside it takes each from its own fonts', async () => {
    const zh = paperOf([{ kind: 'text', words: { text: '直接付款' } }]);
    expect((await drawn(zh)).used).toEqual(['NotoSansSC']);
    const ja = paperOf([{ kind: 'text', words: { text: '直接の支払い' } }], {
      language: 'ja',
      title: { text: '精算書' },
    });
    expect((await drawn(ja)).used).toEqual(['NotoSansJP']);
    const both = paperOf([{ kind: 'text', words: { text: '费', beside: '直' } }], {
      second: 'ja',
      title: { text: '书' },
    });
    expect((await drawn(both)).used).toEqual(['NotoSansJP', 'NotoSansSC']);
  });

  it('can be copied out of the PDF, hard names and all', async () => {
    const { pdf } = await drawn(WHOLE);
    const text = (await pageText(pdf, 1)).replace(/\s+/g, '');
    for (const words of ['结算说明书', '直接付款不计入余额。', '髙﨑𠮷田辻', 'JPY1234567'])
      expect(text).toContain(words);
  });

  it('stands alone there', async () => {
    const values: Values = { ...valuesOf(WHOLE), what: { kind: 'text', text: 'x' } };
    expect(() => countPages(template, values, fonts)).toThrow('stands alone');
    expect(() => countPages({ ...template, map: { ...template.map, entries: {} } }, valuesOf(WHOLE), fonts)).toThrow(
      'no place for a paper',
    );
  });
});

describe('a paper in a packet', () => {
  const sheetOf = (paper: Paper, own = false) => ({
    sheet: 'statement',
    template,
    unit: null,
    patient: null,
    copies: [valuesOf(paper)],
    own,
  });
  const bound = (paper: Paper, own = false, library = fonts) =>
    bind({
      claim: '7Q3K9D',
      title: 'Packet',
      creator: 'test',
      language: 'zh',
      smallPrint: '直接说明：本文件不替代合同。',
      draft: '草稿',
      versions: {},
      fonts: library,
      sheets: [sheetOf(paper, own)],
    });
  const checkOf = (paper: Paper, own = false) =>
    marksOf('7Q3K9D', [{ sheet: sheetOf(paper, own), pages: 1 }])[0]![0]!.check;

  it('has on each page a mark under its own name, read from its pixels, with nothing over it', async () => {
    const { pdf, manifest } = await bound(WHOLE);
    expect(manifest.pages.length).toBeGreaterThan(1);
    expect(manifest.pages.length).toBe(pagesOfSheet(sheetOf(WHOLE), fonts));
    for (const { page, mark, sheet } of manifest.pages) {
      expect(sheet).toBe('statement');
      expect(mark).toMatch(new RegExp(`^RY1:7Q3K9D:statement:0000:${page}/${manifest.pages.length}:[0-9A-Z]{6}$`));
      expect((await codesOn(await renderPage(pdf, page, 150))).map(({ text }) => text)).toEqual([mark]);
    }
  });

  it('has a check that changes with what it says, and not with the second language', () => {
    const changed = { ...WHOLE, blocks: WHOLE.blocks.slice(1) };
    const english = { ...WHOLE, second: 'en' as const, title: { text: '结算说明书', beside: 'Statement' } };
    expect(checkOf(WHOLE)).not.toBe('000000');
    expect(checkOf(changed)).not.toBe(checkOf(WHOLE));
    expect(checkOf(english)).toBe(checkOf(WHOLE));
    expect(checkOf(WHOLE, true)).toBe('000000');
  });

  it('in Chinese has its small print and its draft strip in the Chinese font too', async () => {
    const languages = new Map<string, unknown>();
    const noted = Object.create(fonts, {
      shape: {
        value: (...[text, field, language]: Parameters<FontLibrary['shape']>) => {
          languages.set(text, language);
          return fonts.shape(text, field, language);
        },
      },
    }) as FontLibrary;
    await bound(paperOf([{ kind: 'text', words: { text: '直接付款' } }]), false, noted);
    for (const text of ['直接付款', '直接说明：本文件不替代合同。', '草稿']) expect(languages.get(text)).toBe('zh');
  });
});
