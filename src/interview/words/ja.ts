/** 聞き取りの答え方(日本語): 「…を入力してください」の「…」に当たることば。 */
import type { Catalogue } from '../../base/languages.ts';

export const interviewWords: Catalogue = {
  'expected.day-after': '{{day}} までの日付',
  'expected.day-ambiguous': '一通りに読める日付({{first}} か {{second}} と入力してください)',
  'expected.day-before': '{{day}} からの日付',
  'expected.day-buddhist': '西暦の日付(仏暦の年です。西暦では {{day}} に当たります)',
  'expected.day-era': '正しい元号の日付({{typed}}は{{meant}}です)',
  'expected.day-year': '年のある日付(例: 2025-08-28、令和7年8月28日)',
  'expected.days-list': '1つ以上の日付(例: 2025-08-28、9/1、8/28-8/30)',
  'expected.days-many': '{{most}} 日以内の期間',
  'expected.days-order': '始まりの日が先の期間({{first}} は {{last}} より後です)',

  'expected.amount-ambiguous': '一通りに読める金額({{first}} か {{second}} と入力してください)',
  'expected.amount-currency': '{{currency}} の金額',
  'expected.amount-decimals': '{{currency}} の金額(小数点以下は {{most}} 桁まで)',
  'expected.amount-negative': '0以上の金額',
  'expected.amount-typed': '金額(例: 1,500.00)',
  'expected.money-currency': '通貨の付いた金額(例: 3,993,000 JPY)',

  'expected.bank-kana': '通帳のとおりの名義(カタカナ、英大文字、数字、( ) . - /)',
  'expected.kana': 'カタカナかひらがなの読み',
  'expected.latin': '旅券のとおりのローマ字の氏名(英字、空白、コンマ、ハイフン、アポストロフィ)',
  'expected.phone': '電話番号(数字と、間に入れる + ( ) -)',
  'expected.insured-number': '被保険者番号(数字だけ。例: 1234567)',
  'expected.ratio-typed': '0から1までの割合(例: 3割、0.3、30%)',
  'expected.bank-typed': '一覧にある金融機関、または4桁のコードと名前(例: 9999 新しい銀行)',
  'expected.branch-typed': '一覧にある支店、または3桁のコードと名前(例: 999 新しい支店)',
};
