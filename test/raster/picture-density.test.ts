/** What a picture file says of its resolution, where that is not what a program writes when it knows none. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/raster/limits.ts';
import { pictureFacts } from '../../src/raster/picture.ts';

const page = (width: number, height: number, density?: number) => {
  const picture = sharp({ create: { width, height, channels: 3, background: 'white' } }).jpeg();
  return (density === undefined ? picture : picture.withMetadata({ density })).toBuffer();
};
const dpiOf = async (bytes: Uint8Array) => (await pictureFacts(bytes, { limits: DEFAULT_LIMITS })).dpi;

test('a page of 1754 dots that names no resolution, or 72 dpi, has none that is known', async () => {
  expect(await dpiOf(await page(1240, 1754))).toBeNull();
  expect(await dpiOf(await page(1240, 1754, 72))).toBeNull();
});

test('a resolution that a sheet of paper may have is taken as it stands', async () => {
  expect(await dpiOf(await page(595, 842, 72))).toBe(72);
  expect(await dpiOf(await page(1240, 1754, 150))).toBe(150);
  expect(await dpiOf(await page(1684, 2381, 72))).toBeNull();
  expect(await dpiOf(await page(3508, 4961, 300))).toBe(300);
});
