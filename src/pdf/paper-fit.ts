/** A page on paper of another size: made smaller as a whole and put in the middle, so that nothing on it moves against the rest. */
import type { Box, Paper } from './types.ts';

export interface Fit {
  /** The page's own measures. */
  width: number;
  height: number;
  /** What is printed on. */
  paper: { width: number; height: number };
  scale: number;
  /** Where the page's lower left corner comes to lie on the paper. */
  x: number;
  y: number;
}

/** Lengths closer than this are the same size of paper. */
const SAME = 1;

/** @param paper none leaves the page on paper of its own size. A page is never made larger. */
export function fitOn(paper: Paper | undefined, width: number, height: number): Fit {
  if (!paper) return { width, height, paper: { width, height }, scale: 1, x: 0, y: 0 };
  const lying = width > height;
  const sheet = { width: lying ? paper.height : paper.width, height: lying ? paper.width : paper.height };
  const { margin } = paper;
  const same = Math.abs(width - sheet.width) < SAME && Math.abs(height - sheet.height) < SAME;
  const room = { width: sheet.width - 2 * margin, height: sheet.height - 2 * margin };
  const scale = same ? 1 : Math.min(1, room.width / width, room.height / height);
  return {
    width,
    height,
    paper: same ? { width, height } : sheet,
    scale,
    x: same ? 0 : (sheet.width - width * scale) / 2,
    y: same ? 0 : (sheet.height - height * scale) / 2,
  };
}

/** Where a box of the page lies on the paper. */
export function boxOn({ scale, x, y }: Fit, box: Omit<Box, 'page'>): Omit<Box, 'page'> {
  return { x: x + box.x * scale, y: y + box.y * scale, width: box.width * scale, height: box.height * scale };
}
