/** The commands and their options. What a command does is loaded when it runs, so that --help starts at once. */
import { Command, CommanderError, Option } from 'commander';
import type { Catalogue, Language } from '../base/languages.ts';

declare const __VERSION__: string;

interface CommandSpec {
  name: 'units' | 'check' | 'benefit' | 'build' | 'scan' | 'batch' | 'worker' | 'explain' | 'demo';
  argument?: [shape: string, help: string];
  /** `several` may be given again and again; it takes one value each time, so that an argument may stand behind it. */
  options: [flags: string, help: string, several?: 'several'][];
  example: string;
}

const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'demo',
    argument: ['[dir]', 'help.dir'],
    options: [],
    example: 'ryoyohi demo',
  },
  {
    name: 'units',
    argument: ['<path>', 'help.path'],
    options: [],
    example: 'ryoyohi units ryoyohi-demo',
  },
  {
    name: 'check',
    argument: ['<path>', 'help.path'],
    options: [],
    example: 'ryoyohi check ryoyohi-demo --lang en',
  },
  {
    name: 'benefit',
    argument: ['<path>', 'help.path'],
    options: [['--why', 'help.why']],
    example: 'ryoyohi benefit ryoyohi-demo --why',
  },
  {
    name: 'build',
    argument: ['<path>', 'help.path'],
    options: [
      ['-o, --output <file>', 'help.output'],
      ['--strict', 'help.strict'],
      ['--font <file...>', 'help.font'],
      ['--no-system-fonts', 'help.no-system-fonts'],
      ['--no-data-code', 'help.no-data-code'],
    ],
    example: 'ryoyohi build ryoyohi-demo -o packet.pdf',
  },
  {
    name: 'scan',
    argument: ['<path...>', 'help.scan-path'],
    options: [
      ['--debug-images <dir>', 'help.debug-images'],
      ['--import <dir>', 'help.import'],
      ['--copy', 'help.copy'],
    ],
    example: 'ryoyohi scan ryoyohi-demo',
  },
  {
    name: 'batch',
    argument: ['[root]', 'help.root'],
    options: [
      ['--report <dir>', 'help.report'],
      ['--show-names', 'help.show-names'],
      ['--no-scan', 'help.no-scan'],
      ['--since <day>', 'help.since'],
      ['--only <rule>', 'help.only', 'several'],
      ['--fail-on <severity>', 'help.fail-on'],
      ['--jsonl <file>', 'help.jsonl'],
      ['--resume', 'help.resume'],
      ['--workers <number>', 'help.workers'],
      ['--time-limit <seconds>', 'help.time-limit'],
      ['--queue <url>', 'help.queue'],
      ['--lost-after <seconds>', 'help.lost-after'],
      ['--status', 'help.status'],
    ],
    example: 'ryoyohi batch claims --report report --jsonl run.jsonl',
  },
  {
    name: 'worker',
    options: [
      ['--queue <url>', 'help.worker-queue'],
      ['--root <dir>', 'help.worker-root'],
      ['--workers <number>', 'help.workers'],
    ],
    example: 'ryoyohi worker --queue redis://queue.example:6379/0 --root /srv/claims',
  },
  {
    name: 'explain',
    argument: ['<rule>', 'help.rule'],
    options: [],
    example: 'ryoyohi explain deadline.expired',
  },
];

/** Options that every command takes. */
function withGlobals(command: Command, words: (key: string) => string): Command {
  return command
    .addOption(new Option('--lang <language>', words('help.lang')))
    .addOption(new Option('--today <day>', words('help.today')))
    .addOption(new Option('--json', words('help.json')))
    .addOption(new Option('--no-color', words('help.no-color')))
    .addOption(new Option('--insurers <dir>', words('help.insurers')));
}

export function makeProgram(language: Language, catalogue: Catalogue): Command {
  const words = (key: string) => catalogue[key] ?? key;
  const dress = (command: Command, example: string) =>
    command
      .exitOverride()
      .configureOutput({ writeErr: () => {} })
      .helpOption('-h, --help', words('help.help'))
      .configureHelp({ styleTitle: (title) => translatedTitle(title, words), helpWidth: 100 })
      .addHelpText('after', `\n${words('help.examples')}\n  ${example}`);

  const program = dress(new Command('ryoyohi'), 'ryoyohi demo')
    .description(words('help.program'))
    .version(__VERSION__, '-V, --version', words('help.version'))
    .helpCommand('help [command]', words('help.help-command'));
  withGlobals(program, words)
    .allowExcessArguments()
    .action(() => {
      const [unknown] = program.args;
      if (unknown !== undefined)
        throw new CommanderError(2, 'commander.unknownCommand', `unknown command '${unknown}'`);
      program.outputHelp();
    });

  for (const { name, argument, options, example } of COMMANDS) {
    const command = dress(program.command(name).allowExcessArguments(false), example).description(
      words(`help.${name}`),
    );
    if (argument) command.argument(argument[0], words(argument[1]));
    for (const [flags, help, several] of options) {
      const option = new Option(flags, words(help));
      command.addOption(several ? option.argParser(gathered) : option);
    }
    withGlobals(command, words).action(async (...handed: unknown[]) => {
      const called = handed.at(-1) as Command;
      const { openSession, ...commands } = await import('./run-command.ts');
      const given = called.optsWithGlobals();
      const session = await openSession(language, catalogue, given);
      const paths = called.processedArgs.flat().filter((path): path is string => path !== undefined);
      process.exitCode = await commands[name](session, paths[0] ?? '', given, paths);
    });
  }
  return program;
}

function gathered(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}

function translatedTitle(title: string, words: (key: string) => string): string {
  const keys: Readonly<Record<string, string>> = {
    'Usage:': 'help.usage',
    'Options:': 'help.options',
    'Commands:': 'help.commands',
    'Arguments:': 'help.arguments',
    'Global Options:': 'help.global-options',
  };
  const key = keys[title];
  return key ? words(key) : title;
}
