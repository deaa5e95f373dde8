/** 送り状・確認表: what is there, what is missing, who must do it and by when; the benefit and the days as pictures. */

import { type Day, earliest } from '../../base/day.ts';
import { dayMonthYear, inEra, monthInEra, western } from '../../base/day-format.ts';
import type { Finding, Params } from '../../base/finding.ts';
import { plain, readable, readableYen, sumYen } from '../../base/money.ts';
import { pathText } from '../../base/path.ts';
import type { Words } from '../../base/words.ts';
import type { Value, Values } from '../../template/types.ts';
import type { CoveredSum } from '../benefit.ts';
import { nameText } from '../claim.ts';
import { lastOfficeDay } from '../deadline.ts';
import { documentsOfUnit, isOriginal, papersForA, papersForB } from '../papers.ts';
import { totalsOf } from '../totals.ts';
import { formsOf, holdsReceipt, holdsStatement } from '../unit-forms.ts';
import { benefitPicture } from './benefit-picture.ts';
import { type CheckState, checklist } from './checklist.ts';
import { type ClaimContext, patientName, unitContext } from './context.ts';
import { type FieldValue, joined, onDay, row, text } from './fields.ts';
import { timelinePicture } from './timeline-picture.ts';

export interface CoverContext extends ClaimContext {
  /** Japanese, as on every official sheet. */
  ja: Words;
  /** The language beside it; undefined where the user reads Japanese. */
  beside: Words | undefined;
  /** What to do about a finding, in words. */
  todoOf: (finding: Finding, words: Words) => string;
}

/** Keys of the labels that stand in the second language beside the Japanese ones. */
const LABELS = [
  'title',
  'claimId',
  'preparedOn',
  'pageCount',
  'insurerName',
  'officeName',
  'officeAddress',
  'officePhone',
  'householderName',
  'patientNames',
  'visitor',
  'lastDay',
  'lastOfficeDay',
  'benefitEstimate',
  'sectionBenefit',
  'sectionTimeline',
  'sectionDeadlines',
  'sectionSums',
  'sectionUnits',
  'sectionFindings',
  'sectionChecklist',
  'sectionOffice',
  'sectionDataCode',
  'deadlinesPaidOn',
  'deadlinesAmount',
  'deadlinesLastDay',
  'deadlinesLastOfficeDay',
  'sumPerCurrencyCurrency',
  'sumPerCurrencyAmount',
  'sumPerCurrencyYen',
  'unitTableMonth',
  'unitTablePatient',
  'unitTableInstitution',
  'unitTableSetting',
  'unitTableCare',
  'unitTableDays',
  'unitTableAmount',
  'unitTableFormA',
  'unitTableFormAJa',
  'unitTableFormB',
  'unitTableFormBJa',
  'unitTableReceipt',
  'openFindingsSeverity',
  'openFindingsWhat',
  'openFindingsTodo',
  'checklistDone',
  'checklistNumber',
  'checklistItemJa',
  'checklistItemOther',
  'checklistState',
  'checklistWho',
  'checklistBy',
] as const;

export function coverValues(context: CoverContext): Values {
  const { claim, insurer, checked, today, ja, beside } = context;
  const office = insurer.values.office;
  const last = earliest(checked.deadlines.map(({ lastDay }) => lastDay));
  const open = last ? lastOfficeDay(last) : undefined;
  const values: Record<string, FieldValue> = {
    claimId: text(claim.id),
    preparedOn: onDay(today),
    insurerName: text(insurerName(context)),
    officeName: text(office.name),
    officeAddress: text([office.postalCode && `〒${office.postalCode}`, office.address].filter(Boolean).join(' ')),
    officePhone: text([office.phone, office.fax && `FAX ${office.fax}`].filter(Boolean).join('  ')),
    householderName: text(claim.householder?.name?.ja ?? claim.householder?.name?.latin),
    patientNames: joined(
      checked.split.units.map(
        ({ patient }) => patientName(claim.patients?.find(({ id }) => id === patient)) ?? patient,
      ),
      '、',
    ),
    visitor: text(visitor(context)),
    lastDay: text(last && bothDates(last, beside)),
    lastOfficeDay: text(open ? bothDates(open, beside) : undefined),
    benefitEstimate: text(estimate(context)),
    benefitNote: text(benefitNote(context)),
    benefitPicture: { kind: 'picture', draw: benefitPicture(checked.benefit, ja, beside) },
    timelinePicture: { kind: 'picture', draw: timelinePicture(context, ja, beside) },
    deadlines: deadlineRows(context),
    sumPerCurrency: sumRows(context),
    unitTable: unitRows(context),
    openFindings: findingRows(context),
    checklist: checklistRows(context),
  };
  for (const key of LABELS) values[`${key}Label`] = beside && text(beside(`cover.${key}`));
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Value] => entry[1] !== undefined));
}

/** 令和9年9月1日, with the reader's own manner beside it. */
function bothDates(on: Day, beside: Words | undefined): string {
  const other = beside === undefined ? western(on) : beside.language === 'en' ? dayMonthYear(on) : western(on);
  return `${inEra(on)} (${other})`;
}

/** A text in Japanese, and behind a slash in the second language. */
function both(key: string, { ja, beside }: CoverContext, params: Params = {}): string {
  const [one, other] = [ja(key, params), beside?.(key, params)];
  return other === undefined || other === one ? one : `${one} / ${other}`;
}

function visitor(context: CoverContext): string {
  const { claim } = context;
  const { applicant } = claim;
  const who = applicant?.is === 'householder' ? nameText(claim.householder?.name) : nameText(applicant?.name);
  const role = applicant?.is ? both(`applicant.${applicant.is}`, context) : '';
  const papers = (applicant?.identity ?? []).map((kind) => identityName(kind, context));
  return [[who, role && `(${role})`].filter(Boolean).join(' '), papers.join('、')].filter(Boolean).join('\n');
}

/** What a paper is called: that of the insurance as this insurer calls it. */
function identityName(kind: string, context: CoverContext): string {
  const { cardWording } = context.insurer.values;
  if (kind === 'eligibility-certificate') {
    const other = context.beside && cardWording[context.beside.language];
    return other === undefined || other === cardWording.ja ? cardWording.ja : `${cardWording.ja} / ${other}`;
  }
  return context.ja.has(`identity.${kind}`) ? both(`identity.${kind}`, context) : kind;
}

/** 〇〇市(国民健康保険): the kind of insurance is named where the name does not hold it. */
function insurerName({ insurer, ja }: CoverContext): string {
  const kind = ja(`kind.${insurer.values.kind}`);
  return insurer.name.ja.includes(kind) ? insurer.name.ja : `${insurer.name.ja}(${kind})`;
}

function estimate(context: CoverContext): string {
  const { benefit } = context.checked;
  const label = both(`status.${benefit.status}`, context);
  return benefit.total === null ? both('cover.total-unknown', context) : `${readableYen(benefit.total)}  ${label}`;
}

/** With which rate, why it is no promise. */
function benefitNote(context: CoverContext): string {
  const { benefit } = context.checked;
  const rates = new Map(
    benefit.units.flatMap(({ covered }) =>
      covered.flatMap(({ rate }) => (rate ? [[rate.currency, rate] as const] : [])),
    ),
  );
  const lines = [...rates.values()].map(
    ({ currency, per, yen, side, on }) => `${per} ${currency} = ${yen.toFixed()}円 (${side} ${on})`,
  );
  const { processing } = context.insurer.values;
  return [
    ...lines,
    processing === null ? undefined : both('cover.processing', context, { processing }),
    context.ja(`status.${benefit.status}.why`),
    context.beside?.(`status.${benefit.status}.why`),
  ]
    .filter(Boolean)
    .join('\n');
}

function deadlineRows({ checked, claim }: CoverContext): Value {
  return {
    kind: 'list',
    rows: checked.deadlines.map(({ at, paidOn, lastDay, lastOfficeDay: office }) => {
      const payment = claim.treatments?.[Number(at[1])]?.payments?.[Number(at[3])];
      const amount = payment?.amount && payment.currency ? readable(payment.amount, payment.currency) : undefined;
      return row({
        paidOn: onDay(paidOn),
        amount: text(amount),
        lastDay: onDay(lastDay),
        lastOfficeDay: office ? onDay(office) : undefined,
      });
    }),
  };
}

function sumRows({ checked }: CoverContext): Value {
  const charged = totalsOf(checked.split.units.flatMap(({ charges }) => charges.map(({ line }) => line)));
  const covered = checked.benefit.units.flatMap(({ covered: sums }) => sums);
  return {
    kind: 'list',
    rows: [...charged].map(([currency, amount]) => {
      const own: CoveredSum[] = covered.filter((sum) => sum.currency === currency);
      const known = own.length > 0 && own.every(({ yen }) => yen !== undefined);
      return row({
        currency: text(currency),
        amount: { kind: 'amount', amount: plain(amount, currency) },
        yen: known ? { kind: 'amount', amount: String(sumYen(own.map(({ yen }) => yen!))) } : undefined,
      });
    }),
  };
}

type Mark = 'there' | 'to-get' | 'copy' | 'not-needed' | 'enclosed';

function unitRows(context: CoverContext): Value {
  const { checked, claim, insurer } = context;
  const short = (key: string) => joined(bothShort(`cover.${key}`, context));
  const mark = (each: Mark) => short(`mark.${each}`);
  return {
    kind: 'list',
    rows: checked.split.units.map((unit) => {
      const { patient, institution, treatments } = unitContext(context, unit);
      const forms = formsOf(unit, insurer);
      const paper = (asked: boolean, kinds: readonly string[]): Mark => {
        if (!asked) return 'not-needed';
        const found = documentsOfUnit(claim, unit, kinds);
        return found.some(isOriginal) ? 'there' : found.length > 0 ? 'copy' : 'to-get';
      };
      const payments = treatments.flatMap(({ payments: own }) => own ?? []);
      const receipts = payments.length > 0 && payments.every(({ receipt }) => receipt !== undefined);
      const asksA = holdsStatement(forms);
      const asksB = holdsReceipt(forms);
      return row({
        month: text(monthInEra(unit.month)),
        patient: text(patientName(patient) ?? unit.patient),
        institution: text(institution?.ja ?? institution?.name ?? unit.institution),
        setting: short(`setting.${unit.setting}`),
        care: short(`care.${unit.care}`),
        days: text(unit.days.length),
        amount: joined(
          [...totalsOf(unit.charges.map(({ line }) => line))].map(([currency, amount]) => readable(amount, currency)),
        ),
        formA: mark(paper(asksA, papersForA(insurer))),
        formAJa: mark(asksA ? 'enclosed' : 'not-needed'),
        formB: mark(paper(asksB, papersForB(insurer))),
        formBJa: mark(asksB ? 'enclosed' : 'not-needed'),
        receipt: mark(receipts ? 'there' : 'to-get'),
      });
    }),
  };
}

/** Two short words, one under the other. */
function bothShort(key: string, { ja, beside }: CoverContext): (string | undefined)[] {
  return [ja(key), beside?.(key)];
}

/** What must be mended in the claim first, then the papers to fetch; a rule once, with all its places. */
function findingRows({ checked, ja, beside, todoOf }: CoverContext): Value {
  const open = checked.findings.filter(({ severity }) => severity !== 'info');
  const order = [...open.filter(({ stage }) => stage === 'data'), ...open.filter(({ stage }) => stage === 'paper')];
  const rules = [...new Set(order.map(({ rule }) => rule))];
  return {
    kind: 'list',
    rows: rules.map((rule) => {
      const own = order.filter((finding) => finding.rule === rule);
      const first = own[0]!;
      const places = own.map(({ at, params }) => String(params['unit'] ?? params['patient'] ?? pathText(at)));
      const title = (words: Words) => words(`rule.${rule}.title`);
      return row({
        severity: joined([ja(`severity.${first.severity}`), beside?.(`severity.${first.severity}`)]),
        what: joined([[title(ja), beside && title(beside)].filter(Boolean).join(' / '), joinPlaces(places)]),
        todo: joined([todoOf(first, ja), beside && todoOf(first, beside)]),
      });
    }),
  };
}

const MOST_PLACES = 4;

/** The first few places; the rest are counted, and `check` names them all. */
function joinPlaces(places: readonly string[]): string {
  const shown = [...new Set(places)];
  const more = shown.length - MOST_PLACES;
  return more > 0 ? `${shown.slice(0, MOST_PLACES).join(', ')} +${more}` : shown.join(', ');
}

function checklistRows(context: CoverContext): Value {
  const { ja, beside } = context;
  const state = (each: CheckState) =>
    joined([ja(`checklist.state.${each.state}`), beside?.(`checklist.state.${each.state}`)]);
  return {
    kind: 'list',
    rows: checklist(context).map((each, index) =>
      row({
        number: text(index + 1),
        itemJa: text(each.text(ja)),
        itemOther: text(beside ? each.text(beside) : each.source?.short.replace(/^[a-z-]+: /, '')),
        state: state(each),
        who: joined([ja(`checklist.who.${each.who}`), beside?.(`checklist.who.${each.who}`)]),
        by: each.by === undefined ? undefined : onDay(each.by),
      }),
    ),
  };
}
