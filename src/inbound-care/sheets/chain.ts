/** Who paid whom: remittance, receipt of the deposit, the hospital's receipt, the settlement. Each link with its paper, and the gaps by name. */

import type { Currency } from '../../base/currency.ts';
import type { Amount } from '../../base/money.ts';
import type { Both } from '../../template/paper-types.ts';
import type { Picture, PictureCanvas } from '../../template/types.ts';
import { calledIn, isOfFamily } from '../case/people.ts';
import type { CaseDocument } from '../case.ts';
import type { DocumentKind, PacketContext } from './context.ts';
import { NOTHING } from './say.ts';

export interface Link {
  from: 'family' | 'coordinator';
  to: 'coordinator' | 'institution' | 'family';
  kind: DocumentKind;
  papers: readonly CaseDocument[];
  amount: Amount | null;
  currency: Currency | null;
  on: string;
  /** Why the link does not hold by itself: `packet.chain.gap.<gap>`. */
  gap: 'missing' | 'addressee' | undefined;
}

/** The links in their order; a payment of the family to a hospital is one of its own. */
export function chainOf(context: PacketContext): Link[] {
  const { file, settlement, say } = context;
  const of = (kind: DocumentKind) => (file.documents ?? []).filter((each) => each.kind === kind);
  const deposits = settlement.transfers.filter(
    ({ purpose, state }) => (purpose === 'prepay' || purpose === 'topup') && state === 'done',
  );
  const direct = settlement.transfers.filter(
    ({ purpose, state, payer }) => purpose === 'pay-supplier' && state === 'done' && payer === 'family',
  );
  const receipts = of('institution-receipt');
  const settled = of('settlement');
  const isPatients = ({ addressee }: CaseDocument) => addressee === undefined || isOfFamily(file, addressee);
  const { institutions, direct: paidDirectly } = settlement.actual;
  const throughCoordinator = institutions && paidDirectly ? institutions.minus(paidDirectly) : null;
  const paper = (kind: DocumentKind, papers: readonly CaseDocument[] = of(kind)) => ({
    kind,
    papers,
    gap: papers.length === 0 ? ('missing' as const) : undefined,
  });
  return [
    ...(deposits.length > 0
      ? [
          ...deposits.map(
            ({ sent, sentOn, evidence }): Link => ({
              from: 'family',
              to: 'coordinator',
              ...paper('remittance-slip', named(of('remittance-slip'), evidence)),
              amount: sent?.amount ?? null,
              currency: sent?.currency ?? null,
              on: say.day(sentOn),
            }),
          ),
          ...deposits.map(
            ({ credited, creditedOn, evidence }): Link => ({
              from: 'family',
              to: 'coordinator',
              ...paper('deposit-receipt', named(of('deposit-receipt'), evidence)),
              amount: credited?.amount ?? null,
              currency: credited?.currency ?? null,
              on: say.day(creditedOn),
            }),
          ),
        ]
      : []),
    ...direct.map(
      ({ credited, sent, sentOn }): Link => ({
        from: 'family',
        to: 'institution',
        ...paper('institution-receipt', receipts.filter(isPatients)),
        amount: (credited ?? sent)?.amount ?? null,
        currency: (credited ?? sent)?.currency ?? null,
        on: say.day(sentOn),
      }),
    ),
    ...(throughCoordinator === null || !throughCoordinator.isZero()
      ? [
          {
            from: 'coordinator',
            to: 'institution',
            kind: 'institution-receipt',
            papers: receipts,
            amount: throughCoordinator,
            currency: settlement.currency,
            on: say.day(receipts.flatMap(({ on }) => on ?? [])[0]),
            // A receipt that names another than the patient proves nothing of the patient's payment by itself.
            gap:
              receipts.length === 0
                ? 'missing'
                : receipts.every(isPatients) || settled.length > 0
                  ? undefined
                  : 'addressee',
          } satisfies Link,
        ]
      : []),
    {
      from: 'coordinator',
      to: 'family',
      ...paper('settlement'),
      amount: settlement.actual.total,
      currency: settlement.currency,
      on: say.day(settled.flatMap(({ on }) => on ?? [])[0]),
    },
  ];
}

/** The papers that a payment names; where it names none of the kind, all of it. */
function named(papers: readonly CaseDocument[], evidence: readonly string[]): readonly CaseDocument[] {
  const own = papers.filter(({ id }) => id !== undefined && evidence.includes(id));
  return own.length > 0 ? own : papers;
}

export function linkNames({ file, say, people }: PacketContext, link: Link): { from: Both; to: Both } {
  const called = (who: Link['from'] | Link['to']): Both => {
    if (who === 'family') return say('packet.chain.family');
    if (who === 'coordinator') return say('party.coordinator');
    const names = people.institutions.map(({ entry }) => calledIn(file, entry.id, say.language)).join(' / ');
    return names === '' ? say('party.institution') : { text: names };
  };
  return { from: called(link.from), to: called(link.to) };
}

export const CHAIN_HEIGHT = 128;
const NODE = { width: 104, height: 36 };
const SIZE = 8.5;
const SMALL = 7;

/** Family, coordinator and hospital side by side, the payments as arrows between them; what no paper proves is dashed. */
export function chainPicture(context: PacketContext, links: readonly Link[]): Picture {
  const { say } = context;
  return (canvas, width, height) => {
    const nodes = ['family', 'coordinator', 'institution'] as const;
    const middle = height * 0.5;
    const x = (index: number) => index * ((width - NODE.width) / 2);
    for (const [index, who] of nodes.entries()) {
      canvas.rect(x(index), middle - NODE.height / 2, NODE.width, NODE.height, { fill: 0.93, width: 0.8 });
      const words = who === 'family' ? say('packet.chain.family') : say(`party.${who}`);
      centred(canvas, words, x(index) + NODE.width / 2, middle, NODE.width - 8);
    }
    const forward = (from: Link['from'], to: Link['to']) =>
      links.filter((each) => each.from === from && each.to === to);
    const between = (from: Link['from'], to: Link['to'], left: number, right: number, y: number) => {
      const own = forward(from, to);
      if (own.length === 0) return;
      const isOpen = own.some(({ gap }) => gap !== undefined);
      arrow(canvas, left, right, y, isOpen);
      const room = Math.abs(right - left) - 12;
      const above = own.map(({ kind }) => say.words(`document.${kind}`));
      const sums = [...new Set(own.map(({ amount, currency }) => say.money(amount, currency)))].filter(
        (each) => each !== NOTHING,
      );
      const centre = (left + right) / 2;
      for (const [line, words] of [...new Set(above)].reverse().entries())
        label(canvas, words, centre, y + 5 + line * 10, room);
      for (const [line, words] of sums.entries()) label(canvas, words, centre, y - 11 - line * 10, room);
      if (isOpen) label(canvas, say.words('packet.chain.open'), centre, y - 11 - sums.length * 10, room, 0);
    };
    const [a, b, c] = [x(0) + NODE.width, x(1), x(1) + NODE.width];
    between('family', 'coordinator', a + 3, b - 3, middle + 6);
    between('coordinator', 'institution', c + 3, x(2) - 3, middle);
    detour(canvas, context, forward('coordinator', 'family'), {
      from: x(1) + NODE.width / 2,
      to: x(0) + NODE.width / 2,
      middle,
      down: true,
    });
    detour(canvas, context, forward('family', 'institution'), {
      from: x(0) + NODE.width / 2,
      to: x(2) + NODE.width / 2,
      middle,
      down: false,
    });
  };
}

interface Way {
  from: number;
  to: number;
  middle: number;
  down: boolean;
}

/** Around the nodes: under them back to the family, over them straight to the hospital. */
function detour(
  canvas: PictureCanvas,
  { say }: PacketContext,
  links: readonly Link[],
  { from, to, middle, down }: Way,
): void {
  if (links.length === 0) return;
  const sign = down ? -1 : 1;
  const edge = middle + sign * (NODE.height / 2);
  const far = edge + sign * 26;
  const isOpen = links.some(({ gap }) => gap !== undefined);
  const look = { width: 0.9, ...(isOpen && { dash: [3, 2] }) };
  canvas.line(from, edge, from, far, look);
  canvas.line(from, far, to, far, look);
  canvas.line(to, far, to, edge + sign * 5, look);
  head(canvas, to, edge + sign * 1, 0, -sign);
  const words = [...new Set(links.map(({ kind }) => say.words(`document.${kind}`)))].join(' / ');
  const told = isOpen ? `${words} ${say.words('packet.chain.open')}` : words;
  label(canvas, told, (from + to) / 2, far + (down ? -10 : 5), Math.abs(to - from));
}

function arrow(canvas: PictureCanvas, left: number, right: number, y: number, isOpen: boolean): void {
  canvas.line(left, y, right - 4, y, { width: 0.9, ...(isOpen && { dash: [3, 2] }) });
  head(canvas, right, y, 1, 0);
}

/** A small arrow head whose point is at x, y. */
function head(canvas: PictureCanvas, x: number, y: number, dx: number, dy: number): void {
  const back = 5;
  const half = 2.4;
  canvas.line(x - dx * back - dy * half, y - dy * back - dx * half, x, y, { width: 0.9 });
  canvas.line(x - dx * back + dy * half, y - dy * back + dx * half, x, y, { width: 0.9 });
}

function label(canvas: PictureCanvas, words: string, x: number, y: number, room: number, ink = 0.25): void {
  const size = Math.min(SMALL, (SMALL * room) / Math.max(1, canvas.width(words, SMALL)));
  canvas.text(words, x, y, size, { align: 'center', ink });
}

function centred(canvas: PictureCanvas, { text, beside }: Both, x: number, middle: number, room: number): void {
  const fit = (words: string, size: number) => Math.min(size, (size * room) / Math.max(1, canvas.width(words, size)));
  canvas.text(text, x, beside === undefined ? middle - 3 : middle + 2, fit(text, SIZE), { align: 'center' });
  if (beside !== undefined) canvas.text(beside, x, middle - 9, fit(beside, SMALL), { align: 'center', ink: 0.35 });
}
