/** The library of pictures: one thread for each picture, nothing kept between them. */
import type Sharp from 'sharp';

let library: Promise<typeof Sharp> | undefined;

export function sharpLibrary(): Promise<typeof Sharp> {
  library ??= import('sharp').then(({ default: sharp }) => {
    // Work is divided by files: a second thread in one picture would only take the processor from another file.
    sharp.concurrency(1);
    sharp.cache(false);
    return sharp;
  });
  return library;
}
