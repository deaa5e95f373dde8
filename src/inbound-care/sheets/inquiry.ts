/** The packet of the inquiry: the five parts, the conditions, what medical information there is, and a sheet to answer on. */
import { countryName } from '../../base/country.ts';
import type { Both, PaperBlock } from '../../template/paper-types.ts';
import { entryOf, exitOf, isDelivered, MEDICAL_INFORMATION } from '../case/days.ts';
import { calledIn, nameIn } from '../case/people.ts';
import type { CaseDocument } from '../case.ts';
import { answerPairs, answerSheet } from './answer-sheet.ts';
import { type InboundSheet, type PacketContext, papersOfKind } from './context.ts';
import { coverSheet, headOf, known, languagesOf, paperSheet, sourceLines, type Wanted } from './cover.ts';
import { coordinatorName, patientName, readerOf } from './reader.ts';
import { type Fact, facts, heading, NOTHING, table, text } from './say.ts';
import { timelineBlocks } from './timeline-block.ts';

const FIRST_PARTS: readonly ['medical-summary', 'images'] = ['medical-summary', 'images'];

export function inquirySheets(context: PacketContext): InboundSheet[] {
  const { file, pack, say } = context;
  const reader = readerOf('inquiry', file, pack);
  const patient = patientName(file, say.language) ?? NOTHING;
  const coordinator = coordinatorName(file, say.language);
  const people = {
    to: [coordinator, reader.name].filter(Boolean).join(' → ') || NOTHING,
    from: patient,
  };
  const pairs = answerPairs(context);
  return [
    coverSheet(context, {
      ...people,
      intro: say('packet.inquiry.intro'),
      sheets: [
        { title: say('packet.inquiry.sheet') },
        { title: say('packet.inquiry.papers') },
        { title: say('packet.answer.title'), note: say('packet.state.by-hand', { count: pairs.length }) },
      ],
      wanted: wantedPapers(context),
      sources: [pack.ruleSource('inquiry.incomplete'), pack.ruleSource('information.undelivered')],
    }),
    inquirySheet(context, people),
    inventory(context, people),
    ...pairs.map((pair, index) => answerSheet(context, people, pair, index === 0)),
  ];
}

type People = { to: string; from: string };

function wantedPapers(context: PacketContext): Wanted[] {
  return FIRST_PARTS.map((kind) => ({
    kind,
    who: 'patient',
    copies: 1,
    papers: papersOfKind(context, kind),
    by: context.say('packet.by.inquiry'),
  }));
}

function inquirySheet(context: PacketContext, people: People): InboundSheet {
  const { file, say, pack, today } = context;
  const { inquiry } = file;
  const information = medicalPapers(context);
  return paperSheet(context, 'inquiry-sheet', {
    title: say('packet.inquiry.sheet'),
    head: headOf(context, people),
    blocks: [
      heading(say('packet.patient')),
      facts(patientFacts(context), 2),
      heading(numbered(say('packet.inquiry.part.condition'), 1)),
      text(inquiry?.condition === undefined ? say('packet.not-written') : { text: inquiry.condition }),
      ...conditionTable(context),
      heading(numbered(say('packet.inquiry.part.information'), 2)),
      text(
        say('packet.inquiry.information', {
          reports: information.filter(({ kind }) => kind !== 'images').length,
          images: information.filter(({ kind }) => kind === 'images').length,
          translated: information.filter(({ translated }) => translated === true).length,
          delivered: information.filter((each) => isDelivered(each, today)).length,
          all: information.length,
        }),
      ),
      heading(numbered(say('packet.inquiry.part.institution'), 3)),
      text({ text: readerOf('inquiry', file, pack).name ?? say('packet.not-written').text }),
      heading(numbered(say('packet.inquiry.part.budget'), 4)),
      text(
        inquiry?.budget?.amount
          ? { text: say.money(inquiry.budget.amount, inquiry.budget.currency) }
          : say('packet.not-written'),
      ),
      heading(numbered(say('packet.inquiry.part.wished'), 5)),
      text(
        inquiry?.wished?.from || inquiry?.wished?.to
          ? { text: `${say.day(inquiry.wished.from)} – ${say.day(inquiry.wished.to)}` }
          : say('packet.not-written'),
      ),
      facts(
        known([
          { label: say('packet.purpose'), value: file.purpose ? say(`casePurpose.${file.purpose}`) : NOTHING },
          { label: say('packet.urgent'), value: yesNo(context, file.urgent) },
          { label: say('packet.long-term'), value: yesNo(context, file.longTerm) },
          { label: say('packet.inquiry.sent'), value: say.day(inquiry?.sentOn) },
        ]),
        2,
      ),
      heading(say('packet.inquiry.stay')),
      ...stayBlocks(context),
      ...timelineBlocks(context),
    ],
    smallPrint: sourceLines(say, [pack.ruleSource('inquiry.incomplete')]),
  });
}

function numbered({ text: words, beside }: Both, number: number): Both {
  return { text: `${number}. ${words}`, ...(beside !== undefined && { beside }) };
}

function yesNo({ say }: PacketContext, value: boolean | undefined): Both | string {
  return value === undefined ? NOTHING : say(value ? 'packet.yes' : 'packet.no');
}

export function patientFacts({ people, file, say }: PacketContext): Fact[] {
  const patient = people.patients[0]?.entry;
  const name = patient?.name;
  const latin = typeof name === 'object' ? name.latin : undefined;
  const languages = patient?.languages;
  return known([
    { label: say('packet.name'), value: nameIn(name, say.language) ?? NOTHING, strong: true },
    { label: say('packet.name-latin'), value: latin ?? NOTHING, strong: true },
    { label: say('packet.birth'), value: say.day(patient?.birth) },
    { label: say('packet.sex'), value: patient?.sex ? say(`packet.sex.${patient.sex}`) : NOTHING },
    {
      label: say('packet.nationality'),
      value: patient?.nationality ? say.each((words) => countryName(patient.nationality!, words.language)) : NOTHING,
    },
    {
      label: say('packet.residence'),
      value: file.residence ? say.each((words) => countryName(file.residence!, words.language)) : NOTHING,
    },
    {
      label: say('packet.languages'),
      value: languages
        ? languagesOf(
            [languages].flat().map((language) => ({ language })),
            say,
          )
        : NOTHING,
    },
  ]);
}

function conditionTable({ file, say }: PacketContext): PaperBlock[] {
  const conditions = file.conditions ?? [];
  if (conditions.length === 0) return [];
  return [
    table(
      [
        { key: 'number', label: say('packet.column.number'), align: 'center', share: 0.4 },
        { key: 'name', label: say('packet.column.condition'), share: 3 },
        { key: 'agreed', label: say('packet.column.agreed'), share: 1 },
      ],
      conditions.map(({ name, agreed }, index) => ({
        cells: {
          number: String(index + 1),
          name: say.told(name),
          agreed: agreed === undefined ? NOTHING : say(agreed ? 'packet.agreed.yes' : 'packet.agreed.no'),
        },
      })),
    ),
  ];
}

function stayBlocks({ file, people, say }: PacketContext): PaperBlock[] {
  const stays = (file.stays ?? []).map((stay) => ({
    cells: {
      who: (stay.travellers ?? []).map((id) => calledIn(file, id, say.language)).join(' / ') || NOTHING,
      entry: say.day(entryOf(stay)?.on),
      exit: say.day(exitOf(stay)?.on),
    },
  }));
  const companions = people.companions.map(({ entry: { name, relation, birth, sex } }) => ({
    cells: {
      name: say.called(name),
      relation: relation ?? NOTHING,
      birth: say.day(birth),
      sex: sex ? say(`packet.sex.${sex}`) : NOTHING,
    },
  }));
  return [
    table(
      [
        { key: 'who', label: say('packet.column.traveller'), share: 2 },
        { key: 'entry', label: say('packet.column.entry'), share: 1.3 },
        { key: 'exit', label: say('packet.column.exit'), share: 1.3 },
      ],
      stays,
      say('packet.inquiry.no-stay'),
    ),
    table(
      [
        { key: 'name', label: say('party.companion'), share: 1.5 },
        { key: 'relation', label: say('packet.column.relation'), share: 1 },
        { key: 'birth', label: say('packet.birth'), share: 1.2 },
        { key: 'sex', label: say('packet.sex'), share: 0.7 },
      ],
      companions,
      say('packet.inquiry.no-companion'),
    ),
  ];
}

/** Reports, images, prescriptions, and translations of them. */
function medicalPapers({ file }: PacketContext): CaseDocument[] {
  return (file.documents ?? []).filter(({ kind }) => MEDICAL_INFORMATION.includes(kind));
}

function inventory(context: PacketContext, people: People): InboundSheet {
  const { file, say, pack, today } = context;
  const rows = medicalPapers(context).map((each, index) => {
    const sort = each.kind === 'images' ? 'image' : 'report';
    const title = say(`document.${each.kind}`);
    return {
      cells: {
        number: String(index + 1),
        paper: each.name === undefined ? title : say.told(each.name),
        sort: say(`packet.sort.${sort}`),
        language: languagesOf([each], say),
        original: each.original === undefined ? NOTHING : say(each.original ? 'packet.original' : 'packet.copy'),
        issuer: each.issuer === undefined ? NOTHING : (calledIn(file, each.issuer, say.language) ?? NOTHING),
        delivered: isDelivered(each, today)
          ? each.deliveredOn
            ? { text: say.day(each.deliveredOn) }
            : say('packet.delivered')
          : say('packet.not-delivered'),
      },
    };
  });
  return paperSheet(context, 'inquiry-papers', {
    title: say('packet.inquiry.papers'),
    head: headOf(context, people),
    blocks: [
      text(say('packet.inquiry.papers-intro')),
      table(
        [
          { key: 'number', label: say('packet.column.number'), align: 'center', share: 0.4 },
          { key: 'paper', label: say('packet.column.paper'), share: 2 },
          { key: 'sort', label: say('packet.column.sort'), share: 0.9 },
          { key: 'language', label: say('packet.column.language'), share: 1.4 },
          { key: 'original', label: say('packet.column.original'), share: 0.8 },
          { key: 'issuer', label: say('packet.column.issuer'), share: 1.4 },
          { key: 'delivered', label: say('packet.column.delivered'), share: 1.3 },
        ],
        rows,
        say('packet.inquiry.no-papers'),
      ),
      ...translatorBlocks(context),
    ],
    smallPrint: sourceLines(say, [pack.ruleSource('information.undelivered')]),
  });
}

export function translatorBlocks({ file, say }: PacketContext): PaperBlock[] {
  const { translator } = file;
  if (!translator) return [];
  return [
    heading(say('packet.translator')),
    facts(
      known([
        { label: say('packet.name'), value: translator.name ?? NOTHING },
        { label: say('packet.address'), value: translator.address ?? NOTHING },
        { label: say('packet.phone'), value: translator.phone ?? NOTHING },
      ]),
    ),
  ];
}
