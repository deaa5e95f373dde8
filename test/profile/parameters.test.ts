/** No parameter that nothing reads: another value of each changes something that a person would notice. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { day } from '../../src/base/day.ts';
import { fixOf, messageOf } from '../../src/base/finding-words.ts';
import { parseWith } from '../../src/base/schema.ts';
import { readText } from '../../src/base/text-tree.ts';
import { computeBenefit } from '../../src/overseas-care/benefit.ts';
import { checkClaim } from '../../src/overseas-care/check.ts';
import { claimSchema } from '../../src/overseas-care/claim.ts';
import { loadClassification } from '../../src/overseas-care/classification.ts';
import { valueText } from '../../src/overseas-care/insurer-text.ts';
import { type Insurer, loadInsurer, type ParameterName, parameterSchemas } from '../../src/overseas-care/parameters.ts';
import { coverValues } from '../../src/overseas-care/sheets/cover.ts';
import { packetSheets } from '../../src/overseas-care/sheets/packet-sheets.ts';
import { wordsFor } from '../../src/overseas-care/words/claimant.ts';
import { TEMPLATES } from '../overseas-care/scenario.ts';
import { wordsIn } from '../sheets/packets.ts';

type Raw = Record<string, unknown>;
const TODAY = day('2025-12-01');
const PARAMETERS = Object.keys(parameterSchemas) as ParameterName[];
const base = loadInsurer('komatsu', [join(TEMPLATES, 'insurers')]);
const CLEAN = readFileSync('test/scenarios/bases/clean.yaml', 'utf8');

/** Another value of a parameter, and what in the clean claim makes it matter. */
const OTHERS: Readonly<Record<ParameterName, { value: unknown; claim?: (claim: Raw) => void }>> = {
  kind: { value: 'society' },
  addressee: { value: '能美市長' },
  office: { value: { name: '医療保険課', postalCode: '', address: '', phone: '', fax: '0761-00-1111' } },
  channels: { value: ['counter', 'post'] },
  claimant: { value: 'insured' },
  deadline: { value: { from: 'treatment', years: '2', warnDays: '60' } },
  longStayDays: { value: '20' },
  longStayExceptions: { value: ['tourism'], claim: (claim) => set(claim, 'trips', { departed: '2024-01-01' }) },
  ratios: {
    value: {
      preschool: { untilMarchAfterAge: '6', ratio: '0.2' },
      general: { ratio: '0.2' },
      senior: { fromMonthAfterAge: '70', ratio: '0.2', activeIncomeRatio: '0.3' },
    },
  },
  givenRatios: { value: ['0.1'] },
  leavesAtAge: { value: '30' },
  rounding: {
    value: { convert: 'down', benefit: 'half-up' },
    claim: (claim) => set(claim, 'assessments', { standard: '6998' }),
  },
  rateSides: { value: ['TTB'] },
  rate: { value: { day: 'month-end', averageDays: '1' } },
  taxCovered: { value: 'false', claim: (claim) => set(claim, 'treatments', { charges: [tax] }) },
  exclusions: { value: ['illness', 'cosmetic'], claim: (claim) => set(claim, 'treatments', { cause: 'fertility' }) },
  highCostMark: { value: '1' },
  highCostSeparate: { value: 'true', claim: (claim) => set(claim, 'treatments', { charges: [dear] }) },
  splitByDepartment: { value: 'true', claim: (claim) => set(claim, 'treatments', { department: 'surgery' }) },
  applicationSplit: { value: 'unit' },
  forms: { value: { medical: ['form-c', 'form-c-ja'], dental: [], pharmacy: [] } },
  formsForOthers: {
    value: { medical: ['form-b-dental'] },
    claim: (claim) => set(claim, 'treatments', { charges: [{ ...tax, item: 'other', note: { text: 'x', ja: '他' } }] }),
  },
  titles: { value: { consent: '調査に係る同意書' } },
  substituteForms: {
    value: 'false',
    claim: (claim) => {
      claim['documents'] = (claim['documents'] as Raw[]).map((each) =>
        each['kind'] === 'form-a' ? { ...each, kind: 'statement', language: 'ja' } : each,
      );
    },
  },
  papers: { value: [{ name: { ja: '負傷原因届', en: 'report', zh: '申报' }, when: 'always', who: 'applicant' }] },
  translation: {
    value: { papers: [], items: ['diagnoses'] },
    claim: (claim) => set(claim, 'treatments', { condition: { text: 'Fever' } }),
  },
  translator: { value: { fields: ['name', 'address', 'seal'], family: 'allowed' } },
  classificationEdition: {
    value: '2003',
    claim: (claim) => set(claim, 'treatments', { diagnoses: [{ name: 'Haemorrhoids', ja: '痔核', code: '1113' }] }),
  },
  consent: { value: { ja: '同意します。', en: 'I agree.', zh: '同意。' } },
  consentSheet: { value: { per: 'patient', where: 'counter', languages: ['ja'] } },
  travelProof: { value: ['passport-stamps', 'visa'], claim: (claim) => set(claim, 'trips', { proof: ['e-ticket'] }) },
  travelPages: { value: { stamps: '4', pages: ['cover'], form: 'copies' } },
  receiptOriginal: { value: 'copy', claim: (claim) => set(claim, 'documents', { original: 'false' }) },
  identity: { value: { withPhoto: [], withoutPhoto: [], neededWithPhoto: '1', neededWithoutPhoto: '2' } },
  myNumber: { value: 'claimant-and-patient' },
  proxyFiling: { value: 'household-only', claim: asProxy },
  proxyAuthority: { value: [], claim: asProxy },
  receiving: {
    value: 'not-offered',
    claim: (claim) => Object.assign(claim['account'] as Raw, { holder: 'ヤマダ ハル' }),
  },
  accounts: { value: [{ kind: 'japan-post', needs: [], proof: 'true' }] },
  seal: { value: 'none' },
  subsidies: { value: [{ ja: 'マル親', en: 'single-parent certificate', zh: '单亲证' }] },
  cardWording: {
    value: { ja: '保険証', en: 'insurance card', zh: '保险证' },
    claim: (claim) =>
      Object.assign(claim['applicant'] as Raw, { identity: ['eligibility-certificate', 'pension-book'] }),
  },
  processing: { value: '3〜6か月' },
  applicationNote: { value: '窓口で配ります。' },
  mandates: { value: { filing: '申請を委任します。', receiving: '受領を委任します。' }, claim: asProxy },
};

const tax = { on: '2025-08-20', item: 'tax', amount: '100', currency: 'THB' };
const dear = { on: '2025-08-20', item: 'operation', amount: '90000', currency: 'THB' };

/** Changes the first entry of a list of the claim. */
function set(claim: Raw, list: string, change: Raw): void {
  Object.assign((claim[list] as Raw[])[0]!, change);
  if (JSON.stringify(change).includes('90000')) (claim['assessments'] as Raw[])[0]!['standard'] = '360000';
}

function asProxy(claim: Raw): void {
  claim['applicant'] = {
    is: 'proxy',
    name: { ja: '川口 冬', kana: 'カワグチ フユ' },
    relation: '友人',
    birth: '1980-01-01',
    address: '石川県小松市',
    phone: '0761-00-2222',
    identity: ['my-number-card'],
    authority: 'letter-of-attorney',
  };
}

function withValue(parameter: ParameterName, raw: unknown): Insurer {
  const read = parameterSchemas[parameter].safeParse(raw);
  expect(read.success, JSON.stringify(raw)).toBe(true);
  const made: Insurer = { ...base, values: { ...base.values, [parameter]: read.data }, at: () => made };
  return made;
}

/** All that the program tells a person of a claim, without sources: they are another matter. */
async function observed(insurer: Insurer, change: ((claim: Raw) => void) | undefined): Promise<string> {
  const raw = parse(CLEAN, { schema: 'failsafe' }) as Raw;
  change?.(raw);
  const text = stringify(raw);
  const tree = readText(Buffer.from(text), 'claim.yaml', 'yaml');
  const claim = parseWith(claimSchema, tree, 'claim.yaml');
  const edition = insurer.values.classificationEdition;
  const classification = loadClassification(join(TEMPLATES, 'data'), edition);
  const checked = checkClaim({ claim, insurer, classification, today: TODAY });
  const ja = wordsFor(insurer, await wordsIn('ja'));
  const context = { claim, insurer, classification, checked, today: TODAY };
  const told = {
    findings: checked.findings.map((finding) => [finding.at, messageOf(finding, ja), fixOf(finding, ja)]),
    deadlines: checked.deadlines,
    units: checked.split.units.map(({ key }) => key),
    benefit: computeBenefit(claim, insurer, TODAY).total,
    sheets: packetSheets(context, (sheet) => insurer.values.titles[sheet] ?? ja(`sheet.${sheet}`)),
    cover: coverValues({ ...context, ja, beside: undefined, todoOf: fixOf }),
  };
  return JSON.stringify(told, (_key, value) => (typeof value === 'function' ? 'picture' : value));
}

describe('another value of a parameter changes what a person is told', () => {
  test.each(PARAMETERS)('%s', async (parameter) => {
    const { value, claim } = OTHERS[parameter];
    const before = await observed({ ...base, at: () => base }, claim);
    expect(await observed(withValue(parameter, value), claim)).not.toBe(before);
    expect(await observed(withValue(parameter, value), claim)).not.toContain('{{');
  });

  test('and the same value changes nothing', async () => {
    const same: Insurer = { ...base, at: () => same };
    expect(await observed(same, undefined)).toBe(await observed(base, undefined));
  });
});

describe.each(['ja', 'en', 'zh'] as const)('in %s', (language) => {
  test.each(PARAMETERS)('a clerk can read %s of every shipped insurer', async (parameter) => {
    const words = await wordsIn(language);
    const screen = { ja: '(不明)', en: '(not stated)', zh: '（不明）' }[language];
    const say = Object.assign(
      (key: string, params = {}) => (/^(?:insurer\.|text\.colon)/.test(key) ? screen : words(key, params)),
      { language, has: words.has },
    );
    expect(words.has(`parameter.${parameter}`)).toBe(true);
    for (const name of ['komatsu', 'national-health', 'chofu', 'fukuyama', 'fukuoka', 'kyokai-kenpo', 'late-elderly']) {
      const insurer = loadInsurer(name, [join(TEMPLATES, 'insurers')]);
      const text = valueText(parameter, insurer.values[parameter], say);
      expect(text).not.toBe('');
      expect(text).not.toMatch(/\{\{|undefined|\[object/);
      // A word of the file itself would stand there with its hyphen.
      if (language !== 'en' && parameter !== 'accounts') expect(text).not.toMatch(/[a-z]+-[a-z]+/);
    }
  });
});
