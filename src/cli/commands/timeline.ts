/** `ryoyohi timeline PATH [-o FILE.ics]`: what may be done when, as a table, as JSON, and as a file that calendars open. */
import type { Day } from '../../base/day.ts';
import { writeWhole } from '../../base/files.ts';
import { pathText } from '../../base/path.ts';
import { checkCase } from '../../inbound-care/check.ts';
import { type LoadedCase, NO_ID } from '../../inbound-care/load.ts';
import { backwardOf } from '../../inbound-care/timeline/backward.ts';
import { calendarEvents, timelineCalendar } from '../../inbound-care/timeline/calendar.ts';
import { notesOf } from '../../inbound-care/timeline/state.ts';
import { noteText } from '../../inbound-care/timeline/words.ts';
import { timelineOf } from '../../inbound-care/timeline.ts';
import { calendarOutput } from '../calendar-output.ts';
import { CallError } from '../call-error.ts';
import { openOf } from '../open.ts';
import { printTimeline, type Timeline } from '../print-timeline.ts';
import type { Session } from '../session.ts';
import { stoppedBy } from '../stopped-case.ts';

export async function run(given: Session, path: string, options: Record<string, unknown>): Promise<number> {
  const {
    opened: { loaded },
    session,
  } = await openOf('inbound-care', path, given);
  const { case: file, pack } = loaded;
  const { today } = session;
  const stopped = stoppedBy(checkCase({ case: file, pack, today }), loaded, session);
  if (stopped !== undefined) return stopped;
  const timeline = timelineFor(loaded, today);
  const output = typeof options['output'] === 'string' ? options['output'] : undefined;
  const written = output === undefined ? undefined : writeCalendar(output, timeline, loaded, session);
  if (session.json) session.printJson({ ...timelineJson(timeline, loaded, session), ...(written && { written }) });
  else if (written) printWritten(written, session);
  else printTimeline(timeline, loaded, session);
  return 0;
}

export function timelineFor({ case: file, pack }: LoadedCase, today: Day): Timeline {
  const steps = timelineOf(file, pack, today);
  return { steps, backward: backwardOf(file, pack, today), notes: notesOf(steps, file, pack, today) };
}

interface Written {
  file: string;
  events: number;
  /** Steps whose day is not known. */
  without: number;
}

/** @throws CallError where no step has a day, or the file is not ours */
function writeCalendar(
  output: string,
  timeline: Timeline,
  { case: file, pack }: LoadedCase,
  session: Session,
): Written {
  const { words, today } = session;
  const path = calendarOutput(output, file.id ?? NO_ID);
  const events = calendarEvents(timeline, file, pack, words, today);
  if (events.length === 0) throw new CallError('calendar-empty');
  writeWhole([{ path, bytes: timelineCalendar(events, file, words, today) }]);
  const without = timeline.steps.filter(({ on }) => on === null).length;
  return { file: path, events: events.length, without };
}

function printWritten({ file, events, without }: Written, { print, words }: Session): void {
  print(words('timeline.written', { file, events }));
  if (without > 0) print(words('timeline.left-out', { count: without }));
}

export function timelineJson({ steps, backward, notes }: Timeline, { case: file }: LoadedCase, { words }: Session) {
  const json = ({
    id,
    on,
    from,
    basis,
    source,
    missing,
  }: Timeline['steps'][number] | Timeline['backward'][number]) => ({
    id,
    on,
    from,
    basis,
    source: source.short,
    certainty: source.certainty,
    missing: missing.map(pathText),
  });
  return {
    steps: steps.map((step) => ({ ...json(step), ...(step.about && { about: step.about }) })),
    backward: backward.map(json),
    notes: notes.map((note) => ({
      id: note.id,
      message: noteText(note, file, words),
      source: note.source.short,
      ...(note.about && { about: note.about }),
    })),
  };
}
