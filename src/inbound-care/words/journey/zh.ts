/** Words of 赴日就医: findings about the way: inquiry, answers, visa, stay. */
export const words: Readonly<Record<string, string>> = {
  'rule.inbound.public-insurance.title': '日本的公共医疗保险',
  'rule.inbound.public-insurance.what':
    '居住在日本以外（residence 不是 JP）的人来接受治疗（purpose 为 treatment），而付款的是日本的公共医疗保险：保险或保险公司的 public 为 true，或没有写 public 而从保险公司的名称可以看出。国家写明不是日本的保险公司除外；出现这一条时，其他操作全部停止。',
  'rule.inbound.public-insurance.message':
    '写的是由日本的公共医疗保险支付治疗费。居住在日本以外的人士以治疗为目的加入日本的公共医疗保险是违法行为。',
  'rule.inbound.public-insurance.message.by-name':
    '保险公司的名称是日本的公共医疗保险（“{{name}}”）。居住在日本以外的人士以治疗为目的加入日本的公共医疗保险是违法行为。',
  'rule.inbound.public-insurance.fix':
    '请家属与协调企业商量不使用这项保险的付款方式（自费，或民间的国际医疗保险），并把它从案件中去掉。居住地（residence）或目的（purpose）写错时，请改正。',
  'rule.inbound.public-insurance.fix.by-name':
    '如果不是日本的公共医疗保险，请在保险公司处写 public: false（或写明国家）。如果是，请与协调企业商量不使用它的付款方式，并把它从案件中去掉。',
  'rule.inbound.public-insurance.why':
    '日本的公共医疗保险是为在日本居住的人设立的，不允许为了治疗从国外加入。事后可能被要求退还医疗费。',

  'rule.coordinator.missing.title': '没有协调企业',
  'rule.coordinator.missing.what': '有关各方（parties）中没有国际医疗协调企业（kind: coordinator）。',
  'rule.coordinator.missing.message': '还没有写国际医疗协调企业。赴日的准备从这里开始。',
  'rule.coordinator.missing.fix':
    '请家属先咨询国际医疗协调企业，确定后写入有关各方（parties）。不知道该咨询哪一家时，可以和国际医疗协调企业协会（JIMCA）商量。',
  'rule.coordinator.missing.why': '与医疗机构的对接、费用的代理支付、翻译、签证等，都通过国际医疗协调企业进行。',

  'rule.inquiry.incomplete.title': '咨询所需的信息不全',
  'rule.inquiry.incomplete.what':
    '咨询的五个部分缺了其一：病情（condition）、医疗信息（报告、影像分别看）、希望的医疗机构（institution）、预算（budget）、希望的时间（wished）。写明信息已齐全的日期（informationCompleteOn）到来后，不再要求报告和影像。',
  'rule.inquiry.incomplete.message.condition': '还没有写现在的病情。',
  'rule.inquiry.incomplete.message.reports': '还没有病情摘要、检查报告等医疗资料。',
  'rule.inquiry.incomplete.message.images': '还没有影像资料。',
  'rule.inquiry.incomplete.message.institution': '还没有写希望就诊的医疗机构。',
  'rule.inquiry.incomplete.message.budget': '还没有写预算。',
  'rule.inquiry.incomplete.message.wished': '还没有写希望赴日的时间。',
  'rule.inquiry.incomplete.fix': '请家属准备好缺少的部分，补写到咨询（inquiry）和文件（documents）中，并交给协调企业。',
  'rule.inquiry.incomplete.fix.condition': '请家属用几句话把现在的病情写到咨询的 condition 中。',
  'rule.inquiry.incomplete.fix.reports':
    '请家属向现在就诊的医院索取病情摘要和检查报告，作为 medical-summary 加入文件。如果没有报告，请与协调企业确认，并写明信息齐全的日期（informationCompleteOn）。',
  'rule.inquiry.incomplete.fix.images':
    '请家属向现在就诊的医院索取影像数据（如 DICOM），作为 images 加入文件。如果没有影像，请与协调企业确认，并写明信息齐全的日期（informationCompleteOn）。',
  'rule.inquiry.incomplete.fix.institution':
    '请家属把希望就诊的医疗机构写到咨询的 institution 中。还没有想好时，可以请协调企业选配。',
  'rule.inquiry.incomplete.fix.budget': '请家属把能够承担的金额和币种写到咨询的 budget 中。',
  'rule.inquiry.incomplete.fix.wished': '请家属把希望赴日的时间（从何时到何时）写到咨询的 wished 中。',
  'rule.inquiry.incomplete.why':
    '医疗机构了解病情、医疗信息（报告、影像）、希望的医疗机构、预算和时间之后，才能判断可否接收。',

  'rule.information.undelivered.title': '还没有提交的医疗信息',
  'rule.information.undelivered.what':
    '已知的医疗信息（报告、影像、处方）还没有提交：deliveredOn 在以后，或 delivered 不是 true。日本的医疗机构出具的资料，以及给保险公司、银行、使领馆的资料除外。',
  'rule.information.undelivered.message': '“{{kind}}”还没有提交给日本的医院。',
  'rule.information.undelivered.message.later': '“{{kind}}”预定 {{on}} 提交，日本的医院还没有拿到。',
  'rule.information.undelivered.fix':
    '请家属把它交给协调企业，由协调企业转交日本的医院，并写明提交的日期（deliveredOn）。',
  'rule.information.undelivered.fix.later':
    '请家属尽可能提前交给协调企业。如果已经提交，请改正提交的日期（deliveredOn）。',
  'rule.information.undelivered.why':
    '事先提供给医院的信息有遗漏时，医院可能会中止接收患者。办理签证所需的时间也从信息全部齐全之日起算。',

  'rule.answer.incomplete.title': '医疗机构的答复不全',
  'rule.answer.incomplete.what':
    '已收到的答复缺少四个部分之一：可否接收（accepted）、治疗内容（treatment）、期间（period 的起止）、费用（cost，或该机构的概算金额）。不接收的答复不要求其他部分。',
  'rule.answer.incomplete.message.accepted': '医疗机构的答复没有写明可否接收。',
  'rule.answer.incomplete.message.treatment': '医疗机构的答复没有写明治疗内容。',
  'rule.answer.incomplete.message.period': '医疗机构的答复没有写明治疗期间（从何时到何时）。',
  'rule.answer.incomplete.message.cost': '医疗机构的答复没有写明费用。',
  'rule.answer.incomplete.fix': '请协调企业向医疗机构确认缺少的部分，并补写到答复（answers）中。',
  'rule.answer.incomplete.fix.accepted': '请协调企业向医疗机构确认可否接收，写到答复的 accepted 中。',
  'rule.answer.incomplete.fix.treatment': '请协调企业向医疗机构确认治疗内容，写到答复的 treatment 中。',
  'rule.answer.incomplete.fix.period':
    '请协调企业向医疗机构确认治疗的开始和结束日期，写到答复的 period 中。滞留计划据此调整。',
  'rule.answer.incomplete.fix.cost':
    '请协调企业向医疗机构索取概算，把该文件的编号写到答复的 cost 中，金额写到概算（estimateLines）中。',
  'rule.answer.incomplete.why': '可否接收、治疗内容、期间、费用都清楚之后，才能调整滞留计划并确定汇款金额。',

  'rule.answer.late.title': '还没有收到答复',
  'rule.answer.late.what':
    '从发出咨询之日（sentOn）起已超过规则的天数（answerDays），还没有收到答复，或所咨询的机构之一还没有答复。',
  'rule.answer.late.message':
    '{{sentOn}} 发出咨询已过 {{days}} 天，还没有收到医疗机构的答复。通常需要 {{limit}} 天左右（到 {{due}}）。',
  'rule.answer.late.message.one':
    '{{sentOn}} 发出咨询已过 {{days}} 天，还没有收到这家医疗机构的答复。通常需要 {{limit}} 天左右（到 {{due}}）。',
  'rule.answer.late.fix': '请家属向协调企业询问进展，并确认是否缺少信息。如果答复已经收到，请写到答复（answers）中。',
  'rule.answer.late.why': '收到医疗机构的答复有时需要两周左右。时间更长时，可能是缺少信息。',

  'rule.condition.not-agreed.title': '没有事先商定的疾病',
  'rule.condition.not-agreed.what':
    '医疗费用（actualLines）或预约（appointments）属于没有商定的疾病：agreed 为 false，或没有写而且没有接收的答复。第二诊疗意见和医疗以外的费用除外。',
  'rule.condition.not-agreed.message.charge': '这项费用属于没有事先与医院商定的疾病。',
  'rule.condition.not-agreed.message.appointment': '{{on}} 的预约属于没有事先与医院商定的疾病。',
  'rule.condition.not-agreed.fix': '请协调企业与医疗机构确认，商定后在疾病（conditions）处写 agreed: true。',
  'rule.condition.not-agreed.fix.charge':
    '请协调企业对照请款单确认这项费用属于哪种疾病。如果医疗机构同意治疗，请在疾病（conditions）处写 agreed: true。',
  'rule.condition.not-agreed.fix.appointment':
    '请家属尽量在赴日前通过协调企业与医疗机构商量。商定后，请在疾病（conditions）处写 agreed: true。',
  'rule.condition.not-agreed.why':
    '医院会针对事先咨询的疾病进行治疗，赴日后请避免商量其他疾病的治疗。希望同时咨询多种疾病时，请提前告知协调企业，由其协调。',

  'rule.institution.not-consulted.title': '没有事先咨询的医疗机构',
  'rule.institution.not-consulted.what':
    '有预约、医疗费用、概算项目或接收答复的日本医疗机构，缺少它自己的接收答复或概算。别的机构已经接收，而咨询里没有写这家机构时也一样。',
  'rule.institution.not-consulted.message.answer': '还没有这家医疗机构的答复。',
  'rule.institution.not-consulted.message.estimate': '还没有这家医疗机构的概算。',
  'rule.institution.not-consulted.message.both': '还没有这家医疗机构的答复，也没有概算。',
  'rule.institution.not-consulted.message.refused': '这家医疗机构答复不接收，却有它的预约或费用。',
  'rule.institution.not-consulted.fix': '请协调企业咨询这家医疗机构，写上答复（answers）和概算（estimateLines）。',
  'rule.institution.not-consulted.fix.answer': '请协调企业向这家医疗机构确认可否接收，写到答复（answers）中。',
  'rule.institution.not-consulted.fix.estimate': '请协调企业向这家医疗机构索取概算，写到概算（estimateLines）中。',
  'rule.institution.not-consulted.fix.refused': '请协调企业与医疗机构确认，取消预约，或写上新的答复。',
  'rule.institution.not-consulted.why':
    '可以在滞留期间安排多个医疗机构接收诊治，但需要提前告知；可否接收和费用由各医疗机构分别决定。',

  'rule.visa.missing.title': '签证情况不明',
  'rule.visa.missing.what':
    '已有行程、签证或接收的答复，而某位出行者（日本国籍除外）没有签证状态（status）、只有被拒签的签证，或入境次数多于单次签证的张数。',
  'rule.visa.missing.message': '这位出行者的签证情况还没有写。患者和陪同人员需要逐人写明。',
  'rule.visa.missing.message.status': '这份签证的状态（需要、申请中、已签发、免签等）还没有写。',
  'rule.visa.missing.message.refused': '这位出行者的签证被拒，没有其他签证。',
  'rule.visa.missing.message.single-entry':
    '计划入境 {{stays}} 次，而单次签证只有 {{visas}} 张。单次签证只能入境一次。',
  'rule.visa.missing.fix':
    '请与协调企业一起确认这位出行者的签证，并把状态写到签证（visas）中：免签写 exempt，已持有签证或住在日本的写 held。',
  'rule.visa.missing.fix.status': '请与协调企业一起确认，写到签证的 status 中。',
  'rule.visa.missing.fix.refused':
    '请家属与协调企业商量今后的安排（重新申请，或改变计划），重新申请后加入签证（visas）。',
  'rule.visa.missing.fix.single-entry':
    '请与协调企业一起向使领馆咨询多次签证（multiple），或为后一次入境另行申请。如果取消中途回国，请改正行程（stays）。',
  'rule.visa.missing.why': '原则上入境日本需要签证，医疗签证也签发给陪同人员。哪些国家免签，本程序不作判断。',

  'rule.visa.expires.title': '签证的有效期或天数不够',
  'rule.visa.expires.what':
    '入境日晚于签证的有效期（validUntil），或滞留天数（入境次日至出境）超过签证允许的天数（stayDays）。有几份签证时，以最长的为准。',
  'rule.visa.expires.message.validity': '计划 {{entry}} 入境，而签证有效期到 {{validUntil}}，晚了 {{days}} 天。',
  'rule.visa.expires.message.stay':
    '从 {{entry}} 到 {{exit}} 滞留 {{planned}} 天，而签证允许 {{stayDays}} 天（到 {{last}}），超出 {{days}} 天。',
  'rule.visa.expires.fix': '请核对签证和行程的日期。如果不符，请与协调企业商量，改变计划或另行申请签证。',
  'rule.visa.expires.fix.validity': '请家属与协调企业商量提前到有效期内入境，或重新申请签证。日期写错时，请改正。',
  'rule.visa.expires.fix.stay': '请家属与协调企业商量缩短滞留时间，或申请天数更长的签证。也可以考虑中途先回国一趟。',
  'rule.visa.expires.why': '已持有签证时，需要确认签证的有效期和可滞留时间。',

  'rule.visa.multiple-without-schedule.title': '多次签证没有治疗预定表',
  'rule.visa.multiple-without-schedule.what':
    '有多次入境（entries: multiple）的医疗签证，而文件中没有治疗预定表（treatment-schedule）。已持有或免签时不提示。',
  'rule.visa.multiple-without-schedule.message': '这是多次签证，但没有治疗预定表。',
  'rule.visa.multiple-without-schedule.fix':
    '请协调企业请医生出具治疗预定表，具体写明为什么需要多次往返，并加入文件。格式请向使领馆确认。',
  'rule.visa.multiple-without-schedule.why': '申请多次签证时，要求提交医生的治疗预定表。各使领馆要求不同，请确认。',

  'rule.visa.too-early.title': '签证来不及的入境日',
  'rule.visa.too-early.what':
    '还在等签证（needed、applied、refused，或没有写）的出行者，入境日早于医疗信息全部齐全之日加规则的天数（visaDays）。信息还有缺漏时，从今天算起。',
  'rule.visa.too-early.message':
    '计划 {{entry}} 入境。从信息齐全（{{start}}）到签发签证至少需要 {{limit}} 天，最早 {{earliest}}，早了 {{days}} 天。',
  'rule.visa.too-early.message.incomplete':
    '计划 {{entry}} 入境，而医疗信息还不齐全。即使今天（{{start}}）齐全，到签发签证也至少需要 {{limit}} 天，最早 {{earliest}}，早了 {{days}} 天。',
  'rule.visa.too-early.message.urgent':
    '情况紧急，但 {{entry}} 入境来不及。从信息齐全（{{start}}）到签发签证至少需要 {{limit}} 天，最早 {{earliest}}，早了 {{days}} 天。',
  'rule.visa.too-early.message.incomplete-urgent':
    '情况紧急，但 {{entry}} 入境来不及。医疗信息还不齐全，即使今天（{{start}}）齐全，到签发签证也至少需要 {{limit}} 天，最早 {{earliest}}，早了 {{days}} 天。',
  'rule.visa.too-early.fix': '请家属推迟计划的入境日（stays 的 entry）。能否提前，请询问协调企业。',
  'rule.visa.too-early.fix.incomplete':
    '请家属先把缺少的医疗信息交给协调企业，并写明齐全的日期，再推迟计划的入境日（stays 的 entry）。',
  'rule.visa.too-early.fix.urgent':
    '需要紧急治疗时，也可以考虑在国内先开始治疗，再赴日接受后续治疗。请与主治医生和协调企业商量，并改正计划的入境日（stays 的 entry）。',
  'rule.visa.too-early.fix.incomplete-urgent':
    '需要紧急治疗时，也可以考虑在国内先开始治疗，再赴日接受后续治疗，请与主治医生和协调企业商量。缺少的医疗信息请尽快交给协调企业。',
  'rule.visa.too-early.why':
    '从协调企业无遗漏地拿到全部医疗信息，到签发医疗签证，至少需要两周左右。每缺一份资料都会推迟。',

  'rule.entry.before-advised.title': '早于建议的时间',
  'rule.entry.before-advised.what':
    '入境日（计划或实际）早于起点（信息齐全之日，否则今天）加规则的月数（advisedMonths）。没有计划入境日时，希望的时间（wished）在此之前就结束。',
  'rule.entry.before-advised.message':
    '计划 {{entry}} 入境。从 {{start}} 算起，建议在 {{first}} 至 {{last}} 赴日，早了 {{days}} 天。',
  'rule.entry.before-advised.message.incomplete':
    '计划 {{entry}} 入境，而医疗信息还不齐全。从今天（{{start}}）算起，建议在 {{first}} 至 {{last}} 赴日，早了 {{days}} 天。',
  'rule.entry.before-advised.message.urgent':
    '情况紧急，计划 {{entry}} 入境。从 {{start}} 算起，建议在 {{first}} 至 {{last}} 赴日，早了 {{days}} 天。',
  'rule.entry.before-advised.message.incomplete-urgent':
    '情况紧急，计划 {{entry}} 入境，而医疗信息还不齐全。从今天（{{start}}）算起，建议在 {{first}} 至 {{last}} 赴日，早了 {{days}} 天。',
  'rule.entry.before-advised.message.wished':
    '希望的时间到 {{entry}} 为止。从 {{start}} 算起，建议在 {{first}} 至 {{last}} 赴日，早了 {{days}} 天。',
  'rule.entry.before-advised.message.wished-urgent':
    '情况紧急，希望的时间到 {{entry}} 为止。从 {{start}} 算起，建议在 {{first}} 至 {{last}} 赴日，早了 {{days}} 天。',
  'rule.entry.before-advised.fix': '请家属向协调企业询问医院能否准备好，尽可能推迟计划的入境日（stays 的 entry）。',
  'rule.entry.before-advised.fix.incomplete':
    '请家属把缺少的医疗信息交给协调企业，并询问医院能否准备好。尽可能推迟计划的入境日（stays 的 entry）。',
  'rule.entry.before-advised.fix.urgent':
    '需要紧急治疗时，也可以考虑在国内先开始治疗，再赴日接受后续治疗。请与主治医生和协调企业商量。',
  'rule.entry.before-advised.fix.incomplete-urgent':
    '需要紧急治疗时，也可以考虑在国内先开始治疗，再赴日接受后续治疗。请与主治医生和协调企业商量，缺少的医疗信息请尽快提交。',
  'rule.entry.before-advised.fix.wished': '请家属考虑能否推迟希望的时间（inquiry 的 wished），并与协调企业商量。',
  'rule.entry.before-advised.fix.wished-urgent':
    '需要紧急治疗时，也可以考虑在国内先开始治疗，再赴日接受后续治疗。请与主治医生和协调企业商量，并重新考虑希望的时间（inquiry 的 wished）。',
  'rule.entry.before-advised.why': '除签证外，医疗机构也要调整收治时间，建议按照一至两个月后赴日来规划行程。',

  'rule.guarantor.missing.title': '没有身份担保机构',
  'rule.guarantor.missing.what':
    '持医疗签证（needed、applied、issued、refused）的出行者没有身份担保机构。依次看签证的 guarantor、kind 为 guarantor 的一方、注册为身份担保机构（…-guarantor）的协调企业。',
  'rule.guarantor.missing.message': '医疗签证需要的身份担保机构还没有确定（涉及签证 {{count}} 份）。',
  'rule.guarantor.missing.fix':
    '请家属委托已注册的身份担保机构（已注册的协调企业也可以），写入有关各方（parties）和签证的 guarantor。名单见日本外务省的介绍。',
  'rule.guarantor.missing.why': '外国患者及其陪同人员在申请医疗签证时，需要医疗签证身份担保机构做身份担保。',

  'rule.guarantor.unregistered.title': '身份担保机构的注册',
  'rule.guarantor.unregistered.what':
    '医疗签证的身份担保机构没有注册（registrations），或没有注册编号。协调企业等需要有身份担保的注册（…-guarantor）。',
  'rule.guarantor.unregistered.message.none': '没有写这家身份担保机构的注册情况。',
  'rule.guarantor.unregistered.message.coordinator':
    '没有写这家协调企业注册为医疗签证身份担保机构的情况。并非所有协调企业都是身份担保机构。',
  'rule.guarantor.unregistered.message.number': '没有写这家身份担保机构的注册编号。',
  'rule.guarantor.unregistered.fix':
    '请协调企业确认注册及其编号，写到 registrations（如 METI-guarantor）中。没有注册时，请另外委托已注册的身份担保机构。',
  'rule.guarantor.unregistered.why':
    '只有在经济产业省或观光厅注册的身份担保机构才能出具身份担保书，注册编号也要写在担保书上。',

  'rule.guarantor.companion-unnamed.title': '身份担保书没有列出陪同人员',
  'rule.guarantor.companion-unnamed.what':
    '持医疗签证的陪同人员不在手里的身份担保书（guarantee）的 travellers 中，或患者的签证写了身份担保机构而陪同人员的没有写。',
  'rule.guarantor.companion-unnamed.message.paper': '手里的身份担保书没有列出陪同人员 {{traveller}}。',
  'rule.guarantor.companion-unnamed.message.visa': '患者的签证写了身份担保机构，而这位陪同人员的签证没有写。',
  'rule.guarantor.companion-unnamed.fix': '请协调企业请身份担保机构把陪同人员写入担保书及其名单。',
  'rule.guarantor.companion-unnamed.fix.paper':
    '请协调企业请身份担保机构出具列有该陪同人员的担保书。如果已经列出，请在文件的 travellers 中补上。',
  'rule.guarantor.companion-unnamed.fix.visa':
    '请协调企业请身份担保机构也为陪同人员担保，并写到这份签证的 guarantor 中。',
  'rule.guarantor.companion-unnamed.why':
    '陪同人员也需要身份担保，担保书附有陪同人员名单。没有列入的人可能得不到签证。',

  'rule.stay.over-permission.title': '超过许可的滞留期限',
  'rule.stay.over-permission.what':
    '治疗结束日或出境日晚于许可的日期：以上陆许可贴纸（permittedUntil）为准；还没有时，从入境次日算起规则的天数（permissionDays），签证天数更长时按签证。行程结束后只看出境日。',
  'rule.stay.over-permission.message.departure': '计划 {{exit}} 出境，而滞留许可到 {{until}}，超出 {{days}} 天。',
  'rule.stay.over-permission.message.departure-counted':
    '计划 {{exit}} 出境，而上陆许可通常为入境次日起 {{limit}} 天（到 {{until}}），超出 {{days}} 天。',
  'rule.stay.over-permission.message.left': '{{exit}} 出境，而滞留许可只到 {{until}}，超出了 {{days}} 天。',
  'rule.stay.over-permission.message.left-counted':
    '{{exit}} 出境，而上陆许可通常为入境次日起 {{limit}} 天（到 {{until}}），超出了 {{days}} 天。',
  'rule.stay.over-permission.message.treatment': '治疗到 {{end}} 结束，而滞留许可到 {{until}}，超出 {{days}} 天。',
  'rule.stay.over-permission.message.treatment-counted':
    '治疗到 {{end}} 结束，而上陆许可通常为入境次日起 {{limit}} 天（到 {{until}}），超出 {{days}} 天。',
  'rule.stay.over-permission.fix':
    '请家属立即与协调企业商量能否在期限内结束治疗回国。入境后，请把贴纸上的日期写到行程的 permittedUntil 中。',
  'rule.stay.over-permission.fix.departure': '请家属提前出境，或在期限之前与协调企业商量能否办理延期。',
  'rule.stay.over-permission.fix.departure-counted':
    '请家属提前出境，或与协调企业商量可以滞留更久的签证。入境后，请把贴纸上的日期写到行程的 permittedUntil 中。',
  'rule.stay.over-permission.fix.left':
    '请核对日期；如果办理过延期，请把新的日期写到 permittedUntil 中。如果日期无误，请告知协调企业和身份担保机构。',
  'rule.stay.over-permission.fix.left-counted':
    '请把贴纸上的日期写到行程的 permittedUntil 中。如果仍然超过，请告知协调企业和身份担保机构。',
  'rule.stay.over-permission.fix.treatment': '请协调企业与医院商量能否在期限内结束、中途先回国一趟，或办理延期。',
  'rule.stay.over-permission.fix.treatment-counted':
    '请协调企业与医院商量能否在期限内结束，或中途先回国一趟。需要更长时间时，请申请可以滞留更久的签证。',
  'rule.stay.over-permission.why':
    '需要在上陆许可期限之内出境，因此要提前确认能否在滞留期限内结束治疗回国。期限写在护照的上陆许可贴纸上，通常为90日以内。',

  'rule.stay.over-90-days.title': '一次滞留超过90日',
  'rule.stay.over-90-days.what':
    '一次滞留（入境次日至出境；没有计划出境日时至治疗结束）超过规则的天数（permissionDays），而没有相应的途径。途径是：天数更长的签证（stayDays）、在留资格认定证明书（coe）、接收证明书（acceptance-certificate），或贴纸上更晚的日期。',
  'rule.stay.over-90-days.message':
    '从 {{entry}} 到 {{last}} 一次滞留 {{days}} 天，超过 {{limit}} 天 {{over}} 天，而没有看到以住院为前提的手续。',
  'rule.stay.over-90-days.fix':
    '请协调企业与医院商量以住院为前提的手续（在留资格认定证明书由医院职员或在日亲属申请），并把文件加入 documents。也可以考虑分成两次，中间先回国一趟。',
  'rule.stay.over-90-days.why':
    '一次超过90日的滞留以住院为前提，申请签证前可能需要在留资格认定证明书，请向使领馆确认。',

  'rule.companions.many.title': '陪同人员较多',
  'rule.companions.many.what':
    '同一时期在日本的陪同人员达到规则的人数（companionsFrom）。轮流陪同的只计算时间重叠的人。',
  'rule.companions.many.message': '陪同人员有 {{count}} 人。建议控制在最少人数。',
  'rule.companions.many.fix':
    '请家属考虑真正需要谁陪同。住院期间由医院工作人员照顾，语言方面可以与协调企业商量安排医疗翻译。',
  'rule.companions.many.why':
    '在日本的医疗机构，住院期间原则上由医院工作人员负责照顾，因此请尽量减少陪同人员。拥有能应对中文的医生或护士的医院较少，语言方面请考虑医疗翻译，而不是增加陪同人员。',

  'rule.companions.child.title': '陪同人员中有儿童',
  'rule.companions.child.what': '陪同人员在第一次入境日，未满规则的年龄（childAge）。没有入境日时按今天计算。',
  'rule.companions.child.message': '有一位陪同人员在 {{on}} 未满 {{age}} 岁。',
  'rule.companions.child.fix':
    '请家属安排好照看儿童的人，不要把需要大人照顾的儿童带到医院。出生日期（birth）写错时，请改正。',
  'rule.companions.child.why': '请勿将需要大人照顾的儿童带到医院。年龄的界线是本程序的参考值。',

  'rule.departure.same-day.title': '最后一次预约当天出境',
  'rule.departure.same-day.what':
    '患者出境的日期与该次行程最后一次预约（appointments）同一天，或在此之前。没有预约时，看答复或翻译派遣所示的治疗最后一天。',
  'rule.departure.same-day.message': '{{exit}} 是最后一次预约的日子，也是计划出境的日子。',
  'rule.departure.same-day.message.before': '计划 {{exit}} 出境，而之后 {{last}} 还有预约。',
  'rule.departure.same-day.message.end': '{{exit}} 是治疗结束的日子，也是出境的日子。',
  'rule.departure.same-day.message.before-end': '计划 {{exit}} 出境，而治疗持续到 {{last}}。',
  'rule.departure.same-day.fix': '请家属把出境日推迟一天以上，或向协调企业询问能否提前预约。',
  'rule.departure.same-day.fix.before': '请核对预约日期（appointments）和出境日期（stays 的 exit），改正写错的一方。',
  'rule.departure.same-day.fix.end': '请家属把出境日推迟一天以上。如果最后一次去医院的日子更早，请写入 appointments。',
  'rule.departure.same-day.fix.before-end':
    '请核对治疗的最后一天（answers 的 period）和出境日期（stays 的 exit），改正写错的一方。',
  'rule.departure.same-day.why':
    '即便有预约，也会有让急诊患者优先的情况，可能无法按照预约时间进行诊疗，会产生等待时间。',
};
