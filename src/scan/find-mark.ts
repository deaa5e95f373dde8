/** Looks for marks where they should be, upright first; only where there is none, on the whole page. */
import { type CodeSeen, codesIn, exactCorners, type MarkSeen, marksAmong } from '../mark/index.ts';
import { cropped, type Grey, halved } from '../raster/index.ts';
import type { Mapping } from './geometry.ts';

/** The page in three sizes. `small` has about 100 dots an inch of a sheet. */
export interface Views {
  grey: Grey;
  small: Grey;
  /** How many pixels of `grey` one of `small` is. */
  factor: number;
  /** Half of `small`. */
  tiny: Grey;
}

const SMALL_SIDE = 1500;

export function viewsOf(grey: Grey): Views {
  let small = grey;
  let factor = 1;
  while (Math.max(small.width, small.height) > SMALL_SIDE) {
    small = halved(small);
    factor *= 2;
  }
  return { grey, small, factor, tiny: halved(small) };
}

/** From pixels of `grey` to those of a view that is smaller by a factor. */
export function inSmall([a, b, c, d, e, f, g, h, i]: Mapping, factor: number): Mapping {
  return [a / factor, b / factor, c / factor, d / factor, e / factor, f / factor, g, h, i];
}

/**
 * The marks of the sheets stand in the upper right corner; how much of the page is looked at there, of its shorter and
 * longer side. Leaves room for a tilt of 5° and a page that lies askew.
 */
const CORNER = 0.4;

/** Where the mark of a sheet lies, by quarters of a turn of the page clockwise: how far to the right, how far down. */
const CORNERS = [
  [1, 0],
  [0, 1],
  [1, 1],
  [0, 0],
] as const;

/**
 * Candidates for the page's mark, the likeliest first; each search goes on only while the caller wants more.
 * Corners are in pixels of `grey`.
 */
export async function* marksOn(views: Views): AsyncGenerator<MarkSeen> {
  const seen = new Set<string>();
  const fresh = (found: MarkSeen[]) =>
    found.flatMap((mark) => {
      const [{ x, y }] = mark.corners;
      const key = `${mark.text} ${Math.round(x / 40)} ${Math.round(y / 40)}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ ...mark, corners: exactCorners(views.grey, mark) }];
    });
  for (const picture of [views.small, views.grey]) {
    const factor = picture === views.small ? views.factor : 1;
    for (const [right, down] of CORNERS) {
      const side = CORNER * Math.min(picture.width, picture.height);
      const part = cropped(picture, right * (picture.width - side), down * (picture.height - side), side, side);
      yield* fresh(moved(marksAmong(await codesIn(part, picture !== views.small)), part.x, part.y, factor));
    }
    if (views.factor === 1) break;
  }
  yield* fresh(moved(marksAmong(await codesIn(views.small)), 0, 0, views.factor));
}

/** Every code of a page, marks and data codes: for pages whose mark is not where it should be. */
export async function codesOnPage({ grey }: Views): Promise<CodeSeen[]> {
  return codesIn(grey);
}

/** From pixels of a part to pixels of the page. */
function moved(found: readonly MarkSeen[], x: number, y: number, factor: number): MarkSeen[] {
  const at = (spot: { x: number; y: number }) => ({ x: (spot.x + x) * factor, y: (spot.y + y) * factor });
  return found.map((mark) => {
    const [a, b, c, d] = mark.corners;
    return { ...mark, corners: [at(a), at(b), at(c), at(d)] };
  });
}
