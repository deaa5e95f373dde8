/** `ryoyohi new [DIR]`: a new claim, by questions or from a file of answers. */
import { FORMAT } from '../../base/case-folder.ts';
import { readNamed } from '../../base/files.ts';
import { pathText } from '../../base/path.ts';
import { Refusal } from '../../base/refusal.ts';
import { MOST_BYTES, type Plain, readText, type TextTree } from '../../base/text-tree.ts';
import { Draft } from '../../interview/draft.ts';
import { lacks, takeAll } from '../../interview/given.ts';
import type { Say } from '../../interview/input.ts';
import { Interview } from '../../interview/interview.ts';
import { said } from '../../interview/say.ts';
import { CallError } from '../call-error.ts';
import {
  ask,
  demandTerminal,
  interviewOf,
  makeFolder,
  newId,
  optionsOf,
  placeOfNew,
  quoted,
} from '../interview-session.ts';
import { takes } from '../interview-takes.ts';
import { schemeAsked } from '../schemes/asked.ts';
import { allSchemes, SCHEME_NAMES, schemeOf } from '../schemes/index.ts';
import type { Scheme, SchemeInterview } from '../schemes/scheme.ts';
import type { Session } from '../session.ts';

const headOf = (scheme: string) => ({ format: FORMAT, scheme });

export async function run(given: Session, dir: string, options: Record<string, unknown>): Promise<number> {
  const answers = options['answers'];
  const asked = schemeAsked(options);
  if (typeof answers === 'string') return fromAnswers(given, dir, answers, asked, options);
  if (options['allowMissing'] === true) throw new CallError('allow-missing-alone');
  const scheme = await schemeOf(asked ?? SCHEME_NAMES[0]!);
  const { questions, session } = await interviewOf(scheme, given);
  const how = optionsOf(options, scheme);
  if (given.json) throw new CallError('json-without-answers');
  demandTerminal();
  const id = newId();
  const folder = dir === '' ? `claim-${id}` : dir;
  const place = placeOfNew(folder);
  const beside = asked === undefined ? await otherSchemes(scheme, session) : [];
  return questions.withScript({ session, words: session.words, folder, as: how.as }, (script, wordsOf) => {
    const draft = Draft.begin(place, { ...headOf(scheme.name), id }, script.manner);
    return ask(
      { interview: new Interview(script, draft, () => makeFolder(place)), wordsOf },
      folder,
      session,
      how,
      beside,
    );
  });
}

/** Who named no scheme may have come for another one. */
async function otherSchemes(scheme: Scheme, { language }: Session): Promise<Say[]> {
  const others = (await allSchemes()).filter(({ name }) => name !== scheme.name);
  return others.map(({ name, title }) => ({
    key: 'interview.other-scheme',
    params: { title: title[language], command: `ryoyohi new --scheme ${name}` },
  }));
}

/** Takes a file in the shape of the case. @returns 2 where a question that the case needs is left open */
async function fromAnswers(
  given: Session,
  dir: string,
  file: string,
  asked: string | undefined,
  options: Record<string, unknown>,
): Promise<number> {
  const allowMissing = options['allowMissing'] === true;
  const tree = answersIn(file, asked);
  const scheme = await schemeOf(String(tree.value['scheme'] ?? asked ?? SCHEME_NAMES[0]));
  const head = headOf(scheme.name);
  const { questions, session } = await interviewOf(scheme, given);
  const { as } = optionsOf(options, scheme);
  const answers = tree.value;
  judge(tree, head, questions, file);
  const id = typeof answers['id'] === 'string' ? answers['id'] : newId();
  const folder = dir === '' ? `claim-${id}` : dir;
  const place = placeOfNew(folder);
  return questions.withScript({ session, words: session.words, folder, as }, (script) => {
    const draft = Draft.begin(place, { ...head, id }, script.manner);
    takeAll(draft, { ...answers, ...head, id });
    const interview = new Interview(script, draft, () => makeFolder(place));
    const lacking = lacks(interview);
    const wrong = lacking.filter(({ expected }) => expected !== undefined);
    const headOpen = questions.head.some((at) => draft.held(at) === undefined);
    if (wrong.length > 0 || headOpen || (lacking.length > 0 && !allowMissing)) {
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
  });
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

type AnswersTree = Omit<TextTree, 'value'> & { value: { [key: string]: Plain | undefined } };

/**
 * @param asked the scheme that the call names
 * @returns what the file holds, in the shape of the case: its head may be absent
 * @throws Refusal where it is no such file, or its head is another
 */
function answersIn(file: string, asked: string | undefined): AnswersTree {
  const tree = readText(readNamed(file, file, MOST_BYTES), file, file.endsWith('.json') ? 'json' : 'yaml');
  const { value } = tree;
  if (typeof value !== 'object' || Array.isArray(value))
    throw new Refusal({ code: 'answer-wrong', file, at: '', expected: { key: 'mapping' } });
  const fixed = { format: [FORMAT], scheme: asked === undefined ? SCHEME_NAMES : [asked] };
  for (const [key, options] of Object.entries<readonly string[]>(fixed)) {
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
  return { ...tree, value };
}

/** @throws Refusal with every problem of the file */
function judge(tree: AnswersTree, head: object, { standIn, judge: judgeWhole }: SchemeInterview, file: string): void {
  const whole = { ...head, ...standIn, ...present(tree.value) };
  judgeWhole({ ...tree, value: whole }, file);
}

/** A key of null is absent. */
function present(value: { [key: string]: Plain | undefined }): { [key: string]: Plain } {
  return Object.fromEntries(Object.entries(value).flatMap(([key, held]) => (held === undefined ? [] : [[key, held]])));
}
