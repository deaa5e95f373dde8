/** Reading back: from the files of a scanner or a phone to pages with their marks, their boxes and what a hand left in them. */
export { DEFAULT_LIMITS, type Limits } from '../raster/index.ts';
export { type DrawOptions, drawBoxes } from './draw-boxes.ts';
export { hashDistance, SAME_PAPER } from './picture-hash.ts';
export { type ReadOptions, readScan } from './read.ts';
export { type Reader, type ReaderOptions, readInWorker, startReader } from './reader.ts';
export type { SheetShelf } from './shelf.ts';
export * from './types.ts';
