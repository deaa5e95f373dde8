/** The dental diagnoses and materials that a dentist's form names, with their usual Japanese names [unverified]. */

const DIAGNOSES: Readonly<Record<string, string>> = {
  caries: 'う蝕(むし歯)',
  'dental caries': 'う蝕(むし歯)',
  pulpitis: '歯髄炎',
  'pulp necrosis': '歯髄壊死',
  'apical periodontitis': '根尖性歯周炎',
  gingivitis: '歯肉炎',
  periodontitis: '歯周炎',
  pericoronitis: '智歯周囲炎',
  abscess: '膿瘍',
  'tooth fracture': '歯の破折',
  'lost filling': '修復物脱離',
  'lost crown': '修復物脱離',
  'lost filling or crown': '修復物脱離',
  'missing tooth': '欠損歯',
  hypersensitivity: '象牙質知覚過敏',
  trauma: '外傷',
  luxation: '脱臼',
  'trauma, luxation': '外傷・脱臼',
  stomatitis: '口内炎',
  'temporomandibular disorder': '顎関節症',
};

const MATERIALS: Readonly<Record<string, string>> = {
  amalgam: 'アマルガム',
  'composite resin': 'コンポジットレジン',
  composite: 'コンポジットレジン',
  resin: 'レジン',
  'glass ionomer': 'グラスアイオノマー',
  'glass ionomer cement': 'グラスアイオノマーセメント',
  'gutta-percha': 'ガッタパーチャ',
  ceramic: 'セラミック',
  porcelain: '陶材',
  zirconia: 'ジルコニア',
  gold: '金合金',
  metal: '金属',
  'stainless steel': 'ステンレス鋼',
  titanium: 'チタン',
  acrylic: 'アクリルレジン',
};

/** @returns undefined where the list has no such diagnosis: it is left open on a Japanese sheet */
export function diagnosisInJapanese(text: string): string | undefined {
  return DIAGNOSES[text.trim().toLowerCase()];
}

export function materialInJapanese(text: string): string | undefined {
  return MATERIALS[text.trim().toLowerCase()];
}
