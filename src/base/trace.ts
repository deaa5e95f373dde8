/** How a number came about: its steps in words, each with the source that it rests on. One shape for every scheme. */
export interface TraceNode {
  /** Which number it is. */
  id: string;
  value: number | string | null;
  /** The step in words. */
  text: string;
  source: string;
  /** Place in the file, where the number stands there. */
  at?: string;
  steps: TraceNode[];
}
