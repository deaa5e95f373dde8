/** What is wrong between a map and what its PDF prints: values over printed words, a mark on ink, letters that no font has. */
import type { Fonts } from '../../pdf/types.ts';
import { boxesIn, type Fault, fault, isWritten } from '../check.ts';
import { placesOf } from '../places.ts';
import type { SheetMap } from '../types.ts';
import { roomOfMark } from './free-room.ts';
import type { Area } from './phrases.ts';
import type { StudiedPdf } from './study.ts';
import { overlap } from './targets.ts';

const MM = 72 / 25.4;
/** Corner marks of every page of a packet: centre from both edges, half an edge, and white around. */
const CORNER = 5.5 * MM;
const CORNER_HALF = 1.5 * MM;
/** A part of a word under the edge of a box is no harm. */
const COVERED = 0.35;
const MOST_WORDS = 40;

export function pageFaults(map: SheetMap, pdf: StudiedPdf, fonts: Fonts): Fault[] {
  return [...coveredWords(map, pdf), ...coveredRoom(map, pdf), ...unprintableLabels(map, fonts)];
}

function* coveredWords(map: SheetMap, { pages, fields }: StudiedPdf): Generator<Fault> {
  const named = placesOf(map).filter(({ place }) => 'box' in place);
  for (const { named: each, box } of boxesIn(named, fields)) {
    if (!isWritten(each) || each.entry.by === 'office') continue;
    const covered = pages[box.page - 1]?.phrases.filter(
      (phrase) => overlap(box, phrase) > COVERED * phrase.width * phrase.height,
    );
    if (!covered || covered.length === 0) continue;
    const words = covered.map(({ text }) => text).join(' ');
    yield fault('covers-words', each.at, each.path, { words: shortened(words) });
  }
}

function shortened(words: string): string {
  const letters = [...words];
  return letters.length > MOST_WORDS ? `${letters.slice(0, MOST_WORDS).join('')}…` : words;
}

function* coveredRoom({ mark }: SheetMap, { pages, fields }: StudiedPdf): Generator<Fault> {
  const room = roomOfMark(mark);
  for (const [index, page] of pages.entries()) {
    const onPage = fields.some(({ boxes }) => boxes.some((box) => box.page === index + 1 && overlap(box, room) > 0));
    if (page.hasInk(room) || onPage) yield fault('mark-covered', ['mark'], 'mark', { page: index + 1 });
    if (cornersOf(page).some((corner) => page.hasInk(corner)) || page.hasInk(footOf(page)))
      yield fault('frame-covered', ['pdf'], 'pdf', { page: index + 1 });
  }
}

function cornersOf({ width, height }: { width: number; height: number }): Area[] {
  const at = (x: number, y: number) => ({
    x: x - CORNER_HALF,
    y: y - CORNER_HALF,
    width: 2 * CORNER_HALF,
    height: 2 * CORNER_HALF,
  });
  return [CORNER, width - CORNER].flatMap((x) => [CORNER, height - CORNER].map((y) => at(x, y)));
}

/** Where the small print and the page's number stand. */
function footOf({ width }: { width: number }): Area {
  return { x: 12 * MM, y: 5.5 * MM, width: width - 24 * MM, height: 2.5 * MM };
}

/** Labels are printed where an item is continued on another sheet. */
function* unprintableLabels(map: SheetMap, fonts: Fonts): Generator<Fault> {
  for (const [key, { label, columns }] of Object.entries(map.entries)) {
    for (const { en, ja } of [label, ...Object.values(columns ?? {})]) {
      for (const text of [en, ja]) {
        const missing = text === undefined ? undefined : fonts.unprintable(text);
        if (missing)
          yield fault('unprintable', ['entries', key, 'label'], key, {
            character: missing.character,
            codePoints: missing.codePoints,
          });
      }
    }
  }
}
