/** What is asked next, what an answer takes with it, and that nothing happens where it cannot be kept. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../src/base/refusal.ts';
import { readText } from '../../src/base/text-tree.ts';
import { Draft } from '../../src/interview/draft.ts';
import { Interview } from '../../src/interview/interview.ts';
import { before } from '../../src/interview/progress.ts';
import { AT_HOME, answered, type Feast, feast, folder, script } from './made-up.ts';

const keys = (interview: Interview<Feast>) => interview.all.map(({ key }) => key);
const open = (interview: Interview<Feast>) => interview.left().map(({ key }) => key);
const IN_THE_HALL = [
  ['where', 'hall'],
  ['hall-name', 'Rose'],
  ['hall-phone', '1'],
  ['hall-caller', 'Eve'],
  ['motto', null],
] as const;

describe('the next question', () => {
  test('is the first that is open, in the order of the story; only what applies is asked', () => {
    const interview = feast();
    expect(open(interview)).toEqual(['where', 'motto', 'guest-name@0', 'guest-diet@0', 'host', 'songs']);
    answered(interview, AT_HOME);
    expect(interview.next()).toBeUndefined();
    expect(open(interview)).toEqual([]);
  });

  test('follows from an answer just given', () => {
    answered(feast(), IN_THE_HALL);
  });

  test('an empty text is no answer; nor is null, but where a question may be left open for good', () => {
    const interview = answered(feast(), [['where', 'home']]);
    interview.take('motto', '  ');
    expect(interview.next()?.key).toBe('motto');
    interview.take('motto', null);
    interview.take('guest-name@0', null);
    expect(interview.next()?.key).toBe('guest-name@0');
    expect(interview.draft.answers['motto']).toBeUndefined();
    expect(Object.keys(interview.draft.answers)).toContain('motto');
  });

  test('what is put off is asked no more in this sitting, and counts as open', () => {
    const interview = feast();
    interview.putOffNow('where');
    expect(interview.next()?.key).toBe('motto');
    expect(open(interview)).toContain('where');
    const again = new Interview(script, interview.draft);
    expect(again.next()?.key).toBe('where');
    interview.take('where', 'home');
    expect(interview.isPutOff('where')).toBe(false);
  });

  test('one that is for the review only is never the next, and is never gone back to', () => {
    const interview = answered(feast(), [...AT_HOME.slice(0, 2)]);
    expect(keys(interview)).toContain('colour');
    expect(open(interview)).not.toContain('colour');
    expect(before(interview.all, 'guest-name@0')?.key).toBe('motto');
    expect(before(interview.all, 'where')).toBeUndefined();
  });

  test('one that there is not is a slip of the program', () => {
    expect(() => feast().take('hall-name', 'x')).toThrow(RangeError);
  });
});

describe('what no longer applies', () => {
  test('is dropped, round after round, and said once; the mappings that it leaves empty go too', () => {
    const interview = answered(feast(), IN_THE_HALL);
    expect(interview.draft.answers['hall']).toEqual({ name: 'Rose', phone: '1', caller: 'Eve' });
    interview.take('where', 'garden');
    expect(interview.draft.answers).toEqual({ where: 'garden', motto: undefined });
    expect(interview.takeNotices()).toEqual([
      { key: 'interview.dropped' },
      { key: 'question.hall-name.term', params: {} },
      { key: 'question.hall-phone.term', params: {} },
      { key: 'question.hall-caller.term', params: {} },
    ]);
    expect(interview.takeNotices()).toEqual([]);
    expect(interview.next()?.key).toBe('guest-name@0');
  });

  test('that was left open goes too, without a word', () => {
    const interview = answered(feast(), AT_HOME.slice(0, 3));
    interview.take('guest-diet@0', 'vegan');
    interview.take('guest-dish@0', null);
    interview.take('guest-diet@0', 'all');
    expect(interview.draft.answers['guests']).toEqual([{ name: 'Ada', id: 'a', diet: 'all' }]);
    expect(interview.takeNotices()).toEqual([]);
  });

  test('stays where the change is back to where it applies', () => {
    const interview = answered(feast(), IN_THE_HALL);
    interview.take('where', 'hall');
    expect(interview.draft.held(['hall', 'caller'])).toBe('Eve');
  });
});

describe('an answer that no place of the file holds', () => {
  test('is remembered in this sitting, asked again with one entry more, and asked again in the next sitting', () => {
    const interview = answered(feast(), AT_HOME.slice(0, 4));
    interview.take('more-guests@+1', true);
    expect(keys(interview)).toContain('guest-name@1');
    answered(interview, [
      ['guest-name@1', 'Ben'],
      ['guest-diet@1', 'all'],
      ['more-guests@+2', false],
    ]);
    expect(interview.next()?.key).toBe('host');
    expect(new Interview(script, interview.draft).next()?.key).toBe('more-guests@+2');
    expect(JSON.stringify(interview.draft.answers)).not.toContain('more');
  });
});

describe('entries of a list', () => {
  const withTwo = () => {
    const interview = answered(feast(), AT_HOME);
    const { block } = interview.find('guest-name@0')!;
    expect(interview.add(block)).toBe('guest-name@1');
    return { interview, block };
  };

  test('one is added, asked for, and gets its id', () => {
    const { interview } = withTwo();
    interview.take('guest-name@1', 'Ben');
    expect(interview.draft.answers['guests']).toEqual([
      { name: 'Ada', id: 'a', diet: 'all' },
      { name: 'Ben', id: 'b' },
    ]);
  });

  test('one is removed, and what named it is asked again', () => {
    const { interview, block } = withTwo();
    interview.take('guest-name@1', 'Ben');
    interview.take('guest-diet@1', 'all');
    interview.takeNotices();
    interview.remove(block, interview.find('guest-name@0')!.of);
    expect(interview.draft.answers['guests']).toEqual([{ name: 'Ben', id: 'b', diet: 'all' }]);
    expect(interview.draft.answers['host']).toBeUndefined();
    // The list has one guest: whether there is another is open again.
    expect(open(interview)).toEqual(['more-guests@+1', 'host']);
    expect(interview.takeNotices()).toEqual([]);
  });

  test('one of which nothing was said is forgotten, one of which something was said is not, nor the first', () => {
    const { interview } = withTwo();
    expect(interview.forgetIfEmpty(interview.find('guest-name@0')!)).toBe(false);
    interview.take('guest-name@1', 'Ben');
    expect(interview.forgetIfEmpty(interview.find('guest-diet@1')!)).toBe(false);
    const second = withTwo().interview;
    expect(second.forgetIfEmpty(second.find('guest-name@1')!)).toBe(true);
    expect(second.draft.answers['guests']).toHaveLength(1);
    expect(second.forgetIfEmpty(second.find('host')!)).toBe(false);
  });

  test('one that a yes had made is forgotten with the yes', () => {
    const interview = answered(feast(), AT_HOME.slice(0, 4));
    interview.take('more-guests@+1', true);
    expect(interview.forgetIfEmpty(interview.find('guest-name@1')!)).toBe(true);
    expect(interview.next()?.key).toBe('more-guests@+1');
  });
});

describe('the review', () => {
  test('has every section with its answers, open ones and those left open apart, and nothing fleeting', () => {
    const interview = answered(feast(), AT_HOME.slice(0, 4));
    expect(
      interview.review().map(({ key, lines, add }) => [key, lines.map(({ key: line, shown }) => [line, shown]), add]),
    ).toEqual([
      [
        'place',
        [
          ['where', { key: 'option.home' }],
          ['motto', null],
          ['colour', null],
        ],
        [],
      ],
      [
        'guests',
        [
          ['entry/0:0/guests', { text: '' }],
          ['guest-name@0', { text: 'Ada' }],
          ['guest-diet@0', { key: 'option.all' }],
        ],
        [{ key: 'guests/0', label: { key: 'interview.add.guest' } }],
      ],
      [
        'evening',
        [
          ['host', undefined],
          ['songs', undefined],
        ],
        [],
      ],
    ]);
    const entry = interview.review()[1]!.lines[0]!;
    expect(entry).toMatchObject({ removable: true, depth: 0, term: { text: 'Ada' } });
    expect(interview.entry(entry.key)?.subject?.at).toEqual(['guests', 0]);
    expect(interview.entry('guests/0')?.block).toBe(script.sections[1]!.blocks[0]);
    expect(interview.entry('entry/0:7/guests')).toBeUndefined();
    expect(interview.entry('nothing/0')).toBeUndefined();
  });

  test('a complaint stands at the answer that it is about, and nowhere else', () => {
    const interview = answered(feast(), AT_HOME);
    interview.take('songs', [{ title: '1' }, { title: '2' }, { title: '3' }]);
    const complaining = interview.review().flatMap(({ lines }) => lines.filter(({ complaint }) => complaint));
    expect(complaining.map(({ key, complaint }) => [key, complaint])).toEqual([['songs', { text: 'too many songs' }]]);
    expect(complaining[0]!.shown).toEqual({ key: 'interview.rows', params: { count: 3 } });
    expect(interview.takeNotices()).toEqual([{ key: 'too-many-songs', params: { count: 3 } }]);
  });
});

describe('a screen', () => {
  test('of one question has it alone, with where one stands', () => {
    const interview = feast();
    const screen = interview.screen('where', 'one');
    expect(screen.fields.map(({ key }) => key)).toEqual(['where']);
    expect(screen.fields[0]).toMatchObject({ preset: 'home', answer: undefined, optional: false });
    expect(screen.standing).toMatchObject({ section: 1, sections: 3, heading: { key: 'section.place' }, left: 6 });
    const then = screen.commit('where', 'hall');
    expect(then.fields[0]).toMatchObject({ key: 'where', answer: 'hall', preset: undefined });
  });

  test('of all questions of a subject changes with each answer, and its field in hand is the next open one', () => {
    const interview = feast();
    let screen = interview.screen('where', 'all');
    const shown = () => ({ fields: screen.fields.map(({ key }) => key), hand: screen.fields[screen.at]!.key });
    expect(shown()).toEqual({ fields: ['where', 'motto'], hand: 'where' });
    screen = screen.commit('where', 'hall');
    expect(shown()).toEqual({ fields: ['where', 'hall-name', 'motto'], hand: 'hall-name' });
    screen = screen.commit('hall-name', 'Rose');
    expect(shown()).toEqual({ fields: ['where', 'hall-name', 'hall-phone', 'motto'], hand: 'hall-phone' });
    screen = screen.commit('where', 'home');
    expect(shown()).toEqual({ fields: ['where', 'motto'], hand: 'motto' });
    // What was dropped is told on the screen, once.
    expect(screen.notices.map((notice) => 'key' in notice && notice.key)).toEqual([
      'interview.dropped',
      'question.hall-name.term',
    ]);
    expect(screen.commit('motto', 'x').notices).toEqual([]);
    screen = interview.screen('guest-name@0', 'all').commit('guest-name@0', 'Ada');
    expect(shown()).toEqual({ fields: ['guest-name@0', 'guest-diet@0'], hand: 'guest-diet@0' });
  });

  test('a table stays in hand while its lines are typed', () => {
    const interview = answered(feast(), AT_HOME.slice(0, 6));
    const screen = interview.screen('songs', 'all').commit('songs', [{ title: 'One' }]);
    expect(screen.fields[screen.at]!.key).toBe('songs');
    expect(screen.fields.map(({ key }) => key)).toEqual(['host', 'songs', 'dances']);
  });
});

describe('where an answer cannot be kept', () => {
  /** An interview whose file another program changed; @returns its answers before */
  function contested() {
    const path = join(folder(), 'feast.yaml');
    const interview = answered(feast(path), IN_THE_HALL);
    interview.take('where', 'hall');
    writeFileSync(path, 'motto: of somebody else\n');
    return { interview, path };
  }

  test('nothing is changed: no answer, no memory, no question, no notice; and it can be given again', () => {
    const { interview, path } = contested();
    const asked = keys(interview);
    const text = interview.draft.text();
    expect(() => interview.take('where', 'home')).toThrow(Refusal);
    expect(interview.draft.held(['hall', 'caller'])).toBe('Eve');
    expect(interview.facts.where).toBe('hall');
    expect(keys(interview)).toEqual(asked);
    expect(interview.takeNotices()).toEqual([]);
    expect(interview.draft.text()).toBe(text);
    expect(readFileSync(path, 'utf8')).toBe('motto: of somebody else\n');
    // The other's file is put aside: the answer is taken now.
    writeFileSync(path, text);
    interview.take('where', 'home');
    expect(readText(readFileSync(path), path, 'yaml').value).toEqual({ where: 'home', motto: undefined });
  });

  test('neither is an entry added, nor a fleeting answer remembered, nor an entry removed', () => {
    const path = join(folder(), 'feast.yaml');
    const interview = answered(feast(path), AT_HOME.slice(0, 4));
    const { block, of } = interview.find('guest-name@0')!;
    writeFileSync(path, 'motto: of somebody else\n');
    expect(() => interview.take('more-guests@+1', true)).toThrow(Refusal);
    expect(interview.next()?.key).toBe('more-guests@+1');
    expect(() => interview.add(block)).toThrow(Refusal);
    expect(() => interview.remove(block, of)).toThrow(Refusal);
    expect(interview.facts.guests).toHaveLength(1);
    expect(interview.draft.answers['guests']).toHaveLength(1);
  });

  test('a script whose answers never come to rest is told apart from an endless wait', () => {
    const restless = { ...script, derive: () => [{ path: ['motto'], to: 'x' }] };
    expect(() => feast(undefined, restless)).toThrow('do not come to rest');
  });
});

test('each answer is in the file before the next question, and the file is that of the answers alone', () => {
  const path = join(folder(), 'feast.yaml');
  const interview = feast(path);
  expect(readdirSync(join(path, '..'))).toEqual([]);
  for (const [key, answer] of AT_HOME) {
    interview.take(key, answer);
    const text = readFileSync(path, 'utf8');
    const again = new Interview(
      script,
      Draft.of(
        { path, shown: path, kind: 'yaml' },
        text,
        readText(Buffer.from(text), path, 'yaml').value,
        script.manner,
      ),
    );
    expect(again.draft.answers).toEqual(interview.draft.answers);
    expect(readdirSync(join(path, '..'))).toEqual(['feast.yaml']);
  }
});

test('what is asked before the first answer is written nowhere; the folder is made with the first', () => {
  const place = join(folder(), 'new', 'feast.yaml');
  const draft = Draft.begin({ path: place, shown: place, kind: 'yaml' }, {}, script.manner);
  let made = 0;
  const interview = new Interview(script, draft, () => {
    made += 1;
    mkdirSync(join(place, '..'), { recursive: true });
  });
  expect(made).toBe(0);
  interview.take('where', 'home');
  expect(readFileSync(place, 'utf8')).toBe('where: home\n');
});
