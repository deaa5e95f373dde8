/** How a benefit came about: for each number the steps and the source that it rests on. */

import { cited } from '../base/cited.ts';
import type { Params } from '../base/finding.ts';
import { grouped, plain, readable, type Yen } from '../base/money.ts';
import { pathText } from '../base/path.ts';
import type { Source } from '../base/source.ts';
import type { TraceNode } from '../base/trace.ts';
import type { Words } from '../base/words.ts';
import type { Benefit, CoveredSum, UnitBenefit } from './benefit.ts';
import type { Claim } from './claim.ts';
import type { Insurer } from './parameters.ts';

/**
 * The numbers: `benefit`, `base`, `actual`, `covered`, `charge`, `rate`, `standard`, `ratio`, `excluded`, `total`.
 *
 * @param insurer as it holds on the day of the decision (else today); what goes by the day of treatment is looked up
 * @param words of the scheme: keys `trace.<id>`
 */
export function traceOf(benefit: Benefit, claim: Claim, insurer: Insurer, words: Words): TraceNode {
  const yenText = (value: Yen) => words('money.yen', { amount: grouped(String(value)) });
  const yen = (value: Yen | null) => (value === null ? words('trace.unknown') : yenText(value));
  const node = (
    id: string,
    value: TraceNode['value'],
    source: Source,
    params: Params,
    steps: TraceNode[] = [],
    at?: string,
    variant?: string,
  ): TraceNode => ({
    id,
    value,
    text: words(variant ? `trace.${id}.${variant}` : `trace.${id}`, params),
    source: cited(source, words),
    ...(at === undefined ? {} : { at }),
    steps,
  });
  const amountSource = insurer.ruleSource('amounts.standard-missing');
  const claimSource = (rule: string) => insurer.ruleSource(rule);

  const rateNode = (sum: CoveredSum): TraceNode[] => {
    if (!sum.rate) return [];
    const { yen: perUnit, per, side, on, currency } = sum.rate;
    const place = (claim.rates ?? []).findIndex(
      (rate) => rate.currency === currency && rate.side === side && rate.on === on,
    );
    const why =
      sum.rate.days !== undefined
        ? 'mean'
        : insurer.values.rate.day === 'month-end'
          ? 'month-end'
          : claim.decision?.on === undefined
            ? 'newest'
            : claim.decision.on === on
              ? 'decision'
              : 'before-decision';
    return [
      node(
        'rate',
        perUnit.toFixed(),
        insurer.sourceOf(why === 'mean' || why === 'month-end' ? 'rate' : 'rateSides'),
        { yen: perUnit.toFixed(), per, side, on, currency, days: sum.rate.days ?? 1 },
        [],
        `rates[${place}]`,
        why,
      ),
    ];
  };

  const coveredNode = (sum: CoveredSum, unit: UnitBenefit): TraceNode => {
    const excluded = new Set(unit.excluded.map(({ treatment, charge }) => `${treatment}/${charge}`));
    const lines = unit.unit.charges.filter(
      ({ line, treatment, charge }) =>
        line.currency === sum.currency && line.amount && !excluded.has(`${treatment}/${charge}`),
    );
    const charges = lines.map(({ line, treatment, charge }) =>
      node(
        'charge',
        plain(line.amount!, sum.currency),
        claimSource('coverage.charge-left-out'),
        { amount: readable(line.amount!, sum.currency), item: line.item ? words(`item.${line.item}`) : '?' },
        [],
        pathText(['treatments', treatment, 'charges', charge]),
      ),
    );
    const variant = sum.yen === undefined ? 'no-rate' : sum.rate ? undefined : 'yen';
    const params = {
      amount: readable(sum.amount, sum.currency),
      currency: sum.currency,
      yen: sum.yen === undefined ? '' : yenText(sum.yen),
      rate: sum.rate?.yen.toFixed() ?? '',
      per: sum.rate?.per ?? 1,
    };
    return node(
      'covered',
      sum.yen ?? null,
      insurer.sourceOf('rounding'),
      params,
      [...charges, ...rateNode(sum)],
      undefined,
      variant,
    );
  };

  const excludedNodes = (unit: UnitBenefit): TraceNode[] =>
    unit.excluded.map(({ treatment, charge, currency, amount, item, rule }) =>
      node(
        'excluded',
        plain(amount, currency),
        claimSource(rule ?? 'coverage.charge-left-out'),
        {
          amount: readable(amount, currency),
          item: words(`item.${item}`),
          rule: rule ? words(`rule.${rule}.title`) : '',
        },
        [],
        pathText(['treatments', treatment, 'charges', charge]),
        rule ? 'refused' : undefined,
      ),
    );

  const ratioNode = ({ unit, ratio }: UnitBenefit): TraceNode => {
    const held = insurer.at(unit.days[0]!);
    const source = held.sourceOf(held.values.givenRatios.length > 0 ? 'givenRatios' : 'ratios');
    if (ratio.from === 'unknown') return node('ratio', null, source, {}, [], undefined, 'unknown');
    const shown = ratio.ratio.toFixed();
    if (ratio.from === 'patient')
      return node(
        'ratio',
        shown,
        held.values.givenRatios.length > 0 ? source : claimSource('answers.missing'),
        { ratio: shown },
        [],
        undefined,
        'patient',
      );
    return node('ratio', shown, source, { ratio: shown }, [], undefined, ratio.assumed ? 'assumed' : ratio.group);
  };

  const unitNode = (unit: UnitBenefit): TraceNode => {
    const { actual, standard, base, copay, benefit: paid, basis, refusedBy, unknown } = unit;
    if (refusedBy.length > 0 && paid === 0) {
      return node(
        'benefit',
        0,
        claimSource(refusedBy[0]!),
        { key: unit.unit.key, rules: refusedBy.map((rule) => words(`rule.${rule}.title`)).join(', ') },
        excludedNodes(unit),
        undefined,
        'refused',
      );
    }
    const actualNode = node('actual', actual, claimSource('amounts.unpaid'), { yen: yen(actual) }, [
      ...unit.covered.map((sum) => coveredNode(sum, unit)),
      ...excludedNodes(unit),
    ]);
    const standardNode =
      standard === null
        ? node('standard', null, amountSource, {}, [], undefined, 'none')
        : node('standard', standard, amountSource, { yen: yenText(standard) }, [], 'assessments');
    const baseNode = node('base', base, amountSource, { yen: yen(base) }, [actualNode, standardNode], undefined, basis);
    const reasons = unknown.map((reason) => words(`unknown.${reason}`)).join(' ');
    const params = {
      key: unit.unit.key,
      base: yen(base),
      copay: yen(copay),
      benefit: yen(paid),
      ratio: unit.ratio.from === 'unknown' ? '?' : unit.ratio.ratio.toFixed(),
      reasons,
    };
    return node(
      'benefit',
      paid,
      insurer.sourceOf('rounding'),
      params,
      [baseNode, ratioNode(unit)],
      undefined,
      paid === null ? 'unknown' : undefined,
    );
  };

  const units = benefit.units.map(unitNode);
  return node(
    'total',
    benefit.total,
    amountSource,
    { total: yen(benefit.total), status: words(`status.${benefit.status}`) },
    units,
    undefined,
    benefit.total === null ? 'unknown' : undefined,
  );
}
