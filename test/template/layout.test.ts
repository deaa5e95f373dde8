import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../src/base/day.ts';
import { flowOf, paginate } from '../../src/template/flow.ts';
import { type Layout, layoutSheet } from '../../src/template/layout.ts';
import { locateIn } from '../../src/template/places.ts';
import type { Entry, SheetMap, Values } from '../../src/template/types.ts';
import { separated } from '../../src/template/wording.ts';
import { plainFonts, recorder, unblanked } from './ink.ts';

function box(y: number, width = 120, height = 20, x = 40) {
  return { box: { page: 1, x, y, width, height } };
}

const common = { by: 'physician', label: {} } as const;

const ENTRIES: Record<string, Entry> = {
  name: { ...common, type: 'text', item: '1', label: { en: 'Name', ja: '氏名' }, place: box(700) },
  summary: {
    ...common,
    type: 'multiline',
    item: '6',
    label: { en: 'Condition', ja: '症状' },
    place: box(600, 200, 60),
  },
  on: { ...common, type: 'day', place: box(560) },
  month: { ...common, type: 'month', place: box(530) },
  fee: { ...common, type: 'amount', place: box(500) },
  sex: { ...common, type: 'choice', options: { male: box(470, 9, 9), female: box(470, 9, 9, 80) } },
  papers: { ...common, type: 'ticks', options: { a: box(450, 9, 9), b: box(450, 9, 9, 80) } },
  visits: {
    ...common,
    type: 'list',
    item: '5',
    label: { en: 'Visits', ja: '受診日' },
    columns: { on: { en: 'Date' }, place: { en: 'Place' } },
    rows: [0, 1].map((row) => ({ on: box(400 - 20 * row), place: box(400 - 20 * row, 60, 16, 200) })),
  },
  signature: { ...common, type: 'signature', place: box(300) },
  remarks: { ...common, by: 'office', type: 'text', place: box(270) },
  continued: { ...common, by: 'none', type: 'text', place: box(40, 400, 12) },
};

function mapOf(dates: SheetMap['dates'] = 'day-month-year'): SheetMap {
  return {
    format: 'ryoyohi-map/1',
    sheet: 'sample',
    pdf: 'sample.pdf',
    sha256: '0'.repeat(64),
    title: { en: 'Sample', ja: '見本' },
    dates,
    mark: { x: 0, y: 0, size: 65 },
    entries: ENTRIES,
  };
}

function lay(values: Values, dates?: SheetMap['dates']): Layout {
  return layoutSheet(mapOf(dates), locateIn('sample', []), values, plainFonts);
}

function textOf(layout: Layout, key: string): string {
  return layout.drawn.flatMap((each) => (each.kind === 'text' && each.key === key ? [each.text] : [])).join('');
}

describe('values', () => {
  it.each([
    ['era', '令和7年8月28日', '令和7年8月'],
    ['day-month-year', '28 Aug 2025', 'Aug 2025'],
    ['western', '2025年8月28日', '2025年8月'],
  ] as const)('write dates in the style %s of the sheet', (dates, date, month) => {
    const layout = lay(
      { on: { kind: 'day', day: day('2025-08-28') }, month: { kind: 'month', month: '2025-08' } },
      dates,
    );
    expect(textOf(layout, 'on')).toBe(date);
    expect(textOf(layout, 'month')).toBe(month);
  });

  it('write amounts with separators, their decimals as given, at the right edge', () => {
    expect([separated('1250'), separated('-1234567.50'), separated('999'), separated('0.005')]).toEqual([
      '1,250',
      '-1,234,567.50',
      '999',
      '0.005',
    ]);
    const { drawn } = lay({ fee: { kind: 'amount', amount: '1250.00', currency: 'THB' } });
    const [text] = drawn;
    expect(text).toMatchObject({ kind: 'text', text: 'THB 1,250.00' });
    if (text?.kind === 'text') expect(text.x + plainFonts.width(text.text, text.size)).toBeCloseTo(160 - 2.5, 5);
  });

  it('tick the options chosen, and no other', () => {
    const { drawn } = lay({
      sex: { kind: 'choice', option: 'female' },
      papers: { kind: 'ticks', options: ['a', 'b'] },
    });
    expect(drawn.map((each) => each.kind === 'tick' && each.box.x)).toEqual([80, 40, 80]);
    expect(() => lay({ sex: { kind: 'choice', option: 'diverse' } })).toThrow(
      'sample: sex: the sheet has no option `diverse`',
    );
  });

  it('never print a signature, nor what the office writes', () => {
    expect(() => lay({ signature: { kind: 'text', text: 'Dr. Example' } })).toThrow('left to the hand');
    expect(() => lay({ remarks: { kind: 'text', text: '受付' } })).toThrow('left to the hand');
  });

  it('that the sheet has no place for are named', () => {
    const rows = [{ on: { kind: 'text', text: '1' }, colour: { kind: 'text', text: 'red' } }] as const;
    expect(lay({ fax: { kind: 'text', text: '0' }, visits: { kind: 'list', rows } }).unplaced).toEqual([
      'fax',
      'visits[].colour',
    ]);
  });
});

describe('what does not fit', () => {
  const long = '長い診断の説明。'.repeat(60);

  it('goes whole to the continuation sheet, with a pointer in its box and a word on the sheet', () => {
    const layout = lay({ summary: { kind: 'text', text: long }, name: { kind: 'text', text: 'x'.repeat(200) } });
    expect(layout.continuation.map(({ key, item }) => [key, item])).toEqual([
      ['name', '1'],
      ['summary', '6'],
    ]);
    expect(layout.continuation[1]!.content).toEqual({ kind: 'text', text: long });
    expect(textOf(layout, 'summary')).toBe('→ see continuation sheet / 別紙のとおり');
    expect(textOf(layout, 'name')).toMatch(/^→/);
    expect(textOf(layout, 'continued')).toBe('Continued on a continuation sheet: items 1, 6 / 別紙につづく(1、6)');
  });

  it('of a list are the rows over those drawn, and rows with a cell that is too long', () => {
    const row = (on: string, place: string) =>
      ({ on: { kind: 'text', text: on }, place: { kind: 'text', text: place } }) as const;
    const rows = [row('1 Aug', 'A'), row('2 Aug', 'B'.repeat(100)), row('3 Aug', 'C')];
    const layout = lay({ visits: { kind: 'list', rows } });
    expect(textOf(layout, 'visits')).toBe('1 AugA2 Aug→ cont. / 別紙');
    expect(layout.continuation).toEqual([
      {
        key: 'visits',
        item: '5',
        label: { en: 'Visits', ja: '受診日' },
        content: {
          kind: 'rows',
          columns: [
            { key: 'on', label: { en: 'Date' } },
            { key: 'place', label: { en: 'Place' } },
          ],
          rows: [
            { number: 2, cells: { on: '2 Aug', place: 'B'.repeat(100) } },
            { number: 3, cells: { on: '3 Aug', place: 'C' } },
          ],
        },
      },
    ]);
  });

  it('is never lost: every character is drawn on the sheet or stands in the continuation', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'ab c1、。「」小松\n'.split(''), '𠮷', '辻󠄀'),
      maxLength: 400,
      size: 'max',
    });
    fc.assert(
      fc.property(text, (written) => {
        const layout = lay({ name: { kind: 'text', text: written }, summary: { kind: 'text', text: written } });
        for (const key of ['name', 'summary']) {
          const item = layout.continuation.find((each) => each.key === key);
          const whole = item?.content.kind === 'text' ? item.content.text : textOf(layout, key);
          expect(unblanked(whole)).toBe(unblanked(written));
        }
      }),
    );
  });

  it('is drawn whole on the continuation pages, over as many as it takes', () => {
    const line = fc.string({
      unit: fc.constantFrom(...'ab c1、。小松\n'.split('')),
      minLength: 1,
      maxLength: 900,
      size: 'max',
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (texts) => {
        const rows = texts.map((text, index) => ({ number: index + 1, cells: { text } }));
        const content = { kind: 'rows', columns: [{ key: 'text', label: { en: 'T' } }], rows } as const;
        const flow = flowOf(
          { key: 'k', label: { en: 'L' }, content: { ...content, columns: [...content.columns] } },
          300,
          plainFonts,
        );
        const pages = paginate([flow], 200);
        const drawn = pages.map((pieces) => {
          expect(pieces.reduce((sum, piece) => sum + piece.height, 0)).toBeLessThanOrEqual(200);
          const { ink, texts: recorded } = recorder();
          for (const piece of pieces) piece.draw(ink, 0, 0);
          return recorded
            .filter(({ size }) => size === 9)
            .map(({ text }) => text)
            .join('');
        });
        const expected = texts.map((text, index) => unblanked(text).replace(/^/, String(index + 1))).join('');
        expect([...unblanked(drawn.join(''))].sort()).toEqual([...expected].sort());
      }),
      { numRuns: 40 },
    );
  });
});
