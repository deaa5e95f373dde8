/** The page that says to the physician what each item of forms A and B wants, with the numbers that the forms print. */
import type { Leaflet, LeafletPoint } from '../../template/leaflet.ts';
import type { SheetMap } from '../../template/types.ts';
import type { Insurer } from '../parameters.ts';
import type { PhysicianLanguage, PhysicianWords } from './physician-words/index.ts';
import { SourceNotes } from './sources.ts';

export interface PhysicianPageContext {
  insurer: Insurer;
  /** Edition of the disease classification that lies in the kit. */
  edition: string;
  /** The forms of the kit by their sheets, for the numbers of their items. */
  maps: Readonly<Record<string, SheetMap>>;
}

/** Rules whose sources stand behind the points of the page. */
const RULES = [
  'forms.a-missing',
  'forms.b-missing',
  'forms.unsigned',
  'forms.physician-japanese',
  'forms.empty-item',
  'forms.untranslated',
  'coverage.charge-left-out',
  'forms.copy',
  'documents.receipt-missing',
  'documents.consent-missing',
];

/** In Thai, vowels and tones stand over and under the letters. */
const LEADING: Readonly<Record<PhysicianLanguage, number>> = { en: 1.3, zh: 1.4, ko: 1.4, th: 1.5, pt: 1.3, es: 1.3 };

export function physicianPage(
  language: PhysicianLanguage,
  words: PhysicianWords,
  { insurer, edition, maps }: PhysicianPageContext,
): Leaflet {
  const { which, formA, formB, give } = words;
  const inA = marker(maps['form-a']);
  const inB = marker(maps['form-b']);
  const plain = (text: string): LeafletPoint => ({ text });
  const notes = new SourceNotes();
  for (const rule of RULES) notes.add(insurer.ruleSource(rule));
  notes.add(insurer.sourceOf('classificationEdition'));
  return {
    sheet: `physician-${language}`,
    leading: LEADING[language],
    title: words.title,
    intro: words.intro,
    sections: [
      { heading: which.heading, points: [which.oneEach, which.others, which.byYou].map(plain) },
      {
        heading: formA.heading,
        points: [
          inA('patientNameLast', formA.patient),
          inA('illnesses', formA.illnesses.replaceAll('{{edition}}', edition)),
          inA('firstDiagnosisDate', formA.firstVisit),
          inA('treatmentDays', formA.days),
          inA('treatmentType', formA.type),
          inA('conditionSummary', formA.condition),
          inA('treatmentSummary', formA.treatment),
          inA('accidentalInjury', formA.accident),
          inA('institutionName', formA.physician),
          plain(formA.sign),
        ],
      },
      {
        heading: formB.heading,
        points: [
          plain(formB.currency),
          inB('feeInitialVisit', formB.lines, 'feeOperatingRoom'),
          inB('otherItems', formB.others),
          plain(formB.exclude),
          inB('totalAmount', formB.total),
          plain(formB.sign),
          plain(formB.stamp),
          plain(formB.dental),
        ],
      },
      { heading: give.heading, points: [give.originals, give.ownPapers, give.inquiry].map(plain) },
    ],
    smallPrint: [words.ours, `${words.sources}: ${notes.lines(words.unsure).join('; ')}`],
  };
}

/** A point with the number that the form prints before the item; an insurer's own form may have other numbers, or none. */
function marker(map: SheetMap | undefined) {
  const numberOf = (key: string) => map?.entries[key]?.item;
  return (key: string, text: string, last = key): LeafletPoint => {
    const [from, to] = [numberOf(key), numberOf(last)];
    if (from === undefined) return { text };
    return { mark: to === undefined || to === from ? from : `${from}–${to}`, text };
  };
}
