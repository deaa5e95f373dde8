/** How a sheet looks: templates with their maps, values laid out on them, continuation sheets, and the checks of both. */
export {
  boxesIn,
  checkKeys,
  checkMap,
  FAULTS,
  type Fault,
  type FaultKind,
  fault,
  isWritten,
  type KeySpec,
  overlaps,
  type PdfSeen,
  type PlacedBox,
  specsOf,
} from './check.ts';
export { drawEnclosed, roomForEnclosed } from './enclosed-pages.ts';
export { TemplateError } from './errors.ts';
export { CONTINUED, type ContinuationItem, type Drawn, type Layout, layoutSheet } from './layout.ts';
export { type MapFile, type MapNotes, readMap, readMapFile, sha256, writeMap } from './map.ts';
export { wordsOfPaper } from './paper.ts';
export type { Both, Paper, PaperBlock, PaperColumn, PaperRow } from './paper-types.ts';
export { type Locate, locateIn } from './places.ts';
export { countPages, type DrawnSheet, drawSheet, type SheetOptions, type SheetPage, writeOn } from './sheet.ts';
export { hasSheet, type LoadOptions, loadSheet, loadTemplate, mapPath, type SheetTemplate } from './template.ts';
export type { Typing } from './typed.ts';
export * from './types.ts';
export { lookInto, readMapBytes, readPdfFile } from './unreadable.ts';
