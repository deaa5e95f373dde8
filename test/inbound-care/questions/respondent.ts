/**
 * Somebody who answers every question of the second interview, by chance but from a seed: a family at its beginning, one
 * long back home, a coordinator with all bills. A question that it does not know fails the test.
 */
import { join } from 'node:path';
import { day } from '../../../src/base/day.ts';
import type { Language } from '../../../src/base/languages.ts';
import type { Plain } from '../../../src/base/text-tree.ts';
import { makeWords } from '../../../src/base/words.ts';
import { loadPack } from '../../../src/inbound-care/pack.ts';
import type { CaseFacts, CaseWay } from '../../../src/inbound-care/questions/facts.ts';
import { inboundCareScript } from '../../../src/inbound-care/questions/script.ts';
import { inboundWords } from '../../../src/inbound-care/words/index.ts';
import { Draft } from '../../../src/interview/draft.ts';
import type { Input, Table } from '../../../src/interview/input.ts';
import { Interview } from '../../../src/interview/interview.ts';
import type { Asking } from '../../../src/interview/progress.ts';

export const TODAY = day('2026-07-20');
const TEMPLATES = 'templates';

export type CaseInterview = Interview<CaseFacts>;
export type CaseAsking = Asking<CaseFacts>;

export async function wordsIn(language: Language) {
  return makeWords(language, [
    (await import(`../../../src/base/words/${language}.ts`))[language],
    await inboundWords(language),
    (await import(`../../../src/interview/words/${language}.ts`)).interviewWords,
    (await import(`../../../src/interview/words/telling.${language}.ts`))[language],
    (await import(`../../../src/inbound-care/questions/words/${language}.ts`))[language],
  ]);
}

export interface Made {
  language?: Language;
  way?: CaseWay;
  files?: readonly string[];
  /** Rule packs to choose from: one, or several. */
  packs?: number;
  today?: ReturnType<typeof day>;
}

/** The script as the program puts it together. */
export async function script({ language = 'en', way = 'family', files = [], packs = 1, today = TODAY }: Made = {}) {
  const pack = loadPack('general', { templates: TEMPLATES, insurers: [] });
  return inboundCareScript({
    today,
    language,
    words: await wordsIn(language),
    way,
    packs: ['general', 'general-too'].slice(0, packs).map((name) => ({ name, title: name })),
    loadPack: () => pack,
    files,
  });
}

export const SCANS: readonly string[] = ['papers/a.pdf', 'papers/b.jpg', 'papers/c.pdf'];
export const EXAMPLE = join(TEMPLATES, 'example/inbound-care/claim.yaml');

/** A new case's interview, kept in the file if there is one. @param begun what somebody wrote into it before */
export function begin(
  made: Awaited<ReturnType<typeof script>>,
  path?: string,
  begun: Readonly<Record<string, Plain>> = {},
): CaseInterview {
  const draft = Draft.begin(
    { path: path ?? '', shown: 'claim.yaml', kind: 'yaml', nowhere: path === undefined },
    { format: 'ryoyohi/1', scheme: 'inbound-care', id: '4M8K2T' },
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

export const isReticent = (seed: number) => seed % 4 === 3;

/** What somebody wrote into the file by hand, with most of it left out; of most cases, nothing. */
export function begunByHand(seed: number): Readonly<Record<string, Plain>> {
  const by = chance(seed + 1_000_000);
  if (!isReticent(seed) && by(3) > 0) return {};
  const parts: Record<string, Plain> = {
    parties: [
      by(2) === 0 ? { kind: 'institution' } : { kind: 'institution', name: '架空病院', country: 'JP' },
      ...(by(2) === 0 ? [] : [{ name: 'Somebody' }, { kind: 'guarantor' }]),
    ],
    travellers: [{ role: 'companion' }, { sex: 'male' }],
    visas: [{ status: 'needed' }],
    stays: [{ mode: 'ship' }, { lodging: 'Kakuu' }],
    conditions: [{ agreed: 'true' }],
    answers: [{ accepted: 'true' }],
    estimateLines: [
      { amount: '1000', currency: 'JPY' },
      { category: 'surgery', amount: '5', currency: 'CNY' },
    ],
    actualLines: [{ amount: '300', currency: 'CNY' }],
    cash: [
      { purpose: 'refund', fromAccount: 'a', toAccount: 'b' },
      { purpose: 'pay-supplier' },
      { purpose: 'prepay', sentOn: '2026-05-01', fromAccount: 'x' },
      { purpose: 'topup', fromAccount: 'y' },
    ].slice(by(4)),
    documents: [{ original: 'false' }, { kind: 'other' }, { kind: 'estimate' }].slice(by(3)),
    rates: [{ currency: 'EUR', yen: '160' }],
    policies: [{ coverage: { translation: 'not' } }],
    translator: { phone: '03-0000-0000' },
    followUp: { intervalDays: '30' },
  };
  const chosen = Object.fromEntries(Object.entries(parts).filter(() => by(2) === 0));
  const accounts = ['a', 'b', 'x', 'y'].map((id) => ({ id }));
  return 'cash' in chosen ? { ...chosen, accounts } : chosen;
}

const DAYS: Readonly<Record<string, readonly string[]>> = {
  'inquiry-wished-from': ['2026-06-01', '2026-05-10'],
  'inquiry-wished-to': ['2026-07-15'],
  'inquiry-sent-on': ['2026-04-01', ''],
  'information-complete-on': ['', '2026-04-22'],
  'traveller-birth': ['1962-09-14', '2019-03-01'],
  'traveller-passport-until': ['2031-02-28', ''],
  'medical-delivered-on': ['2026-04-02', ''],
  'answer-on': ['2026-04-14', ''],
  'answer-from': ['2026-06-08'],
  'answer-to': ['2026-06-30'],
  'cash-sent-on': ['2026-05-18'],
  'cash-credited-on': ['2026-05-21', ''],
  'visa-applied-on': ['2026-05-07'],
  'visa-issued-on': ['2026-05-14'],
  'visa-valid-until': ['2026-08-14'],
  'stay-entry-planned': ['2026-06-05', '2026-09-01', ''],
  'stay-exit-planned': ['2026-10-03', ''],
  'stay-entry-actual': ['2026-06-05', ''],
  'stay-permitted-until': ['2026-09-03', ''],
  'stay-exit-actual': ['2026-07-03', ''],
  'policy-forms-handed-on': ['2026-06-02', ''],
  'followup-next': ['2026-10-01', ''],
  'rate-on': ['2026-07-01'],
};

/** What is typed at each question that is typed; the first that the question takes; nothing is left open or for later. */
const TYPED: Readonly<Record<string, readonly string[]>> = {
  ...DAYS,
  'coordinator-name': ['Kakuu Medical Coordination', ''],
  'party-registration': ['X-0001', ''],
  'party-name-ja': ['架空医療', ''],
  'party-address': ['1-2-3 Kakuu, Tokyo', ''],
  'party-phone': ['03-0000-0000', ''],
  'party-email': ['desk@coordinator.example', ''],
  'party-contact': ['Yamada Hanako', ''],
  'institution-name': ['Kakuu University Hospital', 'Kakuu Clinic', ''],
  'guarantor-name': ['Kakuu Guarantee'],
  'inquiry-condition': ['A tumour of the stomach.'],
  'inquiry-budget': ['4,500,000 JPY', '450万日元'],
  'traveller-name': ['Lin Xiaolan', 'Zhou Qing', 'Wang Wei'],
  'traveller-latin': ['LIN XIAOLAN'],
  'traveller-passport': ['E00000000', ''],
  'traveller-address': ['88 Xugou Road, Shanghai', ''],
  'traveller-phone': ['021-0000-0000', ''],
  'condition-name': ['Tumour of the stomach', 'Cataract', ''],
  'answer-treatment': ['Laparoscopic surgery'],
  'account-holder': ['Lin Xiaolan', 'Kakuu', ''],
  'account-bank': ['Kakuu Bank, Shanghai', ''],
  'account-number': ['6200000000000000000', ''],
  'cash-sent': ['3,993,000 JPY', '210000 CNY'],
  'cash-credited': ['3,990,500 JPY'],
  'visa-stay-days': ['90', '120'],
  'stay-lodging': ['Kakuu Hotel', ''],
  'policy-number': ['K-000000', ''],
  'document-name': ['Vaccination record', ''],
  'translator-name': ['Yamada Hanako'],
  'translator-address': ['1-2-3 Kakuu, Tokyo'],
  'translator-phone': ['03-0000-0000', ''],
  'followup-interval': ['90'],
  'rate-yen': ['21.5'],
  'rate-per': ['1', '100'],
};

const LINES: Readonly<Record<string, readonly string[]>> = {
  'estimate-lines': [
    'surgery 3,200,000 JPY included',
    'coordination 330,000 JPY',
    'interpretation 320,000 JPY included 40h',
    'special nursing 100 JPY unclear',
    'translation 300 CNY',
  ],
  'actual-lines': [
    '2026-06-30 surgery 2,874,300 JPY added',
    '2026-07-02 coordination 330,000 JPY',
    '2026-07-02 something else 900 CNY',
  ],
  dispatches: ['2026-06-08 9:00-13:00 8000 JPY', '2026-06-10 22:00 - 2:30', '2026-06-15 0:00-24:00 24h 9000 JPY'],
  appointments: ['2026-06-08 9:30', '2026-06-30 10:00 : "last look"'],
};

const MANY = 720_720;

/** `null` is an answer that leaves the question open; `later` puts it off. */
export type Given = Plain | null | 'later-in-another-sitting';
export const LATER = 'later-in-another-sitting';

const UNTOLD = /-name$|^document-language$|^policy-insurer$|^visa-guarantor$|^followup-doctor$/;

export class Respondent {
  private readonly habits = new Map<string, number | undefined>();

  /** @param reticent tells no names and ticks nothing: of whoever does, much is left that somebody wrote by hand */
  constructor(
    private readonly by: (most: number) => number,
    private readonly reticent = false,
  ) {}

  /** One of so many: half the people always say the same to the same question, the others something else each time. */
  private pick(id: string, most: number): number {
    if (!this.habits.has(id)) this.habits.set(id, this.by(2) === 0 ? this.by(MANY) : undefined);
    return (this.habits.get(id) ?? this.by(MANY)) % most;
  }

  answer(asking: CaseAsking, { facts }: CaseInterview): Given {
    const { question, subject } = asking;
    const input = question.input(facts, subject);
    const open = question.optional ? null : LATER;
    const untold = UNTOLD.test(question.id) || (input.kind === 'choices' && !question.id.startsWith('stay-'));
    if (this.reticent && untold && this.pick(`${question.id} untold`, 3) > 0) return open;
    if (question.id.startsWith('more-')) {
      const many = Number(/\+(\d+)$/.exec(subject.key)?.[1] ?? 1);
      if (input.kind === 'choice' && question.id === 'more-movements')
        return many < 3 ? input.options[this.pick(question.id, input.options.length)]!.answer : 'none';
      return many < 2 && this.pick(question.id, many + 2) === 0;
    }
    switch (input.kind) {
      case 'choice': {
        if ((question.optional || question.absent !== undefined) && this.pick(`${question.id} open`, 7) === 0)
          return open;
        // Public insurance ends the story: few do so.
        if (question.id === 'case-payer') return ['self', 'insurance'][this.pick(question.id, 2)]!;
        return input.options[this.pick(question.id, input.options.length)]!.answer;
      }
      case 'choices': {
        const chosen = input.options
          .filter(({ answer }) => this.pick(`${question.id} ${answer}`, 2) === 0)
          .map(({ answer }) => answer);
        return chosen.length >= (input.least ?? 0) ? chosen : input.options.slice(0, 1).map(({ answer }) => answer);
      }
      case 'search': {
        const found = input.find('').slice(0, 4);
        if ((question.optional || question.absent !== undefined) && this.pick(`${question.id} open`, 5) === 0)
          return open;
        if (input.free && (found.length === 0 || this.pick(`${question.id} free`, 4) === 0)) {
          const read = input.free(
            question.id.endsWith('languages') || question.id.endsWith('language') ? 'yue' : 'Kakuu',
          );
          if ('answer' in read) return input.many ? [read.answer] : read.answer;
        }
        if (found.length === 0) return open;
        const one = found[this.pick(question.id, found.length)]!.answer;
        return input.many ? [one] : one;
      }
      case 'table':
        return this.rows(question.id, input.table, open);
      default:
        return this.typed(question.id, input, open);
    }
  }

  private typed(id: string, input: Extract<Input, { kind: 'text' }>, open: Given): Given {
    const texts = TYPED[id];
    if (!texts) throw new Error(`nobody expected the question ${id}`);
    const start = this.pick(id, texts.length);
    for (let turn = 0; turn < texts.length; turn += 1) {
      const text = texts[(start + turn) % texts.length]!;
      if (text === '') return open;
      const read = input.read(text);
      if ('answer' in read) return read.answer;
    }
    return open;
  }

  private rows(id: string, table: Table, open: Given): Given {
    const lines = LINES[id];
    if (!lines) throw new Error(`nobody expected the table ${id}`);
    const most = this.pick(id, lines.length + 1);
    const rows: Plain[] = [];
    for (const line of lines.slice(0, most)) {
      const read = table.read(line, rows);
      if ('row' in read) rows.push(read.row);
      else if ('choose' in read) rows.push(read.choose[this.pick(`${id} choose`, read.choose.length)]!.row);
      else throw new Error(`${id} does not take ${line}: ${JSON.stringify(read)}`);
    }
    return rows.length === 0 ? open : rows;
  }
}

/** Answers a question, or puts it off. */
export function give(interview: CaseInterview, key: string, answer: Given): void {
  if (answer === LATER) interview.putOffNow(key);
  else interview.take(key, answer);
}
