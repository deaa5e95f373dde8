/**
 * Arrows run one way: cli → schemes → engines → base. No engine knows a scheme, and no scheme another; each outside library is
 * known in one folder; the program itself names no city.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SCHEME_NAMES } from '../../src/cli/schemes/index.ts';

const SRC = resolve('src');
const FOLDERS = readdirSync(SRC).filter((name) => statSync(join(SRC, name)).isDirectory());
const SCHEMES: readonly string[] = SCHEME_NAMES;
const ENGINES = FOLDERS.filter((name) => !['base', 'cli', ...SCHEMES].includes(name));

interface File {
  path: string;
  text: string;
  /** Folders of src that it imports from. */
  from: string[];
}

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)'(\.{1,2}\/[^']+)'/g;

function filesOf(folder: string): File[] {
  return readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') || name.endsWith('.css'))
    .map((name) => {
      const path = join(SRC, folder, name);
      const text = readFileSync(path, 'utf8');
      const from = [...text.matchAll(IMPORT)].map(
        ([, to]) => relative(SRC, resolve(dirname(path), to!)).split('/')[0]!,
      );
      return { path: relative(SRC, path), text, from };
    });
}

const files = new Map(FOLDERS.map((folder) => [folder, filesOf(folder)]));

/** What the schemes are called in the languages of their people. */
const CALLED: Readonly<Record<(typeof SCHEME_NAMES)[number], readonly string[]>> = {
  'overseas-care': ['海外療養費', '海外疗养费'],
  'inbound-care': ['赴日就医', '訪日医療渡航'],
};
/** The names of a scheme in whichever writing: `inbound-care`, `inboundCare`, `InboundCare`, `inbound_care`; and as it is called. */
const NAMES = new RegExp(
  [...SCHEMES.map((name) => name.replace('-', '[-_]?')), ...Object.values(CALLED).flat()].join('|'),
  'i',
);

const namesScheme = ({ path, text }: File) => NAMES.test(path) || NAMES.test(text);

test('there are schemes, and engines, and each scheme has its folder', () => {
  expect(SCHEMES.length).toBeGreaterThan(1);
  expect(FOLDERS).toEqual(expect.arrayContaining([...SCHEMES]));
  expect(ENGINES.length).toBeGreaterThan(5);
});

describe.each(ENGINES)('the engine %s', (engine) => {
  test('names no scheme', () => {
    const naming = files.get(engine)!.filter(namesScheme);
    expect(naming.map(({ path }) => path)).toEqual([]);
  });

  test('imports from no scheme and not from the commands', () => {
    const wrong = files.get(engine)!.filter(({ from }) => from.some((to) => to === 'cli' || SCHEMES.includes(to)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

test('the base names no scheme and imports from itself alone', () => {
  const wrong = files.get('base')!.filter((file) => namesScheme(file) || file.from.some((to) => to !== 'base'));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test.each(SCHEMES)('the scheme %s imports from no other scheme and not from the commands', (scheme) => {
  const others = [...SCHEMES.filter((other) => other !== scheme), 'cli'];
  const wrong = files.get(scheme)!.filter(({ from }) => from.some((to) => others.includes(to)));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

/** Commands of one scheme, and the place where schemes are put together. */
const OF_A_SCHEME = [
  'cli/schemes/',
  'cli/commands/benefit.ts',
  'cli/commands/units.ts',
  'cli/commands/kit.ts',
  'cli/commands/insurer.ts',
  'cli/commands/template/',
  'cli/commands/settle.ts',
  'cli/commands/timeline.ts',
  'cli/build-kit.ts',
  'cli/map-findings.ts',
  'cli/print-timeline.ts',
  'cli/settle/',
  'cli/unplaced.ts',
];

test('of the commands, only those of one scheme import from it', () => {
  const wrong = files
    .get('cli')!
    .filter(
      ({ path, from }) => from.some((to) => SCHEMES.includes(to)) && !OF_A_SCHEME.some((each) => path.startsWith(each)),
    );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

/** Which folders know which library, as docs/architecture.md says. Types alone are no knowledge of it. */
const LIBRARIES: Readonly<Record<string, string>> = {
  'pdf-lib': 'pdf',
  fontkit: 'pdf',
  '@hyzyla/pdfium': 'raster',
  sharp: 'raster',
  'file-type': 'raster',
  'zxing-wasm': 'mark',
  pako: 'mark',
  zod: 'base',
  yaml: 'base',
  'jsonc-parser': 'base',
  'decimal.js': 'base',
  'zengin-code': 'base',
  'fastest-levenshtein': 'base',
  wanakana: 'interview',
  commander: 'cli',
  chalk: 'cli',
  '@inquirer/core': 'cli',
  '@inquirer/prompts': 'cli',
  'string-width': 'cli',
  piscina: 'batch',
  bullmq: 'queue',
  ioredis: 'queue',
  '@holiday-jp/holiday_jp': 'overseas-care',
};

/** The packages that a file imports or exports more of than types. */
function librariesOf(text: string): string[] {
  const statements = text.matchAll(
    /^(?:import|export)\s+(?!type\b)[\w\s{},*$]*?from '([@a-z][\w@./-]*)'|(?<!typeof )\bimport\('([@a-z][\w@./-]*)'\)/gm,
  );
  return [...statements]
    .map(([, at, lazily]) => (at ?? lazily)!)
    .filter((name) => !name.startsWith('node:'))
    .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
}

test('each outside library is known in one folder, the one that is said to know it', () => {
  const wrong = [...files.values()].flat().flatMap(({ path, text }) => {
    const folder = path.split('/')[0]!;
    return librariesOf(text)
      .filter((library) => LIBRARIES[library] !== folder)
      .map((library) => `${library} in ${path}`);
  });
  expect(wrong).toEqual([]);
  const known = new Set([...files.values()].flat().flatMap(({ text }) => librariesOf(text)));
  expect([...known].sort()).toEqual(
    expect.arrayContaining(['pdf-lib', 'commander', 'zxing-wasm', 'sharp', 'decimal.js']),
  );
});

const INSURERS = resolve('templates/insurers');
/** The cities that ship, by their folder and by their name in each language. */
const CITIES = readdirSync(INSURERS).flatMap((folder) => {
  const { name } = parse(readFileSync(join(INSURERS, folder, 'profile.yaml'), 'utf8')) as {
    name: Record<string, string>;
  };
  return name['ja']!.endsWith('市') ? [{ folder, names: Object.values(name) }] : [];
});
/** Where examples are given to people: what to type for an address, which insurer to ask for. */
const EXAMPLES = /^\s*(?:example:|'[^']*': ?'?|(?:example: )?'ryoyohi )|\bexample: 'ryoyohi |^\s*'石川県/;

test('the program itself names no city that ships with it', () => {
  expect(CITIES.length).toBeGreaterThan(2);
  const wrong = [...files.values()].flat().flatMap(({ path, text }) =>
    text
      .split('\n')
      .filter((line) => !EXAMPLES.test(line))
      .filter((line) =>
        CITIES.some(
          ({ folder, names }) =>
            new RegExp(`['"]${folder}['"]`).test(line) || names.some((name) => line.includes(name)),
        ),
      )
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(wrong).toEqual([]);
});
