/** Leads through an interview: the next open question, back, later, the review, until nothing is left or one leaves. */
import type { Say } from './input.ts';
import type { Interview, Style } from './interview.ts';
import type { Asking } from './progress.ts';
import { before } from './progress.ts';
import type { Prompter } from './prompter.ts';

/** `done`: nothing is open but what was put off. `left`: one left before. Everything is written in both. */
export type Ending = 'done' | 'left';

/** @throws what the prompter throws when it is interrupted, and what writing throws; all answers taken are written */
export async function conduct<F>(interview: Interview<F>, prompter: Prompter, style: Style): Promise<Ending> {
  const closed = new Set<string>();
  let hand = interview.next();
  if (!hand) {
    if ((await review(interview, prompter, style)) === 'left') return 'left';
    // What was changed there may have opened questions.
    hand = interview.next();
  }
  while (hand) {
    const asked: Asking<F> = hand;
    const reply = await prompter.ask(interview.screen(asked.key, style));
    switch (reply.do) {
      case 'next':
        await tell(prompter, interview.takeNotices());
        hand = interview.next();
        await tellClosing(interview, prompter, asked, hand, closed);
        break;
      case 'back': {
        const previous: Asking<F> | undefined = before(interview.all, firstOf(interview, asked, style));
        hand = interview.forgetIfEmpty(asked) ? (interview.next() ?? asked) : (previous ?? asked);
        break;
      }
      case 'later':
        putOff(interview, asked.key);
        hand = interview.next();
        break;
      case 'review': {
        if ((await review(interview, prompter, style)) === 'left') return 'left';
        hand = interview.next();
        break;
      }
      case 'leave':
        return 'left';
    }
  }
  return 'done';
}

/** Later is for good where the question need not be answered: nobody is asked twice. An answer is never taken back by it. */
function putOff<F>(interview: Interview<F>, key: string): void {
  const asking = interview.find(key);
  if (!asking) return;
  if (asking.question.optional && asking.held === undefined) interview.take(key, null);
  else interview.putOffNow(key);
}

/** Back from a screen of several questions leads to the one before all of them. */
function firstOf<F>(interview: Interview<F>, asked: Asking<F>, style: Style): string {
  return style === 'one' ? asked.key : (interview.screen(asked.key, style).fields[0]?.key ?? asked.key);
}

async function review<F>(interview: Interview<F>, prompter: Prompter, style: Style): Promise<Ending> {
  for (;;) {
    const reply = await prompter.review(interview.review(), interview.standing(interview.next()));
    switch (reply.do) {
      case 'go-on':
        return 'done';
      case 'leave':
        return 'left';
      case 'add': {
        const entry = interview.entry(reply.key);
        const first = entry && interview.add(entry.block);
        if (first && (await askOpen(interview, prompter, style, first)) === 'left') return 'left';
        break;
      }
      case 'remove': {
        const entry = interview.entry(reply.key);
        if (!entry?.subject) break;
        const { block, subject } = entry;
        const question: Say = { key: 'interview.remove', params: {} };
        const named: Say[] = subject.name ? [subject.name] : [];
        if (await prompter.confirm(question, [...named, ...block.entries!.alongWith(interview.facts, subject)]))
          interview.remove(block, subject);
        break;
      }
      case 'change': {
        if (!interview.find(reply.key)) break;
        const answer = await prompter.ask(interview.screen(reply.key, style));
        if (answer.do === 'leave') return 'left';
        if (answer.do === 'next') await tell(prompter, interview.takeNotices());
        break;
      }
    }
  }
}

/** What an entry that was added in the review still lacks, from its first question on. */
async function askOpen<F>(interview: Interview<F>, prompter: Prompter, style: Style, first: string): Promise<Ending> {
  const { section, of } = interview.find(first)!;
  for (;;) {
    const open = interview
      .left()
      .find((each) => each.section.id === section.id && each.of.key === of.key && !interview.isPutOff(each.key));
    if (!open) return 'done';
    const reply = await prompter.ask(interview.screen(open.key, style));
    if (reply.do === 'leave') return 'left';
    if (reply.do === 'next') await tell(prompter, interview.takeNotices());
    else if (reply.do === 'later') {
      putOff(interview, open.key);
    } else {
      interview.forgetIfEmpty(open);
      return 'done';
    }
  }
}

async function tell(prompter: Prompter, lines: readonly Say[]): Promise<void> {
  if (lines.length > 0) await prompter.tell(lines);
}

/** What a subject's answers lead to is told once, when its last question was answered. */
async function tellClosing<F>(
  interview: Interview<F>,
  prompter: Prompter,
  asked: Asking<F>,
  next: Asking<F> | undefined,
  closed: Set<string>,
): Promise<void> {
  const key = `${asked.section.id}:${asked.section.blocks.indexOf(asked.block)}:${asked.of.key}`;
  const goesOn = next && next.section === asked.section && next.block === asked.block && next.of.key === asked.of.key;
  if (goesOn || closed.has(key) || !asked.block.afterwards) return;
  closed.add(key);
  await tell(prompter, asked.block.afterwards(interview.facts, asked.of));
}
