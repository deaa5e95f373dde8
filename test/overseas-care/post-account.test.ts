/** 記号・番号 of ゆうちょ銀行 as a bank transfer wants them. */
import { expect, test } from 'vitest';
import type { Claim } from '../../src/overseas-care/claim.ts';
import { convertPost } from '../../src/overseas-care/post-account.ts';
import type { ClaimContext } from '../../src/overseas-care/sheets/context.ts';
import { valuesOf } from '../../src/overseas-care/sheets/fields.ts';
import { accountFields } from '../../src/overseas-care/sheets/household.ts';

test.each([
  ['10530', '12345671', '058', '〇五八', 'ordinary', '1234567'],
  ['14030', '12345671', '408', '四〇八', 'ordinary', '1234567'],
  ['17300', '19927651', '738', '七三八', 'ordinary', '1992765'],
  ['10180', '231', '018', '〇一八', 'ordinary', '0000023'],
  ['00530', '123456', '059', '〇五九', 'current', '0123456'],
])('%s %s is branch %s', (symbol, number, branchCode, branchName, type, converted) => {
  expect(convertPost(symbol, number)).toEqual({
    bankCode: '9900',
    bankName: 'ゆうちょ銀行',
    branchCode,
    branchName,
    type,
    number: converted,
  });
});

test.each([
  ['10530', '1'],
  ['10530', '12345678'],
  ['10530', '123456781'],
  ['10530', '001'],
  ['00530', '1234567'],
  ['00530', '0'],
])('%s %s is no number of the bank', (symbol, number) => {
  expect(convertPost(symbol, number)).toBeUndefined();
});

function printed(account: Claim['account']): Record<string, unknown> {
  const values = valuesOf(accountFields, { claim: { account } } as ClaimContext);
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      'text' in value ? value.text : 'option' in value && value.option,
    ]),
  );
}

test('the sheets name the account as a transfer does', () => {
  expect(printed({ symbol: '10530', number: '12345671', holder: 'コマツ タロウ' })).toEqual({
    bankName: 'ゆうちょ銀行',
    bankCode: '9900',
    branchName: '〇五八',
    branchCode: '058',
    accountType: 'ordinary',
    accountNumber: '1234567',
    accountHolderKana: 'コマツ タロウ',
  });
});

test('of an account registered with the state they say only that', () => {
  expect(printed({ kind: 'public-receiving', number: '1234567' })).toEqual({ bankName: '公金受取口座を利用します' });
});
