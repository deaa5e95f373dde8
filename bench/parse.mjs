/** What `check` is measured against: the yaml package alone reads the file. With `nothing` it is loaded and reads nothing. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const [file, nothing] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
if (nothing === undefined) parse(text);
