/**
 * What an insurer demands, as data: a folder with `profile.yaml`, inherited from a more general one. Every value and
 * every rule carries its source. The scheme brings the schema of the values.
 */
import { lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../base/day.ts';
import { readNamed, sha256 } from '../base/files.ts';
import type { Path } from '../base/path.ts';
import { harmless, Refusal } from '../base/refusal.ts';
import {
  anything,
  day,
  line,
  list,
  mapping,
  mappingWith,
  matching,
  nearest,
  type Output,
  oneOf,
  parseWith,
  record,
  type Schema,
  text,
} from '../base/schema.ts';
import type { Source } from '../base/source.ts';
import { type Plain, readText, type TextTree } from '../base/text-tree.ts';
import { isOfAnother } from './scheme-of.ts';

/** A schema for each value that a scheme asks of a profile. */
export type ParameterSchemas = Readonly<Record<string, Schema>>;
export type Parameters<S extends ParameterSchemas> = { readonly [K in keyof S]: Output<S[K]> };

/** One value of a parameter's history. */
export interface Held {
  value: unknown;
  source: Source;
  /** Absent for what has held from the beginning. */
  since?: Day;
}

export interface Profile<S extends ParameterSchemas> {
  id: string;
  /** Ids from the insurer itself to the most general one. */
  lineage: readonly string[];
  name: { ja: string; en: string; zh: string };
  /** Folders from the insurer's own to the most general one: where its sheets are looked for. */
  folders: readonly string[];
  /** Fingerprint of the profile files that were read. */
  version: string;
  /** The values as they hold on the day of `at`; of a profile that was just loaded, the newest. */
  values: Parameters<S>;
  /** The same insurer with the values that hold on a day. */
  at(on: Day): Profile<S>;
  /** Every value that a parameter has or will have, the oldest first. */
  history(parameter: keyof S & string): readonly Held[];
  /** Where a value comes from. */
  sourceOf(parameter: keyof S & string): Source;
  /**
   * Where a rule comes from; for a part of it that has a source of its own (`<rule>.<part>`), that one.
   * @throws Error where no profile of the chain cites the rule: a bug of the data
   */
  ruleSource(rule: string, part?: string): Source;
}

const certainty = oneOf(['published', 'unverified', 'ours']);

const citation = {
  source: matching('word', /^[a-z0-9-]{1,40}$/),
};
const citationMore = { heading: line, asOf: day, checked: day, certainty, note: text };

const sourceSchema = mappingWith(
  { title: line, cite: line, certainty },
  { date: line, checked: day, address: line, note: text },
);

/** An insurer's name is the name of its folder, never a path. */
const NAME = /^[a-z0-9][a-z0-9-]{0,39}$/;

const headSchema = mappingWith(
  { format: line, scheme: line, id: matching('insurer-name', NAME) },
  {
    extends: matching('insurer-name', NAME),
    name: mappingWith({ ja: line, en: line, zh: line }, {}),
    sources: record(sourceSchema),
    values: anything,
    rules: record(mappingWith(citation, citationMore)),
  },
);

interface Cited {
  source: string;
  heading?: string | undefined;
  asOf?: string | undefined;
  checked?: Day | undefined;
  certainty?: Source['certainty'] | undefined;
  note?: string | undefined;
}

/** One entry of a parameter: what it is, from when, and where that stands. */
interface Entry extends Cited {
  value: unknown;
  from?: Day | undefined;
}

interface Layer {
  folder: string;
  file: string;
  tree: TextTree;
  fingerprint: string;
  head: Output<typeof headSchema>;
}

const FORMAT = 'ryoyohi-profile/1';
const MOST_LAYERS = 8;

/**
 * @param name an insurer's name, never a path
 * @param searched folders of insurer folders, the first that has the name wins
 * @param knownRules ids of the scheme's rules; a profile that cites another is refused
 * @throws Refusal where there is no such insurer or its data is wrong
 */
export function loadProfile<S extends ParameterSchemas>(
  name: string,
  searched: readonly string[],
  scheme: string,
  schemas: S,
  knownRules?: readonly string[],
): Profile<S> {
  const layers: Layer[] = [];
  for (let next: string | undefined = name; next !== undefined; next = layers.at(-1)?.head.extends) {
    if (layers.length >= MOST_LAYERS || layers.some((layer) => layer.head.id === next)) {
      throw new Refusal({ code: 'profile-circle', params: { name } });
    }
    layers.push(readLayer(next, searched, scheme));
  }
  const histories: Record<string, Held[]> = Object.create(null);
  for (const layer of layers) {
    for (const [key, entries] of Object.entries(readValues(layer, schemas))) {
      if (entries) histories[key] = withOlder(histories[key] ?? [], heldIn(entries, key, layer, layers));
    }
  }
  // Where the oldest value has a day on which it begins, nothing holds before it.
  const absent = Object.keys(schemas).filter((key) => histories[key]?.[0] === undefined || histories[key][0].since);
  if (absent.length > 0) throw new Refusal({ code: 'profile-incomplete', params: { name, keys: absent.join(', ') } });

  const rules: Record<string, Source> = {};
  for (const layer of layers) {
    if (knownRules) refuseUnknownRules(layer, knownRules);
    for (const [rule, entry] of Object.entries(layer.head.rules ?? {}))
      rules[rule] ??= sourceFor(entry, ['rules', rule, 'source'], layer, layers);
  }
  const own = layers[0]!;
  const named = layers.find((layer) => layer.head.name)?.head.name;
  const what = {
    id: own.head.id,
    lineage: layers.map((layer) => layer.head.id),
    name: named ?? { ja: own.head.id, en: own.head.id, zh: own.head.id },
    folders: layers.map((layer) => layer.folder),
    version: sha256(layers.map((layer) => layer.fingerprint).join('')).slice(0, 12),
    history: (parameter: string) => histories[parameter] ?? [],
    ruleSource: (rule: string, part?: string) => {
      const source = rules[`${rule}.${part}`] ?? rules[rule];
      if (!source) throw new Error(`no profile cites the rule ${rule}`);
      return source;
    },
  };
  const changes = [
    ...new Set(Object.values(histories).flatMap((held) => held.flatMap(({ since }) => since ?? []))),
  ].sort();
  /** One profile for each time between two changes. */
  const times = new Map<number, Profile<S>>();
  const at = (on: Day | undefined): Profile<S> => {
    const time = on === undefined ? changes.length : changes.filter((change) => change <= on).length;
    const known = times.get(time);
    if (known) return known;
    const last = time === 0 ? undefined : changes[time - 1];
    const held = Object.fromEntries(
      Object.keys(schemas).map((key) => [
        key,
        histories[key]!.findLast(({ since }) => !since || (last && since <= last))!,
      ]),
    );
    const made: Profile<S> = {
      ...what,
      values: Object.fromEntries(Object.entries(held).map(([key, { value }]) => [key, value])) as Parameters<S>,
      at,
      sourceOf: (parameter) => held[parameter]!.source,
    };
    times.set(time, made);
    return made;
  };
  return at(undefined);
}

/** What a more general profile says holds only before the first day of which the special one speaks. */
function withOlder(special: readonly Held[], general: readonly Held[]): Held[] {
  const first = special[0];
  if (!first) return [...general];
  return [...general.filter(({ since }) => first.since !== undefined && (!since || since < first.since)), ...special];
}

/** The entries of one parameter in one profile, the oldest first. @throws Refusal for two of one day */
function heldIn(entries: readonly Entry[], key: string, layer: Layer, layers: readonly Layer[]): Held[] {
  const listed = Array.isArray((layer.tree.value as { values: Record<string, Plain> }).values[key]);
  const seen = new Set<Day | undefined>();
  const held = entries.map((entry, index): Held => {
    const at: Path = listed ? ['values', key, index] : ['values', key];
    if (seen.has(entry.from)) {
      throw new Refusal({
        code: 'profile-same-day',
        file: layer.file,
        ...layer.tree.lineAndColumn(layer.tree.offsetOf(at)),
        params: { key, day: entry.from ?? '—' },
      });
    }
    seen.add(entry.from);
    const source = sourceFor(entry, [...at, 'source'], layer, layers);
    return entry.from === undefined
      ? { value: entry.value, source }
      : { value: entry.value, source: { ...source, since: entry.from }, since: entry.from };
  });
  return held.sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1));
}

/** @throws Refusal with every rule that the scheme does not have */
function refuseUnknownRules(layer: Layer, known: readonly string[]): void {
  const wrong = Object.keys(layer.head.rules ?? {}).filter((rule) => !known.includes(rule));
  if (wrong.length === 0) return;
  throw new Refusal(
    wrong.map((rule) => {
      const near = nearest(rule, known);
      return {
        code: near ? 'profile-rule-unknown-near' : 'profile-rule-unknown',
        file: layer.file,
        ...layer.tree.lineAndColumn(layer.tree.offsetOfKey(['rules'], rule)),
        params: { rule: harmless(rule), ...(near ? { nearest: near } : {}) },
      };
    }),
  );
}

/** A folder that one may not enter holds nothing for us. */
function isFileHere(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The first of the folders that holds a profile of that name; one of another scheme only where there is no other. */
export function folderNamed(name: string, searched: readonly string[], scheme: string): string | undefined {
  const there = searched.map((parent) => join(parent, name)).filter((each) => isFileHere(join(each, 'profile.yaml')));
  return there.length < 2 ? there[0] : (there.find((each) => !isOfAnother(each, scheme)) ?? there[0]);
}

/** May a folder be an insurer: is its name no path and nothing that a shell or a menu would trip over? */
export function isInsurerName(name: string): boolean {
  return NAME.test(name);
}

function readLayer(name: string, searched: readonly string[], scheme: string): Layer {
  const folder = NAME.test(name) ? folderNamed(name, searched, scheme) : undefined;
  if (!folder) throw new Refusal({ code: 'insurer-unknown', params: { name: harmless(name) } });
  const file = join(folder, 'profile.yaml');
  for (const path of [folder, file]) {
    // What a link leads to is not what was looked at when the folder was taken in.
    if (lstatSync(path).isSymbolicLink()) throw new Refusal({ code: 'insurer-link', file: path });
  }
  const bytes = readNamed(file);
  const tree = readText(bytes, file, 'yaml');
  const head = parseWith(headSchema, tree, file);
  if (head.format !== FORMAT || head.scheme !== scheme || head.id !== name) {
    throw new Refusal({ code: 'profile-head', file, params: { format: FORMAT, scheme, name } });
  }
  return { folder, file, tree, fingerprint: sha256(bytes), head };
}

function readValues(layer: Layer, schemas: ParameterSchemas): Record<string, Entry[] | undefined> {
  const root = layer.tree.value as Record<string, Plain>;
  const written = (root['values'] ?? Object.create(null)) as Record<string, Plain>;
  const shape = Object.fromEntries(
    Object.entries(schemas).map(([key, schema]) => {
      const entry = mappingWith({ value: schema, ...citation }, { from: day, ...citationMore });
      return [key, Array.isArray(written[key]) ? list(entry) : entry];
    }),
  );
  const ownTree: TextTree = {
    ...layer.tree,
    value: written,
    offsetOf: (path) => layer.tree.offsetOf(['values', ...path]),
    offsetOfKey: (path, key) => layer.tree.offsetOfKey(['values', ...path], key),
  };
  const read = parseWith(mapping(shape), ownTree, layer.file) as Record<string, Entry | Entry[] | undefined>;
  return Object.fromEntries(
    Object.entries(read).map(([key, entry]) => [key, entry === undefined || Array.isArray(entry) ? entry : [entry]]),
  );
}

function sourceFor(entry: Cited, at: Path, layer: Layer, layers: readonly Layer[]): Source {
  const from = layers.slice(layers.indexOf(layer)).find((each) => each.head.sources?.[entry.source])?.head.sources?.[
    entry.source
  ];
  if (!from)
    throw new Refusal({
      code: 'profile-source-unknown',
      file: layer.file,
      ...layer.tree.lineAndColumn(layer.tree.offsetOf(at)),
      params: { source: entry.source },
    });
  const date = entry.asOf ?? from.date;
  const note = [from.note, entry.note].filter((each) => each !== undefined).join(' ');
  const checked = entry.checked ?? from.checked;
  return {
    short: from.cite.replace('{heading}', entry.heading ?? '').trim(),
    title: from.title,
    ...(entry.heading ? { heading: entry.heading } : {}),
    ...(date ? { date } : {}),
    certainty: entry.certainty ?? from.certainty,
    ...(note ? { note } : {}),
    ...(from.address ? { address: from.address } : {}),
    ...(checked ? { checked } : {}),
  };
}
