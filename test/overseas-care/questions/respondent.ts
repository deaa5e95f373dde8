/**
 * Somebody who answers every question of the interview, by chance but from a seed: the answers are ones that people give,
 * and that agree with each other where the claim must not be impossible. A question that it does not know fails the test.
 */
import { join } from 'node:path';
import { loadBanks } from '../../../src/base/banks.ts';
import type { Day } from '../../../src/base/day.ts';
import { day } from '../../../src/base/day.ts';
import type { Language } from '../../../src/base/languages.ts';
import type { Plain } from '../../../src/base/text-tree.ts';
import { makeWords } from '../../../src/base/words.ts';
import { INTERVIEW_CATALOGUES } from '../../../src/cli/interview-words.ts';
import { interview } from '../../../src/cli/schemes/overseas-care/interview.ts';
import { Draft } from '../../../src/interview/draft.ts';
import type { Input, Table } from '../../../src/interview/input.ts';
import { Interview } from '../../../src/interview/interview.ts';
import type { Asking } from '../../../src/interview/progress.ts';
import { loadClassification } from '../../../src/overseas-care/classification.ts';
import { loadInsurer } from '../../../src/overseas-care/parameters.ts';
import type { ClaimFacts } from '../../../src/overseas-care/questions/facts.ts';
import { overseasCareScript } from '../../../src/overseas-care/questions/script.ts';
import { schemeWords } from '../../../src/overseas-care/words/index.ts';

export const TODAY = day('2025-11-22');
const TEMPLATES = 'templates';

export type ClaimInterview = Interview<ClaimFacts>;
export type ClaimAsking = Asking<ClaimFacts>;

/** Insurers that ship; and made-up ones, that ask for what few do, as `<name>-x-<what>`. */
const INSURERS = [
  'komatsu',
  'national-health',
  'late-elderly',
  'komatsu-x-bank',
  'komatsu-x-departments',
  'komatsu-x-departments-x-bank',
  'komatsu-x-ratios',
  'komatsu-x-ratios-x-bank',
  'komatsu-x-ratios-x-departments',
  'komatsu-x-ratios-x-departments-x-bank',
];

function insurerOf(name: string): ReturnType<typeof loadInsurer> {
  const [base = '', ...more] = name.split('-x-');
  const load = (each: string) => loadInsurer(each, [join(TEMPLATES, 'insurers')]);
  const insurer = load(base);
  if (more.length === 0) return insurer;
  const { givenRatios } = load('late-elderly').values;
  const values = {
    ...insurer.values,
    ...(more.includes('departments') ? { splitByDepartment: true } : {}),
    ...(more.includes('ratios') ? { givenRatios } : {}),
    ...(more.includes('bank') ? { accounts: insurer.values.accounts.filter(({ kind }) => kind === 'bank') } : {}),
  };
  const made: typeof insurer = { ...insurer, values, at: () => made };
  return made;
}

/** The script as the program puts it together. */
export async function script(language: Language = 'en', today: Day = TODAY, files: readonly string[] = []) {
  const insurers = new Map<string, ReturnType<typeof loadInsurer>>();
  const words = makeWords(language, [
    (await import(`../../../src/base/words/${language}.ts`))[language],
    await schemeWords(language),
    ...(await INTERVIEW_CATALOGUES[language]()),
    ...(await interview.words(language)),
  ]);
  return overseasCareScript({
    today,
    language,
    words,
    banks: await loadBanks(),
    insurers: INSURERS.map((name) => ({ name, title: name })),
    loadInsurer: (name) => {
      const known = insurers.get(name) ?? insurerOf(name);
      insurers.set(name, known);
      return known;
    },
    loadClassification: (edition) => loadClassification(join(TEMPLATES, 'data'), edition),
    files,
  });
}

/** Files that lie in the folder of some claims. */
export const SCANS: readonly string[] = ['scans/a.pdf', 'scans/b.pdf', 'scans/c.pdf'];

/** What somebody wrote into the file by hand, with most of it left out; of most claims, nothing. */
export function begunByHand(seed: number): Readonly<Record<string, Plain>> {
  const by = chance(seed + 1_000_000);
  if (by(3) > 0) return {};
  const bill: Plain[] = [
    { item: 'other', amount: '300', currency: 'THB' },
    ...(by(2) === 0 ? [{ item: 'tax', amount: '20', currency: 'USD' }] : []),
  ];
  const parts: Record<string, Plain> = {
    patients: [{ sex: 'female' }, { sex: 'male' }],
    trips: [{ purpose: 'tourism' }, { purpose: 'business' }].slice(by(2)),
    institutions: [{ phone: '+66 2 000 0000' }, { phone: '+66 2 000 0001' }].slice(by(2)),
    treatments: [by(2) === 0 ? { charges: bill } : { cause: 'illness' }],
    ...(by(2) === 0 ? { account: { type: 'ordinary' } } : { translator: { relation: '夫' } }),
    documents: [{ original: 'false' }],
    rates: [{ currency: 'EUR', yen: '160' }],
  };
  return Object.fromEntries(Object.entries(parts).filter(() => by(2) === 0));
}

/** Do scans lie in the folder of the claim? */
export function hasScans(seed: number): boolean {
  return chance(seed + 2_000_000)(2) === 0;
}

/** A new claim's interview, kept in the file if there is one. @param begun what somebody wrote into it before */
export function begin(
  made: Awaited<ReturnType<typeof script>>,
  path?: string,
  begun: Readonly<Record<string, Plain>> = {},
): ClaimInterview {
  const draft = Draft.begin(
    { path: path ?? '', shown: 'claim.yaml', kind: 'yaml', nowhere: path === undefined },
    { format: 'ryoyohi/1', scheme: 'overseas-care', id: '7Q3K9D' },
    made.manner,
  );
  draft.apply(Object.entries(begun).map(([key, to]) => ({ path: [key], to })));
  return new Interview(made, draft);
}

/** Numbers by chance that are the same for the same seed. */
export function chance(seed: number): (most: number) => number {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return (most) => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % most;
  };
}

/** What is typed at each question that is typed; the first that the question takes. */
const TYPED: Readonly<Record<string, readonly string[]>> = {
  'householder-name-ja': ['髙橋 太郎'],
  'householder-name-kana': ['タカハシ タロウ'],
  'householder-birth': ['昭和55年4月2日'],
  'householder-postal-code': ['9238650'],
  'householder-address': ['石川県小松市小馬出町91番地'],
  'householder-phone': ['0761-00-0000'],
  'insured-symbol': ['小'],
  'insured-number': ['1234567'],
  'insured-branch': ['01', ''],
  'patient-name-ja': ['髙橋 花子', '髙橋 一郎', '髙橋 さくら'],
  'patient-name-kana': ['タカハシ ハナコ', 'タカハシ イチロウ'],
  'patient-name-latin': ['TAKAHASHI, HANAKO', 'TAKAHASHI, ICHIRO'],
  'patient-birth': ['1985-06-15', '2019-10-03', '1953-01-20', '1953-02-01'],
  'patient-insured-from': ['2020-04-01'],
  'patient-insured-until': ['', '2026-03-31'],
  'guardian-name': ['髙橋 太郎', ''],
  'trip-departed': ['2025-05-10'],
  'trip-returned': ['2025-10-05', ''],
  'patient-died': ['', '2025-10-06'],
  'institution-name': ['Bangkok Hospital', '曼谷药房', 'Clínica Sol'],
  'institution-ja': ['バンコク病院', ''],
  'institution-address': ['2 Soi Soonvijai 7, Bangkok 10310'],
  'institution-phone': ['', '+66 2 000 0000'],
  'treatment-department': ['surgery', 'ent'],
  'treatment-onset': ['', '2025-05-11'],
  'treatment-course': ['', '旅行先で発熱した。'],
  'diagnosis-name': ['Acute gastroenteritis'],
  'diagnosis-ja': ['急性胃腸炎'],
  'condition-text': ['Fever'],
  'condition-ja': ['発熱'],
  'treatment-text': ['Rest'],
  'treatment-ja': ['安静'],
  'physician-name': ['Dr Somchai'],
  'charge-note-text': ['Nursing fee'],
  'charge-note-ja': ['看護料'],
  'translator-address': ['石川県小松市小馬出町91番地'],
  'applicant-name-ja': ['髙橋 花子'],
  'applicant-name-kana': ['タカハシ ハナコ'],
  'applicant-birth': ['1978-05-06'],
  'applicant-address': ['石川県金沢市広坂1丁目1番1号'],
  'applicant-phone': ['076-000-0000'],
  'account-symbol': ['14350'],
  'account-number': ['1234567', '12345671'],
  'account-holder': ['タカハシ タロウ', 'タカハシ ハナコ'],
  'receiver-name': ['髙橋 花子'],
  'receiver-address': ['石川県小松市小馬出町91番地'],
  'filing-on': ['', '2025-12-01'],
  'rate-yen': ['4.58', ''],
  'rate-value': ['4.58'],
  'rate-on': ['2025-11-20'],
  'rate-per': ['1', '100'],
};

const MANY = 720_720;

/** Days of the treatments, apart from each other, so that nobody lies in two hospitals at once. */
const MONTHS = ['05', '06', '07', '08', '09'];

export class Respondent {
  private readonly habits = new Map<string, number | undefined>();

  constructor(private readonly by: (most: number) => number) {}

  /** One of so many: half the people always say the same to the same question, the others something else each time. */
  private pick(id: string, most: number): number {
    if (!this.habits.has(id)) this.habits.set(id, this.by(2) === 0 ? this.by(MANY) : undefined);
    return (this.habits.get(id) ?? this.by(MANY)) % most;
  }

  /** An answer as the file holds it; null leaves the question open. */
  answer(asking: ClaimAsking, { facts }: ClaimInterview): Plain | null {
    const { question, subject } = asking;
    const input = question.input(facts, subject);
    if (question.id.startsWith('more-')) {
      const many = Number(/\+(\d+)$/.exec(subject.key)?.[1] ?? 1);
      return many < 3 && this.pick(question.id, many + 1) === 0;
    }
    switch (input.kind) {
      case 'choice': {
        // Whoever has no papers yet has neither the one nor the other.
        const id = question.id.startsWith('paper-') ? 'papers' : question.id;
        return input.options[this.pick(id, input.options.length)]!.answer;
      }
      case 'choices': {
        const chosen = input.options
          .filter(({ answer }) => this.pick(`${question.id} ${answer}`, 2) === 0)
          .map(({ answer }) => answer);
        return chosen.length >= (input.least ?? 0) ? chosen : input.options.slice(0, 1).map(({ answer }) => answer);
      }
      case 'search': {
        const found = input.find('').slice(0, 4);
        if (question.optional && this.pick(question.id, 3) === 0) return null;
        if (input.free && found.length > 0 && this.pick(`${question.id} free`, 5) === 0) {
          const read = input.free('甥');
          if ('answer' in read) return read.answer;
        }
        if (found.length === 0) {
          if (question.optional) return null;
          throw new Error(`nothing to choose at ${question.id}`);
        }
        const one = found[this.pick(question.id, found.length)]!.answer;
        return input.many ? [one] : one;
      }
      case 'table':
        return this.rows(question.id, input.table, subjectIndex(asking), facts);
      default:
        return this.typed(question.id, input, subjectIndex(asking), question.optional === true);
    }
  }

  private typed(id: string, input: Extract<Input, { kind: 'text' }>, index: number, optional: boolean): Plain | null {
    const month = MONTHS[index % MONTHS.length]!;
    const days: Readonly<Record<string, readonly string[]>> = {
      'treatment-dates': [`2025-${month}-12, 2025-${month}-14`, `2025-${month}-20, 2025-${nextMonth(month)}-02`],
      'treatment-admitted': [`2025-${month}-12`],
      'treatment-discharged': [`2025-${month}-20`, `2025-${month}-12`],
      'treatment-first-visit': [`2025-${month}-12`],
      'physician-signed-on': ['', `2025-${nextMonth(month)}-03`],
      'paid-on': ['', '2025-10-20'],
    };
    const texts = TYPED[id] ?? days[id];
    if (!texts) throw new Error(`nobody expected the question ${id}`);
    const start = this.pick(id, texts.length);
    for (let turn = 0; turn < texts.length; turn += 1) {
      const text = texts[(start + turn) % texts.length]!;
      if (text === '') {
        if (optional) return null;
        continue;
      }
      const read = input.read(text);
      if ('answer' in read) return read.answer;
    }
    if (optional) return null;
    throw new Error(`${id} took none of ${texts.join(' | ')}: ${JSON.stringify(input.read(texts[0]!))}`);
  }

  private rows(id: string, table: Table, index: number, { claim }: ClaimFacts): Plain[] {
    const month = MONTHS[index % MONTHS.length]!;
    const dental = claim.treatments?.[index]?.care === 'dental';
    const money = ['THB', 'JPY', 'USD'][this.pick('money', 3)]!;
    const other = ['THB', 'JPY', 'USD'][this.pick('other money', 3)]!;
    const lines =
      id === 'payments'
        ? [`2025-10-20 1200 ${money}`, `2025-10-21 300 ${money}`]
        : dental
          ? [`2025-${month}-12 dental-examination 500 ${money}`, `2025-${month}-12 filling 700 ${money}`]
          : [
              `2025-${month}-12 medicines 820 ${money}`,
              ...[`2025-${month}-12 other 300 ${money} Nursing fee`, `2025-${month}-12 certificate 200 ${other}`].slice(
                this.pick('note', 2),
              ),
            ];
    // Nothing was paid yet, but charged there was something.
    const least = id === 'payments' ? 0 : 1;
    const rows: Plain[] = [];
    for (const line of lines.slice(0, least + this.pick(id, lines.length + 1 - least))) {
      const read = table.read(line, rows);
      if ('row' in read) rows.push(read.row);
      else if ('choose' in read) rows.push(read.choose[0]!.row);
      else throw new Error(`${id} does not take ${line}: ${JSON.stringify(read)}`);
    }
    return rows;
  }
}

function nextMonth(month: string): string {
  return String(Number(month) + 1).padStart(2, '0');
}

/** The treatment that a question is about. */
function subjectIndex({ of }: ClaimAsking): number {
  return Number(of.at[1] ?? 0);
}
