/**
 * The same sheets where the insured person claims (被用者保険, 後期高齢者医療): what names the householder names that person,
 * what names 国民健康保険 names no insurance. The geometry and the keys are those of the national sheet.
 */
import type { SheetDrawing } from '../../src/template/kit/index.ts';
import { coverOf } from './cover.ts';

const INSURED = { ja: '被保険者', en: 'Insured person' };

/** In this order: the longer texts before those that they hold. */
const TERMS: readonly (readonly [from: string, to: string])[] = [
  ['国民健康保険療養費支給申請書', '海外療養費支給申請書'],
  ['Application for National Health Insurance Medical Expenses', 'Application for Overseas Medical Expenses'],
  ['国民健康保険療養費', '海外療養費'],
  ['国民健康保険の給付', '公的医療保険の給付'],
  ['the National Health Insurance benefit', 'the benefit of Japanese public health insurance'],
  ['世帯主', '被保険者'],
  ['療養を受けた被保険者', '療養を受けた方'],
  ['市区町村記入欄', '保険者記入欄'],
  ['Data held by the city', 'Public registers'],
  ['data held by the city', 'public registers'],
  ['市区町村の様式', '保険者の様式'],
  ['householder', 'insured person'],
  ['Householder', 'Insured person'],
];

/** @returns undefined where the sheet names neither: the national one serves */
export function forInsuredPerson(drawing: SheetDrawing): SheetDrawing | undefined {
  let changes = 0;
  const said = (text: string): string => {
    const changed = TERMS.reduce((told, [from, to]) => told.replaceAll(from, to), text);
    if (changed !== text) changes += 1;
    return changed;
  };
  /** Only words are said anew: `ja` and `en` of whatever holds them, never a key. */
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        (key === 'ja' || key === 'en') && typeof each === 'string' ? said(each) : walk(each),
      ]),
    );
  };
  // The labels of the cover are drawn by hand, beside those of a second language.
  const changed = walk(drawing.sheet === 'cover' ? coverOf(INSURED) : drawing) as SheetDrawing;
  return changes > 0 ? changed : undefined;
}
