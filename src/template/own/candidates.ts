/** The printed words of a page that may be labels: single phrases, all words of a box, and the parts of a row of words. */
import type { Area, Phrase } from './phrases.ts';
import { type GridBox, type StudiedPage, smallestAround } from './study.ts';

export interface Candidate extends Area {
  text: string;
  /** 1-based. */
  page: number;
  /** The smallest box around it. */
  box?: GridBox;
}

function around(areas: readonly Area[]): Area {
  const [x, y] = [Math.min(...areas.map((area) => area.x)), Math.min(...areas.map((area) => area.y))];
  const right = Math.max(...areas.map((area) => area.x + area.width));
  const top = Math.max(...areas.map((area) => area.y + area.height));
  return { x, y, width: right - x, height: top - y };
}

/** `男・女`, `Male / Female`, `Yes   No`: each part, its place by its share of the letters. */
function partsOf(phrase: Phrase): Phrase[] {
  const pieces = [...phrase.text.matchAll(/[^\s・/,、,|::;()()□☐]+/gu)];
  if (pieces.length < 2 || pieces.length > 8) return [];
  const weight = (text: string) =>
    [...text].reduce((sum, letter) => sum + (letter.codePointAt(0)! < 0x2e80 ? 1 : 2), 0);
  const whole = weight(phrase.text);
  return pieces.map((piece) => {
    const from = weight(phrase.text.slice(0, piece.index)) / whole;
    const share = weight(piece[0]) / whole;
    return { ...phrase, text: piece[0], x: phrase.x + from * phrase.width, width: share * phrase.width };
  });
}

/** Every candidate of a page, phrases first, in reading order. */
export function candidatesOf(studied: StudiedPage, page: number): Candidate[] {
  const boxes = studied.boxes.filter(({ kind }) => kind === 'box');
  const within = (phrase: Phrase): Candidate => {
    const box = smallestAround(phrase, boxes);
    return { ...phrase, page, ...(box && { box }) };
  };
  const joined = boxes.flatMap((box): Candidate[] => {
    if (box.phrases.length < 2) return [];
    return [{ ...around(box.phrases), text: box.phrases.map(({ text }) => text).join(' '), page, box }];
  });
  // A label of two lines that stands in no box.
  const stacked = studied.phrases.flatMap((phrase, index): Candidate[] => {
    const under = studied.phrases
      .slice(index + 1, index + 6)
      .find(
        (other) =>
          Math.abs(other.x - phrase.x) < 4 &&
          phrase.y - (other.y + other.height) < 0.6 * phrase.height &&
          other.y < phrase.y,
      );
    return under ? [{ ...within(phrase), ...around([phrase, under]), text: `${phrase.text} ${under.text}` }] : [];
  });
  return [...studied.phrases.map(within), ...joined, ...stacked];
}

/** Short words that may name an option: phrases and their parts. */
export function optionWords(studied: StudiedPage, page: number): Candidate[] {
  const boxes = studied.boxes.filter(({ kind }) => kind === 'box');
  return studied.phrases
    .flatMap((phrase) => [phrase, ...partsOf(phrase)])
    .map((phrase) => {
      const box = smallestAround(phrase, boxes);
      return { ...phrase, page, ...(box && { box }) };
    });
}
