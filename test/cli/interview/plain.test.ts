import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/base/words.ts';
import { plainPrompter } from '../../../src/cli/interview/prompter.ts';
import type { Field } from '../../../src/interview/prompter.ts';
import {
  BANK,
  COUNTRIES,
  DAY,
  engineOf,
  field,
  LINE,
  LINES,
  PAPERS,
  PURPOSE,
  RECEIPT,
  STANDING,
  wordsIn,
  YES_NO,
} from './made-up.ts';
import { Terminal, wait } from './terminal.ts';

function plainOn(terminal: Terminal, language: Language = 'en') {
  return plainPrompter({ words: wordsIn(language), input: terminal.input, output: terminal.output });
}

/** Asks the fields on one screen, and types the lines one by one. */
async function asked(fields: Field | readonly Field[], lines: readonly string[], language: Language = 'en') {
  const terminal = new Terminal();
  const engine = engineOf(Array.isArray(fields) ? (fields as readonly Field[]) : [fields as Field]);
  const prompter = plainOn(terminal, language);
  const reply = prompter.ask(engine.screen);
  for (const line of lines) {
    await wait(3);
    terminal.input.write(`${line}\n`);
  }
  await wait(5);
  return { terminal, prompter, reply, ...engine };
}

describe('in plain lines', () => {
  test('a question is one line that says where one stands and what Enter does', async () => {
    const { terminal, reply, written } = await asked(field('Born on', DAY, { preset: '1985-06-15' }), ['']);
    expect(await reply).toEqual({ do: 'next' });
    expect(written).toEqual([['Born on', '1985-06-15']]);
    expect(terminal.written.split('\n')).toContain('(Step 2 of 6: 受診者 花子) Born on? [Enter takes: 1985-06-15] — ');
  });

  test('nothing is drawn over: no escape sequence, in no kind of question', async () => {
    const fields = [
      field('a', LINE),
      field('b', PURPOSE),
      field('c', PAPERS),
      field('d', BANK),
      field('e', RECEIPT),
      field('f', LINES),
    ];
    const lines = ['?', 'x', '9', '2', '1,3', '北', '1', '8/28 med 1', '8/29 lab 2', '', 'one', 'two', ''];
    for (const language of ['ja', 'en', 'zh'] as const) {
      const { terminal, reply, written } = await asked(fields, lines, language);
      expect(await reply).toEqual({ do: 'next' });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there
      expect(terminal.written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
      expect(written.filter(([key]) => key !== 'e')).toEqual([
        ['a', 'x'],
        ['b', 'business'],
        ['c', ['passport-stamps', 'e-ticket']],
        ['d', { code: '0146', name: '北國銀行' }],
        ['f', 'one\ntwo'],
      ]);
    }
  });

  test('an answer that cannot be is refused with what is expected', async () => {
    const { terminal, reply, written } = await asked(field('birth', DAY), ['soon', '2025-08-28']);
    expect(await reply).toEqual({ do: 'next' });
    expect(terminal.written).toContain('What goes here: a day of the calendar');
    expect(written).toEqual([['birth', '2025-08-28']]);
  });

  test('Enter keeps an answer, and leaves an optional question open', async () => {
    const kept = await asked(field('birth', DAY, { answer: '1985-06-15' }), ['']);
    expect(await kept.reply).toEqual({ do: 'next' });
    expect(kept.written).toEqual([]);
    expect(kept.terminal.written).toContain('[now: 1985-06-15; Enter keeps it]');
    const open = await asked(field('onset', DAY, { optional: true }), ['']);
    expect(await open.reply).toEqual({ do: 'next' });
    expect(open.written).toEqual([['onset', null]]);
  });

  test.each([
    ['<', 'back'],
    ['>', 'later'],
    ['!', 'review'],
    ['＜', 'back'],
  ])('%s leads away', async (sign, expected) => {
    for (const input of [LINE, PURPOSE, PAPERS, BANK, RECEIPT, LINES]) {
      const { reply, written } = await asked(field('x', input), [sign]);
      expect(await reply).toEqual({ do: expected });
      expect(written).toEqual([]);
    }
  });

  test('? says why and asks again', async () => {
    const { terminal, reply } = await asked(field('name', LINE), ['?', 'x']);
    await reply;
    expect(terminal.written).toContain('Why name\nSource: 海外療養費支給申請書');
    expect(terminal.written.match(/name\?/g)).toHaveLength(2);
  });

  test('choices are numbered lines; a number, a label, or y and n choose', async () => {
    for (const [typed, answer] of [
      ['2', 'business'],
      ['仕', 'business'],
      ['留学', 'study'],
    ] as const) {
      const { terminal, reply, written } = await asked(field('purpose', PURPOSE), [typed]);
      await reply;
      expect(terminal.written).toContain('1) 旅行・観光\n2) 仕事 (出張や赴任)\n');
      expect(written).toEqual([['purpose', answer]]);
    }
    const { reply, written } = await asked(field('third', YES_NO), ['n']);
    await reply;
    expect(written).toEqual([['third', false]]);
  });

  test('a search takes letters, then a number; several until an empty line', async () => {
    const { terminal, reply, written } = await asked(field('countries', COUNTRIES), [
      'nowhere',
      'TH',
      '1',
      '中',
      '1',
      '',
    ]);
    await reply;
    expect(terminal.written).toContain('Nothing found');
    expect(terminal.written).toContain('1) タイ (TH)');
    expect(written).toEqual([['countries', ['TH', 'CN']]]);
  });

  test('a code that looks like a number is searched for, not chosen', async () => {
    const { reply, written } = await asked(field('bank', BANK), ['北', '0144', '1']);
    await reply;
    expect(written).toEqual([['bank', { code: '0144', name: '北陸銀行' }]]);
  });

  test('lines that come in one piece are all used, one by one', async () => {
    const terminal = new Terminal();
    const prompter = plainOn(terminal);
    const engines = ['a', 'b', 'c'].map((key) => engineOf([field(key, LINE)]));
    terminal.input.write('1\n2\n3\n');
    for (const { screen } of engines) expect(await prompter.ask(screen)).toEqual({ do: 'next' });
    expect(engines.flatMap(({ written }) => written)).toEqual([
      ['a', '1'],
      ['b', '2'],
      ['c', '3'],
    ]);
  });

  test('the end of the input leaves, after its last line', async () => {
    const terminal = new Terminal();
    const prompter = plainOn(terminal);
    const [a, b] = [engineOf([field('a', LINE)]), engineOf([field('b', LINE)])];
    terminal.input.end('1');
    expect(await prompter.ask(a.screen)).toEqual({ do: 'next' });
    expect(await prompter.ask(b.screen)).toEqual({ do: 'leave' });
    expect([...a.written, ...b.written]).toEqual([['a', '1']]);
  });

  test('Ctrl+C ends it as the prompts do', async () => {
    const { reply } = await asked(field('a', LINE), []);
    const ended = expect(reply).rejects.toMatchObject({ name: 'ExitPromptError' });
    process.emit('SIGINT');
    await ended;
  });
});

describe('a receipt in plain lines', () => {
  const amounts = (written: readonly [string, unknown][]) =>
    (written.at(-1)![1] as { amount: string }[]).map(({ amount }) => amount);

  test('line by line, repeated, corrected, deleted', async () => {
    const lines = ['8/28 med 1', '=', 'lab 3', '#2', '8/29 med 2', '#1', '', 'y', ''];
    const { terminal, reply, written } = await asked(field('charges', RECEIPT), lines);
    expect(await reply).toEqual({ do: 'next' });
    expect(amounts(written)).toEqual(['2.00', '3.00']);
    expect(terminal.written).toContain('THB 5.00');
    expect(terminal.written).toContain('2. 2025-08-28  投薬  1.00');
  });

  test('a line that cannot be read is said at once', async () => {
    const { terminal, reply, written } = await asked(field('charges', RECEIPT), ['8/28 med', '8/28 med 5', '']);
    await reply;
    expect(terminal.written).toContain('What goes here: an amount');
    expect(amounts(written)).toEqual(['5.00']);
  });

  test('of 40 pasted lines all are read, an empty one is no end, and those not understood are asked for in their place', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => `8/28\tmedicines\t${index + 1}`);
    rows.splice(10, 0, '');
    rows.splice(20, 0, 'what is this');
    const { terminal, reply, written } = await asked(field('charges', RECEIPT), []);
    terminal.input.write(`${rows.join('\n')}\n`);
    await wait(20);
    terminal.input.write('\n');
    await wait(5);
    expect(terminal.written).toContain('not understood: what is this');
    terminal.input.write('8/28 med 19.5\n');
    await wait(5);
    terminal.input.write('\n');
    expect(await reply).toEqual({ do: 'next' });
    expect(amounts(written)).toHaveLength(41);
    expect(amounts(written)[19]).toBe('19.50');
  });
});

describe('the review in plain lines', () => {
  const sections = [
    {
      key: 's',
      heading: { text: '受診者' },
      lines: [
        { key: 'name', term: { text: '氏名' }, shown: { text: '花子' }, removable: true, depth: 0 },
        {
          key: 'birth',
          term: { text: '生年月日' },
          shown: undefined,
          complaint: { text: 'missing' },
          removable: false,
          depth: 1,
        },
      ],
      add: [
        { key: 'a1', label: { text: 'patient' } },
        { key: 'a2', label: { text: 'trip' } },
      ],
    },
  ];

  test.each([
    [['2'], { do: 'change', key: 'birth' }],
    [['d1'], { do: 'remove', key: 'name' }],
    [['d 2', ''], { do: 'go-on' }],
    [['a', '2'], { do: 'add', key: 'a2' }],
    [['7', 'l', 'g'], { do: 'go-on' }],
  ])('%j', async (lines, expected) => {
    const terminal = new Terminal();
    const reply = plainOn(terminal).review(sections, STANDING);
    for (const line of lines) terminal.input.write(`${line}\n`);
    expect(await reply).toEqual(expected);
    expect(terminal.written).toContain('1) 氏名: 花子\n2) 生年月日: * open\n! missing\n');
  });

  test('a removal needs a yes', async () => {
    for (const [line, expected] of [
      ['y', true],
      ['', false],
      ['ｙ', true],
      ['no', false],
    ] as const) {
      const terminal = new Terminal();
      const reply = plainOn(terminal).confirm({ text: 'Remove?' }, [{ text: 'two receipts' }]);
      terminal.input.write(`${line}\n`);
      expect(await reply).toBe(expected);
      expect(terminal.written).toContain('- two receipts');
    }
  });
});
