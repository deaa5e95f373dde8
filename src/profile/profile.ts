/**
 * What an insurer demands, as data: a folder with `profile.yaml`, inherited from a more general one. Every value and
 * every rule carries its source. The scheme brings the schema of the values.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readNamed, sha256 } from '../base/files.ts';
import type { Path } from '../base/path.ts';
import { Refusal } from '../base/refusal.ts';
import {
  anything,
  day,
  line,
  mapping,
  mappingWith,
  matching,
  type Output,
  oneOf,
  parseWith,
  record,
  type Schema,
  text,
} from '../base/schema.ts';
import type { Source } from '../base/source.ts';
import { type Plain, readText, type TextTree } from '../base/text-tree.ts';

/** A schema for each value that a scheme asks of a profile. */
export type ParameterSchemas = Readonly<Record<string, Schema>>;
export type Parameters<S extends ParameterSchemas> = { readonly [K in keyof S]: Output<S[K]> };

export interface Profile<S extends ParameterSchemas> {
  id: string;
  name: { ja: string; en: string; zh: string };
  /** Folders from the insurer's own to the most general one: where its sheets are looked for. */
  folders: readonly string[];
  /** Fingerprint of the profile files that were read. */
  version: string;
  values: Parameters<S>;
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
const citationMore = { heading: line, asOf: day, certainty, note: text };

const sourceSchema = mappingWith({ title: line, cite: line, certainty }, { date: line, note: text });

const headSchema = mappingWith(
  { format: line, scheme: line, id: matching('insurer-name', /^[a-z0-9][a-z0-9-]{0,39}$/) },
  {
    extends: matching('insurer-name', /^[a-z0-9][a-z0-9-]{0,39}$/),
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
  certainty?: Source['certainty'] | undefined;
  note?: string | undefined;
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
 * @throws Refusal where there is no such insurer or its data is wrong
 */
export function loadProfile<S extends ParameterSchemas>(
  name: string,
  searched: readonly string[],
  scheme: string,
  schemas: S,
): Profile<S> {
  const layers: Layer[] = [];
  for (let next: string | undefined = name; next !== undefined; next = layers.at(-1)?.head.extends) {
    if (layers.length >= MOST_LAYERS || layers.some((layer) => layer.head.id === next)) {
      throw new Refusal({ code: 'profile-circle', params: { name } });
    }
    layers.push(readLayer(next, searched, scheme));
  }
  const values: Record<string, unknown> = {};
  const cited: Record<string, Source> = {};
  for (const layer of layers) {
    for (const [key, entry] of Object.entries(readValues(layer, schemas))) {
      if (key in values || entry === undefined) continue;
      values[key] = entry.value;
      cited[key] = sourceFor(entry, ['values', key, 'source'], layer, layers);
    }
  }
  const absent = Object.keys(schemas).filter((key) => !(key in values));
  if (absent.length > 0) throw new Refusal({ code: 'profile-incomplete', params: { name, keys: absent.join(', ') } });

  const rules: Record<string, Source> = {};
  for (const layer of layers) {
    for (const [rule, entry] of Object.entries(layer.head.rules ?? {}))
      rules[rule] ??= sourceFor(entry, ['rules', rule, 'source'], layer, layers);
  }
  const own = layers[0]!;
  const named = layers.find((layer) => layer.head.name)?.head.name;
  return {
    id: own.head.id,
    name: named ?? { ja: own.head.id, en: own.head.id, zh: own.head.id },
    folders: layers.map((layer) => layer.folder),
    version: sha256(layers.map((layer) => layer.fingerprint).join('')).slice(0, 12),
    values: values as Parameters<S>,
    sourceOf: (parameter) => cited[parameter]!,
    ruleSource: (rule, part) => {
      const source = rules[`${rule}.${part}`] ?? rules[rule];
      if (!source) throw new Error(`no profile cites the rule ${rule}`);
      return source;
    },
  };
}

/** A folder that one may not enter holds nothing for us. */
function isFileHere(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function readLayer(name: string, searched: readonly string[], scheme: string): Layer {
  const folder = searched.map((parent) => join(parent, name)).find((each) => isFileHere(join(each, 'profile.yaml')));
  if (!folder) throw new Refusal({ code: 'insurer-unknown', params: { name } });
  const file = join(folder, 'profile.yaml');
  const bytes = readNamed(file);
  const tree = readText(bytes, file, 'yaml');
  const head = parseWith(headSchema, tree, file);
  if (head.format !== FORMAT || head.scheme !== scheme || head.id !== name) {
    throw new Refusal({ code: 'profile-head', file, params: { format: FORMAT, scheme, name } });
  }
  return { folder, file, tree, fingerprint: sha256(bytes), head };
}

function readValues(layer: Layer, schemas: ParameterSchemas): Record<string, (Cited & { value: unknown }) | undefined> {
  const shape = Object.fromEntries(
    Object.entries(schemas).map(([key, schema]) => [key, mappingWith({ value: schema, ...citation }, citationMore)]),
  );
  const root = layer.tree.value as Record<string, Plain>;
  const ownTree: TextTree = {
    ...layer.tree,
    value: root['values'] ?? Object.create(null),
    offsetOf: (path) => layer.tree.offsetOf(['values', ...path]),
    offsetOfKey: (path, key) => layer.tree.offsetOfKey(['values', ...path], key),
  };
  return parseWith(mapping(shape), ownTree, layer.file) as Record<string, (Cited & { value: unknown }) | undefined>;
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
  return {
    short: from.cite.replace('{heading}', entry.heading ?? '').trim(),
    title: from.title,
    ...(entry.heading ? { heading: entry.heading } : {}),
    ...(date ? { date } : {}),
    certainty: entry.certainty ?? from.certainty,
    ...(note ? { note } : {}),
  };
}
