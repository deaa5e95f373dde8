/** What a batch is measured against: one process that only reads, hashes and parses the files of a folder of claims. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = process.argv[2];
let files = 0;
for (const entry of readdirSync(root, { withFileTypes: true, recursive: true })) {
  if (!entry.isFile()) continue;
  const bytes = readFileSync(join(entry.parentPath, entry.name));
  createHash('sha256').update(bytes).digest('hex');
  parse(bytes.toString('utf8'));
  files += 1;
}
process.stdout.write(`${files}\n`);
