/** Where a form has room for what every page carries: the mark's square, and the line that says that a sheet is continued. */
import type { Box } from '../../pdf/types.ts';
import type { SheetMap } from '../types.ts';
import type { Area } from './phrases.ts';
import type { StudiedPdf } from './study.ts';

const MM = 72 / 25.4;
/** Edges of the mark's code, the largest first; a smaller one is not read back from a scan. */
const SIZES = [65, 58, 51, 45];
/** White around the code, and under it two lines of small letters. */
const AROUND = 5;
const LETTERS = 14;
/** The corner marks, and at the foot the small print, are every page's. */
const EDGE = 9 * MM;
const FOOT = 12 * MM;
const STEP = 3;

function isFree(area: Area, { pages, fields }: StudiedPdf, on: (page: number) => boolean): boolean {
  const meets = (other: Area) =>
    other.x < area.x + area.width &&
    area.x < other.x + other.width &&
    other.y < area.y + area.height &&
    area.y < other.y + other.height;
  return (
    pages.every((page, index) => !on(index + 1) || !page.hasInk(area)) &&
    fields.every(({ boxes }) => !boxes.some((box) => on(box.page) && meets(box)))
  );
}

/** Room that the mark's code takes, with its quiet zone and its letters. */
export function roomOfMark({ x, y, size }: SheetMap['mark']): Area {
  return { x: x - AROUND, y: y - LETTERS, width: size + 2 * AROUND, height: size + LETTERS + AROUND };
}

/** A square that no page draws on: along the head from the right, then along the foot. */
export function freeMark(pdf: StudiedPdf): SheetMap['mark'] | undefined {
  const width = Math.min(...pdf.pages.map((page) => page.width));
  const height = Math.min(...pdf.pages.map((page) => page.height));
  for (const size of SIZES) {
    const tops = [height - EDGE - size, height - EDGE - size - 15, FOOT + LETTERS, FOOT + LETTERS + 15];
    for (const y of tops) {
      for (let x = width - EDGE - size; x >= EDGE; x -= STEP) {
        const mark = { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10, size };
        if (isFree(roomOfMark(mark), pdf, () => true)) return mark;
      }
    }
  }
  return undefined;
}

const LINE_HEIGHT = 12;
const LINE_WIDTHS = [440, 300, 180];

/** A strip on the last page for the line that names what is continued: at the foot, else wherever there is room. */
export function freeLine(pdf: StudiedPdf, taken: readonly Box[], mark: SheetMap['mark']): Box | undefined {
  const page = pdf.pages.length;
  const { width, height } = pdf.pages[page - 1]!;
  const others = [...taken.filter((box) => box.page === page), roomOfMark(mark)];
  for (const wide of LINE_WIDTHS.map((each) => Math.min(each, width - 2 * EDGE))) {
    for (let y = FOOT + 2; y < height - EDGE - LINE_HEIGHT; y += STEP) {
      for (let x = EDGE; x + wide <= width - EDGE; x += 4 * STEP) {
        const area = { x, y, width: wide, height: LINE_HEIGHT };
        const meets = (other: Area) =>
          other.x < x + wide && x < other.x + other.width && other.y < y + LINE_HEIGHT && y < other.y + other.height;
        if (!others.some(meets) && isFree(area, pdf, (each) => each === page)) return { page, ...area };
      }
    }
  }
  return undefined;
}
