/** The national sheets as they are committed, with values of every kind to fill them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { day } from '../../src/base/day.ts';
import { createDocument } from '../../src/pdf/index.ts';
import {
  drawSheet,
  type Entry,
  loadTemplate,
  type SheetTemplate,
  type Value,
  type Values,
} from '../../src/template/index.ts';
import { testFonts } from '../pdf/test-fonts.ts';

const DIRECTORY = 'templates/sheets';

export const fonts = testFonts();

export function committed(sheet: string): { map: string; pdf: Uint8Array } {
  return {
    map: readFileSync(join(DIRECTORY, `${sheet}.map.yaml`), 'utf8'),
    pdf: new Uint8Array(readFileSync(join(DIRECTORY, `${sheet}.pdf`))),
  };
}

export async function templateOf(sheet: string): Promise<SheetTemplate> {
  const own = committed('continuation');
  const continuation = await loadTemplate(own.map, own.pdf, 'continuation.map.yaml');
  if (sheet === 'continuation') return continuation;
  const { map, pdf } = committed(sheet);
  return loadTemplate(map, pdf, `${sheet}.map.yaml`, continuation);
}

/** How much the values of a filled sheet say. */
export type Amount = 'short' | 'long' | 'hard';

const TEXTS: Record<Amount, string> = {
  short: 'Komatsu Taro',
  long: 'Maximiliana Konstantina Papadopoulou-Montgomery Featherstonehaugh, Department of Gastroenterology and Hepatology, 1234/56 Charoen Krung Road, Khwaeng Bang Rak, Bangkok 10500, Thailand',
  hard: '髙﨑 𠮷田 辻󠄀 濵邉 槗',
};

const PARAGRAPHS: Record<Amount, string> = {
  short: '39.2 °C の発熱と下痢。Dehydration, mild.',
  long: '八月十二日の夜から三十九度の発熱があり、下痢が続いたため受診した(水様便、一日に八回)。'.repeat(40),
  hard: '髙﨑 𠮷田 辻󠄀 濵邉 槗\nผู้ป่วยมีไข้ 김철수 张伟',
};

function textual(entry: Entry, amount: Amount): Value {
  switch (entry.type) {
    case 'day':
      return { kind: 'day', day: day('2025-11-28') };
    case 'month':
      return { kind: 'month', month: '2025-11' };
    case 'amount':
      return { kind: 'amount', amount: amount === 'long' ? '123456789012.50' : '1250.00' };
    case 'multiline':
      return { kind: 'text', text: PARAGRAPHS[amount] };
    default:
      return { kind: 'text', text: TEXTS[amount] };
  }
}

function cell(place: string, amount: Amount): Value {
  if (/date|on$/i.test(place)) return { kind: 'day', day: day('2025-11-28') };
  if (/amount/i.test(place)) return { kind: 'amount', amount: amount === 'long' ? '123456789012.50' : '1250.00' };
  return { kind: 'text', text: TEXTS[amount] };
}

/** A value for every entry that a machine may fill; long lists have more rows than are drawn. */
export function filled(template: SheetTemplate, amount: Amount): Values {
  const values: Record<string, Value> = {};
  for (const [key, entry] of Object.entries(template.map.entries)) {
    const { options, rows } = entry;
    if (entry.by === 'office' || key === 'continued') continue;
    if (entry.type === 'list' && rows) {
      const count = rows.length + (amount === 'long' ? 4 : 0);
      const columns = Object.keys(rows[0] ?? {});
      const row = Object.fromEntries(columns.map((column) => [column, cell(column, amount)]));
      values[key] = { kind: 'list', rows: Array.from({ length: count }, () => row) };
    } else if (entry.type === 'choice' && options) {
      values[key] = { kind: 'choice', option: Object.keys(options)[0]! };
    } else if (entry.type === 'ticks' && options) {
      values[key] = { kind: 'ticks', options: Object.keys(options) };
    } else if (entry.place && ['text', 'multiline', 'day', 'month', 'amount'].includes(entry.type)) {
      values[key] = textual(entry, amount);
    }
  }
  return values;
}

export async function drawn(template: SheetTemplate, values: Values) {
  const document = await createDocument({ fonts });
  const sheet = await drawSheet(document, template, values, {
    reference: 'Nov 2025 · KOMATSU HANAKO · Bangkok Riverside Hospital · outpatient',
  });
  return { sheet, pdf: await document.save() };
}
