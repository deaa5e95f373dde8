/** Codes and names for the lists that the runtime's locale data does not give. */
import { isCountry } from '../base/country.ts';

/** Every code of ISO 3166-1 alpha-2. */
export function countryCodes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountry);
}

/** The codes of ISO 639-1. */
export const LANGUAGE_CODES =
  'aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et ' +
  'eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl ' +
  'km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj ' +
  'om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to ' +
  'tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu';

/** Names and readings of countries that people type and the locale data lacks. */
export const OTHER_COUNTRY_NAMES: Readonly<Record<string, string>> = {
  AE: 'UAE アラブシュチョウコクレンポウ ドバイ アブダビ',
  AU: '豪州 ゴウシュウ',
  CF: 'チュウオウアフリカ',
  CN: 'チュウゴク 中華人民共和国 大陸',
  CZ: 'チェコキョウワコク',
  DE: '独国',
  DO: 'ドミニカキョウワコク',
  FR: '仏国',
  GB: 'UK 英国 エイコク England Scotland イングランド',
  GQ: 'セキドウギニア',
  GU: 'グアム',
  HK: '香港 ホンコン',
  IN: '印度',
  KP: 'キタチョウセン DPRK',
  KR: 'カンコク 大韓民国 ROK',
  MK: 'キタマケドニア',
  MM: 'ビルマ',
  MO: '澳門 マカオ',
  MP: 'サイパン Saipan キタマリアナ 塞班',
  NL: 'ネーデルランド Holland',
  NZ: 'NZ',
  PF: 'タヒチ Tahiti',
  PH: '比国',
  SS: 'ミナミスーダン',
  TW: 'タイワン 臺灣',
  US: 'USA ベイコク 米国 アメリカ America Hawaii ハワイ 夏威夷',
  VA: 'バチカン',
  ZA: 'ミナミアフリカ 南ア',
};

/** How the names of languages are read that the locale data writes in kanji. */
export const LANGUAGE_READINGS: Readonly<Record<string, string>> = {
  en: 'エイゴ',
  ja: 'ニホンゴ',
  ko: 'カンコクゴ チョウセンゴ 朝鮮語',
  th: 'タイゴ',
  zh: 'チュウゴクゴ 漢語',
};
