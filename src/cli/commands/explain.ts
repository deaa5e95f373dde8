/** `ryoyohi explain RULE`: a rule in full: what, why, how to mend it, and where everyone known here has it from. */
import { sourceOf } from '../../base/finding-words.ts';
import { nearest } from '../../base/schema.ts';
import type { Source } from '../../base/source.ts';
import { BATCH_RULES, type BatchRule } from '../../batch/rules.ts';
import { batchCatalogue } from '../../batch/words/index.ts';
import { SCAN_RULES } from '../../scan/rules.ts';
import { CallError } from '../call-error.ts';
import { withWordsOfScheme } from '../open.ts';
import { withScanWords, withWordsOf } from '../scan-words.ts';
import { schemeAsked } from '../schemes/asked.ts';
import { allSchemes } from '../schemes/index.ts';
import type { RuleHead, Scheme } from '../schemes/scheme.ts';
import type { Session } from '../session.ts';

/** Rules of the scans of every case, and between cases. */
const SHARED: readonly RuleHead[] = [...SCAN_RULES, ...Object.values<BatchRule>(BATCH_RULES)];

export async function run(given: Session, name: string, options: Record<string, unknown> = {}): Promise<number> {
  const asked = schemeAsked(options);
  const schemes = (await allSchemes()).filter((scheme) => asked === undefined || scheme.name === asked);
  const own = schemes.flatMap((scheme) =>
    scheme.rules.filter(({ id }) => id === name).map((rule) => ({ scheme, rule })),
  );
  const shared = SHARED.find(({ id }) => id === name);
  if (own.length === 0 && !shared) {
    const ids = [...schemes.flatMap(({ rules }) => rules), ...SHARED].map(({ id }) => id);
    const near = nearest(name, ids);
    throw new CallError(near ? 'unknown-rule-near' : 'unknown-rule', { name, ...(near ? { nearest: near } : {}) });
  }
  const between = (BATCH_RULES as Readonly<Record<string, BatchRule>>)[name];
  // How cases are compared is nobody's but the program's.
  if (between) return tellBetween(between, given);
  const told = shared ? schemes.map((scheme) => ({ scheme, rule: shared })) : own;
  if (given.json) {
    const [first, ...others] = await Promise.all(told.map((each) => ruleJson(each, given)));
    given.printJson(others.length === 0 ? first : { ...first, also: others });
    return 0;
  }
  if (shared) return tellShared(shared, schemes, given);
  for (const [index, each] of told.entries()) {
    if (told.length > 1)
      given.print(`${index > 0 ? '\n' : ''}${given.paint.bold(`— ${each.scheme.title[given.language]}`)}`);
    await tell(each, given);
  }
  return 0;
}

interface Told {
  scheme: Scheme;
  rule: RuleHead;
}

/** The words of the scheme; those of scans only for the rules that have them. */
async function withRuleWords(session: Session, scheme: Scheme, rule: string): Promise<Session> {
  const own = await withWordsOfScheme(session, scheme);
  return rule.startsWith('scan.') ? withScanWords(own, scheme) : own;
}

async function partsOf({ scheme, rule }: Told, given: Session) {
  const session = await withRuleWords(given, scheme, rule.id);
  const { words } = session;
  const explainer = await scheme.explain(session.shelves, session.today);
  const part = (name: 'title' | 'why' | 'fix') => words(`rule.${rule.id}.${name}`);
  return {
    session,
    explainer,
    effect: explainer.effect(rule.id),
    title: part('title'),
    what: words(`rule.${rule.id}.what`, explainer.numbers),
    why: part('why'),
    fix: part('fix'),
  };
}

async function ruleJson(told: Told, given: Session) {
  const { explainer, effect, title, what, why, fix } = await partsOf(told, given);
  const { id, severity, stage } = told.rule;
  return {
    rule: id,
    scheme: told.scheme.name,
    severity,
    stage,
    refuses: effect !== undefined,
    title,
    what,
    why,
    fix,
    sources: explainer
      .sources(id)
      .map(({ id: whose, source }) => ({ [explainer.whose]: whose, ...sourceJson(source) })),
  };
}

async function tell(told: Told, given: Session): Promise<void> {
  const { session, explainer, effect, ...parts } = await partsOf(told, given);
  tellParts(told.rule, parts, effect, session);
  session.print(`${session.words('explain.source')}${session.words('text.colon')}`);
  tellSources(told.rule, explainer, session);
}

/** What is said of a rule is the same in every scheme; where it comes from is each one's own. */
async function tellShared(rule: RuleHead, schemes: readonly Scheme[], given: Session): Promise<number> {
  for (const [index, scheme] of schemes.entries()) {
    const { session, explainer, effect, ...parts } = await partsOf({ scheme, rule }, given);
    if (index === 0) {
      tellParts(rule, parts, effect, session);
      session.print(`${session.words('explain.source')}${session.words('text.colon')}`);
    }
    tellSources(rule, explainer, session);
  }
  return 0;
}

interface Parts {
  title: string;
  what: string;
  why: string;
  fix: string;
}

function tellParts({ id, severity }: RuleHead, parts: Parts, effect: string | undefined, session: Session): void {
  const { print, words, paint } = session;
  const colon = words('text.colon');
  print(`${paint.bold(parts.title)}  ${paint.dim(id)}`);
  print(`${words('explain.what')}${colon}${parts.what}`);
  const does = effect === undefined ? '' : `  ${words(effect)}`;
  print(`${words('explain.severity')}${colon}${words(`severity.${severity}`)}${does}`);
  print(`${words('explain.why')}${colon}${parts.why}`);
  print(`${words('explain.fix')}${colon}${parts.fix}`);
}

function tellSources({ id }: RuleHead, explainer: Awaited<ReturnType<Scheme['explain']>>, session: Session): void {
  const { print, words, language } = session;
  for (const { name, source, own } of explainer.sources(id))
    if (own) print(`  ${name[language]}: ${sourceOf({ source }, words)}`);
}

async function tellBetween({ source, ...rule }: BatchRule, given: Session): Promise<number> {
  const session = withWordsOf(given, [await batchCatalogue(given.language)]);
  const { print, words, printJson } = session;
  const part = (name: string) => words(`rule.${rule.id}.${name}`);
  const parts = { title: part('title'), what: part('what'), why: part('why'), fix: part('fix') };
  if (session.json) {
    const { id, severity, stage } = rule;
    const { title, what, why, fix } = parts;
    const sources = [{ insurer: null, ...sourceJson(source) }];
    printJson({ rule: id, severity, stage, refuses: false, title, what, why, fix, sources });
    return 0;
  }
  tellParts(rule, parts, undefined, session);
  print(`${words('explain.source')}${words('text.colon')}${sourceOf({ source }, words)}`);
  return 0;
}

function sourceJson({ title, heading, date, certainty, note }: Source) {
  return { title, heading: heading ?? null, date: date ?? null, certainty, note: note ?? null };
}
