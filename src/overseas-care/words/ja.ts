/** 海外療養費のことば(日本語): 規則、費目、書類、金額、用紙の名前。 */
import type { Catalogue } from '../../base/languages.ts';

export const ja: Catalogue = {
  // 規則: 渡航と資格
  'rule.eligibility.treatment-travel.title': '治療目的の渡航',
  'rule.eligibility.treatment-travel.what': '渡航の目的(trips の purpose)が「治療」のとき。',
  'rule.eligibility.treatment-travel.message':
    '渡航の目的が「治療」になっています。治療目的の渡航での診療は、支給の対象になりません。',
  'rule.eligibility.treatment-travel.fix':
    '目的が違っていれば、渡航の目的(trips の purpose)を直してください。治療のための渡航だったときは、その診療を申請から外してください。',
  'rule.eligibility.treatment-travel.why':
    '海外療養費は、渡航中の急な病気やけがで、やむを得ず受けた診療のための制度です。観光や仕事などの理由は問われませんが、はじめから治療を目的とした渡航は対象になりません。',

  'rule.eligibility.not-returned.title': '帰国前の申請',
  'rule.eligibility.not-returned.what':
    '渡航の帰国日(trips の returned)が書かれていないとき、または申請日(filing.on、なければ今日)が帰国日より前のとき。その渡航の受診者が全員亡くなっているとき(died)は出ません。',
  'rule.eligibility.not-returned.message': '申請日 {{filing}} が、帰国日 {{returned}} より前になっています。',
  'rule.eligibility.not-returned.message.open': '帰国日がまだ書かれていません。申請できるのは、帰国してからです。',
  'rule.eligibility.not-returned.fix':
    '帰国日(trips の returned)を確かめ、申請日(filing.on)を帰国日より後の日にしてください。',
  'rule.eligibility.not-returned.fix.open': '帰国したら、帰国日(trips の returned)を書き、それから申請してください。',
  'rule.eligibility.not-returned.why': '海外療養費は、診療を受けた方が帰国してから申請する決まりです。',

  'rule.eligibility.in-japan.title': '日本の医療機関',
  'rule.eligibility.in-japan.what':
    '医療機関の国(institutions の country)が日本(JP)のとき。どの診療からも指されていない医療機関でも出ます。',
  'rule.eligibility.in-japan.message':
    '医療機関の国が日本(JP)になっています。日本での診療は、海外療養費の対象になりません。',
  'rule.eligibility.in-japan.fix':
    '国が違っていれば、医療機関の国(institutions の country)を直してください。日本の医療機関のときは、その診療を申請から外してください。',
  'rule.eligibility.in-japan.why':
    '海外療養費は、海外の医療機関で受けた診療のための制度です。日本での診療は、別の手続きになります。',

  'rule.eligibility.outside-trip.title': '渡航の期間に入らない受診日',
  'rule.eligibility.outside-trip.what':
    '受診日(入院では入院中の各日)が、渡航の出国日(departed)より前か、帰国日(returned)より後のとき。出国日の前日だけは eligibility.date-line になり、書かれていない日とは比べません。',
  'rule.eligibility.outside-trip.message':
    '受診日 {{on}} が、渡航の期間(出国 {{departed}}、帰国 {{returned}})に入っていません。',
  'rule.eligibility.outside-trip.message.several':
    '入院のうち、{{on}} から {{until}} までの間の{{days}}日分が、渡航の期間(出国 {{departed}}、帰国 {{returned}})に入っていません。',
  'rule.eligibility.outside-trip.fix':
    'パスポートと領収書で日付を確かめ、受診日(dates、admitted、discharged)と渡航の日(departed、returned)のうち、違うほうを直してください。',
  'rule.eligibility.outside-trip.why':
    '対象になるのは、渡航中に受けた診療です。審査では、受診日が渡航の期間に入っているかが確かめられます。',

  'rule.eligibility.date-line.title': '出国日の前日の受診',
  'rule.eligibility.date-line.what': '受診日(入院では入院中の各日)が、渡航の出国日(departed)のちょうど前日のとき。',
  'rule.eligibility.date-line.message':
    '受診日 {{on}} は、出国日 {{departed}} の前日です。日付変更線を越える渡航でなければ、日付の間違いかもしれません。',
  'rule.eligibility.date-line.fix':
    '領収書にある現地の日付と、パスポートの出国日を見比べ、違っていれば直してください。合っていれば、そのままで構いません。',
  'rule.eligibility.date-line.why':
    '日付変更線を越えて渡航すると、現地の日付が日本の出国日の前日になることがあります。そのため、前日だけは対象外とせず、確認をお願いしています。',

  'rule.eligibility.not-insured.title': '加入していない期間の受診',
  'rule.eligibility.not-insured.what':
    '受診日(入院では入院中の各日)が、加入した日(insuredFrom)より前か、加入していた最後の日(insuredUntil)より後のとき。書かれていない日とは比べません。',
  'rule.eligibility.not-insured.message':
    '受診日 {{on}} が、この保険に加入していた期間({{from}} 〜 {{insuredUntil}})に入っていません。',
  'rule.eligibility.not-insured.message.several':
    '入院のうち、{{on}} から {{until}} までの間の{{days}}日分が、この保険に加入していた期間({{from}} 〜 {{insuredUntil}})に入っていません。',
  'rule.eligibility.not-insured.fix':
    '資格確認書などで、加入した日(insuredFrom)と加入していた最後の日(insuredUntil)を確かめて直してください。別の保険に加入していた日の分は、その保険に申請してください。',
  'rule.eligibility.not-insured.why': '支給するのは、診療を受けた日に加入していた保険です。',

  'rule.eligibility.age-75.title': '別の医療保険に移る年齢',
  'rule.eligibility.age-75.what':
    '受診日(入院では入院中の各日)が、受診者の{{leavesAtAge}}歳の誕生日の当日か、それより後のとき。2月29日生まれの方の誕生日は、その日のない年では3月1日とします。',
  'rule.eligibility.age-75.message':
    '受診日 {{on}} は、{{age}}歳の誕生日 {{birthday}} 以降です。この日からは、別の医療保険の対象になります。',
  'rule.eligibility.age-75.message.several':
    '入院のうち、{{on}} から {{until}} までの間の{{days}}日分は、{{age}}歳の誕生日 {{birthday}} 以降です。この日からは、別の医療保険の対象になります。',
  'rule.eligibility.age-75.fix':
    '生年月日(birth)と受診日を確かめてください。合っていれば、その日の分の申請先を窓口に確認してください。',
  'rule.eligibility.age-75.why':
    '国民健康保険に加入している方は、75歳の誕生日から後期高齢者医療制度に移り、その日からの分は後期高齢者医療広域連合に申請します。詳しくは窓口に確認してください。',

  'rule.eligibility.long-stay.title': '長い滞在',
  'rule.eligibility.long-stay.what':
    '出国日(departed)の翌日から数えて、帰国日(returned)が{{longStayDays}}日目かそれより後のとき。どちらかの日が書かれていなければ出ません。',
  'rule.eligibility.long-stay.message':
    '渡航の期間(出国 {{departed}}、帰国 {{returned}})が{{days}}日あり、長期滞在の目安の{{limit}}日以上です。',
  'rule.eligibility.long-stay.fix':
    '渡航の日付を確かめてください。合っていれば、申請できるかどうかを先に窓口に確認してください。',
  'rule.eligibility.long-stay.why':
    '海外療養費は、日本に住所のある方が短い間渡航したときの制度で、海外に長く住む場合の制度ではありません。日数の線は本ソフトの目安です。窓口に確認してください。',

  'rule.eligibility.country-differs.title': '渡航先と医療機関の国の違い',
  'rule.eligibility.country-differs.what':
    '診療の医療機関の国(institutions の country)が、その渡航の国(trips の country)のどれでもないとき。どちらかが書かれていないときと、医療機関が日本にあるとき(eligibility.in-japan)は出ません。',
  'rule.eligibility.country-differs.message':
    '医療機関の国({{country}})が、渡航先の国({{travelled}})に入っていません。',
  'rule.eligibility.country-differs.fix':
    '立ち寄った国であれば、渡航先(trips の country)に加えてください。そうでなければ、医療機関の国(institutions の country)を直してください。',
  'rule.eligibility.country-differs.why': '審査では、渡航先と診療を受けた国が合っているかが確かめられます。',

  // 規則: 対象となる診療
  'rule.coverage.cosmetic.title': '美容整形',
  'rule.coverage.cosmetic.what': '診療の原因(cause)が「美容整形」で、保険者がそれを対象外としているとき。',
  'rule.coverage.cosmetic.message': '診療の原因が「美容整形」になっています。支給の対象になりません。',
  'rule.coverage.cosmetic.fix':
    '病気やけがの治療だったときは、原因(cause)を直してください。美容整形のときは、その診療を申請から外してください。',
  'rule.coverage.cosmetic.why':
    '対象になるのは、日本国内で保険診療として認められている医療行為です。美容整形は入りません。',

  'rule.coverage.fertility.title': '不妊治療',
  'rule.coverage.fertility.what': '診療の原因(cause)が「不妊治療」で、保険者がそれを対象外としているとき。',
  'rule.coverage.fertility.message': '診療の原因が「不妊治療」になっています。支給の対象外とされています。',
  'rule.coverage.fertility.fix':
    '別の病気の治療だったときは、原因(cause)を直してください。不妊治療のときは、対象になるものがないか窓口に確認してください。',
  'rule.coverage.fertility.why':
    '人工授精などの不妊治療は、支給の対象外とされています。国内では一部が保険の対象になったともいわれるため、窓口に確認してください。',

  'rule.coverage.transplant.title': '臓器移植',
  'rule.coverage.transplant.what': '診療の原因(cause)が「臓器移植」で、保険者がそれを対象外としているとき。',
  'rule.coverage.transplant.message': '診療の原因が「臓器移植」になっています。支給の対象になりません。',
  'rule.coverage.transplant.fix':
    '別の診療だったときは、原因(cause)を直してください。臓器移植のときは、その診療を申請から外すか、例外がないか窓口に確認してください。',
  'rule.coverage.transplant.why':
    '心臓や肺などの臓器移植は、支給の対象外です。書類を添えれば例外を認める保険者もあります。',

  'rule.coverage.natural-delivery.title': '自然分娩',
  'rule.coverage.natural-delivery.what': '診療の原因(cause)が「自然分娩」で、保険者がそれを対象外としているとき。',
  'rule.coverage.natural-delivery.message': '診療の原因が「自然分娩」になっています。支給の対象になりません。',
  'rule.coverage.natural-delivery.fix':
    '帝王切開など治療を伴う出産だったときは、原因(cause)を直してください。自然分娩のときは、その診療を申請から外し、出産育児一時金について窓口に確認してください。',
  'rule.coverage.natural-delivery.why':
    '正常な出産は病気の治療ではないため、海外療養費の対象になりません。出産には、出産育児一時金という別の給付があります。',

  'rule.coverage.third-party.title': '第三者行為による病気やけが',
  'rule.coverage.third-party.what': '診療に、第三者の行為やけんかによるもの(thirdParty が true)と書かれているとき。',
  'rule.coverage.third-party.message':
    '第三者の行為(交通事故など)やけんかによるものとされています。支給の対象になりません。',
  'rule.coverage.third-party.fix':
    '相手のいない事故や病気だったときは、thirdParty を false に直してください。相手がいるときは、その診療を申請から外し、窓口に相談してください。',
  'rule.coverage.third-party.why': '交通事故やけんかなどの第三者行為や不法行為による病気やけがは、支給の対象外です。',

  'rule.coverage.checkup.title': '健康診断',
  'rule.coverage.checkup.what': '診療の原因(cause)が「健康診断」で、保険者がそれを対象外としているとき。',
  'rule.coverage.checkup.message': '診療の原因が「健康診断」になっています。支給の対象になりません。',
  'rule.coverage.checkup.fix':
    '症状があって受けた検査だったときは、原因(cause)を直してください。健康診断のときは、その診療を申請から外してください。',
  'rule.coverage.checkup.why': '健康診断は、日本国内でも保険診療に当たらないため、対象になりません。',

  'rule.coverage.vaccination.title': '予防接種',
  'rule.coverage.vaccination.what': '診療の原因(cause)が「予防接種」で、保険者がそれを対象外としているとき。',
  'rule.coverage.vaccination.message': '診療の原因が「予防接種」になっています。支給の対象になりません。',
  'rule.coverage.vaccination.fix':
    '病気やけがの治療だったときは、原因(cause)を直してください。予防接種のときは、その診療を申請から外してください。',
  'rule.coverage.vaccination.why': '予防接種は、日本国内でも保険診療に当たらないため、対象になりません。',

  'rule.coverage.injury-cause.title': 'けがの原因',
  'rule.coverage.injury-cause.what':
    '診療の原因(cause)が「けが」で、相手のいる事故やけんかによるものかどうか(thirdParty)が書かれていないとき。',
  'rule.coverage.injury-cause.message':
    'けがの診療ですが、相手のいる事故やけんかによるものかどうかが書かれていません。',
  'rule.coverage.injury-cause.fix':
    '相手のいる事故やけんかなら thirdParty を true に、転んだなど相手のいないけがなら false にしてください。',
  'rule.coverage.injury-cause.why':
    '第三者行為や不法行為によるけがは支給の対象外なので、けがのときは原因が確かめられます。相手のいないけがは対象になります。',

  'rule.coverage.charge-left-out.title': '計算に入れない費用',
  'rule.coverage.charge-left-out.what':
    '費目・金額・通貨のそろった費用が、差額ベッド代、文書料、翻訳料、搬送・交通費、心付け、カード手数料、予防接種、健康診断、歯列矯正、インプラントのどれかのとき、covered が false のとき、または税で、保険者が税を対象外としているとき。ほかの規則だけで対象外になる費用には出ません。',
  'rule.coverage.charge-left-out.message':
    '「{{item}}」{{amount}} は、支給の対象に入らない費用として、計算から除いています。',
  'rule.coverage.charge-left-out.fix':
    'このままで構いません。費用の種類が違っていれば、item(または covered)を直してください。',
  'rule.coverage.charge-left-out.why':
    '差額ベッド代、文書料、翻訳料、交通費など、診療そのものでない費用や日本で保険の対象にならない費用は、支給の対象になりません。',

  'rule.coverage.code-hint.title': '対象外を示す疾病分類の番号',
  'rule.coverage.code-hint.what':
    '傷病名の疾病分類の番号(code)が、1503(自然分娩)か、2101、2102(健康診断や予防)のとき。分類表の版は問いません。',
  'rule.coverage.code-hint.message': '疾病分類の番号 {{code}} は、支給の対象にならない診療を示す番号のようです。',
  'rule.coverage.code-hint.message.delivery': '疾病分類の番号 {{code}} は、自然分娩を示す番号のようです。',
  'rule.coverage.code-hint.message.prevention': '疾病分類の番号 {{code}} は、健康診断や予防を示す番号のようです。',
  'rule.coverage.code-hint.fix':
    '様式Aの番号と、使った分類表の版(classification)を見比べ、写し間違いがあれば番号(code)を直してください。合っていれば、対象になるか窓口に確認してください。',
  'rule.coverage.code-hint.why':
    '自然分娩、健康診断、予防接種は支給の対象外です。番号は分類表の版によって動くので、番号だけで対象外とはせず、確認をお願いしています。',

  // 規則: 様式A・様式Bと日本語訳
  'rule.forms.a-missing.title': '様式Aがない',
  'rule.forms.a-missing.what':
    '様式の単位(薬局を除く)に、様式A(form-a)も、医療機関発行の診療内容明細書(statement)も、書類(documents)の中にないとき。写しも、あるものとします(forms.copy)。',
  'rule.forms.a-missing.message':
    '{{unit}} の診療内容明細書(様式A)がありません。代わりになる、医療機関発行の診療内容明細書もありません。',
  'rule.forms.a-missing.fix':
    '診療を受けた医療機関の医師に様式Aを書いてもらい、書類(documents)に form-a として加えてください。医療機関が発行した診療内容明細書の原本(statement)でも構いません。',
  'rule.forms.a-missing.why':
    '様式Aは、病名や診療の内容を示す証明書です。各月ごと、受診者ごと、医療機関ごと、入院・外来ごとに1枚ずつ必要です。',

  'rule.forms.b-missing.title': '様式Bがない',
  'rule.forms.b-missing.what':
    '様式の単位(薬局も含む)に、様式B(form-b)も、医療機関発行の領収明細書(itemised-receipt)も、書類(documents)の中にないとき。写しも、あるものとします(forms.copy)。',
  'rule.forms.b-missing.message':
    '{{unit}} の領収明細書(様式B)がありません。代わりになる、医療機関発行の領収明細書もありません。',
  'rule.forms.b-missing.fix':
    '診療を受けた医療機関や薬局に様式Bを書いてもらい、書類(documents)に form-b として加えてください。医療機関が発行した領収明細書の原本(itemised-receipt)でも構いません。',
  'rule.forms.b-missing.why':
    '様式Bは、費用の内訳を示す領収書です。各月ごと、受診者ごと、医療機関ごと、入院・外来ごとに1枚ずつ必要です。歯科は歯科用を使います。',

  'rule.forms.copy.title': '原本でない書類',
  'rule.forms.copy.what':
    '様式A、様式B、医療機関発行の診療内容明細書と領収明細書、領収書のどれかが、写し(original が false)とされているとき。領収書のほかは、それが属する単位のすべてに同じ種類の原本があれば出ません。',
  'rule.forms.copy.message': '「{{kind}}」が写しになっています。提出には原本が必要です。',
  'rule.forms.copy.message.in-principle': 'この領収書は写しです。原則として原本が求められます。',
  'rule.forms.copy.fix':
    '原本を用意して、original を true にしてください。原本を旅行保険の会社に出したときは、返してもらえるか保険会社に尋ねてください。',
  'rule.forms.copy.fix.in-principle':
    '原本を探して入れ替えてください。原本がないときは、写しでよいか先に窓口に確認してください。',
  'rule.forms.copy.why':
    '様式A、様式B、領収書は、原本を提出します。旅行保険にも使うときは、提出する前に写しを取っておくと安心です。',

  'rule.forms.untranslated.title': '日本語訳がない',
  'rule.forms.untranslated.what':
    '傷病名・症状・処置(薬局を除く)、費目「その他」の内容、費用の傷病名(diagnosis)に、日本語がないか、かなも漢字もないか(MRI のような英大文字と数字6字までは可)、日本語で使わない文字(JIS X 0213 にない簡体字など)があるとき。原文も訳もない項目と、pulpitis など一覧にある歯科の英語名には出ません。',
  'rule.forms.untranslated.message': 'この記載の日本語訳が、提出できる形になっていません。',
  'rule.forms.untranslated.message.absent': 'この記載の日本語訳がまだありません。',
  'rule.forms.untranslated.message.foreign-character':
    '日本語訳に、日本語では使わない文字「{{character}}」が入っています。',
  'rule.forms.untranslated.message.not-japanese': '日本語訳が、かなや漢字で書かれていません。',
  'rule.forms.untranslated.message.dental':
    '歯科の傷病名「{{diagnosis}}」に日本語がありません。訳文の欄は空けてあります。',
  'rule.forms.untranslated.fix.dental':
    'diagnosis に日本語の傷病名(例 歯髄炎)か、よく使われる英語名(例 pulpitis)を書いてください。',
  'rule.forms.untranslated.fix': 'この記載の日本語訳を ja に書いてください。どなたが訳しても構いません。',
  'rule.forms.untranslated.fix.foreign-character': 'その文字を、日本語で使う漢字やかなに書き直してください。',
  'rule.forms.untranslated.why': '様式A・様式Bには、日本語訳文を付けて提出します。訳が足りないと審査ができません。',

  'rule.forms.translator-incomplete.title': '翻訳者の住所・氏名',
  'rule.forms.translator-incomplete.what':
    '様式の単位が一つでもあり、翻訳者の氏名(translator の name)か住所(address)がないか、空白だけのとき。',
  'rule.forms.translator-incomplete.message': '翻訳者の住所・氏名がそろっていません。',
  'rule.forms.translator-incomplete.message.name': '翻訳者の氏名がありません。',
  'rule.forms.translator-incomplete.message.address': '翻訳者の住所がありません。',
  'rule.forms.translator-incomplete.message.phone': '翻訳者の電話番号がありません。',
  'rule.forms.translator-incomplete.fix':
    '訳した方の氏名(translator の name)と住所(address)を書いてください。ご本人やご家族でも構いません。',
  'rule.forms.translator-incomplete.fix.name':
    '訳した方の氏名(translator の name)を書いてください。ご本人やご家族でも構いません。',
  'rule.forms.translator-incomplete.fix.address': '訳した方の住所(translator の address)を書いてください。',
  'rule.forms.translator-incomplete.fix.phone': '翻訳者(translator)の phone に電話番号を書いてください。',
  'rule.forms.translator-incomplete.why':
    '日本語訳文には、翻訳者の住所・氏名を記入する決まりです。翻訳者の資格は問われません。',

  'rule.forms.month-unknown.title': 'どの月か分からない費用',
  'rule.forms.month-unknown.what':
    '費用に日付(on)がなく、その診療の受診日が二つ以上の月にわたるとき。受診者、医療機関、診療の種類、受診日などが足りず、単位に分けられない診療の費用には出ません。',
  'rule.forms.month-unknown.message':
    'この費用に日付がなく、診療が複数の月にわたるため、どの月の様式に入れるか決められません。',
  'rule.forms.month-unknown.fix':
    'その診療を受けた日を、費用の日付(on)に書いてください。請求書の日付ではなく、診療の日です。',
  'rule.forms.month-unknown.why': '様式は月ごとに分けて書くため、費用がどの月の診療のものか、決める必要があります。',

  'rule.forms.code-unknown.title': '分類表にない番号',
  'rule.forms.code-unknown.what':
    '傷病名の疾病分類の番号(code)が、申請の版(classification、なければ保険者の版)の分類表にないとき。番号のない傷病名には出ません。',
  'rule.forms.code-unknown.message': '疾病分類の番号 {{code}} は、{{edition}}年版の分類表にありません。',
  'rule.forms.code-unknown.fix':
    '様式Aの番号と、医師に渡した分類表の版(classification)を見比べ、違っていれば直してください。番号が分からないときは、code を空けて窓口に確認してください。',
  'rule.forms.code-unknown.why':
    '様式Aの病名には、国民健康保険国際疾病分類表の番号を添えます。番号は版によって違うため、使った版と合わせる必要があります。',

  'rule.forms.unsigned.title': '医師の署名日がない',
  'rule.forms.unsigned.what': '診療(薬局を除く)に、医師の署名日(physician の signedOn)が書かれていないとき。',
  'rule.forms.unsigned.message': '様式Aに医師が署名した日が書かれていません。',
  'rule.forms.unsigned.fix':
    '様式Aに医師の署名と日付があるか見て、その日付を physician の signedOn に書いてください。署名がないときは、医療機関に頼んでください。',
  'rule.forms.unsigned.why':
    '様式Aは、担当医が書いて署名する書類です。署名や日付がないと、差し戻されることがあります。',

  'rule.forms.signed-early.title': '診療が終わる前の署名',
  'rule.forms.signed-early.what':
    '様式の単位に署名する医師(その単位で受診日がいちばん早い診療の医師)の署名日(signedOn)が、その単位の最後の受診日より前のとき。最後の受診日と同じ日なら出ません。',
  'rule.forms.signed-early.message':
    '医師の署名日 {{signedOn}} が、様式Aに載る最後の受診日 {{last}} より前になっています。',
  'rule.forms.signed-early.fix':
    '様式Aの署名日と受診日を確かめ、違うほうを直してください。署名の後にも受診したときは、最後の受診の後に様式Aを書いてもらってください。',
  'rule.forms.signed-early.why': '署名より後の診療は、その書類では証明されていないことになります。',

  'rule.forms.empty-item.title': '様式Aの空欄',
  'rule.forms.empty-item.what':
    '診療(薬局を除く)に、名前(name)の書かれた傷病名(diagnoses)が一つもないとき、または症状(condition の text)か処置(treatment の text)がないか空白だけのとき。',
  'rule.forms.empty-item.message': '様式Aの内容のうち、まだ書かれていないものがあります。',
  'rule.forms.empty-item.message.diagnoses': '傷病名が一つも書かれていません。',
  'rule.forms.empty-item.message.condition': '症状の概要が書かれていません。',
  'rule.forms.empty-item.message.treatment': '処方、手術その他の処置の概要が書かれていません。',
  'rule.forms.empty-item.fix':
    '様式Aに医師が書いたとおりに書き写してください。様式Aが空欄のときは、医師に書いてもらってください。',
  'rule.forms.empty-item.fix.diagnoses':
    '様式Aにある傷病名を diagnoses に書き写してください。様式Aが空欄のときは、医師に書いてもらってください。',
  'rule.forms.empty-item.fix.condition':
    '様式Aにある症状の概要を condition の text に書き写してください。様式Aが空欄のときは、医師に書いてもらってください。',
  'rule.forms.empty-item.fix.treatment':
    '様式Aにある処置の概要を treatment の text に書き写してください。様式Aが空欄のときは、医師に書いてもらってください。',
  'rule.forms.empty-item.why': '傷病名、症状、処置が分からないと、保険診療に当たるかどうかの審査ができません。',

  'rule.forms.physician-japanese.title': '医師の欄の日本語',
  'rule.forms.physician-japanese.what':
    '診療の症状(condition の text)か処置(treatment の text)に、ひらがなかカタカナが入っているとき。漢字だけなら出ません。',
  'rule.forms.physician-japanese.message': '医師が書く欄に、日本語(かな)が入っています。',
  'rule.forms.physician-japanese.message.condition': '医師が書く「症状の概要」に、日本語(かな)が入っています。',
  'rule.forms.physician-japanese.message.treatment': '医師が書く「処置の概要」に、日本語(かな)が入っています。',
  'rule.forms.physician-japanese.fix':
    'text には医師が書いたとおりの文を書き写し、日本語は訳の欄(ja)に移してください。医師自身が日本語で書いたときは、そのままで構いません。',
  'rule.forms.physician-japanese.why':
    '様式Aは現地の医師が書く書類です。日本語があると、だれが書いたのかを窓口で尋ねられることがあります。',

  // 規則: 手元の書類
  'rule.documents.receipt-missing.title': '領収書がない',
  'rule.documents.receipt-missing.what':
    '支払いに領収書の id(receipt)がないとき、またはその id の書類が領収書(receipt)でも医療機関発行の領収明細書(itemised-receipt)でもないとき。その id の書類がどこにもなければ、reference.unknown になります。',
  'rule.documents.receipt-missing.message': 'この支払いの領収書が示されていません。',
  'rule.documents.receipt-missing.message.other-kind':
    'この支払いの領収書とされている {{receipt}} は、「{{kind}}」です。',
  'rule.documents.receipt-missing.fix':
    '領収書の原本を用意し、書類(documents)に加えて、その id を支払いの receipt に書いてください。なくしたときは、医療機関に再発行を頼んでください。',
  'rule.documents.receipt-missing.fix.other-kind':
    '支払いの receipt に、領収書の id を書いてください。その書類が領収書なら、書類の種類(kind)を receipt に直してください。',
  'rule.documents.receipt-missing.why':
    '領収書の原本は、実際に支払ったことと支払った日を示します。申請期限は支払った日から数えます。',

  'rule.documents.receipt-untranslated.title': '訳が付いていない外国語の書類',
  'rule.documents.receipt-untranslated.what':
    '領収書、医療機関発行の領収明細書か診療内容明細書の言語(language)が日本語以外で、translated が true でないとき。言語が書かれていなければ出ません。',
  'rule.documents.receipt-untranslated.message':
    '「{{kind}}」(言語 {{language}})に、日本語訳が付いているか分かりません。',
  'rule.documents.receipt-untranslated.fix':
    '日本語訳を用意して、translated を true にしてください。領収書に訳が要るかどうかは、窓口に確認してください。',
  'rule.documents.receipt-untranslated.why':
    '領収書は日本語訳が必要な場合があります。様式A・様式Bの代わりに医療機関の書類を出すときは、それぞれに日本語訳が必要です。',

  'rule.documents.consent-missing.title': '同意書がない',
  'rule.documents.consent-missing.what':
    '受診者(patients)のだれかに、同意書(documents の consent)がないとき。診療がまだ書かれていない受診者も含み、受診者が1人だけの申請では、だれのものか書かれていない同意書も、その方のものとします。',
  'rule.documents.consent-missing.message': '受診者 {{patient}} の「調査にかかわる同意書」がありません。',
  'rule.documents.consent-missing.fix':
    '同意書を印刷して受診者に署名してもらい(未成年のときは保護者)、書類(documents)に consent として加えてください。',
  'rule.documents.consent-missing.why':
    '申請の内容を、現地の医療機関に問い合わせることへの同意書です。受診者ごとに1枚用意します。',

  'rule.documents.passport-missing.title': 'パスポートがない',
  'rule.documents.passport-missing.what':
    '受診者(patients)のだれかに、パスポート(documents の passport)がないとき。診療がまだ書かれていない受診者も含み、受診者が1人だけの申請では、だれのものか書かれていないパスポートも、その方のものとします。',
  'rule.documents.passport-missing.message': '受診者 {{patient}} のパスポートがありません。',
  'rule.documents.passport-missing.fix':
    '受診者のパスポートを用意し、書類(documents)に passport として加えて、申請の日に持参してください。',
  'rule.documents.passport-missing.why': '診療を受けた方が海外に渡航していたことを、パスポートで確かめます。',

  'rule.documents.travel-proof.title': '渡航を確かめるもの',
  'rule.documents.travel-proof.what':
    '渡航の proof(trips の proof)に、保険者が認めるもの(出入国の証印、搭乗券の半券など)が一つもないとき。書類(documents)の travel-proof だけでは足りません。',
  'rule.documents.travel-proof.message': '出入国を確かめられるものがありません。次の順に求められます: {{proofs}}',
  'rule.documents.travel-proof.fix':
    'パスポートに出入国の証印があれば、proof に passport-stamps と書いてください。なければ、搭乗券の半券などを用意して、その種類を書いてください。',
  'rule.documents.travel-proof.why':
    '自動化ゲートを通ると、パスポートに証印が残りません。搭乗券の半券や e チケットのほか、出入国在留管理庁に請求する出入(帰)国記録で代えられる場合があります。窓口に確認してください。',

  'rule.documents.account-missing.title': '振込先がない',
  'rule.documents.account-missing.what':
    '振込先の口座(account)が、まったく書かれていないとき。一部だけ書かれているときは、answers.missing になります。',
  'rule.documents.account-missing.message': '振込先の口座がまだ書かれていません。',
  'rule.documents.account-missing.message.kind-not-taken':
    'この保険者は「{{accountKind}}」への振り込みを扱っていません。',
  'rule.documents.account-missing.message.type-not-taken': 'この保険者は預金種目「{{accountType}}」を扱っていません。',
  'rule.documents.account-missing.fix': '世帯主名義の口座を account に書いてください。',
  'rule.documents.account-missing.fix.kind-not-taken':
    'ほかの種類の口座を account に書いてください。扱いは窓口で確かめられます。',
  'rule.documents.account-missing.fix.type-not-taken': 'ほかの預金種目の口座を account に書いてください。',
  'rule.documents.account-missing.why': '海外療養費は、世帯主名義の口座に振り込まれます。',

  'rule.documents.account-proof-missing.title': '振込先のわかるものがない',
  'rule.documents.account-proof-missing.what':
    '振込先の口座(account)が書かれていて、書類(documents)に振込先のわかるもの(account-proof)がないとき。',
  'rule.documents.account-proof-missing.message': '振込先のわかるもの(通帳など)がありません。',
  'rule.documents.account-proof-missing.fix':
    '世帯主名義の通帳やキャッシュカードなどを用意し、書類(documents)に account-proof として加えてください。',
  'rule.documents.account-proof-missing.why':
    '振り込みの間違いを防ぐため、窓口で世帯主名義の振込先のわかるものを見せます。',

  'rule.documents.file-missing.title': 'ファイルが見つからない',
  'rule.documents.file-missing.what':
    '書類(documents)の file に書かれたファイルが、申請のフォルダーにないとき。file のない書類は、紙で手元にあるものとします。',
  'rule.documents.file-missing.message': '書類のファイル「{{file}}」が、申請のフォルダーにありません。',
  'rule.documents.file-missing.fix':
    'ファイルをフォルダーに入れるか、名前(file)を直してください。紙で持っているだけのときは、file を消してください。',
  'rule.documents.file-missing.why': '申請ファイルに書かれた書類は、フォルダーの中にある必要があります。',

  'rule.documents.file-unreadable.title': '開けないファイル',
  'rule.documents.file-unreadable.what':
    '書類(documents)の file に書かれたファイルが、空のとき、壊れているか読めないとき、パスワードがないと開けないとき、PDF・JPEG・PNG・TIFF のどれでもないとき、フォルダーなどのとき、または 200 MiB より大きいとき。',
  'rule.documents.file-unreadable.message': 'ファイル「{{file}}」を開けません。',
  'rule.documents.file-unreadable.message.empty': 'ファイル「{{file}}」は空です。',
  'rule.documents.file-unreadable.message.broken': 'ファイル「{{file}}」が壊れているか、途中で切れています。',
  'rule.documents.file-unreadable.message.locked': 'ファイル「{{file}}」にパスワードなどの保護がかかっています。',
  'rule.documents.file-unreadable.message.unknown-kind':
    'ファイル「{{file}}」は、PDF、JPEG、PNG、TIFF のどれでもありません。',
  'rule.documents.file-unreadable.message.not-a-file': '「{{file}}」はファイルではなく、フォルダーなどです。',
  'rule.documents.file-unreadable.message.too-large': 'ファイル「{{file}}」は大きすぎて読めません。',
  'rule.documents.file-unreadable.fix': 'もう一度スキャンするか写真を撮り直して、ファイルを置き換えてください。',
  'rule.documents.file-unreadable.fix.locked': 'パスワードなどの保護を外して保存し直し、ファイルを置き換えてください。',
  'rule.documents.file-unreadable.fix.unknown-kind': 'PDF か、JPEG・PNG・TIFF の画像に保存し直してください。',
  'rule.documents.file-unreadable.fix.not-a-file': 'file に、フォルダーではなくファイルの名前を書いてください。',
  'rule.documents.file-unreadable.fix.too-large': '解像度を下げて、または分けてスキャンし直してください。',
  'rule.documents.file-unreadable.why': '開けない書類は、家でも窓口でも中身を確かめられません。',

  'rule.documents.duplicate.title': '同じ中身のファイル',
  'rule.documents.duplicate.what':
    '書類(documents)の file に書かれた二つの別々のファイルの中身が、まったく同じとき。同じファイルを2か所に書いても出ず、空のファイルと 200 MiB より大きいファイルは比べません。',
  'rule.documents.duplicate.message': 'ファイル「{{file}}」と「{{other}}」は、中身が同じです。',
  'rule.documents.duplicate.fix':
    '取り違えていれば、正しいファイルに置き換えてください。1枚の紙が2つの書類を兼ねるときは、両方に同じファイル名を書いてください。',
  'rule.documents.duplicate.why': '同じ書類を別のものとして出すと、二重の請求に見えることがあります。',

  'rule.documents.unlisted.title': '書かれていないファイル',
  'rule.documents.unlisted.what':
    'フォルダーにあるファイルが、書類(documents)のどの file にも書かれていないとき(21個目からは、まとめて1件)。申請ファイル、本ソフトが作った書類一式・旅行の一式とその manifest、システムやエディターが残すもの(.DS_Store、Thumbs.db、~$… など)は除きます。',
  'rule.documents.unlisted.message':
    'フォルダーにあるファイル「{{file}}」が、書類(documents)のどこにも書かれていません。',
  'rule.documents.unlisted.message.more': 'ほかにも、書類(documents)に書かれていないファイルが {{count}} 個あります。',
  'rule.documents.unlisted.fix': '必要な書類なら documents に加え、要らないものならフォルダーから出してください。',
  'rule.documents.unlisted.why': 'スキャンしただけで書き忘れた書類がないか、確かめるためです。',

  // 規則: 窓口に来る方と振込先
  'rule.identity.insufficient.title': '身元確認書類が足りない',
  'rule.identity.insufficient.what':
    '窓口に来る方の身元確認書類(applicant の identity)が、保険者の一覧にある顔写真付きのもの{{neededWithPhoto}}点にも、顔写真のないもの{{neededWithoutPhoto}}点にも足りないとき。同じ種類は1点と数え、顔写真付きとないものを合わせては数えません。',
  'rule.identity.insufficient.message':
    '窓口に来る方の身元確認書類が足りません。今あるのは顔写真付き{{photos}}点、顔写真なし{{others}}点で、必要なのは顔写真付き{{neededWithPhoto}}点か、顔写真なし{{neededWithoutPhoto}}点です。',
  'rule.identity.insufficient.message.unknown-kind':
    '窓口に来る方の身元確認書類が足りません。今あるのは顔写真付き{{photos}}点、顔写真なし{{others}}点で、必要なのは顔写真付き{{neededWithPhoto}}点か、顔写真なし{{neededWithoutPhoto}}点です。窓口の一覧にないもの({{unknown}})は数えていません。',
  'rule.identity.insufficient.fix':
    '持参する身元確認書類を、必要な数だけ applicant の identity に書いてください(例: マイナンバーカードは my-number-card、運転免許証は driving-licence)。',
  'rule.identity.insufficient.fix.unknown-kind':
    '一覧にある身元確認書類を applicant の identity に書いてください。ほかの書類を使いたいときは、窓口に確認してください。',
  'rule.identity.insufficient.why':
    '窓口では、来られた方がどなたかを確かめます。官公署発行の顔写真付きのものは1点、資格確認書など顔写真のないものは2点が基本です。',

  'rule.identity.proxy-authority.title': '代理人の委任状など',
  'rule.identity.proxy-authority.what':
    '窓口に来る方が別世帯の代理人(applicant の is が proxy)で、代理権を示すもの(authority)が書かれていないか、保険者が認めるものでないとき。',
  'rule.identity.proxy-authority.message':
    '別世帯の代理人が申請しますが、世帯主の委任状か、代理権を確かめられる書類がありません。',
  'rule.identity.proxy-authority.message.not-accepted': 'この保険者では、別世帯の代理人は申請できません。',
  'rule.identity.proxy-authority.fix':
    '世帯主に委任状を書いてもらい、applicant の authority に letter-of-attorney と書いてください。世帯主のマイナンバーカード、運転免許証、資格確認書のどれか1点でも構いません。',
  'rule.identity.proxy-authority.fix.not-accepted':
    '同じ世帯の方が申請するようにし、applicant の is を household-member にしてください。',
  'rule.identity.proxy-authority.why':
    '別世帯の方が申請するときは、世帯主から任されていることを確かめます。同じ世帯の方なら要りません。',

  'rule.identity.account-holder.title': '世帯主以外の口座',
  'rule.identity.account-holder.what':
    '口座の名義(account の holder)が世帯主のフリガナ(kana)と違い、書類(documents)に受領の委任状(receiving-mandate)がないとき。全角と半角、ひらがなとカタカナ、小さい字、長音、空白の違いは問わず、どちらかが書かれていなければ出ません。',
  'rule.identity.account-holder.message': '口座の名義が、世帯主のフリガナと違います。受領の委任状もありません。',
  'rule.identity.account-holder.message.not-offered':
    '口座の名義が、世帯主のフリガナと違います。この保険者はほかの方の口座には振り込みません。',
  'rule.identity.account-holder.fix':
    '世帯主名義の口座にするか、名義とフリガナの書き間違いを直してください。世帯主以外の口座にしたいときは、受領の委任状が使えるか、先に窓口に確認してください。',
  'rule.identity.account-holder.fix.not-offered':
    '世帯主名義の口座にするか、名義とフリガナの書き間違いを直してください。',
  'rule.identity.account-holder.why':
    '振込先は世帯主名義の口座です。ほかの方の口座で受け取れるかどうかは、保険者によって違います。',

  'rule.identity.latin-kana-differ.title': 'ローマ字とフリガナの違い',
  'rule.identity.latin-kana-differ.what':
    '世帯主か受診者の、漢字を含む氏名(ja)で、ローマ字(latin)が、ふつうに使われるどのつづり(OHNO、ONO、OONO など)でもフリガナ(kana)の読みにならないとき。姓と名の順は問わず、三つのどれかが書かれていなければ出ません。',
  'rule.identity.latin-kana-differ.message': 'ローマ字の氏名が、フリガナの読みと合わないようです。',
  'rule.identity.latin-kana-differ.fix':
    'パスポートの表記と見比べ、違っていれば、name の latin か kana を直してください。合っていれば、そのままで構いません。',
  'rule.identity.latin-kana-differ.why':
    '現地の書類はパスポートのローマ字で書かれます。氏名が同じ方のものと分かるように、読みを確かめています。',

  // 規則: 金額
  'rule.amounts.negative.title': '金額の正負',
  'rule.amounts.negative.what':
    '値引きでない費用、支払い、ほかの保険の給付(otherCover)の金額が0より小さいとき、値引きの金額が0より大きいとき、または換算率(rates の yen)が0以下のとき。様式の単位で、種類のうえで対象になる費用の合計が、ある通貨で0より小さいときも出ます。',
  'rule.amounts.negative.message': '金額 {{amount}} の正負が合っていないようです。',
  'rule.amounts.negative.message.negative': '金額がマイナス({{amount}})になっています。',
  'rule.amounts.negative.message.discount': '値引きの金額({{amount}})がマイナスになっていません。',
  'rule.amounts.negative.message.rate': '換算率が0以下({{amount}})になっています。',
  'rule.amounts.negative.message.sum':
    '{{unit}} の、支給の対象となる費用の合計が0より小さい({{amount}})ため、0として計算しています。',
  'rule.amounts.negative.fix':
    '領収書を見て、金額を0より大きい数に直してください。値引きなら費目(item)を discount にし、返金なら支払いの額から差し引いてください。',
  'rule.amounts.negative.fix.discount':
    '値引きのときは、金額の前に - を付けてください。値引きでないときは、費目(item)を直してください。',
  'rule.amounts.negative.fix.rate': '銀行などが示す換算率を、0より大きい数で書いてください。',
  'rule.amounts.negative.fix.sum': '値引きの金額を領収明細書と見比べ、違っていれば直してください。',
  'rule.amounts.negative.why': '正負が違うと、合計も支給額も変わってしまいます。',

  'rule.amounts.unpaid.title': '支払いの不足',
  'rule.amounts.unpaid.what':
    '診療ごと、通貨ごとに見て、支払いの合計が費用の合計より少ないとき(支払いがなければ0とします)。費用が一つもないとき、金額か通貨のない行があるとき、費用にない通貨で払ったとき(amounts.currency-differs)は比べません。',
  'rule.amounts.unpaid.message': '請求 {{charged}} に対して、支払いが {{paid}} です。{{difference}} 足りません。',
  'rule.amounts.unpaid.fix':
    '領収書を見て、書かれていない支払いを payments に加えるか、金額を直してください。まだ払っていない分があれば、全額を払ってから申請してください。',
  'rule.amounts.unpaid.why': '海外療養費は、かかった費用の全額をいったん支払った後で、申請するものです。',

  'rule.amounts.overpaid.title': '支払いの超過',
  'rule.amounts.overpaid.what':
    '診療ごと、通貨ごとに見て、支払いの合計が費用の合計より多いとき。費用が一つもないとき、金額か通貨のない行があるとき、費用にない通貨で払ったとき(amounts.currency-differs)は比べません。',
  'rule.amounts.overpaid.message':
    '請求 {{charged}} に対して、支払いが {{paid}} です。{{difference}} 多くなっています。',
  'rule.amounts.overpaid.fix':
    '領収明細書を見て、書かれていない費用を charges に加えるか、支払いの金額を直してください。預り金の返金があれば、差し引いた額にしてください。',
  'rule.amounts.overpaid.why': '費用の書き漏れがあると、支給額が少なくなるためです。',

  'rule.amounts.currency-differs.title': '請求と支払いの通貨の違い',
  'rule.amounts.currency-differs.what':
    '診療の支払いに、その診療の費用にはない通貨があるとき。費用が一つもないときと、金額か通貨のない行があるときは出ません。',
  'rule.amounts.currency-differs.message':
    '請求の通貨({{charged}})と支払いの通貨({{paid}})が違うため、過不足を確かめられません。',
  'rule.amounts.currency-differs.fix':
    '領収書の通貨を確かめ、違っていれば直してください。カードの明細の円の額ではなく、医療機関に払った通貨で書いてください。',
  'rule.amounts.currency-differs.why': '円に換算するのは支給を決める日の換算率なので、元の通貨の額が必要です。',

  'rule.amounts.paid-by-other.title': 'ご家族以外の支払い',
  'rule.amounts.paid-by-other.what':
    '支払いをした方(payments の by)が、旅行保険の会社(travel-insurer)か、その他(other)のとき。書かれていなければ、ご家族の支払いとします。',
  'rule.amounts.paid-by-other.message': 'この支払いは、ご家族以外の方がしたものとされています。',
  'rule.amounts.paid-by-other.message.travel-insurer':
    'この支払いは、旅行保険の会社が医療機関に直接払ったものとされています。',
  'rule.amounts.paid-by-other.message.other': 'この支払いは、ご家族や旅行保険の会社以外の方がしたものとされています。',
  'rule.amounts.paid-by-other.fix':
    '実際に払った方を確かめ、違っていれば by を直してください。合っていれば、対象になるか窓口に確認してください。',
  'rule.amounts.paid-by-other.why':
    'まず全額を支払った方が申請する制度です。ほかの方が払った分の扱いは、窓口に確認してください。',

  'rule.amounts.ratio-assumed.title': '一部負担割合の仮定',
  'rule.amounts.ratio-assumed.what':
    '様式の単位の最初の受診日に、受診者が所得で一部負担割合の変わる年齢({{leavesAtAge}}歳の誕生日の前日まで)で、一部負担割合(ratio)も現役並み所得かどうか(activeIncome)も書かれていないとき。受診者1人に1件だけ出ます。',
  'rule.amounts.ratio-assumed.message':
    'この年齢では所得によって一部負担割合が変わりますが、現役並み所得かどうかが書かれていないため、低いほうの割合で計算しています。',
  'rule.amounts.ratio-assumed.fix':
    '一部負担割合を窓口に確認し、現役並み所得なら activeIncome を true に、そうでなければ false にしてください。',
  'rule.amounts.ratio-assumed.why':
    '70歳から74歳までの方の割合は、年齢だけでは決まりません。割合が違うと支給額も変わります。',

  'rule.amounts.high-cost.title': '高額療養費の可能性',
  'rule.amounts.high-cost.what':
    '受診者1人の1か月の自己負担分が、標準額のある単位を合計して{{highCostMark}}円以上のとき。標準額のない単位と、額を出せない単位は入れません。',
  'rule.amounts.high-cost.message':
    '{{month}} の自己負担分が {{copay}}円で、目安の {{mark}}円以上です。高額療養費を別に申請できることがあります。',
  'rule.amounts.high-cost.message.separate':
    '{{month}}の一部負担が {{copay}} 円で、高額療養費の目安({{mark}} 円)以上です。この窓口では高額療養費は別の申請です。',
  'rule.amounts.high-cost.fix': 'このままで構いません。高額療養費を申請できるかどうか、窓口に確認してください。',
  'rule.amounts.high-cost.why':
    '標準額をもとにした自己負担分が大きいときは、高額療養費という別の給付を受けられることがあります。限度額は所得や年齢で違い、この額は本ソフトの目安です。',

  'rule.amounts.decimals.title': '小数点以下の桁数',
  'rule.amounts.decimals.what':
    '費用、支払い、ほかの保険の給付(otherCover)の金額の小数点以下の桁が、その通貨で使える桁より多いとき。末尾の0は数えません。',
  'rule.amounts.decimals.message':
    '金額 {{amount}} の小数点以下の桁が多すぎます。{{currency}} で使えるのは、小数点以下{{most}}桁までです。',
  'rule.amounts.decimals.fix': '領収書を見て、金額(amount)か通貨(currency)を直してください。',
  'rule.amounts.decimals.why': '通貨ごとに決まった桁数と合わない金額は、写し間違いか、通貨の間違いです。',

  'rule.amounts.rate-missing.title': '換算率がない',
  'rule.amounts.rate-missing.what':
    '計算に入れる円以外の費用があり、その通貨に使える換算率(rates)がないとき。使えるのは、支給決定日(decision.on、なければ今日)かそれより前の日の、0より大きく、記入のそろった換算率です。',
  'rule.amounts.rate-missing.message': '{{currency}} の換算率がないため、支給額を円で出せません。',
  'rule.amounts.rate-missing.fix':
    '見込みの額を知りたいときは、銀行の売レート(TTS)を rates に書いてください。申請だけなら、なくても構いません。',
  'rule.amounts.rate-missing.why':
    '外貨は、支給決定日の外国為替換算率で円に換算されます。申請のときは、まだ分からないのが普通です。',

  'rule.amounts.rate-side.title': '売レート以外の換算率',
  'rule.amounts.rate-side.what': '換算率(rates)の種類(side)が、TTM か TTB のとき。計算に使わない換算率でも出ます。',
  'rule.amounts.rate-side.message': '{{currency}} の換算率が、売レート(TTS)ではなく {{side}} です。',
  'rule.amounts.rate-side.fix': '銀行の公表する売レート(TTS)があれば、side と yen を書き直してください。',
  'rule.amounts.rate-side.why':
    '売レート(TTS)で換算する保険者が多いためです。どのレートを使うかは、窓口に確認してください。',

  'rule.amounts.standard-missing.title': '標準額がない',
  'rule.amounts.standard-missing.what':
    '様式の単位に、標準額(assessments の standard)がないとき。支給の対象にならない単位でも出ます。',
  'rule.amounts.standard-missing.message': '{{unit}} の標準額がまだないため、支給額の上限だけを示しています。',
  'rule.amounts.standard-missing.fix': 'このままで構いません。標準額は申請の後、審査で決まります。',
  'rule.amounts.standard-missing.why':
    '支給額は、日本で同じ診療を受けた場合の額(標準額)と実際の医療費の、低いほうをもとに計算します。そのため、上限より大幅に少なくなることがあります。',

  'rule.amounts.tax.title': '税の扱い',
  'rule.amounts.tax.what': '費用の種類(item)が「税」のとき。保険者が税を対象とするかどうかは問いません。',
  'rule.amounts.tax.message': '税の費用があります。対象になるかどうかは、保険者によって違います。',
  'rule.amounts.tax.message.counted': '税の費用を、支給の対象に入れて計算しています。対象としない保険者もあります。',
  'rule.amounts.tax.message.left-out': '税の費用を、支給の対象から除いて計算しています。',
  'rule.amounts.tax.fix': 'このままで構いません。税が対象になるかどうか、窓口に確認してください。',
  'rule.amounts.tax.why': '税について何も示していない保険者が多く、対象外とするところもあります。',

  'rule.amounts.travel-insurance.title': '海外旅行保険',
  'rule.amounts.travel-insurance.what':
    'ほかの保険の給付(otherCover)に、海外旅行保険(travel-insurance)が書かれているとき。',
  'rule.amounts.travel-insurance.message': '海外旅行保険の給付があります。海外療養費の額は変わりません。',
  'rule.amounts.travel-insurance.fix':
    'このままで構いません。保険会社に領収書の原本を出すときは、先に窓口に相談してください。',
  'rule.amounts.travel-insurance.why': '民間の海外旅行保険から保険金が出ても、その額とは関係なく請求できます。',

  'rule.amounts.foreign-public.title': '外国の公的保険',
  'rule.amounts.foreign-public.what':
    'ほかの保険の給付(otherCover)に、外国の公的保険(foreign-public-insurance)が書かれているとき。',
  'rule.amounts.foreign-public.message':
    '外国の公的保険からの給付があります。その分は、海外療養費の対象にならないことがあります。',
  'rule.amounts.foreign-public.fix': '給付の内容がわかる書類を用意し、対象になる額を窓口に確認してください。',
  'rule.amounts.foreign-public.why':
    '外国の公的保険が負担した費用を、対象外とする保険者があります。この計算では差し引いていません。',

  // 規則: 申請期限
  'rule.deadline.expired.title': '申請期限切れ',
  'rule.deadline.expired.what':
    '申請日(filing.on、なければ今日)が、支払いごとの申請期限の最終日より後のとき。最終日は、支払日(診療から数える保険者では、診療の最後の日)の翌日から数えて{{years}}年の最後の日で、診療が対象外になるのは、すべての支払いに日付があり、すべて最終日を過ぎているときだけです。',
  'rule.deadline.expired.message':
    '{{event}} の分の申請期限は {{lastDay}} です。申請日 {{filing}} では、期限を過ぎています。',
  'rule.deadline.expired.fix':
    '領収書で日付を確かめ、違っていれば直してください。合っていれば、申請できる分が残っているか窓口に確認してください。',
  'rule.deadline.expired.why':
    '医療費を支払った日の翌日から数えて2年を過ぎると、時効により申請できなくなります。診療を受けた日から数える保険者もあります。',

  'rule.deadline.near.title': '申請期限が近い',
  'rule.deadline.near.what':
    '申請日(filing.on、なければ今日)から、支払いごとの申請期限の最終日まで、残り{{warnDays}}日以内のとき(最終日の当日は残り0日で、過ぎると deadline.expired になります)。最終日は、支払日(診療から数える保険者では、診療の最後の日)の翌日から数えて{{years}}年の最後の日です。',
  'rule.deadline.near.message': '{{event}} の分の申請期限は {{lastDay}} です。残りは{{left}}日です。',
  'rule.deadline.near.fix': '窓口の開いている日を確かめ、期限までに申請してください。',
  'rule.deadline.near.why':
    '医療費を支払った日の翌日から数えて2年を過ぎると、時効により申請できなくなります。書類をそろえる時間を考えて、早めにお知らせしています。',

  // 規則: 申請ファイルの記入
  'rule.answers.missing.title': '書かれていない項目',
  'rule.answers.missing.what':
    '世帯主、窓口に来る方、受診者、渡航、医療機関、診療、費用と支払い、書類などの、申請書や様式に要る項目がないか、空白だけのとき。対象外の日がある診療の、どの日のものか分からない費用の日付も含み、別の規則が確かめる項目(口座、帰国日、領収書など)と、薬局の初診日・担当医には出ません。',
  'rule.answers.missing.message': '「{{answer}}」がまだ書かれていません。書類を作るのに必要です。',
  'rule.answers.missing.message.ratio':
    '一部負担割合がありません。被保険者証や資格確認書にある割合({{ratios}} のどれか)が要ります。',
  'rule.answers.missing.fix': '申請ファイルのこの場所に書いてください。',
  'rule.answers.missing.fix.ratio':
    '受診者(patients)の ratio に、書類にある割合を書いてください。年齢からは決まりません。',
  'rule.answers.missing.why': '申請書や様式の欄を埋めるのに要る項目です。空欄があると、窓口で書き足すことになります。',

  'rule.reference.unknown.title': '見つからない id',
  'rule.reference.unknown.what':
    '受診者、渡航、医療機関、診療、書類の id か様式の単位が使われていて、この申請にそれがないとき。診療の受診者が、その渡航の人(trips の patients)に入っていないときも出ます。',
  'rule.reference.unknown.message': '「{{id}}」という id は、このファイルにありません。今ある id: {{known}}',
  'rule.reference.unknown.message.patient':
    '「{{id}}」という受診者(patients)は、このファイルにいません。今ある id: {{known}}',
  'rule.reference.unknown.message.trip':
    '「{{id}}」という渡航(trips)は、このファイルにありません。今ある id: {{known}}',
  'rule.reference.unknown.message.institution':
    '「{{id}}」という医療機関(institutions)は、このファイルにありません。今ある id: {{known}}',
  'rule.reference.unknown.message.receipt':
    '「{{id}}」という書類(documents)は、このファイルにありません。今ある id: {{known}}',
  'rule.reference.unknown.message.treatment':
    '「{{id}}」という診療(treatments)は、このファイルにありません。今ある id: {{known}}',
  'rule.reference.unknown.message.unit': '「{{id}}」という様式の単位は、この申請にありません。今ある単位: {{known}}',
  'rule.reference.unknown.message.traveller':
    '受診者「{{id}}」が、この渡航の人(trips の patients)に入っていません。入っているのは: {{known}}',
  'rule.reference.unknown.fix': 'id のつづりを直すか、その id のものをファイルに加えてください。',
  'rule.reference.unknown.fix.unit':
    'ryoyohi units で単位を確かめ、同じつづりで書いてください。書類には、代わりに treatment も使えます。',
  'rule.reference.unknown.fix.traveller':
    '一緒に渡航していれば trips の patients に加え、そうでなければ診療の trip か patient を直してください。',
  'rule.reference.unknown.why':
    'id は、受診者、渡航、医療機関、書類を結び付ける印です。合わないと、正しく分けられません。',

  'rule.reference.duplicate-id.title': '重なっている記入',
  'rule.reference.duplicate-id.what':
    '受診者どうし、渡航どうし、医療機関どうし、診療どうし、書類どうしで、同じ id が2回以上使われているとき。通貨・種類(side)・日付の同じ換算率、同じ単位の標準額が2つ以上あるときも出ます。',
  'rule.reference.duplicate-id.message': '「{{id}}」が2回書かれています。',
  'rule.reference.duplicate-id.message.id': '同じ id「{{id}}」が2回使われています。',
  'rule.reference.duplicate-id.message.rate': '通貨、種類、日付が同じ換算率({{id}})が2つあります。',
  'rule.reference.duplicate-id.message.assessment': '{{id}} の標準額が2つあります。',
  'rule.reference.duplicate-id.fix': '一方を別の id に変え、それを使っているところも直してください。',
  'rule.reference.duplicate-id.fix.rate': '正しいほうを残し、もう一方を消してください。',
  'rule.reference.duplicate-id.fix.assessment': '正しいほうを残し、もう一方を消してください。',
  'rule.reference.duplicate-id.why': '同じものが2つあると、どちらを使うのか決められません。',

  // 規則: 日付
  'rule.dates.overlapping-stays.title': '入院の重なり',
  'rule.dates.overlapping-stays.what':
    '同じ受診者の、別の医療機関での二つの入院が、1日でも重なるとき。重なるのが一方の退院日で他方の入院日でもある日(転院の日)だけなら出ません。',
  'rule.dates.overlapping-stays.message': 'この入院の期間が、別の医療機関での入院({{other}})と重なっています。',
  'rule.dates.overlapping-stays.fix':
    '入院と退院の日(admitted、discharged)を領収明細書で確かめ、違っていれば直してください。外泊などの事情があれば、窓口で説明してください。',
  'rule.dates.overlapping-stays.why':
    '同じ方が、転院の日のほかに、二つの医療機関に同時に入院することは普通ありません。審査で確かめられる点です。',

  'rule.dates.paid-before.title': '受診前の支払い',
  'rule.dates.paid-before.what': '支払日(payments の on)が、その診療の最初の受診日(入院では入院日)より前のとき。',
  'rule.dates.paid-before.message': '支払日 {{on}} が、最初の受診日 {{first}} より前です。預り金(前払い)でしょうか。',
  'rule.dates.paid-before.fix':
    '領収書で日付を確かめ、違っていれば直してください。前払いのときは、最後の精算書も用意してください。',
  'rule.dates.paid-before.why': '申請期限は支払った日から数えるので、日付が違うと期限も変わります。',

  'rule.dates.impossible.title': 'あり得ない日付',
  'rule.dates.impossible.what':
    '退院日(discharged)が入院日(admitted)より前のとき、帰国日(returned)が出国日(departed)より前のとき、または、今日より後の日付があるとき。申請日(filing.on)と、加入していた最後の日(insuredUntil)だけは、今日より後でも構いません。',
  'rule.dates.impossible.message': '日付の前後が合っていません。',
  'rule.dates.impossible.message.discharge': '退院日 {{discharged}} が、入院日 {{admitted}} より前になっています。',
  'rule.dates.impossible.message.return': '帰国日 {{returned}} が、出国日 {{departed}} より前になっています。',
  'rule.dates.impossible.message.ahead': '{{on}} は、今日({{today}})より後の日付です。',
  'rule.dates.impossible.fix': '書類で日付を確かめ、違うほうを直してください。',
  'rule.dates.impossible.fix.ahead':
    '年の書き間違いがないか確かめて直してください。まだ先のことなら、済んでから書いてください。',
  'rule.dates.impossible.why': '日付の間違いがあると、月ごとの分け方や申請期限が正しく出せません。',

  // 費目: 様式に印刷されているとおり
  'item.initial-visit': '初診料',
  'item.follow-up-visit': '再診料',
  'item.home-visit': '往診料',
  'item.hospital-visit': '入院管理料',
  'item.hospitalization': '入院費',
  'item.consultation': '診察費',
  'item.operation': '手術費',
  'item.nursing': '職業看護師費',
  'item.x-ray': 'X線検査費',
  'item.laboratory': '諸検査費',
  'item.medicines': '医薬費',
  'item.dressing': '包帯費',
  'item.anaesthetics': '麻酔費',
  'item.operating-room': '手術室費用',
  'item.other': 'その他',
  'item.dental-examination': '初診・再診・検査',
  'item.dental-x-ray': 'X線撮影',
  'item.extraction': '抜歯',
  'item.root-canal': '抜髄・感染根管処置・根管充填',
  'item.filling': '充填・インレー',
  'item.crown': '歯冠修復',
  'item.bridge': 'ブリッジ',
  'item.denture': '義歯',
  'item.periodontal': '歯周治療',
  'item.dental-other': 'その他の歯科処置',
  'item.tax': '税',
  'item.discount': '値引き',
  'item.private-room': '差額ベッド代',
  'item.certificate': '文書料',
  'item.translation': '翻訳料',
  'item.transport': '搬送・交通費',
  'item.tip': '心付け',
  'item.card-fee': 'カード手数料',
  'item.vaccination': '予防接種',
  'item.checkup': '健康診断',
  'item.orthodontics': '歯列矯正',
  'item.implant': 'インプラント',

  // 書類の種類。「?」は種類が書かれていないもの
  'document.form-a': '診療内容明細書(様式A)',
  'document.form-b': '領収明細書(様式B)',
  'document.statement': '医療機関発行の診療内容明細書',
  'document.itemised-receipt': '医療機関発行の領収明細書',
  'document.receipt': '領収書',
  'document.passport': 'パスポート',
  'document.travel-proof': '渡航を確認できるもの',
  'document.consent': '調査にかかわる同意書',
  'document.letter-of-attorney': '委任状(申請)',
  'document.receiving-mandate': '委任状(受領)',
  'document.account-proof': '振込先のわかるもの',
  'document.application': '療養費支給申請書',
  'document.insurance-certificate': '資格確認書など',
  'document.other': 'その他の書類',
  'document.?': '種類の書かれていない書類',

  'identity.my-number-card': 'マイナンバーカード',
  'identity.driving-licence': '運転免許証',
  'identity.passport': 'パスポート',
  'identity.residence-card': '在留カード',
  'identity.disability-certificate': '障害者手帳',
  'identity.other-photo-id': 'その他の顔写真付きのもの(官公署発行)',
  'identity.eligibility-certificate': '資格確認書',
  'identity.pension-book': '年金手帳',
  'identity.health-insurance-notice': '資格情報のお知らせ',
  'identity.tax-notice': '納税通知書',
  'identity.other-document': 'その他の顔写真のないもの',

  'authority.letter-of-attorney': '世帯主の委任状',
  'authority.my-number-card': '世帯主のマイナンバーカード',
  'authority.driving-licence': '世帯主の運転免許証',
  'authority.eligibility-certificate': '世帯主の資格確認書',

  'proof.passport-stamps': 'パスポートの出入国の証印',
  'proof.boarding-pass': '搭乗券の半券',
  'proof.boarding-certificate': '搭乗証明書',
  'proof.e-ticket': 'e チケットの控え',
  'proof.visa': '査証(ビザ)',
  'proof.immigration-record': '出入(帰)国記録',

  // 申請ファイルの選択肢
  'purpose.tourism': '観光',
  'purpose.business': '仕事・出張',
  'purpose.study': '留学・研修',
  'purpose.family': '家族・親族の訪問',
  'purpose.treatment': '治療',
  'purpose.other': 'その他',
  'setting.outpatient': '入院外(外来・往診)',
  'setting.inpatient': '入院',
  'care.medical': '医科',
  'care.dental': '歯科',
  'care.pharmacy': '調剤(薬局)',
  'cause.illness': '病気',
  'cause.injury': 'けが',
  'cause.cosmetic': '美容整形',
  'cause.fertility': '不妊治療',
  'cause.transplant': '臓器移植',
  'cause.natural-delivery': '自然分娩',
  'cause.caesarean': '帝王切開',
  'cause.checkup': '健康診断',
  'cause.vaccination': '予防接種',
  'sex.female': '女性',
  'sex.male': '男性',
  'sex.other': 'その他',
  'accountType.ordinary': '普通',
  'accountType.current': '当座',
  'accountType.savings': '貯蓄',
  'accountType.separate': '別段',
  'accountType.notice': '通知',
  'applicant.householder': '世帯主',
  'applicant.household-member': '同じ世帯の方',
  'applicant.proxy': '別世帯の代理人',
  'side.TTS': '売レート(銀行が外貨を売るときの率)',
  'side.TTM': '仲値(売レートと買レートの中間の率)',
  'side.TTB': '買レート(銀行が外貨を買うときの率)',

  // 支給額
  'status.upper-bound': '上限',
  'status.upper-bound.why': '標準額が審査で決まる前なので、これより少なくなることがあります。',
  'status.decided': '支給決定日の額',
  'status.decided.why': '標準額と支給決定日の換算率で計算しました。正式な額は、窓口からの通知で確かめてください。',
  'status.estimate': '概算',
  'status.estimate.why': '支給決定日の売レート(TTS)がまだ分からないため、実際の額とは違うことがあります。',
  'basis.actual': '実際の医療費',
  'basis.standard': '標準額',
  'basis.upper-bound': '実際の医療費(標準額が決まるまでの上限)',
  'unknown.rate-missing': '換算率のない通貨があるため、円の額を出せません。',
  'unknown.charge-unplaced': 'どの月、どの日のものか決められない費用があるため、額を出せません。',
  'unknown.charge-incomplete': '費目、金額、通貨のどれかが書かれていない費用があるため、額を出せません。',
  'unknown.charges-missing': '費用(charges)がまだ書かれていない診療があるため、額を出せません。',
  'unknown.ratio-unknown':
    '一部負担割合が分からないため、額を出せません。生年月日か証に書かれた割合がないか、別の医療保険に移る年齢です。',
  'unplaced.month-unknown': '日付がなく、診療が複数の月にわたるため、どの月の費用か決められません。',
  'unplaced.treatment-incomplete':
    '受診者、医療機関、診療の種類、受診日などが足りないため、どの様式に入れるか決められません。',
  'unplaced.day-unknown': '支給の対象にならない受診日があり、費用に日付がないため、どの日の費用か決められません。',

  // 用紙の名前
  'sheet.form-a': '診療内容明細書(様式A)',
  'sheet.form-a-dental': '歯科診療内容明細書',
  'sheet.form-b': '領収明細書(様式B) 医科、調剤用',
  'sheet.form-b-dental': '領収明細書(様式B) 歯科用',
  'sheet.form-a-ja': '診療内容明細書(様式A)日本語訳文',
  'sheet.form-b-ja': '領収明細書(様式B)日本語訳文 医科用',
  'sheet.form-b-dental-ja': '領収明細書(様式B)日本語訳文 歯科用',
  'sheet.form-a-dental-ja': '歯科診療内容明細書 日本語訳文',
  'sheet.form-c': '様式C 歯科診療内容明細書',
  'sheet.form-c-ja': '歯科診療内容明細書(様式C)日本語訳文',
  'sheet.application': '国民健康保険療養費支給申請書',
  'sheet.consent': '調査にかかわる同意書',
  'sheet.letter-of-attorney': '委任状(申請)',
  'sheet.receiving-mandate': '委任状(受領)',
  'sheet.receipt-sheet': '領収書貼付台紙',
  'sheet.passport-sheet': 'パスポート写し台紙(渡航の確認)',
  'sheet.cover': '海外療養費 申請書類一式(送り状・確認表)',
  'sheet.insert': '原本差込票',
  'sheet.classification-table': '国民健康保険国際疾病分類表',
  'sheet.continuation': '別紙(続き)',

  // 答えの名前
  'answer.householder': '世帯主',
  'answer.insured': '被保険者記号・番号',
  'answer.applicant': '窓口に来る方',
  'answer.patients': '受診者',
  'answer.trips': '渡航',
  'answer.institutions': '医療機関',
  'answer.treatments': '診療',
  'answer.id': 'id(半角英小文字・数字・ハイフン)',
  'answer.name': '氏名',
  'answer.ja': '漢字などの氏名',
  'answer.kana': 'フリガナ',
  'answer.latin': '旅券のローマ字氏名',
  'answer.birth': '生年月日',
  'answer.postalCode': '郵便番号',
  'answer.address': '住所・所在地',
  'answer.phone': '電話番号',
  'answer.symbol': '記号',
  'answer.department': '診療科',
  'answer.number': '番号',
  'answer.bank': '金融機関',
  'answer.branch': '支店',
  'answer.code': 'コード',
  'answer.type': '預金種目',
  'answer.holder': '口座名義(カナ)',
  'answer.is': '窓口に来る方の立場',
  'answer.relation': '続柄・関係',
  'answer.sex': '性別',
  'answer.insuredFrom': '資格取得日',
  'answer.country': '国',
  'answer.departed': '日本を出国した日',
  'answer.purpose': '渡航の目的',
  'answer.trip': 'どの渡航か',
  'answer.patient': 'どの受診者か',
  'answer.institution': 'どの医療機関か',
  'answer.care': '医科・歯科・調剤の別',
  'answer.setting': '入院・外来の別',
  'answer.dates': '受診日',
  'answer.admitted': '入院日',
  'answer.discharged': '退院日',
  'answer.firstVisit': '初診日',
  'answer.cause': '病気・けがなどの別',
  'answer.physician': '担当医',
  'answer.charges': '費用の明細',
  'answer.item': '費用の種類',
  'answer.amount': '金額',
  'answer.currency': '通貨',
  'answer.note': '「その他」の内容',
  'answer.text': '外国語での内容',
  'answer.on': '日付',
  'answer.kind': '種類',
  'answer.unit': 'どの様式の分か',
  'answer.treatment': 'どの診療か',
  'answer.yen': '換算率の円',
  'answer.per': '何単位あたりか',
  'answer.side': 'TTS・TTM・TTBの別',
  'answer.standard': '標準額',
};
