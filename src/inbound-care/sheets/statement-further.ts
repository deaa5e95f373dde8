/** Behind the statement's sums: the interpreters' hours, lines that need a word of their own, the terms, what is still missing. */
import type { Amount } from '../../base/money.ts';
import { grouped } from '../../base/money.ts';
import type { Both, PaperBlock, PaperRow } from '../../template/paper-types.ts';
import type { Item, Statement } from '../statement.ts';
import type { PacketContext } from './context.ts';
import { amountLabel } from './remittance.ts';
import { figure, heading, NOTHING, points, small, table } from './say.ts';
import { causesOf, itemOf, numbered, type OnPaper, signedFigure } from './statement-parts.ts';

/** One dispatch may come to a fraction that no coin has: two decimals are shown, and the sum is cut once. */
const DECIMALS = 2;

function short(value: Amount | null): string {
  return value === null ? NOTHING : grouped(value.toDecimalPlaces(DECIMALS).toFixed());
}

export function interpretingBlocks(
  { say }: PacketContext,
  { statement }: OnPaper,
  numbers: ReadonlyMap<string, number>,
): PaperBlock[] {
  const { interpreting, currency } = statement;
  if (!interpreting) return [];
  const foreign = (value: string, of: Statement['currency']) =>
    of === null || of === currency ? value : `${value} ${of}`;
  const row = (key: string, hours: string, amount: string, sum = false): PaperRow => ({
    cells: { from: say(`settle.interpreting.${key}`), to: '', mode: '', hours, rate: '', amount, evidence: '' },
    ...(sum && { sum }),
  });
  return [
    heading(say('settle.interpreting.title')),
    table(
      [
        { key: 'from', label: say('settle.interpreting.from'), share: 1.6 },
        { key: 'to', label: say('settle.interpreting.to'), share: 1.6 },
        { key: 'mode', label: say('packet.column.mode'), share: 0.9 },
        { key: 'hours', label: say('settle.interpreting.hours'), align: 'right', share: 0.8 },
        { key: 'rate', label: say('settle.interpreting.rate'), align: 'right', share: 1 },
        { key: 'amount', label: amountLabel(currency, say('settle.interpreting.amount')), align: 'right', share: 1.2 },
        { key: 'evidence', label: say('settle.column.evidence'), align: 'center', share: 0.8 },
      ],
      [
        ...interpreting.rows.map(({ from, to, mode, hours, rate, currency: own, amount, evidence }) => ({
          cells: {
            from: from?.replace('T', ' ') ?? NOTHING,
            to: to?.replace('T', ' ') ?? NOTHING,
            mode: mode ? say(`mode.${mode}`) : NOTHING,
            hours: short(hours),
            rate: foreign(short(rate), own),
            amount: foreign(short(amount), own),
            evidence: numbered(evidence, numbers) || say('settle.no-evidence'),
          },
        })),
        row('sum', short(interpreting.hours), figure(interpreting.sum, currency), true),
        ...(interpreting.estimate === null
          ? []
          : [row('estimate', short(interpreting.estimatedHours), figure(interpreting.estimate, currency))]),
        ...(interpreting.billed === null
          ? []
          : [
              row('billed', '', figure(interpreting.billed, currency)),
              row('difference', '', signedFigure(interpreting.difference, currency)),
            ]),
      ],
    ),
    small(say(`settle.interpreting.rounding.${interpreting.rounding}`)),
  ];
}

/** Lines that need a word of their own: not performed, beside the estimate, named as outside it. */
export function listBlocks({ say }: PacketContext, paper: OnPaper): PaperBlock[] {
  const { statement } = paper;
  const list = (
    key: string,
    rows: readonly { item: Item; amount: Amount | null; note: Both | string }[],
  ): PaperBlock[] =>
    rows.length === 0
      ? []
      : [
          heading(say(key)),
          table(
            [
              { key: 'item', label: say('settle.column.item'), share: 2.6 },
              {
                key: 'amount',
                label: amountLabel(statement.currency, say('packet.column.amount')),
                align: 'right',
                share: 1.2,
              },
              { key: 'note', label: say('packet.column.note'), share: 1.6 },
            ],
            rows.map(({ item, amount, note }) => ({
              cells: { item: itemOf(paper, item), amount: figure(amount, statement.currency), note },
            })),
          ),
        ];
  return [
    ...list(
      'settle.not-performed.title',
      statement.notPerformed.map(({ item, estimate, refundability }) => ({
        item,
        amount: estimate,
        note: say(refundability ? `refundability.${refundability}` : 'settle.not-performed.unknown'),
      })),
    ),
    ...list(
      'settle.beside.title',
      statement.beside.map(({ item, actual, causes }) => ({
        item,
        amount: actual,
        note: causesOf(say, causes),
      })),
    ),
    ...list(
      'settle.outside.title',
      statement.outside.map(({ row, quoted }) => ({
        item: row.item,
        amount: quoted,
        note: say('settle.outside.quoted'),
      })),
    ),
  ];
}

export function termsTable({ say }: PacketContext, { statement, both }: OnPaper): PaperBlock {
  return table(
    [
      { key: 'term', label: say('packet.column.term'), share: 1.6 },
      { key: 'value', label: say('packet.column.value'), share: 2.4 },
      { key: 'on', label: say('packet.column.on'), share: 1 },
    ],
    statement.terms.map(({ key, value, on }) => ({
      cells: {
        term: both((each) => each.term(key)),
        value: value === null ? say('settle.terms.not-confirmed') : both((each) => each.agreed(key, value)),
        on: say.day(on),
      },
    })),
  );
}

/** What keeps the statement from being final. */
export function missingBlocks({ say }: PacketContext, { statement, both }: OnPaper): PaperBlock[] {
  if (statement.missing.length === 0) return [];
  const told = statement.missing.map((each) => both((words) => words.missing(each)));
  const counted = [...new Map(told.map((each) => [each.text, each])).values()].map((each) => {
    const count = told.filter(({ text: own }) => own === each.text).length;
    return count === 1 ? each : { ...each, text: `${each.text} ×${count}` };
  });
  return [heading(say('settle.missing.title')), points('box', counted)];
}
