/** The rules of the files that a case names and of those that lie in its folder: the same for every scheme, each with its own words. */
import type { Hit, Severity, Stage } from '../base/finding.ts';
import type { FilesSeen } from './files-seen.ts';

/** A folder full of other things would drown every other finding. */
const MOST_NAMED = 20;

interface FileRule<Id extends string> {
  id: Id;
  severity: Severity;
  stage: Stage;
  /** @param seen.files undefined where nobody looked */
  check(seen: { files: FilesSeen | undefined }): Iterable<Hit>;
}

type FileRuleId = 'documents.file-missing' | 'documents.file-unreadable' | 'documents.duplicate' | 'documents.unlisted';

export const fileRules: readonly FileRule<FileRuleId>[] = [
  {
    id: 'documents.file-missing',
    severity: 'error',
    stage: 'paper',
    *check({ files }) {
      for (const { document, path } of files?.absent ?? [])
        yield { at: ['documents', document, 'file'], params: { file: path } };
    },
  },
  {
    id: 'documents.file-unreadable',
    severity: 'error',
    stage: 'paper',
    *check({ files }) {
      for (const { document, path, reason } of files?.unreadable ?? []) {
        yield { at: ['documents', document, 'file'], params: { file: path }, variant: reason };
      }
    },
  },
  {
    id: 'documents.duplicate',
    severity: 'warning',
    stage: 'paper',
    *check({ files }) {
      for (const { document, path, same } of files?.duplicates ?? []) {
        yield { at: ['documents', document, 'file'], params: { file: path, other: same } };
      }
    },
  },
  {
    id: 'documents.unlisted',
    severity: 'warning',
    stage: 'paper',
    *check({ files }) {
      const unlisted = files?.unlisted ?? [];
      for (const path of unlisted.slice(0, MOST_NAMED)) yield { at: ['documents'], params: { file: path } };
      const count = unlisted.length - MOST_NAMED;
      if (count > 0) yield { at: ['documents'], params: { count }, variant: 'more' };
    },
  },
];
