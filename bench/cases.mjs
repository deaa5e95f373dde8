/** Cases of the second scheme: the example, with as many lines more as a measurement needs. The same call gives the same text. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const EXAMPLE = join(dirname(fileURLToPath(import.meta.url)), '..', 'templates/example/inbound-care/claim.yaml');
const CATEGORIES = ['exam', 'drug', 'material', 'ward', 'treatment'];

const two = (number) => String(number).padStart(2, '0');

/** @param {number} lines - charges of the hospital beside those of the example */
export function caseWith(lines) {
  const more = Array.from(
    { length: lines },
    (_, index) =>
      `  - { id: x${index}, supplier: h1, category: ${CATEGORIES[index % CATEGORIES.length]}, on: 2026-06-${two(8 + (index % 23))}, amount: "${100 + ((index * 7) % 900)}", currency: JPY, cause: added, condition: k1, evidence: [ d7 ] }\n`,
  );
  const example = readFileSync(EXAMPLE, 'utf8');
  const text = example.replace(/^dispatches:/m, `${more.join('')}\ndispatches:`);
  if (text === example) throw new Error('the example has no dispatches any more');
  return text;
}
