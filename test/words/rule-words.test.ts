/** Every rule, and every wording that its code can yield, has its words; and no words are left of a rule that is gone. */
import { Chalk } from 'chalk';
import { describe, expect, test } from 'vitest';
import { day } from '../../src/base/day.ts';
import { LANGUAGES, type Language } from '../../src/base/languages.ts';
import { makeWords } from '../../src/base/words.ts';
import { run as explain } from '../../src/cli/commands/explain.ts';
import type { Session } from '../../src/cli/session.ts';
import type { BenefitStatus, UnitBenefit, Unknown } from '../../src/overseas-care/benefit.ts';
import { CHARGE_ITEMS, ITEM_NAMES } from '../../src/overseas-care/charge-items.ts';
import { CAUSES, DOCUMENT_KINDS, RATE_SIDES, TRAVEL_PROOFS } from '../../src/overseas-care/claim.ts';
import { HINTS } from '../../src/overseas-care/classification.ts';
import { loadInsurer } from '../../src/overseas-care/parameters.ts';
import { RULES } from '../../src/overseas-care/rules/index.ts';
import type { UnplacedReason } from '../../src/overseas-care/units.ts';
import type { FilesSeen } from '../../src/packet/files-seen.ts';
import { BASE, OVERSEAS_CARE, paramsOf, SCREEN } from './catalogues.ts';

/** The wording that stands where a hit names none. */
const PLAIN = '';

type FileReason = FilesSeen['unreadable'][number]['reason'];
const ON_A_FILE: Record<FileReason, string[]> = {
  empty: ['file'],
  broken: ['file'],
  locked: ['file'],
  'unknown-kind': ['file'],
  'not-a-file': ['file'],
  'too-large': ['file'],
};

const OF_AN_ID = ['id', 'known'];
const OF_IDENTITY = ['photos', 'others', 'neededWithPhoto', 'neededWithoutPhoto', 'unknown'];
const DAY_OUTSIDE_TRIP = ['on', 'departed', 'returned'];
const DAY_NOT_INSURED = ['on', 'from', 'insuredUntil'];
const DAY_AFTER_BIRTHDAY = ['on', 'birthday', 'age'];
const SPAN = ['until', 'days'];

/** What the code of each rule hands to its words, by the variants that it yields. */
const HITS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'eligibility.treatment-travel': { [PLAIN]: [] },
  'eligibility.not-returned': { [PLAIN]: ['returned', 'filing'], open: [] },
  'eligibility.in-japan': { [PLAIN]: [] },
  'eligibility.outside-trip': { [PLAIN]: DAY_OUTSIDE_TRIP, several: [...DAY_OUTSIDE_TRIP, ...SPAN] },
  'eligibility.date-line': { [PLAIN]: ['on', 'departed'] },
  'eligibility.not-insured': { [PLAIN]: DAY_NOT_INSURED, several: [...DAY_NOT_INSURED, ...SPAN] },
  'eligibility.age-75': { [PLAIN]: DAY_AFTER_BIRTHDAY, several: [...DAY_AFTER_BIRTHDAY, ...SPAN] },
  'eligibility.long-stay': { [PLAIN]: ['days', 'limit', 'departed', 'returned'] },
  'eligibility.country-differs': { [PLAIN]: ['country', 'travelled'] },
  'coverage.cosmetic': { [PLAIN]: [] },
  'coverage.fertility': { [PLAIN]: [] },
  'coverage.transplant': { [PLAIN]: [] },
  'coverage.natural-delivery': { [PLAIN]: [] },
  'coverage.third-party': { [PLAIN]: [] },
  'coverage.checkup': { [PLAIN]: [] },
  'coverage.vaccination': { [PLAIN]: [] },
  'coverage.injury-cause': { [PLAIN]: [] },
  'coverage.charge-left-out': { [PLAIN]: ['item', 'amount'] },
  'coverage.code-hint': { delivery: ['code'], prevention: ['code'] },
  'forms.a-missing': { [PLAIN]: ['unit'] },
  'forms.b-missing': { [PLAIN]: ['unit'] },
  'forms.copy': { [PLAIN]: ['kind'], 'in-principle': ['kind'] },
  'forms.untranslated': { absent: [], 'foreign-character': ['character'], 'not-japanese': [], dental: ['diagnosis'] },
  'forms.translator-incomplete': { name: [], address: [], phone: [] },
  'forms.month-unknown': { [PLAIN]: [] },
  'forms.code-unknown': { [PLAIN]: ['code', 'edition'] },
  'forms.unsigned': { [PLAIN]: [] },
  'forms.signed-early': { [PLAIN]: ['signedOn', 'last'] },
  'forms.empty-item': { diagnoses: [], condition: [], treatment: [] },
  'forms.physician-japanese': { condition: [], treatment: [] },
  'documents.receipt-missing': { [PLAIN]: [], 'other-kind': ['receipt', 'kind'] },
  'documents.receipt-untranslated': { [PLAIN]: ['language', 'kind'] },
  'documents.consent-missing': { [PLAIN]: ['patient'] },
  'documents.passport-missing': { [PLAIN]: ['patient'] },
  'documents.travel-proof': { [PLAIN]: ['proofs'] },
  'documents.account-missing': { [PLAIN]: [], 'kind-not-taken': ['accountKind'], 'type-not-taken': ['accountType'] },
  'documents.account-proof-missing': { [PLAIN]: [] },
  'documents.file-missing': { [PLAIN]: ['file'] },
  'documents.file-unreadable': ON_A_FILE,
  'documents.duplicate': { [PLAIN]: ['file', 'other'] },
  'documents.unlisted': { [PLAIN]: ['file'], more: ['count'] },
  'identity.insufficient': { [PLAIN]: OF_IDENTITY, 'unknown-kind': OF_IDENTITY },
  'identity.proxy-authority': { [PLAIN]: [], 'not-accepted': [] },
  'identity.account-holder': { [PLAIN]: [], 'not-offered': [] },
  'identity.latin-kana-differ': { [PLAIN]: [] },
  'amounts.negative': { negative: ['amount'], discount: ['amount'], rate: ['amount'], sum: ['unit', 'amount'] },
  'amounts.unpaid': { [PLAIN]: ['charged', 'paid', 'difference'] },
  'amounts.overpaid': { [PLAIN]: ['charged', 'paid', 'difference'] },
  'amounts.currency-differs': { [PLAIN]: ['charged', 'paid'] },
  'amounts.paid-by-other': { 'travel-insurer': [], other: [] },
  'amounts.ratio-assumed': { [PLAIN]: [] },
  'amounts.high-cost': { [PLAIN]: ['month', 'copay', 'mark'], separate: ['month', 'copay', 'mark'] },
  'amounts.decimals': { [PLAIN]: ['amount', 'currency', 'most'] },
  'amounts.rate-missing': { [PLAIN]: ['currency'] },
  'amounts.rate-side': { [PLAIN]: ['side', 'currency'] },
  'amounts.standard-missing': { [PLAIN]: ['unit'] },
  'amounts.tax': { counted: [], 'left-out': [] },
  'amounts.travel-insurance': { [PLAIN]: [] },
  'amounts.foreign-public': { [PLAIN]: [] },
  'deadline.expired': { [PLAIN]: ['event', 'lastDay', 'filing'] },
  'deadline.near': { [PLAIN]: ['event', 'lastDay', 'left'] },
  'answers.missing': { [PLAIN]: ['answer'], ratio: ['answer', 'ratios'] },
  'reference.unknown': {
    patient: OF_AN_ID,
    trip: OF_AN_ID,
    institution: OF_AN_ID,
    receipt: OF_AN_ID,
    treatment: OF_AN_ID,
    unit: OF_AN_ID,
    traveller: OF_AN_ID,
  },
  'reference.duplicate-id': { id: ['id'], rate: ['id'], assessment: ['id'] },
  'dates.overlapping-stays': { [PLAIN]: ['other'] },
  'dates.paid-before': { [PLAIN]: ['on', 'first'] },
  'dates.impossible': {
    discharge: ['admitted', 'discharged'],
    return: ['departed', 'returned'],
    ahead: ['on', 'today'],
  },
};

/** Parts of a rule's words that `explain` prints without any finding. */
const TOLD_WITHOUT_FINDING = ['title', 'what', 'fix', 'why'] as const;

/** The numbers in a rule's condition that are an insurer's data; the words of every other rule have none. */
const NUMBERS_OF_THE_INSURER: Readonly<Record<string, readonly string[]>> = {
  'eligibility.age-75': ['leavesAtAge'],
  'eligibility.long-stay': ['longStayDays'],
  'identity.insufficient': ['neededWithPhoto', 'neededWithoutPhoto'],
  'amounts.ratio-assumed': ['leavesAtAge'],
  'amounts.high-cost': ['highCostMark'],
  'deadline.expired': ['years'],
  'deadline.near': ['warnDays', 'years'],
};

function messageKeys(rule: string): string[] {
  const variants = Object.keys(HITS[rule] ?? {}).filter((variant) => variant !== PLAIN);
  return [`rule.${rule}.message`, ...variants.map((variant) => `rule.${rule}.message.${variant}`)];
}

/** The parameters that a message can count on; a default wording that no hit asks for: those of every variant. */
function handedTo(rule: string, variant: string): readonly string[] {
  const hits = HITS[rule]!;
  if (hits[variant]) return hits[variant];
  const [first = [], ...rest] = Object.values(hits);
  return first.filter((param) => rest.every((params) => params.includes(param)));
}

const general = loadInsurer('national-health', ['templates/insurers']).values;
const NUMBERS: Readonly<Record<string, string | number>> = {
  years: general.deadline.years,
  warnDays: general.deadline.warnDays,
  longStayDays: general.longStayDays,
  leavesAtAge: general.leavesAtAge,
  highCostMark: general.highCostMark.toLocaleString('en-US'),
  neededWithPhoto: general.identity.neededWithPhoto,
  neededWithoutPhoto: general.identity.neededWithoutPhoto,
};

/** The condition of a rule as a person should read it. */
function conditionOf(rule: string, language: Language): string {
  return OVERSEAS_CARE[language][`rule.${rule}.what`]!.replace(/\{\{(\w+)\}\}/g, (_, name) => String(NUMBERS[name]));
}

/** What `explain` tells of a rule: its lines, or with `json` its one document. */
async function explained(rule: string, language: Language, json: boolean): Promise<unknown[]> {
  const told: unknown[] = [];
  const session: Session = {
    language,
    words: makeWords(language, [SCREEN[language], BASE[language], OVERSEAS_CARE[language]]),
    today: day('2025-10-01'),
    json,
    paint: new Chalk({ level: 0 }),
    shelves: { templates: 'templates', insurers: [] },
    home: '.',
    print: (line) => told.push(line),
    printJson: (document) => told.push(document),
    note: () => {},
  };
  await explain(session, rule);
  return told;
}

describe.each(LANGUAGES)('the rules in %s', (language) => {
  const catalogue = OVERSEAS_CARE[language];

  test('every rule has a title, a condition, a message for each of its wordings, a way to mend it, and a reason', () => {
    const needed = RULES.flatMap(({ id }) => [
      ...messageKeys(id),
      ...TOLD_WITHOUT_FINDING.map((part) => `rule.${id}.${part}`),
    ]);
    expect(needed.filter((key) => !(key in catalogue))).toEqual([]);
  });

  test('there are no words of a rule or a wording that does not exist', () => {
    const known = new Set(
      RULES.flatMap(({ id }) => [
        ...messageKeys(id),
        ...messageKeys(id).map((key) => key.replace('.message', '.fix')),
        ...TOLD_WITHOUT_FINDING.map((part) => `rule.${id}.${part}`),
      ]),
    );
    expect(Object.keys(catalogue).filter((key) => key.startsWith('rule.') && !known.has(key))).toEqual([]);
  });

  test('a message asks for nothing that the rule does not hand to it', () => {
    const unknown = RULES.flatMap(({ id }) =>
      messageKeys(id).flatMap((key) => {
        const handed = handedTo(id, key.slice(`rule.${id}.message.`.length));
        return paramsOf(catalogue[key]!)
          .filter((param) => !handed.includes(param))
          .map((param) => `${key} {{${param}}}`);
      }),
    );
    expect(unknown).toEqual([]);
  });

  test('title, reason and way to mend can be told without a finding', () => {
    const withParams = Object.entries(catalogue).filter(
      ([key, text]) => /^rule\..*\.(?:title|why|fix(?:\.[a-z-]+)?)$/.test(key) && paramsOf(text).length > 0,
    );
    expect(withParams).toEqual([]);
  });

  test('a condition asks for the numbers of the insurer that belong to it, and for nothing else', () => {
    const asked = RULES.map(({ id }) => [id, paramsOf(catalogue[`rule.${id}.what`] ?? '')]);
    expect(asked).toEqual(RULES.map(({ id }) => [id, NUMBERS_OF_THE_INSURER[id] ?? []]));
  });

  test('a condition stands between the title and the message', () => {
    const keys = Object.keys(catalogue);
    const elsewhere = RULES.filter(({ id }) => {
      const place = keys.indexOf(`rule.${id}.what`);
      return keys[place - 1] !== `rule.${id}.title` || !keys[place + 1]?.startsWith(`rule.${id}.message`);
    });
    expect(elsewhere.map(({ id }) => id)).toEqual([]);
  });

  test('a condition is one or two sentences', () => {
    const end = language === 'en' ? /\.(?= |$)/g : /。/g;
    const wrong = RULES.map(({ id }) => catalogue[`rule.${id}.what`] ?? '').filter((text) => {
      const sentences = text.match(end)?.length ?? 0;
      return sentences < 1 || sentences > 2;
    });
    expect(wrong).toEqual([]);
  });

  test('the codes that point to what is not covered stand in the condition', () => {
    const told = catalogue['rule.coverage.code-hint.what'] ?? '';
    expect([...told.matchAll(/\d{4}/g)].map(([code]) => code)).toEqual(Object.keys(HINTS));
  });

  test('explain fills each condition with the numbers of the general insurer', async () => {
    for (const { id } of RULES) {
      expect(await explained(id, language, true)).toEqual([
        expect.objectContaining({ what: conditionOf(id, language) }),
      ]);
    }
  });

  test('explain tells the condition first', async () => {
    const rule = 'deadline.near';
    const [title, condition] = await explained(rule, language, false);
    expect(title).toBe(`${catalogue[`rule.${rule}.title`]}  ${rule}`);
    const { 'explain.what': label, 'text.colon': colon } = SCREEN[language];
    expect(condition).toBe(`${label}${colon}${conditionOf(rule, language)}`);
  });

  test('a title is short', () => {
    const most = language === 'en' ? 50 : 40;
    const long = RULES.filter(({ id }) => [...catalogue[`rule.${id}.title`]!].length > most);
    expect(long.map(({ id }) => id)).toEqual([]);
  });
});

test('the table above knows exactly the rules that there are', () => {
  expect(Object.keys(HITS)).toEqual(RULES.map(({ id }) => id));
});

test('charge items are called as the forms print them', () => {
  for (const item of CHARGE_ITEMS) {
    expect(OVERSEAS_CARE.ja[`item.${item}`]).toBe(ITEM_NAMES[item].ja);
    expect(OVERSEAS_CARE.en[`item.${item}`]).toBe(ITEM_NAMES[item].en);
  }
});

const UNKNOWNS: Record<Unknown, true> = {
  'rate-missing': true,
  'charge-unplaced': true,
  'charge-incomplete': true,
  'charges-missing': true,
  'ratio-unknown': true,
};
const UNPLACED: Record<UnplacedReason, true> = {
  'month-unknown': true,
  'treatment-incomplete': true,
  'day-unknown': true,
};
const STATUSES: Record<BenefitStatus, true> = { 'upper-bound': true, decided: true, estimate: true };
const BASES: Record<UnitBenefit['basis'], true> = { actual: true, standard: true, 'upper-bound': true };

const insurer = loadInsurer('komatsu', ['templates/insurers']);

test.each([
  ['item', CHARGE_ITEMS],
  ['document', [...DOCUMENT_KINDS, '?']],
  ['cause', CAUSES],
  ['proof', TRAVEL_PROOFS],
  ['side', RATE_SIDES],
  ['identity', [...insurer.values.identity.withPhoto, ...insurer.values.identity.withoutPhoto]],
  ['authority', insurer.values.proxyAuthority],
  ['unknown', Object.keys(UNKNOWNS)],
  ['unplaced', Object.keys(UNPLACED)],
  ['status', Object.keys(STATUSES)],
  ['basis', Object.keys(BASES)],
])('every %s has a name', (family, members) => {
  expect(members.filter((member) => !(`${family}.${member}` in OVERSEAS_CARE.ja))).toEqual([]);
});
