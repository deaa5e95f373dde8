/**
 * What a letter asks a family for: whom to ask, the coordinator or the hospital, and what to hand over. A finding's own text
 * speaks to whoever has the case file before them.
 */
import type { Catalogue, Language } from '../../base/languages.ts';

type Asked = readonly [parts: string, zh: string, ja: string, en: string];

const TELL: readonly [zh: string, ja: string, en: string] = [
  '请告知协调企业。',
  'コーディネート事業者にお知らせください。',
  'Please tell the coordinator.',
];

/** `parts`: the rule with `.fix`, and the variants that are told in the same words. */
const TEXTS: readonly Asked[] = [
  [
    'inbound.public-insurance.fix inbound.public-insurance.fix.by-name',
    '请与协调企业商量不使用这项保险的付款方式（自费，或民间的国际医疗保险）。如果它不是日本的公共医疗保险，请寄来能看出这一点的保单。',
    'この保険を使わない支払い方法(自費、または民間の国際医療保険)を、コーディネート事業者とご相談ください。日本の公的医療保険でないときは、それが分かる保険証券をお送りください。',
    'Please talk with the coordinator about paying without this insurance: yourself, or with a private international one. If it is no public insurance of Japan, please send the policy that shows it.',
  ],
  [
    'coordinator.missing.fix',
    '请先咨询国际医疗协调企业，确定后告知名称。不知道该咨询哪一家时，可以和国际医疗协调企业协会（JIMCA）商量。',
    'まず国際医療コーディネート事業者に相談し、決まったら名前をお知らせください。どこに相談するか分からないときは、JIMCA に相談できます。',
    'Please ask an international medical coordinator for help, and tell us which one. If you do not know whom to ask, JIMCA, their association, gives advice.',
  ],
  [
    'inquiry.incomplete.fix',
    '请准备好缺少的部分，交给协调企业。',
    '足りないものを用意し、コーディネート事業者にお渡しください。',
    'Please prepare what is missing, and hand it to the coordinator.',
  ],
  [
    'inquiry.incomplete.fix.condition',
    '请用几句话写明患者现在的病情，交给协调企业。',
    '今の病状を数行で書き、コーディネート事業者にお渡しください。',
    'Please write in a few sentences how the patient is now, and hand it to the coordinator.',
  ],
  [
    'inquiry.incomplete.fix.reports',
    '请向国内的医院索取病情报告、诊断书，交给协调企业。没有时，请告知协调企业。',
    '国内の病院に診療情報提供書や診断書を頼み、コーディネート事業者にお渡しください。ないときは、そうお知らせください。',
    'Please ask the hospital at home for its reports, and hand them to the coordinator. If there are none, please say so.',
  ],
  [
    'inquiry.incomplete.fix.images',
    '请向国内的医院索取影像数据（DICOM 等），交给协调企业。没有时，请告知协调企业。',
    '国内の病院に検査画像のデータ(DICOM など)を頼み、コーディネート事業者にお渡しください。ないときは、そうお知らせください。',
    'Please ask the hospital at home for the images as data (DICOM, for example), and hand them to the coordinator. If there are none, please say so.',
  ],
  [
    'inquiry.incomplete.fix.institution',
    '请告知希望的医疗机构；没有特别希望时，可以请协调企业帮助选择。',
    '希望する医療機関をお知らせください。決めていないときは、コーディネート事業者が選ぶのを手伝います。',
    'Please tell us the hospital you wish for. If you have none in mind, the coordinator helps to choose.',
  ],
  [
    'inquiry.incomplete.fix.budget',
    '请告知预算的金额和币种。',
    '予算の金額と通貨をお知らせください。',
    'Please tell us how much you can spend, and in which currency.',
  ],
  [
    'inquiry.incomplete.fix.wished',
    '请告知希望从哪天到哪天赴日。',
    'いつからいつまでの来日を希望するか、お知らせください。',
    'Please tell us from when to when you would like to come.',
  ],
  [
    'information.undelivered.fix information.undelivered.fix.later',
    '请把它交给协调企业，由协调企业转交日本的医院。已经交出时，请告知日期。',
    'コーディネート事業者にお渡しください。コーディネート事業者から日本の病院に渡します。もう渡したときは、その日をお知らせください。',
    'Please hand it to the coordinator, who passes it on to the hospital in Japan. If you have done so, please tell us the day.',
  ],
  [
    'answer.incomplete.fix answer.incomplete.fix.accepted answer.incomplete.fix.treatment answer.incomplete.fix.period answer.incomplete.fix.cost',
    '请让协调企业向医院确认这一点。',
    'この点を病院に確かめるよう、コーディネート事業者にお頼みください。',
    'Please ask the coordinator to clear this up with the hospital.',
  ],
  [
    'condition.not-agreed.fix condition.not-agreed.fix.charge condition.not-agreed.fix.appointment',
    '请通过协调企业询问医院是否同意治疗这个疾病，并告知答复。',
    'この病気の治療を病院が引き受けるか、コーディネート事業者を通してお尋ねになり、答えをお知らせください。',
    'Please ask the hospital through the coordinator whether it has agreed to this illness, and tell us the answer.',
  ],
  [
    'institution.not-consulted.fix institution.not-consulted.fix.answer institution.not-consulted.fix.estimate institution.not-consulted.fix.refused',
    '请让协调企业咨询这家医院，并把答复和概算寄来。',
    'この病院に問い合わせるようコーディネート事業者に頼み、回答と概算をお送りください。',
    'Please let the coordinator ask this hospital, and send its answer and its estimate.',
  ],
  [
    'visa.missing.fix visa.missing.fix.status visa.missing.fix.refused',
    '请与协调企业确认此人的签证，并告知情况（免签、已持有、需要、已申请、已签发）。',
    'この方のビザについてコーディネート事業者と確かめ、状況(免除・所持・必要・申請中・発給済み)をお知らせください。',
    'Please clear up this person’s visa with the coordinator, and tell us how it stands: exempt, held, needed, applied for or issued.',
  ],
  [
    'visa.missing.fix.single-entry',
    '请与协调企业一起向使领馆询问多次签证，或以后再次入境的签证。如果中途不再回国，请告知。',
    '数次ビザ、または次の来日のビザについて、コーディネート事業者と使領館にお尋ねください。一時帰国をやめたときは、お知らせください。',
    'Please ask the embassy or consulate, with the coordinator, for a multiple-entry visa or another one for the later stay. If the trip home is dropped, please say so.',
  ],
  [
    'visa.expires.fix visa.expires.fix.validity visa.expires.fix.stay',
    '请核对签证和行程的日期。如果日期无误，请与协调企业商量改变行程，或另行申请签证。',
    'ビザと滞在の日付をお確かめください。そのとおりなら、予定を変えるか別のビザを申請するか、コーディネート事業者とご相談ください。',
    'Please check the days of the visa and of the journey. If they are right, talk with the coordinator about another plan or another visa.',
  ],
  [
    'visa.multiple-without-schedule.fix',
    '请让协调企业向医生索取写明需要多次来院理由的治疗预定表，格式请向使领馆确认。',
    '何度も来る必要を具体的に書いた治療予定表を、コーディネート事業者を通して医師に頼んでください。書き方は使領館にお尋ねください。',
    'Please ask, through the coordinator, the doctor for a treatment schedule that says why several visits are needed. The embassy or consulate says how it should look.',
  ],
  [
    'visa.too-early.fix entry.before-advised.fix entry.before-advised.fix.wished',
    '请向协调企业询问能否赶上；赶不上时，请推迟赴日。',
    '間に合うかどうかをコーディネート事業者にお尋ねください。間に合わないときは、来日を遅らせてください。',
    'Please ask the coordinator whether this can be in time. If not, please come later.',
  ],
  [
    'visa.too-early.fix.incomplete entry.before-advised.fix.incomplete',
    '请先把缺少的医疗信息交给协调企业，再询问能否赶上；赶不上时，请推迟赴日。',
    '足りない医療情報をコーディネート事業者に渡し、間に合うかどうかをお尋ねください。間に合わないときは、来日を遅らせてください。',
    'Please hand the missing medical information to the coordinator, and ask whether this can be in time. If not, please come later.',
  ],
  [
    'visa.too-early.fix.urgent entry.before-advised.fix.urgent entry.before-advised.fix.wished-urgent',
    '紧急时，也可以考虑在国内先开始治疗，再赴日接受后续治疗。请与主治医和协调企业商量。',
    '急ぐときは、まず国内で治療を始め、続きを日本で受けることも考えられます。主治医とコーディネート事業者にご相談ください。',
    'Where it is urgent, treatment may begin at home and go on in Japan. Please talk with your doctor and the coordinator.',
  ],
  [
    'visa.too-early.fix.incomplete-urgent entry.before-advised.fix.incomplete-urgent',
    '请尽快把缺少的医疗信息交给协调企业。紧急时，也可以考虑在国内先开始治疗，请与主治医和协调企业商量。',
    '足りない医療情報を、早くコーディネート事業者にお渡しください。急ぐときは、まず国内で治療を始めることも考えられます。主治医とコーディネート事業者にご相談ください。',
    'Please hand the missing medical information to the coordinator soon. Where it is urgent, treatment may begin at home: talk with your doctor and the coordinator.',
  ],
  [
    'guarantor.missing.fix',
    '请向协调企业询问由哪家已注册的身份担保机构担保，并告知名称。',
    '登録された身元保証機関のどこが保証するかをコーディネート事業者にお尋ねになり、名前をお知らせください。',
    'Please ask the coordinator which registered guarantor stands for you, and tell us its name.',
  ],
  [
    'guarantor.unregistered.fix',
    '请向协调企业询问身份担保机构的注册和注册号。没有注册时，请另外委托已注册的机构。',
    '身元保証機関の登録と番号を、コーディネート事業者にお尋ねください。登録がないときは、登録された機関に頼み直してください。',
    'Please ask the coordinator for the guarantor’s registration and its number. Without one, ask a registered guarantor instead.',
  ],
  [
    'guarantor.companion-unnamed.fix guarantor.companion-unnamed.fix.paper guarantor.companion-unnamed.fix.visa',
    '请让协调企业请身份担保机构把陪同人员写入担保书。',
    '同伴者も身元保証書に入れるよう、コーディネート事業者を通して身元保証機関に頼んでください。',
    'Please ask the coordinator to have the companion named in the guarantee.',
  ],
  [
    'stay.over-permission.fix stay.over-permission.fix.departure stay.over-permission.fix.departure-counted stay.over-permission.fix.treatment stay.over-permission.fix.treatment-counted',
    '请立即与协调企业商量能否在期限内结束治疗并离境，或办理延期。入境后，请告知护照贴纸上的日期。',
    '期限までに治療を終えて出国できるか、延長できるかを、すぐにコーディネート事業者とご相談ください。入国後は、旅券の上陸許可の日付をお知らせください。',
    'Please talk with the coordinator at once: can treatment end and you leave in time, or can the stay be extended? After landing, please tell us the day on the sticker in the passport.',
  ],
  [
    'stay.over-permission.fix.left stay.over-permission.fix.left-counted',
    '请核对离境日和护照贴纸上的日期后告知。如果日期无误，请告知协调企业和身份担保机构。',
    '出国日と旅券の上陸許可の日付を確かめ、お知らせください。そのとおりなら、コーディネート事業者と身元保証機関にもお知らせください。',
    'Please check the day of departure and the day on the sticker in the passport, and tell us. If they are right, tell the coordinator and the guarantor too.',
  ],
  [
    'stay.over-90-days.fix',
    '请与协调企业商量以住院为前提的手续，或分成两次、中间先回国一趟。',
    '入院を前提とする手続きにするか、一度帰国して二回に分けるかを、コーディネート事業者とご相談ください。',
    'Please talk with the coordinator: either the way for a stay in hospital, or two stays with a trip home between.',
  ],
  [
    'companions.child.fix',
    '请安排好照看孩子的人，不要把需要大人照顾的孩子带到医院。出生日期写错时，请告知。',
    'お子さんを見る人を手配し、病院には連れて行かないでください。生年月日が違うときは、お知らせください。',
    'Please arrange for someone to look after the child, so that it need not come to the hospital. If the birth date is wrong, please tell us.',
  ],
  [
    'estimate.no-coordinator-part.fix',
    '请向协调企业索取其自身的概算（协调服务费、翻译费、担保费等）并寄来。',
    'コーディネート事業者の分の概算(コーディネート料、通訳料、身元保証料など)を求め、お送りください。',
    'Please ask the coordinator for its own part of the estimate, such as coordination, interpreting and the guarantee, and send it.',
  ],
  [
    'estimate.scope-unknown.fix',
    '请向出具概算的一方询问这一项是否包含在概算内，并告知答复。',
    'この項目が概算に含まれるかどうかを、概算を出した相手にお尋ねになり、お知らせください。',
    'Please ask who gave the estimate whether it holds this line, and tell us.',
  ],
  [
    'prepayment.below-estimate.fix',
    '请看汇款单：是银行扣了手续费，还是另有款项要汇？请与协调企业商定如何补足。',
    '銀行が手数料を引いたのか、まだ送るものがあるのかを送金の控えで確かめ、足りない分をコーディネート事業者と決めてください。',
    'Please look at the remittance slip: did a bank keep a fee, or is something still to be sent? Settle with the coordinator how it is made up.',
  ],
  [
    'prepayment.below-estimate.fix.on-the-way',
    '到账后，请告知日期和金额。如果仍然不足，请与协调企业商定。',
    '着金したら、その日と金額をお知らせください。まだ足りないときは、コーディネート事業者と決めてください。',
    'Please tell us the day and the amount once it has arrived. If it is still short then, settle it with the coordinator.',
  ],
  [
    'terms.refund-method.fix terms.topup-method.fix terms.interpreter-rate.fix',
    '请在汇款前向协调企业确认，并告知答复和日期。',
    '送金の前にコーディネート事業者に確かめ、答えとその日をお知らせください。',
    'Please ask the coordinator before anything is sent, and tell us the answer and its day.',
  ],
  [
    'terms.explained.fix terms.explained.fix.remittance',
    '请在汇款前听取协调企业对费用的说明，并告知是哪天听的。',
    '送金の前に費用の説明をコーディネート事業者から受け、その日をお知らせください。',
    'Please let the coordinator explain the costs before anything is sent, and tell us on which day it was.',
  ],
  [
    'terms.refund-method.fix.late terms.topup-method.fix.late terms.interpreter-rate.fix.late terms.explained.fix.late',
    '请向协调企业确认，这对之前已汇的款项也适用。',
    '先に送ったお金にも当てはまるか、コーディネート事業者にお確かめください。',
    'Please ask the coordinator whether it holds for the money that was sent before, too.',
  ],
  [
    'interpreter.no-decision.fix interpreter.no-decision.fix.dispatched',
    '请通过协调企业询问医院是否需要医疗翻译，并告知答复。',
    '医療通訳が必要かどうかを、コーディネート事業者を通して病院にお尋ねになり、お知らせください。',
    'Please ask the hospital through the coordinator whether an interpreter is needed, and tell us.',
  ],
  [
    'interpreter.24h-not-estimated.fix',
    '请向协调企业索取24小时翻译的概算并寄来。',
    '24時間の通訳の概算をコーディネート事業者に求め、お送りください。',
    'Please ask the coordinator for an estimate of interpreting around the clock, and send it.',
  ],
  [
    'interpreter.bill-differs.fix',
    '请向协调企业索取翻译的派遣记录，与请款单逐时核对，并询问差额。',
    '通訳の実績表をコーディネート事業者に求め、請求書と時間ごとに比べて、差についてお尋ねください。',
    'Please ask the coordinator for the interpreter’s log, compare it with the bill hour by hour, and ask about the difference.',
  ],
  [
    'settlement.no-evidence.fix',
    '请向协调企业索取医院的请款单并寄来。',
    '病院の請求書をコーディネート事業者に求め、お送りください。',
    'Please ask the coordinator for the hospital’s bill, and send it.',
  ],
  [
    'settlement.topup-open.fix',
    '请立即支付给协调企业。如果已经支付，请寄来汇款单。',
    'すぐにコーディネート事業者へお支払いください。もう支払ったときは、送金の控えをお送りください。',
    'Please pay it to the coordinator at once. If it has been paid, please send the remittance slip.',
  ],
  [
    'refund.other-account.fix refund.other-account.fix.same-holder',
    '请告知是否改为退到汇款时的账户；不改时，请寄来两个账户持有人关系的证明（是否需要，请向协调企业确认）。',
    '送金元の口座への返金にするかどうか、お知らせください。変えないときは、二つの口座の名義人の関係を示す書類をお送りください(要るかどうかはコーディネート事業者にお尋ねください)。',
    'Please tell us whether the refund may go to the account from which the money came. If not, send a paper that shows how the account holders are related (the coordinator says whether it is needed).',
  ],
  [
    'refund.several-origins.fix',
    '请与协调企业商定退款如何分配或退到哪个账户，并告知。',
    '返金をどう分けるか、どの口座に返すかをコーディネート事業者と決め、お知らせください。',
    'Please agree with the coordinator how a refund is split, or to which account it goes, and tell us.',
  ],
  [
    'insurance.forms-late.fix',
    '请马上把保险公司的申请资料交给协调企业，并告知日期。',
    '保険会社の書式をすぐにコーディネート事業者へ渡し、その日をお知らせください。',
    'Please hand the insurer’s forms to the coordinator now, and tell us the day.',
  ],
  [
    'insurance.japan-not-covered.fix',
    '请向保险公司询问是否承保在日本的医疗，并告知答复。',
    '日本での医療が補償されるかどうかを保険会社にお尋ねになり、お知らせください。',
    'Please ask the insurer whether it covers care in Japan, and tell us.',
  ],
  [
    'translation.missing.fix',
    '请翻译后寄来，并写明翻译者的姓名和地址。',
    '翻訳してお送りください。翻訳した方の名前と住所もお書きください。',
    'Please have it translated and send it, with the translator’s name and address.',
  ],
  [
    'translation.missing.fix.translator translation.missing.fix.translator-name translation.missing.fix.translator-address',
    '请告知翻译者的姓名和地址。',
    '翻訳した方の名前と住所をお知らせください。',
    'Please tell us the translator’s name and address.',
  ],
  ['documents.file-missing.fix', '请寄来这份材料。', 'この書類をお送りください。', 'Please send this paper.'],
  [
    'documents.file-unreadable.fix.not-a-file documents.file-unreadable.fix',
    '请重新扫描或拍照后寄来。',
    'もう一度スキャンするか写真に撮って、お送りください。',
    'Please scan or photograph the paper again, and send it.',
  ],
  [
    'documents.file-unreadable.fix.locked',
    '请去掉密码后重新寄来。',
    'パスワードを外して、もう一度お送りください。',
    'Please send it again without the password.',
  ],
  [
    'documents.duplicate.fix',
    '两份材料相同。如果放错了，请寄来正确的一份。',
    '2つの書類が同じものです。取り違えたときは、正しい書類をお送りください。',
    'Two papers are the same. If one was mixed up, please send the right one.',
  ],
  [
    'documents.unlisted.fix',
    '请告知这是什么材料。',
    '何の書類か、お知らせください。',
    'Please tell us what this paper is.',
  ],
  [
    'amounts.negative.fix amounts.negative.fix.hours amounts.negative.fix.hourly-rate amounts.decimals.fix',
    '请按材料核对后告知正确的数。',
    '書類で確かめ、正しい数をお知らせください。',
    'Please look at the paper, and tell us the right number.',
  ],
  [
    'amounts.negative.fix.grown',
    '请对照汇款单和协调企业的预付款收据，告知正确的金额。',
    '送金の控えとコーディネート事業者の受領証を比べ、正しい金額をお知らせください。',
    'Please compare the remittance slip with the coordinator’s receipt, and tell us the right amount.',
  ],
  [
    'amounts.rate-missing.fix',
    '请向协调企业询问按什么汇率结算，并告知日期和出处。',
    'どのレートで精算するかをコーディネート事業者に尋ね、その日と出どころをお知らせください。',
    'Please ask the coordinator at which rate it settles, and tell us its day and source.',
  ],
  ['answers.missing.fix', ...TELL],
  ['scan.sheet-missing.fix', '请寄来这张表格。', 'この用紙をお送りください。', 'Please send this sheet.'],
  [
    'scan.box-empty.fix',
    '请填写或签名后，重新寄来这张表格。',
    '空いているところに記入または署名し、この用紙をもう一度お送りください。',
    'Please fill in or sign what is empty, and send the sheet again.',
  ],
  [
    'scan.outdated.fix scan.outdated.fix.gone',
    '打印之后案件内容有变动，请告知哪一个正确。',
    '印刷の後に案件の内容が変わっています。正しいほうをお知らせください。',
    'The case was changed after this sheet was printed. Please tell us which is right.',
  ],
  [
    'scan.unmarked.fix scan.sheet-missing.fix.kit',
    '请告知这是什么材料。如果它是打印的表格，请在标记完整、没有遮挡的情况下重新扫描。',
    '何の書類か、お知らせください。印刷した用紙なら、印が隠れたり切れたりしないようにスキャンし直してください。',
    'Please tell us what this paper is. If it is a printed sheet, scan it again with its mark whole and uncovered.',
  ],
  [
    'dates.impossible.fix dates.impossible.fix.ahead',
    '请按材料核对日期后告知。',
    '書類で日付を確かめ、お知らせください。',
    'Please check the days on the papers, and tell us.',
  ],
];

/** What the desk itself mends: no letter speaks of it. */
const NOT_ASKED: readonly string[] = [
  'amounts.negative.fix.rate',
  'reference.unknown.fix',
  'reference.unknown.fix.cost',
  'reference.unknown.fix.account',
  'reference.duplicate-id.fix',
  'reference.duplicate-id.fix.rate',
  'reference.duplicate-id.fix.line',
  'scan.low-resolution.fix',
  'scan.other-claim.fix',
  'scan.sheet-twice.fix',
  'scan.unreadable.fix',
];

const inLanguage = (place: 1 | 2 | 3): Catalogue =>
  Object.fromEntries([
    ...TEXTS.flatMap((text) => text[0].split(' ').map((part) => [`letter.${part}`, text[place]])),
    ...NOT_ASKED.map((part) => [`letter.${part}`, '']),
  ]);

export const letterWords: Record<Language, Catalogue> = { zh: inLanguage(1), ja: inLanguage(2), en: inLanguage(3) };
