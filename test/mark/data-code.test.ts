import { createHash, randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DATA_QR,
  dataCodeHeader,
  decodeDataCode,
  encodeDataCode,
  LARGEST_CLAIM,
  qrMatrix,
} from '../../src/mark/index.ts';
import { createDocument } from '../../src/pdf/index.ts';
import { renderPage } from '../pdf/pixels.ts';
import { testFonts } from '../pdf/test-fonts.ts';
import { codesOn, worn } from './paper.ts';

const OPTIONS = { claimId: '7Q3K9D', kind: 'yaml', capacityPerCode: DATA_QR.capacity, maxCodes: 8 } as const;
const MILLIMETRE = 72 / 25.4;

/** A claim as a family writes one, long enough for several codes. */
function claim(treatments: number): Buffer {
  const lines = ['format: ryoyohi/1', 'scheme: overseas-care', 'insurer: komatsu', 'id: 7Q3K9D', 'treatments:'];
  for (let i = 0; i < treatments; i++) {
    const amount = createHash('sha256').update(String(i)).digest().readUInt32BE(0);
    lines.push(`  - { id: t${i}, patient: hanako, institution: bh, firstVisit: 2025-08-${10 + (i % 20)} }`);
    lines.push(`    # 旅行${i}日目の夜から発熱し、${amount.toString(36)}`, `    amount: "${amount / 100}"`);
  }
  return Buffer.from(`${lines.join('\n')}\n`);
}

function encoded(bytes: Uint8Array, options: Partial<Parameters<typeof encodeDataCode>[1]> = {}): Uint8Array[] {
  const parts = encodeDataCode(bytes, { ...OPTIONS, ...options });
  if (parts === 'too-large') throw new Error('too large');
  return parts;
}

describe('the data code', () => {
  test('brings back any file byte for byte, in any order, with parts twice', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), fc.integer({ min: 30, max: 700 }), (bytes, capacityPerCode) => {
        const parts = encoded(bytes, { capacityPerCode, maxCodes: 400 - 145 });
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(capacityPerCode);
        const read = decodeDataCode([...parts].reverse().concat(parts));
        expect(Buffer.compare(read.bytes, bytes)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  test('knows its claim and its kind', () => {
    const [part] = encoded(Buffer.from('{}'), { kind: 'json' });
    expect(decodeDataCode([part!])).toMatchObject({ claimId: '7Q3K9D', kind: 'json' });
    expect(dataCodeHeader(part!)).toMatchObject({ claimId: '7Q3K9D', kind: 'json', part: 1, parts: 1 });
  });

  test('is the same each time', () => {
    expect(encoded(claim(30))).toEqual(encoded(claim(30)));
  });

  test('of a claim with many treatments takes few codes', () => {
    expect(claim(40).length).toBeGreaterThan(4000);
    expect(encoded(claim(40)).length).toBeLessThanOrEqual(4);
  });

  test('says so where the codes do not suffice', () => {
    expect(encodeDataCode(claim(400), { ...OPTIONS, maxCodes: 2 })).toBe('too-large');
    expect(encodeDataCode(Buffer.alloc(LARGEST_CLAIM + 1), OPTIONS)).toBe('too-large');
    expect(() => encodeDataCode(claim(1), { ...OPTIONS, capacityPerCode: 21 })).toThrow(RangeError);
    expect(() => encodeDataCode(claim(1), { ...OPTIONS, claimId: 'komats' })).toThrow(RangeError);
  });
});

describe('parts that make no claim', () => {
  const parts = encoded(claim(60), { capacityPerCode: 300 });
  const problem = (payloads: Uint8Array[]) => {
    try {
      decodeDataCode(payloads);
    } catch (error) {
      return error;
    }
    return undefined;
  };

  test('a part is missing', () => {
    expect(parts.length).toBeGreaterThan(2);
    expect(problem(parts.slice(1))).toMatchObject({ problem: 'missing', missing: [1] });
    expect(problem([parts[1]!])).toMatchObject({
      problem: 'missing',
      missing: parts.map((_, i) => i + 1).filter((n) => n !== 2),
    });
  });

  test('parts of two claims, or of two states of one', () => {
    expect(problem([...parts, encoded(claim(1), { claimId: '000001' })[0]!])).toMatchObject({ problem: 'foreign' });
    expect(problem([...parts, encoded(claim(61), { capacityPerCode: 300 })[0]!])).toMatchObject({ problem: 'foreign' });
  });

  test('a part with a broken byte', () => {
    for (const at of [21, 100, parts[0]!.length - 1]) {
      const broken = Uint8Array.from(parts[0]!);
      broken[at]! ^= 0x10;
      expect(problem([broken, ...parts.slice(1)])).toMatchObject({ problem: 'damaged' });
      expect(problem([broken, ...parts])).toMatchObject({ problem: 'damaged' });
    }
  });

  test('a bomb', () => {
    const zeros = deflateRawSync(Buffer.alloc(8 * LARGEST_CLAIM));
    const bomb = Buffer.concat([parts[0]!.subarray(0, 10), Uint8Array.of(1, 1, 0), Buffer.alloc(8), zeros]);
    expect(problem([bomb])).toMatchObject({ problem: 'too-large' });
  });

  test('other codes', () => {
    const others = [[], new Uint8Array(), Buffer.from('RY1:7Q3K9D:form-a:5MTC:1/1:4FZ8K2'), Buffer.from('RYD1short')];
    for (const other of others) {
      const payload = Uint8Array.from(other);
      expect(dataCodeHeader(payload)).toBeUndefined();
      expect(problem([payload])).toMatchObject({ problem: 'not-a-data-code' });
    }
    expect(problem([])).toMatchObject({ problem: 'not-a-data-code' });
    expect(problem([...parts, Buffer.from('https://example.jp/')])).toMatchObject({ problem: 'not-a-data-code' });
  });
});

describe('on paper', () => {
  test('a code of the stated size holds the stated bytes', async () => {
    const full = new Uint8Array(DATA_QR.capacity).map((_, i) => (i * 37) & 255);
    const rows = await qrMatrix(full, DATA_QR);
    expect(rows).toHaveLength(97);
    expect(DATA_QR.millimetres / rows.length).toBeGreaterThan(0.45);
    await expect(qrMatrix(randomBytes(DATA_QR.capacity + 4), DATA_QR)).rejects.toThrow();
  });

  test.each([
    ['straight', {}],
    ['tilted by 5°, speckled', { tilt: 5, noise: 60 }],
    ['tilted by −3°, faded and blurred', { tilt: -3, blur: 1, noise: 20, range: [80, 235] as const }],
    ['upside down', { tilt: 181.5, noise: 40, blur: 0.7 }],
  ])('is read at 200 dpi, %s', async (_, wear) => {
    const parts = encoded(claim(50));
    const pdf = await createDocument({ fonts: testFonts() });
    const page = pdf.addPage(595.28, 400);
    const size = DATA_QR.millimetres * MILLIMETRE;
    for (const [i, part] of parts.entries())
      page.modules(await qrMatrix(part, DATA_QR), 40 + (i % 3) * 175, 210 - Math.floor(i / 3) * 170, size);
    const found = await codesOn(worn(await renderPage(await pdf.save(), 1, 200), wear));
    const read = decodeDataCode(found.map(({ bytes }) => bytes));
    expect(Buffer.compare(read.bytes, claim(50))).toBe(0);
  });
});
