/** The review in plain lines: every answer in a numbered line; a number changes, `a` adds, `d` removes, nothing goes on. */
import type { Words } from '../../base/words.ts';
import type { Say } from '../../interview/input.ts';
import type { ReviewLine, ReviewReply, ReviewSection } from '../../interview/prompter.ts';
import { halfWidth } from './editor.ts';
import { ENDED, type PlainLines } from './plain-lines.ts';
import { isYes, numbered, optionNamed } from './plain-options.ts';
import { inOneLine, linesOf } from './voice.ts';

export async function confirmPlainly(
  question: Say,
  details: readonly Say[],
  words: Words,
  lines: PlainLines,
): Promise<boolean> {
  lines.print(details.flatMap((say) => linesOf(say, words)).map((line) => `- ${line}`));
  const line = await lines.ask(`${inOneLine(question, words)} [${words('ask.plain.yes-no')}] —`);
  return line !== ENDED && isYes(line, words);
}

export async function reviewPlainly(
  sections: readonly ReviewSection[],
  left: number,
  words: Words,
  lines: PlainLines,
): Promise<ReviewReply> {
  const all = sections.flatMap((section) => section.lines);
  const list = () => lines.print(listed(sections, left, words));
  list();
  for (;;) {
    const line = await lines.ask(`${words('ask.plain.review')} —`);
    if (line === ENDED) return { do: 'leave' };
    const typed = halfWidth(line.trim()).toLowerCase();
    if (['', 'g', '<', '!'].includes(typed)) return { do: 'go-on' };
    const [, sign, digits = ''] = /^([ad#]?)\s*(\d*)$/.exec(typed) ?? [];
    const named = digits === '' ? undefined : all[Number(digits) - 1];
    if (typed === 'l') list();
    else if (sign === 'a') {
      const key = await whatToAdd(sections, digits, words, lines);
      if (key !== undefined) return { do: 'add', key };
    } else if (sign === undefined || !named) {
      lines.print([words('ask.plain.no-number', { most: all.length })]);
    } else if (sign !== 'd') return { do: 'change', key: named.key };
    else if (named.removable) return { do: 'remove', key: named.key };
    else lines.print([words('ask.not-removable')]);
  }
}

function listed(sections: readonly ReviewSection[], left: number, words: Words): string[] {
  const shown = [words('ask.review'), left > 0 ? words('ask.left', { left }) : words('ask.none-left')];
  let number = 0;
  for (const section of sections) {
    shown.push('', inOneLine(section.heading, words));
    for (const line of section.lines) {
      number += 1;
      shown.push(`${number}) ${inOneLine(line.term, words)}${words('text.colon')}${shownOf(line, words)}`);
      if (line.complaint) shown.push(`! ${inOneLine(line.complaint, words)}`);
    }
  }
  return shown;
}

function shownOf({ shown }: ReviewLine, words: Words): string {
  if (shown === undefined) return words('ask.open');
  return shown === null ? words('ask.left-open') : inOneLine(shown, words);
}

async function whatToAdd(
  sections: readonly ReviewSection[],
  digits: string,
  words: Words,
  lines: PlainLines,
): Promise<string | undefined> {
  const adding = sections.flatMap((section) => section.add);
  if (adding.length === 0) {
    lines.print([words('ask.nothing-to-add')]);
    return undefined;
  }
  if (digits !== '') return adding[Number(digits) - 1]?.key;
  const options = adding.map(({ key, label }) => ({ answer: key, label }));
  lines.print(numbered(options, words));
  const line = await lines.ask(`${words('ask.plain.number')} —`);
  const chosen = line === ENDED ? undefined : optionNamed(line, options, words);
  return chosen && String(chosen.answer);
}
