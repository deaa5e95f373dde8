/**
 * Two hundred claim folders with known defects, the first twenty with scans of their packets (100-dpi grey JPEG pages,
 * some boxes signed and some not), to look at a batch's report by hand. Fictitious people only; the same files each time.
 * Usage: npm run build && node scripts/run.mjs bench/defects.ts FOLDER   (needs pdftoppm)
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { loadTemplate, locateIn } from '../src/template/index.ts';
import { placesOf } from '../src/template/places.ts';

const [, , folder] = process.argv;
if (!folder) throw new Error('usage: node scripts/run.mjs bench/defects.ts FOLDER');

const CLAIMS = 200;
const WITH_SCANS = 20;
const DPI = 100;
const EXAMPLE = readFileSync('templates/example/overseas-care/claim.yaml', 'utf8');
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const HANDS: readonly string[] = ['signature', 'seal', 'hand-date', 'hand-tick'];

type Change = readonly [from: string, to: string];

const IN_HAND: Change = [
  '  - { kind: account-proof }',
  `  - { kind: account-proof }
  - { kind: form-a, unit: 2025-08/hanako/bh/outpatient/medical }
  - { kind: form-b, unit: 2025-08/hanako/bh/outpatient/medical }
  - { kind: form-a, unit: 2025-09/hanako/bh/outpatient/medical }
  - { kind: form-b, unit: 2025-09/hanako/bh/outpatient/medical }
  - { kind: form-a, unit: 2025-08/sakura/smile/outpatient/dental }
  - { kind: form-b, unit: 2025-08/sakura/smile/outpatient/dental }
  - { kind: consent, patient: hanako }
  - { kind: consent, patient: sakura }`,
];

/** What is wrong with a claim, as a person would say it. */
const DEFECTS: Readonly<Record<string, readonly Change[]>> = {
  'no return day': [['    returned: 2025-09-05\n', '']],
  'travelled for treatment': [['purpose: tourism', 'purpose: treatment']],
  'treated outside the trip': [['departed: 2025-08-10', 'departed: 2025-08-25']],
  'paid less than charged': [['amount: 1400.00, currency: THB, receipt', 'amount: 1200.00, currency: THB, receipt']],
  'no receipt of a payment': [['amount: 1400.00, currency: THB, receipt: r2', 'amount: 1400.00, currency: THB']],
  'untranslated condition': [[', ja: 38.6度の発熱と水様性の下痢が2日間続き、軽い脱水があった。', '']],
  'no translator': [['translator: { name: 小松 太郎, address: 石川県小松市小馬出町91番地, relation: 夫・父 }\n', '']],
  'no account': [[EXAMPLE.slice(EXAMPLE.indexOf('account:'), EXAMPLE.indexOf('applicant:')), '']],
  'no identity paper': [['identity: [ my-number-card ]', 'identity: []']],
  'form A not signed': [[', signedOn: 2025-08-20 }', ' }']],
  'an injury, and nobody said by whose act': [
    ['    cause: illness\n    thirdParty: false\n    diagnoses:\n      - { name: Acute', '    cause: injury\n    diagnoses:\n      - { name: Acute'],
  ],
  'no passport': [['  - { kind: passport, patient: hanako }\n', '']],
  'no consent': [['  - { kind: consent, patient: sakura }', '']],
  'no form B': [['  - { kind: form-b, unit: 2025-09/hanako/bh/outpatient/medical }\n', '']],
  'a file that is not there': [['kind: passport, patient: sakura', 'kind: passport, patient: sakura, file: p.jpg']],
  'another’s account': [['holder: コマツ タロウ', 'holder: ヤマダ ハナコ'], ['  number: 1234567\n', '  number: 7654321\n']],
  'no relation': [['    relation: 妻\n', '']],
  'broken file': [['patients:\n', 'patients: [\n']],
  'lapsed payment': [['- { on: 2025-08-20, amount: 4600', '- { on: 2023-08-20, amount: 4600']],
};

function replaced(text: string, [from, to]: Change): string {
  return text.includes(from) ? text.replace(from, () => to) : text;
}

function claimOf(number: number, changes: readonly Change[]): string {
  const id = `7Q${SIGNS[number >> 10]}${SIGNS[(number >> 5) % 32]}${SIGNS[number % 32]}Z`;
  const own: Change[] = [
    ['id: 7Q3K9D', `id: ${id}`],
    // A pair of claims in forty are of one family, and claim the same.
    ...(number % 40 === 39
      ? []
      : ([
          ['kana: コマツ ハナコ, latin: "KOMATSU, HANAKO"', `kana: シケン ハナコ, latin: "SHIKEN, HANAKO"`],
          ['birth: 1985-06-15', `birth: 19${60 + (number % 30)}-0${1 + (number % 9)}-${10 + Math.floor(number / 30)}`],
          ['birth: 2019-10-03', `birth: 201${number % 10}-0${1 + (Math.floor(number / 10) % 9)}-${10 + Math.floor(number / 90)}`],
          ['ja: 小松 花子', `ja: 試験 花${number}子`],
          ['ja: 小松 さくら, kana: コマツ サクラ, latin: "KOMATSU, SAKURA"', `ja: 試験 桜${number}, kana: シケン サクラ, latin: "SHIKEN, SAKURA"`],
        ] as Change[])),
  ];
  return [...changes, ...own].reduce(replaced, EXAMPLE);
}

interface Page {
  page: number;
  sheet: string;
  mark: string;
}

async function boxesOf({ sheet, mark }: Page) {
  const read = (name: string) => ({
    map: readFileSync(`templates/sheets/${name}.map.yaml`, 'utf8'),
    pdf: new Uint8Array(readFileSync(`templates/sheets/${name}.pdf`)),
  });
  const [more, own] = [read('continuation'), read(sheet)];
  const continuation = await loadTemplate(more.map, more.pdf, 'continuation.map.yaml');
  const template = await loadTemplate(own.map, own.pdf, `${sheet}.map.yaml`, continuation);
  const face = Number(mark.split(':')[4]!.split('/')[0]);
  return placesOf(template.map).flatMap(({ entry, place }) =>
    HANDS.includes(entry.type) && entry.required === true
      ? locateIn(sheet, template.fields)(place).filter(({ page }) => page === face)
      : [],
  );
}

/** The pages of a packet, signed but for every box whose turn it is not, with some pages left out. */
async function scanOf(packet: string, print: string, number: number): Promise<Uint8Array> {
  const { pages } = JSON.parse(readFileSync(packet.replace('.pdf', '.manifest.json'), 'utf8')) as { pages: Page[] };
  spawnSync('pdftoppm', ['-r', String(DPI), '-gray', '-png', packet, join(print, 'p')]);
  const pictures = readdirSync(print).sort();
  const scan = await PDFDocument.create({ updateMetadata: false });
  let box = 0;
  for (const [index, page] of pages.entries()) {
    if (number > 0 && (index * 7 + number) % 11 === 0) continue;
    const strokes: string[] = [];
    for (const { x, y, width, height } of await boxesOf(page)) {
      box += 1;
      if (number > 0 && (box + number) % 6 === 0) continue;
      const scale = DPI / 72;
      const [left, middle] = [(x + width * 0.15) * scale, (841.89 - y - height / 2) * scale];
      const [step, swing] = [(Math.min(width, 160) * scale * 0.7) / 4, height * scale * 0.3];
      strokes.push(`M${left} ${middle} q${step / 2} ${-swing} ${step} 0 t${step} 0 t${step} 0 t${step} 0`);
    }
    const picture = sharp(join(print, pictures[index]!));
    const { width, height } = await picture.metadata();
    const ink = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path d="${strokes.join(' ')}" fill="none" stroke="#303030" stroke-width="2.4"/></svg>`;
    const signed = await picture.composite([{ input: Buffer.from(ink) }]).png().toBuffer();
    const jpeg = await sharp(signed)
      .rotate(number % 4 === 3 ? 180 : 0)
      .toColourspace('b-w')
      .jpeg({ quality: 75 })
      .toBuffer();
    const [w, h] = [(width! * 72) / DPI, (height! * 72) / DPI];
    scan.addPage([w, h]).drawImage(await scan.embedJpg(jpeg), { x: 0, y: 0, width: w, height: h });
  }
  return scan.save();
}

const names = Object.keys(DEFECTS);
const seeded: string[] = [];
for (let number = 0; number < CLAIMS; number += 1) {
  const path = join(folder, '2025', String(number + 1).padStart(4, '0'));
  mkdirSync(path, { recursive: true });
  const scanned = number < WITH_SCANS;
  const many = number % 5 === 0 ? 0 : 1 + (number % 3);
  const own = Array.from({ length: many }, (_, index) => names[(number * 3 + index * 5) % names.length]!);
  const wrong = scanned ? own.filter((name) => name !== 'broken file') : own;
  const changes = [...(scanned ? [] : [IN_HAND]), ...wrong.flatMap((name) => DEFECTS[name]!)];
  writeFileSync(join(path, 'claim.yaml'), claimOf(number, changes));
  seeded.push(`2025/${String(number + 1).padStart(4, '0')}\t${wrong.join('; ')}`);
  if (!scanned) continue;
  const print = mkdtempSync(join(tmpdir(), 'ryoyohi-defects-'));
  const build = ['bin/ryoyohi.js', 'build', path, '-o', join(print, 'packet.pdf'), '--no-system-fonts', '--today', '2025-10-01'];
  const { status, stderr } = spawnSync(process.execPath, build, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${path}: ${stderr}`);
  mkdirSync(join(print, 'pages'));
  writeFileSync(join(path, 'scan.pdf'), await scanOf(join(print, 'packet.pdf'), join(print, 'pages'), number));
  rmSync(print, { recursive: true });
}
writeFileSync(join(folder, 'defects.tsv'), `${seeded.join('\n')}\n`);
