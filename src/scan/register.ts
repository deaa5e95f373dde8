/**
 * Where a printed sheet lies on the picture of a page: first by the mark's own corners, which are near each other, then by
 * the marks in the corners of the sheet.
 */
import type { MarkSeen } from '../mark/index.ts';
import type { Grey } from '../raster/index.ts';
import { cornerMarkNear } from './corner-mark.ts';
import { affineFit, distance, type Mapping, mapped, type Pair, perspectiveFit, scaleAt, worstOf } from './geometry.ts';
import type { SheetFace } from './shelf.ts';

export const MILLIMETRE = 72 / 25.4;

/** Centre of a corner mark from both edges (packet/frame.ts draws them). */
const CORNER_AT = 5.5 * MILLIMETRE;
/**
 * How far, in millimetres, a corner mark may be from where the mark alone says: on a scan its edges say it well, on a photo
 * the mark is too small to tell the perspective.
 */
const REACH = { scan: 1.8, photo: 28 } as const;
/** The corner mark beside the mark, on a photo. */
const BESIDE = 2.5;
const TRUST_IN_MARK = 0.3;
/** A flatbed keeps lines straight and parallel: what departs more than this from it has perspective. */
const PARALLEL = 0.7 * MILLIMETRE;

export interface Registration {
  /** From points on the sheet (origin lower left) to pixels of the picture. */
  toPixels: Mapping;
  /** How many of the four corner marks were found. */
  corners: number;
  /** The picture has perspective: a photo. */
  perspective: boolean;
}

/** @param as a photo is searched far more widely, and what is found there is worth less */
export function register(
  grey: Grey,
  seen: MarkSeen,
  face: Pick<SheetFace, 'width' | 'height' | 'mark'>,
  as: 'scan' | 'photo' = 'scan',
): Registration {
  const { x, y, size } = face.mark;
  const [topLeft, topRight, bottomRight, bottomLeft] = seen.corners;
  const pair = (fromX: number, fromY: number, to: { x: number; y: number }, weight: number): Pair => ({
    from: { x: fromX, y: fromY },
    to,
    weight,
  });
  const own = [
    pair(x, y + size, topLeft, TRUST_IN_MARK),
    pair(x + size, y + size, topRight, TRUST_IN_MARK),
    pair(x + size, y, bottomRight, TRUST_IN_MARK),
    pair(x, y, bottomLeft, TRUST_IN_MARK),
  ];
  const centre = { x: x + size / 2, y: y + size / 2 };
  const places = [CORNER_AT, face.width - CORNER_AT]
    .flatMap((px) => [CORNER_AT, face.height - CORNER_AT].map((py) => ({ x: px, y: py })))
    .sort((a, b) => distance(a, centre) - distance(b, centre));

  const { toPixels, perspective, kept } = fit(own, search(grey, own, places, REACH[as]));
  return { toPixels, perspective, corners: kept.length };
}

function search(grey: Grey, own: readonly Pair[], places: readonly { x: number; y: number }[], reach: number): Pair[] {
  const found: Pair[] = [];
  for (const [index, from] of places.entries()) {
    const { toPixels } = fit(own, found);
    const to = mapped(toPixels, from);
    const millimetre = scaleAt(toPixels, from) * MILLIMETRE;
    // With three found the fourth is where they say.
    const far = index === 0 ? Math.min(reach, BESIDE) : found.length === 3 ? Math.min(reach, 2 * BESIDE) : reach;
    const at = cornerMarkNear(grey, to, millimetre, far * millimetre);
    if (at) found.push({ from, to: at, weight: 1 });
  }
  return found;
}

interface Fit extends Pick<Registration, 'toPixels' | 'perspective'> {
  /** The corner marks that agree. */
  kept: Pair[];
}

function fit(own: readonly Pair[], found: readonly Pair[]): Fit {
  const affine = affineFit([...own, ...found])!;
  const kept = [...found];
  if (found.length < 3) return { toPixels: affine, perspective: false, kept };
  const slack = PARALLEL * scaleAt(affine, found[0]!.from);
  if (worstOf(affine, [...own, ...found]) <= slack) return { toPixels: affine, perspective: false, kept };
  // A torn corner's shadow or a blot can pass for a corner mark: the others must agree without it.
  for (const wrong of found) {
    const others = found.filter((pair) => pair !== wrong);
    const without = affineFit([...own, ...others])!;
    if (worstOf(without, [...own, ...others]) <= slack / 2)
      return { toPixels: without, perspective: false, kept: others };
  }
  const bent = perspectiveFit([...own, ...found]);
  return bent ? { toPixels: bent, perspective: true, kept } : { toPixels: affine, perspective: false, kept };
}
