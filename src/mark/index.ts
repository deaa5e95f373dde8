/** The codes on paper: the mark on every page, and the data code that carries the claim. */
export * from './data-code.ts';
export * from './mark.ts';
export * from './pose.ts';
export * from './qr.ts';
export * from './read.ts';
