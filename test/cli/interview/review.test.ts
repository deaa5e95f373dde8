import { describe, expect, test } from 'vitest';
import { Confirm } from '../../../src/cli/interview/confirm.ts';
import { widthOf } from '../../../src/cli/interview/layout.ts';
import { Review } from '../../../src/cli/interview/review.ts';
import type { ReviewLine, ReviewSection } from '../../../src/interview/prompter.ts';
import { STANDING, voiceIn } from './made-up.ts';
import { shown } from './shown.ts';
import { KEYS } from './terminal.ts';

const { enter, back, up, down, pageDown, end } = KEYS;

const line = (key: string, term: string, more: Partial<ReviewLine> = {}): ReviewLine => ({
  key,
  term: { text: term },
  shown: { text: `value of ${key}` },
  removable: false,
  depth: 0,
  ...more,
});

const SECTIONS: ReviewSection[] = [
  {
    key: 'householder',
    heading: { text: '世帯主' },
    lines: [line('name', '氏名'), line('phone', '電話', { shown: null })],
    add: [],
  },
  {
    key: 'patients',
    heading: { text: '受診者' },
    lines: [
      line('hanako', '花子', { removable: true }),
      line('birth', '生年月日', { depth: 1, shown: undefined }),
      line('sex', '性別', { depth: 1, complaint: { text: 'This cannot be. '.repeat(12) } }),
    ],
    add: [{ key: 'add-patient', label: { text: 'another patient' } }],
  },
  {
    key: 'treatments',
    heading: { text: '受診' },
    lines: [line('t1', 'Bangkok Hospital', { removable: true }), line('setting', '入院/外来', { depth: 1 })],
    add: [
      { key: 'add-hospital', label: { text: 'another hospital' } },
      { key: 'add-treatment', label: { text: 'another treatment' } },
    ],
  },
];

const review = async (sections = SECTIONS, key?: string) => {
  const model = new Review(sections, STANDING, voiceIn('en'), key);
  return { model, ...(await shown(model)) };
};

describe('the review', () => {
  test('shows each answer, what is open, what was left open, and what is wrong', async () => {
    const { getScreen } = await review();
    expect(getScreen()).toContain('▸ 1  氏名');
    expect(getScreen()).toMatch(/電話 +– \(left open\)/);
    expect(getScreen()).toMatch(/4 +生年月日 +\* open/);
    expect(getScreen()).toContain('! This cannot be.');
    expect(getScreen()).toContain('questions left: 14');
  });

  test.each([
    ['Enter changes the line in hand', [down, down, down, enter], { do: 'change', key: 'birth' }],
    ['a number leads to its line', ['5', enter], { do: 'change', key: 'sex' }],
    [
      'letters leave the lines that hold them',
      ['バ', '\u007f', 'B', 'a', 'n', 'g', enter, enter],
      { do: 'change', key: 'setting' },
    ],
    ['after / every letter is searched for', ['/', 'g', 'k', enter, enter], { do: 'change', key: 'setting' }],
    ['d removes', [down, down, 'd'], { do: 'remove', key: 'hanako' }],
    ['Delete removes, in a search too', ['花', '\u001b[3~'], { do: 'remove', key: 'hanako' }],
    ['a adds where there is one kind', [down, down, 'a'], { do: 'add', key: 'add-patient' }],
    ['a lets one choose where there are several', [end, 'a', down, enter], { do: 'add', key: 'add-treatment' }],
    ['an entry that can be added is a line too', [end, up, enter], { do: 'add', key: 'add-hospital' }],
    ['g goes on', ['g'], { do: 'go-on' }],
    ['Shift+Tab goes on', [back], { do: 'go-on' }],
    ['after an arrow the letters act again', ['花', down, 'g'], { do: 'go-on' }],
    ['Ctrl+D leaves', [KEYS.ctrlD], { do: 'leave' }],
  ])('%s', async (_, keys, expected) => {
    const { type, answer } = await review();
    await type(...keys);
    expect(await answer).toEqual(expected);
  });

  test('a name in a heading finds its section only where no line has it', async () => {
    const { type, getScreen } = await review();
    await type('世', '帯');
    expect(getScreen()).toContain('氏名');
    expect(getScreen()).not.toContain('花子');
    await type('\u007f', '\u007f', '花');
    expect(getScreen()).toContain('花子');
    expect(getScreen()).not.toContain('氏名');
  });

  test('what cannot be removed says so', async () => {
    const { type, getScreen, model } = await review();
    await type('d');
    expect(getScreen()).toContain('! This line cannot be removed.');
    expect(model.reply).toBeUndefined();
  });

  test('comes back to the line that was in hand', async () => {
    const { getScreen } = await review(SECTIONS, 'sex');
    expect(getScreen()).toMatch(/▸ 5 +性別/);
  });

  test.each([
    [80, 24],
    [60, 20],
  ])('200 lines scroll in %i×%i, and the line in hand is always there', async (columns, rows) => {
    const sections = Array.from({ length: 20 }, (_, section) => ({
      key: `s${section}`,
      heading: { text: `受診者 ${section}` },
      lines: Array.from({ length: 10 }, (_, each) =>
        line(`${section}/${each}`, '発病の原因及び経過', {
          depth: each % 3,
          shown: { text: '旅行3日目の夜から発熱し、'.repeat(each) },
          ...(each === 4 && { complaint: { text: '口座の名義が世帯主と違います。'.repeat(4) } }),
        }),
      ),
      add: [],
    }));
    const { model, type } = await review(sections);
    for (let each = 0; each < 200; each += 1) {
      const drawing = model.draw({ columns, rows });
      expect(drawing.lines.length).toBeLessThan(rows);
      expect(Math.max(...drawing.lines.map(widthOf))).toBeLessThan(columns);
      expect(drawing.lines[drawing.at]).toMatch(new RegExp(`^▸ +${each + 1} `));
      model.press({ name: 'down', ctrl: false, meta: false, shift: false, sequence: down });
    }
    await type('1', '5', '0');
    expect(model.inHand).toBe('14/9');
    await type(down, pageDown);
    expect(model.inHand).not.toBe('14/9');
  });
});

describe('before something is lost', () => {
  const ask = () =>
    new Confirm({ text: 'Remove 花子?' }, [{ text: 'her treatments' }, { text: '3 receipts' }], voiceIn('ja'));

  test.each([
    ['Enter alone loses nothing', [enter], false],
    ['y and Enter', ['y', enter], true],
    ['a full-width ｙ', ['ｙ', enter], true],
    ['an arrow key', [down, enter], true],
    ['Shift+Tab', ['y', back], false],
    ['Ctrl+D', ['y', KEYS.ctrlD], false],
  ])('%s', async (_, keys, expected) => {
    const { type, answer, getScreen } = await shown(ask());
    expect(getScreen()).toContain('- her treatments');
    await type(...keys);
    expect(await answer).toBe(expected);
  });
});
