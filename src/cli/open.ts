/** Opens the case that a command was called with, by the scheme that its file names. */
import { type CaseFile, readCase } from '../base/case-folder.ts';
import type { Path } from '../base/path.ts';
import { withCatalogues } from '../base/words.ts';
import { CallError } from './call-error.ts';
import { type OpenedOf, SCHEME_NAMES, type SchemeName, schemeNamed, schemeOf } from './schemes/index.ts';
import type { Opened, Scheme } from './schemes/scheme.ts';
import type { Session } from './session.ts';

export interface OpenedWith<O> {
  opened: O;
  /** With the words of the scheme. */
  session: Session;
}

/** @throws Refusal with every problem of the file */
export async function openCase(path: string, session: Session): Promise<OpenedWith<Opened>> {
  return openFile(readCase(path, SCHEME_NAMES), session);
}

/**
 * For a command of one scheme.
 * @throws CallError for a case of another scheme, with the commands that there are for it
 * @throws Refusal with every problem of the file
 */
export async function openOf<N extends SchemeName>(
  name: N,
  path: string,
  session: Session,
): Promise<OpenedWith<OpenedOf<N>>> {
  const file = readCase(path, SCHEME_NAMES);
  if (file.scheme !== name) await refuseOther(name, file, session);
  const scheme = await schemeNamed(name);
  return { opened: scheme.opener(session.shelves)(file), session: await withWordsOfScheme(session, scheme) };
}

async function openFile(file: CaseFile, session: Session): Promise<OpenedWith<Opened>> {
  const scheme = await schemeOf(file.scheme);
  return { opened: scheme.opener(session.shelves)(file), session: await withWordsOfScheme(session, scheme) };
}

export async function withWordsOfScheme(session: Session, scheme: Pick<Scheme, 'words'>): Promise<Session> {
  const { language, words } = session;
  return { ...session, words: withCatalogues(words, [await scheme.words(language)]) };
}

/** The commands that serve a case of every scheme. */
const EVERYWHERE = ['check', 'build', 'edit', 'scan', 'batch'] as const;

/** @throws CallError always */
async function refuseOther(name: SchemeName, file: CaseFile, { language }: Session): Promise<never> {
  const [asked, own] = [await schemeNamed(name), await schemeOf(file.scheme)];
  throw new CallError('wrong-scheme', {
    file: file.shown,
    scheme: own.name,
    title: own.title[language],
    asked: asked.title[language],
    commands: [...own.commands, ...EVERYWHERE].join(', '),
  });
}

/** For the order of findings: where in the file a path stands. */
export function placesIn(file: CaseFile): (path: Path) => number {
  return (path) => file.tree.offsetOf(path);
}
