/** The charges of a claim, split into what is covered, what is not, and what nobody has confirmed; and what insurers usually want. */

import { type Amount, ZERO } from '../../base/money.ts';
import type { PaperBlock, PaperRow } from '../../template/paper-types.ts';
import { type Coverage, coverageOf } from '../case/insurance-claims.ts';
import { calledIn } from '../case/people.ts';
import type { Policy } from '../case.ts';
import type { StatementLine } from '../settlement.ts';
import type { InboundSheet, PacketContext } from './context.ts';
import { headOf, paperSheet, sourceLines } from './cover.ts';
import { itemName } from './items.ts';
import { amountLabel } from './remittance.ts';
import { figure, heading, NOTHING, points, small, table, text } from './say.ts';

type People = { to: string; from: string };

/** What international insurers usually want; the policy's own conditions decide. */
function deadlines({ pack, say }: PacketContext): PaperBlock[] {
  const { originalsMonths, mostMegabytes, insuranceMonths } = pack.values;
  return [
    heading(say('packet.insurance.wants')),
    points('dot', [
      say('packet.insurance.within', { months: insuranceMonths }),
      say('packet.insurance.originals', { months: originalsMonths }),
      say('packet.insurance.files', { megabytes: mostMegabytes }),
      say('packet.insurance.rate'),
    ]),
    small(say('packet.unverified')),
  ];
}

const COVERAGES: readonly Coverage[] = ['covered', 'not', 'unconfirmed'];

export interface Split {
  lines: readonly { line: StatementLine; coverage: Coverage }[];
  /** Null where an amount cannot be known. */
  sums: Readonly<Record<Coverage, Amount | null>>;
  total: Amount | null;
}

/** The lines that are claimed, each in one of the three parts; the three sums are the sum of the lines. */
export function splitOf({ settlement }: Pick<PacketContext, 'settlement'>, policy: Policy): Split {
  const lines = settlement.lines
    .filter(({ charged }) => charged)
    .map((line) => ({ line, coverage: coverageOf(policy, line.category) }));
  const sumOf = (own: Split['lines']) =>
    own.reduce<Amount | null>(
      (all, { line }) => (all === null || line.actual === null ? null : all.plus(line.actual)),
      ZERO,
    );
  const sums = Object.fromEntries(
    COVERAGES.map((coverage) => [coverage, sumOf(lines.filter((each) => each.coverage === coverage))]),
  ) as Record<Coverage, Amount | null>;
  return { lines, sums, total: sumOf(lines) };
}

export function coverageSheet(context: PacketContext, people: People, policy: Policy): InboundSheet {
  const { say, settlement, pack, file } = context;
  const { currency } = settlement;
  const split = splitOf(context, policy);
  const rows = ({ line }: Split['lines'][number]): PaperRow => ({
    cells: {
      on: say.day(chargedOn(context, line)),
      item: itemName(say, line.category, line.name ?? nameOf(context, line)),
      supplier: calledIn(file, line.supplier ?? undefined, say.language) ?? NOTHING,
      amount: figure(line.actual, currency),
    },
  });
  const parts = COVERAGES.flatMap((coverage): PaperBlock[] => {
    const own = split.lines.filter((each) => each.coverage === coverage);
    return [
      heading(say(`packet.coverage.${coverage}`)),
      table(
        [
          { key: 'on', label: say('packet.column.date'), share: 1.2 },
          { key: 'item', label: say('packet.column.item'), share: 2.4 },
          { key: 'supplier', label: say('packet.column.supplier'), share: 2 },
          { key: 'amount', label: amountLabel(currency, say('packet.column.amount')), align: 'right', share: 1.2 },
        ],
        [
          ...own.map(rows),
          ...(own.length > 0
            ? [
                {
                  cells: {
                    on: '',
                    item: say('packet.sum'),
                    supplier: '',
                    amount: figure(split.sums[coverage], currency),
                  },
                  sum: true,
                },
              ]
            : []),
        ],
        say('packet.coverage.none'),
      ),
    ];
  });
  return paperSheet(context, 'coverage-table', {
    title: say('packet.coverage.title'),
    head: headOf(context, people),
    blocks: [
      text(say('packet.coverage.intro')),
      ...parts,
      heading(say('packet.coverage.together')),
      table(
        [
          { key: 'part', label: say('packet.column.part'), share: 3 },
          { key: 'amount', label: amountLabel(currency, say('packet.column.amount')), align: 'right', share: 1.2 },
        ],
        [
          ...COVERAGES.map((coverage) => ({
            cells: { part: say(`packet.coverage.${coverage}`), amount: figure(split.sums[coverage], currency) },
          })),
          { cells: { part: say('packet.coverage.total'), amount: figure(split.total, currency) }, sum: true },
        ],
      ),
      small(say('packet.coverage.possible')),
      ...deadlines(context),
    ],
    smallPrint: sourceLines(say, [
      pack.ruleSource('insurance.japan-not-covered'),
      pack.ruleSource('insurance.unconfirmed'),
    ]),
  });
}

function chargedOn({ file }: PacketContext, { at }: StatementLine) {
  return at[0] === 'actualLines' ? file.actualLines?.[Number(at[1])]?.on : undefined;
}

function nameOf({ file }: PacketContext, { at }: StatementLine) {
  return (at[0] === 'actualLines' ? file.actualLines?.[Number(at[1])]?.name : undefined) ?? null;
}
