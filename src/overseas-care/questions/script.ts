/** The interview of 海外療養費: its sections in the order of the story, and what follows from the answers without asking. */
import type { Change } from '../../base/edit-text.ts';
import { messageOf } from '../../base/finding-words.ts';
import type { Path } from '../../base/path.ts';
import { keysAt } from '../../base/schema.ts';
import { freeId } from '../../interview/build.ts';
import type { Say } from '../../interview/input.ts';
import type { Script } from '../../interview/question.ts';
import { newlyRaised } from '../../interview/raised.ts';
import { claimSchema } from '../claim.ts';
import { moreTreatmentsBlock, treatmentsBlock } from './care.ts';
import {
  accountBlock,
  applicantBlock,
  assessmentsBlock,
  coverBlock,
  officeBlock,
  rateDetailsBlock,
  ratesBlock,
} from './counter.ts';
import {
  type Answers,
  type ClaimFacts,
  choicesOf,
  claimFacts,
  findingsOf,
  type Surroundings,
  travellers,
  tripsFor,
} from './facts.ts';
import { idFrom } from './ids.ts';
import { claimPapersBlock, documentsBlock, patientPapersBlock, translatorBlock, unitPapersBlock } from './papers.ts';
import { householderBlock, incomeBlock, insurerBlock, morePatientsBlock, patientsBlock } from './people.ts';
import { institutionsBlock, moreInstitutionsBlock, moreTripsBlock, tripsBlock } from './travel.ts';

export function overseasCareScript(surroundings: Surroundings): Script<ClaimFacts> {
  return {
    sections: [
      { id: 'household', blocks: [insurerBlock, householderBlock] },
      { id: 'patients', blocks: [patientsBlock, morePatientsBlock] },
      { id: 'trips', blocks: [tripsBlock, moreTripsBlock] },
      { id: 'institutions', blocks: [institutionsBlock, moreInstitutionsBlock] },
      { id: 'treatments', blocks: [treatmentsBlock, moreTreatmentsBlock, incomeBlock] },
      { id: 'papers', blocks: [unitPapersBlock, patientPapersBlock, translatorBlock] },
      { id: 'applicant', blocks: [applicantBlock] },
      { id: 'account', blocks: [accountBlock, claimPapersBlock] },
      {
        id: 'cover',
        blocks: [coverBlock, ratesBlock, rateDetailsBlock, documentsBlock, officeBlock, assessmentsBlock],
      },
    ],
    facts: (answers: Answers) => claimFacts(answers, surroundings),
    derive,
    tidy: receiptsOfNoPayment,
    raised,
    complaints: (facts) =>
      findingsOf(facts)
        .filter(({ rule, severity }) => severity !== 'info' && rule !== 'answers.missing')
        .map((finding) => ({ at: finding.at, says: { text: messageOf(finding, facts.words) } })),
    manner: { order: (path) => keysAt(claimSchema, path), inOneLine },
  };
}

const ONE_LINE_KEYS: readonly string[] = [
  'name',
  'bank',
  'branch',
  'note',
  'guardian',
  'insured',
  'filing',
  'decision',
];
const ROWS: readonly (string | number | undefined)[] = ['documents', 'rates', 'assessments', 'otherCover'];

/** Lines of receipts, payments and diagnoses, papers and rates stand in one line each. */
function inOneLine(path: Path): boolean {
  if (typeof path.at(-1) !== 'number') return ONE_LINE_KEYS.includes(String(path.at(-1)));
  return path.length > 2 || ROWS.includes(path[0]);
}

type Entries = readonly Readonly<Record<string, unknown>>[];

/** Entries of a list of which something was said, with their places. */
function begun({ answers }: ClaimFacts, list: string): { entry: Readonly<Record<string, unknown>>; index: number }[] {
  return ((answers[list] ?? []) as unknown as Entries).flatMap((entry, index) =>
    Object.keys(entry).length > 0 ? [{ entry, index }] : [],
  );
}

/** The id of the only entry of a list. */
function only(list: readonly { id?: string | undefined }[] | undefined): string | undefined {
  return list?.length === 1 ? list[0]!.id : undefined;
}

/** Ids, which are never asked; and what can only be one thing: the one patient travelled, to a pharmacy one only goes. */
function derive(facts: ClaimFacts): Change[] {
  const { claim } = facts;
  const changes: Change[] = [];
  for (const list of ['patients', 'trips', 'institutions', 'treatments'] as const) {
    for (const { entry, index } of begun(facts, list)) {
      if (entry['id'] !== undefined) continue;
      const taken = (claim[list] ?? []).flatMap(({ id }) => id ?? []);
      const id = list === 'treatments' ? freeId('t', taken) : idFrom(facts, list, index, taken);
      if (id !== undefined) return [{ path: [list, index, 'id'], to: id }];
    }
  }
  const patient = only(claim.patients);
  for (const { entry, index } of begun(facts, 'trips'))
    if (patient !== undefined && entry['patients'] === undefined)
      changes.push({ path: ['trips', index, 'patients'], to: [patient] });
  for (const { entry, index } of begun(facts, 'treatments')) {
    const path = ['treatments', index];
    const fitting = {
      patient: travellers(facts),
      institution: choicesOf(facts, 'institutions'),
      trip: tripsFor(facts, claim.treatments![index]!),
    };
    for (const [key, options] of Object.entries(fitting)) {
      const [one] = options;
      if (options.length === 1 && entry[key] !== one!.answer) changes.push({ path: [...path, key], to: one!.answer });
    }
    if (entry['care'] === 'pharmacy' && entry['setting'] === undefined)
      changes.push({ path: [...path, 'setting'], to: 'outpatient' });
  }
  return changes;
}

/** A receipt whose payment was taken out, and a payment's receipt that was taken out. */
function receiptsOfNoPayment(before: ClaimFacts, after: ClaimFacts): Change[] {
  const named = (facts: ClaimFacts) =>
    new Set(
      (facts.claim.treatments ?? []).flatMap(({ payments }) =>
        (payments ?? []).flatMap(({ receipt }) => receipt ?? []),
      ),
    );
  const earlier = named(before);
  const now = named(after);
  const documents = after.claim.documents ?? [];
  const orphan = documents.findIndex(
    ({ id, kind }) => id !== undefined && kind === 'receipt' && earlier.has(id) && !now.has(id),
  );
  if (orphan >= 0) return [{ path: ['documents', orphan], remove: true }];
  const there = new Set(documents.flatMap(({ id }) => id ?? []));
  const wasThere = new Set((before.claim.documents ?? []).flatMap(({ id }) => id ?? []));
  for (const [index, { payments }] of (after.claim.treatments ?? []).entries())
    for (const [row, { receipt }] of (payments ?? []).entries())
      if (receipt !== undefined && wasThere.has(receipt) && !there.has(receipt))
        return [{ path: ['treatments', index, 'payments', row, 'receipt'], remove: true }];
  return [];
}

/** Rules that can be judged as soon as an answer raises them; the others wait until all is told. */
const AT_ONCE: ReadonlySet<string> = new Set([
  'eligibility.treatment-travel',
  'eligibility.not-returned',
  'eligibility.in-japan',
  'eligibility.outside-trip',
  'eligibility.date-line',
  'eligibility.not-insured',
  'eligibility.age-75',
  'eligibility.long-stay',
  'eligibility.country-differs',
  'coverage.cosmetic',
  'coverage.fertility',
  'coverage.transplant',
  'coverage.natural-delivery',
  'coverage.third-party',
  'coverage.checkup',
  'coverage.vaccination',
  'coverage.charge-left-out',
  'coverage.code-hint',
  'forms.copy',
  'forms.signed-early',
  'forms.physician-japanese',
  'forms.untranslated',
  'documents.travel-proof',
  'documents.receipt-untranslated',
  'identity.insufficient',
  'identity.account-holder',
  'identity.latin-kana-differ',
  'amounts.negative',
  'amounts.unpaid',
  'amounts.overpaid',
  'amounts.currency-differs',
  'amounts.paid-by-other',
  'amounts.decimals',
  'amounts.rate-side',
  'amounts.tax',
  'amounts.travel-insurance',
  'amounts.foreign-public',
  'deadline.expired',
  'deadline.near',
  'dates.overlapping-stays',
  'dates.paid-before',
  'dates.impossible',
]);

/** Rules that ask whether something is there, which only the question for it can answer. */
const ONLY_AT_ITS_QUESTION: Readonly<Record<string, string>> = {
  'eligibility.not-returned': 'returned',
  'forms.untranslated': 'ja',
  'amounts.unpaid': 'payments',
  'identity.insufficient': 'identity',
  'documents.travel-proof': 'proof',
  'documents.receipt-untranslated': 'translated',
};

/** What an answer raised that was not raised before: what it means, and what to do. */
function raised(before: ClaimFacts, after: ClaimFacts, place: Path): Say[] {
  return newlyRaised(
    findingsOf(before),
    findingsOf(after),
    ({ rule, at }) => {
      if (!AT_ONCE.has(rule)) return false;
      const last = ONLY_AT_ITS_QUESTION[rule];
      if (last !== undefined && last !== place.at(-1)) return false;
      // What concerns another entry was told with it, or will be.
      return at[0] === place[0] && (typeof place[1] !== 'number' || at[1] === place[1]);
    },
    after.words,
  );
}
