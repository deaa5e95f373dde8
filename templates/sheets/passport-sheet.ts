/**
 * The journey and what the passport shows of it, with room for copies of its pages (パスポート写し台紙). Each dashed area
 * takes a page of a passport, 88 × 125 mm, or two, at their own size.
 */
import {
  choice,
  columns,
  entry,
  frame,
  gap,
  item,
  label,
  mount,
  type SheetDrawing,
  section,
  ticks,
} from '../../src/template/kit/index.ts';
import { table } from './tables.ts';

const by = 'applicant';

const patient = frame([
  item(
    undefined,
    { ja: '受診者', en: 'Patient' },
    columns([
      entry('patientName', {
        by,
        required: true,
        label: { ja: '氏名', en: 'Name' },
        named: { ja: '受診者氏名', en: 'Name of the patient' },
        height: 34,
      }),
      entry('patientNameLatin', {
        by,
        required: true,
        label: { ja: '旅券の表記', en: 'As in the passport' },
        named: { ja: '受診者氏名(旅券の表記)', en: 'Name of the patient as in the passport' },
        height: 34,
        share: 1.3,
      }),
      entry('passportNumberLast4', {
        by,
        label: { ja: '旅券番号の下4桁', en: 'Last 4 of number' },
        named: { ja: '旅券番号の下4桁', en: 'Last 4 of the passport number' },
        comb: 4,
        height: 34,
        width: 112,
      }),
    ]),
    { labelWidth: 56 },
  ),
]);

const trips = table('trips', {
  by,
  required: true,
  named: { ja: '渡航', en: 'Trips' },
  rows: 4,
  rowHeight: 25,
  size: 9,
  head: (_, words, span) => label(words, { ...span, align: 'center' }),
  columns: {
    country: { label: { ja: '渡航先', en: 'Country' }, share: 1 },
    departed: { label: { ja: '日本出国日', en: 'Left Japan' }, width: 63, type: 'day' },
    entered: { label: { ja: '現地入国日', en: 'Entered' }, width: 63, type: 'day' },
    left: { label: { ja: '現地出国日', en: 'Left there' }, width: 63, type: 'day' },
    returned: { label: { ja: '日本帰国日', en: 'Back in Japan' }, width: 63, type: 'day' },
    treatmentDays: { label: { ja: '期間内の受診日', en: 'Days treated' }, width: 60 },
  },
  after: [
    { key: 'stampJapanOut', words: { ja: '日本出国', en: 'Exit JP' }, by, width: 36 },
    { key: 'stampCountryIn', words: { ja: '現地入国', en: 'Entry' }, by, width: 36 },
    { key: 'stampCountryOut', words: { ja: '現地出国', en: 'Exit' }, by, width: 36 },
    { key: 'stampJapanIn', words: { ja: '日本帰国', en: 'Entry JP' }, by, width: 36 },
  ],
});

const proof = [
  item(
    undefined,
    { ja: '証印がない場合の資料', en: 'In place of a missing stamp' },
    ticks('substituteProof', {
      by,
      rows: [
        [
          ['boarding-pass', { ja: '搭乗券の半券', en: 'Boarding pass' }],
          ['boarding-certificate', { ja: '搭乗証明書', en: 'Boarding certificate' }],
          ['e-ticket', { ja: 'eチケット', en: 'e-ticket' }],
        ],
        [
          ['visa', { ja: '査証', en: 'Visa' }],
          ['immigration-record', { ja: '出入(帰)国記録', en: 'Immigration record' }],
          null,
        ],
      ],
    }),
  ),
  item(
    undefined,
    { ja: '窓口での原本の提示', en: 'For the office' },
    choice('shownAtCounter', {
      by: 'office',
      type: 'hand-tick',
      options: { shown: { ja: '原本を確認', en: 'Original shown' } },
      height: 24,
    }),
  ),
];

export const passportSheet: SheetDrawing = {
  sheet: 'passport-sheet',
  title: { ja: 'パスポート写し台紙(渡航の確認)', en: 'Passport Copy Sheet' },
  lead: 'ja',
  dates: 'era',
  notes: [
    {
      ja: '窓口では原本もご提示ください。受診者ごとに1部です。',
      en: 'Bring the passport itself too. One set for each patient.',
    },
    {
      ja: '証印のある欄に印を付け、写しを枠に貼ってください。',
      en: 'Tick the stamps that are there; glue the copies inside the dashed frames.',
    },
  ],
  pages: [
    [
      patient,
      gap(5),
      frame([
        columns([
          section({ ja: '渡航', en: 'Trips' }),
          { ...section({ ja: '証印あり', en: 'Stamped' }), align: 'center', width: 144 },
        ]),
        trips,
        ...proof,
      ]),
      gap(5),
      columns(
        [
          mount('pageCover', { by, words: { ja: '表紙の写し', en: 'Copy of the cover' } }),
          mount('pageIdentity', { by, words: { ja: '身分事項のページの写し', en: 'Copy of the identity page' } }),
        ],
        { ruled: false, height: 375, grow: 1 },
      ),
    ],
    [
      mount('pageSignature', {
        by,
        words: { ja: '所持人自署のページの写し', en: 'Copy of the page with the signature' },
        height: 262,
      }),
      gap(4),
      mount('pageStamps', {
        by,
        words: { ja: '出入国の証印があるページの写し', en: 'Copy of the pages with the stamps' },
        height: 375,
        grow: 1,
      }),
    ],
  ],
};
