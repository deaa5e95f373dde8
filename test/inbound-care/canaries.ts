/** A case in which every text of every field is a word of its own that stands nowhere else, and every amount a number of its own. */
import { CASE_DOCUMENT_KINDS, CASH_PURPOSES, caseSchema, PARTY_KINDS } from '../../src/inbound-care/case.ts';

/** The leaves of the schema, `parties.registrations.number`; a name or text that may stand in several languages is one. */
export function leavesOf(schema: unknown = caseSchema, path = ''): string[] {
  const found = inner(schema);
  if (found.type === 'array') return leavesOf(found['element'], path);
  if (found.type !== 'object' || path.endsWith('.coverage')) return [path];
  return Object.entries(found['shape'] as Record<string, unknown>).flatMap(([key, part]) =>
    leavesOf(part, path === '' ? key : `${path}.${key}`),
  );
}

function inner(schema: unknown): { type: string; [key: string]: unknown } {
  const { def } = (schema as { _zod: { def: { type: string; innerType?: unknown } } })._zod;
  return def.type === 'optional' ? inner(def.innerType) : (def as { type: string });
}

type Raw = Record<string, unknown>;

export interface Canary {
  /** `travellers.address` */
  field: string;
  /** Which entry of its list. */
  entry: string;
  /** As it would stand on paper. */
  text: string;
}

const WHOLE = [CASE_DOCUMENT_KINDS, CASH_PURPOSES, PARTY_KINDS];

/** Every kind of paper for the patient and for the companion, every kind of party, every movement of money. */
export function canaryCase(): { yaml: string; canaries: Canary[] } {
  const canaries: Canary[] = [];
  const fill = (part: string, entry: string, fixed: Raw): Raw => {
    const whole = made(partSchema(part), part, entry) as Raw;
    return { ...whole, ...fixed };
  };
  const word = (field: string, entry: string): string => {
    const text = `cny${String(canaries.length + 1).padStart(4, '0')}z`;
    canaries.push({ field, entry, text });
    return text;
  };
  const number = (field: string, entry: string): string => {
    const value = 91_000_000 + canaries.length;
    canaries.push({ field, entry, text: value.toLocaleString('en') });
    return String(value);
  };
  const made = (schema: unknown, field: string, entry: string): unknown => {
    const found = inner(schema);
    if (found.type === 'array') return [made(found['element'], field, entry)];
    if (found.type === 'object' && !field.endsWith('.coverage')) {
      return Object.fromEntries(
        Object.entries(found['shape'] as Raw).map(([key, part]) => [key, made(part, `${field}.${key}`, entry)]),
      );
    }
    const takes = (value: unknown) =>
      (schema as { safeParse(value: unknown): { success: boolean } }).safeParse(value).success;
    if (/\.(languages|language)$/.test(field)) return 'zh';
    if (/\.country$|nationality$|^residence$/.test(field)) return 'CN';
    if (found.type === 'union') {
      const names = ['zh', 'ja', 'en', 'kana', 'latin'];
      const both = Object.fromEntries(names.map((name) => [name, word(field, `${entry}/${name}`)]));
      if (takes(both)) return both;
      canaries.splice(-2);
      return Object.fromEntries(names.slice(0, 3).map((name) => [name, both[name]]));
    }
    if (takes('cny0000z')) return word(field, entry);
    if (takes('2026-06-10')) return '2026-06-10';
    if (takes('2026-06-10T09:00')) return '2026-06-10T09:00';
    if (takes('4M8K2T')) return '4M8K2T';
    if (takes('91000000.5')) return number(field, entry);
    for (const each of ['JPY', '09:00', 'true', '7', 'CN', 'zh']) if (takes(each)) return each;
    const options = WHOLE.flat() as readonly string[];
    const option = [
      ...options,
      'treatment',
      'surgery',
      'air',
      'single',
      'issued',
      'in',
      'planned',
      'never',
      'needed',
      'hourly',
      'female',
      'patient',
    ].find(takes);
    if (option !== undefined) return option;
    if (takes({})) return {};
    throw new Error(`no value for ${field}`);
  };

  const parties = PARTY_KINDS.map((kind) =>
    fill('parties', kind, { kind, ...(kind === 'institution' && { country: 'JP' }) }),
  );
  const party = (kind: string) => parties.find((each) => each['kind'] === kind)!['id'] as string;
  const patient = fill('travellers', 'patient', { role: 'patient' });
  const companion = fill('travellers', 'companion', { role: 'companion' });
  const [p, m] = [patient['id'] as string, companion['id'] as string];
  const conditions = ['first', 'second'].map((entry) => fill('conditions', entry, { agreed: 'true' }));
  const [k1, k2] = conditions.map(({ id }) => id as string) as [string, string];
  const policies = ['policy'].map((entry) =>
    fill('policies', entry, { insurer: party('insurer'), holder: p, public: 'false' }),
  );
  const documents = CASE_DOCUMENT_KINDS.flatMap((kind) =>
    (
      [
        ['patient', p],
        ['companion', m],
      ] as const
    ).map(([who, id]) =>
      fill('documents', `${kind}/${who}`, {
        kind,
        travellers: [id],
        condition: k1,
        policy: policies[0]!['id'],
        translator: party('translator'),
        addressee: party('coordinator'),
        issuer: party('institution'),
        institution: party('institution'),
        delivered: 'true',
      }),
    ),
  );
  const document = (kind: string, who = 'patient') =>
    documents[CASE_DOCUMENT_KINDS.indexOf(kind as 'visa') * 2 + (who === 'patient' ? 0 : 1)]!['id'] as string;
  const accounts = [
    fill('accounts', 'family', { owner: p }),
    fill('accounts', 'coordinator', { owner: party('coordinator') }),
  ];
  const estimateLines = [
    fill('estimateLines', 'care', {
      supplier: party('institution'),
      category: 'surgery',
      condition: k1,
      evidence: [document('estimate')],
    }),
    fill('estimateLines', 'service', {
      supplier: party('coordinator'),
      category: 'coordination',
      condition: k1,
      evidence: [document('estimate')],
    }),
  ];
  const actualLines = (['care', 'service'] as const).map((entry, place) =>
    fill('actualLines', entry, {
      estimate: estimateLines[place]!['id'],
      supplier: party(entry === 'care' ? 'institution' : 'coordinator'),
      category: entry === 'care' ? 'surgery' : 'coordination',
      condition: k1,
      evidence: [document('institution-bill'), document('coordinator-bill')],
    }),
  );
  const file: Raw = {
    format: 'ryoyohi/1',
    scheme: 'inbound-care',
    id: '4M8K2T',
    purpose: 'dental',
    residence: 'CN',
    urgent: 'true',
    longTerm: 'true',
    currency: 'JPY',
    inquiry: fill('inquiry', '', { institution: [party('institution')] }),
    parties,
    travellers: [patient, companion],
    visas: [
      fill('visas', 'patient', { traveller: p, status: 'needed', entries: 'multiple', guarantor: party('guarantor') }),
      fill('visas', 'companion', { traveller: m, status: 'needed', entries: 'single', guarantor: party('guarantor') }),
    ],
    stays: [fill('stays', '', { travellers: [p, m] })],
    conditions,
    answers: [k1, k2].map((condition, place) =>
      fill('answers', String(place), { institution: party('institution'), condition, cost: document('estimate') }),
    ),
    appointments: [fill('appointments', '', { institution: party('institution'), condition: k1 })],
    estimateLines,
    actualLines,
    dispatches: [
      fill('dispatches', '', {
        from: '2026-06-10T09:00',
        to: '2026-06-10T12:00',
        supplier: party('coordinator'),
        estimate: estimateLines[1]!['id'],
        line: actualLines[1]!['id'],
        decidedBy: party('institution'),
        evidence: [document('interpreter-log')],
      }),
    ],
    cash: CASH_PURPOSES.map((purpose) =>
      fill('cash', purpose, {
        purpose,
        from: purpose === 'refund' ? party('coordinator') : p,
        to: purpose === 'pay-supplier' ? party('institution') : party('coordinator'),
        fromAccount: accounts[0]!['id'],
        toAccount: accounts[1]!['id'],
        evidence: [document('remittance-slip'), document('deposit-receipt')],
      }),
    ),
    accounts,
    terms: TERM_KEYS.map((key) => fill('terms', key, { key, evidence: [document('terms')] })),
    policies,
    documents,
    translator: fill('translator', '', {}),
    followUp: fill('followUp', '', { doctor: party('person'), to: party('coordinator') }),
  };
  const yaml = JSON.stringify(file);
  return {
    yaml,
    canaries: canaries.filter(({ text }) => yaml.includes(text) || yaml.includes(text.replaceAll(',', ''))),
  };
}

const TERM_KEYS = [
  'refund-method',
  'topup-method',
  'interpreter-rate',
  'bank-papers',
  'death',
  'followup-interval',
  'own-term',
];

function partSchema(part: string): unknown {
  const found = inner((inner(caseSchema)['shape'] as Raw)[part]);
  return found.type === 'array' ? found['element'] : (inner(caseSchema)['shape'] as Raw)[part];
}
