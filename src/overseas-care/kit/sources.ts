/** Where a page of the kit has its points from: each page, law or form once, with all headings that are meant. */
import type { Source } from '../../base/source.ts';

/** Sources in the order in which they are first named, and the number of each. */
export class SourceNotes {
  private readonly notes: { title: string; date: string | undefined; parts: { heading: string; sure: boolean }[] }[] =
    [];

  /** @returns the number of the note, from 1 */
  add({ title, heading = '', date, certainty }: Source): number {
    let at = this.notes.findIndex((note) => note.title === title && note.date === date);
    if (at < 0) at = this.notes.push({ title, date, parts: [] }) - 1;
    const { parts } = this.notes[at]!;
    if (!parts.some((part) => part.heading === heading)) parts.push({ heading, sure: certainty !== 'unverified' });
    return at + 1;
  }

  /** @param unsure what is said of a source that nobody has confirmed */
  lines(unsure: string): string[] {
    return this.notes.map(({ title, date, parts }) => {
      const named = parts.map(({ heading, sure }) => [heading, sure ? '' : `(${unsure})`].filter(Boolean).join(' '));
      const headings = named.filter((part) => part !== '').join('、');
      const only = parts.every(({ heading }) => heading === '');
      return [title, date ? `(${date})` : '', headings && (only ? headings : `— ${headings}`)]
        .filter(Boolean)
        .join(' ');
    });
  }
}
