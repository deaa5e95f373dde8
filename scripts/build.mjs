/** Makes dist/: the program in few files that start fast, the fonts, the code writer, the templates and the licences. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
      return { contents: `module.exports = ${JSON.stringify(days)};`, loader: 'js' };
    });
  },
};

const result = await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: out,
  bundle: true,
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
  banner: { js: "import{createRequire as ryoyohiRequire}from'node:module';const require=ryoyohiRequire(import.meta.url);" },
  plugins: [onlyTheDays],
});

mkdirSync(join(out, 'fonts'));
const { SHIPPED_FONTS } = await loadFontTable();
const licensed = new Set(Object.keys(result.metafile.inputs).flatMap((file) => packageOf(file) ?? []));
for (const { file, source } of SHIPPED_FONTS) {
  cpSync(join(root, 'node_modules', source), join(out, 'fonts', file));
  licensed.add(packageOf(`node_modules/${source}`));
}
cpSync(join(root, 'node_modules/zxing-wasm/dist/writer/zxing_writer.wasm'), join(out, 'zxing_writer.wasm'));
licensed.add('zxing-wasm');
cpSync(join(root, 'templates'), join(out, 'templates'), { recursive: true, filter: (path) => !path.endsWith('.ts') });
writeFileSync(join(out, 'THIRD-PARTY.md'), notices([...licensed].sort()));

rmSync(join(root, 'dist'), { recursive: true, force: true });
renameSync(out, join(root, 'dist'));

/** The table of shipped fonts is the ink engine's. */
async function loadFontTable() {
  const bundled = await build({ entryPoints: [join(root, 'src/pdf/shipped-fonts.ts')], bundle: true, format: 'esm', write: false, platform: 'node' });
  return import(`data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0].contents).toString('base64')}`);
}

function packageOf(file) {
  const match = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file);
  return match?.[1];
}

/** The licence of every library and font that is inside the package. */
function notices(names) {
  const parts = names.map((name) => {
    const folder = join(root, 'node_modules', name);
    const { name: real, version: its, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = existsSync(folder) && readdirSync(folder).find((each) => /^(?:licen[cs]e|ofl|copying)/i.test(each));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
    return `## ${real} ${its} (${license})\n\n${text}\n`;
  });
  return `# Libraries and fonts inside this package\n\n${parts.join('\n')}`;
}
