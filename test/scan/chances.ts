/** How often the reader is right: many pages, signed and worn by chance, read and compared with what is true of them. */
import { formatMark } from '../../src/mark/index.ts';
import { pagesOf, type Shelf } from './reading.ts';
import { type Prints, samples } from './samples.ts';
import { jpegOf } from './scanner.ts';

export interface Chances {
  pages: number;
  wrongMarks: string[];
  withoutMark: string[];
  wronglyTurned: string[];
  unsigned: number;
  unsignedCalledSigned: string[];
  signed: number;
  signedCalledEmpty: string[];
  /** Of a page with a mark. */
  undecided: string[];
}

export async function chancesOf(prints: Prints, shelf: Shelf, sheets: readonly string[], count: number, seed: number) {
  const pages = prints.packet.manifest.pages
    .filter(({ sheet, mark }) => sheets.includes(sheet) && /:1\/\d+:/.test(mark))
    .map(({ page }) => page);
  const result: Chances = {
    pages: 0,
    wrongMarks: [],
    withoutMark: [],
    wronglyTurned: [],
    unsigned: 0,
    unsignedCalledSigned: [],
    signed: 0,
    signedCalledEmpty: [],
    undecided: [],
  };
  for await (const sample of samples(prints, shelf, pages, count, seed)) {
    const [page] = await pagesOf(await jpegOf(sample.picture, sample.dpi, sample.quality), shelf);
    const name = `${result.pages++} ${sample.page.sheet} ${sample.dpi}`;
    if (!page?.mark) {
      result.withoutMark.push(name);
      continue;
    }
    if (formatMark(page.mark) !== sample.page.mark) result.wrongMarks.push(name);
    if (page.rotation !== (360 - (sample.wear.turn ?? 0)) % 360) result.wronglyTurned.push(name);
    for (const [key, filled] of sample.filled) {
      const ink = page.boxes.find((box) => box.key === key)?.ink ?? null;
      if (ink === null) result.undecided.push(`${name} ${key}`);
      else if (filled) {
        result.signed++;
        if (!ink) result.signedCalledEmpty.push(`${name} ${key}`);
      } else {
        result.unsigned++;
        if (ink) result.unsignedCalledSigned.push(`${name} ${key}`);
      }
    }
  }
  return result;
}
