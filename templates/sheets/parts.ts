/** Parts that several national sheets share. */
import {
  type Block,
  choice,
  columns,
  entry,
  item,
  type Span,
  seal,
  signature,
  stack,
  type Words,
} from '../../src/template/kit/index.ts';
import type { Entry } from '../../src/template/types.ts';

/** One form for each month and kind of care: note 3 of form A, note 2 of form B. */
export const ONE_FORM_EACH: Words = {
  en: 'One form for each month, one form for hospitalization / outpatient and home visit.',
  ja: '各月毎、入院・入院外毎に付この様式が1枚必要です。',
};

export const MALE_FEMALE = { male: { en: 'Male', ja: '男' }, female: { en: 'Female', ja: '女' } };

export const HOSPITALIZATION_OUTPATIENT = {
  hospitalization: { en: 'Hospitalization', ja: '入院' },
  outpatient: { en: 'Outpatient or Home Visit', ja: '入院外' },
};

/** What a machine writes needs less height than what a hand writes. */
export const TYPED = { height: 26 };

/** Last and first name beside each other. */
export function latinName(prefix: string, by: Entry['by'], named: Words, span: Span = {}): Block {
  const part = (suffix: string, en: string, ja: string) =>
    entry(`${prefix}${suffix}`, {
      by,
      required: true,
      label: { en, ja },
      named: { en: `${named.en} (${en})`, ja: `${named.ja}(${ja})` },
      size: 11,
      ...(span.height !== undefined && { height: span.height }),
    });
  return columns([part('Last', 'Last', '姓'), part('First', 'First', '名')], span);
}

/** Item 1 of the forms that go abroad: who was treated. */
export function patientItem(number: string): Block {
  return item(
    number,
    { en: 'Name of Patient (as in the passport)', ja: '患者名(旅券の表記)' },
    stack([
      latinName('patientName', 'patient', { en: 'Name of Patient', ja: '患者名' }, { height: 31 }),
      columns([
        entry('patientAge', { by: 'patient', label: { en: 'Age', ja: '年齢' }, align: 'center', ...TYPED }),
        entry('patientBirthDate', {
          by: 'patient',
          type: 'day',
          required: true,
          label: { en: 'Date of Birth', ja: '生年月日' },
          share: 2,
          ...TYPED,
        }),
        choice('patientSex', {
          by: 'patient',
          required: true,
          label: { en: 'Sex', ja: '性別' },
          options: MALE_FEMALE,
          share: 2,
          ...TYPED,
        }),
      ]),
    ]),
  );
}

/** The foot of a translation: who translated it, with name and address. */
export function translatorItems(): Block[] {
  return [
    item(
      undefined,
      { ja: '翻訳者 氏名', en: 'Name of translator' },
      columns([
        entry('translatorName', { by: 'translator', required: true, share: 2.4 }),
        entry('translatorRelation', { by: 'translator', label: { ja: '患者との関係', en: 'Relation' } }),
      ]),
    ),
    item(
      undefined,
      { ja: '翻訳者 住所', en: 'Address of translator' },
      entry('translatorAddress', { by: 'translator', required: true }),
    ),
    item(
      undefined,
      { ja: '電話番号・翻訳年月日', en: 'Phone, date of translation' },
      columns([
        entry('translatorPhone', { by: 'translator', label: { ja: '電話番号', en: 'Phone' } }),
        entry('translatedOn', {
          by: 'translator',
          type: 'day',
          label: { ja: '翻訳年月日', en: 'Date of translation' },
        }),
      ]),
    ),
    item(
      undefined,
      { ja: '署名・押印', en: 'Signature, seal' },
      columns([
        signature('translatorSignature', {
          by: 'translator',
          required: false,
          label: { ja: '署名', en: 'Signature' },
          share: 4,
        }),
        seal('translatorSeal', { by: 'translator', label: { ja: '印', en: 'Seal' } }),
      ]),
    ),
  ];
}
