/** Who sees what, by entry: which kinds of papers, parties, payments and terms pass to which packet. What is not named does not pass. */
import type { CASE_DOCUMENT_KINDS, CASH_PURPOSES, PARTY_KINDS } from '../case.ts';
import type { Seen } from './fields.ts';
import type { PacketName } from './packets.ts';

type DocumentKind = (typeof CASE_DOCUMENT_KINDS)[number];
type PartyKind = (typeof PARTY_KINDS)[number];
type CashPurpose = (typeof CASH_PURPOSES)[number];

const TRAVEL: Seen = ['visa'];
const FAMILY: Seen = ['settlement'];
const BANK: Seen = ['remittance', 'settlement'];

/** Of each kind of paper, the packets that may name it. */
export const PAPER_READERS: Readonly<Record<DocumentKind, Seen>> = {
  'inquiry-sheet': ['inquiry'],
  // A pack may say that an insurer or a hospital asks for these too.
  'medical-summary': ['inquiry', 'insurance', 'follow-up'],
  images: ['inquiry', 'insurance', 'follow-up'],
  'document-inventory': ['inquiry'],
  // For the bank only that there is one: what it says of the care is to be covered.
  'institution-answer': ['inquiry', 'remittance', 'settlement'],
  estimate: BANK,
  terms: FAMILY,
  'remittance-set': BANK,
  'remittance-slip': ['remittance', 'settlement', 'insurance'],
  'deposit-receipt': ['remittance', 'settlement', 'insurance'],
  'account-proof': BANK,
  'relation-proof': BANK,
  guarantee: TRAVEL,
  'treatment-schedule': TRAVEL,
  'visa-application': TRAVEL,
  passport: TRAVEL,
  photo: TRAVEL,
  identity: ['visa', 'remittance', 'insurance'],
  visa: TRAVEL,
  'landing-permission': TRAVEL,
  means: TRAVEL,
  coe: TRAVEL,
  'acceptance-certificate': TRAVEL,
  'consent-forms': ['inquiry'],
  'interpreter-log': ['settlement', 'insurance'],
  'coordinator-bill': ['settlement', 'insurance'],
  'institution-bill': ['settlement', 'insurance'],
  'itemised-bill': ['settlement', 'insurance'],
  'institution-receipt': ['settlement', 'insurance'],
  'medical-report': ['insurance', 'follow-up'],
  prescription: ['inquiry', 'insurance', 'follow-up'],
  settlement: ['settlement', 'insurance'],
  'top-up-notice': FAMILY,
  'refund-instruction': FAMILY,
  'insurer-forms': ['insurance'],
  'insurance-policy': ['insurance'],
  'follow-up-report': ['follow-up'],
  'discharge-papers': ['insurance', 'follow-up'],
  other: FAMILY,
};

/** Parties that a packet names in any case, and those that it names where something in it refers to them. */
export const PARTIES: Readonly<Record<PacketName, { always: readonly PartyKind[]; named: readonly PartyKind[] }>> = {
  inquiry: { always: ['coordinator'], named: ['institution', 'person', 'translator'] },
  visa: { always: ['embassy'], named: ['guarantor', 'coordinator', 'institution'] },
  remittance: { always: ['bank', 'coordinator'], named: ['institution', 'person'] },
  settlement: {
    always: ['coordinator'],
    named: ['institution', 'person', 'guarantor', 'bank', 'translator'],
  },
  insurance: {
    always: ['coordinator'],
    named: ['insurer', 'institution', 'person', 'bank', 'translator', 'guarantor'],
  },
  'follow-up': { always: ['coordinator'], named: ['institution', 'person', 'translator'] },
};

/** Movements of money by their purpose. A refund is no expense: no insurer is told of it. */
export const PAYMENTS: Readonly<Record<CashPurpose, Seen>> = {
  prepay: ['remittance', 'settlement', 'insurance'],
  topup: ['remittance', 'settlement', 'insurance'],
  'pay-supplier': ['settlement', 'insurance'],
  refund: FAMILY,
};

/** Terms by their key; the family sees them all. */
export const TERMS: Readonly<Record<Exclude<PacketName, 'settlement'>, readonly string[]>> = {
  inquiry: [],
  visa: [],
  remittance: [
    'refund-method',
    'topup-method',
    'explained',
    'bank-papers',
    'bank-fee-bearer',
    'refund-account',
    'refund-currency',
  ],
  // How the interpreters' hours are rounded decides what they cost.
  insurance: ['interpreter-rounding'],
  'follow-up': ['followup-interval'],
};

/** Who of the family a packet names: those it is about, the patients, those who pay too, or all who travel. */
export const TRAVELLERS: Readonly<Record<PacketName, 'named' | 'patients' | 'payers' | 'all'>> = {
  inquiry: 'all',
  visa: 'named',
  remittance: 'payers',
  settlement: 'all',
  insurance: 'patients',
  'follow-up': 'patients',
};

/** Papers that a bank may ask for and that tell of the illness: it is told that there is one, and to take it with the illness covered. */
export const MEDICAL_PAPERS_AT_BANK: readonly DocumentKind[] = ['estimate', 'institution-answer'];

/** Every kind of paper that a packet may name, in the order of the kinds. */
export function papersOf(packet: PacketName): readonly DocumentKind[] {
  return (Object.entries(PAPER_READERS) as [DocumentKind, Seen][]).flatMap(([kind, seen]) =>
    seen.includes(packet) ? kind : [],
  );
}

export function isSeen(seen: Seen | undefined, packet: PacketName): boolean {
  return seen?.includes(packet) === true;
}
