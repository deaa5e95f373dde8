/** What an insurer asks beside the common points, each from its profile: further papers, stamps, pages, the way to file. */
import type { Words } from '../../base/words.ts';
import { nameText } from '../claim.ts';
import type { Insurer, PAPER_TRIGGERS, ParameterName } from '../parameters.ts';
import type { CheckState, State, Who } from './checklist.ts';
import type { ClaimContext } from './context.ts';

type Trigger = (typeof PAPER_TRIGGERS)[number];

/** Words of a family, as one text in their order. */
export function listed(members: readonly string[], family: string, words: Words, between = 'text.then'): string {
  return members.map((member) => words(`${family}.${member}`)).join(words(between));
}

/** Is the paper asked for here? */
function applies(when: Trigger, { claim, checked }: ClaimContext): boolean {
  const treatments = claim.treatments ?? [];
  switch (when) {
    case 'always':
      return true;
    case 'injury':
      return treatments.some(({ cause }) => cause === 'injury');
    case 'third-party':
      return treatments.some(({ thirdParty }) => thirdParty === true);
    case 'transplant':
      return treatments.some(({ cause }) => cause === 'transplant');
    case 'patient-died':
      return (claim.patients ?? []).some(({ died }) => died !== undefined);
    case 'proxy':
      return claim.applicant?.is === 'proxy';
    case 'x-ray-medicines-others':
      return treatments.some(({ charges }) =>
        (charges ?? []).some(({ item }) => item === 'x-ray' || item === 'medicines' || item === 'other'),
      );
    case 'receipts-not-one-to-one':
      return checked.split.units.some(
        ({ treatments: own }) =>
          own.length > 1 || own.some((index) => (treatments[index]!.payments ?? []).length !== 1),
      );
  }
}

/** Is the translator one of those who claim? */
function isOfFamily({ claim }: ClaimContext): boolean {
  const translator = claim.translator?.name?.trim();
  const family = [claim.householder, claim.applicant, ...(claim.patients ?? [])].map((each) => nameText(each?.name));
  return translator !== undefined && translator !== '' && family.includes(translator);
}

export function furtherChecks(context: ClaimContext): CheckState[] {
  const { insurer } = context;
  const { values } = insurer;
  const points: CheckState[] = [];
  const add = (id: string, state: State, who: Who, parameter: ParameterName, text: CheckState['text']) =>
    points.push({ id, state, who, by: undefined, source: insurer.sourceOf(parameter), text });

  for (const { name, when, who } of values.papers) {
    if (applies(when, context)) add('paper', 'by-hand', who, 'papers', ({ language }) => name[language]);
  }
  if (values.travelPages.stamps !== null)
    add('stamps', 'by-hand', 'patient', 'travelPages', (words) =>
      words('checklist.stamps', { count: values.travelPages.stamps ?? '' }),
    );
  if (values.travelPages.form !== null || values.travelPages.pages.length > 0)
    add('pages', 'by-hand', 'patient', 'travelPages', (words) => pagesText(insurer, words));
  if (values.myNumber !== null && values.myNumber !== 'none')
    add('my-number', 'by-hand', 'householder', 'myNumber', (words) => words(`checklist.my-number.${values.myNumber}`));
  for (const part of ['signature', 'seal'] as const) {
    if (values.translator.fields.includes(part))
      add(`translator-${part}`, 'by-hand', 'translator', 'translator', (words) =>
        words(`checklist.translator-${part}`),
      );
  }
  if (values.translator.family === 'discouraged')
    add('translator-other', isOfFamily(context) ? 'missing' : 'there', 'translator', 'translator', (words) =>
      words('checklist.translator-other'),
    );
  if (values.subsidies.length > 0)
    add('subsidies', 'by-hand', 'applicant', 'subsidies', (words) =>
      words('checklist.subsidies', {
        names: values.subsidies.map((name) => name[words.language]).join(words('text.and')),
      }),
    );
  add('channels', 'by-hand', 'applicant', 'channels', (words) =>
    values.channels.length === 0
      ? words('checklist.channels-not-stated')
      : words('checklist.channels', {
          channels: values.channels.map((way) => words(`channel.${way}`)).join(words('text.and')),
        }),
  );
  return points;
}

function pagesText({ values: { travelPages } }: Insurer, words: Words): string {
  const pages = travelPages.pages.map((page) => words(`page.${page}`)).join(words('text.and'));
  const form = travelPages.form ?? 'not-stated';
  return words(pages === '' ? `checklist.pages.${form}` : `checklist.pages.${form}-named`, { pages });
}
