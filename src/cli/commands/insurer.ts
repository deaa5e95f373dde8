/** `ryoyohi insurer list | show NAME | check DIR`: which insurers there are, what one demands, whether a folder is sound. */
import { lstatSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { cited } from '../../base/cited.ts';
import { messageOf } from '../../base/finding-words.ts';
import { pathText } from '../../base/path.ts';
import { harmless, Refusal } from '../../base/refusal.ts';
import { nearest } from '../../base/schema.ts';
import type { Source } from '../../base/source.ts';
import type { KnownInsurer } from '../../overseas-care/insurer-list.ts';
import { knownInsurers, searchedFolders } from '../../overseas-care/insurer-list.ts';
import { valueText } from '../../overseas-care/insurer-text.ts';
import {
  holdsOn,
  type Insurer,
  loadInsurer,
  type ParameterName,
  parameterSchemas,
  SCHEME,
} from '../../overseas-care/parameters.ts';
import { wordsFor } from '../../overseas-care/words/claimant.ts';
import { isInsurerName } from '../../profile/profile.ts';
import { isOfAnother, schemeOfProfile } from '../../profile/scheme-of.ts';
import { CallError } from '../call-error.ts';
import { linesOf } from '../complain.ts';
import { withWordsOfScheme } from '../open.ts';
import { schemeNamed } from '../schemes/index.ts';
import type { Session } from '../session.ts';
import { columns } from '../table.ts';

const PARAMETERS = Object.keys(parameterSchemas) as ParameterName[];

export async function list(session: Session): Promise<number> {
  const known = knownInsurers(session.shelves);
  if (session.json) session.printJson({ insurers: known.map((each) => knownJson(each)) });
  else printList(known, session);
  return known.some(({ insurer }) => insurer instanceof Refusal) ? 1 : 0;
}

function knownJson({ name, folder, shipped, shadows, insurer }: KnownInsurer) {
  const broken = insurer instanceof Refusal;
  return {
    id: name,
    name: broken ? null : insurer.name,
    kind: broken ? null : insurer.values.kind,
    extends: broken ? null : (insurer.lineage[1] ?? null),
    shipped,
    folder: shipped ? null : folder,
    shadows: shadows.length > 0,
    problems: broken ? insurer.problems.map(({ code, at, line, column }) => ({ code, at, line, column })) : [],
  };
}

function printList(known: readonly KnownInsurer[], { words, print, paint, language }: Session): void {
  const rows = known.map(({ name, folder, shipped, insurer }) => [
    name,
    insurer instanceof Refusal ? words('insurer.broken') : insurer.name[language],
    insurer instanceof Refusal || !insurer.lineage[1] ? '' : words('insurer.extends', { name: insurer.lineage[1] }),
    shipped ? words('insurer.shipped') : harmless(folder, 200),
  ]);
  for (const line of columns(rows)) print(line);
  for (const { name, folder, shadows } of known) {
    if (shadows.length > 0)
      print(paint.yellow(words('insurer.shadows', { name, folder: harmless(folder, 200), count: shadows.length })));
  }
  for (const { name, insurer } of known) {
    if (!(insurer instanceof Refusal)) continue;
    print('');
    print(paint.red(words('insurer.broken-because', { name })));
    for (const line of linesOf(insurer, words)) print(`  ${line}`);
  }
}

export async function show(given: Session, name: string): Promise<number> {
  const session = await withParameterWords(given);
  const insurer = named(name, session).at(session.today);
  const words = wordsFor(insurer, session.words);
  const general = generalOf(insurer, session);
  const told = PARAMETERS.map((parameter) => ({ parameter, ...tellParameter(parameter, insurer, general) }));
  if (session.json) {
    session.printJson({
      id: insurer.id,
      name: insurer.name,
      extends: insurer.lineage.slice(1),
      version: insurer.version,
      asOf: session.today,
      values: told.map(({ parameter, differs }) => ({
        parameter,
        differs,
        holdsOn: holdsOn(parameter),
        ...heldJson(insurer.values[parameter], insurer.sourceOf(parameter)),
        history: insurer.history(parameter).map(({ value, source, since }) => ({
          since: since ?? null,
          ...heldJson(value, source),
        })),
      })),
    });
    return 0;
  }
  const { print, paint } = session;
  print(`${paint.bold(insurer.name[session.language])}  ${paint.dim(insurer.id)}`);
  if (general) print(words('insurer.marked', { general: general.name[session.language] }));
  print(words('insurer.as-of', { day: session.today }));
  print('');
  for (const { parameter, differs } of told) {
    const mark = differs ? '*' : ' ';
    print(`${mark} ${paint.bold(words(`parameter.${parameter}`))}  ${paint.dim(parameter)}`);
    print(`    ${valueText(parameter, insurer.values[parameter], words)}`);
    if (differs && general)
      print(
        `    ${words('insurer.general')}${words('text.colon')}${valueText(parameter, general.values[parameter], words)}`,
      );
    for (const { value, since } of insurer.history(parameter).filter(({ since: from }) => from !== undefined)) {
      print(`    ${words('source.since', { day: since! })}${words('text.colon')}${valueText(parameter, value, words)}`);
    }
    if (insurer.history(parameter).length > 1) print(`    ${words(`insurer.holds-on.${holdsOn(parameter)}`)}`);
    print(paint.dim(`    ${sourceText(insurer.sourceOf(parameter), session)}`));
  }
  return 0;
}

/** The words of the scheme that has insurers. */
async function withParameterWords(session: Session): Promise<Session> {
  return withWordsOfScheme(session, await schemeNamed(SCHEME));
}

function heldJson(value: unknown, { title, heading, date, checked, certainty, address, note }: Source) {
  return {
    value: value === Number.POSITIVE_INFINITY ? 'never' : value,
    source: {
      title,
      heading: heading ?? null,
      date: date ?? null,
      address: address ?? null,
      checked: checked ?? null,
      certainty,
      note: note ?? null,
    },
  };
}

function sourceText(source: Source, { words }: Session): string {
  const checked = source.checked === undefined ? '' : ` ${words('insurer.checked', { day: source.checked })}`;
  const address = source.address === undefined ? '' : ` ${source.address}`;
  const note = source.note === undefined ? '' : ` — ${source.note}`;
  return `${words('check.source')}${words('text.colon')}${cited(source, words)}${address}${checked}${note}`;
}

/** The most general insurer that it extends; undefined where it is that one itself. */
function generalOf(insurer: Insurer, session: Session): Insurer | undefined {
  const root = insurer.lineage.at(-1)!;
  return root === insurer.id ? undefined : loadInsurer(root, searchedFolders(session.shelves)).at(session.today);
}

function tellParameter(parameter: ParameterName, insurer: Insurer, general: Insurer | undefined) {
  const differs =
    general !== undefined && JSON.stringify(insurer.values[parameter]) !== JSON.stringify(general.values[parameter]);
  return { differs };
}

/** @throws CallError for a name that no insurer has; Refusal where its data is wrong */
function named(name: string, session: Session): Insurer {
  const known = knownInsurers(session.shelves);
  const found = known.find((each) => each.name === name);
  if (!found) {
    const near = nearest(
      name,
      known.map((each) => each.name),
    );
    throw new CallError(near ? 'unknown-insurer-near' : 'unknown-insurer', {
      name,
      ...(near ? { nearest: near } : {}),
    });
  }
  if (found.insurer instanceof Refusal) throw found.insurer;
  return found.insurer;
}

interface SheetProblem {
  map: string;
  kind: string;
  at: string;
  message: string;
}

export async function check(given: Session, path: string): Promise<number> {
  const session = await withParameterWords(given);
  const folder = resolve(path);
  if (!statSync(join(folder, 'profile.yaml'), { throwIfNoEntry: false })?.isFile())
    throw new Refusal({ code: 'no-such-file', file: join(path, 'profile.yaml') });
  const name = basename(folder);
  if (!isInsurerName(name))
    throw new Refusal({
      code: 'answer-wrong',
      file: path,
      expected: { key: 'insurer-name' },
      found: harmless(name),
    });
  if (isOfAnother(folder, SCHEME))
    throw new CallError('not-an-insurer', { file: path, scheme: schemeOfProfile(folder) ?? '' });
  const searched = [dirname(folder), ...searchedFolders(session.shelves)];
  const insurer = loadInsurer(name, searched);
  const problems = await sheetProblems(folder, session);
  const unchecked = PARAMETERS.filter((parameter) => {
    const { certainty, checked } = insurer.sourceOf(parameter);
    return certainty === 'published' && checked === undefined;
  });
  const unsure = PARAMETERS.filter((parameter) => insurer.sourceOf(parameter).certainty !== 'published');
  if (session.json) {
    session.printJson({ id: insurer.id, ok: problems.length === 0, problems, unchecked, unsure });
    return problems.length === 0 ? 0 : 1;
  }
  const { words, print, paint } = session;
  const names = (parameters: readonly ParameterName[]) =>
    parameters.map((parameter) => words(`parameter.${parameter}`)).join(words('text.and'));
  print(words('insurer.check-profile', { name: insurer.name[session.language], count: PARAMETERS.length }));
  for (const { map, at, message } of problems) print(paint.red(`${map}  ${at}: ${message}`));
  if (unchecked.length > 0) print(paint.yellow(words('insurer.check-unchecked', { names: names(unchecked) })));
  if (unsure.length > 0) print(words('insurer.check-unsure', { names: names(unsure) }));
  print(
    problems.length === 0 ? words('insurer.check-ok') : words('insurer.check-problems', { count: problems.length }),
  );
  return problems.length === 0 ? 0 : 1;
}

/** The maps in the insurer's own `sheets/`, each against its PDF. */
async function sheetProblems(folder: string, session: Session): Promise<SheetProblem[]> {
  const sheets = join(folder, 'sheets');
  const stat = lstatSync(sheets, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  const files = readdirSync(sheets).sort();
  for (const path of [sheets, ...files.map((file) => join(sheets, file))])
    if (lstatSync(path).isSymbolicLink()) throw new Refusal({ code: 'insurer-link', file: path });
  const { lookAtMap } = await import('../map-findings.ts');
  const { fontsOf, withTemplateWords } = await import('./template/session.ts');
  const own = await withTemplateWords(session);
  const fonts = fontsOf(own, { systemFonts: false });
  const problems: SheetProblem[] = [];
  for (const map of files.filter((each) => each.endsWith('.map.yaml'))) {
    try {
      const seen = await lookAtMap(join(sheets, map), own, fonts);
      if (`${seen.map.sheet}.map.yaml` !== map)
        problems.push({
          map,
          kind: 'other-sheet',
          at: 'sheet',
          message: own.words('problem.map-other-sheet', { sheet: map.replace(/\.map\.yaml$/, '') }),
        });
      for (const finding of seen.findings.filter(({ severity }) => severity === 'error'))
        problems.push({
          map,
          kind: finding.rule.replace('template.', ''),
          at: pathText(finding.at),
          message: messageOf(finding, own.words),
        });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      for (const { code, at, file, params } of error.problems)
        problems.push({
          map,
          kind: code === 'no-such-file' ? 'missing-pdf' : code,
          at: at ?? basename(file ?? map),
          message: own.words(`problem.${code}`, params ?? {}),
        });
    }
  }
  return problems;
}
