/** Draft of a list: the open boxes under each column's head, fields that are numbered, or a row of boxes beside the label. */
import type { Entry, Place } from '../types.ts';
import { type Draughtsman, surenessOf } from './draft.ts';
import type { DraftKey, Reason } from './draft-types.ts';
import type { GridBox } from './study.ts';
import { isOpen, type Target } from './targets.ts';
import { bestLikeness, itemNumber, likeness, plainLetters } from './wording.ts';

const HEAD = 0.72;
const NAMED = 0.75;
const MOST_ROWS = 60;

interface Column {
  targets: Target[];
  reason: Reason;
}

export function draftList(draughtsman: Draughtsman, key: DraftKey): Partial<Entry> | undefined {
  const given = byGiven(draughtsman, key);
  if (given) return given;
  const named = new Set<string>();
  const columns = Object.entries(key.columns ?? {}).flatMap(([column, heads], index): [string, Column][] => {
    const alone = Object.keys(key.columns ?? {}).length === 1;
    // What is called like the list itself is its first column.
    const words = index === 0 ? [...heads, ...key.names] : heads;
    const made =
      byFieldNames(draughtsman, key.key, column, words, named) ??
      underHead(draughtsman, heads) ??
      (alone ? besideLabel(draughtsman, key) : undefined);
    return made ? [[column, made]] : [];
  });
  if (columns.length === 0) return undefined;
  const rows: Record<string, Place>[] = [];
  for (const [column, { targets, reason }] of columns) {
    targets.slice(0, MOST_ROWS).forEach((target, index) => {
      rows[index] ??= {};
      rows[index][column] = draughtsman.put(`${key.key}.${index + 1}.${column}`, target, reason);
    });
  }
  const item = itemNumber(columns[0]![1].reason.text);
  return { ...(item !== undefined && { item }), rows };
}

/** Rows that the caller named: `illnesses.1.name=9`. */
function byGiven({ given, targets }: Draughtsman, { key }: DraftKey): Partial<Entry> | undefined {
  const rows: Record<string, Place>[] = [];
  for (const [path, numbers] of given) {
    const [list, row, column] = path.split('.');
    const target = list === key && column !== undefined ? targets.ofNumbers(numbers) : undefined;
    if (!target) continue;
    const index = Number(row) - 1;
    rows[index] ??= {};
    rows[index][column!] = target.place;
  }
  const kept = rows.filter((row) => row !== undefined);
  return kept.length > 0 ? { rows: kept } : undefined;
}

/** `illness1`, `illness2` …; `illnesses_1_name`. */
function byFieldNames(
  { pdf, targets }: Draughtsman,
  key: string,
  column: string,
  words: readonly string[],
  named: Set<string>,
): Column | undefined {
  const groups = new Map<string, { target: Target; number: number }[]>();
  for (const field of pdf.fields) {
    const number = /\d+/.exec(field.name)?.[0];
    const [area] = field.boxes;
    if (number === undefined || !area || (field.kind !== 'text' && field.kind !== 'choice')) continue;
    const base = field.name.replace(/\d+/, '#');
    const target: Target = { place: { field: field.name }, area, field };
    if (targets.isFree(target) && !named.has(base))
      groups.set(base, [...(groups.get(base) ?? []), { target, number: Number(number) }]);
  }
  const wanted = [`${key}${column}`, ...words].map(plainLetters);
  const [best] = [...groups]
    .map(([base, fields]) => ({
      base,
      fields,
      score: Math.max(...wanted.map((each) => likeness(plainLetters(base), each))),
    }))
    .filter(({ score }) => score >= NAMED)
    .sort((a, b) => b.score - a.score);
  if (!best) return undefined;
  named.add(best.base);
  return {
    targets: best.fields.sort((a, b) => a.number - b.number).map(({ target }) => target),
    reason: { by: 'field-name', text: best.base, sure: surenessOf(best.score, best.base) },
  };
}

/** The place in a box of a list: the field that stands in it, else its room. */
function inBox({ targets }: Draughtsman, box: GridBox): Target | undefined {
  const field = targets
    .fieldTargets(['text', 'choice'], box.page)
    .find(
      ({ area }) =>
        area.x + area.width / 2 > box.x &&
        area.x + area.width / 2 < box.x + box.width &&
        area.y + area.height / 2 > box.y &&
        area.y + area.height / 2 < box.y + box.height,
    );
  const target = field ?? targets.ofNumbers([box.number]);
  return target && targets.isFree(target) ? target : undefined;
}

function underHead(draughtsman: Draughtsman, heads: readonly string[]): Column | undefined {
  const { candidates, claimed, targets } = draughtsman;
  const ranked = candidates
    .filter((candidate) => candidate.box && !claimed.has(candidate))
    .map((candidate) => ({ candidate, score: bestLikeness(candidate.text, heads) }))
    .filter(({ score }) => score >= HEAD)
    .sort((a, b) => b.score - a.score);
  for (const { candidate, score } of ranked) {
    const cells: Target[] = [];
    for (let box = targets.under(candidate.box!); box && isOpen(box); box = targets.under(box)) {
      const target = inBox(draughtsman, box);
      if (!target) break;
      cells.push(target);
    }
    if (cells.length === 0) continue;
    for (const each of candidates) if (each.box === candidate.box) claimed.add(each);
    return { targets: cells, reason: { by: 'rows', text: candidate.text, sure: surenessOf(score, candidate.text) } };
  }
  return undefined;
}

/** A row of boxes of one height beside the label, or in the rows under it. */
function besideLabel(draughtsman: Draughtsman, { names }: DraftKey): Column | undefined {
  const { candidates, claimed, targets } = draughtsman;
  const ranked = candidates
    .filter((candidate) => candidate.box && !claimed.has(candidate))
    .map((candidate) => ({ candidate, score: bestLikeness(candidate.text, names) }))
    .filter(({ score }) => score >= HEAD)
    .sort((a, b) => b.score - a.score);
  for (const { candidate, score } of ranked) {
    const label = candidate.box!;
    const page = targets.page(candidate.page);
    const under = page.boxes.filter(
      (box) =>
        isOpen(box) &&
        Math.abs(box.y + box.height - label.y) < 3 &&
        box.x > label.x - 3 &&
        box.x + box.width < label.x + label.width + 3 &&
        box.width < 0.9 * label.width,
    );
    const first = targets.beside(label) ?? under[0];
    const cells: Target[] = [];
    for (let box: GridBox | undefined = first; box; box = targets.beside(box)) {
      const target = inBox(draughtsman, box);
      if (!target) break;
      cells.push(target);
    }
    if (cells.length < 2) continue;
    return {
      targets: cells,
      reason: { by: 'rows', text: candidate.text, sure: surenessOf(score, candidate.text, true) },
    };
  }
  return undefined;
}
