/** Words in the language that is shown now. Whatever stands in a claim only ever becomes text, never markup. */
import type { PageData, PageText, PageValue } from './data.ts';

export class Texts {
  constructor(
    private readonly data: PageData,
    public language: string,
  ) {}

  /** A text of the page by its key. */
  of(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    return fill(this.words[key] ?? key, values);
  }

  /** A text of a finding. */
  told(text: PageText): string {
    return this.filled(text, this.data.keys[text[0]]!);
  }

  /** The same as a letter to the applicant says it. */
  inLetter(text: PageText): string {
    const key = this.data.keys[text[0]]!;
    const own = `letter:${key}`;
    return this.filled(text, own in this.words ? own : key);
  }

  title(rule: string): string {
    return this.words[`rule.${rule}.title`] ?? rule;
  }

  source(place: number): string {
    const { text, certainty, note } = this.data.sources[place]!;
    const sure = certainty === 'published' ? '' : ` [${this.of(`certainty.${certainty}`)}]`;
    return `${text}${sure}${note === '' ? '' : ` — ${note}`}`;
  }

  yen(amount: number): string {
    return this.of('report.yen', { amount: amount.toLocaleString('en-US') });
  }

  private filled([, values]: PageText, key: string): string {
    const inner = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, this.value(value)]));
    return fill(this.words[key] ?? '', inner);
  }

  private value(value: PageValue): string | number {
    return Array.isArray(value) ? this.told(value as PageText) : (value as string | number);
  }

  private get words(): Readonly<Record<string, string>> {
    return this.data.words[this.language]!;
  }
}

function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
