/** `ryoyohi scan PATH`: which page of the packet each scanned page is, what a hand still has to fill, and what is missing. */
import { startReader } from '../../scan/index.ts';
import { CallError } from '../call-error.ts';
import { debugFolder, writeDebugImages } from '../debug-images.ts';
import { expectationOf, measuresFor } from '../expected-pages.ts';
import { openClaim } from '../open.ts';
import { readScanWith, scanClaim } from '../scan-claim.ts';
import { importClaim } from '../scan-import.ts';
import { printScan, scanJson } from '../scan-output.ts';
import { withScanWords } from '../scan-words.ts';
import type { Session } from '../session.ts';
import { checkLoaded } from './check.ts';

export interface ScanOptions {
  import?: string;
  copy?: boolean;
  debugImages?: string;
}

export async function run(plain: Session, paths: readonly string[], options: ScanOptions): Promise<number> {
  for (const [option, value] of [
    ['--import', options.import],
    ['--debug-images', options.debugImages],
  ] as const)
    if (value === '') throw new CallError('option-without-value', { name: option });
  const session = await withScanWords(plain);
  if (options.import !== undefined) {
    if (options.debugImages !== undefined) throw new CallError('bad-debug-with-import');
    return importClaim(session, paths, options.import, options.copy === true);
  }
  if (options.copy) throw new CallError('bad-copy');
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0) throw new CallError('bad-scan-paths');
  return scanFolder(session, path, options.debugImages);
}

async function scanFolder(session: Session, path: string, debugImages: string | undefined): Promise<number> {
  const loaded = openClaim(path, session);
  const pictures = debugImages === undefined ? undefined : debugFolder(debugImages, loaded.file.folder);
  const checked = await checkLoaded(loaded, session);
  const expectation = await expectationOf(loaded, checked, session, measuresFor(session));
  const reader = startReader({ sheets: await expectation.templates.all() });
  try {
    const scanned = await scanClaim(loaded, expectation, readScanWith(reader), (file, number, all) => {
      if (process.stderr.isTTY) session.note(session.paint.dim(session.words('scan.reading', { file, number, all })));
    });
    if (pictures !== undefined) await writeDebugImages(scanned.pages, scanned.paths, pictures);
    if (session.json) session.printJson(scanJson(scanned, loaded.insurer, session));
    else {
      printScan(scanned, loaded.insurer, session);
      if (pictures !== undefined) session.print(session.words('scan.pictures', { dir: pictures }));
    }
    return scanned.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  } finally {
    await reader.close();
  }
}
