import { describe, expect, test } from 'vitest';
import type { Drafts } from '../../../src/cli/interview/asking.ts';
import { BANK, COUNTRIES, DAY, field, LINE, LINES, PAPERS, PURPOSE, voiceIn, YES_NO } from './made-up.ts';
import { askOne } from './shown.ts';
import { KEYS } from './terminal.ts';

const { enter, back, up, down, right, altEnter, backspace, review, later, erase } = KEYS;

describe('a line of text', () => {
  test('is taken as typed, and written once', async () => {
    const { shown, written } = await askOne(field('name', LINE));
    await shown.type('小松 花子', enter);
    expect(await shown.answer).toEqual({ do: 'next' });
    expect(written).toEqual([['name', '小松 花子']]);
  });

  test('that cannot be stays in the line, with what is expected, and can be mended', async () => {
    const { shown, written } = await askOne(field('birth', DAY));
    await shown.type('1985-06-1', enter);
    expect(shown.getScreen()).toContain('▸ 1985-06-1');
    expect(shown.getScreen()).toContain('! What goes here: a day of the calendar');
    expect(written).toEqual([]);
    await shown.type('5', enter);
    expect(await shown.answer).toEqual({ do: 'next' });
    expect(written).toEqual([['birth', '1985-06-15']]);
  });

  test('is asked for where Enter alone takes nothing', async () => {
    const { shown, written } = await askOne(field('name', LINE));
    await shown.type(enter);
    expect(shown.getScreen()).toContain('! What goes here: one line of text');
    expect(written).toEqual([]);
  });

  test('Enter alone takes the suggestion, keeps an answer, and leaves an optional question open', async () => {
    const suggested = await askOne(field('birth', DAY, { preset: '1985-06-15' }));
    expect(suggested.shown.getScreen()).toContain('[1985-06-15]');
    await suggested.shown.type(enter);
    await suggested.shown.answer;
    expect(suggested.written).toEqual([['birth', '1985-06-15']]);

    const kept = await askOne(field('birth', DAY, { answer: '1985-06-15', preset: '2000-01-01' }));
    expect(kept.shown.getScreen()).toContain('[1985-06-15]');
    await kept.shown.type(enter);
    expect(await kept.shown.answer).toEqual({ do: 'next' });
    expect(kept.written).toEqual([]);

    const optional = await askOne(field('onset', DAY, { optional: true }));
    await optional.shown.type(enter);
    await optional.shown.answer;
    expect(optional.written).toEqual([['onset', null]]);
  });

  test('an answer is brought into the line to be corrected; emptied, an optional one goes', async () => {
    const corrected = await askOne(field('name', LINE, { answer: 'KOMATSU HANAK' }));
    await corrected.shown.type(right, 'O', enter);
    await corrected.shown.answer;
    expect(corrected.written).toEqual([['name', 'KOMATSU HANAKO']]);

    const gone = await askOne(field('onset', DAY, { answer: '2025-08-27', optional: true }));
    await gone.shown.type(backspace, erase, enter);
    await gone.shown.answer;
    expect(gone.written).toEqual([['onset', null]]);

    const needed = await askOne(field('birth', DAY, { answer: '1985-06-15' }));
    await needed.shown.type(right, erase, enter);
    expect(needed.shown.getScreen()).toContain('! What goes here');
    expect(needed.written).toEqual([]);
  });

  test('holds several lines where it may, and a pasted line break is none where it may not', async () => {
    const several = await askOne(field('course', LINES));
    await several.shown.type('Fever.', altEnter, 'Rest.', enter);
    await several.shown.answer;
    expect(several.written).toEqual([['course', 'Fever.\nRest.']]);

    const pasted = await askOne(field('course', LINES));
    await pasted.shown.paste('Fever.\nRest.\n');
    await pasted.shown.type(enter);
    await pasted.shown.answer;
    expect(pasted.written).toEqual([['course', 'Fever.\nRest.']]);

    const single = await askOne(field('address', LINE));
    await single.shown.paste('石川県小松市\n小馬出町91番地\n');
    expect(single.written).toEqual([]);
    await single.shown.type(enter);
    await single.shown.answer;
    expect(single.written).toEqual([['address', '石川県小松市 小馬出町91番地']]);
  });

  test('pasted into a terminal that marks no pastes, it spills into no other question either', async () => {
    const { shown, written } = await askOne([field('address', LINE), field('name', LINE)]);
    await shown.seen();
    await shown.type('石川県小松市\r小馬出町91番地');
    expect(written).toEqual([]);
    await shown.seen();
    await shown.type(enter);
    expect(written).toEqual([['address', '石川県小松市 小馬出町91番地']]);
  });

  test('typed before it was drawn, it is typing: Enter takes it', async () => {
    const { shown, written } = await askOne([field('address', LINE), field('name', LINE)]);
    await shown.type('石川県小松市\r小松 太郎\r');
    expect(written).toEqual([
      ['address', '石川県小松市'],
      ['name', '小松 太郎'],
    ]);
  });

  test('cannot be made to move the cursor or hide', async () => {
    const { shown, written } = await askOne(field('name', LINE, { ask: { text: 'Who\u001b[2J\u202e?' } }));
    expect(shown.getScreen({ raw: true })).not.toContain('\u001b[2J');
    expect(shown.getScreen()).toContain('Who\\u{1B}[2J\\u{202E}?');
    await shown.paste('KOMATSU\u001b[31m\u200b \u0007HANAKO');
    await shown.type(enter);
    await shown.answer;
    expect(written).toEqual([['name', 'KOMATSU[31m HANAKO']]);
  });
});

describe('keys that lead away', () => {
  test.each([
    ['Shift+Tab', [back], 'back'],
    ['Ctrl+B', [KEYS.ctrlB], 'back'],
    ['a line of <', ['<', enter], 'back'],
    ['a full-width ＜', ['＜', enter], 'back'],
    ['Ctrl+R', [review], 'review'],
    ['a line of !', ['!', enter], 'review'],
    ['Ctrl+L', [later], 'later'],
    ['a line of >', ['>', enter], 'later'],
    ['Ctrl+D', [KEYS.ctrlD], 'leave'],
  ])('%s', async (_, keys, expected) => {
    const { shown, written } = await askOne(field('name', LINE));
    await shown.type(...keys);
    expect(await shown.answer).toEqual({ do: expected });
    expect(written).toEqual([]);
  });

  test('in a list the signs need no Enter', async () => {
    for (const [sign, reply] of [
      ['<', 'back'],
      ['>', 'later'],
      ['!', 'review'],
    ] as const) {
      const { shown } = await askOne(field('purpose', PURPOSE));
      await shown.type(sign);
      expect(await shown.answer).toEqual({ do: reply });
    }
  });

  test('Ctrl+C ends it as inquirer does', async () => {
    const { shown } = await askOne(field('name', LINE));
    const ended = expect(shown.answer).rejects.toMatchObject({ name: 'ExitPromptError' });
    await shown.type('KOMATSU', KEYS.ctrlC);
    await ended;
    expect(shown.getFullOutput().lastIndexOf('\u001b[?2004l')).toBeGreaterThan(
      shown.getFullOutput().lastIndexOf('\u001b[?2004h'),
    );
  });

  test('putting an optional question off leaves it open', async () => {
    const { shown, written } = await askOne(field('onset', DAY, { optional: true }));
    await shown.type(later);
    expect(await shown.answer).toEqual({ do: 'next' });
    expect(written).toEqual([['onset', null]]);
  });

  test('what was typed is there again when one comes back', async () => {
    const drafts: Drafts = new Map();
    const first = await askOne(field('name', LINE), { drafts });
    await first.shown.type('KOMATSU', back);
    await first.shown.answer;
    const again = await askOne(field('name', LINE), { drafts });
    expect(again.shown.getScreen()).toContain('▸ KOMATSU');
    await again.shown.type(' HANAKO', enter);
    await again.shown.answer;
    expect(again.written).toEqual([['name', 'KOMATSU HANAKO']]);
    expect(drafts.size).toBe(0);
  });

  test('? says why, with an example and the source, and another key leads back', async () => {
    const { shown, written } = await askOne(field('name', LINE, { example: { text: 'KOMATSU, HANAKO' } }));
    await shown.type('?');
    expect(shown.getScreen()).toContain('Why name');
    expect(shown.getScreen()).toContain('Example: KOMATSU, HANAKO');
    expect(shown.getScreen()).toContain('Source: 海外療養費支給申請書 裏面 記入上の注意 (2024-12-02)');
    await shown.type(enter);
    expect(shown.getScreen()).not.toContain('Why name');
    await shown.type('？', 'A?', enter);
    await shown.answer;
    expect(written).toEqual([['name', 'A?']]);
  });

  test('what writing throws comes through', async () => {
    const full = {
      commit: () => {
        throw new Error('disk full');
      },
    };
    const { shown } = await askOne(field('name', LINE), { more: full });
    const ended = expect(shown.answer).rejects.toThrow('disk full');
    await shown.type('A', enter);
    await ended;
  });
});

describe('one of a few', () => {
  test('arrow keys, a number, or letters lead to it; Enter takes it', async () => {
    for (const [keys, answer] of [
      [[down, down], 'business'],
      [[up], 'treatment'],
      [['3'], 'study'],
      [['t', 'r'], 'treatment'],
      [['仕'], 'business'],
      [['２'], 'business'],
    ] as const) {
      const { shown, written } = await askOne(field('purpose', PURPOSE));
      await shown.type(...keys, enter);
      await shown.answer;
      expect(written).toEqual([['purpose', answer]]);
    }
  });

  test('is never taken by Enter alone', async () => {
    const { shown, written } = await askOne(field('purpose', PURPOSE));
    await shown.type(enter);
    expect(shown.getScreen()).toContain('! Please choose one');
    expect(written).toEqual([]);
  });

  test('a yes or no takes y and n in any language', async () => {
    const { shown, written } = await askOne(field('third', YES_NO), { voice: voiceIn('ja') });
    await shown.type('n', enter);
    await shown.answer;
    expect(written).toEqual([['third', false]]);
  });

  test('the present answer is in hand', async () => {
    const { shown, written } = await askOne(field('third', YES_NO, { answer: false }));
    expect(shown.getScreen()).toContain('▸ 2  いいえ');
    await shown.type(enter);
    await shown.answer;
    expect(written).toEqual([]);
  });
});

describe('any of a few', () => {
  test('spaces and numbers tick and untick, in the order of the options', async () => {
    const { shown, written } = await askOne(field('papers', PAPERS));
    await shown.type('3', up, up, ' ', '2', '2', enter);
    await shown.answer;
    expect(written).toEqual([['papers', ['passport-stamps', 'e-ticket']]]);
  });

  test('at least as many as are needed', async () => {
    const { shown, written } = await askOne(field('papers', PAPERS));
    await shown.type(enter);
    expect(shown.getScreen()).toContain('! Please tick at least 1');
    expect(written).toEqual([]);
  });
});

describe('a search', () => {
  test('a few letters, an arrow, Enter', async () => {
    const { shown, written } = await askOne(field('bank', BANK));
    await shown.type('北');
    expect(shown.getScreen()).toContain('▸ 北國銀行');
    await shown.type(down, enter);
    await shown.answer;
    expect(written).toEqual([['bank', { code: '0144', name: '北陸銀行' }]]);
  });

  test('Enter alone takes none of the likeliest', async () => {
    const { shown, written } = await askOne(field('bank', BANK));
    expect(shown.getScreen()).toContain('北國銀行');
    await shown.type(enter);
    expect(shown.getScreen()).toContain('! Please type a few letters');
    expect(written).toEqual([]);
  });

  test('what no list has can be taken as typed, where it can be', async () => {
    const { shown, written } = await askOne(field('bank', BANK));
    await shown.type('Ka', enter);
    expect(shown.getScreen()).toContain('! What goes here: a bank code');
    await shown.type('sikorn', enter);
    await shown.answer;
    expect(written).toEqual([['bank', { code: '', name: 'Kasikorn' }]]);
  });

  test('several, one after another; Backspace takes the last away; Enter alone ends', async () => {
    const { shown, written } = await askOne(field('countries', COUNTRIES));
    await shown.type('TH', enter, 'US', enter, backspace, '中', enter);
    expect(shown.getScreen()).toContain('✓ タイ');
    await shown.type(enter);
    await shown.answer;
    expect(written).toEqual([['countries', ['TH', 'CN']]]);
  });

  test('what is not there is said', async () => {
    const { shown, written } = await askOne(field('countries', COUNTRIES));
    await shown.type('Atlantis', enter);
    expect(shown.getScreen()).toContain('! Nothing found');
    expect(written).toEqual([]);
  });
});
