/** What may be done when: the days that METI/JIMCA's page and the other sources give, and what is missing where they do not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, type Day, day } from '../../src/base/day.ts';
import { pathText } from '../../src/base/path.ts';
import type { Case } from '../../src/inbound-care/case.ts';
import { backwardOf, monthsBefore } from '../../src/inbound-care/timeline/backward.ts';
import { STEP_IDS, type Step } from '../../src/inbound-care/timeline.ts';
import { caseWith, example, pack, step, steps, stepsOf, TODAY } from './timeline-cases.ts';

const REPORTS =
  'documents: [ { kind: medical-summary, deliveredOn: 2026-05-30 }, { kind: images, deliveredOn: 2026-06-01 } ]';

function missing({ missing: paths }: Step): string[] {
  return paths.map(pathText);
}

describe('the answer', () => {
  test('is due two weeks after the inquiry', () => {
    expect(step('inquiry: { sentOn: 2026-04-01 }', 'answer-due')).toMatchObject({
      on: '2026-04-15',
      from: '2026-04-01',
      basis: 'inquiry-sent',
      missing: [],
    });
  });

  test('has no day until the inquiry is sent', () => {
    const due = step('inquiry: { condition: 胃部肿瘤 }', 'answer-due');
    expect(due).toMatchObject({ on: null, from: null, basis: null });
    expect(missing(due)).toEqual(['inquiry.sentOn']);
  });
});

describe('the visa', () => {
  test('is there two weeks after the information was complete, at the earliest', () => {
    for (const complete of ['inquiry: { informationCompleteOn: 2026-06-01 }', REPORTS]) {
      expect(step(complete, 'visa-earliest')).toMatchObject({ on: '2026-06-15', from: '2026-06-01' });
    }
  });

  test('waits for each paper that was not delivered, and each kind of which there is none', () => {
    expect(missing(step('', 'visa-earliest'))).toEqual(['documents.medical-summary', 'documents.images']);
    const some = 'documents: [ { kind: passport }, { kind: images, delivered: true }, { kind: prescription } ]';
    expect(missing(step(some, 'visa-earliest'))).toEqual([
      'documents.medical-summary',
      'documents[1].deliveredOn',
      'documents[2].deliveredOn',
    ]);
  });

  test('is not needed where everybody is exempt or holds one', () => {
    const two = 'travellers: [ { id: p1 }, { id: m1 } ]';
    const free = `${two}\nvisas: [ { traveller: p1, status: exempt }, { traveller: m1, status: held, entries: multiple } ]`;
    const unneeded = [{ on: null, from: null, basis: 'not-needed', missing: [] }];
    expect(steps(free, 'visa-earliest')).toMatchObject(unneeded);
    expect(steps(free, 'single-visa-last-entry')).toMatchObject(unneeded);
    expect(steps(`${two}\nvisas: [ { traveller: p1, status: exempt } ]`, 'visa-earliest')).toHaveLength(1);
  });
});

describe('the advised time', () => {
  test('is one to two months after the information was complete', () => {
    const complete = 'inquiry: { informationCompleteOn: 2026-06-01 }';
    expect(step(complete, 'advised-entry-from')).toMatchObject({ on: '2026-07-01', basis: 'information-complete' });
    expect(step(complete, 'advised-entry-to').on).toBe('2026-08-01');
  });

  test('keeps the day of the month, or is the last day of a shorter one', () => {
    const from = (on: string) => `inquiry: { informationCompleteOn: ${on} }`;
    expect(step(from('2026-12-31'), 'advised-entry-from').on).toBe('2027-01-31');
    expect(step(from('2026-12-31'), 'advised-entry-to').on).toBe('2027-02-28');
    expect(step(from('2027-12-31'), 'advised-entry-to').on).toBe('2028-02-29');
    expect(step(from('2028-01-30'), 'advised-entry-from').on).toBe('2028-02-29');
  });

  test('is counted from today while the information is not complete', () => {
    expect(step('', 'advised-entry-from', day('2026-12-31'))).toMatchObject({
      on: '2027-01-31',
      from: '2026-12-31',
      basis: 'today',
    });
  });

  test('is not known once somebody has entered and nobody knows when the information was complete', () => {
    const entered = step('stays: [ { entry: { actual: 2026-05-01 } } ]', 'advised-entry-to');
    expect(entered.on).toBeNull();
    expect(missing(entered)).toEqual(['documents.medical-summary', 'documents.images']);
  });
});

describe('a single visa', () => {
  const issued = (more = '') =>
    `travellers: [ { id: p1 } ]\nvisas: [ { traveller: p1, status: issued, entries: single, issuedOn: 2026-05-14${more} } ]`;

  test('is to be used within three months of its issue, which is not confirmed', () => {
    const last = step(issued(), 'single-visa-last-entry');
    expect(last).toMatchObject({ on: '2026-08-14', from: '2026-05-14', basis: 'visa-issued' });
    expect(last.source.certainty).toBe('unverified');
    expect(last.about).toBeUndefined();
  });

  test('is never to be used after it has run out', () => {
    expect(step(issued(', validUntil: 2026-08-13'), 'single-visa-last-entry')).toMatchObject({
      on: '2026-08-13',
      from: '2026-08-13',
      basis: 'visa-valid-until',
    });
    expect(step(issued(', validUntil: 2026-08-15'), 'single-visa-last-entry').on).toBe('2026-08-14');
  });

  test('issued on 30 November is to be used by the last of February', () => {
    expect(step(issued().replace('2026-05-14', '2026-11-30'), 'single-visa-last-entry').on).toBe('2027-02-28');
  });

  test('says what is missing while it is needed and not issued', () => {
    const not = (visa: string) => missing(step(`visas: [ { traveller: p1, ${visa} } ]`, 'single-visa-last-entry'));
    expect(not('status: needed, entries: single')).toEqual(['visas[0].issuedOn']);
    expect(not('status: applied, entries: single')).toEqual(['visas[0].issuedOn']);
    expect(not('status: issued, entries: single')).toEqual(['visas[0].issuedOn']);
    expect(not('status: needed')).toEqual(['visas[0].entries']);
    expect(not('status: refused, entries: single')).toEqual(['visas[0].status']);
    expect(missing(step('travellers: [ { id: p1 } ]', 'single-visa-last-entry'))).toEqual(['visas']);
  });

  test('keeps its last day of entry once it was used', () => {
    const entered = (on: string) => `${issued()}\nstays: [ { travellers: [ p1 ], entry: { actual: ${on} } } ]`;
    for (const on of ['2026-05-13', '2026-05-14'])
      expect(steps(entered(on), 'single-visa-last-entry')).toMatchObject([{ on: '2026-08-14' }]);
  });

  test('of several travellers, each has a step of its own', () => {
    const two = `travellers: [ { id: p1 }, { id: m1 } ]
visas:
  - { traveller: p1, status: issued, entries: single, issuedOn: 2026-05-14 }
  - { traveller: m1, status: issued, entries: single, issuedOn: 2026-05-20 }
stays: [ { travellers: [ p1 ], entry: { actual: 2026-05-20 } } ]`;
    expect(steps(two, 'single-visa-last-entry')).toMatchObject([
      { on: '2026-08-14', about: { traveller: 'p1' } },
      { on: '2026-08-20', about: { traveller: 'm1' } },
    ]);
    const both = steps(two.replace(/\nstays.*/, ''), 'single-visa-last-entry');
    expect(both.map(({ on, about }) => [on, about])).toEqual([
      ['2026-08-14', { traveller: 'p1' }],
      ['2026-08-20', { traveller: 'm1' }],
    ]);
  });
});

describe('the stay', () => {
  const landing = (more = '') => `stays: [ { entry: { planned: 2026-04-28, actual: 2026-05-01 }${more} } ]`;

  test('is permitted for ninety days, of which the day of landing is not one', () => {
    expect(step(landing(), 'permitted-until')).toMatchObject({
      on: '2026-07-30',
      from: '2026-05-01',
      basis: 'entry-actual',
    });
    expect(step('stays: [ { entry: { planned: 2026-04-01 } } ]', 'permitted-until')).toMatchObject({
      on: '2026-06-30',
      basis: 'entry-planned',
    });
    expect(step('stays: [ { entry: { planned: 2027-12-01 } } ]', 'permitted-until').on).toBe('2028-02-29');
  });

  test('goes by the sticker once it is known', () => {
    const sticker = landing(', permittedUntil: 2026-07-15');
    expect(step(sticker, 'permitted-until')).toMatchObject({ on: '2026-07-15', basis: 'sticker' });
    expect(step(sticker, 'departure-by')).toMatchObject({ on: '2026-07-15', basis: 'permitted-until' });
    expect(step('stays: [ { permittedUntil: 2026-07-15 } ]', 'departure-by').on).toBe('2026-07-15');
  });

  test('ends sooner where a visa gives fewer days', () => {
    const visa = (more: string) => `${landing()}\nvisas: [ { traveller: p1, status: issued, ${more} } ]`;
    expect(step(visa('stayDays: 30'), 'departure-by')).toMatchObject({
      on: '2026-05-31',
      from: '2026-05-01',
      basis: 'visa-stay',
    });
    expect(step(visa('stayDays: 90'), 'departure-by')).toMatchObject({ on: '2026-07-30', basis: 'permitted-until' });
    expect(step(visa('stayDays: 30, issuedOn: 2026-05-02'), 'departure-by').on).toBe('2026-07-30');
    expect(step(visa('stayDays: 30'), 'permitted-until').on).toBe('2026-07-30');
  });

  test('is longer with a visa that gives more days, and has no end that is known with the certificate alone', () => {
    const long = `${landing()}\nvisas: [ { traveller: p1, status: issued, stayDays: 180 } ]`;
    for (const id of ['permitted-until', 'departure-by'] as const)
      expect(step(long, id)).toMatchObject({ on: '2026-10-28' });
    expect(step(long, 'permitted-until')).toMatchObject({ from: '2026-05-01', basis: 'visa-stay' });
    const certified = `${landing()}\ndocuments: [ { id: d1, kind: coe } ]`;
    for (const id of ['permitted-until', 'departure-by'] as const) {
      expect(step(certified, id).on).toBeNull();
      expect(missing(step(certified, id))).toEqual(['stays[0].permittedUntil']);
    }
    const sticker = certified.replace('} } ]', '}, permittedUntil: 2026-11-01 } ]');
    expect(step(sticker, 'permitted-until').on).toBe('2026-11-01');
  });

  test('without a day of entry, nothing can be said of its end', () => {
    const [permitted, departure] = (['permitted-until', 'departure-by'] as const).map((id) =>
      step('stays: [ {} ]', id),
    );
    expect([permitted, departure].map((each) => [each!.on, missing(each!)])).toEqual([
      [null, ['stays[0].entry']],
      [null, ['stays[0].entry']],
    ]);
    expect(missing(step('', 'departure-by'))).toEqual(['stays']);
  });

  test('what is above the prepayment is paid by the departure, the actual one before the planned one', () => {
    const leaves = (exit: string) => landing(`, exit: ${exit}`);
    expect(step(leaves('{ planned: 2026-06-30 }'), 'topup-by')).toMatchObject({
      on: '2026-06-30',
      basis: 'exit-planned',
    });
    expect(step(leaves('{ planned: 2026-06-30, actual: 2026-06-20 }'), 'topup-by')).toMatchObject({
      on: '2026-06-20',
      basis: 'exit-actual',
    });
    expect(missing(step(landing(), 'topup-by'))).toEqual(['stays[0].exit']);
  });

  test('of several, each has its own steps', () => {
    const three = `stays:
  - { entry: { actual: 2026-03-03 }, exit: { actual: 2026-03-28 } }
  - { entry: { planned: 2026-06-01 } }
  - { permittedUntil: 2028-01-10 }`;
    expect(steps(three, 'permitted-until').map(({ on, about }) => [on, about])).toEqual([
      ['2026-06-01', { stay: 0 }],
      ['2026-08-30', { stay: 1 }],
      ['2028-01-10', { stay: 2 }],
    ]);
    expect(steps(three, 'topup-by').map(({ on, about }) => [on, about])).toEqual([
      ['2026-03-28', { stay: 0 }],
      [null, { stay: 1 }],
      [null, { stay: 2 }],
    ]);
  });
});

describe('the insurer’s forms', () => {
  const answer = 'answers: [ { institution: h1, period: { from: 2026-06-08, to: 2026-06-30 } } ]';

  test('are with the coordinator by the first day of treatment', () => {
    expect(step(answer, 'forms-by')).toMatchObject({ on: '2026-06-08', from: '2026-06-08', basis: 'treatment-start' });
  });

  test('a bill that is dated at the end does not put that day off', () => {
    const bill = `${answer}\nactualLines: [ { category: surgery, on: 2026-06-30 } ]`;
    expect(step(bill, 'forms-by').on).toBe('2026-06-08');
  });

  test('a plan of before the entry, which was put off, does not count', () => {
    const off = 'stays: [ { entry: { actual: 2026-06-10 } } ]\nappointments: [ { on: 2026-06-12 } ]';
    expect(step(`${answer}\n${off}`, 'forms-by').on).toBe('2026-06-12');
  });

  test('have no day while nobody knows when treatment begins', () => {
    expect(missing(step('', 'forms-by'))).toEqual(['answers']);
    const refused = 'answers: [ { institution: h1, accepted: false }, { institution: h2 } ]';
    expect(missing(step(refused, 'forms-by'))).toEqual(['answers[1].period.from']);
  });
});

describe('backward from the wished arrival', () => {
  const wished = (on: string) => caseWith(`inquiry: { wished: { from: ${on} } }`);

  test('the information is complete two weeks before for the visa, one month before as advised, the inquiry two weeks before that', () => {
    const days = backwardOf(wished('2026-06-15'), pack, TODAY).map(({ id, on, from, basis }) => [id, on, from, basis]);
    expect(days).toEqual([
      ['inquiry-advised-by', '2026-05-01', '2026-05-15', 'information-advised-by'],
      ['information-advised-by', '2026-05-15', '2026-06-15', 'wished-arrival'],
      ['inquiry-by', '2026-05-18', '2026-06-01', 'information-by'],
      ['information-by', '2026-06-01', '2026-06-15', 'wished-arrival'],
    ]);
  });

  test('the planned entry stands for a wish that nobody wrote down; without either, the wish is missing', () => {
    const planned = caseWith('stays: [ { entry: { planned: 2026-09-01 } }, { entry: { planned: 2026-06-15 } } ]');
    expect(backwardOf(planned, pack, TODAY).at(-1)).toMatchObject({ from: '2026-06-15', basis: 'entry-planned' });
    const none = backwardOf(caseWith(''), pack, TODAY);
    expect(none.map(({ on }) => on)).toEqual([null, null, null, null]);
    expect(none.map((each) => each.missing.map(pathText))).toEqual(Array(4).fill(['inquiry.wished.from']));
  });

  test('says nothing of a visa that nobody needs', () => {
    const exempt = caseWith('inquiry: { wished: { from: 2026-06-15 } }\nvisas: [ { traveller: p1, status: exempt } ]');
    expect(backwardOf(exempt, pack, TODAY).map(({ id }) => id)).toEqual([
      'inquiry-advised-by',
      'information-advised-by',
    ]);
  });

  test('a month before the last of February is the last of January', () => {
    expect(monthsBefore(day('2027-02-28'), 1)).toBe('2027-01-31');
    expect(monthsBefore(day('2028-02-28'), 1)).toBe('2028-01-28');
    expect(monthsBefore(day('2028-02-29'), 1)).toBe('2028-01-31');
    expect(monthsBefore(day('2027-03-31'), 1)).toBe('2027-02-28');
  });
});

const anyDay = fc.integer({ min: 0, max: 1500 }).map((count) => addDays(day('2026-01-01'), count));
const anyCase = fc
  .record({
    sentOn: fc.option(anyDay, { nil: undefined }),
    wished: fc.option(anyDay, { nil: undefined }),
    delivered: fc.array(fc.tuple(fc.constantFrom('medical-summary', 'images', 'passport'), anyDay), { maxLength: 4 }),
    visas: fc.array(
      fc.record({
        traveller: fc.constantFrom('p1', 'm1', 'm2'),
        status: fc.constantFrom('exempt', 'held', 'needed', 'applied', 'issued', 'refused'),
        entries: fc.constantFrom('single', 'multiple', undefined),
        issuedOn: fc.option(anyDay, { nil: undefined }),
        validUntil: fc.option(anyDay, { nil: undefined }),
        stayDays: fc.option(fc.integer({ min: 1, max: 180 }), { nil: undefined }),
      }),
      { maxLength: 4 },
    ),
    stays: fc.array(
      fc.record({
        travellers: fc.subarray(['p1', 'm1', 'm2']),
        entry: fc.record({
          planned: fc.option(anyDay, { nil: undefined }),
          actual: fc.option(anyDay, { nil: undefined }),
        }),
        exit: fc.record({
          planned: fc.option(anyDay, { nil: undefined }),
          actual: fc.option(anyDay, { nil: undefined }),
        }),
        permittedUntil: fc.option(anyDay, { nil: undefined }),
      }),
      { maxLength: 3 },
    ),
    answers: fc.array(fc.record({ from: anyDay, accepted: fc.constantFrom(true, false, undefined) }), { maxLength: 3 }),
  })
  .map(
    ({ sentOn, wished, delivered, visas, stays, answers }) =>
      ({
        format: 'ryoyohi/1',
        scheme: 'inbound-care',
        inquiry: { sentOn, wished: { from: wished } },
        travellers: [{ id: 'p1' }, { id: 'm1' }],
        documents: delivered.map(([kind, deliveredOn]) => ({ kind, deliveredOn })),
        visas,
        stays,
        answers: answers.map(({ from, accepted }) => ({ accepted, period: { from } })),
      }) as unknown as Case,
  );

/** What a step says, whatever the places in the lists. */
function said({ id, on, from, basis, missing: paths, about, source }: Step): string {
  const whom = about && 'traveller' in about ? about.traveller : undefined;
  const places = paths.map((path) => path.filter((part) => typeof part === 'string').join('.')).sort();
  return JSON.stringify([id, on, from, basis, places, whom, source.short]);
}

describe('of any case', () => {
  test('no step comes before the day that it is counted from', () => {
    fc.assert(
      fc.property(anyCase, anyDay, (file, today) => {
        for (const { on, from, basis, missing: paths } of stepsOf(file, today)) {
          if (on === null && basis === 'not-needed') expect([from, paths]).toEqual([null, []]);
          else if (on === null) expect([from, basis, paths.length > 0]).toEqual([null, null, true]);
          else {
            expect(on >= from!).toBe(true);
            expect(paths).toEqual([]);
          }
        }
      }),
    );
  });

  test('the order of its lists changes no step', () => {
    const turned = (file: Case): Case =>
      Object.fromEntries(
        Object.entries(file).map(([key, value]) => [key, Array.isArray(value) ? [...value].reverse() : value]),
      ) as unknown as Case;
    fc.assert(
      fc.property(anyCase, anyDay, (file, today) => {
        const [one, other] = [file, turned(file)].map((each) => stepsOf(each, today).map(said).sort());
        expect(other).toEqual(one);
      }),
    );
  });

  test('those with a day come first, by their days', () => {
    fc.assert(
      fc.property(anyCase, anyDay, (file, today) => {
        const keys = stepsOf(file, today).map(({ on }) => on ?? '9');
        expect(keys).toEqual([...keys].sort());
      }),
    );
  });

  test('the days backward are the last that lead to the arrival forward', () => {
    fc.assert(
      fc.property(anyDay, (arrival) => {
        const inquiry = { wished: { from: arrival } };
        const backward = backwardOf({ inquiry } as unknown as Case, pack, TODAY);
        const on = (id: string) => backward.find((each) => each.id === id)!.on!;
        const forward = (complete: Day, id: string) =>
          stepsOf({ inquiry: { informationCompleteOn: complete } } as unknown as Case).find((each) => each.id === id)!
            .on!;
        for (const [by, id] of [
          ['information-by', 'visa-earliest'],
          ['information-advised-by', 'advised-entry-from'],
        ] as const) {
          expect(forward(on(by), id) <= arrival).toBe(true);
          expect(forward(addDays(on(by), 1), id) > arrival).toBe(true);
        }
        expect(addMonths(on('information-advised-by'), 1) <= arrival).toBe(true);
      }),
    );
  });
});

test('the worked example has its days, each with its source', () => {
  const days = Object.fromEntries(stepsOf(example(), day('2026-06-20')).map(({ id, on }) => [id, on]));
  expect(days).toEqual({
    'answer-due': '2026-04-15',
    'visa-earliest': '2026-05-06',
    'advised-entry-from': '2026-05-22',
    'advised-entry-to': '2026-06-22',
    'single-visa-last-entry': '2026-08-14',
    'forms-by': '2026-06-08',
    'topup-by': '2026-07-03',
    'permitted-until': '2026-09-03',
    'departure-by': '2026-09-03',
  });
});

test('of an empty case every step is there and says what is missing, but for the advised time, which counts from today', () => {
  const all = stepsOf(caseWith(''));
  expect(all.map(({ id }) => id).sort()).toEqual([...STEP_IDS].sort());
  expect(all.filter(({ on }) => on !== null).map(({ id }) => id)).toEqual(['advised-entry-from', 'advised-entry-to']);
  expect(all.every(({ source }) => source.short !== '')).toBe(true);
});
