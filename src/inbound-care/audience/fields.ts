/**
 * Who sees what, by field: an allow-list. A packet holds a field only where its name stands beside it, and no field of
 * the case can be without an entry: the type asks for each of them. Which entries of a list pass at all: entries.ts.
 */
import type { Amount } from '../../base/money.ts';
import type { Case } from '../case.ts';
import { PACKETS, type PacketName } from './packets.ts';

export type Seen = readonly PacketName[];

/** An entry for every field; a name or text that may stand in several languages is one field, and so is `coverage`. */
type Granted<T> = [NonNullable<T>] extends [readonly (infer Item)[]]
  ? Granted<Item>
  : [NonNullable<T>] extends [Amount | string | number | boolean]
    ? Seen
    : [Extract<NonNullable<T>, string>] extends [never]
      ? { readonly [K in keyof NonNullable<T>]-?: K extends 'coverage' ? Seen : Granted<NonNullable<T>[K]> }
      : Seen;

const ALL: Seen = PACKETS;
/** Those that may know of the illness. */
const CARE: Seen = ['inquiry', 'settlement', 'insurance', 'follow-up'];
const DOCTORS: Seen = ['inquiry', 'follow-up'];
/** Those that may know of money that moved. */
const MONEY: Seen = ['remittance', 'settlement', 'insurance'];
const PAYING: Seen = ['remittance', 'settlement'];
const BILLED: Seen = ['settlement', 'insurance'];
const FAMILY: Seen = ['settlement'];

const amount = (seen: Seen) => ({ amount: seen, currency: seen });
const span = (seen: Seen) => ({ from: seen, to: seen });
const plannedActual = (seen: Seen) => ({ planned: seen, actual: seen });

export const FIELDS: Granted<Case> = {
  format: ALL,
  scheme: ALL,
  id: ALL,
  pack: ALL,
  // The purpose may name the care (dental): a bank is told that it is for medical care in Japan, and no more.
  purpose: ['inquiry', 'visa', 'settlement', 'insurance', 'follow-up'],
  residence: ['inquiry', 'visa', 'settlement', 'insurance', 'follow-up'],
  urgent: ['inquiry'],
  longTerm: DOCTORS,
  currency: MONEY,
  inquiry: {
    sentOn: ['inquiry'],
    condition: ['inquiry'],
    institution: ['inquiry'],
    budget: amount(['inquiry']),
    wished: span(['inquiry']),
    informationCompleteOn: ['inquiry', 'visa'],
  },
  parties: {
    id: ALL,
    kind: ALL,
    name: ALL,
    association: ['inquiry', 'visa', 'settlement'],
    registrations: { scheme: ['visa'], number: ['visa'], on: ['visa'] },
    country: ALL,
    address: ALL,
    phone: ['inquiry', 'visa', 'settlement', 'insurance', 'follow-up'],
    fax: ['visa'],
    email: ['inquiry', 'visa', 'settlement', 'follow-up'],
    contact: ['inquiry', 'visa', 'settlement', 'follow-up'],
    languages: ALL,
    public: BILLED,
  },
  travellers: {
    id: ALL,
    role: ALL,
    name: ALL,
    birth: ['inquiry', 'visa', 'insurance', 'follow-up'],
    sex: ['inquiry', 'visa', 'insurance', 'follow-up'],
    nationality: ['inquiry', 'visa'],
    relation: ['inquiry', 'visa', 'remittance', 'settlement'],
    address: ['visa'],
    phone: ['visa'],
    email: ['visa'],
    occupation: ['visa'],
    languages: ALL,
    passport: { number: ['visa'], validUntil: ['visa'] },
  },
  visas: {
    traveller: ['visa'],
    status: ['visa'],
    entries: ['visa'],
    appliedOn: ['visa'],
    issuedOn: ['visa'],
    validUntil: ['visa'],
    stayDays: ['visa'],
    guarantor: ['visa'],
  },
  stays: {
    id: ['visa'],
    travellers: ['inquiry', 'visa', 'settlement', 'insurance', 'follow-up'],
    mode: ['visa'],
    transport: ['visa'],
    port: ['visa'],
    lodging: ['visa'],
    entry: plannedActual(['inquiry', 'visa', 'settlement', 'insurance', 'follow-up']),
    exit: plannedActual(['inquiry', 'visa', 'settlement', 'insurance', 'follow-up']),
    permittedUntil: ['visa', 'settlement'],
  },
  conditions: { id: CARE, name: CARE, agreed: CARE },
  answers: {
    institution: ['inquiry', 'visa', 'settlement', 'insurance', 'follow-up'],
    condition: CARE,
    accepted: ['inquiry', 'visa', 'settlement', 'insurance', 'follow-up'],
    treatment: ['inquiry', 'insurance', 'follow-up'],
    period: span(['inquiry', 'visa', 'settlement', 'insurance', 'follow-up']),
    cost: FAMILY,
    on: ['inquiry', 'settlement'],
    interpreter: ['inquiry', 'settlement'],
  },
  appointments: {
    on: ['inquiry', 'visa', 'settlement', 'follow-up'],
    at: ['inquiry', 'visa', 'settlement', 'follow-up'],
    institution: ['inquiry', 'visa', 'settlement', 'follow-up'],
    condition: DOCTORS,
    course: DOCTORS,
  },
  estimateLines: {
    id: FAMILY,
    supplier: PAYING,
    // For the bank all care reads as one kind: entries.ts.
    category: PAYING,
    name: FAMILY,
    amount: PAYING,
    currency: PAYING,
    scope: PAYING,
    refundability: FAMILY,
    hours: FAMILY,
    mode: FAMILY,
    condition: FAMILY,
    evidence: FAMILY,
  },
  actualLines: {
    id: BILLED,
    estimate: FAMILY,
    supplier: ['settlement', 'insurance', 'follow-up'],
    category: ['settlement', 'insurance', 'follow-up'],
    name: ['settlement', 'insurance', 'follow-up'],
    on: ['settlement', 'insurance', 'follow-up'],
    amount: BILLED,
    currency: BILLED,
    cause: FAMILY,
    condition: ['settlement', 'insurance', 'follow-up'],
    hours: BILLED,
    evidence: BILLED,
  },
  dispatches: {
    from: BILLED,
    to: BILLED,
    mode: BILLED,
    rate: BILLED,
    currency: BILLED,
    supplier: BILLED,
    estimate: FAMILY,
    line: BILLED,
    decidedBy: BILLED,
    evidence: BILLED,
  },
  cash: {
    id: FAMILY,
    purpose: MONEY,
    from: MONEY,
    to: MONEY,
    sentOn: MONEY,
    creditedOn: MONEY,
    fromAccount: PAYING,
    toAccount: PAYING,
    sent: amount(MONEY),
    credited: amount(MONEY),
    explained: PAYING,
    evidence: BILLED,
  },
  accounts: {
    id: PAYING,
    holder: PAYING,
    owner: PAYING,
    bank: PAYING,
    branch: PAYING,
    number: PAYING,
    swift: PAYING,
    currency: PAYING,
  },
  rates: { currency: MONEY, yen: MONEY, per: MONEY, on: MONEY, source: MONEY },
  terms: {
    key: ['remittance', 'settlement', 'insurance', 'follow-up'],
    value: ['remittance', 'settlement', 'insurance', 'follow-up'],
    on: PAYING,
    evidence: FAMILY,
  },
  policies: {
    id: ['insurance'],
    insurer: ['insurance'],
    holder: ['insurance'],
    number: ['insurance'],
    coversJapan: ['insurance'],
    public: ['insurance'],
    coverage: ['insurance'],
    formsHandedOn: ['insurance'],
  },
  documents: {
    id: ['inquiry', 'visa', 'settlement', 'insurance', 'follow-up'],
    kind: ALL,
    name: CARE,
    // Only to put the paper itself behind its slip.
    file: ['insurance'],
    on: ALL,
    language: ALL,
    original: ALL,
    translated: ALL,
    translator: ['inquiry', 'insurance', 'follow-up'],
    addressee: CARE,
    issuer: CARE,
    travellers: ['inquiry', 'visa', 'settlement', 'insurance', 'follow-up'],
    institution: CARE,
    condition: CARE,
    policy: ['insurance'],
    delivered: ['inquiry'],
    deliveredOn: ['inquiry'],
  },
  translator: {
    name: ['inquiry', 'insurance', 'follow-up'],
    address: ['inquiry', 'insurance'],
    phone: ['insurance'],
    relation: ['insurance'],
  },
  followUp: {
    intervalDays: ['follow-up'],
    doctor: ['follow-up'],
    to: ['follow-up'],
    next: ['follow-up'],
    summary: ['follow-up'],
  },
};
