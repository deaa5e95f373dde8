/** What the scheme asks of an insurer's profile: the parameters of the rules, the benefit and the sheets. */
import {
  decimal,
  line,
  list,
  mappingWith,
  matching,
  type Output,
  oneOf,
  text,
  truth,
  wholeNumber,
} from '../base/schema.ts';
import { loadProfile, type Profile } from '../profile/profile.ts';
import { CAUSES, RATE_SIDES, TRAVEL_PROOFS } from './claim.ts';

const word = matching('word', /^[a-z0-9-]{1,40}$/);
const years = wholeNumber('years', 0);
const days = wholeNumber('days', 0);

export const parameterSchemas = {
  /** To whom the application is addressed (あて先). */
  addressee: line,
  /** Where the packet is handed in. */
  office: mappingWith({ name: line, postalCode: line, address: line, phone: line }, { fax: line }),
  /** 申請期限: counted from the day after this event, so many years. */
  deadline: mappingWith({ from: oneOf(['payment', 'treatment']), years, warnDays: days }, {}),
  /** Days abroad from which a stay counts as long. */
  longStayDays: days,
  /** 一部負担割合 by age: see ratio.ts for how the ages are counted. */
  ratios: mappingWith(
    {
      preschool: mappingWith({ untilMarchAfterAge: years, ratio: decimal }, {}),
      general: mappingWith({ ratio: decimal }, {}),
      senior: mappingWith({ fromMonthAfterAge: years, ratio: decimal, activeIncomeRatio: decimal }, {}),
    },
    {},
  ),
  /** From this birthday on, another insurer pays. */
  leavesAtAge: years,
  /** How yen are cut: of a converted sum, and of the benefit. */
  rounding: mappingWith({ convert: oneOf(['down', 'half-up']), benefit: oneOf(['down', 'half-up']) }, {}),
  /** Which rate of one day goes first. */
  rateSides: list(oneOf(RATE_SIDES)),
  taxCovered: truth,
  /** Causes that are not covered. */
  exclusions: list(oneOf(CAUSES)),
  /** A patient's copay in one month from which 高額療養費 may be a second claim, in yen. */
  highCostMark: wholeNumber('whole-yen', 0),
  /** The sheets of a unit, by its care. */
  forms: mappingWith({ medical: list(word), dental: list(word), pharmacy: list(word) }, {}),
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
  /** What shows a proxy's authority. */
  proxyAuthority: list(word),
  /** What shows the travel, the passport's stamps first. */
  travelProof: list(oneOf(TRAVEL_PROOFS)),
  /** Edition of the disease classification that is meant where the claim names none. */
  classificationEdition: oneOf(['2013', '2003']),
  /** Months from filing to payment, as the office says. */
  processing: line,
  /** Is the application written and sealed at the counter? */
  applicationNote: text,
  /** Text of the consent, in the languages that the sheet has. */
  consent: mappingWith({ ja: text, en: text, zh: text }, {}),
  /** 委任事項 of the two letters of attorney. */
  mandates: mappingWith({ filing: line, receiving: line }, {}),
} as const;

export type Insurer = Profile<typeof parameterSchemas>;

/** @throws Refusal where the insurer is unknown or its data is wrong */
export function loadInsurer(name: string, searched: readonly string[]): Insurer {
  return loadProfile(name, searched, 'overseas-care', parameterSchemas);
}

export type Ratios = Output<(typeof parameterSchemas)['ratios']>;
