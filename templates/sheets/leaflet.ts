/** A page of explanation for the kit to take along: its words come with the language, only the head stands on it. */
import { entry, type SheetDrawing } from '../../src/template/kit/index.ts';

export const leaflet: SheetDrawing = {
  sheet: 'leaflet',
  title: { en: 'Overseas Medical Expenses: Public Health Insurance of Japan', ja: '海外療養費' },
  lead: 'en',
  dates: 'western',
  continued: false,
  pages: [[entry('body', { by: 'none', type: 'picture', named: { en: 'Text', ja: '本文' }, grow: 1 })]],
};
