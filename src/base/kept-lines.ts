/**
 * Keeps the lines of a text as people wrote them where a library writes the whole of it anew: what the library's own
 * writing did not change stays as it was, with its spaces, blank lines and remarks.
 */

/** Texts that differ in more lines than this were written in a manner of their own: the library's is taken. */
const MOST_DIFFERENT = 1500;

/**
 * @param before what people wrote
 * @param unchanged the library's writing of it, as it was
 * @param changed the library's writing of it, with the changes
 * @returns the changed text, in people's lines where they were not changed; `changed` itself where the two cannot be brought together
 */
export function keptLines(before: string, unchanged: string, changed: string): string {
  const theirs = linesOf(before);
  const [old, now] = [linesOf(unchanged), linesOf(changed)];
  const toTheirs = matches(old.map(plain), theirs.map(plain));
  const toNow = matches(old, now);
  if (!toTheirs || !toNow) return changed;
  const kept: (readonly string[])[] = now.map((line) => [line]);
  const above: string[][] = now.map(() => []);
  const below: string[] = [];
  let [at, there] = [0, 0];
  while (at < old.length || there < theirs.length) {
    if (at < old.length && toTheirs[at] === there) {
      const place = toNow[at]!;
      if (place >= 0) kept[place] = [theirs[there]!];
      [at, there] = [at + 1, there + 1];
      continue;
    }
    // Lines that the two write differently, up to the next that they share.
    let [end, theirEnd] = [at, theirs.length];
    while (end < old.length && toTheirs[end]! < 0) end += 1;
    if (end < old.length) theirEnd = toTheirs[end]!;
    const written = theirs.slice(there, theirEnd);
    const places = toNow.slice(at, end);
    if (places.length > 0) {
      if (places.every((place, index) => place >= 0 && place === places[0]! + index))
        for (const [index, place] of places.entries()) kept[place] = index === 0 ? written : [];
    } else {
      const [previous, next] = [at > 0 ? toNow[at - 1]! : -1, toNow[at] ?? -1];
      if (next >= 0) above[next]!.push(...written);
      else if (previous >= 0) kept[previous] = [...kept[previous]!, ...written];
      else if (now.length === 0) below.push(...written);
    }
    [at, there] = [end, theirEnd];
  }
  const lines = [...now.flatMap((_, index) => [...above[index]!, ...kept[index]!]), ...below];
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function linesOf(text: string): string[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Spaces inside a line count as one; those before it are its depth. */
function plain(line: string): string {
  const depth = line.length - line.trimStart().length;
  return line.slice(0, depth) + line.slice(depth).trimEnd().replace(/\s+/g, ' ');
}

/** For each line of `a` the line of `b` that it is, in order, or -1; undefined where they differ in too many. */
function matches(a: readonly string[], b: readonly string[]): number[] | undefined {
  const found: number[] = a.map(() => -1);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) {
    found[start] = start;
    start += 1;
  }
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
    found[endA] = endB;
  }
  const [rows, columns] = [endA - start, endB - start];
  // E. Myers, "An O(ND) difference algorithm" (1986): how far each diagonal comes with so many differences.
  const reach = new Map<number, number>([[1, 0]]);
  const trail: Map<number, number>[] = [];
  for (let differences = 0; differences <= rows + columns; differences += 1) {
    if (differences > MOST_DIFFERENT) return undefined;
    trail.push(new Map(reach));
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      let x = stepsDown(reach, diagonal, differences) ? reach.get(diagonal + 1)! : reach.get(diagonal - 1)! + 1;
      while (x < rows && x - diagonal < columns && a[start + x] === b[start + x - diagonal]) x += 1;
      reach.set(diagonal, x);
      if (x < rows || x - diagonal < columns) continue;
      walkBack(trail, rows, columns, (row, column) => {
        found[start + row] = start + column;
      });
      return found;
    }
  }
  return found;
}

function stepsDown(reach: ReadonlyMap<number, number>, diagonal: number, differences: number): boolean {
  return (
    diagonal === -differences ||
    (diagonal !== differences && (reach.get(diagonal - 1) ?? -1) < (reach.get(diagonal + 1) ?? -1))
  );
}

function walkBack(
  trail: readonly ReadonlyMap<number, number>[],
  rows: number,
  columns: number,
  tell: (row: number, column: number) => void,
): void {
  let [x, y] = [rows, columns];
  for (let differences = trail.length - 1; differences >= 0; differences -= 1) {
    const reach = trail[differences]!;
    const diagonal = x - y;
    const from = stepsDown(reach, diagonal, differences) ? diagonal + 1 : diagonal - 1;
    const fromX = reach.get(from) ?? 0;
    const fromY = fromX - from;
    while (x > fromX && y > fromY && x > 0 && y > 0) {
      x -= 1;
      y -= 1;
      tell(x, y);
    }
    [x, y] = [fromX, fromY];
  }
}
