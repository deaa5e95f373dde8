/** A copy of a PDF with a millimetre grid over each page and its boxes and form fields outlined, numbered and named. */
import type { Ink, PageInk, PdfDocument } from '../../pdf/types.ts';
import type { StudiedPage, StudiedPdf } from './study.ts';

const MM = 72 / 25.4;
const GRID: Ink = [0.86, 0.93, 1];
const FIVE: Ink = [0.74, 0.86, 0.98];
const TEN: Ink = [0.55, 0.74, 0.95];
const NUMBERS: Ink = [0.1, 0.35, 0.75];
const BOX: Ink = [0.85, 0.1, 0.1];
const FIELD: Ink = [0.05, 0.5, 0.2];
const LABEL = 4;

/** Draws the copy into an empty document. @param bytes the PDF that was studied */
export async function drawGrid(document: PdfDocument, bytes: Uint8Array, { pages, fields }: StudiedPdf): Promise<void> {
  const templates = await document.template(bytes);
  for (const [index, studied] of pages.entries()) {
    const ink = document.addPage(studied.width, studied.height);
    // Under the page, so that its print stays whole; over it only what a page with paper of its own would hide.
    drawMillimetres(ink, 1);
    ink.place(templates[index]!);
    drawMillimetres(ink, 10);
    drawNumbers(ink, document);
    for (const field of fields) {
      for (const [widget, box] of field.boxes.entries()) {
        if (box.page !== index + 1) continue;
        ink.rect(box.x, box.y, box.width, box.height, { width: 0.7, ink: FIELD, dash: [2, 1] });
        const name = field.boxes.length > 1 ? `${field.name}[${widget}]` : field.name;
        // A field's name may hold letters of any kind; what cannot be drawn is in the list beside.
        if (!document.fonts.unprintable(name)) ink.text(name, { x: box.x + 1, y: box.y + 1, size: LABEL, ink: FIELD });
      }
    }
    drawBoxes(ink, document, studied);
  }
}

/** @param step millimetres from line to line */
function drawMillimetres(ink: PageInk, step: number): void {
  const line = (at: number) =>
    at % 10 === 0
      ? { width: step === 10 ? 0.15 : 0.35, ink: TEN }
      : at % 5 === 0
        ? { width: 0.2, ink: FIVE }
        : { width: 0.1, ink: GRID };
  for (let at = 0; at * MM <= ink.width; at += step) ink.line(at * MM, 0, at * MM, ink.height, line(at));
  for (let at = 0; at * MM <= ink.height; at += step) ink.line(0, at * MM, ink.width, at * MM, line(at));
}

function drawNumbers(ink: PageInk, { fonts }: PdfDocument): void {
  // Millimetres at the left and at the foot, points (as a map has them) at the right and at the head.
  for (let at = 10; at * MM < ink.width - 12; at += 10) {
    const points = (at * MM).toFixed(1);
    ink.text(String(at), { x: at * MM + 0.8, y: 2, size: LABEL + 1, ink: NUMBERS });
    ink.text(points, { x: at * MM + 0.8, y: ink.height - LABEL - 1, size: LABEL, ink: NUMBERS });
  }
  for (let at = 10; at * MM < ink.height - 12; at += 10) {
    const points = (at * MM).toFixed(1);
    ink.text(String(at), { x: 2, y: at * MM + 0.8, size: LABEL + 1, ink: NUMBERS });
    ink.text(points, { x: ink.width - fonts.width(points, LABEL) - 2, y: at * MM + 0.8, size: LABEL, ink: NUMBERS });
  }
}

function drawBoxes(ink: PageInk, { fonts }: PdfDocument, { boxes }: StudiedPage): void {
  for (const { x, y, width, height, number, kind } of boxes) {
    const dash = kind === 'line' ? { dash: [1.5, 1] } : {};
    ink.rect(x, y, width, height, { width: 0.6, ink: BOX, ...dash });
    const size = Math.min(6.5, Math.max(4, height * 0.45));
    const text = String(number);
    const wide = fonts.width(text, size) + 2;
    // In the upper right corner, away from where labels begin; beside a box that is smaller than its number.
    const small = width < wide + 3 || height < size + 2;
    const left = small ? x + width + 0.5 : x + width - wide - 0.3;
    const bottom = small ? y + (height - size) / 2 : y + height - size - 0.6;
    ink.rect(left, bottom, wide, size + 0.4, { fill: BOX });
    ink.text(text, { x: left + 1, y: bottom + size * 0.16, size, ink: 1 });
  }
}
