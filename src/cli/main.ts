/** The program's entry: the language and the call, then one command, then the exit status. */
import { CommanderError } from 'commander';
import { type Catalogue, LANGUAGES, type Language, languageFrom } from '../base/languages.ts';
import { makeProgram } from './program.ts';

const CATALOGUES: Record<Language, () => Promise<Catalogue>> = {
  ja: async () => (await import('./words/ja.ts')).ja,
  en: async () => (await import('./words/en.ts')).en,
  zh: async () => (await import('./words/zh.ts')).zh,
};

/** `--lang` may stand anywhere; what it holds is judged with the rest of the call. */
function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = at < 0 ? undefined : args[at] === '--lang' ? args[at + 1] : args[at]!.slice('--lang='.length);
  return LANGUAGES.find((language) => language === asked) ?? languageFrom(process.env);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader went away (| head): nothing is left to say.
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`${error.code ?? error.message}\n`);
  process.exit(2);
});

const args = process.argv.slice(2);
const language = languageOf(args);
const catalogue = await CATALOGUES[language]();
try {
  await makeProgram(language, catalogue).parseAsync(args, { from: 'user' });
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // Help and the version are commander's errors too, of status 0: nothing to say, nothing to load.
  if (error.exitCode !== 0) {
    const { complainOfCall } = await import('./complain-call.ts');
    process.exitCode = complainOfCall(error, language, catalogue);
  }
}
