/** Compares claims with each other by their fingerprints. What it says does not depend on the order in which they were read. */

import { nearPictures } from './near-pictures.ts';
import { BATCH_RULES, type BatchRuleId } from './rules.ts';
import type { AcrossFinding, Fingerprints, Row } from './types.ts';

/** By how many of 64 bits two pictures of one paper may differ. */
export const NEAR_BITS = 10;

/**
 * @param rows sorted by path
 * @param isAsked is a claim one of those to be reported? The others are only compared with.
 */
export function compareClaims(
  rows: readonly Row[],
  isAsked: (row: Row) => boolean = () => true,
  nearBits: number = NEAR_BITS,
): AcrossFinding[] {
  const receipts = sameReceipts(rows);
  const found = [
    ...receipts,
    ...sameUnits(rows),
    ...similarPictures(rows, receipts, nearBits),
    ...overlappingStays(rows),
  ];
  return found
    .flatMap(({ rule, claims, params, variant }) => {
      const first = claims.find((index) => isAsked(rows[index]!));
      if (first === undefined) return [];
      const others = claims.filter((index) => index !== first).map((index) => rows[index]!.path);
      const { severity, source } = BATCH_RULES[rule];
      return [{ rule, severity, at: rows[first]!.path, with: others, params, source, ...(variant ? { variant } : {}) }];
    })
    .sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || compareText(a.at, b.at) || place(a) - place(b));
}

const ORDER = { error: 0, warning: 1, info: 2 } as const;
const PLACES = Object.keys(BATCH_RULES);
const place = ({ rule }: AcrossFinding) => PLACES.indexOf(rule);
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

interface Found {
  rule: BatchRuleId;
  /** Places in the rows, in order; at least two. */
  claims: number[];
  params: AcrossFinding['params'];
  variant?: string | undefined;
}

const MOST_FILES_NAMED = 3;

/** The first files' names, and a sign that there are more. */
function named(files: readonly string[]): string {
  const shown = files.slice(0, MOST_FILES_NAMED).join(', ');
  return files.length > MOST_FILES_NAMED ? `${shown}, …` : shown;
}

/** Claims that share content; those that share several files are named once, with the files of the first. */
function sameReceipts(rows: readonly Row[]): Found[] {
  const holders = new Map<string, { claims: number[]; files: string[] }>();
  for (const [claim, { fingerprints }] of rows.entries()) {
    for (const { hash, file } of fingerprints.receipts) {
      const holder = holders.get(hash);
      if (!holder) holders.set(hash, { claims: [claim], files: [file] });
      else if (holder.claims.at(-1) !== claim) {
        holder.claims.push(claim);
        holder.files.push(file);
      }
    }
  }
  const groups = new Map<string, { claims: number[]; files: string[] }>();
  for (const { claims, files } of holders.values()) {
    if (claims.length < 2) continue;
    const key = claims.join();
    const group = groups.get(key) ?? { claims, files: [] };
    groups.set(key, { claims, files: [...group.files, files[0]!] });
  }
  return [...groups.values()].map(({ claims, files }) => ({
    rule: 'batch.same-receipt',
    claims,
    params: { files: named([...new Set(files)].sort(compareText)), count: files.length },
  }));
}

/** Groups of entries that are linked by shared keys, directly or through others. */
function linked<T extends { claim: number }>(entries: readonly T[], keysOf: (entry: T) => readonly string[]): T[][] {
  const parent = entries.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root]!;
    parent[index] = root;
    return root;
  };
  const firstWith = new Map<string, number>();
  for (const [index, entry] of entries.entries()) {
    for (const key of keysOf(entry)) {
      const other = firstWith.get(key);
      if (other === undefined) firstWith.set(key, index);
      else {
        const [a, b] = [rootOf(other), rootOf(index)];
        parent[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
  const groups = new Map<number, T[]>();
  for (const [index, entry] of entries.entries()) {
    const root = rootOf(index);
    const group = groups.get(root);
    if (group) group.push(entry);
    else groups.set(root, [entry]);
  }
  return [...groups.values()];
}

function distinct(claims: readonly number[]): number[] {
  return [...new Set(claims)].sort((a, b) => a - b);
}

/** Claims that share a unit; bills that the same claims share are named together. */
function sameUnits(rows: readonly Row[]): Found[] {
  const units = rows.flatMap(({ fingerprints }, claim) => fingerprints.units.map((unit) => ({ claim, ...unit })));
  const shared = linked(units, ({ keys }) => keys)
    .map((group) => ({
      claims: distinct(group.map(({ claim }) => claim)),
      unit: group[0]!.unit,
      wording: group[0]!.wording,
    }))
    .filter(({ claims }) => claims.length > 1);
  const groups = new Map<string, { claims: number[]; units: string[]; wording: string | undefined }>();
  for (const { claims, unit, wording } of shared) {
    const key = wording === undefined ? unit : `${wording} ${claims}`;
    const group = groups.get(key);
    if (group && wording !== undefined) group.units.push(unit);
    else groups.set(wording === undefined ? `${key} ${groups.size}` : key, { claims, units: [unit], wording });
  }
  return [...groups.values()].map(({ claims, units: names, wording }) => ({
    rule: 'batch.same-unit',
    claims,
    params: { unit: named(names) },
    variant: wording,
  }));
}

/** For each claim the later ones with a similar page, unless the very same file is in both already. */
function similarPictures(rows: readonly Row[], receipts: readonly Found[], nearBits: number): Found[] {
  const told = new Set(receipts.flatMap(({ claims }) => claims.flatMap((a) => claims.map((b) => `${a} ${b}`))));
  const pages = rows.flatMap(({ fingerprints }, claim) =>
    fingerprints.pictures.map((picture) => ({ claim, ...picture })),
  );
  const byFirst = new Map<number, { claims: Set<number>; page: Fingerprints['pictures'][number] }>();
  for (const [one, other] of nearPictures(
    pages.map(({ hash }) => hash),
    nearBits,
  )) {
    const [first, later] = [pages[one]!, pages[other]!].sort((a, b) => a.claim - b.claim) as [
      (typeof pages)[number],
      (typeof pages)[number],
    ];
    if (first.claim === later.claim || told.has(`${first.claim} ${later.claim}`)) continue;
    const found = byFirst.get(first.claim);
    if (found) found.claims.add(later.claim);
    else byFirst.set(first.claim, { claims: new Set([first.claim, later.claim]), page: first });
  }
  return [...byFirst.values()].map(({ claims, page: { file, page } }) => ({
    rule: 'batch.similar-receipt',
    claims: distinct([...claims]),
    params: { file, page },
  }));
}

type Stay = Fingerprints['stays'][number] & { claim: number };

/** In hospital in two places on one day, other than the day of moving. */
function overlap(one: Stay, other: Stay): boolean {
  if (one.places.some((place) => other.places.includes(place))) return false;
  const moved = one.until === other.from || other.until === one.from;
  const from = one.from > other.from ? one.from : other.from;
  const until = one.until < other.until ? one.until : other.until;
  return from < until || (from === until && !moved);
}

/** For each claim the later ones in which the same person lies in hospital elsewhere on the same day. */
function overlappingStays(rows: readonly Row[]): Found[] {
  const stays: Stay[] = rows.flatMap(({ fingerprints }, claim) =>
    fingerprints.stays.map((stay) => ({ claim, ...stay })),
  );
  const byFirst = new Map<number, { claims: Set<number>; from: string; until: string; wording: string | undefined }>();
  for (const group of linked(stays, ({ persons }) => persons)) {
    const sorted = group.sort((a, b) => compareText(a.from, b.from) || a.claim - b.claim);
    for (const [index, one] of sorted.entries()) {
      for (const other of sorted.slice(index + 1)) {
        if (other.from > one.until) break;
        if (one.claim === other.claim || !overlap(one, other)) continue;
        const [first, later] = one.claim < other.claim ? [one, other] : [other, one];
        const until = one.until < other.until ? one.until : other.until;
        const wording = one.wording ?? other.wording;
        const found = byFirst.get(first.claim);
        if (found) found.claims.add(later.claim);
        else
          byFirst.set(first.claim, { claims: new Set([first.claim, later.claim]), from: other.from, until, wording });
      }
    }
  }
  return [...byFirst.values()].map(({ claims, from, until, wording }) => ({
    rule: 'batch.overlapping-stay',
    claims: distinct([...claims]),
    params: { from, until },
    variant: wording,
  }));
}
