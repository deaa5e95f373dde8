/** Who charged a line, and on which side of the statement it stands. */

import { isMedical } from '../case/categories.ts';
import { peopleOf } from '../case/people.ts';
import type { ActualLine, Case, EstimateLine } from '../case.ts';
import type { Side } from './types.ts';

export interface Suppliers {
  /** A supplier of kind institution, else, where none is known, by the category; all else is the coordinator's side. */
  sideOf(line: Pick<EstimateLine, 'supplier' | 'category'>): Side;
  /** The estimate's line that a charge names; of two with one id the first. */
  estimateOf(id: string | undefined): EstimateLine | undefined;
  /** A charge with what the line of the estimate says where it is silent itself. */
  completed(line: ActualLine): ActualLine;
  /** The only coordinator of the case: who interprets where nothing else is said. */
  onlyCoordinator: string | null;
}

export function suppliersOf(file: Case): Suppliers {
  const { parties, coordinators } = peopleOf(file);
  const byId = new Map([...(file.estimateLines ?? [])].reverse().flatMap((line) => (line.id ? [[line.id, line]] : [])));
  const estimateOf = (id: string | undefined) => (id === undefined ? undefined : byId.get(id));
  const [coordinator, ...others] = new Set(coordinators.flatMap(({ entry }) => entry.id ?? []));
  return {
    sideOf: ({ supplier, category }) => {
      const known = supplier === undefined ? undefined : parties.get(supplier);
      if (known?.kind !== undefined) return known.kind === 'institution' ? 'institutions' : 'coordinator';
      return isMedical(category) ? 'institutions' : 'coordinator';
    },
    estimateOf,
    completed: (line) => {
      const named = estimateOf(line.estimate);
      return {
        ...line,
        supplier: line.supplier ?? named?.supplier,
        category: line.category ?? named?.category,
        currency: line.currency ?? named?.currency,
      };
    },
    onlyCoordinator: others.length === 0 ? (coordinator ?? null) : null,
  };
}
