/** How a sheet looks: templates with their maps, values laid out on them, continuation sheets, and the checks of both. */
export { checkKeys, checkMap, type KeySpec, type PdfFacts, type Problem } from './check.ts';
export { TemplateError } from './errors.ts';
export { CONTINUED, type ContinuationItem, type Drawn, type Layout, layoutSheet } from './layout.ts';
export { readMap, sha256, writeMap } from './map.ts';
export { type Locate, locateIn } from './places.ts';
export { countPages, type DrawnSheet, drawSheet, type SheetOptions, type SheetPage, writeOn } from './sheet.ts';
export { loadTemplate, type SheetTemplate } from './template.ts';
export * from './types.ts';
