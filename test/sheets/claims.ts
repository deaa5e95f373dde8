/**
 * Three households whose packets hold every sheet: with short answers, with the longest, and with the hardest names.
 * Fictitious people only.
 */
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type Day, day } from '../../src/base/day.ts';
import { parseWith } from '../../src/base/schema.ts';
import { readText } from '../../src/base/text-tree.ts';
import { checkClaim } from '../../src/overseas-care/check.ts';
import { claimSchema } from '../../src/overseas-care/claim.ts';
import { loadClassification } from '../../src/overseas-care/classification.ts';
import { loadInsurer } from '../../src/overseas-care/parameters.ts';
import type { ClaimContext } from '../../src/overseas-care/sheets/context.ts';

/** How much a claim says. */
export type Amount = 'short' | 'long' | 'hard';
export const AMOUNTS: readonly Amount[] = ['short', 'long', 'hard'];

/** Plain text all through, as a claim file is read. */
export type Raw = Record<string, unknown>;

interface Person {
  ja: string;
  kana: string;
  latin: string;
}

/** What differs between the three households; the rest of the story is the same. */
interface Telling {
  householder: Person;
  adult: Person;
  child: Person;
  proxy: Person;
  receiver: Person;
  address: string;
  bank: string;
  branch: string;
  relation: string;
  hospital: { name: string; ja: string; address: string };
  clinic: { name: string; ja: string; address: string };
  pharmacy: { name: string; ja: string; address: string };
  physicians: [string, string, string];
  diagnosis: (index: number) => { name: string; ja: string };
  words: { text: string; ja: string };
  course: string;
  other: { text: string; ja: string };
  translator: string;
  material: string;
  count: {
    diagnoses: number;
    charges: number;
    dental: number;
    payments: number;
    trips: number;
    visits: number;
    papers: number;
  };
  amount: string;
}

const SENTENCE = {
  text: 'On the evening of the twelfth the patient developed a fever of 39.2 C with vomiting, watery diarrhoea (eight times a day) and a dull pain in the right lower quadrant; the white count was 14,800 and the CRP 8.6 mg/dl. ',
  ja: '十二日の夜から三十九度二分の発熱があり、嘔吐と水様便(一日に八回)、右下腹部の鈍い痛みが続いたため受診した。白血球数は一四八〇〇、CRPは八.六であった。',
};

/** Exactly sixty characters. */
function sixty(start: string): string {
  return start.padEnd(60, ` ${start}`).slice(0, 60).replace(/ $/, 'X');
}

const sixtyLatin = 'VON HOHENSTAUFEN-MONTGOMERY, MAXIMILIANA KONSTANTINA ALEXAND';
const sixtyJa = '薔薇小路三郎左衛門尉'.repeat(6);
const sixtyKana = 'バラコウジサブロウザ'.repeat(6);

function sixtyPerson(mark: string): Person {
  return { ja: `${mark}${sixtyJa}`.slice(0, 60), kana: `${sixtyKana}`, latin: sixtyLatin };
}

const TELLINGS: Readonly<Record<Amount, Telling>> = {
  short: {
    householder: { ja: '山田 一郎', kana: 'ヤマダ イチロウ', latin: 'YAMADA, ICHIRO' },
    adult: { ja: '山田 春', kana: 'ヤマダ ハル', latin: 'YAMADA, HARU' },
    child: { ja: '山田 夏', kana: 'ヤマダ ナツ', latin: 'YAMADA, NATSU' },
    proxy: { ja: '川口 冬', kana: 'カワグチ フユ', latin: 'KAWAGUCHI, FUYU' },
    receiver: { ja: '川口 秋', kana: 'カワグチ アキ', latin: 'KAWAGUCHI, AKI' },
    address: '石川県小松市小馬出町91番地',
    bank: '北國銀行',
    branch: '小松',
    relation: '妻',
    hospital: { name: 'Lakeside Hospital', ja: '湖畔病院', address: '1 Lake Road, Toronto, Canada' },
    clinic: { name: 'Maple Dental', ja: 'メープル歯科', address: '2 Maple Street, Toronto' },
    pharmacy: { name: 'Corner Pharmacy', ja: '街角薬局', address: '3 Corner Lane, Toronto' },
    physicians: ['Stone, Anna', 'Reed, Paul', 'Brook, Ida'],
    diagnosis: () => ({ name: 'Appendicitis', ja: '虫垂炎' }),
    words: { text: 'Pain and fever.', ja: '腹痛と発熱。' },
    course: '夜から痛んだ。',
    other: { text: 'Crutches', ja: '松葉杖' },
    translator: '山田 一郎',
    material: 'composite resin',
    count: { diagnoses: 1, charges: 6, dental: 3, payments: 2, trips: 1, visits: 13, papers: 1 },
    amount: '120.50',
  },
  long: {
    householder: sixtyPerson('東'),
    adult: sixtyPerson('西'),
    child: sixtyPerson('南'),
    proxy: sixtyPerson('北'),
    receiver: sixtyPerson('中'),
    address:
      '石川県小松市小馬出町九十一番地の一二三四 メゾン・ド・ラ・グランド・コマツ・リバーサイド・タワー西館 第二十八階 二八一五号室',
    bank: 'みずほ信用農業協同組合連合会金沢中央',
    branch: '小松空港前リバーサイド出張所',
    relation: '世帯主の配偶者の母の妹(姻族三親等)',
    hospital: {
      name: sixty('Royal Saint Bartholomew and Saint Elizabeth Memorial Hospital of'),
      ja: '王立聖バーソロミュー・聖エリザベス記念病院附属消化器・肝臓・膵臓疾患センター第二分院(旧館)救急外来部門',
      address:
        '1234/5678 Charoen Krung Road, Khwaeng Bang Rak, Khet Bang Rak, Krung Thep Maha Nakhon 10500, behind the Old Customs House',
    },
    clinic: {
      name: sixty('International Academy of Aesthetic and Restorative Dentistry of'),
      ja: '国際審美・修復歯科アカデミー附属バンコク中央歯科診療所(本館五階)',
      address:
        '99/1 Moo 12, Soi Sukhumvit 101/1 Punnawithi 20, Bang Chak Subdistrict, Phra Khanong District, Bangkok 10260',
    },
    pharmacy: {
      name: sixty('The Grand Apothecary and Dispensary of the Seven Holy Martyrs of'),
      ja: '七人の聖なる殉教者の大薬局・調剤所(空港ターミナル二階)',
      address:
        'Terminal 2, Level 4, Unit 4-117A, Suvarnabhumi International Airport, Nong Prue, Bang Phli, Samut Prakan 10540',
    },
    physicians: [
      sixty('Somchaiprasertkul Na Ayutthaya, Phongthanapatchara Worawetchaphak'),
      sixty('Papadopoulou-Montgomery, Wilhelmina Konstantina Anastasia Sofia'),
      sixty('Featherstonehaugh-Cholmondeley, Bartholomew Aloysius Peregrine'),
    ],
    diagnosis: (index) => ({
      name: `Acute perforated appendicitis with generalised peritonitis and septic shock, stage ${index + 1}`,
      ja: `汎発性腹膜炎及び敗血症性ショックを伴う急性穿孔性虫垂炎(第${index + 1}病日)`,
    }),
    words: { text: SENTENCE.text.repeat(12), ja: SENTENCE.ja.repeat(18) },
    course: SENTENCE.ja.repeat(10),
    other: {
      text: 'Interpretation by telephone during the emergency operation at night, per started hour',
      ja: '夜間の緊急手術の間の電話による通訳(一時間ごと、端数切り上げ)',
    },
    translator: sixtyJa,
    material: 'high-viscosity bulk-fill nanohybrid composite resin with glass ionomer liner',
    count: { diagnoses: 20, charges: 40, dental: 25, payments: 8, trips: 5, visits: 31, papers: 9 },
    amount: '123456789.50',
  },
  hard: {
    householder: { ja: '髙﨑 𠮷男', kana: 'タカサキ ヨシオ', latin: 'TAKASAKI, YOSHIO' },
    adult: { ja: '辻\u{e0100} 美穂', kana: 'ツジ ミホ', latin: 'Nguyễn, Thị Ánh' },
    child: { ja: '濵邉 槗子', kana: 'ハマベ キョウコ', latin: 'Şahin, Łukasz' },
    proxy: { ja: '葛\u{e0100}城 邓丽华', kana: 'カツラギ トウレイカ', latin: 'KATSURAGI, LIHUA' },
    receiver: { ja: '鄧麗華 김민수', kana: 'トウレイカ キムミンス', latin: 'TANG, LAI WA' },
    address: '奈良県葛\u{e0100}城市北花内槗町3番地 髙﨑ビル',
    bank: '濵邉信用金庫',
    branch: '槗',
    relation: '妻(旧姓 辻\u{e0100})',
    hospital: {
      name: 'โรงพยาบาลสมชาย ใจดี',
      ja: 'สมชาย記念病院',
      address: '99 ถนนเจริญนคร, Kraków – Łódź, Đường Nguyễn Huệ',
    },
    clinic: { name: '鄧麗華牙醫診所', ja: '鄧麗華歯科', address: '台北市大安區忠孝東路四段 衞生大樓 3F' },
    pharmacy: { name: '邓丽华大药房', ja: '김민수薬局', address: '서울특별시 중구 세종대로 110 / 北京市东城区长安街' },
    physicians: ['สมชาย ใจดี', '鄧麗華', '邓丽华'],
    diagnosis: (index) =>
      [
        { name: 'โรคกระเพาะอาหารอักเสบ', ja: '急性胃腸炎' },
        { name: '急性阑尾炎 (简体)', ja: '虫垂炎' },
        { name: '급성 위염', ja: '急性胃炎' },
        { name: 'Viêm ruột thừa cấp – Ỗ Ẵ Ặ', ja: '齲蝕' },
      ][index % 4]!,
    words: {
      text: 'ผู้ป่วยมีไข้ ปวดท้องน้ำท่วมปี่\n患者发热、腹泻\n환자 발열 및 복통\nBệnh nhân bị sốt, ĐẪ Ổ',
      ja: '髙熱と腹痛、槗骨の疼痛。\n辻\u{e0100}医師による処置。',
    },
    course: '葛\u{e0100}城山で濵邉さんと食事をした夜から。',
    other: { text: 'ค่าพยาบาล 护理费', ja: '看護料(辻\u{e0100})' },
    translator: '濵邉 槗子',
    material: '树脂 / 레진',
    count: { diagnoses: 4, charges: 8, dental: 4, payments: 2, trips: 2, visits: 14, papers: 2 },
    amount: '1500.00',
  },
};

const MONTH_DAYS = Array.from({ length: 31 }, (_, index) => `2025-07-${String(index + 1).padStart(2, '0')}`);

const MEDICAL_ITEMS = [
  'initial-visit',
  'follow-up-visit',
  'home-visit',
  'hospital-visit',
  'hospitalization',
  'consultation',
  'operation',
  'nursing',
  'x-ray',
  'laboratory',
  'medicines',
  'dressing',
  'anaesthetics',
  'operating-room',
  'other',
];
const DENTAL_ITEMS = [
  'dental-examination',
  'dental-x-ray',
  'extraction',
  'root-canal',
  'filling',
  'crown',
  'bridge',
  'denture',
  'periodontal',
  'dental-other',
];
const TEETH = ['18', '11', '26, 27', '85', '36', '48', '75', '55', '61-63', '16'];
const DIAGNOSES = ['caries', 'pulpitis', 'periodontitis', 'tooth fracture', '欠損歯'];

/** The claim of one household as a file would hold it. */
export function claimOf(amount: Amount): Raw {
  const told = TELLINGS[amount];
  const { count } = told;
  const { physicians } = told;
  const diagnoses = (from = 0) =>
    Array.from({ length: count.diagnoses }, (_, index) => ({ ...told.diagnosis(from + index), code: '0101' }));
  const payments = (on: readonly string[], currency: string, number: number, receipt: string) =>
    Array.from({ length: number }, (_, index) => ({
      on: on[index % on.length],
      amount: currency === 'JPY' ? '123456789' : told.amount,
      currency,
      receipt,
      by: ['family', 'travel-insurer', 'other'][index % 3],
    }));
  return {
    format: 'ryoyohi/1',
    scheme: 'overseas-care',
    insurer: 'komatsu',
    id: '7Q3K9D',
    householder: {
      name: told.householder,
      birth: '1961-10-28',
      postalCode: '923-8650',
      address: told.address,
      phone: '0761-00-0000',
    },
    insured: { symbol: amount === 'long' ? '小松国保退職者特例' : '小', number: '12345678', branch: '02' },
    account: {
      bank: { code: '0146', name: told.bank },
      branch: { code: '206', name: told.branch },
      type: 'savings',
      number: '1234567',
      holder: told.receiver.kana,
    },
    applicant: {
      is: 'proxy',
      name: told.proxy,
      relation: told.relation,
      birth: '1958-12-31',
      address: told.address,
      phone: '0761-00-0001',
      identity: ['pension-book', 'tax-notice'],
      authority: 'letter-of-attorney',
    },
    receiver: { name: told.receiver, relation: told.relation, address: told.address, phone: '0761-00-0002' },
    patients: [
      {
        id: 'adult',
        name: told.adult,
        birth: '1962-12-28',
        sex: 'female',
        relation: told.relation,
        address: told.address,
        insuredFrom: '2015-04-01',
      },
      {
        id: 'child',
        name: told.child,
        birth: '2012-11-30',
        sex: 'male',
        relation: '子',
        guardian: {
          name: told.householder,
          relation: '父',
          address: amount === 'short' ? told.address : `${told.address} 別棟`,
        },
        insuredFrom: '2012-11-30',
      },
    ],
    trips: Array.from({ length: count.trips }, (_, index) => ({
      id: `trip${index}`,
      patients: ['adult', 'child'],
      country: amount === 'short' ? 'CA' : ['TH', 'VN', 'TW', 'KR', 'PL'],
      departed: index === 0 ? '2025-06-01' : `2025-${String(8 + index).padStart(2, '0')}-28`,
      returned: index === 0 ? '2025-08-31' : `2025-${String(8 + index).padStart(2, '0')}-30`,
      purpose: 'business',
      proof: index === 0 ? ['boarding-pass', 'e-ticket'] : ['immigration-record'],
    })),
    institutions: [
      { id: 'hospital', ...told.hospital, country: 'TH', phone: '+66 2 000 0000' },
      { id: 'clinic', ...told.clinic, country: 'TW', phone: '+886 2 0000 0000' },
      { id: 'pharmacy', ...told.pharmacy, country: 'KR', phone: '+82 2 0000 0000' },
    ],
    treatments: [
      {
        id: 'visits',
        trip: 'trip0',
        patient: 'adult',
        institution: 'hospital',
        care: 'medical',
        setting: 'outpatient',
        dates: MONTH_DAYS.slice(0, count.visits),
        firstVisit: '2025-07-01',
        onset: '2025-06-30',
        course: told.course,
        cause: 'injury',
        thirdParty: false,
        diagnoses: diagnoses(),
        condition: told.words,
        treatment: told.words,
        physician: {
          name: physicians[0],
          address: told.hospital.address,
          phone: '+66 2 000 0009',
          signedOn: '2025-07-31',
          chartNumber: 'HN-12345',
        },
        charges: [
          ...Array.from({ length: count.charges }, (_, index) => ({
            on: MONTH_DAYS[index % count.visits],
            item: MEDICAL_ITEMS[index % MEDICAL_ITEMS.length],
            ...(MEDICAL_ITEMS[index % MEDICAL_ITEMS.length] === 'other' && { note: told.other }),
            amount: told.amount,
            currency: 'THB',
          })),
          ...Array.from({ length: amount === 'long' ? 7 : 1 }, () => ({
            on: '2025-07-02',
            item: 'other',
            note: told.other,
            amount: told.amount,
            currency: 'THB',
          })),
          { on: '2025-07-01', item: 'tax', amount: told.amount, currency: 'THB' },
          { on: '2025-07-01', item: 'discount', amount: `-${told.amount}`, currency: 'THB' },
          { on: '2025-07-02', item: 'certificate', amount: told.amount, currency: 'THB' },
          { on: '2025-07-03', item: 'medicines', amount: '123456', currency: 'JPY' },
        ],
        payments: [
          ...payments(['2025-07-01', '2025-07-12'], 'THB', count.payments, 'r1'),
          ...payments(['2025-07-03'], 'JPY', 1, 'r1'),
        ],
      },
      {
        id: 'stay',
        trip: 'trip0',
        patient: 'adult',
        institution: 'hospital',
        care: 'medical',
        setting: 'inpatient',
        admitted: '2025-06-30',
        discharged: '2025-07-31',
        firstVisit: '2025-06-30',
        onset: '2025-06-29',
        course: told.course,
        cause: 'illness',
        thirdParty: false,
        diagnoses: diagnoses(1),
        condition: told.words,
        treatment: told.words,
        physician: { name: physicians[1], signedOn: '2025-08-01', chartNumber: 'HN-98765' },
        charges: [
          { on: '2025-06-30', item: 'hospitalization', amount: told.amount, currency: 'THB' },
          { on: '2025-07-15', item: 'hospitalization', amount: told.amount, currency: 'THB' },
          { on: '2025-07-15', item: 'operation', amount: told.amount, currency: 'THB' },
          { on: '2025-07-15', item: 'private-room', amount: told.amount, currency: 'THB' },
        ],
        payments: payments(['2025-08-01', '2025-08-02'], 'THB', count.payments, 'r2'),
      },
      {
        id: 'teeth',
        trip: 'trip0',
        patient: 'child',
        institution: 'clinic',
        care: 'dental',
        setting: 'outpatient',
        dates: ['2025-07-10', '2025-07-28'],
        firstVisit: '2025-07-10',
        onset: '2025-07-09',
        course: told.course,
        cause: 'illness',
        thirdParty: false,
        diagnoses: diagnoses(2),
        condition: told.words,
        treatment: told.words,
        physician: {
          name: physicians[1],
          address: told.clinic.address,
          phone: '+886 2 0000 0009',
          signedOn: '2025-07-28',
          chartNumber: 'D-4711',
        },
        charges: [
          ...Array.from({ length: count.dental }, (_, index) => ({
            on: index % 2 ? '2025-07-28' : '2025-07-10',
            item: DENTAL_ITEMS[index % DENTAL_ITEMS.length],
            tooth: TEETH[index % TEETH.length],
            surface: 'MOD',
            diagnosis: DIAGNOSES[index % DIAGNOSES.length],
            material: index % 2 ? 'composite resin' : told.material,
            note: told.other,
            amount: told.amount,
            currency: 'TWD',
          })),
          { on: '2025-07-28', item: 'medicines', amount: told.amount, currency: 'TWD' },
          { on: '2025-07-28', item: 'tax', amount: told.amount, currency: 'TWD' },
          { on: '2025-07-28', item: 'discount', amount: `-${told.amount}`, currency: 'TWD' },
          { on: '2025-07-28', item: 'implant', tooth: '46', amount: told.amount, currency: 'TWD' },
        ],
        payments: payments(['2025-07-10', '2025-07-28'], 'TWD', count.payments, 'r3'),
      },
      {
        id: 'drugs',
        trip: 'trip0',
        patient: 'child',
        institution: 'pharmacy',
        care: 'pharmacy',
        setting: 'outpatient',
        dates: ['2025-07-11'],
        cause: 'illness',
        thirdParty: false,
        physician: { name: physicians[2] },
        charges: [
          { on: '2025-07-11', item: 'medicines', amount: '12345', currency: 'KRW' },
          { on: '2025-07-11', item: 'other', note: told.other, amount: '500', currency: 'KRW' },
        ],
        payments: [{ on: '2025-07-11', amount: '12845', currency: 'KRW', receipt: 'r4' }],
      },
    ],
    documents: [
      { id: 'r1', kind: 'receipt', treatment: 'visits', language: 'en', translated: 'true' },
      { id: 'r2', kind: 'receipt', treatment: 'stay', language: 'en', translated: 'true', original: 'false' },
      { id: 'r3', kind: 'receipt', treatment: 'teeth', language: 'zh', translated: 'true' },
      { id: 'r4', kind: 'receipt', treatment: 'drugs', language: 'ko', translated: 'true' },
      ...Array.from({ length: count.papers }, (_, index) => ({
        id: `paper${index}`,
        kind: index % 2 ? 'statement' : 'form-a',
        unit: '2025-06/adult/hospital/inpatient/medical',
      })),
      { kind: 'passport', patient: 'adult' },
      { kind: 'account-proof' },
    ],
    translator: { name: told.translator, address: told.address, phone: '0761-00-0003', relation: told.relation },
    rates: [
      { currency: 'THB', yen: '4.58', per: '1', side: 'TTS', on: '2025-09-30' },
      { currency: 'TWD', yen: '4.91', per: '1', side: 'TTS', on: '2025-09-30' },
      { currency: 'KRW', yen: '10.72', per: '100', side: 'TTS', on: '2025-09-30' },
    ],
    otherCover: [{ kind: 'foreign-public-insurance', treatment: 'stay', amount: '100', currency: 'THB' }],
    filing: { on: '2026-03-01' },
  };
}

const TEMPLATES = 'templates';
export const TODAY: Day = day('2026-02-20');

/** Reads and checks a claim as `build` does. */
export function contextOf(raw: Raw): ClaimContext {
  const tree = readText(Buffer.from(stringify(raw)), 'claim.yaml', 'yaml');
  const claim = parseWith(claimSchema, tree, 'claim.yaml');
  const insurer = loadInsurer(claim.insurer, [join(TEMPLATES, 'insurers')]);
  const edition = claim.classification ?? insurer.values.classificationEdition;
  const classification = loadClassification(join(TEMPLATES, 'data'), edition);
  const checked = checkClaim({ claim, insurer, classification, today: TODAY });
  return { claim, insurer, classification, checked, today: TODAY };
}

/** The same for an insurer that has a dental Form A of its own. */
export function withDentalFormA(context: ClaimContext): ClaimContext {
  const { forms } = context.insurer.values;
  const values = {
    ...context.insurer.values,
    forms: { ...forms, dental: ['form-a-dental', 'form-a-dental-ja', ...forms.dental, 'form-c', 'form-c-ja'] },
  };
  return { ...context, insurer: { ...context.insurer, values } };
}
