/**
 * The packet for a reader: its sheets in order, in the reader's language. Each is made from the case as that reader may
 * see it; the whole case comes no further than this file.
 */

import type { Day } from '../../base/day.ts';
import type { Language } from '../../base/languages.ts';
import { harmless, Refusal } from '../../base/refusal.ts';
import type { Words } from '../../base/words.ts';
import type { Values } from '../../template/types.ts';
import { isSeen } from '../audience/entries.ts';
import type { PacketName } from '../audience/packets.ts';
import { RULE_READERS } from '../audience/rules.ts';
import type { Covered } from '../audience/texts.ts';
import { type About, caseFor, readFor } from '../audience.ts';
import { insuranceClaims, unitOfClaim } from '../case/insurance-claims.ts';
import type { Case, Policy, Visa } from '../case.ts';
import type { CheckedCase } from '../check.ts';
import type { LoadedCase } from '../load.ts';
import type { RuleId } from '../rules/rule-ids.ts';
import { contextFor, type InboundSheet, type PacketContext, type WholeCase } from './context.ts';
import { followUpSheets } from './follow-up.ts';
import { guaranteeInput, scheduleInput } from './input-sheets.ts';
import { inquirySheets } from './inquiry.ts';
import { insuranceSheets } from './insurance.ts';
import { type Reader, readerOf } from './reader.ts';
import { remittanceSheets } from './remittance.ts';
import { sayer } from './say.ts';
import { settlementSheets } from './settlement-packet.ts';
import { isAppliedFor, visaKinds, visaSheets } from './visa.ts';

export interface PacketOptions {
  /** The user's: where it is not the reader's, it stands beside it. */
  language: Language;
  /** All words of the program and the scheme in a language. */
  words(language: Language): Promise<Words>;
  today: Day;
  /** Of a packet with a run for each of several readers, the one to make: a traveller, a guarantor, a policy, an insurer. */
  only?: string | undefined;
}

export interface InboundPacket {
  /** In the reader's language. */
  title: string;
  /** Of the reader. */
  language: Language;
  beside: Language | undefined;
  /** The first, where several runs have readers of their own. */
  reader: Reader;
  sheets: readonly InboundSheet[];
  /** Something that the case says wrong concerns this packet. */
  draft: boolean;
  /** The data code holds the whole case: only the family's own packet may carry it. */
  dataCode: boolean;
  /** Texts of the case of which something is left out for this reader. */
  covered: readonly Covered[];
  /** An insurer takes no larger file, in megabytes. */
  mostMegabytes: number | undefined;
}

/** On which template a sheet is drawn, and with which values: running words flow over pages of the template for papers. */
export function drawingOf({ sheet, content }: InboundSheet): { template: string; copies: readonly Values[] } {
  return 'paper' in content
    ? { template: 'paper', copies: [{ body: { kind: 'paper', paper: content.paper } }] }
    : { template: sheet, copies: [content.values] };
}

/** One run of sheets: what of the case it is about, and how its sheets are made. */
interface Run {
  unit: string;
  about: About;
  /** What one may call its reader; none where the packet has one reader. */
  names?: readonly string[];
  make(context: PacketContext): InboundSheet[];
}

/**
 * @throws Refusal where the case holds nothing at all that the packet would be about
 */
export async function inboundPacket(
  { case: file, pack: newest }: Pick<LoadedCase, 'case' | 'pack'>,
  checked: CheckedCase,
  name: PacketName,
  { language, words, today, only }: PacketOptions,
): Promise<InboundPacket> {
  const whole: WholeCase = { file, pack: newest.at(today), today, findings: checked.findings };
  const runs = chosenOf(runsOf(name, whole, checked), name, only);
  const first = readerOf(name, caseFor(name, file, runs[0]!.about), whole.pack);
  const sheets = await Promise.all(
    runs.map(async ({ unit, about, make }) => {
      // Two insurers may read two languages: each run has its own reader.
      const reader = readerOf(name, caseFor(name, file, about), whole.pack);
      const beside = reader.language === language ? undefined : await words(language);
      return make(
        contextFor(name, unit, whole, about, sayer(await words(reader.language), beside), only !== undefined),
      );
    }),
  );
  return {
    title: (await words(first.language))(`packet.${name}.title`),
    language: first.language,
    beside: first.language === language ? undefined : language,
    reader: first,
    sheets: sheets.flat(),
    draft: isDraft(name, checked),
    dataCode: name === 'settlement',
    covered: coveredIn(runs.flatMap(({ about }) => readFor(name, file, about).covered)),
    mostMegabytes: name === 'insurance' ? whole.pack.values.mostMegabytes : undefined,
  };
}

/** @throws Refusal where nothing in the packet is for the reader that is asked for */
function chosenOf(runs: readonly Run[], packet: PacketName, only: string | undefined): readonly Run[] {
  if (only === undefined) return runs;
  const known = [...new Set(runs.flatMap(({ names }) => names ?? []))];
  if (known.length === 0) throw new Refusal({ code: 'packet-one-reader', params: { packet } });
  const chosen = runs.filter(({ names }) => names?.includes(only));
  if (chosen.length === 0)
    throw new Refusal({ code: 'packet-no-reader', params: { packet, name: harmless(only), known: known.join(', ') } });
  return chosen;
}

/** A text that several runs have is told once. */
function coveredIn(all: readonly Covered[]): Covered[] {
  return [...new Map(all.map((each) => [JSON.stringify(each.at), each])).values()];
}

/** A data error that concerns the reader, or that no reader is told of since it is the case file's own. */
function isDraft(name: PacketName, { findings }: CheckedCase): boolean {
  return findings.some(({ rule, severity, stage }) => {
    const readers = RULE_READERS[rule as RuleId];
    return severity === 'error' && stage === 'data' && (isSeen(readers, name) || readers?.length === 0);
  });
}

function runsOf(name: PacketName, whole: WholeCase, checked: CheckedCase): Run[] {
  switch (name) {
    case 'inquiry':
      needs(whole.file, name, 'inquiry', 'conditions', 'documents');
      return [{ unit: name, about: {}, make: inquirySheets }];
    case 'visa':
      return visaRuns(whole);
    case 'remittance':
      needs(whole.file, name, 'estimateLines');
      return [{ unit: name, about: {}, make: remittanceSheets }];
    case 'settlement':
      needs(whole.file, name, 'actualLines', 'dispatches', 'cash', 'estimateLines');
      return [{ unit: name, about: {}, make: settlementSheets }];
    case 'insurance':
      return insuranceRuns(whole, checked);
    case 'follow-up':
      needs(whole.file, name, 'followUp', 'conditions', 'actualLines');
      return [{ unit: name, about: {}, make: followUpSheets }];
  }
}

/** At least one of the parts must hold something. */
function needs(file: Case, packet: PacketName, ...parts: (keyof Case)[]): void {
  const holds = (part: unknown) =>
    part !== undefined && (Array.isArray(part) ? part.length > 0 : Object.keys(part as object).length > 0);
  if (!parts.some((part) => holds(file[part]))) refuse(packet, parts);
}

function refuse(packet: PacketName, parts: readonly string[]): never {
  throw new Refusal({ code: 'packet-empty', params: { packet, parts: parts.join(', ') } });
}

/** A run for each traveller who applies, then a sheet for each guarantor of several of them, then one for the doctor. */
function visaRuns({ file, pack }: WholeCase): Run[] {
  const visaOf = (id: string | undefined): Visa | undefined => file.visas?.find(({ traveller }) => traveller === id);
  const applying = (file.travellers ?? []).flatMap((each) =>
    each.id !== undefined && isAppliedFor(visaOf(each.id)) ? [{ ...each, id: each.id, visa: visaOf(each.id) }] : [],
  );
  if (applying.length === 0) refuse('visa', ['travellers', 'visas']);
  const usual = guarantorOf(file);
  const guarantors = [...new Set(applying.map(({ visa }) => visa?.guarantor ?? usual))];
  return [
    ...applying.map(
      ({ id }): Run => ({ unit: `visa/${id}`, about: { travellers: [id] }, names: [id], make: visaSheets }),
    ),
    ...guarantors.map(
      (guarantor): Run => ({
        unit: guarantor === undefined ? 'visa/guarantee' : `visa/guarantee/${guarantor}`,
        about: {
          travellers: applying.flatMap(({ id, visa }) => ((visa?.guarantor ?? usual) === guarantor ? [id] : [])),
        },
        names: guarantor === undefined ? [] : [guarantor],
        make: (context) => [
          guaranteeInput(
            context,
            context.file.parties?.find(({ id }) => id !== undefined && id === guarantor),
          ),
        ],
      }),
    ),
    ...applying
      .filter(({ role, visa }) => role !== 'companion' && visaKinds(visa, [], pack).includes('multiple'))
      .map(
        ({ id }): Run => ({
          unit: `visa/${id}`,
          about: { travellers: [id] },
          names: [id],
          make: (context) => [scheduleInput(context)],
        }),
      ),
  ];
}

/** Who guarantees where a visa names nobody: the guarantor of the case, else a coordinator that is registered as one. */
function guarantorOf({ parties = [] }: Case): string | undefined {
  const own = parties.find(({ kind }) => kind === 'guarantor');
  const registered = parties.find(
    ({ kind, registrations }) =>
      kind === 'coordinator' && registrations?.some(({ scheme }) => scheme?.endsWith('-guarantor') === true),
  );
  return (own ?? registered)?.id;
}

function insuranceRuns({ file }: WholeCase, { settlement }: CheckedCase): Run[] {
  needs(file, 'insurance', 'policies');
  const billed = new Set(settlement.dispatches.flatMap(({ billed, at }) => (billed ? Number(at[1]) : [])));
  return insuranceClaims(file, billed).map((claim) => ({
    unit: unitOfClaim(claim, file),
    about: { policy: claim.policy, condition: claim.condition, lines: claim.lines },
    names: namesOf(file.policies?.[claim.policy], claim.policy),
    make: insuranceSheets,
  }));
}

/** A policy may be called by its id, by its number in the file where it has none, or by its insurer. */
function namesOf({ id, insurer }: Policy = {}, place: number): string[] {
  return [id ?? String(place + 1), ...(insurer === undefined ? [] : [insurer])];
}
