/** `ryoyohi edit PATH`: goes on at the first open question; any answer can be changed in the review. */
import { dirname } from 'node:path';
import { readCase } from '../../base/case-folder.ts';
import { Interview } from '../../interview/interview.ts';
import { CallError } from '../call-error.ts';
import { ask, claimScript, demandTerminal, openDraft, optionsOf, withInterviewWords } from '../interview-session.ts';
import { SCHEMES } from '../open.ts';
import type { Session } from '../session.ts';

export async function run(given: Session, path: string, options: Record<string, unknown>): Promise<number> {
  const how = optionsOf(options);
  if (given.json) throw new CallError('json-of-edit');
  demandTerminal();
  const session = await withInterviewWords(given);
  const { folder } = readCase(path, SCHEMES);
  const script = await claimScript(session, session.words, folder);
  const draft = openDraft(path, session, script.manner);
  const shown = /\.(?:ya?ml|json)$/.test(path) ? dirname(path) : path;
  return ask(new Interview(script, draft), shown, session, how);
}
