/** Makes dist/: the program in few files that start fast, the fonts, the code writer, the templates and the licences. */
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const out = join(root, `.dist-${process.pid}`);

/** Of the table of holidays only the days are used: a tenth of its size. */
const onlyTheDays = {
  name: 'only-the-days',
  setup(builder) {
    builder.onLoad({ filter: /holiday_jp[\\/]lib[\\/]holidays\.js$/ }, ({ path }) => {
      const days = Object.fromEntries(Object.keys(require(path)).map((day) => [day, 1]));
      return { contents: `export default ${JSON.stringify(days)};`, loader: 'js' };
    });
  },
};

/** Only commands that are programs of their own need it, and with it comes all of the network. */
const withoutChildProcesses = {
  name: 'without-child-processes',
  setup(builder) {
    builder.onLoad({ filter: /commander[\\/]lib[\\/]command\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = source.replace(
        "const childProcess = require('node:child_process');",
        'const childProcess = undefined;',
      );
      if (contents === source) throw new Error('commander asks for child processes in another way now');
      return { contents, loader: 'js' };
    });
  },
};

/** To find the letters of a text is asked of the runtime when there is a text to measure: it takes as long as a command. */
const segmenterWhenAsked = {
  name: 'segmenter-when-asked',
  setup(builder) {
    builder.onLoad({ filter: /string-width[\\/]index\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      // An older one, that a library brings along, has none.
      if (!source.includes('Segmenter')) return { contents: source, loader: 'js' };
      const contents = source
        .replace('const segmenter = new Intl.Segmenter();', 'let segmenter;')
        .replace('of segmenter.segment(', 'of (segmenter ??= new Intl.Segmenter()).segment(');
      if (!contents.includes('let segmenter;') || !contents.includes('??= new'))
        throw new Error('string-width splits texts in another way now');
      return { contents, loader: 'js' };
    });
  },
};

/** Of banks and branches: code, name and kana. */
const codesNamesAndKana = {
  name: 'codes-names-and-kana',
  setup(builder) {
    builder.onLoad({ filter: /zengin-code[\\/]lib[\\/]zengin-data\.js$/ }, ({ path }) => {
      const few = ({ code, name, kana }) => ({ code, name, kana });
      const banks = Object.fromEntries(
        Object.values(require(path)).map((bank) => [
          bank.code,
          {
            ...few(bank),
            branches: Object.fromEntries(Object.values(bank.branches).map((each) => [each.code, few(each)])),
          },
        ]),
      );
      return { contents: `module.exports=JSON.parse(${JSON.stringify(JSON.stringify(banks))})`, loader: 'js' };
    });
  },
};

/** The pool's threads start from a file that it looks for beside itself; here every .js is a module, and that one is none. */
const threadsOfPool = {
  name: 'threads-of-pool',
  setup(builder) {
    builder.onLoad({ filter: /piscina[\\/]dist[\\/]index\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = source.replace("(__dirname, 'worker.js')", "(__dirname, 'piscina-worker.cjs')");
      if (contents === source) throw new Error('piscina starts its threads in another way now');
      return { contents, loader: 'js' };
    });
  },
};

/** What libraries bring along for what is never done here: web fonts, drawings from SVG and HTML, jobs by the calendar. */
const NEVER_USED = {
  'brotli/decompress.js': 'module.exports = never;',
  'cron-parser': 'exports.CronExpressionParser = { parse: never };',
  // Native, and only sought where it is installed: the same is done without it.
  'msgpackr-extract': 'module.exports = undefined;',
  culori: 'exports.converter = () => never;',
  'html-entities': 'exports.encode = never;',
  'node-html-better-parser': 'exports.parse = never; exports.NodeType = {};',
};
const withoutNeverUsed = {
  name: 'without-never-used',
  setup(builder) {
    builder.onResolve({ filter: new RegExp(`^(?:${Object.keys(NEVER_USED).join('|')})$`) }, ({ path }) => ({
      path,
      namespace: 'never-used',
    }));
    builder.onLoad({ filter: /.*/, namespace: 'never-used' }, ({ path }) => ({
      contents: `function never() { throw new Error('${path} is not in this program'); } ${NEVER_USED[path]}`,
      loader: 'js',
    }));
  },
};

const BSD_3 = (holder, name) => `Copyright ${holder}

Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following
conditions are met:

* Redistributions of source code must retain the above copyright notice, this list of conditions and the following
  disclaimer.
* Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following
  disclaimer in the documentation and/or other materials provided with the distribution.
* Neither the name of ${name} nor the names of its contributors may be used to endorse or promote products derived from
  this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING,
BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO
EVENT SHALL THE COPYRIGHT OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR
CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR
PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR
TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE
POSSIBILITY OF SUCH DAMAGE.`;

/** The text of a licence that a package names but does not bring. */
const STANDARD = {
  MIT: `Copyright (c) {holder}

${readFileSync(join(root, 'LICENSE'), 'utf8').split('\n').slice(4).join('\n').trim()}`,
};

const options = {
  absWorkingDir: root,
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: out,
  bundle: true,
  // Native: it is installed beside this program, for the machine that it runs on.
  external: ['sharp'],
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  mainFields: ['module', 'main'],
  minifySyntax: true,
  minifyWhitespace: true,
  keepNames: true,
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  define: { __VERSION__: JSON.stringify(version) },
  // What libraries still require are parts of Node itself.
  banner: { js: 'const require=process.getBuiltinModule;' },
  plugins: [onlyTheDays, withoutChildProcesses, segmenterWhenAsked, codesNamesAndKana, threadsOfPool, withoutNeverUsed],
};
/**
 * Three programs that share no file: the call with its help, the commands that start quickly, and all the others. What they
 * share would be cut out of each into pieces of its own, and a command starts the later the more files it reads.
 */
const PARTS = ['quick-command', 'run-command'];
const partsApart = {
  name: 'parts-apart',
  setup(builder) {
    builder.onResolve({ filter: new RegExp(`/(?:${PARTS.join('|')})\\.ts$`) }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: `./${basename(path, '.ts')}.js`, external: true } : undefined,
    );
  },
};
const result = await build({ ...options, plugins: [partsApart, ...options.plugins] });
const parts = await Promise.all(
  PARTS.map((part) => build({ ...options, entryPoints: { [part]: `src/cli/${part}.ts` } })),
);
// Scans are read in a worker, which starts from a file of its own.
parts.push(await build({ ...options, entryPoints: { 'scan-reader': 'src/scan/reader-thread.ts' } }));
/** The threads of a batch have files of their own: shared ones would cut the commands into more pieces, which start slower. */
const threads = await build({ ...options, entryPoints: { 'batch-worker': 'src/cli/batch-worker.ts' } });
/** The program and the style of a report's page. They stand in the page itself, so that it needs no other file. */
await build({
  absWorkingDir: root,
  entryPoints: { page: 'src/batch/page/page.ts', style: 'src/batch/page/page.css' },
  outdir: join(out, 'report'),
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['chrome123', 'firefox121', 'safari17.5'],
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
});
/** Libraries that few files need: each lies beside the program and is loaded by it at once when it is asked for. */
const apart = await Promise.all(
  [
    ['yaml', 'yaml'],
    ['fontkit', 'fontkit'],
    ['piscina', 'piscina'],
    // What piscina starts in each of its threads.
    ['piscina-worker', 'node_modules/piscina/dist/worker.js'],
    ['queue', 'src/queue/library.ts'],
  ].map(([name, entry]) =>
    build({
      ...options,
      entryPoints: [entry],
      splitting: false,
      format: 'cjs',
      mainFields: ['main'],
      banner: {},
      // Only asked for by a pool whose threads are to step back behind others: never here.
      external: ['@napi-rs/nice'],
      outdir: undefined,
      outfile: join(out, `${name}.cjs`),
    }),
  ),
);

mkdirSync(join(out, 'fonts'));
const { SHIPPED_FONTS, writeShippedHashes } = await programOf('src/pdf/shipped-fonts.ts');
const licensed = new Set(
  [result, ...parts, threads, ...apart].flatMap(({ metafile }) =>
    Object.keys(metafile.inputs).flatMap((file) => packageOf(file) ?? []),
  ),
);
for (const { file, source } of SHIPPED_FONTS) {
  cpSync(join(root, 'node_modules', source), join(out, 'fonts', file));
  licensed.add(packageOf(`node_modules/${source}`));
}
writeShippedHashes(join(out, 'fonts'));
for (const file of [
  'zxing-wasm/dist/writer/zxing_writer.wasm',
  'zxing-wasm/dist/reader/zxing_reader.wasm',
  '@hyzyla/pdfium/dist/pdfium.wasm',
])
  cpSync(join(root, 'node_modules', file), join(out, basename(file)));
licensed.add('zxing-wasm');
cpSync(join(root, 'templates'), join(out, 'templates'), { recursive: true, filter: (path) => !path.endsWith('.ts') });
const { prepareTemplates } = await programOf('scripts/prepare-templates.ts');
await prepareTemplates(join(out, 'templates'), join(out, 'prepared'));
writeFileSync(join(out, 'THIRD-PARTY.md'), notices([...licensed].sort()));

rmSync(join(root, 'dist'), { recursive: true, force: true });
renameSync(out, join(root, 'dist'));

/** A module of the program, bundled to be run here. */
async function programOf(file) {
  const program = join(out, 'program.mjs');
  await build({
    ...options,
    entryPoints: [join(root, file)],
    splitting: false,
    outdir: undefined,
    outfile: program,
    metafile: false,
  });
  try {
    return await import(`${pathToFileURL(program)}?${file}`);
  } finally {
    rmSync(program);
  }
}

function packageOf(file) {
  const match = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file);
  return match?.[1];
}

/** The licence of every library and font that is inside the package: every file of it, else the README's words on it. */
function notices(names) {
  const parts = names.map((name) => {
    const folder = join(root, 'node_modules', name);
    const {
      name: real,
      version: its,
      license,
      author,
    } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const files = readdirSync(folder).filter((each) => /^(?:licen[cs]e|ofl|copying|notice)/i.test(each));
    const texts = files.map((each) => readFileSync(join(folder, each), 'utf8').trim());
    const readme = readdirSync(folder).find((each) => /^readme/i.test(each));
    const section =
      readme && /^#+\s*licen[cs]e[\s\S]*?(?=^#|(?![\s\S]))/im.exec(readFileSync(join(folder, readme), 'utf8'))?.[0];
    const holder = typeof author === 'string' ? author : (author?.name ?? `the authors of ${real}`);
    if (texts.length === 0)
      texts.push(
        [section?.replace(/^#.*$/gm, '').trim(), STANDARD[license]?.replace('{holder}', holder)]
          .filter(Boolean)
          .join('\n\n'),
      );
    if (texts.join('').trim() === '') throw new Error(`no words of the licence of ${name} were found`);
    return `## ${real} ${its} (${license})\n\n${texts.join('\n\n')}\n`;
  });
  // Compiled into zxing-wasm; the text is the same in every package of that licence.
  const apache = readFileSync(join(root, 'node_modules/typescript/LICENSE.txt'), 'utf8').trim();
  parts.push(`## zxing-cpp, the zxing-cpp authors (Apache-2.0), inside zxing-wasm\n\n${apache}\n`);
  parts.push(
    `## PDFium, the PDFium Authors (BSD-3-Clause and Apache-2.0), inside @hyzyla/pdfium\n\n${BSD_3('2014 The PDFium Authors', 'Google Inc.')}\n\nParts are under the Apache License 2.0, whose text stands above.\n`,
  );
  return `# Libraries and fonts inside this package\n\n${parts.join('\n')}`;
}
