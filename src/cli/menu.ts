/** `ryoyohi` alone in a terminal: what can be done next, for the claims found here. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { readCase } from '../base/case-folder.ts';
import { lookedUp } from '../base/files.ts';
import { harmless, Refusal } from '../base/refusal.ts';
import { type Words, withCatalogues } from '../base/words.ts';
import { Interview } from '../interview/interview.ts';
import { interviewOf, openDraft } from './interview-session.ts';
import { INTERVIEW_CATALOGUES } from './interview-words.ts';
import { allSchemes, SCHEME_NAMES, schemeOf } from './schemes/index.ts';
import type { Session } from './session.ts';

interface Item {
  label: string;
  /** The call as one would type it, or what it does where no command does it. */
  args: readonly string[];
}

/** More than these would be no menu. */
const MOST_CLAIMS = 5;

/** @returns the exit status of what was chosen */
export async function menu(given: Session, program: Command): Promise<number> {
  const session = {
    ...given,
    words: withCatalogues(given.words, await INTERVIEW_CATALOGUES[given.language]()),
  };
  const { words } = session;
  const claims = claimsHere();
  const items: Item[] = [];
  for (const dir of claims.slice(0, MOST_CLAIMS))
    items.push({
      label: words('menu.edit', { dir: harmless(dir), about: await standing(dir, given) }),
      args: ['edit', dir],
    });
  for (const [place, { name, ways }] of (await allSchemes()).entries())
    for (const way of ways) {
      const scheme = place === 0 ? [] : ['--scheme', name];
      const as = way === ways[0] ? [] : ['--as', way];
      items.push({ label: words(`menu.new-${way}`), args: ['new', ...scheme, ...as] });
    }
  const [first] = claims;
  if (first !== undefined && claims.length === 1) items.push(...(await commandsFor(first, words)));
  const known = new Set(program.commands.map((command) => command.name()));
  if (known.has('kit')) items.push({ label: words('menu.kit'), args: ['kit'] });
  if (known.has('batch') && claims.length > 1) items.push({ label: words('menu.batch'), args: ['batch', '.'] });
  if (claims.length === 0)
    for (const [place, { name, ways }] of (await allSchemes()).entries())
      items.push({ label: words(`menu.demo-${ways[0]}`), args: place === 0 ? ['demo'] : ['demo', '--scheme', name] });
  items.push({ label: words('menu.help'), args: ['--help'] });
  const { select } = await import('@inquirer/prompts');
  const leave: Item = { label: words('menu.leave'), args: [] };
  let chosen: Item;
  try {
    chosen = await select({
      message: words('menu.title'),
      choices: [...items, leave].map((item) => ({ name: item.label, value: item })),
      loop: false,
      pageSize: 14,
      theme: { helpMode: 'never' },
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') return 130;
    throw error;
  }
  if (chosen === leave) return 0;
  if (chosen.args[0] === '--help') {
    program.outputHelp();
    return 0;
  }
  session.note(`$ ryoyohi ${chosen.args.join(' ')}`);
  await program.parseAsync([...chosen.args, ...globals(program)], { from: 'user' });
  return Number(process.exitCode ?? 0);
}

/** The options that the call itself had. */
function globals(program: Command): string[] {
  const { lang, today, insurers } = program.opts<{ lang?: string; today?: string; insurers?: string }>();
  return [
    ...(lang === undefined ? [] : ['--lang', lang]),
    ...(today === undefined ? [] : ['--today', today]),
    ...(insurers === undefined ? [] : ['--insurers', insurers]),
  ];
}

/** The claim in this folder, else those in the folders of it. */
function claimsHere(): string[] {
  const holds = (folder: string) => ['claim.yaml', 'claim.json'].some((name) => lookedUp(join(folder, name))?.isFile());
  if (holds('.')) return ['.'];
  return readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && holds(entry.name))
    .map(({ name }) => name)
    .sort();
}

/** What can be done with a case, by its scheme. */
async function commandsFor(dir: string, words: Words): Promise<Item[]> {
  try {
    const { scheme: name } = readCase(dir, SCHEME_NAMES);
    const { results, packets } = await schemeOf(name);
    const commands = ['check', ...results, ...(packets.length === 0 ? ['build'] : [])];
    return commands.map((command) => ({
      label: words(`menu.${command}`, { dir: harmless(dir) }),
      args: [command, dir],
    }));
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

/** How far a case has come, in a few words. */
async function standing(dir: string, given: Session): Promise<string> {
  try {
    const file = readCase(dir, SCHEME_NAMES);
    const scheme = await schemeOf(file.scheme);
    const { questions, session } = await interviewOf(scheme, given);
    const { words } = session;
    return await questions.withScript({ session, words, folder: dir, as: scheme.ways[0] }, (script) => {
      const left = new Interview(script, openDraft(file, scheme, session, script.manner, true)).left().length;
      return left > 0 ? words('menu.left', { count: left }) : words('menu.complete');
    });
  } catch (error) {
    if (error instanceof Refusal) return given.words('menu.unreadable');
    throw error;
  }
}
