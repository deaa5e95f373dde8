/**
 * The chain of fonts, in the order in which a character is looked for: the Japanese ones, the user's own, those that ship
 * for hospitals' and families' names abroad, and last the ones that the system happens to have. For a Chinese text the
 * Chinese font stands before all others: Japanese and Chinese write the same characters in other shapes.
 */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../base/languages.ts';
import { FontError } from './errors.ts';
import { fontId, GlyphFont } from './glyph-font.ts';
import { faceCount, Sfnt } from './sfnt.ts';
import { type FontChain, type Shaped, shape } from './shaping.ts';
import { SHIPPED_FONTS } from './shipped-fonts.ts';
import { Unprintable } from './types.ts';

/** How many fonts stand before the user's. */
const JAPANESE = 2;

/** The font that ships for simplified Chinese. */
const CHINESE = 'NotoSansSC';

/** How many texts are remembered: what is measured is mostly drawn right after. */
const MOST_SHAPED = 2000;

/** Fonts that draw a sign for "no such character" for every character there is. */
const STAND_INS = /last.?resort|adobe.?(not)?blank|fallback|notdef|tofu/i;

const SYSTEM_DIRECTORIES = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  join(homedir(), '.fonts'),
  join(homedir(), '.local/share/fonts'),
  '/Library/Fonts',
  '/System/Library/Fonts',
  'C:\\Windows\\Fonts',
];

export interface FontOptions {
  /** Directory that holds the shipped fonts under the names of {@link SHIPPED_FONTS}. */
  fontDirectory: string;
  /** The user's own font files (ttf, otf, ttc), asked after the Japanese ones. Of a collection the first face is taken. */
  extra?: readonly string[];
  /**
   * May fonts of the system be used where all others lack a character? By default those in the usual places of Linux,
   * macOS and Windows; a list of directories stands in their place.
   */
  system?: boolean | readonly string[];
}

/** The fonts that are open, and what texts look like in them. One library serves any number of documents. */
export class FontLibrary {
  private readonly slots: (GlyphFont | (() => GlyphFont))[];
  private readonly systemDirectories: readonly string[];
  private systemFonts: readonly GlyphFont[] | undefined;
  private readonly chain: FontChain;
  private readonly chineseChain: FontChain;
  private readonly shaped = new Map<string, Shaped | Unprintable>();
  private readonly shapedChinese = new Map<string, Shaped | Unprintable>();

  /** @throws FontError where a font that was named, or the first that ships, cannot be used */
  constructor(options: FontOptions) {
    const [first, ...others] = SHIPPED_FONTS.map(
      (font) => () => new GlyphFont(font.id, join(options.fontDirectory, font.file), 'shipped'),
    );
    const extra = (options.extra ?? []).map((file) => new GlyphFont(fontId(file), file, 'user'));
    this.slots = [first!(), ...others];
    this.slots.splice(JAPANESE, 0, ...extra);
    const places = this.slots.map((_, place) => place);
    const chinese = SHIPPED_FONTS.findIndex(({ id }) => id === CHINESE) + extra.length;
    this.chain = this.chainOf(places);
    this.chineseChain = this.chainOf([chinese, ...places.filter((place) => place !== chinese)]);
    const system = options.system ?? true;
    this.systemDirectories = system === true ? SYSTEM_DIRECTORIES : system === false ? [] : system;
  }

  /**
   * Width of a text in points.
   * @param size font size in points
   * @param field named in the error
   * @param language of the text; without it the Japanese fonts are asked first
   * @throws Unprintable
   */
  width(text: string, size: number, field?: string, language?: Language): number {
    return (this.shape(text, field, language).advance * size) / 1000;
  }

  /** The first character that cannot be printed, or undefined. */
  unprintable(text: string): Unprintable | undefined {
    const found = this.look(text);
    return found instanceof Unprintable ? found : undefined;
  }

  /** The glyphs of a text. @throws Unprintable */
  shape(text: string, field?: string, language?: Language): Shaped {
    const found = this.look(text, language);
    if (found instanceof Unprintable) throw new Unprintable(found.character, found.codePoints, found.reason, field);
    return found;
  }

  /** @param places of fonts among the slots, in the order in which they are asked */
  private chainOf(places: readonly number[]): FontChain {
    const [first, ...others] = places;
    // The letters of BIZ UDGothic are half the width of a kanji each, as in a telegram: Noto Sans has them in their own.
    const latin = this.slots.length - 1;
    const forWords = [first!, latin, ...others.filter((place) => place !== latin)];
    return {
      own: () => this.openedInTurn(places),
      ownForWords: () => this.openedInTurn(forWords),
      system: () => this.system(),
    };
  }

  private *openedInTurn(places: readonly number[]): Iterable<GlyphFont> {
    for (const place of places) yield this.opened(place);
  }

  /** Those of the system that a PDF can hold; none where they are switched off. */
  system(): Iterable<GlyphFont> {
    this.systemFonts ??= openSystemFonts(this.systemDirectories);
    return this.systemFonts;
  }

  private opened(slot: number): GlyphFont {
    let font = this.slots[slot]!;
    if (typeof font === 'function') {
      font = font();
      this.slots[slot] = font;
    }
    return font;
  }

  private look(text: string, language?: Language): Shaped | Unprintable {
    const [chain, shaped] =
      language === 'zh' ? ([this.chineseChain, this.shapedChinese] as const) : ([this.chain, this.shaped] as const);
    let found = shaped.get(text);
    if (!found) {
      found = shape(text, chain);
      if (shaped.size >= MOST_SHAPED) shaped.clear();
      shaped.set(text, found);
    }
    return found;
  }
}

/** Fonts of the system that a PDF can hold, the upright ones of regular weight first, then by path. */
function openSystemFonts(directories: readonly string[]): GlyphFont[] {
  const faces: { file: string; index: number; oddness: number }[] = [];
  for (const file of directories.flatMap(fontFilesUnder)) {
    if (STAND_INS.test(fontId(file))) continue;
    try {
      for (let index = 0; index < faceCount(file); index++) {
        const face = new Sfnt(file, index);
        faces.push({ file, index, oddness: Math.abs(face.weight - 400) + (face.italic ? 1000 : 0) });
      }
    } catch (error) {
      if (!(error instanceof FontError || error instanceof RangeError)) throw error;
    }
  }
  faces.sort((a, b) => a.oddness - b.oddness || (a.file < b.file ? -1 : a.file > b.file ? 1 : a.index - b.index));
  return faces.flatMap(({ file, index }) => {
    try {
      return [new GlyphFont(index === 0 ? fontId(file) : `${fontId(file)}-${index}`, file, 'system', index)];
    } catch (error) {
      // Someone else's broken or protected font is no reason to stop.
      if (error instanceof FontError) return [];
      throw error;
    }
  });
}

function fontFilesUnder(directory: string): string[] {
  if (!existsSync(directory)) return [];
  try {
    return readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => /\.(ttf|otf|ttc|otc)$/i.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}
