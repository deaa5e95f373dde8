/** What the tables of the estimate and of the charges have in common: words that a line may name, its cells, its sums. */
import { type Currency, isCurrency } from '../../base/currency.ts';
import type { Day } from '../../base/day.ts';
import { type Amount, parseAmount, readable } from '../../base/money.ts';
import type { Plain } from '../../base/text-tree.ts';
import type { Say } from '../../interview/input.ts';
import { CATEGORIES, isMedical } from '../case/categories.ts';
import { isTreating, nameIn, wordsIn } from '../case/people.ts';
import { LINE_CAUSES, SCOPES } from '../case.ts';
import { type Row, rowOf, shownAmount, textOf, type Vocabulary, vocabularyOf } from './case-line.ts';
import type { CaseFacts } from './facts.ts';

/** Words of estimates and bills beside the names of the categories. */
const CATEGORY_WORDS: Readonly<Partial<Record<(typeof CATEGORIES)[number], string>>> = {
  'second-opinion': 'second opinion|セカンドオピニオン|第二意见|第二诊疗',
  exam: 'examination|examinations|tests|検査|検査料|检查费',
  treatment: 'treatment|治療|治療費|治疗费',
  surgery: 'operation|手術|手術料|手术费',
  drug: 'drugs|medicine|medicines|薬|薬剤|药费',
  material: 'materials|材料|材料费',
  ward: 'room|入院|入院料|病室|住院|住院费|床位费',
  coordination: 'coordination fee|コーディネート|コーディネート料|协调费|服务费',
  interpretation: 'interpreter|interpreting|通訳|医療通訳|翻译费|口译',
  translation: 'translations|翻訳|翻訳料|笔译|资料翻译费',
  'visa-guarantee': 'guarantee|身元保証|身元保証料|担保|签证担保',
  'airport-transfer': 'airport|空港送迎|接机',
  'hospital-transfer': 'transfer|病院送迎|接送',
  'hotel-help': 'hotel|ホテル手配|酒店',
  lodging: 'accommodation|宿泊|宿泊費|住宿费',
  document: 'documents|文書|文書料|文书',
  'bank-fee': 'bank charge|銀行手数料|手续费',
};

const SCOPE_WORDS: Readonly<Record<(typeof SCOPES)[number], string>> = {
  in: 'included|込み|含む|包含|含',
  out: 'excluded|not included|別途|含まない|不包含|不含|另收',
  unknown: 'unclear|不明|未定',
};

const CAUSE_WORDS: Readonly<Record<(typeof LINE_CAUSES)[number], string>> = {
  planned: 'as planned|予定|予定どおり|计划',
  added: 'additional|extra|追加分|新增',
  changed: 'change|変更あり|有变更',
};

type Kind = 'estimateLines' | 'actualLines';

export function vocabulary(facts: CaseFacts, kind: Kind): Vocabulary {
  const { case: file, words } = facts;
  const lists = <T extends string>(
    part: string,
    family: string,
    all: readonly T[],
    others: Partial<Record<T, string>>,
  ) =>
    all.map((answer) => ({
      part,
      answer,
      texts: [answer, words(`${family}.${answer}`), ...(others[answer] ?? '').split('|')],
    }));
  const lines = kind === 'actualLines' ? (file.estimateLines ?? []) : [];
  return vocabularyOf([
    ...lines.map(({ id }) => ({ part: 'estimate', answer: id ?? '', texts: [id] })),
    ...(file.parties ?? []).flatMap(({ id, name }) =>
      id === undefined
        ? []
        : [{ part: 'supplier', answer: id, texts: [id, ...(typeof name === 'object' ? Object.values(name) : [name])] }],
    ),
    ...lists('category', 'category', CATEGORIES, CATEGORY_WORDS),
    ...(kind === 'estimateLines'
      ? lists('scope', 'scope', SCOPES, SCOPE_WORDS)
      : lists('cause', 'lineCause', LINE_CAUSES, CAUSE_WORDS)),
    { part: 'mode', answer: 'hourly', texts: ['hourly', words('mode.hourly')] },
  ]);
}

/** The only institution or the only coordinator, on whose side the category stands. */
export function supplierFor({ case: file, people }: CaseFacts, category: string | undefined): string | undefined {
  if (category === undefined) return undefined;
  const ids = isMedical(category as (typeof CATEGORIES)[number])
    ? (file.parties ?? []).filter(isTreating).map(({ id }) => id)
    : people.coordinators.map(({ entry }) => entry.id);
  return ids.length === 1 ? ids[0] : undefined;
}

/** The currency that the lines of a case are in, as far as it is told. */
export function usualCurrency({ case: file }: CaseFacts): Currency | undefined {
  const used = [...(file.estimateLines ?? []), ...(file.actualLines ?? [])].flatMap(({ currency }) => currency ?? []);
  return file.currency ?? used[0];
}

export function mannerOf(facts: CaseFacts, rows: readonly Plain[]) {
  const { today, case: file } = facts;
  const last = textOf(rowOf(rows.at(-1))['currency']);
  const near = (file.stays ?? []).flatMap(({ entry }) => entry?.actual ?? entry?.planned ?? [])[0] as Day | undefined;
  return {
    today,
    near: near ?? today,
    currency: last !== undefined && isCurrency(last) ? last : usualCurrency(facts),
    paid: true,
  };
}

/** The name as it was, where the line says nothing else. */
export function nameFor({ language }: CaseFacts, base: Row, text: string): Plain | undefined {
  const before = base['name'];
  if (text === '' || wordsIn(before as never, language) === text) return before;
  return { [language]: text };
}

function supplierName({ people, language }: CaseFacts, id: string | undefined): string {
  return id === undefined ? '' : (nameIn(people.parties.get(id)?.name, language) ?? id);
}

export function cellsOf(facts: CaseFacts, row: Row, own: readonly string[]): string[] {
  const category = textOf(row['category']);
  return [
    textOf(row['id']) ?? '',
    supplierName(facts, textOf(row['supplier'])),
    category === undefined ? '' : facts.words(`category.${category}`),
    shownAmount(row['amount']),
    textOf(row['currency']) ?? '',
    ...own,
    [wordsIn(row['name'] as never, facts.language), row['hours'] && `${String(row['hours'])}h`]
      .filter((part) => part)
      .join(' '),
  ];
}

/** Parties and kinds by their ids, which mean one thing each; a name of its own in quotation marks. */
export function typedAgain(
  facts: CaseFacts,
  row: Row,
  own: readonly (string | undefined)[],
  first: readonly (string | undefined)[] = [],
): string {
  const name = wordsIn(row['name'] as never, facts.language);
  const hours = textOf(row['hours']);
  return [
    ...first,
    textOf(row['supplier']),
    textOf(row['category']),
    textOf(row['amount']),
    textOf(row['currency']),
    hours && `${hours}h`,
    row['mode'] === '24h' ? '24h' : undefined,
    ...own,
    name === undefined || name.includes('\n') ? undefined : `: "${name.replaceAll('"', '""')}"`,
  ]
    .filter((part) => part)
    .join(' ');
}

/** Per currency the sum of the lines that count, and how many have no amount yet. */
export function totalsOf(rows: readonly Row[], key: string, counts: (row: Row) => boolean): Say[] {
  const sums = new Map<string, Amount>();
  let open = 0;
  for (const row of rows) {
    const [amount, currency] = [parseAmount(textOf(row['amount']) ?? ''), textOf(row['currency'])];
    if (!amount || currency === undefined || !isCurrency(currency)) open += 1;
    else if (counts(row)) sums.set(currency, sums.get(currency)?.plus(amount) ?? amount);
  }
  const says = [...sums].map(
    ([currency, sum]): Say => ({ key, params: { total: readable(sum, currency as Currency) } }),
  );
  return open > 0 ? [...says, { key: 'lines.open', params: { count: open } }] : says;
}
