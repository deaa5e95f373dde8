/** The way through an interview, as one who answers sees it. A question that nobody expected fails the test. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../src/base/refusal.ts';
import type { Plain } from '../../src/base/text-tree.ts';
import { conduct } from '../../src/interview/conduct.ts';
import type { Say } from '../../src/interview/input.ts';
import type { Interview, Style } from '../../src/interview/interview.ts';
import type { Prompter, ReviewReply } from '../../src/interview/prompter.ts';
import { AT_HOME, answered, type Feast, feast, folder } from './made-up.ts';

/** What the one who answers does: at a question, in the review, when asked yes or no, when told something. */
type Step =
  | { at: string; answer: Plain | null }
  | { at: string; do: 'back' | 'later' | 'review' | 'leave' }
  | { review: ReviewReply }
  | { yes: boolean; along?: readonly Say[] }
  | { told: readonly (string | Say)[] };

/** Goes through the steps; a question, a review or a word that is not the next of them fails. */
function following(steps: readonly Step[]): Prompter & { rest: () => readonly Step[] } {
  const left = [...steps];
  const next = <K extends string>(what: string, key: K) => {
    const step = left.shift();
    if (!step || !(key in step)) throw new Error(`nobody expected ${what}; but ${JSON.stringify(step)}`);
    return step as Extract<Step, Record<K, unknown>>;
  };
  return {
    rest: () => left,
    async ask(screen) {
      let now = screen;
      for (;;) {
        const field = now.fields[now.at]!;
        const step = next(`the question ${field.key}`, 'at');
        if (step.at !== field.key) throw new Error(`nobody expected the question ${field.key} in place of ${step.at}`);
        if ('do' in step) return { do: step.do };
        now = now.commit(field.key, step.answer);
        // A form goes on with the next open field on it; one question is done with its answer.
        const more = now.fields[now.at];
        if (
          screen.fields.length === 1 ||
          !more ||
          more.answer !== undefined ||
          more.key === field.key ||
          !isNext(left, more.key)
        )
          return { do: 'next' };
      }
    },
    async review() {
      return next('the review', 'review').review;
    },
    async confirm(question, details) {
      const step = next(`the question ${JSON.stringify(question)}`, 'yes');
      if (step.along) expect(details).toEqual(step.along);
      return step.yes;
    },
    async tell(lines) {
      const { told } = next(`to be told ${JSON.stringify(lines)}`, 'told');
      expect(lines.map((line, index) => (typeof told[index] === 'string' && 'key' in line ? line.key : line))).toEqual(
        told,
      );
    },
  };
}

function isNext([step]: readonly Step[], key: string): boolean {
  return step !== undefined && 'at' in step && step.at === key;
}

const SEAT: Step = { told: ['seat'] };
const typed = (from = 0, to = AT_HOME.length): Step[] =>
  AT_HOME.slice(from, to).flatMap(([at, answer]): Step[] =>
    at === 'guest-diet@0' ? [{ at, answer }, SEAT] : [{ at, answer }],
  );

async function led(steps: readonly Step[], interview: Interview<Feast> = feast(), style: Style = 'one') {
  const prompter = following(steps);
  const ending = await conduct(interview, prompter, style);
  expect(prompter.rest()).toEqual([]);
  return { ending, interview };
}

const WHOLE = answered(feast(), AT_HOME).draft.text();

describe('from the first question to the last', () => {
  test('each is asked once, in order, and nothing else', async () => {
    const { ending, interview } = await led(typed());
    expect(ending).toBe('done');
    expect(interview.draft.text()).toBe(WHOLE);
  });

  test('an interview in which nothing is open begins with the review', async () => {
    const { ending } = await led([{ review: { do: 'go-on' } }], answered(feast(), AT_HOME));
    expect(ending).toBe('done');
    expect((await led([{ review: { do: 'leave' } }], answered(feast(), AT_HOME))).ending).toBe('left');
  });

  test('what a change in that review opens is asked when it goes on', async () => {
    const { ending } = await led(
      [
        { review: { do: 'change', key: 'where' } },
        { at: 'where', answer: 'hall' },
        { review: { do: 'go-on' } },
        { at: 'hall-name', answer: 'Krone' },
        { at: 'hall-phone', answer: '1' },
        { at: 'hall-caller', answer: 'me' },
      ],
      answered(feast(), AT_HOME),
    );
    expect(ending).toBe('done');
  });

  test('what an answer raised is told before the next question, once', async () => {
    const many = ['1', '2', '3'].map((title) => ({ title }));
    await led([...typed(0, 6), { at: 'songs', answer: many }, { told: ['too-many-songs'] }, ...typed(7)]);
  });

  test('what a guest leads to is told when the last question about the guest was answered, once', async () => {
    const { interview } = await led([
      ...typed(0, 4),
      { at: 'more-guests@+1', do: 'back' },
      { at: 'guest-diet@0', answer: 'vegan' },
      { at: 'guest-dish@0', answer: 'Tofu' },
      ...typed(4),
    ]);
    expect(interview.draft.held(['guests', 0, 'dish'])).toBe('Tofu');
  });
});

describe('one key goes back one question', () => {
  test('from the first there is nothing before: it is asked again', async () => {
    await led([{ at: 'where', do: 'back' }, { at: 'where', do: 'back' }, ...typed()]);
  });

  test.each(AT_HOME.slice(1).map(([key], index) => [key, index + 1] as const))('from %s', async (key, index) => {
    const [before, answer] = AT_HOME[index - 1]!;
    const { interview } = await led([
      ...typed(0, index),
      { at: key, do: 'back' },
      { at: before, answer },
      ...typed(index),
    ]);
    expect(interview.draft.text()).toBe(WHOLE);
  });

  test('from each back to the first, and forward again only through what is open', async () => {
    // Who the host is was told: whether there are more guests is not asked any more.
    const passed = AT_HOME.slice(0, 7).filter(([at]) => at !== 'more-guests@+1');
    const back = passed.map(([at]): Step => ({ at, do: 'back' })).reverse();
    const { interview } = await led([...typed(0, 6), ...back, { at: 'where', answer: 'garden' }, ...typed(6)]);
    expect(interview.draft.held(['where'])).toBe('garden');
  });

  test('from an entry that was just begun: it is not there any more, and whether there is one is asked again', async () => {
    const { interview } = await led([
      ...typed(0, 4),
      { at: 'more-guests@+1', answer: true },
      { at: 'guest-name@1', do: 'back' },
      ...typed(4),
    ]);
    expect(interview.draft.text()).toBe(WHOLE);
  });

  test('from a form: to the one before all of its questions', async () => {
    await led(
      [
        { at: 'where', answer: 'home' },
        { at: 'motto', answer: null },
        { at: 'guest-name@0', answer: 'Ada' },
        { at: 'guest-diet@0', do: 'back' },
        { at: 'motto', do: 'leave' },
      ],
      feast(),
      'all',
    );
  });
});

describe('each answer can be changed at its question, and what follows from the change is asked', () => {
  const others: Readonly<Record<string, { answer: Plain; asks?: readonly Step[] }>> = {
    where: {
      answer: 'hall',
      asks: [
        { at: 'hall-name', answer: 'R' },
        { at: 'hall-phone', answer: '1' },
        { at: 'hall-caller', answer: 'E' },
      ],
    },
    motto: { answer: 'Joy' },
    'guest-name@0': { answer: 'Bea' },
    'guest-diet@0': { answer: 'vegan', asks: [{ at: 'guest-dish@0', answer: null }] },
    songs: { answer: [] },
  };
  test.each(Object.keys(others))('%s, to another and back: the file is as it was', async (key) => {
    const index = AT_HOME.findIndex(([each]) => each === key);
    const { answer, asks = [] } = others[key]!;
    const again = AT_HOME[index]!;
    const dropped: Step[] =
      key === 'where'
        ? [
            {
              told: [
                'interview.dropped',
                'question.hall-name.term',
                'question.hall-phone.term',
                'question.hall-caller.term',
              ],
            },
          ]
        : [];
    const { interview } = await led([
      ...typed(0, 7),
      { at: 'dances', do: 'review' },
      { review: { do: 'change', key } },
      { at: key, answer },
      ...(asks.length > 0
        ? [{ review: { do: 'go-on' } } as const, ...asks, { at: 'dances', do: 'review' } as const]
        : []),
      { review: { do: 'change', key } },
      { at: key, answer: again[1] },
      ...dropped,
      { review: { do: 'go-on' } },
      { at: 'dances', answer: [] },
    ]);
    expect(interview.draft.text()).toBe(WHOLE);
  });
});

describe('later', () => {
  test('puts off what is needed: it is not asked again, and it is done with the rest', async () => {
    const { ending, interview } = await led([{ at: 'where', do: 'later' }, ...typed(1)]);
    expect(ending).toBe('done');
    expect(interview.left().map(({ key }) => key)).toEqual(['where']);
  });

  test('leaves open for good what may be', async () => {
    const { interview } = await led([...typed(0, 1), { at: 'motto', do: 'later' }, ...typed(2)]);
    expect(interview.draft.text()).toBe(WHOLE);
  });
});

describe('the review', () => {
  test('adds an entry, asks what it needs, and comes back', async () => {
    const { interview } = await led([
      ...typed(0, 6),
      { at: 'songs', do: 'review' },
      { review: { do: 'add', key: 'guests/0' } },
      { at: 'guest-name@1', answer: 'Ben' },
      { at: 'guest-diet@1', answer: 'vegan' },
      { at: 'guest-dish@1', do: 'later' },
      { review: { do: 'go-on' } },
      ...typed(6),
    ]);
    expect(interview.draft.held(['guests', 1])).toEqual({ id: 'b', name: 'Ben', diet: 'vegan', dish: undefined });
  });

  test('an entry that was added by mistake goes with one key', async () => {
    const { interview } = await led([
      ...typed(0, 6),
      { at: 'songs', do: 'review' },
      { review: { do: 'add', key: 'guests/0' } },
      { at: 'guest-name@1', do: 'back' },
      { review: { do: 'go-on' } },
      ...typed(6),
    ]);
    expect(interview.draft.text()).toBe(WHOLE);
  });

  test('removes an entry only after a yes that says what goes along, and asks what is then needed', async () => {
    const remove: Step = { review: { do: 'remove', key: 'entry/0:0/guests' } };
    const along = [{ text: 'Ada' }, { key: 'along.host' }];
    const { interview } = await led([
      ...typed(0, 6),
      { at: 'songs', do: 'review' },
      remove,
      { yes: false, along },
      remove,
      { yes: true, along },
      { review: { do: 'go-on' } },
      { at: 'guest-name@0', answer: 'Bea' },
      { at: 'guest-diet@0', answer: 'all' },
      { at: 'more-guests@+1', answer: false },
      { at: 'host', answer: 'a' },
      ...typed(6),
    ]);
    expect(interview.draft.held(['guests'])).toEqual([{ id: 'a', name: 'Bea', diet: 'all' }]);
  });

  test('a line that is not there any more changes nothing', async () => {
    await led([
      { at: 'where', do: 'review' },
      { review: { do: 'change', key: 'hall-name' } },
      { review: { do: 'remove', key: 'entry/0:5/guests' } },
      { review: { do: 'add', key: 'nowhere/3' } },
      { review: { do: 'go-on' } },
      ...typed(),
    ]);
  });

  test('is left from anywhere', async () => {
    const begun = typed(0, 6);
    const ending = async (...steps: Step[]) => (await led([...begun, { at: 'songs', do: 'review' }, ...steps])).ending;
    expect(await ending({ review: { do: 'leave' } })).toBe('left');
    expect(await ending({ review: { do: 'change', key: 'motto' } }, { at: 'motto', do: 'leave' })).toBe('left');
    expect(await ending({ review: { do: 'add', key: 'guests/0' } }, { at: 'guest-name@1', do: 'leave' })).toBe('left');
  });
});

test('whoever leaves finds all answers in the file', async () => {
  const path = join(folder(), 'feast.yaml');
  const { ending } = await led([...typed(0, 3), { at: 'guest-diet@0', do: 'leave' }], feast(path));
  expect(ending).toBe('left');
  expect(readFileSync(path, 'utf8')).toBe('where: home\nmotto: null\nguests:\n  - id: a\n    name: Ada\n');
});

test('what cannot be written ends the interview with a word, and leaves the file of another as it is', async () => {
  const path = join(folder(), 'feast.yaml');
  const interview = answered(feast(path), AT_HOME.slice(0, 2));
  writeFileSync(path, 'where: elsewhere\n');
  await expect(led([{ at: 'guest-name@0', answer: 'Ada' }], interview)).rejects.toThrow(Refusal);
  expect(readFileSync(path, 'utf8')).toBe('where: elsewhere\n');
});

test('a question that nobody expected fails', async () => {
  await expect(led([{ at: 'motto', answer: null }])).rejects.toThrow('nobody expected the question where');
});
