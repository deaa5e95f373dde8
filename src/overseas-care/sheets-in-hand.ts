/** Which documents of a claim stand for which sheet of its packet, and where in the claim a missing sheet is to be looked for. */
import type { Path } from '../base/path.ts';
import type { Claim, ClaimDocument } from './claim.ts';
import { belongsToUnit, documentsOfPatient, documentsOfUnit, PAPERS_FOR_A, PAPERS_FOR_B } from './papers.ts';
import type { Unit } from './units.ts';

/** A sheet as the packet names it. */
export interface SheetName {
  sheet: string;
  /** Key of its unit. */
  unit: string | null;
  /** Id of its patient. */
  patient: string | null;
}

/** Documents that make a sheet of a unit unnecessary. A translation and a slip have none. */
const FOR_UNIT: Readonly<Record<string, readonly string[]>> = {
  'form-a': PAPERS_FOR_A,
  'form-a-dental': PAPERS_FOR_A,
  'form-c': PAPERS_FOR_A,
  'form-b': PAPERS_FOR_B,
  'form-b-dental': PAPERS_FOR_B,
  'receipt-sheet': ['receipt'],
};

/** Sheets that papers are glued on: a paper in hand stands for them only by a scan of its own. */
const MOUNTS: readonly string[] = ['receipt-sheet', 'passport-sheet'];

const FOR_PATIENT: Readonly<Record<string, string>> = {
  application: 'application',
  consent: 'consent',
  'passport-sheet': 'passport',
};

const FOR_CLAIM: Readonly<Record<string, string>> = {
  'letter-of-attorney': 'letter-of-attorney',
  'receiving-mandate': 'receiving-mandate',
};

/** A copy stands for its sheet too: that it is one, `forms.copy` says. */
export function documentsFor(name: SheetName, claim: Claim, units: readonly Unit[]): ClaimDocument[] {
  const found = documentsOfKind(name, claim, units);
  const isUnscanned = ({ file }: ClaimDocument) => file === undefined;
  return MOUNTS.includes(name.sheet) && found.some(isUnscanned) ? [] : found;
}

function documentsOfKind({ sheet, unit, patient }: SheetName, claim: Claim, units: readonly Unit[]): ClaimDocument[] {
  const ofUnit = FOR_UNIT[sheet];
  if (ofUnit) {
    const found = units.find(({ key }) => key === unit);
    return found ? documentsOfUnit(claim, found, ofUnit) : [];
  }
  const ofPatient = FOR_PATIENT[sheet];
  if (ofPatient !== undefined) return patient === null ? [] : documentsOfPatient(claim, patient, ofPatient);
  const ofClaim = FOR_CLAIM[sheet];
  return ofClaim === undefined ? [] : (claim.documents ?? []).filter(({ kind }) => kind === ofClaim);
}

/** The paper that a sheet of the packet is, once it lies among the scans; undefined where only what is glued on it counts. */
export function paperOnSheet({ sheet, unit, patient }: SheetName): ClaimDocument | undefined {
  if (MOUNTS.includes(sheet)) return undefined;
  const kind = (FOR_UNIT[sheet]?.[0] ?? FOR_PATIENT[sheet]) as ClaimDocument['kind'];
  if (kind === undefined) return undefined;
  return unit !== null ? { kind, unit } : patient !== null ? { kind, patient } : undefined;
}

/** The treatment, the patient, or the part of the claim that a sheet is about. */
export function placeOfSheet({ unit, patient }: SheetName, claim: Claim, units: readonly Unit[]): Path {
  const treatment = units.find(({ key }) => key === unit)?.treatments[0];
  if (treatment !== undefined) return ['treatments', treatment];
  const index = (claim.patients ?? []).findIndex(({ id }) => id === patient);
  return index >= 0 ? ['patients', index] : [];
}

/** What a document says that a page of its file is; null where it leaves that open. */
export interface NamedPage {
  kind: string | null;
  unit: string | null;
  patient: string | null;
}

export function namedPage(document: ClaimDocument, claim: Claim, units: readonly Unit[]): NamedPage {
  const own = units.filter((unit) => belongsToUnit(document, unit, claim));
  const treated = (claim.treatments ?? []).find(({ id }) => id !== undefined && id === document.treatment)?.patient;
  return {
    kind: document.kind ?? null,
    unit: own.length === 1 ? own[0]!.key : null,
    patient: document.patient ?? own[0]?.patient ?? treated ?? null,
  };
}
