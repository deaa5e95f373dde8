/** The pictures of the pages in question, on disk until the report is written. */
import { readSync, writeSync } from 'node:fs';
import type { PageInQuestion } from '../types.ts';
import { unnamedFile } from '../unnamed-file.ts';

/** Up to so many bytes the whole report is one file. */
export const ONE_FILE = 20 * 1024 * 1024;

const MISSING = -1;

export class PictureStore {
  private readonly file = unnamedFile();
  private readonly places = new Map<string, number>();
  private readonly entries: { offset: number; length: number; name: string }[] = [];
  private end = 0;

  /**
   * @param name of its file, should the pictures stand beside the report: of no personal data
   * @param jpeg undefined where the page could not be drawn
   */
  add(claim: string, page: PageInQuestion, name: string, jpeg: Uint8Array | undefined): void {
    const key = keyOf(claim, page);
    if (!jpeg) {
      this.places.set(key, MISSING);
      return;
    }
    for (let done = 0; done < jpeg.length; )
      done += writeSync(this.file.handle, jpeg, done, jpeg.length - done, this.end + done);
    this.places.set(key, this.entries.length);
    this.entries.push({ offset: this.end, length: jpeg.length, name });
    this.end += jpeg.length;
  }

  /** @returns -1 where it could not be drawn, undefined where nobody asked for it */
  placeOf(claim: string, page: PageInQuestion): number | undefined {
    return this.places.get(keyOf(claim, page));
  }

  get count(): number {
    return this.entries.length;
  }

  /** What the pictures take within a page. */
  get bytesInPage(): number {
    return this.entries.reduce((sum, { length }) => sum + Math.ceil(length / 3) * 4 + 40, 0);
  }

  /** Each as an address that holds it. */
  *inPage(): Iterable<string> {
    for (const { jpeg } of this.all()) yield `data:image/jpeg;base64,${jpeg.toString('base64')}`;
  }

  *besidePage(folder: string): Iterable<string> {
    for (const { name } of this.entries) yield `${folder}/${name}`;
  }

  *all(): Iterable<{ name: string; jpeg: Buffer }> {
    for (const { offset, length, name } of this.entries) {
      const jpeg = Buffer.allocUnsafe(length);
      for (let done = 0; done < length; ) {
        const read = readSync(this.file.handle, jpeg, done, length - done, offset + done);
        if (read === 0) throw new Error('the file of the pictures ended early');
        done += read;
      }
      yield { name, jpeg };
    }
  }

  close(): void {
    this.file.close();
  }
}

function keyOf(claim: string, { file, page }: PageInQuestion): string {
  return JSON.stringify([claim, file, page]);
}
