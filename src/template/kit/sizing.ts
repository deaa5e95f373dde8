/** Rows, columns and frames: each block says how high it must be at a width, and then draws itself into its box. */
import type { Block, Columns, Frame, Item, Print, Span, Stack } from './blocks.ts';
import { sizeChoice, sizeEntry } from './cells.ts';
import { sizeHand } from './hands.ts';
import { sizeList } from './lists.ts';
import { labelWords, type Pen, type Rectangle, SHADE } from './pen.ts';

/** A block at a known width. */
export interface Sized {
  /** Least height in points. */
  height: number;
  /** Part of the height that is left on the page. */
  grow: number;
  draw(box: Rectangle): void;
}

const NUMBER_WIDTH = 18;
const NUMBER_SIZE = 9;
const LABEL_WIDTH = 112;
const ITEM_LABEL = 7.5;
const WORDS_PADDING = 2;

/** Widths of blocks beside each other: fixed ones first, the rest by their shares. */
export function shareOut(spans: readonly Span[], width: number): number[] {
  const fixed = spans.reduce((sum, span) => sum + (span.width ?? 0), 0);
  const shares = spans.reduce((sum, span) => sum + (span.width === undefined ? (span.share ?? 1) : 0), 0);
  return spans.map((span) => span.width ?? ((width - fixed) * (span.share ?? 1)) / shares);
}

/** Heights of blocks under each other: what is left goes to those that grow, or to all by their height. */
function stretch(blocks: readonly Sized[], height: number): number[] {
  const spare = height - blocks.reduce((sum, block) => sum + block.height, 0);
  const growing = blocks.reduce((sum, block) => sum + block.grow, 0);
  const whole = height - spare;
  return blocks.map(
    (block) => block.height + (growing > 0 ? (spare * block.grow) / growing : (spare * block.height) / whole),
  );
}

/** Draws blocks downwards from the top of a box. */
function drawDown(pen: Pen, blocks: readonly Sized[], box: Rectangle, ruled: boolean): void {
  let top = box.y + box.height;
  const heights = stretch(blocks, box.height);
  blocks.forEach((block, index) => {
    const height = heights[index]!;
    block.draw({ x: box.x, y: top - height, width: box.width, height });
    top -= height;
    if (ruled && index < blocks.length - 1) pen.rule(box.x, top, box.x + box.width, top);
  });
}

function sizeStack(pen: Pen, stack: Stack | Frame, width: number): Sized {
  const blocks = stack.blocks.map((block) => sizeBlock(pen, block, width));
  const inside = blocks.reduce((sum, block) => sum + block.height, 0);
  const growing = blocks.reduce((sum, block) => sum + block.grow, 0);
  return {
    height: Math.max(stack.height ?? 0, inside),
    grow: stack.grow ?? growing,
    draw: (box) => {
      drawDown(pen, blocks, box, stack.kind === 'frame' || stack.ruled);
      if (stack.kind === 'frame') pen.outline(box);
    },
  };
}

function sizeColumns(pen: Pen, columns: Columns, width: number): Sized {
  const widths = shareOut(columns.blocks, width);
  const blocks = columns.blocks.map((block, index) => sizeBlock(pen, block, widths[index]!));
  return {
    height: Math.max(columns.height ?? 0, ...blocks.map((block) => block.height)),
    grow: columns.grow ?? Math.max(0, ...blocks.map((block) => block.grow)),
    draw: (box) => {
      let x = box.x;
      blocks.forEach((block, index) => {
        block.draw({ x, y: box.y, width: widths[index]!, height: box.height });
        x += widths[index]!;
        if (columns.ruled && index < blocks.length - 1) pen.rule(x, box.y, x, box.y + box.height);
      });
    },
  };
}

/** Both languages on one line where they fit, else one under the other. */
function sizePrint(pen: Pen, print: Print, width: number): Sized {
  const words = labelWords(pen, print.words, print.size, width, print.align);
  const { padding = WORDS_PADDING } = print;
  return {
    height: Math.max(print.height ?? 0, words.height + 2 * padding),
    grow: print.grow ?? 0,
    draw: (box) => {
      if (print.shade) pen.ink.rect(box.x, box.y, box.width, box.height, { fill: SHADE });
      words.draw(box, print.valign === 'top' ? box.y + box.height - padding : box.y + (box.height + words.height) / 2);
    },
  };
}

/** The number's column, the label, and the content beside or under it. Without a number the label has its room. */
function sizeItem(pen: Pen, item: Item, width: number): Sized {
  const { number } = item;
  const column = number === undefined ? 0 : NUMBER_WIDTH;
  const words: Print = {
    kind: 'print',
    words: item.words,
    size: ITEM_LABEL,
    shade: true,
    align: 'left',
    valign: 'middle',
  };
  const labelWidth = (item.labelWidth ?? LABEL_WIDTH) + NUMBER_WIDTH - column;
  const inner: Block =
    item.labelAt === 'left'
      ? { kind: 'columns', ruled: true, blocks: [{ ...words, width: labelWidth }, item.content] }
      : { kind: 'stack', ruled: true, blocks: [words, item.content] };
  const sized = sizeBlock({ ...pen, item: { number, words: item.words } }, inner, width - column);
  return {
    height: Math.max(item.height ?? 0, sized.height),
    grow: item.grow ?? sized.grow,
    draw: (box) => {
      const left = box.x + column;
      sized.draw({ ...box, x: left, width: box.width - column });
      if (number === undefined) return;
      const x = box.x + (column - pen.fonts.width(number, NUMBER_SIZE)) / 2;
      pen.ink.text(number, { x, y: box.y + box.height / 2 - NUMBER_SIZE * 0.36, size: NUMBER_SIZE });
      pen.rule(left, box.y, left, box.y + box.height);
    },
  };
}

function sizeBlock(pen: Pen, block: Block, width: number): Sized {
  switch (block.kind) {
    case 'stack':
    case 'frame':
      return sizeStack(pen, block, width);
    case 'columns':
      return sizeColumns(pen, block, width);
    case 'print':
      return sizePrint(pen, block, width);
    case 'item':
      return sizeItem(pen, block, width);
    case 'entry':
      return sizeEntry(pen, block, width);
    case 'choice':
      return sizeChoice(pen, block, width);
    case 'list':
      return sizeList(pen, block, width);
    case 'hand':
      return sizeHand(pen, block, width);
    case 'own':
      return block.sized(pen, width);
  }
}

/** Draws blocks into the body of a page. @returns how many points are missing in height; 0 where all stands inside. */
export function drawBody(pen: Pen, blocks: readonly Block[], body: Rectangle): number {
  const sized = blocks.map((block) => sizeBlock(pen, block, body.width));
  const needed = sized.reduce((sum, block) => sum + block.height, 0);
  if (needed > body.height + 0.01) return needed - body.height;
  const grows = sized.some((block) => block.grow > 0);
  const height = grows ? body.height : needed;
  drawDown(pen, sized, { ...body, y: body.y + body.height - height, height }, false);
  return 0;
}
