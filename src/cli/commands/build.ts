/** `ryoyohi build PATH [-o packet.pdf]`: the packet and, beside it, its manifest. */
import { dirname, join } from 'node:path';
import { writeWhole } from '../../base/files.ts';
import { type BuildOptions, buildPacket } from '../build-packet.ts';
import { openCase } from '../open.ts';
import { manifestOf, outputFile } from '../output-file.ts';
import { checkPacketName } from '../packet-name.ts';
import type { Opened } from '../schemes/scheme.ts';
import type { Session } from '../session.ts';
import { stoppedBy } from '../stopped-case.ts';
import { checkOpened } from './check.ts';

export async function run(given: Session, path: string, options: BuildOptions): Promise<number> {
  const { opened, session } = await openCase(path, given);
  checkPacketName(options.packet, opened, session, options.for);
  const output = outputOf(opened, options);
  const checked = await checkOpened(opened, session);
  const stopped = stoppedBy(checked, opened, session);
  if (stopped !== undefined) return stopped;
  const errors = checked.findings.filter(({ severity }) => severity === 'error').length;
  if (options.strict && errors > 0) {
    session.note(session.words('build.strict', { count: errors }));
    return 1;
  }
  const dataErrors = checked.findings.filter(({ severity, stage }) => severity === 'error' && stage === 'data').length;
  const { pdf, manifest, dataCodeLeftOut, notes, mostMegabytes } = await buildPacket(opened, checked, session, options);
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
  for (const note of notes) session.note(note);
  if (mostMegabytes !== undefined && pdf.length > mostMegabytes * MEGABYTE)
    session.note(session.words('build.large', { megabytes: (pdf.length / MEGABYTE).toFixed(1), most: mostMegabytes }));
  if (dataCodeLeftOut) session.note(session.words('build.data-code-too-large'));
  if (dataErrors > 0) session.note(session.paint.yellow(session.words('build.draft', { count: dataErrors })));
  return 0;
}

const MEGABYTE = 1024 * 1024;

/** The file to write, and the files of the case that it must not be. */
function outputOf({ file, id, documents }: Opened, { output, packet, for: reader }: BuildOptions): string {
  const name = [packet ?? 'packet', ...(reader === undefined ? [] : [reader])].join('-');
  return outputFile(output ?? join(dirname(file.shown), `${name}.pdf`), {
    kind: 'packet',
    claim: id,
    never: documents.flatMap(({ file: document }) => (document ? [join(file.folder, document)] : [])),
  });
}
