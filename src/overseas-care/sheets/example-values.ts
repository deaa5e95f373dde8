/** Values of a fictitious family for the proof of a map: what usually stands in a form, and the longest that may come. */
import { type Day, day } from '../../base/day.ts';
import type { Entry, SheetMap, Value, Values } from '../../template/types.ts';

export type Length = 'usual' | 'long';

/** By the end of the key: `patientPhone` and `institutionPhone` are both a number to call. The first that fits is taken. */
const TEXTS: readonly [ending: RegExp, usual: string, long: string][] = [
  [
    /^(?:illnesses|diagnoses|dentalFindings|dentalLines)\.(?:name|diagnosis)$/,
    'Acute gastroenteritis',
    'Acute gastroenteritis of presumed infectious origin with moderate dehydration and secondary hypokalaemia',
  ],
  [
    /^otherItems\w*\.name$/,
    'Medical certificate',
    'Disposable materials, nursing supplies and documentation fee (itemised overleaf)',
  ],
  [/NameLast$/, 'KOMATSU', 'PAPADOPOULOU-MONTGOMERY FEATHERSTONEHAUGH'],
  [/NameFirst$/, 'HANAKO', 'MAXIMILIANA KONSTANTINA ALEXANDRINA'],
  [/NameLatin$/, 'KOMATSU, HANAKO', 'PAPADOPOULOU-MONTGOMERY, MAXIMILIANA KONSTANTINA'],
  [
    /^physicianName$|^issuerName$/,
    'Dr. Somchai Jaidee',
    'Prof. Dr. med. Maximiliana Papadopoulou-Montgomery (also: Dr. Somchai Jaidee)',
  ],
  [
    /^institutionName$/,
    'Bangkok Riverside Hospital',
    'Bangkok Riverside International University Hospital, Department of Gastroenterology and Hepatology',
  ],
  [/Kana$/, 'コマツ ハナコ', 'コマツパパドプールー マクシミリアーナコンスタンティーナ'],
  [/Age$/, '40', '100'],
  [/Days$|Count$|quantity$/i, '2', '31'],
  [/Phone$/, '+66 2 000 0000', '+66 2 000 0000 ext. 12345'],
  [/Code$/i, '0101', '0101'],
  [/accountNumber$/, '1234567', '12345678'],
  [/PostalCode$/i, '923-8650', '923-8650'],
  [/currency$/i, 'THB', 'THB'],
  [
    /AddressJa$|^(?:patient|householder|translator|proxy|receiver|guardian|visitor)Address$/,
    '石川県小松市小馬出町91番地',
    '石川県小松市小馬出町91番地 グランドレジデンス小松リバーサイドタワー第二号館 2503号室 髙﨑方',
  ],
  [
    /Address$/,
    '12 Charoen Krung Road, Bangkok 10500, Thailand',
    '1234/56-58 Soi Charoen Krung 47/1, Charoen Krung Road, Khwaeng Si Phraya, Khet Bang Rak, Bangkok 10500, Thailand',
  ],
  [
    /NameJa$|^(?:bank|branch)Name$/,
    '小松総合病院',
    '独立行政法人国立病院機構小松東部総合医療センター附属国際渡航者診療所',
  ],
  [/Name$|name$/, '小松 花子', '髙﨑パパドプールー マクシミリアーナ花子'],
  [
    /conditionSummary|condition/i,
    'Fever of 39.2 °C and watery diarrhoea for two days; mild dehydration.',
    'Fever of 39.2 °C and watery diarrhoea, eight times a day, since the night of the third day of the journey; mild dehydration, no blood in the stool. '
      .repeat(6)
      .trim(),
  ],
  [
    /treatmentSummary|treatment|description/i,
    'Oral rehydration; ciprofloxacin 500 mg twice a day for three days.',
    'Intravenous rehydration with 1,000 ml of Ringer’s lactate; ciprofloxacin 500 mg twice a day for three days; paracetamol 500 mg as needed. '
      .repeat(6)
      .trim(),
  ],
];
const TEXT: Record<Length, string> = {
  usual: '小松',
  long: '渡航先で急に発熱し、現地の医療機関を受診したため(別紙のとおり、領収書と診療内容明細書を添えます)',
};
const ON: Day = day('2025-11-28');
const BORN: Day = day('1985-06-15');
const AMOUNTS: Record<Length, string> = { usual: '1500.00', long: '12345678.50' };
/** Rows of a list that has more than the form draws. */
const OVER = 1;

function written(name: string, type: Entry['type'], length: Length): Value {
  if (type === 'day' || /(?:date|On)$/i.test(name)) return { kind: 'day', day: /birth/i.test(name) ? BORN : ON };
  if (type === 'month' || /Month$/.test(name)) return { kind: 'month', month: '2025-11' };
  if (type === 'amount' || /amount$/i.test(name)) return { kind: 'amount', amount: AMOUNTS[length] };
  const found = TEXTS.find(([ending]) => ending.test(name));
  return { kind: 'text', text: found ? found[length === 'usual' ? 1 : 2] : TEXT[length] };
}

/** A value for every entry that a machine may fill. */
export function exampleValues(map: SheetMap, length: Length): Values {
  const values: Record<string, Value> = {};
  for (const [key, entry] of Object.entries(map.entries)) {
    const { options, rows, type, place } = entry;
    if (entry.by === 'office' || key === 'continued') continue;
    const names = Object.keys(options ?? {});
    if (type === 'list' && rows && rows.length > 0) {
      const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
      const row = Object.fromEntries(columns.map((column) => [column, written(`${key}.${column}`, 'text', length)]));
      values[key] = {
        kind: 'list',
        rows: Array.from({ length: rows.length + (length === 'long' ? OVER : 0) }, () => row),
      };
    } else if (type === 'choice' && names.length > 0) {
      // Between them, the two runs show a last and a first option.
      values[key] = { kind: 'choice', option: names[length === 'usual' ? names.length - 1 : 0]! };
    } else if (type === 'ticks') {
      values[key] = { kind: 'ticks', options: names };
    } else if (
      place &&
      (type === 'text' || type === 'multiline' || type === 'day' || type === 'month' || type === 'amount')
    ) {
      values[key] = written(key, type, length);
    }
  }
  return values;
}
