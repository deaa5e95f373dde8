/** Files of a case's folder that questions about papers can name. */
import { extname } from 'node:path';
import { listFiles } from '../../base/case-folder.ts';
import { lookedUp } from '../../base/files.ts';

const SCANS = new Set(['.pdf', '.jpg', '.jpeg', '.png', '.tif', '.tiff']);

/** @returns paths in the folder; none where it is not made yet */
export function scansIn(folder: string): string[] {
  return lookedUp(folder) ? listFiles(folder).filter((file) => SCANS.has(extname(file).toLowerCase())) : [];
}
