/** Pairs of picture hashes that differ in few bits, among many, without comparing each with each. */

/**
 * @param hashes 16 hexadecimal digits each
 * @param most by how many bits two may differ
 * @returns pairs of places, each once, the earlier place first, in order
 */
export function nearPictures(hashes: readonly string[], most: number): [number, number][] {
  const high = Uint32Array.from(hashes, (hash) => Number.parseInt(hash.slice(0, 8), 16));
  const low = Uint32Array.from(hashes, (hash) => Number.parseInt(hash.slice(8), 16));
  // Of most + 1 bands at least one is alike in two hashes that differ in at most so many bits.
  const bands = most + 1;
  const found = new Map<string, [number, number]>();
  for (let band = 0; band < bands; band += 1) {
    const from = Math.floor((64 * band) / bands);
    const to = Math.floor((64 * (band + 1)) / bands);
    const buckets = new Map<number, number[]>();
    for (let index = 0; index < hashes.length; index += 1) {
      const key = bitsOf(high[index]!, low[index]!, from, to);
      const bucket = buckets.get(key);
      if (!bucket) {
        buckets.set(key, [index]);
        continue;
      }
      for (const other of bucket) {
        const differing = bitCount(high[index]! ^ high[other]!) + bitCount(low[index]! ^ low[other]!);
        if (differing <= most) found.set(`${other} ${index}`, [other, index]);
      }
      bucket.push(index);
    }
  }
  return [...found.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** Bits `from` to `to` (not included) of 64, counted from the highest. */
function bitsOf(high: number, low: number, from: number, to: number): number {
  let bits = 0;
  for (let bit = from; bit < to; bit += 1) {
    const word = bit < 32 ? high : low;
    bits = bits * 2 + ((word >>> (31 - (bit % 32))) & 1);
  }
  return bits;
}

function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
