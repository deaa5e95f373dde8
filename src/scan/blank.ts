/** Is there nothing on a page? Show-through, the scanner's dark edges and punched holes are nothing. */
import type { Grey } from '../raster/index.ts';
import { darknessOf } from './paper.ts';

/** Of the page's shorter side: what its edges may hold of lids and shadows. */
const EDGE = 0.045;
/** Where holes are punched: this near to an edge. */
const PUNCHED = 0.11;
const DARK = 0.22;

/** @param small a page of about 100 dots an inch */
export function isBlank(small: Grey): boolean {
  const { width, height } = small;
  const short = Math.min(width, height);
  const data = new Float32Array(small.data);
  const dark = darknessOf({ width, height, data }, Math.max(8, Math.round(short / 20)));
  const edge = Math.round(EDGE * short);
  const punched = Math.round(PUNCHED * short);
  // Ink is counted in small squares: the paper's grain fills none of them.
  const side = 4;
  let inked = 0;
  for (let y = edge; y + side < height - edge; y += side)
    for (let x = edge; x + side < width - edge; x += side) {
      let sum = 0;
      let most = 0;
      for (let row = y; row < y + side; row++)
        for (let column = x; column < x + side; column++) {
          const value = dark.data[row * width + column]!;
          sum += value > DARK ? 1 : 0;
          most = Math.max(most, value);
        }
      const nearEdge = Math.min(x, y, width - x - side, height - y - side) < punched;
      // A hole is dark throughout, and so is a shadow; a stroke leaves paper in its square.
      if (sum >= 3 && !(nearEdge && sum >= side * side - 3)) inked += nearEdge ? 0.25 : 1;
    }
  const squares = ((width - 2 * edge) * (height - 2 * edge)) / (side * side);
  return inked < Math.max(12, squares * 0.0008);
}
