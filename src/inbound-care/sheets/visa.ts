/** The packet for the visa: for each traveller a checklist by the kind of visa, and input sheets for guarantor and doctor. */

import { countryName } from '../../base/country.ts';
import { addDays, type Day, daysBetween } from '../../base/day.ts';
import type { PaperRow } from '../../template/paper-types.ts';
import { papersOf } from '../audience/entries.ts';
import { entryOf, exitOf, treatmentEnd, treatmentStart } from '../case/days.ts';
import { calledIn, nameIn } from '../case/people.ts';
import type { Case, Stay, Traveller, Visa } from '../case.ts';
import type { Pack, VisaPaper } from '../pack.ts';
import { type InboundSheet, type PacketContext, papersOfKind } from './context.ts';
import { type Bringer, coverSheet, headOf, known, languagesOf, paperSheet, sourceLines, type Wanted } from './cover.ts';
import { readerOf } from './reader.ts';
import { facts, heading, NOTHING, small, table, text } from './say.ts';
import { timelineBlocks } from './timeline-block.ts';

type VisaKind = 'single' | 'multiple' | 'over-90';

/** Nobody applies for what is not needed or is there already. */
export function isAppliedFor(visa: Visa | undefined): boolean {
  return visa?.status !== 'exempt' && visa?.status !== 'held';
}

/** The kinds that the papers of a traveller go by: how often one enters, and whether one stays over 90 days. */
export function visaKinds(visa: Visa | undefined, stays: readonly Stay[], pack: Pack): VisaKind[] {
  const days = Math.max(visa?.stayDays ?? 0, ...stays.map(daysOfStay));
  return [visa?.entries ?? 'single', ...(days > pack.values.permissionDays ? (['over-90'] as const) : [])];
}

/** Days of a stay; the day of landing is not counted. */
function daysOfStay(stay: Stay): number {
  const [entry, exit] = [entryOf(stay), exitOf(stay)];
  return entry && exit ? daysBetween(entry.on, exit.on) : 0;
}

function papersAsked(traveller: Traveller, kinds: readonly VisaKind[], pack: Pack): VisaPaper[] {
  const isCompanion = traveller.role === 'companion';
  return pack.values.visaPapers.filter(({ when }) => {
    if (when === 'always') return true;
    if (when === 'patient') return !isCompanion;
    if (when === 'companion') return isCompanion;
    return kinds.includes(when);
  });
}

/** The sheets of one traveller. */
export function visaSheets(context: PacketContext): InboundSheet[] {
  const { file, pack, say } = context;
  const traveller = file.travellers?.[0];
  if (!traveller) return [];
  const visa = file.visas?.[0];
  const kinds = visaKinds(visa, file.stays ?? [], pack);
  const asked = papersAsked(traveller, kinds, pack).filter(({ paper }) => papersOf('visa').includes(paper));
  const reader = readerOf('visa', file, pack);
  const people = {
    to: reader.name ?? say('party.embassy').text,
    from: latinName(traveller) ?? nameIn(traveller.name, say.language) ?? NOTHING,
  };
  const source = pack.sourceOf('visaPapers');
  const wanted = asked.map(
    ({ paper, who, copies }): Wanted => ({
      kind: paper,
      who: bringer(who, traveller),
      copies,
      papers: papersOfKind(context, paper),
      by: by(context),
      // Where the visa is there, nobody brings papers for it any more.
      optional: visa?.status === 'issued',
    }),
  );
  return [
    coverSheet(context, {
      ...people,
      intro: say(context.alone ? 'packet.visa.intro-alone' : 'packet.visa.intro'),
      sheets: [{ title: say('packet.visa.checklist') }],
      wanted,
      sources: [source],
    }),
    paperSheet(context, 'visa-checklist', {
      title: say('packet.visa.checklist'),
      head: headOf(context, people),
      blocks: [
        heading(say('packet.visa.papers')),
        text(say('packet.visa.papers-intro')),
        table(
          [
            { key: 'box', label: { text: '✓' }, align: 'center', share: 0.35 },
            { key: 'number', label: say('packet.column.number'), align: 'center', share: 0.45 },
            { key: 'paper', label: say('packet.column.paper'), share: 2.2 },
            { key: 'copies', label: say('packet.column.copies'), align: 'center', share: 0.6 },
            { key: 'who', label: say('packet.column.from-whom'), share: 1.2 },
            { key: 'language', label: say('packet.column.language'), share: 1.1 },
            { key: 'state', label: say('packet.column.state'), share: 1.1 },
          ],
          wanted.map((each, index) => checklistRow(context, each, index)),
        ),
        small(say('packet.visa.unverified')),
        heading(say('packet.visa.applicant')),
        facts(applicantFacts(context, traveller), 2),
        heading(say('packet.visa.what')),
        facts(visaFacts(context, visa, kinds), 2),
        ...timelineBlocks(context),
      ],
      smallPrint: sourceLines(say, [source]),
    }),
  ];
}

function by({ file, say, pack }: PacketContext) {
  const entry = (file.stays ?? []).flatMap((stay) => entryOf(stay)?.on ?? []).sort()[0];
  return entry === undefined
    ? say('packet.by.visa')
    : say('packet.by.visa-day', { day: say.day(addDays(entry, -pack.values.visaDays)) });
}

function checklistRow({ say }: PacketContext, { kind, who, copies, papers }: Wanted, index: number): PaperRow {
  return {
    cells: {
      box: '□',
      number: String(index + 1),
      paper: say(`document.${kind}`),
      copies: String(copies),
      who: say(`packet.who.${who}`),
      language: papers.length > 0 ? languagesOf(papers, say) : NOTHING,
      state: say(papers.length > 0 ? 'packet.state.in-hand' : 'packet.state.missing'),
    },
  };
}

function bringer(who: VisaPaper['who'], { role }: Traveller): Bringer {
  return who === 'traveller' && role !== 'companion' ? 'patient' : who;
}

export function latinName({ name }: Pick<Traveller, 'name'>): string | undefined {
  return typeof name === 'object' ? name.latin : undefined;
}

function applicantFacts({ say }: PacketContext, traveller: Traveller) {
  const { name, role, birth, sex, nationality, relation, address, phone, email, occupation, passport } = traveller;
  return known([
    { label: say('packet.name-latin'), value: latinName(traveller) ?? NOTHING, strong: true },
    { label: say('packet.name'), value: say.called(name), strong: true },
    { label: say('packet.role'), value: say(role === 'companion' ? 'party.companion' : 'party.patient') },
    { label: say('packet.column.relation'), value: relation ?? NOTHING },
    { label: say('packet.birth'), value: say.day(birth) },
    { label: say('packet.sex'), value: sex ? say(`packet.sex.${sex}`) : NOTHING },
    {
      label: say('packet.nationality'),
      value: nationality ? say.each((words) => countryName(nationality, words.language)) : NOTHING,
    },
    { label: say('packet.occupation'), value: occupation ?? NOTHING },
    { label: say('packet.passport'), value: passport?.number ?? NOTHING },
    { label: say('packet.passport-until'), value: say.day(passport?.validUntil) },
    { label: say('packet.address'), value: address ?? NOTHING },
    { label: say('packet.phone'), value: phone ?? NOTHING },
    { label: say('packet.email'), value: email ?? NOTHING },
  ]);
}

function visaFacts({ file, say, people }: PacketContext, visa: Visa | undefined, kinds: readonly VisaKind[]) {
  // Without a stay its places stand open.
  const stays: readonly Stay[] = file.stays ?? [{}];
  const guarantor = visa?.guarantor;
  const institutions = people.institutions.map(({ entry }) => nameIn(entry.name, say.language)).join(' / ');
  return known([
    {
      label: say('packet.visa.kind'),
      value: say.each((words) => kinds.map((kind) => words(`packet.visa.kind.${kind}`)).join(' / ')),
    },
    { label: say('packet.visa.status'), value: visa?.status ? say(`visaState.${visa.status}`) : NOTHING },
    { label: say('packet.purpose'), value: file.purpose ? say(`casePurpose.${file.purpose}`) : NOTHING },
    { label: say('party.institution'), value: institutions || NOTHING },
    {
      label: say('packet.visa.treatment'),
      value: span(treatmentStart(file), treatmentEnd(file), say.day),
    },
    {
      label: say('party.guarantor'),
      value: guarantor ? (calledIn(file, guarantor, say.language) ?? NOTHING) : NOTHING,
    },
    ...stays.flatMap((each) => [
      { label: say('packet.column.entry'), value: say.day(entryOf(each)?.on) },
      { label: say('packet.column.exit'), value: say.day(exitOf(each)?.on) },
      {
        label: say('packet.visa.transport'),
        value: each.transport ?? (each.mode ? say(`mode.${each.mode}`) : NOTHING),
      },
      { label: say('packet.visa.lodging'), value: each.lodging ?? NOTHING },
    ]),
    { label: say('packet.visa.issued'), value: say.day(visa?.issuedOn) },
    { label: say('packet.visa.valid'), value: say.day(visa?.validUntil) },
    {
      label: say('packet.visa.permitted'),
      value:
        stays.flatMap(({ permittedUntil }) => (permittedUntil ? say.day(permittedUntil) : [])).join('\n') || NOTHING,
    },
  ]);
}

/** All stays of the case, the earliest first: courses of treatment may take several journeys. */
export function staySpans({ stays = [] }: Case, told: (on: Day | undefined) => string): string {
  const spans = stays
    .map((stay) => [entryOf(stay)?.on, exitOf(stay)?.on] as const)
    .filter(([entry, exit]) => entry || exit)
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
  return spans.length === 0 ? NOTHING : spans.map(([entry, exit]) => span(entry, exit, told)).join('\n');
}

export function span(from: Day | undefined, to: Day | undefined, told: (on: Day | undefined) => string): string {
  return from || to ? `${told(from)} – ${told(to)}` : NOTHING;
}
