/** Who comes to the counter, where the money goes, and what else the office wants to know. */

import { JPY } from '../../base/currency.ts';
import { bankKana } from '../../base/japanese.ts';
import { readable } from '../../base/money.ts';
import type { Plain } from '../../base/text-tree.ts';
import type { TextInput } from '../../interview/input.ts';
import { bankSearch, branchSearch } from '../../interview/lists.ts';
import type { Block, Subject } from '../../interview/question.ts';
import { WHOLE } from '../../interview/question.ts';
import {
  typedAccountNumber,
  typedAmount,
  typedDay,
  typedDigits,
  typedKana,
  typedLine,
  typedPhone,
} from '../../interview/typed.ts';
import { accountKind, accountTerms } from '../account.ts';
import { ACCOUNT_TYPES, nameText, RATE_SIDES } from '../claim.ts';
import { isPaidToAnother } from '../payee.ts';
import { convertPost, POST_SYMBOL } from '../post-account.ts';
import { choice, question } from './build.ts';
import { type ClaimFacts, wordsOf } from './facts.ts';
import { relationInput } from './people.ts';

const once = () => [WHOLE];

const isOther = ({ claim }: ClaimFacts) =>
  claim.applicant?.is === 'household-member' || claim.applicant?.is === 'proxy';
const isProxy = ({ claim }: ClaimFacts) => claim.applicant?.is === 'proxy';

/** A patient of age who comes for the household has told the name already. */
function visitor({ claim }: ClaimFacts) {
  if (claim.applicant?.is !== 'household-member') return undefined;
  return claim.patients?.find(({ relation }) => relation === '妻' || relation === '夫');
}

export const applicantBlock: Block<ClaimFacts> = {
  each: once,
  questions: [
    question({
      id: 'applicant-is',
      at: ['applicant', 'is'],
      rule: 'identity.insufficient',
      input: ({ insurer }) =>
        choice(
          wordsOf(
            'applicant',
            insurer.values.proxyFiling === 'household-only'
              ? ['householder', 'household-member']
              : ['householder', 'household-member', 'proxy'],
          ),
        ),
    }),
    question({
      id: 'applicant-name-ja',
      at: ['applicant', 'name', 'ja'],
      when: isOther,
      input: typedLine(),
      preset: (facts) => visitor(facts)?.name?.ja,
      example: true,
    }),
    question({
      id: 'applicant-name-kana',
      at: ['applicant', 'name', 'kana'],
      when: isOther,
      input: typedKana(),
      preset: (facts) =>
        visitor(facts)?.name?.ja === facts.claim.applicant?.name?.ja ? visitor(facts)?.name?.kana : undefined,
      example: true,
    }),
    question({
      id: 'applicant-relation',
      at: ['applicant', 'relation'],
      when: isOther,
      input: (facts) => relationInput(facts, (relation) => relation !== '本人'),
      preset: (facts) =>
        visitor(facts)?.name?.ja === facts.claim.applicant?.name?.ja ? visitor(facts)?.relation : undefined,
    }),
    question({
      id: 'applicant-birth',
      at: ['applicant', 'birth'],
      when: isProxy,
      input: ({ today }) => typedDay({ to: today, today }),
      example: true,
    }),
    question({
      id: 'applicant-address',
      at: ['applicant', 'address'],
      when: isProxy,
      input: typedLine(),
      example: true,
    }),
    question({ id: 'applicant-phone', at: ['applicant', 'phone'], when: isProxy, input: typedPhone(), example: true }),
    question({
      id: 'applicant-identity',
      at: ['applicant', 'identity'],
      rule: 'identity.insufficient',
      input: ({ insurer }) => {
        const { withPhoto, withoutPhoto } = insurer.values.identity;
        return { kind: 'choices', options: wordsOf('identity', [...withPhoto, ...withoutPhoto]) };
      },
    }),
    question({
      id: 'applicant-authority',
      at: ['applicant', 'authority'],
      rule: 'identity.proxy-authority',
      when: isProxy,
      input: ({ insurer }) => choice(wordsOf('authority', insurer.values.proxyAuthority)),
    }),
  ],
};

/** The account is another's: the money is received in the householder's place. */
const toAnother = ({ claim }: ClaimFacts) => claim.account?.holder !== undefined && isPaidToAnother(claim);

const isHolders = (facts: ClaimFacts, kana: string | undefined) =>
  kana !== undefined && bankKana(kana) === bankKana(facts.claim.account?.holder ?? '');

/** Somebody of the claim whose account it is. */
function holder(facts: ClaimFacts) {
  const { claim } = facts;
  if (isHolders(facts, claim.applicant?.name?.kana)) return claim.applicant;
  const patient = claim.patients?.find(({ name }) => isHolders(facts, name?.kana));
  return patient && { ...patient, address: patient.address ?? claim.householder?.address };
}

/** Does an account of the claim's kind need this part? */
function needs(part: string) {
  return ({ claim, insurer }: ClaimFacts) => {
    const terms = claim.account === undefined ? insurer.values.accounts : [accountTerms(claim, insurer)];
    return terms.length === 1 && terms[0]?.needs.some((need) => need === part || need.startsWith(`${part}.`)) === true;
  };
}

export const accountBlock: Block<ClaimFacts> = {
  each: once,
  questions: [
    question({
      id: 'account-kind',
      at: ['account', 'kind'],
      rule: 'documents.account-missing',
      when: ({ insurer }) => insurer.values.accounts.length > 1,
      input: ({ insurer }) =>
        choice(
          wordsOf(
            'accountKind',
            insurer.values.accounts.map(({ kind }) => kind),
          ),
        ),
      // An account of which the file does not say the kind is told by its parts.
      read: ({ claim }) => accountKind(claim),
      erase: () => [],
    }),
    question({
      id: 'account-bank',
      at: ['account', 'bank'],
      rule: 'documents.account-missing',
      when: needs('bank'),
      input: (facts) => bankSearch(facts.banks),
      example: true,
      read: ({ claim }) => complete(claim.account?.bank),
      write: (answer, { claim }) => [
        { path: ['account', 'bank'], to: answer },
        // A branch is one of its bank's.
        ...(claim.account?.branch === undefined ? [] : [{ path: ['account', 'branch'], remove: true } as const]),
      ],
    }),
    question({
      id: 'account-branch',
      at: ['account', 'branch'],
      rule: 'documents.account-missing',
      when: (facts) => needs('branch')(facts) && facts.claim.account?.bank?.code !== undefined,
      input: (facts) => branchSearch(facts.banks, facts.claim.account?.bank?.code ?? ''),
      example: true,
      read: ({ claim }) => complete(claim.account?.branch),
    }),
    question({
      id: 'account-type',
      at: ['account', 'type'],
      rule: 'documents.account-missing',
      when: needs('type'),
      input: ({ claim, insurer }) =>
        choice(wordsOf('accountType', accountTerms(claim, insurer)?.types ?? ACCOUNT_TYPES)),
    }),
    question({
      id: 'account-symbol',
      at: ['account', 'symbol'],
      rule: 'documents.account-missing',
      when: needs('symbol'),
      input: typedDigits({ key: 'post-symbol', pattern: POST_SYMBOL }),
      example: true,
      // The number is one of its symbol's.
      write: (answer, { claim }) => [
        { path: ['account', 'symbol'], to: answer },
        ...(claim.account?.number === undefined ? [] : [{ path: ['account', 'number'], remove: true } as const]),
      ],
    }),
    question({
      id: 'account-number',
      at: ['account', 'number'],
      rule: 'documents.account-missing',
      when: (facts) => needs('number')(facts) && (!needs('symbol')(facts) || facts.claim.account?.symbol !== undefined),
      input: ({ claim }) =>
        claim.account?.symbol === undefined ? typedAccountNumber() : postNumber(claim.account.symbol),
      example: true,
    }),
    question({
      id: 'account-holder',
      at: ['account', 'holder'],
      rule: 'identity.account-holder',
      when: needs('holder'),
      input: typedKana({ bank: true }),
      preset: ({ claim }) => claim.householder?.name?.kana,
      example: true,
    }),
    question({
      id: 'receiver-name',
      at: ['receiver', 'name'],
      rule: 'identity.account-holder',
      when: toAnother,
      input: typedLine(),
      read: ({ claim }) => nameText(claim.receiver?.name),
      preset: (facts) => nameText(holder(facts)?.name),
    }),
    question({
      id: 'receiver-relation',
      at: ['receiver', 'relation'],
      rule: 'identity.account-holder',
      when: toAnother,
      input: (facts) => relationInput(facts, (relation) => relation !== '本人'),
      preset: (facts) => holder(facts)?.relation,
    }),
    question({
      id: 'receiver-address',
      at: ['receiver', 'address'],
      rule: 'identity.account-holder',
      when: toAnother,
      input: typedLine(),
      preset: (facts) => holder(facts)?.address,
    }),
    question({
      id: 'receiver-phone',
      at: ['receiver', 'phone'],
      rule: 'identity.account-holder',
      reviewOnly: true,
      when: toAnother,
      input: typedPhone(),
    }),
  ],
};

/** 番号 of a passbook of ゆうちょ銀行: one that the bank gives for the symbol. */
function postNumber(symbol: string): TextInput {
  const digits = typedDigits({ key: 'post-number', pattern: /^\d{1,8}$/ });
  return {
    ...digits,
    read: (typed) => {
      const read = digits.read(typed);
      return 'answer' in read && !convertPost(symbol, String(read.answer))
        ? { expected: { key: 'post-number' } }
        : read;
    },
  };
}

/** A code without its name, or a name without its code, is no answer yet. */
function complete(part: { code?: string | undefined; name?: string | undefined } | undefined): Plain | undefined {
  const { code, name } = part ?? {};
  return code !== undefined && name !== undefined ? { code, name } : undefined;
}

const COVERS = ['travel-insurance', 'foreign-public-insurance'];

export const coverBlock: Block<ClaimFacts> = {
  each: once,
  questions: [
    question({
      id: 'other-cover',
      at: ['otherCover'],
      absent: [],
      rule: 'amounts.travel-insurance',
      input: { kind: 'choices', options: wordsOf('otherCover', COVERS) },
      read: ({ claim }) => claim.otherCover?.flatMap(({ kind }) => kind ?? []).filter(isFirst),
      write: (answer, { claim, answers }) => {
        const wanted = Array.isArray(answer) ? answer.map(String) : [];
        const there = (answers['otherCover'] ?? []) as Plain[];
        const kept = there.filter((_, index) => wanted.includes(String(claim.otherCover?.[index]?.kind)));
        const known = new Set((claim.otherCover ?? []).map(({ kind }) => String(kind)));
        const come = wanted.filter((kind) => !known.has(kind)).map((kind) => ({ kind }));
        return [{ path: ['otherCover'], to: [...kept, ...come] }];
      },
    }),
    question({
      id: 'filing-on',
      at: ['filing', 'on'],
      rule: 'deadline.near',
      optional: true,
      input: ({ today }) => typedDay({ near: today, today }),
      example: true,
    }),
  ],
};

function isFirst<T>(each: T, index: number, all: readonly T[]): boolean {
  return all.indexOf(each) === index;
}

/** Currencies that the claim was billed in and of which no rate is told. */
function withoutRate({ checked, claim }: ClaimFacts): Subject[] {
  return checked.benefit.missing
    .filter((missing) => !(claim.rates ?? []).some(({ currency }) => currency === missing))
    .map((currency) => ({ key: currency, at: [], name: { text: currency } }));
}

export const ratesBlock: Block<ClaimFacts> = {
  each: withoutRate,
  questions: [
    question({
      id: 'rate-yen',
      at: ['rates'],
      rule: 'amounts.rate-missing',
      fleeting: true,
      optional: true,
      params: (_facts, subject) => ({ currency: subject.key }),
      input: typedAmount(),
      example: true,
      write: (answer, { claim }, subject) =>
        answer === null
          ? []
          : [{ path: ['rates', (claim.rates ?? []).length], to: { currency: subject.key, yen: answer } }],
    }),
  ],
};

/** Each rate that the claim holds, with what it still lacks. */
export const rateDetailsBlock: Block<ClaimFacts> = {
  each: ({ claim }) =>
    (claim.rates ?? []).map(({ currency }, index) => ({
      key: String(index),
      at: ['rates', index],
      name: { text: currency ?? String(index + 1) },
    })),
  questions: [
    question({
      id: 'rate-on',
      at: ['on'],
      rule: 'amounts.rate-missing',
      input: ({ today }) => typedDay({ to: today, near: today, today }),
      preset: ({ today }) => today,
    }),
    question({ id: 'rate-value', at: ['yen'], rule: 'amounts.rate-missing', input: typedAmount() }),
    question({
      id: 'rate-per',
      at: ['per'],
      rule: 'amounts.rate-missing',
      input: typedDigits({ key: 'per', pattern: /^[1-9]\d{0,11}$/ }),
      preset: () => '1',
    }),
    question({ id: 'rate-side', at: ['side'], rule: 'amounts.rate-side', input: choice(wordsOf('side', RATE_SIDES)) }),
    question({ id: 'rate-source', at: ['source'], rule: 'amounts.rate-missing', input: typedLine(), reviewOnly: true }),
  ],
};

/** What the office decides: given in the review. */
export const officeBlock: Block<ClaimFacts> = {
  each: once,
  questions: [
    question({
      id: 'decision-on',
      at: ['decision', 'on'],
      rule: 'amounts.rate-missing',
      reviewOnly: true,
      input: ({ today }) => typedDay({ to: today, near: today, today }),
    }),
  ],
};

export const assessmentsBlock: Block<ClaimFacts> = {
  each: ({ checked }) => checked.split.units.map(({ key }) => ({ key, at: [], name: { text: key } })),
  questions: [
    question({
      id: 'assessment',
      at: ['assessments'],
      rule: 'amounts.standard-missing',
      reviewOnly: true,
      params: (_facts, subject) => ({ unit: subject.key }),
      input: {
        kind: 'text',
        lines: false,
        read: (typed) => typedAmount({ currency: JPY }).read(typed),
        show: (answer) => readable(String(answer), JPY),
      },
      read: ({ claim }, subject) => {
        const found = claim.assessments?.find(({ unit }) => unit === subject.key)?.standard;
        return found === undefined ? undefined : String(found);
      },
      write: (answer, { claim }, subject) => {
        const list = claim.assessments ?? [];
        const at = list.findIndex(({ unit }) => unit === subject.key);
        if (answer === null) return at < 0 ? [] : [{ path: ['assessments', at], remove: true }];
        return at < 0
          ? [{ path: ['assessments', list.length], to: { unit: subject.key, standard: answer } }]
          : [{ path: ['assessments', at, 'standard'], to: answer }];
      },
      erase: ({ claim }, subject) =>
        (claim.assessments ?? []).flatMap(({ unit }, index) =>
          unit === subject.key ? [{ path: ['assessments', index], remove: true } as const] : [],
        ),
    }),
  ],
};
