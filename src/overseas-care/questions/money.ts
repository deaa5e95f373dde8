/** What a treatment cost, what was paid for it, and the receipts in hand. */
import type { Change } from '../../base/edit-text.ts';
import { plain, readable } from '../../base/money.ts';
import type { Path } from '../../base/path.ts';
import type { Plain } from '../../base/text-tree.ts';
import { freeId } from '../../interview/build.ts';
import type { Option } from '../../interview/input.ts';
import { currencyOfCountry, languageSearch } from '../../interview/lists.ts';
import type { Subject } from '../../interview/question.ts';
import { typedDay, typedLine } from '../../interview/typed.ts';
import type { Charge, Payment, Treatment } from '../claim.ts';
import { totalsOf } from '../totals.ts';
import { treatmentDays } from '../units.ts';
import { type ClaimQuestion, choice, question, YES_NO } from './build.ts';
import { type ClaimFacts, indexOf, treatmentAt, tripOf, unitsOf } from './facts.ts';
import { chargeTable, paymentTable } from './receipt-lines.ts';

/** Are the days known, by which charges are told apart? */
function isTold(facts: ClaimFacts, subject: Subject): boolean {
  return treatmentDays(treatmentAt(facts, subject)).length > 0;
}

/** What a line that does not say it is about: the days and the money of the place. */
function lineManner(facts: ClaimFacts, subject: Subject) {
  const treatment = treatmentAt(facts, subject);
  const days = treatmentDays(treatment);
  const place = facts.claim.institutions?.find(({ id }) => id !== undefined && id === treatment.institution);
  const country = place?.country ?? [tripOf(facts, treatment)?.country ?? []].flat()[0];
  return {
    care: treatment.care ?? 'medical',
    days,
    today: facts.today,
    currency: country === undefined ? undefined : currencyOfCountry(country),
    language: facts.language,
    words: facts.words,
    taxCovered: facts.insurer.values.taxCovered,
  };
}

/** Lines of a treatment's list as subjects, with what their questions say of them. */
function rows<T>(list: 'charges' | 'payments', of: (treatment: Treatment) => readonly T[] | undefined) {
  return (facts: ClaimFacts, subject: Subject, wanted: (row: T) => boolean): Subject[] =>
    (of(treatmentAt(facts, subject)) ?? []).flatMap((row, index) =>
      wanted(row) ? [{ key: `${subject.key}/${index}`, at: [...subject.at, list, index] }] : [],
    );
}
const chargesWhere = rows<Charge>('charges', ({ charges }) => charges);
const paymentsWhere = rows<Payment>('payments', ({ payments }) => payments);

function chargeAt(facts: ClaimFacts, subject: Subject): Charge {
  return treatmentAt(facts, subject).charges?.[Number(subject.at.at(-1))] ?? {};
}

function paymentAt(facts: ClaimFacts, subject: Subject): Payment {
  return treatmentAt(facts, subject).payments?.[Number(subject.at.at(-1))] ?? {};
}

const chargeParams = (facts: ClaimFacts, subject: Subject) => {
  const { note, amount, currency } = chargeAt(facts, subject);
  return {
    row: Number(subject.at.at(-1)) + 1,
    note: note?.text ?? '',
    amount: amount && currency ? readable(amount, currency) : '',
  };
};

const paymentParams = (facts: ClaimFacts, subject: Subject) => {
  const { on, amount, currency } = paymentAt(facts, subject);
  return { on: on ?? '', amount: amount && currency ? readable(amount, currency) : '' };
};

/** The one sum of a bill in one currency; undefined where there are several. */
function wholeSum({ charges }: Treatment): { amount: string; shown: string; currency: string } | undefined {
  const totals = [...totalsOf(charges ?? [])];
  const [first] = totals;
  if (totals.length !== 1 || !first) return undefined;
  const [currency, amount] = first;
  return { amount: plain(amount, currency), shown: readable(amount, currency), currency };
}

const isOther = ({ item, note }: Charge) => item === 'other' && note?.text === undefined;
const isUntranslatedOther = ({ item, note }: Charge) => item === 'other' && note?.text !== undefined;

/** In what form a receipt is in hand. */
const RECEIPTS = ['original', 'copy', 'none'];

export const moneyQuestions: readonly ClaimQuestion[] = [
  question({
    id: 'charges',
    at: ['charges'],
    when: isTold,
    input: (facts, subject) => ({ kind: 'table', table: chargeTable(lineManner(facts, subject)) }),
    example: true,
  }),
  question({
    id: 'charge-note-text',
    at: ['note', 'text'],
    about: (facts, subject) => chargesWhere(facts, subject, isOther),
    params: chargeParams,
    input: typedLine(),
    example: true,
    // Told with the line, it is not asked for: it stays.
    erase: () => [],
  }),
  question({
    id: 'charge-note-ja',
    at: ['note', 'ja'],
    rule: 'forms.untranslated',
    about: (facts, subject) => chargesWhere(facts, subject, isUntranslatedOther),
    params: chargeParams,
    input: typedLine(),
    example: true,
    erase: () => [],
  }),
  question({
    id: 'paid-on',
    at: [],
    rule: 'amounts.unpaid',
    fleeting: true,
    optional: true,
    when: (facts, subject) => {
      const treatment = treatmentAt(facts, subject);
      return treatment.payments === undefined && wholeSum(treatment) !== undefined;
    },
    params: (facts, subject) => ({ amount: wholeSum(treatmentAt(facts, subject))?.shown ?? '' }),
    input: (facts, subject) => {
      const near = treatmentDays(treatmentAt(facts, subject)).at(-1) ?? facts.today;
      return typedDay({ to: facts.today, near, today: facts.today });
    },
    example: true,
    write: (answer, facts, subject) => {
      const whole = wholeSum(treatmentAt(facts, subject));
      if (answer === null || !whole) return [];
      const payment = { on: answer, amount: whole.amount, currency: whole.currency };
      return [{ path: [...subject.at, 'payments'], to: [payment] }];
    },
  }),
  question({
    id: 'payments',
    at: ['payments'],
    rule: 'amounts.unpaid',
    when: (facts, subject) => isTold(facts, subject) && treatmentAt(facts, subject).charges !== undefined,
    input: (facts, subject) => ({ kind: 'table', table: paymentTable(lineManner(facts, subject)) }),
    example: true,
  }),
  question({
    id: 'receipt',
    at: ['receipt'],
    absent: 'none',
    rule: 'documents.receipt-missing',
    about: (facts, subject) => paymentsWhere(facts, subject, () => true),
    params: paymentParams,
    input: receiptInput,
    read: ({ claim, ...facts }, subject, memory) => {
      const { receipt } = paymentAt({ claim, ...facts } as ClaimFacts, subject);
      if (receipt === undefined) return memory;
      const others = paymentsWith({ claim, ...facts } as ClaimFacts, subject, receipt);
      if (others.length > 0 && others[0]! < Number(subject.at.at(-1))) return receipt;
      const document = claim.documents?.find(({ id }) => id === receipt);
      return document && (document.original === false ? 'copy' : 'original');
    },
    write: writeReceipt,
    erase: () => [],
  }),
  question({
    id: 'receipt-language',
    at: ['language'],
    optional: true,
    rule: 'documents.receipt-untranslated',
    about: receiptDocuments,
    params: receiptParams,
    input: ({ language }) => languageSearch(language),
    erase: () => [],
  }),
  question({
    id: 'receipt-translated',
    at: ['translated'],
    absent: false,
    rule: 'documents.receipt-untranslated',
    about: (facts, subject) =>
      receiptDocuments(facts, subject).filter(({ at }) => {
        const { language } = facts.claim.documents![Number(at[1])]!;
        return language !== undefined && !/^ja(?:-|$)/i.test(language);
      }),
    params: receiptParams,
    input: YES_NO,
  }),
];

/** Other payments of the treatment with the same receipt, by their rows. */
function paymentsWith(facts: ClaimFacts, subject: Subject, receipt: string): number[] {
  const own = Number(subject.at.at(-1));
  return (treatmentAt(facts, subject).payments ?? []).flatMap((payment, row) =>
    payment.receipt === receipt && row !== own ? [row] : [],
  );
}

/** Original, copy, none; or the same receipt as that of an earlier payment. */
function receiptInput(facts: ClaimFacts, subject: Subject) {
  const own = Number(subject.at.at(-1));
  const payments = treatmentAt(facts, subject).payments ?? [];
  const earlier = new Map<string, number>();
  for (const [row, { receipt }] of payments.entries())
    if (row < own && receipt !== undefined && !earlier.has(receipt)) earlier.set(receipt, row);
  const same: Option[] = [...earlier].map(([receipt, row]) => ({
    answer: receipt,
    label: { key: 'receipt-in-hand.same', params: { on: payments[row]!.on ?? String(row + 1) } },
  }));
  return choice([
    ...RECEIPTS.slice(0, 2).map((word) => ({ answer: word, label: { key: `receipt-in-hand.${word}` } })),
    ...same,
    { answer: 'none', label: { key: 'receipt-in-hand.none' } },
  ]);
}

function writeReceipt(answer: Plain | null, facts: ClaimFacts, subject: Subject): Change[] {
  const path: Path = [...subject.at, 'receipt'];
  const held = paymentAt(facts, subject).receipt;
  if (answer === null || answer === 'none') return held === undefined ? [] : [{ path, remove: true }];
  if (answer !== 'original' && answer !== 'copy') return [{ path, to: answer }];
  const documents = facts.claim.documents ?? [];
  const isShared =
    held !== undefined && paymentsWith(facts, subject, held).some((row) => row < Number(subject.at.at(-1)));
  const there = held === undefined || isShared ? -1 : documents.findIndex(({ id }) => id === held);
  if (there >= 0)
    return answer === 'copy'
      ? [{ path: ['documents', there, 'original'], to: false }]
      : [{ path: ['documents', there, 'original'], remove: true }];
  const id = freeId(
    'r',
    documents.flatMap((document) => document.id ?? []),
  );
  return [
    { path: ['documents', documents.length], to: receiptDocument(id, answer, facts, subject) },
    { path, to: id },
  ];
}

/** A receipt belongs to its treatment; where that has several months, to the month of its payment. */
function receiptDocument(id: string, answer: string, facts: ClaimFacts, subject: Subject): Plain {
  const treatment = treatmentAt(facts, subject);
  const months = unitsOf(facts, indexOf(subject)).map(({ month }) => String(month));
  const month = paymentAt(facts, subject).on?.slice(0, 7);
  return {
    id,
    kind: 'receipt',
    ...(treatment.id === undefined ? {} : { treatment: treatment.id }),
    ...(months.length > 1 && month !== undefined && months.includes(month) ? { month } : {}),
    ...(answer === 'copy' ? { original: false } : {}),
  };
}

/** The receipts of a treatment's payments, each once, where they stand among the documents. */
function receiptDocuments(facts: ClaimFacts, subject: Subject): Subject[] {
  const named = new Set((treatmentAt(facts, subject).payments ?? []).flatMap(({ receipt }) => receipt ?? []));
  return (facts.claim.documents ?? []).flatMap(({ id, kind }, index) =>
    id !== undefined && named.has(id) && kind === 'receipt' ? [{ key: id, at: ['documents', index] }] : [],
  );
}

function receiptParams(facts: ClaimFacts, subject: Subject) {
  const id = facts.claim.documents?.[Number(subject.at[1])]?.id;
  const payment = (facts.claim.treatments ?? [])
    .flatMap(({ payments }) => payments ?? [])
    .find(({ receipt }) => receipt !== undefined && receipt === id);
  const { on, amount, currency } = payment ?? {};
  return { on: on ?? '', amount: amount && currency ? readable(amount, currency) : '' };
}
