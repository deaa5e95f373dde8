/** Claims of fictitious people, as many treatments and charges as a measurement needs. The same call gives the same text. */

const HEAD = `format: ryoyohi/1
scheme: overseas-care
insurer: komatsu
id: 7Q3K9D

householder:
  name: { ja: 小松 太郎, kana: コマツ タロウ, latin: "KOMATSU, TARO" }
  birth: 1980-04-02
  postalCode: 923-8650
  address: 石川県小松市小馬出町91番地
  phone: 0761-00-0000
insured: { symbol: 小, number: 1234567, branch: 01 }
account:
  bank: { code: 0146, name: 北國銀行 }
  branch: { code: 206, name: 小松 }
  type: ordinary
  number: 1234567
  holder: コマツ タロウ
applicant:
  is: householder
  identity: [ my-number-card ]
patients:
  - id: hanako
    name: { ja: 小松 花子, kana: コマツ ハナコ, latin: "KOMATSU, HANAKO" }
    birth: 1985-06-15
    sex: female
    relation: 妻
    insuredFrom: 2015-04-01
trips:
  - id: thailand
    patients: [ hanako ]
    country: TH
    departed: 2024-10-01
    returned: 2025-09-05
    purpose: business
    proof: [ passport-stamps ]
institutions:
`;

const TAIL = `translator: { name: 小松 太郎, address: 石川県小松市小馬出町91番地, relation: 夫 }
rates:
  - { currency: THB, yen: "4.58", per: 1, side: TTS, on: 2025-09-30, source: 銀行の公表相場 }
filing: { on: 2025-10-01 }
`;

const ITEMS = ['initial-visit', 'laboratory', 'medicines', 'follow-up-visit', 'x-ray'];

const two = (number) => String(number).padStart(2, '0');

/** Days of the trip, from the first month on. */
function dayOf(index) {
  const month = index % 11;
  const year = month < 3 ? 2024 : 2025;
  return `${year}-${two(((month + 9) % 12) + 1)}-${two((Math.floor(index / 11) % 27) + 1)}`;
}

/**
 * @param {object} size
 * @param {number} size.institutions
 * @param {number} size.treatments
 * @param {number} size.charges - of all treatments together
 */
export function claim({ institutions, treatments, charges }) {
  const lines = [HEAD.trimEnd()];
  for (let i = 1; i <= institutions; i++) {
    lines.push(
      `  - { id: h${i}, name: Bangkok Riverside Hospital ${i}, ja: バンコク・リバーサイド病院${i}, country: TH, address: "${i} Charoen Nakhon Road, Bangkok 10600", phone: +66 2 000 ${1000 + i} }`,
    );
  }
  lines.push('treatments:');
  const documents = [];
  let written = 0;
  for (let t = 0; t < treatments; t++) {
    const on = dayOf(t);
    const own = Math.round((charges * (t + 1)) / treatments) - written;
    written += own;
    const amounts = Array.from({ length: own }, (_, c) => 100 + ((t * 7 + c * 13) % 900));
    lines.push(
      `  - id: t${t + 1}`,
      '    trip: thailand',
      '    patient: hanako',
      `    institution: h${(t % institutions) + 1}`,
      '    care: medical',
      '    setting: outpatient',
      `    dates: [ ${on} ]`,
      `    firstVisit: ${on}`,
      '    course: 旅行先で夕食をとった夜から発熱と下痢が続き、翌日に受診した。',
      '    cause: illness',
      '    thirdParty: false',
      '    diagnoses:',
      '      - { name: Acute gastroenteritis, ja: 急性胃腸炎, code: 0101 }',
      '    condition: { text: Fever of 38.6 C and watery diarrhoea for two days, ja: 38.6度の発熱と水様性の下痢が2日間続いた。 }',
      '    treatment: { text: Intravenous fluids and oral rehydration salts, ja: 点滴と経口補水塩を処方。 }',
      `    physician: { name: "Somchai, Anan", signedOn: ${on}, chartNumber: HN-${10000 + t} }`,
      '    charges:',
      ...amounts.map(
        (amount, c) => `      - { on: ${on}, item: ${ITEMS[c % ITEMS.length]}, amount: ${amount}.50, currency: THB }`,
      ),
      '    payments:',
      `      - { on: ${on}, amount: ${(amounts.reduce((sum, each) => sum + each, 0) + own * 0.5).toFixed(2)}, currency: THB, receipt: r${t + 1} }`,
    );
    documents.push(`  - { id: r${t + 1}, kind: receipt, treatment: t${t + 1}, language: en, translated: true }`);
  }
  return [
    ...lines,
    'documents:',
    ...documents,
    '  - { kind: passport, patient: hanako }',
    '  - { kind: account-proof }',
    TAIL,
  ].join('\n');
}
