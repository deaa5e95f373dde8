/** One root with cases of both schemes: each is read, told and shown by the words of its own. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  changed,
  EXAMPLE,
  folderOf,
  INBOUND_EXAMPLE,
  INBOUND_TODAY,
  LANGUAGES,
  ryoyohi,
  STACK,
  type Tree,
} from './program.ts';

const BILL = Buffer.from('%PDF-1.4\n% the very same bill\n');

/** The same people and bills under another id. */
const AGAIN = changed(INBOUND_EXAMPLE, 'id: 4M8K2T', 'id: 4M8K2V');

/** Other people, other days, other bills. */
const OTHERS = changed(
  changed(changed(INBOUND_EXAMPLE, 'id: 4M8K2T', 'id: 4M8K2W'), 'birth: 1962-09-14', 'birth: 1971-01-30'),
  'country: CN, public: false',
  'country: JP, public: true',
);

const ROOT: Tree = {
  root: {
    claim: { 'claim.yaml': EXAMPLE },
    first: { 'claim.yaml': INBOUND_EXAMPLE, 'bill.pdf': BILL },
    again: { 'claim.yaml': AGAIN, 'bill.pdf': BILL },
    unlawful: { 'claim.yaml': OTHERS },
  },
};

interface Shown {
  claims: { path: string; benefit: unknown; summary?: unknown; findings: { rule: string; message: string }[] }[];
  findings: { rule: string; at: string; with: string[]; message: string }[];
  totals: Record<string, number>;
}

async function batchOf(cwd: string, ...args: string[]): Promise<Shown> {
  const { stdout, stderr, status } = await ryoyohi(
    ['batch', 'root', '--json', '--no-scan', '--today', INBOUND_TODAY, ...args],
    { cwd },
  );
  expect(stderr).not.toMatch(STACK);
  expect(status).toBe(1);
  return JSON.parse(stdout) as Shown;
}

describe('a batch over both schemes', () => {
  it('gives a benefit for the one, and how the money stands for the other', async () => {
    const { claims, totals } = await batchOf(folderOf(ROOT), '--lang', 'en');
    const byPath = Object.fromEntries(claims.map((claim) => [claim.path, claim]));
    expect(byPath['claim']).toMatchObject({ benefit: { status: 'upper-bound' } });
    expect(byPath['claim']).not.toHaveProperty('summary');
    expect(byPath['first']).toMatchObject({
      benefit: null,
      summary: { settlement: { currency: 'JPY', balance: 380200, outcome: 'refund', status: 'final' } },
    });
    // The law stops it: nothing is settled.
    expect(byPath['unlawful']).toMatchObject({
      summary: { settlement: { balance: null, outcome: null, status: 'stopped' } },
    });
    // What is no benefit is not summed up with the benefits.
    expect(totals['benefit']).toBe((byPath['claim']!.benefit as { total: number }).total);
  });

  it('finds the same file, the same bills and the same stay in two cases, and nothing between the schemes', async () => {
    const { findings } = await batchOf(folderOf(ROOT), '--lang', 'en');
    expect(findings.map(({ rule, at, with: others }) => [rule, at, others])).toEqual([
      ['batch.same-receipt', 'again', ['first']],
      ['batch.same-unit', 'again', ['first']],
      ['batch.overlapping-stay', 'again', ['first']],
    ]);
    expect(findings[1]!.message).toContain('a1, a2, a4, …');
  });

  it.each(LANGUAGES)('in %s, a rule that both have is told in the words of each', async (language) => {
    const tree: Tree = {
      root: {
        claim: { 'claim.yaml': EXAMPLE, 'left.pdf': BILL },
        case: { 'claim.yaml': changed(INBOUND_EXAMPLE, 'residence: CN  ', '# none  ') },
      },
    };
    const cwd = folderOf(tree);
    const { claims } = await batchOf(cwd, '--lang', language);
    for (const { path, findings } of claims) {
      const { stdout } = await ryoyohi(
        ['check', join('root', path), '--json', '--today', INBOUND_TODAY, '--lang', language],
        { cwd },
      );
      const own = (JSON.parse(stdout) as { findings: { rule: string; message: string }[] }).findings;
      const told = (list: { rule: string; message: string }[]) => list.map(({ rule, message }) => `${rule} ${message}`);
      expect(told(findings).sort()).toEqual(told(own).sort());
    }
  });

  it('the report and its table show what each comes to', async () => {
    const cwd = folderOf(ROOT);
    const { status, stdout } = await ryoyohi(
      ['batch', 'root', '--no-scan', '--report', 'report', '--today', INBOUND_TODAY, '--lang', 'en'],
      { cwd },
    );
    expect(status).toBe(1);
    expect(stdout).toContain('refund 380,200 JPY');
    expect(stdout).toContain('yen  upper bound');
    const rows = readFileSync(join(cwd, 'report/claims.csv'), 'utf8').split('\r\n');
    expect(rows[0]).toContain('"Result"');
    expect(rows.find((row) => row.includes('"first"'))).toContain('"refund 380,200 JPY"');
    const page = readFileSync(join(cwd, 'report/report.html'), 'utf8');
    for (const text of ['refund {{amount}}', '退款 {{amount}}', '返金 {{amount}}']) expect(page).toContain(text);
  });

  it('without a case of the other scheme, nobody sees a column for it', async () => {
    const cwd = folderOf({ root: { claim: { 'claim.yaml': EXAMPLE } } });
    await ryoyohi(['batch', 'root', '--no-scan', '--report', 'report', '--today', INBOUND_TODAY, '--lang', 'en'], {
      cwd,
    });
    expect(readFileSync(join(cwd, 'report/claims.csv'), 'utf8')).not.toContain('"Result"');
  });
});

describe('rule packs among the insurers of one’s own', () => {
  const PACK = readFileSync('templates/packs/general/profile.yaml', 'utf8');
  const CITY = 'format: ryoyohi-profile/1\nscheme: overseas-care\nid: my-city\nextends: komatsu\n';

  function shelf(): string {
    const cwd = folderOf({ own: {}, case: { 'claim.yaml': INBOUND_EXAMPLE } });
    for (const [name, text] of [
      ['my-city', CITY],
      ['general', PACK],
      // Another scheme's profile that has the name of an insurer does not stand before it.
      ['komatsu', changed(PACK, 'id: general', 'id: komatsu')],
    ] as const) {
      mkdirSync(join(cwd, 'own', name));
      writeFileSync(join(cwd, 'own', name, 'profile.yaml'), text);
    }
    return cwd;
  }

  it('are no insurers, and disturb none', async () => {
    const cwd = shelf();
    const { stdout, status } = await ryoyohi(['insurer', 'list', '--insurers', 'own', '--json'], { cwd });
    expect(status).toBe(0);
    const { insurers } = JSON.parse(stdout) as { insurers: { id: string; shipped: boolean; shadows: boolean }[] };
    expect(insurers.filter(({ shipped }) => !shipped).map(({ id }) => id)).toEqual(['my-city']);
    expect(insurers.find(({ id }) => id === 'komatsu')).toMatchObject({ shipped: true, shadows: false });
  });

  it('insurer check says that one is none', async () => {
    const { stderr, status } = await ryoyohi(['insurer', 'check', 'own/general', '--lang', 'en'], { cwd: shelf() });
    expect(status).toBe(2);
    expect(stderr).toContain('is no insurer, but a rule pack for cases of another scheme (inbound-care)');
  });

  it('serve the cases of their scheme', async () => {
    const { status } = await ryoyohi(['check', 'case', '--insurers', 'own', '--today', INBOUND_TODAY], {
      cwd: shelf(),
    });
    expect(status).toBe(0);
  });
});

describe('a file of answers for a case of the other scheme', () => {
  it('is taken by its own scheme key, and gives the same case', async () => {
    const cwd = folderOf({ 'answers.yaml': INBOUND_EXAMPLE });
    const { status } = await ryoyohi(['new', 'case', '--answers', 'answers.yaml', '--as', 'coordinator'], { cwd });
    expect(status).toBe(0);
    const settled = async (dir: string) =>
      (await ryoyohi(['settle', dir, '--json', '--today', INBOUND_TODAY, '--lang', 'en'], { cwd })).stdout;
    mkdirSync(join(cwd, 'original'));
    writeFileSync(join(cwd, 'original', 'claim.yaml'), INBOUND_EXAMPLE);
    expect(await settled('case')).toBe(await settled('original'));
  });

  it('is refused where the call names another scheme', async () => {
    const cwd = folderOf({ 'answers.yaml': INBOUND_EXAMPLE });
    const { status, stderr } = await ryoyohi(
      ['new', 'case', '--answers', 'answers.yaml', '--scheme', 'overseas-care', '--lang', 'en'],
      { cwd },
    );
    expect(status).toBe(2);
    expect(stderr).toContain('expected: one of overseas-care');
  });
});

describe('a case that the law stops', () => {
  const begun = `format: ryoyohi/1
scheme: inbound-care
purpose: treatment
residence: CN
policies: [ { public: true } ]
`;

  it('is told so before all else that it lacks', async () => {
    const cwd = folderOf({ 'claim.yaml': begun });
    const { stdout, status } = await ryoyohi(['check', '.', '--lang', 'en'], { cwd });
    const rules = [...stdout.matchAll(/ ([a-z]+\.[a-z-]+)$/gm)].map(([, rule]) => rule);
    expect([status, rules[0]]).toEqual([1, 'inbound.public-insurance']);
    expect(rules).toContain('coordinator.missing');
    expect(new Set(rules).size).toBeGreaterThan(3);
  });
});

describe('a case that names a rule pack', () => {
  const text = changed(INBOUND_EXAMPLE, 'purpose: treatment', 'pack: slow\npurpose: treatment');
  const profile = `format: ryoyohi-profile/1
scheme: inbound-care
id: slow
extends: general
sources:
  own: { title: Our hospital, cite: "hospital: {heading}", certainty: published }
values:
  answerDays: { value: "21", source: own, heading: answers }
`;

  it('goes by it, with its source', async () => {
    const cwd = folderOf({ case: { 'claim.yaml': text }, packs: { slow: { 'profile.yaml': profile } } });
    const { stdout, status } = await ryoyohi(['timeline', 'case', '--insurers', 'packs', '--json'], { cwd });
    const { steps } = JSON.parse(stdout) as { steps: { id: string }[] };
    expect(status).toBe(0);
    expect(steps.find(({ id }) => id === 'answer-due')).toMatchObject({
      on: '2026-04-22',
      source: 'hospital: answers',
    });
  });

  it('is refused where there is no such pack', async () => {
    const cwd = folderOf({ case: { 'claim.yaml': text } });
    const { stdout, stderr, status } = await ryoyohi(['check', 'case', '--lang', 'en'], { cwd });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('There is no rule pack “slow”');
    expect(stderr).not.toMatch(STACK);
  });
});

describe('a case of which nothing was scanned yet', () => {
  it('is not said to have every sheet there and filled', async () => {
    const cwd = folderOf({ case: { 'claim.yaml': INBOUND_EXAMPLE } });
    const { stdout, status } = await ryoyohi(['scan', 'case', '--lang', 'en'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toMatch(/no (page|scan)/i);
    expect(stdout).not.toMatch(/filled/);
  });
});
