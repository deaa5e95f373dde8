/**
 * A paper of our own whose words come with the language: headings, running text, facts, tables and pictures that flow over
 * as many pages as they take. A second language may stand beside the first, smaller.
 */
import type { Language } from '../base/languages.ts';
import type { Picture } from './types.ts';

/** A text in the reader's language, and in the second one where there is one. */
export interface Both {
  text: string;
  beside?: string;
}

export interface PaperColumn {
  key: string;
  label: Both;
  /** Amounts and hours stand at the right and are never divided. */
  align?: 'left' | 'right' | 'center';
  /** Share of the width beside the others; by what stands in it where it is not said. */
  share?: number;
}

export interface PaperRow {
  cells: Readonly<Record<string, string | Both>>;
  /** A sum: bold rule over it, shaded. */
  sum?: boolean;
}

export type PaperBlock =
  | { kind: 'heading'; words: Both }
  | { kind: 'text'; words: Both; size?: 'small' | 'normal' | 'large' }
  /** Labels with what they stand for, one or two beside each other. */
  | { kind: 'facts'; facts: readonly { label: Both; value: string | Both; strong?: boolean }[]; columns?: 1 | 2 }
  | {
      kind: 'table';
      columns: readonly PaperColumn[];
      rows: readonly PaperRow[] /** Stands where there is no row. */;
      none?: Both;
    }
  /** Kept on one page. */
  | { kind: 'picture'; height: number; draw: Picture }
  /** Points with a dot, a number or an empty box to tick by hand. */
  | { kind: 'points'; mark: 'dot' | 'number' | 'box'; points: readonly Both[] }
  | { kind: 'space'; height: number }
  /** What follows begins on a new page. */
  | { kind: 'page' };

/**
 * @example
 * const paper: Paper = {
 *   language: 'zh',
 *   second: 'ja',
 *   title: { text: '费用结算说明书', beside: '費用精算書' },
 *   head: [{ label: { text: '患者', beside: '患者' }, value: '张伟' }],
 *   blocks: [
 *     { kind: 'heading', words: { text: '明细', beside: '明細' } },
 *     {
 *       kind: 'table',
 *       columns: [{ key: 'what', label: { text: '项目' } }, { key: 'paid', label: { text: '金额' }, align: 'right' }],
 *       rows: [
 *         { cells: { what: { text: '口译', beside: '通訳' }, paid: 'JPY 12,000' } },
 *         { cells: { what: '合计', paid: 'JPY 12,000' }, sum: true },
 *       ],
 *       none: { text: '没有费用。' },
 *     },
 *     { kind: 'points', mark: 'box', points: [{ text: '已收到原件。' }] },
 *   ],
 *   smallPrint: ['依据：合同第三条。'],
 * };
 * const values: Values = { body: { kind: 'paper', paper } };
 */
export interface Paper {
  /** BCP 47, for line breaking and the choice of fonts: a Chinese text is set in a Chinese font first. */
  language: Language;
  /** Of what stands beside, for the choice of fonts. */
  second?: Language;
  title: Both;
  /** Whose paper it is, for whom, of which day: at the head of the first page. */
  head: readonly { label: Both; value: string }[];
  blocks: readonly PaperBlock[];
  /** At the foot of the last page: what it rests on. */
  smallPrint: readonly string[];
}
