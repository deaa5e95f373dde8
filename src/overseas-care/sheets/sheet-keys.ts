/**
 * The keys of a sheet for those who make a map of an office's own form: what the national layout asks for, and what an
 * office may ask for on one line where the national layout has two.
 */
import { type Entry, type KeySpec, type SheetMap, specsOf } from '../../template/index.ts';

/** A key whose one place stands for several of the national layout. */
export interface TogetherKey {
  parts: readonly string[];
  label: Required<Entry['label']>;
}

/** Name and first name on one line, as in the passport. */
export const TOGETHER: Readonly<Record<string, TogetherKey>> = {
  patientNameLatin: {
    parts: ['patientNameLast', 'patientNameFirst'],
    label: { en: 'Name of Patient (Last, First)', ja: '患者名' },
  },
  physicianName: {
    parts: ['physicianNameLast', 'physicianNameFirst'],
    label: { en: 'Name of Attending Physician', ja: '担当医の名前' },
  },
};

/** The keys of a sheet that stand together on one line, with the entry that they would have in a map. */
export function togetherOf(national: SheetMap): [key: string, entry: Entry][] {
  return Object.entries(TOGETHER).flatMap(([key, { parts, label }]): [string, Entry][] => {
    const first = national.entries[parts[0]!];
    if (!first || Object.hasOwn(national.entries, key) || !parts.every((part) => national.entries[part])) return [];
    const { place: _place, ...like } = first;
    return [[key, { ...like, label, required: false }]];
  });
}

/** Every key that a map of the sheet may have. @param national the sheet's map that ships */
export function sheetKeys(national: SheetMap): KeySpec[] {
  const together = togetherOf(national);
  const specs = specsOf(national).map((spec) => {
    const whole = together.find(([key]) => TOGETHER[key]!.parts.includes(spec.key))?.[0];
    return whole === undefined ? spec : { ...spec, together: whole };
  });
  return [...specs, ...together.map(([key, { type }]): KeySpec => ({ key, required: false, type }))];
}
