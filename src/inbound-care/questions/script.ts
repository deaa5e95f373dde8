/** The interview of 赴日就医: its sections in the order of the story, and what follows from the answers without asking. */
import type { Change } from '../../base/edit-text.ts';
import type { Finding } from '../../base/finding.ts';
import { messageOf } from '../../base/finding-words.ts';
import type { Path } from '../../base/path.ts';
import { keysAt } from '../../base/schema.ts';
import { heldAt } from '../../interview/draft.ts';
import type { Say } from '../../interview/input.ts';
import type { Script, Section } from '../../interview/question.ts';
import { newlyRaised } from '../../interview/raised.ts';
import { caseSchema } from '../case.ts';
import { STOPPING_RULE } from '../check.ts';
import { accountsBlock } from './accounts.ts';
import { actualBlock, interpretingBlock, ratesBlock } from './actual.ts';
import { type CaseBlock, forWay } from './build.ts';
import { answersBlock, conditionsBlock, moreConditionsBlock } from './care.ts';
import { moreMovementsBlock, morePrepaymentsBlock, movementsBlock, prepaymentsBlock } from './cash.ts';
import { estimateBlock, termsBlock } from './estimate.ts';
import { type Answers, type CaseFacts, caseFacts, findingsOf, type Surroundings } from './facts.ts';
import { missingId } from './ids.ts';
import { inquiryBlock } from './inquiry.ts';
import { insurersBlock, policiesBlock } from './insurance.ts';
import { eachMedicalPaperBlock, medicalPapersBlock } from './medical-papers.ts';
import { bankPapersBlock, documentsBlock, followUpBlock, translatorBlock, visaPapersBlock } from './papers.ts';
import { coordinatorsBlock, guarantorsBlock, institutionsBlock, moreInstitutionsBlock } from './parties.ts';
import { hasteBlock, purposeBlock } from './purpose.ts';
import { withoutGone } from './references.ts';
import { appointmentsBlock, moreStaysBlock, staysBlock } from './stays.ts';
import type { CaseSubject } from './subjects.ts';
import { moreCompanionsBlock, travellersBlock } from './travellers.ts';
import { visasBlock } from './visas.ts';

/** What is asked whatever the law says of the answers. */
const FIRST: CaseBlock = purposeBlock;

const SECTIONS: readonly { id: string; blocks: readonly CaseBlock[] }[] = [
  { id: 'case-purpose', blocks: [FIRST, hasteBlock] },
  { id: 'case-coordinator', blocks: [coordinatorsBlock] },
  { id: 'case-inquiry', blocks: [inquiryBlock] },
  { id: 'case-travellers', blocks: [travellersBlock, moreCompanionsBlock] },
  { id: 'case-medical-papers', blocks: [medicalPapersBlock, eachMedicalPaperBlock] },
  {
    id: 'case-care',
    blocks: [institutionsBlock, moreInstitutionsBlock, conditionsBlock, moreConditionsBlock, answersBlock],
  },
  { id: 'case-estimate', blocks: [estimateBlock] },
  { id: 'case-terms', blocks: [termsBlock] },
  { id: 'case-prepayment', blocks: [accountsBlock, prepaymentsBlock, morePrepaymentsBlock] },
  { id: 'case-visa', blocks: [visasBlock, guarantorsBlock] },
  { id: 'case-stay', blocks: [staysBlock, moreStaysBlock, appointmentsBlock] },
  { id: 'case-interpreting', blocks: [interpretingBlock] },
  { id: 'case-actual', blocks: [actualBlock, ratesBlock] },
  { id: 'case-movements', blocks: [movementsBlock, moreMovementsBlock] },
  { id: 'case-insurance', blocks: [policiesBlock, insurersBlock] },
  { id: 'case-papers', blocks: [visaPapersBlock, bankPapersBlock, documentsBlock, translatorBlock] },
  { id: 'case-follow-up', blocks: [followUpBlock] },
];

export function inboundCareScript(surroundings: Surroundings): Script<CaseFacts> {
  return {
    sections: SECTIONS.map(
      ({ id, blocks }): Section<CaseFacts> => ({
        id,
        blocks: blocks.map((block) =>
          forWay(
            block === FIRST ? block : { ...block, each: (facts) => unlessStopped(facts, block.each(facts)) },
            surroundings.way,
          ),
        ),
      }),
    ),
    facts: (answers: Answers) => caseFacts(answers, surroundings),
    derive,
    tidy: (before, after) => withoutGone(before.answers, after.answers),
    raised,
    complaints: (facts) =>
      findingsOf(facts)
        .filter(({ rule, severity }) => severity !== 'info' && !WHOLE_STORY.has(rule))
        .map((finding) => ({ at: finding.at, says: { text: messageOf(finding, facts.words) } })),
    manner: { order: (path) => keysAt(caseSchema, path), inOneLine },
  };
}

/** Where the law stops the story, only money that comes from such an insurer stays in sight: it may have been a slip. */
function unlessStopped(facts: CaseFacts, subjects: readonly CaseSubject[]): readonly CaseSubject[] {
  if (!facts.stopped) return subjects;
  const told = facts.checked.stopped.map(({ at }) => at);
  return subjects.filter(({ at }) =>
    told.some(([list, index]) => list === 'cash' && at[0] === list && at[1] === index),
  );
}

/** What is missing is seen in the review without being told so. */
const WHOLE_STORY: ReadonlySet<string> = new Set(['answers.missing', 'inquiry.incomplete', 'answer.incomplete']);

const ONE_LINE_KEYS: readonly string[] = [
  'name',
  'treatment',
  'budget',
  'wished',
  'passport',
  'entry',
  'exit',
  'period',
  'sent',
  'credited',
  'coverage',
  'translator',
  'followUp',
];
/** Lists of which each entry stands in one line. */
const ROWS: readonly (string | number | undefined)[] = [
  'visas',
  'conditions',
  'appointments',
  'estimateLines',
  'actualLines',
  'dispatches',
  'accounts',
  'rates',
  'terms',
  'policies',
  'documents',
];

function inOneLine(path: Path): boolean {
  if (typeof path.at(-1) !== 'number') return ONE_LINE_KEYS.includes(String(path.at(-1)));
  return path.length > 2 || ROWS.includes(path[0]);
}

/** Ids, which are never asked; and who stays, where there is one traveller. */
function derive(facts: CaseFacts): Change[] {
  const missing = missingId(facts);
  if (missing) return [missing];
  const { travellers = [], stays = [] } = facts.case;
  const [only] = travellers;
  if (travellers.length !== 1 || only?.id === undefined) return [];
  return stays.flatMap((stay, index): Change[] =>
    stay.travellers === undefined && Object.keys(stay).length > 0
      ? [{ path: ['stays', index, 'travellers'], to: [only.id!] }]
      : [],
  );
}

/** Rules that can be judged as soon as an answer raises them; the others wait until all is told. */
const AT_ONCE: ReadonlySet<string> = new Set([
  STOPPING_RULE,
  'condition.not-agreed',
  'prepayment.below-estimate',
  'interpreter.24h-not-estimated',
  'interpreter.bill-differs',
  'visa.expires',
  'visa.too-early',
  'entry.before-advised',
  'guarantor.unregistered',
  'stay.over-permission',
  'stay.over-90-days',
  'companions.many',
  'companions.child',
  'departure.same-day',
  'settlement.projected-over',
  'settlement.direct-payment',
  'refund.other-account',
  'refund.several-origins',
  'insurance.forms-late',
  'insurance.japan-not-covered',
  'amounts.negative',
  'amounts.decimals',
  'dates.impossible',
]);

/** Rules that ask whether something is there, which only the questions for it can answer. */
const ONLY_AT_ITS_QUESTION: Readonly<Record<string, readonly string[]>> = {
  'condition.not-agreed': ['agreed', 'actualLines', 'appointments'],
  'prepayment.below-estimate': ['credited'],
  'guarantor.unregistered': ['guarantor', 'registrations'],
  'refund.other-account': ['toAccount', 'evidence'],
  'insurance.forms-late': ['formsHandedOn'],
  'insurance.japan-not-covered': ['coversJapan'],
};

/** Who was named as guarantor only now is asked for the register next, and then for the number. */
function isJudged({ answers }: CaseFacts, { rule, at, variant }: Finding): boolean {
  return rule !== 'guarantor.unregistered' || (heldAt(answers, at) !== undefined && variant !== 'number');
}

/** What an answer raised that was not raised before. One answer may concern another entry: the estimate, the money that came. */
function raised(before: CaseFacts, after: CaseFacts, place: Path): Say[] {
  return newlyRaised(
    findingsOf(before).filter((finding) => isJudged(before, finding)),
    findingsOf(after).filter((finding) => isJudged(after, finding)),
    ({ rule }) => {
      const only = ONLY_AT_ITS_QUESTION[rule];
      return AT_ONCE.has(rule) && (only === undefined || only.includes(String(place.at(-1))));
    },
    after.words,
  );
}
