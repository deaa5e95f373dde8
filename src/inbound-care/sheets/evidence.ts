/** The index of evidence: every paper that a line or a payment leads to, with a number that the statement refers to. */

import type { Both } from '../../template/paper-types.ts';
import { calledIn } from '../case/people.ts';
import type { CaseDocument } from '../case.ts';
import type { InboundSheet, PacketContext } from './context.ts';
import { headOf, joined, languagesOf, paperSheet, sourceLines } from './cover.ts';
import { itemName } from './items.ts';
import { NOTHING, table, text } from './say.ts';

/** Papers by their ids, numbered in the order in which lines and payments name them. */
export function evidenceNumbers({ settlement, file }: PacketContext): ReadonlyMap<string, number> {
  const ids = [
    ...settlement.lines.flatMap(({ evidence }) => evidence),
    ...settlement.dispatches.flatMap(({ evidence }) => evidence),
    ...settlement.transfers.flatMap(({ evidence }) => evidence),
    ...settlement.lines.flatMap(({ estimateEvidence }) => estimateEvidence),
  ];
  const there = new Set(file.documents?.flatMap(({ id }) => id ?? []));
  return new Map([...new Set(ids)].filter((id) => there.has(id)).map((id, index) => [id, index + 1]));
}

export function evidenceSheet(context: PacketContext, people: { to: string; from: string }): InboundSheet {
  const { file, say, settlement, pack } = context;
  const numbers = evidenceNumbers(context);
  const documents = new Map(file.documents?.flatMap((each) => (each.id ? [[each.id, each] as const] : [])));
  const proves = (id: string) =>
    say.each((words) => {
      const items = [
        ...settlement.lines
          .filter(({ evidence, estimateEvidence }) => evidence.includes(id) || estimateEvidence.includes(id))
          .map(({ category, name }) => ({ category, name })),
      ].map(({ category, name }) => {
        const told = itemName(say, category, name);
        return words === say.words ? told.text : (told.beside ?? told.text);
      });
      const moved = settlement.transfers
        .filter(({ evidence }) => evidence.includes(id))
        .map(({ purpose }) => words(`cashPurpose.${purpose}`));
      return [...new Set([...items, ...moved])].join(words.language === 'en' ? ', ' : '、') || NOTHING;
    });
  return paperSheet(context, 'evidence-index', {
    title: say('packet.evidence.title'),
    head: headOf(context, people),
    blocks: [
      text(say('packet.evidence.intro')),
      table(
        [
          { key: 'number', label: say('packet.column.number'), align: 'center', share: 0.5 },
          { key: 'paper', label: say('packet.column.paper'), share: 1.7 },
          { key: 'on', label: say('packet.column.date'), share: 1.4 },
          { key: 'issuer', label: say('packet.column.issuer'), share: 1.4 },
          { key: 'addressee', label: say('packet.column.addressee'), share: 1.2 },
          { key: 'language', label: say('packet.column.language'), share: 0.9 },
          { key: 'proves', label: say('packet.column.proves'), share: 2.5 },
        ],
        [...numbers].map(([id, number]) => {
          const document = documents.get(id) as CaseDocument;
          return {
            cells: {
              number: `[${number}]`,
              paper: paperName(document, say),
              on: say.day(document.on),
              issuer: calledIn(file, document.issuer, say.language) ?? NOTHING,
              addressee: calledIn(file, document.addressee, say.language) ?? NOTHING,
              language: languagesOf([document], say),
              proves: proves(id),
            },
          };
        }),
        say('packet.evidence.none'),
      ),
    ],
    smallPrint: sourceLines(say, [pack.ruleSource('settlement.no-evidence')]),
  });
}

/** Of several bills each is known by its own name. */
function paperName({ kind, name }: CaseDocument, say: PacketContext['say']): Both {
  if (kind === undefined) return say.told(name);
  return name === undefined ? say(`document.${kind}`) : joined(say(`document.${kind}`), say.told(name));
}
