import { describe, expect, it } from 'vitest';
import { flowOf, paginate } from '../../src/template/flow.ts';
import type { ContinuationItem } from '../../src/template/layout.ts';
import { plainFonts, type Recorded, recorder } from './ink.ts';

const WIDTH = 500;
const LONG = '十二日の夜から三十九度二分の発熱があり、嘔吐が続いたため受診した。'.repeat(20);
const AMOUNT = 'THB 5,925,925,896.00';

type Rows = Extract<ContinuationItem['content'], { kind: 'rows' }>;

function drawn(columns: Rows['columns'], cells: readonly Record<string, string>[]): Recorded[] {
  const rows = cells.map((each, index) => ({ number: index + 5, cells: each }));
  const flow = flowOf(
    { key: 'list', label: { en: 'List', ja: '一覧' }, content: { kind: 'rows', columns, rows } },
    WIDTH,
    plainFonts,
  );
  const { ink, texts } = recorder();
  let top = 0;
  for (const piece of [...flow.opening, ...flow.groups.flatMap(({ pieces }) => pieces)]) {
    piece.draw(ink, 0, top);
    top -= piece.height;
  }
  return texts;
}

function texts(recorded: readonly Recorded[]): string[] {
  return recorded.map(({ text }) => text);
}

const column = (key: string, align?: 'right') => ({ key, label: { en: key }, ...(align && { align }) });

describe('a table on a continuation page', () => {
  const columns = [column('on'), column('place'), column('content'), column('paid', 'right')];
  const cells = { on: '令和7年12月31日', place: 'Rindfleischetikettierung', content: LONG, paid: AMOUNT };

  it('divides no amount, no word and no day beside a long text', () => {
    const found = texts(drawn(columns, [cells]));
    expect(found).toEqual(expect.arrayContaining([cells.on, cells.place, cells.paid]));
  });

  it('is as wide as the page, and no text reaches into the next column', () => {
    const lines = drawn(columns, [cells]).filter(({ size }) => size === 9);
    const starts = [...new Set(lines.map(({ x }) => x))].sort((a, b) => a - b);
    expect(starts).toHaveLength(5);
    for (const { text, x, size } of lines) {
      const next = starts.find((start) => start > x) ?? WIDTH;
      expect(x + plainFonts.width(text, size)).toBeLessThan(next);
    }
  });

  it('gives two long texts of unlike length both room to read', () => {
    const lines = drawn([column('a'), column('b')], [{ a: LONG.slice(0, 80), b: LONG.repeat(4) }]);
    const first = lines.find(({ text }) => text.startsWith('十二日'))!;
    expect(Array.from(first.text).length).toBeGreaterThan(15);
  });

  it('numbers its rows, or leaves that to the column that does', () => {
    expect(texts(drawn([column('what')], [{ what: 'x' }]))).toEqual(expect.arrayContaining(['No.', '5', 'x']));
    const own = drawn([{ key: 'number', label: { en: 'No.' } }, column('what')], [{ number: '17', what: 'x' }]);
    expect(texts(own).slice(1)).toEqual(['No.', 'what', '17', 'x']);
  });
});

describe('a list of many columns', () => {
  const names = ['who', 'where', 'from', 'to', 'content', 'currency', 'kind', 'days'];
  const columns = [...names.map((name) => column(name)), column('paid', 'right')];
  const row = { ...Object.fromEntries(names.map((name) => [name, `${name} 1`])), content: LONG, paid: AMOUNT };

  it('is written as records, two labels and values beside each other', () => {
    const recorded = drawn(columns, [row, row]);
    expect(texts(recorded)).toEqual(expect.arrayContaining(['No. 5', 'No. 6', 'who:', 'who 1', 'paid:', AMOUNT]));
    const at = (text: string) => recorded.find((each) => each.text === text)!;
    expect(at('where 1').y).toBe(at('who 1').y);
    expect(at('from 1').x).toBe(at('who 1').x);
  });

  it('has its long texts across the page', () => {
    const lines = drawn(columns, [row]).filter(({ text }) => /[。、]/.test(text));
    expect(lines.length).toBeLessThan(18);
  });

  it('says on a further page which row it continues', () => {
    const rows = [{ number: 5, cells: { ...row, content: LONG.repeat(4) } }];
    const item: ContinuationItem = { key: 'list', label: {}, content: { kind: 'rows', columns, rows } };
    const pages = paginate([flowOf(item, WIDTH, plainFonts)], 400).map((pieces) => {
      const { ink, texts: recorded } = recorder();
      for (const piece of pieces) piece.draw(ink, 0, 0);
      expect(pieces.reduce((sum, { height }) => sum + height, 0)).toBeLessThanOrEqual(400);
      return texts(recorded);
    });
    expect(pages.length).toBeGreaterThan(1);
    expect(pages[0]).toContain('No. 5');
    for (const page of pages.slice(1)) expect(page).toContain('No. 5 (continued / つづき)');
  });

  it('leaves out what is empty', () => {
    expect(texts(drawn(columns, [{ ...row, where: '' }]))).not.toContain('where:');
  });

  it('is what becomes of fewer columns that are too wide for the page', () => {
    const wide = [column('a', 'right'), column('b', 'right'), column('c', 'right')];
    const amounts = { a: `${AMOUNT} ${AMOUNT}`, b: `${AMOUNT} ${AMOUNT}`, c: `${AMOUNT} ${AMOUNT}` };
    expect(texts(drawn(wide, [amounts]))).toContain('No. 5');
  });
});
