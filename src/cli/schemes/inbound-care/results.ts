/** What a case of 赴日就医 comes to: its settlement, and what may be done when. */
import type { LoadedCase } from '../../../inbound-care/load.ts';
import { settle } from '../../commands/settle.ts';
import { timelineFor, timelineJson } from '../../commands/timeline.ts';
import { printTimeline } from '../../print-timeline.ts';
import type { Session } from '../../session.ts';
import type { Result } from '../scheme.ts';

export function results(loaded: LoadedCase): Result[] {
  return [
    {
      name: 'settlement',
      call: 'settle',
      json: (session) => settlementJson(loaded, session),
      print: (session) => void settle(loaded, { ...session, json: false }, false),
    },
    {
      name: 'timeline',
      call: 'timeline',
      json: (session) => timelineJson(timelineFor(loaded, session.today), loaded, session),
      print: (session) => printTimeline(timelineFor(loaded, session.today), loaded, session),
    },
  ];
}

/** The document that the command prints. */
function settlementJson(loaded: LoadedCase, session: Session): unknown {
  let document: unknown;
  settle(loaded, { ...session, json: true, printJson: (made) => (document = made) }, false);
  return document;
}
