/** How a page of a PDF stands before a reader: its crop box, turned by its /Rotate. */
import { PDFArray, PDFName, PDFNumber, type PDFPageLeaf } from 'pdf-lib';

export type Matrix = readonly [number, number, number, number, number, number];

export interface PageGeometry {
  /** Size as it is seen, in points. */
  width: number;
  height: number;
  /** Left, bottom, right, top of what is seen, in the page's own coordinates. */
  crop: readonly [number, number, number, number];
  /** The sheet's edges, in the same way. */
  media: readonly [number, number, number, number];
  /** Quarter turns clockwise. */
  quarter: number;
  /** Points a unit of the page's own coordinates. */
  unit: number;
  /** From the page's own coordinates to those of the page as it is seen, origin at the lower left. */
  matrix: Matrix;
}

/** US letter, which stands in where a page forgets to say its size. */
const FALLBACK = [0, 0, 612, 792] as const;

export function geometryOf(page: PDFPageLeaf): PageGeometry {
  const media = boxOf(page, 'MediaBox') ?? FALLBACK;
  const asked = boxOf(page, 'CropBox') ?? media;
  const inside = [
    Math.max(media[0], asked[0]),
    Math.max(media[1], asked[1]),
    Math.min(media[2], asked[2]),
    Math.min(media[3], asked[3]),
  ] as const;
  const crop = inside[2] > inside[0] && inside[3] > inside[1] ? inside : media;
  const [left, bottom, right, top] = crop;
  const unit = numberOf(page, 'UserUnit') ?? 1;
  const quarter = ((((numberOf(page, 'Rotate') ?? 0) / 90) % 4) + 4) % 4;
  const matrices: Record<number, Matrix> = {
    0: [1, 0, 0, 1, -left, -bottom],
    1: [0, -1, 1, 0, -bottom, right],
    2: [-1, 0, 0, -1, right, top],
    3: [0, 1, -1, 0, top, -left],
  };
  const scaled = (matrices[quarter] ?? matrices[0]!).map((v) => v * unit) as unknown as Matrix;
  const size = [(right - left) * unit, (top - bottom) * unit] as const;
  const [width, height] = quarter === 1 || quarter === 3 ? [size[1], size[0]] : size;
  return { width, height, crop, media, quarter, unit, matrix: scaled };
}

/** Two corners of a rectangle in the page's own coordinates as a box on the page as it is seen. */
export function seenBox(
  geometry: PageGeometry,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): { x: number; y: number; width: number; height: number } {
  const [a, b, c, d, e, f] = geometry.matrix;
  const [ax, ay] = [a * x1 + c * y1 + e, b * x1 + d * y1 + f];
  const [bx, by] = [a * x2 + c * y2 + e, b * x2 + d * y2 + f];
  return { x: Math.min(ax, bx), y: Math.min(ay, by), width: Math.abs(ax - bx), height: Math.abs(ay - by) };
}

function boxOf(page: PDFPageLeaf, name: string): readonly [number, number, number, number] | undefined {
  const array = page.context.lookup(page.getInheritableAttribute(PDFName.of(name)));
  if (!(array instanceof PDFArray) || array.size() < 4) return undefined;
  const numbers = [0, 1, 2, 3].map((i) => array.lookup(i)).map((v) => (v instanceof PDFNumber ? v.asNumber() : 0));
  const [x1, y1, x2, y2] = numbers as [number, number, number, number];
  if (x1 === x2 || y1 === y2) return undefined;
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
}

function numberOf(page: PDFPageLeaf, name: string): number | undefined {
  const value = page.context.lookup(page.getInheritableAttribute(PDFName.of(name)));
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}
