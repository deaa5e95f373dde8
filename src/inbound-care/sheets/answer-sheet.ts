import { nameIn } from '../case/people.ts';
import type { Answer, Condition } from '../case.ts';
import type { InboundSheet, PacketContext } from './context.ts';
import { headOf, known, paperSheet, sourceLines } from './cover.ts';
import { handForm } from './hand-form.ts';
import { askedInstitutions } from './reader.ts';
import { type Fact, facts, heading, NOTHING, small, text } from './say.ts';

type People = { to: string; from: string };

export interface Pair {
  institution: string;
  condition: Condition | undefined;
  answer: Answer | undefined;
}

/** Every institution that is asked, with every condition: each has its own answer. */
export function answerPairs({ file, say }: PacketContext): Pair[] {
  const conditions: (Condition | undefined)[] = file.conditions?.length ? [...file.conditions] : [undefined];
  const asked = askedInstitutions(file);
  const institutions = asked.length > 0 ? asked : [{ party: undefined, name: undefined }];
  return institutions.flatMap(({ party, name }) =>
    conditions.map((condition) => ({
      institution: (party ? nameIn(party.name, say.language) : name) ?? NOTHING,
      condition,
      answer: file.answers?.find(
        (each) => each.institution === party?.id && (condition === undefined || each.condition === condition.id),
      ),
    })),
  );
}

export function answerSheet(
  context: PacketContext,
  people: People,
  { institution, condition, answer }: Pair,
  isFirst: boolean,
): InboundSheet {
  const { say, pack } = context;
  return paperSheet(context, 'answer-sheet', {
    own: false,
    title: say('packet.answer.title'),
    head: headOf(context, { to: institution, from: people.from }),
    blocks: [
      text(say('packet.answer.intro')),
      facts([
        { label: say('party.institution'), value: institution, strong: true },
        { label: say('packet.column.condition'), value: condition ? say.told(condition.name) : NOTHING, strong: true },
      ]),
      ...(answer ? [heading(say('packet.answer.so-far')), facts(answerFacts(context, answer))] : []),
      heading(say('packet.answer.by-hand')),
      handForm([
        {
          label: say('packet.answer.accepted'),
          height: 28,
          ticks: [say('packet.answer.yes'), say('packet.answer.no'), say('packet.answer.with-conditions')],
        },
        { label: say('packet.answer.treatment'), height: 60, open: true },
        {
          label: say('packet.answer.period'),
          height: 34,
          blanks: [say('packet.answer.from'), say('packet.answer.to'), say('packet.answer.days-in-hospital')],
        },
        {
          label: say('packet.answer.cost'),
          height: 34,
          blanks: [say('packet.answer.amount'), say('packet.answer.included')],
        },
        {
          label: say('packet.answer.interpreter'),
          height: 28,
          ticks: (['needed', 'not-needed', '24h'] as const).map((each) => say(`interpreterDecision.${each}`)),
        },
        { label: say('packet.answer.further'), height: 38, open: true },
        {
          label: say('packet.answer.signed'),
          height: 36,
          blanks: [say('packet.answer.day'), say('packet.answer.doctor')],
        },
      ]),
      small(say('packet.answer.back')),
    ],
    smallPrint: isFirst ? sourceLines(say, [pack.ruleSource('answer.incomplete')]) : [],
  });
}

function answerFacts({ say }: PacketContext, { accepted, treatment, period, on, interpreter }: Answer): Fact[] {
  return known([
    {
      label: say('packet.answer.accepted'),
      value: accepted === undefined ? NOTHING : say(accepted ? 'packet.answer.yes' : 'packet.answer.no'),
    },
    { label: say('packet.answer.treatment'), value: say.told(treatment) },
    {
      label: say('packet.answer.period'),
      value: period ? `${say.day(period.from)} – ${say.day(period.to)}` : NOTHING,
    },
    {
      label: say('packet.answer.interpreter'),
      value: interpreter ? say(`interpreterDecision.${interpreter}`) : NOTHING,
    },
    { label: say('packet.answer.on'), value: say.day(on) },
  ]);
}
