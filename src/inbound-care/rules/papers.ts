/** Papers that their reader cannot read, translations without a translator, and the follow-up after the return. */
import { isBlank } from '../../base/unanswered.ts';
import { readsOf } from '../case/readers.ts';
import { confirmedTerms, isCharged } from './progress.ts';
import type { Circumstances, Hit, Rule } from './rule.ts';

/** The language of a tag without its region or script: `zh-Hans` → `zh`. */
function primary(language: string): string {
  return language.toLowerCase().split('-')[0]!;
}

function* unread({ case: file, people, pack }: Circumstances): Iterable<Hit> {
  for (const [index, document] of (file.documents ?? []).entries()) {
    const { language, translated, addressee, kind } = document;
    if (language === undefined || translated === true || addressee === undefined) continue;
    const reads = readsOf(addressee, file, people, pack);
    if (reads === undefined || reads.map(primary).includes(primary(language))) continue;
    yield {
      at: ['documents', index, 'translated'],
      params: { kind: kind ?? 'other', language: primary(language), reads: primary(reads[0]!) },
    };
  }
}

/** A translation names who made it: its document a party of the case, else `translator` for all of them. */
function* withoutTranslator({ case: file, people }: Circumstances): Iterable<Hit> {
  const translated = (file.documents ?? []).filter((document) => document.translated === true);
  for (const id of new Set(translated.flatMap(({ translator }) => translator ?? []))) {
    const party = people.parties.get(id);
    if (party && isBlank(party.address))
      yield { at: ['parties', file.parties!.indexOf(party), 'address'], variant: 'translator-address' };
  }
  if (translated.every(({ translator }) => translator !== undefined)) return;
  const lacking = (['name', 'address'] as const).filter((part) => isBlank(file.translator?.[part]));
  const [part] = lacking;
  if (lacking.length === 2) yield { at: ['translator'], variant: 'translator' };
  else if (part) yield { at: ['translator', part], variant: `translator-${part}` };
}

export const papersRules: readonly Rule[] = [
  {
    id: 'translation.missing',
    severity: 'error',
    stage: 'paper',
    *check(circumstances) {
      yield* unread(circumstances);
      yield* withoutTranslator(circumstances);
    },
  },
  {
    id: 'followup.no-interval',
    severity: 'info',
    stage: 'data',
    *check(circumstances) {
      const { case: file } = circumstances;
      const isAsked = isCharged(circumstances) || (file.answers ?? []).some(({ accepted }) => accepted === true);
      const isAgreed =
        file.followUp?.intervalDays !== undefined || confirmedTerms(file, 'followup-interval').length > 0;
      if (isAsked && !isAgreed) yield { at: ['followUp', 'intervalDays'] };
    },
  },
];
