/**
 * Small building blocks of a file's schema, and the one way in which a schema's problems become a Refusal: each with
 * line, column, what was expected and what was found, all at once. An unknown key names the nearest known one.
 */
import { distance } from 'fastest-levenshtein';
import * as z from 'zod/mini';
import { type Country, isCountry } from './country.ts';
import { type Currency, currencyCodes, isCurrency } from './currency.ts';
import { type Day, parseDay } from './day.ts';
import { type Amount, parseAmount } from './money.ts';
import type { Path } from './path.ts';
import { pathText } from './path.ts';
import { harmless, isControl, type Params, type Problem, Refusal } from './refusal.ts';
import type { Plain, TextTree } from './text-tree.ts';

/** What a schema expected, carried through zod's messages. */
function expected(key: string, params?: Params): string {
  return JSON.stringify(params ? { key, params } : { key });
}

/** A text of which a function makes a value, or says what it expected. */
function parsed<T>(key: string, parse: (text: string) => T | undefined, params?: Params) {
  return z.pipe(
    z.string(expected(key, params)),
    z.transform((text: string, context): T => {
      const value = parse(text);
      if (value !== undefined) return value;
      context.issues.push({ code: 'custom', message: expected(key, params), input: text });
      return z.NEVER;
    }),
  );
}

function withoutControls(text: string, most: number, lines: boolean): string | undefined {
  if (text.length > most) return undefined;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (isControl(code) && !(lines && (code === 0x0a || code === 0x09))) return undefined;
  }
  return text;
}

const MOST_LINE = 300;
const MOST_TEXT = 8000;

/** One line, kept exactly as typed; no control characters. */
export const line = parsed('line', (text) => withoutControls(text, MOST_LINE, false), { most: MOST_LINE });
/** Text that may have several lines. */
export const text = parsed('text', (value) => withoutControls(value.replace(/\r\n?/g, '\n'), MOST_TEXT, true), {
  most: MOST_TEXT,
});

export const day = parsed<Day>('day', parseDay);
export const decimal = parsed<Amount>('amount', parseAmount);
export const currency = parsed<Currency>('currency', (code) => (isCurrency(code) ? code : undefined));
export const country = parsed<Country>('country', (code) => (isCountry(code) ? code : undefined));

/** `true` or `false`. */
export const truth = z.pipe(
  z.union([z.string(), z.boolean()], expected('boolean')),
  z.transform((value: string | boolean, context): boolean => {
    if (value === true || value === 'true') return true;
    if (value === false || value === 'false') return false;
    context.issues.push({ code: 'custom', message: expected('boolean'), input: value });
    return z.NEVER;
  }),
);

/** A text of which the function makes a value; where it makes none, `expected.<key>` says what was expected. */
export function parsedBy<T>(key: string, parse: (text: string) => T | undefined) {
  return parsed(key, parse);
}

/** Text of a fixed form. */
export function matching(key: string, pattern: RegExp) {
  return parsed(key, (value) => (pattern.test(value) ? value : undefined));
}

/** A whole number written as plain digits. */
export function wholeNumber(key: string, least: number) {
  return parsed<number>(key, (value) => {
    if (!/^\d{1,12}$/.test(value)) return undefined;
    const number = Number(value);
    return number >= least ? number : undefined;
  });
}

/** A number in plain digits, with decimals where it has some; `1e3` is none. */
export function plainNumber(key: string, least = Number.NEGATIVE_INFINITY) {
  return parsed<number>(key, (value) => {
    if (!/^-?\d{1,9}(\.\d{1,9})?$/.test(value)) return undefined;
    const number = Number(value);
    return number >= least ? number : undefined;
  });
}

/** One of a few words. */
export function oneOf<const T extends readonly string[]>(options: T) {
  return z.enum(options, expected('one-of', { options: options.join(' | ') }));
}

export function list<T extends z.ZodMiniType>(item: T) {
  return z.array(item, expected('list'));
}

/** What a schema makes of a file. */
export type Output<T extends z.ZodMiniType> = z.output<T>;
/** A schema of any kind. */
export type Schema = z.ZodMiniType;

/** Text that is judged before. */
export const anyText = z.string();
export const anything = z.unknown();

/** A type of which only some values are taken. */
export function only<T extends z.ZodMiniType>(type: T, key: string, isTaken: (value: z.output<T>) => boolean) {
  return z.pipe(
    type,
    z.transform((value, context): z.output<T> => {
      if (isTaken(value as z.output<T>)) return value as z.output<T>;
      context.issues.push({ code: 'custom', message: expected(key), input: value });
      return z.NEVER;
    }),
  );
}

/** One of two forms. */
export function either<A extends z.ZodMiniType, B extends z.ZodMiniType>(one: A, other: B, key: string) {
  return z.union([one, other], expected(key));
}

/** A value, or one word that stands for another: `not-stated` for null where every text is silent. */
export function orWord<T extends z.ZodMiniType, V>(type: T, word: string, meant: V) {
  return z.pipe(
    z.unknown(),
    z.transform((value, context): z.output<T> | V => {
      if (value === word) return meant;
      const result = type.safeParse(value);
      if (result.success) return result.data as z.output<T>;
      for (const issue of result.error.issues) context.issues.push({ ...issue, input: value } as never);
      return z.NEVER;
    }),
  );
}

/** A mapping whose parts must go together: `judge` names the part that does not, and what was expected there. */
export function agreeing<T extends z.ZodMiniType>(
  type: T,
  judge: (value: z.output<T>) => { part: string; key: string } | undefined,
) {
  return z.pipe(
    type,
    z.transform((value, context): z.output<T> => {
      const fault = judge(value as z.output<T>);
      if (!fault) return value as z.output<T>;
      context.issues.push({ code: 'custom', path: [fault.part], message: expected(fault.key), input: value });
      return z.NEVER;
    }),
  );
}

/** A mapping whose keys are the file's own. */
export function record<T extends z.ZodMiniType>(value: T) {
  return z.record(z.string(), value);
}

/** One value, or a list of them. A wrong item of a list is named by its place. */
export function oneOrList<T extends z.ZodMiniType>(item: T, key: string) {
  const items = z.array(item, expected(key));
  return z.pipe(
    z.unknown(),
    z.transform((value, context): z.output<T> | z.output<T>[] => {
      const result = Array.isArray(value) ? items.safeParse(value) : item.safeParse(value);
      if (result.success) return result.data as z.output<T> | z.output<T>[];
      for (const { path, message } of result.error.issues)
        context.issues.push({ code: 'custom', path, message, input: value });
      return z.NEVER;
    }),
  );
}

/** A mapping of which every key may be absent; a key that it does not know is a problem. */
export function mapping<T extends Record<string, z.ZodMiniType>>(shape: T) {
  const optional = Object.fromEntries(Object.entries(shape).map(([key, type]) => [key, z.optional(type)]));
  return z.strictObject(optional as { [K in keyof T]: z.ZodMiniOptional<T[K]> }, { error: unlessUnknownKeys });
}

function unlessUnknownKeys(issue: { code: string }): string | undefined {
  return issue.code === 'invalid_type' ? expected('mapping') : undefined;
}

/** A mapping of which the named keys must be there. */
export function mappingWith<R extends Record<string, z.ZodMiniType>, T extends Record<string, z.ZodMiniType>>(
  required: R,
  shape: T,
) {
  const optional = Object.fromEntries(Object.entries(shape).map(([key, type]) => [key, z.optional(type)]));
  return z.strictObject(
    { ...required, ...(optional as { [K in keyof T]: z.ZodMiniOptional<T[K]> }) },
    { error: unlessUnknownKeys },
  );
}

interface Issue {
  code?: string;
  path: PropertyKey[];
  message: string;
  input?: unknown;
  keys?: string[];
  values?: unknown[];
  errors?: unknown;
}

/**
 * @returns what the schema makes of the file
 * @throws Refusal with every problem, in the order of the file
 */
export function parseWith<T extends z.ZodMiniType>(schema: T, tree: TextTree, file: string): z.output<T> {
  const result = schema.safeParse(tree.value, { reportInput: true });
  if (result.success && tree.slips.length === 0) return result.data;
  const found: { offset: number; problem: Problem }[] = [...tree.slips];
  for (const issue of (result.error?.issues ?? []) as unknown as Issue[]) {
    const path = issue.path as Path;
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, path);
      for (const key of issue.keys ?? []) {
        const offset = tree.offsetOfKey(path, key);
        found.push({ offset, problem: unknownKey(key, known, [...path, key], offset, tree, file) });
      }
      continue;
    }
    const offset = tree.offsetOf(path);
    if (tree.slips.some((slip) => slip.offset === offset)) continue;
    const value = valueAt(tree.value, path);
    const problem: Problem = {
      code: value === undefined ? 'answer-absent' : 'answer-wrong',
      file,
      ...tree.lineAndColumn(offset),
      at: pathText(path),
      expected: expectation(issue, value),
    };
    if (value !== undefined) problem.found = shown(value);
    found.push({ offset, problem });
  }
  found.sort((a, b) => a.offset - b.offset);
  throw new Refusal(found.map(({ problem }) => problem));
}

function expectation(issue: Issue, value: unknown): { key: string; params?: Params } {
  let read: { key: string; params?: Params };
  try {
    read = JSON.parse(issue.message) as { key: string; params?: Params };
  } catch {
    read = { key: 'other-kind' };
  }
  const options = read.params?.['options'];
  const candidates =
    read.key === 'currency' ? currencyCodes() : typeof options === 'string' ? options.split(' | ') : [];
  const near = typeof value === 'string' ? nearest(value, candidates) : undefined;
  return near ? { key: `${read.key}-near`, params: { ...read.params, nearest: near } } : read;
}

function unknownKey(
  key: string,
  known: readonly string[],
  path: Path,
  offset: number,
  tree: TextTree,
  file: string,
): Problem {
  const near = nearest(key, known);
  return {
    code: near ? 'key-unknown-near' : 'key-unknown',
    file,
    ...tree.lineAndColumn(offset),
    at: harmless(pathText(path)),
    expected: { key: 'known-key', params: { options: known.join(', ') } },
    found: harmless(key),
    ...(near ? { params: { nearest: near } } : {}),
  };
}

/** The candidate that a slip of the keyboard would have meant. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const lower = word.toLowerCase().slice(0, 100);
  let best: string | undefined;
  let least = Math.max(2, Math.ceil(lower.length * 0.45));
  for (const candidate of candidates) {
    const steps = distance(lower, candidate.toLowerCase());
    if (steps < least || (steps === least && best === undefined)) {
      least = steps;
      best = candidate;
    }
  }
  return best;
}

function shown(value: unknown): string {
  if (typeof value === 'string') return harmless(value);
  if (typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? '[…]' : '{…}';
}

function valueAt(root: Plain, path: Path): unknown {
  let value: unknown = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** The keys that a schema knows at a path. */
export function keysAt(schema: z.ZodMiniType, path: Path): string[] {
  let current: unknown = schema;
  const def = (type: unknown) => (type as { _zod: { def: Record<string, unknown> } })._zod.def;
  const unwrap = (type: unknown): unknown => {
    let inner = type;
    for (;;) {
      if (def(inner)['type'] === 'optional') inner = def(inner)['innerType'];
      else if (def(inner)['type'] === 'pipe' && def(def(inner)['in'])['type'] === 'object') inner = def(inner)['in'];
      else return inner;
    }
  };
  for (const step of path) {
    const inner = def(unwrap(current));
    if (inner['type'] === 'array') current = inner['element'];
    else if (inner['type'] === 'object') current = (inner['shape'] as Record<string, unknown>)[String(step)];
    else if (inner['type'] === 'record') current = inner['valueType'];
    else if (inner['type'] === 'union') {
      current = (inner['options'] as unknown[]).find((option) =>
        ['object', 'array'].includes(String(def(unwrap(option))['type'])),
      );
    }
    if (current === undefined) return [];
  }
  let last = def(unwrap(current));
  if (last['type'] === 'union') {
    const mapping = (last['options'] as unknown[]).find((option) => def(unwrap(option))['type'] === 'object');
    if (mapping === undefined) return [];
    last = def(unwrap(mapping));
  }
  return last['type'] === 'object' ? Object.keys(last['shape'] as object) : [];
}
