/** What a letter asks an applicant for, where a finding's own text speaks to whoever has the claim file or the scans before them. */
import type { Catalogue, Language } from '../../base/languages.ts';

type Asked = readonly [part: string, ja: string, en: string, zh: string];

const TEXTS: readonly Asked[] = [
  [
    'coverage.third-party.fix',
    '相手のいない事故や病気だったときは、お知らせください。相手がいるときは、窓口にご相談ください。',
    'If nobody else was involved, please tell us. If someone was, please talk to the office.',
    '如果没有第三方，请告知我们；如果有，请向窗口咨询。',
  ],
  [
    'coverage.injury-cause.fix',
    '事故やけんかなど相手のいるけがか、転んだなど相手のいないけがかを、お知らせください。',
    'Please tell us whether someone else caused the injury, or nobody did (a fall, for example).',
    '请告知受伤是由他人造成（事故、打架等），还是没有他人（如跌倒）。',
  ],
  [
    'forms.a-missing.fix',
    '診療を受けた医療機関の医師に様式Aを書いてもらい、お送りください。医療機関が発行した診療内容明細書の原本でも構いません。',
    'Please have the physician who gave the treatment fill in Form A, and send it. The original of the institution’s own statement of treatment will do as well.',
    '请让就诊医疗机构的医师填写样式A并寄来。医疗机构自己出具的诊疗内容明细书原件也可以。',
  ],
  [
    'forms.b-missing.fix',
    '診療を受けた医療機関や薬局に様式Bを書いてもらい、お送りください。医療機関が発行した領収明細書の原本でも構いません。',
    'Please have the institution or pharmacy fill in Form B, and send it. The original of its own itemised receipt will do as well.',
    '请让就诊医疗机构或药房填写样式B并寄来。其自己出具的收费明细书原件也可以。',
  ],
  [
    'forms.copy.fix',
    '原本をお送りください。原本を旅行保険の会社に出したときは、返してもらえるか保険会社にお尋ねください。',
    'Please send the original. If the travel insurer has it, please ask the travel insurer to give it back.',
    '请寄来原件。如果原件已交给旅行保险公司，请向保险公司询问能否退还。',
  ],
  [
    'forms.untranslated.fix',
    'この記載の日本語訳をお送りください。どなたが訳しても構いません。',
    'Please send a Japanese translation of this entry. Anyone may translate.',
    '请寄来这一项的日语译文。由谁翻译都可以。',
  ],
  [
    'forms.untranslated.fix.dental',
    '日本語の傷病名(例 歯髄炎)か、よく使われる英語名(例 pulpitis)をお知らせください。',
    'Please tell us the diagnosis in Japanese, or its common English name (such as pulpitis).',
    '请告知日语病名（例：歯髄炎），或常用英语病名（例：pulpitis）。',
  ],
  [
    'forms.translator-incomplete.fix.phone',
    '訳した方の電話番号をお知らせください。',
    'Please tell us the phone number of the person who translated.',
    '请告知翻译者的电话号码。',
  ],
  [
    'forms.code-unknown.fix',
    '医師に渡した分類表の版と、様式Aの番号をお確かめください。番号が分からないときは、窓口にお尋ねください。',
    'Please compare the number on Form A with the edition of the table that the physician was given. If it is not known, ask the office.',
    '请核对交给医师的分类表版本和样式A上的编号。编号不明时，请向窗口确认。',
  ],
  [
    'forms.unsigned.fix',
    '様式Aに医師の署名と日付があるかお確かめください。ないときは、医療機関に頼んで書いてもらってください。',
    'Please look for the physician’s signature and its date on Form A. If there is none, ask the institution for it.',
    '请确认样式A上有没有医师的签名和日期。没有时，请让医疗机构补上。',
  ],
  [
    'forms.empty-item.fix.diagnoses',
    '様式Aの傷病名をお確かめください。空欄のときは、医師に書いてもらってください。',
    'Please look at the illnesses or injuries on Form A. If Form A is empty there, ask the physician to fill it in.',
    '请查看样式A上的伤病名称。空着时，请医师补写。',
  ],
  [
    'forms.empty-item.fix.condition',
    '様式Aの症状の概要をお確かめください。空欄のときは、医師に書いてもらってください。',
    'Please look at the nature and condition on Form A. If Form A is empty there, ask the physician to fill it in.',
    '请查看样式A上的症状概要。空着时，请医师补写。',
  ],
  [
    'forms.empty-item.fix.treatment',
    '様式Aの処置の概要をお確かめください。空欄のときは、医師に書いてもらってください。',
    'Please look at the treatments on Form A. If Form A is empty there, ask the physician to fill it in.',
    '请查看样式A上的处置概要。空着时，请医师补写。',
  ],
  [
    'forms.physician-japanese.fix',
    '医師が書いた文と日本語訳を、分けてお書きください。医師自身が日本語で書いたときは、そのままで構いません。',
    'Please keep what the physician wrote apart from its Japanese translation. If the physician wrote in Japanese, leave it as it is.',
    '请把医师所写的内容和日语译文分开填写。如果是医师自己用日语写的，保持原样即可。',
  ],
  [
    'documents.receipt-missing.fix',
    '領収書の原本をお送りください。なくしたときは、医療機関に再発行を頼んでください。',
    'Please send the original receipt. If it is lost, ask the institution for a new one.',
    '请寄来收据原件。遗失时，请让医疗机构补发。',
  ],
  [
    'documents.receipt-missing.fix.other-kind',
    'この支払いの領収書の原本をお送りください。',
    'Please send the original receipt of this payment.',
    '请寄来这笔付款的收据原件。',
  ],
  [
    'documents.receipt-untranslated.fix',
    '日本語訳をお送りください。領収書に訳が要るかどうかは、窓口にお尋ねください。',
    'Please send a Japanese translation. Ask the office whether it wants one for receipts.',
    '请寄来日语译文。收据是否需要译文，请向窗口确认。',
  ],
  [
    'documents.consent-missing.fix',
    '同意書に受診者(未成年のときは保護者)が署名し、お送りください。',
    'Please have the patient (for a minor, a parent or guardian) sign the consent, and send it.',
    '请受诊人（未成年时由监护人）在同意书上签名后寄来。',
  ],
  [
    'documents.passport-missing.fix',
    '受診者のパスポートを窓口にお持ちになるか、写しをお送りください。',
    'Please bring the patient’s passport to the office, or send a copy.',
    '请把受诊人的护照带到窗口，或寄来复印件。',
  ],
  [
    'documents.travel-proof.fix',
    'パスポートに出入国の証印があるかお確かめください。なければ、搭乗券の半券などをお送りください。',
    'Please see whether the passport has the stamps. If not, send boarding pass stubs or the like.',
    '请确认护照上有没有出入境章。没有时，请寄来登机牌存根等材料。',
  ],
  [
    'documents.account-missing.fix',
    '世帯主名義の口座をお知らせください。',
    'Please tell us an account in the householder’s name.',
    '请告知户主名义的账户。',
  ],
  [
    'documents.account-missing.fix.kind-not-taken',
    'ほかの種類の口座をお知らせください。扱いは窓口で確かめられます。',
    'Please tell us an account of another kind. The office can say which it takes.',
    '请告知其他种类的账户。可向窗口确认。',
  ],
  [
    'documents.account-missing.fix.type-not-taken',
    'ほかの預金種目の口座をお知らせください。',
    'Please tell us an account of another kind of deposit.',
    '请告知其他存款种类的账户。',
  ],
  [
    'documents.account-proof-missing.fix',
    '世帯主名義の通帳やキャッシュカードなど、口座の分かるものの写しをお送りください。',
    'Please send a copy of the householder’s bankbook, cash card or the like.',
    '请寄来户主的存折、现金卡等能看出账户的材料的复印件。',
  ],
  ['documents.file-missing.fix', 'この書類をお送りください。', 'Please send this paper.', '请寄来这份材料。'],
  [
    'documents.file-unreadable.fix.not-a-file',
    'この書類をもう一度お送りください。',
    'Please send this paper again.',
    '请重新寄来这份材料。',
  ],
  [
    'documents.duplicate.fix',
    '2つの書類が同じものです。取り違えたときは、正しい書類をお送りください。',
    'Two papers are the same. If one was mixed up, please send the right one.',
    '两份材料相同。如果放错了，请寄来正确的一份。',
  ],
  [
    'documents.unlisted.fix',
    '何の書類か、お知らせください。',
    'Please tell us what this paper is.',
    '请告知这是什么材料。',
  ],
  [
    'identity.insufficient.fix',
    '来られる方の身元確認書類を、必要な数だけお持ちください(例: マイナンバーカード、運転免許証)。',
    'The visitor is asked to bring identity papers that suffice, for example the My Number card or a driving licence.',
    '来窗口的人请带齐身份证件，例如个人编号卡、驾驶证。',
  ],
  [
    'identity.insufficient.fix.unknown-kind',
    '窓口の一覧にある身元確認書類をお持ちください。ほかの書類を使いたいときは、窓口にお尋ねください。',
    'Please bring identity papers that are on the office’s list. To use others, ask the office.',
    '请带窗口清单上的身份证件。想用其他证件时，请向窗口确认。',
  ],
  [
    'identity.proxy-authority.fix',
    '世帯主の委任状をお持ちください。世帯主のマイナンバーカード、運転免許証、資格確認書のどれか1点でも構いません。',
    'Please bring a letter of attorney from the householder. The householder’s My Number card, driving licence or eligibility certificate will do as well.',
    '请带来户主的委托书。户主的个人编号卡、驾驶证、资格确认书中任何一件也可以。',
  ],
  [
    'identity.proxy-authority.fix.not-accepted',
    '同じ世帯の方が申請してください。',
    'Please let a member of the household file.',
    '请由同一户的人申请。',
  ],
  [
    'identity.account-holder.fix',
    '世帯主名義の口座をお知らせください。ほかの方の口座を使いたいときは、受領の委任状でよいか窓口にお尋ねください。',
    'Please choose an account in the householder’s name. For another person’s account, first ask the office whether a letter of attorney for receiving is accepted.',
    '请告知户主名义的账户。想用其他人的账户时，请先向窗口确认能否用领取委托书。',
  ],
  [
    'identity.account-holder.fix.not-offered',
    '世帯主名義の口座をお知らせください。',
    'Please choose an account in the householder’s name.',
    '请告知户主名义的账户。',
  ],
  [
    'amounts.negative.fix',
    '領収書で金額をお確かめになり、お知らせください。',
    'Please check the amount on the receipt, and tell us.',
    '请按收据核对金额后告知我们。',
  ],
  [
    'amounts.negative.fix.discount',
    'これが値引きかどうか、領収書でお確かめになり、お知らせください。',
    'Please check on the receipt whether this is a discount, and tell us.',
    '请按收据确认这是否为折扣，并告知我们。',
  ],
  [
    'amounts.unpaid.fix',
    'ほかに支払いの領収書があれば、お送りください。まだ払っていない分があれば、全額を払ってから申請してください。',
    'If there are further receipts, please send them. If something is still open, pay it before filing.',
    '如果还有其他付款收据，请寄来。如果还有未付的部分，请全部付清后再申请。',
  ],
  [
    'amounts.overpaid.fix',
    '領収明細書で費用に漏れがないかお確かめください。預り金の返金があれば、お知らせください。',
    'Please check on the itemised receipt whether a charge was left out. If part of a deposit was given back, tell us.',
    '请按收费明细书确认有没有漏写的费用。如果退还了部分预付款，请告知我们。',
  ],
  [
    'amounts.paid-by-other.fix',
    '実際に払った方をお知らせください。',
    'Please tell us who paid.',
    '请告知实际付款的人。',
  ],
  [
    'amounts.ratio-assumed.fix',
    '一部負担割合の分かるもの(資格確認書など)をお持ちください。',
    'Please bring a paper that shows the copay ratio (such as the eligibility certificate).',
    '请带来能看出自付比例的材料（如资格确认书）。',
  ],
  ['answers.missing.fix', 'お知らせください。', 'Please tell us.', '请告知我们。'],
  [
    'answers.missing.fix.ratio',
    '一部負担割合の分かるもの(資格確認書など)をお送りください。',
    'Please send a paper that shows the copay ratio (such as the eligibility certificate).',
    '请寄来能看出自付比例的材料（如资格确认书）。',
  ],
  [
    'reference.unknown.fix',
    'どの人・渡航・医療機関・書類のことか、お知らせください。',
    'Please tell us which person, trip, institution or paper is meant.',
    '请告知指的是哪个人、哪次出行、哪家医疗机构或哪份材料。',
  ],
  [
    'reference.unknown.fix.unit',
    'どの月・医療機関の分か、お知らせください。',
    'Please tell us which month and institution is meant.',
    '请告知是哪个月、哪家医疗机构的部分。',
  ],
  [
    'reference.unknown.fix.traveller',
    'この方が一緒に渡航したかどうか、お知らせください。',
    'Please tell us whether this patient travelled along.',
    '请告知此人是否一同出行。',
  ],
  [
    'reference.duplicate-id.fix',
    '同じ番号が2か所にあります。どちらのことか、お知らせください。',
    'One name stands for two things. Please tell us which is meant.',
    '同一编号用在了两处，请告知指的是哪一个。',
  ],
  ['scan.sheet-missing.fix', 'この用紙をお送りください。', 'Please send this sheet.', '请寄来这张表格。'],
  [
    'scan.sheet-missing.fix.kit',
    'この用紙をお送りください。手書きの用紙をすでにお送りのときは、何月のどなたの分かをお知らせください。',
    'Please send this sheet. If you have sent one filled by hand, tell us for which month and person it is.',
    '请寄来这张表格。如果已寄来手写的表格，请告知是哪个月、谁的部分。',
  ],
  [
    'scan.box-empty.fix',
    'この欄に、書くべき方が記入(署名・押印・日付など)して、お送りください。',
    'Please have this box filled (with the signature, seal, date or mark that it asks for), and send the sheet.',
    '请由应填写的人填好这一栏（签名、盖章、日期等）后寄来。',
  ],
  ['scan.unmarked.fix', '何の書類か、お知らせください。', 'Please tell us what this paper is.', '请告知这是什么材料。'],
  [
    'scan.outdated.fix',
    '印刷の後に申請の内容が変わっています。正しいほうをお知らせください。申請が正しいときは、印刷し直し、改めて署名してお送りください。',
    'The claim was changed after this sheet was printed. Please tell us which is right. If the claim is, print the sheet anew, have it signed again, and send it.',
    '打印之后申请内容有变动，请告知哪一个正确。如果申请正确，请重新打印、重新签名后寄来。',
  ],
  [
    'scan.outdated.fix.gone',
    'この用紙が要る診療や受診者があれば、お知らせください。',
    'If there is a treatment or a patient that needs this sheet, please tell us.',
    '如果有需要这张表格的就诊或受诊人，请告知我们。',
  ],
];

/** What the office itself mends: no letter speaks of it. */
const NOT_ASKED = [
  'amounts.rate-missing',
  'amounts.rate-side',
  'scan.low-resolution',
  'scan.other-claim',
  'scan.sheet-twice',
  'scan.unreadable',
] as const;

const inLanguage = (place: 1 | 2 | 3): Catalogue =>
  Object.fromEntries([
    ...TEXTS.map((text) => [`letter.${text[0]}`, text[place]]),
    ...NOT_ASKED.map((rule) => [`letter.${rule}.fix`, '']),
  ]);

export const letterWords: Record<Language, Catalogue> = { ja: inLanguage(1), en: inLanguage(2), zh: inLanguage(3) };
