/**
 * No personal data where it was not asked for: neither on the screen (which is copied into mails and bug reports) nor in
 * the manifest. And no file is left behind, however a run ends. That every run leaves the temporary folder and the home
 * as empty as they were is proved in {@link ryoyohi} for each call of every test.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HEAD } from './claims.ts';
import { changed, contentOf, EXAMPLE, folderOf, LANGUAGES, ryoyohi, TODAY } from './program.ts';

/** Each stands in the claim, and nowhere else in the world. Fictitious. */
const SECRETS = {
  householderName: '桜庭秘太郎',
  householderKana: 'サクラバヒタロウ',
  householderLatin: 'SAKURABAQX',
  householderAddress: '秘密県隠し市九九番町七',
  householderPhone: '0999-88-7766',
  postalCode: '987-6543',
  symbol: '秘記号',
  number: '88776655',
  accountNumber: '9182736',
  holder: 'ヨソノヒメコ',
  bankName: '秘密銀行',
  branchName: '隠支店',
  applicantName: '代理川密子',
  applicantKana: 'ダイリカワミツコ',
  applicantAddress: '代理県密市四番',
  applicantPhone: '0888-11-2233',
  patientName: '桜庭密代',
  patientKana: 'サクラバミツヨ',
  patientLatin: 'QXMITSUYO',
  patientAddress: '別居県別居市一番',
  guardianName: '後見野守',
  receiverName: '受取口取子',
  receiverAddress: '受取県受取市二番',
  receiverPhone: '0777-22-3344',
  institutionAddress: 'Zxqstrasse 17',
  institutionPhone: '+99 1 234 5678',
  physicianName: 'Quxdoctor',
  physicianAddress: 'Vbnmweg 4',
  physicianPhone: '+99 8 765 4321',
  chart: 'CHART-44321',
  translatorName: '訳田訳郎',
  translatorAddress: '翻訳県翻訳市三番',
  translatorPhone: '0666-33-4455',
  diagnosis: 'Secretitis',
  diagnosisJa: '秘密炎',
  course: '秘密の経過',
  condition: 'Hidden complaint',
  conditionJa: '隠れた訴え',
  treatment: 'Hidden remedy',
  treatmentJa: '隠れた処置',
} as const;

const S = SECRETS;

/** As much as possible goes wrong, so that as many findings as possible speak. */
const CLAIM = `${HEAD}householder:
  name: { ja: ${S.householderName}, kana: ${S.householderKana}, latin: "${S.householderLatin}, TARO" }
  birth: 1951-02-03
  postalCode: ${S.postalCode}
  address: ${S.householderAddress}
  phone: ${S.householderPhone}
insured: { symbol: ${S.symbol}, number: ${S.number}, branch: 07 }
account: { bank: { code: 0146, name: ${S.bankName} }, branch: { code: 206, name: ${S.branchName} }, type: ordinary, number: ${S.accountNumber}, holder: ${S.holder} }
applicant: { is: proxy, name: { ja: ${S.applicantName}, kana: ${S.applicantKana} }, relation: 知人, address: ${S.applicantAddress}, phone: ${S.applicantPhone}, identity: [ pension-book ] }
receiver: { name: ${S.receiverName}, relation: 知人, address: ${S.receiverAddress}, phone: ${S.receiverPhone} }
patients:
  - { id: p1, name: { ja: ${S.patientName}, kana: ${S.patientKana}, latin: "OTHERNAME, ${S.patientLatin}" }, birth: 1953-05-06, sex: female, relation: 妻, address: ${S.patientAddress}, guardian: { name: ${S.guardianName}, relation: 後見人 }, insuredFrom: 2020-01-01, insuredUntil: 2025-08-15 }
trips:
  - { id: t, patients: [ p1 ], country: DE, departed: 2024-07-01, returned: 2025-09-01, purpose: tourism }
institutions:
  - { id: h, name: Geheimklinik, country: FR, address: ${S.institutionAddress}, phone: ${S.institutionPhone} }
treatments:
  - id: a
    trip: t
    patient: p1
    institution: h
    care: medical
    setting: outpatient
    dates: [ 2025-08-10, 2025-08-20 ]
    cause: injury
    course: ${S.course}
    diagnoses: [ { name: ${S.diagnosis}, ja: ${S.diagnosisJa}, code: "1503" }, { name: ${S.diagnosis} two } ]
    condition: { text: ${S.condition} ひみつ, ja: ${S.conditionJa} }
    treatment: { text: ${S.treatment}, ja: ${S.treatmentJa} }
    physician: { name: ${S.physicianName}, address: ${S.physicianAddress}, phone: ${S.physicianPhone}, signedOn: 2025-08-09, chartNumber: ${S.chart} }
    charges:
      - { on: 2025-08-10, item: consultation, amount: "100.123", currency: EUR }
      - { on: 2025-08-20, item: tax, amount: "-1", currency: EUR }
      - { on: 2025-08-20, item: certificate, amount: "5", currency: EUR }
    payments:
      - { on: 2023-01-01, amount: "10", currency: USD, receipt: nothing, by: other }
documents:
  - { kind: receipt, treatment: a, original: false, language: de }
  - { kind: form-a, unit: 2025-08/p1/h/outpatient/medical, original: false, file: gone.pdf }
translator: { name: ${S.translatorName}, address: ${S.translatorAddress}, phone: ${S.translatorPhone} }
otherCover: [ { kind: foreign-public-insurance, treatment: a, amount: "1", currency: EUR } ]
`;

function expectNoSecret(text: string, but: readonly string[] = []): void {
  const seen = Object.entries(SECRETS).filter(([, secret]) => !but.includes(secret) && text.includes(secret));
  expect(seen).toEqual([]);
}

describe('personal data', () => {
  it.each(LANGUAGES)('stands in nothing that a command says in %s', async (language) => {
    const cwd = folderOf({ claim: { 'claim.yaml': CLAIM } });
    const calls = [
      ['units', 'claim'],
      ['units', 'claim', '--json'],
      ['check', 'claim'],
      ['check', 'claim', '--json'],
      ['benefit', 'claim'],
      ['benefit', 'claim', '--json'],
      ['benefit', 'claim', '--why'],
      ['benefit', 'claim', '--why', '--json'],
      ['build', 'claim', '-o', 'packet.pdf', '--json'],
      ['scan', 'claim'],
      ['scan', 'claim', '--json'],
    ];
    const outcomes = await Promise.all(
      calls.map((args) => ryoyohi([...args, '--lang', language, '--today', TODAY], { cwd })),
    );
    for (const { stdout, stderr, status } of outcomes) {
      expectNoSecret(stdout + stderr);
      expect([0, 1]).toContain(status);
    }
    expectNoSecret(readFileSync(join(cwd, 'packet.manifest.json'), 'utf8'));
    // The findings must have had something to say, or nothing was proved.
    expect(JSON.parse(outcomes[3]!.stdout).counts.error).toBeGreaterThan(12);
  });

  it.each(LANGUAGES)('stands in a complaint only where it is itself what cannot be read (%s)', async (language) => {
    const wrong: [from: string, to: string, shown: readonly string[]][] = [
      ['birth: 1951-02-03', 'birth: 1951-02-30', []],
      [`phone: ${S.householderPhone}`, `phon: ${S.householderPhone}`, []],
      [`number: ${S.accountNumber}`, `number: "${S.accountNumber}-0"`, [S.accountNumber]],
      [`postalCode: ${S.postalCode}`, `postalCode: 〒${S.postalCode}`, [S.postalCode]],
      [
        `insured: { symbol: ${S.symbol}, number: ${S.number}, branch: 07 }`,
        `insured: [ ${S.symbol}, ${S.number} ]`,
        [],
      ],
      ['sex: female', 'sex: woman', []],
      [`name: { ja: ${S.applicantName}`, `name: [ ja: ${S.applicantName}`, []],
      ['cause: injury', 'cause: injury\n    cause: illness', []],
    ];
    for (const [from, to, shown] of wrong) {
      const cwd = folderOf({ claim: { 'claim.yaml': changed(CLAIM, from, to) } });
      const { stdout, stderr, status } = await ryoyohi(['check', 'claim', '--lang', language], { cwd });
      expect([stdout, status]).toEqual(['', 2]);
      expectNoSecret(stderr, shown);
    }
  });

  it('stands in no complaint about a character that cannot be printed, but for the character', async () => {
    const cwd = folderOf({ claim: { 'claim.yaml': changed(CLAIM, `ja: ${S.patientName}`, `ja: ${S.patientName}😀`) } });
    const { stderr, status } = await ryoyohi(['build', 'claim', '--lang', 'en', '--no-system-fonts'], { cwd });
    expect(status).toBe(2);
    expectNoSecret(stderr);
  });

  it('stands in no properties of the packet', async () => {
    const cwd = folderOf({ claim: { 'claim.yaml': CLAIM } });
    await ryoyohi(['build', 'claim', '-o', 'packet.pdf'], { cwd });
    const pdf = readFileSync(join(cwd, 'packet.pdf'), 'latin1');
    expect(pdf).not.toContain(cwd);
    const utf16 = (text: string) =>
      [...Buffer.from(text, 'utf16le').swap16()]
        .map((byte) => byte.toString(16).padStart(2, '0').toUpperCase())
        .join('');
    for (const secret of Object.values(SECRETS)) {
      expect(
        pdf.includes(secret) ||
          pdf.includes(Buffer.from(secret).toString('latin1')) ||
          pdf.toUpperCase().includes(utf16(secret)),
      ).toBe(false);
    }
  });
});

describe('files left behind', () => {
  const inside = ['claim.yaml', 'packet.manifest.json', 'packet.pdf'];

  it('are none after a packet was built', async () => {
    const cwd = folderOf({ claim: { 'claim.yaml': EXAMPLE } });
    await ryoyohi(['build', 'claim', '--today', TODAY], { cwd });
    expect(readdirSync(join(cwd, 'claim')).sort()).toEqual(inside);
    await ryoyohi(['build', 'claim', '--today', TODAY], { cwd });
    expect(readdirSync(join(cwd, 'claim')).sort()).toEqual(inside);
    expect(readdirSync(cwd)).toEqual(['claim']);
  });

  it('are none after a build that failed', async () => {
    const cwd = folderOf({ claim: { 'claim.yaml': changed(EXAMPLE, 'ja: 小松 花子,', 'ja: 小松😀,') } });
    const before = contentOf(cwd);
    expect((await ryoyohi(['build', 'claim', '--no-system-fonts'], { cwd })).status).toBe(2);
    expect(contentOf(cwd)).toEqual(before);
  });

  it('are none after check, units, benefit and explain', async () => {
    const cwd = folderOf({ claim: { 'claim.yaml': EXAMPLE } });
    const before = contentOf(cwd);
    for (const args of [
      ['check', 'claim'],
      ['units', 'claim'],
      ['benefit', 'claim', '--why'],
      ['explain', 'amounts.tax'],
    ])
      await ryoyohi(args, { cwd });
    expect(contentOf(cwd)).toEqual(before);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('are none after %s, at whatever moment it comes', async (signal) => {
    const moments = [60, 300, 600, 750, 900];
    for (const moment of moments) {
      const cwd = folderOf({ claim: { 'claim.yaml': EXAMPLE } });
      const { status, signal: by } = await ryoyohi(['build', 'claim', '--today', TODAY], {
        cwd,
        during: ({ kill }) => setTimeout(() => kill(signal), moment),
      });
      // Ended by the signal (a shell shows 130 or 143), or done before it came.
      expect([signal, 0, 130, 143]).toContain(by ?? status);
      const left = readdirSync(join(cwd, 'claim')).sort();
      expect([inside, ['claim.yaml']]).toContainEqual(left);
      expect(readdirSync(cwd)).toEqual(['claim']);
      if (by === null && status === 0) expect(existsSync(join(cwd, 'claim/packet.pdf'))).toBe(true);
    }
  });
});
