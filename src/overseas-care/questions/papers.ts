/** The papers in hand: forms A and B of each unit, what each patient brings, and who translated. */
import type { Change } from '../../base/edit-text.ts';
import type { Plain } from '../../base/text-tree.ts';
import type { Option } from '../../interview/input.ts';
import { searchIn } from '../../interview/lists.ts';
import type { Block, Subject } from '../../interview/question.ts';
import { WHOLE } from '../../interview/question.ts';
import { finder } from '../../interview/search.ts';
import { typedLine, typedPhone } from '../../interview/typed.ts';
import { accountTerms } from '../account.ts';
import { type ClaimDocument, DOCUMENT_KINDS, nameText } from '../claim.ts';
import { belongsToUnit, documentsOfPatient, isOriginal, papersForA, papersForB } from '../papers.ts';
import type { Insurer } from '../parameters.ts';
import { isPaidToAnother } from '../payee.ts';
import { formsOf, holdsReceipt, holdsStatement } from '../unit-forms.ts';
import type { Unit } from '../units.ts';
import { type ClaimQuestion, choice, question } from './build.ts';
import { type ClaimFacts, indexOf, nameOf, realEntriesOf, wordsOf } from './facts.ts';

/** A unit, and which of its two papers is meant: Form A or Form B. */
interface Paper {
  id: 'paper-a' | 'paper-b';
  /** The form, and the institution's own paper where the insurer takes it. */
  kinds: (insurer: Insurer) => readonly string[];
  rule: string;
  isAsked: (forms: readonly string[]) => boolean;
}

const PAPERS: readonly Paper[] = [
  { id: 'paper-a', kinds: papersForA, rule: 'forms.a-missing', isAsked: holdsStatement },
  { id: 'paper-b', kinds: papersForB, rule: 'forms.b-missing', isAsked: holdsReceipt },
];

function unitOf(facts: ClaimFacts, { key }: Subject): Unit | undefined {
  return facts.checked.split.units.find((unit) => unit.key === key);
}

/** `form-a`, `form-a copy`: what is in hand, and whether it is the original. */
function paperOptions(kinds: readonly string[]): Option[] {
  return kinds.flatMap((kind) => [
    { answer: kind, label: { list: [{ key: `document.${kind}` }, { key: 'paper.original' }] } },
    { answer: `${kind} copy`, label: { list: [{ key: `document.${kind}` }, { key: 'paper.copy' }] } },
  ]);
}

function standingFor(facts: ClaimFacts, unit: Unit, kinds: readonly string[]): number[] {
  return (facts.claim.documents ?? []).flatMap((document, index) =>
    document.kind !== undefined && kinds.includes(document.kind) && belongsToUnit(document, unit, facts.claim)
      ? [index]
      : [],
  );
}

function paperQuestion(paper: Paper): ClaimQuestion {
  return question({
    id: paper.id,
    at: [],
    rule: paper.rule,
    absent: 'none',
    when: (facts, subject) => paper.isAsked(formsOf(unitOf(facts, subject)!, facts.insurer)),
    input: ({ insurer }) =>
      choice([...paperOptions(paper.kinds(insurer)), { answer: 'none', label: { key: 'paper.none' } }]),
    read: (facts, subject, memory) => {
      const [first] = standingFor(facts, unitOf(facts, subject)!, paper.kinds(facts.insurer));
      if (first === undefined) return memory === 'none' ? memory : undefined;
      const document = facts.claim.documents![first]!;
      return isOriginal(document) ? document.kind! : `${document.kind} copy`;
    },
    write: (answer, facts, subject) => {
      const unit = unitOf(facts, subject)!;
      const there = standingFor(facts, unit, paper.kinds(facts.insurer)).filter((index) =>
        belongsToOne(facts, index, unit),
      );
      const gone: Change[] = there.toReversed().map((index) => ({ path: ['documents', index], remove: true }));
      if (typeof answer !== 'string' || answer === 'none') return gone;
      const [kind = '', copy] = answer.split(' ');
      const document = { kind, unit: unit.key, ...(copy === undefined ? {} : { original: false }) };
      const [kept] = there;
      if (kept === undefined) return [{ path: ['documents', (facts.claim.documents ?? []).length], to: document }];
      // What else was said of the paper (its scan, its language) stays.
      return [
        { path: ['documents', kept, 'kind'], to: kind },
        copy === undefined
          ? { path: ['documents', kept, 'original'], remove: true }
          : { path: ['documents', kept, 'original'], to: false },
      ];
    },
    // The unit is gone: so is what stood for it alone.
    erase: ({ claim, insurer }, subject) =>
      (claim.documents ?? [])
        .flatMap(({ unit, kind }, index) =>
          unit === subject.key && kind !== undefined && paper.kinds(insurer).includes(kind) ? [index] : [],
        )
        .toReversed()
        .map((index) => ({ path: ['documents', index], remove: true })),
  });
}

/** A paper of a whole treatment stands for its other months too, and is not taken away with one. */
function belongsToOne({ claim }: ClaimFacts, index: number, unit: Unit): boolean {
  const document = claim.documents![index]!;
  return document.unit === unit.key || document.month !== undefined;
}

export const unitPapersBlock: Block<ClaimFacts> = {
  each: ({ checked, claim, words }) =>
    checked.split.units.map((unit) => {
      const patient = claim.patients?.find(({ id }) => id === unit.patient);
      const institution = claim.institutions?.find(({ id }) => id === unit.institution);
      const parts = [
        unit.month,
        nameText(patient?.name) ?? unit.patient,
        institution?.name ?? unit.institution,
        words(`setting.${unit.setting}`),
      ];
      return { key: unit.key, at: [], name: { text: parts.join(' / ') } };
    }),
  questions: PAPERS.map(paperQuestion),
};

/** Documents of some kinds as a list of what is ticked. */
function checklist({
  id,
  rule,
  kinds,
  belongs,
  make,
}: {
  id: string;
  rule: string;
  kinds: (facts: ClaimFacts, subject: Subject) => readonly string[];
  belongs: (facts: ClaimFacts, subject: Subject, kind: string) => readonly ClaimDocument[];
  make: (facts: ClaimFacts, subject: Subject, kind: string) => Record<string, Plain>;
}): ClaimQuestion {
  return question({
    id,
    at: [],
    rule,
    absent: [],
    when: (facts, subject) => kinds(facts, subject).length > 0,
    params: (facts, subject) =>
      subject.at[0] === 'patients' ? { name: nameOf(facts, 'patients', indexOf(subject)) } : {},
    input: (facts, subject) => ({ kind: 'choices', options: wordsOf('document', kinds(facts, subject)) }),
    read: (facts, subject, memory) => {
      const held = kinds(facts, subject).filter((kind) => belongs(facts, subject, kind).length > 0);
      return held.length > 0 ? held : memory;
    },
    write: (answer, facts, subject) => {
      const wanted = new Set(Array.isArray(answer) ? answer.map(String) : []);
      const documents = facts.claim.documents ?? [];
      const gone = kinds(facts, subject)
        .filter((kind) => !wanted.has(kind))
        .flatMap((kind) => belongs(facts, subject, kind).map((document) => documents.indexOf(document)))
        .sort((a, b) => b - a)
        .map((index): Change => ({ path: ['documents', index], remove: true }));
      const come = kinds(facts, subject)
        .filter((kind) => wanted.has(kind) && belongs(facts, subject, kind).length === 0)
        .map(
          (kind, place): Change => ({
            path: ['documents', documents.length - gone.length + place],
            to: make(facts, subject, kind),
          }),
        );
      return [...gone, ...come];
    },
    erase: () => [],
  });
}

export const patientPapersBlock: Block<ClaimFacts> = {
  each: (facts) => (facts.checked.split.units.length > 0 ? realEntriesOf(facts, 'patients') : []),
  questions: [
    checklist({
      id: 'patient-papers',
      rule: 'documents.passport-missing',
      kinds: ({ claim, insurer }, subject) => {
        if (claim.patients?.[indexOf(subject)]?.id === undefined) return [];
        // A sheet that is given at the counter cannot be in hand before.
        return insurer.values.consentSheet.where === 'counter' ? ['passport'] : ['passport', 'consent'];
      },
      belongs: ({ claim }, subject, kind) => documentsOfPatient(claim, claim.patients![indexOf(subject)]!.id!, kind),
      make: ({ claim }, subject, kind) => ({ kind, patient: claim.patients![indexOf(subject)]!.id! }),
    }),
  ],
};

/** The papers of the whole claim, once the account is told. */
export const claimPapersBlock: Block<ClaimFacts> = {
  each: () => [WHOLE],
  questions: [
    checklist({
      id: 'claim-papers',
      rule: 'documents.account-proof-missing',
      kinds: (facts) => papersOfClaim(facts),
      belongs: ({ claim }, _subject, kind) => (claim.documents ?? []).filter((document) => document.kind === kind),
      make: (_facts, _subject, kind) => ({ kind }),
    }),
  ],
};

function papersOfClaim({ claim, insurer }: ClaimFacts): string[] {
  const mustShow = claim.account !== undefined && accountTerms(claim, insurer)?.proof !== false;
  return [
    ...(mustShow ? ['account-proof'] : []),
    ...(claim.applicant?.is === 'proxy' ? ['letter-of-attorney'] : []),
    ...(claim.account && isPaidToAnother(claim) ? ['receiving-mandate'] : []),
  ];
}

/** Somebody of the claim who could have translated, with the address that is known. */
function translators({
  claim,
}: ClaimFacts): { name: string; address: string | undefined; phone: string | undefined }[] {
  const { householder } = claim;
  const people = [
    { name: nameText(householder?.name), address: householder?.address, phone: householder?.phone },
    ...(claim.patients ?? []).map((patient) => ({
      name: nameText(patient.name),
      address: patient.address ?? householder?.address,
      phone: undefined,
    })),
  ];
  const seen = new Set<string>();
  return people.flatMap(({ name, address, phone }) => {
    if (name === undefined || seen.has(name)) return [];
    seen.add(name);
    return [{ name, address, phone }];
  });
}

const isTranslated = (facts: ClaimFacts) => facts.checked.split.units.length > 0;

export const translatorBlock: Block<ClaimFacts> = {
  each: (facts) => (isTranslated(facts) ? [WHOLE] : []),
  questions: [
    question({
      id: 'translator-name',
      at: ['translator', 'name'],
      rule: 'forms.translator-incomplete',
      input: (facts) =>
        searchIn(
          finder(translators(facts).map(({ name }) => ({ answer: name, texts: [name], label: { text: name } }))),
          { free: typedLine() },
        ),
      example: true,
    }),
    question({
      id: 'translator-address',
      at: ['translator', 'address'],
      rule: 'forms.translator-incomplete',
      input: typedLine(),
      preset: (facts) => translators(facts).find(({ name }) => name === facts.claim.translator?.name)?.address,
      example: true,
    }),
    question({
      id: 'translator-phone',
      at: ['translator', 'phone'],
      rule: 'forms.translator-incomplete',
      input: typedPhone(),
      reviewOnly: true,
    }),
    question({
      id: 'translator-relation',
      at: ['translator', 'relation'],
      rule: 'forms.translator-incomplete',
      input: typedLine(),
      reviewOnly: true,
    }),
  ],
};

/** Kinds of which a claim may hold one that does not say what it belongs to. */
const OF_UNIT: readonly (string | undefined)[] = ['form-a', 'form-b', 'statement'];
const OF_PATIENT: readonly (string | undefined)[] = ['consent', 'passport'];

/** Papers that somebody wrote into the file and that do not say enough; and the scans of papers. */
export const documentsBlock: Block<ClaimFacts> = {
  each: ({ claim, words }) =>
    (claim.documents ?? []).map(({ kind, id }, index) => ({
      key: String(index),
      at: ['documents', index],
      name: { text: [words(`document.${kind ?? '?'}`), id ?? ''].join(' ').trim() },
    })),
  questions: [
    question({
      id: 'document-kind',
      at: ['kind'],
      when: lacks('kind'),
      input: choice(wordsOf('document', DOCUMENT_KINDS)),
    }),
    question({
      id: 'document-unit',
      at: ['unit'],
      when: ({ claim }, { at }) => {
        const { kind, id, treatment } = claim.documents![Number(at[1])]!;
        return treatment === undefined && (OF_UNIT.includes(kind) || (kind === 'itemised-receipt' && id === undefined));
      },
      input: ({ checked }) => choice(checked.split.units.map(({ key }) => ({ answer: key, label: { text: key } }))),
    }),
    question({
      id: 'document-patient',
      at: ['patient'],
      when: ({ claim }, { at }) =>
        OF_PATIENT.includes(claim.documents![Number(at[1])]!.kind) && (claim.patients ?? []).length > 1,
      input: ({ claim }) =>
        choice(
          (claim.patients ?? []).flatMap((patient) =>
            patient.id === undefined
              ? []
              : [{ answer: patient.id, label: { text: nameText(patient.name) ?? patient.id } }],
          ),
        ),
      erase: () => [],
    }),
    question({
      id: 'document-file',
      at: ['file'],
      rule: 'documents.unlisted',
      optional: true,
      when: ({ claim, files }, { at }) =>
        files.length > 0 &&
        (claim.documents![Number(at[1])]!.file !== undefined || unnamed(claim.documents ?? [], files).length > 0),
      input: (facts) =>
        searchIn(
          finder(
            unnamed(facts.claim.documents ?? [], facts.files).map((file) => ({
              answer: file,
              texts: [file],
              label: { text: file },
            })),
          ),
        ),
      erase: () => [],
    }),
  ],
};

function lacks(key: 'kind') {
  return ({ claim }: ClaimFacts, { at }: Subject) => claim.documents![Number(at[1])]![key] === undefined;
}

/** Files of the folder that no document names yet. */
function unnamed(documents: readonly ClaimDocument[], files: readonly string[]): string[] {
  const named = new Set(documents.flatMap(({ file }) => file ?? []));
  return files.filter((file) => !named.has(file));
}
