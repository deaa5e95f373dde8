/** What the other commands load when they run, each its own part. */
import type { Session } from './session.ts';

export { complain } from './complain.ts';
export { openSession } from './session.ts';

/** A command's first argument, its options, and all its arguments, as commander gives them. @returns the exit status */
export type Run = (
  session: Session,
  path: string,
  options: Record<string, unknown>,
  paths: readonly string[],
) => Promise<number>;

export const build: Run = async (session, path, options) =>
  (await import('./commands/build.ts')).run(session, path, options);
export const scan: Run = async (session, _path, options, paths) =>
  (await import('./commands/scan.ts')).run(session, paths, options);
export const batch: Run = async (session, path, options) =>
  (await import('./commands/batch.ts')).run(session, path, options);
export const worker: Run = async (session, _path, options) =>
  (await import('./commands/worker.ts')).run(session, options);
export const demo: Run = async (session, path, options) =>
  (await import('./commands/demo.ts')).run(session, path, options);
export const create: Run = async (session, path, options) =>
  (await import('./commands/new.ts')).run(session, path, options);
export { create as new };
export const edit: Run = async (session, path, options) =>
  (await import('./commands/edit.ts')).run(session, path, options);
export const menu = async (...call: Parameters<typeof import('./menu.ts').menu>): Promise<number> =>
  (await import('./menu.ts')).menu(...call);
export const kit: Run = async (session, path, options) =>
  (await import('./commands/kit.ts')).run(session, path, options);

/** Each loads its own part: a list of fields needs no fonts. */
export const templateInspect: Run = async (session, path) =>
  (await import('./commands/template/inspect.ts')).run(session, path);
export const templateGrid: Run = async (session, path, options) =>
  (await import('./commands/template/grid.ts')).run(session, path, options);
export const templateDraft: Run = async (session, path, options) =>
  (await import('./commands/template/draft.ts')).run(session, path, options);
export const templateCheck: Run = async (session, path, options) =>
  (await import('./commands/template/check.ts')).run(session, path, options);
