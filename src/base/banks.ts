/**
 * The banks of Japan and their branches, from the list of the 全銀協 codes as the zengin-code package publishes it. Only here:
 * zengin-code. It is loaded when it is first asked for.
 */
import type { Source } from './source.ts';

/** As it stands in the claim's `account.bank`: the name as people and forms write it. */
export interface Bank {
  /** Four digits. */
  code: string;
  /** 北國銀行, はくさん信用金庫, ゆうちょ銀行 */
  name: string;
  /** The name as the list has it: 北國, はくさん信金. */
  short: string;
  /** In large katakana, as banks write it. */
  kana: string;
}

export interface Branch {
  /** Three digits. */
  code: string;
  /** Without 支店: 小松, 本店営業部. */
  name: string;
  kana: string;
}

export interface Banks {
  /** In the order of their codes. */
  all: readonly Bank[];
  /** In the order of their codes; none for a code that no bank has. */
  branchesOf(bankCode: string): readonly Branch[];
  source: Source;
}

interface Listed {
  code: string;
  name: string;
  kana: string;
}

type ListedBank = Listed & { branches: Readonly<Record<string, Listed>> };

/** Ends of the list's short names, and how they are written out. */
const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/信漁連$/, '信用漁業協同組合連合会'],
  [/信金$/, '信用金庫'],
  [/信組$/, '信用組合'],
  [/労金$/, '労働金庫'],
  [/信連$/, '信用農業協同組合連合会'],
  [/農協$/, '農業協同組合'],
  [/漁協$/, '漁業協同組合'],
];

/** Names that no rule writes out. */
const NAMES: Readonly<Record<string, string>> = {
  '0200': 'ワイズ・ペイメンツ・ジャパン',
  '2004': '商工組合中央金庫',
  '2010': '全国信用協同組合連合会',
  '2950': '労働金庫連合会',
  '3000': '農林中央金庫',
  '3771': '秋田たかのす農業協同組合',
};

/** Below this code the list has banks and trust banks: their names end in 銀行, unless they say バンク themselves. */
const FIRST_OTHER = '1000';

function writtenOut({ code, name }: Listed): string {
  const plain = name.normalize('NFKC').trim();
  const own = NAMES[code];
  if (own !== undefined) return own;
  if (code < FIRST_OTHER || code === '9900') return /銀行$|バンク/.test(plain) ? plain : `${plain}銀行`;
  const end = WRITTEN_OUT.find(([short]) => short.test(plain));
  return end ? plain.replace(end[0], end[1]) : plain;
}

let loaded: Promise<Banks> | undefined;

/** @returns the list; loaded once, about half a second's work at most */
export function loadBanks(): Promise<Banks> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Banks> {
  const [
    { default: list },
    {
      default: { version },
    },
  ] = await Promise.all([
    // @ts-expect-error: the package has no types
    import('zengin-code') as Promise<{ default: Readonly<Record<string, ListedBank>> }>,
    import('zengin-code/package.json', { with: { type: 'json' } }),
  ]);
  const banks = Object.values(list).sort((a, b) => (a.code < b.code ? -1 : 1));
  const date = /p(\d{4})(\d{2})(\d{2})$/.exec(version)?.slice(1).join('-');
  return {
    all: banks.map((bank) => ({
      code: bank.code,
      name: writtenOut(bank),
      short: bank.name.normalize('NFKC'),
      kana: bank.kana.normalize('NFKC'),
    })),
    branchesOf(code) {
      const branches = Object.hasOwn(list, code) ? Object.values(list[code]!.branches) : [];
      return branches
        .map((branch) => ({
          code: branch.code,
          name: branch.name.normalize('NFKC'),
          kana: branch.kana.normalize('NFKC'),
        }))
        .sort((a, b) => (a.code < b.code ? -1 : 1));
    },
    source: {
      short: `金融機関コード一覧 (zengin-code ${version})`,
      title: 'ZenginCode: 金融機関コード・支店コード',
      ...(date === undefined ? {} : { date }),
      certainty: 'published',
    },
  };
}
