/** Appointments, and the hours of interpreters who were sent, as tables: a day, a time, whom; one line each. */
import { addDays, type Day, parseDay } from '../../base/day.ts';
import { type Minute, minutesBetween } from '../../base/minute.ts';
import { parseAmount } from '../../base/money.ts';
import type { Plain } from '../../base/text-tree.ts';
import type { RowRead, Say, Table } from '../../interview/input.ts';
import { isTreating, nameIn, wordsIn } from '../case/people.ts';
import {
  baseOf,
  moneyLabel,
  type Row,
  rowOf,
  rowOrChoice,
  rowWith,
  shownAmount,
  takeLine,
  textOf,
  vocabularyOf,
} from './case-line.ts';
import type { CaseFacts } from './facts.ts';
import { usualCurrency } from './money-rows.ts';

const LEFT = 'left' as const;
const RIGHT = 'right' as const;

function namesOf(name: unknown): string[] {
  return typeof name === 'object' && name !== null ? (Object.values(name) as string[]) : [name as string];
}

/** The day near which lines without a year lie: the one before, the entry, today. */
function near({ case: file, today }: CaseFacts, rows: readonly Plain[], key: string): Day {
  const last = parseDay(textOf(rowOf(rows.at(-1))[key])?.slice(0, 10) ?? '');
  const entry = (file.stays ?? []).flatMap(({ entry: came }) => came?.actual ?? came?.planned ?? [])[0];
  return last ?? entry ?? file.answers?.[0]?.period?.from ?? today;
}

export function appointmentTable(facts: CaseFacts): Table {
  const { case: file, people, language } = facts;
  const institutions = people.institutions.flatMap(({ entry }) => entry.id ?? []);
  const conditions = (file.conditions ?? []).flatMap(({ id }) => id ?? []);
  const words = vocabularyOf([
    ...(file.parties ?? [])
      .filter((party) => isTreating(party) && party.id !== undefined)
      .map(({ id, name }) => ({ part: 'institution', answer: id!, texts: [id, ...namesOf(name)] })),
    ...(file.conditions ?? []).flatMap(({ id, name }) =>
      id === undefined ? [] : [{ part: 'condition', answer: id, texts: [id, ...namesOf(name)] }],
    ),
  ]);
  return {
    columns: ['on', 'at', 'institution', 'condition', 'course'].map((key) => ({
      key: `lines.column.${key}`,
      align: LEFT,
    })),
    read(typed, rows, row) {
      const from = baseOf(typed, rows, row);
      if ('expected' in from) return from;
      const { base } = from;
      const line = takeLine(
        from.text,
        words,
        { today: facts.today, near: near(facts, rows, 'on'), currency: undefined, paid: false },
        base,
      );
      if (!('money' in line)) return line;
      const on = line.day ?? textOf(base['on']);
      if (on === undefined) return { expected: { key: 'case-day' } };
      const only = (ids: readonly string[]) => (ids.length === 1 ? ids[0] : undefined);
      return {
        row: rowWith({
          ...base,
          on,
          at: line.times[0] ?? base['at'],
          institution: line.named['institution'] ?? textOf(base['institution']) ?? only(institutions),
          condition: line.named['condition'] ?? textOf(base['condition']) ?? only(conditions),
          course: line.text === '' ? base['course'] : line.text,
        }),
      };
    },
    cells(plainRow) {
      const row = rowOf(plainRow);
      const [institution, condition] = [textOf(row['institution']), textOf(row['condition'])];
      return [
        textOf(row['on']) ?? '',
        textOf(row['at']) ?? '',
        institution === undefined ? '' : (nameIn(people.parties.get(institution)?.name, language) ?? institution),
        condition === undefined ? '' : (wordsIn(people.conditions.get(condition)?.name, language) ?? condition),
        textOf(row['course']) ?? '',
      ];
    },
    typed(plainRow) {
      const row = rowOf(plainRow);
      const course = textOf(row['course']);
      return [
        ...['on', 'at', 'institution', 'condition'].map((key) => textOf(row[key])),
        course && `: "${course.replaceAll('"', '""')}"`,
      ]
        .filter((part) => part)
        .join(' ');
    },
    totals: () => [],
  };
}

/** 医疗翻译的实际派遣: from, to, by the hour or around the clock, and the rate of an hour. */
export function dispatchTable(facts: CaseFacts): Table {
  const { case: file, people, words, language } = facts;
  const vocabulary = vocabularyOf([
    ...(['hourly', '24h'] as const).map((answer) => ({
      part: 'mode',
      answer,
      texts: [answer, words(`mode.${answer}`)],
    })),
    ...(file.parties ?? []).flatMap(({ id, name }) =>
      id === undefined ? [] : [{ part: 'supplier', answer: id, texts: [id, ...namesOf(name)] }],
    ),
  ]);
  return {
    columns: [
      { key: 'lines.column.from', align: LEFT },
      { key: 'lines.column.to', align: LEFT },
      { key: 'lines.column.mode', align: LEFT },
      { key: 'lines.column.rate', align: RIGHT },
      { key: 'lines.column.currency', align: LEFT },
      { key: 'lines.column.supplier', align: LEFT },
    ],
    read(typed, rows, row) {
      const from = baseOf(typed, rows, row);
      if ('expected' in from) return from;
      const { base } = from;
      const last = rowOf(rows.at(-1));
      // The hours before or after noon of one place have one rate: a line need not say it again.
      const rate = textOf(base['rate']) ?? (from.isNew ? textOf(last['rate']) : undefined);
      const line = takeLine(
        from.text,
        vocabulary,
        {
          today: facts.today,
          near: near(facts, rows, 'from'),
          currency: usualCurrency(facts) ?? file.currency,
          paid: true,
          to: facts.today,
        },
        { amount: rate, currency: textOf(base['currency']) ?? (from.isNew ? textOf(last['currency']) : undefined) },
      );
      if (!('money' in line)) return line;
      const times = timesOf(line, base);
      if ('expected' in times) return times;
      const held = textOf(base['currency']) ?? textOf(last['currency']);
      return rowOrChoice(
        line.money.map((money) => ({
          label: moneyLabel(money),
          row: rowWith({
            ...base,
            ...times,
            mode: line.named['mode'] ?? textOf(base['mode']) ?? 'hourly',
            rate: money.amount,
            // A rate in the currency of the settlement need not name it.
            currency: money.currency === file.currency && held === undefined ? undefined : money.currency,
            supplier: line.named['supplier'] ?? base['supplier'],
            decidedBy: base['decidedBy'] ?? (from.isNew ? last['decidedBy'] : undefined),
          }),
        })),
      );
    },
    cells(plainRow) {
      const row = rowOf(plainRow);
      const [mode, supplier] = [textOf(row['mode']), textOf(row['supplier'])];
      return [
        textOf(row['from'])?.replace('T', ' ') ?? '',
        textOf(row['to'])?.replace('T', ' ') ?? '',
        mode === undefined ? '' : words(`mode.${mode}`),
        shownAmount(row['rate']),
        textOf(row['currency']) ?? '',
        supplier === undefined ? '' : (nameIn(people.parties.get(supplier)?.name, language) ?? supplier),
      ];
    },
    typed(plainRow) {
      const row = rowOf(plainRow);
      const [from = '', to = ''] = [textOf(row['from']), textOf(row['to'])];
      return [
        from.slice(0, 10),
        [from.slice(11), to.slice(11)].join(' - '),
        textOf(row['mode']),
        textOf(row['rate']),
        textOf(row['currency']),
        textOf(row['supplier']),
      ]
        .filter((part) => part)
        .join(' ');
    },
    totals: (rows) => hoursOf(rows.map(rowOf)),
  };
}

/** From and to of a line: an end that is no later than its beginning is one of the next day. */
function timesOf(
  line: { day: Day | undefined; times: readonly string[] },
  base: Row,
): { from: string; to: string } | Extract<RowRead, { expected: unknown }> {
  const [from, to] = [textOf(base['from']), textOf(base['to'])];
  const on = line.day ?? parseDay(from?.slice(0, 10) ?? '');
  if (on === undefined) return { expected: { key: 'case-day' } };
  const [begins = from?.slice(11), ends = to?.slice(11)] = line.times;
  if (begins === undefined || ends === undefined || line.times.length === 1) return { expected: { key: 'case-times' } };
  const whole = (time: string, day: Day) => (time.startsWith('24') ? `${addDays(day, 1)}T00:00` : `${day}T${time}`);
  if (begins.startsWith('24')) return { expected: { key: 'case-times' } };
  const next = !ends.startsWith('24') && ends <= begins;
  return { from: whole(begins, on), to: whole(ends, next ? addDays(on, 1) : on) };
}

/** Hours and minutes in all, to the minute. */
function hoursOf(rows: readonly Row[]): Say[] {
  const minutes = rows.reduce((sum, row) => {
    const [from, to] = [textOf(row['from']), textOf(row['to'])];
    return from === undefined || to === undefined ? sum : sum + minutesBetween(from as Minute, to as Minute);
  }, 0);
  const open = rows.filter((row) => parseAmount(textOf(row['rate']) ?? '') === undefined).length;
  const total: Say = {
    key: 'lines.hours',
    params: { hours: Math.floor(minutes / 60), minutes: String(minutes % 60).padStart(2, '0') },
  };
  return rows.length === 0 ? [] : open > 0 ? [total, { key: 'lines.open', params: { count: open } }] : [total];
}
