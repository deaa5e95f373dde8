/** What money is spent on in a case, and on which side of the statement it stands: the institution's, or the coordinator's. */

/** Of these a medical institution asks the money. */
export const MEDICAL_CATEGORIES = [
  'second-opinion',
  'exam',
  'treatment',
  'surgery',
  'drug',
  'material',
  'ward',
] as const;

export const CATEGORIES = [
  ...MEDICAL_CATEGORIES,
  'coordination',
  'interpretation',
  'translation',
  'visa-guarantee',
  'airport-transfer',
  'hospital-transfer',
  'hotel-help',
  'lodging',
  'document',
  'bank-fee',
] as const;

export type Category = (typeof CATEGORIES)[number];

export function isMedical(category: Category | undefined): boolean {
  return (MEDICAL_CATEGORIES as readonly (Category | undefined)[]).includes(category);
}
