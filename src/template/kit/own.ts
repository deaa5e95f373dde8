/** A block that sizes and draws itself, for what the common kinds cannot say: tooth charts, rows of several lines. */
import type { Span } from './blocks.ts';
import type { Pen } from './pen.ts';
import type { Sized } from './sizing.ts';

export interface Own extends Span {
  kind: 'own';
  /** How high it must be at a width, and how it then draws itself with its form fields and map entries. */
  sized(pen: Pen, width: number): Sized;
}
