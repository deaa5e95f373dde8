/** Packets of a case as they are bound, for tests. Fictitious people only. */
import { readFileSync } from 'node:fs';
import { caseOf } from '../../src/base/case-folder.ts';
import { type Day, day } from '../../src/base/day.ts';
import type { Language } from '../../src/base/languages.ts';
import { en } from '../../src/base/words/en.ts';
import { ja } from '../../src/base/words/ja.ts';
import { zh } from '../../src/base/words/zh.ts';
import { makeWords, type Words } from '../../src/base/words.ts';
import type { PacketName } from '../../src/inbound-care/audience/packets.ts';
import { type CheckedCase, checkCase } from '../../src/inbound-care/check.ts';
import { type LoadedCase, loadCase } from '../../src/inbound-care/load.ts';
import { drawingOf, type InboundPacket, inboundPacket } from '../../src/inbound-care/sheets/packets.ts';
import { inboundWords } from '../../src/inbound-care/words/index.ts';
import { bind, type Packet, type PacketSheet } from '../../src/packet/bind.ts';
import { readEnclosed } from '../../src/packet/enclosed.ts';
import type { Enclosed } from '../../src/packet/enclosure.ts';
import { testFonts } from '../pdf/test-fonts.ts';
import { templateOf } from '../template/sheets.ts';

export const TODAY = day('2026-07-10');
export const EXAMPLE = readFileSync('templates/example/inbound-care/claim.yaml', 'utf8');

const BASE = { ja, en, zh };

export async function wordsIn(language: Language): Promise<Words> {
  return makeWords(language, [BASE[language], await inboundWords(language)]);
}

export function loaded(text: string = EXAMPLE): LoadedCase {
  const file = { folder: '.', name: 'claim.yaml', shown: 'claim.yaml', kind: 'yaml' as const };
  return loadCase(caseOf({ ...file, bytes: Buffer.from(text) }, ['inbound-care']), {
    templates: 'templates',
    insurers: [],
  });
}

export function checkedOf({ case: file, pack }: LoadedCase, today: Day = TODAY): CheckedCase {
  return checkCase({ case: file, pack, today });
}

export async function planned(
  name: PacketName,
  { text, language = 'zh', today = TODAY }: { text?: string; language?: Language; today?: Day } = {},
): Promise<InboundPacket> {
  const case_ = loaded(text);
  return inboundPacket(case_, checkedOf(case_, today), name, { language, words: wordsIn, today });
}

export async function bound(plan: InboundPacket, files: Readonly<Record<string, Uint8Array>> = {}): Promise<Packet> {
  const sheets = await Promise.all(
    plan.sheets.map(async (each): Promise<PacketSheet> => {
      const { template, copies } = drawingOf(each);
      const { sheet, unit, own } = each;
      const bytes = each.enclosed === undefined ? undefined : files[each.enclosed];
      const enclosed: Enclosed | undefined = bytes && (await readEnclosed(bytes, each.enclosed!));
      return {
        sheet,
        template: await templateOf(template),
        unit,
        patient: null,
        copies,
        own,
        language: plan.language,
        ...(enclosed && { enclosed }),
      };
    }),
  );
  return bind({
    claim: '4M8K2T',
    sheets,
    fonts: testFonts(),
    title: plan.title,
    creator: 'ryoyohi test',
    language: plan.language,
    smallPrint: '',
    versions: {},
  });
}
