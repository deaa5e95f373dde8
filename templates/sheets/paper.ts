/** An empty page with its mark for papers whose words come with the language: they flow over as many as they take. */
import { entry, type SheetDrawing } from '../../src/template/kit/index.ts';

const by = 'applicant';

export const paper: SheetDrawing = {
  sheet: 'paper',
  title: { en: 'Paper', ja: '書面' },
  lead: 'ja',
  dates: 'western',
  openHead: 'head',
  continued: false,
  pages: [[entry('body', { by, type: 'picture', named: { en: 'Text', ja: '本文' }, grow: 1 })]],
};
