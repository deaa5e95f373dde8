/** 配置表と窓口のPDFについての日本語の言葉。 */
import type { Catalogue } from '../../base/languages.ts';

export const ja: Catalogue = {
  // Why a PDF or a map cannot be used
  'problem.pdf-broken':
    'このPDFは壊れているか、PDFではありません。ファイルを入手し直すか、PDF閲覧ソフトで開いて新しいPDFに印刷してください。',
  'problem.pdf-locked':
    'このPDFはロック(暗号化)されています。窓口にロックのないものを求めるか、PDF閲覧ソフトで開いて新しいPDFに印刷してください。',
  'problem.pdf-xfa':
    'このPDFはXFA様式で、Adobeのソフトでしか表示できません。Adobeのソフトで開いて新しいPDFに印刷し、それに配置表を作ってください。',
  'problem.pdf-too-large':
    'このPDFは{{most}}MBを超えています。画像を小さくして保存し直すか、別のファイルを指定してください。',
  'problem.pdf-too-many-pages':
    'このPDFは{{pages}}ページあります。調べるのは{{most}}ページまでです。様式のページだけを取り出してください。',
  'problem.map-too-large': 'この配置表は{{most}}MBを超えています。配置表(<様式>.map.yaml)かどうか確かめてください。',
  'problem.map-other-sheet':
    'ファイル名は{{sheet}}の配置表ですが、中には別の様式が書かれています。sheetを直すか、ファイル名を変えてください。',
  'problem.map-unknown-sheet':
    'そのような様式はありません。sheetを直してください。ryoyohi template draft が一覧を示します。',
  'problem.map-entry-lacks': '{{type}}は{{wanted}}で場所を示します。{{wanted}}を書いてください。',
  'problem.map-entry-extra': '{{type}}に{{part}}はありません。場所は{{wanted}}で示します。{{part}}を消してください。',
  'problem.map-place':
    '場所は入力欄か枠のどちらか一つです。field: 名前 か box: { page, x, y, width, height } の一方だけを残してください。',
  'problem.map-page': '{{page}}はページの番号ではありません。1、2、3…と書いてください。',
  'problem.map-page-key':
    '{{page}}ページは{{key}}を待っていますが、その項目がありません。項目名を直すか、項目を書いてください。',

  // What was expected
  'expected.map-format': 'ryoyohi-map/1 という書式名',
  'expected.map-sheet': '様式の名前(form-a など)',
  'expected.map-pdf': '配置表のそばにあるPDFのファイル名(form-a.pdf など、フォルダーなし)',
  'expected.map-hash': 'PDFのSHA-256(0-9とa-fの64文字。template draft が書きます)',
  'expected.map-length': 'ポイント単位の長さ(72.5 など)',
  'expected.map-extent': '0より大きいポイント単位の長さ(18 など)',
  'expected.map-count': '1以上の整数',
  'expected.map-widget': '0以上の整数',

  // What is wrong between a map, its PDF and the keys of its sheet
  'rule.template.changed-pdf.title': 'PDFが配置表を作ったときのものと違う',
  'rule.template.changed-pdf.message':
    'PDF {{name}} のSHA-256は {{hash}} ですが、配置表は {{expected}} のために作られています。',
  'rule.template.changed-pdf.fix':
    '新しいPDFの記入見本を見て、場所が合っていればSHA-256を書き換え、合わなければ配置表を作り直してください。',
  'rule.template.missing-field.title': 'PDFにその入力欄がない',
  'rule.template.missing-field.message': '{{name}}の場所は入力欄 {{field}} ですが、PDFにありません。',
  'rule.template.missing-field.fix': '入力欄の名前を ryoyohi template inspect のとおりに書いてください。',
  'rule.template.missing-widget.title': '入力欄がそこにない',
  'rule.template.missing-widget.message':
    '{{name}}: 入力欄 {{field}} はページ上に{{count}}か所で、この番号のものはありません。',
  'rule.template.missing-widget.fix': 'widgetは0から数えます。すべての場所に書くなら消してください。',
  'rule.template.missing-unused.title': 'ない入力欄が使わないものとして書かれている',
  'rule.template.missing-unused.message': '{{name}}がunusedにありますが、PDFにその入力欄はありません。',
  'rule.template.missing-unused.fix': 'unusedから消すか、名前を直してください。',
  'rule.template.wrong-kind.title': '入力欄の種類が違う',
  'rule.template.wrong-kind.message': '{{name}}は{{type}}ですが、入力欄 {{field}} は{{kind}}です。',
  'rule.template.wrong-kind.fix': '別の入力欄を選ぶか、枠(box)で示してください。',
  'rule.template.unused-field.title': '扱いの決まっていない入力欄がある',
  'rule.template.unused-field.message': '入力欄 {{name}} は使われてもおらず、unusedにもありません。',
  'rule.template.unused-field.fix': '項目を置くか、unusedに加えてください。',
  'rule.template.used-twice.title': '一つの入力欄に二つの項目がある',
  'rule.template.used-twice.message': '{{name}}の場所は入力欄 {{field}} ですが、{{other}}も同じです。',
  'rule.template.used-twice.fix': 'どちらかを別の場所にしてください。',
  'rule.template.missing-page.title': 'PDFにそのページがない',
  'rule.template.missing-page.message': '{{name}}の場所は{{page}}ページですが、PDFは{{pages}}ページです。',
  'rule.template.missing-page.fix': '枠のpageを直してください。',
  'rule.template.outside.title': '枠がページからはみ出している',
  'rule.template.outside.message':
    '{{name}}が{{page}}ページの端からはみ出しています。見えているページは{{width}}×{{height}}ポイントです。',
  'rule.template.outside.fix': '枠を直してください。xとyは、見えているページの左下から数えます。',
  'rule.template.too-small.title': '枠が小さくて書けない',
  'rule.template.too-small.message':
    '{{name}}の枠は{{width}}×{{height}}ポイントで、6ポイントの文字が一つも入りません。',
  'rule.template.too-small.fix': '枠を広げてください。template grid で余地が分かります。',
  'rule.template.missing-key.title': '必要な項目の場所がない',
  'rule.template.missing-key.message': 'この様式はどの形でも{{name}}を求めますが、配置表にその項目がありません。',
  'rule.template.missing-key.fix': '項目を加えてください。この用紙が本当に求めていなければ、notAskedに書いてください。',
  'rule.template.missing-option.title': '選択肢の場所がない',
  'rule.template.missing-option.message': '{{name}}が選ばれることがありますが、印を付ける場所がありません。',
  'rule.template.missing-option.fix':
    'optionsに場所を加えてください。この用紙にない選択肢なら、notAskedに書いてください。',
  'rule.template.missing-column.title': '一覧の列の場所がない',
  'rule.template.missing-column.message': '{{name}}が渡されることがありますが、場所がありません。',
  'rule.template.missing-column.fix':
    'rowsに加えるか、columnsに加えてください(別紙に書かれます)。この用紙が求めていなければ、notAskedに書いてください。',
  'rule.template.unknown-key.title': 'この様式にない項目',
  'rule.template.unknown-key.message': '{{name}}はこの様式の項目ではないので、そこには何も書かれません。',
  'rule.template.unknown-key.fix': '項目名を直すか、項目を消してください。',
  'rule.template.unknown-key-near.title': 'この様式にない項目',
  'rule.template.unknown-key-near.message': '{{name}}はこの様式の項目ではないので、そこには何も書かれません。',
  'rule.template.unknown-key-near.fix': '{{nearest}}のことならそう書き、そうでなければ消してください。',
  'rule.template.wrong-type.title': '項目の種類が違う',
  'rule.template.wrong-type.message': '{{name}}は配置表では{{type}}ですが、様式では{{expected}}です。',
  'rule.template.wrong-type.fix': '様式の種類を書いてください。',
  'rule.template.mark-outside.title': '照合印がページの外にある',
  'rule.template.mark-outside.message': '照合印({{name}})の四角がすべてのページの中に収まっていません。',
  'rule.template.mark-outside.fix': '照合印を動かしてください。xとyは左下の角です。',
  'rule.template.mark-overlaps.title': '記入する場所が照合印に重なる',
  'rule.template.mark-overlaps.message': '{{name}}が照合印の四角に重なっています。',
  'rule.template.mark-overlaps.fix': '照合印か枠を動かしてください。',
  'rule.template.mark-covered.title': '照合印が印刷物の上にある',
  'rule.template.mark-covered.message':
    '{{page}}ページで、照合印({{name}})とその余白が、PDFの印刷や入力欄に重なっています。スキャンしても読めません。',
  'rule.template.mark-covered.fix': '白い所へ動かすか(template grid で分かります)、42ポイントまで小さくしてください。',
  'rule.template.unprintable.title': '見出しを印刷できない',
  'rule.template.unprintable.message':
    '{{name}}の見出しの文字 {{character}}({{codePoints}})がどのフォントにもありません。',
  'rule.template.unprintable.fix': 'その文字を使わずに書くか、--font でフォントを示してください。',
  'rule.template.overlap.title': '二つの記入が重なる',
  'rule.template.overlap.message': '{{name}}と{{other}}が重なっています。',
  'rule.template.overlap.fix': '記入見本を見て、どちらかを動かしてください。',
  'rule.template.no-continued.title': '別紙につづくことを示す行がない',
  'rule.template.no-continued.message':
    '配置表に{{name}}がないので、書ききれないとき、この用紙に別紙へつづくことが示されません。',
  'rule.template.no-continued.fix': '用紙の空いた行に、by: none、type: text の項目として加えてください。',
  'rule.template.max-length.title': '入力欄に入る文字数が配置表より少ない',
  'rule.template.max-length.message': '{{name}}: 入力欄 {{field}} に入るのは{{most}}文字までです。',
  'rule.template.max-length.fix': 'maxLengthをその数にしてください。長いものは別紙に書かれます。',
  'rule.template.comb.title': '一文字ずつのます目の入力欄',
  'rule.template.comb.message': '{{name}}: 入力欄 {{field}} は{{cells}}ますですが、配置表のcombは{{comb}}です。',
  'rule.template.comb.fix': 'combをますの数にしてください。',
  'rule.template.read-only.title': '記入できない入力欄',
  'rule.template.read-only.message': '{{name}}の場所は入力欄 {{field}} ですが、記入できないように作られています。',
  'rule.template.read-only.fix': '窓口が書く欄かどうか確かめ、そうならunusedに書いてください。',
  'rule.template.size-high.title': '文字が枠より大きい',
  'rule.template.size-high.message':
    '{{name}}は{{size}}ポイントですが、枠の高さは{{height}}ポイントです。小さく印刷されます。',
  'rule.template.size-high.fix': 'sizeを小さくするか、枠を高くしてください。',
  'rule.template.covers-words.title': '記入が印刷された文字に重なる',
  'rule.template.covers-words.message': '{{name}}の枠が、用紙の文字に重なっています: {{words}}',
  'rule.template.covers-words.fix': '文字の右か下から始まるように、枠を小さくしてください。',
  'rule.template.frame-covered.title': '書類一式が印刷する所に用紙の印刷がある',
  'rule.template.frame-covered.message':
    '{{page}}ページで、{{name}}の印刷が、角の目印や下端の小さな文字の所にあります。',
  'rule.template.frame-covered.fix':
    '記入見本を見てください。じゃまなら、PDFを95%に縮めて新しいPDFに印刷してください。',
  'rule.template.mark-small.title': '照合印が小さい',
  'rule.template.mark-small.message':
    '照合印({{name}})の一辺は{{size}}ポイントです。{{least}}より小さいと、スキャンで読めないことがあります。',
  'rule.template.mark-small.fix': '余地があれば大きくしてください。',
  'rule.template.asked-after-all.title': '場所があるのに求められないと書かれている',
  'rule.template.asked-after-all.message': '{{name}}は項目としてもnotAskedにも書かれています。',
  'rule.template.asked-after-all.fix': 'どちらかから消してください。',
  'rule.template.not-asked.title': 'この用紙では求められない',
  'rule.template.not-asked.message': '{{name}}はわざと省かれています(notAsked)。',
  'rule.template.not-asked.fix': '用紙に本当にその欄がなければ、何もしなくて結構です。',

  // Calls
  'call.output-there': '{{file}} はすでにあります。-o で別の名前にするか、--force で上書きしてください。',
  'call.output-input': '{{file}} は読み取るファイルです。-o で別の名前にしてください。',
  'call.sheet-missing': 'どの様式かを --sheet で示してください: {{sheets}}',
  'call.unknown-sheet': 'そのような様式はありません: {{name}}。あるのは: {{sheets}}',
  'call.unknown-sheet-near': 'そのような様式はありません: {{name}}。{{nearest}}のことですか?',
  'call.bad-place':
    '--place は 項目=番号 と書きます。番号は方眼の枠です(treatmentDays=18、patientSex.male=5 など): {{value}}',
  'call.bad-place-key': '--place:この様式にその名前の場所はありません: {{value}}',
  'call.bad-place-box': '--place:その番号の枠が一つのページにありません: {{value}}',

  // template inspect
  'inspect.pages': 'ページ数: {{count}}',
  'inspect.page': '{{page}}ページ: {{width}} × {{height}} mm({{points}} ポイント)',
  'inspect.rotated': '{{degrees}}°回転',
  'inspect.cropped': '{{width}} × {{height}} mm から切り取り',
  'inspect.fields': '入力欄: {{count}}',
  'inspect.none': '入力欄はありません(書き込み式でないPDF)。ryoyohi template grid で枠に番号を付けてください。',
  'inspect.name': '名前',
  'inspect.kind': '種類',
  'inspect.page-head': 'ページ',
  'inspect.millimetres': 'mm:左 下 幅 高さ',
  'inspect.points': 'ポイント: x y 幅 高さ',
  'inspect.more': 'ほか',
  'inspect.max-length': '{{count}}文字まで',
  'inspect.comb': '{{count}}ます',
  'inspect.multiline': '複数行',
  'inspect.read-only': '記入不可',
  'inspect.title': '表示名「{{title}}」',
  'inspect.choices': '選択肢: {{choices}}',
  'inspect.hidden': 'どのページにもない',
  'inspect.kind.text': '文字',
  'inspect.kind.tick': 'チェック',
  'inspect.kind.choice': '選択',
  'inspect.kind.radio': '一つを選択',
  'inspect.kind.signature': '署名',
  'inspect.kind.button': 'ボタン',

  // template grid
  'grid.done': '{{file}} を書き出しました。見つかった枠: {{count}}',
  'grid.none':
    '枠は見つかりませんでした。線の描かれていないページです(スキャン画像かもしれません)。方眼から場所を読み取ってください。xとyは左下からのポイントです。',
  'grid.cut': '{{page}}ページは描かれているものが多すぎるため、すべての枠は探していません。',
  'grid.number': '枠',
  'grid.words': '中の文字',
  'grid.line': '記入線',
  'grid.next':
    '配置表での場所: place: { box: { page: 1, x: …, y: …, width: …, height: … } }(ポイント)。番号でも示せます: ryoyohi template draft … --place 項目=番号',

  // template draft
  'draft.done':
    '{{file}} を書き出しました。場所の決まったもの: {{placed}}、見るべきもの: {{doubtful}}、場所のない必要な項目: {{open}}',
  'draft.elsewhere': '配置表はPDFをファイル名だけで示します。{{pdf}} をそばに置いてください。',
  'draft.next':
    '次に「{{doubtful}}」の行を見て、残りに場所を与え、ryoyohi template check {{file}} で確かめてください。',
  'draft.sure': '確か',
  'draft.likely': 'おそらく',
  'draft.doubtful': '要確認',
  'draft.by.given': '--place {{text}} による',
  'draft.by.field-name': '入力欄の名前「{{text}}」',
  'draft.by.field-title': '入力欄の表示名「{{text}}」',
  'draft.by.label': '文字「{{text}}」のそば',
  'draft.by.word': '文字「{{text}}」そのものの上(印を付ける枠が見つからない)',
  'draft.by.rows': '文字「{{text}}」の下または横',
  'draft.box': '枠{{number}}',
  'draft.rows': '{{count}}行',
  'draft.head':
    '{{pdf}} の配置表の下書き(ryoyohi template draft が作成)。各項目に、何を手がかりにしたかが書かれています。\n確か=同じ言葉、おそらく=ほぼ同じ言葉、要確認=推測か、ほかにも同じくらい似たものがある。\n使う前に ryoyohi template check の記入見本を見てください。',
  'draft.mark-free': 'どのページでも、ここには何も印刷されていません。',
  'draft.mark-taken': '要確認: すべてのページで空いている四角が見つかりませんでした。白い所へ動かしてください。',
  'draft.open-head':
    'まだ場所がないもの。用紙にある項目はentriesに移して場所を書いてください。数は左下からのポイントです。\n必要な項目でこの用紙にないものは notAsked: [項目, …] に書きます。',
  'draft.required': '必要',
  'draft.open': '場所のないもの',
  'draft.open-part': '項目の中で場所のないもの: {{path}}',
  'draft.unused-head': '何も置かれていない入力欄。使うか、次のように書いてください:',
  'draft.unused': '何も置かれていない入力欄: {{fields}}',

  // template check
  'template-check.none': '配置表とPDFは合っています。問題はありません。',
  'template-check.proof': '記入見本: {{file}}',
  'template-check.no-proof': '記入見本は作りませんでした。先に、ない場所を直してください。',
  'template-check.continued': '長い値が別紙へ回った項目: {{keys}}',
  'template-check.proof-title': '配置表の記入見本',
  'template-check.source': '配置表の決まり(docs/own-forms.md)',
};
