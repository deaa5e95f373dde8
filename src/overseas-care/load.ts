/** From a claim's folder to all that the commands need: the claim, its insurer and its classification table. */
import { join } from 'node:path';
import type { CaseFile } from '../base/case-folder.ts';
import { parseWith } from '../base/schema.ts';
import { type Claim, claimSchema } from './claim.ts';
import { type Classification, loadClassification } from './classification.ts';
import { type Insurer, loadInsurer } from './parameters.ts';

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
  const claim = parseClaim(file);
  const insurer = loadInsurer(claim.insurer, [...shelves.insurers, join(shelves.templates, 'insurers')]);
  const edition = claim.classification ?? insurer.values.classificationEdition;
  return { file, claim, insurer, classification: loadClassification(join(shelves.templates, 'data'), edition) };
}
