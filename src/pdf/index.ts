/** Ink: the one way to PDF. No other folder knows the libraries behind it. */
import { FontLibrary, type FontOptions } from './fonts.ts';

export { createDocument, type DocumentOptions } from './document.ts';
export { FontError, type FontProblem, NotEnclosable, type PdfProblem, PdfUnreadable } from './errors.ts';
export { type PdfFacts, readFacts } from './facts.ts';
export { FontLibrary, type FontOptions } from './fonts.ts';
export { readFormFields } from './form-fields.ts';
export { opensWithoutPassword, pageCountOf } from './reading.ts';
export { SHIPPED_FONTS, type ShippedFont } from './shipped-fonts.ts';
export * from './types.ts';

/**
 * Opens the chain of fonts. Of each file only what is asked for is read, so that a packet in Japanese opens one font.
 *
 * @throws FontError where a font that was named cannot be used
 * @example
 * const fonts = loadFonts({ fontDirectory: 'dist/fonts', extra: ['Gaiji.ttf'] });
 * fonts.unprintable('辻󠄀'); // undefined: it can be printed
 */
export function loadFonts(options: FontOptions): FontLibrary {
  return new FontLibrary(options);
}
