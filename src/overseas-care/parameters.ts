/** What the scheme asks of an insurer's profile: the parameters of the rules, the benefit and the sheets. */
import {
  decimal,
  line,
  list,
  mapping,
  mappingWith,
  matching,
  type Output,
  oneOf,
  orWord,
  record,
  text,
  truth,
  wholeNumber,
} from '../base/schema.ts';
import { loadProfile, type Profile } from '../profile/profile.ts';
import { SCAN_RULES } from '../scan/rules.ts';
import { ACCOUNT_KINDS, ACCOUNT_TYPES, CAUSES, DOCUMENT_KINDS, PURPOSES, RATE_SIDES, TRAVEL_PROOFS } from './claim.ts';
import { RULES } from './rules/index.ts';

const word = matching('word', /^[a-z0-9-]{1,40}$/);
const years = wholeNumber('years', 0);
const days = wholeNumber('days', 0);
/** The same in the languages of the users. */
const inThree = mappingWith({ ja: line, en: line, zh: line }, {});
/** What the insurer's own texts do not say is null, and is printed as «not stated — ask the office». */
const NOT_STATED = 'not-stated';

/** The sheets that a unit may have: forms of the physician, forms of the money, and their translations. */
const UNIT_SHEETS = [
  'form-a',
  'form-a-ja',
  'form-a-dental',
  'form-a-dental-ja',
  'form-b',
  'form-b-ja',
  'form-b-dental',
  'form-b-dental-ja',
  'form-c',
  'form-c-ja',
] as const;
const unitSheets = list(oneOf(UNIT_SHEETS as readonly string[]));

/** What of an account an insurer may ask for: paths below `account` in the claim. */
const ACCOUNT_ANSWERS = [
  'bank.code',
  'bank.name',
  'branch.code',
  'branch.name',
  'type',
  'symbol',
  'number',
  'holder',
] as const;

/** When a further paper is asked for. */
export const PAPER_TRIGGERS = [
  'always',
  'injury',
  'third-party',
  'transplant',
  'patient-died',
  'proxy',
  'x-ray-medicines-others',
  'receipts-not-one-to-one',
] as const;

/** The parts of the forms of which each wants a translation: items 2, 6 and 7 of form A, «Others» of form B, the teeth. */
const TRANSLATED_ITEMS = ['diagnoses', 'condition', 'treatment', 'others', 'teeth'] as const;

export const parameterSchemas = {
  /** Which kind of insurance it is. */
  kind: oneOf(['national-health', 'late-elderly', 'health-insurance-association', 'society', 'mutual-aid']),
  /** To whom the application is addressed (あて先). */
  addressee: line,
  /** Where the packet is handed in. */
  office: mappingWith({ name: line, postalCode: line, address: line, phone: line }, { fax: line }),
  /** The ways in which the packet may reach the office. */
  channels: list(oneOf(['counter', 'post', 'branch', 'employer'])),
  /** Who claims at law and is paid: 世帯主 of a 国民健康保険, else the insured person (被保険者). */
  claimant: oneOf(['householder', 'insured']),
  /** 申請期限: counted from the day after this event (`earlier` where the office names both), so many years. */
  deadline: mappingWith({ from: oneOf(['payment', 'treatment', 'earlier']), years, warnDays: days }, {}),
  /** Days abroad from which a stay counts as long. */
  longStayDays: days,
  /** Purposes of a trip for which a long stay is no question. */
  longStayExceptions: list(oneOf(PURPOSES)),
  /** 一部負担割合 by age: see ratio.ts for how the ages are counted. */
  ratios: mappingWith(
    {
      preschool: mappingWith({ untilMarchAfterAge: years, ratio: decimal }, {}),
      general: mappingWith({ ratio: decimal }, {}),
      senior: mappingWith({ fromMonthAfterAge: years, ratio: decimal, activeIncomeRatio: decimal }, {}),
    },
    {},
  ),
  /** Where it is not empty, no age tells the ratio: the claim must say it, and it is one of these. */
  givenRatios: list(decimal),
  /** From this birthday on, another insurer pays; `never` (no finite number) where nobody leaves by age. */
  leavesAtAge: orWord(years, 'never', Number.POSITIVE_INFINITY),
  /** How yen are cut: of a converted sum, and of the benefit. */
  rounding: mappingWith({ convert: oneOf(['down', 'half-up']), benefit: oneOf(['down', 'half-up']) }, {}),
  /** Which rate of one day goes first; with the first, a decided amount is final. */
  rateSides: list(oneOf(RATE_SIDES)),
  /** Of which day the rate is: of the decision, or of the end of the month before; the mean of so many days' rates. */
  rate: mappingWith({ day: oneOf(['decision', 'month-end']), averageDays: wholeNumber('count', 1) }, {}),
  taxCovered: truth,
  /** Causes that are not covered. */
  exclusions: list(oneOf(CAUSES)),
  /** A patient's copay in one month from which 高額療養費 may be a second claim, in yen. */
  highCostMark: wholeNumber('whole-yen', 0),
  /** Does the office say that 高額療養費 is an application of its own? */
  highCostSeparate: orWord(truth, NOT_STATED, null),
  /** Beside the four keys of every split, is there a sheet for each department of one institution? */
  splitByDepartment: truth,
  /** One application for each patient, for each unit, or for each illness of a patient in or out of hospital. */
  applicationSplit: oneOf(['patient', 'unit', 'illness']),
  /** The sheets of a unit, by its care. */
  forms: mappingWith({ medical: unitSheets, dental: unitSheets, pharmacy: unitSheets }, {}),
  /** Further sheets of a unit that has a charge under «Others». */
  formsForOthers: mapping({ medical: unitSheets, dental: unitSheets, pharmacy: unitSheets }),
  /** What the insurer calls a sheet, where that is not the national name. */
  titles: record(line),
  /** May the institution's own statement and itemised receipt stand for forms A and B? */
  substituteForms: truth,
  /** Further papers, each with when it is asked for and who brings it. */
  papers: list(
    mappingWith(
      {
        name: inThree,
        when: oneOf(PAPER_TRIGGERS),
        who: oneOf(['applicant', 'physician', 'translator', 'patient', 'householder', 'visitor']),
      },
      {},
    ),
  ),
  /** Kinds of paper that want a translation where they are in another language, and the parts of the forms that do. */
  translation: mappingWith({ papers: list(oneOf(DOCUMENT_KINDS)), items: list(oneOf(TRANSLATED_ITEMS)) }, {}),
  /** What a translator gives of himself; and whether one of the family may be it, as everywhere, or had better not. */
  translator: mappingWith(
    {
      fields: list(oneOf(['name', 'address', 'phone', 'signature', 'seal'])),
      family: oneOf(['allowed', 'discouraged']),
    },
    {},
  ),
  /** Edition of the disease classification that is meant where the claim names none. */
  classificationEdition: oneOf(['2013', '2003']),
  /** Text of the consent, in the languages that the sheet has. */
  consent: mappingWith({ ja: text, en: text, zh: text }, {}),
  /** How many consents, where one gets the sheet, and in which languages it is printed. */
  consentSheet: mappingWith(
    {
      per: oneOf(['patient', 'institution']),
      where: oneOf(['download', 'counter']),
      languages: list(oneOf(['ja', 'en', 'zh'])),
    },
    {},
  ),
  /** What shows the travel, in the order in which it is asked for: the passport's stamps first. */
  travelProof: list(oneOf(TRAVEL_PROOFS)),
  /** How many stamps of a trip are wanted (2: Japan's; 4: the country's too), which pages, and shown or as copies. */
  travelPages: mappingWith(
    {
      stamps: orWord(wholeNumber('count', 1), NOT_STATED, null),
      pages: list(oneOf(['cover', 'identity', 'signature', 'stamps'])),
      form: orWord(oneOf(['shown', 'copies']), NOT_STATED, null),
    },
    {},
  ),
  /** Must a receipt be the original; in principle; or is a copy enough? */
  receiptOriginal: oneOf(['required', 'in-principle', 'copy']),
  /** Identity papers of the person at the counter. */
  identity: mappingWith(
    {
      withPhoto: list(word),
      withoutPhoto: list(word),
      neededWithPhoto: wholeNumber('count', 1),
      neededWithoutPhoto: wholeNumber('count', 1),
    },
    {},
  ),
  /** Whose 個人番号 the office asks for. The program never stores it. */
  myNumber: orWord(oneOf(['none', 'claimant', 'claimant-and-patient']), NOT_STATED, null),
  /** May somebody of another household file? */
  proxyFiling: oneOf(['any', 'household-only']),
  /** What shows a proxy's authority. */
  proxyAuthority: list(word),
  /** May the money go to another's account, with a field of the application or a letter? */
  receiving: orWord(oneOf(['field', 'letter', 'not-offered']), NOT_STATED, null),
  /** The kinds of account that the insurer pays into: what each needs, and whether a paper must show it. */
  accounts: list(
    mappingWith(
      { kind: oneOf(ACCOUNT_KINDS), needs: list(oneOf(ACCOUNT_ANSWERS)), proof: truth },
      { types: list(oneOf(ACCOUNT_TYPES)) },
    ),
  ),
  /** Is the application sealed (記入・押印), signed in its place, only the delegations, or nothing? */
  seal: orWord(oneOf(['seal', 'seal-or-signature', 'delegations', 'none']), NOT_STATED, null),
  /** Certificates of subsidies that one shows along, and under which the rest may be claimed. */
  subsidies: list(inThree),
  /** What the paper that shows the insurance is called. */
  cardWording: inThree,
  /** Months from filing to payment, as the office says. */
  processing: orWord(line, NOT_STATED, null),
  /** What the office says of its own application form. */
  applicationNote: text,
  /** 委任事項 of the two letters of attorney. */
  mandates: mappingWith({ filing: line, receiving: line }, {}),
} as const;

export type ParameterName = keyof typeof parameterSchemas;
export const SCHEME = 'overseas-care';

export type Insurer = Profile<typeof parameterSchemas>;

/** The day of a claim that decides which value holds, where a profile's value changes at a day. */
export type HoldsOn = 'treatment' | 'filing' | 'decision';

/**
 * What belongs to the care itself (is it covered, at which ratio, how long the right lives) is settled when the care is
 * given; how yen are computed, on the day of the decision; what is handed in and how, on the day of filing.
 */
const NOT_BY_FILING: Partial<Record<ParameterName, HoldsOn>> = {
  deadline: 'treatment',
  ratios: 'treatment',
  givenRatios: 'treatment',
  leavesAtAge: 'treatment',
  taxCovered: 'treatment',
  exclusions: 'treatment',
  highCostMark: 'treatment',
  highCostSeparate: 'treatment',
  classificationEdition: 'treatment',
  rounding: 'decision',
  rateSides: 'decision',
  rate: 'decision',
};

export function holdsOn(parameter: ParameterName): HoldsOn {
  return NOT_BY_FILING[parameter] ?? 'filing';
}

/** Sheets of which each may say for itself why its boxes are filled by hand. */
const SIGNED_SHEETS = [
  ...UNIT_SHEETS,
  'application',
  'consent',
  'letter-of-attorney',
  'receiving-mandate',
  'passport-sheet',
  'receipt-sheet',
];

/** The rules that a profile may cite: of the claim, of its scans, and of the empty boxes of one sheet. */
const CITED_RULES: readonly string[] = [
  ...[...RULES, ...SCAN_RULES].map(({ id }) => id),
  ...SIGNED_SHEETS.map((sheet) => `scan.box-empty.${sheet}`),
];

/** @throws Refusal where the insurer is unknown or its data is wrong */
export function loadInsurer(name: string, searched: readonly string[]): Insurer {
  return loadProfile(name, searched, SCHEME, parameterSchemas, CITED_RULES);
}

export type Ratios = Output<(typeof parameterSchemas)['ratios']>;
