import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/base/refusal.ts';
import { readFormFields } from '../../src/pdf/index.ts';
import {
  checkKeys,
  checkMap,
  type Fault,
  loadTemplate,
  type PdfSeen,
  readMap,
  type SheetMap,
  writeMap,
} from '../../src/template/index.ts';
import { committed } from './sheets.ts';

const { map: text, pdf } = committed('form-a');
const seen: PdfSeen = { bytes: pdf, fields: await readFormFields(pdf), pages: [{ width: 595.28, height: 841.89 }] };

/** What is said of a fault, without the words. */
function told({ kind, at, params }: Fault): string {
  const { name, ...more } = params;
  return [kind, at.join('.'), name, ...Object.values(more)].join(' ');
}

function changed(change: (map: SheetMap) => void): string[] {
  const map = readMap(text, 'form-a.map.yaml');
  change(map);
  return checkMap(map, seen).map(told);
}

/** Every problem of a map as `line:column code at expected found`. */
function problemsOf(map: string): string[] {
  try {
    readMap(map, 'form-a.map.yaml');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.problems.map(({ line, column, code, at, expected, found, params }) =>
      [`${line}:${column}`, code, at, expected?.key, found, params?.['nearest']]
        .filter((each) => each !== undefined)
        .join(' '),
    );
  }
  return [];
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
    ['by: physician', 'by: phisician', ['61:9 answer-wrong entries.illnesses.by one-of-near phisician']],
    ['dates: day-month-year', 'dates: american', ['8:8 answer-wrong dates one-of american']],
    [
      '    by: patient',
      '    bye: patient\n    by: patient',
      ['20:5 key-unknown-near entries.patientNameLast.bye known-key bye by'],
    ],
    ['ryoyohi-map/1', 'ryoyohi-map/9', ['1:9 answer-wrong format map-format ryoyohi-map/9']],
    ['x: 503.15', 'x: far', ['9:12 answer-wrong mark.x map-length far']],
    ['width: 426.84', 'width: -3', ['15:58 answer-wrong entries.unitReference.place.box.width map-extent -3']],
    [
      '    type: signature',
      '    type: list',
      ['227:5 map-entry-lacks entries.physicianSignature', '231:12 map-entry-extra entries.physicianSignature.place'],
    ],
    ['{ field: patientAge }', '{}', ['38:12 map-place entries.patientAge.place']],
    ['pdf: form-a.pdf', 'pdf: ../form-a.pdf', ['3:6 answer-wrong pdf map-pdf ../form-a.pdf']],
  ] as [string, string, string[]][])('that says %j as %j is refused with its line and column', (from, to, expected) => {
    expect(problemsOf(text.replace(from, to))).toEqual(expected);
  });

  it('that is wrong in several places says so of all of them at once', () => {
    const wrong = text
      .replace('by: physician', 'by: x')
      .replace('dates: day-month-year', 'dates: x')
      .replace('size: 65.2', 'size: 0');
    expect(problemsOf(wrong)).toHaveLength(3);
  });

  it('that is no YAML, or that one tries to break, is refused', () => {
    for (const broken of ['entries: [', '', '*a', `a: ${'['.repeat(2000)}`, 'a: &a [*a]'])
      expect(problemsOf(broken)).not.toEqual([]);
  });
});

describe('a map and its PDF', () => {
  it('belong together', () => {
    expect(changed(() => undefined)).toEqual([]);
  });

  it('do not when a field of the PDF is forgotten', () => {
    const forgotten = changed((map) => delete map.entries.patientAge);
    expect(forgotten).toEqual(['unused-field unused patientAge']);
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
    expect(wrong).toEqual(['missing-field entries.patientAge.place patientAge age']);
  });

  it('do not when a field is of another kind, or stands for two entries', () => {
    const wrong = changed((map) => {
      map.entries.patientAge!.place = { field: 'patientSex_male' };
      map.unused = ['patientAge'];
    });
    expect(wrong).toEqual([
      'wrong-kind entries.patientAge.place patientAge patientSex_male text tick',
      'used-twice entries.patientSex.options.male patientSex.male patientSex_male patientAge',
      'too-small entries.patientAge.place patientAge 9 9',
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
      'missing-page entries.unitReference.place unitReference 2 1',
      'outside entries.continued.place continued 1 595.3 841.9',
      'too-small entries.again.place again 50 4',
      'overlap entries.continued.place continued again',
    ]);
  });

  it('do not when there is no place to say that the sheet is continued', () => {
    expect(changed((map) => delete map.entries.continued)).toEqual(['no-continued entries continued']);
  });

  it('do not when the PDF has changed since', async () => {
    const other = new Uint8Array([...pdf, 10]);
    const [found] = checkMap(readMap(text, 'form-a.map.yaml'), { ...seen, bytes: other });
    expect(found?.kind).toBe('changed-pdf');
    const refused: unknown = await loadTemplate(text, other, 'form-a.map.yaml').catch((error: unknown) => error);
    expect((refused as Refusal).problems).toMatchObject([{ code: 'template.changed-pdf', line: 4, column: 9 }]);
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
    expect(checkKeys(map, specs).map(({ kind, params }) => `${kind} ${params['name']}`)).toEqual([
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
    expect(checkKeys(map, specs).map(({ kind, params }) => `${kind} ${params['name']}`)).toEqual([
      'wrong-type patientAge',
      'missing-option patientSex.diverse',
      'missing-column illnesses[].icd10',
    ]);
  });
});
