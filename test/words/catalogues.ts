/** All catalogues of the program, by subject and language, and what a text asks for. */
import type { Catalogue, Language } from '../../src/base/languages.ts';
import { en as baseEn } from '../../src/base/words/en.ts';
import { ja as baseJa } from '../../src/base/words/ja.ts';
import { zh as baseZh } from '../../src/base/words/zh.ts';
import { en as batchEn } from '../../src/batch/words/en.ts';
import { ja as batchJa } from '../../src/batch/words/ja.ts';
import { zh as batchZh } from '../../src/batch/words/zh.ts';
import { en as promptEn } from '../../src/cli/interview/words/en.ts';
import { ja as promptJa } from '../../src/cli/interview/words/ja.ts';
import { zh as promptZh } from '../../src/cli/interview/words/zh.ts';
import { en as screenEn } from '../../src/cli/words/en.ts';
import { ja as screenJa } from '../../src/cli/words/ja.ts';
import { zh as screenZh } from '../../src/cli/words/zh.ts';
import { en as caseQuestionsEn } from '../../src/inbound-care/questions/words/en.ts';
import { ja as caseQuestionsJa } from '../../src/inbound-care/questions/words/ja.ts';
import { zh as caseQuestionsZh } from '../../src/inbound-care/questions/words/zh.ts';
import { words as commandsEn } from '../../src/inbound-care/words/commands/en.ts';
import { words as commandsJa } from '../../src/inbound-care/words/commands/ja.ts';
import { words as commandsZh } from '../../src/inbound-care/words/commands/zh.ts';
import { words as journeyEn } from '../../src/inbound-care/words/journey/en.ts';
import { words as journeyJa } from '../../src/inbound-care/words/journey/ja.ts';
import { words as journeyZh } from '../../src/inbound-care/words/journey/zh.ts';
import { words as inboundMoneyEn } from '../../src/inbound-care/words/money/en.ts';
import { words as inboundMoneyJa } from '../../src/inbound-care/words/money/ja.ts';
import { words as inboundMoneyZh } from '../../src/inbound-care/words/money/zh.ts';
import { onPaperWords as inboundOnPaper } from '../../src/inbound-care/words/on-paper.ts';
import { words as packetsEn } from '../../src/inbound-care/words/packets/en.ts';
import { words as packetsJa } from '../../src/inbound-care/words/packets/ja.ts';
import { words as packetsZh } from '../../src/inbound-care/words/packets/zh.ts';
import { words as settleEn } from '../../src/inbound-care/words/settle/en.ts';
import { words as settleJa } from '../../src/inbound-care/words/settle/ja.ts';
import { words as settleZh } from '../../src/inbound-care/words/settle/zh.ts';
import { words as timelineEn } from '../../src/inbound-care/words/timeline/en.ts';
import { words as timelineJa } from '../../src/inbound-care/words/timeline/ja.ts';
import { words as timelineZh } from '../../src/inbound-care/words/timeline/zh.ts';
import { interviewWords as inputEn } from '../../src/interview/words/en.ts';
import { interviewWords as inputJa } from '../../src/interview/words/ja.ts';
import { en as tellingEn } from '../../src/interview/words/telling.en.ts';
import { ja as tellingJa } from '../../src/interview/words/telling.ja.ts';
import { zh as tellingZh } from '../../src/interview/words/telling.zh.ts';
import { interviewWords as inputZh } from '../../src/interview/words/zh.ts';
import { en as questionsEn } from '../../src/overseas-care/questions/words/en.ts';
import { ja as questionsJa } from '../../src/overseas-care/questions/words/ja.ts';
import { receiptWords as receiptEn } from '../../src/overseas-care/questions/words/receipt.en.ts';
import { receiptWords as receiptJa } from '../../src/overseas-care/questions/words/receipt.ja.ts';
import { receiptWords as receiptZh } from '../../src/overseas-care/questions/words/receipt.zh.ts';
import { zh as questionsZh } from '../../src/overseas-care/questions/words/zh.ts';
import { coverWords } from '../../src/overseas-care/words/cover.ts';
import { en as careEn } from '../../src/overseas-care/words/en.ts';
import { insurerWords } from '../../src/overseas-care/words/insurer.ts';
import { ja as careJa } from '../../src/overseas-care/words/ja.ts';
import { kitWords } from '../../src/overseas-care/words/kit.ts';
import { onPaperWords } from '../../src/overseas-care/words/on-paper.ts';
import { traceWords } from '../../src/overseas-care/words/trace.ts';
import { zh as careZh } from '../../src/overseas-care/words/zh.ts';
import { en as scanEn } from '../../src/scan/words/en.ts';
import { ja as scanJa } from '../../src/scan/words/ja.ts';
import { zh as scanZh } from '../../src/scan/words/zh.ts';
import { en as templateEn } from '../../src/template/words/en.ts';
import { ja as templateJa } from '../../src/template/words/ja.ts';
import { zh as templateZh } from '../../src/template/words/zh.ts';

export const BASE: Record<Language, Catalogue> = { ja: baseJa, en: baseEn, zh: baseZh };
export const OVERSEAS_CARE: Record<Language, Catalogue> = { ja: careJa, en: careEn, zh: careZh };
export const BATCH: Record<Language, Catalogue> = { ja: batchJa, en: batchEn, zh: batchZh };
export const SCREEN: Record<Language, Catalogue> = { ja: screenJa, en: screenEn, zh: screenZh };
export const TEMPLATE: Record<Language, Catalogue> = { ja: templateJa, en: templateEn, zh: templateZh };
export const COVER: Record<Language, Catalogue> = coverWords;
export const KIT: Record<Language, Catalogue> = kitWords;
export const INSURER: Record<Language, Catalogue> = insurerWords;
export const SCAN: Record<Language, Catalogue> = { ja: scanJa, en: scanEn, zh: scanZh };
export const ON_PAPER: Record<Language, Catalogue> = onPaperWords;
export const JOURNEY: Record<Language, Catalogue> = { ja: journeyJa, en: journeyEn, zh: journeyZh };
export const TRACE: Record<Language, Catalogue> = traceWords;
export const PROMPTS: Record<Language, Catalogue> = { ja: promptJa, en: promptEn, zh: promptZh };
export const INPUTS: Record<Language, Catalogue> = { ja: inputJa, en: inputEn, zh: inputZh };
export const TELLING: Record<Language, Catalogue> = { ja: tellingJa, en: tellingEn, zh: tellingZh };
export const QUESTIONS: Record<Language, Catalogue> = { ja: questionsJa, en: questionsEn, zh: questionsZh };
export const INBOUND_QUESTIONS: Record<Language, Catalogue> = {
  ja: caseQuestionsJa,
  en: caseQuestionsEn,
  zh: caseQuestionsZh,
};
export const RECEIPTS: Record<Language, Catalogue> = { ja: receiptJa, en: receiptEn, zh: receiptZh };
export const INBOUND_COMMANDS: Record<Language, Catalogue> = { ja: commandsJa, en: commandsEn, zh: commandsZh };
export const INBOUND_ON_PAPER: Record<Language, Catalogue> = inboundOnPaper;
export const INBOUND_PACKETS: Record<Language, Catalogue> = { ja: packetsJa, en: packetsEn, zh: packetsZh };
export const INBOUND_TIMELINE: Record<Language, Catalogue> = { ja: timelineJa, en: timelineEn, zh: timelineZh };
export const SETTLE: Record<Language, Catalogue> = { ja: settleJa, en: settleEn, zh: settleZh };

export const INBOUND_MONEY: Record<Language, Catalogue> = {
  ja: inboundMoneyJa,
  en: inboundMoneyEn,
  zh: inboundMoneyZh,
};

/** Names of the parameters that a text asks for, sorted. */
export function paramsOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!))].sort();
}
