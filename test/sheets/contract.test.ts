/** The contract between what the scheme says and where the maps have a place for it, in both directions. */
import { beforeAll, describe, expect, it } from 'vitest';
import { ACCOUNT_TYPES, CAUSES, TRAVEL_PROOFS } from '../../src/overseas-care/claim.ts';
import { ALL_FIELDS } from '../../src/overseas-care/sheets/packet-sheets.ts';
import { TOGETHER } from '../../src/overseas-care/sheets/sheet-keys.ts';
import { createDocument } from '../../src/pdf/index.ts';
import {
  CONTINUED,
  checkKeys,
  drawSheet,
  type Entry,
  type KeySpec,
  type Value,
  type Values,
} from '../../src/template/index.ts';
import { testFonts } from '../pdf/test-fonts.ts';
import { templateOf } from '../template/sheets.ts';
import { AMOUNTS, claimOf, contextOf, type Raw } from './claims.ts';
import { coverOf, packetOf, sheetsOf } from './packets.ts';
import { LEFT_OPEN, REQUIRED } from './required-keys.ts';

const SHEETS = ['cover', ...Object.keys(ALL_FIELDS)];
/** Sheets of the national layout that have both names on one line. */
const ON_THE_SHEET = new Set(['consent.patientNameLatin', 'passport-sheet.patientNameLatin']);
const BY_HAND: ReadonlySet<Entry['type']> = new Set(['signature', 'seal', 'hand-date', 'hand-tick']);

/** The claim with other answers where each of them is a box of its own. */
function variants(): Raw[] {
  const base = claimOf('short');
  const part = (name: string) => base[name] as Raw;
  const each = (list: string, change: Raw) => ({
    ...base,
    [list]: (base[list] as Raw[]).map((item) => ({ ...item, ...change })),
  });
  const { receiver: _receiver, ...toHouseholder } = base;
  const fillings = ALL_TEETH.map((tooth) => ({
    on: '2025-07-10',
    item: 'filling',
    tooth,
    amount: '1',
    currency: 'TWD',
  }));
  return [
    base,
    { ...base, account: { ...part('account'), type: 'ordinary' } },
    ...ACCOUNT_TYPES.map((type) => ({ ...base, account: { ...part('account'), type } })),
    ...PURPOSES.map((purpose) => each('trips', { purpose })),
    ...CAUSES.map((cause) => each('treatments', { cause, thirdParty: 'true' })),
    each('treatments', { setting: 'inpatient', admitted: '2025-07-10', discharged: '2025-07-28' }),
    ...['female', 'male', 'other'].map((sex) => each('patients', { sex })),
    ...TRAVEL_PROOFS.map((proof) => each('trips', { proof: [proof] })),
    each('treatments', { charges: fillings }),
    { ...base, otherCover: [{ kind: 'travel-insurance', amount: '1', currency: 'JPY' }] },
    {
      ...toHouseholder,
      account: { ...part('account'), holder: 'ヤマダ イチロウ' },
      applicant: { is: 'householder', identity: ['my-number-card'] },
    },
    { ...base, applicant: { ...part('applicant'), is: 'household-member' } },
    { ...base, documents: [] },
    {
      ...base,
      documents: (base['treatments'] as Raw[]).map(({ id }) => ({ kind: 'form-a', treatment: id })),
    },
    { format: 'ryoyohi/1', scheme: 'overseas-care', insurer: 'komatsu', id: '7Q3K9D' },
  ];
}

const PURPOSES = ['tourism', 'business', 'study', 'family', 'treatment', 'other'];

const ALL_TEETH = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((quadrant) =>
  Array.from({ length: quadrant > 4 ? 5 : 8 }, (_, index) => `${quadrant}${index + 1}`),
);

/** What the scheme was seen to hand to a sheet. */
interface Seen {
  types: Map<string, Set<Value['kind']>>;
  options: Map<string, Set<string>>;
  columns: Map<string, Set<string>>;
}

const seen = new Map<string, Seen>(
  SHEETS.map((sheet) => [sheet, { types: new Map(), options: new Map(), columns: new Map() }]),
);

function note<T>(map: Map<string, Set<T>>, key: string, values: readonly T[]): void {
  map.set(key, new Set([...(map.get(key) ?? []), ...values]));
}

function noteValues(sheet: string, values: Values): void {
  const { types, options, columns } = seen.get(sheet)!;
  for (const [key, value] of Object.entries(values)) {
    note(types, key, [value.kind]);
    if (value.kind === 'choice') note(options, key, [value.option]);
    if (value.kind === 'ticks') note(options, key, value.options);
    if (value.kind === 'list')
      note(
        columns,
        key,
        value.rows.flatMap((row) => Object.keys(row)),
      );
  }
}

/** Every key that the scheme hands, as a path of the map: `key`, `key.option`, `list[].column`. */
function pathsSeen(sheet: string): Set<string> {
  const { types, options, columns } = seen.get(sheet)!;
  const under = (map: Map<string, Set<string>>, join: string) =>
    [...map].flatMap(([key, names]) => [...names].map((name) => `${key}${join}${name}`));
  return new Set([...types.keys(), ...under(options, '.'), ...under(columns, '[].')]);
}

beforeAll(async () => {
  const contexts = [...AMOUNTS.map(claimOf), ...variants()].map(contextOf);
  for (const context of contexts) {
    const sheets = [await coverOf(context, 'ja'), await coverOf(context, 'en'), ...(await sheetsOf(context))];
    for (const { sheet, copies } of sheets) for (const values of copies) noteValues(sheet, values);
  }
});

const KINDS: Readonly<Record<Value['kind'], Entry['type']>> = {
  text: 'text',
  day: 'day',
  month: 'month',
  amount: 'amount',
  choice: 'choice',
  ticks: 'ticks',
  list: 'list',
  picture: 'picture',
  paper: 'picture',
};

function specsOf(sheet: string): KeySpec[] {
  const { types, options, columns } = seen.get(sheet)!;
  // What only an office's own form asks for on one line has its parts on the national sheets.
  const own = [...types].filter(([key]) => !Object.hasOwn(TOGETHER, key) || ON_THE_SHEET.has(`${sheet}.${key}`));
  return own.flatMap(([key, kinds]) =>
    [...kinds].map((kind) => ({
      key,
      required: true,
      type: KINDS[kind],
      ...(options.has(key) && { options: [...options.get(key)!] }),
      ...(columns.has(key) && { columns: [...columns.get(key)!] }),
    })),
  );
}

describe.each(SHEETS)('%s', (sheet) => {
  it('has a place of the right kind for every key, option and column that the scheme hands to it', async () => {
    const { map } = await templateOf(sheet);
    expect(seen.get(sheet)!.types.size).toBeGreaterThan(3);
    expect(checkKeys(map, specsOf(sheet)).filter(({ kind }) => kind !== 'unknown-key')).toEqual([]);
  });

  it('has no place, option or column that nobody fills, but for those that are left open on purpose', async () => {
    const { map } = await templateOf(sheet);
    const handed = pathsSeen(sheet);
    const fillable = Object.entries(map.entries).filter(
      ([key, { by, type }]) => key !== CONTINUED && by !== 'office' && !BY_HAND.has(type),
    );
    const open = fillable.flatMap(([key, { options, rows, columns }]) => {
      if (!handed.has(key)) return [key];
      const parts = [
        ...Object.keys(options ?? {}).map((option) => `${key}.${option}`),
        ...[...new Set([...Object.keys(columns ?? {}), ...Object.keys(rows?.[0] ?? {})])].map(
          (column) => `${key}[].${column}`,
        ),
      ];
      return parts.filter((part) => !handed.has(part));
    });
    const known = new Set([
      ...Object.keys(LEFT_OPEN[sheet] ?? {}),
      ...PRESET.filter((path) => path.startsWith(`${sheet} `)).map((path) => path.split(' ')[1]!),
    ]);
    expect(open.filter((path) => !known.has(path))).toEqual([]);
    expect(
      [...known].filter((path) => !open.includes(path)),
      'left open no longer',
    ).toEqual([]);
  });

  it('is handed nothing where only a hand or the office writes', async () => {
    const { map } = await templateOf(sheet);
    const forbidden = Object.entries(map.entries).filter(([, { by, type }]) => by === 'office' || BY_HAND.has(type));
    expect(forbidden.map(([key]) => key).filter((key) => pathsSeen(sheet).has(key))).toEqual([]);
  });

  it('is handed every key that the common form requires', () => {
    const handed = pathsSeen(sheet);
    expect((REQUIRED[sheet] ?? []).filter((path) => !handed.has(path))).toEqual([]);
  });
});

/** One sheet serves all kinds of 療養費 in some cities; a packet is for one of them. */
const PRESET = ['treatment', 'appliance', 'practitioner', 'blood'].map((kind) => `application benefitKind.${kind}`);

describe.each(AMOUNTS)('a packet with %s answers', (amount) => {
  it.each(['ja', 'en', 'zh'] as const)('has a place for every value, with the cover in %s', async (language) => {
    const packet = await packetOf(amount, language);
    const document = await createDocument({ fonts: testFonts() });
    const unplaced: string[] = [];
    for (const { sheet, copies, reference } of language === 'ja' ? packet : packet.slice(0, 1)) {
      const template = await templateOf(sheet);
      for (const values of copies) {
        const drawn = await drawSheet(document, template, values, reference ? { reference } : {});
        unplaced.push(
          ...drawn.unplaced.filter((key) => !Object.hasOwn(TOGETHER, key)).map((key) => `${sheet}: ${key}`),
        );
      }
    }
    expect(unplaced).toEqual([]);
  });

  it('has every sheet that the scheme knows', async () => {
    const sheets = new Set((await packetOf(amount)).map(({ sheet }) => sheet));
    expect(SHEETS.filter((sheet) => !sheets.has(sheet))).toEqual([]);
  });
});

describe('values', () => {
  it('of the same figure in two currencies are two amounts on the application', async () => {
    const raw = claimOf('short');
    const charges = ['EUR', 'USD'].map((currency) => ({
      on: '2025-07-11',
      item: 'medicines',
      amount: '1234.50',
      currency,
    }));
    const treatments = (raw['treatments'] as Raw[]).map((each) =>
      each['id'] === 'drugs' ? { ...each, charges } : each,
    );
    const sheets = await sheetsOf(contextOf({ ...raw, treatments }));
    const values = sheets.find(({ sheet, patient }) => sheet === 'application' && patient === 'child')!.copies[0]!;
    const units = values['units'] as Extract<Value, { kind: 'list' }>;
    expect(units.rows.at(-1)).toMatchObject({
      amountPaid: { text: '1,234.50\n1,234.50' },
      amountCurrency: { text: 'EUR\nUSD' },
    });
  });

  it('of a guardian who lives with the patient leave the address open', async () => {
    const sheets = await sheetsOf(contextOf(claimOf('short')));
    const values = sheets.find(({ sheet, patient }) => sheet === 'consent' && patient === 'child')!.copies[0]!;
    expect(values['guardianName']).toBeDefined();
    expect(values['guardianAddress']).toBeUndefined();
  });

  it('of a dental line in Chinese are no Japanese translation', async () => {
    const sheets = await sheetsOf(contextOf(claimOf('hard')));
    const values = sheets.find(({ sheet }) => sheet === 'form-b-dental-ja')!.copies[0]!;
    const lines = values['dentalLinesJa'] as Extract<Value, { kind: 'list' }>;
    expect(lines.rows.map(({ materialJa }) => materialJa && 'text' in materialJa && materialJa.text)).toEqual([
      undefined,
      undefined,
      'コンポジットレジン',
      'コンポジットレジン',
    ]);
  });
});
