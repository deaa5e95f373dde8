/** What a command is given: the words, the clock, the paint, where things lie, and where to write. */
import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Chalk, type ChalkInstance } from 'chalk';
import { type Day, parseDay } from '../base/day.ts';
import type { Catalogue, Language } from '../base/languages.ts';
import { LANGUAGES } from '../base/languages.ts';
import { Refusal } from '../base/refusal.ts';
import type { Words } from '../base/words.ts';
import { makeWords } from '../base/words.ts';
import { CallError } from './call-error.ts';

/** Where the program's own data lies, and where else profiles are looked for. */
export interface Shelves {
  /** Folder of the program's sheets and profiles. */
  templates: string;
  /** Folders of profile folders that go before the shipped ones. */
  insurers: readonly string[];
}

/** The words are those of the screen; a scheme's come once it is known which (`open.ts`). */
export interface Session {
  language: Language;
  words: Words;
  today: Day;
  json: boolean;
  /** Colours for standard output; none where it is no terminal. */
  paint: ChalkInstance;
  shelves: Shelves;
  /** Folder of the program's own files. */
  home: string;
  /** A line of the result. */
  print(line: string): void;
  /** The one JSON document of a result. */
  printJson(document: unknown): void;
  /** A line of progress or complaint, to standard error. */
  note(line: string): void;
}

interface GlobalOptions {
  lang?: string;
  today?: string;
  json?: boolean;
  color?: boolean;
  insurers?: string;
}

const BASE_WORDS: Record<Language, () => Promise<Catalogue>> = {
  ja: async () => (await import('../base/words/ja.ts')).ja,
  en: async () => (await import('../base/words/en.ts')).en,
  zh: async () => (await import('../base/words/zh.ts')).zh,
};

/** @throws CallError for an option that cannot be */
export async function openSession(language: Language, catalogue: Catalogue, options: GlobalOptions): Promise<Session> {
  if (options.lang !== undefined && !LANGUAGES.some((each) => each === options.lang)) {
    throw new CallError('bad-lang', { value: options.lang });
  }
  const today = options.today === undefined ? localToday(new Date()) : parseDay(options.today);
  if (!today) throw new CallError('bad-today', { value: options.today ?? '' });
  if (options.insurers !== undefined && !isFolder(options.insurers)) {
    throw new Refusal({ code: 'no-such-file', file: options.insurers });
  }
  const home = dirname(fileURLToPath(import.meta.url));
  const coloured = options.color !== false && !process.env['NO_COLOR'] && process.stdout.isTTY;
  const own = join(process.env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'ryoyohi', 'insurers');
  return {
    language,
    words: makeWords(language, [catalogue, await BASE_WORDS[language]()]),
    today,
    json: options.json === true,
    paint: new Chalk({ level: coloured ? 1 : 0 }),
    shelves: {
      templates: join(home, 'templates'),
      insurers: options.insurers === undefined ? [own] : [options.insurers, own],
    },
    home,
    print: (line) => process.stdout.write(`${line}\n`),
    printJson: (document) => process.stdout.write(`${JSON.stringify(document, null, 2)}\n`),
    note: (line) => process.stderr.write(`${line}\n`),
  };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** The day on this computer's calendar. */
function localToday(now: Date): Day {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as Day;
}
