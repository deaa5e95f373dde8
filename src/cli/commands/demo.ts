/** `ryoyohi demo [DIR]`: an example claim, its check, its benefit and its packet. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookedUp, writeWhole } from '../../base/files.ts';
import { computeBenefit } from '../../overseas-care/benefit.ts';
import { CallError } from '../call-error.ts';
import { openClaim } from '../open.ts';
import type { Session } from '../session.ts';
import { benefitJson, printBenefit } from './benefit.ts';
import { run as build } from './build.ts';
import { checkJson, checkLoaded, printCheck } from './check.ts';

export async function run(session: Session, given: string): Promise<number> {
  const folder = given === '' ? 'ryoyohi-demo' : given;
  const { print, words, paint } = session;
  writeExample(folder, session);
  if (session.json) return asJson(folder, session);
  print(words('demo.wrote', { file: join(folder, 'claim.yaml') }));

  const loaded = openClaim(folder, session);
  const checked = await checkLoaded(loaded, session);
  print('');
  print(paint.bold(words('demo.check', { dir: folder })));
  print('');
  printCheck(checked, loaded, session);
  print('');
  print(paint.bold(words('demo.benefit', { dir: folder })));
  print('');
  printBenefit(computeBenefit(loaded.claim, loaded.insurer, session.today), session);
  print('');
  print(paint.bold(words('demo.build', { dir: folder })));
  print('');
  const status = await build(session, folder, { systemFonts: false });
  print(words('demo.next'));
  return status;
}

/** The three results in one document. */
async function asJson(folder: string, session: Session): Promise<number> {
  const loaded = openClaim(folder, session);
  const checked = await checkLoaded(loaded, session);
  let manifest: unknown;
  const status = await build(
    {
      ...session,
      printJson: (document) => {
        manifest = document;
      },
    },
    folder,
    { systemFonts: false },
  );
  session.printJson({ check: checkJson(checked, session), benefit: benefitJson(checked.benefit, loaded), manifest });
  return status;
}

/** A folder that holds the untouched example already is used again; any other is left alone. @throws CallError */
function writeExample(folder: string, session: Session): void {
  const example = readFileSync(join(session.home, 'templates', 'example', 'claim.yaml'));
  const file = join(folder, 'claim.yaml');
  if (lookedUp(folder)) {
    const there = lookedUp(file)?.isFile() ? readFileSync(file) : undefined;
    if (!there?.equals(example)) throw new CallError('demo-exists', { file: folder });
    return;
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeWhole([{ path: file, bytes: example }]);
}
