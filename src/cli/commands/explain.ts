/** `ryoyohi explain RULE`: a rule in full: what, why, how to mend it, and where every insurer known here has it from. */
import type { Params } from '../../base/finding.ts';
import { sourceOf } from '../../base/finding-words.ts';
import { grouped } from '../../base/money.ts';
import { Refusal } from '../../base/refusal.ts';
import { nearest } from '../../base/schema.ts';
import type { Source } from '../../base/source.ts';
import { BATCH_RULES, type BatchRule } from '../../batch/rules.ts';
import { batchCatalogue } from '../../batch/words/index.ts';
import { knownInsurers } from '../../overseas-care/insurer-list.ts';
import type { Insurer } from '../../overseas-care/parameters.ts';
import { DAY_RULES, REFUSING_RULES } from '../../overseas-care/refusals.ts';
import { RULES } from '../../overseas-care/rules/index.ts';
import type { Rule } from '../../overseas-care/rules/rule.ts';
import { SCAN_RULES } from '../../scan/rules.ts';
import { CallError } from '../call-error.ts';
import { withScanWords, withWordsOf } from '../scan-words.ts';
import type { Session } from '../session.ts';

/** Rules of the claim, of its scans, and between claims. */
const ALL_RULES: readonly Pick<Rule, 'id' | 'severity' | 'stage'>[] = [
  ...RULES,
  ...SCAN_RULES,
  ...Object.values<BatchRule>(BATCH_RULES),
];

export async function run(plain: Session, name: string): Promise<number> {
  const session = await withRuleWords(plain, name);
  const rule = ALL_RULES.find(({ id }) => id === name);
  if (!rule) {
    const ids = ALL_RULES.map(({ id }) => id);
    const near = nearest(name, ids);
    throw new CallError(near ? 'unknown-rule-near' : 'unknown-rule', { name, ...(near ? { nearest: near } : {}) });
  }
  const { words, paint, print } = session;
  const insurers = insurersHere(session);
  // How claims are compared is no insurer's.
  const shared = (BATCH_RULES as Readonly<Record<string, BatchRule>>)[rule.id]?.source;
  const sources = shared ? [] : insurers.map((insurer) => ({ insurer, source: insurer.ruleSource(rule.id) }));
  const refusal = refusalWords(rule.id);
  const part = (name: 'title' | 'why' | 'fix') => words(`rule.${rule.id}.${name}`);
  const what = words(`rule.${rule.id}.what`, numbersOf(generalAmong(insurers).at(session.today)));
  if (session.json) {
    session.printJson({
      rule: rule.id,
      severity: rule.severity,
      stage: rule.stage,
      refuses: refusal !== undefined,
      title: part('title'),
      what,
      why: part('why'),
      fix: part('fix'),
      sources: shared
        ? [{ insurer: null, ...sourceJson(shared) }]
        : sources.map(({ insurer, source }) => ({ insurer: insurer.id, ...sourceJson(source) })),
    });
    return 0;
  }
  print(`${paint.bold(part('title'))}  ${paint.dim(rule.id)}`);
  print(`${words('explain.what')}${words('text.colon')}${what}`);
  print(
    `${words('explain.severity')}${words('text.colon')}${words(`severity.${rule.severity}`)}${refusal === undefined ? '' : `  ${words(refusal)}`}`,
  );
  print(`${words('explain.why')}${words('text.colon')}${part('why')}`);
  print(`${words('explain.fix')}${words('text.colon')}${part('fix')}`);
  if (shared) {
    print(`${words('explain.source')}${words('text.colon')}${sourceOf({ source: shared }, words)}`);
    return 0;
  }
  print(`${words('explain.source')}${words('text.colon')}`);
  // Who only takes it over from the general one says nothing of its own.
  const general = JSON.stringify(generalAmong(insurers).ruleSource(rule.id));
  for (const { insurer, source } of sources)
    if (insurer.lineage.length === 1 || JSON.stringify(source) !== general)
      print(`  ${insurer.name[session.language]}: ${sourceOf({ source }, words)}`);
  return 0;
}

/** The words of scans and batches are loaded only for the rules that have them. */
async function withRuleWords(session: Session, rule: string): Promise<Session> {
  if (rule.startsWith('scan.')) return withScanWords(session);
  return rule in BATCH_RULES ? withWordsOf(session, [await batchCatalogue(session.language)]) : session;
}

/** What a rule that refuses payment leaves out, as a key of the words. */
function refusalWords(rule: string): string | undefined {
  if (!(REFUSING_RULES as readonly string[]).includes(rule)) return undefined;
  if ((DAY_RULES as readonly string[]).includes(rule)) return 'explain.refuses-days';
  return rule === 'deadline.expired' ? 'explain.refuses-lapsed' : 'explain.refuses';
}

/** Every insurer that ships or that the user has brought and that can be used, by name. */
function insurersHere({ shelves }: Session): Insurer[] {
  return knownInsurers(shelves).flatMap(({ insurer }) => (insurer instanceof Refusal ? [] : [insurer]));
}

/** The insurer that has no parent: what holds where a city says nothing else. */
function generalAmong(insurers: readonly Insurer[]): Insurer {
  const general = insurers.find(({ folders }) => folders.length === 1);
  if (!general) throw new Error('no insurer without a parent: the shipped one is gone');
  return general;
}

/** The numbers that the words of a rule's condition ask for: data of an insurer, never of the program. */
function numbersOf({ values }: Insurer): Params {
  const { deadline, longStayDays, leavesAtAge, highCostMark, identity } = values;
  return {
    years: deadline.years,
    warnDays: deadline.warnDays,
    longStayDays,
    leavesAtAge,
    highCostMark: grouped(String(highCostMark)),
    neededWithPhoto: identity.neededWithPhoto,
    neededWithoutPhoto: identity.neededWithoutPhoto,
  };
}

function sourceJson({ title, heading, date, certainty, note }: Source) {
  return { title, heading: heading ?? null, date: date ?? null, certainty, note: note ?? null };
}
