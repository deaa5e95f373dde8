/**
 * Texts that people wrote, as a reader may see them. A term, the name of a paper or of a hospital may hold what was taken
 * out elsewhere: names of people and numbers are covered in place; of a text that names the illness nothing is left, since
 * what stands around it tells too. Only what the case itself names can be found: the rest is for people to read.
 */
import type { Path } from '../../base/path.ts';
import type { AnyName, AnyWords, Case, Party } from '../case.ts';
import { FIELDS, type Seen } from './fields.ts';
import type { PacketName } from './packets.ts';

export type Telling = 'illness' | 'number' | 'person';

/** A text of which something was left out. */
export interface Covered {
  /** In the whole case. */
  at: Path;
  tells: readonly Telling[];
}

/** Stands in place of what is covered. */
const COVER = '····';
/** What is left of a text that names the illness: that something is said, not what. */
const WITHHELD = '—';
/** A number as long as that of a bank card; nothing else that one would write into such a text is. */
const CARD_NUMBER = /(?<!\d)\d(?:[ -]?\d){14,}(?!\d)/gu;
/** A shorter number, or a name of one character, stands in a text by chance. */
const LEAST_NUMBER = 5;
const LEAST_NAME = 2;

type Part = 'inquiry' | 'parties' | 'stays' | 'answers' | 'appointments' | 'translator' | 'followUp' | Listed;
type Listed = 'estimateLines' | 'actualLines' | 'rates' | 'terms' | 'documents';

/** The fields that hold texts of people's own, names of things among them. */
const TEXTS: readonly (readonly [part: Part, ...keys: string[]])[] = [
  ['inquiry', 'condition', 'institution'],
  ['parties', 'name', 'association', 'address', 'contact'],
  ['stays', 'transport', 'port', 'lodging'],
  ['answers', 'treatment'],
  ['appointments', 'course'],
  ['estimateLines', 'name'],
  ['actualLines', 'name'],
  ['rates', 'source'],
  ['terms', 'key', 'value'],
  ['documents', 'name'],
  ['translator', 'name', 'address', 'relation'],
  ['followUp', 'summary'],
];

/** Without these a kind or a category stands in their place. */
const MAY_GO: ReadonlySet<string> = new Set([
  'parties.name',
  'documents.name',
  'estimateLines.name',
  'actualLines.name',
]);

/**
 * @param seen the case as the reader may see it but for its texts
 * @param whole the case with the fields as `seen` has them
 */
export function withTextsCovered(packet: PacketName, seen: Case, whole: Case): { file: Case; covered: Covered[] } {
  // The family sees all of it.
  if (packet === 'settlement') return { file: seen, covered: [] };
  const cover = coverer(packet, seen, whole);
  const covered: Covered[] = [];
  const file: Record<string, unknown> = { ...seen };
  for (const [part, ...keys] of TEXTS) {
    const value = file[part];
    if (value === undefined) continue;
    const own = (entry: Loose): Loose => {
      const changed = { ...entry };
      for (const key of keys) {
        const text = entry[key];
        if (text === undefined || (part === 'parties' && key === 'name' && !isNameToRead(packet, entry))) continue;
        const tells = cover.tells(text);
        if (tells.length === 0) continue;
        covered.push({ at: placeOf(whole, part, key, text), tells });
        const left = cover.left(text);
        if (left === WITHHELD && MAY_GO.has(`${part}.${key}`)) delete changed[key];
        else changed[key] = left;
      }
      return changed;
    };
    file[part] = Array.isArray(value) ? value.map(own) : own(value as Loose);
  }
  return { file: file as Case, covered };
}

type Loose = Record<string, unknown>;

/** A hospital's name may tell what it treats, which is for the bank not to know; all others have to know the name. */
function isNameToRead(packet: PacketName, { kind }: Pick<Party, 'kind'>): boolean {
  return packet === 'remittance' && kind === 'institution';
}

function placeOf(whole: Case, part: Part, key: string, text: unknown): Path {
  const value = whole[part] as unknown;
  if (!Array.isArray(value)) return [part, key];
  const index = value.findIndex((entry: Loose) => JSON.stringify(entry[key]) === JSON.stringify(text));
  return index < 0 ? [part] : [part, index, key];
}

interface Coverer {
  /** What a text, in one language or several, says that the reader may not know. */
  tells(text: unknown): Telling[];
  left(text: unknown): unknown;
}

function coverer(packet: PacketName, seen: Case, whole: Case): Coverer {
  const sees = (readers: Seen) => readers.includes(packet);
  const illness = sees(FIELDS.conditions.name)
    ? []
    : [...(whole.conditions ?? []).map(({ name }) => name), ...(whole.answers ?? []).map(({ treatment }) => treatment)];
  const open = new Set(seen.accounts?.map(({ id }) => id));
  const numbers = [
    ...(whole.accounts ?? []).flatMap(({ id, number }) => (open.has(id) ? [] : number)),
    ...(sees(FIELDS.policies.number) ? [] : (whole.policies ?? []).map(({ number }) => number)),
    ...(whole.travellers ?? []).flatMap(({ passport, phone, email }) => [
      ...(sees(FIELDS.travellers.passport.number) ? [] : [passport?.number]),
      ...(sees(FIELDS.travellers.phone) ? [] : [phone]),
      ...(sees(FIELDS.travellers.email) ? [] : [email]),
    ]),
  ];
  const isThere = (name: AnyName | undefined) =>
    seen.travellers?.some((each) => JSON.stringify(each.name) === JSON.stringify(name)) === true;
  // The members of a family who apply for visas together are known to whom they apply.
  const hidden = packet === 'visa' ? [] : (whole.travellers ?? []).filter(({ name }) => !isThere(name));
  const covers: { tells: Telling; all: RegExp | undefined; isOpen(found: string): boolean }[] = [
    { tells: 'illness', all: anyOf(variantsOf(illness), LEAST_NAME), isOpen: () => false },
    { tells: 'number', all: anyOf(variantsOf(numbers), LEAST_NUMBER), isOpen: () => false },
    people(
      hidden.map(({ name }) => name),
      (seen.travellers ?? []).map(({ name }) => name),
    ),
    // The bank and the family read numbers of accounts, so that nothing is gained by covering what may be one.
    { tells: 'number', all: packet === 'remittance' ? undefined : CARD_NUMBER, isOpen: () => false },
  ];
  const found = (text: string) =>
    covers.filter(({ all, isOpen }) => all && [...readable(text).matchAll(all)].some(([each]) => !isOpen(each)));
  const leftOf = (text: string): string => {
    const telling = found(text);
    if (telling.length === 0) return text;
    if (telling.some(({ tells }) => tells === 'illness')) return WITHHELD;
    return telling.reduce(
      (left, { all, isOpen }) => left.replace(all!, (each) => (isOpen(each) ? each : COVER)),
      readable(text),
    );
  };
  const textsIn = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : value && typeof value === 'object'
        ? Object.values(value).flatMap(textsIn)
        : [];
  return {
    tells: (value) => [...new Set(textsIn(value).flatMap((text) => found(text).map(({ tells }) => tells)))],
    left(value) {
      if (textsIn(value).some((text) => leftOf(text) === WITHHELD)) return WITHHELD;
      if (typeof value === 'string') return leftOf(value);
      if (Array.isArray(value)) return value.map((each) => leftOf(each as string));
      return Object.fromEntries(Object.entries(value as object).map(([key, text]) => [key, leftOf(text as string)]));
    },
  };
}

/** A name that the reader knows may hold one that it does not: 王丽 is no part of 王丽华. */
function people(hidden: readonly (AnyName | undefined)[], known: readonly (AnyName | undefined)[]) {
  const [secret, open] = [variantsOf(hidden), variantsOf(known)];
  const isOpen = (found: string) => open.some((each) => lettersOf(each) === lettersOf(found));
  return {
    tells: 'person' as const,
    all: secret.length === 0 ? undefined : anyOf([...secret, ...open], LEAST_NAME),
    isOpen,
  };
}

/** Of a name `LIN, XIAOLAN` also the other way round. */
function variantsOf(values: readonly (AnyName | AnyWords | undefined)[]): string[] {
  return values
    .flatMap((value) => (typeof value === 'object' ? (Object.values(value) as (string | undefined)[]) : [value]))
    .flatMap((text) => text ?? [])
    .flatMap((text) => {
      const words = partsOf(text);
      return words.length === 2 && /^[\p{Script=Latin}]+$/u.test(words.join(''))
        ? [text, words.toReversed().join(' ')]
        : text;
    });
}

/** Matches any of the texts, the longest first, whatever stands between their letters and digits; as words of their own. */
function anyOf(texts: readonly string[], least: number): RegExp | undefined {
  const patterns = [...new Set(texts)]
    .filter((text) => lettersOf(text).length >= least)
    .toSorted((a, b) => b.length - a.length)
    .map((text) => {
      const between = /^[\P{L}]*$/u.test(text) ? [...lettersOf(text)] : partsOf(text);
      return between.map((part) => part.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('[\\s,.·・/()@_-]*');
    });
  if (patterns.length === 0) return undefined;
  const alone = '[\\p{Script=Latin}\\p{N}]';
  return new RegExp(
    patterns
      .map((each) => {
        const [first, last] = [/^[\p{Script=Latin}\p{N}]/u.test(each), /[\p{Script=Latin}\p{N}]$/u.test(each)];
        return `${first ? `(?<!${alone})` : ''}${each}${last ? `(?!${alone})` : ''}`;
      })
      .join('|'),
    'giu',
  );
}

function partsOf(text: string): string[] {
  return readable(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean);
}

function lettersOf(text: string): string {
  return partsOf(text).join('').toLowerCase();
}

/** Full-width digits and letters as the others. */
function readable(text: string): string {
  return text.normalize('NFKC');
}
