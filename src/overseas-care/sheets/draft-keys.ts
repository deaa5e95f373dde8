/** The keys of a sheet with every name under which a form may print them, for the first draft of a map. */
import type { DraftKey } from '../../template/own/index.ts';
import type { Entry, SheetMap } from '../../template/types.ts';
import { PRINTED } from './printed-labels.ts';
import { sheetKeys, togetherOf } from './sheet-keys.ts';

function labelsOf({ en, ja }: Entry['label']): string[] {
  return [en, ja].filter((label) => label !== undefined);
}

/** A name of an option in the program's own words is how forms print it, too. */
function optionsOf(key: string, options: NonNullable<Entry['options']>): Record<string, string[]> {
  return Object.fromEntries(
    Object.keys(options).map((option) => [option, [...(PRINTED[`${key}.${option}`] ?? []), option]]),
  );
}

function columnsOf(key: string, columns: NonNullable<Entry['columns']>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(columns).map(([column, label]) => [
      column,
      [...(PRINTED[`${key}[].${column}`] ?? labelsOf(label)), `${key} ${column}`],
    ]),
  );
}

/** @param national the sheet's map that ships */
export function draftKeys(national: SheetMap): DraftKey[] {
  const specs = new Map(sheetKeys(national).map((spec) => [spec.key, spec]));
  // A whole name stands before its parts: a form that has one line for it needs no second.
  const entries = [...togetherOf(national), ...Object.entries(national.entries)];
  return entries.map(([key, entry]): DraftKey => {
    const spec = specs.get(key);
    return {
      key,
      entry,
      required: spec?.required === true,
      ...(spec?.together !== undefined && { together: spec.together }),
      names: [...labelsOf(entry.label), ...(PRINTED[key] ?? []), key],
      ...(entry.options && { options: optionsOf(key, entry.options) }),
      ...(entry.columns && { columns: columnsOf(key, entry.columns) }),
    };
  });
}
