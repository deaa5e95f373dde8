/**
 * The scheme's own lists to search in: the disease classification by its Japanese and English names, code, ICD-10 code or
 * an everyday word, and the kinds of charge by what stands on bills.
 */
import type { Language } from '../../base/languages.ts';
import type { Entry } from '../../interview/search.ts';
import { CHARGE_ITEMS, type ChargeItem, DENTAL_ITEMS, ITEM_NAMES } from '../charge-items.ts';
import type { Treatment } from '../claim.ts';
import type { Classification } from '../classification.ts';
import { DISEASE_WORDS } from './disease-words.ts';
import { ITEM_WORDS } from './receipt-items.ts';

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

/** The kinds of charge in the order in which a bill of that care most likely has them. */
export function itemsFor(care: Treatment['care']): readonly ChargeItem[] {
  const first: readonly ChargeItem[] =
    care === 'dental' ? DENTAL_ITEMS : care === 'pharmacy' ? ['medicines'] : CHARGE_ITEMS.slice(0, 15);
  return [...first, ...CHARGE_ITEMS.filter((item) => !first.includes(item))];
}

/**
 * The kinds of charge, named by the catalogues (`item.<id>`); found by the names of the national forms and by the words of bills.
 * @param named the name of a kind in the language of the screen
 */
export function itemEntries(care: Treatment['care'], named: (item: ChargeItem) => string): Entry[] {
  return itemsFor(care).map((item): Entry => {
    const { en, ja } = ITEM_NAMES[item];
    const words = ITEM_WORDS.flatMap(([items, texts]) => (items.split(' ').includes(item) ? texts.split('|') : []));
    const texts = [...new Set([named(item), ja, en, ...words])];
    return {
      answer: item,
      codes: [item],
      texts,
      label: { key: `item.${item}` },
      note: { text: named(item) === en ? ja : en },
    };
  });
}
