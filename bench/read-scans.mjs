/**
 * Reads scans with the built program's own workers: `node read-scans.mjs WORKERS FILE…`. What it prints is how many pages
 * it read, with a mark and blank.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');
const [count, ...files] = process.argv.slice(2);
const limits = { bytes: 2e8, pages: 1000, pixels: 1e8, seconds: 600 };

/** The sheets that ship, as the build has read them ahead. */
function shelf() {
  const maps = Object.values(JSON.parse(readFileSync(join(dist, 'prepared', 'maps.json'), 'utf8')));
  const sheets = Object.fromEntries(
    maps.map(({ map, fields }) => [
      map.sheet,
      { map, fields, pdf: readFileSync(join(dist, 'prepared', `${map.sha256}.pdf`)) },
    ]),
  );
  for (const [name, sheet] of Object.entries(sheets))
    if (name !== 'continuation') sheet.continuation = sheets.continuation;
  return sheets;
}

const workerData = shelf();
const seen = { pages: 0, marks: 0, blank: 0, boxes: 0 };
let next = 0;

await Promise.all(
  Array.from({ length: Number(count) }, async () => {
    const worker = new Worker(join(dist, 'scan-reader.js'), { workerData });
    for (let number = next++; number < files.length; number = next++) {
      const answered = new Promise((resolve, reject) => {
        worker.once('message', resolve);
        worker.once('error', reject);
      });
      worker.postMessage({ number, bytes: readFileSync(files[number]), limits });
      const { reading, fault } = await answered;
      if (!reading?.pages) throw new Error(`${files[number]}: ${fault ?? reading.unreadable.reason}`);
      for (const { mark, blank, boxes } of reading.pages) {
        seen.pages++;
        if (mark) seen.marks++;
        if (blank) seen.blank++;
        seen.boxes += boxes.length;
      }
    }
    await worker.terminate();
  }),
);
process.stdout.write(`${JSON.stringify(seen)}\n`);
