/** What commands load when they run. Those that make no PDF come in one piece: the fewer files, the sooner it starts. */
import type { Session } from './session.ts';

export { openSession } from './session.ts';

/** A command's argument and options, as commander gives them. @returns the exit status */
export type Run = (session: Session, path: string, options: Record<string, unknown>) => Promise<number>;

export { run as benefit } from './commands/benefit.ts';
export { run as check } from './commands/check.ts';
export { run as explain } from './commands/explain.ts';
export { run as units } from './commands/units.ts';

export const build: Run = async (...call) => (await import('./commands/build.ts')).run(...call);
export const batch: Run = async (...call) => (await import('./commands/batch.ts')).run(...call);
export const demo: Run = async (session, path) => (await import('./commands/demo.ts')).run(session, path);
