/** The disease classification to search in: by its Japanese and English names, code, ICD-10 code or an everyday word. */
import type { Language } from '../../base/languages.ts';
import type { Entry } from '../../interview/search.ts';
import type { Classification } from '../classification.ts';
import { DISEASE_WORDS } from './disease-words.ts';

/** A code of ICD-10 as the first and the last place that it covers: A09 is A09.0 to A09.9. */
function placesOf(code: string): readonly [number, number] | undefined {
  const [, letter, group, part] = /^([A-Z])(\d{2})(?:\.?(\d)\d*)?$/.exec(code) ?? [];
  if (letter === undefined || group === undefined) return undefined;
  const first = (letter.charCodeAt(0) * 100 + Number(group)) * 10;
  return part === undefined ? [first, first + 9] : [first + Number(part), first + Number(part)];
}

/** Does a list of ranges such as `H80,H81.1-H83` have places in common with a code? */
export function coversIcd10(ranges: string, code: string): boolean {
  const wanted = placesOf(code.toUpperCase());
  if (!wanted) return false;
  return ranges.split(',').some((range) => {
    const [from = '', until = from] = range.split('-');
    const [first, last] = [placesOf(from)?.[0], placesOf(until)?.[1]];
    return first !== undefined && last !== undefined && first <= wanted[1] && last >= wanted[0];
  });
}

/** The groups of the classification. The answer is the code that stands in the claim. */
export function classificationEntries({ groups }: Classification, language: Language): Entry[] {
  return [...groups.values()].map(({ code, ja, en, icd10 }): Entry => {
    const words = DISEASE_WORDS.flatMap(([icd, texts]) => (coversIcd10(icd10, icd) ? texts.split('|') : []));
    const number = icd10 === '' ? code : `${code} (${icd10})`;
    return {
      answer: code,
      codes: [code],
      covers: (typed) => coversIcd10(icd10, typed),
      texts: [...(language === 'ja' ? [ja, en] : [en, ja]), ...words],
      label: { text: ja },
      note: { text: language === 'ja' ? number : `${en} ${number}` },
    };
  });
}
