/** All that the questions of 赴日就医 look at: the case as it stands, what follows from it, and who is asked. */
import type { Day } from '../../base/day.ts';
import type { Finding } from '../../base/finding.ts';
import type { Language } from '../../base/languages.ts';
import { parseWith } from '../../base/schema.ts';
import type { Source } from '../../base/source.ts';
import type { Plain } from '../../base/text-tree.ts';
import type { Words } from '../../base/words.ts';
import { type People, peopleOf } from '../case/people.ts';
import { type Case, caseSchema } from '../case.ts';
import { type CheckedCase, checkCase } from '../check.ts';
import { GENERAL, type Pack } from '../pack.ts';

/** Who answers: the family, one thing at a time in plain words; or the coordinator, who has the bills and the hours. */
export type CaseWay = 'family' | 'coordinator';

/** What stays the same through an interview. */
export interface Surroundings {
  today: Day;
  language: Language;
  words: Words;
  way: CaseWay;
  /** The rule packs that can be chosen, by name. */
  packs: readonly { name: string; title: string }[];
  loadPack(name: string): Pack;
  /** Files of the case's folder that could be scans or pictures, by their path in it. */
  files: readonly string[];
}

export type Answers = { [key: string]: Plain | undefined };

export interface CaseFacts extends Surroundings {
  answers: Answers;
  case: Case;
  /** With the values that hold today. */
  pack: Pack;
  people: People;
  /** Computed when it is first asked for. */
  readonly checked: CheckedCase;
  /** Is treatment to be paid by a Japanese public insurance that was joined from abroad for it? Then nothing else is asked. */
  readonly stopped: boolean;
  ruleSource(rule: string): Source;
}

/** @param answers of a file that the schema takes */
export function caseFacts(answers: Answers, surroundings: Surroundings): CaseFacts {
  const file = parseWith(
    caseSchema,
    {
      value: { format: '', scheme: '', ...answers },
      slips: [],
      offsetOf: () => 0,
      offsetOfKey: () => 0,
      lineAndColumn: () => ({ line: 1, column: 1 }),
    },
    'case',
  );
  const loaded = surroundings.loadPack(file.pack ?? GENERAL);
  const pack = loaded.at(surroundings.today);
  let checked: CheckedCase | undefined;
  return {
    ...surroundings,
    answers,
    case: file,
    pack,
    people: peopleOf(file),
    get checked() {
      checked ??= checkCase({ case: file, pack: loaded, today: surroundings.today });
      return checked;
    },
    get stopped() {
      return this.checked.stopped.length > 0;
    },
    ruleSource: (rule) => pack.ruleSource(rule),
  };
}

export function findingsOf({ checked }: CaseFacts): readonly Finding[] {
  return checked.findings;
}

/** Has anybody answered anything of these parts of the case? Then the story has gone on. */
export function hasBegun({ answers }: CaseFacts, parts: readonly string[]): boolean {
  return parts.some((part) => {
    const held = answers[part];
    return held !== undefined && (typeof held !== 'object' || Object.keys(held).length > 0);
  });
}
