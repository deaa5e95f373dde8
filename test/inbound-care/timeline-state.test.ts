/** How a step stands today, whose turn it is, and what is said aloud. */
import { describe, expect, test } from 'vitest';
import { day } from '../../src/base/day.ts';
import { LANGUAGES } from '../../src/base/languages.ts';
import { backwardOf } from '../../src/inbound-care/timeline/backward.ts';
import { backwardStateOf, notesOf, stateOf, turnOf } from '../../src/inbound-care/timeline/state.ts';
import { detailsOf, noteText } from '../../src/inbound-care/timeline/words.ts';
import type { StepId } from '../../src/inbound-care/timeline.ts';
import { caseWith, example, pack, stepsOf, wordsOf } from './timeline-cases.ts';

function stateIn(yaml: string, id: StepId, today: string) {
  const file = caseWith(yaml);
  return stateOf(stepsOf(file, day(today)).find((step) => step.id === id)!, file, day(today));
}

function notesIn(yaml: string, today: string) {
  const file = caseWith(yaml);
  return notesOf(stepsOf(file, day(today)), file, pack, day(today)).map(({ id }) => id);
}

describe('a step', () => {
  const sent = 'inquiry: { sentOn: 2026-04-01 }';

  test('is so many days away, today, past, or not known', () => {
    expect(stateIn(sent, 'answer-due', '2026-04-14')).toEqual({ kind: 'ahead', days: 1 });
    expect(stateIn(sent, 'answer-due', '2026-04-15')).toEqual({ kind: 'today' });
    expect(stateIn(sent, 'answer-due', '2026-04-16')).toEqual({ kind: 'past', days: 1 });
    expect(stateIn('', 'answer-due', '2026-04-16')).toEqual({ kind: 'unknown' });
  });

  test('of a top-up is waited for until the patient has left and owes nothing', () => {
    const money = (charged: string) => `currency: JPY
stays: [ { entry: { actual: 2026-05-01 }, exit: { actual: 2026-06-01 } } ]
cash: [ { purpose: prepay, creditedOn: 2026-04-20, credited: { amount: "1000", currency: JPY } } ]
actualLines: [ { category: coordination, amount: "${charged}" } ]`;
    expect(stateIn(money('1000'), 'topup-by', '2026-05-31')).toEqual({ kind: 'ahead', days: 1 });
    expect(stateIn(money('1000'), 'topup-by', '2026-06-02')).toEqual({ kind: 'unneeded' });
    expect(stateIn(money('1001'), 'topup-by', '2026-06-02')).toEqual({ kind: 'past', days: 1 });
  });

  test('is done once what it waits for has happened', () => {
    const answered = `${sent}\nanswers: [ { institution: h1, on: 2026-04-14 } ]`;
    expect(stateIn(answered, 'answer-due', '2026-04-20')).toEqual({ kind: 'done', on: '2026-04-14' });
    expect(stateIn(answered, 'answer-due', '2026-04-13')).toEqual({ kind: 'ahead', days: 2 });
    const one = answered.replace(' ]', ', { institution: h2 } ]');
    expect(stateIn(one, 'answer-due', '2026-04-20').kind).toBe('past');
    const left = 'stays: [ { entry: { actual: 2026-05-01 }, exit: { actual: 2026-06-01 } } ]';
    expect(stateIn(left, 'departure-by', '2026-06-02')).toEqual({ kind: 'done', on: '2026-06-01' });
  });

  test('backward, it is done in time or came late', () => {
    const state = (sentOn: string) => {
      const file = caseWith(`inquiry: { sentOn: ${sentOn}, wished: { from: 2026-06-15 } }`);
      const inquiry = backwardOf(file, pack, day('2026-05-25')).find(({ id }) => id === 'inquiry-by')!;
      return backwardStateOf(inquiry, file, day('2026-05-25'));
    };
    expect(state('2026-05-18')).toEqual({ kind: 'done', on: '2026-05-18' });
    expect(state('2026-05-20')).toEqual({ kind: 'late', on: '2026-05-20', days: 2 });
  });

  test('names whose turn it is', () => {
    expect(turnOf('answer-due', caseWith(''))).toBe('family');
    expect(turnOf('answer-due', caseWith(sent))).toBe('coordinator');
    expect(turnOf('answer-due', caseWith(`${sent}\nparties: [ { id: h1, kind: institution } ]`))).toBe('institution');
    const complete = 'inquiry: { informationCompleteOn: 2026-05-01 }';
    expect(turnOf('visa-earliest', caseWith(''))).toBe('family');
    expect(turnOf('visa-earliest', caseWith(complete))).toBe('guarantor');
    expect(turnOf('visa-earliest', caseWith(`${complete}\nvisas: [ { traveller: p1, status: applied } ]`))).toBe(
      'embassy',
    );
    expect(turnOf('forms-by', caseWith('policies: [ { insurer: i1 } ]'))).toBe('insurer');
    expect(turnOf('forms-by', example())).toBe('family');
  });
});

describe('a word is said', () => {
  test('of urgent treatment, where the advised time is later than wished', () => {
    const urgent = (wished: string) =>
      `urgent: true\ninquiry: { informationCompleteOn: 2026-06-01, wished: { from: ${wished} } }`;
    expect(notesIn(urgent('2026-06-30'), '2026-06-02')).toEqual(['urgent']);
    expect(notesIn(urgent('2026-07-01'), '2026-06-02')).toEqual([]);
    expect(notesIn(urgent('2026-06-30').replace('true', 'false'), '2026-06-02')).toEqual([]);
    expect(notesIn(`${urgent('2026-06-30')}\nstays: [ { entry: { actual: 2026-06-30 } } ]`, '2026-07-01')).toEqual([]);
  });

  test('of the departure, from a week before its last day until they have left', () => {
    const stay = 'stays: [ { entry: { actual: 2026-05-01 } } ]';
    expect(notesIn(stay, '2026-07-22')).toEqual([]);
    expect(notesIn(stay, '2026-07-23')).toEqual(['departure-near']);
    expect(notesIn(stay, '2026-07-30')).toEqual(['departure-near']);
    expect(notesIn(stay, '2026-07-31')).toEqual(['departure-past']);
    expect(notesIn(stay.replace(' } } ]', ' }, exit: { actual: 2026-07-30 } } ]'), '2026-07-31')).toEqual([]);
    expect(notesIn(stay.replace('actual', 'planned'), '2026-07-31')).toEqual([]);
  });

  test('of an answer, forms and a visa that are past', () => {
    expect(notesIn('inquiry: { sentOn: 2026-04-01 }', '2026-04-15')).toEqual([]);
    expect(notesIn('inquiry: { sentOn: 2026-04-01 }', '2026-04-16')).toEqual(['answer-late']);
    const forms = 'appointments: [ { on: 2026-06-08 } ]';
    expect(notesIn(forms, '2026-06-09')).toEqual([]);
    expect(notesIn(`${forms}\npolicies: [ { insurer: i1 } ]`, '2026-06-09')).toEqual(['forms-late']);
    expect(notesIn(`${forms}\npolicies: [ { insurer: i1, formsHandedOn: 2026-06-02 } ]`, '2026-06-09')).toEqual([]);
    const visa = 'visas: [ { traveller: p1, status: issued, entries: single, issuedOn: 2026-05-14 } ]';
    expect(notesIn(visa, '2026-08-14')).toEqual([]);
    expect(notesIn(visa, '2026-08-15')).toEqual(['single-visa-past']);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('every step and every note of every kind of case has its words', async () => {
    const words = await wordsOf(language);
    const cases = [
      example(),
      caseWith(''),
      caseWith(
        'stays: [ {}, { entry: { planned: 2026-05-30 } } ]\nanswers: [ {} ]\ntravellers: [ { id: p1 }, { id: p2 } ]',
      ),
      caseWith(
        'visas: [ { status: refused, entries: single }, { status: held }, { status: issued, entries: single } ]',
      ),
      caseWith(
        'visas: [ { traveller: p1, status: held, entries: single, validUntil: 2026-05-01 } ]\ndocuments: [ { kind: images } ]',
      ),
      caseWith(`urgent: true
inquiry: { sentOn: 2026-01-01, informationCompleteOn: 2026-05-01, wished: { from: 2026-05-02 } }`),
    ];
    for (const file of cases) {
      const today = day('2026-05-20');
      const steps = stepsOf(file, today);
      for (const each of steps) expect(detailsOf(each, stateOf(each, file, today), file, words)).not.toBe('');
      for (const each of backwardOf(file, pack, today))
        expect(detailsOf(each, backwardStateOf(each, file, today), file, words)).not.toBe('');
      for (const note of notesOf(steps, file, pack, today)) expect(noteText(note, file, words)).not.toContain('{{');
    }
  });
});
