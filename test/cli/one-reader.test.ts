/** `build --packet … --for …` as one calls it: a file of its own, what is left out of it, and calls that fit nothing. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changed, EXAMPLE, folderOf, INBOUND_EXAMPLE, INBOUND_TODAY, LANGUAGES, ryoyohi, STACK } from './program.ts';

const build = (cwd: string, ...args: string[]) =>
  ryoyohi(['build', 'case', '--today', INBOUND_TODAY, ...args], { cwd });
const caseOf = (text = INBOUND_EXAMPLE) => folderOf({ case: { 'claim.yaml': text } });

describe('one reader alone', () => {
  it('is built beside the whole packet, with the marks that its pages have there', async () => {
    const cwd = caseOf();
    expect((await build(cwd, '--packet', 'visa')).status).toBe(0);
    expect((await build(cwd, '--packet', 'visa', '--for', 'm1')).status).toBe(0);
    const marks = (file: string) =>
      (JSON.parse(readFileSync(join(cwd, 'case', file), 'utf8')) as { pages: { unit: string; mark: string }[] }).pages;
    const alone = marks('visa-m1.manifest.json');
    expect(new Set(alone.map(({ unit }) => unit))).toEqual(new Set(['visa/m1']));
    const whole = marks('visa.manifest.json').map(({ mark }) => mark.replace(/:[^:]*$/, ''));
    for (const { mark } of alone) expect(whole).toContain(mark.replace(/:[^:]*$/, ''));
  });

  it.each(LANGUAGES)(
    'is refused where the packet has none such, or the claim has one packet (%s)',
    async (language) => {
      const cwd = folderOf({ case: { 'claim.yaml': INBOUND_EXAMPLE }, claim: { 'claim.yaml': EXAMPLE } });
      const wrong = await build(cwd, '--packet', 'insurance', '--for', 'm1', '--lang', language);
      const single = await build(cwd, '--packet', 'remittance', '--for', 'p1', '--lang', language);
      const other = await ryoyohi(['build', 'claim', '--for', 'p1', '--lang', language], { cwd });
      for (const { status, stderr } of [wrong, single, other]) {
        expect(status).toBe(2);
        expect(stderr).not.toMatch(STACK);
      }
      expect(wrong.stderr).toContain('q1, i1');
      expect(single.stderr).toContain('--for');
      expect(other.stderr).toContain('--for');
      expect(existsSync(join(cwd, 'case', 'insurance-m1.pdf'))).toBe(false);
    },
  );
});

describe('what is left out', () => {
  it.each(LANGUAGES)('is told by its place, never by its words (%s)', async (language) => {
    const cwd = caseOf(changed(INBOUND_EXAMPLE, '治疗期间汇款到协调企业的账户', '胃部肿瘤手术前汇款'));
    const { status, stderr, stdout } = await build(cwd, '--packet', 'remittance', '--lang', language);
    expect(status).toBe(0);
    expect(stderr).toContain('terms[1].value');
    expect(stderr + stdout).not.toContain('胃部');
  });

  it('is nothing of the family’s own statement, of which nothing needs to be said', async () => {
    const { stderr } = await build(caseOf(), '--packet', 'settlement', '--lang', 'en');
    expect(stderr).toBe('');
  });
});
