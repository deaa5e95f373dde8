/** From a printed label to where one writes: the rest of its box, the box or line beside it, the box under it, or a field. */
import type { Box, FormField } from '../../pdf/types.ts';
import type { Place } from '../types.ts';
import type { Candidate } from './candidates.ts';
import type { Area } from './phrases.ts';
import { type GridBox, roomIn, type StudiedPage, type StudiedPdf } from './study.ts';
import { plainLetters } from './wording.ts';

export interface Target {
  place: Place;
  area: Box;
  /** The grid's box that it is, or is a part of. */
  box?: number;
  field?: FormField;
  /** The printed words that led to it. */
  label?: string;
}

/** What is so near is meant to touch. */
const NEAR = 3;
const LEAST_WIDTH = 18;
const LEAST_HEIGHT = 7.5;
const SUFFIX = 5;
const TICK_EDGE = 18;

export function overlap(a: Area, b: Area): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

function middle(area: Area): { x: number; y: number } {
  return { x: area.x + area.width / 2, y: area.y + area.height / 2 };
}

function holds(outer: Area, inner: Area): boolean {
  const { x, y } = middle(inner);
  return x >= outer.x && x <= outer.x + outer.width && y >= outer.y && y <= outer.y + outer.height;
}

/** At one height: more than half of the lower one stands beside the other. */
function isBeside(a: Area, b: Area): boolean {
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return shared > 0.5 * Math.min(a.height, b.height);
}

/** Nothing is printed in it but a unit at its end: days, 円. */
export function isOpen(box: GridBox): boolean {
  return box.phrases.every(({ text, x }) => {
    const letters = plainLetters(text).length;
    return letters === 0 || (letters <= SUFFIX && x > box.x + box.width / 2);
  });
}

function isTickBox({ kind, width, height, phrases }: GridBox): boolean {
  return kind === 'box' && width <= TICK_EDGE && height <= TICK_EDGE && phrases.length === 0;
}

/** Which places are taken, and what can still be had. */
export class Targets {
  private readonly taken: Box[] = [];
  private readonly takenFields = new Set<string>();

  constructor(private readonly pdf: StudiedPdf) {}

  take({ area, place }: Target): void {
    this.taken.push(area);
    if ('field' in place) this.takenFields.add(`${place.field}[${place.widget ?? ''}]`);
  }

  isFree(target: Target): boolean {
    const { area, place } = target;
    if ('field' in place && this.takenFields.has(`${place.field}[${place.widget ?? ''}]`)) return false;
    return !this.taken.some(
      (other) =>
        other.page === area.page &&
        overlap(other, area) > 0.1 * Math.min(other.width * other.height, area.width * area.height),
    );
  }

  page(number: number): StudiedPage {
    return this.pdf.pages[number - 1]!;
  }

  /** Fields of these kinds with one widget each, so that each is a place. */
  fieldTargets(kinds: readonly FormField['kind'][], page: number): Target[] {
    return this.pdf.fields
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap((field) =>
        field.boxes.flatMap((area, widget): Target[] =>
          area.page === page
            ? [{ place: field.boxes.length > 1 ? { field: field.name, widget } : { field: field.name }, area, field }]
            : [],
        ),
      );
  }

  /** Where one writes what a label asks for, the best first. */
  ofLabel(label: Candidate, tall: boolean): Target[] {
    const areas = this.areasOf(label, tall);
    const fields = this.fieldTargets(['text', 'choice', 'signature'], label.page).filter((target) =>
      this.isFree(target),
    );
    const inAreas = areas.flatMap(({ area }) => fields.filter((target) => holds(area, target.area)).slice(0, 1));
    const right = fields
      .filter(
        ({ area }) =>
          isBeside(area, label) && area.x >= label.x + label.width - 6 && area.x - label.x - label.width < 150,
      )
      .sort((a, b) => a.area.x - b.area.x);
    const under = fields
      .filter(
        ({ area }) =>
          label.y - (area.y + area.height) > -6 &&
          label.y - (area.y + area.height) < 30 &&
          area.x < label.x + label.width &&
          area.x + area.width > label.x,
      )
      .sort((a, b) => b.area.y - a.area.y);
    const boxes = areas
      .map(({ area, box }): Target => {
        const { x, y, width, height } = area;
        const on = { page: label.page, x, y, width, height };
        return { place: { box: on }, area: on, box: box.number };
      })
      .filter((target) => target.area.width >= LEAST_WIDTH && target.area.height >= LEAST_HEIGHT && this.isFree(target))
      // Where fields stand, they are the place.
      .filter(
        ({ area }) => !fields.some((field) => overlap(field.area, area) > 0.3 * field.area.width * field.area.height),
      );
    return [...inAreas, ...right.slice(0, 1), ...under.slice(0, 1), ...boxes];
  }

  private areasOf(label: Candidate, tall: boolean): { area: Area; box: GridBox }[] {
    const { boxes } = this.page(label.page);
    const open = (box: GridBox | undefined) => (box ? [{ area: roomIn(box, box.phrases), box }] : []);
    const lines = boxes
      .filter(
        ({ kind, x, y }) =>
          kind === 'line' &&
          Math.abs(y - label.y) <= 9 &&
          x >= label.x + label.width - 8 &&
          x - (label.x + label.width) < 60,
      )
      .sort((a, b) => a.x - b.x);
    const line = open(lines[0]);
    const { box } = label;
    if (!box) {
      const right = boxes
        .filter(
          (each) =>
            each.kind === 'box' &&
            isOpen(each) &&
            isBeside(each, label) &&
            each.x >= label.x + label.width - NEAR &&
            each.x - label.x - label.width < 120,
        )
        .sort((a, b) => a.x - b.x);
      const under = boxes
        .filter(
          (each) =>
            isOpen(each) &&
            label.y - (each.y + each.height) > -NEAR &&
            label.y - (each.y + each.height) < 25 &&
            each.x < label.x + label.width &&
            each.x + each.width > label.x,
        )
        .sort((a, b) => b.y + b.height - (a.y + a.height));
      return [...line, ...open(right[0]), ...open(under[0])];
    }
    const right = boxes.find(
      (each) =>
        each.kind === 'box' &&
        isOpen(each) &&
        !isTickBox(each) &&
        Math.abs(each.x - (box.x + box.width)) < NEAR &&
        isBeside(each, label) &&
        each.height > 0.6 * box.height,
    );
    const under = this.under(box);
    const inner = boxes.filter((each) => each !== box && holds(box, each) && each.width < box.width);
    const own = { area: roomIn(box, [...box.phrases, ...inner]), box };
    const roomy =
      own.area.width * own.area.height > 0.3 * box.width * box.height &&
      own.area.height >= (tall ? 20 : 10) &&
      own.area.width >= 30;
    const below = under && isOpen(under) ? open(under) : [];
    // Beside an open box, a label's own box is its label's alone, unless there is room for a line under it.
    const isUnder = own.area.height < box.height - 3;
    if (!tall && right && !isUnder) return [...line, ...open(right), own, ...below];
    if (tall && !roomy) return [...open(right), ...below, own];
    return roomy && inner.every(isTickBox) ? [own, ...open(right), ...below] : [...line, ...open(right), own, ...below];
  }

  /** The box right under another, as wide as it. */
  under(box: GridBox): GridBox | undefined {
    return this.page(box.page).boxes.find(
      (each) =>
        each.kind === 'box' &&
        Math.abs(each.y + each.height - box.y) < NEAR &&
        Math.abs(each.x - box.x) < NEAR &&
        Math.abs(each.width - box.width) < NEAR,
    );
  }

  /** The open box right beside another, as high as it. */
  beside(box: GridBox): GridBox | undefined {
    return this.page(box.page).boxes.find(
      (each) =>
        each.kind === 'box' &&
        isOpen(each) &&
        Math.abs(each.x - (box.x + box.width)) < NEAR &&
        Math.abs(each.y - box.y) < NEAR &&
        Math.abs(each.height - box.height) < NEAR,
    );
  }

  /** Where one ticks an option: a field or a small box beside its word, else the word itself. */
  ofOption(word: Candidate): { target: Target; onWord: boolean } | undefined {
    const small = this.page(word.page)
      .boxes.filter(isTickBox)
      .map((box): Target => {
        const area = { page: word.page, x: box.x, y: box.y, width: box.width, height: box.height };
        return { place: { box: area }, area, box: box.number };
      });
    const ticks = [...this.fieldTargets(['tick', 'radio', 'button'], word.page), ...small];
    const gap = ({ area }: Target) => {
      const left = word.x - (area.x + area.width);
      const right = area.x - (word.x + word.width);
      // A box stands before its word more often than behind it.
      return left >= -4 ? left : right >= -2 ? right + 8 : Number.POSITIVE_INFINITY;
    };
    const beside = ticks
      .filter(
        (target) => Math.abs(middle(target.area).y - middle(word).y) < 8 && gap(target) < 22 && this.isFree(target),
      )
      .sort((a, b) => gap(a) - gap(b));
    const [target] = beside;
    if (target) return { target, onWord: false };
    const { page, x, y, width, height } = word;
    const area = { page, x, y, width, height };
    const itself: Target = { place: { box: area }, area };
    return this.isFree(itself) ? { target: itself, onWord: true } : undefined;
  }

  /** The field or the room of a box that the caller named by number; several boxes are one place. */
  ofNumbers(numbers: readonly number[]): Target | undefined {
    const boxes = numbers.flatMap((number) =>
      this.pdf.pages.flatMap((page) => page.boxes.filter((box) => box.number === number)),
    );
    const [first] = boxes;
    if (!first || boxes.length < numbers.length || boxes.some(({ page }) => page !== first.page)) return undefined;
    const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
    const right = Math.max(...boxes.map((box) => box.x + box.width));
    const top = Math.max(...boxes.map((box) => box.y + box.height));
    const whole = { x, y, width: right - x, height: top - y };
    const area = { page: first.page, ...(boxes.length > 1 || isTickBox(first) ? whole : roomIn(first, first.phrases)) };
    return { place: { box: area }, area, box: first.number };
  }
}
