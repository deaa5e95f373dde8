/** The timeline in a terminal: when, how that stands today, what; under it what it is counted from, whose turn it is, the source. */
import type { Source } from '../base/source.ts';
import type { LoadedCase } from '../inbound-care/load.ts';
import { type BackwardStep, wishedArrival } from '../inbound-care/timeline/backward.ts';
import { backwardStateOf, type Note, type State, stateOf } from '../inbound-care/timeline/state.ts';
import type { Step } from '../inbound-care/timeline/step.ts';
import { aboutText, detailsOf, noteText, stateText } from '../inbound-care/timeline/words.ts';
import { hasEntered } from '../inbound-care/timeline.ts';
import { wrap } from './interview/layout.ts';
import type { Session } from './session.ts';
import { columns, widthOf } from './table.ts';

export interface Timeline {
  steps: readonly Step[];
  backward: readonly BackwardStep[];
  notes: readonly Note[];
}

interface Row {
  cells: [on: string, state: string, what: string];
  details: string;
  source: Source;
  state: State['kind'];
}

const WIDTH = 80;
const INDENT = 4;
const NO_DAY = '—';

export function printTimeline(
  { steps, backward, notes }: Timeline,
  { case: file }: LoadedCase,
  session: Session,
): void {
  const { print, words, paint, today } = session;
  const title = file.id === undefined ? 'timeline.title-no-id' : 'timeline.title';
  print(paint.bold(words(title, { id: file.id ?? '', today })));
  print('');
  printRows(forwardRows(steps, file, session), session);
  if (!hasEntered(file)) {
    const arrival = wishedArrival(file);
    print('');
    if (arrival) {
      const basis = words(`timeline.basis.${arrival.basis}`);
      print(paint.bold(words('timeline.backward', { on: arrival.on, basis })));
      print('');
      printRows(backwardRows(backward, file, session), session);
    } else for (const line of wrap(words('timeline.backward-unknown'), WIDTH)) print(line);
  }
  for (const note of notes) {
    print('');
    for (const line of wrap(`! ${noteText(note, file, words)}`, WIDTH)) print(paint.yellow(line));
    for (const line of wrap(sourceText(note.source, session), WIDTH - 2)) print(paint.dim(`  ${line}`));
  }
}

type CaseData = LoadedCase['case'];

/** Travellers with the same day for the same reason stand in one row. */
function forwardRows(steps: readonly Step[], file: CaseData, session: Session): Row[] {
  const rows: { step: Step; abouts: string[] }[] = [];
  for (const step of steps) {
    const about = aboutText(step.about, file, session.words, true);
    const alike = rows.find((row) => row.step.about !== undefined && isAlike(row.step, step));
    if (alike && about) alike.abouts.push(about);
    else rows.push({ step, abouts: about ? [about] : [] });
  }
  return rows.map(({ step, abouts }) => rowOf(step, stateOf(step, file, session.today), abouts, file, session));
}

function isAlike(one: Step, other: Step): boolean {
  const travellers = [one, other].every(({ about }) => about && 'traveller' in about);
  return travellers && one.on !== null && one.id === other.id && one.on === other.on && one.from === other.from;
}

function backwardRows(steps: readonly BackwardStep[], file: CaseData, session: Session): Row[] {
  return steps.map((step) => rowOf(step, backwardStateOf(step, file, session.today), [], file, session));
}

function rowOf(step: Step | BackwardStep, state: State, abouts: string[], file: CaseData, { words }: Session): Row {
  const what = words(`timeline.step.${step.id}`);
  const about = abouts.join(words('text.and'));
  return {
    cells: [step.on ?? NO_DAY, stateText(state, words), about ? words('timeline.with-about', { what, about }) : what],
    details: detailsOf(step, state, file, words),
    source: step.source,
    state: state.kind,
  };
}

function printRows(rows: readonly Row[], session: Session): void {
  const { print, paint } = session;
  const before = columns(rows.map(({ cells: [on, state] }) => [on, state, '|'])).map((line) => line.slice(0, -1));
  const left = widthOf(before[0] ?? '');
  const pad = ' '.repeat(INDENT);
  for (const [index, { cells, details, source, state }] of rows.entries()) {
    const look = state === 'done' ? paint.dim : state === 'late' || state === 'past' ? paint.yellow : paint.bold;
    const [first = '', ...more] = wrap(cells[2], WIDTH - left);
    print(`${look(before[index]!)}${first}`);
    for (const line of more) print(`${' '.repeat(left)}${line}`);
    for (const line of wrap(details, WIDTH - INDENT)) print(`${pad}${line}`);
    for (const line of wrap(sourceText(source, session), WIDTH - INDENT)) print(paint.dim(`${pad}${line}`));
  }
}

function sourceText(source: Source, { words }: Session): string {
  const sure = source.certainty === 'published' ? '' : ` [${words(`certainty.${source.certainty}`)}]`;
  const since = source.since === undefined ? '' : ` [${words('source.since', { day: source.since })}]`;
  return words('timeline.source', { source: `${source.short}${since}${sure}` });
}
