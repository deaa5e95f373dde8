/** Which of the claim's documents stand for which unit or patient. */
import type { Claim, ClaimDocument } from './claim.ts';
import type { Insurer } from './parameters.ts';
import type { Unit } from './units.ts';

/** Does a document belong to a unit: by its key, or by a treatment (with a month, or for all its units)? */
export function belongsToUnit(document: ClaimDocument, unit: Unit, claim: Claim): boolean {
  if (document.unit !== undefined) return document.unit === unit.key;
  if (document.treatment === undefined) return false;
  const named = unit.treatments.some((index) => claim.treatments![index]!.id === document.treatment);
  return named && (document.month === undefined || document.month === unit.month);
}

export function documentsOfUnit(claim: Claim, unit: Unit, kinds: readonly string[]): ClaimDocument[] {
  return (claim.documents ?? [])
    .filter(({ kind }) => kind !== undefined && kinds.includes(kind))
    .filter((each) => belongsToUnit(each, unit, claim));
}

/** A document of one patient; where it names none and the claim has only one patient, it is that patient's. */
export function documentsOfPatient(claim: Claim, patient: string, kind: string): ClaimDocument[] {
  const only = (claim.patients ?? []).length === 1;
  return (claim.documents ?? []).filter(
    (each) => each.kind === kind && (each.patient === patient || (each.patient === undefined && only)),
  );
}

/** `original` is true where it is not said. */
export function isOriginal(document: ClaimDocument): boolean {
  return document.original !== false;
}

/** What may stand for Form A and Form B: the form, or, where the insurer takes it, the institution's own paper. */
export const PAPERS_FOR_A: readonly string[] = ['form-a', 'statement'];
export const PAPERS_FOR_B: readonly string[] = ['form-b', 'itemised-receipt'];

export function papersForA({ values }: Insurer): readonly string[] {
  return values.substituteForms ? PAPERS_FOR_A : PAPERS_FOR_A.slice(0, 1);
}

export function papersForB({ values }: Insurer): readonly string[] {
  return values.substituteForms ? PAPERS_FOR_B : PAPERS_FOR_B.slice(0, 1);
}
