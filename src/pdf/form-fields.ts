/** The form fields of somebody else's PDF: what they are called, what kind they are, and where they stand on the page. */
import {
  PDFArray,
  PDFButton,
  PDFCheckBox,
  PDFDict,
  type PDFDocument,
  PDFDropdown,
  type PDFField,
  PDFHexString,
  PDFName,
  PDFOptionList,
  PDFRadioGroup,
  PDFSignature,
  PDFString,
  PDFTextField,
} from 'pdf-lib';
import { PdfUnreadable } from './errors.ts';
import { geometryOf, type PageGeometry, seenBox } from './page-geometry.ts';
import { hasXfa, openPdf } from './reading.ts';
import type { Box, FormField } from './types.ts';

/**
 * Reads the form fields of a PDF in the order of its form. Boxes are where a reader sees them: after crop box and rotation,
 * in points from the lower left corner, as a page of {@link PdfDocument.template} is placed.
 *
 * @param bytes the whole file
 * @returns an empty list for a PDF without a form
 * @throws PdfUnreadable for a broken or locked file, and for every XFA form
 * @example
 * const [first] = await readFormFields(await readFile('form-a.pdf'));
 * // { name: 'patientName', kind: 'text', boxes: [{ page: 1, x: 72, y: 700, width: 200, height: 18 }] }
 */
export async function readFormFields(bytes: Uint8Array): Promise<FormField[]> {
  return fieldsOf(await openPdf(bytes));
}

/** @throws PdfUnreadable for a broken form, and for every XFA form */
export function fieldsOf(document: PDFDocument): FormField[] {
  if (hasXfa(document)) throw new PdfUnreadable('xfa');
  if (!document.catalog.has(PDFName.of('AcroForm'))) return [];
  try {
    const places = widgetPlaces(document);
    return document
      .getForm()
      .getFields()
      .map((field) => formField(field, places));
  } catch (error) {
    throw new PdfUnreadable('broken', { cause: error });
  }
}

interface Place {
  page: number;
  geometry: PageGeometry;
}

/** On which page each annotation stands. Looked up once: a widget's own word for its page is optional and often absent. */
function widgetPlaces(document: PDFDocument): Map<PDFDict, Place> {
  const places = new Map<PDFDict, Place>();
  document.getPages().forEach(({ node }, i) => {
    const annotations = node.lookup(PDFName.of('Annots'));
    if (!(annotations instanceof PDFArray)) return;
    const place = { page: i + 1, geometry: geometryOf(node) };
    for (let k = 0; k < annotations.size(); k++) {
      const annotation = annotations.lookup(k);
      if (annotation instanceof PDFDict) places.set(annotation, place);
    }
  });
  return places;
}

function formField(field: PDFField, places: Map<PDFDict, Place>): FormField {
  const boxes = field.acroField.getWidgets().flatMap((widget): Box[] => {
    const place = places.get(widget.dict);
    if (!place) return [];
    const { x, y, width, height } = widget.getRectangle();
    return [{ page: place.page, ...seenBox(place.geometry, x, y, x + width, y + height) }];
  });
  const name = field.getName();
  const title = titleOf(field);
  const common = { ...(field.isReadOnly() ? { readOnly: true } : {}), ...(title === undefined ? {} : { title }) };
  if (field instanceof PDFTextField) {
    const maxLength = field.getMaxLength();
    return {
      name,
      kind: 'text',
      boxes,
      ...(field.isMultiline() ? { multiline: true } : {}),
      ...(maxLength === undefined ? {} : { maxLength }),
      ...(field.isCombed() ? { comb: true } : {}),
      ...common,
    };
  }
  if (field instanceof PDFCheckBox) return { name, kind: 'tick', boxes, ...common };
  if (field instanceof PDFRadioGroup) return { name, kind: 'radio', boxes, choices: field.getOptions(), ...common };
  if (field instanceof PDFDropdown || field instanceof PDFOptionList)
    return { name, kind: 'choice', boxes, choices: field.getOptions(), ...common };
  if (field instanceof PDFSignature) return { name, kind: 'signature', boxes, ...common };
  if (field instanceof PDFButton) return { name, kind: 'button', boxes, ...common };
  throw new PdfUnreadable('broken');
}

/** What a reader shows over the field: often the printed label. */
function titleOf(field: PDFField): string | undefined {
  const title = field.acroField.dict.lookup(PDFName.of('TU'));
  if (!(title instanceof PDFString || title instanceof PDFHexString)) return undefined;
  return title.decodeText().trim() || undefined;
}
