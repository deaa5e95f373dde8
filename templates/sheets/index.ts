/** The national sheets, in the order of the packet. */
import type { SheetDrawing } from '../../src/template/kit/index.ts';
import { application } from './application.ts';
import { classificationTable, classificationTable2003 } from './classification-table.ts';
import { consent } from './consent.ts';
import { continuation } from './continuation.ts';
import { cover } from './cover.ts';
import { dataCode } from './data-code.ts';
import { formA } from './form-a.ts';
import { formADental } from './form-a-dental.ts';
import { formADentalJa } from './form-a-dental-ja.ts';
import { formAJa } from './form-a-ja.ts';
import { formB } from './form-b.ts';
import { formBDental } from './form-b-dental.ts';
import { formBDentalJa } from './form-b-dental-ja.ts';
import { formBJa } from './form-b-ja.ts';
import { formC } from './form-c.ts';
import { formCJa } from './form-c-ja.ts';
import { guaranteeInput } from './guarantee-input.ts';
import { insert } from './insert.ts';
import { leaflet } from './leaflet.ts';
import { letterOfAttorney } from './letter-of-attorney.ts';
import { paper } from './paper.ts';
import { passportSheet } from './passport-sheet.ts';
import { receiptSheet } from './receipt-sheet.ts';
import { receivingMandate } from './receiving-mandate.ts';
import { scheduleInput } from './schedule-input.ts';

export const sheets: readonly SheetDrawing[] = [
  cover,
  application,
  formA,
  formADental,
  formAJa,
  formADentalJa,
  formB,
  formBJa,
  formBDental,
  formBDentalJa,
  formC,
  formCJa,
  receiptSheet,
  consent,
  passportSheet,
  letterOfAttorney,
  receivingMandate,
  insert,
  guaranteeInput,
  scheduleInput,
  leaflet,
  paper,
  dataCode,
  classificationTable,
  classificationTable2003,
  continuation,
];
