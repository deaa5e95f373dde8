/** The prompter as the engine has it: one prompt after another on one terminal. */
import { Chalk } from 'chalk';
import { describe, expect, test } from 'vitest';
import { marksPastes } from '../../../src/cli/interview/keyboard.ts';
import { promptsPrompter } from '../../../src/cli/interview/prompter.ts';
import { DAY, engineOf, field, LINE, LINES, PURPOSE, STANDING, wordsIn } from './made-up.ts';
import { KEYS, Terminal } from './terminal.ts';

const { enter, up, left } = KEYS;

function prompterOn(terminal: Terminal, style: 'resident' | 'clerk' = 'resident') {
  const { input, output } = terminal;
  return promptsPrompter({ words: wordsIn('en'), paint: new Chalk({ level: 0 }), style, input, output });
}

describe('one question after another', () => {
  test('each answer stays in a line, and nothing else does', async () => {
    const terminal = new Terminal();
    const prompter = prompterOn(terminal);
    for (const [key, input, typed] of [
      ['Name', LINE, '小松 花子'],
      ['Born on', DAY, '1985-06-15'],
      ['Purpose', PURPOSE, '1'],
    ] as const) {
      const reply = prompter.ask(engineOf([field(key, input)]).screen);
      await terminal.seen();
      await terminal.type(typed, enter);
      expect(await reply).toEqual({ do: 'next' });
    }
    await prompter.tell([{ text: 'Two sheets are needed.' }]);
    expect(terminal.screen).toBe(
      '✓ Name: 小松 花子\n✓ Born on: 1985-06-15\n✓ Purpose: 旅行・観光\nTwo sheets are needed.',
    );
  });

  test('what is typed ahead goes to the questions in their order', async () => {
    const terminal = new Terminal();
    const prompter = prompterOn(terminal);
    await terminal.send(`KOMATSU${enter}1985-06-15${enter}2${enter}`);
    const engines = [field('a', LINE), field('b', DAY), field('c', PURPOSE)].map((each) => engineOf([each]));
    for (const { screen } of engines) expect(await prompter.ask(screen)).toEqual({ do: 'next' });
    expect(engines.flatMap(({ written }) => written)).toEqual([
      ['a', 'KOMATSU'],
      ['b', '1985-06-15'],
      ['c', 'business'],
    ]);
  });

  test('what a slow line delivers late, in one piece, is typing where the terminal marks its pastes', async () => {
    const terminal = new Terminal();
    const prompter = prompterOn(terminal);
    const [a, b] = [engineOf([field('a', LINE)]), engineOf([field('b', DAY)])];
    const first = prompter.ask(a.screen);
    await terminal.seen();
    await terminal.send(`KOMATSU${enter}1985-06-15${enter}`);
    expect(await first).toEqual({ do: 'next' });
    expect(await prompter.ask(b.screen)).toEqual({ do: 'next' });
    expect([...a.written, ...b.written]).toEqual([
      ['a', 'KOMATSU'],
      ['b', '1985-06-15'],
    ]);
  });

  test('terminals that are known to mark their pastes', () => {
    const kinds = ['xterm-256color', 'tmux-256color', 'rxvt', 'linux', 'dumb', 'screen', undefined];
    const marks = kinds.map((TERM) => marksPastes(TERM === undefined ? {} : { TERM }, 'linux'));
    expect(marks).toEqual([true, true, true, false, false, false, false]);
    expect(marksPastes({ TERM: 'screen', TMUX: 'socket' }, 'darwin')).toBe(true);
    expect(marksPastes({ TERM: 'xterm' }, 'win32')).toBe(false);
  });

  test('a marked paste of lines stays in its question, and the next one is empty', async () => {
    const terminal = new Terminal();
    const prompter = prompterOn(terminal);
    const [a, b] = [engineOf([field('a', LINE)]), engineOf([field('b', LINE)])];
    const first = prompter.ask(a.screen);
    await terminal.paste('one\ntwo\nthree');
    await terminal.type(enter);
    await first;
    const second = prompter.ask(b.screen);
    await terminal.seen();
    expect(b.written).toEqual([]);
    await terminal.type('x', enter);
    await second;
    expect([...a.written, ...b.written]).toEqual([
      ['a', 'one two three'],
      ['b', 'x'],
    ]);
  });

  test('pastes are marked while a prompt lives and not after, Ctrl+C or not', async () => {
    for (const key of [`A${enter}`, KEYS.ctrlC]) {
      const terminal = new Terminal();
      const asked = prompterOn(terminal).ask(engineOf([field('a', LINE)]).screen);
      const done = asked.catch((error: Error) => error.name);
      await terminal.seen();
      await terminal.send(key);
      expect(await done).toEqual(key === KEYS.ctrlC ? 'ExitPromptError' : { do: 'next' });
      const marks = terminal.written.match(/\[\?2004[hl]/g);
      expect(marks).toEqual(['[?2004h', '[?2004l']);
    }
  });

  test('a paste that never ends does not lock anyone in', async () => {
    const terminal = new Terminal();
    const asked = prompterOn(terminal).ask(engineOf([field('a', LINE)]).screen);
    const done = expect(asked).rejects.toMatchObject({ name: 'ExitPromptError' });
    await terminal.seen();
    await terminal.send('\u001b[200~half a paste');
    await terminal.send(KEYS.ctrlC);
    await done;
  });

  test('the end of the input leaves', async () => {
    const terminal = new Terminal();
    const asked = prompterOn(terminal).ask(engineOf([field('a', LINE)]).screen);
    await terminal.seen();
    terminal.input.end();
    expect(await asked).toEqual({ do: 'leave' });
    expect(
      await prompterOn(terminal)
        .ask(engineOf([field('b', LINE)]).screen)
        .catch(() => 'thrown'),
    ).toEqual({ do: 'leave' });
  });

  test('it is drawn once for each key, and never without one', async () => {
    const terminal = new Terminal();
    prompterOn(terminal)
      .ask(engineOf([field('a', LINE)]).screen)
      .catch(() => undefined);
    await terminal.seen();
    const before = terminal.writes;
    await terminal.seen();
    expect(terminal.writes).toBe(before);
    await terminal.send('hello');
    expect(terminal.writes - before).toBeLessThanOrEqual(3);
  });

  test('the cursor stands where one types, in wide text over several rows too', async () => {
    const terminal = new Terminal(40);
    prompterOn(terminal)
      .ask(engineOf([field('course', LINES)]).screen)
      .catch(() => undefined);
    await terminal.seen();
    await terminal.type('旅行三日目の夜から発熱し、翌朝バンコク病院を受診した。');
    expect(terminal.cursor).toEqual({ line: '  ク病院を受診した。', column: 20 });
    await terminal.type(left, left);
    expect(terminal.cursor.column).toBe(16);
    await terminal.type('追');
    expect(terminal.cursor).toEqual({ line: '  ク病院を受診し追た。', column: 18 });
    await terminal.type('\u001b\r', 'x', up, up);
    expect(terminal.cursor.line).toContain('▸ 旅行三日目');
    expect(terminal.lines.filter((each) => each.includes('旅行三日目'))).toHaveLength(1);
  });
});

test('of several fields that a form puts off each is told to the engine, and none is asked again for it', async () => {
  const terminal = new Terminal();
  const prompter = prompterOn(terminal, 'clerk');
  const fields = ['a', 'b', 'c', 'd'].map((key) => field(key, LINE));
  const { screen, written } = engineOf(fields);
  const reply = prompter.ask(screen);
  await terminal.seen();
  await terminal.type('x', enter, KEYS.later, 'y', enter, KEYS.later);
  expect(await reply).toEqual({ do: 'next' });
  expect(written.map(([key]) => key)).toEqual(['a', 'c']);
  const answered = fields.map((each) => (each.key === 'a' || each.key === 'c' ? { ...each, answer: 'x' } : each));
  expect(await prompter.ask(engineOf(answered, { at: 1 }).screen)).toEqual({ do: 'later' });
  expect(await prompter.ask(engineOf(answered, { at: 3 }).screen)).toEqual({ do: 'later' });
  const again = prompter.ask(engineOf(answered, { at: 3 }).screen);
  await terminal.seen();
  await terminal.type('z', enter, KEYS.later);
  expect(await again).toEqual({ do: 'next' });
});

test('notices of the last answer of a form are still read', async () => {
  const terminal = new Terminal();
  const { screen } = engineOf([field('a', LINE)]);
  const warned = {
    ...screen,
    commit: (key: string, answer: never) => ({ ...screen.commit(key, answer), notices: [{ text: 'Too late?' }] }),
  };
  const reply = prompterOn(terminal, 'clerk').ask(warned);
  await terminal.seen();
  await terminal.type('x', enter);
  expect(await reply).toEqual({ do: 'next' });
  expect(terminal.screen).toContain('! Too late?');
  expect(STANDING.left).toBe(14);
});
