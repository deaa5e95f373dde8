/** Parts that the two letters of attorney share: to whom, and the householder who gives the power. */
import {
  type Block,
  columns,
  entry,
  gap,
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

/** To whom the letter is addressed, on a line at the upper left. */
export const addresseeLine: Block = columns(
  [
    stack(
      [
        entry('addressee', {
          by: 'none',
          label: { ja: '(あて先)', en: 'To' },
          named: { ja: 'あて先', en: 'To' },
          labelAt: 'left',
          after: { ja: '様' },
          align: 'right',
          size: 12,
          height: 24,
        }),
        gap(0),
      ],
      { width: 270 },
    ),
    stack([], { ruled: false }),
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
      entry('householderAddress', {
        by,
        required: true,
        named: { ja: '委任者の住所', en: "Principal's address" },
        height: 36,
      }),
      MANDATE_LABEL,
    ),
    item(
      undefined,
      { ja: '氏名', en: 'Name' },
      entry('householderName', {
        by,
        required: true,
        named: { ja: '委任者(世帯主)の氏名', en: 'Name of the principal' },
        size: 12,
        height: 34,
      }),
      MANDATE_LABEL,
    ),
    item(
      undefined,
      { ja: '生年月日・電話番号', en: 'Date of birth, phone' },
      columns([
        entry('householderBirthDate', {
          by,
          type: 'day',
          label: { ja: '生年月日', en: 'Date of birth' },
          named: { ja: '委任者の生年月日', en: "Principal's date of birth" },
        }),
        entry('householderPhone', {
          by,
          label: { ja: '電話番号', en: 'Phone' },
          named: { ja: '委任者の電話番号', en: "Principal's phone" },
        }),
      ]),
      MANDATE_LABEL,
    ),
    item(
      undefined,
      { ja: '署名・押印', en: 'Signature, seal' },
      columns([
        signature('householderSignature', {
          by,
          label: { ja: '署名(自署)', en: 'Signature' },
          named: { ja: '委任者の署名', en: "Principal's signature" },
          share: 4,
          height: 46,
        }),
        seal('householderSeal', {
          by,
          label: { ja: '印', en: 'Seal' },
          named: { ja: '委任者の印', en: "Principal's seal" },
        }),
      ]),
      MANDATE_LABEL,
    ),
  ];
}
