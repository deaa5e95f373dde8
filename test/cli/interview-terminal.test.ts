/**
 * Whole interviews in a real terminal of 80 columns and 24 lines, as people see them: tmux draws it and types. The first
 * treatment of the example family, with a wrong answer on purpose in most sections, and the way back, in both manners.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/base/languages.ts';
import { readText } from '../../src/base/text-tree.ts';
import { makeWords, type Words } from '../../src/base/words.ts';
import { INTERVIEW_CATALOGUES } from '../../src/cli/interview-words.ts';
import { interview } from '../../src/cli/schemes/overseas-care/interview.ts';
import { schemeWords } from '../../src/overseas-care/words/index.ts';
import { folderOf, LANGUAGES, type Language, PROGRAM, ryoyohi } from './program.ts';

const SOCKET = `ryoyohi-interview-${process.pid}`;
const isThere = spawnSync('tmux', ['-V']).status === 0;
if (!isThere) console.warn('tmux is not installed: the interviews in a real terminal are left out');

const tmux = (...args: string[]) =>
  execFileSync('tmux', ['-u', '-L', SOCKET, '-f', '/dev/null', ...args], { encoding: 'utf8' });

const COLUMNS = 80;
const MOST_SECONDS = 20;

/** Without what a narrow screen does to a text. */
const joined = (text: string) => text.replace(/[\s│]+/g, '');

class Screen {
  constructor(private readonly name: string) {
    tmux('set-option', '-t', name, 'history-limit', '20000');
  }

  static open(name: string, cwd: string, args: readonly string[]): Screen {
    const command = `${process.execPath} ${PROGRAM} ${args.join(' ')}; echo "ended with $?"; sleep 60`;
    const env = ['env', '-i', `PATH=${process.env['PATH']}`, `HOME=${cwd}`, 'TERM=screen', 'LANG=C.UTF-8'];
    tmux('new-session', '-d', '-s', name, '-x', String(COLUMNS), '-y', '24', '-c', cwd, ...env, 'sh', '-c', command);
    return new Screen(name);
  }

  get text(): string {
    return tmux('capture-pane', '-p', '-t', this.name);
  }

  /** All that was printed, with what went out of the window. */
  get history(): string {
    return tmux('capture-pane', '-p', '-S', '-', '-t', this.name);
  }

  async until(wanted: (text: string) => boolean, what: string): Promise<string> {
    for (let turn = 0; turn < MOST_SECONDS * 25; turn += 1) {
      const { text } = this;
      if (wanted(text)) return text;
      await new Promise((done) => setTimeout(done, 40));
    }
    throw new Error(`not seen: ${what}\n${this.text}`);
  }

  has(wanted: string): Promise<string> {
    return this.until((text) => joined(text).includes(joined(wanted)), wanted);
  }

  /** Types text as it is. */
  type(text: string): void {
    if (text !== '') tmux('send-keys', '-t', this.name, '-l', text);
  }

  keys(...keys: string[]): void {
    tmux('send-keys', '-t', this.name, ...keys);
  }
}

async function wordsOf(language: Language): Promise<Words> {
  return makeWords(language, [
    ((await import(`../../src/base/words/${language}.ts`)) as Record<string, Catalogue>)[language]!,
    ((await import(`../../src/cli/words/${language}.ts`)) as Record<string, Catalogue>)[language]!,
    await schemeWords(language),
    ...(await INTERVIEW_CATALOGUES[language]()),
    ...(await interview.words(language)),
  ]);
}

/** A question, and what is typed there; `wrong` is typed first, and refused. */
type Step = readonly [id: string, typed: string, wrong?: string];

const HOUSEHOLD: readonly Step[] = [
  ['insurer', '4'],
  ['householder-name-ja', '小松 太郎'],
  ['householder-name-kana', 'コマツ タロウ', '小松太郎'],
  ['householder-birth', '昭和55年4月2日', '1980-02-30'],
  ['householder-postal-code', '９２３８６５０', '92'],
  ['householder-address', '石川県小松市小馬出町91番地'],
  ['householder-phone', '0761-00-0000'],
  ['insured-symbol', '小'],
  ['insured-number', '1234567', 'abc'],
  ['insured-branch', '01'],
];
const PATIENT: readonly Step[] = [
  ['patient-relation', '妻'],
  ['patient-name-ja', '小松 花子'],
  ['patient-name-kana', 'こまつ はなこ'],
  ['patient-name-latin', 'KOMATSU, HANAKO', '花子'],
  ['patient-birth', '1985-06-15', '2999-01-01'],
  ['patient-sex', '1'],
  ['patient-insured-from', '2015-04-01'],
  ['patient-insured-until', ''],
];
const TRIP: readonly Step[] = [
  ['trip-country', 'TH⏎'],
  ['trip-departed', '2025-08-10'],
  ['trip-returned', '2025-09-05', '2025-08-01'],
  ['trip-purpose', '1'],
  ['trip-proof', '1'],
];
const PLACE: readonly Step[] = [
  ['institution-name', 'Bangkok Riverside Hospital'],
  ['institution-ja', 'バンコク・リバーサイド病院'],
  ['institution-country', ''],
  ['institution-address', '99 Charoen Nakhon Road, Bangkok 10600'],
  ['institution-phone', ''],
];
const CARE: readonly Step[] = [
  ['treatment-care', '1'],
  ['treatment-setting', '1'],
  ['treatment-dates', '8/28, 9/1', '8/35'],
  ['treatment-cause', '1'],
  ['treatment-first-visit', ''],
  ['treatment-onset', '2025-08-27'],
  ['treatment-course', '旅行先で発熱した。'],
  ['diagnosis-name', 'Acute gastroenteritis'],
  ['diagnosis-ja', '急性胃腸炎'],
  ['diagnosis-code', '0101'],
];
const FORM_A: readonly Step[] = [
  ['condition-text', 'Fever'],
  ['condition-ja', '発熱'],
  ['treatment-text', 'Fluids'],
  ['treatment-ja', '点滴'],
  ['physician-name', 'Somchai, Anan'],
  ['physician-signed-on', '2025-09-01'],
];
const MONEY: readonly Step[] = [
  ['charges', '8/28 initial-visit 1500⏎certificate 200⏎', '8/28 initial-visit'],
  ['paid-on', '2025-09-01'],
];
const RECEIPT: readonly Step[] = [
  ['receipt', '1'],
  ['receipt-language', 'en'],
  ['receipt-translated', '1'],
];
const PAPER: readonly Step[] = [
  ['paper-a', '1'],
  ['paper-b', '1'],
];
const PAPERS: readonly Step[] = [
  ['translator-name', '小松 太郎'],
  ['translator-address', ''],
];
const COUNTER: readonly Step[] = [
  ['applicant-is', '1'],
  ['applicant-identity', '1'],
];
const ACCOUNT: readonly Step[] = [
  ['account-kind', '1'],
  ['account-bank', '0146'],
  ['account-branch', '206'],
  ['account-type', '1'],
  ['account-number', '1234567', '123456789'],
  ['account-holder', ''],
];
const OTHER: readonly Step[] = [
  ['other-cover', ''],
  ['filing-on', ''],
];

/** What the file must hold in the end, whatever the way and the language. */
const CLAIM = {
  insurer: 'komatsu',
  householder: { name: { ja: '小松 太郎', kana: 'コマツ タロウ' }, birth: '1980-04-02', postalCode: '923-8650' },
  patients: [{ id: 'hanako', relation: '妻', name: { kana: 'コマツ ハナコ' }, sex: 'female', birth: '1985-06-15' }],
  trips: [{ id: 'thailand', patients: ['hanako'], country: 'TH', returned: '2025-09-05', proof: ['passport-stamps'] }],
  institutions: [{ id: expect.stringMatching(/^bangkok-riverside/), country: 'TH' }],
  treatments: [
    {
      id: 't1',
      patient: 'hanako',
      dates: ['2025-08-28', '2025-09-01'],
      firstVisit: '2025-08-28',
      diagnoses: [{ name: 'Acute gastroenteritis', ja: '急性胃腸炎', code: '0101' }],
      charges: [
        { on: '2025-08-28', item: 'initial-visit', amount: '1500', currency: 'THB' },
        { item: 'certificate', amount: '200', currency: 'THB' },
      ],
      payments: [{ on: '2025-09-01', amount: '1700.00', currency: 'THB', receipt: 'r1' }],
    },
  ],
  account: { bank: { code: '0146' }, branch: { code: '206' }, type: 'ordinary', number: '1234567' },
};

/** One who answers, with the words of a language before the eyes. */
class Person {
  constructor(
    readonly screen: Screen,
    private readonly words: Words,
    private readonly as: 'resident' | 'clerk',
  ) {}

  /** Waits until a question is in hand. */
  async at(id: string): Promise<void> {
    const text = this.words(`question.${id}.${this.as === 'clerk' ? 'term' : 'ask'}`);
    const pieces = text.split(/{{\w+}}/).map(joined);
    const isInHand = (shown: string) => {
      // What its parameters say is the claim's: the longest piece between them is the question's own.
      if (this.as === 'resident') return joined(shown).includes(pieces.toSorted((a, b) => b.length - a.length)[0]!);
      const hand = shown.split('\n').find((line) => line.startsWith('▸')) ?? '';
      const [term = ''] = hand.slice(4).split(/ {2,}/);
      const seen = joined(term.replace('…', ''));
      if (term.endsWith('…')) return isBeginning(seen, pieces);
      return seen.startsWith(pieces[0]!) && seen.endsWith(pieces.at(-1)!) && (pieces.length > 1 || seen === pieces[0]);
    };
    await this.screen.until(isInHand, `${id}: ${text}`);
  }

  async answer(steps: readonly Step[]): Promise<void> {
    for (const [id, typed, wrong] of steps) {
      await this.at(id);
      if (wrong !== undefined) {
        this.type(wrong);
        this.screen.keys('Enter');
        // It is said what goes here, at once, and the question stays in hand.
        await this.screen.until((text) => /^ *! \S/m.test(text), `a word to ${wrong}`);
        await this.at(id);
        this.screen.keys('C-u');
      }
      this.type(typed);
      this.screen.keys('Enter');
    }
  }

  private type(typed: string): void {
    for (const [index, part] of typed.split('⏎').entries()) {
      if (index > 0) this.screen.keys('Enter');
      this.screen.type(part);
    }
  }
}

/** Is it the beginning of a text, of which the pieces between its parameters are given? */
function isBeginning(seen: string, [first = '', ...others]: readonly string[]): boolean {
  const last = others.at(-1) ?? '';
  if (last === '' || seen.length <= first.length) return first.startsWith(seen) || seen.startsWith(first);
  return seen.startsWith(first) && Array.from(last).some((_, end) => seen.endsWith(last.slice(0, end + 2)));
}

/** Words of ours that a person may read on any screen: none is cut by the edge, and none is left in its brackets. */
function expectReadable(history: string): void {
  expect(history).not.toMatch(/\{\{|undefined|\[object|question\.[a-z-]+\.(?:ask|term|why)/);
  expect(history).not.toMatch(/\n\s+at .*:\d+:\d+/);
}

/** All from the first question to the last; back and the review on the way. */
async function interviewed(person: Person, words: Words): Promise<void> {
  const { screen } = person;
  await person.answer(HOUSEHOLD);
  // One key goes back one question; what was answered stands there.
  await person.at('patient-relation');
  screen.keys('BTab');
  await person.at('insured-branch');
  await screen.has('01');
  screen.keys('Enter');
  await person.answer(PATIENT);
  await person.at('more-patients');
  // Another opens the review: the phone number is changed there, and the interview goes on where it was.
  screen.keys('C-r');
  await screen.has(words('ask.review'));
  await screen.has(words('question.householder-phone.term'));
  screen.type('7');
  screen.keys('Enter');
  await person.at('householder-phone');
  screen.keys('C-u');
  screen.type('0761-11-1111');
  screen.keys('Enter');
  await screen.has(words('ask.review'));
  screen.keys('g');
  await person.answer([['more-patients', ''], ...TRIP, ['more-trips', ''], ...PLACE, ['more-institutions', '']]);
  await person.answer([...CARE, ['more-diagnoses', ''], ...FORM_A, ...MONEY, ...RECEIPT, ['more-treatments', '']]);
  // Each month has a Form A and a Form B of its own.
  await person.answer([...PAPER, ...PAPER, ['patient-papers', '1'], ...PAPERS, ...COUNTER, ...ACCOUNT]);
  await person.answer([['claim-papers', '1'], ...OTHER, ['rate-yen', '']]);
  await screen.has('ended with 0');
}

describe.runIf(isThere)('in a terminal of 80 columns and 24 lines', { tags: ['slow'], timeout: 180_000 }, () => {
  afterAll(() => {
    spawnSync('tmux', ['-L', SOCKET, 'kill-server']);
  });

  describe.concurrent.each(['resident', 'clerk'] as const)('a %s', (as) => {
    test.each(LANGUAGES)(
      'answers in %s from the first question to the last, with slips on the way',
      async (language) => {
        const cwd = folderOf();
        const words = await wordsOf(language);
        const options = ['new', 'c', '--as', as, '--lang', language, '--today', '2025-11-22'];
        const screen = Screen.open(`${as}-${language}`, cwd, options);
        const person = new Person(screen, words, as);
        await interviewed(person, words);

        const { history } = screen;
        expectReadable(history);
        for (const line of history.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(COLUMNS);
        // At the end: the findings in plain words, the benefit, and what to type next.
        const shown = joined(history);
        for (const key of ['interview.end', 'interview.end-check', 'interview.end-benefit', 'interview.end-next'])
          expect(shown).toContain(joined(words(key)));
        expect(shown).toContain('ryoyohibuildc');

        const text = readFileSync(join(cwd, 'c/claim.yaml'), 'utf8');
        expect(readText(Buffer.from(text), 'claim.yaml', 'yaml').value).toMatchObject(CLAIM);
        expect(text).toContain('phone: 0761-11-1111');
        const { stdout } = await ryoyohi(['check', 'c', '--json', '--today', '2025-11-22'], { cwd });
        const rules = (JSON.parse(stdout).findings as { rule: string }[]).map(({ rule }) => rule);
        expect(rules.filter((rule) => /^(?:reference|dates|answers)\./.test(rule))).toEqual([]);
      },
    );
  });
});

/** Cells that a line takes. */
function widthOf(line: string): number {
  return [...line].reduce(
    (sum, character) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/.test(character)
        ? 2
        : 1),
    0,
  );
}
