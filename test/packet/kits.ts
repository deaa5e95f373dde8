/** Kits made by the program itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, ryoyohi, TODAY, type Tree } from '../cli/program.ts';
import type { ManifestPage } from './packets.ts';

export interface MadeKit {
  pdf: Buffer;
  manifest: { format: string; claim: string; sha256: string; pages: ManifestPage[]; versions: Record<string, unknown> };
  manifestText: string;
  stdout: string;
  stderr: string;
  status: number | null;
}

/** @param tree what lies in the folder that the program is called in */
export async function madeKit(args: readonly string[], tree: Tree = {}): Promise<MadeKit> {
  const cwd = folderOf(tree);
  const { stdout, stderr, status } = await ryoyohi(
    ['kit', ...args, '-o', 'kit.pdf', '--no-system-fonts', '--today', TODAY],
    { cwd },
  );
  if (status !== 0) throw new Error(`ryoyohi kit ${args.join(' ')}: ${stderr}`);
  const manifestText = readFileSync(join(cwd, 'kit.manifest.json'), 'utf8');
  return {
    pdf: readFileSync(join(cwd, 'kit.pdf')),
    manifest: JSON.parse(manifestText),
    manifestText,
    stdout,
    stderr,
    status,
  };
}

/** The sheets page by page, with the patient where one is named: `form-a hanako`. */
export function pagesOf({ manifest }: MadeKit): string[] {
  return manifest.pages.map(({ sheet, patient }) => [sheet, patient].filter((part) => part !== null).join(' '));
}
