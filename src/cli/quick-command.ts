/** What the commands that draw no page and ask nothing load when they run: in few pieces, for the fewer files, the sooner a command starts. */
import type { Run } from './run-command.ts';

export { run as check } from './commands/check.ts';
export { complain } from './complain.ts';
export { openSession } from './session.ts';

/** Those of one scheme come with it; `check` is of every scheme and loads only that of its file. */
export const benefit: Run = async (session, path, options) =>
  (await import('./commands/benefit.ts')).run(session, path, options);
export const units: Run = async (session, path) => (await import('./commands/units.ts')).run(session, path);
export const settle: Run = async (session, path, options) =>
  (await import('./commands/settle.ts')).run(session, path, options);
export const explain: Run = async (session, rule, options) =>
  (await import('./commands/explain.ts')).run(session, rule, options);
export const insurerList: Run = async (session) => (await import('./commands/insurer.ts')).list(session);
export const insurerShow: Run = async (session, name) => (await import('./commands/insurer.ts')).show(session, name);
export const insurerCheck: Run = async (session, dir) => (await import('./commands/insurer.ts')).check(session, dir);

export const timeline: Run = async (session, path, options) =>
  (await import('./commands/timeline.ts')).run(session, path, options);
