/** The one way in which the program says that something cannot be done: in the user's language, without a stack. */
import { AmountTooLarge } from '../base/money.ts';
import { harmless, type Problem, Refusal } from '../base/refusal.ts';
import { type Catalogue, type Language, makeWords, type Words } from '../base/words.ts';
import { templateWords } from '../template/words/index.ts';
import { CallError } from './call-error.ts';

/** Exit status of a call that cannot be used. */
export const UNUSABLE = 2;
/** A file that is not YAML at all has a problem on every line. */
const MOST_PROBLEMS = 100;

const BASE_WORDS: Record<Language, () => Promise<Catalogue>> = {
  ja: async () => (await import('../base/words/ja.ts')).ja,
  en: async () => (await import('../base/words/en.ts')).en,
  zh: async () => (await import('../base/words/zh.ts')).zh,
};

/** Says what is wrong on standard error. @returns the exit status */
export async function complain(error: unknown, language: Language, catalogue: Catalogue): Promise<number> {
  const words = makeWords(language, [catalogue, await BASE_WORDS[language](), await templateWords(language)]);
  const lines = linesOf(error, words);
  process.stderr.write(`${lines.join('\n')}\n`);
  return UNUSABLE;
}

/** What an error says, line by line. */
export function linesOf(error: unknown, words: Words): string[] {
  if (error instanceof Refusal) {
    const shown = error.problems.slice(0, MOST_PROBLEMS).flatMap((problem) => problemLines(problem, words));
    const more = error.problems.length - MOST_PROBLEMS;
    return more > 0 ? [...shown, words('problem.more', { count: more })] : shown;
  }
  if (error instanceof CallError)
    return [
      words(`call.${error.code}`, harmlessParams(error.params)),
      ...error.lines,
      ...(words.has('call.help') && isCall(error.code) ? [words('call.help')] : []),
    ];
  if (error instanceof AmountTooLarge) return [words('call.amount-too-large')];
  if (error instanceof Error && error.name === 'FontError') {
    const { file, problem } = error as Error & { file: string; problem: string };
    return [words(`call.font.${problem}`, { file })];
  }
  if (error instanceof Error && error.name === 'TemplateError')
    return [words('call.template', { detail: error.message })];
  return [words('call.bug'), error instanceof Error ? (error.stack ?? error.message) : String(error)];
}

function isCall(code: string): boolean {
  return code.startsWith('bad-') || code.startsWith('unknown-');
}

function harmlessParams(params: Readonly<Record<string, string | number>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, typeof value === 'string' ? harmless(value, 200) : value]),
  );
}

/**
 *   claim.yaml:12:5  treatments[0].dates[1]
 *     This is not a day that exists.
 *     expected: a day, YYYY-MM-DD
 *     found: 2025-02-30
 */
function problemLines(problem: Problem, words: Words): string[] {
  const { file, line, column, at, expected, found, params } = problem;
  const place = [file === undefined ? undefined : harmless(file, 200), line, column]
    .filter((each) => each !== undefined)
    .join(':');
  const head = [place, at].filter(Boolean).join('  ');
  const lines = [words(`problem.${problem.code}`, reasonIn({ ...params, found: found ?? '' }, problem.code, words))];
  if (expected)
    lines.push(words('problem.expected', { expected: words(`expected.${expected.key}`, expected.params ?? {}) }));
  if (found !== undefined) lines.push(words('problem.found', { found }));
  return head === '' ? lines : [head, ...lines.map((each) => `  ${each}`)];
}

/** A parser's reason in words, where it gave one. */
function reasonIn(
  params: Readonly<Record<string, string | number>>,
  code: string,
  words: Words,
): Record<string, string | number> {
  const { reason } = params;
  const family = code === 'yaml-syntax' ? 'yaml-reason' : code === 'json-syntax' ? 'json-reason' : undefined;
  if (family === undefined || reason === undefined) return { ...params };
  const key = `${family}.${reason}`;
  return { ...params, reason: words.has(key) ? words(key) : words(`${family}.other`) };
}
