/**
 * Where exactly a code lies. The reader names its corners to a pixel; a sheet is thirteen times as long as its mark, and a
 * pixel there is a centimetre at the sheet's foot. Every edge between a dark and a light module is measured, hundreds of
 * them, and together they say it to a few hundredths of a pixel.
 */
import type { CodeSeen, GreyPicture, Spot } from './read.ts';

/** How far from an edge its light is followed, in modules, and at how many places. */
const REACH = 0.45;
const PLACES = 9;
const ROUNDS = 4;

/** An affine mapping from modules to pixels. */
interface Pose {
  origin: Spot;
  right: Spot;
  down: Spot;
}

/** @returns the code's corners to a fraction of a pixel, in the same order; as they were where the picture is too poor */
export function exactCorners(picture: GreyPicture, { corners, modules, size }: CodeSeen): CodeSeen['corners'] {
  let pose = poseOf(corners, size);
  const levels = levelsOf(picture, pose, modules, size);
  if (!levels) return corners;
  for (let round = 0; round < ROUNDS; round++) {
    const across: Edge[] = [];
    const along: Edge[] = [];
    for (let y = 0; y < size; y++)
      for (let x = 0; x < size; x++) {
        const dark = modules[y * size + x] === 0;
        if (x + 1 < size && dark !== (modules[y * size + x + 1] === 0))
          measure(across, picture, pose, { x: x + 1, y: y + 0.5 }, { x: 1, y: 0 }, dark, levels);
        if (y + 1 < size && dark !== (modules[(y + 1) * size + x] === 0))
          measure(along, picture, pose, { x: x + 0.5, y: y + 1 }, { x: 0, y: 1 }, dark, levels);
      }
    const [byX, byY] = [planeThrough(across), planeThrough(along)];
    if (!byX || !byY) return corners;
    pose = moved(pose, byX, byY);
  }
  const at = (x: number, y: number): Spot => placed(pose, x, y);
  const exact: CodeSeen['corners'] = [at(0, 0), at(size, 0), at(size, size), at(0, size)];
  // What has run far from where the code was read has followed something else.
  const module = Math.hypot(pose.right.x, pose.right.y);
  const far = exact.some((spot, i) => Math.hypot(spot.x - corners[i]!.x, spot.y - corners[i]!.y) > 2 * module + 2);
  return far ? corners : exact;
}

interface Edge {
  at: Spot;
  /** By how many modules the edge lies further right or down. */
  off: number;
}

interface Levels {
  dark: number;
  light: number;
}

function poseOf([a, b, c, d]: CodeSeen['corners'], size: number): Pose {
  const right = { x: (b.x - a.x + c.x - d.x) / (2 * size), y: (b.y - a.y + c.y - d.y) / (2 * size) };
  const down = { x: (d.x - a.x + c.x - b.x) / (2 * size), y: (d.y - a.y + c.y - b.y) / (2 * size) };
  const centre = { x: (a.x + b.x + c.x + d.x) / 4, y: (a.y + b.y + c.y + d.y) / 4 };
  const half = size / 2;
  return {
    origin: { x: centre.x - half * (right.x + down.x), y: centre.y - half * (right.y + down.y) },
    right,
    down,
  };
}

function placed({ origin, right, down }: Pose, x: number, y: number): Spot {
  return { x: origin.x + x * right.x + y * down.x, y: origin.y + x * right.y + y * down.y };
}

/** Moves each module by planes over the code, in modules. */
function moved(pose: Pose, byX: readonly number[], byY: readonly number[]): Pose {
  const at = (x: number, y: number) =>
    placed(pose, x + byX[0]! + byX[1]! * x + byX[2]! * y, y + byY[0]! + byY[1]! * x + byY[2]! * y);
  const [origin, right, down] = [at(0, 0), at(1, 0), at(0, 1)];
  return {
    origin,
    right: { x: right.x - origin.x, y: right.y - origin.y },
    down: { x: down.x - origin.x, y: down.y - origin.y },
  };
}

/** Middle grey of the dark modules and of the light ones; undefined where they hardly differ. */
function levelsOf(picture: GreyPicture, pose: Pose, modules: Uint8Array, size: number): Levels | undefined {
  const values: { dark: number[]; light: number[] } = { dark: [], light: [] };
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const spot = placed(pose, x + 0.5, y + 0.5);
      const value = valueAt(picture, spot.x, spot.y);
      if (value !== undefined) values[modules[y * size + x] === 0 ? 'dark' : 'light'].push(value);
    }
  const [dark, light] = [middle(values.dark), middle(values.light)];
  return dark === undefined || light === undefined || light - dark < 25 ? undefined : { dark, light };
}

function middle(values: number[]): number | undefined {
  return values.sort((a, b) => a - b)[values.length >> 1];
}

function measure(
  edges: Edge[],
  picture: GreyPicture,
  pose: Pose,
  at: Spot,
  step: Spot,
  darkFirst: boolean,
  { dark, light }: Levels,
): void {
  let sum = 0;
  for (let i = 0; i < PLACES; i++) {
    const off = REACH * ((2 * i + 1) / PLACES - 1);
    const spot = placed(pose, at.x + step.x * off, at.y + step.y * off);
    const value = valueAt(picture, spot.x, spot.y);
    if (value === undefined) return;
    sum += Math.max(0, Math.min(1, (value - dark) / (light - dark)));
  }
  const share = sum / PLACES;
  const off = REACH * (darkFirst ? 1 - 2 * share : 2 * share - 1);
  if (Math.abs(off) < REACH * 0.9) edges.push({ at, off });
}

/** The plane `a + b x + c y` nearest to the edges' offsets; undefined for too few of them. */
function planeThrough(edges: readonly Edge[]): [number, number, number] | undefined {
  if (edges.length < 60) return undefined;
  let [n, sx, sy, sd] = [0, 0, 0, 0];
  for (const { at, off } of edges) {
    n++;
    sx += at.x;
    sy += at.y;
    sd += off;
  }
  const [mx, my, md] = [sx / n, sy / n, sd / n];
  let [xx, xy, yy, xd, yd] = [0, 0, 0, 0, 0];
  for (const { at, off } of edges) {
    const [dx, dy, dd] = [at.x - mx, at.y - my, off - md];
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
    xd += dx * dd;
    yd += dy * dd;
  }
  const determinant = xx * yy - xy * xy;
  if (Math.abs(determinant) < 1e-9) return undefined;
  const [b, c] = [(xd * yy - yd * xy) / determinant, (yd * xx - xd * xy) / determinant];
  return [md - b * mx - c * my, b, c];
}

function valueAt({ width, height, data }: GreyPicture, x: number, y: number): number | undefined {
  const left = Math.floor(x - 0.5);
  const top = Math.floor(y - 0.5);
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return undefined;
  const [u, v] = [x - 0.5 - left, y - 0.5 - top];
  const at = top * width + left;
  const upper = data[at]! + (data[at + 1]! - data[at]!) * u;
  const lower = data[at + width]! + (data[at + width + 1]! - data[at + width]!) * u;
  return upper + (lower - upper) * v;
}
