/** A picture as a page that can be placed: JPEG, taken as it is. */
import type { PDFContext, PDFRef } from 'pdf-lib';
import { PlacedPage } from './template.ts';
import type { PictureFile } from './types.ts';

export class PicturePage extends PlacedPage {
  private ref: PDFRef | undefined;

  constructor(
    private readonly picture: PictureFile,
    target: PDFContext,
  ) {
    super(picture.width, picture.height, target);
  }

  object(): PDFRef {
    const { jpeg, pixels, grey } = this.picture;
    this.ref ??= this.target.register(
      this.target.stream(jpeg, {
        Type: 'XObject',
        Subtype: 'Image',
        Width: pixels.width,
        Height: pixels.height,
        ColorSpace: grey ? 'DeviceGray' : 'DeviceRGB',
        BitsPerComponent: 8,
        Filter: 'DCTDecode',
      }),
    );
    return this.ref;
  }

  /** A picture is one unit wide and high. */
  override get scale(): readonly [number, number] {
    return [this.width, this.height];
  }
}
