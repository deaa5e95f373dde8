/** The list of banks: codes of fixed form, and names as people and forms write them. */
import { expect, test } from 'vitest';
import { type Bank, loadBanks } from '../../src/base/banks.ts';
import { line } from '../../src/base/schema.ts';
import { expectedBy } from '../../src/interview/typed.ts';

const banks = await loadBanks();
const nameOf = (code: string) => banks.all.find((bank: Bank) => bank.code === code)?.name;

test.each([
  ['0001', 'みずほ銀行'],
  ['0005', '三菱UFJ銀行'],
  ['0146', '北國銀行'],
  ['0289', 'みずほ信託銀行'],
  ['0501', '北洋銀行'],
  ['1000', '信金中央金庫'],
  ['1444', 'はくさん信用金庫'],
  ['2004', '商工組合中央金庫'],
  ['2970', '北陸労働金庫'],
  ['3019', '石川県信用農業協同組合連合会'],
  ['5962', '小松市農業協同組合'],
  ['9483', '広島県信用漁業協同組合連合会'],
  ['9900', 'ゆうちょ銀行'],
])('%s is %s', (code, name) => {
  expect(nameOf(code)).toBe(name);
});

test('every bank and branch has a code of its form and a name that the claim takes, each code once', () => {
  expect(banks.all.length).toBeGreaterThan(1000);
  for (const list of [banks.all, ...banks.all.map(({ code }) => banks.branchesOf(code))]) {
    expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
    expect([...list].sort((a, b) => (a.code < b.code ? -1 : 1))).toEqual(list);
    for (const { name } of list)
      expect(name !== '' && name === name.trim() && expectedBy(line, name) === undefined, name).toBe(true);
  }
  expect(banks.all.filter(({ code }) => !/^\d{4}$/.test(code))).toEqual([]);
  expect(banks.all.flatMap(({ code }) => banks.branchesOf(code)).filter(({ code }) => !/^\d{3}$/.test(code))).toEqual(
    [],
  );
});

test('every bank is written out: none ends in an abbreviation', () => {
  const short = banks.all.filter(({ name }) => /(?:信金|信組|労金|農協|漁協|信連|信漁連|中金|[^会]連)$/.test(name));
  expect(short).toEqual([]);
});

test('a branch is named without 支店, as the claim has it', () => {
  expect(banks.branchesOf('0146')).toContainEqual({ code: '206', name: '小松', kana: 'コマツ' });
  expect(banks.branchesOf('9999')).toEqual([]);
  expect(banks.branchesOf('constructor')).toEqual([]);
});

test('the source names the edition of the list and its day', () => {
  expect(banks.source.short).toMatch(/zengin-code \d/);
  expect(banks.source.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
