/** The visa (办理签证): that everybody has one that is good for the stay, and the papers that it takes. */
import { addDays, daysBetween } from '../../base/day.ts';
import { entryOf, exitOf } from '../case/days.ts';
import { type Placed, placed } from '../case/people.ts';
import { byEntry, hasEntered, staysOf } from '../case/stays.ts';
import { isMedicalVisa, visasOf } from '../case/visas.ts';
import type { Case, Stay, Traveller, Visa } from '../case.ts';
import type { Circumstances, Hit, Rule } from './rule.ts';

export const visaRules: readonly Rule[] = [
  {
    id: 'visa.missing',
    severity: 'error',
    stage: 'data',
    *check(circumstances) {
      const { case: file } = circumstances;
      if (!isPlanned(circumstances)) return;
      for (const traveller of placed(file.travellers)) {
        // A Japanese national needs no visa; of other countries the program keeps no table.
        if (traveller.entry.nationality === 'JP') continue;
        yield* missing(traveller, circumstances);
      }
    },
  },
  {
    id: 'visa.expires',
    severity: 'error',
    stage: 'data',
    *check({ case: file }) {
      for (const traveller of file.travellers ?? []) {
        const visas = visasOf(file, traveller).filter(({ entry }) => entry.status !== 'refused');
        if (visas.length === 0) continue;
        for (const { entry: stay } of staysOf(file, traveller)) {
          yield* tooOld(stay, visas);
          yield* tooShort(stay, visas);
        }
      }
    },
  },
  {
    id: 'visa.multiple-without-schedule',
    severity: 'warning',
    stage: 'paper',
    *check({ case: file }) {
      if (file.documents?.some(({ kind }) => kind === 'treatment-schedule')) return;
      // One schedule serves all: it is asked for once.
      const first = placed(file.visas).find(({ entry }) => entry.entries === 'multiple' && needsPapers(entry));
      if (first) yield { at: ['visas', first.index, 'entries'] };
    },
  },
];

/** Only what is held already, or not needed at all, takes no papers. */
function needsPapers(visa: Visa): boolean {
  return visa.status === undefined || isMedicalVisa(visa);
}

/** An inquiry that nobody has answered is not asked about visas. */
function isPlanned({ case: file }: Circumstances): boolean {
  const { stays = [], visas = [], answers = [] } = file;
  return stays.length > 0 || visas.length > 0 || answers.some(({ accepted }) => accepted === true);
}

function* missing({ entry: traveller, index }: Placed<Traveller>, { case: file, today }: Circumstances): Iterable<Hit> {
  const own = visasOf(file, traveller);
  const said = own.filter(({ entry }) => entry.status !== undefined);
  if (own.length === 0) yield { at: ['travellers', index] };
  else if (said.length === 0) yield { at: ['visas', own[0]!.index, 'status'], variant: 'status' };
  else if (said.length === own.length && said.every(({ entry }) => entry.status === 'refused'))
    yield { at: ['visas', said.at(-1)!.index, 'status'], variant: 'refused' };
  else yield* withoutVisa(traveller, said, file, today);
}

/** A visa for one entry lets in once: after a trip home another one is needed. */
function* withoutVisa(
  traveller: Traveller,
  visas: readonly Placed<Visa>[],
  file: Case,
  today: Circumstances['today'],
): Iterable<Hit> {
  const usable = visas.filter(({ entry }) => entry.status !== 'refused');
  if (usable.some(({ entry }) => entry.status === 'exempt' || entry.entries !== 'single')) return;
  const stays = staysOf(file, traveller).sort(byEntry);
  const stay = stays.find((each, place) => place >= usable.length && !hasEntered(each.entry, today));
  if (stay) {
    const params = { stays: stays.length, visas: usable.length };
    yield { at: ['stays', stay.index], params, variant: 'single-entry' };
  }
}

/** A visa is good until its last day, and one visa that is good for the stay is enough. */
function* tooOld(stay: Stay, visas: readonly Placed<Visa>[]): Iterable<Hit> {
  const entry = entryOf(stay)?.on;
  if (entry === undefined) return;
  const last = furthest(visas, ({ validUntil }) => validUntil && daysBetween(entry, validUntil));
  if (last === undefined || last.reach >= 0) return;
  const validUntil = last.visa.entry.validUntil!;
  const params = { entry, validUntil, days: -last.reach };
  yield { at: ['visas', last.visa.index, 'validUntil'], params, variant: 'validity' };
}

/** The day of landing is not counted: with 90 days one leaves on the 90th day after it. */
function* tooShort(stay: Stay, visas: readonly Placed<Visa>[]): Iterable<Hit> {
  const [entry, exit] = [entryOf(stay)?.on, exitOf(stay)?.on];
  if (entry === undefined || exit === undefined) return;
  const longest = furthest(visas, ({ stayDays }) => stayDays);
  const planned = daysBetween(entry, exit);
  if (longest === undefined || planned <= longest.reach) return;
  const params = {
    stayDays: longest.reach,
    planned,
    days: planned - longest.reach,
    entry,
    exit,
    last: addDays(entry, longest.reach),
  };
  yield { at: ['visas', longest.visa.index, 'stayDays'], params, variant: 'stay' };
}

/** The visa that reaches furthest; undefined where one of them does not say how far. */
function furthest(
  visas: readonly Placed<Visa>[],
  reachOf: (visa: Visa) => number | undefined,
): { visa: Placed<Visa>; reach: number } | undefined {
  let best: { visa: Placed<Visa>; reach: number } | undefined;
  for (const visa of visas) {
    const reach = reachOf(visa.entry);
    if (reach === undefined) return undefined;
    if (best === undefined || reach > best.reach) best = { visa, reach };
  }
  return best;
}
