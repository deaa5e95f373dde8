/**
 * The disease classification for the use of National Health Insurance (国民健康保険国際疾病分類表), which goes to the
 * physician with form A. Drawn from `templates/data/`, where `verified` says what was seen in a source: C the code, R the
 * range of ICD-10.
 */
import { readFileSync } from 'node:fs';
import {
  type Block,
  columns,
  frame,
  label,
  paragraph,
  type SheetDrawing,
  section,
  type Words,
} from '../../src/template/kit/index.ts';

type Edition = '2013' | '2003';

interface Row {
  code: string;
  /** Number and Japanese title of its chapter. */
  major: string;
  ja: string;
  en: string;
  /** `A20-A49,A65-A79`. */
  icd10: string;
  verified: string;
}

const COLUMNS = ['code', 'major', 'ja', 'en', 'icd10', 'verified'] as const;

function readRows(edition: Edition): Row[] {
  const text = readFileSync(`templates/data/nhi-disease-classification-${edition}.tsv`, 'utf8');
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(COLUMNS.map((name) => [name, cells[names.indexOf(name)] ?? ''])) as unknown as Row;
  });
}

/** The chapters of ICD-10 that the table has, in WHO's words. */
const CHAPTERS: Readonly<Record<string, string>> = {
  I: 'Certain infectious and parasitic diseases',
  II: 'Neoplasms',
  III: 'Diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism',
  IV: 'Endocrine, nutritional and metabolic diseases',
  V: 'Mental and behavioural disorders',
  VI: 'Diseases of the nervous system',
  VII: 'Diseases of the eye and adnexa',
  VIII: 'Diseases of the ear and mastoid process',
  IX: 'Diseases of the circulatory system',
  X: 'Diseases of the respiratory system',
  XI: 'Diseases of the digestive system',
  XII: 'Diseases of the skin and subcutaneous tissue',
  XIII: 'Diseases of the musculoskeletal system and connective tissue',
  XIV: 'Diseases of the genitourinary system',
  XV: 'Pregnancy, childbirth and the puerperium',
  XVI: 'Certain conditions originating in the perinatal period',
  XVII: 'Congenital malformations, deformations and chromosomal abnormalities',
  XVIII: 'Symptoms, signs and abnormal clinical and laboratory findings, not elsewhere classified',
  XIX: 'Injury, poisoning and certain other consequences of external causes',
  XXII: 'Codes for special purposes',
};

/** Chapters that begin a page: none is split, and the pages are about equally full. */
const PAGE_STARTS = ['I', 'VIII', 'XII'];

const WIDTHS = { code: 36, ja: 177, icd10: 106 };
const SIZE = 6.8;

const UNSEEN_CODE = '†';
const UNSEEN_RANGE = '‡';

const head = columns([
  label({ ja: '番号', en: 'No.' }, { width: WIDTHS.code }),
  label({ ja: '傷病名' }, { width: WIDTHS.ja }),
  label({ en: 'Name of illness or injury' }),
  label({ en: 'ICD-10' }, { width: WIDTHS.icd10 }),
]);

function group(row: Row, marksCodes: boolean): Block {
  const code = marksCodes && !row.verified.includes('C') ? `${row.code} ${UNSEEN_CODE}` : row.code;
  const ranges = row.icd10.replaceAll(',', ', ');
  const cell = (words: Words, width?: number) =>
    paragraph(words, { size: SIZE, padding: 1, valign: 'middle', ...(width !== undefined && { width }) });
  return columns([
    cell({ en: code }, WIDTHS.code),
    cell({ ja: row.ja }, WIDTHS.ja),
    cell({ en: row.en }),
    cell({ en: row.verified.includes('R') ? ranges : `${ranges}\u00a0${UNSEEN_RANGE}` }, WIDTHS.icd10),
  ]);
}

/** What the marks mean. Where no code at all was seen, that is said once and not on every row. */
function footnote(marksCodes: boolean): Words {
  const codes = marksCodes
    ? {
        ja: `${UNSEEN_CODE} 番号を示す資料を確認できなかった行(並び順による番号)。`,
        en: `${UNSEEN_CODE} Number not seen in a source; it follows from the order.`,
      }
    : {
        ja: '番号は並び順による(番号を示す資料は確認できなかった)。',
        en: 'The numbers follow from the order of the groups; none was seen in a source.',
      };
  return {
    ja: `${codes.ja} ${UNSEEN_RANGE} ICD-10の範囲を示す資料を確認できなかった行。窓口で配られる表がこの表に優先します。`,
    en: `${codes.en} ${UNSEEN_RANGE} ICD-10 range not seen in a source. The table that the office hands out goes before this one.`,
  };
}

function pagesOf(rows: readonly Row[]): Block[][] {
  const marksCodes = rows.some(({ verified }) => verified.includes('C'));
  const pages: Block[][] = [];
  let chapter = '';
  for (const row of rows) {
    const [number = '', ja = ''] = row.major.split(' ');
    if (number !== chapter) {
      chapter = number;
      if (PAGE_STARTS.includes(number)) pages.push([head]);
      pages.at(-1)!.push(section({ ja: `${number} ${ja}`, en: CHAPTERS[number] ?? '' }));
    }
    pages.at(-1)!.push(group(row, marksCodes));
  }
  return pages.map((blocks) => [frame(blocks), paragraph(footnote(marksCodes), { size: 6.8 })]);
}

function drawingOf(sheet: string, edition: Edition): SheetDrawing {
  return {
    sheet,
    title: {
      ja: `国民健康保険国際疾病分類表(${edition}年版)`,
      en: `International Classification of Diseases for the use of National Health Insurance (edition ${edition})`,
    },
    lead: 'ja',
    dates: 'western',
    notes: [
      {
        ja: '様式Aの2に、この表の4桁の番号をお書きください。',
        en: 'Write the four-digit number under item 2 of Form A.',
      },
      {
        ja: `ICD-10(${edition}年版)準拠。番号は版により異なります。`,
        en: `Edition based on ICD-10 (${edition}). Numbers differ between editions.`,
      },
      { ja: 'この表は提出の必要がありません。', en: 'This table need not be handed in.' },
    ],
    continued: false,
    pages: pagesOf(readRows(edition)),
  };
}

export const classificationTable = drawingOf('classification-table', '2013');
export const classificationTable2003 = drawingOf('classification-table-2003', '2003');
