/** What the hospitals answer (与医疗机构的对接), and that nothing is done that was not agreed with them before. */
import { addDays, daysBetween } from '../../base/day.ts';
import {
  answersOf,
  asked,
  hasCome,
  hasEstimate,
  isAgreed,
  isEstimated,
  isVisited,
  missingParts,
} from '../case/answers.ts';
import { isMedical } from '../case/categories.ts';
import { placed } from '../case/people.ts';
import type { Circumstances, Hit, Rule } from './rule.ts';

export const answerRules: readonly Rule[] = [
  {
    id: 'answer.incomplete',
    severity: 'error',
    stage: 'data',
    *check({ case: file, people, today }) {
      for (const { entry: answer, index } of placed(file.answers)) {
        if (!hasCome(answer, today)) continue;
        for (const part of missingParts(answer, file, people)) yield { at: ['answers', index, part], variant: part };
      }
    },
  },
  {
    id: 'answer.late',
    severity: 'info',
    stage: 'data',
    *check(circumstances) {
      const { case: file, pack, today } = circumstances;
      const sentOn = file.inquiry?.sentOn;
      if (sentOn === undefined) return;
      const due = addDays(sentOn, pack.values.answerDays);
      if (today <= due) return;
      const params = { sentOn, due, days: daysBetween(sentOn, today), limit: pack.values.answerDays };
      for (const hit of silent(circumstances)) yield { ...hit, params };
    },
  },
  {
    id: 'condition.not-agreed',
    severity: 'warning',
    stage: 'data',
    *check({ case: file, people }) {
      const isOpen = (id: string | undefined) => {
        const condition = id === undefined ? undefined : people.conditions.get(id);
        return condition !== undefined && !isAgreed(file, condition);
      };
      for (const { entry: line, index } of placed(file.actualLines)) {
        const care = line.category === undefined || (isMedical(line.category) && line.category !== 'second-opinion');
        if (care && isOpen(line.condition)) yield { at: ['actualLines', index, 'condition'], variant: 'charge' };
      }
      for (const { entry: appointment, index } of placed(file.appointments)) {
        if (isOpen(appointment.condition)) {
          yield {
            at: ['appointments', index, 'condition'],
            params: { on: appointment.on ?? '?' },
            variant: 'appointment',
          };
        }
      }
    },
  },
  {
    id: 'institution.not-consulted',
    severity: 'warning',
    stage: 'data',
    *check(circumstances) {
      for (const { entry, index } of circumstances.people.institutions) {
        const variant = entry.id === undefined ? undefined : lacking(entry.id, circumstances);
        if (variant !== undefined) yield { at: ['parties', index], variant };
      }
    },
  },
];

/** Those of whom no answer has come. One that the inquiry calls by another name is not told from the others. */
function silent({ case: file, people, today }: Circumstances): Hit[] {
  const come = (file.answers ?? []).some((answer) => hasCome(answer, today));
  const all = asked(file, people);
  if (!come) return [{ at: ['inquiry', 'sentOn'] }];
  return all
    .filter(({ institution }) => institution && answersOf(file, people, institution, today).length === 0)
    .map(({ at }) => ({ at, variant: 'one' }));
}

/** What an institution that is to treat somebody has not been asked for; undefined where it was asked, or is not needed. */
function lacking(institution: string, { case: file, people, today }: Circumstances): string | undefined {
  const own = answersOf(file, people, institution, today);
  const estimated = hasEstimate(file, people, institution);
  const refused = own.length > 0 && own.every(({ entry }) => entry.accepted === false);
  if (isVisited(file, people, institution)) {
    if (refused) return 'refused';
    if (own.length > 0) return estimated ? undefined : 'estimate';
    return estimated ? 'answer' : 'both';
  }
  if (refused) return undefined;
  // Part of the plan: it has accepted, or the estimate counts on it.
  if (own.some(({ entry }) => entry.accepted === true)) return estimated ? undefined : 'estimate';
  if (own.length === 0 && isEstimated(file, institution)) return 'answer';
  // One that stands beside those that have taken the patient, and that the inquiry does not name.
  const planned = (file.answers ?? []).some((answer) => answer.accepted === true && hasCome(answer, today));
  const isAsked = asked(file, people).some((each) => each.institution === institution && each.at[0] === 'inquiry');
  return planned && own.length === 0 && !estimated && !isAsked ? 'both' : undefined;
}
