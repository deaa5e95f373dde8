/** Of every stay: until when it is permitted, by when one leaves, and by when what is over the prepayment is paid. */
import { addDays, type Day, earliest } from '../../base/day.ts';
import type { Path } from '../../base/path.ts';
import { type DayAt, entryOf, exitOf } from '../case/days.ts';
import { permissionOf } from '../case/stays.ts';
import type { Case, Stay } from '../case.ts';
import type { Pack } from '../pack.ts';
import { counted, type Step, unknown } from './step.ts';
import { isOf } from './visas.ts';

export function staySteps(file: Case, pack: Pack): Step[] {
  const stays = file.stays ?? [];
  if (stays.length === 0) {
    return (['permitted-until', 'departure-by', 'topup-by'] as const).map((id) =>
      unknown(id, sourceOf(id, pack), [['stays']]),
    );
  }
  return stays.flatMap((stay, index) => {
    const about = stays.length > 1 ? { stay: index } : undefined;
    const permitted = permittedUntil(stay, index, file, pack, about);
    return [permitted, departureBy(stay, permitted, file, pack), topupBy(stay, index, pack, about)];
  });
}

function sourceOf(id: 'permitted-until' | 'departure-by' | 'topup-by', pack: Pack): Step['source'] {
  if (id === 'permitted-until') return pack.sourceOf('permissionDays');
  return pack.ruleSource(id === 'departure-by' ? 'stay.over-permission' : 'settlement.topup-open');
}

/** As the rules on the stay count it: the sticker's day, else after landing the days of a long visa, else the usual ones. */
function permittedUntil(stay: Stay, index: number, file: Case, pack: Pack, about: Step['about']): Step {
  const source = sourceOf('permitted-until', pack);
  const permission = permissionOf(file, stay, pack);
  const entry = entryOf(stay);
  if (!permission) {
    // In hospital with the certificate, only the sticker tells the day.
    const lacks: Path = entry ? ['stays', index, 'permittedUntil'] : missing(index, 'entry');
    return unknown('permitted-until', source, [lacks], about);
  }
  const { until, from } = permission;
  if (from === 'sticker' || !entry) return counted('permitted-until', until, until, 'sticker', source, about);
  return from === 'visa'
    ? counted('permitted-until', until, entry.on, 'visa-stay', pack.ruleSource('visa.expires'), about)
    : counted('permitted-until', until, entry.on, `entry-${entry.known}`, source, about);
}

/** With the permission; sooner where a visa of the stay gives fewer days. */
function departureBy(stay: Stay, permitted: Step, file: Case, pack: Pack): Step {
  const { on, about } = permitted;
  const source = sourceOf('departure-by', pack);
  if (on === null) return unknown('departure-by', source, permitted.missing, about);
  const entry = entryOf(stay);
  const visaEnd = entry && earliest(visaDays(stay, entry, file).map((days) => addDays(entry.on, days)));
  if (entry && visaEnd && visaEnd < on)
    return counted('departure-by', visaEnd, entry.on, 'visa-stay', pack.ruleSource('visa.expires'), about);
  return counted('departure-by', on, on, 'permitted-until', source, about);
}

/** The days of the visas with which the stay's travellers enter, or have entered. */
function visaDays(stay: Stay, entry: DayAt, { visas = [] }: Case): number[] {
  return visas.flatMap(({ traveller, status, issuedOn, validUntil, stayDays }) => {
    const holds = status !== 'exempt' && status !== 'refused' && isOf(stay, traveller);
    const then = (issuedOn ?? entry.on) <= entry.on && (validUntil ?? entry.on) >= entry.on;
    return holds && then && stayDays !== undefined ? [stayDays] : [];
  });
}

function topupBy(stay: Stay, index: number, pack: Pack, about: Step['about']): Step {
  const source = sourceOf('topup-by', pack);
  const exit = exitOf(stay);
  if (!exit) return unknown('topup-by', source, [missing(index, 'exit')], about);
  return counted('topup-by', exit.on, exit.on, `exit-${exit.known}`, source, about);
}

function missing(index: number, key: 'entry' | 'exit'): Path {
  return ['stays', index, key];
}

/** The stay of a day, as far as its entry and exit are known. */
export function isWithin(stay: Stay, on: Day): boolean {
  const [entry, exit] = [entryOf(stay), exitOf(stay)];
  return (entry === undefined || on >= entry.on) && (exit === undefined || on <= exit.on);
}
