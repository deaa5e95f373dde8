/** What `new` and `edit` share: the interview of a claim's folder, from its first question to what to type next. */
import { randomInt } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { loadBanks } from '../base/banks.ts';
import { type CaseFile, listFiles, readCase } from '../base/case-folder.ts';
import type { Manner } from '../base/edit-text.ts';
import { lookedUp } from '../base/files.ts';
import type { Language } from '../base/languages.ts';
import { Refusal } from '../base/refusal.ts';
import { type Words, withCatalogues } from '../base/words.ts';
import { conduct } from '../interview/conduct.ts';
import { Draft, type Place } from '../interview/draft.ts';
import type { Interview } from '../interview/interview.ts';
import { loadClassification } from '../overseas-care/classification.ts';
import { loadClaim } from '../overseas-care/load.ts';
import { type Insurer, loadInsurer } from '../overseas-care/parameters.ts';
import type { ClaimFacts } from '../overseas-care/questions/facts.ts';
import { overseasCareScript } from '../overseas-care/questions/script.ts';
import { CallError } from './call-error.ts';
import { INTERVIEW_CATALOGUES } from './interview-words.ts';
import { SCHEMES } from './open.ts';
import type { Session } from './session.ts';

export type Way = 'resident' | 'clerk';

export interface InterviewOptions {
  as: Way;
  /** A printed line for each question, for screen readers: nothing is drawn twice. */
  plain: boolean;
}

type ClaimInterview = Interview<ClaimFacts>;

/** The session with the words of the interview beside its own. */
export async function withInterviewWords(session: Session): Promise<Session> {
  return { ...session, words: withCatalogues(session.words, await INTERVIEW_CATALOGUES[session.language]()) };
}

/** @throws CallError for a way that there is not, or where nobody can be asked */
export function optionsOf(options: Readonly<Record<string, unknown>>): InterviewOptions {
  const as = options['as'] ?? 'resident';
  if (as !== 'resident' && as !== 'clerk') throw new CallError('bad-as', { value: String(as) });
  return { as, plain: options['plain'] === true };
}

/** @throws CallError: prompts are for a terminal only */
export function demandTerminal(): void {
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    throw new CallError('needs-terminal', { command: 'new --answers FILE' });
}

const SCANS = new Set(['.pdf', '.jpg', '.jpeg', '.png', '.tif', '.tiff']);

export async function claimScript(session: Session, words: Words, folder: string) {
  const insurers = [...session.shelves.insurers, join(session.shelves.templates, 'insurers')];
  const loaded = new Map<string, ReturnType<typeof loadInsurer>>();
  const load = (name: string) => {
    let insurer = loaded.get(name);
    if (!insurer) {
      insurer = loadInsurer(name, insurers);
      loaded.set(name, insurer);
    }
    return insurer;
  };
  const tables = new Map<string, ReturnType<typeof loadClassification>>();
  return overseasCareScript({
    today: session.today,
    language: session.language,
    words,
    banks: await loadBanks(),
    insurers: namesOf(insurers).flatMap((name) => titled(name, load, session.language)),
    loadInsurer: load,
    loadClassification: (edition) => {
      let table = tables.get(edition);
      if (!table) {
        table = loadClassification(join(session.shelves.templates, 'data'), edition);
        tables.set(edition, table);
      }
      return table;
    },
    files: lookedUp(folder) ? listFiles(folder).filter((file) => SCANS.has(extname(file).toLowerCase())) : [],
  });
}

/** An insurer whose folder is broken cannot be chosen; `insurer list` tells why. */
function titled(name: string, load: (name: string) => Insurer, language: Language): { name: string; title: string }[] {
  try {
    return [{ name, title: load(name).name[language] }];
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

/** The insurers on the shelves, by name. */
function namesOf(shelves: readonly string[]): string[] {
  const names = shelves.flatMap((shelf) =>
    lookedUp(shelf)?.isDirectory()
      ? readdirSync(shelf).filter((name) => lookedUp(join(shelf, name, 'profile.yaml'))?.isFile())
      : [],
  );
  return [...new Set(names)].sort();
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A claim's id: six characters that say nothing of anybody. */
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

/** @throws Refusal with every problem of the file */
export function openDraft(path: string, session: Session, manner: Manner, nowhere = false): Draft {
  const file: CaseFile = readCase(path, SCHEMES);
  // A file that no command takes is mended in an editor first: each problem is named with its line.
  loadClaim(file, session.shelves);
  const place: Place = { path: join(file.folder, file.name), shown: file.shown, kind: file.kind, nowhere };
  return Draft.of(place, new TextDecoder().decode(file.bytes), file.tree.value, manner);
}

/** Asks until nothing is open or one leaves, then says where the claim stands. @returns the exit status */
export async function ask(
  interview: ClaimInterview,
  folder: string,
  session: Session,
  { as, plain }: InterviewOptions,
): Promise<number> {
  // All that is needed is loaded now: a program that is renewed while one thinks ends no sitting.
  const { plainPrompter, promptsPrompter } = await import('./interview/prompter.ts');
  const { sayWhereItStands } = await import('./interview-end.ts');
  const { paint } = session;
  const words = wordsNow(interview);
  const [input, output] = [process.stdin, process.stdout];
  const prompter = plain
    ? plainPrompter({ words, input, output })
    : promptsPrompter({ words, paint, style: as, input, output });
  try {
    await prompter.tell([{ key: `interview.welcome-${as}`, params: { dir: folder } }]);
    const ending = await conduct(interview, prompter, as === 'clerk' && !plain ? 'all' : 'one');
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

/** The words as the claim's insurer has them, which is known only when the first question was answered. */
function wordsNow(interview: ClaimInterview): Words {
  const now = () => interview.facts.words;
  const words = (...call: Parameters<Words>) => now()(...call);
  return Object.assign(words, { language: now().language, has: (key: string) => now().has(key) });
}

/** A path as one types it again. */
export function quoted(path: string): string {
  return /^[\w./@%+:,-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
