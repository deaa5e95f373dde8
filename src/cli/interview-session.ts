/** What `new` and `edit` share: the interview of a case's folder, from its first question to what to type next. */
import { randomInt } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CaseFile } from '../base/case-folder.ts';
import type { Manner } from '../base/edit-text.ts';
import { lookedUp } from '../base/files.ts';
import { type Words, withCatalogues } from '../base/words.ts';
import { conduct } from '../interview/conduct.ts';
import { Draft, type Place } from '../interview/draft.ts';
import type { Say } from '../interview/input.ts';
import type { Interview } from '../interview/interview.ts';
import { CallError } from './call-error.ts';
import { INTERVIEW_CATALOGUES } from './interview-words.ts';
import { withWordsOfScheme } from './open.ts';
import type { Scheme, SchemeInterview } from './schemes/scheme.ts';
import type { Session } from './session.ts';

export interface InterviewOptions {
  /** One of the ways of the scheme. */
  as: string;
  /** All fields on a screen, in few words. */
  terse: boolean;
  /** A printed line for each question, for screen readers: nothing is drawn twice. */
  plain: boolean;
}

/** An interview, and the words as its case has them, which may depend on the answers. */
export interface Asked<F> {
  interview: Interview<F>;
  wordsOf(facts: F): Words;
}

/** What the interview of a scheme needs, and the session with its words. */
export async function interviewOf(
  scheme: Scheme,
  session: Session,
): Promise<{ questions: SchemeInterview; session: Session }> {
  const questions = await scheme.interview();
  const { words, ...rest } = await withWordsOfScheme(session, scheme);
  const more = [...(await INTERVIEW_CATALOGUES[session.language]()), ...(await questions.words(session.language))];
  return { questions, session: { ...rest, words: withCatalogues(words, more) } };
}

/** @throws CallError for a way that there is not, or where nobody can be asked */
export function optionsOf(
  options: Readonly<Record<string, unknown>>,
  { ways }: Pick<Scheme, 'ways'>,
): InterviewOptions {
  const as = String(options['as'] ?? ways[0]);
  if (!ways.includes(as)) throw new CallError('bad-as', { value: as, ways: ways.join(' | ') });
  return { as, terse: as === ways[1], plain: options['plain'] === true };
}

/** @throws CallError: prompts are for a terminal only */
export function demandTerminal(): void {
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    throw new CallError('needs-terminal', { command: 'new --answers FILE' });
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A case's id: six characters that say nothing of anybody. */
export function newId(): string {
  return Array.from({ length: 6 }, () => CROCKFORD[randomInt(CROCKFORD.length)]).join('');
}

/** Where a new claim goes. @throws CallError where a claim is there already */
export function placeOfNew(folder: string): Place {
  if (lookedUp(folder)) {
    if (!lookedUp(folder)!.isDirectory()) throw new CallError('new-not-a-folder', { dir: folder });
    for (const name of ['claim.yaml', 'claim.json'])
      if (lookedUp(join(folder, name))) throw new CallError('new-exists', { dir: folder });
  }
  return { path: join(folder, 'claim.yaml'), shown: join(folder, 'claim.yaml'), kind: 'yaml' };
}

/** A folder of one's own, for the family's eyes. */
export function makeFolder(place: Place): void {
  const folder = dirname(place.path);
  if (!lookedUp(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/**
 * A file that no command takes is mended in an editor first: each problem is named with its line.
 * @throws Refusal with every problem of the file
 */
export function openDraft(file: CaseFile, scheme: Scheme, session: Session, manner: Manner, nowhere = false): Draft {
  scheme.opener(session.shelves)(file);
  const place: Place = { path: join(file.folder, file.name), shown: file.shown, kind: file.kind, nowhere };
  return Draft.of(place, new TextDecoder().decode(file.bytes), file.tree.value, manner);
}

/**
 * Asks until nothing is open or one leaves, then says where the case stands.
 * @param beside what is told below the welcome
 * @returns the exit status
 */
export async function ask<F>(
  { interview, wordsOf }: Asked<F>,
  folder: string,
  session: Session,
  { as, terse, plain }: InterviewOptions,
  beside: readonly Say[] = [],
): Promise<number> {
  // All that is needed is loaded now: a program that is renewed while one thinks ends no sitting.
  const { plainPrompter, promptsPrompter } = await import('./interview/prompter.ts');
  const { sayWhereItStands } = await import('./interview-end.ts');
  const { paint } = session;
  const words = wordsNow({ interview, wordsOf });
  const [input, output] = [process.stdin, process.stdout];
  const prompter = plain
    ? plainPrompter({ words, input, output })
    : promptsPrompter({ words, paint, style: terse ? 'clerk' : 'resident', input, output });
  try {
    await prompter.tell([{ key: `interview.welcome-${as}`, params: { dir: folder } }, ...beside]);
    const ending = await conduct(interview, prompter, terse && !plain ? 'all' : 'one');
    if (ending === 'left') {
      session.note(words('interview.saved-go-on', { command: `ryoyohi edit ${quoted(folder)}` }));
      return 0;
    }
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error;
    session.note('');
    session.note(
      lookedUp(interview.draft.place.path)
        ? words('interview.saved-go-on', { command: `ryoyohi edit ${quoted(folder)}` })
        : words('interview.nothing-saved'),
    );
    return 130;
  }
  await sayWhereItStands(interview, folder, session);
  return 0;
}

/** The words as the case has them, which is known only when the first question was answered. */
function wordsNow<F>({ interview, wordsOf }: Asked<F>): Words {
  const now = () => wordsOf(interview.facts);
  const words = (...call: Parameters<Words>) => now()(...call);
  return Object.assign(words, { language: now().language, has: (key: string) => now().has(key) });
}

/** A path as one types it again. */
export function quoted(path: string): string {
  return /^[\w./@%+:,-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
