/** Papers of a case as they come: turned, cropped, locked, filled on screen, with what acts in them. */
import {
  AFRelationship,
  degrees,
  PDFArray,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPage,
  PDFString,
  rgb,
} from 'pdf-lib';
import sharp from 'sharp';

/** Red at the upper left, green at the upper right, blue at the lower left of what a reader sees of an upright page. */
const CORNER = 60;

export function drawCorners(page: PDFPage, area: { x: number; y: number; width: number; height: number }): void {
  const { x, y, width, height } = area;
  const [right, top] = [x + width - CORNER, y + height - CORNER];
  const square = { width: CORNER, height: CORNER };
  page.drawRectangle({ x, y, width, height, color: rgb(0.93, 0.93, 0.93) });
  page.drawRectangle({ ...square, x, y: top, color: rgb(1, 0, 0) });
  page.drawRectangle({ ...square, x: right, y: top, color: rgb(0, 0.7, 0) });
  page.drawRectangle({ ...square, x, y, color: rgb(0, 0, 1) });
}

export async function pdfOf(
  shape: { width?: number; height?: number; pages?: number } = {},
  change: (page: PDFPage, document: PDFDocument) => void | Promise<void> = () => undefined,
): Promise<Uint8Array> {
  const { width = 595, height = 842, pages = 1 } = shape;
  const document = await PDFDocument.create({ updateMetadata: false });
  for (let index = 0; index < pages; index += 1) {
    const page = document.addPage([width, height]);
    drawCorners(page, { x: 0, y: 0, width, height });
    await change(page, document);
  }
  return document.save({ updateFieldAppearances: false });
}

/** As a scanner saves it that was fed sideways: a reader turns it by a quarter clockwise, and so its lower left goes up. */
export function turnedPdf(): Promise<Uint8Array> {
  return pdfOf({ width: 842, height: 595 }, (page) => {
    const square = { width: CORNER, height: CORNER };
    page.drawRectangle({ x: 0, y: 0, width: 842, height: 595, color: rgb(0.93, 0.93, 0.93) });
    page.drawRectangle({ ...square, x: 0, y: 0, color: rgb(1, 0, 0) });
    page.drawRectangle({ ...square, x: 0, y: 595 - CORNER, color: rgb(0, 0.7, 0) });
    page.drawRectangle({ ...square, x: 842 - CORNER, y: 0, color: rgb(0, 0, 1) });
    page.setRotation(degrees(90));
  });
}

/** Only the middle is seen. */
export function croppedPdf(): Promise<Uint8Array> {
  return pdfOf({}, (page) => {
    page.drawRectangle({ x: 0, y: 0, width: 595, height: 842, color: rgb(0, 0, 0) });
    drawCorners(page, { x: 100, y: 200, width: 300, height: 400 });
    page.setCropBox(100, 200, 300, 400);
  });
}

export async function lockedPdf(password: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(await pdfOf());
  await document.encrypt({
    userPassword: password,
    ownerPassword: 'owner',
    permissions: { printing: 'highResolution' },
  });
  return document.save({ useObjectStreams: false });
}

/** A field with a text, drawn in it unless `unshown`. */
export async function filledForm(text: string, { unshown = false } = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const page = document.addPage([595, 842]);
  const field = document.getForm().createTextField('diagnosis');
  field.setText(text);
  field.addToPage(page, { x: 100, y: 600, width: 300, height: 40 });
  const bytes = await document.save({ updateFieldAppearances: true });
  if (!unshown) return bytes;
  const again = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const widget of again.getForm().getTextField('diagnosis').acroField.getWidgets())
    widget.dict.delete(PDFName.of('AP'));
  return again.save({ updateFieldAppearances: false });
}

/** With a script, a link, an attachment, an action on opening, and a script hidden among the resources. */
export async function actingPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const page = document.addPage([595, 842]);
  drawCorners(page, { x: 0, y: 0, width: 595, height: 842 });
  const { context } = document;
  document.addJavaScript('hello', 'app.alert("CANARY-SCRIPT")');
  await document.attach(new TextEncoder().encode('CANARY-ATTACHMENT'), 'canary-file.txt', {
    afRelationship: AFRelationship.Data,
  });
  const link = context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [0, 0, 595, 842],
    A: { Type: 'Action', S: 'URI', URI: PDFString.of('https://example.com/CANARY-LINK') },
  });
  page.node.set(PDFName.of('Annots'), context.obj([context.register(link)]));
  page.node.set(PDFName.of('AA'), context.obj({ O: { S: 'JavaScript', JS: PDFString.of('CANARY-OPEN') } }));
  const resources = page.node.Resources()!;
  const action = context.obj({ S: 'JavaScript', JS: PDFString.of('CANARY-HIDDEN') });
  resources.set(PDFName.of('Strange'), context.register(action));
  resources.set(PDFName.of('Odd'), context.obj({ Kept: PDFString.of('CANARY-ODD') }));
  const form = context.flateStream('', {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, 1, 1],
    PieceInfo: { Program: { Private: PDFString.of('CANARY-PRIVATE') } },
    Beside: action,
    Listed: PDFArray.withContext(context),
  });
  resources.set(PDFName.of('XObject'), context.obj({ Fm0: context.register(form) }));
  document.setAuthor('CANARY-AUTHOR');
  return document.save({ useObjectStreams: false });
}

/** A black layer over the page that readers do not show. */
export async function layeredPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const page = document.addPage([595, 842]);
  const { context } = document;
  const layer = context.register(context.obj({ Type: 'OCG', Name: PDFHexString.fromText('Hidden') }));
  document.catalog.set(PDFName.of('OCProperties'), context.obj({ OCGs: [layer], D: { OFF: [layer], Order: [layer] } }));
  page.node.set(PDFName.of('Resources'), context.obj({ Properties: { MC0: layer } }));
  const drawing = '/OC /MC0 BDC 0 g 0 0 595 842 re f EMC';
  page.node.set(PDFName.of('Contents'), context.register(context.flateStream(drawing)));
  return document.save();
}

/** Red at the upper left, green at the upper right, blue at the lower left as it is seen, stored as the orientation says. */
export async function photo(orientation: 1 | 3 | 6 | 8, kind: 'jpeg' | 'png' | 'tiff' = 'jpeg'): Promise<Uint8Array> {
  const [width, height, edge] = [900, 1200, 120];
  const square = (background: string) => ({ create: { width: edge, height: edge, channels: 3 as const, background } });
  const upright = await sharp({ create: { width, height, channels: 3, background: '#eeeeee' } })
    .composite([
      { input: square('#ff0000'), left: 0, top: 0 },
      { input: square('#00b200'), left: width - edge, top: 0 },
      { input: square('#0000ff'), left: 0, top: height - edge },
    ])
    .png()
    .toBuffer();
  const stored = { 1: 0, 3: 180, 6: 270, 8: 90 }[orientation];
  const image = sharp(upright)
    .rotate(stored)
    .withExif({ IFD0: { Make: 'CANARY-CAMERA' } });
  return new Uint8Array(await image.withMetadata({ orientation }).toFormat(kind).toBuffer());
}
