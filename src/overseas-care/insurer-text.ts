/** A parameter's value as a clerk reads it: words for its choices, its parts named. */
import type { Amount } from '../base/money.ts';
import type { Words } from '../base/words.ts';
import type { ParameterName } from './parameters.ts';

/** Where the words of a value's choices stand, by the parameter and the part; all others under `option`. */
const FAMILIES: Readonly<Record<string, string>> = {
  kind: 'kind',
  channels: 'channel',
  longStayExceptions: 'purpose',
  rateSides: 'side',
  exclusions: 'cause',
  'forms.medical': 'sheet',
  'forms.dental': 'sheet',
  'forms.pharmacy': 'sheet',
  'formsForOthers.medical': 'sheet',
  'formsForOthers.dental': 'sheet',
  'formsForOthers.pharmacy': 'sheet',
  'papers.who': 'checklist.who',
  'translation.papers': 'document',
  'translation.items': 'translated',
  travelProof: 'proof',
  'travelPages.pages': 'page',
  'identity.withPhoto': 'identity',
  'identity.withoutPhoto': 'identity',
  proxyAuthority: 'authority',
  'accounts.kind': 'accountKind',
  'accounts.types': 'accountType',
};

/** Parameters whose parts are in three languages: only the reader's own is shown. */
function isInThree(value: object): value is Record<string, string> {
  return 'ja' in value && 'en' in value && 'zh' in value;
}

/** @returns one line; texts of several lines are put into one */
export function valueText(parameter: ParameterName, value: unknown, words: Words): string {
  return said(value, parameter, words);
}

function said(value: unknown, path: string, words: Words): string {
  if (value === null) return words('insurer.not-stated');
  if (value === Number.POSITIVE_INFINITY) return words('option.never');
  if (typeof value === 'boolean') return words(`option.${value}`);
  if (typeof value === 'number') return String(value);
  if (isAmount(value)) return value.toFixed();
  if (typeof value === 'string') return spoken(value, path, words);
  if (Array.isArray(value))
    return value.length === 0
      ? words('insurer.none')
      : value.map((item) => said(item, path, words)).join(typeof value[0] === 'object' ? ' / ' : words('text.and'));
  const parts = value as Record<string, unknown>;
  if (isInThree(parts)) return parts[words.language]!.replace(/\s+/g, ' ');
  const told = Object.entries(parts).filter(([, part]) => part !== undefined && part !== '');
  if (told.length === 0) return words('insurer.none');
  return told
    .map(
      ([name, part]) => `${partName(name, path, words)}${words('text.colon')}${said(part, `${path}.${name}`, words)}`,
    )
    .join(words('text.semicolon'));
}

function isAmount(value: unknown): value is Amount {
  return typeof value === 'object' && value !== null && 'toFixed' in value;
}

/** Of sheets' titles the part is a sheet. */
function partName(name: string, path: string, words: Words): string {
  const key = path === 'titles' ? `sheet.${name}` : `part.${name}`;
  return words.has(key) ? words(key) : name;
}

function spoken(text: string, path: string, words: Words): string {
  // `bank.code`: answers of the claim, by their names.
  if (path === 'accounts.needs')
    return text
      .split('.')
      .map((part) => words(`answer.${part}`))
      .join(' – ');
  const key = `${FAMILIES[path] ?? 'option'}.${text}`;
  return words.has(key) ? words(key) : text.replace(/\s+/g, ' ');
}
