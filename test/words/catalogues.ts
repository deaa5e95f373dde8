/** All catalogues of the program, by subject and language, and what a text asks for. */
import type { Catalogue, Language } from '../../src/base/languages.ts';
import { en as baseEn } from '../../src/base/words/en.ts';
import { ja as baseJa } from '../../src/base/words/ja.ts';
import { zh as baseZh } from '../../src/base/words/zh.ts';
import { en as batchEn } from '../../src/batch/words/en.ts';
import { ja as batchJa } from '../../src/batch/words/ja.ts';
import { zh as batchZh } from '../../src/batch/words/zh.ts';
import { en as screenEn } from '../../src/cli/words/en.ts';
import { ja as screenJa } from '../../src/cli/words/ja.ts';
import { zh as screenZh } from '../../src/cli/words/zh.ts';
import { coverWords } from '../../src/overseas-care/words/cover.ts';
import { en as careEn } from '../../src/overseas-care/words/en.ts';
import { ja as careJa } from '../../src/overseas-care/words/ja.ts';
import { onPaperWords } from '../../src/overseas-care/words/on-paper.ts';
import { traceWords } from '../../src/overseas-care/words/trace.ts';
import { zh as careZh } from '../../src/overseas-care/words/zh.ts';
import { en as scanEn } from '../../src/scan/words/en.ts';
import { ja as scanJa } from '../../src/scan/words/ja.ts';
import { zh as scanZh } from '../../src/scan/words/zh.ts';

export const BASE: Record<Language, Catalogue> = { ja: baseJa, en: baseEn, zh: baseZh };
export const OVERSEAS_CARE: Record<Language, Catalogue> = { ja: careJa, en: careEn, zh: careZh };
export const BATCH: Record<Language, Catalogue> = { ja: batchJa, en: batchEn, zh: batchZh };
export const SCREEN: Record<Language, Catalogue> = { ja: screenJa, en: screenEn, zh: screenZh };
export const COVER: Record<Language, Catalogue> = coverWords;
export const SCAN: Record<Language, Catalogue> = { ja: scanJa, en: scanEn, zh: scanZh };
export const ON_PAPER: Record<Language, Catalogue> = onPaperWords;
export const TRACE: Record<Language, Catalogue> = traceWords;

/** Names of the parameters that a text asks for, sorted. */
export function paramsOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!))].sort();
}
