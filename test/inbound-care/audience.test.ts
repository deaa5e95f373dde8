/** Who sees what, by content: packets are bound from a case of canaries, and what stands on their pages is read back. */
import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/base/languages.ts';
import { PAPER_READERS } from '../../src/inbound-care/audience/entries.ts';
import { FIELDS } from '../../src/inbound-care/audience/fields.ts';
import { PACKETS, type PacketName } from '../../src/inbound-care/audience/packets.ts';
import { REFERENCES } from '../../src/inbound-care/audience/references.ts';
import { RULE_READERS } from '../../src/inbound-care/audience/rules.ts';
import { caseFor } from '../../src/inbound-care/audience.ts';
import { MEDICAL_CATEGORIES } from '../../src/inbound-care/case/categories.ts';
import { RULE_IDS } from '../../src/inbound-care/rules/rule-ids.ts';
import { findingsFor } from '../../src/inbound-care/sheets/context.ts';
import { openPaper } from '../sheets/paper.ts';
import { type Canary, canaryCase, leavesOf } from './canaries.ts';
import { bound, loaded, planned, wordsIn } from './packets.ts';

/** What stands on the pages of a packet, by unit, and beside them: the manifest with its marks, the file's properties. */
interface Read {
  pages: { sheet: string; unit: string | null; text: string }[];
  beside: string;
}

const { yaml, canaries } = canaryCase();
const packets = new Map<PacketName, Read>();

beforeAll(async () => {
  for (const name of PACKETS) packets.set(name, await read(name));
}, 240_000);

async function read(name: PacketName): Promise<Read> {
  const { pdf, manifest } = await bound(await planned(name, { text: yaml, language: 'en' }));
  const paper = await openPaper(pdf);
  const pages = manifest.pages.map(({ page, sheet, unit }) => ({ sheet, unit, text: close(paper.text(page)) }));
  paper.close();
  const document = await PDFDocument.load(pdf);
  const properties = [document.getTitle(), document.getAuthor(), document.getSubject(), document.getKeywords()];
  return { pages, beside: JSON.stringify([manifest, properties]) };
}

/** Line ends stand anywhere. */
function close(text: string): string {
  return text.replace(/\s/g, '');
}

function seenIn(
  name: PacketName,
  canary: Canary,
  isPage: (page: Read['pages'][number]) => boolean = () => true,
): boolean {
  const { pages, beside } = packets.get(name)!;
  return beside.includes(canary.text) || pages.some((page) => isPage(page) && page.text.includes(canary.text));
}

function seen(
  name: PacketName,
  which: (canary: Canary) => boolean,
  isPage?: (page: Read['pages'][number]) => boolean,
): string[] {
  return canaries
    .filter((each) => which(each) && seenIn(name, each, isPage))
    .map(({ field, entry }) => `${field} (${entry})`);
}

const isOf =
  (...fields: string[]) =>
  ({ field }: Canary) =>
    fields.some((each) => field === each || field.startsWith(`${each}.`));
const isIllness = isOf(
  'conditions',
  'inquiry.condition',
  'answers.treatment',
  'appointments.course',
  'estimateLines.name',
  'actualLines.name',
  'followUp.summary',
  'documents.name',
);
const isMoney = isOf('estimateLines.amount', 'actualLines.amount', 'cash.sent', 'cash.credited', 'dispatches.rate');
/** Whose words are those of other things too: 材料, papers; «cover diagnosis and treatment». */
const ALSO_ELSEWHERE = ['treatment', 'material'];
const BANK_PAPERS = [
  'remittance-set',
  'remittance-slip',
  'deposit-receipt',
  'account-proof',
  'relation-proof',
  'means',
  'estimate',
];
const isCompanion = ({ entry }: Canary) =>
  entry === 'companion' || entry.startsWith('companion/') || entry.endsWith('/companion');

describe('what stands on the pages of a packet', () => {
  test.each(['inquiry', 'follow-up'] as const)(
    'the hospital’s packet (%s) names no account, no bank paper and no sum but the budget',
    (name) => {
      expect(seen(name, isOf('accounts', 'cash', 'rates', 'policies'))).toEqual([]);
      expect(seen(name, isMoney)).toEqual([]);
      expect(
        seen(name, ({ field, entry }) => field.startsWith('documents') && BANK_PAPERS.includes(entry.split('/')[0]!)),
      ).toEqual([]);
      expect(
        seen(
          name,
          ({ field, entry }) => field.startsWith('parties') && (entry === 'bank' || entry.startsWith('bank/')),
        ),
      ).toEqual([]);
    },
  );

  test('the bank’s packet names no illness, no treatment and no medical paper', async () => {
    expect(seen('remittance', isIllness)).toEqual([]);
    const text = packets
      .get('remittance')!
      .pages.map((page) => page.text)
      .join('\n');
    for (const language of LANGUAGES) {
      const words = await wordsIn(language);
      for (const category of MEDICAL_CATEGORIES.filter((each) => !ALSO_ELSEWHERE.includes(each)))
        expect(text, category).not.toContain(close(words(`category.${category}`)));
      for (const kind of ['medical-summary', 'images', 'medical-report', 'prescription', 'treatment-schedule'])
        expect(text, kind).not.toContain(close(words(`document.${kind}`)));
      // The purpose of this case is dental care: the bank is told of care in Japan, no more.
      expect(text).not.toContain(close(words('casePurpose.dental')));
    }
  });

  test('the insurer’s packet names no companion and no account', () => {
    expect(seen('insurance', isCompanion)).toEqual([]);
    expect(seen('insurance', isOf('accounts', 'estimateLines'))).toEqual([]);
  });

  test('the embassy’s packet says nothing of illness, money and accounts', () => {
    expect(seen('visa', isIllness)).toEqual([]);
    expect(seen('visa', isMoney)).toEqual([]);
    expect(seen('visa', isOf('accounts', 'cash', 'policies', 'inquiry'))).toEqual([]);
  });

  test('each traveller’s papers for the visa say nothing of the others; only the guarantor’s sheet lists all', () => {
    const units = [...new Set(packets.get('visa')!.pages.map(({ unit }) => unit))];
    const [patient, companion, guarantee] = units;
    expect(units).toHaveLength(3);
    const isPatient = ({ field, entry }: Canary) => field.startsWith('travellers') && entry.split('/')[0] === 'patient';
    const isOther = ({ field, entry }: Canary) => field.startsWith('travellers') && entry.split('/')[0] === 'companion';
    expect(seen('visa', isPatient, ({ unit }) => unit === companion).filter(isNoId)).toEqual([]);
    expect(seen('visa', isOther, ({ unit }) => unit === patient).filter(isNoId)).toEqual([]);
    const names = seen('visa', isOf('travellers.passport.number'), ({ unit }) => unit === guarantee);
    expect(names).toHaveLength(2);
  });

  test('no field stands on a page of a packet that the table does not name it for', () => {
    for (const name of PACKETS) {
      const wrong = canaries.filter((each) => !grant(each.field).includes(name) && seenIn(name, each));
      expect(wrong.map(({ field, entry }) => `${name}: ${field} (${entry})`)).toEqual([]);
    }
  });

  test('a packet holds what its reader needs', () => {
    expect(seen('inquiry', isOf('inquiry.condition', 'conditions.name')).length).toBeGreaterThan(1);
    expect(seen('inquiry', isOf('inquiry.budget'))).toHaveLength(1);
    expect(seen('remittance', isOf('accounts.number'))).toHaveLength(2);
    expect(seen('settlement', isOf('accounts.holder')).length).toBeGreaterThan(0);
    expect(seen('insurance', isOf('conditions.name')).length).toBeGreaterThan(0);
    expect(seen('insurance', isOf('policies.number'))).toHaveLength(1);
    expect(seen('visa', isOf('travellers.passport.number'))).toHaveLength(2);
    expect(seen('follow-up', isOf('followUp.summary')).length).toBeGreaterThan(0);
    expect(seen('follow-up', isOf('answers.treatment')).length).toBeGreaterThan(0);
  });
});

/** The unit of a page is named by ids in the manifest, which belongs to the whole packet. */
function isNoId(told: string): boolean {
  return !told.startsWith('travellers.id');
}

function grant(field: string): readonly PacketName[] {
  let found: unknown = FIELDS;
  for (const key of field.split('.')) found = Array.isArray(found) ? found : (found as Record<string, unknown>)[key];
  return found as readonly PacketName[];
}

describe('the table of who sees what', () => {
  test('every field of the schema is assigned to its readers', () => {
    const assigned = (table: unknown, path: string): string[] =>
      Array.isArray(table)
        ? [path]
        : Object.entries(table as object).flatMap(([key, part]) =>
            assigned(part, path === '' ? key : `${path}.${key}`),
          );
    expect(assigned(FIELDS, '').sort()).toEqual(leavesOf().sort());
  });

  test('every rule and every kind of paper is assigned to its readers', () => {
    expect(Object.keys(RULE_READERS).sort()).toEqual([...RULE_IDS].sort());
    for (const [kind, readers] of Object.entries(PAPER_READERS)) expect(readers, kind).not.toEqual([]);
  });

  test('every field of the schema that holds ids is known as one', () => {
    const known = new Set(REFERENCES.map(({ field }) => field));
    for (const field of known) expect(leavesOf()).toContain(field);
    const { yaml: text } = canaryCase();
    const whole = loaded(text).case;
    // An id of a party, a paper … that stands in another field than its own is a reference.
    const ids = new Set(
      [
        'parties',
        'travellers',
        'conditions',
        'documents',
        'accounts',
        'policies',
        'estimateLines',
        'actualLines',
      ].flatMap((part) => (whole[part as 'parties'] ?? []).flatMap(({ id }) => id ?? [])),
    );
    const holding = leavesWithValues(whole).filter(({ field, value }) => !/^[^.]+\.id$/.test(field) && ids.has(value));
    expect([...new Set(holding.map(({ field }) => field))].filter((field) => !known.has(field))).toEqual([]);
  });
});

function leavesWithValues(value: unknown, field = ''): { field: string; value: string }[] {
  if (typeof value === 'string') return [{ field, value }];
  if (Array.isArray(value)) return value.flatMap((each) => leavesWithValues(each, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => leavesWithValues(part, field === '' ? key : `${field}.${key}`));
}

describe('the case as a reader may see it', () => {
  const whole = loaded(yaml).case;

  test('the case itself stays as it is', () => {
    const before = JSON.stringify(whole);
    for (const name of PACKETS) caseFor(name, whole);
    expect(JSON.stringify(whole)).toBe(before);
  });

  test('what a reader may not know is not in it, whatever the sheets print', () => {
    const left = (name: PacketName) => {
      const text = JSON.stringify(caseFor(name, whole, { travellers: [whole.travellers![0]!.id!] }));
      return (which: (canary: Canary) => boolean) =>
        canaries
          .filter((each) => which(each) && (text.includes(each.text) || text.includes(each.text.replaceAll(',', ''))))
          .map(({ field, entry }) => `${name}: ${field} (${entry})`);
    };
    for (const name of ['inquiry', 'follow-up', 'visa', 'insurance'] as const)
      expect(left(name)(isOf('accounts', 'cash.fromAccount', 'cash.toAccount'))).toEqual([]);
    for (const name of ['inquiry', 'follow-up', 'visa'] as const) expect(left(name)(isMoney)).toEqual([]);
    for (const name of ['remittance', 'visa'] as const) expect(left(name)(isIllness)).toEqual([]);
    expect(left('insurance')(isCompanion)).toEqual([]);
    expect(left('visa')(isCompanion)).toEqual([]);
    expect(JSON.stringify(caseFor('remittance', whole))).not.toMatch(/surgery|dental|medical-summary|medical-report/);
  });

  test('no reference leads to what was taken out', () => {
    for (const name of PACKETS) {
      const left = caseFor(name, whole, { travellers: [whole.travellers![0]!.id!] });
      for (const { field, to, idsIn } of REFERENCES) {
        const there = to.flatMap((target) => (left[target] ?? []).flatMap(({ id }) => id ?? []));
        const loose = idsIn(left).filter((id) => !there.includes(id));
        if (field !== 'terms.value') expect(loose, `${name}: ${field}`).toEqual([]);
      }
    }
  });

  test('a companion who stands among the parties too does not come back to the insurer that way', () => {
    const companion = whole.travellers![1]!;
    const twice = {
      ...whole,
      parties: [...whole.parties!, { id: companion.id!, kind: 'person' as const, name: 'Companion Twice' }],
    };
    const payer = { ...twice, cash: twice.cash!.map((each) => ({ ...each, from: companion.id! })) };
    expect(JSON.stringify(caseFor('insurance', payer))).not.toContain('Companion Twice');
    expect(JSON.stringify(caseFor('settlement', payer))).toContain('Companion Twice');
  });

  test('a companion who pays is named to the bank, one who does not is not', () => {
    const [, companion] = whole.travellers!;
    expect(caseFor('remittance', whole).travellers).toHaveLength(1);
    const paid = { ...whole, cash: whole.cash!.map((each) => ({ ...each, from: companion!.id! })) };
    expect(caseFor('remittance', paid).travellers).toHaveLength(2);
  });

  test('an account that a term names by its id is not named to those who may not know it', () => {
    const account = whole.accounts![0]!.id!;
    const agreed = { ...whole, terms: [{ key: 'followup-interval', value: account }] };
    expect(JSON.stringify(caseFor('follow-up', agreed))).not.toContain(account);
  });

  test('a finding that would tell what was taken out is not told', () => {
    const source = { short: '', title: '', certainty: 'ours' as const };
    const finding = { rule: 'answer.late', severity: 'info' as const, stage: 'data' as const, at: [], source };
    const filtered = caseFor('inquiry', whole);
    const hidden = { ...finding, params: { what: `account ${whole.accounts![0]!.number}` } };
    const open = { ...finding, params: { what: whole.conditions![0]!.id! } };
    expect(findingsFor('inquiry', { file: whole, findings: [hidden, open] }, filtered)).toEqual([open]);
  });
});
