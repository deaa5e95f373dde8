/** The page for the physician, in the languages it is printed in. Only those that are asked for are loaded. */

/** English always goes along; a kit for a country adds its language. */
export const PHYSICIAN_LANGUAGES = ['en', 'zh', 'ko', 'th', 'pt', 'es'] as const;
export type PhysicianLanguage = (typeof PHYSICIAN_LANGUAGES)[number];

/**
 * The page's words, point by point. `{{edition}}` stands for the edition of the disease classification. The numbers of
 * the items come from the forms themselves.
 */
export interface PhysicianWords {
  title: string;
  intro: string;
  which: {
    heading: string;
    /** One form a month, patient, institution, inpatient or outpatient. */
    oneEach: string;
    /** Dentists and pharmacies. */
    others: string;
    /** The physician's part is the physician's. */
    byYou: string;
  };
  formA: {
    heading: string;
    patient: string;
    illnesses: string;
    firstVisit: string;
    days: string;
    type: string;
    condition: string;
    treatment: string;
    accident: string;
    physician: string;
    sign: string;
  };
  formB: {
    heading: string;
    currency: string;
    lines: string;
    others: string;
    exclude: string;
    total: string;
    sign: string;
    stamp: string;
    dental: string;
  };
  give: {
    heading: string;
    originals: string;
    ownPapers: string;
    inquiry: string;
  };
  /** Before the list of sources. */
  sources: string;
  /** Said of a source that nobody has confirmed. */
  unsure: string;
  /** That the page is no official paper. */
  ours: string;
}

const WORDS: Record<PhysicianLanguage, () => Promise<PhysicianWords>> = {
  en: async () => (await import('./en.ts')).en,
  zh: async () => (await import('./zh.ts')).zh,
  ko: async () => (await import('./ko.ts')).ko,
  th: async () => (await import('./th.ts')).th,
  pt: async () => (await import('./pt.ts')).pt,
  es: async () => (await import('./es.ts')).es,
};

export function physicianWords(language: PhysicianLanguage): Promise<PhysicianWords> {
  return WORDS[language]();
}

const BY_COUNTRY: Readonly<Record<Exclude<PhysicianLanguage, 'en'>, string>> = {
  zh: 'CN TW HK MO SG',
  ko: 'KR KP',
  th: 'TH',
  pt: 'PT BR AO MZ CV GW ST TL MO',
  es: 'ES MX AR CO PE VE CL EC GT CU BO DO HN PY SV NI CR PA UY PR GQ AD',
};

/** The languages in which a physician of the country is addressed: English, and the country's own where there is one. */
export function languagesOfCountry(country: string): PhysicianLanguage[] {
  return PHYSICIAN_LANGUAGES.filter((each) => each === 'en' || BY_COUNTRY[each].split(' ').includes(country));
}
