/** The continuation sheet (別紙): the head is filled per sheet, the body by the text that flows over its pages. */
import { columns, entry, frame, gap, item, type SheetDrawing, signature, stack } from '../../src/template/kit/index.ts';

/** Height of the box for initials; it is drawn only where a hand signs the sheet that is continued. */
const INITIALS_HEIGHT = 36;

export const continuation: SheetDrawing = {
  sheet: 'continuation',
  title: { en: 'Continuation Sheet', ja: '別紙(つづき)' },
  lead: 'en',
  dates: 'day-month-year',
  notes: [
    {
      en: 'Belongs to the form named below; holds in full what did not fit into its boxes.',
      ja: '下記の様式に添付します。欄に収まらない内容の全文です。',
    },
  ],
  continued: false,
  pages: [
    [
      frame([
        columns([
          item(
            undefined,
            { en: 'Form', ja: '様式' },
            entry('sheetTitle', { by: 'none', type: 'multiline', height: 31 }),
            { labelWidth: 52 },
          ),
          entry('continuationPage', { by: 'none', label: { en: 'Page', ja: '枚目' }, align: 'center', width: 60 }),
        ]),
        item(undefined, { en: 'For', ja: '対象' }, entry('unitReference', { by: 'none', height: 26 }), {
          labelWidth: 52,
        }),
      ]),
      gap(8),
      entry('body', { by: 'none', type: 'picture', height: 480, grow: 1 }),
      gap(6),
      columns(
        [
          stack([], { ruled: false }),
          signature('initials', {
            by: 'physician',
            required: false,
            named: { en: 'Initials', ja: '頭文字(イニシャル)' },
            width: 190,
            height: INITIALS_HEIGHT,
          }),
        ],
        { ruled: false },
      ),
    ],
  ],
};
