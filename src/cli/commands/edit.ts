/** `ryoyohi edit PATH`: goes on at the first open question; any answer can be changed in the review. */
import { dirname } from 'node:path';
import { readCase } from '../../base/case-folder.ts';
import { Interview } from '../../interview/interview.ts';
import { CallError } from '../call-error.ts';
import { ask, demandTerminal, interviewOf, openDraft, optionsOf } from '../interview-session.ts';
import { SCHEME_NAMES, schemeOf } from '../schemes/index.ts';
import type { Session } from '../session.ts';

export async function run(given: Session, path: string, options: Record<string, unknown>): Promise<number> {
  if (given.json) throw new CallError('json-of-edit');
  const file = readCase(path, SCHEME_NAMES);
  const scheme = await schemeOf(file.scheme);
  const { questions, session } = await interviewOf(scheme, given);
  const how = optionsOf(options, scheme);
  demandTerminal();
  const shown = /\.(?:ya?ml|json)$/.test(path) ? dirname(path) : path;
  const around = { session, words: session.words, folder: file.folder, as: how.as };
  return questions.withScript(around, (script, wordsOf) =>
    ask(
      { interview: new Interview(script, openDraft(file, scheme, session, script.manner)), wordsOf },
      shown,
      session,
      how,
    ),
  );
}
