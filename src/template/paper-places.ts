/** Where a paper stands on the pages of its template. */
import { TemplateError } from './errors.ts';
import type { PaperPlaces } from './paper.ts';
import { locateIn } from './places.ts';
import type { SheetTemplate } from './template.ts';

/** The key of the place beside the mark. */
const HEAD = 'head';

/**
 * @param key of the place under the mark
 * @throws TemplateError where the sheet is not made for papers
 */
export function paperPlaces({ map, fields, pages }: SheetTemplate, key: string): PaperPlaces {
  const locate = locateIn(map.sheet, fields);
  const boxOf = (of: string) => {
    const { type, place } = map.entries[of] ?? {};
    if (type !== 'picture' || !place) throw new TemplateError('there is no place for a paper', map.sheet, of);
    return locate(place)[0]!;
  };
  if (pages !== 1) throw new TemplateError('a paper flows over a sheet of one page', map.sheet, key);
  return { head: boxOf(HEAD), body: boxOf(key) };
}
