/** From a claim's folder to all that the commands need: the claim, its insurer and its classification table. */
import { join } from 'node:path';
import type { CaseFile } from '../base/case-folder.ts';
import { parseWith } from '../base/schema.ts';
import { type Claim, claimSchema } from './claim.ts';
import { type Classification, type Edition, loadClassification } from './classification.ts';
import { type Insurer, loadInsurer } from './parameters.ts';
import { beginningOf } from './refusals.ts';

/** Where the program's own data lies, and where else insurers are looked for. */
export interface Shelves {
  /** Folder that holds `insurers`, `data` and `sheets`. */
  templates: string;
  /** Folders of insurer folders that go before the shipped ones. */
  insurers: readonly string[];
}

export interface Loaded {
  file: CaseFile;
  claim: Claim;
  insurer: Insurer;
  classification: Classification;
}

/** @throws Refusal with every problem of the file */
export function parseClaim(file: CaseFile): Claim {
  return parseWith(claimSchema, file.tree, file.shown);
}

/** @throws Refusal with every problem of the file, or where the insurer is unknown */
export function loadClaim(file: CaseFile, shelves: Shelves): Loaded {
  return claimLoader(shelves)(file);
}

/** Loads many claims; what they share is read once. @returns a function that does what {@link loadClaim} does */
export function claimLoader(shelves: Shelves): (file: CaseFile) => Loaded {
  const insurers = new Map<string, Insurer>();
  const classifications = new Map<Edition, Classification>();
  return (file) => {
    const claim = parseClaim(file);
    const insurer = once(insurers, claim.insurer, (name) =>
      loadInsurer(name, [...shelves.insurers, join(shelves.templates, 'insurers')]),
    );
    // The table that counts is the one that was handed to the doctor.
    const treated = (claim.treatments ?? []).map(beginningOf).sort()[0];
    const held = treated === undefined ? insurer : insurer.at(treated);
    const classification = once(classifications, claim.classification ?? held.values.classificationEdition, (edition) =>
      loadClassification(join(shelves.templates, 'data'), edition),
    );
    return { file, claim, insurer, classification };
  };
}

function once<K, V>(known: Map<K, V>, key: K, make: (key: K) => V): V {
  const value = known.get(key) ?? make(key);
  known.set(key, value);
  return value;
}
