/** What readers draw over a page: filled fields, stamps, remarks, each as it looks and where it lies. */
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPageLeaf,
  PDFRef,
  PDFStream,
  PDFString,
} from 'pdf-lib';
import { NotEnclosable } from './errors.ts';

/** What an annotation looks like, and how it is laid on its page. */
export interface Stamp {
  appearance: PDFObject;
  matrix: readonly number[];
}

const HIDDEN = 2;
const NO_VIEW = 32;

/** What readers draw over a page: filled fields, stamps, remarks. */
export function stampsOf(page: PDFPageLeaf, hidden: ReadonlySet<PDFRef>): Stamp[] {
  const list = page.lookup(PDFName.of('Annots'));
  if (!(list instanceof PDFArray)) return [];
  return list.asArray().flatMap((each): Stamp[] => {
    const annotation = page.context.lookup(each);
    if (!(annotation instanceof PDFDict)) return [];
    const flags = annotation.lookup(PDFName.of('F'));
    const seen = !(flags instanceof PDFNumber) || (flags.asNumber() & (HIDDEN | NO_VIEW)) === 0;
    const kind = annotation.lookup(PDFName.of('Subtype'));
    const layer = annotation.get(PDFName.of('OC'));
    if (!seen || kind === PDFName.of('Popup') || (layer instanceof PDFRef && hidden.has(layer))) return [];
    const appearance = appearanceOf(annotation);
    if (!appearance) {
      if (kind === PDFName.of('Widget') && holdsText(annotation)) throw new NotEnclosable('unshown');
      return [];
    }
    const matrix = matrixOnto(annotation, page.context.lookup(appearance));
    return matrix ? [{ appearance, matrix }] : [];
  });
}

/** The normal appearance; of a box to tick, that of its state. */
function appearanceOf(annotation: PDFDict): PDFObject | undefined {
  const all = annotation.lookup(PDFName.of('AP'));
  if (!(all instanceof PDFDict)) return undefined;
  const normal = all.lookup(PDFName.of('N'));
  if (normal instanceof PDFStream) return all.get(PDFName.of('N'));
  const state = annotation.lookup(PDFName.of('AS'));
  if (!(normal instanceof PDFDict) || !(state instanceof PDFName)) return undefined;
  return normal.lookup(state) instanceof PDFStream ? normal.get(state) : undefined;
}

/** Does a field hold a text that only a reader's program could draw? */
function holdsText(widget: PDFDict): boolean {
  const inherited = (name: string) => {
    let [node, depth]: [PDFObject | undefined, number] = [widget, 0];
    while (node instanceof PDFDict && depth < 50) {
      const value = node.lookup(PDFName.of(name));
      if (value !== undefined) return value;
      [node, depth] = [node.lookup(PDFName.of('Parent')), depth + 1];
    }
    return undefined;
  };
  const kind = inherited('FT');
  if (kind !== PDFName.of('Tx') && kind !== PDFName.of('Ch')) return false;
  const value = inherited('V');
  return (value instanceof PDFString || value instanceof PDFHexString) && value.decodeText().trim() !== '';
}

/** How an appearance is brought into its annotation's rectangle (ISO 32000, 12.5.5). */
function matrixOnto(annotation: PDFDict, appearance: PDFObject | undefined): number[] | undefined {
  const rectangle = numbersOf(annotation.lookup(PDFName.of('Rect')));
  if (!(appearance instanceof PDFStream)) return undefined;
  const box = numbersOf(appearance.dict.lookup(PDFName.of('BBox')));
  const [a, b, c, d, e, f] = (numbersOf(appearance.dict.lookup(PDFName.of('Matrix')), 6) ?? [1, 0, 0, 1, 0, 0]) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (!rectangle || !box) return undefined;
  const corners = [box[0]!, box[2]!].flatMap((x) =>
    [box[1]!, box[3]!].map((y) => [a * x + c * y + e, b * x + d * y + f] as const),
  );
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
  const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - bottom];
  if (!(wide > 0 && high > 0)) return undefined;
  const [x, y] = [Math.min(rectangle[0]!, rectangle[2]!), Math.min(rectangle[1]!, rectangle[3]!)];
  const sx = Math.abs(rectangle[2]! - rectangle[0]!) / wide;
  const sy = Math.abs(rectangle[3]! - rectangle[1]!) / high;
  return [sx, 0, 0, sy, x - left * sx, y - bottom * sy];
}

function numbersOf(array: PDFObject | undefined, count = 4): number[] | undefined {
  if (!(array instanceof PDFArray) || array.size() < count) return undefined;
  const numbers = Array.from({ length: count }, (_, index) => array.lookup(index)).map((value) =>
    value instanceof PDFNumber ? value.asNumber() : Number.NaN,
  );
  return numbers.every(Number.isFinite) ? numbers : undefined;
}
