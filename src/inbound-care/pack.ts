/** What the scheme asks of a rule pack: the figures of the rules, what each recipient wants to have, and where that stands. */
import { join } from 'node:path';
import { harmless, Refusal } from '../base/refusal.ts';
import { decimal, line, list, mappingWith, type Output, oneOf, oneOrList, only, wholeNumber } from '../base/schema.ts';
import { folderNamed, loadProfile, type Profile } from '../profile/profile.ts';
import { SCAN_RULES } from '../scan/rules.ts';
import { CASE_DOCUMENT_KINDS } from './case.ts';
import { RULE_IDS } from './rules/rule-ids.ts';

export const SCHEME = 'inbound-care';

/** The pack of a case that names none. */
export const GENERAL = 'general';

const days = wholeNumber('days', 0);
const months = wholeNumber('count', 1);
const paper = oneOf(CASE_DOCUMENT_KINDS);
/** A share of a sum: 0 to 1. */
const share = only(decimal, 'ratio', (value) => !value.isNegative() && value.lte(1));
const readLanguages = oneOrList(oneOf(['ja', 'en', 'zh']), 'language');

const packSchemas = {
  /** From inquiry to answer, in days. */
  answerDays: days,
  /** From complete information to the visa, in days. */
  visaDays: days,
  /** So many months after the start one is advised to enter. */
  advisedMonths: mappingWith({ from: months, to: months }, {}),
  /** 上陆许可: days after landing; the day of landing is not counted. */
  permissionDays: days,
  /** Months after its issue in which a single visa is to be used. */
  singleVisaMonths: months,
  /** From so many companions on, a word is said. */
  companionsFrom: wholeNumber('count', 1),
  /** Companions younger than this, in years, count as children who need to be looked after. */
  childAge: wholeNumber('years', 0),
  /** The share of the prepaid sum from which the running actual is near it. */
  nearShare: share,
  /** By these names a Japanese public insurance is known, where the case does not say whether an insurer is public. */
  publicInsurers: list(line),
  /** Unpaid bills of an institution from this sum on, in yen, may be reported to immigration. */
  unpaidReportFrom: wholeNumber('whole-yen', 0),
  /** The languages that a reader usually reads, the best first, where the case does not say it of the party. */
  readerLanguages: mappingWith(
    {
      institution: readLanguages,
      coordinator: readLanguages,
      embassy: readLanguages,
      bank: readLanguages,
      insurer: readLanguages,
    },
    {},
  ),
  /** Papers for the visa in their order, and of whom and when they are asked. */
  visaPapers: list(
    mappingWith(
      {
        paper,
        who: oneOf(['traveller', 'patient', 'guarantor', 'institution']),
        when: oneOf(['always', 'patient', 'companion', 'multiple', 'over-90']),
        copies: wholeNumber('count', 1),
      },
      {},
    ),
  ),
  /** Papers that a bank may ask for. */
  remittancePapers: list(paper),
  /** Papers for the insurer, in its order. */
  insurancePapers: list(paper),
  /** Months from the start of treatment in which the insurer wants the claim. */
  insuranceMonths: months,
  /** Months for which originals are to be kept. */
  originalsMonths: months,
  /** Largest file, in megabytes, that the insurer takes. */
  mostMegabytes: wholeNumber('count', 1),
  /** So many days before a day by which something is due, a calendar reminds of it, and the timeline says a word. */
  reminderDays: days,
};

export type Pack = Profile<typeof packSchemas>;
export type VisaPaper = Output<typeof packSchemas.visaPapers>[number];

/**
 * @param name of a pack, never a path
 * @param shelves.templates folder that holds `packs`; `insurers` are folders of folders that go before it
 * @throws Refusal where there is no such pack or its data is wrong
 */
export function loadPack(name: string, shelves: { templates: string; insurers: readonly string[] }): Pack {
  const searched = [...shelves.insurers, join(shelves.templates, 'packs')];
  if (!folderNamed(name, searched, SCHEME))
    throw new Refusal({ code: 'pack-unknown', params: { name: harmless(name) } });
  const known = [...RULE_IDS, ...SCAN_RULES.map(({ id }) => id)];
  return loadProfile(name, searched, SCHEME, packSchemas, known);
}
