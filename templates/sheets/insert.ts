/** The slip that stands in the packet where an original paper belongs, and says which. */
import { entry, frame, gap, item, label, paragraph, type SheetDrawing } from '../../src/template/kit/index.ts';
import { table } from './tables.ts';

const by = 'none';
const LABEL = { labelWidth: 104 };

export const insert: SheetDrawing = {
  sheet: 'insert',
  title: { ja: '原本差込票', en: 'Insert Slip' },
  lead: 'ja',
  dates: 'era',
  pages: [
    [
      paragraph({ ja: 'ここに原本を入れる' }, { size: 30, align: 'center' }),
      paragraph({ en: 'Insert the original here' }, { size: 17, align: 'center' }),
      gap(26),
      frame([
        item(
          undefined,
          { ja: '入れる書類', en: 'Which paper' },
          entry('belongsTo', { by, size: 20, height: 54 }),
          LABEL,
        ),
        item(undefined, { ja: '対象', en: 'For' }, entry('unitReference', { by, size: 11, height: 34 }), LABEL),
        item(undefined, { ja: '受診者氏名', en: 'Patient' }, entry('patientName', { by, size: 12, height: 30 }), LABEL),
        item(
          undefined,
          { ja: 'ここに入れるもの', en: 'What belongs here' },
          entry('what', { by, type: 'multiline', size: 10.5, height: 74 }),
          LABEL,
        ),
      ]),
      gap(14),
      frame([
        table('originals', {
          by,
          named: { ja: '手元にある書類', en: 'Papers in hand' },
          rows: 6,
          rowHeight: 26,
          head: (column, words, span) => label(words, { ...span, align: column === 'checked' ? 'center' : 'left' }),
          columns: { document: { label: { ja: '手元にある書類', en: 'Papers in hand' } } },
          after: [{ key: 'checked', words: { ja: '確認', en: 'Checked' }, by: 'office', width: 62 }],
        }),
        item(undefined, { ja: '備考', en: 'Note' }, entry('note', { by, type: 'multiline', height: 48 }), LABEL),
      ]),
    ],
  ],
};
