/**
 * Scenarios of 赴日就医: test/scenarios-inbound/<family>/<name>.yaml, written as those of test/scenarios. The base `example`,
 * which is meant where none is named, is the example case that ships.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCase } from '../../src/base/case-folder.ts';
import { type Day, day } from '../../src/base/day.ts';
import { type CheckedCase, checkCase } from '../../src/inbound-care/check.ts';
import { type LoadedCase, loadCase } from '../../src/inbound-care/load.ts';
import { GENERAL, SCHEME } from '../../src/inbound-care/pack.ts';
import { lookAtFiles } from '../../src/packet/files-seen.ts';
import {
  inFolder,
  profileText,
  readBases,
  readWritten,
  readYaml,
  textOfChanged,
  type WrittenMapping,
  type WrittenScenario,
} from '../scenario-files.ts';

const SCENARIOS = join(dirname(fileURLToPath(import.meta.url)), '..', 'scenarios-inbound');
export const TEMPLATES = join(SCENARIOS, '..', '..', 'templates');
export const EXAMPLE = join(TEMPLATES, 'example', 'inbound-care', 'claim.yaml');
/** After the departure of the example's travellers. */
const USUAL_DAY = '2026-07-06';

const SETUP = ['today', 'base', 'change', 'remove', 'pack', 'folder', 'file'] as const;
const EXPECTATIONS = ['findings', 'problems'] as const;

export interface Scenario {
  name: string;
  family: string;
  title: string;
  today: Day;
  /** The case file's text. */
  text: string;
  /** Path in the case's folder → kind of scan. */
  folder: Record<string, string>;
  /** Values of a rule pack of its own that otherwise does as the general one does. */
  pack: WrittenMapping | undefined;
  expected: WrittenMapping;
}

export function readScenarios(): Scenario[] {
  const bases = new Map([...readBases(SCENARIOS), ['example', readYaml(EXAMPLE)]]);
  const all = readWritten({ folder: SCENARIOS, setup: SETUP, expectations: EXPECTATIONS });
  return all.map((written) => scenarioOf(written, bases));
}

function scenarioOf(written: WrittenScenario, bases: ReadonlyMap<string, WrittenMapping>): Scenario {
  const { name, family, title, setup, expected } = written;
  const pack = setup.pack as WrittenMapping | undefined;
  const base = bases.get((setup.base as string | undefined) ?? 'example');
  const changed = base && pack ? { ...base, pack: OWN_PACK } : base;
  return {
    name,
    family,
    title,
    today: day((setup.today as string | undefined) ?? USUAL_DAY),
    text: (setup.file as string | undefined) ?? textOfChanged(written, changed),
    folder: (setup.folder ?? {}) as Record<string, string>,
    pack,
    expected,
  };
}

const OWN_PACK = 'own-pack';

export interface Outcome {
  loaded: LoadedCase;
  checked: CheckedCase;
}

/** Reads the scenario's case from a folder on disk, as a command does. @throws Refusal for a broken file */
export function play(scenario: Scenario): Promise<Outcome> {
  return inFolder(scenario.text, scenario.folder, async (root, folder) => {
    if (scenario.pack) {
      mkdirSync(join(root, 'packs', OWN_PACK), { recursive: true });
      writeFileSync(
        join(root, 'packs', OWN_PACK, 'profile.yaml'),
        profileText(OWN_PACK, SCHEME, GENERAL, scenario.pack),
      );
    }
    const file = readCase(folder, ['overseas-care', SCHEME]);
    const loaded = loadCase(file, { templates: TEMPLATES, insurers: [join(root, 'packs')] });
    const checked = checkCase({
      ...loaded,
      today: scenario.today,
      files: await lookAtFiles(file, loaded.case.documents ?? []),
      placeOf: (path) => file.tree.offsetOf(path),
    });
    return { loaded, checked };
  });
}
