/** The end of an interview: what was put off, the findings with what to do, what it comes to, and what to type next. */

import type { Words } from '../base/words.ts';
import type { Interview } from '../interview/interview.ts';
import { said } from '../interview/say.ts';
import { checkOpened, printCheck } from './commands/check.ts';
import { quoted } from './interview-session.ts';
import { openCase } from './open.ts';
import type { Opened } from './schemes/scheme.ts';
import type { Session } from './session.ts';
import { printStopping } from './stopped-case.ts';
import { columns } from './table.ts';

export async function sayWhereItStands<F>(interview: Interview<F>, folder: string, session: Session): Promise<void> {
  const { print, words, paint } = session;
  const { opened } = await openCase(folder, session);
  const checked = await checkOpened(opened, session);
  print('');
  if (checked.stopped.length > 0) {
    print(paint.bold(words('interview.end-stopped')));
    print('');
    printStopping(checked.stopped, opened.file, session);
    print(paint.bold(words('interview.end-next')));
    print(`  ryoyohi edit ${quoted(folder)}  ${words('interview.next-change')}`);
    return;
  }
  print(paint.bold(words('interview.end')));
  const open = interview.left();
  if (open.length > 0) {
    print(words('interview.put-off', { count: open.length }));
    for (const { question, subject, of } of open) {
      const term = said(
        { key: `question.${question.id}.term`, params: question.params?.(interview.facts, subject) ?? {} },
        words,
      );
      const about = subject.name ?? of.name;
      print(`  ${about ? `${said(about, words)}${words('text.colon')}` : ''}${term}`);
    }
  }
  print('');
  print(paint.bold(words('interview.end-check')));
  print('');
  printCheck(checked, opened, session);
  for (const { name, print: tell } of await checked.results()) {
    print('');
    print(paint.bold(words(`interview.end-${name}`)));
    print('');
    tell(session);
  }
  print('');
  print(paint.bold(words('interview.end-next')));
  const isDraft = checked.findings.some(({ severity, stage }) => severity === 'error' && stage === 'data');
  const next = [
    ...(open.length > 0 ? [[`ryoyohi edit ${quoted(folder)}`, words('interview.next-edit')]] : []),
    ...buildCalls(opened, folder, words(isDraft ? 'interview.next-build-draft' : 'interview.next-build'), words),
  ];
  for (const line of columns(next)) print(`  ${line}`);
}

/** The one packet, or each of those that there are to choose from. */
function buildCalls({ scheme }: Opened, folder: string, plain: string, words: Words): string[][] {
  if (scheme.packets.length === 0) return [[`ryoyohi build ${quoted(folder)}`, plain]];
  return scheme.packets.map((name) => [`ryoyohi build ${quoted(folder)} --packet ${name}`, words(`packetFor.${name}`)]);
}
