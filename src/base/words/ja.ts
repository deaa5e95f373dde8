/** どの制度にも共通することば(日本語): ファイルが使えない理由、求められる形、重さ、出典の確かさ。 */
import type { Catalogue } from '../languages.ts';

export const ja: Catalogue = {
  'problem.expected': '書き方: {{expected}}',
  'problem.found': '今の内容: {{found}}',

  // ファイルの記入
  'problem.answer-absent': '必要な項目がありません。書き加えてください。',
  'problem.answer-wrong': 'この内容は読み取れません。次の書き方に直してください。',
  'problem.key-unknown': 'この項目名は使えません。つづりを直すか、消してください。',
  'problem.key-unknown-near': 'この項目名は使えません。「{{nearest}}」に直してください(違うものなら消してください)。',
  'problem.key-twice': '同じ項目名が2回あります。一方を消してください。',
  'problem.key-no-text': '項目名が文字ではありません。文字で書いてください。',
  'problem.format-newer': 'このファイルは、新しい版の ryoyohi で作られています。ryoyohi を新しくしてください。',
  'problem.link-leads-out':
    '申請のフォルダーの外へつながるリンクです。ファイルそのものをフォルダーの中に入れてください。',

  // ファイルの文法
  'problem.file-empty': 'ファイルに何も書かれていません。内容を書くか、別のファイルを指定してください。',
  'problem.file-too-large': 'ファイルが大きすぎます({{most}} MB まで)。申請のファイルかどうか確かめてください。',
  'problem.not-utf8': '文字コードが UTF-8 ではありません。UTF-8 で保存し直してください。',
  'problem.several-documents': '一つのファイルに、--- で区切られた内容がいくつもあります。一つだけを残してください。',
  'problem.too-deep': '入れ子が深すぎます({{most}} 段まで)。字下げや括弧を直してください。',
  'problem.too-many-aliases':
    '別名(*)で繰り返される内容が多すぎます({{most}} まで)。繰り返しを実際の内容に書き直してください。',
  'problem.alias-unknown': 'この別名(*)が指すものがありません。実際の内容を書いてください。',
  'problem.tag': '型の指定(!)は使えません。消してください。',
  'problem.yaml-syntax': 'YAML として読めません({{reason}})。この場所を直してください。',
  'problem.json-syntax': 'JSON として読めません({{reason}})。この場所を直してください。',
  'problem.json-number': '小数や指数の付いた数は使えません。引用符で囲んだ文字にしてください(例: "1500.00")。',

  // ファイルの読み書き
  'problem.no-such-file': 'この名前のファイルやフォルダーはありません。名前と場所を確かめてください。',
  'problem.no-claim-file':
    '申請のファイルではありません。claim.yaml か claim.json、またはそのフォルダーを指定してください。',
  'problem.no-claim-in-folder':
    'このフォルダーには claim.yaml も claim.json もありません。別のフォルダーを指定するか、ryoyohi new で作ってください。',
  'problem.two-claim-files': 'claim.yaml と claim.json の両方があります。使うほうだけを残してください。',
  'problem.not-readable': 'ファイルを読めません({{reason}})。読み取りの許可を確かめてください。',
  'problem.output-is-folder': '書き込み先がフォルダーです。ファイルの名前を指定してください。',
  'problem.output-not-ours': '書き込み先が普通のファイルではありません。別の名前を指定してください。',
  'problem.output-no-folder': '書き込み先のフォルダーがありません。先にフォルダーを作ってください。',
  'problem.output-not-writable': 'ここには書き込めません({{reason}})。許可を確かめるか、別の場所を指定してください。',
  'problem.changed-meanwhile':
    '質問の間に、ほかのプログラムがこのファイルを変えました。上書きはしていません。もう一度 ryoyohi edit を始めてください。',
  'problem.jsonl-exists':
    'このファイルにはすでに中身があります。続きから行うなら --resume を付け、そうでなければ別の名前にしてください。',
  'problem.jsonl-not-ours':
    'まとめての点検のファイルではありません。前に --jsonl で書き出したファイルか、新しい名前を指定してください。',
  'problem.jsonl-changed': '点検の間に、このファイルが書き換えられました。--resume を付けてもう一度実行してください。',
  'problem.no-claims':
    'このフォルダーの下に申請がありません(claim.yaml のあるフォルダーも、スキャンのあるフォルダーもありません)。',
  'problem.packet-empty': '「{{packet}}」の書類に書く内容がありません。次のどれかを書いてください: {{parts}}',
  'problem.packet-one-reader': '「{{packet}}」の書類の読み手は1人です。--for を外してください。',
  'problem.packet-no-reader':
    '「{{packet}}」の書類に「{{name}}」の分はありません。次のどれかを指定してください: {{known}}',
  'problem.not-a-folder': 'フォルダーではありません。申請のフォルダーが入ったフォルダーを指定してください。',
  'problem.report-not-ours':
    'このプログラムの報告のファイルではないため、上書きしません。別のフォルダーを指定してください。',
  'problem.not-enclosable-broken':
    'このファイルは壊れているか途中で切れていて、一式に綴じられません。もう一度保存し直してください。',
  'problem.not-enclosable-empty': 'このファイルは空で、一式に綴じられません。',
  'problem.not-enclosable-locked':
    'このファイルはパスワードで保護されていて、一式に綴じられません。保護を外して保存し直してください。',
  'problem.not-enclosable-not-what-it-says':
    'このファイルの中身は名前と違うため、一式に綴じられません。名前を直してください。',
  'problem.not-enclosable-unknown-kind':
    'このファイルは PDF・JPEG・PNG・TIFF のどれでもなく、一式に綴じられません。PDF にして保存してください。',
  'problem.not-enclosable-too-large':
    'このファイルは大きすぎて({{limit}} MB まで)、一式に綴じられません。粗めに読み取り直してください。',
  'problem.not-enclosable-too-many-pages':
    'このファイルはページが多すぎて({{limit}} ページまで)、一式に綴じられません。別冊として出してください。',
  'problem.not-enclosable-too-many-pixels':
    'このファイルの画像は大きすぎて({{limit}} 百万画素まで)、一式に綴じられません。粗めに読み取り直してください。',
  'problem.not-enclosable-too-slow':
    'このファイルは読み取りに時間がかかりすぎて({{limit}} 秒まで)、一式に綴じられません。',
  'problem.not-enclosable-xfa':
    'このファイルは Adobe のソフトだけで表示できる様式で、一式に綴じられません。PDF に印刷してください。',
  'problem.not-enclosable-unshown':
    'このファイルには、見た目が保存されていない記入があり、一式に綴じられません。PDF に印刷してください。',
  'problem.not-enclosable-too-large-together':
    '綴じる書類が全部で大きすぎます({{limit}} MB まで)。このファイルから先は綴じられません。',
  'problem.disk-full': 'ディスクに空きがありません。空きを作ってから、もう一度実行してください。',

  // 保険者の設定
  'problem.insurer-unknown':
    '「{{name}}」という保険者はありません。insurer の名前と、--insurers で指定した場所を確かめてください。',
  'problem.pack-unknown':
    '規則集「{{name}}」はありません。pack の名前と、--insurers で示したフォルダーを確かめてください。',
  'problem.profile-circle':
    '保険者「{{name}}」の設定が、自分自身に戻るか、長く続きすぎています。extends を直してください。',
  'problem.profile-head':
    '保険者の設定の format、scheme、id のどれかが合いません。{{format}}、{{scheme}}、{{name}} にしてください。',
  'problem.profile-incomplete': '保険者「{{name}}」の設定に足りない項目があります。書き加えてください: {{keys}}',
  'problem.profile-rule-unknown':
    '「{{rule}}」という規則はありません。ryoyohi explain で使う規則の名前を書いてください。',
  'problem.profile-rule-unknown-near': '「{{rule}}」という規則はありません。「{{nearest}}」でしょうか。',
  'problem.profile-same-day': '「{{key}}」に、同じ日({{day}})から始まる値が2つあります。どちらかを消してください。',
  'problem.insurer-link': '保険者のフォルダーやファイルがリンクです。リンクは使えません。実物を置いてください。',
  'problem.profile-source-unknown':
    '出典「{{source}}」が、sources のどこにもありません。sources に書き加えてください。',

  // 求められる形
  'expected.account-number': '口座番号(1〜8桁の数字。例: 1234567)',
  'expected.amount': '数字だけの金額(例: 1500.00。桁区切りや通貨記号は付けません)',
  'expected.bank-code': '金融機関コード(4桁の数字。例: 0146)',
  'expected.boolean': 'true か false',
  'expected.branch-code': '支店コード(3桁の数字。例: 206)',
  'expected.branch-number': '枝番(1〜2桁の数字。例: 01)',
  'expected.claim-id': '6文字の英数字(0〜9 と、I・L・O・U を除く大文字。例: 7Q3K9D)',
  'expected.classification-code': '疾病分類の番号(10文字までの英数字。例: 0101)',
  'expected.count': '1以上の整数',
  'expected.country': '国コード(大文字2文字。例: TH)',
  'expected.currency': '通貨コード(大文字3文字。例: THB)',
  'expected.currency-near': '通貨コード(大文字3文字。{{nearest}} でしょうか)',
  'expected.day': '実際にある日付(年-月-日。例: 2025-08-28)',
  'expected.days': '日数(0以上の整数)',
  'expected.format': '{{format}}(このとおりに書きます)',
  'expected.id': '半角の英小文字、数字、- で24文字まで(例: hanako)',
  'expected.inside-path': '申請のフォルダーの中のファイル名(例: scans/receipt.pdf。.. や / で始まるものは使えません)',
  'expected.insurer-name': '保険者の名前(半角の英小文字、数字、-。例: komatsu)',
  'expected.known-key': '使える項目名: {{options}}',
  'expected.language': '言語コード(例: en、zh-TW)',
  'expected.name': '氏名(1行の文字、または ja・kana・latin)',
  'expected.lettered': '文字(数字や記号だけにはできません)',
  'expected.line': '1行の文字({{most}} 文字まで)',
  'expected.list': '並び(行ごとに - で始めるか、[ ] で囲みます)',
  'expected.mapping': '「項目名: 内容」のまとまり',
  'expected.month': '年と月(例: 2025-08)',
  'expected.one-of': '次のどれか: {{options}}',
  'expected.one-of-near': '次のどれか: {{options}}({{nearest}} でしょうか)',
  'expected.other-kind': '別の形の内容(使い方の説明を見てください)',
  'expected.per': '換算率の単位(1 や 100 などの整数)',
  'expected.post-symbol': 'ゆうちょ銀行の記号(1か0で始まり0で終わる5桁の数字。例: 10530)',
  'expected.post-number':
    'この記号に合うゆうちょ銀行の番号(1で始まる記号では、1で終わる2〜8桁。0で始まる記号では6桁まで)',
  'expected.no-symbol': 'なし(記号はゆうちょ銀行の口座にだけ書きます)',
  'expected.postal-code': '郵便番号(例: 923-8650)',
  'expected.ratio': '0から1までの割合(例: 3割は 0.3)',
  'expected.text': '文章({{most}} 文字まで)',
  'expected.whole-yen': '円の整数(例: 9000)',
  'expected.any-name': '氏名・名称(見えない制御文字のない1行、または zh・ja・en・kana・latin)',
  'expected.clock': '時刻(09:30 など)',
  'expected.minute': '日付と時刻(2026-06-10T09:00 など)',
  'expected.pack-name': '規則集の名前(英小文字・数字・-。general など)',
  'expected.words': '文(1つ、または zh・ja・en)',
  'expected.word': '半角の英小文字、数字、- だけの語(40文字まで)',
  'expected.years': '年数(0以上の整数)',

  // YAML の誤り
  'yaml-reason.alias-props': '別名(*)に印や型が付いています',
  'yaml-reason.bad-alias': '別名(*)の書き方が違います',
  'yaml-reason.bad-collection-type': '内容の種類が型の指定と合いません',
  'yaml-reason.bad-directive': '% で始まる行の書き方が違います',
  'yaml-reason.bad-dq-escape': '" " の中の \\ の使い方が違います',
  'yaml-reason.bad-indent': '字下げがそろっていません',
  'yaml-reason.bad-prop-order': '印や型を書く順番が違います',
  'yaml-reason.bad-scalar-start': "この文字からは始められません。' ' で囲みます",
  'yaml-reason.block-as-implicit-key': '1行に「:」が二つあるか、字下げが足りません',
  'yaml-reason.block-in-flow': '[ ] や { } の中に、行で分けた並びは書けません',
  'yaml-reason.duplicate-key': '同じ項目名が2回あります',
  'yaml-reason.impossible': '読み取れない並びです',
  'yaml-reason.key-over-1024-chars': '項目名が長すぎます',
  'yaml-reason.missing-char': '括弧、引用符、「:」の後の空白など、要る文字が足りません',
  'yaml-reason.multiline-implicit-key': '項目名が2行にわたっています',
  'yaml-reason.multiple-anchors': '一つの内容に印(&)が二つあります',
  'yaml-reason.multiple-docs': '--- で区切られた内容がいくつもあります',
  'yaml-reason.multiple-tags': '一つの内容に型(!)が二つあります',
  'yaml-reason.non-string-key': '項目名が文字ではありません',
  'yaml-reason.resource-exhaustion': '内容が込み入りすぎています',
  'yaml-reason.tab-as-indent': '字下げにタブがあります。空白にします',
  'yaml-reason.tag-resolve-failed': '型の指定(!)が分かりません',
  'yaml-reason.unexpected-token': 'ここには書けない文字があります',
  'yaml-reason.other': '書き方が違います',

  // JSON の誤り
  'json-reason.InvalidSymbol': '分からない語があります',
  'json-reason.InvalidNumberFormat': '数の書き方が違います',
  'json-reason.PropertyNameExpected': '引用符で囲んだ項目名が要ります',
  'json-reason.ValueExpected': '内容がありません',
  'json-reason.ColonExpected': '「:」がありません',
  'json-reason.CommaExpected': '「,」がありません',
  'json-reason.CloseBraceExpected': '閉じる } がありません',
  'json-reason.CloseBracketExpected': '閉じる ] がありません',
  'json-reason.EndOfFileExpected': '終わりの後に余分な内容があります',
  'json-reason.InvalidCommentToken': '注釈は書けません',
  'json-reason.UnexpectedEndOfComment': '注釈が閉じていません',
  'json-reason.UnexpectedEndOfString': '引用符が閉じていません',
  'json-reason.UnexpectedEndOfNumber': '数が途中で終わっています',
  'json-reason.InvalidUnicode': '\\u の後の書き方が違います',
  'json-reason.InvalidEscapeCharacter': '\\ の後の文字が違います',
  'json-reason.InvalidCharacter': '使えない文字があります',
  'json-reason.other': '書き方が違います',

  'severity.error': '不備',
  'severity.warning': '要確認',
  'severity.info': '参考',
  'source.since': '{{day}} から',
  'text.then': ' → ',
  'text.and': '、',
  'text.semicolon': '、',
  'certainty.published': '公表された資料による',
  'certainty.unverified': '未確認: 窓口か法令で確認してください',
  'certainty.ours': '本ソフトの取り決め',
  'money.yen': '{{amount}}円',
  'problem.unprintable-no-font':
    '「{{character}}」({{codePoints}})を印字できるフォントがありません。この字を含むフォントを --font で指定するか、お使いのコンピューターに入れてください。何も書き出していません。',
  'problem.unprintable-right-to-left':
    '「{{character}}」({{codePoints}})は右から左へ書く文字で、印字できません。旅券のローマ字で書いてください。何も書き出していません。',
  'problem.unprintable-needs-shaping':
    '「{{character}}」({{codePoints}})は字の組み合わせが要る文字で、正しく印字できません。旅券のローマ字で書いてください。何も書き出していません。',
  'problem.unprintable-control':
    '{{codePoints}} は印字できない制御文字です。取り除いてください。何も書き出していません。',
  'problem.import-claim-there':
    'このフォルダーには既に申請があります。申請のないフォルダーを指定してください。何も書きませんでした。',
  'problem.import-not-folder': 'フォルダーではないものとして既にあります。申請のためのフォルダーを指定してください。',
  'problem.data-code-none':
    'データコードが見つかりません。送り状の最後のページを 200 dpi 以上でスキャンしてください(--no-data-code で作った一式にはありません)。',
  'problem.data-code-several':
    '複数の申請({{ids}})のデータコードがあります。1つの申請のファイルだけを指定してください。',
  'problem.data-code-versions':
    '申請 {{id}} の、内容の違う2つの版のデータコードがあります。正しい版の送り状だけを指定してください。',
  'problem.data-code-missing':
    'データコード {{parts}} 個のうち {{read}} 個しか読めませんでした。足りないもの(コードの下の番号 {{missing}})のあるページをスキャンし直してください。',
  'problem.data-code-damaged':
    'このページのデータコードは壊れているか、手が加えられています。送り状をスキャンし直すか、申請ファイルをもらってください。',
  'problem.data-code-too-large':
    'データコードの中身が、申請としてあり得ない大きさになります。害を与えるために作られたものなので、使いませんでした。',
  'problem.queue-unreachable':
    'キューのサーバー {{server}} につながりません({{reason}})。アドレス、ネットワーク、サーバーが動いているかを確かめてください。',
  'problem.queue-not-allowed':
    'キューのサーバー {{server}} に入れません({{reason}})。RYOYOHI_QUEUE_USER と RYOYOHI_QUEUE_PASSWORD を確かめてください。',
  'problem.queue-no-database': 'キューのサーバーにその番号のデータベースはありません: {{server}}',
  'problem.queue-too-old': 'キューのサーバーは Redis {{version}} です。{{least}} 以降が必要です。',
  'problem.queue-evicts':
    'キューのサーバーは預けたものを捨てることがあります(maxmemory-policy {{policy}})。noeviction にしてください。',
  'problem.queue-gathered-already':
    'このファイルへの一括処理がすでに動いています。終わるのを待つか、先に止めてください。',
  'problem.more': 'ほかに {{count}} 件の問題があります。',
};
