/** 読み取りの決まりの言葉(日本語)。 */
import type { Catalogue } from '../../base/languages.ts';

export const ja: Catalogue = {
  'rule.scan.sheet-missing.title': '用紙がスキャンにない',
  'rule.scan.sheet-missing.what':
    '申請書類一式にある用紙のページが、どのスキャンにもなく、それに代わる書類も documents にありません。このソフトの添え紙(送り状・差込票・台紙)のときは注意書きにとどまります。',
  'rule.scan.sheet-missing.message': '「{{sheet}}」({{whom}})の {{page}}/{{pages}} ページがスキャンにありません。',
  'rule.scan.sheet-missing.message.own':
    '「{{sheet}}」({{whom}})の {{page}}/{{pages}} ページがスキャンにありません。添え紙なので、なくても審査はできます。',
  'rule.scan.sheet-missing.message.kit':
    '「{{sheet}}」({{whom}})の {{page}}/{{pages}} ページがスキャンにありません。白紙の様式に手書きしたページ({{kits}})がそれかもしれませんが、どの月のどなたの分かが印からは分かりません。',
  'rule.scan.sheet-missing.fix':
    '紙があれば、そのページもスキャンして申請のフォルダーに入れてください。なければ、申請者に出してもらってください。',
  'rule.scan.sheet-missing.fix.own': 'お手元にあれば一緒にスキャンしてください。なければ、そのままで構いません。',
  'rule.scan.sheet-missing.fix.kit':
    '手書きのページを見て、どの分かを documents に書いてください(kind・unit・file)。違うときは、足りない用紙を出してもらってください。',
  'rule.scan.sheet-missing.why': '用紙が1枚でも欠けると、審査ができず差し戻しになります。',

  'rule.scan.box-empty.title': '手で書く欄が空いている',
  'rule.scan.box-empty.what': '署名・押印・日付など、手で書かなければならない欄に、印刷のほかに何も書かれていません。',
  'rule.scan.box-empty.message': '「{{sheet}}」({{whom}})の「{{box}}」が空いています。',
  'rule.scan.box-empty.fix':
    'その紙を見て、本当に空いていれば、記入する人に書いてもらい(貼る所なら貼り)、もう一度スキャンしてください。薄く書かれているときは、濃くスキャンし直してください。',
  'rule.scan.box-empty.why': '署名や日付のない用紙は、書いた人と時が確かめられないので、書き直しになります。',

  'rule.scan.other-claim.title': '別の申請のページ',
  'rule.scan.other-claim.what': 'ページの印にある整理番号が、この申請のものではありません。',
  'rule.scan.other-claim.message': 'このページは別の申請({{other}})のものです。この申請は {{claim}} です。',
  'rule.scan.other-claim.fix':
    'そのページを本来の申請のフォルダーへ移してください。別の方の個人情報なので、このフォルダーには残さないでください。',
  'rule.scan.other-claim.why': '別の方の書類が混ざると、どちらの申請も審査できず、個人情報も漏れます。',

  'rule.scan.sheet-twice.title': '同じ用紙が2ページある',
  'rule.scan.sheet-twice.what': '同じ用紙の同じページが、スキャンに2回以上あります。',
  'rule.scan.sheet-twice.message': '「{{sheet}}」({{whom}})は {{other}} にもあります。',
  'rule.scan.sheet-twice.fix': '2つを見比べて、正しい方だけを残してください。',
  'rule.scan.sheet-twice.why': '署名のあるものとないもの、古いものと新しいものが並ぶと、どちらが正しいか分かりません。',

  'rule.scan.unmarked.title': '何の書類か分からないページ',
  'rule.scan.unmarked.what': 'ページに印が見つからず、そのファイルを documents のどの書類も挙げていません。',
  'rule.scan.unmarked.message': 'このページには印が見つからず、documents のどの書類もこのファイルを挙げていません。',
  'rule.scan.unmarked.fix':
    '領収書・パスポートなどの印のない書類なら、documents にこのファイルを書いてください。印のある用紙なら、印が隠れたり切れたりしないようにスキャンし直してください。',
  'rule.scan.unmarked.why': '何の書類か分からないページは、申請のどこにも数えられません。',

  'rule.scan.blank.title': '白紙のページ',
  'rule.scan.blank.what': 'ページに何も写っていません。',
  'rule.scan.blank.message': '何も写っていないページです(用紙の裏など)。',
  'rule.scan.blank.fix': '裏面なら、そのままで構いません。何か書かれているはずなら、スキャンし直してください。',
  'rule.scan.blank.why': '両面スキャンでは裏面が白紙になります。表が写っていないのでなければ差し支えありません。',

  'rule.scan.low-resolution.title': 'スキャンが粗い',
  'rule.scan.low-resolution.what': 'ページの解像度が 150 dpi に足りません。写真のときは、印の大きさで判断します。',
  'rule.scan.low-resolution.message': 'このページは {{dpi}} dpi です。{{least}} dpi 以上が必要です。',
  'rule.scan.low-resolution.fix': '200 dpi か 300 dpi でスキャンし直してください。',
  'rule.scan.low-resolution.why': '粗い画像では、小さな字や署名が読めず、確かめられません。',

  'rule.scan.outdated.title': '前の内容で印刷された用紙',
  'rule.scan.outdated.what':
    '用紙を印刷した後に、そこに印刷される内容が申請ファイルで変わっています。またはその用紙がもう必要ありません。',
  'rule.scan.outdated.message': '「{{sheet}}」({{whom}})は、申請の今の内容とは違う内容で印刷されています。',
  'rule.scan.outdated.message.gone': '「{{sheet}}」({{whom}})は、今の申請には必要のない用紙です。',
  'rule.scan.outdated.fix':
    '印刷された内容と申請ファイルを見比べてください。申請ファイルが正しければ用紙を作り直し、署名し直してもらってください。用紙が正しければ申請ファイルを直してください。',
  'rule.scan.outdated.fix.gone':
    '申請ファイルから受診や人が消えていないか確かめてください。本当に不要な用紙なら取り除いてください。',
  'rule.scan.outdated.why': '署名した内容と申請の内容が違うと、その署名は今の申請を裏づけません。',

  'rule.scan.unreadable.title': '読めないファイル',
  'rule.scan.unreadable.what':
    'ファイルが壊れている、鍵がかかっている、名前と中身が違う、または大きさ・ページ数・画素数・時間の上限を超えています。',
  'rule.scan.unreadable.message': 'ファイルを読めません。',
  'rule.scan.unreadable.message.empty': 'ファイルが空です。',
  'rule.scan.unreadable.message.broken': 'ファイルが壊れているか、途中で切れています。',
  'rule.scan.unreadable.message.locked': 'ファイルにパスワードがかかっています。',
  'rule.scan.unreadable.message.not-what-it-says': 'ファイルの中身が、名前の示す種類と違います。',
  'rule.scan.unreadable.message.unknown-kind': 'PDF・JPEG・PNG・TIFF のどれでもないファイルです。',
  'rule.scan.unreadable.message.too-large': 'ファイルが大きすぎます(上限 {{limit}} MB)。',
  'rule.scan.unreadable.message.too-many-pages': 'ページが多すぎます(上限 {{limit}} ページ)。',
  'rule.scan.unreadable.message.too-many-pixels': '画像が大きすぎます(上限 {{limit}} 百万画素)。',
  'rule.scan.unreadable.message.too-slow': '読み取りに時間がかかりすぎます(上限 {{limit}} 秒)。',
  'rule.scan.unreadable.message.link-leads-out': '申請のフォルダーの外を指すリンクです。',
  'rule.scan.unreadable.message.no-permission': 'ファイルを読む権限がありません。',
  'rule.scan.unreadable.fix':
    'ほかのソフトで開けるか確かめ、開けなければスキャンし直してください。鍵は外し、大きなものは分け、名前の末尾は中身に合わせてください。',
  'rule.scan.unreadable.why': '読めないファイルに何が入っているかは、誰にも確かめられません。',
};
