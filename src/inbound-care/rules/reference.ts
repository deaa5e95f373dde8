/** Ids that one part of a case uses and another defines. */
import { idsOf, unknownId, writtenTwice } from '../../base/ids.ts';
import type { Path } from '../../base/path.ts';
import type { Case } from '../case.ts';
import type { Hit, Rule } from './rule.ts';

type Uses = Iterable<readonly [id: string | undefined, at: Path]>;

/** The places of a list that name an id by one key, or by a key that holds several. */
function* by<K extends string>(
  list: readonly { [key in K]?: string | readonly string[] | undefined }[] | undefined,
  name: string,
  key: K,
): Uses {
  for (const [index, entry] of (list ?? []).entries()) {
    const value: string | readonly string[] | undefined = entry[key];
    if (typeof value === 'string') yield [value, [name, index, key]];
    else for (const [row, id] of (value ?? []).entries()) yield [id, [name, index, key, row]];
  }
}

function* none(uses: readonly Uses[], defined: ReadonlySet<string>, variant: string): Iterable<Hit> {
  for (const use of uses) for (const [id, at] of use) yield* unknownId(id, defined, at, variant);
}

function* references(file: Case): Iterable<Hit> {
  const { visas, stays, answers, appointments, estimateLines, actualLines, dispatches, cash, terms, policies } = file;
  const { documents, accounts, followUp } = file;
  const doctor: Uses = [
    [followUp?.doctor, ['followUp', 'doctor']],
    [followUp?.to, ['followUp', 'to']],
  ];
  yield* none(
    [by(visas, 'visas', 'traveller'), by(stays, 'stays', 'travellers'), by(documents, 'documents', 'travellers')],
    idsOf(file.travellers),
    'traveller',
  );
  yield* none(
    [
      by(visas, 'visas', 'guarantor'),
      by(answers, 'answers', 'institution'),
      by(appointments, 'appointments', 'institution'),
      by(documents, 'documents', 'institution'),
      by(estimateLines, 'estimateLines', 'supplier'),
      by(actualLines, 'actualLines', 'supplier'),
      by(dispatches, 'dispatches', 'supplier'),
      by(dispatches, 'dispatches', 'decidedBy'),
      by(policies, 'policies', 'insurer'),
      by(documents, 'documents', 'translator'),
      doctor,
    ],
    idsOf(file.parties),
    'party',
  );
  yield* none(
    [
      by(cash, 'cash', 'from'),
      by(cash, 'cash', 'to'),
      by(accounts, 'accounts', 'owner'),
      by(policies, 'policies', 'holder'),
      by(documents, 'documents', 'addressee'),
      by(documents, 'documents', 'issuer'),
    ],
    idsOf(file.parties, file.travellers),
    'person',
  );
  yield* none(
    [
      by(answers, 'answers', 'condition'),
      by(appointments, 'appointments', 'condition'),
      by(estimateLines, 'estimateLines', 'condition'),
      by(actualLines, 'actualLines', 'condition'),
      by(documents, 'documents', 'condition'),
    ],
    idsOf(file.conditions),
    'condition',
  );
  yield* none(
    [by(actualLines, 'actualLines', 'estimate'), by(dispatches, 'dispatches', 'estimate')],
    idsOf(estimateLines),
    'estimate-line',
  );
  yield* none([by(dispatches, 'dispatches', 'line')], idsOf(actualLines), 'actual-line');
  yield* none([by(documents, 'documents', 'policy')], idsOf(policies), 'policy');
  yield* none(
    [
      by(estimateLines, 'estimateLines', 'evidence'),
      by(actualLines, 'actualLines', 'evidence'),
      by(dispatches, 'dispatches', 'evidence'),
      by(cash, 'cash', 'evidence'),
      by(terms, 'terms', 'evidence'),
    ],
    idsOf(documents),
    'document',
  );
  yield* costs(file);
  yield* accountNames(file);
}

/** What an answer costs is told by a document or by a line of the estimate; else it is a name for the institution's own lines. */
function* costs({ answers = [], estimateLines = [], documents }: Case): Iterable<Hit> {
  const known = idsOf(documents, estimateLines);
  for (const [index, { cost, institution }] of answers.entries()) {
    const hasOwnLines = estimateLines.some(({ supplier }) => supplier !== undefined && supplier === institution);
    if (!hasOwnLines) yield* unknownId(cost, known, ['answers', index, 'cost'], 'cost');
  }
}

/** Where the accounts are listed, money moves between them. Their names may be their numbers: none is repeated. */
function* accountNames({ cash, accounts }: Case): Iterable<Hit> {
  const known = idsOf(accounts);
  if (known.size === 0) return;
  for (const key of ['fromAccount', 'toAccount'] as const)
    for (const [id, at] of by(cash, 'cash', key))
      if (id !== undefined && !known.has(id)) yield { at, variant: 'account' };
}

const LISTS = [
  'parties',
  'travellers',
  'stays',
  'conditions',
  'estimateLines',
  'actualLines',
  'cash',
  'policies',
  'documents',
] as const;

function* duplicates(file: Case): Iterable<Hit> {
  for (const list of LISTS) {
    const entries: readonly { id?: string | undefined }[] = file[list] ?? [];
    yield* writtenTwice(
      entries.map(({ id }, index) => ({ key: id, at: [list, index, 'id'] })),
      'id',
    );
  }
  for (const { at } of writtenTwice(
    (file.accounts ?? []).map(({ id }, index) => ({ key: id, at: ['accounts', index, 'id'] })),
    'account',
  ))
    yield { at, variant: 'account' };
  yield* writtenTwice(
    (file.rates ?? []).map(({ currency, on }, index) => ({
      key: currency === undefined ? undefined : [currency, ...(on ? [on] : [])].join(' '),
      at: ['rates', index],
    })),
    'rate',
  );
  yield* shared(file);
}

/** One id for two things that are named in one place: a traveller who is no person among the parties; two lines of the statement. */
function* shared({ parties = [], travellers = [], estimateLines = [], actualLines = [] }: Case): Iterable<Hit> {
  const others = idsOf(parties.filter(({ kind }) => kind !== undefined && kind !== 'person'));
  for (const [index, { id }] of travellers.entries())
    if (id !== undefined && others.has(id)) yield { at: ['travellers', index, 'id'], params: { id }, variant: 'party' };
  const estimated = idsOf(estimateLines);
  for (const [index, { id, estimate }] of actualLines.entries())
    if (id !== undefined && estimate === undefined && estimated.has(id))
      yield { at: ['actualLines', index, 'id'], params: { id }, variant: 'line' };
}

export const referenceRules: readonly Rule[] = [
  {
    id: 'reference.unknown',
    severity: 'error',
    stage: 'data',
    check: ({ case: file }) => references(file),
  },
  {
    id: 'reference.duplicate-id',
    severity: 'error',
    stage: 'data',
    check: ({ case: file }) => duplicates(file),
  },
];
