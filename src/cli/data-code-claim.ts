/** The claim that the data codes on scanned pages carry. What they hold was made by anyone: it is judged like any file. */
import { resolve } from 'node:path';
import { type CaseFile, caseOf } from '../base/case-folder.ts';
import { Refusal } from '../base/refusal.ts';
import { DataCodeError, type DataCodeHeader, dataCodeHeader, decodeDataCode } from '../mark/index.ts';
import type { ScannedPage } from '../scan/types.ts';
import { SCHEME_NAMES, schemeOf } from './schemes/index.ts';

/** In the codes of a case whose file names no id. */
const NO_ID = '000000';

/** One part of a claim, and the page that it stands on. */
export interface CodeSeen {
  /** `scans/all.pdf#3` */
  at: string;
  header: DataCodeHeader;
  payload: Uint8Array;
}

/** The parts of claims among the codes of a file's pages; other codes (a hospital's, a ticket's) are passed over. */
export function codesOn(file: string, pages: readonly ScannedPage[]): CodeSeen[] {
  return pages.flatMap(({ page, dataCodes }) =>
    dataCodes.flatMap((payload) => {
      const header = dataCodeHeader(payload);
      return header ? [{ at: `${file}#${page}`, header, payload }] : [];
    }),
  );
}

/** A case as a data code carries it. */
export interface CaseOnPaper {
  file: CaseFile;
  id: string;
  /** Files that its documents name. */
  files: readonly string[];
}

/**
 * @param folder where the claim's file is to lie, or stands for it
 * @throws Refusal where the codes are of several claims, not all there, or broken, or what they hold is no claim
 */
export async function claimFrom(codes: readonly CodeSeen[], folder: string): Promise<CaseOnPaper> {
  const [first] = codes;
  if (!first) throw new Refusal({ code: 'data-code-none' });
  const ids = [...new Set(codes.map(({ header }) => header.claimId))].sort();
  if (ids.length > 1) throw new Refusal({ code: 'data-code-several', params: { ids: ids.join(', ') } });
  const prints = new Set(codes.map(({ header: { file, parts, kind } }) => `${file} ${parts} ${kind}`));
  if (prints.size > 1) throw new Refusal({ code: 'data-code-versions', params: { id: ids[0]! } });
  const { kind, bytes } = decoded(codes);
  const name = `claim.${kind}`;
  const file = caseOf({ folder: resolve(folder), name, shown: `${first.at} → ${name}`, kind, bytes }, SCHEME_NAMES);
  const { id = NO_ID, files } = (await schemeOf(file.scheme)).lookInto(file);
  if (id !== first.header.claimId) throw new Refusal({ code: 'data-code-damaged', file: first.at });
  return { file, id, files };
}

function decoded(codes: readonly CodeSeen[]) {
  const { at, header } = codes[0]!;
  try {
    return decodeDataCode(codes.map(({ payload }) => payload));
  } catch (error) {
    if (!(error instanceof DataCodeError)) throw error;
    if (error.problem === 'missing') {
      const params = {
        parts: header.parts,
        read: header.parts - error.missing.length,
        missing: error.missing.join(', '),
      };
      throw new Refusal({ code: 'data-code-missing', params });
    }
    throw new Refusal({ code: error.problem === 'too-large' ? 'data-code-too-large' : 'data-code-damaged', file: at });
  }
}
