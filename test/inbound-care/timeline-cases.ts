/** Cases of 赴日就医 for the tests of the timeline, written as people write them. */
import { readFileSync } from 'node:fs';
import { caseOf } from '../../src/base/case-folder.ts';
import { type Day, day } from '../../src/base/day.ts';
import type { Language } from '../../src/base/languages.ts';
import { makeWords, type Words } from '../../src/base/words.ts';
import type { Case } from '../../src/inbound-care/case.ts';
import { parseCase } from '../../src/inbound-care/load.ts';
import { GENERAL, loadPack } from '../../src/inbound-care/pack.ts';
import { type Step, type StepId, timelineOf } from '../../src/inbound-care/timeline.ts';
import { inboundWords } from '../../src/inbound-care/words/index.ts';
import { BASE, SCREEN } from '../words/catalogues.ts';

export const pack = loadPack(GENERAL, { templates: 'templates', insurers: [] });
export const TODAY = day('2026-05-20');

/** @param yaml the case without its head */
export function caseWith(yaml: string): Case {
  return parsed(`format: ryoyohi/1\nscheme: inbound-care\n${yaml}\n`);
}

/** The worked example that ships. */
export function example(): Case {
  return parsed(readFileSync('templates/example/inbound-care/claim.yaml', 'utf8'));
}

function parsed(text: string): Case {
  const bytes = Buffer.from(text, 'utf8');
  const file = { folder: '.', name: 'claim.yaml', shown: 'claim.yaml', kind: 'yaml' as const, bytes };
  return parseCase(caseOf(file, ['inbound-care']));
}

export function stepsOf(file: Case, today: Day = TODAY): readonly Step[] {
  return timelineOf(file, pack, today);
}

export function steps(yaml: string, id: StepId, today: Day = TODAY): Step[] {
  return stepsOf(caseWith(yaml), today).filter((step) => step.id === id);
}

/** The only step of its name. */
export function step(yaml: string, id: StepId, today: Day = TODAY): Step {
  const found = steps(yaml, id, today);
  if (found.length !== 1) throw new Error(`${found.length} steps ${id}`);
  return found[0]!;
}

export async function wordsOf(language: Language): Promise<Words> {
  return makeWords(language, [SCREEN[language], BASE[language], await inboundWords(language)]);
}
