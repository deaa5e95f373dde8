/** What a charge is called on paper. */
import type { Both } from '../../template/paper-types.ts';
import type { Category } from '../case/categories.ts';
import type { AnyWords } from '../case.ts';
import { NOTHING, type Say } from './say.ts';

/** Its own name, else its category. */
export function itemName(say: Say, category: Category | null | undefined, name: AnyWords | null | undefined): Both {
  if (name) return say.told(name);
  return category ? say(`category.${category}`) : { text: NOTHING };
}
