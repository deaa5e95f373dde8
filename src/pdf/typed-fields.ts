/** Form fields that somebody types into on screen: text, boxes to tick, and choices of which one is ticked. */
import {
  drawCheckBox,
  type PDFCheckBox,
  PDFDict,
  type PDFField,
  type PDFFont,
  type PDFForm,
  PDFHexString,
  PDFName,
  type PDFPage,
  PDFRadioGroup,
  type PDFTextField,
  rgb,
  StandardFonts,
  TextAlignment,
} from 'pdf-lib';
import type { TypedTextOptions, TypedTickOptions } from './types.ts';

export type FieldAppearance = NonNullable<Parameters<PDFTextField['addToPage']>[1]>;

export const ALIGNMENTS = { left: TextAlignment.Left, center: TextAlignment.Center, right: TextAlignment.Right };

const TICK_LINE = 1.5;
/** Between the edge of a field and its text. */
const PADDING = 2;

export function addTypedText(
  form: PDFForm,
  font: PDFFont,
  page: PDFPage,
  name: string,
  appearance: FieldAppearance,
  options: TypedTextOptions & { size: number },
): void {
  nameFont(form, font);
  const field = form.createTextField(name);
  // What is typed must be on the paper too: a field that scrolls hides its end.
  field.disableScrolling();
  field.disableSpellChecking();
  if (options.multiline) field.enableMultiline();
  const longest = options.comb ?? options.maxLength;
  if (longest !== undefined) field.setMaxLength(longest);
  if (options.comb !== undefined) field.enableCombing();
  field.setAlignment(ALIGNMENTS[options.align ?? 'left']);
  if (options.value !== undefined) field.setText(options.value);
  field.addToPage(page, { ...appearance, font });
  field.setFontSize(sizeIn(appearance.width ?? 0, font, options));
  field.updateAppearances(font);
  describe(field, options.label);
}

/** The standard font may run wider than the one that the text was measured in: a line that is there already must fit. */
function sizeIn(width: number, font: PDFFont, { value, multiline, size }: TypedTextOptions & { size: number }): number {
  if (value === undefined || multiline) return size;
  const needed = font.widthOfTextAtSize(value, size);
  const room = width - 2 * PADDING;
  return needed <= room ? size : Math.floor((size * room * 100) / needed) / 100;
}

export function addTypedTick(
  form: PDFForm,
  page: PDFPage,
  name: string,
  appearance: FieldAppearance,
  { label, checked }: TypedTickOptions,
): void {
  const field = form.createCheckBox(name);
  field.addToPage(page, appearance);
  nameTick(form, field);
  if (checked) field.check();
  describe(field, label);
}

export function addTypedChoice(
  form: PDFForm,
  page: PDFPage,
  name: string,
  option: string,
  appearance: FieldAppearance,
  { label, checked }: TypedTickOptions,
): void {
  const there = form.getFieldMaybe(name);
  const field = there instanceof PDFRadioGroup ? there : form.createRadioGroup(name);
  // Whoever clicked the wrong box may take the tick away again.
  field.enableOffToggling();
  field.addOptionToPage(option, page, appearance);
  field.updateAppearances((_field, widget) => {
    const { width, height } = widget.getRectangle();
    const face = (filled: boolean) =>
      drawCheckBox({
        x: 0,
        y: 0,
        width,
        height,
        thickness: TICK_LINE,
        borderWidth: 0,
        markColor: rgb(0, 0, 0),
        color: undefined,
        borderColor: undefined,
        filled,
      });
    return { normal: { on: face(true), off: face(false) } };
  });
  nameTick(form, field);
  if (checked) field.select(option);
  describe(field, label);
}

function describe(field: PDFField, label: string | undefined): void {
  if (label !== undefined) field.acroField.dict.set(PDFName.of('TU'), PDFHexString.fromText(label));
}

/** A check mark in the font of signs that every reader has. */
const CHECK_MARK = '4';
const SIGNS = 'ZaDb';

/** For a reader that draws its own ticks. */
function nameTick(form: PDFForm, { acroField, doc }: PDFCheckBox | PDFRadioGroup): void {
  const fonts = dictIn(dictIn(form.acroForm.dict, 'DR'), 'Font');
  if (!fonts.has(PDFName.of(SIGNS))) {
    const font = { Type: 'Font', Subtype: 'Type1', BaseFont: StandardFonts.ZapfDingbats };
    fonts.set(PDFName.of(SIGNS), doc.context.register(doc.context.obj(font)));
  }
  acroField.setDefaultAppearance(`/${SIGNS} 0 Tf 0 g`);
  for (const widget of acroField.getWidgets())
    widget.getOrCreateAppearanceCharacteristics().setCaptions({ normal: CHECK_MARK });
}

/** A reader that draws what was typed looks the font up in the form itself, by the name that the field gives. */
function nameFont({ acroForm }: PDFForm, font: PDFFont): void {
  const fonts = dictIn(dictIn(acroForm.dict, 'DR'), 'Font');
  fonts.set(PDFName.of(font.name), font.ref);
}

function dictIn(parent: PDFDict, key: string): PDFDict {
  const there = parent.lookup(PDFName.of(key));
  if (there instanceof PDFDict) return there;
  const made = parent.context.obj({});
  parent.set(PDFName.of(key), made);
  return made;
}
