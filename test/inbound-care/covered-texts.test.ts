/** Texts of people's own that tell a reader what it may not know, by content: they are read back from the bound pages. */
import { describe, expect, test } from 'vitest';
import type { PacketName } from '../../src/inbound-care/audience/packets.ts';
import { readFor } from '../../src/inbound-care/audience.ts';
import { openPaper } from '../sheets/paper.ts';
import { bound, EXAMPLE, loaded, planned } from './packets.ts';

const withText = (...changes: [from: string, to: string][]) =>
  changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`nothing to change: ${from}`);
    return text.replace(from, to);
  }, EXAMPLE);

/** All pages of a packet, and the places of which something was left out. */
async function read(name: PacketName, text: string): Promise<{ text: string; covered: string[] }> {
  const plan = await planned(name, { text, language: 'en' });
  const { pdf, manifest } = await bound(plan);
  const paper = await openPaper(pdf);
  const pages = manifest.pages.map(({ page }) => paper.text(page));
  paper.close();
  return {
    text: pages.join('').replace(/\s/g, ''),
    covered: plan.covered.map(({ at, tells }) => `${at.join('.')}: ${tells.join(', ')}`),
  };
}

describe('the bank', () => {
  test('reads no term that names the illness, but that it was agreed', async () => {
    const text = withText(['治疗期间汇款到协调企业的账户', '胃部肿瘤手术之前汇款']);
    const { text: pages, covered } = await read('remittance', text);
    expect(pages).not.toMatch(/肿瘤|手术之前/);
    expect(pages).toMatch(/追加支付方式.{0,40}—.{0,4}2026年5月15日/);
    expect(covered).toEqual(['terms.1.value: illness']);
  });

  test('reads “medical institution” for a hospital whose name tells the illness in any of its languages', async () => {
    const named = withText(['en: Kakuu University Hospital', 'en: Kakuu Tumour Of The Stomach Centre']);
    const { text: pages, covered } = await read('remittance', named);
    expect(pages).not.toContain('虚构大学医院');
    expect(pages).toContain('医疗机构');
    expect(covered).toEqual(['parties.1.name: illness']);
    expect((await read('remittance', EXAMPLE)).text).toContain('虚构大学医院');
  });
});

describe('the hospital', () => {
  test('reads what was written around the number of an account, however the number is written', async () => {
    const text = withText(['希望在日本接受腹腔镜手术', '定金从6200-0000 0000-0000-000汇出,希望在日本接受腹腔镜手术']);
    const { text: pages, covered } = await read('inquiry', text);
    expect(pages).not.toMatch(/6200/);
    expect(pages).toContain('定金从····汇出,希望在日本接受腹腔镜手术');
    expect(covered).toEqual(['inquiry.condition: number']);
  });

  test('reads no number as long as a bank card’s, though no account of the case has it; a telephone number stays', async () => {
    const text = withText(['希望在日本接受腹腔镜手术', '卡号6222 0000 1111 2222,电话+86 138 0000 0000']);
    const { text: pages } = await read('inquiry', text);
    expect(pages).not.toMatch(/6222|1111/);
    expect(pages).toContain('+8613800000000');
  });
});

describe('the insurer', () => {
  const renamed = (name: string) =>
    withText(['id: d7, kind: institution-bill', `id: d7, name: ${name}, kind: institution-bill`]);

  test.each(['周晴代付的请款单', 'bill for Zhou Qing', 'bill for QING ZHOU (daughter)', '请款单ＺＨＯＵＱＩＮＧ'])(
    'reads no name of a companion in the name of a paper: %s',
    async (name) => {
      const { text: pages, covered } = await read('insurance', renamed(name));
      expect(pages).not.toMatch(/周晴|zhou|qing|ＺＨＯＵ/i);
      expect(pages).toContain('····');
      expect(covered).toEqual(['documents.9.name: person']);
    },
  );

  test('a patient’s name that holds a companion’s stays, and so does a word that holds its letters', () => {
    const text = withText(
      ['name: { zh: 周晴, ja: 周晴, latin: ZHOU QING }', 'name: { zh: 林晓, latin: LI NA }'],
      ['id: d7, kind: institution-bill', 'id: d7, name: 林晓岚 China national bill, kind: institution-bill'],
    );
    const { file, covered } = readFor('insurance', loaded(text).case);
    expect(file.documents?.find(({ id }) => id === 'd7')?.name).toBe('林晓岚 China national bill');
    expect(covered).toEqual([]);
  });
});

test('the family reads all of it, and the case itself stays as it is', () => {
  const text = withText(['退回汇款时的银行账户', '"退回6200000000000000000(周晴,胃部肿瘤)"']);
  const whole = loaded(text).case;
  const before = JSON.stringify(whole);
  const { file, covered } = readFor('settlement', whole);
  expect(file.terms?.[0]?.value).toBe('退回6200000000000000000(周晴,胃部肿瘤)');
  expect(covered).toEqual([]);
  readFor('remittance', whole);
  expect(JSON.stringify(whole)).toBe(before);
});
