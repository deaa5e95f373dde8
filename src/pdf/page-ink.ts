/** Draws on one page: every call becomes operators of the page's content stream, in the order of the calls. */
import type { PDFFont, PDFForm, PDFPage, PDFRef } from 'pdf-lib';
import type { Language } from '../base/languages.ts';
import { codePointsOf } from './characters.ts';
import { type FontUse, hex, utf16 } from './embedding.ts';
import type { GlyphFont } from './glyph-font.ts';
import { boxOn, type Fit } from './paper-fit.ts';
import type { Shaped, ShapedRun } from './shaping.ts';
import type { PlacedPage } from './template.ts';
import { ALIGNMENTS, addTypedChoice, addTypedText, addTypedTick, type FieldAppearance } from './typed-fields.ts';
import {
  type Box,
  type Ink,
  type PageInk,
  type StrokeStyle,
  type TemplatePage,
  type TextFieldOptions,
  type TextStyle,
  type TypedTextOptions,
  type TypedTickOptions,
  Unprintable,
} from './types.ts';

/** What a page needs of its document. */
export interface InkSource {
  /** @throws Error once the document is saved */
  assertOpen(): void;
  shape(text: string, field?: string, language?: Language): Shaped;
  fontUse(font: GlyphFont): FontUse;
  embedded(page: TemplatePage): PlacedPage;
  form(): { form: PDFForm; font: PDFFont };
}

type Area = Omit<Box, 'page'>;

/** A circle from four Bézier curves: distance of the control points as a part of the radius. */
const KAPPA = 0.5522847498;

const FIELD_SIZE = 10;

export class PageCanvas implements PageInk {
  readonly width: number;
  readonly height: number;
  /** Fonts and templates by their names in the page's resources. */
  readonly fonts = new Map<string, FontUse>();
  readonly objects = new Map<string, PDFRef>();
  private readonly operators: string[] = [];

  constructor(
    private readonly page: PDFPage,
    private readonly source: InkSource,
    private readonly fit: Fit,
  ) {
    ({ width: this.width, height: this.height } = fit);
  }

  get content(): string {
    const { scale, x, y } = this.fit;
    if (scale === 1 && x === 0 && y === 0) return this.operators.join('\n');
    return [`q ${fine(scale)} 0 0 ${fine(scale)} ${n(x)} ${n(y)} cm`, ...this.operators, 'Q'].join('\n');
  }

  text(text: string, style: TextStyle): void {
    const shaped = this.source.shape(text, style.field, style.language);
    if (shaped.runs.length === 0) return;
    const angle = ((style.rotate ?? 0) * Math.PI) / 180;
    const turn = { cos: Math.cos(angle), sin: Math.sin(angle) };
    const parts: string[] = [];
    let pen = 0;
    for (const run of shaped.runs) {
      const use = this.source.fontUse(run.font);
      this.fonts.set(use.key, use);
      parts.push(`/${use.key} ${n(style.size)} Tf`);
      if (run.laidText !== undefined) parts.push(`/Span << /ActualText <FEFF${utf16(run.laidText)}> >> BDC`);
      for (const { dx, dy, codes } of strings(run, use)) {
        const [right, up] = [((pen + dx) * style.size) / 1000, (dy * style.size) / 1000];
        const x = style.x + right * turn.cos - up * turn.sin;
        const y = style.y + right * turn.sin + up * turn.cos;
        parts.push(`${fine(turn.cos)} ${fine(turn.sin)} ${fine(-turn.sin)} ${fine(turn.cos)} ${n(x)} ${n(y)} Tm`);
        parts.push(`<${codes}> Tj`);
      }
      if (run.laidText !== undefined) parts.push('EMC');
      pen += run.advance;
    }
    this.emit(`${fill(style.ink ?? 0)} BT`, ...parts, 'ET');
  }

  line(x1: number, y1: number, x2: number, y2: number, style: StrokeStyle = {}): void {
    this.emit(`q ${stroke(style)} ${n(x1)} ${n(y1)} m ${n(x2)} ${n(y2)} l S Q`);
  }

  rect(x: number, y: number, width: number, height: number, style: StrokeStyle & { fill?: Ink } = {}): void {
    this.paint(`${n(x)} ${n(y)} ${n(width)} ${n(height)} re`, style);
  }

  path(
    points: readonly (readonly [number, number])[],
    style: StrokeStyle & { fill?: Ink; close?: boolean } = {},
  ): void {
    if (points.length === 0) return;
    const steps = points.map(([x, y], i) => `${n(x)} ${n(y)} ${i === 0 ? 'm' : 'l'}`);
    if (style.close ?? style.fill !== undefined) steps.push('h');
    this.paint(steps.join(' '), style);
  }

  circle(x: number, y: number, radius: number, style: StrokeStyle & { fill?: Ink } = {}): void {
    const k = radius * KAPPA;
    const curve = (...v: number[]) => `${v.map(n).join(' ')} c`;
    const steps = [
      `${n(x + radius)} ${n(y)} m`,
      curve(x + radius, y + k, x + k, y + radius, x, y + radius),
      curve(x - k, y + radius, x - radius, y + k, x - radius, y),
      curve(x - radius, y - k, x - k, y - radius, x, y - radius),
      curve(x + k, y - radius, x + radius, y - k, x + radius, y),
      'h',
    ];
    this.paint(steps.join(' '), style);
  }

  modules(rows: readonly (readonly boolean[])[], x: number, y: number, size: number): void {
    const module = size / rows.length;
    // Counted in modules under one scale: neighbours share their edges to the last digit, so no seam shows.
    const steps: string[] = [];
    rows.forEach((row, r) => {
      for (let c = 0; c < row.length; c++) {
        if (!row[c]) continue;
        const start = c;
        while (row[c + 1]) c++;
        steps.push(`${start} ${rows.length - 1 - r} ${c + 1 - start} 1 re`);
      }
    });
    if (steps.length === 0) return;
    const scale = fine(module);
    this.emit(`q ${fill(0)} ${scale} 0 0 ${scale} ${n(x)} ${n(y)} cm`, steps.join(' '), 'f Q');
  }

  place(page: TemplatePage, at?: { x: number; y: number; scale: number }): void {
    const placed = this.source.embedded(page);
    const ref = placed.object();
    const name = `X${ref.objectNumber}`;
    this.objects.set(name, ref);
    const [wide, high] = placed.scale.map((each) => each * (at?.scale ?? 1)) as [number, number];
    const moved = at !== undefined || wide !== 1 || high !== 1;
    const matrix = moved ? `${fine(wide)} 0 0 ${fine(high)} ${n(at?.x ?? 0)} ${n(at?.y ?? 0)} cm ` : '';
    this.emit(`q ${matrix}/${name} Do Q`);
  }

  textField(name: string, box: Area, options: TextFieldOptions = {}): void {
    const { form, font } = this.source.form();
    if (options.value !== undefined) assertStandard(options.value, font, name);
    const field = form.createTextField(name);
    if (options.multiline) field.enableMultiline();
    if (options.maxLength !== undefined) field.setMaxLength(options.maxLength);
    field.setAlignment(ALIGNMENTS[options.align ?? 'left']);
    if (options.value !== undefined) field.setText(options.value);
    field.addToPage(this.page, { ...bare(boxOn(this.fit, box)), font });
    field.setFontSize((options.size ?? FIELD_SIZE) * this.fit.scale);
    field.updateAppearances(font);
  }

  checkBox(name: string, box: Area): void {
    this.source
      .form()
      .form.createCheckBox(name)
      .addToPage(this.page, bare(boxOn(this.fit, box)));
  }

  typedText(name: string, box: Area, options: TypedTextOptions = {}): void {
    const { form, font } = this.source.form();
    if (options.value !== undefined) assertStandard(options.value, font, name);
    const size = Number(n((options.size ?? FIELD_SIZE) * this.fit.scale));
    addTypedText(form, font, this.page, name, bare(boxOn(this.fit, box)), { ...options, size });
  }

  typedTick(name: string, box: Area, options: TypedTickOptions = {}): void {
    addTypedTick(this.source.form().form, this.page, name, bare(boxOn(this.fit, box)), options);
  }

  typedChoice(name: string, option: string, box: Area, options: TypedTickOptions = {}): void {
    addTypedChoice(this.source.form().form, this.page, name, option, bare(boxOn(this.fit, box)), options);
  }

  private emit(...operators: string[]): void {
    this.source.assertOpen();
    this.operators.push(...operators);
  }

  private paint(shape: string, style: StrokeStyle & { fill?: Ink }): void {
    const filled = style.fill !== undefined;
    // A shape that is filled and says nothing of a line has none.
    const stroked = !filled || style.width !== undefined || style.ink !== undefined || style.dash !== undefined;
    const state = [filled ? fill(style.fill!) : '', stroked ? stroke(style) : ''].filter(Boolean).join(' ');
    this.emit(`q ${state} ${shape} ${filled && stroked ? 'B' : filled ? 'f' : 'S'} Q`);
  }
}

/** What one `Tj` shows, and how far from the start of the run, in thousandths of the font size. */
interface ShownString {
  dx: number;
  dy: number;
  codes: string;
}

/** One string where glyph follows glyph; a string for each glyph where the font moves them about. */
function strings(run: ShapedRun, use: FontUse): ShownString[] {
  const codes = run.glyphs.map((glyph) => hex(use.number(glyph.glyph, glyph.text)));
  if (run.laidText === undefined) return [{ dx: 0, dy: 0, codes: codes.join('') }];
  let pen = 0;
  return run.glyphs.map((glyph, i) => {
    const shown = { dx: pen + glyph.dx, dy: glyph.dy, codes: codes[i]! };
    pen += glyph.advance;
    return shown;
  });
}

/** A field without background and border: its box is drawn on the page. */
function bare(box: Area): FieldAppearance {
  // The keys must be there without a value: a key that is absent means a black border on white.
  return {
    ...box,
    backgroundColor: undefined,
    borderColor: undefined,
    borderWidth: 0,
  } as unknown as FieldAppearance;
}

/** Fields are typed into with a standard font, which knows Western European letters only. */
function assertStandard(value: string, font: PDFFont, field: string): void {
  const known = new Set(font.getCharacterSet());
  for (const character of value) {
    if (character === '\n' || known.has(character.codePointAt(0)!)) continue;
    throw new Unprintable(character, codePointsOf(character), 'no-font', field);
  }
}

function fill(ink: Ink): string {
  return typeof ink === 'number' ? `${fine(ink)} g` : `${ink.map(fine).join(' ')} rg`;
}

function stroke(style: StrokeStyle): string {
  const ink = style.ink ?? 0;
  const colour = typeof ink === 'number' ? `${fine(ink)} G` : `${ink.map(fine).join(' ')} RG`;
  const dash = style.dash && style.dash.length > 0 ? ` [${style.dash.map(n).join(' ')}] 0 d` : '';
  return `${colour} ${n(style.width ?? 1)} w${dash}`;
}

/** A length in a content stream: a thousandth of a point is finer than any printer. */
function n(value: number): string {
  return plain(value, 3);
}

/** A ratio, a colour or a scale. */
function fine(value: number): string {
  return plain(value, 5);
}

function plain(value: number, digits: number): string {
  if (!Number.isFinite(value)) throw new RangeError('a length on a page must be a number');
  const text = value.toFixed(digits).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}
