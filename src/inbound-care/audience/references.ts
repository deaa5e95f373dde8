/** Which fields of a case are ids of something else in it: where that is taken out, the id goes too. */
import type { Case } from '../case.ts';

type Target =
  | 'parties'
  | 'travellers'
  | 'accounts'
  | 'conditions'
  | 'documents'
  | 'estimateLines'
  | 'actualLines'
  | 'policies';

export interface Reference {
  /** `answers.institution` */
  field: string;
  to: readonly Target[];
  idsIn(file: Case): string[];
  /** The case without the ids that lead nowhere. @param whole tells an id from a name typed in its place */
  without(file: Case, whole: Case): Case;
}

type Loose = Record<string, unknown>;

const PEOPLE: readonly Target[] = ['parties', 'travellers'];

const FIELDS: readonly (readonly [field: string, to: readonly Target[], mayBeName?: true])[] = [
  ['inquiry.institution', ['parties'], true],
  ['visas.traveller', ['travellers']],
  ['visas.guarantor', ['parties']],
  ['stays.travellers', ['travellers']],
  ['answers.institution', ['parties']],
  ['answers.condition', ['conditions']],
  ['answers.cost', ['documents']],
  ['appointments.institution', ['parties']],
  ['appointments.condition', ['conditions']],
  ['estimateLines.supplier', ['parties']],
  ['estimateLines.condition', ['conditions']],
  ['estimateLines.evidence', ['documents']],
  ['actualLines.estimate', ['estimateLines']],
  ['actualLines.supplier', ['parties']],
  ['actualLines.condition', ['conditions']],
  ['actualLines.evidence', ['documents']],
  ['dispatches.supplier', ['parties']],
  ['dispatches.estimate', ['estimateLines']],
  ['dispatches.line', ['actualLines', 'estimateLines']],
  ['dispatches.decidedBy', ['parties']],
  ['dispatches.evidence', ['documents']],
  ['cash.from', PEOPLE],
  ['cash.to', PEOPLE],
  ['cash.fromAccount', ['accounts']],
  ['cash.toAccount', ['accounts']],
  ['cash.evidence', ['documents']],
  ['accounts.owner', PEOPLE],
  ['terms.evidence', ['documents']],
  ['terms.value', ['accounts'], true],
  ['policies.insurer', ['parties']],
  ['policies.holder', PEOPLE],
  ['documents.translator', ['parties']],
  ['documents.addressee', PEOPLE],
  ['documents.issuer', PEOPLE],
  ['documents.travellers', ['travellers']],
  ['documents.institution', ['parties']],
  ['documents.condition', ['conditions']],
  ['documents.policy', ['policies']],
  ['followUp.doctor', PEOPLE],
  ['followUp.to', PEOPLE],
];

/** Every field of the case that holds ids. */
export const REFERENCES: readonly Reference[] = FIELDS.map(([field, to, mayBeName]) => {
  const [part, key] = field.split('.') as [keyof Case, string];
  const entries = (file: Case): Loose[] => {
    const value = file[part] as unknown;
    return value === undefined ? [] : ((Array.isArray(value) ? value : [value]) as Loose[]);
  };
  return {
    field,
    to,
    idsIn: (file) => entries(file).flatMap((each) => (each[key] ?? []) as string | string[]),
    without: (file, whole) => {
      if (file[part] === undefined) return file;
      const there = idsOf(file, to);
      const known = mayBeName ? idsOf(whole, to) : undefined;
      const leads = (id: string) => there.has(id) || (known !== undefined && !known.has(id));
      const kept = entries(file).map((each) => withOnly(each, key, leads));
      return { ...file, [part]: Array.isArray(file[part]) ? kept : kept[0] };
    },
  };
});

function idsOf(file: Case, targets: readonly Target[]): ReadonlySet<string> {
  return new Set(targets.flatMap((target) => (file[target] ?? []).flatMap(({ id }) => id ?? [])));
}

function withOnly(entry: Loose, key: string, leads: (id: string) => boolean): Loose {
  const value = entry[key];
  if (value === undefined) return entry;
  const { [key]: _dropped, ...rest } = entry;
  if (!Array.isArray(value)) return leads(value as string) ? entry : rest;
  const kept = (value as string[]).filter(leads);
  return kept.length > 0 ? { ...entry, [key]: kept } : rest;
}
