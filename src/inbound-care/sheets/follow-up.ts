/** The packet for the doctor at home: what was found and done, the papers carried home, when to come again, and a sheet to report on. */
import type { Both, PaperBlock } from '../../template/paper-types.ts';
import { treatmentEnd, treatmentStart } from '../case/days.ts';
import { calledIn, isTreating, wordsIn } from '../case/people.ts';
import type { CaseDocument } from '../case.ts';
import { type DocumentKind, type InboundSheet, type PacketContext, papersOfKind } from './context.ts';
import { coverSheet, headOf, known, languagesOf, paperSheet, sourceLines, type Wanted } from './cover.ts';
import { handForm } from './hand-form.ts';
import { patientFacts, translatorBlocks } from './inquiry.ts';
import { itemName } from './items.ts';
import { coordinatorName, patientName, readerOf } from './reader.ts';
import { facts, heading, NOTHING, small, table, text } from './say.ts';
import { span, staySpans } from './visa.ts';

/** Papers that one carries home; only the report is asked for. */
const CARRIED: readonly DocumentKind[] = ['medical-report', 'images', 'prescription', 'discharge-papers'];

export function followUpSheets(context: PacketContext): InboundSheet[] {
  const { file, pack, say } = context;
  const people = {
    to: readerOf('follow-up', file, pack).name ?? say('party.doctor').text,
    from: patientName(file, say.language) ?? NOTHING,
  };
  const rule = pack.ruleSource('followup.no-interval');
  return [
    coverSheet(context, {
      ...people,
      intro: say('packet.follow-up.intro', { to: receiverName(context) }),
      sheets: [
        { title: say('packet.follow-up.summary') },
        { title: say('packet.follow-up.report'), note: say('packet.state.by-hand', { count: 1 }) },
      ],
      wanted: CARRIED.map(
        (kind): Wanted => ({
          kind,
          who: 'institution',
          copies: 1,
          papers: papersOfKind(context, kind).filter((each) => isFromJapan(each, file)),
          by: say('packet.by.follow-up'),
          optional: kind !== 'medical-report',
        }),
      ),
      sources: [rule],
    }),
    paperSheet(context, 'follow-up-summary', {
      title: say('packet.follow-up.summary'),
      head: headOf(context, people),
      blocks: [
        heading(say('packet.patient')),
        facts(patientFacts(context), 2),
        heading(say('packet.follow-up.what')),
        ...summaryBlocks(context),
        heading(say('packet.follow-up.done')),
        ...doneBlocks(context),
        heading(say('packet.follow-up.papers')),
        carriedTable(context),
        ...translatorBlocks(context),
        heading(say('packet.follow-up.next')),
        facts(nextFacts(context)),
      ],
      smallPrint: sourceLines(say, [rule]),
    }),
    reportSheet(context, people),
  ];
}

function receiverName({ file, say }: PacketContext): string {
  return calledIn(file, file.followUp?.to, say.language) ?? coordinatorName(file, say.language) ?? NOTHING;
}

function summaryBlocks({ file, say }: PacketContext): PaperBlock[] {
  return [
    facts(
      known([
        {
          label: say('packet.column.condition'),
          value: say.each((words) =>
            (file.conditions ?? []).map(({ name }) => toldIn(name, words.language)).join(' / '),
          ),
          strong: true,
        },
        {
          label: say('packet.answer.treatment'),
          value: say.each((words) =>
            (file.answers ?? [])
              .flatMap(({ treatment, accepted }) =>
                treatment && accepted !== false ? toldIn(treatment, words.language) : [],
              )
              .join(' / '),
          ),
        },
        {
          label: say('party.institution'),
          value:
            [...new Set((file.answers ?? []).flatMap(({ institution }) => institution ?? []))]
              .map((id) => calledIn(file, id, say.language))
              .join(' / ') || NOTHING,
        },
        { label: say('packet.insurance.treated'), value: span(treatmentStart(file), treatmentEnd(file), say.day) },
        {
          label: say('packet.insurance.stay'),
          value: staySpans(file, say.day),
        },
      ]),
    ),
    ...(file.followUp?.summary === undefined ? [] : [text(say.told(file.followUp.summary))]),
  ];
}

/** The number of a course alone says nothing; what people wrote stands as it is. */
function courseOf(course: string, say: PacketContext['say']): Both {
  return /^\d{1,3}$/.test(course) ? say('packet.follow-up.course', { number: course }) : { text: course };
}

function toldIn(words: Parameters<typeof wordsIn>[0], language: Parameters<typeof wordsIn>[1]): string {
  return wordsIn(words, language) ?? NOTHING;
}

function doneBlocks({ file, say }: PacketContext): PaperBlock[] {
  const done = [
    ...(file.actualLines ?? []).map(({ on, category, name, supplier, condition }) => ({
      on,
      what: itemName(say, category, name),
      where: supplier,
      condition,
    })),
    ...(file.appointments ?? []).map(({ on, course, institution, condition }) => ({
      on,
      what: course === undefined ? say('packet.follow-up.appointment') : courseOf(course, say),
      where: institution,
      condition,
    })),
  ].sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : (a.on ?? '') > (b.on ?? '') ? 1 : 0));
  return [
    table(
      [
        { key: 'on', label: say('packet.column.date'), share: 1.1 },
        { key: 'what', label: say('packet.column.what-done'), share: 2.4 },
        { key: 'where', label: say('party.institution'), share: 1.8 },
        { key: 'condition', label: say('packet.column.condition'), share: 1.6 },
      ],
      done.map(({ on, what, where, condition }) => ({
        cells: {
          on: say.day(on),
          what,
          where: calledIn(file, where, say.language) ?? NOTHING,
          condition: say.told(file.conditions?.find(({ id }) => id === condition)?.name),
        },
      })),
      say('packet.follow-up.nothing-done'),
    ),
  ];
}

/** What an institution at home wrote is not carried home. */
function isFromJapan({ issuer }: CaseDocument, file: PacketContext['file']): boolean {
  const party = file.parties?.find(({ id }) => id !== undefined && id === issuer);
  return party?.kind !== 'institution' || isTreating(party);
}

function carriedTable({ file, say }: PacketContext): PaperBlock {
  const carried = (file.documents ?? []).filter(
    (each) => each.kind !== undefined && CARRIED.includes(each.kind) && isFromJapan(each, file),
  );
  return table(
    [
      { key: 'paper', label: say('packet.column.paper'), share: 2 },
      { key: 'on', label: say('packet.column.date'), share: 1.1 },
      { key: 'issuer', label: say('packet.column.issuer'), share: 1.6 },
      { key: 'language', label: say('packet.column.language'), share: 1.5 },
    ],
    carried.map((each: CaseDocument) => ({
      cells: {
        paper: each.name === undefined ? say(`document.${each.kind}`) : say.told(each.name),
        on: say.day(each.on),
        issuer: calledIn(file, each.issuer, say.language) ?? NOTHING,
        language: languagesOf([each], say),
      },
    })),
    say('packet.follow-up.no-papers'),
  );
}

function nextFacts(context: PacketContext) {
  const { file, say } = context;
  const days = file.followUp?.intervalDays;
  const agreed = file.terms?.find(({ key, value }) => key === 'followup-interval' && value !== 'not-confirmed')?.value;
  return [
    {
      label: say('packet.follow-up.interval'),
      value:
        days === undefined ? (agreed ?? say('packet.follow-up.not-agreed')) : say('packet.follow-up.days', { days }),
      strong: true,
    },
    {
      label: say('packet.follow-up.next-on'),
      value: file.followUp?.next ? say.day(file.followUp.next) : say('packet.follow-up.not-agreed'),
      strong: true,
    },
    { label: say('packet.follow-up.to'), value: receiverName(context) },
  ];
}

function reportSheet(context: PacketContext, people: { to: string; from: string }): InboundSheet {
  const { say, pack } = context;
  return paperSheet(context, 'follow-up-report', {
    own: false,
    title: say('packet.follow-up.report'),
    head: headOf(context, { to: receiverName(context), from: people.to }),
    blocks: [
      text(say('packet.follow-up.report-intro')),
      facts([{ label: say('packet.patient'), value: people.from, strong: true }]),
      handForm([
        {
          label: say('packet.report.seen-on'),
          height: 34,
          blanks: [say('packet.report.date'), say('packet.report.next')],
        },
        { label: say('packet.report.condition'), height: 96, open: true },
        { label: say('packet.report.results'), height: 96, open: true },
        {
          label: say('packet.report.enclosed'),
          height: 28,
          ticks: [say('packet.report.images'), say('packet.report.labs'), say('packet.report.other')],
        },
        { label: say('packet.report.drugs'), height: 60, open: true },
        { label: say('packet.report.questions'), height: 64, open: true },
        {
          label: say('packet.answer.signed'),
          height: 40,
          blanks: [say('packet.answer.day'), say('packet.answer.doctor')],
        },
      ]),
      small(say('packet.follow-up.back')),
    ],
    smallPrint: sourceLines(say, [pack.ruleSource('followup.no-interval')]),
  });
}
