/** The drawing kit of the national sheets, for `templates/sheets/*.ts` only. */
export * from './blocks.ts';
export { mount, tickColumn } from './by-hand.ts';
export { type DrawnTemplate, drawNationalSheet, keptFree } from './national.ts';
export { records } from './records.ts';
export { toothChart } from './teeth.ts';
export { twinLabel, twinLine } from './twin-label.ts';
