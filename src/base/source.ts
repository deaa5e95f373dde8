/** Where a rule or a number comes from, as people know it: a page with its heading and date, a law with its article. */

import type { Day } from './day.ts';

export interface Source {
  /** As printed beside a finding: `komatsu: 申請期限について`, `民法 140条・143条`. */
  short: string;
  /** Title of the page, law, form or notice. */
  title: string;
  heading?: string;
  /** The day of the page or of the version that was read. */
  date?: string;
  /**
   * `published`: seen in a public text. `unverified`: background knowledge that the office or the law must confirm.
   * `ours`: a choice of this program, where every text is silent.
   */
  certainty: 'published' | 'unverified' | 'ours';
  note?: string;
  /** Where people find it: an address of a page, a counter. */
  address?: string;
  /** The day on which somebody last compared the value with its source. */
  checked?: Day;
  /** A value that changed at a day: from when it holds. */
  since?: Day;
}

/** `〇〇市「医療費の払い戻し」申請期限について (2024-12-02)` */
export function inFull(source: Source): string {
  const heading = source.heading ? ` ${source.heading}` : '';
  const date = source.date ? ` (${source.date})` : '';
  return `${source.title}${heading}${date}`;
}
