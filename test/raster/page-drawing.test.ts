import { PDFDocument, PDFName, scale } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { DrawingUnreadable, type PageDrawing, readPages } from '../../src/raster/page-drawing.ts';

/** A page that draws these operators. `inner` is a form inside the page, `/Inner Do`. */
async function drawingOf(operators: string, inner?: { operators: string; matrix: number[] }): Promise<PageDrawing> {
  const document = await PDFDocument.create();
  const page = document.addPage([400, 300]);
  const { context } = document;
  if (inner) {
    const form = context.stream(inner.operators, {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, 400, 300],
      Matrix: inner.matrix,
    });
    page.node.setXObject(PDFName.of('Inner'), context.register(form));
  }
  page.node.set(PDFName.of('Contents'), context.register(context.stream(operators)));
  const reader = await readPages(await document.save());
  try {
    return reader.drawing(1);
  } finally {
    reader.close();
  }
}

function lines({ lines: found }: PageDrawing): number[][] {
  return found.map(({ x1, y1, x2, y2, width }) =>
    [x1, y1, x2, y2, width].map((value) => Math.round(value * 100) / 100),
  );
}

describe('the lines of a page', () => {
  test('are its strokes, with their thickness', async () => {
    expect(lines(await drawingOf('2 w 10 20 m 110 20 l S'))).toEqual([[10, 20, 110, 20, 2]]);
  });

  test('are the four sides of a rectangle', async () => {
    expect(lines(await drawingOf('1 w 10 20 100 30 re S'))).toHaveLength(4);
  });

  test('are moved, scaled and turned by every matrix, also inside a form inside the page', async () => {
    expect(lines(await drawingOf('q 2 0 0 2 5 5 cm 1 w 10 20 m 110 20 l S Q'))).toEqual([[25, 45, 225, 45, 2]]);
    const nested = await drawingOf('q 1 0 0 1 100 50 cm /Inner Do Q', {
      operators: 'q 1 0 0 1 3 4 cm 1 w 0 0 m 50 0 l S Q',
      matrix: [2, 0, 0, 2, 0, 0],
    });
    expect(lines(nested)).toEqual([[106, 58, 206, 58, 2]]);
  });

  test('are one line each where they are dashed', async () => {
    expect(lines(await drawingOf('[2 3] 0 d 1 w 10 20 m 110 20 l S'))).toEqual([[10, 20, 110, 20, 1]]);
  });

  test('are thin rectangles of ink, too; thick ones are areas', async () => {
    const found = await drawingOf('10 20 100 0.5 re f 10 60 0.8 100 re f 0.9 g 200 20 100 30 re f');
    expect(lines(found)).toEqual([
      [10, 20.25, 110, 20.25, 0.5],
      [10.4, 60, 10.4, 160, 0.8],
    ]);
    expect(found.rects).toMatchObject([{ x1: 200, y1: 20, x2: 300, y2: 50 }]);
    expect(found.rects[0]!.grey).toBeCloseTo(0.9, 1);
  });

  test('are not what is white, what is only a clip, and no curves', async () => {
    const found = await drawingOf(
      '1 G 10 20 m 110 20 l S 0 0 400 300 re W n 0 G 10 50 m 20 90 60 90 80 50 c S 1 g 10 60 100 0.5 re f',
    );
    expect(found.lines).toEqual([]);
  });
});

test('a file that is no PDF is refused', async () => {
  await expect(readPages(new TextEncoder().encode('no PDF'))).rejects.toBeInstanceOf(DrawingUnreadable);
  await expect(readPages(new Uint8Array())).rejects.toBeInstanceOf(DrawingUnreadable);
});

test('letters are as large as every matrix makes them', async () => {
  const document = await PDFDocument.create();
  const page = document.addPage([400, 300]);
  page.pushOperators(scale(2, 2));
  page.drawText('Age', { x: 50, y: 50, size: 10 });
  const reader = await readPages(await document.save());
  const { letters } = reader.drawing(1);
  reader.close();
  expect(letters[0]!.size).toBeCloseTo(20, 3);
});

test('letters stand where they are printed, in reading, with their blanks', async () => {
  const document = await PDFDocument.create();
  document.addPage([400, 300]).drawText('Name of', { x: 50, y: 100, size: 10 });
  const reader = await readPages(await document.save());
  const { letters } = reader.drawing(1);
  reader.close();
  expect(letters.map(({ text }) => text).join('')).toBe('Name of');
  expect(letters[0]!.x).toBeCloseTo(50, 0);
  expect(letters[0]!.y).toBeCloseTo(100, 0);
  expect(letters[0]!.size).toBeCloseTo(10, 3);
});
