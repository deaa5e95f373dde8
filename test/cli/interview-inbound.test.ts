/** The interview of 赴日就医 in a terminal: how people find it, and what stops it. */
import { describe, expect, test } from 'vitest';
import { folderOf } from './program.ts';
import { HAS_SCRIPT, Run } from './pseudo-terminal.ts';

if (!HAS_SCRIPT) console.warn('util-linux’s script is not installed: the interviews of 赴日就医 are left out');

const PROMPT = /— $/;
const options = ['--plain', '--lang', 'zh', '--today', '2026-04-10'];

describe.runIf(HAS_SCRIPT)('in a terminal', { timeout: 60_000 }, () => {
  test('who names no scheme is told how the other one is asked about; who names it is not', async () => {
    const plain = Run.start(['new', ...options], folderOf({}));
    expect(await plain.until(PROMPT)).toContain('赴日就医请用另一套问题：ryoyohi new --scheme inbound-care');
    plain.close();
    const named = Run.start(['new', '--scheme', 'inbound-care', ...options], folderOf({}));
    expect(await named.until(PROMPT)).not.toContain('另一套问题');
    named.close();
  });

  test('a Japanese public insurance ends the questions with the law and what to do, and with nothing else', async () => {
    const folder = folderOf({});
    const run = Run.start(['new', 'c', '--scheme', 'inbound-care', ...options], folder);
    for (const line of ['1', 'CN', '1', '3']) {
      await run.until(PROMPT);
      run.send(line);
    }
    expect(await run.ended).toBe(0);
    const told = run.seen.slice(run.seen.indexOf('这样不能继续'));
    expect(told).toContain('是违法行为');
    expect(told).toContain('可以用保险吗？');
    expect(told).toContain('ryoyohi edit c');
    expect(told.match(/inbound\.public-insurance/g)).toHaveLength(1);
    expect(told).not.toMatch(/answers\.missing|coordinator\.missing|--packet/);
    // A slip is put right in the review, and the questions go on.
    const again = Run.start(['edit', 'c', ...options], folder);
    await again.until(PROMPT);
    again.send('3');
    await again.until(PROMPT);
    again.send('2');
    await again.until(PROMPT);
    again.send('');
    expect(await again.until(PROMPT)).toContain('需要紧急治疗吗？');
    again.close();
  });
});
