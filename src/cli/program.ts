/** The commands and their options. What a command does is loaded when it runs, so that --help starts at once. */
import { Command, CommanderError, Option } from 'commander';
import type { Catalogue, Language } from '../base/languages.ts';

declare const __VERSION__: string;

interface CallSpec {
  name: string;
  argument: [shape: string, help: string];
  options: [flags: string, help: string][];
  example: string;
}

interface CommandSpec extends CallSpec {
  name: 'units' | 'check' | 'benefit' | 'build' | 'explain' | 'demo';
}

/** A command that is only a name for others: `ryoyohi template check`. */
interface GroupSpec {
  name: 'template';
  subcommands: readonly CallSpec[];
  example: string;
}

const COMMANDS: readonly (CommandSpec | GroupSpec)[] = [
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
    name: 'explain',
    argument: ['<rule>', 'help.rule'],
    options: [],
    example: 'ryoyohi explain deadline.expired',
  },
  {
    name: 'template',
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

  type Find = (commands: typeof import('./run-command.ts')) => import('./run-command.ts').Run;
  const add = (parent: Command, { name, argument, options, example }: CallSpec, help: string, find: Find) => {
    const command = dress(parent.command(name).allowExcessArguments(false), example)
      .description(words(help))
      .argument(argument[0], words(argument[1]));
    for (const [flags, text] of options) command.addOption(new Option(flags, words(text)));
    withGlobals(command, words).action(async (path: string | undefined, _options: unknown, called: Command) => {
      const commands = await import('./run-command.ts');
      const given = called.optsWithGlobals();
      const session = await commands.openSession(language, catalogue, given);
      process.exitCode = await find(commands)(session, path ?? '', given);
    });
  };
  for (const spec of COMMANDS) {
    if (!('subcommands' in spec)) {
      add(program, spec, `help.${spec.name}`, (commands) => commands[spec.name]);
      continue;
    }
    const { name, subcommands, example } = spec;
    const group = dress(program.command(name), example)
      .description(words(`help.${name}`))
      .helpCommand(false);
    withGlobals(group, words)
      .allowExcessArguments()
      .action(() => {
        const [unknown] = group.args;
        if (unknown !== undefined)
          throw new CommanderError(2, 'commander.unknownCommand', `unknown command '${unknown}'`);
        group.outputHelp();
      });
    for (const sub of subcommands)
      add(group, sub, `help.${name}.${sub.name}`, (commands) => {
        const run = commands[name][sub.name];
        if (!run) throw new Error(`no such command: ${name} ${sub.name}`);
        return run;
      });
  }
  return program;
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
