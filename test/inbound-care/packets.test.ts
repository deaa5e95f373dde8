/** The six packets of the example case: which sheets they have, in whose language, what stands on them, what is refused. */
import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/base/languages.ts';
import { Refusal } from '../../src/base/refusal.ts';
import { PACKETS, type PacketName } from '../../src/inbound-care/audience/packets.ts';
import { type InboundPacket, inboundPacket } from '../../src/inbound-care/sheets/packets.ts';
import { codeOf } from '../../src/mark/mark.ts';
import { type Bitmap, renderPage } from '../pdf/pixels.ts';
import { openPaper } from '../sheets/paper.ts';
import { bound, checkedOf, EXAMPLE, loaded, planned, TODAY, wordsIn } from './packets.ts';

const sheetsOf = ({ sheets }: InboundPacket) => sheets.map(({ sheet, unit }) => `${sheet} ${unit}`);

async function textOf(plan: InboundPacket): Promise<string[]> {
  const { pdf, manifest } = await bound(plan);
  const paper = await openPaper(pdf);
  const texts = manifest.pages.map(({ page }) => paper.text(page).replace(/\s+/g, ' '));
  paper.close();
  return texts;
}

const withText = (...changes: [from: string | RegExp, to: string][]) =>
  changes.reduce((text, [from, to]) => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`nothing to change: ${from}`);
    return changed;
  }, EXAMPLE);

describe('which sheets a packet has', () => {
  const ORDER: Readonly<Record<Exclude<PacketName, 'insurance'>, readonly string[]>> = {
    inquiry: ['inquiry-cover inquiry', 'inquiry-sheet inquiry', 'inquiry-papers inquiry', 'answer-sheet inquiry'],
    visa: [
      'visa-cover visa/p1',
      'visa-checklist visa/p1',
      'visa-cover visa/m1',
      'visa-checklist visa/m1',
      'guarantee-input visa/guarantee/c1',
    ],
    remittance: ['remittance-cover remittance', 'remittance remittance', 'remittance-checklist remittance'],
    settlement: [
      'settlement-cover settlement',
      'statement settlement',
      'evidence-index settlement',
      'refund-instruction settlement',
    ],
    'follow-up': ['follow-up-cover follow-up', 'follow-up-summary follow-up', 'follow-up-report follow-up'],
  };

  test.each(Object.entries(ORDER))('%s', async (name, sheets) => {
    expect(sheetsOf(await planned(name as PacketName))).toEqual(sheets);
  });

  test('insurance: the papers stand in the insurer’s order, then those that link the payments', async () => {
    const { sheets } = await planned('insurance');
    expect(sheetsOf({ sheets } as InboundPacket).slice(0, 3)).toEqual([
      'insurance-cover insurance/q1/k1',
      'coverage-table insurance/q1/k1',
      'payment-chain insurance/q1/k1',
    ]);
    const slips = sheets.filter(({ sheet }) => sheet === 'paper-slip');
    const ids = slips.map(({ content }) =>
      'paper' in content ? JSON.stringify(content.paper.blocks).match(/"value":"(d\d+)"/)?.[1] : undefined,
    );
    expect(ids).toEqual(['d11', 'd12', 'd7', 'd8', 'd13', 'd3', 'd4', 'd9', 'd10']);
  });

  test('multiple entry asks the doctor for a schedule', async () => {
    const text = withText(['entries: single', 'entries: multiple']);
    const plan = await planned('visa', { text });
    expect(sheetsOf(plan).at(-1)).toBe('schedule-input visa/p1');
    expect((await textOf(plan)).join(' ')).toContain('治療予定表');
    expect((await textOf(await planned('visa'))).join(' ')).not.toContain('治療予定表');
  });

  test('one who needs no visa has no checklist and is not on the guarantor’s sheet', async () => {
    const text = withText([/traveller: m1, status: issued/, 'traveller: m1, status: exempt']);
    const plan = await planned('visa', { text });
    expect(sheetsOf(plan)).toEqual([
      'visa-cover visa/p1',
      'visa-checklist visa/p1',
      'guarantee-input visa/guarantee/c1',
    ]);
    expect((await textOf(plan)).join(' ')).not.toContain('ZHOU QING');
  });

  test('an inquiry of two conditions has an answer sheet for each', async () => {
    const text = withText([/ {2}- \{ id: k1,/, '  - { id: k2, name: { zh: 白内障, ja: 白内障 } }\n  - { id: k1,']);
    expect(sheetsOf(await planned('inquiry', { text })).filter((each) => each.startsWith('answer-sheet'))).toHaveLength(
      2,
    );
  });

  test('only the family’s own packet may carry the data code, and no sheet that others fill in counts as ours', async () => {
    for (const name of PACKETS) {
      const plan = await planned(name);
      expect(plan.dataCode, name).toBe(name === 'settlement');
      const filled = plan.sheets.filter(({ own }) => !own).map(({ sheet }) => sheet);
      const known = ['answer-sheet', 'guarantee-input', 'schedule-input', 'refund-instruction', 'follow-up-report'];
      expect(filled.filter((sheet) => !known.includes(sheet))).toEqual([]);
    }
  });

  test('no two units have one code in their marks', async () => {
    const units = new Set(
      (await Promise.all(PACKETS.map((name) => planned(name)))).flatMap(({ sheets }) => sheets.map(({ unit }) => unit)),
    );
    expect(new Set([...units].map(codeOf)).size).toBe(units.size);
  });
});

describe('in whose language', () => {
  test('the hospital’s comes before the coordinator’s, and the user’s stands beside it', async () => {
    const plan = await planned('inquiry', { language: 'zh' });
    expect([plan.language, plan.beside, plan.title]).toEqual(['ja', 'zh', '受診相談の書類']);
    expect(plan.reader).toMatchObject({ kind: 'institution', name: '架空大学病院' });
    const [cover] = await textOf(plan);
    expect(cover).toContain('受診相談の書類');
    expect(cover).toContain('赴日就医咨询资料');
  });

  test('a reader who reads as the user does has no second language', async () => {
    const plan = await planned('settlement', { language: 'zh' });
    expect([plan.language, plan.beside]).toEqual(['zh', undefined]);
    expect((await textOf(plan))[0]).not.toContain('精算');
  });

  test('the pack says what such a reader usually reads where the case does not', async () => {
    const text = withText(['public: false, languages: [ zh ]', 'public: false']);
    expect((await planned('insurance', { text })).language).toBe('zh');
    expect((await planned('visa')).language).toBe('ja');
  });

  test.each([
    ['HK', 'zh'],
    ['TW', 'zh'],
    ['US', 'en'],
  ])('a family of which only its home in %s is known gets its statement in %s', async (home, language) => {
    const text = withText([/^residence: CN/m, `residence: ${home}`], [/\n {4}languages: \[ zh \]/g, '']);
    expect((await planned('settlement', { text })).language).toBe(language);
  });

  test('a doctor at home of whom nothing is said but the name reads what is read there', async () => {
    const text = withText([
      /( {2}- \{ id: dr0, kind: )person(, name: .*), country: CN, languages: \[ zh \] \}/,
      '$1institution$2 }',
    ]);
    const plan = await planned('follow-up', { text, language: 'ja' });
    expect([plan.language, plan.beside]).toEqual(['zh', 'ja']);
  });
});

describe('what stands on the sheets', () => {
  test('the statement comes to the yen', async () => {
    const [, ...pages] = await textOf(await planned('settlement'));
    const statement = pages.join(' ');
    for (const sum of ['3,993,000', '3,610,300', '−382,700', '2,874,300', '736,000', '252,000', '380,200', '2,500'])
      expect(statement).toContain(sum);
  });

  test('an operation that was added makes a top-up notice with exactly that line', async () => {
    const line =
      '  - { id: a1b, supplier: h1, category: surgery, name: { zh: 追加手术 }, on: 2026-06-20, amount: "900000", cause: added, condition: k1, evidence: [ d7 ] }\n  - { id: a2,';
    const plan = await planned('settlement', { text: withText(['  - { id: a2,', line]) });
    expect(sheetsOf(plan).at(-1)).toBe('top-up-notice settlement');
    const notice = (await textOf(plan)).at(-1)!;
    expect(notice).toContain('519,800');
    expect(notice).toContain('900,000');
    expect(notice).toContain('追加手术');
    expect(notice).not.toContain('2,874,300');
  });

  test('covered, not covered and not confirmed are together what is claimed', async () => {
    const pages = await textOf(await planned('insurance'));
    const table = pages.find((each) => each.includes('承保范围一览') && each.includes('615,000'))!;
    for (const sum of ['2,874,300', '121,000', '615,000', '3,610,300']) expect(table).toContain(sum);
  });

  test('a receipt made out to the coordinator is a gap until the settlement links it', async () => {
    const open = (await textOf(await planned('insurance'))).join(' ');
    expect(open).toContain('医疗机构收据的抬头不是患者');
    const settled = withText([
      '  - { id: d14,',
      '  - { id: d20, kind: settlement, language: zh, issuer: c1, addressee: p1, on: 2026-07-02 }\n  - { id: d14,',
    ]);
    const closed = (await textOf(await planned('insurance', { text: settled }))).join(' ');
    expect(closed).not.toContain('抬头不是患者');
    expect(closed).toContain('付款的每一步都有文件证明');
  });

  test('the bank sees two sums and no line, and what is not confirmed', async () => {
    const pages = (await textOf(await planned('remittance'))).join(' ');
    expect(pages).toContain('793,000');
    expect(pages).not.toContain('330,000');
    expect(pages).toContain('未确认');
    expect(pages).toContain('6200000000000000000');
  });

  test('a pack that names a medical paper for the bank does not bring it there', async () => {
    const { case: file, pack } = loaded();
    const asking = {
      ...pack,
      at: () => asking,
      values: { ...pack.values, remittancePapers: ['medical-summary', 'estimate'] },
    } as typeof pack;
    const plan = await inboundPacket({ case: file, pack: asking }, checkedOf(loaded()), 'remittance', {
      language: 'zh',
      words: wordsIn,
      today: TODAY,
    });
    const text = (await textOf(plan)).join(' ');
    expect(text).toContain('治疗费概算');
    expect(text).not.toContain('病情摘要');
  });

  test('what the case says wrong makes a draft of the packets that it concerns, and of no other', async () => {
    expect((await planned('visa')).draft).toBe(false);
    const tooLong = withText(['permittedUntil: 2026-09-03', 'permittedUntil: 2026-06-20']);
    expect((await planned('visa', { text: tooLong })).draft).toBe(true);
    expect((await planned('inquiry', { text: tooLong })).draft).toBe(false);
    // A day that cannot be is wrong for everybody.
    const impossible = withText(['sentOn: 2026-04-01', 'sentOn: 2026-12-01']);
    expect((await planned('follow-up', { text: impossible })).draft).toBe(true);
  });

  test('a paper that the case has a file of stands behind its slip', async () => {
    const own = await PDFDocument.create();
    own.addPage([400, 300]).drawText('the bill itself');
    const text = withText([
      '{ id: d7, kind: institution-bill,',
      '{ id: d7, kind: institution-bill, file: papers/bill.pdf,',
    ]);
    const plan = await planned('insurance', { text });
    expect(plan.sheets.filter(({ enclosed }) => enclosed !== undefined).map(({ enclosed }) => enclosed)).toEqual([
      'papers/bill.pdf',
    ]);
    const { pdf, manifest } = await bound(plan, { 'papers/bill.pdf': await own.save() });
    const paper = await openPaper(pdf);
    const page = manifest.pages.find((each) => paper.text(each.page).includes('the bill itself'));
    expect(page?.sheet).toBe('paper-slip');
    paper.close();
    for (const name of PACKETS.filter((each) => each !== 'insurance'))
      expect((await planned(name, { text })).sheets.some(({ enclosed }) => enclosed)).toBe(false);
  });

  test('the input sheets say that they are no official form', async () => {
    const text = withText(['entries: single', 'entries: multiple']);
    const pages = await textOf(await planned('visa', { text }));
    for (const page of pages.slice(-2)) expect(page).toContain('公式の様式ではありません');
  });

  test('the same case gives the same bytes', async () => {
    for (const name of ['settlement', 'visa'] as const)
      expect(
        Buffer.from((await bound(await planned(name))).pdf).equals(Buffer.from((await bound(await planned(name))).pdf)),
      ).toBe(true);
  });
});

describe('a packet that the case holds nothing for', () => {
  const CASE = 'format: ryoyohi/1\nscheme: inbound-care\nid: 4M8K2T\nparties: [ { id: c1, kind: coordinator } ]\n';

  test.each(PACKETS)('%s is refused, and says what is missing', async (name) => {
    const refused = await planned(name, { text: CASE }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refusal);
    const [problem] = (refused as Refusal).problems;
    expect(problem?.code).toBe('packet-empty');
    expect(problem?.params?.['packet']).toBe(name);
    expect(String(problem?.params?.['parts']).length).toBeGreaterThan(3);
  });

  test('a case with little in it still makes its packet', async () => {
    const little: Readonly<Record<PacketName, string>> = {
      inquiry: 'inquiry: { condition: x }',
      visa: 'travellers: [ { id: p1 } ]',
      remittance: 'estimateLines: [ { amount: "1" } ]',
      settlement: 'cash: [ { purpose: prepay } ]',
      insurance: 'policies: [ {} ]',
      'follow-up': 'followUp: { intervalDays: "30" }',
    };
    for (const name of PACKETS)
      for (const language of LANGUAGES)
        expect(
          (await bound(await planned(name, { text: `${CASE}${little[name]}\n`, language }))).manifest.pages.length,
        ).toBeGreaterThan(0);
  });
});

/** Where the title of a paper stands on its first page, in points from the upper left, and its size. */
const TITLE = { x: 34, y: 25, size: 18, height: 23 };
const DPI = 144;

describe('in pixels', () => {
  const TITLES = { ja: '精算の書類', zh: '结算资料', en: 'Papers' } as const;

  test.each(LANGUAGES)('the title for a reader of %s is drawn, each character in its own shape', async (language) => {
    const text = EXAMPLE.replaceAll('languages: [ zh ]', `languages: [ ${language} ]`);
    const { pdf } = await bound(await planned('settlement', { text, language }));
    const bitmap = await renderPage(pdf, 1, DPI);
    const scale = DPI / 72;
    const cells = language === 'en' ? 1 : [...TITLES[language]].length;
    const shapes = Array.from({ length: cells }, (_, index) =>
      cut(bitmap, {
        x: Math.round((TITLE.x + index * TITLE.size) * scale),
        y: Math.round(TITLE.y * scale),
        width: Math.round((language === 'en' ? 80 : TITLE.size) * scale),
        height: Math.round(TITLE.height * scale),
      }),
    );
    for (const shape of shapes) expect(shape.split('1').length).toBeGreaterThan(100);
    // Boxes in place of characters would all look alike.
    expect(new Set(shapes).size).toBe(cells);
  });

  test('Chinese words are set in the Chinese font, Japanese ones in the Japanese', async () => {
    const chinese = (await bound(await planned('settlement', { language: 'zh' }))).manifest.versions[
      'fonts'
    ] as string[];
    expect(chinese.some((font) => font.startsWith('NotoSansSC'))).toBe(true);
  });
});

/** A part of a page as ones (ink) and noughts. */
function cut({ width, grey }: Bitmap, area: { x: number; y: number; width: number; height: number }): string {
  let shape = '';
  for (let y = area.y; y < area.y + area.height; y += 1)
    for (let x = area.x; x < area.x + area.width; x += 1) shape += grey[y * width + x]! < 128 ? '1' : '0';
  return shape;
}
