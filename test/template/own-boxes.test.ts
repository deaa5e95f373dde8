import { describe, expect, test } from 'vitest';
import { boxesOf, edgesOf, type SeenLine } from '../../src/template/own/boxes.ts';
import { studyPdf } from '../../src/template/own/index.ts';
import { roomIn } from '../../src/template/own/study.ts';
import { officeForm, type Turn, turned } from './own-forms.ts';

const PAGE = { width: 400, height: 300 };

function rectangle(x: number, y: number, width: number, height: number): SeenLine[] {
  const [right, top] = [x + width, y + height];
  return [
    { x1: x, y1: y, x2: right, y2: y },
    { x1: x, y1: top, x2: right, y2: top },
    { x1: x, y1: y, x2: x, y2: top },
    { x1: right, y1: y, x2: right, y2: top },
  ];
}

function boxes(lines: readonly SeenLine[], phrases: Parameters<typeof boxesOf>[1] = []): string[] {
  return boxesOf(edgesOf(lines, [], PAGE), phrases, PAGE).map(
    ({ kind, x, y, width, height }) => `${kind} ${[x, y, width, height].map((value) => Math.round(value)).join(' ')}`,
  );
}

describe('the boxes of a page', () => {
  test('are what is ruled on all four sides, in reading order', () => {
    const lines = [...rectangle(200, 100, 50, 20), ...rectangle(10, 200, 100, 20), ...rectangle(10, 101, 60, 20)];
    expect(boxes(lines)).toEqual(['box 10 200 100 20', 'box 10 101 60 20', 'box 200 100 50 20']);
  });

  test('are the cells of a table whose lines run through', () => {
    const lines = [0, 20, 40].map((y) => ({ x1: 10, y1: 100 + y, x2: 210, y2: 100 + y }));
    const columns = [10, 60, 210].map((x) => ({ x1: x, y1: 100, x2: x, y2: 140 }));
    expect(boxes([...lines, ...columns])).toEqual([
      'box 10 120 50 20',
      'box 60 120 150 20',
      'box 10 100 50 20',
      'box 60 100 150 20',
    ]);
  });

  test('are joined cells, too', () => {
    const lines = [
      ...rectangle(10, 100, 200, 40),
      { x1: 60, y1: 100, x2: 60, y2: 140 },
      { x1: 60, y1: 120, x2: 210, y2: 120 },
    ];
    expect(boxes(lines)).toEqual(['box 10 100 50 40', 'box 60 120 150 20', 'box 60 100 150 20']);
  });

  test('are found where lines do not quite meet, are drawn twice, or are made of dashes', () => {
    const dashes = Array.from({ length: 25 }, (_, index) => ({
      x1: 10 + index * 4,
      y1: 100,
      x2: 12 + index * 4,
      y2: 100,
    }));
    const [, ...others] = rectangle(10, 100.8, 98, 20);
    expect(boxes([...dashes, ...others, ...rectangle(10.4, 100, 98, 20.5)])).toEqual(['box 10 100 98 21']);
  });

  test('are small ones inside of large ones, each by itself', () => {
    expect(boxes([...rectangle(10, 100, 200, 40), ...rectangle(20, 110, 9, 9)])).toEqual([
      'box 10 100 200 40',
      'box 20 110 9 9',
    ]);
  });

  test('are lines to write on, but not the line under a heading, nor one across the page', () => {
    const lines = [
      { x1: 100, y1: 200, x2: 250, y2: 200 },
      { x1: 100, y1: 150, x2: 180, y2: 150 },
      { x1: 5, y1: 100, x2: 395, y2: 100 },
    ];
    const heading = { text: 'A heading', x: 100, y: 151, width: 78, height: 10 };
    expect(boxes(lines, [heading])).toEqual(['line 100 200 150 18']);
  });

  test('are no more than a form has', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => ({ x1: 0, y1: index / 3, x2: 300, y2: index / 3 }));
    expect(edgesOf(many, [], { width: 400, height: 9000 }).cut).toBe(true);
  });
});

test('one writes beside or under the words of a box, whichever has more room', () => {
  const box = { x: 0, y: 0, width: 200, height: 30 };
  expect(roomIn(box, [{ x: 3, y: 10, width: 40, height: 10 }])).toMatchObject({ x: 45, width: 154 });
  expect(roomIn(box, [{ x: 3, y: 20, width: 190, height: 8 }])).toMatchObject({ x: 1, y: 1, height: 18.5 });
});

describe.each([0, 90, 180, 270] as Turn[])('a form turned by %i°', (turn) => {
  test.each([undefined, { x: 130, y: 70 }])(
    'and cropped at %j has the same boxes under the same numbers',
    async (crop) => {
      const upright = await studyPdf(await officeForm());
      const other = await studyPdf(await turned(await officeForm(), turn, crop));
      const told = (pdf: typeof upright) =>
        pdf.pages[0]!.boxes.map(({ number, kind, x, y, width, height, phrases }) =>
          [
            number,
            kind,
            ...[x, y, width, height].map((value) => Math.round(value)),
            ...phrases.map(({ text }) => text),
          ].join(' '),
        );
      expect(told(other)).toEqual(told(upright));
      expect(upright.pages[0]!.boxes.length).toBe(34);
    },
  );
});

test('boxes are counted through all pages', async () => {
  const { pages } = await studyPdf(await officeForm({ before: 1 }));
  expect(pages.map(({ boxes: found }) => found.length)).toEqual([0, 34]);
  expect(pages[1]!.boxes[0]).toMatchObject({ number: 1, page: 2 });
});
