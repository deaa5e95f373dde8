/** `ryoyohi demo [DIR]`: an example case, its check, what it comes to, and its packet. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookedUp, writeWhole } from '../../base/files.ts';
import { CallError } from '../call-error.ts';
import { openCase } from '../open.ts';
import { schemeAsked } from '../schemes/asked.ts';
import { SCHEME_NAMES, schemeOf } from '../schemes/index.ts';
import type { Scheme } from '../schemes/scheme.ts';
import type { Session } from '../session.ts';
import { run as build } from './build.ts';
import { checkJson, checkOpened, printCheck } from './check.ts';

export async function run(given: Session, dir: string, options: Record<string, unknown>): Promise<number> {
  const scheme = await schemeOf(schemeAsked(options) ?? SCHEME_NAMES[0]!);
  const folder = dir === '' ? scheme.example.folder : dir;
  const file = writeExample(folder, scheme, given);
  const { opened, session } = await openCase(folder, given);
  const checked = await checkOpened(opened, session);
  const results = await checked.results();
  if (session.json) return asJson();
  const { print, words, paint } = session;
  print(words('demo.wrote', { file }));
  const steps = [
    { call: 'check', print: () => printCheck(checked, opened, session) },
    ...results.map((result) => ({ call: result.call, print: () => result.print(session) })),
  ];
  for (const [index, step] of steps.entries()) {
    print('');
    print(paint.bold(heading(index, step.call, folder)));
    print('');
    step.print();
  }
  print('');
  print(paint.bold(heading(steps.length, 'build', folder, scheme.example.packet)));
  print('');
  const status = await build(given, folder, buildOptions(scheme));
  print(words('demo.next', { command: scheme.example.next }));
  return status;

  function heading(index: number, call: string, dir: string, packet?: string): string {
    const command = `ryoyohi ${call} ${dir}${packet === undefined ? '' : ` --packet ${packet}`}`;
    return `${index + 1}. ${words(`demo.${call}`)}  ${command}`;
  }

  /** All of them in one document. */
  async function asJson(): Promise<number> {
    let manifest: unknown;
    const keep = (document: unknown) => {
      manifest = document;
    };
    const status = await build({ ...given, printJson: keep }, folder, buildOptions(scheme));
    const named = Object.fromEntries(results.map(({ name, json }) => [name, json(session)]));
    session.printJson({ check: checkJson(checked, session), ...named, manifest });
    return status;
  }
}

/** The shipped fonts alone: the same bytes on every machine. */
function buildOptions({ example: { packet } }: Scheme) {
  return { systemFonts: false, ...(packet === undefined ? {} : { packet }) };
}

/** A folder that holds the untouched example already is used again; any other is left alone. @throws CallError */
function writeExample(folder: string, { name }: Scheme, { home }: Session): string {
  const example = readFileSync(join(home, 'templates', 'example', name, 'claim.yaml'));
  const file = join(folder, 'claim.yaml');
  if (lookedUp(folder)) {
    const there = lookedUp(file)?.isFile() ? readFileSync(file) : undefined;
    if (!there?.equals(example)) throw new CallError('demo-exists', { file: folder });
    return file;
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeWhole([{ path: file, bytes: example }]);
  return file;
}
