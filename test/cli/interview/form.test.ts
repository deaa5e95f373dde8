import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/base/words.ts';
import { widthOf } from '../../../src/cli/interview/layout.ts';
import { BANK, DAY, field, LINE, LINES, PAPERS, PURPOSE, RECEIPT, voiceIn, YES_NO } from './made-up.ts';
import { askForm, askOne } from './shown.ts';
import { KEYS } from './terminal.ts';

const { enter, tab, back, up, down, later } = KEYS;

const KINDS = [LINE, DAY, PURPOSE, PAPERS, LINES, YES_NO, BANK, RECEIPT] as const;
const TERMS = [
  '氏名',
  'Date of birth',
  '渡航の目的',
  '证明材料',
  '発病の原因及び経過',
  '第三者行為',
  'Bank',
  '領収明細',
];
const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    field(`f${index}`, KINDS[index % KINDS.length]!, {
      term: { text: `${TERMS[index % TERMS.length]} ${index}` },
      example: { text: '長い例'.repeat(30) },
    }),
  );

describe('a form', () => {
  test('Tab and Enter take a field and lead to the next open one; after the last the form is done', async () => {
    const fields = [field('a', LINE), field('b', LINE, { answer: 'there' }), field('c', LINE)];
    const { shown, written } = await askForm(fields);
    await shown.type('1', tab, '3', enter);
    expect(await shown.answer).toEqual({ do: 'next' });
    expect(written).toEqual([
      ['a', '1'],
      ['c', '3'],
    ]);
  });

  test('shows all fields, what is open and which one is in hand, without colours', async () => {
    const fields = [
      field('a', LINE),
      field('b', LINE, { answer: 'there' }),
      field('c', LINE, { optional: true, answer: null }),
    ];
    const { shown } = await askForm(fields);
    expect(shown.getScreen()).toContain('▸ * a');
    expect(shown.getScreen()).toContain('    b  there');
    expect(shown.getScreen()).toContain('    c  – (left open)');
    expect(shown.getScreen()).toContain('field 1/3');
  });

  test('Shift+Tab and ↑ lead to the field before, and from the first back out of the form', async () => {
    const { shown, written } = await askForm([field('a', LINE), field('b', LINE), field('c', LINE)], {
      more: { at: 2 },
    });
    await shown.type(up);
    expect(shown.getScreen()).toContain('▸ * b');
    await shown.type(back, back);
    expect(await shown.answer).toEqual({ do: 'back' });
    expect(written).toEqual([]);
  });

  test('↓ leads on and takes what was typed', async () => {
    const { shown, written } = await askForm([field('a', LINE), field('b', DAY), field('c', LINE)]);
    await shown.type(down);
    expect(shown.getScreen()).toContain('▸ * b');
    await shown.type('2025', down);
    expect(shown.getScreen()).toContain('! What goes here');
    await shown.type('-08-28', down);
    expect(written).toEqual([['b', '2025-08-28']]);
    expect(shown.getScreen()).toContain('▸ * c');
  });

  test('what was typed and not taken is shown as such, and waits', async () => {
    const { shown, written } = await askForm([field('a', LINE), field('b', DAY)], { more: { at: 1 } });
    await shown.type('2025', back);
    expect(shown.getScreen()).toContain('* b  2025 (not taken yet)');
    await shown.type('x', enter);
    expect(shown.getScreen()).toContain('▸ * b  2025');
    await shown.type('-08-28', enter);
    expect(await shown.answer).toEqual({ do: 'next' });
    expect(written).toEqual([
      ['a', 'x'],
      ['b', '2025-08-28'],
    ]);
  });

  test('a field that is put off is left for later, and the form is not done', async () => {
    const { shown, written } = await askForm([field('a', LINE), field('b', LINE)]);
    await shown.type(later);
    expect(shown.getScreen()).toContain('* a  (for later)');
    await shown.type('x', enter);
    expect(await shown.answer).toEqual({ do: 'later' });
    expect(written).toEqual([['b', 'x']]);
  });

  test('a complaint and candidates stand right under their field', async () => {
    const { model, shown } = await askForm([field('a', DAY), field('b', BANK)]);
    await shown.type('nonsense', enter);
    let { lines } = model.draw({ columns: 80, rows: 24 });
    const here = lines.findIndex((line) => line.startsWith('▸ * a'));
    expect(lines[here + 1]).toContain('! What goes here');
    await shown.type(KEYS.erase, down, '北');
    ({ lines } = model.draw({ columns: 80, rows: 24 }));
    const bank = lines.findIndex((line) => line.startsWith('▸ * b'));
    expect(lines[bank + 1]).toContain('▸ 北國銀行');
  });

  test('the values of terms in any script begin in one column', async () => {
    const fields = TERMS.map((term, index) =>
      field(`f${index}`, LINE, { term: { text: term }, answer: `value${index}` }),
    );
    const { model } = await askForm(fields, { voice: voiceIn('zh') });
    const { lines } = model.draw({ columns: 80, rows: 24 });
    const columns = lines.flatMap((line) =>
      /value\d/.test(line) ? [widthOf(line.slice(0, line.search(/\[?value\d/)))] : [],
    );
    expect(columns).toHaveLength(TERMS.length);
    expect(new Set(columns).size).toBe(1);
  });

  test('fields that an answer brings are there at once', async () => {
    const { shown, written } = await askForm([field('third', YES_NO)], {
      appear: (kept) => (kept.get('third') === true ? [field('who', LINE)] : []),
    });
    expect(shown.getScreen()).not.toContain('who');
    await shown.type('y', enter);
    expect(shown.getScreen()).toContain('▸ * who');
    await shown.type('a neighbour', back, 'n', enter);
    expect(await shown.answer).toEqual({ do: 'next' });
    expect(written).toEqual([
      ['third', true],
      ['third', false],
    ]);
  });
});

describe.each<[Language, number, number]>([
  ['ja', 80, 24],
  ['en', 80, 24],
  ['zh', 80, 24],
  ['ja', 60, 24],
  ['en', 60, 20],
])('in %s, %i columns and %i rows', (language, columns, rows) => {
  test('a form of 25 fields fits, whichever field is in hand, and shows it', async () => {
    for (let at = 0; at < 25; at += 1) {
      const { model, shown } = await askForm(many(25), { voice: voiceIn(language, 1), more: { at } });
      for (const help of [false, true]) {
        if (help) await shown.type('?');
        const drawing = model.draw({ columns, rows });
        expect(drawing.lines.length).toBeLessThan(rows);
        expect(Math.max(...drawing.lines.map((line) => widthOf(stripVTControlCharacters(line))))).toBeLessThan(columns);
        expect(drawing.lines.filter((line) => line.startsWith('▸ ')).length).toBeGreaterThan(0);
        expect(drawing.at).toBeLessThan(drawing.lines.length);
      }
    }
  });

  test('each kind of question alone fits', async () => {
    for (const each of many(8)) {
      const { model } = await askOne({ ...each, ask: { text: 'なぜ'.repeat(60) } }, { voice: voiceIn(language) });
      const drawing = model.draw({ columns, rows });
      expect(drawing.lines.length).toBeLessThan(rows);
      expect(Math.max(...drawing.lines.map(widthOf))).toBeLessThan(columns);
    }
  });
});

test('without colours every line says the same', async () => {
  const [plain, coloured] = await Promise.all(
    ([0, 1] as const).map(async (level) => {
      const { model } = await askForm(many(8), {
        voice: voiceIn('ja', level),
        more: { at: 1, notices: [{ text: '気をつけて' }] },
      });
      return model.draw({ columns: 80, rows: 24 }).lines;
    }),
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is looked for
  expect(plain!.join('')).not.toMatch(/\u001b/);
  expect(coloured!.map(stripVTControlCharacters)).toEqual(plain);
  expect(coloured!.join('')).toContain('\u001b[');
});
