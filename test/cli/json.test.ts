/** What other programs rely on: one JSON document on standard output, in the shapes of the contract, on the contract's own example. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HEAD } from './claims.ts';
import { changed, folderOf, LANGUAGES, ryoyohi, type Tree } from './program.ts';

const CONTRACT = readFileSync('test/cli/fixtures/contract.claim.yaml', 'utf8');
const ON = ['--today', '2025-12-01'];

async function jsonOf(args: readonly string[], claim: string, status: number, more: Tree = {}) {
  const cwd = folderOf({ claim: { 'claim.yaml': claim }, ...more });
  const outcome = await ryoyohi([args[0]!, 'claim', ...args.slice(1), '--json', ...ON], { cwd });
  expect(outcome.stderr).toBe('');
  expect(outcome.status).toBe(status);
  // A second document, or a word before or behind it, would not parse.
  return JSON.parse(outcome.stdout);
}

const UNITS = {
  units: [
    {
      key: '2025-08/hanako/bh/outpatient/medical',
      month: '2025-08',
      patient: 'hanako',
      institution: 'bh',
      setting: 'outpatient',
      care: 'medical',
      treatments: ['t1'],
      days: 1,
      dates: ['2025-08-28'],
      forms: ['form-a', 'form-a-ja', 'form-b', 'form-b-ja'],
      charges: [{ currency: 'THB', total: '2320.50', covered: '2320.50' }],
    },
    {
      key: '2025-09/hanako/bh/outpatient/medical',
      month: '2025-09',
      patient: 'hanako',
      institution: 'bh',
      setting: 'outpatient',
      care: 'medical',
      treatments: ['t1'],
      days: 1,
      dates: ['2025-09-01'],
      forms: ['form-a', 'form-a-ja', 'form-b', 'form-b-ja'],
      charges: [{ currency: 'THB', total: '500.00', covered: '300.00' }],
    },
  ],
  unplaced: [],
};

/** Contract, section 3, letter by letter. */
const BENEFIT = `{ "status": "upper-bound", "total": 7261, "currency": "JPY",
  "units": [
    { "key": "2025-08/hanako/bh/outpatient/medical",
      "covered": [ { "currency": "THB", "amount": "2320.50", "yen": 10627,
                     "rate": { "yen": "4.58", "per": 1, "side": "TTS", "on": "2025-11-20" } } ],
      "excluded": [], "actual": 10627, "standard": 9000, "base": 9000, "basis": "standard",
      "ratio": "0.3", "copay": 2700, "benefit": 6300, "refusedBy": [] },
    { "key": "2025-09/hanako/bh/outpatient/medical",
      "covered": [ { "currency": "THB", "amount": "300.00", "yen": 1374,
                     "rate": { "yen": "4.58", "per": 1, "side": "TTS", "on": "2025-11-20" } } ],
      "excluded": [ { "currency": "THB", "amount": "200.00", "item": "certificate" } ],
      "actual": 1374, "standard": null, "base": 1374, "basis": "upper-bound",
      "ratio": "0.3", "copay": 413, "benefit": 961, "refusedBy": [] } ],
  "missing": [], "unplaced": [] }`;

/** The keys of a document in their order, which programs that print it rely on. */
function keysIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keysIn);
  if (typeof value !== 'object' || value === null) return null;
  return Object.entries(value).map(([key, inner]) => [key, keysIn(inner)]);
}

describe("the contract's own example", () => {
  it('gives the units of section 2', async () => {
    const seen = await jsonOf(['units'], CONTRACT, 0);
    expect(seen).toEqual(UNITS);
    expect(keysIn(seen)).toEqual(keysIn(UNITS));
  });

  it('gives the benefit of section 3', async () => {
    const seen = await jsonOf(['benefit'], CONTRACT, 0);
    expect(seen).toEqual(JSON.parse(BENEFIT));
    expect(keysIn(seen)).toEqual(keysIn(JSON.parse(BENEFIT)));
  });

  it.each(LANGUAGES)('gives the same units and the same benefit in %s', async (language) => {
    expect(await jsonOf(['units', '--lang', language], CONTRACT, 0)).toEqual(UNITS);
    expect(await jsonOf(['benefit', '--lang', language], CONTRACT, 0)).toEqual(JSON.parse(BENEFIT));
  });

  it('shows with --why what every number rests on', async () => {
    const { trace, ...rest } = await jsonOf(['benefit', '--why', '--lang', 'en'], CONTRACT, 0);
    expect(rest).toEqual(JSON.parse(BENEFIT));
    const nodes: { text: string; source: string; steps: unknown[] }[] = [];
    const walk = (node: { text: string; source: string; steps?: never[] }) => {
      nodes.push({ ...node, steps: node.steps ?? [] });
      for (const step of node.steps ?? []) walk(step);
    };
    walk(trace);
    for (const { text, source } of nodes) {
      expect(text).toMatch(/\S/);
      expect(source).toMatch(/\S/);
    }
    const all = nodes.map(({ text }) => text).join('\n');
    for (const number of [
      '7,261',
      '6,300',
      '2,700',
      '9,000',
      '10,627',
      '961',
      '413',
      '1,374',
      '4.58',
      '0.3',
      '2,320.50',
      '1,500.00',
      '820.50',
      '300.00',
    ])
      expect(all).toContain(number);
  });

  it('gives findings and deadlines of section 5', async () => {
    const seen = await jsonOf(['check', '--lang', 'en'], CONTRACT, 1, {
      'claim/scans': {
        'receipt.pdf': readFileSync('templates/sheets/insert.pdf'),
        'a.pdf': readFileSync('templates/sheets/form-a.pdf'),
      },
    });
    expect(Object.keys(seen)).toEqual(['ok', 'counts', 'findings', 'deadlines']);
    expect(seen.ok).toBe(false);
    expect(Object.keys(seen.counts)).toEqual(['error', 'warning', 'info']);
    for (const finding of seen.findings) {
      expect(Object.keys(finding)).toEqual(['rule', 'severity', 'stage', 'at', 'message', 'fix', 'source']);
      for (const value of Object.values(finding)) expect(value).toMatch(/\S/);
      expect(finding.message).not.toMatch(/\{\{|rule\./);
    }
    for (const severity of ['error', 'warning', 'info']) {
      expect(seen.counts[severity]).toBe(
        seen.findings.filter((finding: { severity: string }) => finding.severity === severity).length,
      );
    }
    const order = ['error', 'warning', 'info'];
    const severities: number[] = seen.findings.map(({ severity }: { severity: string }) => order.indexOf(severity));
    expect(severities).toEqual([...severities].sort());
    expect(seen.deadlines).toEqual([
      { at: 'treatments[0].payments[0]', paidOn: '2025-09-01', lastDay: '2027-09-01', lastOfficeDay: '2027-09-01' },
    ]);
    expect(seen.findings.map(({ rule, at }: { rule: string; at: string }) => `${rule} ${at}`).sort()).toEqual([
      'amounts.standard-missing assessments',
      'amounts.travel-insurance otherCover[0]',
      'coverage.charge-left-out treatments[0].charges[3]',
      'documents.account-proof-missing account',
      'documents.consent-missing patients[0]',
      'forms.a-missing treatments[0]',
      'forms.b-missing treatments[0]',
      'forms.b-missing treatments[0]',
    ]);
  });

  it('gives the expired deadline of section 5', async () => {
    const late = changed(CONTRACT, 'filing: { on: 2025-10-01 }', 'filing: { on: 2027-09-02 }');
    const { findings } = await jsonOf(['check'], late, 1, { 'claim/scans': {} });
    const [expired] = findings.filter(({ rule }: { rule: string }) => rule === 'deadline.expired');
    expect(expired).toEqual({
      rule: 'deadline.expired',
      severity: 'error',
      stage: 'data',
      at: 'treatments[0].payments[0]',
      message: expect.any(String),
      fix: expect.any(String),
      source: 'komatsu: 申請期限について',
    });
  });
});

describe('what the example does not show', () => {
  const treatment = (charges: string) => `${HEAD}patients: [{ id: a, birth: 1990-01-01 }]
institutions: [{ id: h, country: FR }]
trips: [{ id: t, patients: [a], departed: 2025-07-01, returned: 2025-09-30, purpose: tourism }]
treatments:
  - { id: t2, trip: t, patient: a, institution: h, care: medical, setting: outpatient, dates: [2025-08-31, 2025-09-01], charges: [ ${charges} ] }
`;

  it('says which charge could not be given a month, and refuses to guess', async () => {
    const claim = treatment(
      '{ on: 2025-08-31, item: consultation, amount: "10", currency: EUR }, { item: other, amount: "10", currency: EUR }',
    );
    const unplaced = [{ treatment: 't2', charge: 1, currency: 'EUR', amount: '10.00' }];
    expect((await jsonOf(['units'], claim, 0)).unplaced).toEqual(unplaced);
    const benefit = await jsonOf(['benefit'], claim, 0);
    expect(benefit).toMatchObject({ total: null, unplaced, missing: ['EUR'] });
    for (const unit of benefit.units)
      expect(unit).toMatchObject({ actual: null, base: null, copay: null, benefit: null });
  });

  it('names a currency without a rate, and gives no amount', async () => {
    const benefit = await jsonOf(
      ['benefit'],
      treatment('{ on: 2025-08-31, item: consultation, amount: "10", currency: EUR }'),
      0,
    );
    expect(benefit).toMatchObject({ status: 'upper-bound', total: null, missing: ['EUR'] });
    expect(benefit.units[0]).toMatchObject({
      covered: [{ currency: 'EUR', amount: '10.00', yen: null, rate: null }],
      actual: null,
      base: null,
      copay: null,
      benefit: null,
    });
  });

  it('names the rule that refuses, and gives 0', async () => {
    const claim = changed(
      treatment('{ on: 2025-08-31, item: consultation, amount: "10", currency: JPY }'),
      'purpose: tourism',
      'purpose: treatment',
    );
    const [unit] = (await jsonOf(['benefit'], claim, 0)).units;
    expect(unit).toMatchObject({
      covered: [],
      excluded: [{ currency: 'JPY', amount: '10', item: 'consultation', rule: 'eligibility.treatment-travel' }],
      actual: 0,
      base: 0,
      copay: 0,
      benefit: 0,
      refusedBy: ['eligibility.treatment-travel'],
    });
  });

  it('prints amounts with the decimals of their currency', async () => {
    const charges = [
      ['JPY', '1000', '1000'],
      ['KWD', '1.5', '1.500'],
      ['USD', '3', '3.00'],
    ] as const;
    const lines = charges.map(
      ([currency, amount]) => `{ on: 2025-08-31, item: consultation, amount: "${amount}", currency: ${currency} }`,
    );
    const [unit] = (await jsonOf(['units'], treatment(lines.join(', ')), 0)).units;
    expect(unit.charges).toEqual(
      charges.map(([currency, , printed]) => ({ currency, total: printed, covered: printed })),
    );
  });

  it('answers for a claim that has nothing yet', async () => {
    expect(await jsonOf(['units'], HEAD, 0)).toEqual({ units: [], unplaced: [] });
    expect(await jsonOf(['benefit'], HEAD, 0)).toMatchObject({ total: 0, units: [], missing: [], unplaced: [] });
    expect(await jsonOf(['check'], HEAD, 1)).toMatchObject({ ok: false, deadlines: [] });
  });
});

it('explains a rule as one document', async () => {
  const { stdout, stderr, status } = await ryoyohi(['explain', 'eligibility.outside-trip', '--json', '--lang', 'en']);
  expect([stderr, status]).toEqual(['', 0]);
  expect(JSON.parse(stdout)).toMatchObject({
    rule: 'eligibility.outside-trip',
    severity: 'error',
    refuses: true,
    sources: expect.any(Array),
  });
});

it('prints the manifest of a packet as one document, the very one that it writes', async () => {
  const cwd = folderOf({ claim: { 'claim.yaml': CONTRACT } });
  const { stdout, status } = await ryoyohi(['build', 'claim', '-o', 'x.pdf', '--json', ...ON], { cwd });
  expect(status).toBe(0);
  expect(stdout).toBe(readFileSync(`${cwd}/x.manifest.json`, 'utf8'));
});

it('prints one document and nothing else for the demo', async () => {
  const { stdout, status } = await ryoyohi(['demo', 'there', '--json', ...ON], { cwd: folderOf() });
  expect(status).toBe(0);
  expect(() => JSON.parse(stdout)).not.toThrow();
});
