/** Which kind of charge words of a bill mean: one, several to choose from, or none that is known. */
import { folded } from '../../interview/search.ts';
import { CHARGE_ITEMS, type ChargeItem, DENTAL_ITEMS, ITEM_NAMES } from '../charge-items.ts';
import type { Treatment } from '../claim.ts';
import { ITEM_WORDS } from './receipt-items.ts';

/** On a dentist's bill these words mean the dental form's own lines: 初診・再診・検査 and X線撮影. */
const ON_DENTAL_BILLS: Readonly<Partial<Record<ChargeItem, ChargeItem>>> = {
  'x-ray': 'dental-x-ray',
  consultation: 'dental-examination',
  'initial-visit': 'dental-examination',
  'follow-up-visit': 'dental-examination',
};

/** The lines of the medical form, `other` apart, and those of the dental one. */
const MEDICAL: ReadonlySet<ChargeItem> = new Set(CHARGE_ITEMS.slice(0, CHARGE_ITEMS.indexOf('other')));
const DENTAL: ReadonlySet<ChargeItem> = new Set(DENTAL_ITEMS);

/** Words that tell nothing of the kind. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'fee fees charge charges cost costs service services and for of the 料 費 费'.split(' ').map(folded),
);
const MOST_WORDS = 12;

export interface ItemLookup {
  /** What to type for a kind: its name, or where another kind has that name too, its code. */
  nameOf(item: ChargeItem): string;
  /** The kinds that these words are a name of, the likeliest first; none where they are no name. */
  named(words: string): readonly ChargeItem[];
  /** The kinds whose names begin with the words, and those whose names stand within them. */
  near(words: string): { begun: readonly ChargeItem[]; within: readonly ChargeItem[] };
}

/** @param nameOf the name of a kind in the language of the screen */
export function itemLookup(care: Treatment['care'], nameOf: (item: ChargeItem) => string): ItemLookup {
  const order = new Map(itemsFor(care).map((item, place) => [item, place]));
  const words = new Map<string, readonly ChargeItem[]>();
  const add = (text: string, items: readonly ChargeItem[]) => {
    const key = folded(text);
    words.set(key, [...new Set([...(words.get(key) ?? []), ...items])]);
  };
  for (const [items, texts] of ITEM_WORDS) {
    for (const text of texts.split('|')) add(text, items.split(' ') as ChargeItem[]);
  }
  for (const item of CHARGE_ITEMS) {
    for (const name of [item, ITEM_NAMES[item].ja, ITEM_NAMES[item].en]) add(name, [item]);
  }
  const foreign = care === 'dental' ? MEDICAL : DENTAL;
  /** Names on the screen are decisive, unless a kind of this care is called so, too. */
  const own = new Map<string, ChargeItem>();
  for (const item of CHARGE_ITEMS) {
    const key = folded(nameOf(item));
    const others = (words.get(key) ?? []).some((other) => other !== item);
    if (!foreign.has(item) || !others) own.set(key, item);
  }

  /** Of several kinds, those of this care. */
  const ofCare = (items: readonly ChargeItem[]): ChargeItem[] => {
    const meant = care === 'dental' ? items.map((item) => ON_DENTAL_BILLS[item] ?? item) : items;
    const fitting = meant.filter((item) => !foreign.has(item));
    return [...new Set(fitting.length > 0 ? fitting : meant)];
  };

  const known = (text: string): readonly ChargeItem[] => {
    const name = own.get(text);
    return name ? [name] : ofCare(words.get(text) ?? []);
  };

  /** The kinds that every part of the words names: `blood test, CBC`, `doctor consultation fee`. */
  const together = (parts: readonly string[], so: readonly ChargeItem[] | undefined): readonly ChargeItem[] => {
    if (parts.length === 0) return so ?? [];
    for (let length = parts.length; length > 0; length -= 1) {
      const part = parts.slice(0, length).join(' ');
      const items = known(part).filter((item) => so?.includes(item) ?? true);
      const found =
        items.length > 0
          ? together(parts.slice(length), items)
          : EMPTY_WORDS.has(part)
            ? together(parts.slice(length), so)
            : [];
      if (found.length > 0) return found;
    }
    return [];
  };

  const named = (text: string): readonly ChargeItem[] => {
    const typed = folded(text);
    const exact = known(typed);
    const parts = typed.split(' ');
    return exact.length > 0 || parts.length > MOST_WORDS ? exact : together(parts, undefined);
  };

  const inOrder = (items: readonly ChargeItem[]): ChargeItem[] =>
    [...new Set(ofCare(items))].sort((a, b) => order.get(a)! - order.get(b)!);

  return {
    nameOf(item) {
      const [first, ...others] = named(nameOf(item));
      return first === item && others.length === 0 ? nameOf(item) : item;
    },
    named,
    near(text) {
      const typed = folded(text);
      if (/^[a-z0-9]?$/.test(typed)) return { begun: [], within: [] };
      const keys = [...[...own].map(([key, item]) => [key, [item]] as const), ...words];
      return {
        begun: inOrder(keys.flatMap(([key, items]) => (key.startsWith(typed) ? items : []))),
        within: inOrder(keys.flatMap(([key, items]) => (isWithin(key, typed) ? items : []))),
      };
    },
  };
}

/** Does a name stand within the words: as words of its own, or in kana and Chinese characters as they are? */
function isWithin(name: string, words: string): boolean {
  if (name === '' || EMPTY_WORDS.has(name)) return false;
  return /^[\p{Script=Latin}\d ]+$/u.test(name) ? ` ${words} `.includes(` ${name} `) : words.includes(name);
}

/** The kinds of charge in the order in which a bill of that care most likely has them. */
function itemsFor(care: Treatment['care']): readonly ChargeItem[] {
  const first: readonly ChargeItem[] =
    care === 'dental' ? DENTAL_ITEMS : care === 'pharmacy' ? ['medicines'] : CHARGE_ITEMS.slice(0, 15);
  return [...first, ...CHARGE_ITEMS.filter((item) => !first.includes(item))];
}
