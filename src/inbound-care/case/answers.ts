/** Which institution has answered for which condition, and what has been agreed with them (与医疗机构的对接). */
import type { Day } from '../../base/day.ts';
import type { Answer, Case, Condition, Party } from '../case.ts';
import { isMedical } from './categories.ts';
import { type People, type Placed, placed, wordsIn } from './people.ts';

/** An entry that only says whom one has asked is no answer yet; neither is one of a day that lies ahead. */
export function hasCome({ on, accepted, treatment, period, cost, interpreter }: Answer, today: Day): boolean {
  if (on !== undefined) return on <= today;
  return [accepted, treatment, period, cost, interpreter].some((part) => part !== undefined);
}

/** Answers that have come, of an institution; one that names none is that of the only institution. */
export function answersOf(file: Case, people: People, institution: string, today: Day): Placed<Answer>[] {
  return placed(file.answers).filter(
    ({ entry }) => hasCome(entry, today) && (entry.institution ?? onlyInstitution(people)) === institution,
  );
}

/** The institution that is meant where none is named: the only one that treats. */
export function onlyInstitution({ institutions }: People): string | undefined {
  return institutions.length === 1 ? institutions[0]!.entry.id : undefined;
}

/** What an answer must say: whether the patient is taken, what is done, when, and for how much. A refusal need say no more. */
const ANSWER_PARTS = ['accepted', 'treatment', 'period', 'cost'] as const;
export type AnswerPart = (typeof ANSWER_PARTS)[number];

export function missingParts(answer: Answer, file: Case, people: People): AnswerPart[] {
  if (answer.accepted === false) return [];
  const { accepted, treatment, period } = answer;
  const there: Record<AnswerPart, boolean> = {
    accepted: accepted !== undefined,
    treatment: Boolean(wordsIn(treatment, 'zh')?.trim()),
    period: period?.from !== undefined && period.to !== undefined,
    cost: answer.cost !== undefined || hasLines(file, answer.institution ?? onlyInstitution(people), answer.condition),
  };
  return ANSWER_PARTS.filter((part) => !there[part]);
}

/** Lines of the estimate with an amount are its cost, too. */
function hasLines(
  { estimateLines = [] }: Case,
  institution: string | undefined,
  condition: string | undefined,
): boolean {
  return (
    institution !== undefined &&
    estimateLines.some(
      (line) =>
        line.supplier === institution &&
        line.amount !== undefined &&
        (condition === undefined || line.condition === undefined || line.condition === condition),
    )
  );
}

/** Is there an estimate of this institution: lines of it, a paper of it, or one that an answer of it names? */
export function hasEstimate(file: Case, people: People, institution: string): boolean {
  const { documents = [], answers = [] } = file;
  return (
    hasLines(file, institution, undefined) ||
    documents.some((each) => each.kind === 'estimate' && [each.issuer, each.institution].includes(institution)) ||
    answers.some(({ cost, institution: by }) => cost !== undefined && (by ?? onlyInstitution(people)) === institution)
  );
}

/** Does the estimate count on the institution: is there a line of it that the estimate holds? */
export function isEstimated({ estimateLines = [] }: Case, institution: string): boolean {
  return estimateLines.some(
    ({ supplier, category, scope }) =>
      supplier === institution && scope !== 'out' && category !== 'second-opinion' && isMedical(category),
  );
}

/** Agreed before coming: as the case says it, else where an institution has taken the patient for it. */
export function isAgreed(file: Case, condition: Condition): boolean {
  if (condition.agreed !== undefined) return condition.agreed;
  const only = file.conditions?.length === 1 ? condition.id : undefined;
  return (file.answers ?? []).some((answer) => answer.accepted === true && (answer.condition ?? only) === condition.id);
}

/** Is somebody treated, or to be treated, at this institution: an appointment, or a charge of it? A second opinion is still the asking. */
export function isVisited({ appointments = [], actualLines = [] }: Case, people: People, institution: string): boolean {
  return (
    appointments.some((each) => (each.institution ?? onlyInstitution(people)) === institution) ||
    actualLines.some(
      ({ supplier, category }) =>
        supplier === institution && category !== 'second-opinion' && (category === undefined || isMedical(category)),
    )
  );
}

export interface Asked {
  /** Undefined where the inquiry names one that is none of the parties. */
  institution: string | undefined;
  at: readonly (string | number)[];
}

/** Whom the inquiry went to: those that it names, else every institution that treats. */
export function asked({ inquiry }: Case, people: People): Asked[] {
  const wished = inquiry?.institution;
  const named = (typeof wished === 'string' ? [wished] : (wished ?? [])).filter((each) => each.trim() !== '');
  if (named.length === 0) {
    return people.institutions.map(({ entry, index }) => ({ institution: entry.id, at: ['parties', index] }));
  }
  return named.map((each, index) => ({
    institution: people.institutions.find(({ entry }) => isCalled(entry, each))?.entry.id,
    at: typeof wished === 'string' ? ['inquiry', 'institution'] : ['inquiry', 'institution', index],
  }));
}

function isCalled({ id, name }: Party, called: string): boolean {
  const names = typeof name === 'object' ? Object.values(name) : [name];
  return [id, ...names].some((each) => each !== undefined && each.trim() === called.trim());
}
