/** A small interview about nothing real: fields with answers that a screen keeps, in the three languages. */
import { Chalk } from 'chalk';
import type { Source } from '../../../src/base/source.ts';
import type { Plain } from '../../../src/base/text-tree.ts';
import { en as baseEn } from '../../../src/base/words/en.ts';
import { ja as baseJa } from '../../../src/base/words/ja.ts';
import { zh as baseZh } from '../../../src/base/words/zh.ts';
import { type Language, makeWords, type Words } from '../../../src/base/words.ts';
import { signsOf, type Voice } from '../../../src/cli/interview/voice.ts';
import { en as askEn } from '../../../src/cli/interview/words/en.ts';
import { ja as askJa } from '../../../src/cli/interview/words/ja.ts';
import { zh as askZh } from '../../../src/cli/interview/words/zh.ts';
import { en as screenEn } from '../../../src/cli/words/en.ts';
import { ja as screenJa } from '../../../src/cli/words/ja.ts';
import { zh as screenZh } from '../../../src/cli/words/zh.ts';
import type { Input, Option, RowRead, Say, Table } from '../../../src/interview/input.ts';
import type { Field, Screen, Standing } from '../../../src/interview/prompter.ts';

const CATALOGUES = {
  ja: [
    baseJa,
    screenJa,
    askJa,
    { 'text.list-comma': '、', 'made-up.day': '日付', 'made-up.item': '項目', 'made-up.amount': '金額' },
  ],
  en: [
    baseEn,
    screenEn,
    askEn,
    { 'text.list-comma': ', ', 'made-up.day': 'Day', 'made-up.item': 'Item', 'made-up.amount': 'Amount' },
  ],
  zh: [
    baseZh,
    screenZh,
    askZh,
    { 'text.list-comma': '、', 'made-up.day': '日期', 'made-up.item': '项目', 'made-up.amount': '金额' },
  ],
};

export function wordsIn(language: Language): Words {
  return makeWords(language, CATALOGUES[language]);
}

export function voiceIn(language: Language, level: 0 | 1 = 0): Voice {
  return { words: wordsIn(language), paint: new Chalk({ level }), signs: signsOf({ TERM: 'xterm' }, 'linux') };
}

const SOURCE: Source = {
  short: '要項 3',
  title: '海外療養費支給申請書',
  heading: '裏面 記入上の注意',
  date: '2024-12-02',
  certainty: 'published',
};

type Kept = Map<string, Plain | null>;

/** A field with a term that is its question too. */
export function field(key: string, input: Input, more: Partial<Field> = {}): Field {
  return {
    key,
    ask: { text: `${key}?` },
    term: { text: key },
    why: { text: `Why ${key}` },
    source: SOURCE,
    example: undefined,
    input,
    answer: undefined,
    preset: undefined,
    optional: false,
    ...more,
  };
}

export const STANDING: Standing = {
  section: 2,
  sections: 6,
  heading: { text: '受診者' },
  subject: { text: '花子' },
  left: 14,
};

/** What was written, in the order of writing. */
export interface Engine {
  screen: Screen;
  written: [string, Plain | null][];
}

/**
 * A screen that keeps answers, as the engine does: after each the next open field is in hand, or the same for a table.
 * @param appear fields that come with an answer
 */
export function engineOf(
  fields: readonly Field[],
  more: Partial<Screen> = {},
  appear?: (kept: Kept) => readonly Field[],
): Engine {
  const kept: Kept = new Map();
  const written: [string, Plain | null][] = [];
  const now = (): Field[] =>
    [...fields, ...(appear?.(kept) ?? [])].map((each) =>
      kept.has(each.key) ? { ...each, answer: kept.get(each.key)! } : each,
    );
  const screen = (at: number, notices: readonly Say[]): Screen => ({
    standing: { ...STANDING, left: now().filter((each) => each.answer === undefined).length },
    fields: now(),
    at,
    notices,
    commit(key, answer) {
      written.push([key, answer]);
      kept.set(key, answer);
      const all = now();
      const here = all.findIndex((each) => each.key === key);
      if (all[here]?.input.kind === 'table') return screen(here, []);
      const next = all.findIndex((each, index) => index > here && each.answer === undefined);
      return screen(next < 0 ? here : next, []);
    },
    ...more,
  });
  return { screen: screen(more.at ?? 0, more.notices ?? []), written };
}

// Inputs of each kind

export const LINE: Input = {
  kind: 'text',
  lines: false,
  read: (typed) => (typed.trim() === '' ? { expected: { key: 'line', params: { most: 100 } } } : { answer: typed }),
  show: String,
};

export const LINES: Input = { ...LINE, lines: true };

export const DAY: Input = {
  kind: 'text',
  lines: false,
  read: (typed) => (/^\d{4}-\d\d-\d\d$/.test(typed.trim()) ? { answer: typed.trim() } : { expected: { key: 'day' } }),
  show: String,
};

const option = (answer: Plain, label: string, note?: string): Option => ({
  answer,
  label: { text: label },
  ...(note && { note: { text: note } }),
});

export const PURPOSE: Input = {
  kind: 'choice',
  options: [
    option('tourism', '旅行・観光'),
    option('business', '仕事', '出張や赴任'),
    option('study', '留学'),
    option('treatment', '治療を受けるため', '海外療養費の対象になりません'),
  ],
};

export const YES_NO: Input = { kind: 'choice', options: [option(true, 'はい'), option(false, 'いいえ')] };

export const PAPERS: Input = {
  kind: 'choices',
  options: [
    option('passport-stamps', '旅券の出入国印'),
    option('boarding-pass', '搭乗券'),
    option('e-ticket', '電子航空券の控え'),
  ],
  least: 1,
};

const BANKS: readonly [string, string, string][] = [
  ['0146', '北國銀行', 'hokkoku'],
  ['0005', '三菱UFJ銀行', 'mitsubishi'],
  ['0009', '三井住友銀行', 'mitsui sumitomo'],
  ['0144', '北陸銀行', 'hokuriku'],
  ['1371', 'はくさん信用金庫', 'hakusan'],
];
const bankOption = ([code, name]: readonly [string, string, string]): Option => option({ code, name }, name, code);

export const BANK: Input = {
  kind: 'search',
  many: false,
  find: (typed) => BANKS.filter((bank) => bank.some((each) => each.includes(typed.toLowerCase()))).map(bankOption),
  optionOf: (answer) =>
    bankOption(
      BANKS.find(([code]) => code === (answer as { code: string }).code) ?? [
        '',
        String((answer as { name: string }).name),
        '',
      ],
    ),
  free: (typed) => (typed.length < 3 ? { expected: { key: 'bank-code' } } : { answer: { code: '', name: typed } }),
};

export const COUNTRIES: Input = {
  kind: 'search',
  many: true,
  find: (typed) =>
    [option('TH', 'タイ', 'TH'), option('CN', '中国', 'CN'), option('US', 'アメリカ合衆国', 'US')].filter((each) =>
      JSON.stringify(each).toLowerCase().includes(typed.toLowerCase()),
    ),
  optionOf: (answer) =>
    ({ TH: option('TH', 'タイ'), CN: option('CN', '中国'), US: option('US', 'アメリカ合衆国') })[String(answer)]!,
};

interface Row {
  [key: string]: Plain;
  on: string;
  item: string;
  amount: string;
}

const ITEMS: Readonly<Record<string, string>> = {
  medicines: '投薬',
  laboratory: '検査',
  'x-ray': 'X線検査',
  'initial-visit': '初診',
  other: 'その他',
};

/** `8/28 medicines 820.50`, in any order; the day is remembered. */
function readRow(typed: string, rows: readonly Plain[], row?: Plain): RowRead {
  const parts = typed.split(/[\s,]+/).filter((part) => part !== '');
  if (parts.length === 0 || parts[0] === 'day') return { nothing: true };
  const before = (row ?? rows.at(-1)) as Row | undefined;
  const day = parts.find((part) => /^\d{1,2}\/\d{1,2}$/.test(part));
  const amount = parts.find((part) => /^\d+(\.\d+)?$/.test(part));
  const word = parts.find((part) => part !== day && part !== amount);
  if (!amount) return { expected: { key: 'amount' } };
  const [month, date] = day?.split('/') ?? [];
  const on = day ? `2025-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}` : before?.on;
  if (!on) return { expected: { key: 'day' } };
  const make = (item: string): Row => ({ on, item, amount: Number(amount).toFixed(2) });
  const found = Object.keys(ITEMS).filter((item) => item.startsWith(word ?? ''));
  if (found.length === 0) return { expected: { key: 'word' } };
  if (found.length > 1) return { choose: found.map((item) => ({ row: make(item), label: { text: ITEMS[item]! } })) };
  return { row: make(found[0]!) };
}

export const TABLE: Table = {
  columns: [
    { key: 'made-up.day', align: 'left' },
    { key: 'made-up.item', align: 'left' },
    { key: 'made-up.amount', align: 'right' },
  ],
  read: readRow,
  cells: (row) => [(row as Row).on, ITEMS[(row as Row).item]!, (row as Row).amount],
  typed: (row) => `${(row as Row).on.slice(5).replace('-', '/')} ${(row as Row).item} ${(row as Row).amount}`,
  totals: (rows) =>
    rows.length === 0
      ? []
      : [{ text: `THB ${rows.reduce<number>((sum, row) => sum + Number((row as Row).amount), 0).toFixed(2)}` }],
};

export const RECEIPT: Input = { kind: 'table', table: TABLE };
