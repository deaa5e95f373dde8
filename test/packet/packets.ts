/** Packets built by the program itself, from claims that are put together here. Fictitious people only. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, ryoyohi, TODAY } from '../cli/program.ts';

export interface ManifestPage {
  page: number;
  sheet: string;
  unit: string | null;
  patient: string | null;
  mark: string;
}

export interface Built {
  pdf: Buffer;
  manifest: {
    format: string;
    claim: string;
    sha256: string;
    pages: ManifestPage[];
    versions: Record<string, string | string[]>;
  };
  manifestText: string;
  stderr: string;
  status: number | null;
}

export type Json = string | boolean | Json[] | { [key: string]: Json };
export type Mapping = { [key: string]: Json };

const EMPTY = {
  pdf: Buffer.alloc(0),
  manifest: { format: '', claim: '', sha256: '', pages: [], versions: {} },
  manifestText: '',
};

/** Builds a claim in a folder of its own. @param claim YAML as text, or a claim that is written as JSON */
export async function built(
  claim: string | Mapping,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Built> {
  const file = typeof claim === 'string' ? { 'claim.yaml': claim } : { 'claim.json': jsonOf(claim) };
  const cwd = folderOf({ claim: file });
  const { stderr, status } = await ryoyohi(
    ['build', 'claim', '-o', 'packet.pdf', '--no-system-fonts', '--today', TODAY, ...args],
    { cwd, env },
  );
  if (status !== 0) return { ...EMPTY, stderr, status };
  const manifestText = readFileSync(join(cwd, 'packet.manifest.json'), 'utf8');
  return {
    pdf: readFileSync(join(cwd, 'packet.pdf')),
    manifest: JSON.parse(manifestText),
    manifestText,
    stderr,
    status,
  };
}

export function jsonOf(claim: Mapping): string {
  return `${JSON.stringify(claim, null, 2)}\n`;
}

export function sha(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The sheets in their order, pages of one sheet together: `form-a 2025-08/…`, `consent hanako`, `cover`. */
export function sheetsOf({ manifest }: Built): string[] {
  return (
    manifest.pages
      // Two slips of one unit are pages 1/2 and 2/2 of one sheet, with the translation between them.
      .filter(({ mark, sheet }, index, pages) => partsOf(mark).page === 1 || pages[index - 1]!.sheet !== sheet)
      .map(({ sheet, unit, patient }) => [sheet, unit ?? patient].filter((part) => part !== null).join(' '))
  );
}

/** `RY1:<claim id>:<sheet>:<code>:<page>/<pages>:<check>` */
export function partsOf(mark: string) {
  const [version, claim, sheet, code, place, check] = mark.split(':');
  const [page, pages] = place!.split('/').map(Number);
  return { version, claim, sheet, code: code!, page: page!, pages: pages!, check: check! };
}

/** Sheets of our own, which are never outdated. */
export const OWN = ['cover', 'insert', 'receipt-sheet', 'passport-sheet'];

const UNITS = ['2025-08/hanako/bh/outpatient/medical', '2025-09/hanako/bh/outpatient/medical'] as const;

export { UNITS };

const hanako: Mapping = {
  id: 'hanako',
  name: { ja: '小松 花子', kana: 'コマツ ハナコ', latin: 'KOMATSU, HANAKO' },
  birth: '1985-06-15',
  sex: 'female',
  relation: '妻',
  insuredFrom: '2015-04-01',
};
const ichiro: Mapping = {
  id: 'ichiro',
  name: { ja: '小松 一郎', kana: 'コマツ イチロウ', latin: 'KOMATSU, ICHIRO' },
  birth: '2010-10-03',
  sex: 'male',
  relation: '子',
  insuredFrom: '2010-10-03',
};

export interface TreatmentParts {
  id?: string;
  patient?: string;
  institution?: string;
  care?: string;
  dates?: string[];
  /** First and last day of a stay. */
  stay?: [string, string];
  charges?: Mapping[];
  more?: Mapping;
}

export function charge(on: string, item: string, amount: string, currency = 'THB', more: Mapping = {}): Mapping {
  return { on, item, amount, currency, ...more };
}

export function treatment({
  id = 't1',
  patient = 'hanako',
  institution = 'bh',
  care = 'medical',
  dates = [],
  stay,
  charges,
  more = {},
}: TreatmentParts): Mapping {
  const first = stay?.[0] ?? dates[0]!;
  const last = stay?.[1] ?? dates.at(-1)!;
  const lines = charges ?? [
    charge(first, care === 'dental' ? 'filling' : care === 'pharmacy' ? 'medicines' : 'consultation', '1000'),
  ];
  return {
    id,
    trip: 'trip',
    patient,
    institution,
    care,
    setting: stay ? 'inpatient' : 'outpatient',
    ...(stay ? { admitted: first, discharged: last } : { dates }),
    firstVisit: first,
    onset: first,
    course: '旅行先で発熱し、受診した。',
    cause: 'illness',
    thirdParty: false,
    diagnoses: [{ name: 'Acute gastroenteritis', ja: '急性胃腸炎', code: '0101' }],
    condition: { text: 'Fever for two days', ja: '2日間の発熱' },
    treatment: { text: 'Oral rehydration', ja: '経口補水' },
    physician: { name: 'Somchai, Anan', signedOn: last },
    charges: lines,
    ...more,
  };
}

/** A claim without an error in its data; papers are not in hand. */
export function claimOf(treatments: Mapping[], more: Mapping = {}): Mapping {
  const ids = [...new Set(treatments.map(({ patient }) => patient as string))];
  const currencies = [
    ...new Set(treatments.flatMap(({ charges }) => (charges as Mapping[]).map(({ currency }) => currency as string))),
  ];
  const paid = treatments.map((each) => ({
    ...each,
    payments: (each['payments'] as Json | undefined) ?? paymentsFor(each),
  }));
  return {
    format: 'ryoyohi/1',
    scheme: 'overseas-care',
    insurer: 'komatsu',
    id: '7Q3K9D',
    householder: {
      name: { ja: '小松 太郎', kana: 'コマツ タロウ', latin: 'KOMATSU, TARO' },
      birth: '1980-04-02',
      postalCode: '923-8650',
      address: '石川県小松市小馬出町91番地',
      phone: '0761-00-0000',
    },
    insured: { symbol: '小', number: '1234567', branch: '01' },
    account: {
      bank: { code: '0146', name: '北國銀行' },
      branch: { code: '206', name: '小松' },
      type: 'ordinary',
      number: '1234567',
      holder: 'コマツ タロウ',
    },
    applicant: { is: 'householder', identity: ['my-number-card'] },
    patients: [hanako, ichiro].filter(({ id }) => ids.includes(id as string)),
    trips: [
      {
        id: 'trip',
        patients: ids,
        country: 'TH',
        departed: '2025-07-20',
        returned: '2025-09-20',
        purpose: 'tourism',
        proof: ['passport-stamps'],
      },
    ],
    institutions: [
      {
        id: 'bh',
        name: 'Bangkok Riverside Hospital',
        ja: 'バンコク・リバーサイド病院',
        country: 'TH',
        address: '99 Charoen Nakhon Road, Bangkok 10600',
        phone: '+66 2 000 0000',
      },
      {
        id: 'ph',
        name: 'Siam Pharmacy',
        ja: 'サイアム薬局',
        country: 'TH',
        address: '7 Silom Road, Bangkok 10500',
        phone: '+66 2 000 0001',
      },
    ],
    treatments: paid,
    documents: [],
    translator: { name: '小松 太郎', address: '石川県小松市小馬出町91番地', relation: '夫' },
    rates: currencies
      .filter((currency) => currency !== 'JPY')
      .map((currency) => ({ currency, yen: '4.58', per: '1', side: 'TTS', on: '2025-09-30', source: '公表相場' })),
    filing: { on: TODAY },
    ...more,
  };
}

function paymentsFor({ charges, dates, discharged }: Mapping): Mapping[] {
  const on = ((dates as string[] | undefined)?.at(-1) ?? discharged) as string;
  const sums = new Map<string, number>();
  for (const { amount, currency } of charges as Mapping[])
    sums.set(currency as string, (sums.get(currency as string) ?? 0) + Number(amount));
  return [...sums].map(([currency, amount]) => ({ on, amount: String(amount), currency }));
}

/** Two visits in two months. */
export const TWO_MONTHS = claimOf([
  treatment({
    dates: ['2025-08-28', '2025-09-01'],
    charges: [charge('2025-08-28', 'consultation', '1500'), charge('2025-09-01', 'medicines', '300')],
  }),
]);
