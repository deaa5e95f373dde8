/** Which answers of the claim hold characters that no font can print: all of them at once, each at its place. */
import type { CaseFile } from '../base/case-folder.ts';
import type { Path } from '../base/path.ts';
import { pathText } from '../base/path.ts';
import { harmless, type Problem, Refusal } from '../base/refusal.ts';
import type { Plain } from '../base/text-tree.ts';
import type { PacketSheet } from '../packet/bind.ts';
import type { FontLibrary, Unprintable } from '../pdf/index.ts';
import type { Value, Values } from '../template/index.ts';
import { wordsOfPaper } from '../template/paper.ts';

/**
 * @param file the claim, where there is one
 * @throws Refusal that names every character which cannot be printed, with its place in the claim
 */
export function refuseUnprintable(
  sheets: readonly PacketSheet[],
  fonts: FontLibrary,
  file: CaseFile | undefined,
): void {
  const found = new Map<string, Unprintable>();
  for (const { copies } of sheets) {
    for (const text of copies.flatMap(textsOf)) {
      const unprintable = text
        .split(/[\n\t]/)
        .map((line) => fonts.unprintable(line))
        .find((each) => each !== undefined);
      if (unprintable) found.set(unprintable.codePoints, unprintable);
    }
  }
  if (found.size === 0) return;
  const problems: Problem[] = [];
  for (const { character, codePoints, reason } of found.values()) {
    const params = { character: harmless(character), codePoints };
    const places = file ? placesOf(file.tree.value, character, []) : [];
    for (const at of places) {
      problems.push({
        code: `unprintable-${reason}`,
        params,
        file: file!.shown,
        ...file!.tree.lineAndColumn(file!.tree.offsetOf(at)),
        at: pathText(at),
      });
    }
    // Written by the program or the insurer's profile, not by the claim.
    if (places.length === 0) problems.push({ code: `unprintable-${reason}`, params });
  }
  throw new Refusal(problems);
}

function textsOf(values: Values): string[] {
  return Object.values(values).flatMap(textsIn);
}

function textsIn(value: Value): string[] {
  if (value.kind === 'text') return [value.text];
  if (value.kind === 'paper') return wordsOfPaper(value.paper);
  return value.kind === 'list' ? value.rows.flatMap((row) => Object.values(row).flatMap(textsIn)) : [];
}

/** Where in the claim a character stands. */
function placesOf(value: Plain, character: string, at: Path): Path[] {
  if (typeof value === 'string') return value.includes(character) ? [at] : [];
  if (typeof value === 'boolean') return [];
  const entries: [string | number, Plain | undefined][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, item]) => (item === undefined ? [] : placesOf(item, character, [...at, key])));
}
