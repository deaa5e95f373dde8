/** The page for the traveller: what to do at the hospital and at the border, what to bring home, and what is not covered. */
import type { Source } from '../../base/source.ts';
import type { Words } from '../../base/words.ts';
import type { Leaflet, LeafletPoint } from '../../template/leaflet.ts';
import type { SheetMap } from '../../template/types.ts';
import type { Insurer } from '../parameters.ts';
import { SourceNotes } from './sources.ts';

export interface TravellerPageContext {
  insurer: Insurer;
  maps: Readonly<Record<string, SheetMap>>;
  /** The words of the kit and of the scheme. */
  words: Words;
}

const LEADING = { ja: 1.45, en: 1.35, zh: 1.45 } as const;

export function travellerPage({ insurer, maps, words }: TravellerPageContext): Leaflet {
  const notes = new SourceNotes();
  const { deadline, exclusions, office, travelProof } = insurer.values;
  const comma = words('kit.comma');
  const rule = (id: string) => insurer.ruleSource(id);
  const point = (id: string, sources: readonly Source[], params: Record<string, string> = {}): LeafletPoint => {
    const numbers = [...new Set(sources.map((source) => notes.add(source)))];
    return { text: words(`kit.traveller.${id}`, params), notes: numbers };
  };
  const section = (id: string, points: readonly LeafletPoint[]) => ({ heading: words(`kit.traveller.${id}`), points });
  const proofs = travelProof.filter((kind) => kind !== 'passport-stamps').map((kind) => words(`proof.${kind}`));
  const excluded = exclusions.map((cause) => words(`cause.${cause}`));
  const number = (key: string, form: string) => maps[form]?.entries[key]?.item ?? words('kit.item-unnumbered');
  const sections = [
    section('before', [point('take', [])]),
    section('hospital', [
      point('pay', [rule('amounts.unpaid'), rule('documents.receipt-missing')]),
      point('hand-over', [rule('forms.a-missing'), rule('forms.b-missing')]),
      point('dentist', []),
      point('look', [rule('forms.empty-item'), rule('forms.unsigned')], {
        condition: number('conditionSummary', 'form-a'),
        treatment: number('treatmentSummary', 'form-a'),
      }),
      point('own-papers', [rule('forms.copy')]),
    ]),
    section('border', [
      point('stamps', [rule('documents.passport-missing'), rule('documents.travel-proof')]),
      ...(proofs.length > 0
        ? [point('proofs', [insurer.sourceOf('travelProof')], { proofs: proofs.join(comma) })]
        : []),
    ]),
    section('home', [
      point('originals', [rule('forms.copy'), rule('documents.receipt-missing')]),
      point('consent', [rule('documents.consent-missing')]),
      point('copy', [rule('amounts.travel-insurance')]),
    ]),
    section('not-covered', [
      point('treatment-travel', [rule('eligibility.treatment-travel')]),
      point('third-party', [rule('coverage.third-party')]),
      ...(excluded.length > 0
        ? [point('exclusions', [insurer.sourceOf('exclusions')], { causes: excluded.join(comma) })]
        : []),
      point('left-out', [rule('coverage.charge-left-out')]),
      point('standard', [rule('amounts.standard-missing')]),
    ]),
    section('back', [
      point('returned', [rule('eligibility.not-returned')]),
      point('translate', [rule('forms.translator-incomplete')]),
      point(`deadline-${deadline.from}`, [insurer.sourceOf('deadline'), rule('deadline.expired')], {
        years: String(deadline.years),
      }),
      point('account', [rule('documents.account-proof-missing')]),
      {
        text: words('kit.traveller.office', {
          office: [office.name, office.phone].filter((part) => part !== '').join(' '),
        }),
      },
    ]),
  ];
  return {
    sheet: `traveller-${words.language}`,
    leading: LEADING[words.language],
    title: words('kit.traveller.title'),
    intro: words('kit.traveller.intro', { insurer: insurer.name[words.language] }),
    sections,
    smallPrint: [
      words('kit.traveller.ours'),
      ...notes.lines(words('kit.unsure')).map((line, index) => `[${index + 1}] ${line}`),
    ],
  };
}
