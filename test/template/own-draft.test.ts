import { beforeAll, describe, expect, test } from 'vitest';
import { draftKeys } from '../../src/overseas-care/sheets/draft-keys.ts';
import { sheetKeys } from '../../src/overseas-care/sheets/sheet-keys.ts';
import { createDocument } from '../../src/pdf/index.ts';
import type { PageInk } from '../../src/pdf/types.ts';
import { checkKeys, checkMap, readMap, writeMap } from '../../src/template/index.ts';
import {
  type Draft,
  draftMap,
  type GivenPlace,
  pageFaults,
  type StudiedPdf,
  studyPdf,
} from '../../src/template/own/index.ts';
import { bestLikeness, itemNumber } from '../../src/template/own/wording.ts';
import { A4, officeForm } from './own-forms.ts';
import { committed, fonts } from './sheets.ts';

function nationalOf(sheet: string) {
  return readMap(committed(sheet).map, `${sheet}.map.yaml`);
}

async function draftOf(
  bytes: Uint8Array,
  sheet = 'form-a',
  given: GivenPlace[] = [],
): Promise<{ draft: Draft; pdf: StudiedPdf }> {
  const pdf = await studyPdf(bytes);
  const national = nationalOf(sheet);
  return { pdf, draft: draftMap({ bytes, pdf, pdfName: 'form.pdf', national, keys: draftKeys(national), given }) };
}

async function pageWith(draw: (ink: PageInk) => void): Promise<Uint8Array> {
  const document = await createDocument({ fonts });
  draw(document.addPage(A4.width, A4.height));
  return document.save();
}

/** What was matched, as `path: by sure`. */
function told({ placed }: Draft): Record<string, string> {
  return Object.fromEntries(placed.map(({ path, reason }) => [path, `${reason.by} ${reason.sure}`]));
}

const EXPECTED_BOXES: Record<string, number> = {
  patientNameLatin: 1,
  patientAge: 2,
  patientBirthDate: 3,
  'patientSex.male': 5,
  'patientSex.female': 6,
  'illnesses.1.name': 9,
  'illnesses.3.classificationCode': 14,
  firstDiagnosisDate: 16,
  treatmentDays: 18,
  hospitalizationFrom: 20,
  hospitalizationTo: 21,
  'treatmentType.hospitalization': 22,
  'treatmentType.outpatient': 23,
  conditionSummary: 24,
  treatmentSummary: 25,
  'accidentalInjury.yes': 27,
  'accidentalInjury.no': 28,
  physicianName: 29,
  institutionName: 30,
  institutionAddress: 31,
  institutionPhone: 32,
  physicianSignedOn: 33,
  physicianSignature: 34,
};

describe('the draft of a flat form A', () => {
  let draft: Draft;
  let pdf: StudiedPdf;
  beforeAll(async () => {
    ({ draft, pdf } = await draftOf(await officeForm()));
  });

  test('finds the box of every label, in English and Japanese', () => {
    const boxes = Object.fromEntries(draft.placed.map(({ path, reason }) => [path, reason.box]));
    expect(boxes).toMatchObject(EXPECTED_BOXES);
  });

  test('leaves no required key open, and says which others are', () => {
    expect(draft.open.filter(({ required }) => required)).toEqual([]);
    const open = draft.open.map(({ path }) => path);
    expect(open).toContain('outpatientDates');
    // “Hospitalization” is the word of a tick, and no label of its days.
    expect(open).toContain('hospitalizationDays');
  });

  test('is a map that the check finds nothing wrong with', async () => {
    const bytes = await officeForm();
    const again = readMap(writeMap(draft.map), 'form-a.map.yaml');
    expect(checkMap(again, { bytes, fields: pdf.fields, pages: pdf.pages })).toEqual([]);
    expect(checkKeys(again, sheetKeys(nationalOf('form-a')))).toEqual([]);
    expect(pageFaults(again, pdf, (await createDocument({ fonts })).fonts)).toEqual([]);
  });

  test('takes the numbers that the form prints, and never those of the national one', () => {
    const { entries } = draft.map;
    expect(entries['firstDiagnosisDate']?.item).toBe('3');
    expect(entries['illnesses']?.item).toBe('2');
    expect(entries['institutionName']?.item).toBeUndefined();
  });

  test('puts mark and continuation line where nothing is printed', () => {
    const { x, y, size } = draft.map.mark;
    expect(pdf.pages[0]!.hasInk({ x, y, width: size, height: size })).toBe(false);
    expect(draft.markTaken).toBe(false);
    expect(draft.map.entries['continued']?.place).toMatchObject({ box: { page: 1 } });
  });
});

test('the twin with form fields is matched by their names, and where those say nothing by the labels', async () => {
  const { draft } = await draftOf(await officeForm({ fields: true }));
  const places = Object.fromEntries(
    draft.placed.map(({ path, place }) => [path, 'field' in place ? place.field : 'box']),
  );
  expect(places).toMatchObject({
    patientNameLatin: 'patient_name',
    'patientSex.male': 'sex_m',
    'illnesses.2.name': 'illness2',
    'illnesses.2.classificationCode': 'code2',
    firstDiagnosisDate: 'first_dx',
    hospitalizationFrom: 'hosp_from',
    'treatmentType.outpatient': 'type_out',
    'accidentalInjury.no': 'acc_no',
    physicianName: 'doctor',
    institutionPhone: 'tel',
  });
  expect(told(draft)['firstDiagnosisDate']).toMatch(/^label /);
  expect(told(draft)['patientNameLatin']).toMatch(/^field-name /);
  expect(draft.unusedFields).toEqual([]);
});

test('a field that nothing matches is told', async () => {
  const { draft } = await draftOf(
    await pageWith((ink) => {
      ink.textField('patientAge', { x: 50, y: 700, width: 80, height: 15 });
      ink.textField('xq-17', { x: 50, y: 600, width: 80, height: 15 });
    }),
  );
  expect(draft.unusedFields).toEqual(['xq-17']);
  expect(draft.open.filter(({ required }) => required).map(({ path }) => path)).toContain('conditionSummary');
});

test('a label that stands there twice is no sure match', async () => {
  const { draft } = await draftOf(
    await pageWith((ink) => {
      for (const y of [700, 650]) {
        ink.text('Name of Hospital or Clinic', { x: 50, y, size: 9 });
        ink.line(200, y - 2, 500, y - 2);
      }
    }),
  );
  expect(told(draft)['institutionName']).toBe('label doubtful');
});

test('an option without a box to tick stands on its word, and that is to be looked at', async () => {
  const { draft } = await draftOf(
    await pageWith((ink) => {
      ink.rect(50, 700, 100, 20);
      ink.text('性別', { x: 55, y: 706, size: 9 });
      ink.rect(150, 700, 100, 20);
      ink.text('男・女', { x: 160, y: 706, size: 9 });
    }),
  );
  expect(told(draft)).toMatchObject({ 'patientSex.male': 'word doubtful', 'patientSex.female': 'word doubtful' });
  const [male, female] = ['male', 'female'].map((option) => draft.map.entries['patientSex']!.options![option]!);
  expect(male).toMatchObject({ box: { x: expect.closeTo(160, 0) } });
  expect(female).toMatchObject({ box: { x: expect.closeTo(178, 0) } });
});

test('what the caller places by the number of a box goes first; several boxes are one with as many cells', async () => {
  const given = [
    { path: 'treatmentDays', boxes: [16] },
    { path: 'patientSex.male', boxes: [6] },
    { path: 'illnesses.1.name', boxes: [11] },
  ];
  const { draft } = await draftOf(await officeForm(), 'form-a', given);
  expect(told(draft)).toMatchObject({
    treatmentDays: 'given sure',
    'patientSex.male': 'given sure',
    'illnesses.1.name': 'given sure',
  });
  expect(draft.map.entries['treatmentDays']?.place).toMatchObject({ box: { x: 201, width: 118 } });
  expect(draft.map.entries['firstDiagnosisDate']?.place).not.toEqual(draft.map.entries['treatmentDays']?.place);
});

test('the national forms, taken for an office’s own, are found again by their fields', async () => {
  for (const sheet of ['form-a', 'form-b', 'consent']) {
    const { map, pdf } = committed(sheet);
    const national = readMap(map, sheet);
    const { draft } = await draftOf(pdf, sheet);
    const wrong = draft.placed.filter(({ path, place }) => {
      const [key, part] = path.split('.');
      const entry = national.entries[key!];
      return (
        entry?.place &&
        'field' in entry.place &&
        (part !== undefined || !('field' in place) || place.field !== entry.place.field)
      );
    });
    expect(wrong).toEqual([]);
    const required = Object.entries(national.entries).filter(
      ([, entry]) => entry.required && entry.place && 'field' in entry.place,
    );
    expect(required.filter(([key]) => !draft.map.entries[key]).map(([key]) => key)).toEqual([]);
  }
});

describe('how alike words are', () => {
  test('does not mind numbers, brackets, blanks and width', () => {
    expect(bestLikeness('３. Date of First  Diagnosis 初診日', ['Date of First Diagnosis'])).toBe(1);
    expect(bestLikeness('(2) 傷病名', ['傷病名'])).toBe(1);
    expect(bestLikeness('Nature and Condition (in brief)', ['Nature and Condition'])).toBe(1);
  });

  test('is little for words that share a few letters', () => {
    expect(bestLikeness('Telefax', ['Tel'])).toBeLessThan(0.66);
    expect(bestLikeness('Date of Birth', ['Date of First Diagnosis'])).toBeLessThan(0.66);
    expect(bestLikeness('名', ['氏名'])).toBeLessThan(0.66);
  });

  test('reads the printed item number', () => {
    expect(['1. Name', '(3) 傷病名', '７.症状', '10 Address', '2025年', 'Name'].map(itemNumber)).toEqual([
      '1',
      '3',
      '7',
      '10',
      undefined,
      undefined,
    ]);
  });
});
