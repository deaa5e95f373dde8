/** What the tables of the statement share: its rows in the words of the reader, cells, and the charges of a top-up. */
import type { Amount } from '../../base/money.ts';
import type { Both, PaperBlock } from '../../template/paper-types.ts';
import { type StatementWords, statementWords } from '../statement/words.ts';
import { type Item, type Statement, type StatementRow, statementOf } from '../statement.ts';
import type { PacketContext } from './context.ts';
import { amountLabel } from './remittance.ts';
import { figure, NOTHING, type Say, table } from './say.ts';

/** A statement with its words in the reader's language, and in the second one. */
export interface OnPaper {
  statement: Statement;
  /** In the reader's language. */
  told: StatementWords;
  both(tell: (told: StatementWords) => string): Both;
}

export function onPaper({ file, settlement, today, say }: PacketContext): OnPaper {
  const statement = statementOf(file, settlement, today);
  const told = statementWords(say.words, file, settlement.currency);
  const second = say.beside && statementWords(say.beside, file, settlement.currency);
  return {
    statement,
    told,
    both: (tell) => say.each((words) => tell(words === say.words ? told : second!)),
  };
}

export function itemOf({ both }: Pick<OnPaper, 'both'>, item: Item): Both {
  return both((told) => told.item(item));
}

export function causesOf(say: Say, causes: StatementRow['causes']): Both | string {
  if (causes.length === 0) return NOTHING;
  return say.each((words) => causes.map((cause) => words(`lineCause.${cause}`)).join(' / '));
}

export function evidenceCell(
  say: Say,
  { evidence, noEvidence, lacksBill }: StatementRow,
  numbers: ReadonlyMap<string, number>,
) {
  const list = numbered(evidence, numbers);
  const lacks = lacksBill ? say('settle.no-bill') : noEvidence ? say('settle.no-evidence') : undefined;
  if (!lacks) return list === '' ? NOTHING : list;
  return list === '' ? lacks : { ...lacks, text: `${list} ${lacks.text}` };
}

export function numbered(ids: readonly string[], numbers: ReadonlyMap<string, number>): string {
  return ids
    .flatMap((id) => numbers.get(id) ?? [])
    .sort((a, b) => a - b)
    .map((number) => `[${number}]`)
    .join(' ');
}

/** `+11,000`, `−325,700` */
export function signedFigure(amount: Amount | null, currency: Statement['currency']): string {
  return `${amount?.isPositive() && !amount.isZero() ? '+' : ''}${figure(amount, currency)}`;
}

/** The charges with the cause `added`, with their sum. */
export function addedTable(
  { say, settlement: { currency } }: PacketContext,
  paper: OnPaper,
  numbers: ReadonlyMap<string, number>,
): PaperBlock {
  const { statement, told } = paper;
  return table(
    [
      { key: 'item', label: say('settle.column.item'), share: 2.6 },
      { key: 'supplier', label: say('packet.column.supplier'), share: 1.8 },
      { key: 'amount', label: amountLabel(currency, say('packet.column.amount')), align: 'right', share: 1.2 },
      { key: 'evidence', label: say('settle.column.evidence'), align: 'center', share: 0.9 },
    ],
    statement.added.map((row) => ({
      cells: {
        item: itemOf(paper, row.item),
        supplier: row.supplier === null ? NOTHING : told.who(row.supplier),
        amount: figure(row.actual, currency),
        evidence: evidenceCell(say, row, numbers),
      },
    })),
    say('settle.next.top-up-none-added'),
  );
}
