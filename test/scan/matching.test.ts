/** Which sheet a scanned page is, and what is found: each finding raised, and just not raised. */
import { describe, expect, test } from 'vitest';
import {
  AUGUST,
  box,
  CONSENT,
  COVER,
  compared,
  expected,
  FORM_A,
  FORM_A_SEPTEMBER,
  file,
  MOUNT,
  packet,
  SEPTEMBER,
  seen,
} from './pages.ts';

const SIGNED = [box('physicianSignature', true), box('physicianSignedOn', true)];
const formA = (more = {}) => seen('form-a:AAAA:1/1:CHECK1', { boxes: SIGNED, ...more });
const consent = () => seen('consent:PPPP:1/1:CHECK3');

test('a packet that came back whole, in any order and any number of files, has no finding', () => {
  const { findings, missing, pages } = compared(
    [file('b.pdf', consent(), formA()), file('c.jpg', seen('cover:0000:1/1:000000'))],
    packet([COVER, FORM_A, CONSENT]),
  );
  expect(findings).toEqual([]);
  expect(missing).toEqual([]);
  expect(pages.map(({ file: name, sheet, unit, patient }) => [name, sheet, unit, patient])).toEqual([
    ['b.pdf', 'consent', null, 'hanako'],
    ['b.pdf', 'form-a', AUGUST, 'hanako'],
    ['c.jpg', 'cover', null, null],
  ]);
});

describe('scan.sheet-missing', () => {
  test('a sheet that is on no page is an error at what it is about', () => {
    const { findings, missing } = compared([file('a.pdf', formA())], packet([FORM_A, CONSENT]));
    expect(findings).toEqual(['error scan.sheet-missing patients[0]']);
    expect(missing).toEqual(['consent hanako 1']);
  });

  test('a sheet of our own that is missing is only good to know', () => {
    const { findings, missing } = compared([file('a.pdf', formA())], packet([COVER, FORM_A, MOUNT]));
    expect(findings).toEqual(['info scan.sheet-missing', 'info scan.sheet-missing treatments[0]']);
    expect(missing).toEqual(['cover - 1', `receipt-sheet ${AUGUST} 1`]);
  });

  test('a document of the claim stands for a sheet, also one in hand on paper', () => {
    const inHand = { ...CONSENT, documents: [{ file: null }] };
    expect(compared([file('a.pdf', formA())], packet([FORM_A, inHand])).missing).toEqual([]);
  });

  describe('where nobody said which of several packets was handed in', () => {
    const visa = { bundle: 'visa', unit: 'visa/p1' };
    const money = { bundle: 'money', unit: 'money' };
    const several = packet([
      expected('list:VVVV:1/1:000000', { ...visa, own: true }),
      expected('form:VVVV:1/1:CHECK1', visa),
      expected('statement:MMMM:1/1:CHECK2', money),
      expected('slip:0000:1/1:000000', { bundle: 'visa', own: true }),
      expected('slip:0000:1/1:000000', { bundle: 'money', own: true }),
    ]);

    test('nothing of a packet is missed of which no page is there', () => {
      expect(compared([], several).missing).toEqual([]);
    });

    test('the rest of a packet is missed as soon as one page of it is there', () => {
      const { missing, findings } = compared([file('a.pdf', seen('list:VVVV:1/1:000000'))], several);
      expect(missing).toEqual(['form visa/p1 1', 'slip - 1']);
      expect(findings).toEqual(['error scan.sheet-missing', 'info scan.sheet-missing']);
    });

    test('a page that two packets have alike tells of neither', () => {
      expect(compared([file('a.pdf', seen('slip:0000:1/1:000000'))], several).missing).toEqual([]);
    });
  });

  describe('a sheet whose words flow', () => {
    const letter = packet([expected('letter:TTTT:1/1:CHECK7', { flows: true })]);

    test('may have been printed on more pages: they are its own, and neither outdated nor twice', () => {
      const both = [seen('letter:TTTT:1/2:CHECK7'), seen('letter:TTTT:2/2:CHECK7')];
      expect(compared([file('a.pdf', ...both)], letter).findings).toEqual([]);
    });

    test('of those more pages the one that is missing is named', () => {
      const { findings } = compared([file('a.pdf', seen('letter:TTTT:1/2:CHECK7'))], letter);
      expect(findings).toEqual(['error scan.sheet-missing']);
    });

    test('printed of other data it is outdated', () => {
      const { findings } = compared(
        [file('a.pdf', seen('letter:TTTT:1/2:CHECK8'), seen('letter:TTTT:2/2:CHECK8'))],
        letter,
      );
      expect(findings).toEqual(['warning scan.outdated a.pdf#1', 'warning scan.outdated a.pdf#2']);
    });
  });

  test('of a sheet of two pages the one that is missing is named', () => {
    const pages = [expected('application:PPPP:1/2:CHECK4'), expected('application:PPPP:2/2:CHECK4')];
    const { missing, said } = compared([file('a.pdf', seen('application:PPPP:1/2:CHECK4'))], packet(pages));
    expect(missing).toEqual(['application - 2']);
    expect(said[0]!.params).toMatchObject({ sheet: 'application', page: 2, pages: 2 });
  });

  test('a sheet that was printed from other data is there', () => {
    const old = seen('form-a:AAAA:1/1:999999');
    expect(compared([file('a.pdf', old)], packet([FORM_A])).missing).toEqual([]);
  });

  test('how many pages the cover has, its own marks say: another language prints another number', () => {
    const cover = [1, 2].map((page) => expected(`cover:0000:${page}/2:000000`, { own: true }));
    const printed = (...numbers: number[]) => numbers.map((page) => seen(`cover:0000:${page}/3:000000`));
    expect(compared([file('a.pdf', ...printed(1, 2, 3))], packet(cover)).findings).toEqual([]);
    expect(compared([file('a.pdf', ...printed(1, 2))], packet(cover)).missing).toEqual(['cover - 3']);
    const shorter = file('a.pdf', seen('cover:0000:1/1:000000'));
    expect(compared([shorter], packet(cover)).missing).toEqual([]);
    expect(compared([file('a.pdf', formA())], packet([...cover, FORM_A])).missing).toEqual(['cover - 1', 'cover - 2']);
  });

  const slip = expected('insert:AAAA:1/1:000000', {
    unit: AUGUST,
    patient: 'hanako',
    own: true,
    insteadOf: 'form-a',
    documents: [{ file: 'scans/a.pdf' }],
  });
  const behind = { ...FORM_A, wanted: false, documents: [{ file: 'scans/a.pdf' }] };

  test('a slip is not asked for where the original that it announces is there, by its mark or by its file', () => {
    const whole = packet([slip, behind]);
    const named = packet([slip, behind], {
      named: new Map([['scans/a.pdf', [{ kind: 'statement', unit: AUGUST, patient: 'hanako' }]]]),
    });
    expect(compared([file('b.pdf', formA())], whole).findings).toEqual([]);
    expect(compared([file('scans/a.pdf', seen(null))], named).findings).toEqual([]);
    expect(compared([], whole).findings).toEqual(['info scan.sheet-missing']);
    expect(compared([file('scans/a.pdf', seen(null, { blank: true }))], named).findings).toEqual([
      'info scan.blank scans/a.pdf#1',
      'info scan.sheet-missing',
    ]);
  });
});

describe('scan.box-empty', () => {
  const withBox = (ink: boolean | null, required = true) =>
    compared([file('a.pdf', formA({ boxes: [box('physicianSignature', ink, required)] }))], packet([FORM_A])).findings;

  test('a box that a hand must fill and that has no ink is an error, with page and box', () => {
    const { said } = compared(
      [file('a.pdf', consent(), formA({ boxes: [box('physicianSignature', false), box('physicianSignedOn', true)] }))],
      packet([FORM_A, CONSENT]),
    );
    expect(said).toEqual([
      expect.objectContaining({ rule: 'scan.box-empty', at: 'a.pdf#2', box: 'physicianSignature' }),
    ]);
  });

  test('a box with ink, one that may stay empty, and one that could not be looked at are no error', () => {
    expect(withBox(true)).toEqual([]);
    expect(withBox(false, false)).toEqual([]);
    expect(withBox(null)).toEqual([]);
    expect(withBox(false)).toEqual(['error scan.box-empty a.pdf#1']);
  });

  test('where a guardian signs for the patient, it is the guardian’s box that must be filled', () => {
    const guarded = { ...CONSENT, hands: { patientSignature: false, guardianSignature: true } };
    const boxes = [box('patientSignature', false), box('guardianSignature', false, false)];
    const { said, pages } = compared([file('a.pdf', seen('consent:PPPP:1/1:CHECK3', { boxes }))], packet([guarded]));
    expect(said.map(({ box: key }) => key)).toEqual(['guardianSignature']);
    expect(pages[0]!.boxes.map(({ key, required }) => [key, required])).toEqual([
      ['patientSignature', false],
      ['guardianSignature', true],
    ]);
  });
});

describe('scan.other-claim', () => {
  const stranger = seen('RY1:ABC123:form-a:AAAA:1/1:CHECK1', { boxes: [box('physicianSignature', false)] });

  test('a page of another claim is an error, belongs to no unit of this one, and nothing else is said of it', () => {
    const { findings, pages, said } = compared([file('a.pdf', stranger)], packet([FORM_A]));
    expect(findings).toEqual(['error scan.other-claim a.pdf#1', 'error scan.sheet-missing treatments[0]']);
    expect(pages[0]).toMatchObject({ sheet: 'form-a', unit: null, patient: null });
    expect(said[0]!.params).toMatchObject({ other: 'ABC123', claim: '7Q3K9D' });
  });

  test('two pages of another claim are no sheet twice of ours', () => {
    const { findings } = compared([file('a.pdf', stranger, stranger)], packet([]));
    expect(findings).toEqual(['error scan.other-claim a.pdf#1', 'error scan.other-claim a.pdf#2']);
  });
});

describe('scan.sheet-twice', () => {
  test('the second page of the same sheet is a warning that names the first', () => {
    const { findings, said } = compared([file('a.pdf', formA()), file('b.pdf', formA())], packet([FORM_A]));
    expect(findings).toEqual(['warning scan.sheet-twice b.pdf#1']);
    expect(said[0]!.params).toMatchObject({ other: 'a.pdf#1' });
  });

  test('two pages of one sheet, and the same sheet of two units, are not the same', () => {
    const two = [expected('application:PPPP:1/2:CHECK4'), expected('application:PPPP:2/2:CHECK4')];
    const pages = [
      seen('application:PPPP:1/2:CHECK4'),
      seen('application:PPPP:2/2:CHECK4'),
      formA(),
      seen('form-a:BBBB:1/1:CHECK2'),
    ];
    expect(compared([file('a.pdf', ...pages)], packet([...two, FORM_A, FORM_A_SEPTEMBER])).findings).toEqual([]);
  });

  test('an old print beside the new one is twice, and the old one outdated', () => {
    const { findings } = compared([file('a.pdf', formA(), seen('form-a:AAAA:1/1:999999'))], packet([FORM_A]));
    expect(findings).toEqual(['warning scan.sheet-twice a.pdf#2', 'warning scan.outdated a.pdf#2']);
  });
});

describe('pages without a mark', () => {
  const receipt = { kind: 'receipt', unit: AUGUST, patient: 'hanako' };

  test('a page that no document names is a warning', () => {
    expect(compared([file('x.jpg', seen(null))], packet([])).findings).toEqual(['warning scan.unmarked x.jpg#1']);
  });

  test('a page of a file that a document names is what the document says', () => {
    const { findings, pages } = compared(
      [file('scans/r.jpg', seen(null))],
      packet([], { named: new Map([['scans/r.jpg', [receipt]]]) }),
    );
    expect(findings).toEqual([]);
    expect(pages[0]).toMatchObject({ mark: null, sheet: 'receipt', unit: AUGUST, patient: 'hanako' });
  });

  test('where several documents name the file, only what they agree on is known', () => {
    const both = [receipt, { kind: 'passport', unit: null, patient: 'hanako' }];
    const { pages } = compared([file('all.pdf', seen(null))], packet([], { named: new Map([['all.pdf', both]]) }));
    expect(pages[0]).toMatchObject({ sheet: null, unit: null, patient: 'hanako' });
  });

  test('a page with nothing on it is good to know, and neither unmarked nor coarse', () => {
    const back = seen(null, { blank: true, dpi: 100 });
    expect(compared([file('a.pdf', back)], packet([])).findings).toEqual(['info scan.blank a.pdf#1']);
  });
});

describe('scan.low-resolution', () => {
  const at = (dpi: number | null, dpiAtMark?: number) =>
    compared([file('a.pdf', formA({ dpi, ...(dpiAtMark && { dpiAtMark }) }))], packet([FORM_A])).findings;

  test('149 dpi are too few, 150 are enough', () => {
    expect(at(149)).toEqual(['warning scan.low-resolution a.pdf#1']);
    expect(at(150)).toEqual([]);
    expect(at(149.6)).toEqual([]);
  });

  test('a photo is judged by the size of its mark', () => {
    expect(at(null, 120)).toEqual(['warning scan.low-resolution a.pdf#1']);
    expect(at(null, 180)).toEqual([]);
    expect(at(null)).toEqual([]);
  });
});

describe('scan.outdated', () => {
  test('a sheet whose check differs was printed from other data', () => {
    const { findings, pages } = compared([file('a.pdf', seen('form-a:AAAA:1/1:999999'))], packet([FORM_A]));
    expect(findings).toEqual(['warning scan.outdated a.pdf#1']);
    expect(pages[0]).toMatchObject({ unit: AUGUST });
  });

  test('a blank form and a sheet of our own are never outdated', () => {
    const pages = [
      seen('form-a:AAAA:1/1:000000'),
      seen('receipt-sheet:AAAA:1/1:000000'),
      seen('cover:0000:9/9:000000'),
    ];
    expect(compared([file('a.pdf', ...pages)], packet([FORM_A, MOUNT])).findings).toEqual([]);
  });

  test('a sheet of a unit, a patient or a kind that the claim no longer has is said to be gone', () => {
    const gone = compared([file('a.pdf', seen('form-a:ZZZZ:1/1:CHECK1'))], packet([]));
    expect(gone.said).toEqual([expect.objectContaining({ rule: 'scan.outdated', variant: 'gone' })]);
    expect(gone.pages[0]).toMatchObject({ unit: null, patient: null });
    const needless = compared([file('a.pdf', seen('form-b-dental:AAAA:1/1:CHECK1'))], packet([]));
    expect(needless.pages[0]).toMatchObject({ unit: AUGUST });
    expect(needless.said[0]!.variant).toBe('gone');
  });

  test('a form that comes back signed while a slip stands in its place is compared with the form', () => {
    const behind = { ...FORM_A, wanted: false };
    expect(compared([file('a.pdf', formA())], packet([behind])).findings).toEqual([]);
    expect(compared([], packet([behind])).missing).toEqual([]);
    expect(compared([file('a.pdf', seen('form-a:AAAA:1/1:999999'))], packet([behind])).findings).toEqual([
      'warning scan.outdated a.pdf#1',
    ]);
  });

  test('two units with the same code are told apart by what is typed', () => {
    const twin = { ...FORM_A_SEPTEMBER, mark: { ...FORM_A.mark, check: 'CHECK2' } };
    const { findings, missing, pages } = compared(
      [file('a.pdf', seen('form-a:AAAA:1/1:CHECK2'))],
      packet([FORM_A, twin]),
    );
    expect(pages[0]!.unit).toBe(SEPTEMBER);
    expect(missing).toEqual([`form-a ${AUGUST} 1`]);
    expect(findings).toEqual(['error scan.sheet-missing treatments[0]']);
  });
});

describe('a file that cannot be read', () => {
  test('is an error at the file, with its reason, and the others are read', () => {
    const { findings, said } = compared(
      [{ file: 'bad.pdf', reading: { unreadable: { reason: 'too-many-pages', limit: 1000 } } }, file('a.pdf', formA())],
      packet([FORM_A]),
    );
    expect(findings).toEqual(['error scan.unreadable bad.pdf']);
    expect(said[0]).toMatchObject({ variant: 'too-many-pages', params: { limit: 1000 } });
  });

  test('tells a limit in the unit that people use, and none where none was passed', () => {
    const limits = [
      { reason: 'too-large', limit: 200 * 1024 * 1024 },
      { reason: 'too-many-pixels', limit: 100_000_000 },
      { reason: 'too-slow', limit: 120 },
      { reason: 'too-many-pixels' },
      { reason: 'locked' },
    ] as const;
    const { said } = compared(
      limits.map((unreadable, index) => ({ file: `${index}.pdf`, reading: { unreadable } })),
      packet([]),
    );
    expect(said.map(({ variant, params }) => [variant, params])).toEqual([
      ['too-large', { limit: 200 }],
      ['too-many-pixels', { limit: 100 }],
      ['too-slow', { limit: 120 }],
      [undefined, {}],
      ['locked', {}],
    ]);
  });
});

describe('a form of a kit that was made without a claim', () => {
  const kit = (sheet = 'form-a') => seen(`RY1:000000:${sheet}:0000:1/1:000000`, { boxes: SIGNED });
  const both = [FORM_A, FORM_A_SEPTEMBER];

  test('belongs to no other claim, and where only one unit has such a sheet it is that unit’s', () => {
    const { findings, pages } = compared([file('a.pdf', kit())], packet([FORM_A]));
    expect(findings).toEqual([]);
    expect(pages[0]).toMatchObject({ sheet: 'form-a', unit: AUGUST, patient: 'hanako' });
  });

  test('is the sheet of the only unit that lacks one', () => {
    const { findings, pages } = compared([file('a.pdf', formA(), kit())], packet(both));
    expect(findings).toEqual([]);
    expect(pages[1]).toMatchObject({ unit: SEPTEMBER });
  });

  test('is the sheet of the unit whose document names its file', () => {
    const named = [FORM_A, { ...FORM_A_SEPTEMBER, documents: [{ file: 'a.pdf' }] }];
    const { pages, missing, said } = compared([file('a.pdf', kit())], packet(named));
    expect(pages[0]).toMatchObject({ unit: SEPTEMBER });
    expect(missing).toEqual([`form-a ${AUGUST} 1`]);
    expect(said[0]!.variant).toBeUndefined();
  });

  test('is given to nobody where several units lack one, and the finding says which page it may be', () => {
    const { pages, said } = compared([file('a.pdf', kit())], packet(both));
    expect(pages[0]).toMatchObject({ unit: null, patient: null });
    expect(said.map(({ rule, variant, params }) => [rule, variant, params['kits']])).toEqual([
      ['scan.sheet-missing', 'kit', 'a.pdf#1'],
      ['scan.sheet-missing', 'kit', 'a.pdf#1'],
    ]);
  });

  test('in a file that documents of several units name, it stays open, and nothing is missing', () => {
    const named = both.map((page) => ({ ...page, documents: [{ file: 'a.pdf' }] }));
    const { pages, findings } = compared([file('a.pdf', kit(), kit())], packet(named));
    expect(pages.map(({ unit }) => unit)).toEqual([null, null]);
    expect(findings).toEqual([]);
    const third = { ...FORM_A, mark: { ...FORM_A.mark, code: 'CCCC' }, unit: '2025-10/hanako/bh/outpatient/medical' };
    const withThird = compared([file('a.pdf', kit(), kit())], packet([...named, third]));
    expect(withThird.pages.map(({ unit }) => unit)).toEqual([null, null]);
    expect(withThird.missing).toEqual(['form-a 2025-10/hanako/bh/outpatient/medical 1']);
  });

  test('an unsigned one is an error like any other', () => {
    const open = seen('RY1:000000:form-a:0000:1/1:000000', { boxes: [box('physicianSignature', false)] });
    expect(compared([file('a.pdf', open)], packet([FORM_A])).findings).toEqual(['error scan.box-empty a.pdf#1']);
  });

  test('two for one unit are the same sheet twice', () => {
    expect(compared([file('a.pdf', kit(), kit())], packet([FORM_A])).findings).toEqual([
      'warning scan.sheet-twice a.pdf#2',
    ]);
  });
});

test('errors come first, then warnings, then what is good to know', () => {
  const pages = [seen(null, { blank: true }), seen(null), formA({ boxes: [box('physicianSignature', false)] })];
  expect(compared([file('a.pdf', ...pages)], packet([COVER, FORM_A, CONSENT])).findings).toEqual([
    'error scan.box-empty a.pdf#3',
    'error scan.sheet-missing patients[0]',
    'warning scan.unmarked a.pdf#2',
    'info scan.blank a.pdf#1',
    'info scan.sheet-missing',
  ]);
});
