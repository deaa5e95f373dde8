/** Grey pixels, and what is done with them before anything is recognised: halved, cut, turned. */

/** From the top left, 0 black to 255 white. */
export interface Grey {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Half as wide and high, each pixel the mean of four. */
export function halved({ width, height, data }: Grey): Grey {
  const w = Math.max(1, width >> 1);
  const h = Math.max(1, height >> 1);
  const out = new Uint8Array(w * h);
  if (width < 2 || height < 2) return { width: w, height: h, data: out.fill(data[0] ?? 255) };
  for (let y = 0; y < h; y++) {
    let from = 2 * y * width;
    let to = y * w;
    for (let x = 0; x < w; x++, from += 2, to++)
      out[to] = (data[from]! + data[from + 1]! + data[from + width]! + data[from + width + 1]! + 2) >> 2;
  }
  return { width: w, height: h, data: out };
}

/** The part of a picture inside a rectangle, as far as the picture goes. */
export function cropped(
  grey: Grey,
  x: number,
  y: number,
  width: number,
  height: number,
): Grey & { x: number; y: number } {
  const left = Math.max(0, Math.min(grey.width - 1, Math.floor(x)));
  const top = Math.max(0, Math.min(grey.height - 1, Math.floor(y)));
  const w = Math.max(1, Math.min(grey.width, Math.ceil(x + width)) - left);
  const h = Math.max(1, Math.min(grey.height, Math.ceil(y + height)) - top);
  const data = new Uint8Array(w * h);
  for (let row = 0; row < h; row++) {
    const from = (top + row) * grey.width + left;
    data.set(grey.data.subarray(from, from + w), row * w);
  }
  return { x: left, y: top, width: w, height: h, data };
}

/** One of the eight ways that a picture can lie: mirrored left to right first, then turned clockwise. */
export interface Lie {
  mirrored: boolean;
  /** Quarters of a turn clockwise. */
  turns: 0 | 1 | 2 | 3;
}

export function laid(grey: Grey, { mirrored, turns }: Lie): Grey {
  if (!mirrored && turns === 0) return grey;
  const { width, height, data } = grey;
  const upright = turns % 2 === 0;
  const w = upright ? width : height;
  const h = upright ? height : width;
  const out = new Uint8Array(w * h);
  // Where the first pixel goes, and how far one step right and one step down in the picture lead in the new one.
  const [start, right, down] = [
    [0, 1, w],
    [w - 1, w, -1],
    [w * h - 1, -1, -w],
    [w * (h - 1), -w, 1],
  ][turns] as [number, number, number];
  for (let y = 0; y < height; y++) {
    let to = start + y * down + (mirrored ? (width - 1) * right : 0);
    const step = mirrored ? -right : right;
    for (let from = y * width, end = from + width; from < end; from++, to += step) out[to] = data[from]!;
  }
  return { width: w, height: h, data: out };
}
