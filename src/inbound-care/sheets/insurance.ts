/** The packet for the insurer, one run for each policy and condition: the split of the charges, who paid whom, and a slip for each paper in the insurer's order. */
import { addMonths } from '../../base/day.ts';
import type { Both } from '../../template/paper-types.ts';
import { papersOf } from '../audience/entries.ts';
import { treatmentEnd, treatmentStart } from '../case/days.ts';
import { calledIn } from '../case/people.ts';
import type { CaseDocument, Policy } from '../case.ts';
import { chainOf } from './chain.ts';
import { chainSheet } from './chain-sheet.ts';
import { type DocumentKind, type InboundSheet, type PacketContext, papersOfKind } from './context.ts';
import { type Bringer, coverSheet, headOf, known, languagesOf, paperSheet, type Wanted } from './cover.ts';
import { coverageSheet } from './coverage-sheet.ts';
import { patientName, readerOf } from './reader.ts';
import { facts, heading, NOTHING, text } from './say.ts';
import { span, staySpans } from './visa.ts';

/** Papers that link the payments, behind those that the insurer asks for. */
const CHAIN_PAPERS = [
  'remittance-slip',
  'deposit-receipt',
  'coordinator-bill',
  'interpreter-log',
  'settlement',
] as const;

const BRINGERS: Partial<Record<DocumentKind, Bringer>> = {
  'insurer-forms': 'institution',
  'medical-report': 'institution',
  'institution-bill': 'institution',
  'itemised-bill': 'institution',
  'institution-receipt': 'institution',
  prescription: 'institution',
  'remittance-slip': 'bank',
};

export function insuranceSheets(context: PacketContext): InboundSheet[] {
  const { file, pack, say } = context;
  const people = {
    to: readerOf('insurance', file, pack).name ?? say('party.insurer').text,
    from: patientName(file, say.language) ?? NOTHING,
  };
  const policy = file.policies?.[0] ?? {};
  const links = chainOf(context);
  const wanted = wantedPapers(context);
  const slips = wanted.flatMap(({ kind, papers }) => papers.map((paper) => ({ kind, paper })));
  const source = pack.sourceOf('insurancePapers');
  return [
    coverSheet(context, {
      ...people,
      intro: say('packet.insurance.intro'),
      sheets: [{ title: say('packet.coverage.title') }, { title: say('packet.chain.title') }],
      wanted,
      lead: [heading(say('packet.insurance.policy')), facts(policyFacts(context, policy), 2)],
      sources: [source],
    }),
    coverageSheet(context, people, policy),
    chainSheet(context, people, links),
    ...slips.map(({ kind, paper }, index) =>
      slip(context, people, { kind, paper, number: index + 1, all: slips.length }),
    ),
  ];
}

type People = { to: string; from: string };

function wantedPapers(context: PacketContext): Wanted[] {
  const { pack } = context;
  const asked = [...new Set<DocumentKind>([...pack.values.insurancePapers, ...CHAIN_PAPERS])].filter((kind) =>
    papersOf('insurance').includes(kind),
  );
  const due = dueBy(context);
  return asked.map((kind) => ({
    kind,
    who: BRINGERS[kind] ?? 'coordinator',
    copies: 1,
    papers: papersOfKind(context, kind),
    by: due,
    optional: kind === 'prescription' || kind === 'interpreter-log',
  }));
}

function dueBy({ file, pack, say }: PacketContext): Both {
  const start = treatmentStart(file);
  return start === undefined
    ? say('packet.by.insurance')
    : say('packet.by.insurance-day', { day: say.day(addMonths(start, pack.values.insuranceMonths)) });
}

function policyFacts({ file, say, people }: PacketContext, policy: Policy) {
  const condition = file.conditions?.[0];
  const patient = people.patients[0]?.entry;
  return known([
    { label: say('packet.insurance.number'), value: policy.number ?? NOTHING, strong: true },
    {
      label: say('packet.insurance.holder'),
      value: calledIn(file, policy.holder, say.language) ?? NOTHING,
      strong: true,
    },
    { label: say('packet.patient'), value: patientName(file, say.language) ?? NOTHING },
    { label: say('packet.birth'), value: say.day(patient?.birth) },
    { label: say('packet.column.condition'), value: condition ? say.told(condition.name) : NOTHING },
    {
      label: say('packet.insurance.japan'),
      value: say(
        policy.coversJapan === undefined ? 'packet.not-confirmed' : policy.coversJapan ? 'packet.yes' : 'packet.no',
      ),
    },
    { label: say('packet.insurance.treated'), value: span(treatmentStart(file), treatmentEnd(file), say.day) },
    { label: say('packet.insurance.stay'), value: staySpans(file, say.day) },
    { label: say('packet.insurance.forms-on'), value: say.day(policy.formsHandedOn) },
  ]);
}

interface Slip {
  kind: DocumentKind;
  paper: CaseDocument;
  number: number;
  all: number;
}

/** Stands where a paper belongs; the paper itself is bound behind it where the case has its file. */
function slip(context: PacketContext, people: People, { kind, paper, number, all }: Slip): InboundSheet {
  const { say, file } = context;
  const isHere = paper.file !== undefined;
  return {
    ...paperSheet(context, 'paper-slip', {
      title: say('packet.slip.title', { number, all }),
      head: headOf(context, people),
      blocks: [
        text(say(`document.${kind}`), 'large'),
        ...(paper.name === undefined ? [] : [text(say.told(paper.name))]),
        facts(
          known([
            { label: say('packet.column.date'), value: say.day(paper.on) },
            { label: say('packet.column.issuer'), value: calledIn(file, paper.issuer, say.language) ?? NOTHING },
            { label: say('packet.column.addressee'), value: calledIn(file, paper.addressee, say.language) ?? NOTHING },
            { label: say('packet.column.language'), value: languagesOf([paper], say) },
            {
              label: say('packet.column.original'),
              value: paper.original === undefined ? NOTHING : say(paper.original ? 'packet.original' : 'packet.copy'),
            },
            { label: say('packet.slip.id'), value: paper.id ?? NOTHING },
          ]),
        ),
        text(say(isHere ? 'packet.slip.behind' : 'packet.slip.put-here')),
      ],
      smallPrint: [],
    }),
    ...(paper.file === undefined ? {} : { enclosed: paper.file }),
  };
}
