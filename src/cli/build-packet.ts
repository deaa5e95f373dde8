/** From a checked case to the bytes of a packet: the scheme says what stands on the sheets, the engine binds them. */
import { join } from 'node:path';
import { bind, type Packet } from '../packet/bind.ts';
import { loadFonts } from '../pdf/index.ts';
import type { Checked, Opened } from './schemes/scheme.ts';
import type { Session } from './session.ts';
import { refuseUnprintable } from './unprintable.ts';

declare const __VERSION__: string;

export interface BuildOptions {
  output?: string;
  packet?: string;
  /** Of a packet with runs for several readers, whose to make. */
  for?: string;
  strict?: boolean;
  font?: string[];
  systemFonts?: boolean;
  dataCode?: boolean;
}

export interface BuiltPacket extends Packet {
  /** What whoever makes it has to know of it. */
  notes: readonly string[];
  /** Its reader takes no larger file, in megabytes. */
  mostMegabytes: number | undefined;
  /** The case is too large for the page. */
  dataCodeLeftOut: boolean;
}

export async function buildPacket(
  { id, file, profile }: Opened,
  checked: Checked,
  session: Session,
  options: BuildOptions,
): Promise<BuiltPacket> {
  const fonts = loadFonts({
    fontDirectory: join(session.home, 'fonts'),
    extra: options.font ?? [],
    system: options.systemFonts !== false,
  });
  const { sheets, draft, title, smallPrint, language, dataCodeLeftOut, templates, notes, mostMegabytes } =
    await checked.packet(options.packet, session, {
      dataCode: options.dataCode !== false,
      only: options.for,
    });
  refuseUnprintable(sheets, fonts, file);
  const packet = await bind({
    claim: id,
    sheets,
    fonts,
    title,
    creator: `ryoyohi ${__VERSION__}`,
    language,
    smallPrint,
    ...(draft === undefined ? {} : { draft }),
    versions: {
      ryoyohi: __VERSION__,
      profile: `${profile.id} ${profile.version}`,
      templates: templates.version(),
    },
  });
  return { ...packet, dataCodeLeftOut, notes, mostMegabytes };
}
