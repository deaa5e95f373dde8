/** A made-up interview: a feast with its guests. It has one question of each sort that the engine tells apart. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Path } from '../../src/base/path.ts';
import type { Source } from '../../src/base/source.ts';
import type { Plain } from '../../src/base/text-tree.ts';
import { Draft } from '../../src/interview/draft.ts';
import type { Input, Table, TextInput } from '../../src/interview/input.ts';
import { Interview } from '../../src/interview/interview.ts';
import { type Question, type Script, type Subject, WHOLE } from '../../src/interview/question.ts';

interface Guest {
  id?: string;
  name?: string;
  diet?: string;
  dish?: string | null;
}

export interface Feast {
  answers: { [key: string]: Plain | undefined };
  where: string | undefined;
  hall: { name?: string; phone?: string; caller?: string };
  guests: Guest[];
  host: string | undefined;
  songs: number;
}

const SOURCE: Source = { short: 'made up', title: 'Made up', certainty: 'ours' };

export const text: TextInput = {
  kind: 'text',
  lines: false,
  read: (typed) => (typed === '' ? { expected: { key: 'line', params: { most: 300 } } } : { answer: typed }),
  show: String,
};
const choice = (...answers: Plain[]): Input => ({
  kind: 'choice',
  options: answers.map((answer) => ({ answer, label: { key: `option.${answer}` } })),
});
const songs: Table = {
  columns: [],
  read: (typed) => ({ row: { title: typed } }),
  cells: (row) => [String((row as { title: string }).title)],
  typed: (row) => String((row as { title: string }).title),
  totals: (rows) => [{ key: 'songs', params: { count: rows.length } }],
};

function ask(id: string, at: Path, input: Input, more: Partial<Question<Feast>> = {}): Question<Feast> {
  return {
    id,
    place: (_facts, subject) => [...subject.at, ...at],
    input: () => input,
    source: () => SOURCE,
    ...more,
  };
}

const guestAt = ({ guests }: Feast, { at }: Subject): Guest => guests[Number(at[1])] ?? {};

const once = () => [WHOLE];

export const script: Script<Feast> = {
  sections: [
    {
      id: 'place',
      blocks: [
        {
          each: once,
          questions: [
            ask('where', ['where'], choice('home', 'hall', 'garden'), { preset: () => 'home', example: true }),
            // Each of these is asked because of the one before.
            ask('hall-name', ['hall', 'name'], text, { when: ({ where }) => where === 'hall' }),
            ask('hall-phone', ['hall', 'phone'], text, { when: ({ hall }) => hall.name !== undefined }),
            ask('hall-caller', ['hall', 'caller'], text, { when: ({ hall }) => hall.phone !== undefined }),
            ask('motto', ['motto'], text, { optional: true }),
            ask('colour', ['colour'], text, { reviewOnly: true }),
          ],
        },
      ],
    },
    {
      id: 'guests',
      blocks: [
        {
          each: ({ guests }) =>
            Array.from({ length: Math.max(1, guests.length) }, (_, index) => ({
              key: String(index),
              at: ['guests', index],
              name: { text: guests[index]?.name ?? String(index + 1) },
            })),
          questions: [
            ask('guest-name', ['name'], text),
            ask('guest-diet', ['diet'], choice('all', 'vegan')),
            ask('guest-dish', ['dish'], text, {
              optional: true,
              when: (facts, subject) => guestAt(facts, subject).diet === 'vegan',
              params: (facts, subject) => ({ name: guestAt(facts, subject).name ?? '' }),
            }),
          ],
          entries: {
            kind: 'guest',
            add: ({ guests }) => [{ path: ['guests', guests.length], to: {} }],
            remove: (_facts, subject) => [{ path: subject.at, remove: true }],
            alongWith: (facts, subject) => (guestAt(facts, subject).id === facts.host ? [{ key: 'along.host' }] : []),
          },
          afterwards: (facts, subject) => [{ key: 'seat', params: { name: guestAt(facts, subject).name ?? '' } }],
        },
        {
          each: once,
          questions: [
            ask('more-guests', [], choice(true, false), {
              fleeting: true,
              about: ({ guests }) => [{ key: `+${guests.length}`, at: [] }],
              when: ({ guests, host }) => guests.length > 0 && host === undefined,
              write: (answer, { guests }) => (answer === true ? [{ path: ['guests', guests.length], to: {} }] : []),
            }),
          ],
        },
      ],
    },
    {
      id: 'evening',
      blocks: [
        {
          each: once,
          questions: [
            ask('host', ['host'], text, {
              input: ({ guests }) => choice(...guests.flatMap(({ id }) => id ?? [])),
            }),
            ask('songs', ['songs'], { kind: 'table', table: songs }),
            ask(
              'dances',
              ['dances'],
              { kind: 'choices', options: [{ answer: 'waltz', label: { key: 'waltz' } }] },
              {
                when: ({ songs: count }) => count > 0,
                absent: [],
              },
            ),
          ],
        },
      ],
    },
  ],
  facts: (answers) => {
    const held = answers as { [key: string]: unknown };
    return {
      answers,
      where: held['where'] as string | undefined,
      hall: (held['hall'] ?? {}) as Feast['hall'],
      guests: (held['guests'] ?? []) as Guest[],
      host: held['host'] as string | undefined,
      songs: ((held['songs'] ?? []) as unknown[]).length,
    };
  },
  derive: ({ guests }) => {
    const index = guests.findIndex(({ id, name }) => id === undefined && name !== undefined);
    const taken = new Set(guests.flatMap(({ id }) => id ?? []));
    const id = ['a', 'b', 'c', 'd'].find((letter) => !taken.has(letter))!;
    return index < 0 ? [] : [{ path: ['guests', index, 'id'], to: id }];
  },
  tidy: (_before, { guests, host }) =>
    host !== undefined && !guests.some(({ id }) => id === host) ? [{ path: ['host'], remove: true }] : [],
  raised: (before, { songs: count }, place) =>
    place[0] === 'songs' && count > 2 && before.songs <= 2 ? [{ key: 'too-many-songs', params: { count } }] : [],
  complaints: ({ songs: count }) => (count > 2 ? [{ at: ['songs'], says: { text: 'too many songs' } }] : []),
  manner: {
    order: (path) =>
      path.length === 0
        ? ['where', 'hall', 'motto', 'colour', 'guests', 'host', 'songs', 'dances']
        : ['id', 'name', 'diet', 'dish', 'phone', 'caller'],
    inOneLine: () => false,
  },
};

/** An empty folder for one test. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'ryoyohi-feast-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** The interview of a new feast, kept in a file where one is named. */
export function feast(path?: string, made: Script<Feast> = script): Interview<Feast> {
  const place = { path: path ?? '', shown: 'feast.yaml', kind: 'yaml' as const, nowhere: path === undefined };
  return new Interview(made, Draft.begin(place, {}, made.manner));
}

/** Answers of an evening at home with one guest, in the order in which they are asked. */
export const AT_HOME: readonly (readonly [string, Plain | null])[] = [
  ['where', 'home'],
  ['motto', null],
  ['guest-name@0', 'Ada'],
  ['guest-diet@0', 'all'],
  ['more-guests@+1', false],
  ['host', 'a'],
  ['songs', [{ title: 'One' }]],
  ['dances', []],
];

/** Takes answers, each at its question and at no other. */
export function answered(
  interview: Interview<Feast>,
  answers: readonly (readonly [string, Plain | null])[],
): Interview<Feast> {
  for (const [key, answer] of answers) {
    if (interview.next()?.key !== key) throw new Error(`nobody expected ${interview.next()?.key} in place of ${key}`);
    interview.take(key, answer);
  }
  return interview;
}
