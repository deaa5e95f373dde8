/** The words of the page for the traveller, in the languages of the program's users. */
import type { Catalogue, Language } from '../../base/languages.ts';

export const kitWords: Record<Language, Catalogue> = {
  ja: {
    'kit.comma': '、',
    'kit.item-unnumbered': '(番号なし)',
    'kit.unsure': '未確認',
    'kit.traveller.title': '海外で診療を受けるとき:すること、持ち帰るもの',
    'kit.traveller.intro':
      '旅行中の急な病気やけがで払った診療費は、一部が日本の健康保険から戻ることがあります(海外療養費)。この用紙は旅券と一緒にお持ちください。保険者:{{insurer}}',
    'kit.traveller.before': '出発前',
    'kit.traveller.take': 'この一式(様式A・様式B・疾病分類表・同意書・医師への説明)を印刷して、手荷物に入れます。',
    'kit.traveller.hospital': '病院・歯科・薬局で',
    'kit.traveller.pay':
      '費用は全額を自分で支払い、領収書は一枚残らず原本を取っておきます。明細の付いたものを頼みます。',
    'kit.traveller.hand-over':
      '様式A・様式B・疾病分類表・医師への説明を渡します。様式は、暦の月ごと、受診者ごと、医療機関ごと、入院と入院外ごとに1枚ずつです。',
    'kit.traveller.dentist': '歯科では歯科用の領収明細書を、薬局では様式Bを使います。',
    'kit.traveller.look':
      '帰る前に見ます:様式Aの{{condition}}と{{treatment}}(症状と処置)が空欄でないか。様式Bの「その他」に内訳があるか、通貨が書かれ、合計が領収書と合うか。署名と日付があるか。',
    'kit.traveller.own-papers':
      '様式を書いてもらえないときは、その病院の診断書(傷病名・署名のあるもの)、明細書、領収書の原本をもらいます。',
    'kit.traveller.border': '出入国のとき',
    'kit.traveller.stamps':
      '旅券の証印で渡航を確かめます。自動化ゲートでは証印が付きません。日本の出国・帰国でも現地でも、通ったあとに係員に証印を頼みます。',
    'kit.traveller.proofs': '証印がないときに代わりになるもの(捨てずに取っておきます):{{proofs}}。',
    'kit.traveller.home': '持ち帰るもの',
    'kit.traveller.originals': '署名のある様式A・様式Bの原本、すべての領収書の原本、旅券。',
    'kit.traveller.consent':
      '調査にかかわる同意書(受診者ごとに1枚。本人が署名し、未成年なら保護者の署名でよいかを窓口に確かめます)。',
    'kit.traveller.copy':
      '提出する前に、すべての写しを取ります。海外旅行保険にも出すときは、原本をどちらへ先に出すかを確かめます。',
    'kit.traveller.not-covered': '対象にならないもの',
    'kit.traveller.treatment-travel': '治療を目的とした渡航。',
    'kit.traveller.third-party': '第三者の行為や不法行為による病気・けが(交通事故、けんかなど)。',
    'kit.traveller.exclusions': '日本で保険の対象にならないもの:{{causes}}。',
    'kit.traveller.left-out': '差額ベッド代、文書料、様式の記入料、翻訳料、歯列矯正やインプラント。',
    'kit.traveller.standard':
      '戻る額は、払った額の7割とは限りません。同じ診療を日本で受けた場合の額をもとに計算します。',
    'kit.traveller.back': '帰国したら',
    'kit.traveller.returned': '申請は、受診した人が帰国してからです。',
    'kit.traveller.translate':
      '様式A・様式Bに日本語訳を付け、翻訳した人の住所と氏名を書きます。翻訳は誰がしてもかまいません。',
    'kit.traveller.deadline-payment': '申請期限は、費用を支払った日の翌日から{{years}}年です。支払いごとに数えます。',
    'kit.traveller.deadline-treatment':
      '申請期限は、診療を受けた日の翌日から{{years}}年です。受診した日ごとに数えます。',
    'kit.traveller.account': '振込先の口座がわかるものを用意します。',
    'kit.traveller.office': '窓口:{{office}}',
    'kit.traveller.ours':
      'この説明は公的な書類ではありません。窓口の案内と所定の様式が優先します。[ ]の数字は次の出典を示します。',
  },
  en: {
    'kit.comma': ', ',
    'kit.item-unnumbered': '(unnumbered)',
    'kit.unsure': 'not confirmed',
    'kit.traveller.title': 'Medical care abroad: what to do, and what to bring home',
    'kit.traveller.intro':
      'If you fall ill or are hurt on the journey, part of what you pay may come back from your health insurance in Japan: the benefit for overseas medical expenses (海外療養費). Keep this page with your passport. Insurer: {{insurer}}',
    'kit.traveller.before': 'Before you leave',
    'kit.traveller.take':
      'Print this kit (Forms A and B, the disease classification, the consent, the page for the physician) and put it in your hand luggage.',
    'kit.traveller.hospital': 'At the hospital, the dentist’s, the pharmacy',
    'kit.traveller.pay': 'Pay the whole cost yourself and keep the original of every receipt. Ask for an itemized one.',
    'kit.traveller.hand-over':
      'Hand over Form A, Form B, the disease classification and the page for the physician. One form of each for every calendar month, every patient, every institution, and apart for inpatient and outpatient care.',
    'kit.traveller.dentist': 'At the dentist’s use the dental receipt form, at a pharmacy Form B.',
    'kit.traveller.look':
      'Look before you leave: are items {{condition}} and {{treatment}} of Form A (condition, treatment) filled in? Are the “Others” of Form B itemized, is the currency named, does the total agree with the receipts? Are there a signature and a date?',
    'kit.traveller.own-papers':
      'If they will not fill in the forms: ask for their own signed medical statement with the diagnosis, the itemized bill and the receipt, all originals.',
    'kit.traveller.border': 'At the border',
    'kit.traveller.stamps':
      'The stamps in the passport show the journey. Automatic gates give none: after the gate, ask an officer for a stamp, in Japan on leaving and returning, and abroad too.',
    'kit.traveller.proofs': 'Where a stamp is missing, keep what stands in its place: {{proofs}}.',
    'kit.traveller.home': 'Bring home',
    'kit.traveller.originals': 'The signed originals of Forms A and B, the originals of all receipts, the passport.',
    'kit.traveller.consent':
      'The consent to inquiries: one for each person treated, signed by that person; ask the office who signs for a minor (a parent or guardian, as a rule).',
    'kit.traveller.copy':
      'Copy everything before you hand it in. If a private travel insurance wants originals too, ask first where they go.',
    'kit.traveller.not-covered': 'What is not covered',
    'kit.traveller.treatment-travel': 'Travel for the purpose of treatment.',
    'kit.traveller.third-party':
      'Illness or injury by the act of a third person or an unlawful act (traffic accidents, fights).',
    'kit.traveller.exclusions': 'What health insurance does not cover in Japan either: {{causes}}.',
    'kit.traveller.left-out':
      'Extra charges for a private room, certificates, the fee for filling in the forms, translation, orthodontics and implants.',
    'kit.traveller.standard':
      'What comes back need not be 70% of what you paid: it is computed from what the same care would cost in Japan.',
    'kit.traveller.back': 'Back in Japan',
    'kit.traveller.returned': 'Apply after the person who was treated has come back to Japan.',
    'kit.traveller.translate':
      'Forms A and B need a Japanese translation, with the name and address of whoever translated. Anyone may translate.',
    'kit.traveller.deadline-payment':
      'File within {{years}} years, counted from the day after you paid. Each payment counts by itself.',
    'kit.traveller.deadline-treatment':
      'File within {{years}} years, counted from the day after the treatment. Each day of treatment counts by itself.',
    'kit.traveller.account': 'Have at hand what shows the account for the payment.',
    'kit.traveller.office': 'Office: {{office}}',
    'kit.traveller.ours':
      'This page is no official paper: what the office says and its own forms go first. The numbers in [ ] name the sources below.',
  },
  zh: {
    'kit.comma': '、',
    'kit.item-unnumbered': '（无编号）',
    'kit.unsure': '未确认',
    'kit.traveller.title': '在海外就医：要做的事，要带回的东西',
    'kit.traveller.intro':
      '旅途中突然生病或受伤时支付的医疗费，一部分可能由日本的健康保险返还（海外疗养费）。请将本页与护照放在一起。保险人：{{insurer}}',
    'kit.traveller.before': '出发之前',
    'kit.traveller.take': '打印本套材料（样式A、样式B、疾病分类表、同意书、致医师的说明），放在随身行李中。',
    'kit.traveller.hospital': '在医院、牙科、药房',
    'kit.traveller.pay': '费用全额自行支付，每一张收据的原件都要保存。请索取有明细的收据。',
    'kit.traveller.hand-over':
      '交给对方样式A、样式B、疾病分类表和致医师的说明。样式按自然月、患者、医疗机构各一份，住院与门诊分开。',
    'kit.traveller.dentist': '牙科使用牙科用的收据明细书，药房使用样式B。',
    'kit.traveller.look':
      '离开前请确认：样式A的{{condition}}和{{treatment}}（症状、处置）是否已填写；样式B的“其他”是否有明细，是否写明货币，合计是否与收据一致；是否有签名和日期。',
    'kit.traveller.own-papers':
      '对方不愿填写样式时，请索取该医院自己的诊断证明（有病名和签名）、费用明细和收据，均须为原件。',
    'kit.traveller.border': '出入境时',
    'kit.traveller.stamps':
      '护照上的出入境章用来证明行程。自动通道不盖章，请在通过后向工作人员要求盖章；日本的出境和回国，以及当地的出入境，都是如此。',
    'kit.traveller.proofs': '没有盖章时可以代替的材料（请勿丢弃）：{{proofs}}。',
    'kit.traveller.home': '要带回的东西',
    'kit.traveller.originals': '有签名的样式A和样式B原件、全部收据的原件、护照。',
    'kit.traveller.consent': '关于调查的同意书：每位患者一份，由本人签名；未成年人通常由监护人签名，请向窗口确认。',
    'kit.traveller.copy': '提交之前，请全部复印。如果海外旅行保险也要求原件，请先确认原件应先交给哪一方。',
    'kit.traveller.not-covered': '不在支付范围内的',
    'kit.traveller.treatment-travel': '以治疗为目的的出国。',
    'kit.traveller.third-party': '由第三者行为或违法行为造成的伤病（交通事故、斗殴等）。',
    'kit.traveller.exclusions': '在日本也不属于保险范围的：{{causes}}。',
    'kit.traveller.left-out': '单人间等差价、证明文件费、样式填写费、翻译费、牙齿矫正和种植牙。',
    'kit.traveller.standard': '返还的金额不一定是所付金额的七成，而是以在日本接受同样诊疗时的费用为基础计算。',
    'kit.traveller.back': '回国之后',
    'kit.traveller.returned': '须在患者本人回国之后申请。',
    'kit.traveller.translate': '样式A和样式B须附日文译文，并写明翻译人的姓名和地址。任何人都可以翻译。',
    'kit.traveller.deadline-payment': '申请期限为支付费用之日的次日起{{years}}年，按每次支付分别计算。',
    'kit.traveller.deadline-treatment': '申请期限为就诊之日的次日起{{years}}年，按每个就诊日分别计算。',
    'kit.traveller.account': '请准备能确认收款账户的材料。',
    'kit.traveller.office': '窗口：{{office}}',
    'kit.traveller.ours': '本页不是官方文件，以窗口的说明和规定的样式为准。[ ]中的数字表示下列出处。',
  },
};
