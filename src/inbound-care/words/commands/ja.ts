/** Words of 赴日就医 for the commands: what each packet is for, how a case stands in a list, the frame of the interview. */
export const words: Readonly<Record<string, string>> = {
  'packetFor.inquiry': '受診の相談:病状・医療情報・希望先・予算・時期をコーディネーターと病院へ',
  'packetFor.visa': '査証:渡航者ごとの必要書類と身元保証のための記入票',
  'packetFor.remittance': '送金:概算・確認事項・口座を銀行と家族へ',
  'packetFor.settlement': '精算:概算と実費、残額の返金または追加支払いを家族へ',
  'packetFor.insurance': '保険金請求:書式・報告書・請求書・領収書と支払いの流れを保険会社へ',
  'packetFor.follow-up': '経過観察:帰国後の経過を主治医とコーディネーターへ',
  'summary.refund': '返金 {{amount}}',
  'summary.top-up': '追加支払い {{amount}}',
  'summary.closed': '精算済み',
  'summary.stopped': '法律により中止・精算しない',
  'summary.running-refund': '進行中(残り {{amount}})',
  'summary.running-top-up': '進行中(不足 {{amount}})',
  'summary.running-closed': '進行中',
  'summary.unknown': '精算はまだ分かりません',
  'interview.welcome-family':
    'これから一つずつおたずねし、訪日して治療を受けるための書類を作ります。答えは {{dir}} にその都度保存されます。途中でやめても続きから始められます。',
  'interview.welcome-coordinator': '訪日医療の案件 {{dir}}',
  'interview.end-settlement': '精算',
  'interview.end-timeline': '日程',
  'packet.data-code-note':
    'この案件の内容を圧縮したものです。案件ファイルの内容だけが入っており、読み取ると同じファイルに戻ります。ほかの人には渡さないでください。',
  'packet.small-print': 'この書面は案件ファイルから作成したもので、公的な様式ではありません。',
};
