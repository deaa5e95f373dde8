/** Sheets as insurers differ in them: how many applications and consents, and the sheets that name the insured person. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadInsurer } from '../../src/overseas-care/parameters.ts';
import { packetSheets } from '../../src/overseas-care/sheets/packet-sheets.ts';
import { createDocument, readFormFields } from '../../src/pdf/index.ts';
import { checkMap, readMap } from '../../src/template/index.ts';
import { testFonts } from '../pdf/test-fonts.ts';
import { claimOf, contextOf } from './claims.ts';

const INSURED = 'templates/sheets/insured';

describe.each(readdirSync(INSURED).filter((file) => file.endsWith('.map.yaml')))('insured/%s', (file) => {
  const map = readMap(readFileSync(`${INSURED}/${file}`, 'utf8'), file);

  test('belongs to its PDF', async () => {
    const bytes = readFileSync(`${INSURED}/${map.pdf}`);
    const document = await createDocument({ fonts: testFonts(), title: '', language: 'ja' });
    const pages = await document.template(bytes);
    expect(checkMap(map, { bytes, fields: await readFormFields(bytes), pages })).toEqual([]);
  });

  test('has every key of the national sheet and names no householder', () => {
    const national = readMap(readFileSync(`templates/sheets/${file}`, 'utf8'), file);
    expect(Object.keys(map.entries)).toEqual(Object.keys(national.entries));
    const said = JSON.stringify([map.title, Object.values(map.entries).map(({ label, columns }) => [label, columns])]);
    expect(said).not.toMatch(/世帯主|ouseholder|国民健康保険(?!用?国際疾病分類)/);
  });
});

const context = contextOf(claimOf('short'));
const insurer = loadInsurer('komatsu', ['templates/insurers']);
const patients = new Set(context.checked.split.units.map(({ patient }) => patient)).size;

function countOf(sheet: string, values: object): number {
  const changed = { ...insurer, values: { ...insurer.values, ...values } };
  return packetSheets({ ...context, insurer: changed }, (name) => name)
    .filter((each) => each.sheet === sheet)
    .reduce((count, { copies }) => count + copies.length, 0);
}

describe('how many', () => {
  test('applications: one for each patient, each unit, or each illness in or out of hospital', () => {
    expect(countOf('application', { applicationSplit: 'patient' })).toBe(patients);
    expect(countOf('application', { applicationSplit: 'unit' })).toBe(context.checked.split.units.length);
    const illnesses = countOf('application', { applicationSplit: 'illness' });
    expect(illnesses).toBeGreaterThan(patients);
    expect(illnesses).toBeLessThanOrEqual(context.checked.split.units.length);
  });

  test('consents: one for each patient, each patient and institution, or none where the office hands it out', () => {
    const sheet = insurer.values.consentSheet;
    const pairs = new Set(context.checked.split.units.map(({ patient, institution }) => `${patient} ${institution}`));
    expect(countOf('consent', { consentSheet: { ...sheet, per: 'patient' } })).toBe(patients);
    expect(countOf('consent', { consentSheet: { ...sheet, per: 'institution' } })).toBe(pairs.size);
    expect(countOf('consent', { consentSheet: { ...sheet, where: 'counter' } })).toBe(0);
  });

  test('an application of one unit tells of that unit alone', () => {
    const changed = { ...insurer, values: { ...insurer.values, applicationSplit: 'unit' as const } };
    const applications = packetSheets({ ...context, insurer: changed }, (name) => name).filter(
      ({ sheet }) => sheet === 'application',
    );
    for (const { copies, unit } of applications) {
      expect(unit).not.toBeNull();
      const units = copies[0]!['units'];
      expect(units?.kind === 'list' && units.rows).toHaveLength(1);
    }
  });
});
