/** 記号・番号 of ゆうちょ銀行 as a bank transfer wants them. */
import { expect, test } from 'vitest';
import { convertPost } from '../../src/overseas-care/post-account.ts';

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
