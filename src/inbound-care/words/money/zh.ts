/** Words of 赴日就医: findings about money and papers. */
export const words: Readonly<Record<string, string>> = {
  // 概算和预付
  'rule.estimate.no-coordinator-part.title': '概算中没有协调企业的费用',
  'rule.estimate.no-coordinator-part.what':
    '概算（estimateLines）中有医疗机构的费用，但没有协调企业一方的费用。scope 为 out 的项目不算。',
  'rule.estimate.no-coordinator-part.message': '概算中只有医疗机构的费用。',
  'rule.estimate.no-coordinator-part.fix':
    '请向协调企业索取其服务费用（协调、翻译、身份担保等）的概算，并加入 estimateLines。',
  'rule.estimate.no-coordinator-part.why': '除治疗费概算以外，协调服务费用也要一并预付。没有这一部分，汇款就会不够。',

  'rule.estimate.scope-unknown.title': '是否包含在概算内不明',
  'rule.estimate.scope-unknown.what': '概算（estimateLines）中有 scope 为 unknown 的项目。',
  'rule.estimate.scope-unknown.message': '不清楚这一项是否包含在概算内，暂按包含计算。',
  'rule.estimate.scope-unknown.fix': '请向出具概算的一方确认，并在 scope 中填写 in 或 out。',
  'rule.estimate.scope-unknown.why': '概算不包含的费用会另外收取。事先不清楚，曾引起过投诉。',

  'rule.prepayment.below-estimate.title': '预付款低于概算',
  'rule.prepayment.below-estimate.what':
    '到第一次入境当天（入境前为今天）为止到账的金额少于概算。开始汇款后，或知道入境日后提示；已写明今后的汇款日时不提示。scope 为 out 的项目不算。',
  'rule.prepayment.below-estimate.message': '概算为 {{estimate}}，到账 {{credited}}，还差 {{short}}。',
  'rule.prepayment.below-estimate.message.on-the-way':
    '概算为 {{estimate}}，已到账 {{credited}}，还差 {{short}}。有汇款尚未到账。',
  'rule.prepayment.below-estimate.message.not-sent': '计划 {{entry}} 入境，而概算 {{estimate}} 的预付款还没有汇出。',
  'rule.prepayment.below-estimate.fix': '请确认是银行扣了手续费，还是另有款项要汇，并与协调企业商定如何补足。',
  'rule.prepayment.below-estimate.fix.on-the-way':
    '到账后请填写 creditedOn 和 credited。如果仍然不够，请与协调企业商量。',
  'rule.prepayment.below-estimate.fix.not-sent':
    '请家属听取协调企业的费用说明后汇出概算，使其在入境前到账，并记下这笔汇款。',
  'rule.prepayment.below-estimate.why': '原则上要在赴日前把治疗费概算全额汇给协调企业，由其代理支付给医疗机构。',

  // 汇款前要确认的事项
  'rule.terms.refund-method.title': '退款方式未确认',
  'rule.terms.refund-method.what':
    '已有概算或汇款，而 terms 中的 refund-method 没有写或未确认，或在第一次汇款之后才确认。',
  'rule.terms.refund-method.message': '余额如何退还尚未确认。',
  'rule.terms.refund-method.message.late': '余额如何退还是 {{on}} 确认的，晚于 {{sent}} 的汇款。',
  'rule.terms.refund-method.fix': '请向协调企业确认，并把答复和日期写入 terms（key: refund-method）。',
  'rule.terms.refund-method.fix.late': '请确认它也适用于先前汇出的款项。日期写错时请改正。',
  'rule.terms.refund-method.why': '退款方式和追加支付方式要在支付概算之前确认好。',

  'rule.terms.topup-method.title': '追加支付方式未确认',
  'rule.terms.topup-method.what':
    '已有概算或汇款，而 terms 中的 topup-method 没有写或未确认，或在第一次汇款之后才确认。',
  'rule.terms.topup-method.message': '需要追加付款时如何支付尚未确认。',
  'rule.terms.topup-method.message.late': '追加付款的方式是 {{on}} 确认的，晚于 {{sent}} 的汇款。',
  'rule.terms.topup-method.fix': '请向协调企业确认，并把答复和日期写入 terms（key: topup-method）。',
  'rule.terms.topup-method.fix.late': '请确认家属在费用增加之前已经知道支付方式。日期写错时请改正。',
  'rule.terms.topup-method.why': '超出预付款的部分要在日本治疗期间支付，到时再去了解支付方式就来不及了。',

  'rule.terms.interpreter-rate.title': '医疗翻译单价未确认',
  'rule.terms.interpreter-rate.what':
    '概算中有医疗翻译或已派遣翻译，而 terms 中的 interpreter-rate 没有写或未确认，或在第一次汇款之后才确认。',
  'rule.terms.interpreter-rate.message': '医疗翻译每小时的单价尚未确认。',
  'rule.terms.interpreter-rate.message.late': '医疗翻译的单价是 {{on}} 确认的，晚于 {{sent}} 的汇款。',
  'rule.terms.interpreter-rate.fix': '请向协调企业确认，并把单价和日期写入 terms（key: interpreter-rate）。',
  'rule.terms.interpreter-rate.fix.late': '请与概算中的单价核对。日期写错时请改正。',
  'rule.terms.interpreter-rate.why': '单价由各协调企业自行决定，并按实际派遣的时间结算。',

  'rule.terms.explained.title': '汇款前的说明未确认',
  'rule.terms.explained.what':
    '预付或追加支付（cash）没有标明已说明（explained），terms 中的 explained 也未确认，或在该次汇款之后才确认。第一次汇款之前，有了概算就要求填写 terms。',
  'rule.terms.explained.message': '协调企业是否已经说明费用，尚未确认。',
  'rule.terms.explained.message.remittance': '这次汇款之前是否听取了费用说明，尚未确认。',
  'rule.terms.explained.message.late': '听取费用说明是 {{on}} 确认的，晚于 {{sent}} 的汇款。',
  'rule.terms.explained.fix': '请在汇款之前听取协调企业对费用的说明，并写入 terms（key: explained）。',
  'rule.terms.explained.fix.remittance':
    '请向家属确认。如果已经听取说明，请在这次汇款中填写 explained: true；如果没有，请现在补上说明。',
  'rule.terms.explained.fix.late':
    '如果汇款前已经听取说明，请在该次汇款中填写 explained: true；如果没有，请与家属重新核对费用。',
  'rule.terms.explained.why': '要在听取协调企业充分说明的基础上进行汇款。',

  'rule.bank.not-asked.title': '未向银行确认所需文件',
  'rule.bank.not-asked.what': '已有概算或汇款，而 terms 中的 bank-papers 没有写或未确认。',
  'rule.bank.not-asked.message': '不清楚汇款银行要求哪些文件。',
  'rule.bank.not-asked.fix': '请在汇款前询问银行，并把答复写入 terms（key: bank-papers）。',
  'rule.bank.not-asked.why': '有些国家的银行会要求追加提交文件，而且从汇款到确认到账需要时间。',

  // 医疗翻译
  'rule.interpreter.no-decision.title': '医院尚未决定是否需要翻译',
  'rule.interpreter.no-decision.what':
    '医疗机构已答复接收，但答复（interpreter）和派遣（decidedBy）中都没有关于医疗翻译的判断；或者没有任何答复就派遣了翻译，也没有写明由医生或医疗机构决定。',
  'rule.interpreter.no-decision.message': '医疗机构没有说明是否需要医疗翻译。',
  'rule.interpreter.no-decision.message.dispatched': '已派遣医疗翻译，但没有写明是哪位医生或哪家医疗机构决定的。',
  'rule.interpreter.no-decision.fix':
    '请通过协调企业询问医疗机构，并在答复的 interpreter 中填写 needed、not-needed 或 24h。',
  'rule.interpreter.no-decision.fix.dispatched': '请把作出决定的医疗机构写入派遣的 decidedBy。',
  'rule.interpreter.no-decision.why': '是否需要派遣医疗翻译由医生和医院来判断。',

  'rule.interpreter.24h-not-estimated.title': '概算中没有24小时翻译',
  'rule.interpreter.24h-not-estimated.what':
    '已有概算而医疗机构的答复要求24小时翻译（24h），或已按24小时派遣，但概算中没有 mode 为 24h 的医疗翻译（interpretation）。scope 为 out 的项目不算。',
  'rule.interpreter.24h-not-estimated.message': '需要24小时医疗翻译，但概算中没有这一项。',
  'rule.interpreter.24h-not-estimated.message.dispatched': '已派遣24小时医疗翻译，但概算中没有这一项。',
  'rule.interpreter.24h-not-estimated.fix':
    '请向协调企业询问费用，并在 estimateLines 中加入 mode: 24h 的 interpretation。',
  'rule.interpreter.24h-not-estimated.why': '手术后需要24小时护理时，医疗翻译也要以24小时体制应对，并按小时计费。',

  'rule.interpreter.bill-differs.title': '翻译费请款与派遣时间不符',
  'rule.interpreter.bill-differs.what':
    '有医疗翻译的请款，而同一供应方的派遣时间乘以单价（尾数按 terms 中的 interpreter-rounding 处理）得出的金额与之不同。',
  'rule.interpreter.bill-differs.message': '按派遣时间为 {{dispatched}}，请款为 {{billed}}，相差 {{difference}}。',
  'rule.interpreter.bill-differs.message.more': '请款 {{billed}} 比按派遣时间计算的 {{dispatched}} 多 {{difference}}。',
  'rule.interpreter.bill-differs.message.less': '请款 {{billed}} 比按派遣时间计算的 {{dispatched}} 少 {{difference}}。',
  'rule.interpreter.bill-differs.fix':
    '请把请款单与医疗翻译实际派遣记录逐条核对，并向协调企业询问差额。结算时按请款金额计算。',
  'rule.interpreter.bill-differs.why': '医疗翻译费用按照实际派遣的时间来结算。',

  // 结算和退款
  'rule.settlement.no-evidence.title': '医疗费没有医疗机构请款单',
  'rule.settlement.no-evidence.what':
    '医疗机构的实际费用（actualLines）的 evidence 中没有医疗机构请款单（institution-bill）。金额为零的不需要。',
  'rule.settlement.no-evidence.message': '这笔费用没有附医疗机构请款单。',
  'rule.settlement.no-evidence.message.other-paper': '这笔费用所附的文件中没有医疗机构请款单。',
  'rule.settlement.no-evidence.fix':
    '请向协调企业索取医疗机构请款单，以 institution-bill 加入 documents，并把它的 id 写入 evidence。',
  'rule.settlement.no-evidence.why':
    '结算时要索取医疗机构请款单等实际产生的医疗费用的凭证。没有凭证，结算单就不能定稿。',

  'rule.settlement.projected-over.title': '预计费用将超过预付款',
  'rule.settlement.projected-over.what': '已产生费用，而已产生的费用加上概算中尚未产生的部分超过到账金额。',
  'rule.settlement.projected-over.message': '照目前情况预计为 {{projected}}，已到账 {{credited}}，还差 {{short}}。',
  'rule.settlement.projected-over.fix': '请现在就与协调企业商量追加付款，以便在离境之前到账。',
  'rule.settlement.projected-over.why': '超出概算的部分需要在日本治疗期间追加支付，而汇款到账需要时间。',

  'rule.settlement.topup-open.title': '离境时追加款未付',
  'rule.settlement.topup-open.what':
    '患者离境的日子（实际日期，没有时为计划日期）已到，而到账金额少于费用与退款之和。对医疗机构的未付款可能达到通报的标准时，会一并说明。',
  'rule.settlement.topup-open.message': '{{left}} 离境时，还有 {{open}} 未付。',
  'rule.settlement.topup-open.message.institution':
    '{{left}} 离境时，还有 {{open}} 未付，其中最多 {{owed}} 属于医疗机构。对医疗机构的未付款达到 {{mark}} 时，可能被通报给出入境管理机关（据报道，未经确认）。',
  'rule.settlement.topup-open.fix': '请立即支付给协调企业，并以 topup 写入 cash。如果已经支付，请填写到账日期。',
  'rule.settlement.topup-open.why': '超出预付款的部分需要在日本治疗期间、离境之前支付。',

  'rule.settlement.direct-payment.title': '直接支付给医疗机构',
  'rule.settlement.direct-payment.what':
    '家属自己向医疗机构付了款（cash 的 pay-supplier）。只计一次，协调企业应付给医疗机构的金额相应减少。',
  'rule.settlement.direct-payment.message': '家属直接向医疗机构支付了 {{paid}}。',
  'rule.settlement.direct-payment.message.unknown': '家属直接向医疗机构付了款，但金额不明。',
  'rule.settlement.direct-payment.fix': '请告知协调企业，以免重复支付，并保管好医疗机构的收据。',
  'rule.settlement.direct-payment.fix.unknown': '请在 cash 中填写金额，并告知协调企业。',
  'rule.settlement.direct-payment.why': '费用从预付款中结算，通常不需要直接向医疗机构支付。',

  'rule.refund.other-account.title': '退款到其他账户',
  'rule.refund.other-account.what':
    '退款账户（toAccount，或 terms 中的 refund-account）不是任何一个汇款账户，而材料（documents）中没有账户持有人的关系证明（relation-proof）。',
  'rule.refund.other-account.message': '退款账户不是汇款时的账户，也没有账户持有人之间关系的证明。',
  'rule.refund.other-account.message.same-holder': '退款账户与汇款时的账户持有人相同，但不是同一个账户。',
  'rule.refund.other-account.fix':
    '请退到汇款时的账户，或准备账户持有人之间关系的证明，以 relation-proof 加入 documents。',
  'rule.refund.other-account.fix.same-holder':
    '请询问协调企业是否需要证明两个账户属于同一人的文件；有的话，请以 relation-proof 加入 documents。',
  'rule.refund.other-account.why':
    '余额将退到汇款时的银行账户。希望退到其他账户时，有时需要出示账户持有人之间关系的证明。',

  'rule.refund.several-origins.title': '从几个账户汇款，退款分配未定',
  'rule.refund.several-origins.what':
    '预付和追加支付来自几个账户，没有选定退款账户，terms 中的 refund-split 也未确认。全员离境且没有退款时不提示。',
  'rule.refund.several-origins.message': '款项来自 {{count}} 个账户，退款如何分配尚未商定。',
  'rule.refund.several-origins.fix':
    '请与协调企业商定，并写入 terms（key: refund-split），或选定一个账户（key: refund-account）。',
  'rule.refund.several-origins.why': '余额将退到汇款时的账户。有几个账户时，没有规定各退多少。',

  // 保险
  'rule.insurance.forms-late.title': '治疗前未交保险理赔资料',
  'rule.insurance.forms-late.what':
    '保险（policies）的空白理赔资料到治疗第一天还没有交给协调企业（formsHandedOn），或在那一天之后才交。不承保在日医疗的保险不提示。',
  'rule.insurance.forms-late.message': '治疗已于 {{start}} 开始，保险理赔申请资料还没有交给协调企业。',
  'rule.insurance.forms-late.message.late': '保险理赔申请资料是 {{on}} 交的，晚于治疗开始的 {{start}}。',
  'rule.insurance.forms-late.fix': '请马上交给协调企业，并在 formsHandedOn 中填写日期。',
  'rule.insurance.forms-late.fix.late': '请向协调企业询问医疗机构是否还能填写，需要多长时间。',
  'rule.insurance.forms-late.why': '为了能在治疗结束后尽快填写，保险的申请资料要事先提交给协调企业。',

  'rule.insurance.unconfirmed.title': '是否承保未确认',
  'rule.insurance.unconfirmed.what':
    '保险（policies）的 coverage 中有未确认的类别，或没有写案件中已有的某类费用。medical 代表医疗机构的所有费用。不承保在日医疗的保险不提示。',
  'rule.insurance.unconfirmed.message': '这项费用是否承保尚未确认：{{category}}。',
  'rule.insurance.unconfirmed.fix': '请向保险公司确认，并在 coverage 中填写 covered 或 not。',
  'rule.insurance.unconfirmed.why':
    '翻译费、协调企业服务费等医疗费以外的费用也有能够理赔的情况，一定要事先确认涵盖哪些项目。',

  'rule.insurance.japan-not-covered.title': '是否承保在日医疗不明',
  'rule.insurance.japan-not-covered.what': '保险（policies）没有写明承保在日医疗（coversJapan）。',
  'rule.insurance.japan-not-covered.message': '不清楚这份保险是否承保在日本的医疗。',
  'rule.insurance.japan-not-covered.message.not': '这份保险不承保在日本的医疗。',
  'rule.insurance.japan-not-covered.fix': '请向保险公司确认，并填写 coversJapan。',
  'rule.insurance.japan-not-covered.fix.not': '请按没有这份保险来安排费用。',
  'rule.insurance.japan-not-covered.why': '加入涵盖在日医疗的国际医疗保险时，医疗费部分有可能日后申请理赔。',

  // 材料和随访
  'rule.translation.missing.title': '缺少翻译',
  'rule.translation.missing.what':
    '有收件人的材料不是收件人能读的语言，也没有翻译；或者有翻译的材料，却没有翻译者的姓名或地址。能读的语言以收件人的 languages 为准，没有时依规则包，再没有时依所在国家。',
  'rule.translation.missing.message': '这份材料（{{kind}}）是{{language}}，收件人读{{reads}}，还没有翻译。',
  'rule.translation.missing.message.translator': '有翻译的材料，但没有写翻译者。',
  'rule.translation.missing.message.translator-name': '有翻译的材料，但没有翻译者的姓名。',
  'rule.translation.missing.message.translator-address': '有翻译的材料，但没有翻译者的地址。',
  'rule.translation.missing.fix': '请翻译后填写 translated: true。如果收件人能读这种语言，请加入其 languages。',
  'rule.translation.missing.fix.translator': '请在 translator 中填写翻译者的姓名和地址。',
  'rule.translation.missing.fix.translator-name': '请填写翻译者的姓名。',
  'rule.translation.missing.fix.translator-address': '请填写翻译者的地址。',
  'rule.translation.missing.why': '收件人读不懂的材料，或没有写明由谁翻译的译文，会被退回。',

  'rule.followup.no-interval.title': '随访间隔未定',
  'rule.followup.no-interval.what':
    '医疗机构已答复接收，或已产生费用，而 followUp 的 intervalDays 和 terms 中的 followup-interval 都没有写明隔多久报告一次。',
  'rule.followup.no-interval.message': '回国后国内主治医隔多久报告一次病情，尚未商定。',
  'rule.followup.no-interval.fix': '请通过协调企业询问日本的医生，并在 followUp 的 intervalDays 中填写天数。',
  'rule.followup.no-interval.why':
    '回国后由国内的主治医随访，并建议把病情、检查结果定期发送给协调企业，让日本的医院也进行确认。',

  // 案件的文件
  'rule.documents.file-missing.title': '找不到文件',
  'rule.documents.file-missing.what':
    '材料（documents）的 file 所写的文件不在案件文件夹中。没有写 file 的材料，视为手头有纸质材料。',
  'rule.documents.file-missing.message': '案件文件夹中没有材料文件“{{file}}”。',
  'rule.documents.file-missing.fix': '请把文件放入文件夹，或改正文件名（file）。只有纸质材料时，请去掉 file。',
  'rule.documents.file-missing.why': '案件中写到的文件必须在文件夹里。',

  'rule.documents.file-unreadable.title': '打不开的文件',
  'rule.documents.file-unreadable.what':
    '材料（documents）的 file 所写的文件是空的、已损坏或无法读取、没有密码就打不开、不是 PDF、JPEG、PNG 或 TIFF、是文件夹等，或大于 200 MiB。',
  'rule.documents.file-unreadable.message': '无法打开文件“{{file}}”。',
  'rule.documents.file-unreadable.message.empty': '文件“{{file}}”是空的。',
  'rule.documents.file-unreadable.message.broken': '文件“{{file}}”已损坏或不完整。',
  'rule.documents.file-unreadable.message.locked': '文件“{{file}}”设有密码等保护。',
  'rule.documents.file-unreadable.message.unknown-kind': '文件“{{file}}”不是 PDF、JPEG、PNG 或 TIFF。',
  'rule.documents.file-unreadable.message.not-a-file': '“{{file}}”不是文件，而是文件夹等。',
  'rule.documents.file-unreadable.message.too-large': '文件“{{file}}”太大，无法读取。',
  'rule.documents.file-unreadable.fix': '请重新扫描或拍照，并替换文件。',
  'rule.documents.file-unreadable.fix.locked': '请去掉密码等保护后重新保存，并替换文件。',
  'rule.documents.file-unreadable.fix.unknown-kind': '请另存为 PDF，或 JPEG、PNG、TIFF 图片。',
  'rule.documents.file-unreadable.fix.not-a-file': '请在 file 中写文件名，不要写文件夹。',
  'rule.documents.file-unreadable.fix.too-large': '请降低分辨率或分开重新扫描。',
  'rule.documents.file-unreadable.why': '打不开的材料，谁也无法核对。',

  'rule.documents.duplicate.title': '内容相同的文件',
  'rule.documents.duplicate.what':
    '材料（documents）的 file 所写的两个不同文件内容完全相同。同一个文件写在两处时不提示；空文件和大于 200 MiB 的文件不作比较。',
  'rule.documents.duplicate.message': '文件“{{file}}”和“{{other}}”的内容相同。',
  'rule.documents.duplicate.fix': '如果放错了，请换成正确的文件。如果一张纸兼作两份材料，请在两处写同一个文件名。',
  'rule.documents.duplicate.why': '同一张纸当作两份材料，就看不出另一份还缺着。',

  'rule.documents.unlisted.title': '没有写入的文件',
  'rule.documents.unlisted.what':
    '文件夹中的文件没有写在材料（documents）的任何 file 中（从第 21 个起合为一条）。案件文件、本软件制作的成套材料及其 manifest、系统和编辑器留下的文件（.DS_Store、Thumbs.db、~$… 等）除外。',
  'rule.documents.unlisted.message': '文件夹中的文件“{{file}}”没有写在材料（documents）中。',
  'rule.documents.unlisted.message.more': '另有 {{count}} 个文件未写入 documents。',
  'rule.documents.unlisted.fix': '需要时请加入 documents，不需要时请从文件夹中移走。',
  'rule.documents.unlisted.why': '以免扫描过的材料被遗漏。',

  // 案件的填写：金额
  'rule.amounts.negative.title': '不可能的金额',
  'rule.amounts.negative.what':
    '金额或小时数小于零，每小时单价或汇率为零或更小，或者以同一币种到账的金额多于汇出的金额。',
  'rule.amounts.negative.message': '金额 {{amount}} 似乎不对。',
  'rule.amounts.negative.message.negative': '金额小于零（{{amount}}）。',
  'rule.amounts.negative.message.hours': '小时数小于零（{{amount}}）。',
  'rule.amounts.negative.message.hourly-rate': '每小时单价为零或更小（{{amount}}）。',
  'rule.amounts.negative.message.rate': '汇率为零或更小（{{amount}}）。',
  'rule.amounts.negative.message.grown': '到账 {{credited}}，多于汇出的 {{sent}}。',
  'rule.amounts.negative.fix': '请核对材料，填写大于零的数。如果是退款，请以 refund 写入 cash。',
  'rule.amounts.negative.fix.hours': '请核对派遣记录或概算，改正小时数。',
  'rule.amounts.negative.fix.hourly-rate': '请填写与协调企业确认过的单价。',
  'rule.amounts.negative.fix.rate': '请按银行公布的汇率，填写大于零的数。',
  'rule.amounts.negative.fix.grown': '请核对汇款凭证和预付款收据，改正写错的一方。',
  'rule.amounts.negative.why': '按这样的金额，结算结果就会出错。',

  'rule.amounts.decimals.title': '小数位数过多',
  'rule.amounts.decimals.what': '金额或每小时单价的小数位数多于该币种可用的位数。末尾的零不算。',
  'rule.amounts.decimals.message': '金额 {{amount}} 的小数位数过多，{{currency}} 最多 {{most}} 位。',
  'rule.amounts.decimals.fix': '请核对材料，改正金额或币种。',
  'rule.amounts.decimals.why': '币种无法表示的金额，不是抄错，就是币种写错了。',

  'rule.amounts.rate-missing.title': '没有汇率',
  'rule.amounts.rate-missing.what':
    '结算要计入的金额中有其他币种，而 rates 中没有可用的兑日元汇率。可用的是当天或之前的汇率，或唯一的汇率。',
  'rule.amounts.rate-missing.message': '没有 {{currency}} 的汇率，无法算出结算金额。',
  'rule.amounts.rate-missing.fix': '请询问协调企业按什么汇率结算，并连同日期和出处写入 rates。',
  'rule.amounts.rate-missing.why': '不同币种的金额没有汇率就不能相加，本软件不会猜测汇率。',

  // 案件的填写：项目、id、日期
  'rule.answers.missing.title': '没有填写的项目',
  'rule.answers.missing.what':
    '案件目前阶段所需的项目没有填写或只有空白：案件的 id、目的、居住地，患者的姓名和出生日期，有关各方，费用项目的收款方、类别和金额，派遣的时间和单价，汇出或到账的金额等。另有规则检查的项目不在此提示。',
  'rule.answers.missing.message': '还没有填写：{{answer}}。',
  'rule.answers.missing.fix': '请写在案件文件的这个位置。',
  'rule.answers.missing.why': '没有它就无法制作材料和结算单。',

  'rule.reference.unknown.title': '找不到的 id',
  'rule.reference.unknown.what':
    '用到了赴日人员、有关各方、疾病、材料、保险或费用项目的 id，而本文件中没有它。答复的费用（cost）可以写材料或概算项目的 id；该医疗机构在概算中有自己的项目时，也可以是任意名称。账户只在写有 accounts 时核对。',
  'rule.reference.unknown.message': '本文件中没有 id“{{id}}”。现有的 id：{{known}}',
  'rule.reference.unknown.message.traveller': '本文件中没有赴日人员（travellers）“{{id}}”。现有的 id：{{known}}',
  'rule.reference.unknown.message.party': '有关各方（parties）中没有“{{id}}”。现有的 id：{{known}}',
  'rule.reference.unknown.message.person':
    '有关各方和赴日人员（parties、travellers）中没有“{{id}}”。现有的 id：{{known}}',
  'rule.reference.unknown.message.condition': '本文件中没有疾病（conditions）“{{id}}”。现有的 id：{{known}}',
  'rule.reference.unknown.message.estimate-line': '概算（estimateLines）中没有“{{id}}”。现有的 id：{{known}}',
  'rule.reference.unknown.message.actual-line': '实际费用（actualLines）中没有“{{id}}”。现有的 id：{{known}}',
  'rule.reference.unknown.message.policy': '本文件中没有保险（policies）“{{id}}”。现有的 id：{{known}}',
  'rule.reference.unknown.message.document': '本文件中没有材料（documents）“{{id}}”。现有的 id：{{known}}',
  'rule.reference.unknown.message.cost':
    '没有材料或概算项目的 id 是“{{id}}”，概算中也没有该医疗机构的项目。现有的 id：{{known}}',
  'rule.reference.unknown.message.account': '账户一览（accounts）中没有这个账户。',
  'rule.reference.unknown.fix': '请改正 id 的拼写，或把该 id 的内容加入文件。',
  'rule.reference.unknown.fix.cost': '请写概算（材料或项目）的 id，或把该医疗机构的项目加入 estimateLines。',
  'rule.reference.unknown.fix.account': '请改正拼写，或加入 accounts。',
  'rule.reference.unknown.why': 'id 用来把人、医疗机构、资金和材料联系起来。对不上，结算就会出错，凭证也会找不到。',

  'rule.reference.duplicate-id.title': '重复的填写',
  'rule.reference.duplicate-id.what':
    '同一个列表中同一个 id 用了两次以上，赴日人员与非个人的一方 id 相同，或概算以外的费用与概算项目 id 相同。币种和日期都相同的汇率有两个时也提示。',
  'rule.reference.duplicate-id.message': '“{{id}}”写了两次。',
  'rule.reference.duplicate-id.message.id': '同一个 id“{{id}}”用了两次。',
  'rule.reference.duplicate-id.message.account': '这个 id 的账户已经写过。',
  'rule.reference.duplicate-id.message.rate': '币种和日期都相同的汇率（{{id}}）有两个。',
  'rule.reference.duplicate-id.message.party': '非个人的一方也用了同一个 id“{{id}}”。',
  'rule.reference.duplicate-id.message.line': '概算项目也用了同一个 id“{{id}}”。',
  'rule.reference.duplicate-id.fix': '请把其中一个改为别的 id，并改正用到它的地方。',
  'rule.reference.duplicate-id.fix.rate': '请留下正确的一个，删去另一个。',
  'rule.reference.duplicate-id.fix.line': '如果这笔费用属于该概算项目，请把它的 id 写入 estimate；否则请改用别的 id。',
  'rule.reference.duplicate-id.why': '同样的内容有两个，就无法决定用哪一个。',

  'rule.dates.impossible.title': '不可能的日期',
  'rule.dates.impossible.what':
    '后面的日子早于前面的日子：离境早于入境，期间或派遣的结束早于开始，到账早于汇款，签证签发早于申请或有效期早于签发，滞留期限早于入境；或者已经发生的事写成了今天以后的日期。款项、材料和理赔资料可以写将来的日期。',
  'rule.dates.impossible.message': '日期的先后不对。',
  'rule.dates.impossible.message.exit': '离境日 {{second}} 早于入境日 {{first}}。',
  'rule.dates.impossible.message.permission': '滞留期限 {{second}} 早于入境日 {{first}}。',
  'rule.dates.impossible.message.span': '结束日 {{second}} 早于开始日 {{first}}。',
  'rule.dates.impossible.message.dispatch': '派遣的结束时间 {{second}} 早于开始时间 {{first}}。',
  'rule.dates.impossible.message.credited': '到账日 {{second}} 早于汇款日 {{first}}。',
  'rule.dates.impossible.message.issued': '签证签发日 {{second}} 早于申请日 {{first}}。',
  'rule.dates.impossible.message.validity': '签证有效期至 {{second}}，早于签发日 {{first}}。',
  'rule.dates.impossible.message.ahead': '{{on}} 晚于今天（{{today}}）。',
  'rule.dates.impossible.fix': '请按材料核对日期，改正写错的一方。',
  'rule.dates.impossible.fix.ahead': '请核对年份有没有写错并改正。如果是将来的事，请在发生以后再写。',
  'rule.dates.impossible.why': '日期写错，日程表和结算都不会正确。',

  // 材料的语言
  'tongue.zh': '中文',
  'tongue.ja': '日文',
  'tongue.en': '英文',
  'tongue.vi': '越南文',
  'tongue.ko': '韩文',
  'tongue.th': '泰文',
  'tongue.id': '印尼文',
  'tongue.ms': '马来文',
  'tongue.fil': '菲律宾文',
  'tongue.tl': '他加禄文',
  'tongue.mn': '蒙古文',
  'tongue.ru': '俄文',
  'tongue.uk': '乌克兰文',
  'tongue.my': '缅甸文',
  'tongue.km': '高棉文',
  'tongue.ne': '尼泊尔文',
  'tongue.hi': '印地文',
  'tongue.ar': '阿拉伯文',
  'tongue.fr': '法文',
  'tongue.de': '德文',
  'tongue.es': '西班牙文',
  'tongue.pt': '葡萄牙文',
  'tongue.it': '意大利文',

  // 没有填写的项目的名称
  'answer.case-id': '案件的 id（六位数字和大写字母）',
  'answer.id': '编号 id（a–z、0–9、-）',
  'answer.purpose': '赴日的目的',
  'answer.residence': '患者居住的国家',
  'answer.travellers': '患者',
  'answer.name': '名称或姓名',
  'answer.birth': '出生日期',
  'answer.kind': '种类',
  'answer.traveller': '哪位赴日人员',
  'answer.supplier': '收款方',
  'answer.payee': '付给了谁',
  'answer.category': '费用类别',
  'answer.amount': '金额',
  'answer.settlement-currency': '结算的币种',
  'answer.currency': '币种',
  'answer.from': '开始时间',
  'answer.to': '结束时间',
  'answer.rate': '每小时单价',
  'answer.sent': '汇出的金额',
  'answer.credited': '到账的金额',
  'answer.fromAccount': '汇款的账户',
  'answer.institution': '哪家医疗机构',
  'answer.on': '日期',
  'answer.yen': '汇率的日元金额',
  'answer.key': '哪一项确认事项',
  'answer.insurer': '哪家保险公司',
};
