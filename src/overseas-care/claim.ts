/** The claim file of 海外療養費: its schema and its types. Only the head must be there; the rest may still be missing. */
import { isInsidePath } from '../base/case-folder.ts';
import {
  agreeing,
  anyText,
  country,
  currency,
  day,
  decimal,
  either,
  line,
  list,
  mapping,
  mappingWith,
  matching,
  type Output,
  oneOf,
  oneOrList,
  only,
  text,
  truth,
  wholeNumber,
} from '../base/schema.ts';
import { CHARGE_ITEMS } from './charge-items.ts';
import { convertPost, POST_SYMBOL } from './post-account.ts';

/** a-z 0-9 -, at most 24 characters. */
const id = matching('id', /^[a-z0-9-]{1,24}$/);
/** Six characters of Crockford base 32. */
const claimId = matching('claim-id', /^[0-9A-HJKMNP-TV-Z]{6}$/);
const insurerName = matching('insurer-name', /^[a-z0-9][a-z0-9-]{0,39}$/);
const insidePath = only(line, 'inside-path', isInsidePath);
/** 一部負担割合: 0 to 1. */
const share = only(decimal, 'ratio', (value) => !value.isNegative() && value.lte(1));

/** One country, or a list of them. */
const countries = oneOrList(country, 'country');

const personName = mapping({ ja: line, kana: line, latin: line });
/** What a physician wrote, and its Japanese translation. */
const bilingual = mapping({ text, ja: text });

export const CAUSES = [
  'illness',
  'injury',
  'cosmetic',
  'fertility',
  'transplant',
  'natural-delivery',
  'caesarean',
  'checkup',
  'vaccination',
] as const;
export const TRAVEL_PROOFS = [
  'passport-stamps',
  'boarding-pass',
  'boarding-certificate',
  'e-ticket',
  'visa',
  'immigration-record',
] as const;
export const PURPOSES = ['tourism', 'business', 'study', 'family', 'treatment', 'other'] as const;
/** `public-receiving` is 公金受取口座, the account that a person has named to the state: no number is asked for. */
export const ACCOUNT_KINDS = ['bank', 'japan-post', 'public-receiving'] as const;
/** 普通, 当座, 貯蓄, 別段, 通知. */
export const ACCOUNT_TYPES = ['ordinary', 'current', 'savings', 'separate', 'notice'] as const;
export const DOCUMENT_KINDS = [
  'form-a',
  'form-b',
  'statement',
  'itemised-receipt',
  'receipt',
  'passport',
  'travel-proof',
  'consent',
  'letter-of-attorney',
  'receiving-mandate',
  'account-proof',
  'application',
  'insurance-certificate',
  'other',
] as const;
export const RATE_SIDES = ['TTS', 'TTM', 'TTB'] as const;

const charge = mapping({
  on: day,
  item: oneOf(CHARGE_ITEMS),
  note: bilingual,
  amount: decimal,
  currency,
  covered: truth,
  tooth: line,
  surface: line,
  diagnosis: line,
  material: line,
});

const payment = mapping({
  on: day,
  amount: decimal,
  currency,
  receipt: id,
  by: oneOf(['family', 'travel-insurer', 'other']),
});

const treatment = mapping({
  id,
  trip: id,
  patient: id,
  institution: id,
  care: oneOf(['medical', 'dental', 'pharmacy']),
  setting: oneOf(['outpatient', 'inpatient']),
  department: id,
  dates: list(day),
  admitted: day,
  discharged: day,
  firstVisit: day,
  onset: day,
  course: text,
  cause: oneOf(CAUSES),
  thirdParty: truth,
  diagnoses: list(mapping({ name: line, ja: line, code: matching('classification-code', /^[0-9A-Za-z.-]{1,10}$/) })),
  condition: bilingual,
  treatment: bilingual,
  physician: mapping({ name: line, address: line, phone: line, signedOn: day, chartNumber: line }),
  charges: list(charge),
  payments: list(payment),
});

/** A name in one line, or in its parts. */
const anyName = either(line, personName, 'name');
const guardian = mapping({ name: anyName, relation: line, address: line });

const account = agreeing(
  mapping({
    kind: oneOf(ACCOUNT_KINDS),
    bank: mapping({ code: matching('bank-code', /^\d{4}$/), name: line }),
    branch: mapping({ code: matching('branch-code', /^\d{3}$/), name: line }),
    type: oneOf(ACCOUNT_TYPES),
    symbol: matching('post-symbol', POST_SYMBOL),
    number: matching('account-number', /^\d{1,8}$/),
    holder: line,
  }),
  ({ kind, symbol, number }) => {
    if (symbol !== undefined && kind !== undefined && kind !== 'japan-post')
      return { part: 'symbol', key: 'no-symbol' };
    if (symbol === undefined || number === undefined || convertPost(symbol, number)) return undefined;
    return { part: 'number', key: 'post-number' };
  },
);

export const claimSchema = mappingWith(
  {
    format: anyText,
    scheme: anyText,
    insurer: insurerName,
    id: claimId,
  },
  {
    classification: oneOf(['2013', '2003']),
    householder: mapping({
      name: personName,
      birth: day,
      postalCode: matching('postal-code', /^\d{3}-?\d{4}$/),
      address: line,
      phone: line,
    }),
    insured: mapping({ symbol: line, number: line, branch: matching('branch-number', /^\d{1,2}$/) }),
    account,
    applicant: mapping({
      is: oneOf(['householder', 'household-member', 'proxy']),
      name: personName,
      relation: line,
      birth: day,
      address: line,
      phone: line,
      identity: list(matching('word', /^[a-z0-9-]{1,40}$/)),
      authority: matching('word', /^[a-z0-9-]{1,40}$/),
    }),
    receiver: mapping({ name: anyName, relation: line, address: line, phone: line }),
    patients: list(
      mapping({
        id,
        name: personName,
        birth: day,
        sex: oneOf(['female', 'male', 'other']),
        relation: line,
        address: line,
        guardian,
        died: day,
        insuredFrom: day,
        insuredUntil: day,
        ratio: share,
        activeIncome: truth,
      }),
    ),
    trips: list(
      mapping({
        id,
        patients: list(id),
        country: countries,
        departed: day,
        returned: day,
        purpose: oneOf(PURPOSES),
        proof: list(oneOf(TRAVEL_PROOFS)),
      }),
    ),
    institutions: list(mapping({ id, name: line, ja: line, country, address: line, phone: line })),
    treatments: list(treatment),
    documents: list(
      mapping({
        id,
        kind: oneOf(DOCUMENT_KINDS),
        file: insidePath,
        original: truth,
        language: matching('language', /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/),
        translated: truth,
        patient: id,
        unit: line,
        treatment: id,
        month: matching('month', /^\d{4}-(?:0[1-9]|1[0-2])$/),
      }),
    ),
    translator: mapping({ name: line, address: line, phone: line, relation: line }),
    rates: list(
      mapping({ currency, yen: decimal, per: wholeNumber('per', 1), side: oneOf(RATE_SIDES), on: day, source: line }),
    ),
    assessments: list(mapping({ unit: line, standard: wholeNumber('whole-yen', 0) })),
    decision: mapping({ on: day }),
    otherCover: list(
      mapping({
        kind: oneOf(['travel-insurance', 'foreign-public-insurance']),
        treatment: id,
        amount: decimal,
        currency,
      }),
    ),
    filing: mapping({ on: day }),
  },
);

export type Claim = Output<typeof claimSchema>;
export type Patient = NonNullable<Claim['patients']>[number];
export type Trip = NonNullable<Claim['trips']>[number];
export type Institution = NonNullable<Claim['institutions']>[number];
export type Treatment = NonNullable<Claim['treatments']>[number];
export type Charge = NonNullable<Treatment['charges']>[number];
export type Payment = NonNullable<Treatment['payments']>[number];
export type ClaimDocument = NonNullable<Claim['documents']>[number];
export type Rate = NonNullable<Claim['rates']>[number];
export type PersonName = NonNullable<Patient['name']>;

/** A name given in one line or in parts, as one line. */
export function nameText(name: string | PersonName | undefined): string | undefined {
  return typeof name === 'string' ? name : (name?.ja ?? name?.latin ?? name?.kana);
}
