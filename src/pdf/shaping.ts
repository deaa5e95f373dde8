/**
 * From a text to glyphs: which characters belong together, which font of the chain draws them, and where each glyph stands.
 * Plain text takes one lookup a character; only Thai and marks that no single character exists for go through a font's
 * layout tables. What cannot be drawn as people write it is returned by name, never replaced.
 */
import { codePointsOf, kindOf } from './characters.ts';
import type { GlyphFont, LaidGlyph } from './glyph-font.ts';
import { Unprintable, type UnprintableReason } from './types.ts';

/** One glyph; lengths in thousandths of the font size. */
export interface ShapedGlyph {
  glyph: number;
  advance: number;
  /** How far the glyph is drawn from where the pen stands. */
  dx: number;
  dy: number;
  /** The characters it stands for, as they were written. */
  text: string;
}

/** Neighbouring glyphs of one font. */
export interface ShapedRun {
  font: GlyphFont;
  glyphs: ShapedGlyph[];
  advance: number;
  /** Set where glyphs and characters do not go one to one: the run's text, for copying out of the PDF. */
  laidText?: string;
}

export interface Shaped {
  runs: ShapedRun[];
  /** In thousandths of the font size. */
  advance: number;
}

export interface FontChain {
  /** The fonts that ship and the user's, in their order. */
  own(): Iterable<GlyphFont>;
  /** The same fonts in the order for words in Latin, Greek and Cyrillic letters. */
  ownForWords(): Iterable<GlyphFont>;
  /** The system's; empty where they are switched off. */
  system(): Iterable<GlyphFont>;
}

/** Characters that are drawn together: a base with its marks or its selector, or a run of Thai. */
interface Cluster {
  /** As written. */
  text: string;
  /** What is drawn, after composition. */
  codePoints: number[];
  selector?: number;
  kind: 'plain' | 'letter' | 'private' | 'stacked';
}

const NO_BREAK_SPACE = 0xa0;
const SPACE = 0x20;

/** @returns the glyphs, or the first character that cannot be printed */
export function shape(text: string, chain: FontChain): Shaped | Unprintable {
  const clusters = clustersOf(text);
  if (clusters instanceof Unprintable) return clusters;
  const line = new Line();
  for (let i = 0; i < clusters.length; ) {
    const cluster = clusters[i]!;
    if (cluster.kind === 'letter') {
      let end = i + 1;
      while (clusters[end]?.kind === 'letter') end++;
      const word = clusters.slice(i, end);
      const drawn = drawWord(word, chain);
      if (drawn instanceof Unprintable) return drawn;
      for (const piece of drawn) line.add(piece);
      i = end;
    } else {
      const drawn = drawAnywhere(cluster, chain);
      if (drawn instanceof Unprintable) return drawn;
      line.add(drawn);
      i++;
    }
  }
  return line.shaped();
}

/** Collects pieces into runs of one font. */
class Line {
  private readonly runs: ShapedRun[] = [];
  private advance = 0;

  add(piece: ShapedRun): void {
    this.advance += piece.advance;
    const last = this.runs.at(-1);
    if (last && last.font === piece.font && last.laidText === undefined && piece.laidText === undefined) {
      last.glyphs.push(...piece.glyphs);
      last.advance += piece.advance;
    } else {
      this.runs.push({ ...piece, glyphs: [...piece.glyphs] });
    }
  }

  shaped(): Shaped {
    return { runs: this.runs, advance: this.advance };
  }
}

function clustersOf(text: string): Cluster[] | Unprintable {
  const characters = [...composeJamo(text)];
  const clusters: Cluster[] = [];
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i]!;
    const codePoint = character.codePointAt(0)!;
    const kind = kindOf(codePoint);
    const last = clusters.at(-1);
    switch (kind) {
      case 'plain':
      case 'letter':
      case 'private':
        clusters.push({ text: character, codePoints: [codePoint], kind });
        break;
      case 'stacked':
        if (last?.kind === 'stacked') {
          last.text += character;
          last.codePoints.push(codePoint);
        } else if (/^\p{M}$/u.test(character)) {
          return cannot(character, 'needs-shaping');
        } else {
          clusters.push({ text: character, codePoints: [codePoint], kind });
        }
        break;
      case 'mark':
        if (!last || last.kind === 'stacked' || last.kind === 'private' || last.selector !== undefined)
          return cannot((last?.selector === undefined ? '' : last.text) + character, 'needs-shaping');
        last.text += character;
        last.codePoints.push(codePoint);
        break;
      case 'selector':
        if (!last || last.selector !== undefined || last.codePoints.length > 1 || last.kind === 'stacked')
          return cannot(character, 'control');
        last.text += character;
        // U+FE0E and U+FE0F choose between text and picture; on paper there is only text.
        if (codePoint !== 0xfe0e && codePoint !== 0xfe0f) last.selector = codePoint;
        break;
      case 'joiner': {
        const next = characters[i + 1] ?? '';
        const joinsPictures = [last?.text ?? '', next].some((c) => /\p{Extended_Pictographic}/u.test(c));
        if (joinsPictures) return cannot(`${last?.text ?? ''}${character}${next}`, 'needs-shaping');
        break;
      }
      default:
        return cannot(character, kind);
    }
  }
  for (const cluster of clusters) compose(cluster);
  return clusters;
}

/** Korean syllables that a Mac's file system has taken apart are put together again. */
function composeJamo(text: string): string {
  return text.replace(/[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/g, (jamo) => jamo.normalize('NFC'));
}

/**
 * A letter and its marks become the one character that means the same, where there is one. Only such clusters are
 * normalised: on the whole text it would replace the compatibility ideographs that names are written with (U+FA19 is not U+795E).
 */
function compose(cluster: Cluster): void {
  if (cluster.codePoints.length === 1 || cluster.kind === 'stacked') return;
  const composed = String.fromCodePoint(...cluster.codePoints).normalize('NFC');
  cluster.codePoints = [...composed].map((c) => c.codePointAt(0)!);
}

/** A word in one font where there is one that has all of it; else each letter in the first font that has it. */
function drawWord(word: readonly Cluster[], chain: FontChain): ShapedRun[] | Unprintable {
  const whole = (fonts: Iterable<GlyphFont>): ShapedRun[] | undefined => {
    for (const font of fonts) {
      const pieces = word.map((cluster) => drawIn(cluster, font));
      if (pieces.every((piece) => piece !== undefined)) return pieces;
    }
    return undefined;
  };
  const own = whole(chain.ownForWords());
  if (own) return own;
  const covered = word.every((cluster) => firstOf(cluster, chain.own()) !== undefined);
  const system = covered ? undefined : whole(chain.system());
  if (system) return system;
  const pieces: ShapedRun[] = [];
  for (const cluster of word) {
    const piece = drawAnywhere(cluster, chain);
    if (piece instanceof Unprintable) return piece;
    pieces.push(piece);
  }
  return pieces;
}

function drawAnywhere(cluster: Cluster, chain: FontChain): ShapedRun | Unprintable {
  return firstOf(cluster, chain.own()) ?? firstOf(cluster, chain.system()) ?? whyNot(cluster, chain);
}

function firstOf(cluster: Cluster, fonts: Iterable<GlyphFont>): ShapedRun | undefined {
  for (const font of fonts) {
    const drawn = drawIn(cluster, font);
    if (drawn) return drawn;
  }
  return undefined;
}

function drawIn(cluster: Cluster, font: GlyphFont): ShapedRun | undefined {
  if (cluster.kind === 'private' && font.role !== 'user') return undefined;
  if (cluster.kind === 'stacked') return layThai(cluster, font);
  if (cluster.codePoints.length > 1) return layMarks(cluster, font);
  const codePoint = cluster.codePoints[0]!;
  let glyph = cluster.selector === undefined ? font.glyph(codePoint) : font.sequence(codePoint, cluster.selector);
  if (glyph === 0 && codePoint === NO_BREAK_SPACE) glyph = font.glyph(SPACE);
  if (glyph === 0) return undefined;
  const advance = font.advance(glyph);
  return { font, glyphs: [{ glyph, advance, dx: 0, dy: 0, text: cluster.text }], advance };
}

/** Marks for which there is no single character: only where the font itself says where they go. */
function layMarks(cluster: Cluster, font: GlyphFont): ShapedRun | undefined {
  if (!cluster.codePoints.every((codePoint) => font.glyph(codePoint) !== 0)) return undefined;
  const laid = font.layout(String.fromCodePoint(...cluster.codePoints));
  const placed = laid.slice(1).every((glyph) => glyph.advance === 0 && (glyph.dx !== 0 || glyph.dy !== 0));
  return placed ? laidRun(cluster.text, laid, font) : undefined;
}

function layThai(cluster: Cluster, font: GlyphFont): ShapedRun | undefined {
  if (!cluster.codePoints.every((codePoint) => font.glyph(codePoint) !== 0)) return undefined;
  // Sara am is written as its ring, which stands under the tone mark, and its tail: so every layout engine does it.
  const text = cluster.text.replace(/([\u0e48-\u0e4b]*)\u0e33/g, '\u0e4d$1\u0e32');
  return laidRun(cluster.text, font.layout(text), font);
}

function laidRun(text: string, laid: readonly LaidGlyph[], font: GlyphFont): ShapedRun | undefined {
  if (laid.some((glyph) => glyph.glyph === 0)) return undefined;
  const glyphs = laid.map(({ glyph, advance, dx, dy, codePoints }) => ({
    glyph,
    advance,
    dx,
    dy,
    text: String.fromCodePoint(...codePoints),
  }));
  return { font, glyphs, advance: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0), laidText: text };
}

/** The reason, and of a longer cluster the one character that is at fault. */
function whyNot(cluster: Cluster, chain: FontChain): Unprintable {
  if (cluster.codePoints.length === 1) return cannot(cluster.text, 'no-font');
  for (const codePoint of cluster.codePoints) {
    const alone: Cluster = { text: String.fromCodePoint(codePoint), codePoints: [codePoint], kind: 'plain' };
    if (!firstOf(alone, chain.own()) && !firstOf(alone, chain.system())) return cannot(alone.text, 'no-font');
  }
  return cannot(cluster.text, 'needs-shaping');
}

function cannot(character: string, reason: UnprintableReason): Unprintable {
  return new Unprintable(character, codePointsOf(character), reason);
}
