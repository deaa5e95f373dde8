/** Every rule of scans, every reason and every box of the sheets has its words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chalk } from 'chalk';
import { describe, expect, test } from 'vitest';
import { day } from '../../src/base/day.ts';
import { LANGUAGES } from '../../src/base/languages.ts';
import { makeWords } from '../../src/base/words.ts';
import { run as explain } from '../../src/cli/commands/explain.ts';
import { loadInsurer } from '../../src/overseas-care/parameters.ts';
import { RULES } from '../../src/overseas-care/rules/index.ts';
import type { NotOpened } from '../../src/scan/match.ts';
import { SCAN_RULES } from '../../src/scan/rules.ts';
import type { Unreadable } from '../../src/scan/types.ts';
import { readMap } from '../../src/template/index.ts';
import { BASE, INBOUND_ON_PAPER, ON_PAPER, OVERSEAS_CARE, paramsOf, SCAN, SCREEN } from './catalogues.ts';

const REASONS: Record<Unreadable['reason'] | NotOpened, readonly string[]> = {
  empty: [],
  broken: [],
  locked: [],
  'not-what-it-says': [],
  'unknown-kind': [],
  'too-large': ['limit'],
  'too-many-pages': ['limit'],
  'too-many-pixels': ['limit'],
  'too-slow': ['limit'],
  'link-leads-out': [],
  'no-permission': [],
};

const SHEET = ['sheet', 'whom', 'page', 'pages'];

/** What each rule hands to its words, by its variants. */
const HANDED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'scan.sheet-missing': { '': SHEET, own: SHEET, kit: [...SHEET, 'kits'] },
  'scan.box-empty': { '': [...SHEET, 'box'] },
  'scan.other-claim': { '': ['other', 'claim'] },
  'scan.sheet-twice': { '': [...SHEET, 'other'] },
  'scan.unmarked': { '': [] },
  'scan.blank': { '': [] },
  'scan.low-resolution': { '': ['dpi', 'least'] },
  'scan.outdated': { '': SHEET, gone: SHEET },
  'scan.unreadable': { '': [], ...REASONS },
};

const named = (key: string, variant: string) => (variant === '' ? key : `${key}.${variant}`);

test('the table above knows exactly the rules that there are', () => {
  expect(Object.keys(HANDED)).toEqual(SCAN_RULES.map(({ id }) => id));
});

test('the severities are those that are promised', () => {
  expect(Object.fromEntries(SCAN_RULES.map(({ id, severity }) => [id, severity]))).toEqual({
    'scan.sheet-missing': 'error',
    'scan.box-empty': 'error',
    'scan.other-claim': 'error',
    'scan.sheet-twice': 'warning',
    'scan.unmarked': 'warning',
    'scan.blank': 'info',
    'scan.low-resolution': 'warning',
    'scan.outdated': 'warning',
    'scan.unreadable': 'error',
  });
});

describe.each(LANGUAGES)('the rules of scans in %s', (language) => {
  const catalogue = SCAN[language];

  test('have a title, a condition, a message for each wording, a way to mend it, and a reason; and no other words', () => {
    const needed = Object.entries(HANDED).flatMap(([rule, variants]) => [
      ...['title', 'what', 'fix', 'why'].map((part) => `rule.${rule}.${part}`),
      ...Object.keys(variants).map((variant) => named(`rule.${rule}.message`, variant)),
    ]);
    expect(needed.filter((key) => !(key in catalogue))).toEqual([]);
    const fixes = Object.entries(HANDED).flatMap(([rule, variants]) =>
      Object.keys(variants).map((variant) => named(`rule.${rule}.fix`, variant)),
    );
    expect(Object.keys(catalogue).filter((key) => !needed.includes(key) && !fixes.includes(key))).toEqual([]);
  });

  test('a message asks for nothing that the rule does not hand to it, and nothing else asks for anything', () => {
    for (const [key, text] of Object.entries(catalogue)) {
      const [, rule, variant = ''] = /^rule\.(scan\.[a-z-]+)\.message\.?([a-z-]*)$/.exec(key) ?? [];
      const handed = rule === undefined ? [] : HANDED[rule]![variant]!;
      expect([key, paramsOf(text).filter((param) => !handed.includes(param))]).toEqual([key, []]);
    }
  });

  test('explain tells each of them', async () => {
    for (const { id, severity } of SCAN_RULES) {
      const told: unknown[] = [];
      const session = {
        language,
        words: makeWords(language, [SCREEN[language], BASE[language], OVERSEAS_CARE[language]]),
        today: day('2025-10-01'),
        json: true,
        paint: new Chalk({ level: 0 }),
        shelves: { templates: 'templates', insurers: [] },
        home: '.',
        print: () => {},
        printJson: (document: unknown) => told.push(document),
        note: () => {},
      };
      expect(await explain(session, id)).toBe(0);
      expect(told).toEqual([
        expect.objectContaining({ rule: id, severity, stage: 'paper', title: catalogue[`rule.${id}.title`] }),
      ]);
    }
  });

  test('every sheet has a short name, and every box that a hand must or may fill has one', () => {
    const maps = readdirSync('templates/sheets')
      .filter((file) => file.endsWith('.map.yaml'))
      .map((file) => readMap(readFileSync(join('templates/sheets', file), 'utf8'), file));
    const HANDS = ['signature', 'seal', 'hand-date', 'hand-tick'];
    const boxes = maps.flatMap(({ entries }) =>
      Object.entries(entries)
        .filter(([, { type, required }]) => required || HANDS.includes(type))
        .map(([key]) => `box.${key}`),
    );
    const sheets = maps.map(({ sheet }) => `sheet-short.${sheet}`).filter((key) => !key.endsWith('.continuation'));
    expect(boxes.length).toBeGreaterThan(100);
    expect(
      [...sheets, ...boxes].filter((key) => !(key in ON_PAPER[language] || key in INBOUND_ON_PAPER[language])),
    ).toEqual([]);
  });
});

test.each(['komatsu', 'national-health'])('%s says where each rule of scans comes from', (insurer) => {
  const { ruleSource } = loadInsurer(insurer, ['templates/insurers']);
  for (const { id } of SCAN_RULES) expect(ruleSource(id).title).not.toBe('');
});

test('a box that a form itself asks to be signed has the form’s note for its source, any other the program’s choice', () => {
  const { ruleSource } = loadInsurer('national-health', ['templates/insurers']);
  expect(ruleSource('scan.box-empty', 'form-a')).toMatchObject({ short: '様式A 注意2', certainty: 'published' });
  expect(ruleSource('scan.box-empty', 'form-b').certainty).toBe('unverified');
  expect(ruleSource('scan.box-empty', 'receipt-sheet').certainty).toBe('ours');
  expect(ruleSource('scan.box-empty')).toEqual(ruleSource('scan.box-empty', 'receipt-sheet'));
});

test('no rule of scans has the name of a rule of the claim', () => {
  const ids = new Set(RULES.map(({ id }) => id));
  expect(SCAN_RULES.filter(({ id }) => ids.has(id))).toEqual([]);
});
