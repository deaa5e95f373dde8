/** Writes pixels as a picture that every program shows. */
import { sharpLibrary } from './sharp-library.ts';

/** Red, green, blue by turns, from the top left. */
export interface Colour {
  width: number;
  height: number;
  data: Uint8Array;
}

export async function encodePicture({ width, height, data }: Colour, kind: 'png' | 'jpeg'): Promise<Uint8Array> {
  const sharp = await sharpLibrary();
  const image = sharp(data, { raw: { width, height, channels: 3 } });
  const bytes = kind === 'png' ? image.png({ compressionLevel: 9 }) : image.jpeg({ quality: 60 });
  return new Uint8Array(await bytes.toBuffer());
}
