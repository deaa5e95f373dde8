import { describe, expect, it } from 'vitest';
import { readFormFields } from '../../src/pdf/index.ts';
import {
  checkKeys,
  checkMap,
  loadTemplate,
  type PdfFacts,
  readMap,
  type SheetMap,
  writeMap,
} from '../../src/template/index.ts';
import { committed } from './sheets.ts';

const { map: text, pdf } = committed('form-a');
const facts: PdfFacts = { bytes: pdf, fields: await readFormFields(pdf), pages: [{ width: 595.28, height: 841.89 }] };

function changed(change: (map: SheetMap) => void): string[] {
  const map = readMap(text, 'form-a.map.yaml');
  change(map);
  return checkMap(map, facts).map(({ kind, at, message }) => `${kind} ${at}: ${message}`);
}

describe('a map file', () => {
  it('written again is the same file', () => {
    expect(writeMap(readMap(text, 'form-a.map.yaml'))).toBe(text);
  });

  it('may give item numbers without quotes', () => {
    const map = readMap(text.replaceAll('item: "1"', 'item: 1'), 'form-a.map.yaml');
    expect(map.entries.patientAge?.item).toBe('1');
  });

  it.each([
    ['by: physician', 'by: surgeon', /^form-a\.map\.yaml: line \d+: entries\.illnesses\.by: /],
    ['dates: day-month-year', 'dates: american', /line \d+: dates: /],
    ['    by: patient', '    color: red\n    by: patient', /line \d+: entries\.patientNameLast: .*color/],
    ['ryoyohi-map/1', 'ryoyohi-map/9', /line 1: format/],
    ['    type: signature', '    type: list', /physicianSignature: line \d+: a list needs `rows`/],
    ['entries:', 'entries: [', /form-a\.map\.yaml: /],
  ])('that says %j as %j is refused with its line', (from, to, expected) => {
    expect(() => readMap(text.replace(from, to), 'form-a.map.yaml')).toThrow(expected);
  });
});

describe('a map and its PDF', () => {
  it('belong together', () => {
    expect(changed(() => undefined)).toEqual([]);
  });

  it('do not when a field of the PDF is forgotten', () => {
    const forgotten = changed((map) => delete map.entries.patientAge);
    expect(forgotten).toEqual([
      'unused-field patientAge: is a field of the PDF that the map neither uses nor lists as unused',
    ]);
  });

  it('do when the field is left alone on purpose', () => {
    const unused = changed((map) => {
      delete map.entries.patientAge;
      map.unused = ['patientAge'];
    });
    expect(unused).toEqual([]);
  });

  it('do not when the map names a field that is not there', () => {
    const wrong = changed((map) => {
      map.entries.patientAge!.place = { field: 'age' };
      map.unused = ['patientAge'];
    });
    expect(wrong).toEqual(['missing-field patientAge: names field `age`, which the PDF does not have']);
  });

  it('do not when a field is of another kind, or stands for two entries', () => {
    const wrong = changed((map) => {
      map.entries.patientAge!.place = { field: 'patientSex_male' };
      map.unused = ['patientAge'];
    });
    expect(wrong.map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual([
      'wrong-kind patientAge:',
      'used-twice patientSex.male:',
    ]);
  });

  it('do not when a box reaches over the edge, lies on another, or stands on a page that is not there', () => {
    const wrong = changed((map) => {
      map.entries.continued!.place = { box: { page: 1, x: 500, y: 40, width: 200, height: 10 } };
      map.entries.unitReference!.place = { box: { page: 2, x: 0, y: 0, width: 10, height: 10 } };
      map.entries.again = {
        label: {},
        by: 'none',
        type: 'text',
        place: { box: { page: 1, x: 500, y: 45, width: 50, height: 4 } },
      };
    });
    expect(wrong).toEqual([
      'outside unitReference: stands on page 2; the PDF has 1',
      'outside continued: reaches over the edge of page 1',
      'overlap continued: overlaps again',
    ]);
  });

  it('do not when there is no place to say that the sheet is continued', () => {
    expect(changed((map) => delete map.entries.continued)).toEqual([
      'no-continued continued: the map has no place to say that the sheet is continued',
    ]);
  });

  it('do not when the PDF has changed since', async () => {
    const other = new Uint8Array([...pdf, 10]);
    const [problem] = checkMap(readMap(text, 'form-a.map.yaml'), { ...facts, bytes: other });
    expect(problem?.kind).toBe('changed-pdf');
    await expect(loadTemplate(text, other, 'form-a.map.yaml')).rejects.toThrow(
      'is not the file that the map was made for',
    );
  });
});

describe('a map and the keys of a scheme', () => {
  const map = readMap(text, 'form-a.map.yaml');
  const all = Object.entries(map.entries).map(([key, { type }]) => ({ key, required: false, type }));

  it('agree', () => {
    expect(checkKeys(map, all)).toEqual([]);
  });

  it('do not when a required key has no place, or the map has a key that the scheme lacks', () => {
    const specs = [...all.slice(1), { key: 'passportNumber', required: true, type: 'text' as const }];
    expect(checkKeys(map, specs).map(({ kind, at }) => `${kind} ${at}`)).toEqual([
      'unknown-key unitReference',
      'missing-key passportNumber',
    ]);
  });

  it('do not when types, options or columns differ', () => {
    const specs = all.map((spec) => {
      if (spec.key === 'patientAge') return { ...spec, type: 'choice' as const };
      if (spec.key === 'patientSex') return { ...spec, options: ['male', 'female', 'diverse'] };
      if (spec.key === 'illnesses') return { ...spec, columns: ['name', 'icd10'] };
      return spec;
    });
    expect(checkKeys(map, specs).map(({ kind, at }) => `${kind} ${at}`)).toEqual([
      'wrong-type patientAge',
      'missing-key patientSex.diverse',
      'missing-key illnesses[].icd10',
    ]);
  });
});
