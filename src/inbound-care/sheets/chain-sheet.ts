import type { Both, PaperBlock } from '../../template/paper-types.ts';
import { calledIn } from '../case/people.ts';
import { CHAIN_HEIGHT, chainPicture, type Link, linkNames } from './chain.ts';
import type { InboundSheet, PacketContext } from './context.ts';
import { headOf, languagesOf, paperSheet, sourceLines } from './cover.ts';
import { translatorBlocks } from './inquiry.ts';
import { heading, NOTHING, points, table, text } from './say.ts';

type People = { to: string; from: string };

export function chainSheet(context: PacketContext, people: People, links: readonly Link[]): InboundSheet {
  const { say, pack, file } = context;
  const gaps = links.filter(({ gap }) => gap !== undefined);
  return paperSheet(context, 'payment-chain', {
    title: say('packet.chain.title'),
    head: headOf(context, people),
    blocks: [
      text(say('packet.chain.intro')),
      { kind: 'picture', height: CHAIN_HEIGHT, draw: chainPicture(context, links) },
      table(
        [
          { key: 'number', label: say('packet.column.number'), align: 'center', share: 0.4 },
          { key: 'way', label: say('packet.chain.way'), share: 2 },
          { key: 'paper', label: say('packet.column.paper'), share: 1.3 },
          { key: 'on', label: say('packet.column.date'), share: 1.4 },
          { key: 'amount', label: say('packet.column.amount'), align: 'right', share: 1.2 },
          { key: 'addressee', label: say('packet.column.addressee'), share: 1.2 },
          { key: 'state', label: say('packet.column.state'), share: 1 },
        ],
        links.map((link, index) => {
          const names = linkNames(context, link);
          return {
            cells: {
              number: String(index + 1),
              way: arrowed(names.from, names.to),
              paper: say(`document.${link.kind}`),
              on: link.on,
              amount: say.money(link.amount, link.currency),
              addressee:
                [...new Set(link.papers.flatMap(({ addressee }) => addressee ?? []))]
                  .map((id) => calledIn(file, id, say.language))
                  .join(' / ') || NOTHING,
              state: say(
                link.gap === undefined
                  ? 'packet.state.in-hand'
                  : link.gap === 'missing'
                    ? 'packet.state.missing'
                    : 'packet.chain.gap',
              ),
            },
          };
        }),
      ),
      ...(gaps.length > 0
        ? [
            heading(say('packet.chain.gaps')),
            points(
              'box',
              gaps.map((link) =>
                say(`packet.chain.gap.${link.gap}`, (words) => ({ paper: words(`document.${link.kind}`) })),
              ),
            ),
          ]
        : [text(say('packet.chain.closed'))]),
      ...translations(context),
    ],
    smallPrint: sourceLines(say, [pack.ruleSource('settlement.no-evidence'), pack.sourceOf('insurancePapers')]),
  });
}

function arrowed(from: Both, to: Both): Both {
  const beside =
    from.beside === undefined && to.beside === undefined
      ? undefined
      : `${from.beside ?? from.text} → ${to.beside ?? to.text}`;
  return { text: `${from.text} → ${to.text}`, ...(beside !== undefined && { beside }) };
}

/** Papers with a translation, and those that still need one for this reader. */
function translations(context: PacketContext): PaperBlock[] {
  const { file, say } = context;
  const foreign = (file.documents ?? []).filter(
    ({ language, translated }) => translated === true || (language !== undefined && !language.startsWith(say.language)),
  );
  if (foreign.length === 0) return [];
  return [
    heading(say('packet.translations')),
    table(
      [
        { key: 'paper', label: say('packet.column.paper'), share: 2 },
        { key: 'language', label: say('packet.column.language'), share: 1.6 },
        { key: 'state', label: say('packet.column.translation'), share: 1.6 },
        { key: 'translator', label: say('packet.translator'), share: 1.6 },
      ],
      foreign.map((each) => ({
        cells: {
          paper: each.kind ? say(`document.${each.kind}`) : say.told(each.name),
          language: languagesOf([{ ...each, translated: undefined }], say),
          state: say(each.translated === true ? 'packet.translated' : 'packet.not-translated'),
          translator:
            each.translated === true
              ? (calledIn(file, each.translator, say.language) ?? file.translator?.name ?? say('packet.not-written'))
              : NOTHING,
        },
      })),
    ),
    ...translatorBlocks(context),
  ];
}
