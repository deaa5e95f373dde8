import type { Both, PaperBlock, PaperRow } from '../../template/paper-types.ts';
import type { Said, Statement, StatementRow, StatementSection } from '../statement.ts';
import type { InboundSheet, PacketContext } from './context.ts';
import { headOf, paperSheet, sourceLines } from './cover.ts';
import { amountLabel } from './remittance.ts';
import { figure, heading, NOTHING, points, small, table, text } from './say.ts';
import { interpretingBlocks, listBlocks, missingBlocks, termsTable } from './statement-further.ts';
import {
  addedTable,
  causesOf,
  evidenceCell,
  numbered,
  type OnPaper,
  onPaper,
  signedFigure,
} from './statement-parts.ts';

export function statementSheet(
  context: PacketContext,
  people: { to: string; from: string },
  numbers: ReadonlyMap<string, number>,
): InboundSheet {
  const { say, pack } = context;
  const paper = onPaper(context);
  const { statement } = paper;
  return paperSheet(context, 'statement', {
    title: say('settle.title'),
    head: headOf(context, people),
    blocks: [
      heading(say(`settle.status.${statement.status}`)),
      text(say(`settle.status.${statement.status}.why`)),
      ...sentences(paper, statement.early),
      ...statement.sections.flatMap((section) => sectionBlocks(context, paper, section, numbers)),
      table(lineColumns(context), [sumRow(context, say('settle.total'), statement.total)]),
      small(say('packet.statement.evidence-note')),
      heading(say('settle.money.title')),
      movesTable(context, paper, numbers),
      ...directBlocks(context, paper),
      heading(say('settle.steps.title')),
      stepsTable(context, paper),
      ...nextBlocks(context, paper, numbers),
      ...interpretingBlocks(context, paper, numbers),
      ...listBlocks(context, paper),
      heading(say('settle.terms.title')),
      termsTable(context, paper),
      ...missingBlocks(context, paper),
      heading(say('packet.statement.why')),
      points(
        'dot',
        ['actual', 'sections', 'interpreting', 'direct', 'balance'].map((each) => say(`packet.statement.why.${each}`)),
      ),
    ],
    smallPrint: sourceLines(say, [
      pack.ruleSource('settlement.no-evidence'),
      pack.ruleSource('settlement.direct-payment'),
      pack.ruleSource('prepayment.below-estimate'),
      pack.ruleSource('terms.interpreter-rate'),
      pack.ruleSource('refund.other-account'),
    ]),
  });
}

function sentences({ both }: OnPaper, list: readonly Said[], size: 'normal' | 'large' = 'normal'): PaperBlock[] {
  return list.map((each) =>
    text(
      both((told) => told.said(each)),
      size,
    ),
  );
}

function lineColumns({ settlement: { currency }, say }: PacketContext) {
  return [
    { key: 'item', label: say('settle.column.item'), share: 2.5 },
    { key: 'estimate', label: amountLabel(currency, say('settle.column.estimate')), align: 'right', share: 1.2 },
    { key: 'actual', label: amountLabel(currency, say('settle.column.actual')), align: 'right', share: 1.2 },
    { key: 'variance', label: say('settle.column.variance'), align: 'right', share: 1.1 },
    { key: 'cause', label: say('settle.column.cause'), share: 0.9 },
    { key: 'evidence', label: say('settle.column.evidence'), align: 'center', share: 1 },
  ] as const;
}

function sectionBlocks(
  context: PacketContext,
  paper: OnPaper,
  { id, rows, sums }: StatementSection,
  numbers: ReadonlyMap<string, number>,
): PaperBlock[] {
  const { say } = context;
  return [
    heading(say(`settle.section.${id}`)),
    table(
      lineColumns(context),
      rows.length === 0
        ? []
        : [
            ...rows.map((row) => lineRow(context, paper, row, numbers)),
            sumRow(context, say('settle.section-sum'), sums),
          ],
      say('settle.empty'),
    ),
  ];
}

function lineRow(
  { settlement: { currency }, say }: PacketContext,
  { told, both }: OnPaper,
  row: StatementRow,
  numbers: ReadonlyMap<string, number>,
): PaperRow {
  const { item, hours, supplier, estimate, actual, variance, charged, causes } = row;
  const name = both((each) =>
    hours
      ? each.words('settle.item-hours', {
          item: each.item(item),
          estimate: hours.estimate?.toFixed() ?? NOTHING,
          actual: hours.actual?.toFixed() ?? NOTHING,
        })
      : each.item(item),
  );
  return {
    cells: {
      item: supplier === null ? name : { ...name, text: `${name.text}\n${told.who(supplier)}` },
      estimate: figure(estimate, currency),
      actual: charged ? figure(actual, currency) : say('settle.not-charged'),
      variance: signedFigure(variance, currency),
      cause: causesOf(say, causes),
      evidence: evidenceCell(say, row, numbers),
    },
  };
}

function sumRow(
  { settlement: { currency } }: PacketContext,
  item: Both,
  { estimate, actual, variance }: Statement['total'],
): PaperRow {
  return {
    cells: {
      item,
      estimate: figure(estimate, currency),
      actual: figure(actual, currency),
      variance: signedFigure(variance, currency),
      cause: '',
      evidence: '',
    },
    sum: true,
  };
}

function movesTable({ say }: PacketContext, paper: OnPaper, numbers: ReadonlyMap<string, number>): PaperBlock {
  const { statement, told } = paper;
  return table(
    [
      { key: 'what', label: say('packet.column.purpose'), share: 2.2 },
      { key: 'sent', label: say('settle.move.sent'), align: 'right', share: 1.4 },
      { key: 'arrived', label: say('settle.move.arrived'), align: 'right', share: 1.4 },
      { key: 'fee', label: say('settle.move.fee'), align: 'right', share: 1.2 },
      { key: 'evidence', label: say('settle.column.evidence'), align: 'center', share: 0.8 },
    ],
    statement.moves.map((move) => {
      const {
        purpose,
        state,
        payer,
        to,
        sent,
        sentOn,
        credited,
        creditedOn,
        fee,
        rate,
        fromAccount,
        toAccount,
        evidence,
      } = move;
      const isDeposit = purpose === 'prepay' || purpose === 'topup';
      const rest = [
        state === 'done' ? undefined : say.words(`settle.move.${state}`),
        purpose === 'pay-supplier' ? say.words(`settle.move.by-${payer ?? 'unknown'}`) : undefined,
        purpose === 'pay-supplier' && to !== null ? say.words('settle.move.to', { who: told.who(to) }) : undefined,
        isDeposit && fromAccount !== null
          ? say.words('settle.move.from-account', { account: told.account(fromAccount) })
          : undefined,
        purpose === 'refund' && toAccount !== null
          ? say.words('settle.move.to-account', { account: told.account(toAccount) })
          : undefined,
      ].filter((each) => each !== undefined);
      const title = say(`cashPurpose.${purpose}`);
      return {
        cells: {
          what: { ...title, text: [title.text, ...rest].join('\n') },
          sent: sent ? dated(told.money(sent.amount, sent.currency), say.day(sentOn)) : NOTHING,
          arrived: credited ? dated(told.money(credited.amount, credited.currency), say.day(creditedOn)) : NOTHING,
          fee:
            fee !== null && sent
              ? told.money(fee, sent.currency)
              : rate !== null && sent && credited
                ? say('settle.move.rate-value', { from: sent.currency, rate: rate.toFixed(), to: credited.currency })
                : NOTHING,
          evidence: numbered(evidence, numbers) || say('settle.no-evidence'),
        },
      };
    }),
    say('settle.money.none'),
  );
}

function dated(amount: string, on: string): string {
  return on === NOTHING ? amount : `${amount}\n${on}`;
}

function directBlocks({ say }: PacketContext, { statement, both }: OnPaper): PaperBlock[] {
  if (statement.direct.length === 0) return [];
  return [
    heading(say('settle.direct.title')),
    ...statement.direct.map(({ supplier, charged, direct, due }) => {
      const variant = due === null ? '-unknown' : due.isNegative() && !due.isZero() ? '-over' : '';
      return text(
        both((told) =>
          told.words(`settle.direct.row${variant}`, {
            who: told.who(supplier),
            charged: told.money(charged, statement.currency),
            direct: told.money(direct, statement.currency),
            due: told.money(due, statement.currency),
          }),
        ),
      );
    }),
  ];
}

/** credited − (institutions − direct) − coordinator − refunded, step by step. */
function stepsTable({ say }: PacketContext, { statement }: OnPaper): PaperBlock {
  const { steps, balance, currency } = statement;
  return table(
    [
      { key: 'what', label: say('packet.column.what'), share: 3 },
      { key: 'sign', label: { text: '±' }, align: 'center', share: 0.4 },
      { key: 'amount', label: amountLabel(currency, say('packet.column.amount')), align: 'right', share: 1.2 },
    ],
    [
      ...steps.map(({ id, sign, amount }) => ({
        cells: { what: say(`settle.step.${id}`), sign: sign === '-' ? '−' : '+', amount: figure(amount, currency) },
      })),
      { cells: { what: say('settle.balance'), sign: '=', amount: figure(balance, currency) }, sum: true },
    ],
  );
}

/** What happens next, and of a top-up exactly the charges that it is asked for. */
function nextBlocks(context: PacketContext, paper: OnPaper, numbers: ReadonlyMap<string, number>): PaperBlock[] {
  const { say } = context;
  const { statement } = paper;
  const isAsked = statement.next.some(({ key }) => key === 'settle.next.top-up-added');
  return [
    heading(say('settle.next.title')),
    ...sentences(paper, statement.next, 'large'),
    ...(isAsked ? [addedTable(context, paper, numbers)] : []),
  ];
}
