/** What only a hand fills: signatures, seals and the date of signing. Boxes of the map, never form fields. */
import { type HandCell, SIGNATURE_HEIGHT } from './blocks.ts';
import { cellLabel } from './cells.ts';
import { addEntry, boxPlace, drawInline, HAIRLINE, inlineWords, type Pen, type Rectangle, SECOND_INK } from './pen.ts';
import { type Sized, shareOut } from './sizing.ts';

const INSET = 1;
const SEAL_INK = 0.55;
const SEAL_DIAMETER = 26;
const GUIDE = 6;
const JAPANESE_GUIDE = 8;

/** Lines for day, month and year with their words underneath, so that nobody takes one for the other. */
const WESTERN_GUIDES = [
  { words: { en: 'day', ja: '日' }, share: 1 },
  { words: { en: 'month', ja: '月' }, share: 1.2 },
  { words: { en: 'year', ja: '年' }, share: 1.4 },
];

function drawWesternGuides(pen: Pen, box: Rectangle): void {
  const between = 10;
  const widths = shareOut(WESTERN_GUIDES, box.width - 8 - between * (WESTERN_GUIDES.length - 1));
  const y = box.y + 9.5;
  let x = box.x + 4;
  WESTERN_GUIDES.forEach(({ words }, index) => {
    const width = widths[index]!;
    pen.ink.line(x, y, x + width, y, { width: HAIRLINE });
    drawInline(pen, words, GUIDE, x + (width - inlineWords(pen, words, GUIDE).width) / 2, y - GUIDE - 1.5);
    x += width + between;
    if (index < WESTERN_GUIDES.length - 1)
      pen.ink.line(x - between + 3, y, x - 3, y + 12, { width: HAIRLINE, ink: SECOND_INK });
  });
}

/** 令和  年  月  日, or the same without an era. */
function drawJapaneseGuides(pen: Pen, box: Rectangle): void {
  const era = pen.sheet.dates === 'era' ? '令和' : '';
  const words = [era, '年', '月', '日'];
  const widthOf = (text: string) => (text === '' ? 0 : pen.fonts.width(text, JAPANESE_GUIDE));
  const free = box.width - 12 - words.reduce((sum, text) => sum + widthOf(text), 0);
  const room = free / (words.length - 1);
  let x = box.x + 6;
  words.forEach((text, index) => {
    if (text !== '') pen.ink.text(text, { x, y: box.y + 5, size: JAPANESE_GUIDE });
    x += widthOf(text) + (index < words.length - 1 ? room : 0);
  });
}

function drawSeal(pen: Pen, box: Rectangle): void {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const radius = Math.min(SEAL_DIAMETER, box.width - 2, box.height - 2) / 2;
  pen.ink.circle(x, y, radius, { width: HAIRLINE, ink: SEAL_INK, dash: [1.5, 1.5] });
  pen.ink.text('印', { x: x - 4, y: y - 3, size: 8, ink: SEAL_INK });
}

export function sizeHand(pen: Pen, cell: HandCell, width: number): Sized {
  const label = cellLabel(pen, cell.label, 'top', width);
  return {
    height: Math.max(cell.height ?? 0, label.top + SIGNATURE_HEIGHT),
    grow: cell.grow ?? 0,
    draw: (box) => {
      label.draw(box);
      // Without a label there are no lines around the box to keep away from.
      const inset = cell.label ? INSET : 0;
      const inner = {
        x: box.x + inset,
        y: box.y + inset,
        width: box.width - 2 * inset,
        height: box.height - label.top - 2 * inset,
      };
      if (cell.type === 'hand-date')
        (pen.sheet.dates === 'day-month-year' ? drawWesternGuides : drawJapaneseGuides)(pen, inner);
      if (cell.type === 'seal') drawSeal(pen, inner);
      const { key, by, type, required } = cell;
      addEntry(pen, key, {
        label: cell.named ?? cell.label,
        by,
        type,
        ...(required !== undefined && { required }),
        place: boxPlace(pen, inner),
      });
    },
  };
}
