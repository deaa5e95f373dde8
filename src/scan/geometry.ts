/** From points on a printed sheet to pixels of its picture, and back. */

export interface Point {
  x: number;
  y: number;
}

/** A plane mapped onto a plane: nine numbers, row by row, of which the last is 1 where the mapping is affine. */
export type Mapping = readonly [number, number, number, number, number, number, number, number, number];

/** Two points that belong together, and how far the pair is to be trusted. */
export interface Pair {
  from: Point;
  to: Point;
  weight: number;
}

export function mapped([a, b, c, d, e, f, g, h, i]: Mapping, { x, y }: Point): Point {
  const w = g * x + h * y + i;
  return { x: (a * x + b * y + c) / w, y: (d * x + e * y + f) / w };
}

/** First `first`, then `second`. */
export function chained(first: Mapping, second: Mapping): Mapping {
  const out: number[] = [];
  for (let row = 0; row < 3; row++)
    for (let column = 0; column < 3; column++) {
      let sum = 0;
      for (let k = 0; k < 3; k++) sum += second[row * 3 + k]! * first[k * 3 + column]!;
      out.push(sum);
    }
  return out as unknown as Mapping;
}

/** The affine mapping that fits the pairs best; undefined for pairs on one line. */
export function affineFit(pairs: readonly Pair[]): Mapping | undefined {
  const columns = (point: Point) => [point.x, point.y, 1];
  const xs = leastSquares(pairs.map(({ from, to, weight }) => ({ row: columns(from), value: to.x, weight })));
  const ys = leastSquares(pairs.map(({ from, to, weight }) => ({ row: columns(from), value: to.y, weight })));
  if (!xs || !ys) return undefined;
  return [xs[0]!, xs[1]!, xs[2]!, ys[0]!, ys[1]!, ys[2]!, 0, 0, 1];
}

/** The mapping with perspective that fits four pairs or more. */
export function perspectiveFit(pairs: readonly Pair[]): Mapping | undefined {
  // Both sides are brought to about 0–1: the equations mix their products.
  const from = scaleOf(pairs.map((pair) => pair.from));
  const to = scaleOf(pairs.map((pair) => pair.to));
  const rows = pairs.flatMap((pair) => {
    const [x, y] = [pair.from.x * from, pair.from.y * from];
    const [u, v] = [pair.to.x * to, pair.to.y * to];
    const { weight } = pair;
    return [
      { row: [x, y, 1, 0, 0, 0, -u * x, -u * y], value: u, weight },
      { row: [0, 0, 0, x, y, 1, -v * x, -v * y], value: v, weight },
    ];
  });
  const found = leastSquares(rows);
  if (!found) return undefined;
  const [a, b, c, d, e, f, g, h] = found as [number, number, number, number, number, number, number, number];
  return [(a * from) / to, (b * from) / to, c / to, (d * from) / to, (e * from) / to, f / to, g * from, h * from, 1];
}

/** Largest distance of a pair's second point from where the mapping puts it, in units of the second plane. */
export function worstOf(mapping: Mapping, pairs: readonly Pair[]): number {
  return Math.max(0, ...pairs.map(({ from, to }) => distance(mapped(mapping, from), to)));
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** How many units of the second plane one unit of the first is, at a point. */
export function scaleAt(mapping: Mapping, at: Point): number {
  const origin = mapped(mapping, at);
  const right = mapped(mapping, { x: at.x + 1, y: at.y });
  const up = mapped(mapping, { x: at.x, y: at.y + 1 });
  return Math.sqrt(Math.abs((right.x - origin.x) * (up.y - origin.y) - (right.y - origin.y) * (up.x - origin.x)));
}

function scaleOf(points: readonly Point[]): number {
  return 1 / Math.max(1e-9, ...points.map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y))));
}

interface Equation {
  row: readonly number[];
  value: number;
  weight: number;
}

function leastSquares(equations: readonly Equation[]): number[] | undefined {
  const size = equations[0]!.row.length;
  const matrix = Array.from({ length: size }, () => new Array<number>(size + 1).fill(0));
  for (const { row, value, weight } of equations)
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) matrix[i]![j]! += weight * row[i]! * row[j]!;
      matrix[i]![size]! += weight * row[i]! * value;
    }
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(matrix[row]![column]!) > Math.abs(matrix[pivot]![column]!)) pivot = row;
    [matrix[column], matrix[pivot]] = [matrix[pivot]!, matrix[column]!];
    const lead = matrix[column]![column]!;
    if (Math.abs(lead) < 1e-14) return undefined;
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = matrix[row]![column]! / lead;
      for (let k = column; k <= size; k++) matrix[row]![k]! -= factor * matrix[column]![k]!;
    }
  }
  return matrix.map((row, i) => row[size]! / row[i]!);
}
