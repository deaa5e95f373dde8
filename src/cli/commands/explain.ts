/** `ryoyohi explain RULE`: a rule in full: what, why, how to mend it, and where every insurer known here has it from. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Params } from '../../base/finding.ts';
import { grouped } from '../../base/money.ts';
import { nearest } from '../../base/schema.ts';
import type { Source } from '../../base/source.ts';
import { type Insurer, loadInsurer } from '../../overseas-care/parameters.ts';
import { DAY_RULES, REFUSING_RULES } from '../../overseas-care/refusals.ts';
import { RULES } from '../../overseas-care/rules/index.ts';
import type { Rule } from '../../overseas-care/rules/rule.ts';
import { SCAN_RULES } from '../../scan/rules.ts';
import { CallError } from '../call-error.ts';
import { sourceOf } from '../finding-words.ts';
import { withScanWords } from '../scan-words.ts';
import type { Session } from '../session.ts';

/** Rules of the claim and rules of its scans. */
const ALL_RULES: readonly Pick<Rule, 'id' | 'severity' | 'stage'>[] = [...RULES, ...SCAN_RULES];

export async function run(plain: Session, name: string): Promise<number> {
  const session = name.startsWith('scan.') ? await withScanWords(plain) : plain;
  const rule = ALL_RULES.find(({ id }) => id === name);
  if (!rule) {
    const ids = ALL_RULES.map(({ id }) => id);
    const near = nearest(name, ids);
    throw new CallError(near ? 'unknown-rule-near' : 'unknown-rule', { name, ...(near ? { nearest: near } : {}) });
  }
  const { words, paint, print } = session;
  const insurers = insurersHere(session);
  const sources = insurers.map((insurer) => ({ insurer, source: insurer.ruleSource(rule.id) }));
  const refusal = refusalWords(rule.id);
  const part = (key: 'title' | 'why' | 'fix') => words(`rule.${rule.id}.${key}`);
  const what = words(`rule.${rule.id}.what`, numbersOf(generalAmong(insurers)));
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
      sources: sources.map(({ insurer, source }) => ({ insurer: insurer.id, ...sourceJson(source) })),
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
  print(`${words('explain.source')}${words('text.colon')}`);
  for (const { insurer, source } of sources)
    print(`  ${insurer.name[session.language]}: ${sourceOf({ source }, words)}`);
  return 0;
}

/** What a rule that refuses payment leaves out, as a key of the words. */
function refusalWords(rule: string): string | undefined {
  if (!(REFUSING_RULES as readonly string[]).includes(rule)) return undefined;
  if ((DAY_RULES as readonly string[]).includes(rule)) return 'explain.refuses-days';
  return rule === 'deadline.expired' ? 'explain.refuses-lapsed' : 'explain.refuses';
}

/** Every insurer that ships or that the user has brought, by name. */
function insurersHere({ shelves }: Session): Insurer[] {
  const searched = [...shelves.insurers, join(shelves.templates, 'insurers')];
  const names = searched.flatMap((folder) =>
    statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [],
  );
  const known = [...new Set(names)].filter((name) =>
    searched.some((folder) => statSync(join(folder, name, 'profile.yaml'), { throwIfNoEntry: false })),
  );
  return known.sort().map((name) => loadInsurer(name, searched));
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
