/** A page for the data code of a case, where no cover has a place for it. Its words come with the language. */
import { entry, type SheetDrawing } from '../../src/template/kit/index.ts';

const by = 'none';

export const dataCode: SheetDrawing = {
  sheet: 'data-code',
  title: { en: 'Data code', ja: 'データコード' },
  lead: 'ja',
  dates: 'western',
  openHead: 'head',
  pages: [
    [
      entry('dataCodeNote', {
        by,
        type: 'multiline',
        named: { ja: 'データコードについて', en: 'About the data code' },
        size: 7.5,
        height: 36,
      }),
      entry('dataCode', { by, type: 'picture', named: { ja: 'データコード', en: 'Data code' }, height: 600, grow: 1 }),
    ],
  ],
};
