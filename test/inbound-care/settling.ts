/** Settles the example case of 赴日就医 after a change, or a case that a test makes up. */
import { readFileSync } from 'node:fs';
import { Chalk } from 'chalk';
import { parse } from 'yaml';
import { caseOf } from '../../src/base/case-folder.ts';
import { type Day, day } from '../../src/base/day.ts';
import type { Amount } from '../../src/base/money.ts';
import { pathText } from '../../src/base/path.ts';
import { en as baseEn } from '../../src/base/words/en.ts';
import { makeWords, type Words } from '../../src/base/words.ts';
import type { Session } from '../../src/cli/session.ts';
import type { Case } from '../../src/inbound-care/case.ts';
import { caseLoader, type LoadedCase } from '../../src/inbound-care/load.ts';
import { type Settlement, settlementOf } from '../../src/inbound-care/settlement.ts';
import { words as commonEn } from '../../src/inbound-care/words/common/en.ts';
import { words as settleEn } from '../../src/inbound-care/words/settle/en.ts';

export const TEMPLATES = 'templates';
/** A week after the patient of the example has left. */
export const AFTER = day('2026-07-10');
/** In the middle of her stay. */
export const DURING = day('2026-06-20');

const load = caseLoader({ templates: TEMPLATES, insurers: [] });

type Entry = Record<string, unknown>;
/** A case as it is written, before it is read. */
export interface Draft {
  [key: string]: unknown;
  estimateLines: Entry[];
  actualLines: Entry[];
  dispatches: Entry[];
  cash: Entry[];
  accounts: Entry[];
  terms: Entry[];
  documents: Entry[];
  stays: Entry[];
  parties: Entry[];
}

const EXAMPLE = readFileSync(`${TEMPLATES}/example/inbound-care/claim.yaml`, 'utf8');

export function draft(): Draft {
  return parse(EXAMPLE, { schema: 'failsafe' }) as Draft;
}

export function read(written: object): LoadedCase {
  const bytes = Buffer.from(JSON.stringify(written));
  const file = caseOf({ folder: '.', name: 'claim.json', shown: 'claim.json', kind: 'json', bytes }, ['inbound-care']);
  return load(file);
}

export function settle(loaded: { case: Case; pack: LoadedCase['pack'] }, today = AFTER): Settlement {
  return settlementOf(loaded.case, loaded.pack.at(today), today);
}

/** The example after a change. */
export function settled(change: (of: Draft) => void = () => {}, today = AFTER): Settlement {
  const changed = draft();
  change(changed);
  return settle(read(changed), today);
}

export const english: Words = makeWords('en', [baseEn, commonEn, settleEn]);

export function text(amount: Amount | null): string | null {
  return amount === null ? null : amount.toFixed();
}

export function missing({ missing: all }: Settlement): string[] {
  return all.map(({ at, what }) => `${pathText(at)} ${what}`);
}

export function line({ lines }: Settlement, id: string) {
  const found = lines.find((each) => each.id === id);
  if (!found) throw new Error(`no line ${id}`);
  const { estimate, actual, variance, cause } = found;
  return { estimate: text(estimate), actual: text(actual), variance: text(variance), cause };
}

/** A session that prints lines in English, without colours. */
export function plainSession(today: Day, print: (line: string) => void): Session {
  const shelves = { templates: TEMPLATES, insurers: [] };
  const paint = new Chalk({ level: 0 });
  const [printJson, note] = [() => {}, () => {}];
  return { language: 'en', words: english, today, json: false, paint, shelves, home: '.', print, printJson, note };
}

export const ADDED = {
  id: 'a9',
  supplier: 'h1',
  category: 'surgery',
  name: 'second operation',
  on: '2026-06-25',
  amount: '900000',
  currency: 'JPY',
  cause: 'added',
  evidence: ['d7'],
};
export const DIRECT = {
  id: 'dp',
  purpose: 'pay-supplier',
  from: 'p1',
  to: 'h1',
  sentOn: '2026-06-30',
  sent: { amount: '100000', currency: 'JPY' },
};
export const REFUND = {
  id: 'r1',
  purpose: 'refund',
  sentOn: '2026-07-08',
  sent: { amount: '380200', currency: 'JPY' },
  toAccount: 'family',
};
export const jpy = (amount: string) => ({ amount, currency: 'JPY' });
export const cny = (amount: string) => ({ amount, currency: 'CNY' });

export function sums(change?: (of: Draft) => void, today = AFTER) {
  const { estimate, sent, credited, bankFees, actual, refunded, balance, outcome, account, status, projected } =
    settled(change, today);
  return {
    estimate: text(estimate),
    sent: text(sent),
    credited: text(credited),
    bankFees: text(bankFees),
    institutions: text(actual.institutions),
    coordinator: text(actual.coordinator),
    direct: text(actual.direct),
    total: text(actual.total),
    refunded: text(refunded),
    balance: text(balance),
    outcome,
    account,
    status,
    projected: text(projected),
  };
}
