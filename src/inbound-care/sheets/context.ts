/** What the sheets of a packet are made of: the case as the reader may see it, and nothing besides. */
import type { Day } from '../../base/day.ts';
import type { Finding } from '../../base/finding.ts';
import type { Path } from '../../base/path.ts';
import type { Paper } from '../../template/paper-types.ts';
import type { Values } from '../../template/types.ts';
import { isSeen } from '../audience/entries.ts';
import type { PacketName } from '../audience/packets.ts';
import { RULE_READERS } from '../audience/rules.ts';
import { type About, caseFor } from '../audience.ts';
import { CATEGORIES } from '../case/categories.ts';
import { type People, peopleOf } from '../case/people.ts';
import type { CASE_DOCUMENT_KINDS, Case, CaseDocument } from '../case.ts';
import type { Pack } from '../pack.ts';
import type { RuleId } from '../rules/rule-ids.ts';
import { type Settlement, settlementOf } from '../settlement.ts';
import type { Say } from './say.ts';

export type DocumentKind = (typeof CASE_DOCUMENT_KINDS)[number];

export interface PacketContext {
  packet: PacketName;
  /** What of the packet the sheets belong to: `visa/p1`. */
  unit: string;
  /** As the reader may see it. */
  file: Case;
  people: People;
  pack: Pack;
  today: Day;
  /** Of the case as the reader may see it. */
  settlement: Settlement;
  /** Those that concern the reader. */
  findings: readonly Finding[];
  say: Say;
  /** The run of one reader, built without those of the others. */
  alone: boolean;
}

/** A sheet of a packet; who binds it finds the template that it is drawn on. */
export interface InboundSheet {
  sheet: string;
  unit: string;
  /** A sheet of our own: nothing is typed by others. */
  own: boolean;
  /** What stands on it: running words, or the values of a drawn sheet's fields. */
  content: { paper: Paper } | { values: Values };
  /** Boxes of which the case knows better than the map whether a hand must fill them. */
  hands?: Readonly<Record<string, boolean>>;
  /** For the head of continuation pages. */
  reference?: string;
  /** Path in the case's folder of the paper that is bound behind it. */
  enclosed?: string;
}

export interface WholeCase {
  file: Case;
  pack: Pack;
  today: Day;
  findings: readonly Finding[];
}

/** The one door from the whole case to the sheets. */
export function contextFor(
  packet: PacketName,
  unit: string,
  whole: WholeCase,
  about: About,
  say: Say,
  alone = false,
): PacketContext {
  const file = caseFor(packet, whole.file, about);
  const { pack, today } = whole;
  return {
    packet,
    unit,
    file,
    people: peopleOf(file),
    pack,
    today,
    settlement: settlementOf(file, pack, today),
    findings: findingsFor(packet, whole, file, about),
    say,
    alone,
  };
}

/** Findings for this reader that say nothing that was taken out of the case. */
export function findingsFor(
  packet: PacketName,
  whole: Pick<WholeCase, 'file' | 'findings'>,
  file: Case,
  about: About = {},
): Finding[] {
  const left = textsOf(file);
  // That there is a category is no secret, but to the bank, for which all care is one.
  const isOpen = (text: string) => packet !== 'remittance' && (CATEGORIES as readonly string[]).includes(text);
  const hidden = [...textsOf(whole.file)].filter((each) => !left.has(each) && !isOpen(each));
  const tells = (value: string | number) =>
    typeof value === 'string' &&
    hidden.some((each) => value === each || (each.length >= LEAST_TELLING && value.includes(each)));
  return whole.findings.filter(
    ({ rule, params, at }) =>
      isSeen(RULE_READERS[rule as RuleId], packet) &&
      !Object.values(params).some(tells) &&
      (isOfAll(rule as RuleId) || isAbout(at, whole.file, file, about)),
  );
}

/** Told once, at the first of those whom it concerns. */
function isOfAll(rule: RuleId): boolean {
  return rule === 'guarantor.missing';
}

/** Is what the finding stands at part of the run: its policy, its traveller, a paper that belongs to it? */
function isAbout([part, index]: Path, whole: Case, file: Case, { policy, travellers }: About): boolean {
  if (typeof index !== 'number') return true;
  const isOf = (id: string | undefined) => id === undefined || travellers === undefined || travellers.includes(id);
  switch (part) {
    case 'policies':
      return policy === undefined || index === policy;
    case 'visas':
      return isOf(whole.visas?.[index]?.traveller);
    case 'travellers':
      return isOf(whole.travellers?.[index]?.id);
    case 'stays':
      return whole.stays?.[index]?.travellers?.some(isOf) ?? true;
    case 'documents': {
      const id = whole.documents?.[index]?.id;
      return policy === undefined || id === undefined || file.documents?.some((each) => each.id === id) === true;
    }
    default:
      return true;
  }
}

/** A shorter text may stand in another by chance. */
const LEAST_TELLING = 4;

function textsOf(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') found.add(value);
  else if (Array.isArray(value)) for (const each of value) textsOf(each, found);
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) textsOf(each, found);
  return found;
}

/** The papers of a kind that the reader may see. */
export function papersOfKind({ file }: Pick<PacketContext, 'file'>, kind: DocumentKind): CaseDocument[] {
  return (file.documents ?? []).filter((each) => each.kind === kind);
}
