/** The case file of 赴日就医: its schema and its types. Only the head must be there; the rest may still be missing. */
import { isInsidePath } from '../base/case-folder.ts';
import { minuteOf } from '../base/minute.ts';
import {
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
  parsedBy,
  text,
  truth,
  wholeNumber,
} from '../base/schema.ts';
import { CATEGORIES, type Category } from './case/categories.ts';

/** a-z 0-9 -, at most 24 characters. */
const id = matching('id', /^[a-z0-9-]{1,24}$/);
/** Six characters of Crockford base 32. */
const caseId = matching('claim-id', /^[0-9A-HJKMNP-TV-Z]{6}$/);
const packName = matching('pack-name', /^[a-z0-9][a-z0-9-]{0,39}$/);
const insidePath = only(line, 'inside-path', isInsidePath);
const word = matching('word', /^[a-z0-9-]{1,40}$/);
const language = matching('language', /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/);
const languages = oneOrList(language, 'language');
/** A clock time of a day in Japan, to the minute. */
const minute = parsedBy('minute', minuteOf);

/** A name in one line, or as it is written in each language: `latin` as in the passport. */
const anyName = either(line, mapping({ zh: line, ja: line, en: line, kana: line, latin: line }), 'any-name');
/** A text in one language, or in several. */
const anyWords = either(text, mapping({ zh: text, ja: text, en: text }), 'words');
const money = mapping({ amount: decimal, currency });
const span = mapping({ from: day, to: day });
/** What was planned, and what came of it. */
const plannedActual = mapping({ planned: day, actual: day });

export const CASE_PURPOSES = ['treatment', 'full-checkup', 'screening', 'dental', 'recuperation'] as const;
export const PARTY_KINDS = [
  'person',
  'institution',
  'coordinator',
  'guarantor',
  'insurer',
  'bank',
  'translator',
  'embassy',
] as const;
export const VISA_STATES = ['exempt', 'held', 'needed', 'applied', 'issued', 'refused'] as const;
export const CASH_PURPOSES = ['prepay', 'topup', 'pay-supplier', 'refund'] as const;
export const SCOPES = ['in', 'out', 'unknown'] as const;
export const LINE_CAUSES = ['planned', 'added', 'changed'] as const;
/** `if-refused`: given back where the visa is refused. `never`: kept, whatever happens. */
export const REFUNDABILITIES = ['if-not-performed', 'if-refused', 'never', 'unknown'] as const;
export const COVERAGES = ['covered', 'not', 'unconfirmed'] as const;
export const INTERPRETER_DECISIONS = ['needed', 'not-needed', '24h'] as const;
const DISPATCH_MODES = ['hourly', '24h'] as const;
/** Kinds of paper; their issuers and who may see them: documents.ts. */
export const CASE_DOCUMENT_KINDS = [
  'inquiry-sheet',
  'medical-summary',
  'images',
  'document-inventory',
  'institution-answer',
  'estimate',
  'terms',
  'remittance-set',
  'remittance-slip',
  'deposit-receipt',
  'account-proof',
  'relation-proof',
  'guarantee',
  'treatment-schedule',
  'visa-application',
  'passport',
  'photo',
  'identity',
  'visa',
  'landing-permission',
  'means',
  'coe',
  'acceptance-certificate',
  'consent-forms',
  'interpreter-log',
  'coordinator-bill',
  'institution-bill',
  'itemised-bill',
  'institution-receipt',
  'medical-report',
  'prescription',
  'settlement',
  'top-up-notice',
  'refund-instruction',
  'insurer-forms',
  'insurance-policy',
  'follow-up-report',
  'discharge-papers',
  'other',
] as const;

/** What a policy covers, by category; `medical` speaks for all that an institution asks. */
const coverage = mapping(
  Object.fromEntries([...CATEGORIES, 'medical'].map((category) => [category, oneOf(COVERAGES)])) as Record<
    Category | 'medical',
    ReturnType<typeof oneOf<typeof COVERAGES>>
  >,
);

export const caseSchema = mappingWith(
  { format: anyText, scheme: anyText },
  {
    id: caseId,
    pack: packName,
    purpose: oneOf(CASE_PURPOSES),
    residence: country,
    urgent: truth,
    longTerm: truth,
    currency,
    inquiry: mapping({
      sentOn: day,
      condition: text,
      institution: oneOrList(line, 'line'),
      budget: money,
      wished: span,
      informationCompleteOn: day,
    }),
    parties: list(
      mapping({
        id,
        kind: oneOf(PARTY_KINDS),
        name: anyName,
        association: line,
        registrations: list(mapping({ scheme: line, number: line, on: day })),
        country,
        address: line,
        phone: line,
        fax: line,
        email: line,
        contact: line,
        languages,
        public: truth,
      }),
    ),
    travellers: list(
      mapping({
        id,
        role: oneOf(['patient', 'companion']),
        name: anyName,
        birth: day,
        sex: oneOf(['female', 'male', 'other']),
        nationality: country,
        relation: line,
        address: line,
        phone: line,
        email: line,
        occupation: line,
        languages,
        passport: mapping({ number: line, validUntil: day }),
      }),
    ),
    visas: list(
      mapping({
        traveller: id,
        status: oneOf(VISA_STATES),
        entries: oneOf(['single', 'multiple']),
        appliedOn: day,
        issuedOn: day,
        validUntil: day,
        stayDays: wholeNumber('days', 1),
        guarantor: id,
      }),
    ),
    stays: list(
      mapping({
        id,
        travellers: list(id),
        mode: oneOf(['air', 'ship', 'other']),
        transport: line,
        port: line,
        lodging: line,
        entry: plannedActual,
        exit: plannedActual,
        permittedUntil: day,
      }),
    ),
    conditions: list(mapping({ id, name: anyWords, agreed: truth })),
    answers: list(
      mapping({
        institution: id,
        condition: id,
        accepted: truth,
        treatment: anyWords,
        period: span,
        cost: id,
        on: day,
        interpreter: oneOf(INTERPRETER_DECISIONS),
      }),
    ),
    appointments: list(
      mapping({
        on: day,
        at: matching('clock', /^([01]\d|2[0-3]):[0-5]\d$/),
        institution: id,
        condition: id,
        course: line,
      }),
    ),
    estimateLines: list(
      mapping({
        id,
        supplier: id,
        category: oneOf(CATEGORIES),
        name: anyWords,
        amount: decimal,
        currency,
        scope: oneOf(SCOPES),
        refundability: oneOf(REFUNDABILITIES),
        hours: decimal,
        mode: oneOf(DISPATCH_MODES),
        condition: id,
        evidence: list(id),
      }),
    ),
    actualLines: list(
      mapping({
        id,
        estimate: id,
        supplier: id,
        category: oneOf(CATEGORIES),
        name: anyWords,
        on: day,
        amount: decimal,
        currency,
        cause: oneOf(LINE_CAUSES),
        condition: id,
        hours: decimal,
        evidence: list(id),
      }),
    ),
    dispatches: list(
      mapping({
        from: minute,
        to: minute,
        mode: oneOf(DISPATCH_MODES),
        rate: decimal,
        currency,
        supplier: id,
        estimate: id,
        line: id,
        decidedBy: id,
        evidence: list(id),
      }),
    ),
    cash: list(
      mapping({
        id,
        purpose: oneOf(CASH_PURPOSES),
        from: id,
        to: id,
        sentOn: day,
        creditedOn: day,
        fromAccount: line,
        toAccount: line,
        sent: money,
        credited: money,
        explained: truth,
        evidence: list(id),
      }),
    ),
    accounts: list(
      mapping({ id: line, holder: line, owner: id, bank: line, branch: line, number: line, swift: line, currency }),
    ),
    rates: list(mapping({ currency, yen: decimal, per: wholeNumber('per', 1), on: day, source: line })),
    terms: list(mapping({ key: word, value: line, on: day, evidence: list(id) })),
    policies: list(
      mapping({
        id,
        insurer: id,
        holder: id,
        number: line,
        coversJapan: truth,
        public: truth,
        coverage,
        formsHandedOn: day,
      }),
    ),
    documents: list(
      mapping({
        id,
        kind: oneOf(CASE_DOCUMENT_KINDS),
        name: anyWords,
        file: insidePath,
        on: day,
        language,
        original: truth,
        translated: truth,
        translator: id,
        addressee: id,
        issuer: id,
        travellers: list(id),
        institution: id,
        condition: id,
        policy: id,
        delivered: truth,
        deliveredOn: day,
      }),
    ),
    translator: mapping({ name: line, address: line, phone: line, relation: line }),
    followUp: mapping({ intervalDays: wholeNumber('days', 1), doctor: id, to: id, next: day, summary: anyWords }),
  },
);

export type Case = Output<typeof caseSchema>;
export type Party = NonNullable<Case['parties']>[number];
export type Traveller = NonNullable<Case['travellers']>[number];
export type Visa = NonNullable<Case['visas']>[number];
export type Stay = NonNullable<Case['stays']>[number];
export type Condition = NonNullable<Case['conditions']>[number];
export type Answer = NonNullable<Case['answers']>[number];
export type EstimateLine = NonNullable<Case['estimateLines']>[number];
export type ActualLine = NonNullable<Case['actualLines']>[number];
export type Dispatch = NonNullable<Case['dispatches']>[number];
export type Cash = NonNullable<Case['cash']>[number];
export type Account = NonNullable<Case['accounts']>[number];
export type Term = NonNullable<Case['terms']>[number];
export type Policy = NonNullable<Case['policies']>[number];
export type CaseDocument = NonNullable<Case['documents']>[number];
export type AnyName = NonNullable<Party['name']>;
export type AnyWords = NonNullable<Condition['name']>;
