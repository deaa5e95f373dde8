/** What a case says in two places, said in one: so that a part that is left in does not lean on one that is taken out. */

import { informationCompleteOn } from '../case/days.ts';
import type { Case } from '../case.ts';

/** A charge takes its supplier, category and currency from the line of the estimate that it names; the day on which the information was complete stands as a day. */
export function completed(file: Case): Case {
  const estimated = new Map(file.estimateLines?.flatMap((each) => (each.id ? [[each.id, each] as const] : [])));
  const complete = informationCompleteOn(file);
  return {
    ...file,
    ...(complete && { inquiry: { ...file.inquiry, informationCompleteOn: complete } }),
    ...(file.actualLines && {
      actualLines: file.actualLines.map((each) => {
        const line = each.estimate === undefined ? undefined : estimated.get(each.estimate);
        return {
          ...each,
          supplier: each.supplier ?? line?.supplier,
          category: each.category ?? line?.category,
          currency: each.currency ?? line?.currency,
          name: each.name ?? line?.name,
          condition: each.condition ?? line?.condition,
        };
      }),
    }),
  };
}
