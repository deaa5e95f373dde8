/** `ryoyohi units PATH`: the sheets that are needed. */

import { plain, readable } from '../../base/money.ts';
import { filingDay } from '../../overseas-care/benefit.ts';
import type { Loaded } from '../../overseas-care/load.ts';
import { totalsOf } from '../../overseas-care/totals.ts';
import { formsOf } from '../../overseas-care/unit-forms.ts';
import { countsByKind, type Split, split, type Unit } from '../../overseas-care/units.ts';
import { openOf } from '../open.ts';
import type { Session } from '../session.ts';
import { unplacedJson, unplacedLines } from '../unplaced.ts';

export async function run(given: Session, path: string): Promise<number> {
  const { opened, session } = await openOf('overseas-care', path, given);
  const { claim, insurer } = opened.loaded;
  const loaded = { ...opened.loaded, insurer: insurer.at(filingDay(claim, session.today)) };
  const parts = split(claim, loaded.insurer.values.splitByDepartment);
  if (session.json) session.printJson(unitsJson(parts, loaded));
  else print(parts, loaded, session);
  return 0;
}

function chargesOf(unit: Unit, { insurer }: Loaded) {
  const lines = unit.charges.map(({ line }) => line);
  const covered = totalsOf(lines.filter((line) => countsByKind(line, insurer.at(unit.days[0]!).values.taxCovered)));
  return [...totalsOf(lines)].map(([currency, total]) => ({
    currency,
    total,
    covered: covered.get(currency) ?? total.minus(total),
  }));
}

function unitsJson(parts: Split, loaded: Loaded) {
  const treatments = loaded.claim.treatments ?? [];
  return {
    units: parts.units.map((unit) => ({
      key: unit.key,
      month: unit.month,
      patient: unit.patient,
      institution: unit.institution,
      setting: unit.setting,
      care: unit.care,
      treatments: unit.treatments.map((index) => treatments[index]!.id ?? null),
      days: unit.days.length,
      dates: unit.days,
      forms: formsOf(unit, loaded.insurer),
      charges: chargesOf(unit, loaded).map(({ currency, total, covered }) => ({
        currency,
        total: plain(total, currency),
        covered: plain(covered, currency),
      })),
    })),
    unplaced: unplacedJson(parts.unplaced, treatments),
  };
}

function print(parts: Split, loaded: Loaded, { print: say, words, paint }: Session): void {
  let sheets = 0;
  for (const unit of parts.units) {
    say(paint.bold(unit.key));
    say(`  ${words('units.days', { days: unit.days.length, dates: datesText(unit) })}`);
    for (const { currency, total, covered } of chargesOf(unit, loaded)) {
      say(`  ${words('units.charged', { total: readable(total, currency), covered: readable(covered, currency) })}`);
    }
    for (const form of formsOf(unit, loaded.insurer)) {
      say(`  ${form.padEnd(18)} ${words(`sheet.${form}`)}`);
      sheets += 1;
    }
  }
  for (const line of unplacedLines(parts.unplaced, words)) say(paint.yellow(line));
  say(parts.units.length === 0 ? words('units.none') : words('units.total', { units: parts.units.length, sheets }));
}

/** Visits one by one; of a stay the first and the last day. */
function datesText({ setting, days }: Unit): string {
  if (setting === 'inpatient' && days.length > 1) return `${days[0]} – ${days.at(-1)}`;
  return days.join(', ');
}
