/** Draft of what is ticked: each option's word, and the box or field beside it. */
import type { Entry, Place } from '../types.ts';
import { type Candidate, optionWords } from './candidates.ts';
import { type Draughtsman, surenessOf } from './draft.ts';
import type { DraftKey, Reason } from './draft-types.ts';
import type { Target } from './targets.ts';
import { bestLikeness, itemNumber, likeness, plainLetters, variantsOf } from './wording.ts';

const SAME_WORD = 0.9;
const NAMED = 0.85;
const LABEL = 0.66;
/** Options stand this near to their label, in points. */
const REACH = 320;

interface Ticked {
  target: Target;
  reason: Reason;
}

/** From the end of the label, or from where it begins; down the page counts more than along the line. */
function distance(word: Candidate, label: Candidate): number {
  const along = Math.min(Math.abs(word.x - label.x), Math.abs(word.x - (label.x + label.width)));
  return Math.hypot(along, 3 * (word.y + word.height - (label.y + label.height)));
}

export function draftChoice(draughtsman: Draughtsman, key: DraftKey): Partial<Entry> | undefined {
  const { candidates, claimed, given, targets } = draughtsman;
  const labels = candidates
    .map((candidate) => ({ candidate, score: bestLikeness(candidate.text, key.names) }))
    .filter(({ score, candidate }) => score >= LABEL && !claimed.has(candidate))
    .sort((a, b) => b.score - a.score);
  const label = labels[0]?.candidate;
  const places: Record<string, Place> = {};
  for (const [option, words] of Object.entries(key.options ?? {})) {
    const path = `${key.key}.${option}`;
    const named = given.has(path) ? targets.ofNumbers(given.get(path)!) : undefined;
    if (named) {
      places[option] = named.place;
      continue;
    }
    const ticked = byName(draughtsman, key, option, words) ?? byWord(draughtsman, label, words);
    if (ticked) places[option] = draughtsman.put(path, ticked.target, ticked.reason);
  }
  if (Object.keys(places).length === 0) return undefined;
  if (label) for (const each of candidates) if (each.text === label.text && each.y === label.y) claimed.add(each);
  const item = label && itemNumber(label.text);
  return { ...(item !== undefined && { item }), options: places };
}

/** A tick field that is called as the key and the option are: `patientSex_male`. */
function byName(
  { pdf, targets }: Draughtsman,
  { key, names }: DraftKey,
  option: string,
  words: readonly string[],
): Ticked | undefined {
  const wanted = [key, ...names].flatMap((name) => [option, ...words].map((word) => plainLetters(`${name}${word}`)));
  const found = pdf.pages
    .flatMap((_, index) => targets.fieldTargets(['tick', 'radio', 'button'], index + 1))
    .filter((target) => targets.isFree(target))
    .map((target) => {
      const { place, field } = target;
      const widget = 'widget' in place ? place.widget : undefined;
      const choice = widget === undefined ? '' : (field?.choices?.[widget] ?? '');
      const name = plainLetters(`${field?.name ?? ''}${choice}`);
      return {
        target,
        name: `${field?.name ?? ''}${choice && ` ${choice}`}`,
        score: Math.max(...wanted.map((each) => likeness(name, each))),
      };
    })
    .filter(({ score }) => score >= NAMED)
    .sort((a, b) => b.score - a.score)[0];
  return (
    found && {
      target: found.target,
      reason: { by: 'field-name', text: found.name, sure: surenessOf(found.score, found.name) },
    }
  );
}

/** Is the phrase the option's word alone, in one language or both? Then it is the label of nothing else. */
function isOnly(text: string, words: readonly string[]): boolean {
  const plain = new Set(words.map(plainLetters));
  const inOneLanguage = variantsOf(text).filter((each) => /^[\x20-\x7e]*$/.test(each) || !/[\x20-\x7e]/.test(each));
  return inOneLanguage.length > 0 && inOneLanguage.every((each) => plain.has(each));
}

function byWord(
  { candidates, claimed, pdf, targets }: Draughtsman,
  label: Candidate | undefined,
  words: readonly string[],
): Ticked | undefined {
  const found = pdf.pages
    .flatMap((page, index) => optionWords(page, index + 1))
    .filter((word) => bestLikeness(word.text, words) >= SAME_WORD)
    .filter((word) => !label || (word.page === label.page && distance(word, label) < REACH))
    .sort((a, b) => (label ? distance(a, label) - distance(b, label) : 0));
  for (const word of found) {
    const place = targets.ofOption(word);
    if (!place) continue;
    const score = bestLikeness(word.text, words);
    if (isOnly(word.text, words))
      for (const each of candidates) if (each.text === word.text && each.y === word.y) claimed.add(each);
    // Without the label of the question, or with no box to tick, a person must look.
    const doubts = label === undefined || place.onWord;
    return {
      target: place.target,
      reason: {
        by: place.onWord ? 'word' : 'label',
        text: word.text,
        sure: surenessOf(score, `${word.text} ${label?.text ?? ''}`, doubts),
      },
    };
  }
  return undefined;
}
