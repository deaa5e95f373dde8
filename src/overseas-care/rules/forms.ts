/** Forms A and B of each unit and their translations (提出書類). */
import type { Day } from '../../base/day.ts';
import { foreignCharacter, hasKana, hasKanji, isAbbreviation } from '../../base/japanese.ts';
import type { Path } from '../../base/path.ts';
import { harmless } from '../../base/refusal.ts';
import { isBlank } from '../../base/unanswered.ts';
import type { Treatment } from '../claim.ts';
import { diagnosisInJapanese } from '../dental-words.ts';
import { belongsToUnit, documentsOfUnit, isOriginal, papersForA, papersForB } from '../papers.ts';
import { asksStatement, formsOf, holdsReceipt, holdsStatement } from '../unit-forms.ts';
import { signerOf, type Unit } from '../units.ts';
import { type Circumstances, forEachTreatment, type Hit, type Rule } from './rule.ts';

const MUST_BE_ORIGINAL: readonly string[] = ['form-a', 'form-b', 'statement', 'itemised-receipt', 'receipt'];

/** Form A is asked of every care for which the insurer has a form of the physician: commonly all but a pharmacy. */
function needsFormA({ care }: Pick<Treatment, 'care'>, { insurer }: Circumstances): boolean {
  return asksStatement(care, insurer);
}

function* unitsWithout(
  { claim, split }: Circumstances,
  papers: readonly string[],
  asked: (unit: Unit) => boolean,
): Iterable<Hit> {
  for (const unit of split.units) {
    if (!asked(unit) || documentsOfUnit(claim, unit, papers).length > 0) continue;
    yield { at: ['treatments', unit.treatments[0]!], params: { unit: unit.key } };
  }
}

/** Why a text cannot stand on a Japanese sheet, if so. */
function untranslated(ja: string | undefined): Pick<Hit, 'variant' | 'params'> | undefined {
  if (ja === undefined || ja.trim() === '') return { variant: 'absent' };
  const foreign = foreignCharacter(ja);
  if (foreign) return { variant: 'foreign-character', params: { character: foreign } };
  if (!hasKana(ja) && !hasKanji(ja) && !isAbbreviation(ja)) return { variant: 'not-japanese' };
  return undefined;
}

function* untranslatedAt(path: Path, text: string | undefined, ja: string | undefined): Iterable<Hit> {
  if (isBlank(text) && isBlank(ja)) return;
  const why = untranslated(ja);
  if (why) yield { at: [...path, 'ja'], ...why };
}

/** Is anything of the packet a translation that somebody must answer for? */
function holdsTranslation({ split }: Circumstances): boolean {
  return split.units.length > 0;
}

export const formsRules: readonly Rule[] = [
  {
    id: 'forms.a-missing',
    severity: 'error',
    stage: 'paper',
    check: (circumstances) =>
      unitsWithout(circumstances, papersForA(circumstances.insurer), (unit) =>
        holdsStatement(formsOf(unit, circumstances.insurer)),
      ),
  },
  {
    id: 'forms.b-missing',
    severity: 'error',
    stage: 'paper',
    check: (circumstances) =>
      unitsWithout(circumstances, papersForB(circumstances.insurer), (unit) =>
        holdsReceipt(formsOf(unit, circumstances.insurer)),
      ),
  },
  {
    id: 'forms.copy',
    severity: 'error',
    stage: 'paper',
    *check({ claim, split, insurer }) {
      const { receiptOriginal } = insurer.values;
      for (const [index, document] of (claim.documents ?? []).entries()) {
        const { kind } = document;
        if (!kind || !MUST_BE_ORIGINAL.includes(kind) || isOriginal(document)) continue;
        if (kind === 'receipt' && receiptOriginal === 'copy') continue;
        const units = split.units.filter((unit) => belongsToUnit(document, unit, claim));
        const originalsToo =
          kind !== 'receipt' &&
          units.length > 0 &&
          units.every((unit) => documentsOfUnit(claim, unit, [kind]).some(isOriginal));
        if (originalsToo) continue;
        const variant = kind === 'receipt' && receiptOriginal === 'in-principle' ? { variant: 'in-principle' } : {};
        yield { at: ['documents', index, 'original'], params: { kind }, ...variant };
      }
    },
  },
  {
    id: 'forms.untranslated',
    severity: 'error',
    stage: 'data',
    check: forEachTreatment(function* (treatment, index, circumstances) {
      const at = ['treatments', index];
      const wanted = new Set<string>(circumstances.insurer.values.translation.items);
      if (needsFormA(treatment, circumstances)) {
        for (const [row, { name, ja }] of (wanted.has('diagnoses') ? (treatment.diagnoses ?? []) : []).entries())
          yield* untranslatedAt([...at, 'diagnoses', row], name, ja);
        for (const item of ['condition', 'treatment'] as const)
          if (wanted.has(item)) yield* untranslatedAt([...at, item], treatment[item]?.text, treatment[item]?.ja);
      }
      for (const [row, { item, note, diagnosis }] of (treatment.charges ?? []).entries()) {
        if (item === 'other' && note && wanted.has('others'))
          yield* untranslatedAt([...at, 'charges', row, 'note'], note.text, note.ja);
        if (wanted.has('teeth') && diagnosis && !diagnosisInJapanese(diagnosis) && untranslated(diagnosis)) {
          yield {
            at: [...at, 'charges', row, 'diagnosis'],
            variant: 'dental',
            params: { diagnosis: harmless(diagnosis) },
          };
        }
      }
    }),
  },
  {
    id: 'forms.translator-incomplete',
    severity: 'error',
    stage: 'data',
    *check(circumstances) {
      if (!holdsTranslation(circumstances)) return;
      const { translator } = circumstances.claim;
      for (const part of ['name', 'address', 'phone'] as const) {
        const wanted = circumstances.insurer.values.translator.fields.includes(part);
        if (wanted && isBlank(translator?.[part])) yield { at: ['translator', part], variant: part };
      }
    },
  },
  {
    id: 'forms.month-unknown',
    severity: 'error',
    stage: 'data',
    *check({ split }) {
      for (const { treatment, charge, reason } of split.unplaced) {
        if (reason === 'month-unknown') yield { at: ['treatments', treatment, 'charges', charge, 'on'] };
      }
    },
  },
  {
    id: 'forms.code-unknown',
    severity: 'warning',
    stage: 'data',
    check: forEachTreatment(function* (treatment, index, { classification }) {
      for (const [row, { code }] of (treatment.diagnoses ?? []).entries()) {
        if (code !== undefined && !classification.groups.has(code)) {
          yield {
            at: ['treatments', index, 'diagnoses', row, 'code'],
            params: { code, edition: classification.edition },
          };
        }
      }
    }),
  },
  {
    id: 'forms.unsigned',
    severity: 'warning',
    stage: 'paper',
    check: forEachTreatment(function* (treatment, index, circumstances) {
      if (needsFormA(treatment, circumstances) && treatment.physician?.signedOn === undefined)
        yield { at: ['treatments', index, 'physician', 'signedOn'] };
    }),
  },
  {
    id: 'forms.signed-early',
    severity: 'warning',
    stage: 'data',
    *check({ claim, split }) {
      const treatments = claim.treatments ?? [];
      const lastDay = new Map<number, Day>();
      for (const unit of split.units) {
        const signer = signerOf(unit, claim);
        const signedOn = treatments[signer]!.physician?.signedOn;
        const last = unit.days.at(-1)!;
        if (signedOn && signedOn < last && last > (lastDay.get(signer) ?? '')) lastDay.set(signer, last);
      }
      for (const [index, last] of lastDay) {
        const signedOn = treatments[index]!.physician!.signedOn!;
        yield { at: ['treatments', index, 'physician', 'signedOn'], params: { signedOn, last } };
      }
    },
  },
  {
    id: 'forms.empty-item',
    severity: 'error',
    stage: 'data',
    check: forEachTreatment(function* (treatment, index, circumstances) {
      if (!needsFormA(treatment, circumstances)) return;
      if (!treatment.diagnoses?.some(({ name }) => !isBlank(name)))
        yield { at: ['treatments', index, 'diagnoses'], variant: 'diagnoses' };
      if (isBlank(treatment.condition?.text)) yield { at: ['treatments', index, 'condition'], variant: 'condition' };
      if (isBlank(treatment.treatment?.text)) yield { at: ['treatments', index, 'treatment'], variant: 'treatment' };
    }),
  },
  {
    id: 'forms.physician-japanese',
    severity: 'warning',
    stage: 'data',
    check: forEachTreatment(function* (treatment, index) {
      for (const item of ['condition', 'treatment'] as const) {
        const text = treatment[item]?.text;
        if (text && hasKana(text)) yield { at: ['treatments', index, item, 'text'], variant: item };
      }
    }),
  },
];
