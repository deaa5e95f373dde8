/** Every sheet of a claim's packet with its values, as `build` hands them to the drawing. */

import { fixOf } from '../../src/base/finding-words.ts';
import type { Language } from '../../src/base/languages.ts';
import { makeWords, type Words } from '../../src/base/words.ts';
import { DATA_QR, encodeDataCode, qrMatrix } from '../../src/mark/index.ts';
import type { ClaimContext } from '../../src/overseas-care/sheets/context.ts';
import { coverValues } from '../../src/overseas-care/sheets/cover.ts';
import { packetSheets, type SheetValues } from '../../src/overseas-care/sheets/packet-sheets.ts';
import { schemeWords } from '../../src/overseas-care/words/index.ts';
import { dataCodePicture } from '../../src/packet/data-code-picture.ts';
import type { Values } from '../../src/template/index.ts';
import { type Amount, claimOf, contextOf, withDentalFormA } from './claims.ts';

const BASE_WORDS = {
  ja: async () => (await import('../../src/base/words/ja.ts')).ja,
  en: async () => (await import('../../src/base/words/en.ts')).en,
  zh: async () => (await import('../../src/base/words/zh.ts')).zh,
} as const;

export async function wordsIn(language: Language): Promise<Words> {
  return makeWords(language, [await BASE_WORDS[language](), await schemeWords(language)]);
}

async function codes(): Promise<boolean[][][]> {
  const parts = encodeDataCode(new Uint8Array(Buffer.from('format: ryoyohi/1\n'.repeat(40))), {
    claimId: '7Q3K9D',
    kind: 'yaml',
    capacityPerCode: DATA_QR.capacity,
    maxCodes: 9,
  });
  if (parts === 'too-large') throw new Error('the sample of a data code is too large');
  return Promise.all(parts.map((part) => qrMatrix(part, DATA_QR)));
}

/** The cover with all that `build` adds to what the scheme says. */
export async function coverOf(context: ClaimContext, language: Language): Promise<SheetValues> {
  const ja = await wordsIn('ja');
  const beside = language === 'ja' ? undefined : await wordsIn(language);
  const note = [ja('cover.data-code-note'), beside?.('cover.data-code-note')].filter(Boolean).join('\n');
  const values: Values = {
    ...coverValues({ ...context, ja, beside, todoOf: fixOf }),
    draftNote: { kind: 'text', text: '下書き DRAFT 草稿' },
    pageCount: { kind: 'text', text: '128' },
    dataCode: { kind: 'picture', draw: dataCodePicture(await codes(), DATA_QR.millimetres) },
    dataCodeNote: { kind: 'text', text: note },
  };
  return { sheet: 'cover', unit: null, patient: null, copies: [values], own: true };
}

/** The whole packet behind the cover; with the dental Form A that some insurers have. */
export async function sheetsOf(context: ClaimContext): Promise<SheetValues[]> {
  const ja = await wordsIn('ja');
  return packetSheets(withDentalFormA(context), (sheet) => ja(`sheet.${sheet}`));
}

/** Cover in one language, then all that follows. */
export async function packetOf(amount: Amount, language: Language = 'ja'): Promise<SheetValues[]> {
  const context = contextOf(claimOf(amount));
  return [await coverOf(context, language), ...(await sheetsOf(context))];
}
