/** `ryoyohi settle PATH [--why]`: what was estimated, paid and charged, and what is refunded or still to be paid. */
import { checkCase } from '../../inbound-care/check.ts';
import type { LoadedCase } from '../../inbound-care/load.ts';
import { settlementJson } from '../../inbound-care/settlement/json.ts';
import { settlementTrace } from '../../inbound-care/settlement/trace.ts';
import { statementWords } from '../../inbound-care/statement/words.ts';
import { statementOf } from '../../inbound-care/statement.ts';
import { openOf, placesIn } from '../open.ts';
import { traceLines } from '../print-trace.ts';
import type { Session } from '../session.ts';
import { printStatement } from '../settle/print-statement.ts';
import { stoppedBy } from '../stopped-case.ts';

export async function run(given: Session, path: string, options: Record<string, unknown>): Promise<number> {
  const { opened, session } = await openOf('inbound-care', path, given);
  return settle(opened.loaded, session, options['why'] === true);
}

/** @param session with the words of the scheme */
export function settle({ file, case: read, pack }: LoadedCase, session: Session, why: boolean): number {
  const { today, words } = session;
  const { settlement, stopped } = checkCase({ case: read, pack, today, placeOf: placesIn(file) });
  const ends = stoppedBy({ stopped }, { file }, session);
  if (ends !== undefined) return ends;
  const statement = statementOf(read, settlement, today);
  const told = statementWords(words, read, settlement.currency);
  const trace = why ? settlementTrace(settlement, read, pack.at(today), today, told) : undefined;
  if (session.json) {
    session.printJson({ ...settlementJson(settlement, statement, told), ...(trace ? { trace } : {}) });
    return 0;
  }
  printStatement(statement, told, session);
  if (trace) for (const line of trace.flatMap((node) => [...traceLines(node), ''])) session.print(line);
  return 0;
}
