/** Forms of an imaginary office, made as offices make them: flat or with fields, turned, cropped, of several pages. */
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFPage } from 'pdf-lib';
import { createDocument } from '../../src/pdf/index.ts';
import type { PageInk } from '../../src/pdf/types.ts';
import { fonts } from './sheets.ts';

export const A4 = { width: 595, height: 842 };

export interface FormOptions {
  fields?: boolean;
  /** Pages of notes before the form. */
  before?: number;
}

function label(ink: PageInk, text: string, x: number, y: number, size = 8): void {
  ink.text(text, { x, y, size });
}

/** A form A of an office: a ruled table, boxes to tick, lines to write on; labels in English and Japanese. */
export async function officeForm({ fields = false, before = 0 }: FormOptions = {}): Promise<Uint8Array> {
  const document = await createDocument({ fonts, title: 'Attending Physician’s Statement' });
  for (let page = 1; page <= before; page += 1)
    label(document.addPage(A4.width, A4.height), `Notes for the attending physician, page ${page}`, 60, 700);
  drawForm(document.addPage(A4.width, A4.height), fields);
  return document.save();
}

function drawForm(ink: PageInk, fields: boolean): void {
  const cell = (x: number, y: number, width: number, height: number, name?: string, multiline = false) => {
    ink.rect(x, y, width, height, { width: 0.5 });
    if (fields && name)
      ink.textField(
        name,
        { x: x + 2, y: y + 1, width: width - 4, height: multiline ? height - 20 : Math.min(height - 2, 15) },
        { multiline },
      );
  };
  const tick = (x: number, y: number, name: string) => {
    ink.rect(x, y, 9, 9, { width: 0.6 });
    if (fields) ink.checkBox(name, { x, y, width: 9, height: 9 });
  };
  const rule = (x: number, y: number, text: string, from: number, to: number, name: string) => {
    label(ink, text, x, y + 2);
    ink.line(from, y, to, y, { width: 0.5 });
    if (fields) ink.textField(name, { x: from, y, width: to - from, height: 14 });
  };
  label(ink, 'Attending Physician’s Statement 診療内容明細書', 150, 770, 13);
  cell(50, 700, 250, 34, 'patient_name');
  label(ink, '1. Name of Patient (Last, First)', 53, 724, 7);
  label(ink, '患者氏名', 53, 716, 7);
  cell(300, 700, 60, 34, 'age');
  label(ink, 'Age 年齢', 303, 724, 7);
  cell(360, 700, 185, 34, 'birth_date');
  label(ink, 'Date of Birth 生年月日', 363, 724, 7);
  cell(50, 676, 495, 24);
  label(ink, 'Sex 性別', 53, 684);
  tick(130, 683, 'sex_m');
  label(ink, 'Male 男', 143, 684);
  tick(200, 683, 'sex_f');
  label(ink, 'Female 女', 213, 684);
  cell(50, 656, 350, 20);
  label(ink, '2. Name of Illness or Injury 傷病名', 53, 662);
  cell(400, 656, 145, 20);
  label(ink, 'Classification No. 分類番号', 403, 662);
  for (let row = 1; row <= 3; row += 1) {
    cell(50, 656 - 20 * row, 350, 20, `illness${row}`);
    cell(400, 656 - 20 * row, 145, 20, `code${row}`);
  }
  cell(50, 574, 150, 22);
  label(ink, '3. Date of First Diagnosis 初診日', 53, 581);
  cell(200, 574, 120, 22, 'first_dx');
  cell(320, 574, 130, 22);
  label(ink, '4. Days of Treatment 診療日数', 323, 581);
  cell(450, 574, 95, 22, 'treatment_days');
  cell(50, 528, 495, 46);
  label(ink, '5. Type of Treatment 治療の分類', 53, 562);
  tick(60, 546, 'type_in');
  label(ink, 'Hospitalization 入院', 73, 547);
  label(ink, 'From', 165, 547);
  ink.line(190, 545, 280, 545, { width: 0.5, dash: [1, 2] });
  label(ink, 'To', 286, 547);
  ink.line(300, 545, 390, 545, { width: 0.5, dash: [1, 2] });
  tick(60, 532, 'type_out');
  label(ink, 'Outpatient 入院外', 73, 533);
  if (fields) {
    ink.textField('hosp_from', { x: 190, y: 545, width: 90, height: 14 });
    ink.textField('hosp_to', { x: 300, y: 545, width: 90, height: 14 });
  }
  cell(50, 438, 495, 90, 'condition', true);
  label(ink, '6. Nature and Condition of Illness or Injury (in brief) 症状の概要', 53, 517);
  cell(50, 348, 495, 90, 'treatment', true);
  label(ink, '7. Prescription, Operation and any Other Treatments (in brief) 処置の概要', 53, 427);
  cell(50, 324, 495, 24);
  label(ink, '8. Was the Treatment Required as a Result of an Accidental Injury?', 53, 332);
  tick(430, 331, 'acc_yes');
  label(ink, 'Yes', 442, 332);
  tick(480, 331, 'acc_no');
  label(ink, 'No', 492, 332);
  rule(60, 290, 'Name of Attending Physician 医師名', 200, 540, 'doctor');
  rule(60, 268, 'Name of Hospital or Clinic 病院の名称', 220, 540, 'hospital');
  rule(60, 246, 'Address 所在地', 130, 390, 'hospital_address');
  rule(410, 246, 'Phone 電話', 460, 540, 'tel');
  rule(60, 220, 'Date 日付', 110, 190, 'date_signed');
  rule(210, 220, 'Signature 署名', 270, 540, 'sign');
}

export type Turn = 0 | 90 | 180 | 270;

type Numbers6 = readonly [number, number, number, number, number, number];

/**
 * The same pages as they are seen, in another way: the sheet is turned by /Rotate, its drawing and fields turned back in
 * it, and only a part of a larger sheet is shown, away from its corner.
 */
export async function turned(
  bytes: Uint8Array,
  turn: Turn,
  crop: { x: number; y: number } | undefined,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes);
  for (const page of document.getPages()) turnPage(document, page, turn, crop ?? { x: 0, y: 0 }, crop !== undefined);
  return document.save();
}

function turnPage(
  document: PDFDocument,
  page: PDFPage,
  turn: Turn,
  { x, y }: { x: number; y: number },
  cropped: boolean,
): void {
  const { width, height } = page.getSize();
  const [wide, high] = turn % 180 === 0 ? [width, height] : [height, width];
  const [right, top] = [x + wide, y + high];
  const matrices: Record<Turn, Numbers6> = {
    0: [1, 0, 0, 1, x, y],
    90: [0, 1, -1, 0, right, y],
    180: [-1, 0, 0, -1, right, top],
    270: [0, -1, 1, 0, x, top],
  };
  const matrix = matrices[turn];
  const [a, b, c, d, e, f] = matrix;
  const { context } = document;
  page.node.normalize();
  page.node.wrapContentStreams(
    context.register(context.stream(`q ${matrix.join(' ')} cm`)),
    context.register(context.stream('Q')),
  );
  const annotations = page.node.Annots();
  for (let index = 0; index < (annotations?.size() ?? 0); index += 1) {
    const rectangle = annotations!.lookup(index, PDFDict).lookup(PDFName.of('Rect'), PDFArray);
    const [x1, y1, x2, y2] = [0, 1, 2, 3].map((at) => rectangle.lookup(at, PDFNumber).asNumber()) as [
      number,
      number,
      number,
      number,
    ];
    const corners = [
      [x1, y1],
      [x2, y2],
    ].map(([u, v]) => [a * u! + c * v! + e, b * u! + d * v! + f]);
    corners.flat().forEach((value, at) => {
      rectangle.set(at, PDFNumber.of(value));
    });
  }
  page.node.set(PDFName.of('Rotate'), PDFNumber.of(turn));
  const margin = cropped ? 40 : 0;
  page.node.set(PDFName.of('MediaBox'), context.obj([x - margin, y - margin, right + margin, top + margin]));
  if (cropped) page.node.set(PDFName.of('CropBox'), context.obj([x, y, right, top]));
}
