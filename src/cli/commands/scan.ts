/** `ryoyohi scan PATH`: which page of the packet each scanned page is, what a hand still has to fill, and what is missing. */
import { startReader } from '../../scan/index.ts';
import { CallError } from '../call-error.ts';
import { debugFolder, writeDebugImages } from '../debug-images.ts';
import { expectationOf, measuresFor } from '../expected-pages.ts';
import { openCase } from '../open.ts';
import { checkPacketName } from '../packet-name.ts';
import { readScanWith, scanClaim } from '../scan-claim.ts';
import { importClaim } from '../scan-import.ts';
import { printScan, scanJson } from '../scan-output.ts';
import { withScanWords } from '../scan-words.ts';
import type { Session } from '../session.ts';
import { checkOpened } from './check.ts';

export interface ScanOptions {
  import?: string;
  copy?: boolean;
  debugImages?: string;
  packet?: string;
}

export async function run(given: Session, paths: readonly string[], options: ScanOptions): Promise<number> {
  for (const [option, value] of [
    ['--import', options.import],
    ['--debug-images', options.debugImages],
    ['--packet', options.packet],
  ] as const)
    if (value === '') throw new CallError('option-without-value', { name: option });
  if (options.import !== undefined) {
    if (options.debugImages !== undefined) throw new CallError('bad-debug-with-import');
    if (options.packet !== undefined) throw new CallError('bad-packet-with-import');
    return importClaim(await withScanWords(given), paths, options.import, options.copy === true);
  }
  if (options.copy) throw new CallError('bad-copy');
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0) throw new CallError('bad-scan-paths');
  return scanFolder(given, path, options);
}

async function scanFolder(given: Session, path: string, { debugImages, packet }: ScanOptions): Promise<number> {
  const { opened, session: plain } = await openCase(path, given);
  if (packet !== undefined) checkPacketName(packet, opened, plain);
  const session = await withScanWords(plain, opened.scheme);
  const pictures = debugImages === undefined ? undefined : debugFolder(debugImages, opened.file.folder);
  const checked = await checkOpened(opened, session);
  const expectation = await expectationOf(opened, checked, session, measuresFor(session), packet);
  const reader = startReader({ sheets: await expectation.templates.all() });
  try {
    const scanned = await scanClaim(opened, expectation, readScanWith(reader), (file, number, all) => {
      if (process.stderr.isTTY) session.note(session.paint.dim(session.words('scan.reading', { file, number, all })));
    });
    if (pictures !== undefined) await writeDebugImages(scanned.pages, scanned.paths, pictures);
    if (session.json) session.printJson(scanJson(scanned, opened.profile, session));
    else {
      printScan(scanned, opened.profile, session);
      if (pictures !== undefined) session.print(session.words('scan.pictures', { dir: pictures }));
    }
    return scanned.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  } finally {
    await reader.close();
  }
}
