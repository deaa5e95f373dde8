/** Pixels: files of any readable kind, by content, to pages of grey; and pictures written back. */

export { type Colour, encodePicture } from './encode.ts';
export { cropped, type Grey, halved, type Lie, laid } from './grey.ts';
export { type Kind, kindOf } from './kind.ts';
export { Clock, DEFAULT_LIMITS, type Limits, type Reason, UnreadableFile } from './limits.ts';
export { openPages, type PageFile, type RasterPage } from './pages.ts';
export { renderPdfPage } from './pdf.ts';
export { type UprightPicture, uprightPictures } from './upright.ts';
