/** `ryoyohi build PATH [-o packet.pdf]`: the packet and, beside it, its manifest. */
import { dirname, join } from 'node:path';
import { writeWhole } from '../../base/files.ts';
import { isDraft } from '../../overseas-care/check.ts';
import type { Loaded } from '../../overseas-care/load.ts';
import { type BuildOptions, buildPacket } from '../build-packet.ts';
import { openClaim } from '../open.ts';
import { manifestOf, outputFile } from '../output-file.ts';
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

/** The file to write, and the files of the claim that it must not be. */
function outputOf({ file, claim }: Loaded, { output }: BuildOptions): string {
  return outputFile(output ?? join(dirname(file.shown), 'packet.pdf'), {
    kind: 'packet',
    claim: claim.id,
    never: (claim.documents ?? []).flatMap(({ file: document }) => (document ? [join(file.folder, document)] : [])),
  });
}
