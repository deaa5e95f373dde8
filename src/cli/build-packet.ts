/** From a checked claim to the bytes of its packet: the scheme says what stands on the sheets, the engine binds them. */
import { join } from 'node:path';
import type { Checked } from '../overseas-care/check.ts';
import type { Loaded } from '../overseas-care/load.ts';
import { bind, type Packet } from '../packet/bind.ts';
import { loadFonts } from '../pdf/index.ts';
import { planPacket } from './packet-plan.ts';
import type { Session } from './session.ts';
import { refuseUnprintable } from './unprintable.ts';

declare const __VERSION__: string;

export interface BuildOptions {
  output?: string;
  strict?: boolean;
  font?: string[];
  systemFonts?: boolean;
  dataCode?: boolean;
}

export interface BuiltPacket extends Packet {
  /** The claim is too large for the page. */
  dataCodeLeftOut: boolean;
}

export async function buildPacket(
  loaded: Loaded,
  checked: Checked,
  session: Session,
  options: BuildOptions,
): Promise<BuiltPacket> {
  const fonts = loadFonts({
    fontDirectory: join(session.home, 'fonts'),
    extra: options.font ?? [],
    system: options.systemFonts !== false,
  });
  const { sheets, draft, dataCodeLeftOut, templates } = await planPacket(loaded, checked, session, {
    dataCode: options.dataCode !== false,
  });
  refuseUnprintable(sheets, fonts, loaded.file);
  const packet = await bind({
    claim: loaded.claim.id,
    sheets,
    fonts,
    title: session.words('build.title'),
    creator: `ryoyohi ${__VERSION__}`,
    language: session.language,
    smallPrint: session.words('build.small-print'),
    ...(draft === undefined ? {} : { draft }),
    versions: {
      ryoyohi: __VERSION__,
      profile: `${loaded.insurer.id} ${loaded.insurer.version}`,
      templates: templates.version(),
    },
  });
  return { ...packet, dataCodeLeftOut };
}
