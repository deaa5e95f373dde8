/** Parts that the two letters of attorney share: to whom, and the householder who gives the power. */
import {
  type Block,
  columns,
  entry,
  handDate,
  item,
  type Span,
  seal,
  section,
  signature,
  stack,
} from '../../src/template/kit/index.ts';

const by = 'householder';

/** Width of the labels at the left. */
export const MANDATE_LABEL: Span & { labelWidth: number } = { labelWidth: 122 };

/** 小松市長 様, at the upper left as in a letter. */
export const addresseeLine: Block = columns(
  [
    entry('addressee', {
      by: 'none',
      labelAt: 'left',
      label: { ja: '(宛先)', en: 'To' },
      size: 13,
      height: 26,
    }),
    stack([], { ruled: false, share: 0.7 }),
  ],
  { ruled: false },
);

/** Who gives the power: the householder, with the day, signature and seal. */
export function principalItems(): Block[] {
  return [
    section({ ja: '委任者(世帯主)', en: 'Principal (householder)' }),
    item(
      undefined,
      { ja: '委任年月日', en: 'Date' },
      columns([handDate('signedOn', { by, width: 230, height: 31 }), stack([], { ruled: false })], { ruled: false }),
      MANDATE_LABEL,
    ),
    item(
      undefined,
      { ja: '住所', en: 'Address' },
      entry('householderAddress', { by, required: true, height: 36 }),
      MANDATE_LABEL,
    ),
    item(
      undefined,
      { ja: '氏名', en: 'Name' },
      entry('householderName', { by, required: true, size: 12, height: 34 }),
      MANDATE_LABEL,
    ),
    item(
      undefined,
      { ja: '生年月日・電話番号', en: 'Date of birth, phone' },
      columns([
        entry('householderBirthDate', { by, type: 'day', label: { ja: '生年月日', en: 'Date of birth' } }),
        entry('householderPhone', { by, label: { ja: '電話番号', en: 'Phone' } }),
      ]),
      MANDATE_LABEL,
    ),
    item(
      undefined,
      { ja: '署名・押印', en: 'Signature, seal' },
      columns([
        signature('householderSignature', { by, label: { ja: '署名(自署)', en: 'Signature' }, share: 4, height: 46 }),
        seal('householderSeal', { by, label: { ja: '印', en: 'Seal' } }),
      ]),
      MANDATE_LABEL,
    ),
  ];
}
