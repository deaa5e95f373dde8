/** The commands and their options. What a command does is loaded when it runs, so that --help starts at once. */
import { Command, CommanderError, Option } from 'commander';
import type { Catalogue, Language } from '../base/languages.ts';

import type { complain } from './complain.ts';
import type { Run } from './run-command.ts';

declare const __VERSION__: string;

type Complain = typeof complain;

interface CommandSpec {
  name: string;
  /** A command of commands has none. */
  argument?: [shape: string, help: string];
  /** `several` may be given again and again; it takes one value each time, so that an argument may stand behind it. */
  options: [flags: string, help: string, several?: 'several'][];
  example: string;
  /** `insurer list`: what runs is called by both names together, `insurerList`. */
  subcommands?: readonly CommandSpec[];
  /** It draws no page and asks nothing: it starts from a part of the program of its own (quick-command.ts). */
  quick?: true;
}

const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'new',
    argument: ['[dir]', 'help.new-dir'],
    options: [
      ['--as <way>', 'help.as'],
      ['--plain', 'help.plain'],
      ['--scheme <name>', 'help.scheme'],
      ['--answers <file>', 'help.answers'],
      ['--allow-missing', 'help.allow-missing'],
    ],
    example: 'ryoyohi new my-claim --as resident',
  },
  {
    name: 'edit',
    argument: ['<path>', 'help.path'],
    options: [
      ['--as <way>', 'help.as'],
      ['--plain', 'help.plain'],
    ],
    example: 'ryoyohi edit my-claim',
  },
  {
    name: 'demo',
    argument: ['[dir]', 'help.dir'],
    options: [['--scheme <name>', 'help.scheme']],
    example: 'ryoyohi demo',
  },
  {
    name: 'units',
    argument: ['<path>', 'help.path'],
    options: [],
    example: 'ryoyohi units ryoyohi-demo',
    quick: true,
  },
  {
    name: 'check',
    argument: ['<path>', 'help.path'],
    options: [],
    example: 'ryoyohi check ryoyohi-demo --lang en',
    quick: true,
  },
  {
    name: 'benefit',
    argument: ['<path>', 'help.path'],
    options: [['--why', 'help.why']],
    example: 'ryoyohi benefit ryoyohi-demo --why',
    quick: true,
  },
  {
    name: 'timeline',
    argument: ['<path>', 'help.path'],
    options: [['-o, --output <file>', 'help.timeline-output']],
    example: 'ryoyohi timeline my-case -o my-case.ics',
    quick: true,
  },
  {
    name: 'settle',
    argument: ['<path>', 'help.path'],
    options: [['--why', 'help.why']],
    example: 'ryoyohi settle my-case --why',
    quick: true,
  },
  {
    name: 'build',
    argument: ['<path>', 'help.path'],
    options: [
      ['--packet <name>', 'help.packet'],
      ['--for <id>', 'help.for'],
      ['-o, --output <file>', 'help.output'],
      ['--strict', 'help.strict'],
      ['--font <file...>', 'help.font'],
      ['--no-system-fonts', 'help.no-system-fonts'],
      ['--no-data-code', 'help.no-data-code'],
    ],
    example: 'ryoyohi build ryoyohi-demo -o packet.pdf',
  },
  {
    name: 'kit',
    argument: ['[path]', 'help.kit-path'],
    options: [
      ['-o, --output <file>', 'help.kit-output'],
      ['--medical <count>', 'help.medical'],
      ['--dental <count>', 'help.dental'],
      ['--pharmacy <count>', 'help.pharmacy'],
      ['--patient <id>', 'help.patient'],
      ['--insurer <name>', 'help.kit-insurer'],
      ['--physician-language <list>', 'help.physician-language'],
      ['--country <list>', 'help.country'],
      ['--paper <size>', 'help.paper'],
      ['--editable', 'help.editable'],
      ['--font <file...>', 'help.font'],
      ['--no-system-fonts', 'help.no-system-fonts'],
    ],
    example: 'ryoyohi kit --country TH --paper a4 --editable -o kit.pdf',
  },
  {
    name: 'scan',
    argument: ['<path...>', 'help.scan-path'],
    options: [
      ['--packet <name>', 'help.scan-packet'],
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
    options: [['--scheme <name>', 'help.explain-scheme']],
    example: 'ryoyohi explain deadline.expired',
    quick: true,
  },
  {
    name: 'insurer',
    options: [],
    example: 'ryoyohi insurer show komatsu',
    subcommands: [
      { name: 'list', quick: true, options: [], example: 'ryoyohi insurer list' },
      {
        name: 'show',
        quick: true,
        argument: ['<name>', 'help.insurer-name'],
        options: [],
        example: 'ryoyohi insurer show komatsu',
      },
      {
        name: 'check',
        quick: true,
        argument: ['<dir>', 'help.insurer-dir'],
        options: [],
        example: 'ryoyohi insurer check my-city',
      },
    ],
  },
  {
    name: 'template',
    options: [],
    example: 'ryoyohi template inspect form-a.pdf',
    subcommands: [
      {
        name: 'inspect',
        argument: ['<pdf>', 'help.pdf'],
        options: [],
        example: 'ryoyohi template inspect form-a.pdf',
      },
      {
        name: 'grid',
        argument: ['<pdf>', 'help.pdf'],
        options: [
          ['-o, --output <file>', 'help.template.grid-output'],
          ['--force', 'help.force'],
        ],
        example: 'ryoyohi template grid form-a.pdf -o form-a.grid.pdf',
      },
      {
        name: 'draft',
        argument: ['<pdf>', 'help.pdf'],
        options: [
          ['--sheet <name>', 'help.sheet'],
          ['--place <key=box...>', 'help.place'],
          ['-o, --output <file>', 'help.template.draft-output'],
          ['--force', 'help.force'],
        ],
        example: 'ryoyohi template draft form-a.pdf --sheet form-a --place treatmentDays=18',
      },
      {
        name: 'check',
        argument: ['<map>', 'help.map'],
        options: [
          ['-o, --output <file>', 'help.template.proof-output'],
          ['--font <file...>', 'help.font'],
          ['--no-system-fonts', 'help.no-system-fonts'],
          ['--force', 'help.force'],
        ],
        example: 'ryoyohi template check form-a.map.yaml -o proof.pdf',
      },
    ],
  },
];

/** The commands of the first rank, to name the nearest of a slip. */
export const COMMAND_NAMES = COMMANDS.map(({ name }) => name);

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
    .action(async () => {
      if (program.args.length > 0 || !process.stdin.isTTY || !process.stdout.isTTY) {
        helpUnlessUnknown(program);
        return;
      }
      const { openSession, complain, menu } = await import('./run-command.ts');
      await orComplain(complain, async () => menu(await openSession(language, catalogue, program.opts()), program));
    });

  /** Each part of the program complains of what it threw itself: it knows no other's errors. */
  const orComplain = async (complain: Complain, run: () => Promise<number>) => {
    try {
      process.exitCode = await run();
    } catch (error) {
      if (error instanceof CommanderError) throw error;
      process.exitCode = await complain(error, language, catalogue);
    }
  };

  const add = (parent: Command, { name, argument, options, example, subcommands, quick }: CommandSpec, within = '') => {
    const whole = within === '' ? name : `${within}-${name}`;
    const command = dress(parent.command(name).allowExcessArguments(false), example).description(
      words(`help.${whole}`),
    );
    if (argument) command.argument(argument[0], words(argument[1]));
    for (const [flags, help, several] of options) {
      const option = new Option(flags, words(help));
      command.addOption(several ? option.argParser(gathered) : option);
    }
    withGlobals(command, words);
    if (subcommands) {
      command
        .helpCommand(false)
        .allowExcessArguments()
        .action(() => helpUnlessUnknown(command));
      for (const each of subcommands) add(command, each, whole);
      return;
    }
    command.action(async (...call: unknown[]) => {
      const called = call.at(-1) as Command;
      const { openSession, complain, ...commands } = quick
        ? await import('./quick-command.ts')
        : await import('./run-command.ts');
      const run = (commands as unknown as Readonly<Record<string, Run>>)[
        whole.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
      ]!;
      const given = called.optsWithGlobals();
      const paths = argument ? [(call[0] as string | string[] | undefined) ?? []].flat() : [];
      await orComplain(complain, async () =>
        run(await openSession(language, catalogue, given), paths[0] ?? '', given, paths),
      );
    });
  };
  for (const spec of COMMANDS) add(program, spec);
  return program;
}

function gathered(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}

/** A command of commands alone shows its help; with a word behind it that it does not know, it says so. */
function helpUnlessUnknown(command: Command): void {
  const [unknown] = command.args;
  if (unknown !== undefined) throw new CommanderError(2, 'commander.unknownCommand', `unknown command '${unknown}'`);
  command.outputHelp();
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
