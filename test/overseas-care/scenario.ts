/**
 * Scenarios: one YAML file of the domain each, in test/scenarios/<family>/<name>.yaml, that a clerk can read. A base claim,
 * what is changed in it, and what must come of it. `cases` are rows of one table, as around a threshold.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCase } from '../../src/base/case-folder.ts';
import { type Day, day } from '../../src/base/day.ts';
import { type Checked, checkClaim } from '../../src/overseas-care/check.ts';
import { type Loaded, loadClaim } from '../../src/overseas-care/load.ts';
import { lookAtFiles } from '../../src/packet/files-seen.ts';
import {
  inFolder,
  profileText,
  readBases,
  readWritten,
  textOfChanged,
  type WrittenMapping,
  type WrittenScenario,
} from '../scenario-files.ts';

export type { Written, WrittenMapping } from '../scenario-files.ts';

const SCENARIOS = join(dirname(fileURLToPath(import.meta.url)), '..', 'scenarios');
export const TEMPLATES = join(SCENARIOS, '..', '..', 'templates');

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

export function readScenarios(): Scenario[] {
  const bases = readBases(SCENARIOS);
  const all = readWritten({ folder: SCENARIOS, setup: SETUP, expectations: EXPECTATIONS });
  return all.map((written) => scenarioOf(written, bases));
}

function scenarioOf(written: WrittenScenario, bases: ReadonlyMap<string, WrittenMapping>): Scenario {
  const { name, family, title, setup, expected } = written;
  const insurer = setup.insurer as WrittenMapping | undefined;
  const base = bases.get(setup.base as string);
  const claim = base && insurer ? { ...base, insurer: OWN_INSURER } : base;
  return {
    name,
    family,
    title,
    today: day(setup.today as string),
    claim: (setup.file as string | undefined) ?? textOfChanged(written, claim),
    folder: (setup.folder ?? {}) as Record<string, string>,
    insurer,
    expected,
  };
}

const OWN_INSURER = 'own-insurer';

export interface Outcome {
  loaded: Loaded;
  checked: Checked;
}

/** Reads the scenario's claim from a folder on disk, as a command does. @throws Refusal for a broken file */
export function play(scenario: Scenario): Promise<Outcome> {
  return inFolder(scenario.claim, scenario.folder, async (root, folder) => {
    if (scenario.insurer) {
      mkdirSync(join(root, 'insurers', OWN_INSURER), { recursive: true });
      const text = profileText(OWN_INSURER, 'overseas-care', 'komatsu', scenario.insurer);
      writeFileSync(join(root, 'insurers', OWN_INSURER, 'profile.yaml'), text);
    }
    const file = readCase(folder, ['overseas-care', 'inbound-care']);
    const loaded = loadClaim(file, { templates: TEMPLATES, insurers: [join(root, 'insurers')] });
    const checked = checkClaim({
      ...loaded,
      today: scenario.today,
      files: await lookAtFiles(file, loaded.claim.documents),
      placeOf: (path) => file.tree.offsetOf(path),
    });
    return { loaded, checked };
  });
}
