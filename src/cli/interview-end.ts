/** The end of an interview: what was put off, the findings with what to do, the benefit, and what to type next. */

import type { Interview } from '../interview/interview.ts';
import { said } from '../interview/say.ts';
import { isDraft } from '../overseas-care/check.ts';
import type { ClaimFacts } from '../overseas-care/questions/facts.ts';
import { printBenefit } from './commands/benefit.ts';
import { checkLoaded, printCheck } from './commands/check.ts';
import { quoted } from './interview-session.ts';
import { openClaim } from './open.ts';
import type { Session } from './session.ts';
import { columns } from './table.ts';

export async function sayWhereItStands(
  interview: Interview<ClaimFacts>,
  folder: string,
  session: Session,
): Promise<void> {
  const { print, words, paint } = session;
  const loaded = openClaim(folder, session);
  const checked = await checkLoaded(loaded, session);
  print('');
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
  printCheck(checked, loaded, session);
  print('');
  print(paint.bold(words('interview.end-benefit')));
  print('');
  printBenefit(checked.benefit, session);
  print('');
  print(paint.bold(words('interview.end-next')));
  const next = [
    ...(open.length > 0 ? [[`ryoyohi edit ${quoted(folder)}`, words('interview.next-edit')]] : []),
    [
      `ryoyohi build ${quoted(folder)}`,
      words(isDraft(checked.findings) ? 'interview.next-build-draft' : 'interview.next-build'),
    ],
  ];
  for (const line of columns(next)) print(`  ${line}`);
}
