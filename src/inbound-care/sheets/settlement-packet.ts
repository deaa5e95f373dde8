/** The packet of the settlement, for the patient: the statement, the index of its evidence, and the refund instruction or the top-up notice. */
import { lastExit } from '../case/days.ts';
import type { InboundSheet, PacketContext } from './context.ts';
import { coverSheet, headOf, paperSheet, sourceLines, type Wanted } from './cover.ts';
import { evidenceNumbers, evidenceSheet } from './evidence.ts';
import { handForm } from './hand-form.ts';
import { outcomeBlocks } from './outcome.ts';
import { coordinatorName, readerOf } from './reader.ts';
import { accountBlock, termsTable } from './remittance.ts';
import { facts, heading, NOTHING, small, text } from './say.ts';
import { addedTable, onPaper } from './statement-parts.ts';
import { statementSheet } from './statement-sheet.ts';

export function settlementSheets(context: PacketContext): InboundSheet[] {
  const { file, pack, say, settlement } = context;
  const people = {
    to: readerOf('settlement', file, pack).name ?? say('party.patient').text,
    from: coordinatorName(file, say.language) ?? NOTHING,
  };
  const { outcome } = settlement;
  const last =
    outcome === 'refund'
      ? { sheet: refundSheet(context, people), title: say('packet.refund.title') }
      : outcome === 'top-up'
        ? { sheet: topUpSheet(context, people), title: say('packet.topup.title') }
        : undefined;
  return [
    coverSheet(context, {
      ...people,
      intro: say('packet.settlement.intro'),
      sheets: [
        { title: say('settle.title') },
        { title: say('packet.evidence.title') },
        ...(last ? [{ title: last.title, ...(outcome === 'refund' && { note: say('packet.state.to-sign') }) }] : []),
      ],
      wanted: wantedPapers(context),
      lead: outcomeBlocks(context),
      sources: [pack.ruleSource('settlement.no-evidence')],
    }),
    statementSheet(context, people, evidenceNumbers(context)),
    evidenceSheet(context, people),
    ...(last ? [last.sheet] : []),
  ];
}

type People = { to: string; from: string };

/** A bill for every line of an institution; the coordinator's own; the receipts of the deposits. */
function wantedPapers({ file, settlement, say }: PacketContext): Wanted[] {
  const named = new Set(settlement.lines.flatMap(({ evidence }) => evidence));
  const bills = (file.documents ?? []).filter(
    ({ id, kind }) => kind === 'institution-bill' && id !== undefined && named.has(id),
  );
  const lacking = settlement.lines.some(({ lacksBill }) => lacksBill);
  return [
    {
      kind: 'institution-bill',
      who: 'coordinator',
      copies: 1,
      papers: lacking ? [] : bills,
      by: say('packet.by.settlement'),
      optional: !lacking && bills.length === 0,
    },
  ];
}

function refundSheet(context: PacketContext, people: People): InboundSheet {
  const { file, settlement, say, pack } = context;
  const { balance, currency, account: id, otherAccount, origins } = settlement;
  const account = file.accounts?.find((each) => each.id === id);
  return paperSheet(context, 'refund-instruction', {
    own: false,
    title: say('packet.refund.title'),
    head: headOf(context, { to: people.from, from: people.to }),
    blocks: [
      text(say('packet.refund.intro')),
      facts([{ label: say('packet.refund.amount'), value: say.money(balance, currency), strong: true }]),
      heading(say('packet.refund.account')),
      account
        ? accountBlock(context, account, say('packet.to-confirm'))
        : text(say(id === null ? 'packet.refund.no-account' : 'packet.refund.account-named', { account: id ?? '' })),
      small(say(otherAccount ? 'packet.refund.other' : 'packet.refund.origin')),
      ...(origins.length > 1 ? [small(say('packet.refund.several'))] : []),
      heading(say('packet.terms')),
      termsTable(context, REFUND_TERMS),
      heading(say('packet.refund.sign')),
      handForm([
        { label: say('packet.refund.day'), height: 30, open: true },
        { label: say('packet.refund.signature'), height: 42, open: true },
      ]),
    ],
    smallPrint: sourceLines(say, [pack.ruleSource('refund.other-account')]),
  });
}

const REFUND_TERMS = ['refund-method', 'refund-deadline', 'refund-currency', 'bank-fee-bearer'];

function topUpSheet(context: PacketContext, people: People): InboundSheet {
  const { file, settlement, say, pack } = context;
  const { balance, currency } = settlement;
  const due = lastExit(file)?.on;
  return paperSheet(context, 'top-up-notice', {
    title: say('packet.topup.title'),
    head: headOf(context, { to: people.to, from: people.from }),
    blocks: [
      text(say('packet.topup.intro')),
      facts([
        { label: say('packet.topup.amount'), value: say.money(balance?.abs(), currency), strong: true },
        {
          label: say('packet.topup.due'),
          value:
            due === undefined ? say('packet.topup.before-departure') : say('packet.topup.by', { day: say.day(due) }),
          strong: true,
        },
      ]),
      heading(say('packet.topup.added')),
      addedTable(context, onPaper(context), evidenceNumbers(context)),
      small(say('packet.topup.note')),
      heading(say('packet.terms')),
      termsTable(context, ['topup-method', 'bank-fee-bearer']),
    ],
    smallPrint: sourceLines(say, [pack.ruleSource('settlement.topup-open')]),
  });
}
