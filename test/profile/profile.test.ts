/** Insurers as data: those that ship, what is inherited, and what is refused with a word. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { day } from '../../src/base/day.ts';
import { type Insurer, loadInsurer, parameterSchemas } from '../../src/overseas-care/parameters.ts';
import { RULES } from '../../src/overseas-care/rules/index.ts';
import { ALL_FIELDS } from '../../src/overseas-care/sheets/packet-sheets.ts';
import { schemeWords } from '../../src/overseas-care/words/index.ts';
import { problemsOf } from '../base/refusals.ts';
import { TEMPLATES } from '../overseas-care/scenario.ts';

const SHIPPED = join(TEMPLATES, 'insurers');
const PARAMETERS = Object.keys(parameterSchemas) as (keyof typeof parameterSchemas)[];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ryoyohi-insurers-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'profile.yaml'), text);
}

const head = (id: string, base = 'komatsu') =>
  `format: ryoyohi-profile/1\nscheme: overseas-care\nid: ${id}\nextends: ${base}\n`;
const load = (name: string): Insurer => loadInsurer(name, [folder, SHIPPED]);

/** All that a claim meets of an insurer, apart from its name. */
function substance(insurer: Insurer) {
  return {
    values: insurer.values,
    valueSources: Object.fromEntries(PARAMETERS.map((key) => [key, insurer.sourceOf(key)])),
    rules: Object.fromEntries(RULES.map(({ id }) => [id, insurer.ruleSource(id)])),
  };
}

const ALL_SHIPPED = ['chofu', 'fukuoka', 'fukuyama', 'komatsu', 'kyokai-kenpo', 'late-elderly', 'national-health'];

test('the insurers that ship are these', () => {
  expect(readdirSync(SHIPPED).sort()).toEqual(ALL_SHIPPED);
});

describe.each(ALL_SHIPPED)('the insurer %s', (name) => {
  const insurer = loadInsurer(name, [SHIPPED]);

  test('has a name in three languages', () => {
    expect(Object.values(insurer.name).every((each) => each.length > 0)).toBe(true);
    expect(Object.keys(insurer.name).sort()).toEqual(['en', 'ja', 'zh']);
  });

  test.each(RULES.map(({ id }) => id))('says where %s comes from', (rule) => {
    const source = insurer.ruleSource(rule);
    expect(source.short).not.toBe('');
    expect(source.short).not.toContain('{');
    expect(source.title).not.toBe('');
    expect(['published', 'unverified', 'ours']).toContain(source.certainty);
  });

  test.each(PARAMETERS)('says what %s is and where it comes from', (parameter) => {
    expect(insurer.values[parameter]).toBeDefined();
    const source = insurer.sourceOf(parameter);
    expect(source.short).not.toBe('');
    expect(source.short).not.toContain('{');
  });

  test('says when each published value was checked', () => {
    const unchecked = PARAMETERS.filter((parameter) => {
      const { certainty, checked, title } = insurer.sourceOf(parameter);
      return certainty === 'published' && checked === undefined && !/法/.test(title);
    });
    expect(unchecked).toEqual([]);
  });

  test('asks only for sheets that can be drawn and named', async () => {
    const words = await schemeWords('ja');
    for (const forms of [...Object.values(insurer.values.forms), ...Object.values(insurer.values.formsForOthers)]) {
      for (const form of forms ?? []) {
        expect(Object.keys(ALL_FIELDS)).toContain(form);
        expect(words).toHaveProperty([`sheet.${form}`]);
        expect(existsSync(join(TEMPLATES, 'sheets', `${form}.map.yaml`))).toBe(true);
      }
    }
  });

  test('throws for a rule that no profile cites, as that is a fault of the data', () => {
    expect(() => insurer.ruleSource('eligibility.no-such-rule')).toThrow(/eligibility\.no-such-rule/);
  });
});

describe('Komatsu', () => {
  const komatsu = loadInsurer('komatsu', [SHIPPED]);

  test('cites the heading of its own page', () => {
    expect(komatsu.ruleSource('deadline.expired')).toMatchObject({
      short: 'komatsu: 申請期限について',
      date: '2024-12-02',
      certainty: 'published',
    });
    expect(komatsu.sourceOf('deadline').short).toBe('komatsu: 申請期限について');
  });

  test('cites the general profile where its page is silent', () => {
    expect(komatsu.ruleSource('dates.overlapping-stays')).toEqual(
      loadInsurer('national-health', [SHIPPED]).ruleSource('dates.overlapping-stays'),
    );
    expect(komatsu.values.leavesAtAge).toBe(75);
  });

  test('counts two years from payment, warns sixty days before, and takes 365 days for long', () => {
    expect(komatsu.values.deadline).toEqual({ from: 'payment', years: 2, warnDays: 60 });
    expect(komatsu.values.longStayDays).toBe(365);
  });
});

describe('an insurer of one’s own', () => {
  test.each(ALL_SHIPPED)('that only extends %s does as that one does', (name) => {
    write('nomi', head('nomi', name));
    expect(substance(load('nomi'))).toEqual(substance(load(name)));
    for (const parameter of PARAMETERS) expect(load('nomi').history(parameter)).toEqual(load(name).history(parameter));
    expect(load('nomi').id).toBe('nomi');
  });

  test('changes one value and keeps the others', () => {
    write('nomi', `${head('nomi')}values:\n  longStayDays: { value: "180", source: program, heading: 能美 }\n`);
    const nomi = load('nomi');
    expect(nomi.values.longStayDays).toBe(180);
    expect(nomi.sourceOf('longStayDays').short).toBe('ryoyohi: 能美');
    expect(nomi.values.deadline).toEqual(load('komatsu').values.deadline);
  });

  test('brings its own source for a rule', () => {
    write(
      'nomi',
      `${head('nomi')}sources:\n  own: { title: 能美市の案内, cite: "nomi: {heading}", certainty: published, date: "2025-04-01" }\nrules:\n  forms.copy: { source: own, heading: 原本, certainty: unverified }\n`,
    );
    expect(load('nomi').ruleSource('forms.copy')).toEqual({
      short: 'nomi: 原本',
      title: '能美市の案内',
      heading: '原本',
      date: '2025-04-01',
      certainty: 'unverified',
    });
    expect(load('nomi').ruleSource('forms.a-missing')).toEqual(load('komatsu').ruleSource('forms.a-missing'));
  });

  test('goes before a shipped one of the same name', () => {
    cpSync(join(SHIPPED, 'komatsu'), join(folder, 'komatsu'), { recursive: true });
    const own = readFileSync(join(folder, 'komatsu', 'profile.yaml'), 'utf8').replace(
      'warnDays: "60"',
      'warnDays: "90"',
    );
    writeFileSync(join(folder, 'komatsu', 'profile.yaml'), own);
    expect(load('komatsu').values.deadline.warnDays).toBe(90);
    expect(load('komatsu').version).not.toBe(loadInsurer('komatsu', [SHIPPED]).version);
  });

  test('has another version when its base changes', () => {
    write('base', head('base'));
    write('own', head('own', 'base'));
    const before = load('own').version;
    write('base', `${head('base')}# changed\n`);
    expect(load('own').version).not.toBe(before);
  });
});

describe('a profile that cannot be used is refused', () => {
  test('an unknown insurer', () => {
    expect(problemsOf(() => load('nowhere'))).toEqual([
      expect.objectContaining({ code: 'insurer-unknown', params: { name: 'nowhere' } }),
    ]);
  });

  test('one that extends an unknown one', () => {
    write('own', head('own', 'nowhere'));
    expect(problemsOf(() => load('own'))).toEqual([
      expect.objectContaining({ code: 'insurer-unknown', params: { name: 'nowhere' } }),
    ]);
  });

  test('one that extends itself, and two that extend each other', () => {
    write('own', head('own', 'own'));
    expect(problemsOf(() => load('own'))).toEqual([expect.objectContaining({ code: 'profile-circle' })]);
    write('a', head('a', 'b'));
    write('b', head('b', 'a'));
    expect(problemsOf(() => load('a'))).toEqual([expect.objectContaining({ code: 'profile-circle' })]);
  });

  test('one whose id is not its folder', () => {
    write('own', head('other'));
    expect(problemsOf(() => load('own'))).toEqual([expect.objectContaining({ code: 'profile-head' })]);
  });

  test('one of another format', () => {
    write('own', head('own').replace('profile/1', 'profile/9'));
    expect(problemsOf(() => load('own'))).toEqual([expect.objectContaining({ code: 'profile-head' })]);
  });

  test('one that extends nothing and says nothing names what is missing', () => {
    write('own', 'format: ryoyohi-profile/1\nscheme: overseas-care\nid: own\n');
    const [problem] = problemsOf(() => load('own'));
    expect(problem!.code).toBe('profile-incomplete');
    for (const parameter of PARAMETERS) expect(problem!.params!.keys).toContain(parameter);
  });

  test.each([
    ['a number that is none', 'longStayDays: { value: long, source: program }', 7, 26, /longStayDays\.value$/],
    ['a value without a source', 'longStayDays: { value: "1" }', 7, 17, /longStayDays\.source$/],
    [
      'a mapping that lacks a part',
      'deadline: { value: { from: payment, years: "2" }, source: program }',
      7,
      22,
      /deadline\.value\.warnDays$/,
    ],
    [
      'a word that is none of the choices',
      'deadline: { value: { from: birth, years: "2", warnDays: "60" }, source: program }',
      7,
      30,
      /deadline\.value\.from$/,
    ],
    ['a truth that is none', 'taxCovered: { value: sometimes, source: program }', 7, 24, /taxCovered\.value$/],
    [
      'a cause that there is not',
      'exclusions: { value: [ cosmetic, boredom ], source: program }',
      7,
      36,
      /exclusions\.value\[1\]$/,
    ],
    [
      'a certainty that there is not',
      'longStayDays: { value: "1", source: program, certainty: surely }',
      7,
      59,
      /longStayDays\.certainty$/,
    ],
  ])('%s, with its line and column', (_what, value, line, column, at) => {
    write('own', `${head('own')}# a value\nvalues:\n  ${value}\n`);
    expect(problemsOf(() => load('own'))).toEqual([
      expect.objectContaining({
        line,
        column,
        at: expect.stringMatching(at),
        file: expect.stringContaining('profile.yaml'),
      }),
    ]);
  });

  test('an unknown value names the nearest', () => {
    write('own', `${head('own')}values:\n  longStayDay: { value: "1", source: program }\n`);
    expect(problemsOf(() => load('own'))).toEqual([
      expect.objectContaining({ code: 'key-unknown-near', line: 6, column: 3, params: { nearest: 'longStayDays' } }),
    ]);
  });

  test('a source that is not defined, with its line', () => {
    write('own', `${head('own')}values:\n  longStayDays: { value: "1", source: hearsay }\n`);
    expect(problemsOf(() => load('own'))).toEqual([
      expect.objectContaining({ code: 'profile-source-unknown', params: { source: 'hearsay' }, line: 6, column: 39 }),
    ]);
  });
});

describe('a value that changes at a day', () => {
  const dated = (entries: string) => `${head('own')}values:\n  longStayDays:\n${entries}`;
  const entry = (value: string, from?: string) =>
    `    - { value: "${value}", source: program${from ? `, from: ${from}` : ''} }\n`;
  const on = (text: string) => load('own').at(day(text)).values.longStayDays;

  test('is the older one until the day before, and the new one from the day on', () => {
    write('own', dated(entry('100') + entry('200', '2026-08-01')));
    expect([on('2026-07-31'), on('2026-08-01'), on('2026-08-02')]).toEqual([100, 200, 200]);
  });

  test('may stand in any order, and may change again', () => {
    write('own', dated(entry('300', '2027-08-01') + entry('200', '2026-08-01') + entry('100')));
    expect([on('2026-07-31'), on('2026-08-01'), on('2027-07-31'), on('2027-08-01')]).toEqual([100, 200, 200, 300]);
  });

  test('is what it extends before its first day', () => {
    write('own', dated(entry('200', '2026-08-01')));
    expect([on('2026-07-31'), on('2026-08-01')]).toEqual([365, 200]);
  });

  test('takes over a later change of what it extends only where it speaks of no day itself', () => {
    write('base', `${head('base')}values:\n  longStayDays:\n${entry('100')}${entry('200', '2026-08-01')}`);
    write('own', `${head('own', 'base')}`);
    expect([on('2026-07-31'), on('2026-08-01')]).toEqual([100, 200]);
    write('own', `${head('own', 'base')}values:\n  longStayDays: { value: "50", source: program }\n`);
    expect([on('2026-07-31'), on('2026-08-01')]).toEqual([50, 50]);
  });

  test('says in its source from when it holds', () => {
    write('own', dated(entry('100') + entry('200', '2026-08-01')));
    expect(load('own').at(day('2026-08-01')).sourceOf('longStayDays').since).toBe('2026-08-01');
    expect(load('own').at(day('2026-07-31')).sourceOf('longStayDays').since).toBeUndefined();
  });

  test('is refused where two begin on one day', () => {
    write('own', dated(entry('100') + entry('200', '2026-08-01') + entry('300', '2026-08-01')));
    expect(problemsOf(() => load('own'))).toEqual([
      expect.objectContaining({
        code: 'profile-same-day',
        line: 9,
        params: { key: 'longStayDays', day: '2026-08-01' },
      }),
    ]);
  });

  test('is refused where nothing holds before it', () => {
    const whole = readFileSync(join(SHIPPED, 'national-health', 'profile.yaml'), 'utf8')
      .replace('id: national-health', 'id: own')
      .replace('value: "365"\n', 'value: "365"\n    from: 2026-08-01\n');
    write('own', whole);
    expect(problemsOf(() => load('own'))).toEqual([
      expect.objectContaining({ code: 'profile-incomplete', params: { name: 'own', keys: 'longStayDays' } }),
    ]);
  });
});

describe('what an insurer may not be', () => {
  test('a rule that there is not, with the nearest', () => {
    write('own', `${head('own')}rules:\n  deadline.expire: { source: program }\n`);
    expect(problemsOf(() => load('own'))).toEqual([
      expect.objectContaining({
        code: 'profile-rule-unknown-near',
        line: 6,
        column: 3,
        params: { rule: 'deadline.expire', nearest: 'deadline.expired' },
      }),
    ]);
  });

  test('a sheet that there is not', () => {
    write(
      'own',
      `${head('own')}values:\n  forms: { value: { medical: [ form-z ], dental: [], pharmacy: [] }, source: program }\n`,
    );
    expect(problemsOf(() => load('own'))).toEqual([
      expect.objectContaining({ line: 6, at: expect.stringContaining('forms.value.medical[0]') }),
    ]);
  });

  test.each(['../komatsu', 'komatsu/../komatsu', '/komatsu', '.', 'KOMATSU', ''])('the path %s', (name) => {
    expect(problemsOf(() => load(name))).toEqual([expect.objectContaining({ code: 'insurer-unknown' })]);
  });

  test('a folder that is a link, and a profile that is one', () => {
    symlinkSync(join(SHIPPED, 'komatsu'), join(folder, 'own'));
    expect(problemsOf(() => load('own'))).toEqual([expect.objectContaining({ code: 'insurer-link' })]);
    mkdirSync(join(folder, 'other'));
    symlinkSync(join(SHIPPED, 'komatsu', 'profile.yaml'), join(folder, 'other', 'profile.yaml'));
    expect(problemsOf(() => load('other'))).toEqual([expect.objectContaining({ code: 'insurer-link' })]);
  });
});
