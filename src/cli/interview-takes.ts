/** What a question takes, in a line, for those who answer by a file. */
import type { Words } from '../base/words.ts';
import type { Input } from '../interview/input.ts';

const MOST_OPTIONS = 12;

export function takes(input: Input, words: Words): string {
  switch (input.kind) {
    case 'choice':
    case 'choices': {
      const options = input.options.map(({ answer }) => String(answer));
      const shown = options.slice(0, MOST_OPTIONS).join(' | ');
      return words(input.kind === 'choice' ? 'interview.takes-one' : 'interview.takes-some', {
        options: options.length > MOST_OPTIONS ? `${shown} | …` : shown,
      });
    }
    case 'text': {
      // Nothing is never taken where an answer is needed: what was expected says what is.
      const read = input.read('');
      return 'expected' in read
        ? words(`expected.${read.expected.key}`, read.expected.params ?? {})
        : words('interview.takes-text');
    }
    case 'search':
      return words(input.many ? 'interview.takes-listed-many' : 'interview.takes-listed');
    default:
      return words('interview.takes-rows');
  }
}
