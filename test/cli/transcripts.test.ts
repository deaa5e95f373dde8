/**
 * Whole transcripts: what a user sees of each command, in each language, with the exit status. A transcript changes only
 * when it is asked to: UPDATE_TRANSCRIPTS=1 npx vitest run test/cli/transcripts.test.ts
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROKEN, FAULTY } from './claims.ts';
import {
  changed,
  EXAMPLE,
  folderOf,
  INBOUND_EXAMPLE,
  INBOUND_TODAY,
  LANGUAGES,
  type Language,
  type Outcome,
  ryoyohi,
  STACK,
  TODAY,
  type Tree,
} from './program.ts';

const FOLDER = 'test/cli/transcripts';
const UPDATE = process.env['UPDATE_TRANSCRIPTS'] === '1';

interface Scene {
  args: readonly string[];
  tree?: Tree;
  status: number;
}

const example: Tree = { claim: { 'claim.yaml': EXAMPLE } };
const faulty: Tree = { claim: { 'claim.yaml': FAULTY } };
const broken: Tree = { claim: { 'claim.yaml': BROKEN } };
const inbound: Tree = { case: { 'claim.yaml': INBOUND_EXAMPLE } };
/** Treatment on a Japanese public insurance that was joined from abroad. */
const unlawful: Tree = {
  case: {
    'claim.yaml': changed(
      INBOUND_EXAMPLE,
      'en: Kakuu Health Cover }, country: CN, public: false,',
      'en: Kakuu Health Cover }, country: JP, public: true,',
    ),
  },
};

const SCENES: Readonly<Record<string, Scene>> = {
  help: { args: ['--help'], status: 0 },
  'help-demo': { args: ['demo', '--help'], status: 0 },
  'help-units': { args: ['units', '--help'], status: 0 },
  'help-check': { args: ['check', '--help'], status: 0 },
  'help-benefit': { args: ['benefit', '--help'], status: 0 },
  'help-build': { args: ['build', '--help'], status: 0 },
  'help-kit': { args: ['kit', '--help'], status: 0 },
  'help-scan': { args: ['scan', '--help'], status: 0 },
  'help-batch': { args: ['batch', '--help'], status: 0 },
  'help-worker': { args: ['worker', '--help'], status: 0 },
  'help-explain': { args: ['explain', '--help'], status: 0 },
  demo: { args: ['demo'], status: 0 },
  'demo-in-a-folder-with-another-claim': { args: ['demo', 'claim'], tree: broken, status: 2 },
  units: { args: ['units', 'claim'], tree: example, status: 0 },
  'units-broken': { args: ['units', 'claim'], tree: broken, status: 2 },
  check: { args: ['check', 'claim'], tree: example, status: 1 },
  'check-faulty': { args: ['check', 'claim'], tree: faulty, status: 1 },
  'check-broken': { args: ['check', 'claim'], tree: broken, status: 2 },
  benefit: { args: ['benefit', 'claim'], tree: example, status: 0 },
  'benefit-faulty': { args: ['benefit', 'claim'], tree: faulty, status: 0 },
  'benefit-broken': { args: ['benefit', 'claim'], tree: broken, status: 2 },
  'benefit-why': { args: ['benefit', 'claim', '--why'], tree: example, status: 0 },
  'benefit-why-faulty': { args: ['benefit', 'claim', '--why'], tree: faulty, status: 0 },
  'benefit-why-broken': { args: ['benefit', 'claim', '--why'], tree: broken, status: 2 },
  build: { args: ['build', 'claim', '-o', 'packet.pdf', '--no-system-fonts'], tree: example, status: 0 },
  'build-faulty': { args: ['build', 'claim', '-o', 'packet.pdf', '--no-system-fonts'], tree: faulty, status: 0 },
  'build-faulty-strict': { args: ['build', 'claim', '-o', 'packet.pdf', '--strict'], tree: faulty, status: 1 },
  'build-broken': { args: ['build', 'claim', '-o', 'packet.pdf'], tree: broken, status: 2 },
  kit: { args: ['kit', '-o', 'kit.pdf', '--no-system-fonts'], status: 0 },
  'kit-of-a-patient-that-there-is-not': { args: ['kit', 'claim', '--patient', 'taro'], tree: example, status: 2 },
  'scan-without-scans': { args: ['scan', 'claim'], tree: example, status: 1 },
  'scan-broken': { args: ['scan', 'claim'], tree: broken, status: 2 },
  'scan-import-without-a-file': { args: ['scan', 'cover.pdf', '--import', 'new'], status: 2 },
  'check-of-a-case': { args: ['check', 'case', '--today', INBOUND_TODAY], tree: inbound, status: 0 },
  'units-of-a-case': { args: ['units', 'case'], tree: inbound, status: 2 },
  'benefit-of-a-case': { args: ['benefit', 'case', '--why'], tree: inbound, status: 2 },
  'kit-of-a-case': { args: ['kit', 'case'], tree: inbound, status: 2 },
  'settle-of-a-claim': { args: ['settle', 'claim'], tree: example, status: 2 },
  'timeline-of-a-claim': { args: ['timeline', 'claim'], tree: example, status: 2 },
  'build-of-a-case-without-a-packet': { args: ['build', 'case'], tree: inbound, status: 2 },
  'build-of-a-case-with-a-slip': { args: ['build', 'case', '--packet', 'settlment'], tree: inbound, status: 2 },
  'build-of-a-claim-with-a-packet': { args: ['build', 'claim', '--packet', 'visa'], tree: example, status: 2 },
  'build-of-what-the-law-forbids': {
    args: ['build', 'case', '--packet', 'inquiry', '--today', INBOUND_TODAY],
    tree: unlawful,
    status: 2,
  },
  'settle-of-what-the-law-forbids': {
    args: ['settle', 'case', '--today', INBOUND_TODAY],
    tree: unlawful,
    status: 2,
  },
  'demo-of-a-case': {
    args: ['demo', '--scheme', 'inbound-care', '--today', INBOUND_TODAY],
    status: 0,
  },
  'demo-of-no-scheme': { args: ['demo', '--scheme', 'inbound'], status: 2 },
  'explain-both-schemes': { args: ['explain', 'answers.missing'], status: 0 },
  'explain-scan': { args: ['explain', 'scan.box-empty'], status: 0 },
  'explain-batch': { args: ['explain', 'batch.same-receipt'], status: 0 },
  'explain-refusing': { args: ['explain', 'eligibility.outside-trip'], status: 0 },
  'explain-info': { args: ['explain', 'amounts.standard-missing'], status: 0 },
  'explain-unknown': { args: ['explain', 'deadline.expire'], status: 2 },
};

function transcriptOf(args: readonly string[], { stdout, stderr, status }: Outcome, cwd: string): string {
  const shown = (text: string) => text.replaceAll(cwd, '<folder>');
  return `$ ryoyohi ${args.join(' ')}\n${shown(stdout)}${stderr === '' ? '' : `--- standard error\n${shown(stderr)}`}--- exit status ${status}\n`;
}

describe.each(LANGUAGES)('what a user sees in %s', (language) => {
  it.each(Object.entries(SCENES))('%s', async (name, { args, tree, status }) => {
    const cwd = folderOf(tree);
    const isDated = args[0] === 'explain' || args.includes('--help') || args.includes('--today');
    const dated = isDated ? args : [...args, '--today', TODAY];
    const call = [...dated, '--lang', language];
    const outcome = await ryoyohi(call, { cwd });
    expect(outcome.stdout + outcome.stderr).not.toMatch(STACK);
    expect(outcome.status).toBe(status);
    expectTranscript(name, language, transcriptOf(call, outcome, cwd));
  });
});

it('has no transcript that nothing writes', () => {
  const wanted = Object.keys(SCENES).flatMap((name) => LANGUAGES.map((language) => `${name}.${language}.txt`));
  expect(readdirSync(FOLDER).sort()).toEqual(wanted.sort());
});

function expectTranscript(name: string, language: Language, seen: string): void {
  const file = join(FOLDER, `${name}.${language}.txt`);
  if (UPDATE) writeFileSync(file, seen);
  if (!existsSync(file)) throw new Error(`there is no ${file}; write it with UPDATE_TRANSCRIPTS=1, and read it aloud`);
  expect(seen).toBe(readFileSync(file, 'utf8'));
}
