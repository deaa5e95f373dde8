/** What hands do to printed sheets: sign, write dates, press seals, tick. Drawn on the pixels of a page, in millimetres. */
import type { Bitmap } from '../pdf/pixels.ts';
import type { Chance } from './random.ts';

/** Millimetres from the upper left of the page. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Pen {
  /** Width of its line in millimetres. */
  width: number;
  /** How much of the light its ink takes, 0 to 1. */
  dark: number;
}

type Line = { x: number; y: number }[];

/** Ballpoint, fountain pen, felt pen, and the light ones: pencil, pale blue. */
export function somePen(chance: Chance): Pen {
  const light = chance.is(0.2);
  return {
    width: chance.between(0.25, light ? 0.5 : 0.7),
    dark: light ? chance.between(0.32, 0.5) : chance.between(0.5, 0.95),
  };
}

/** A cursive name, a short scrawl, or a name in separate letters. */
export function sign(page: Bitmap, dpi: number, area: Area, pen: Pen, chance: Chance): void {
  const kind = chance.of(['cursive', 'cursive', 'short', 'letters'] as const);
  const height = Math.min(area.height * chance.between(0.4, 0.85), kind === 'short' ? 7 : 11);
  const width = kind === 'short' ? chance.between(5, 10) : Math.min(area.width * 0.9, chance.between(18, 55));
  const x = area.x + chance.between(0.03, 0.97) * Math.max(0, area.width - width);
  const y = area.y + chance.between(0.15, 0.85) * Math.max(0, area.height - height);
  if (kind === 'letters') {
    for (let at = 0; at + height * 0.6 < width; at += height * chance.between(0.6, 0.9))
      for (const line of letter({ x: x + at, y, width: height * 0.5, height }, chance)) draw(page, dpi, line, pen);
    return;
  }
  const [phase, loops, slant] = [chance.between(0, 6), width / chance.between(2.5, 5), chance.between(-0.2, 0.4)];
  const [tall, wild] = [chance.between(0.3, 0.5), chance.between(0.05, 0.25)];
  const line: Line = [];
  for (let t = 0; t <= 1; t += 0.004) {
    const swing = Math.sin(2 * Math.PI * loops * t + phase);
    const envelope = 0.45 + 0.55 * Math.abs(Math.sin(5.3 * t * Math.PI + phase));
    const up = swing * tall * envelope + wild * Math.sin(13 * t + phase);
    line.push({
      x: x + width * t + (Math.cos(2 * Math.PI * loops * t) * width) / loops / 3 + slant * up * height,
      y: y + height * (0.5 - up * 0.9),
    });
  }
  draw(page, dpi, line, pen);
  if (chance.is(0.3))
    draw(
      page,
      dpi,
      [
        { x, y: y + height },
        { x: x + width, y: y + height * 0.9 },
      ],
      pen,
    );
}

/** Numbers of a date, with or without strokes between them. */
export function writeDate(page: Bitmap, dpi: number, area: Area, pen: Pen, chance: Chance): void {
  const height = Math.min(chance.between(3, 5.5), area.height * 0.7);
  const text = chance.of(['2025.9.1', '1 / 9 / 25', '7  10  1', '12', '2025-10-01', '3 Sep']);
  const width = height * 0.55;
  let x = area.x + chance.between(0.05, 0.4) * Math.max(0, area.width - text.length * width * 1.3);
  const y = area.y + chance.between(0.2, 0.8) * (area.height - height);
  for (const _ of text.replaceAll(/[ .]/g, '')) {
    if (x + width > area.x + area.width) break;
    for (const line of letter({ x, y, width, height }, chance)) draw(page, dpi, line, pen);
    x += width * chance.between(1.15, 1.5);
  }
}

/** A round or oval seal, red: some of its ink did not reach the paper. */
export function seal(page: Bitmap, dpi: number, area: Area, chance: Chance): void {
  const pen = { width: chance.between(0.4, 0.8), dark: chance.between(0.35, 0.65) };
  const radius = Math.min(area.width, area.height, chance.between(8, 15)) / 2 - 0.6;
  const centre = {
    x: area.x + area.width / 2 + chance.between(-0.2, 0.2) * area.width * 0.5,
    y: area.y + area.height / 2 + chance.between(-0.2, 0.2) * area.height * 0.5,
  };
  const oval = chance.between(0.75, 1);
  const gap = chance.between(0, 6);
  const ring: Line[] = [[]];
  for (let t = 0; t <= 6.3; t += 0.05) {
    if (Math.abs(t - gap) < 0.35) ring.push([]);
    ring.at(-1)!.push({ x: centre.x + radius * oval * Math.cos(t), y: centre.y + radius * Math.sin(t) });
  }
  for (const line of ring) if (line.length > 1) draw(page, dpi, line, pen);
  for (const dy of [-0.5, 0.5]) {
    const box = {
      x: centre.x - radius * 0.35,
      y: centre.y + radius * (dy - 0.35),
      width: radius * 0.7,
      height: radius * 0.7,
    };
    for (const line of letter(box, chance)) draw(page, dpi, line, pen);
  }
}

export function tick(page: Bitmap, dpi: number, area: Area, pen: Pen, chance: Chance): void {
  const size = Math.max(area.width, area.height) * chance.between(0.8, 1.4);
  const x = area.x + area.width * chance.between(0, 0.3);
  const y = area.y + area.height * chance.between(0.3, 0.6);
  const line = chance.is(0.7)
    ? [
        { x, y },
        { x: x + size * 0.3, y: y + size * 0.35 },
        { x: x + size * 0.9, y: y - size * 0.45 },
      ]
    : [
        { x, y: y - size * 0.2 },
        { x: x + size * 0.7, y: y + size * 0.4 },
      ];
  draw(page, dpi, line, pen);
}

/** Two to four strokes that could be a letter, a digit or a part of a kanji. */
function letter({ x, y, width, height }: Area, chance: Chance): Line[] {
  const point = () => ({ x: x + width * chance.next(), y: y + height * chance.next() });
  const down = [
    { x: x + width * chance.between(0.2, 0.8), y },
    { x: x + width * chance.between(0.2, 0.8), y: y + height },
  ];
  return [down, ...Array.from({ length: chance.whole(1, 3) }, () => [point(), point(), point()])];
}

/** A line of the pen's width with soft edges, through its points. */
export function draw({ width, height, grey }: Bitmap, dpi: number, line: Line, pen: Pen): void {
  const scale = dpi / 25.4;
  const radius = (pen.width * scale) / 2;
  const covered = new Map<number, number>();
  for (let i = 0; i + 1 < Math.max(2, line.length); i++) {
    const [a, b] = [line[i]!, line[i + 1] ?? line[i]!];
    const steps = Math.max(1, Math.ceil((Math.hypot(b.x - a.x, b.y - a.y) * scale) / 0.4));
    for (let step = 0; step <= steps; step++) {
      const cx = (a.x + ((b.x - a.x) * step) / steps) * scale;
      const cy = (a.y + ((b.y - a.y) * step) / steps) * scale;
      for (let py = Math.floor(cy - radius - 1); py <= cy + radius + 1; py++)
        for (let px = Math.floor(cx - radius - 1); px <= cx + radius + 1; px++) {
          if (px < 0 || py < 0 || px >= width || py >= height) continue;
          // A line thinner than a pixel darkens it by its width.
          const reach = Math.max(0.5, radius);
          const cover =
            Math.max(0, Math.min(1, reach + 0.5 - Math.hypot(px + 0.5 - cx, py + 0.5 - cy))) * Math.min(1, radius * 2);
          const at = py * width + px;
          covered.set(at, Math.max(covered.get(at) ?? 0, cover));
        }
    }
  }
  for (const [at, cover] of covered) grey[at] = grey[at]! * (1 - pen.dark * cover);
}
