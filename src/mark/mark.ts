/**
 * The mark on every page: which claim, which sheet, for whom, which page of how many, and printed from what data.
 * It holds hashes only; nothing of a person can be read from it.
 */
import { createHash } from 'node:crypto';

export interface Mark {
  /** The claim's id, six characters of Crockford base 32; `000000` for a kit without a claim. */
  claim: string;
  /** The sheet's key, e.g. `form-a`: small letters, digits and hyphens, at most 24 characters. */
  sheet: string;
  /** {@link codeOf} the unit's key or the patient's id, or {@link NO_CODE}. */
  code: string;
  /** 1-based page of the sheet. */
  page: number;
  pages: number;
  /** {@link checkOf} what is typed on the sheet, or {@link NO_CHECK}. */
  check: string;
}

/** The code of a sheet that belongs to no unit and no patient. */
export const NO_CODE = '0000';

/** The check of a sheet that is never outdated: a blank form, a cover, a mounting sheet. */
export const NO_CHECK = '000000';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const MARK = new RegExp(
  `^RY1:([${CROCKFORD}]{6}):([a-z][a-z0-9-]{0,23}):([${CROCKFORD}]{4}):([1-9][0-9]{0,2})/([1-9][0-9]{0,2}):([${CROCKFORD}]{6})$`,
);

/**
 * The mark as it stands in the code and, in letters, beside it.
 *
 * @throws RangeError for parts that could not be read back
 * @example
 * formatMark({ claim: '7Q3K9D', sheet: 'form-a', code: '5MTC', page: 1, pages: 1, check: '4FZ8K2' })
 * // 'RY1:7Q3K9D:form-a:5MTC:1/1:4FZ8K2'
 */
export function formatMark(mark: Mark): string {
  const text = `RY1:${mark.claim}:${mark.sheet}:${mark.code}:${mark.page}/${mark.pages}:${mark.check}`;
  if (!parseMark(text)) throw new RangeError(`${text} is not a mark`);
  return text;
}

/** The parts of a mark, or undefined for every other text, however like a mark it looks. */
export function parseMark(text: string): Mark | undefined {
  const found = MARK.exec(text);
  if (!found) return undefined;
  const [, claim, sheet, code, page, pages, check] = found;
  const mark = {
    claim: claim!,
    sheet: sheet!,
    code: code!,
    page: Number(page),
    pages: Number(pages),
    check: check!,
  };
  return mark.page <= mark.pages ? mark : undefined;
}

/** Four characters that stand for a unit's key or a patient's id in the mark. Never {@link NO_CODE}. */
export function codeOf(text: string): string {
  return letters(text, 4);
}

/** Six characters that change when what is typed on a sheet changes. Never {@link NO_CHECK}. */
export function checkOf(text: string): string {
  return letters(text, 6);
}

/** The first `count` letters of the text's SHA-256 in base 32 that are not all zero: zeros mean "none". */
function letters(text: string, count: number): string {
  const bits = [...createHash('sha256').update(text, 'utf8').digest()]
    .map((b) => b.toString(2).padStart(8, '0'))
    .join('');
  for (let start = 0; ; start += count * 5) {
    const found = Array.from({ length: count }, (_, i) => {
      const at = start + i * 5;
      return CROCKFORD[Number.parseInt(bits.slice(at, at + 5), 2)]!;
    }).join('');
    if (/[^0]/.test(found)) return found;
  }
}
