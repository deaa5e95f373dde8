/** The packet for the bank: what the money is for, the estimate as two sums, the accounts, and what is to be confirmed before it is sent. */
import type { Both, PaperBlock } from '../../template/paper-types.ts';
import { MEDICAL_PAPERS_AT_BANK, papersOf, TERMS } from '../audience/entries.ts';
import { calledIn, nameIn } from '../case/people.ts';
import type { Account } from '../case.ts';
import { type InboundSheet, type PacketContext, papersOfKind } from './context.ts';
import { coverSheet, headOf, joined, known, languagesOf, paperSheet, sourceLines, type Wanted } from './cover.ts';
import { patientName, readerOf } from './reader.ts';
import { facts, figure, heading, NOTHING, points, small, table, text } from './say.ts';

export function remittanceSheets(context: PacketContext): InboundSheet[] {
  const { file, pack, say } = context;
  const people = {
    to: readerOf('remittance', file, pack).name ?? say('party.bank').text,
    from: payerName(context) ?? NOTHING,
  };
  const wanted = wantedPapers(context);
  const source = pack.sourceOf('remittancePapers');
  return [
    coverSheet(context, {
      ...people,
      intro: say('packet.remittance.intro'),
      sheets: [{ title: say('packet.remittance.sheet') }, { title: say('packet.remittance.checklist') }],
      wanted,
      sources: [source],
    }),
    paperSheet(context, 'remittance', {
      title: say('packet.remittance.sheet'),
      head: headOf(context, people),
      blocks: [
        heading(say('packet.remittance.purpose')),
        text(say('packet.remittance.purpose-text', { patient: patientName(file, say.language) ?? NOTHING }), 'large'),
        ...payerBlocks(context),
        heading(say('packet.remittance.estimate')),
        ...estimateBlocks(context),
        heading(say('packet.remittance.payee')),
        ...payees(context).map((account) => accountBlock(context, account, say('packet.to-confirm'))),
        ...(payees(context).length === 0 ? [text(say('packet.remittance.no-payee'))] : []),
        ...sentBlocks(context),
      ],
      smallPrint: sourceLines(say, [pack.ruleSource('prepayment.below-estimate')]),
    }),
    paperSheet(context, 'remittance-checklist', {
      title: say('packet.remittance.checklist'),
      head: headOf(context, people),
      blocks: [
        heading(say('packet.remittance.before')),
        points('box', [
          say('packet.remittance.confirm.explained'),
          say('packet.remittance.confirm.refund'),
          say('packet.remittance.confirm.topup'),
          say('packet.remittance.confirm.bank'),
          say('packet.remittance.confirm.time'),
        ]),
        heading(say('packet.terms')),
        termsTable(context, TERMS.remittance),
        heading(say('packet.remittance.papers')),
        text(say('packet.remittance.papers-note')),
        table(
          [
            { key: 'box', label: { text: '✓' }, align: 'center', share: 0.35 },
            { key: 'paper', label: say('packet.column.paper'), share: 2.4 },
            { key: 'language', label: say('packet.column.language'), share: 1 },
            { key: 'state', label: say('packet.column.state'), share: 1 },
          ],
          wanted.map(({ kind, papers, note }) => ({
            cells: {
              box: '□',
              paper: note ? joined(say(`document.${kind}`), note) : say(`document.${kind}`),
              language: papers.length > 0 ? languagesOf(papers, say) : NOTHING,
              state: say(papers.length > 0 ? 'packet.state.in-hand' : 'packet.state.missing'),
            },
          })),
        ),
      ],
      smallPrint: sourceLines(say, [
        pack.ruleSource('terms.refund-method'),
        pack.ruleSource('bank.not-asked'),
        pack.ruleSource('terms.explained'),
        source,
      ]),
    }),
  ];
}

/** Papers that the pack names; a medical one only as far as the bank may know of it. */
function wantedPapers(context: PacketContext): Wanted[] {
  const { pack, say, file } = context;
  const owner = (file.accounts ?? []).flatMap(({ owner: id }) => id ?? []);
  const needsRelation = file.travellers?.some(
    ({ id, role }) => role === 'companion' && id !== undefined && owner.includes(id),
  );
  // A pack may name what no bank is shown: it is not asked for here.
  const asked = pack.values.remittancePapers.filter((kind) => papersOf('remittance').includes(kind));
  return asked.map(
    (kind): Wanted => ({
      kind,
      who: kind === 'estimate' || kind === 'institution-answer' ? 'coordinator' : 'patient',
      copies: 1,
      papers: papersOfKind(context, kind),
      by: say('packet.by.remittance'),
      ...(MEDICAL_PAPERS_AT_BANK.includes(kind) && { note: say('packet.remittance.cover-illness') }),
      ...(kind === 'relation-proof' && !needsRelation && { optional: true }),
    }),
  );
}

function payerName({ file, say }: PacketContext): string | undefined {
  const payer = file.cash?.find(({ purpose }) => purpose === 'prepay' || purpose === 'topup')?.from;
  return calledIn(file, payer, say.language) ?? patientName(file, say.language);
}

function payerBlocks(context: PacketContext): PaperBlock[] {
  const { file, say } = context;
  const payees = new Set(file.parties?.flatMap(({ id, kind }) => (kind === 'coordinator' && id ? id : [])));
  const own = (file.accounts ?? []).filter(({ owner }) => owner === undefined || !payees.has(owner));
  const payer = file.cash?.find(({ purpose }) => purpose === 'prepay' || purpose === 'topup')?.from;
  const relation = file.travellers?.find(
    ({ id, role }) => id !== undefined && id === payer && role === 'companion',
  )?.relation;
  return [
    heading(say('packet.remittance.payer')),
    facts(
      known([
        { label: say('packet.remittance.sender'), value: payerName(context) ?? NOTHING, strong: true },
        { label: say('packet.remittance.relation'), value: relation ?? NOTHING },
      ]),
    ),
    ...own.map((account) => accountBlock(context, account, NOTHING)),
  ];
}

/** The account that the money goes to: as named in a payment, else those of the coordinator. */
function payees({ file }: PacketContext): Account[] {
  const named = new Set(
    (file.cash ?? []).flatMap(({ purpose, toAccount }) =>
      (purpose === 'prepay' || purpose === 'topup') && toAccount ? [toAccount] : [],
    ),
  );
  const coordinators = new Set(file.parties?.flatMap(({ id, kind }) => (kind === 'coordinator' && id ? id : [])));
  const all = file.accounts ?? [];
  const chosen = all.filter(({ id }) => id !== undefined && named.has(id));
  return chosen.length > 0 ? chosen : all.filter(({ owner }) => owner !== undefined && coordinators.has(owner));
}

/** @param open stands where what a transfer needs is not known */
export function accountBlock(
  { say, file }: Pick<PacketContext, 'say' | 'file'>,
  account: Account,
  open: Both | string,
): PaperBlock {
  const owner = file.parties?.find(({ id }) => id !== undefined && id === account.owner);
  return facts(
    known([
      { label: say('packet.account.holder'), value: account.holder ?? open, strong: true },
      { label: say('packet.account.number'), value: account.number ?? open, strong: true },
      { label: say('packet.account.bank'), value: account.bank ?? open },
      { label: say('packet.account.branch'), value: account.branch ?? NOTHING },
      { label: say('packet.account.swift'), value: account.swift ?? open },
      { label: say('packet.account.currency'), value: account.currency ?? NOTHING },
      { label: say('packet.address'), value: owner?.address ?? NOTHING },
    ]),
    2,
  );
}

function estimateBlocks({ settlement, say, file, people }: PacketContext): PaperBlock[] {
  const { estimates, estimate, currency, lines } = settlement;
  const names = (side: 'institutions' | 'coordinator') =>
    [
      ...new Set(
        lines.filter((line) => line.inEstimate && line.side === side).flatMap(({ supplier }) => supplier ?? []),
      ),
    ]
      .map((id) => {
        const party = file.parties?.find((each) => each.id === id);
        // A name that tells the illness was taken out.
        return party && party.name === undefined && party.kind === 'institution'
          ? say('party.institution').text
          : calledIn(file, id, say.language);
      })
      .join(' / ') ||
    (side === 'coordinator'
      ? people.coordinators.map(({ entry }) => nameIn(entry.name, say.language)).join(' / ')
      : '') ||
    NOTHING;
  const out = lines.filter(({ scope }) => scope === 'out');
  return [
    table(
      [
        { key: 'part', label: say('packet.column.part'), share: 2 },
        { key: 'supplier', label: say('packet.column.supplier'), share: 2 },
        { key: 'amount', label: amountLabel(currency, say('packet.column.amount')), align: 'right', share: 1.2 },
      ],
      [
        {
          cells: {
            part: say('packet.remittance.institutions'),
            supplier: names('institutions'),
            amount: figure(estimates.institutions, currency),
          },
        },
        {
          cells: {
            part: say('packet.remittance.coordinator'),
            supplier: names('coordinator'),
            amount: figure(estimates.coordinator, currency),
          },
        },
        { cells: { part: say('packet.sum'), supplier: '', amount: figure(estimate, currency) }, sum: true },
      ],
    ),
    ...(out.length > 0 ? [small(say('packet.remittance.out', { count: out.length }))] : []),
  ];
}

export function amountLabel(currency: string | null, label: Both): Both {
  return currency === null
    ? label
    : { text: `${label.text} (${currency})`, ...(label.beside !== undefined && { beside: label.beside }) };
}

/** What was sent before: the bank sees the whole. */
function sentBlocks({ settlement, say }: PacketContext): PaperBlock[] {
  const moved = settlement.transfers.filter(({ state }) => state !== 'planned');
  if (moved.length === 0) return [];
  return [
    heading(say('packet.remittance.sent')),
    table(
      [
        { key: 'purpose', label: say('packet.column.purpose'), share: 1.4 },
        { key: 'sentOn', label: say('packet.column.sent-on'), share: 1.2 },
        { key: 'sent', label: say('packet.column.sent'), align: 'right', share: 1.3 },
        { key: 'creditedOn', label: say('packet.column.credited-on'), share: 1.2 },
        { key: 'credited', label: say('packet.column.credited'), align: 'right', share: 1.3 },
      ],
      moved.map(({ purpose, sentOn, sent, creditedOn, credited }) => ({
        cells: {
          purpose: say(`cashPurpose.${purpose}`),
          sentOn: say.day(sentOn),
          sent: say.money(sent?.amount, sent?.currency),
          creditedOn: say.day(creditedOn),
          credited: say.money(credited?.amount, credited?.currency),
        },
      })),
    ),
  ];
}

/** Terms by their keys: what is confirmed, and, for all to see, what is not. */
export function termsTable({ file, say }: Pick<PacketContext, 'file' | 'say'>, keys: readonly string[]): PaperBlock {
  return table(
    [
      { key: 'term', label: say('packet.column.term'), share: 1.6 },
      { key: 'value', label: say('packet.column.value'), share: 2.4 },
      { key: 'on', label: say('packet.column.on'), share: 1 },
    ],
    keys.flatMap((key) => {
      const entries = (file.terms ?? []).filter((each) => each.key === key);
      const confirmed = entries.filter(({ value }) => value !== undefined && value !== 'not-confirmed');
      const isExplained = key === 'explained' && file.cash?.some(({ explained }) => explained === true) === true;
      const rows = confirmed.length > 0 ? confirmed : [undefined];
      return rows.map((term) => ({
        cells: {
          term: say.words.has(`term.${key}`) ? say(`term.${key}`) : key,
          value: term ? termValue(term.value!, key, file) : say(isExplained ? 'packet.yes' : 'packet.not-confirmed'),
          on: say.day(term?.on),
        },
      }));
    }),
  );
}

/** The account for a refund is said by its id: on paper it is told by its holder and number. */
function termValue(value: string, key: string, file: PacketContext['file']): string {
  const account = key === 'refund-account' ? file.accounts?.find(({ id }) => id === value) : undefined;
  return account ? [account.holder, account.bank, account.number].filter(Boolean).join(' ') : value;
}
