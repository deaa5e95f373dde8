/** Scans to measure with: a packet printed and scanned, 200-dpi grey JPEG pages in a PDF. */
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const DPI = 200;

/**
 * Writes scans of a packet: tilted by up to 2°, every third turned upside down, speckled, with the empty back of every fourth
 * sheet among them.
 * @param {string} packet a PDF
 * @param {string} folder where `scan-01.pdf` … are written
 * @param {number} files
 * @param {number} pages of each file
 * @returns {Promise<string[]>} paths of the scans
 */
export async function makeScans(packet, folder, files, pages) {
  spawnSync('pdftoppm', ['-r', String(DPI), '-gray', '-png', packet, join(folder, 'print')]);
  const printed = readdirSync(folder).filter((name) => name.startsWith('print'));
  const random = seeded(20251001);
  const jpegs = [];
  for (let i = 0; i < Math.max(printed.length, pages) * 2; i++)
    jpegs.push(await scanned(join(folder, printed[i % printed.length]), i % 4 === 3, i % 3 === 2, random));
  return Array.from({ length: files }, (_, file) => {
    const path = join(folder, `scan-${String(file + 1).padStart(2, '0')}.pdf`);
    const own = Array.from({ length: pages }, (__, page) => jpegs[(file * 7 + page) % jpegs.length]);
    writeFileSync(path, pdfOf(own));
    return path;
  });
}

/** @returns {() => number} 0 to 1, the same each time */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

async function scanned(print, blank, upsideDown, random) {
  const tilt = (random() * 2 - 1) * 2 + (upsideDown ? 180 : 0);
  const { width, height } = await sharp(print).metadata();
  const { data, info } = await sharp(print)
    .rotate(tilt, { background: 'white' })
    .resize(width, height, { fit: 'cover' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  for (let i = 0; i < data.length; i++) {
    const noise = (random() + random() + random() - 1.5) * 14;
    data[i] = Math.max(0, Math.min(255, (blank ? 232 : 20 + data[i] * 0.85) + noise));
  }
  const jpeg = await sharp(data, { raw: { width: info.width, height: info.height, channels: 1 } })
    .toColourspace('b-w')
    .jpeg({ quality: 80 })
    .toBuffer();
  return { jpeg, width: info.width, height: info.height };
}

/** A PDF in which each page is one picture, as scanners write it. */
function pdfOf(pictures) {
  const parts = [Buffer.from('%PDF-1.4\n')];
  const places = [];
  let length = parts[0].length;
  const object = (number, head, stream) => {
    const bytes = stream
      ? Buffer.concat([
          Buffer.from(`${number} 0 obj\n<< ${head} /Length ${stream.length} >>\nstream\n`),
          stream,
          Buffer.from('\nendstream\nendobj\n'),
        ])
      : Buffer.from(`${number} 0 obj\n<< ${head} >>\nendobj\n`);
    places[number] = length;
    length += bytes.length;
    parts.push(bytes);
  };
  const kids = pictures.map((_, i) => `${3 + i * 3} 0 R`).join(' ');
  object(1, '/Type /Catalog /Pages 2 0 R');
  object(2, `/Type /Pages /Kids [${kids}] /Count ${pictures.length}`);
  for (const [i, { jpeg, width, height }] of pictures.entries()) {
    const [w, h] = [(width * 72) / DPI, (height * 72) / DPI].map((side) => side.toFixed(2));
    const at = 3 + i * 3;
    object(
      at,
      `/Type /Page /Parent 2 0 R /MediaBox [0 0 ${w} ${h}] /Contents ${at + 1} 0 R /Resources << /XObject << /I ${at + 2} 0 R >> >>`,
    );
    object(at + 1, '', Buffer.from(`q ${w} 0 0 ${h} 0 0 cm /I Do Q`));
    object(
      at + 2,
      `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode`,
      jpeg,
    );
  }
  const start = length;
  const table = places.slice(1).map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
  parts.push(
    Buffer.from(
      `xref\n0 ${places.length}\n0000000000 65535 f \n${table.join('')}trailer\n<< /Size ${places.length} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
