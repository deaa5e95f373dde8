/** What is wrong with a call that commander did not understand, in the user's language. */
import type { CommanderError } from 'commander';
import { harmless } from '../base/refusal.ts';
import { nearest } from '../base/schema.ts';
import { type Catalogue, type Language, makeWords, type Words } from '../base/words.ts';
import { UNUSABLE } from './complain.ts';
import { COMMAND_NAMES } from './program.ts';

/** Says what is wrong on standard error. @returns the exit status */
export function complainOfCall(error: CommanderError, language: Language, catalogue: Catalogue): number {
  process.stderr.write(`${commanderLines(error, makeWords(language, [catalogue])).join('\n')}\n`);
  return UNUSABLE;
}

function commanderLines(error: CommanderError, words: Words): string[] {
  const name = harmless(/'([^']*)'/.exec(error.message)?.[1] ?? '', 100);
  const help = words('call.help');
  switch (error.code) {
    case 'commander.unknownCommand':
    case 'commander.excessArguments': {
      if (error.code === 'commander.excessArguments') return [words('call.too-many-arguments'), help];
      const near = nearest(name, [...COMMAND_NAMES, 'list', 'show', 'inspect', 'grid', 'draft']);
      return [
        near ? words('call.unknown-command-near', { name, nearest: near }) : words('call.unknown-command', { name }),
        help,
      ];
    }
    case 'commander.unknownOption':
      return [words('call.unknown-option', { name }), help];
    case 'commander.missingArgument':
      return [words('call.missing-argument', { name }), help];
    case 'commander.optionMissingArgument':
      return [words('call.option-without-value', { name }), help];
    default:
      return [words('call.other', { name }), help];
  }
}
