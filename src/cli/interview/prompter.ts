/** The interview on a terminal: prompts one at a time or as forms, or plain lines for those who have them read aloud. */
import type { ChalkInstance } from 'chalk';
import type { Words } from '../../base/words.ts';
import type { Prompter } from '../../interview/prompter.ts';
import type { Asking, Drafts } from './asking.ts';
import { Confirm } from './confirm.ts';
import { Form } from './form.ts';
import { Keyboard, marksPastes } from './keyboard.ts';
import { cut, widthOf, wrap } from './layout.ts';
import { type Model, type Output, show } from './live.ts';
import { OneQuestion } from './one-question.ts';
import { Review } from './review.ts';
import { inOneLine, linesOf, signsOf, type Voice } from './voice.ts';

export { plainPrompter } from './plain.ts';

export interface Terminal {
  words: Words;
  /** Colours; none of them carries a meaning of its own. */
  paint: ChalkInstance;
  /** `resident`: one question at a time. `clerk`: a form of all questions of a screen. */
  style: 'resident' | 'clerk';
  input: NodeJS.ReadableStream;
  output: Output;
}

/** Its methods throw ExitPromptError of inquirer on Ctrl-C, and what `commit` of a screen throws. */
export function promptsPrompter({ words, paint, style, input, output }: Terminal): Prompter {
  const voice: Voice = { words, paint, signs: signsOf(process.env, process.platform) };
  // Where the output is no terminal its kind says nothing: what comes in is taken for typing.
  const isTerminal = (output as { isTTY?: boolean }).isTTY === true;
  const keyboard = new Keyboard(input, !isTerminal || marksPastes(process.env, process.platform));
  const drafts: Drafts = new Map();
  let reviewed: string | undefined;
  // A form may put several questions off, and a reply tells of one: the others are told when they are asked next.
  let owed = new Set<string>();
  const run = <R>(model: Model<R>): Promise<R> => show(model, keyboard, output);
  const write = (lines: readonly string[]) => {
    if (lines.length > 0) output.write(`${lines.join('\n')}\n`);
  };
  const width = () => (output.columns || 80) - 1;

  return {
    async ask(screen) {
      if (owed.delete(screen.fields[screen.at]?.key ?? '')) return { do: 'later' };
      owed.clear();
      const asking: Asking =
        style === 'clerk' ? new Form(screen, voice, drafts) : new OneQuestion(screen, voice, drafts);
      try {
        const reply = await run(asking);
        if (reply.do === 'next' || reply.do === 'later') owed = new Set(asking.owed);
        if (reply.do === 'next' && asking.screen !== screen) {
          const left = asking.screen.notices.flatMap((notice) => linesOf(notice, words));
          write(left.flatMap((line) => wrap(`! ${line}`, width())));
        }
        return reply;
      } finally {
        write(trail(asking, voice, width()));
      }
    },
    async review(sections, standing) {
      owed.clear();
      const review = new Review(sections, standing, voice, reviewed);
      const reply = await run(review);
      reviewed = review.inHand;
      return reply;
    },
    confirm: (question, details) => run(new Confirm(question, details, voice)),
    async tell(lines) {
      write(lines.flatMap((say) => linesOf(say, words)).flatMap((line) => wrap(line, width())));
    },
  };
}

/** What stays on the screen above the next question: each answer in one line. */
function trail(asking: Asking, { words, paint, signs }: Voice, width: number): string[] {
  const terms = new Map(asking.screen.fields.map((field) => [field.key, inOneLine(field.term, words)]));
  return [...asking.answered].map(([key, shown]) => {
    const term = terms.get(key) ?? '';
    const head = `${signs.done} ${term === '' ? '' : `${term}${words('text.colon')}`}`;
    return paint.dim(head) + cut(shown, width - widthOf(head));
  });
}
