/**
 * How scenarios are written, whatever the scheme: YAML files in families, a base, what is changed in it and taken away, and
 * rows of one table (`cases`). What becomes of the text is the scheme's.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { scanOf } from './overseas-care/scans.ts';

/** A scenario's file as text, lists and mappings: like a claim, it has no YAML numbers, dates or nulls. */
export type Written = string | Written[] | { [key: string]: Written };
export type WrittenMapping = { [key: string]: Written };

export interface WrittenScenario {
  /** `eligibility/outside-trip`, with the number of the case where there are several. */
  name: string;
  family: string;
  title: string;
  /** All that the file and, above it, the row of its table say. */
  setup: WrittenMapping;
  /** The file, and above it the row: whose `change` and `remove` come one after the other. */
  layers: readonly WrittenMapping[];
  expected: WrittenMapping;
}

export interface Manner {
  /** Holds families of scenarios, and `bases`. */
  folder: string;
  /** Keys of a scenario beside its title. */
  setup: readonly string[];
  expectations: readonly string[];
}

export function readYaml(path: string): WrittenMapping {
  return parse(readFileSync(path, 'utf8'), { schema: 'failsafe' }) as WrittenMapping;
}

/** The bases of a folder of scenarios, by their names. */
export function readBases(folder: string): Map<string, WrittenMapping> {
  const bases = join(folder, 'bases');
  return new Map(
    readdirSync(bases).map(
      (file) => [basename(file, '.yaml'), readYaml(join(bases, file))] as [string, WrittenMapping],
    ),
  );
}

export function readWritten(manner: Manner): WrittenScenario[] {
  return readdirSync(manner.folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml') && !path.startsWith('bases/'))
    .sort()
    .flatMap((path) => scenariosOf(path.replace(/\.yaml$/, ''), readYaml(join(manner.folder, path)), manner));
}

function scenariosOf(name: string, written: WrittenMapping, manner: Manner): WrittenScenario[] {
  const { cases, ...shared } = written;
  if (cases === undefined) return [scenarioOf(name, shared, {}, manner)];
  if (!Array.isArray(cases) || cases.length < 2) throw new Error(`${name}: a table has two cases or more`);
  return cases.map((row, index) => scenarioOf(`${name} ${index + 1}`, shared, row as WrittenMapping, manner));
}

function scenarioOf(name: string, shared: WrittenMapping, row: WrittenMapping, manner: Manner): WrittenScenario {
  const allowed = ['title', ...manner.setup, ...manner.expectations];
  for (const key of [...Object.keys(shared), ...Object.keys(row)]) {
    if (!allowed.includes(key)) throw new Error(`${name}: unknown key ${key}`);
  }
  const setup = { ...shared, ...row };
  const title = row.title === undefined ? shared.title : `${shared.title}: ${row.title}`;
  const expected = Object.fromEntries(manner.expectations.flatMap((key) => (key in setup ? [[key, setup[key]!]] : [])));
  if (typeof title !== 'string' || Object.keys(expected).length === 0) {
    throw new Error(`${name}: a scenario has a title and says what must come of it`);
  }
  return { name, family: name.split('/')[0]!, title, setup, layers: [shared, row], expected };
}

/** A base with the scenario's changes, as the text of a case file. */
export function textOfChanged({ name, layers }: WrittenScenario, base: WrittenMapping | undefined): string {
  if (!base) throw new Error(`${name}: no such base`);
  const changed = structuredClone(base);
  for (const { change, remove } of layers) {
    for (const [path, value] of Object.entries((change ?? {}) as WrittenMapping)) assign(changed, path, value, name);
    for (const path of (remove ?? []) as string[]) removeAt(changed, path, name);
  }
  return stringify(changed);
}

/** `treatments[0].charges[+].amount` → its steps; `[+]` is one more at the end of a list. */
function stepsOf(path: string): string[] {
  return path.split(/\.|(?=\[)/).map((step) => step.replace(/^\[(.*)\]$/, '[$1'));
}

function child(parent: Written, step: string, path: string, name: string): [Written, string] {
  if (!step.startsWith('[')) {
    if (typeof parent !== 'object' || Array.isArray(parent))
      throw new Error(`${name}: ${path} goes through no mapping`);
    return [parent, step];
  }
  if (!Array.isArray(parent)) throw new Error(`${name}: ${path} goes through no list`);
  const place = step === '[+' ? parent.length : Number(step.slice(1));
  if (!(place <= parent.length)) throw new Error(`${name}: ${path} is beyond the end of its list`);
  return [parent, String(place)];
}

function get(parent: Written, key: string): Written | undefined {
  return (parent as WrittenMapping)[key];
}

/** A mapping is merged into a mapping; everything else takes the place of what stood there. */
function assign(claim: WrittenMapping, path: string, value: Written, name: string): void {
  let parent: Written = claim;
  const steps = stepsOf(path);
  for (const [index, step] of steps.entries()) {
    const [holder, key] = child(parent, step, path, name);
    const there = get(holder, key);
    if (index === steps.length - 1) {
      (holder as WrittenMapping)[key] = merged(there, value);
    } else {
      if (there === undefined) (holder as WrittenMapping)[key] = steps[index + 1]!.startsWith('[') ? [] : {};
      parent = get(holder, key)!;
    }
  }
}

function merged(there: Written | undefined, value: Written): Written {
  const isMapping = (each: Written | undefined): each is WrittenMapping =>
    typeof each === 'object' && !Array.isArray(each);
  if (!isMapping(there) || !isMapping(value)) return structuredClone(value);
  return {
    ...there,
    ...Object.fromEntries(Object.entries(value).map(([key, each]) => [key, merged(there[key], each)])),
  };
}

function removeAt(claim: WrittenMapping, path: string, name: string): void {
  let parent: Written = claim;
  const steps = stepsOf(path);
  for (const [index, step] of steps.entries()) {
    const [holder, key] = child(parent, step, path, name);
    const there = get(holder, key);
    if (there === undefined) throw new Error(`${name}: nothing to remove at ${path}`);
    if (index < steps.length - 1) parent = there;
    else if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete (holder as WrittenMapping)[key];
  }
}

/** Lays a case's folder on disk as a user has it, and hands its root and the case's folder over; both are gone afterwards. */
export async function inFolder<T>(
  text: string,
  folder: Readonly<Record<string, string>>,
  use: (root: string, folder: string) => Promise<T>,
): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'ryoyohi-scenario-'));
  try {
    const home = join(root, 'claim');
    mkdirSync(home);
    writeFileSync(join(home, 'claim.yaml'), text);
    writeFileSync(join(root, 'elsewhere.pdf'), scanOf('pdf'));
    for (const [path, kind] of Object.entries(folder)) {
      mkdirSync(dirname(join(home, path)), { recursive: true });
      if (kind === 'link out') symlinkSync(join(root, 'elsewhere.pdf'), join(home, path));
      else if (kind === 'folder') mkdirSync(join(home, path));
      else writeFileSync(join(home, path), scanOf(kind));
    }
    return await use(root, home);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** A profile of its own that otherwise does as another does. */
export function profileText(id: string, scheme: string, parent: string, values: WrittenMapping): string {
  const source = { source: 'program', heading: 'scenario' };
  const cited = Object.entries(values).map(([key, value]) => [key, datedOf(value, source) ?? { value, ...source }]);
  return stringify({ format: 'ryoyohi-profile/1', scheme, id, extends: parent, values: Object.fromEntries(cited) });
}

/** `dated: [ { value, from } ]`: a value that changes at a day. */
function datedOf(value: Written, source: WrittenMapping): Written | undefined {
  const dated = typeof value === 'object' && !Array.isArray(value) ? value.dated : undefined;
  return Array.isArray(dated) ? dated.map((each) => ({ ...(each as WrittenMapping), ...source })) : undefined;
}
