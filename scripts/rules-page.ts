/** The page of all rules, scheme by scheme, of scans and between cases, for docs/: what each is called, how grave it is, and where the general profile has it from. */
import { day } from '../src/base/day.ts';
import { inFull, type Source } from '../src/base/source.ts';
import { BATCH_RULES, type BatchRule } from '../src/batch/rules.ts';
import { en as batchEn } from '../src/batch/words/en.ts';
import { ja as batchJa } from '../src/batch/words/ja.ts';
import { allSchemes } from '../src/cli/schemes/index.ts';
import type { RuleHead, Scheme } from '../src/cli/schemes/scheme.ts';
import { SCAN_RULES } from '../src/scan/rules.ts';
import { en as scanEn } from '../src/scan/words/en.ts';
import { ja as scanJa } from '../src/scan/words/ja.ts';

type Titles = Readonly<Record<'ja' | 'en', Readonly<Record<string, string>>>>;

const HEAD = '| rule | severity | stage | 日本語 | English | source |\n|---|---|---|---|---|---|';

/** Of a rule whose sources differ in nothing that changes with the day. */
const ANY_DAY = day('2026-01-01');

/** @param templates folder of the shipped sheets and profiles */
export async function rulesPage(templates: string): Promise<string> {
  const schemes = await allSchemes();
  const parts = await Promise.all(schemes.map((scheme) => ofScheme(scheme, templates)));
  const between = Object.values<BatchRule>(BATCH_RULES).map(({ source, ...rule }) =>
    row(rule, '', source, { ja: batchJa, en: batchEn }),
  );
  return `# The rules

Made by \`npm run docs\`. \`ryoyohi explain RULE\` tells one in full; where two schemes have a rule of one name, \`--scheme\` names
one of them. \`paper\`: a paper that is not in hand or not signed yet; \`data\`: the file itself must be changed.
The source is the general profile's; an insurer's own page, or a rule pack's, goes first where it says so.

${parts.join('\n')}
## Between claims

\`batch.*\` and \`claim.unreadable\` are told by \`ryoyohi batch\` alone, and are the same for everybody.

${HEAD}
${between.join('\n')}
`;
}

async function ofScheme(scheme: Scheme, templates: string): Promise<string> {
  const [ja, en] = await Promise.all([scheme.words('ja'), scheme.words('en')]);
  const titles: Titles = { ja: { ...ja, ...scanJa }, en: { ...en, ...scanEn } };
  const explainer = await scheme.explain({ templates, insurers: [] }, ANY_DAY);
  const rows = [...scheme.rules, ...SCAN_RULES].map((rule) => {
    const general = explainer.sources(rule.id).find(({ id }) => id === explainer.general);
    if (!general) throw new Error(`nobody cites ${rule.id}`);
    return row(rule, explainer.effect(rule.id) === undefined ? '' : ' ⊘', general.source, titles);
  });
  return `## ${scheme.title.ja} (\`${scheme.name}\`)

⊘: ${explainer.effectMeans}

${HEAD}
${rows.join('\n')}
`;
}

function row({ id, severity, stage }: RuleHead, effect: string, source: Source, { ja, en }: Titles): string {
  const sure = source.certainty === 'published' ? '' : ` (${source.certainty})`;
  const title = (texts: Titles['ja']) => texts[`rule.${id}.title`];
  return `| \`${id}\` | ${severity}${effect} | ${stage} | ${title(ja)} | ${title(en)} | ${inFull(source)}${sure} |`;
}
