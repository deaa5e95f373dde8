/** 国民健康保険国際疾病分類表: four-digit codes, whose numbers moved between the editions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Edition = '2013' | '2003';

export interface DiseaseGroup {
  code: string;
  /** Number and title of the chapter. */
  major: string;
  ja: string;
  en: string;
  icd10: string;
  /** What of the row was seen in a named source: letters C code, J Japanese, R ICD-10 range, E English; `-` none. */
  verified: string;
}

export interface Classification {
  edition: Edition;
  groups: ReadonlyMap<string, DiseaseGroup>;
}

/**
 * Codes that point to what is not covered [unverified]: single spontaneous delivery; and, in lists that print chapter
 * XXI, examinations and prevention.
 */
export const HINTS: Readonly<Record<string, 'delivery' | 'prevention'>> = {
  '1503': 'delivery',
  '2101': 'prevention',
  '2102': 'prevention',
};

/** @param folder where the tables lie */
export function loadClassification(folder: string, edition: Edition): Classification {
  const [, ...rows] = readFileSync(join(folder, `nhi-disease-classification-${edition}.tsv`), 'utf8')
    .trimEnd()
    .split('\n');
  const groups = rows.map((row): [string, DiseaseGroup] => {
    const [code = '', major = '', ja = '', en = '', icd10 = '', verified = ''] = row.split('\t');
    return [code, { code, major, ja, en, icd10, verified }];
  });
  return { edition, groups: new Map(groups) };
}
