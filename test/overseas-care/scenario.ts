/**
 * Scenarios: one YAML file of the domain each, in test/scenarios/<family>/<name>.yaml, that a clerk can read. A base claim,
 * what is changed in it, and what must come of it. `cases` are rows of one table, as around a threshold.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { readCase } from '../../src/base/case-folder.ts';
import { type Day, day } from '../../src/base/day.ts';
import { type Checked, checkClaim } from '../../src/overseas-care/check.ts';
import { lookAtFiles } from '../../src/overseas-care/files-seen.ts';
import { type Loaded, loadClaim } from '../../src/overseas-care/load.ts';
import { scanOf } from './scans.ts';

const SCENARIOS = join(dirname(fileURLToPath(import.meta.url)), '..', 'scenarios');
export const TEMPLATES = join(SCENARIOS, '..', '..', 'templates');

/** A scenario's file as text, lists and mappings: like a claim, it has no YAML numbers, dates or nulls. */
export type Written = string | Written[] | { [key: string]: Written };
export type WrittenMapping = { [key: string]: Written };

const SETUP = ['today', 'base', 'change', 'remove', 'insurer', 'folder', 'file'] as const;
export const EXPECTATIONS = ['findings', 'units', 'unplaced', 'benefit', 'deadlines', 'problems'] as const;

export interface Scenario {
  /** `eligibility/outside-trip`, with the number of the case where there are several. */
  name: string;
  family: string;
  title: string;
  today: Day;
  /** The claim file's text. */
  claim: string;
  /** Path in the claim's folder → kind of scan. */
  folder: Record<string, string>;
  /** Values of an insurer of its own that otherwise does as Komatsu does. */
  insurer: WrittenMapping | undefined;
  expected: WrittenMapping;
}

function readYaml(path: string): WrittenMapping {
  return parse(readFileSync(path, 'utf8'), { schema: 'failsafe' }) as WrittenMapping;
}

function bases(): Map<string, WrittenMapping> {
  const folder = join(SCENARIOS, 'bases');
  return new Map(
    readdirSync(folder).map(
      (file) => [basename(file, '.yaml'), readYaml(join(folder, file))] as [string, WrittenMapping],
    ),
  );
}

export function readScenarios(): Scenario[] {
  const known = bases();
  const files = readdirSync(SCENARIOS, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml') && !path.startsWith('bases/'))
    .sort();
  return files.flatMap((path) => scenariosOf(path.replace(/\.yaml$/, ''), readYaml(join(SCENARIOS, path)), known));
}

function scenariosOf(name: string, written: WrittenMapping, known: Map<string, WrittenMapping>): Scenario[] {
  const { cases, ...shared } = written;
  if (cases === undefined) return [scenarioOf(name, shared, {}, known)];
  if (!Array.isArray(cases) || cases.length < 2) throw new Error(`${name}: a table has two cases or more`);
  return cases.map((row, index) => scenarioOf(`${name} ${index + 1}`, shared, row as WrittenMapping, known));
}

function scenarioOf(
  name: string,
  shared: WrittenMapping,
  row: WrittenMapping,
  known: Map<string, WrittenMapping>,
): Scenario {
  const allowed = ['title', ...SETUP, ...EXPECTATIONS] as readonly string[];
  for (const key of [...Object.keys(shared), ...Object.keys(row)]) {
    if (!allowed.includes(key)) throw new Error(`${name}: unknown key ${key}`);
  }
  const setup = { ...shared, ...row };
  const title = row.title === undefined ? shared.title : `${shared.title}: ${row.title}`;
  const expected = Object.fromEntries(EXPECTATIONS.flatMap((key) => (key in setup ? [[key, setup[key]!]] : [])));
  if (typeof title !== 'string' || Object.keys(expected).length === 0) {
    throw new Error(`${name}: a scenario has a title and says what must come of it`);
  }
  const insurer = setup.insurer as WrittenMapping | undefined;
  return {
    name,
    family: name.split('/')[0]!,
    title,
    today: day(setup.today as string),
    claim: (setup.file as string | undefined) ?? claimText(name, setup, [shared, row], known, insurer),
    folder: (setup.folder ?? {}) as Record<string, string>,
    insurer,
    expected,
  };
}

function claimText(
  name: string,
  setup: WrittenMapping,
  layers: readonly WrittenMapping[],
  known: Map<string, WrittenMapping>,
  insurer: WrittenMapping | undefined,
): string {
  const base = known.get(setup.base as string);
  if (!base) throw new Error(`${name}: no base claim ${String(setup.base)}`);
  const claim = structuredClone(base);
  if (insurer) claim.insurer = OWN_INSURER;
  for (const { change, remove } of layers) {
    for (const [path, value] of Object.entries((change ?? {}) as WrittenMapping)) assign(claim, path, value, name);
    for (const path of (remove ?? []) as string[]) removeAt(claim, path, name);
  }
  return stringify(claim);
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

const OWN_INSURER = 'own-insurer';

function insurerText(values: WrittenMapping): string {
  const source = { source: 'program', heading: 'scenario' };
  const cited = Object.entries(values).map(([key, value]) => [key, datedOf(value, source) ?? { value, ...source }]);
  return stringify({
    format: 'ryoyohi-profile/1',
    scheme: 'overseas-care',
    id: OWN_INSURER,
    extends: 'komatsu',
    values: Object.fromEntries(cited),
  });
}

/** `dated: [ { value, from } ]`: a value that changes at a day. */
function datedOf(value: Written, source: WrittenMapping): Written | undefined {
  const dated = typeof value === 'object' && !Array.isArray(value) ? value.dated : undefined;
  return Array.isArray(dated) ? dated.map((each) => ({ ...(each as WrittenMapping), ...source })) : undefined;
}

export interface Outcome {
  loaded: Loaded;
  checked: Checked;
}

/** Reads the scenario's claim from a folder on disk, as a command does. @throws Refusal for a broken file */
export async function play(scenario: Scenario): Promise<Outcome> {
  const root = mkdtempSync(join(tmpdir(), 'ryoyohi-scenario-'));
  try {
    const folder = join(root, 'claim');
    mkdirSync(folder);
    writeFileSync(join(folder, 'claim.yaml'), scenario.claim);
    writeFileSync(join(root, 'elsewhere.pdf'), scanOf('pdf'));
    for (const [path, kind] of Object.entries(scenario.folder)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      if (kind === 'link out') symlinkSync(join(root, 'elsewhere.pdf'), join(folder, path));
      else if (kind === 'folder') mkdirSync(join(folder, path));
      else writeFileSync(join(folder, path), scanOf(kind));
    }
    if (scenario.insurer) {
      mkdirSync(join(root, 'insurers', OWN_INSURER), { recursive: true });
      writeFileSync(join(root, 'insurers', OWN_INSURER, 'profile.yaml'), insurerText(scenario.insurer));
    }
    const file = readCase(folder, ['overseas-care', 'inbound-care']);
    const loaded = loadClaim(file, { templates: TEMPLATES, insurers: [join(root, 'insurers')] });
    const checked = checkClaim({
      ...loaded,
      today: scenario.today,
      files: await lookAtFiles(file, loaded.claim),
      placeOf: (path) => file.tree.offsetOf(path),
    });
    return { loaded, checked };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
