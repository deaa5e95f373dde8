/** The first contact (开始准备赴日): who helps, and whether the inquiry and the medical information are whole. */

import { informationOfKind, isDelivered, medicalInformation } from '../case/days.ts';
import type { Case } from '../case.ts';
import type { Circumstances, Hit, Rule } from './rule.ts';

export const inquiryRules: readonly Rule[] = [
  {
    id: 'coordinator.missing',
    severity: 'error',
    stage: 'data',
    *check({ people }) {
      if (people.coordinators.length === 0) yield { at: ['parties'] };
    },
  },
  {
    id: 'inquiry.incomplete',
    severity: 'error',
    stage: 'data',
    *check(circumstances) {
      yield* saidParts(circumstances);
      yield* medicalParts(circumstances);
    },
  },
  {
    id: 'information.undelivered',
    severity: 'error',
    stage: 'paper',
    *check({ case: file, today }) {
      const complete = isSaidComplete(file, today);
      for (const { document, index } of medicalInformation(file)) {
        if (isDelivered(document, today)) continue;
        const { delivered, deliveredOn } = document;
        const kind = document.kind ?? 'other';
        if (deliveredOn !== undefined) {
          yield { at: ['documents', index, 'deliveredOn'], params: { kind, on: deliveredOn }, variant: 'later' };
        } else if (delivered === false || !complete) {
          yield { at: ['documents', index], params: { kind } };
        }
      }
    },
  },
];

/** The coordinator has said that it has everything. */
function isSaidComplete({ inquiry }: Case, today: Circumstances['today']): boolean {
  return inquiry?.informationCompleteOn !== undefined && inquiry.informationCompleteOn <= today;
}

function* saidParts({ case: file, people }: Circumstances): Iterable<Hit> {
  const { condition, institution, budget, wished } = file.inquiry ?? {};
  const missing = (variant: string): Hit => ({ at: ['inquiry', variant], variant });
  if (!condition?.trim()) yield missing('condition');
  const named = (typeof institution === 'string' ? [institution] : (institution ?? [])).some(
    (each) => each.trim() !== '',
  );
  if (!named && people.institutions.length === 0) yield missing('institution');
  if (budget?.amount === undefined) yield missing('budget');
  if (wished?.from === undefined && wished?.to === undefined) yield missing('wished');
}

/** Reports and images apart. What the coordinator has called complete is complete, as where no images exist. */
function* medicalParts({ case: file, today }: Circumstances): Iterable<Hit> {
  if (isSaidComplete(file, today)) return;
  if (!informationOfKind(file, 'medical-summary')) yield { at: ['documents'], variant: 'reports' };
  if (!informationOfKind(file, 'images')) yield { at: ['documents'], variant: 'images' };
}
