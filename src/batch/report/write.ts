/** Writes a report: the page, the table for a spreadsheet and the data; pictures within the page or in a folder beside it. */
import { mkdirSync, readdirSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../base/files.ts';
import { Refusal } from '../../base/refusal.ts';
import { type PageInput, pageParts } from './page-parts.ts';
import { ONE_FILE, type PictureStore } from './pictures.ts';

export interface Report {
  folder: string;
  page: PageInput;
  pictures: PictureStore;
  /** `claims.csv` and `report.json`, as parts. */
  csv: Iterable<string>;
  json: Iterable<string>;
}

const PICTURES = 'pages';
const PICTURE_NAME = /^\d{6}-\d+\.jpg$/;

/** The name of a picture's file: places in the report, nothing of the claim. */
export function pictureName(claim: number, picture: number): string {
  return `${String(claim + 1).padStart(6, '0')}-${picture + 1}.jpg`;
}

/**
 * @param limit bytes up to which the pictures stand within the page
 * @throws Refusal where the folder cannot be written
 */
export function writeReport({ folder, page, pictures, csv, json }: Report, limit: number = ONE_FILE): void {
  makeFolder(folder);
  const beside = pictures.count > 0 && pictures.bytesInPage + textBytes(page) > limit;
  const pictureFolder = join(folder, PICTURES);
  if (beside) makeFolder(pictureFolder);
  const written = new Set<string>();
  if (beside) {
    for (const { name, jpeg } of pictures.all()) {
      writeWhole([{ path: join(pictureFolder, name), bytes: jpeg }]);
      written.add(name);
    }
  }
  const addresses = beside ? pictures.besidePage(PICTURES) : pictures.inPage();
  writeWhole([
    { path: join(folder, 'report.html'), bytes: pageParts(page, addresses, beside ? "'self' file:" : 'data:') },
    { path: join(folder, 'claims.csv'), bytes: csv },
    { path: join(folder, 'report.json'), bytes: json },
  ]);
  removeEarlierPictures(pictureFolder, written);
}

function makeFolder(path: string): void {
  try {
    if (!statSync(path, { throwIfNoEntry: false })) mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code);
    throw new Refusal({ code: 'output-not-writable', file: path, params: { reason: code } });
  }
}

function textBytes(page: PageInput): number {
  let bytes = 0;
  for (const part of pageParts(page, [], 'data:')) bytes += Buffer.byteLength(part, 'utf8');
  return bytes;
}

/** Pictures of an earlier report in the same folder belong to nothing any more. */
function removeEarlierPictures(folder: string, written: ReadonlySet<string>): void {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return;
  }
  for (const name of names) if (PICTURE_NAME.test(name) && !written.has(name)) unlinkSync(join(folder, name));
}
