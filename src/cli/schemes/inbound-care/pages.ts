/** All that a scan of a case of 赴日就医 may turn out to be: the sheets of its packets, and what its documents say of their files. */
import { shownPath } from '../../../base/case-folder.ts';
import { Refusal } from '../../../base/refusal.ts';
import { PACKETS, type PacketName } from '../../../inbound-care/audience/packets.ts';
import type { CheckedCase } from '../../../inbound-care/check.ts';
import type { LoadedCase } from '../../../inbound-care/load.ts';
import type { PacketSheet } from '../../../packet/bind.ts';
import type { SheetShelf } from '../../sheet-shelf.ts';
import type { Bundle, PlanSession, SchemePages } from '../packet.ts';
import { planPacket } from './packet.ts';
import { shelfOf } from './shelf.ts';

export async function pagesOf(
  loaded: LoadedCase,
  checked: CheckedCase,
  session: PlanSession,
  given?: SheetShelf,
): Promise<SchemePages> {
  const { case: file, pack } = loaded;
  const templates = given ?? shelfOf(pack, session.shelves);
  const bundles: Bundle[] = [];
  // Nothing is built of a case that the law stops, so no sheet of it is asked for.
  if (checked.stopped.length === 0)
    for (const packet of PACKETS) {
      const sheets = await sheetsOf(packet, loaded, checked, session, templates);
      bundles.push({ packet, sheets, wanted: true });
    }
  const travellers = (file.travellers ?? []).flatMap(({ id }) => id ?? []);
  const units = new Set(bundles.flatMap(({ sheets }) => sheets.flatMap(({ unit }) => unit ?? [])));
  return {
    templates,
    bundles,
    // What is scanned of a packet is one of our own sheets; the papers of the case are none of them.
    filesFor: () => [],
    placeOf: ({ patient }) => {
      const index = (file.travellers ?? []).findIndex(({ id }) => id !== undefined && id === patient);
      return index >= 0 ? ['travellers', index] : [];
    },
    subjects: [
      ...travellers.map((patient) => ({ unit: null, patient })),
      ...[...units].map((unit) => ({ unit, patient: null })),
    ],
    named: (file.documents ?? []).flatMap(({ file: path, kind, travellers: whose = [] }) =>
      path === undefined
        ? []
        : [
            {
              file: shownPath(path),
              page: { kind: kind ?? null, unit: null, patient: whose.length === 1 ? whose[0]! : null },
            },
          ],
    ),
  };
}

/** A packet that the case holds nothing for yet has no sheets. */
async function sheetsOf(
  packet: PacketName,
  loaded: LoadedCase,
  checked: CheckedCase,
  session: PlanSession,
  templates: SheetShelf,
): Promise<readonly PacketSheet[]> {
  try {
    return (await planPacket(packet, loaded, checked, session, { drawn: false, templates })).sheets;
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}
