/** `ryoyohi new [DIR]`: a new claim, by questions or from a file of answers. */
import { readNamed } from '../../base/files.ts';
import { pathText } from '../../base/path.ts';
import { Refusal } from '../../base/refusal.ts';
import { parseWith } from '../../base/schema.ts';
import { MOST_BYTES, type Plain, readText } from '../../base/text-tree.ts';
import { Draft } from '../../interview/draft.ts';
import { lacks, takeAll } from '../../interview/given.ts';
import { Interview } from '../../interview/interview.ts';
import { said } from '../../interview/say.ts';
import { claimSchema } from '../../overseas-care/claim.ts';
import { CallError } from '../call-error.ts';
import {
  ask,
  claimScript,
  demandTerminal,
  makeFolder,
  newId,
  optionsOf,
  placeOfNew,
  quoted,
  withInterviewWords,
} from '../interview-session.ts';
import { takes } from '../interview-takes.ts';
import { SCHEMES } from '../open.ts';
import type { Session } from '../session.ts';

const HEAD = { format: 'ryoyohi/1', scheme: 'overseas-care' };

export async function run(given: Session, dir: string, options: Record<string, unknown>): Promise<number> {
  const answers = options['answers'];
  if (typeof answers === 'string') return fromAnswers(given, dir, answers, options['allowMissing'] === true);
  if (options['allowMissing'] === true) throw new CallError('allow-missing-alone');
  const how = optionsOf(options);
  if (given.json) throw new CallError('json-without-answers');
  demandTerminal();
  const session = await withInterviewWords(given);
  const id = newId();
  const folder = dir === '' ? `claim-${id}` : dir;
  const place = placeOfNew(folder);
  const script = await claimScript(session, session.words, folder);
  const draft = Draft.begin(place, { ...HEAD, id }, script.manner);
  return ask(new Interview(script, draft, () => makeFolder(place)), folder, session, how);
}

/** Takes a file in the shape of the claim. @returns 2 where a question that the claim needs is left open */
async function fromAnswers(given: Session, dir: string, file: string, allowMissing: boolean): Promise<number> {
  const session = await withInterviewWords(given);
  const answers = readAnswers(file);
  const id = typeof answers['id'] === 'string' ? answers['id'] : newId();
  const folder = dir === '' ? `claim-${id}` : dir;
  const place = placeOfNew(folder);
  const script = await claimScript(session, session.words, folder);
  const draft = Draft.begin(place, { ...HEAD, id }, script.manner);
  takeAll(draft, { ...answers, ...HEAD, id });
  const interview = new Interview(script, draft, () => makeFolder(place));
  const lacking = lacks(interview);
  const wrong = lacking.filter(({ expected }) => expected !== undefined);
  const insurerOpen = draft.held(['insurer']) === undefined;
  if (wrong.length > 0 || insurerOpen || (lacking.length > 0 && !allowMissing)) {
    sayLacking(lacking, interview, session);
    return 2;
  }
  interview.save();
  if (session.json) {
    session.printJson({ folder, claim: id, open: lacking.map(({ place: at }) => pathText(at)) });
  } else {
    session.print(session.words('interview.wrote', { file: place.shown }));
    if (lacking.length > 0) sayLacking(lacking, interview, session);
    session.print(
      lacking.length > 0
        ? session.words('interview.go-on', { command: `ryoyohi edit ${quoted(folder)}` })
        : session.words('interview.next', { command: `ryoyohi check ${quoted(folder)}` }),
    );
  }
  return 0;
}

/** Each open question with its path, what it asks and what it takes. */
function sayLacking(lacking: ReturnType<typeof lacks>, interview: { facts: unknown }, { note, words }: Session): void {
  note(words('interview.lacking', { count: lacking.length }));
  for (const { asking, place, expected } of lacking) {
    const { question, subject } = asking;
    const facts = interview.facts as never;
    note(`  ${pathText(place)}`);
    note(`    ${said({ key: `question.${question.id}.ask`, params: question.params?.(facts, subject) ?? {} }, words)}`);
    note(
      `    ${words('interview.takes')}${words('text.colon')}${
        expected
          ? words(`expected.${expected.key}`, expected.params ?? {})
          : takes(question.input(facts, subject), words)
      }`,
    );
  }
}

/**
 * @returns what the file holds, in the shape of the claim: its head may be absent
 * @throws Refusal with every problem of the file
 */
function readAnswers(file: string): { [key: string]: Plain | undefined } {
  const tree = readText(readNamed(file, file, MOST_BYTES), file, file.endsWith('.json') ? 'json' : 'yaml');
  const { value } = tree;
  if (typeof value !== 'object' || Array.isArray(value))
    throw new Refusal({ code: 'answer-wrong', file, at: '', expected: { key: 'mapping' } });
  const fixed = { format: [HEAD.format], scheme: SCHEMES as readonly string[] };
  for (const [key, options] of Object.entries(fixed)) {
    const held = value[key];
    if (held !== undefined && !options.includes(String(held)))
      throw new Refusal({
        code: 'answer-wrong',
        file,
        ...tree.lineAndColumn(tree.offsetOf([key])),
        at: key,
        expected: { key: 'one-of', params: { options: options.join(' | ') } },
        found: typeof held === 'string' ? held.slice(0, 40) : '…',
      });
  }
  const whole = { ...HEAD, insurer: 'none', id: '000000', ...present(value) };
  parseWith(claimSchema, { ...tree, value: whole }, file);
  return value;
}

/** A key of null is absent. */
function present(value: { [key: string]: Plain | undefined }): { [key: string]: Plain } {
  return Object.fromEntries(Object.entries(value).flatMap(([key, held]) => (held === undefined ? [] : [[key, held]])));
}
