/** The control of a field, and its answer as a line of text. */
import type { Plain } from '../../../base/text-tree.ts';
import type { Input, Option, Say } from '../../../interview/input.ts';
import type { Field } from '../../../interview/prompter.ts';
import { inOneLine, labelOf, oneLine, same, type Voice } from '../voice.ts';
import { ChoiceControl, ChoicesControl } from './choice.ts';
import type { Control, Draft } from './control.ts';
import { SearchControl } from './search.ts';
import { TableControl } from './table.ts';
import { TextControl } from './text.ts';

export function makeControl(field: Field, voice: Voice, draft: Draft | undefined): Control {
  const { input } = field;
  switch (input.kind) {
    case 'text':
      return new TextControl(field, input, voice, draft);
    case 'choice':
      return new ChoiceControl(field, input, voice);
    case 'choices':
      return new ChoicesControl(field, input, voice);
    case 'search':
      return new SearchControl(field, input, voice, draft);
    case 'table':
      return new TableControl(field, input, voice, draft);
  }
}

/** An answer in one line, in the words of the screen. */
export function answerInWords(input: Input, answer: Plain, words: Voice['words']): string {
  const labels = (options: readonly Option[]) =>
    options.map((option) => labelOf(option, words)).join(words('text.list-comma'));
  const parts = Array.isArray(answer) ? answer : [answer];
  switch (input.kind) {
    case 'text':
      return oneLine(input.show(answer));
    case 'choice':
      return labels(input.options.filter((option) => same(option.answer, answer)));
    case 'choices':
      return parts.length === 0
        ? words('ask.none')
        : labels(input.options.filter((option) => parts.some((part) => same(part, option.answer))));
    case 'search':
      return labels((input.many ? parts : [answer]).map((part) => input.optionOf(part)));
    case 'table': {
      const totals = input.table.totals(parts).map((say: Say) => inOneLine(say, words));
      return [words('ask.rows', { count: parts.length }), ...totals].join('  ');
    }
  }
}
