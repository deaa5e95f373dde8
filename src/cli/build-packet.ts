/** From a checked claim to the bytes of its packet: the scheme says what stands on the sheets, the engine binds them. */
import { join } from 'node:path';
import { sha256 } from '../base/files.ts';
import { makeWords, type Words } from '../base/words.ts';
import { DATA_QR, encodeDataCode, qrMatrix } from '../mark/index.ts';
import { type Checked, isDraft } from '../overseas-care/check.ts';
import type { Loaded } from '../overseas-care/load.ts';
import { coverValues } from '../overseas-care/sheets/cover.ts';
import { packetSheets } from '../overseas-care/sheets/packet-sheets.ts';
import { sheetKeys } from '../overseas-care/sheets/sheet-keys.ts';
import { bind, type Packet, type PacketSheet } from '../packet/bind.ts';
import { dataCodePicture } from '../packet/data-code-picture.ts';
import { loadFonts } from '../pdf/index.ts';
import { hasSheet, loadSheet, type SheetTemplate, type Values } from '../template/index.ts';
import { fixOf } from './finding-words.ts';
import type { Session } from './session.ts';
import { refuseUnprintable } from './unprintable.ts';

declare const __VERSION__: string;

/** Codes that the cover's last page holds. */
const MOST_CODES = 9;

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
  const templates = new Templates(loaded, session);
  const context = {
    claim: loaded.claim,
    insurer: loaded.insurer,
    classification: loaded.classification,
    checked,
    today: session.today,
  };
  const ja = await japanese(session);
  const beside = session.language === 'ja' ? undefined : session.words;

  const draft = isDraft(checked.findings) ? session.words('build.draft-mark') : undefined;
  const dataCode =
    options.dataCode === false
      ? undefined
      : encodeDataCode(loaded.file.bytes, {
          claimId: loaded.claim.id,
          kind: loaded.file.kind,
          capacityPerCode: DATA_QR.capacity,
          maxCodes: MOST_CODES,
        });
  const cover: Values = {
    ...coverValues({ ...context, ja, beside, todoOf: fixOf }),
    ...(draft === undefined ? {} : { draftNote: { kind: 'text', text: draft } }),
    ...(Array.isArray(dataCode) ? await dataCodeValues(dataCode, ja, beside) : {}),
  };
  const sheets: PacketSheet[] = [
    {
      sheet: 'cover',
      template: await templates.of('cover'),
      unit: null,
      patient: null,
      copies: [cover],
      own: true,
      late: (pages) => ({ pageCount: { kind: 'text', text: String(pages) } }),
    },
  ];
  for (const sheet of packetSheets(context, (name) => ja(`sheet.${name}`)))
    sheets.push({ ...sheet, template: await templates.of(sheet.sheet) });

  refuseUnprintable(sheets, fonts, loaded);
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
  return { ...packet, dataCodeLeftOut: dataCode === 'too-large' };
}

async function japanese(session: Session): Promise<Words> {
  if (session.language === 'ja') return session.words;
  const [base, scheme] = await Promise.all([import('../base/words/ja.ts'), import('../overseas-care/words/index.ts')]);
  return makeWords('ja', [base.ja, await scheme.schemeWords('ja')]);
}

async function dataCodeValues(parts: readonly Uint8Array[], ja: Words, beside: Words | undefined): Promise<Values> {
  const codes = await Promise.all(parts.map((part) => qrMatrix(part, DATA_QR)));
  const note = [ja('cover.data-code-note'), beside?.('cover.data-code-note')].filter(Boolean).join('\n');
  return {
    dataCode: { kind: 'picture', draw: dataCodePicture(codes, DATA_QR.millimetres) },
    dataCodeNote: { kind: 'text', text: note },
  };
}

/** The sheets' templates: the insurer's own where its folder has one, else the national ones. Each is read once. */
class Templates {
  private readonly read = new Map<string, Promise<SheetTemplate>>();
  private readonly fingerprints = new Map<string, string>();

  constructor(
    private readonly loaded: Loaded,
    private readonly session: Session,
  ) {}

  of(sheet: string): Promise<SheetTemplate> {
    let template = this.read.get(sheet);
    if (!template) {
      template = this.load(sheet);
      this.read.set(sheet, template);
    }
    return template;
  }

  private async load(sheet: string): Promise<SheetTemplate> {
    const national = join(this.session.shelves.templates, 'sheets');
    const folders = [...this.loaded.insurer.folders.map((folder) => join(folder, 'sheets')), national];
    const folder = folders.find((each) => hasSheet(each, sheet));
    if (!folder) throw new Error(`there is no map for the sheet ${sheet}`);
    const continuation = sheet === 'continuation' ? undefined : await this.of('continuation');
    const { template, fingerprint } = await loadSheet(folder, sheet, {
      ...(continuation && { continuation }),
      keys: async () => sheetKeys((await loadSheet(national, sheet)).template.map),
    });
    this.fingerprints.set(sheet, fingerprint);
    return folder === national ? template : { ...template, official: true };
  }

  /** Changes when any of the maps in use does; a map holds the hash of its PDF. */
  version(): string {
    return sha256([...this.fingerprints].sort().flat().join('\n')).slice(0, 12);
  }
}
