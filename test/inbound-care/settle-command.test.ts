/** `ryoyohi settle` as people and programs call it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { day } from '../../src/base/day.ts';
import { LANGUAGES, type Language } from '../../src/base/languages.ts';
import { run } from '../../src/cli/commands/settle.ts';
import { openSession } from '../../src/cli/session.ts';
import { widthOf } from '../../src/cli/table.ts';
import { AFTER, type Draft, DURING, draft, TEMPLATES } from './settling.ts';

const folder = mkdtempSync(join(tmpdir(), 'ryoyohi-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Called {
  status: number;
  out: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a program would read
  json: any;
}

async function call(
  change: (of: Draft) => void,
  options: { lang?: Language; json?: boolean; why?: boolean; today?: string } = {},
): Promise<Called> {
  const { lang = 'en', json = false, why = false, today = AFTER } = options;
  const written = draft();
  change(written);
  writeFileSync(join(folder, 'claim.json'), JSON.stringify(written));
  const lines: string[] = [];
  let document: unknown;
  const session = await openSession(lang, {}, { today: day(today), json });
  const status = await run(
    {
      ...session,
      shelves: { templates: TEMPLATES, insurers: [] },
      print: (line) => lines.push(line),
      printJson: (of) => {
        document = JSON.parse(JSON.stringify(of));
      },
    },
    folder,
    { why },
  );
  return { status, out: lines.join('\n'), json: document };
}

const unchanged = () => {};
/** Every part that a statement can have, at once, and numbers of accounts wherever people may write them. */
const full = (of: Draft) => {
  of.stays[0]!['exit'] = { planned: '2026-07-03' };
  of.estimateLines.push(
    { id: 'l6', supplier: 'h1', category: 'drug', amount: '50000', scope: 'out' },
    { id: 'l7', supplier: 'h2', category: 'exam', amount: '5000', currency: 'CNY', refundability: 'unknown' },
  );
  of.actualLines.push(
    { id: 'a9', supplier: 'h1', category: 'surgery', amount: '900000', cause: 'added', evidence: [] },
    { id: 'a8', estimate: 'l5', supplier: 'c1', amount: '0', cause: 'changed', evidence: ['d9'] },
    { id: 'a3', estimate: 'l3', supplier: 'c1', category: 'interpretation', amount: '260000', evidence: ['d9'] },
  );
  of.cash.push(
    {
      id: 'pay2',
      purpose: 'topup',
      sentOn: '2026-06-19',
      fromAccount: '6222 0212 3456 7890 123',
      sent: { amount: '1000', currency: 'CNY' },
    },
    {
      id: 'pay3',
      purpose: 'prepay',
      creditedOn: '2026-06-01',
      fromAccount: '6222021234567890123',
      sent: { amount: '1000', currency: 'CNY' },
      credited: { amount: '20000', currency: 'JPY' },
    },
    {
      id: 'dp',
      purpose: 'pay-supplier',
      from: 'p1',
      to: 'h1',
      sentOn: '2026-06-15',
      sent: { amount: '100000', currency: 'JPY' },
    },
    { id: 'rf', purpose: 'refund', sentOn: '2026-06-18', toAccount: 'family', sent: { amount: '1', currency: 'JPY' } },
  );
  of.terms.push({ key: 'refund-account', value: '6222021234567890123' });
};

describe('as JSON', () => {
  test('it has the promised keys in their order, yen as whole numbers', async () => {
    const { status, json } = await call(unchanged, { json: true });
    expect(status).toBe(0);
    expect(Object.keys(json).slice(0, 12)).toEqual([
      'currency',
      'estimate',
      'sent',
      'credited',
      'bankFees',
      'actual',
      'refunded',
      'balance',
      'outcome',
      'account',
      'lines',
      'missing',
    ]);
    expect(Object.keys(json.actual)).toEqual(['institutions', 'coordinator', 'direct', 'total']);
    expect(Object.keys(json.lines[0]).slice(0, 6)).toEqual([
      'id',
      'estimate',
      'actual',
      'variance',
      'cause',
      'evidence',
    ]);
    expect(json).toMatchObject({
      currency: 'JPY',
      estimate: 3993000,
      sent: 3993000,
      credited: 3990500,
      bankFees: 2500,
      actual: { institutions: 2874300, coordinator: 736000, direct: 0, total: 3610300 },
      refunded: 0,
      balance: 380200,
      outcome: 'refund',
      account: 'family',
      missing: [],
      status: 'final',
    });
    expect(json.lines[0]).toMatchObject({ id: 'l1', variance: -325700, cause: 'changed', evidence: ['d7', 'd8'] });
  });

  test('amounts of another currency are texts with its decimals', async () => {
    const { json } = await call(
      (of) => {
        of['currency'] = 'CNY';
        of['rates'] = [{ currency: 'CNY', yen: '21' }];
      },
      { json: true },
    );
    expect(json.lines[1]).toMatchObject({ estimate: '15714.28', actual: '15714.28', variance: '0.00' });
  });

  test('what is missing stands by its place, and with a reason', async () => {
    const { json } = await call((of) => delete of.cash[0]!['credited'], { json: true });
    expect(json).toMatchObject({ balance: null, outcome: null, missing: ['cash[0].credited'], status: 'provisional' });
    expect(json.missingWhy).toEqual([{ path: 'cash[0].credited', what: 'credited', message: 'how much arrived' }]);
  });

  test('with --why each number has its steps, places and sources', async () => {
    const { json } = await call(unchanged, { json: true, why: true });
    const [balance] = json.trace;
    expect(balance).toMatchObject({ id: 'balance', value: 380200 });
    const interpreters = balance.steps[3].steps.at(-1);
    expect(interpreters).toMatchObject({ value: 252000, at: 'estimateLines[2]' });
    expect(interpreters.steps.map(({ value }: { value: number }) => value)).toEqual([
      32000, 80000, 64000, 44000, 32000,
    ]);
    expect(interpreters.steps[0].source).toContain('在日本医院就医时，语言方面应该怎么办？');
  });
});

describe.each(LANGUAGES)('on the screen, in %s', (lang) => {
  test('the statement holds the refund, and fits into 80 columns', async () => {
    const { out } = await call(unchanged, { lang });
    expect(out).toContain('380,200');
    expect(out.split('\n').filter((line) => widthOf(line) > 80)).toEqual([]);
  });

  test('with every part that it can have, no number of an account is shown, with --why neither', async () => {
    const { out } = await call(full, { lang, today: DURING, why: true });
    expect(out).not.toMatch(/6200000|6222|0212/);
    expect(out).toContain('…0123');
    const statement = await call(full, { lang, today: DURING });
    expect(statement.out.split('\n').filter((line) => widthOf(line) > 80)).toEqual([]);
  });
});

test('the statement says what is not confirmed, that a paper is missing, and lists exactly the added charge', async () => {
  const { out } = await call(
    (of) => {
      of.actualLines.push({
        id: 'a9',
        supplier: 'h1',
        name: 'a second operation',
        category: 'surgery',
        amount: '900000',
        cause: 'added',
      });
    },
    { today: '2026-07-01' },
  );
  expect(out).toContain('who bears bank fees            not confirmed');
  expect(out).toContain('A top-up of 519,800 yen is due before departure on 2026-07-03.');
  const [, list] = out.split('because of these added charges:');
  expect(list!.split('\n\n')[0]).toBe('\n  - a second operation  Kakuu University Hospital  900,000 yen  no evidence');
  expect(out).toContain('actualLines[4].evidence  the hospital’s bill');
});

test('a refund to another account asks for the proof of relation, until it is in hand', async () => {
  const other = (of: Draft) => of.terms.push({ key: 'refund-account', value: 'son' });
  const asked = await call(other);
  expect(asked.out.replace(/\s+/g, ' ')).toContain(
    'how its holder is related to the sender may be asked for. It is not in hand',
  );
  const proven = await call((of) => {
    other(of);
    of.documents.push({ id: 'rp', kind: 'relation-proof' });
  });
  expect(proven.out.replace(/\s+/g, ' ')).toContain('how its holder is related to the sender is in hand');
});
