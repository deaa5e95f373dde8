/** The page of all rules, of the claim, of its scans and between claims, for docs/: what each is called, how grave it is, and where the general profile has it from. */
import { inFull } from '../src/base/source.ts';
import { BATCH_RULES, type BatchRule } from '../src/batch/rules.ts';
import { en as batchEn } from '../src/batch/words/en.ts';
import { ja as batchJa } from '../src/batch/words/ja.ts';
import { loadInsurer } from '../src/overseas-care/parameters.ts';
import { REFUSING_RULES } from '../src/overseas-care/refusals.ts';
import { RULES } from '../src/overseas-care/rules/index.ts';
import { en } from '../src/overseas-care/words/en.ts';
import { ja } from '../src/overseas-care/words/ja.ts';
import { SCAN_RULES } from '../src/scan/rules.ts';
import { en as scanEn } from '../src/scan/words/en.ts';
import { ja as scanJa } from '../src/scan/words/ja.ts';

/** @param insurers folder of the shipped insurers */
export function rulesPage(insurers: string): string {
  const general = loadInsurer('national-health', [insurers]);
  const refusing: ReadonlySet<string> = new Set(REFUSING_RULES);
  const titles = { ja: { ...ja, ...scanJa, ...batchJa }, en: { ...en, ...scanEn, ...batchEn } };
  const cited = [...RULES, ...SCAN_RULES].map((rule) => ({ ...rule, source: general.ruleSource(rule.id) }));
  const rows = [...cited, ...Object.values<BatchRule>(BATCH_RULES)].map(({ id, severity, stage, source }) => {
    const sure = source.certainty === 'published' ? '' : ` (${source.certainty})`;
    return `| \`${id}\` | ${severity}${refusing.has(id) ? ' ⊘' : ''} | ${stage} | ${titles.ja[`rule.${id}.title`]} | ${titles.en[`rule.${id}.title`]} | ${inFull(source)}${sure} |`;
  });
  return `# The rules of 海外療養費

Made by \`npm run docs\`. \`ryoyohi explain RULE\` tells one in full. ⊘: not payable, the benefit is 0.
\`paper\`: a paper that is not in hand or not signed yet; \`data\`: the claim itself must be changed.
The source is the general profile's; an insurer's own page goes first where it says so.
\`batch.*\` and \`claim.unreadable\` are told by \`ryoyohi batch\` alone, and are the same for every insurer.

| rule | severity | stage | 日本語 | English | source |
|---|---|---|---|---|---|
${rows.join('\n')}
`;
}
