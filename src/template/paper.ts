/**
 * Lays a paper of our own out over as many pages as it takes: the title and the head facts beside the mark, the blocks
 * under it, the small print at the foot of the last page. Pure: what it gives is counted as well as drawn.
 */
import type { PageInk, Widths } from '../pdf/types.ts';
import { TemplateError } from './errors.ts';
import { type Flow, type Group, type Piece, paginate, SHADE, spacer } from './flow.ts';
import { canvasOn } from './ink.ts';
import { type Area, footOf, headFacts, heightOf, runningHead, titlePieces } from './paper-edges.ts';
import { factsFlow, tableFlow } from './paper-table.ts';
import {
  both,
  dropOf,
  GREY,
  KEEP_LINES,
  keptLines,
  LEADING,
  linePiece,
  linesOf,
  runsOf,
  Setting,
} from './paper-text.ts';
import type { Both, Paper, PaperBlock } from './paper-types.ts';

type Points = Extract<PaperBlock, { kind: 'points' }>;

/** Where a paper stands on each page: beside the mark, and under it. */
export interface PaperPlaces {
  head: Area;
  body: Area;
}

/** One page of a paper, drawn onto the empty page of its template. */
export type PaperPage = (ink: PageInk) => void;

const HEADING = 11;
const SIZES = { small: 8, normal: 10, large: 13 } as const;
const AFTER = 9;
const INDENT = 4;
/** Room for the mark of a point. */
const MARK_ROOM = 20;
const BOX_EDGE = 8;
/** Lengths that differ by less are the same. */
const SLACK = 0.01;

/** @throws Unprintable for a character that no font has; TemplateError where something that is kept whole is higher than a page */
export function layPaper(paper: Paper, places: PaperPlaces, fonts: Widths, key: string): PaperPage[] {
  const setting = Setting.of(paper, fonts, key);
  const { head, body } = places;
  const top = titlePieces(paper, head, setting);
  const facts = headFacts(paper, head.width, setting);
  const beside = heightOf(top) + heightOf(facts) <= head.height + SLACK;
  const first = beside ? [...top, ...facts] : top;
  const opening: Flow[] = beside || facts.length === 0 ? [] : [headFlow(paper, body.width, setting)];
  const pages = pagesOf(paper, opening, body, setting);
  return pages.map(({ pieces, foot }, index) => (ink) => {
    drawDown(index === 0 ? first : runningHead(paper, index + 1, pages.length, head, setting), ink, head);
    drawDown(pieces, ink, body);
    drawDown(foot, ink, { ...body, height: heightOf(foot) });
  });
}

/** Every text of a paper, to look for what no font can draw. */
export function wordsOfPaper({ title, head, blocks, smallPrint }: Paper): string[] {
  return [title, ...head.flatMap(({ label, value }) => [label, value]), ...blocks.flatMap(wordsOf), ...smallPrint]
    .map(both)
    .flatMap(({ text, beside }) => [text, ...(beside === undefined ? [] : [beside])]);
}

function wordsOf(block: PaperBlock): (string | Both)[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [block.words];
    case 'facts':
      return block.facts.flatMap(({ label, value }) => [label, value]);
    case 'table':
      return [
        ...block.columns.map(({ label }) => label),
        ...block.rows.flatMap(({ cells }) => block.columns.flatMap(({ key }) => cells[key] ?? [])),
        ...(block.none ? [block.none] : []),
      ];
    case 'points':
      return [...block.points];
    default:
      return [];
  }
}

interface LaidPage {
  pieces: Piece[];
  /** Stands at the lower edge. */
  foot: Piece[];
}

function pagesOf(paper: Paper, opening: readonly Flow[], body: Area, setting: Setting): LaidPage[] {
  const parts = partsOf(paper, opening, body.width, setting);
  const foot = footOf(paper, body.width, setting);
  const last = parts
    .at(-1)
    ?.at(-1)
    ?.groups.findLast(({ pieces }) => !pieces.every(({ blank }) => blank));
  // What stands last keeps the small print's room under it, so that the small print is not alone on a page.
  const room: Piece = { height: heightOf(foot), draw: () => undefined };
  const together = last !== undefined && heightOf(last.pieces) + room.height <= body.height / 2;
  if (together) last.pieces.push(room);
  const pages = parts
    .flatMap((flows) => paginate(flows, body.height))
    .map((pieces): LaidPage => ({ pieces, foot: [] }));
  for (const { pieces } of pages) {
    if (heightOf(pieces) > body.height + SLACK)
      throw new TemplateError('what is kept on one page is higher than a page', setting.field);
  }
  if (pages.length === 0) pages.push({ pieces: [], foot: [] });
  if (together || heightOf(pages.at(-1)!.pieces) + room.height <= body.height) pages.at(-1)!.foot = foot;
  else {
    const more = paginate([plainFlow(foot.map((piece) => ({ pieces: [piece] })))], body.height);
    pages.push(...more.map((pieces) => ({ pieces: [], foot: pieces })));
  }
  return pages;
}

/** The flows of the blocks; each part begins on a new page. */
function partsOf({ blocks }: Paper, opening: readonly Flow[], width: number, setting: Setting): Flow[][] {
  const parts: Flow[][] = [[...opening]];
  // Headings wait for what they stand over.
  let waiting: Piece[] = [];
  const add = (flow: Flow) => {
    parts.at(-1)!.push({ ...flow, opening: [...waiting, ...flow.opening] });
    waiting = [];
  };
  const flush = () => {
    if (waiting.length > 0) add(plainFlow([{ pieces: [] }]));
  };
  blocks.forEach((block, index) => {
    const own = setting.at(`.blocks[${index}]`);
    if (block.kind === 'heading') waiting.push(...headingPieces(block.words, width, own));
    else if (block.kind === 'space' && waiting.length > 0) waiting.push(spacer(block.height));
    else if (block.kind === 'page') {
      flush();
      parts.push([]);
    } else {
      const flow = flowOf(block, width, own);
      if (flow.groups.length > 0) add(flow);
    }
  });
  flush();
  return parts;
}

function flowOf(block: Exclude<PaperBlock, { kind: 'heading' | 'page' }>, width: number, setting: Setting): Flow {
  switch (block.kind) {
    case 'text': {
      const lines = linesOf(block.words, SIZES[block.size ?? 'normal'], width - 2 * INDENT, setting);
      return plainFlow([...keptLines(lines.map((line) => linePiece(line, INDENT, setting.field))), gap(AFTER)]);
    }
    case 'facts':
      return withGap(factsFlow(block.facts, block.columns ?? 1, width, setting));
    case 'table':
      return withGap(tableFlow(block, width, setting));
    case 'points':
      return plainFlow([...pointGroups(block, width, setting), gap(AFTER)]);
    case 'picture': {
      const { height, draw } = block;
      const picture: Piece = {
        height,
        draw: (ink, x, top) => {
          const box = { page: 1, x, y: top - height, width, height };
          draw(canvasOn(ink, setting.widths, box, setting.field, setting.language), width, height);
        },
      };
      return plainFlow([{ pieces: [picture] }, gap(AFTER)]);
    }
    case 'space':
      return plainFlow([gap(block.height)]);
  }
}

function plainFlow(groups: Group[]): Flow {
  return { opening: [], reopening: [], groups };
}

function withGap(flow: Flow): Flow {
  return flow.groups.length === 0 && flow.opening.length === 0
    ? flow
    : { ...flow, groups: [...(flow.groups.length === 0 ? [{ pieces: [] }] : flow.groups), gap(AFTER)] };
}

function gap(height: number): Group {
  return { pieces: [spacer(height)] };
}

/** A shaded band; the second language stands beside the first where both have room on one line. */
function headingPieces(words: Both, width: number, setting: Setting): Piece[] {
  const { field } = setting;
  const [first, second] = runsOf(words, HEADING, setting);
  const widthOf = (run: typeof first) => (run ? setting.measure(run.language)(run.text) * run.size : 0);
  const room = width - 2 * INDENT;
  const oneLine = widthOf(first) + (second ? 8 + widthOf(second) : 0) <= room && !first?.text.includes('\n');
  const pieces = linesOf(oneLine ? both(words).text : words, HEADING, room, setting).map((line) =>
    linePiece(line, INDENT, field),
  );
  const height = heightOf(pieces) + 3;
  const shade: Piece = {
    height: 1.5,
    draw: (ink, x, top) => {
      ink.rect(x, top - height, width, height, { fill: SHADE });
      ink.line(x, top, x + width, top, { width: 0.8 });
      if (!oneLine || !second) return;
      ink.text(second.text, {
        x: x + INDENT + widthOf(first) + 8,
        y: top - 1.5 - dropOf(HEADING, HEADING * LEADING),
        size: second.size,
        field,
        ink: GREY,
        ...(second.language && { language: second.language }),
      });
    },
  };
  return [shade, ...pieces, spacer(1.5 + 5)];
}

function pointGroups({ mark, points }: Points, width: number, setting: Setting): Group[] {
  const size = SIZES.normal;
  return points.flatMap((words, index): Group[] => {
    const own = setting.at(`.points[${index}]`);
    const lines = linesOf(words, size, width - MARK_ROOM - INDENT, own);
    const pieces = lines.map((line) => linePiece(line, MARK_ROOM, own.field));
    const [first, ...others] = pieces;
    if (!first) return [];
    const marked: Piece = {
      ...first,
      draw: (ink, x, top) => {
        drawMark(ink, mark, index + 1, x, top - dropOf(size, size * LEADING), own);
        first.draw(ink, x, top);
      },
    };
    const all = [marked, ...others];
    const groups = all.length > KEEP_LINES ? keptLines(all) : [{ pieces: all }];
    groups.at(-1)!.pieces.push(spacer(2.5));
    return groups;
  });
}

function drawMark(ink: PageInk, mark: Points['mark'], number: number, x: number, baseline: number, own: Setting): void {
  const size = SIZES.normal;
  if (mark === 'dot') ink.circle(x + MARK_ROOM - 8, baseline + size * 0.36, 1.4, { fill: 0 });
  else if (mark === 'box') ink.rect(x + MARK_ROOM - 6 - BOX_EDGE, baseline - 0.4, BOX_EDGE, BOX_EDGE, { width: 0.7 });
  else {
    const text = `${number}.`;
    const width = own.measure()(text) * size;
    ink.text(text, { x: x + MARK_ROOM - 5 - width, y: baseline, size, field: own.field, language: own.language });
  }
}

function headFlow({ head }: Paper, width: number, setting: Setting): Flow {
  return withGap(factsFlow(head, 2, width, setting.at('.head')));
}

function drawDown(pieces: readonly Piece[], ink: PageInk, { x, y, height }: Area): void {
  let top = y + height;
  for (const piece of pieces) {
    piece.draw(ink, x, top);
    top -= piece.height;
  }
}
