/** `ryoyohi build PATH [-o packet.pdf]`: the packet and, beside it, its manifest. */
import { realpathSync, statSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { readNamed, writeWhole } from '../../base/files.ts';
import { Refusal } from '../../base/refusal.ts';
import { isDraft } from '../../overseas-care/check.ts';
import type { Loaded } from '../../overseas-care/load.ts';
import { endsAsPacketOf } from '../../packet/packet-end.ts';
import { type BuildOptions, buildPacket } from '../build-packet.ts';
import { CallError } from '../call-error.ts';
import { openClaim } from '../open.ts';
import type { Session } from '../session.ts';
import { checkLoaded } from './check.ts';

export async function run(session: Session, path: string, options: BuildOptions): Promise<number> {
  const loaded = openClaim(path, session);
  const output = outputOf(loaded, options);
  const checked = await checkLoaded(loaded, session);
  const errors = checked.findings.filter(({ severity }) => severity === 'error').length;
  if (options.strict && errors > 0) {
    session.note(session.words('build.strict', { count: errors }));
    return 1;
  }
  const dataErrors = checked.findings.filter(({ severity, stage }) => severity === 'error' && stage === 'data').length;
  const { pdf, manifest, dataCodeLeftOut } = await buildPacket(loaded, checked, session, options);
  const manifestPath = manifestOf(output);
  writeWhole([
    { path: output, bytes: pdf },
    { path: manifestPath, bytes: `${JSON.stringify(manifest, null, 2)}\n` },
  ]);
  if (session.json) session.printJson(manifest);
  else {
    session.print(session.words('build.done', { file: output, pages: manifest.pages.length }));
    session.print(session.words('build.manifest', { file: manifestPath }));
  }
  if (dataCodeLeftOut) session.note(session.words('build.data-code-too-large'));
  if (isDraft(checked.findings))
    session.note(session.paint.yellow(session.words('build.draft', { count: dataErrors })));
  return 0;
}

function manifestOf(output: string): string {
  return output.replace(/\.pdf$/i, '.manifest.json');
}

/**
 * The file to write. An existing file is written over only where it is a packet of this very claim.
 * @throws CallError, Refusal
 */
function outputOf({ file, claim }: Loaded, { output }: BuildOptions): string {
  const path = output ?? join(dirname(file.shown), 'packet.pdf');
  if (extname(path).toLowerCase() !== '.pdf') throw new CallError('output-not-pdf', { file: path });
  const folder = dirname(resolve(path));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Refusal({ code: 'output-no-folder', file: path });
  for (const each of [path, manifestOf(path)]) {
    const stat = statSync(each, { throwIfNoEntry: false });
    if (!stat) continue;
    if (stat.isDirectory()) throw new Refusal({ code: 'output-is-folder', file: each });
    const named = (claim.documents ?? []).some(
      ({ file: document }) => document !== undefined && isSame(join(file.folder, document), each),
    );
    if (named) throw new CallError('output-same', { file: each });
  }
  if (statSync(path, { throwIfNoEntry: false }) && !endsAsPacketOf(readNamed(path), claim.id))
    throw new CallError('output-exists', { file: path });
  const manifest = manifestOf(path);
  if (statSync(manifest, { throwIfNoEntry: false }) && !isManifestOf(readNamed(manifest), claim.id))
    throw new CallError('output-exists', { file: manifest });
  return path;
}

function isManifestOf(bytes: Uint8Array, claim: string): boolean {
  try {
    const manifest = JSON.parse(Buffer.from(bytes).toString('utf8')) as { format?: unknown; claim?: unknown };
    return manifest.format === 'ryoyohi-packet/1' && manifest.claim === claim;
  } catch {
    return false;
  }
}

function isSame(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return resolve(one) === resolve(other);
  }
}
