/** 海外疗养费的用语（简体中文）：规则、费用项目、材料、金额、表格名称。 */
import type { Catalogue } from '../../base/languages.ts';

export const zh: Catalogue = {
  // 规则：出行与参保
  'rule.eligibility.treatment-travel.title': '以治疗为目的出行',
  'rule.eligibility.treatment-travel.what': '出行目的（trips 的 purpose）是“治疗”。',
  'rule.eligibility.treatment-travel.message': '出行目的写的是“治疗”。以治疗为目的出行时的诊疗不属于支付对象。',
  'rule.eligibility.treatment-travel.fix':
    '目的写错时，请改正出行目的（trips 的 purpose）。确实为治疗而出行时，请把这次出行的诊疗从申请中去掉。',
  'rule.eligibility.treatment-travel.why':
    '海外疗养费是为在国外突然生病、受伤而不得不就诊的人设立的。旅游、出差等出行理由不限，但一开始就以治疗为目的的出行不属于支付对象。',

  'rule.eligibility.not-returned.title': '回国前申请',
  'rule.eligibility.not-returned.what':
    '出行没有填写回国日（trips 的 returned），或者申请日（filing.on，没有写时为今天）早于回国日。这次出行的就诊人全部去世（died）时不提示。',
  'rule.eligibility.not-returned.message': '申请日 {{filing}} 早于回国日 {{returned}}。',
  'rule.eligibility.not-returned.message.open': '还没有填写回国日。回国以后才能申请。',
  'rule.eligibility.not-returned.fix': '请核对回国日（trips 的 returned），并把申请日（filing.on）改为回国以后的日期。',
  'rule.eligibility.not-returned.fix.open': '回国后请填写回国日（trips 的 returned），然后再申请。',
  'rule.eligibility.not-returned.why': '按规定，就诊人回到日本以后才能申请海外疗养费。',

  'rule.eligibility.in-japan.title': '日本的医疗机构',
  'rule.eligibility.in-japan.what':
    '医疗机构的国家（institutions 的 country）是日本（JP），即使没有任何诊疗用到这家医疗机构。',
  'rule.eligibility.in-japan.message': '医疗机构所在国写的是日本（JP）。在日本的诊疗不属于海外疗养费的对象。',
  'rule.eligibility.in-japan.fix':
    '国家写错时，请改正医疗机构的国家（institutions 的 country）。确实在日本时，请把这些诊疗从申请中去掉。',
  'rule.eligibility.in-japan.why': '海外疗养费针对在国外医疗机构接受的诊疗。在日本的诊疗另有手续。',

  'rule.eligibility.outside-trip.title': '就诊日不在出行期间内',
  'rule.eligibility.outside-trip.what':
    '就诊日（住院时为住院的每一天）早于出行的离开日本之日（departed），或晚于回国日（returned）。离开日本的前一天改由 eligibility.date-line 提示；没有填写的日期不作比较。',
  'rule.eligibility.outside-trip.message': '就诊日 {{on}} 不在出行期间内（离开日本 {{departed}}，回国 {{returned}}）。',
  'rule.eligibility.outside-trip.message.several':
    '住院期间从 {{on}} 到 {{until}} 之间有 {{days}} 天不在出行期间内（离开日本 {{departed}}，回国 {{returned}}）。',
  'rule.eligibility.outside-trip.fix':
    '请对照护照和收据核对日期，改正就诊日（dates、admitted、discharged）或出行日期（departed、returned）中写错的一方。',
  'rule.eligibility.outside-trip.why': '支付对象是出行期间接受的诊疗。审查时会核对就诊日是否在出行期间内。',

  'rule.eligibility.date-line.title': '出国前一天就诊',
  'rule.eligibility.date-line.what': '就诊日（住院时为住院的每一天）正好是出行的离开日本之日（departed）的前一天。',
  'rule.eligibility.date-line.message':
    '就诊日 {{on}} 是离开日本之日 {{departed}} 的前一天。如果没有跨越国际日期变更线，日期可能写错了。',
  'rule.eligibility.date-line.fix': '请比较收据上的当地日期和护照上的出国日，有错就改正。如果都正确，保持原样即可。',
  'rule.eligibility.date-line.why':
    '跨越国际日期变更线时，当地日期可能是离开日本的前一天。因此这一天不作拒付处理，只请您核对。',

  'rule.eligibility.not-insured.title': '就诊日不在参保期间内',
  'rule.eligibility.not-insured.what':
    '就诊日（住院时为住院的每一天）早于参保首日（insuredFrom），或晚于参保末日（insuredUntil）。没有填写的日期不作比较。',
  'rule.eligibility.not-insured.message': '就诊日 {{on}} 不在本保险的参保期间内（{{from}} 至 {{insuredUntil}}）。',
  'rule.eligibility.not-insured.message.several':
    '住院期间从 {{on}} 到 {{until}} 之间有 {{days}} 天不在本保险的参保期间内（{{from}} 至 {{insuredUntil}}）。',
  'rule.eligibility.not-insured.fix':
    '请按资格确认书等核对并改正参保首日（insuredFrom）和参保末日（insuredUntil）。参加其他保险期间的部分，请向那家保险申请。',
  'rule.eligibility.not-insured.why': '由就诊当天所参加的保险支付。',

  'rule.eligibility.age-75.title': '转入其他医疗保险的年龄',
  'rule.eligibility.age-75.what':
    '就诊日（住院时为住院的每一天）在就诊人 {{leavesAtAge}} 岁生日当天或以后。2 月 29 日出生的人，在没有这一天的年份以 3 月 1 日为生日。',
  'rule.eligibility.age-75.message':
    '就诊日 {{on}} 在 {{age}} 岁生日 {{birthday}} 当天或以后。从生日当天起由其他医疗保险负责。',
  'rule.eligibility.age-75.message.several':
    '住院期间从 {{on}} 到 {{until}} 之间有 {{days}} 天在 {{age}} 岁生日 {{birthday}} 当天或以后。从生日当天起由其他医疗保险负责。',
  'rule.eligibility.age-75.fix': '请核对出生日期（birth）和就诊日。如果都正确，请向窗口确认这些天应向哪里申请。',
  'rule.eligibility.age-75.why':
    '国民健康保险的参保人从 75 岁生日起转入后期高龄者医疗制度，之后的部分向后期高龄者医疗广域联合申请。详情请向窗口确认。',

  'rule.eligibility.long-stay.title': '长期逗留',
  'rule.eligibility.long-stay.what':
    '从离开日本之日（departed）的次日算起，回国日（returned）是第 {{longStayDays}} 天或更晚。缺少其中一个日期时不提示。',
  'rule.eligibility.long-stay.message':
    '出行期间（离开日本 {{departed}}，回国 {{returned}}）共 {{days}} 天，达到长期逗留的参考天数 {{limit}} 天。',
  'rule.eligibility.long-stay.fix': '请核对出行日期。如果正确，请先向窗口确认能否申请。',
  'rule.eligibility.long-stay.why':
    '海外疗养费面向在日本有住址、短期出国的人，不面向长期居住国外的人。天数的界线是本软件的参考值，请向窗口确认。',

  'rule.eligibility.country-differs.title': '医疗机构与出行国家不符',
  'rule.eligibility.country-differs.what':
    '诊疗的医疗机构的国家（institutions 的 country）不是该次出行的任何一个国家（trips 的 country）。缺少其中一方时，以及医疗机构在日本时（eligibility.in-japan），不提示。',
  'rule.eligibility.country-differs.message': '医疗机构所在国（{{country}}）不在出行国家（{{travelled}}）之中。',
  'rule.eligibility.country-differs.fix':
    '如果去过该国，请把它加入出行国家（trips 的 country）；否则请改正医疗机构的国家（institutions 的 country）。',
  'rule.eligibility.country-differs.why': '审查时会核对出行国家与就诊国家是否一致。',

  // 规则：是否属于支付对象
  'rule.coverage.cosmetic.title': '美容整形手术',
  'rule.coverage.cosmetic.what': '诊疗原因（cause）是“美容整形”，而且保险人把它列为不支付的项目。',
  'rule.coverage.cosmetic.message': '诊疗原因写的是“美容整形”，不属于支付对象。',
  'rule.coverage.cosmetic.fix':
    '如果是疾病或受伤的治疗，请改正原因（cause）。确实是美容整形时，请把该诊疗从申请中去掉。',
  'rule.coverage.cosmetic.why': '支付对象仅限在日本可用保险的医疗行为，美容整形不在其中。',

  'rule.coverage.fertility.title': '不孕治疗',
  'rule.coverage.fertility.what': '诊疗原因（cause）是“不孕治疗”，而且保险人把它列为不支付的项目。',
  'rule.coverage.fertility.message': '诊疗原因写的是“不孕治疗”，按规定不属于支付对象。',
  'rule.coverage.fertility.fix':
    '如果是其他疾病的治疗，请改正原因（cause）。确实是不孕治疗时，请向窗口确认是否有可支付的部分。',
  'rule.coverage.fertility.why':
    '人工授精等不孕治疗按规定不属于支付对象。据说其中一部分在日本已可使用保险，请向窗口确认。',

  'rule.coverage.transplant.title': '器官移植',
  'rule.coverage.transplant.what': '诊疗原因（cause）是“器官移植”，而且保险人把它列为不支付的项目。',
  'rule.coverage.transplant.message': '诊疗原因写的是“器官移植”，不属于支付对象。',
  'rule.coverage.transplant.fix':
    '如果是其他诊疗，请改正原因（cause）。确实是器官移植时，请把该诊疗从申请中去掉，或向窗口确认有无例外。',
  'rule.coverage.transplant.why': '心脏、肺等器官移植不属于支付对象。有的保险人在提交补充材料后会作例外处理。',

  'rule.coverage.natural-delivery.title': '顺产（自然分娩）',
  'rule.coverage.natural-delivery.what': '诊疗原因（cause）是“自然分娩”，而且保险人把它列为不支付的项目。',
  'rule.coverage.natural-delivery.message': '诊疗原因写的是“自然分娩”，不属于支付对象。',
  'rule.coverage.natural-delivery.fix':
    '如果是剖宫产等需要治疗的分娩，请改正原因（cause）。确实是自然分娩时，请把该诊疗从申请中去掉，并向窗口咨询分娩育儿一次性补助金。',
  'rule.coverage.natural-delivery.why':
    '正常分娩不是疾病的治疗，所以不属于海外疗养费的对象。分娩另有“分娩育儿一次性补助金”。',

  'rule.coverage.third-party.title': '第三者行为造成的伤病',
  'rule.coverage.third-party.what': '诊疗写明由他人的行为或打架造成（thirdParty 为 true）。',
  'rule.coverage.third-party.message': '按填写内容，伤病由他人的行为（交通事故等）或打架造成，不属于支付对象。',
  'rule.coverage.third-party.fix':
    '如果没有对方（例如自己摔伤），请把 thirdParty 改为 false。如果有对方，请把该诊疗从申请中去掉，并向窗口咨询。',
  'rule.coverage.third-party.why': '交通事故、打架等第三者行为或违法行为造成的伤病不属于支付对象。',

  'rule.coverage.checkup.title': '体检',
  'rule.coverage.checkup.what': '诊疗原因（cause）是“体检”，而且保险人把它列为不支付的项目。',
  'rule.coverage.checkup.message': '诊疗原因写的是“体检”，不属于支付对象。',
  'rule.coverage.checkup.fix':
    '如果是因为有症状而做的检查，请改正原因（cause）。确实是体检时，请把该诊疗从申请中去掉。',
  'rule.coverage.checkup.why': '体检在日本也不能使用保险，所以不属于支付对象。',

  'rule.coverage.vaccination.title': '预防接种',
  'rule.coverage.vaccination.what': '诊疗原因（cause）是“预防接种”，而且保险人把它列为不支付的项目。',
  'rule.coverage.vaccination.message': '诊疗原因写的是“预防接种”，不属于支付对象。',
  'rule.coverage.vaccination.fix':
    '如果是疾病或受伤的治疗，请改正原因（cause）。确实是预防接种时，请把该诊疗从申请中去掉。',
  'rule.coverage.vaccination.why': '预防接种在日本也不能使用保险，所以不属于支付对象。',

  'rule.coverage.injury-cause.title': '受伤原因',
  'rule.coverage.injury-cause.what': '诊疗原因（cause）是“受伤”，而没有写明是否由他人或打架造成（thirdParty）。',
  'rule.coverage.injury-cause.message': '这是受伤的诊疗，但没有写明是否由他人造成或因打架造成。',
  'rule.coverage.injury-cause.fix':
    '由他人造成或因打架造成时，请把 thirdParty 写为 true；没有对方（例如自己摔伤）时写为 false。',
  'rule.coverage.injury-cause.why':
    '第三者行为或违法行为造成的受伤不属于支付对象，所以受伤时会核对原因。没有对方的受伤属于支付对象。',

  'rule.coverage.charge-left-out.title': '不计入的费用',
  'rule.coverage.charge-left-out.what':
    '种类、金额、货币齐全的费用属于单间差价、证明书费、翻译费、转运或交通费、小费、信用卡手续费、预防接种、体检、牙齿矫正、种植牙之一，或 covered 为 false，或是税费而保险人不支付税费。只因其他规则而不予支付的费用不提示。',
  'rule.coverage.charge-left-out.message': '“{{item}}”{{amount}} 不属于支付对象，没有计入。',
  'rule.coverage.charge-left-out.fix': '保持原样即可。如果费用种类写错了，请改正 item（或 covered）。',
  'rule.coverage.charge-left-out.why':
    '单间差价、证明书费、翻译费、交通费等，不是诊疗本身的费用或在日本不能使用保险的费用，不属于支付对象。',

  'rule.coverage.code-hint.title': '分类编号指向不支付的诊疗',
  'rule.coverage.code-hint.what':
    '伤病名称的疾病分类编号（code）是 1503（自然分娩），或 2101、2102（体检和预防），不论分类表的版本。',
  'rule.coverage.code-hint.message': '疾病分类编号 {{code}} 似乎表示不属于支付对象的诊疗。',
  'rule.coverage.code-hint.message.delivery': '疾病分类编号 {{code}} 似乎表示自然分娩。',
  'rule.coverage.code-hint.message.prevention': '疾病分类编号 {{code}} 似乎表示体检或预防。',
  'rule.coverage.code-hint.fix':
    '请对照样式A上的编号和所用分类表的版本（classification），抄错时改正编号（code）。如果正确，请向窗口确认是否属于支付对象。',
  'rule.coverage.code-hint.why':
    '自然分娩、体检、预防接种不属于支付对象。编号会因分类表的版本而变，所以不会只凭编号拒付，只请您核对。',

  // 规则：样式A、样式B及其日语译文
  'rule.forms.a-missing.title': '没有样式A',
  'rule.forms.a-missing.what':
    '样式单位（药房除外）在材料（documents）中既没有样式A（form-a），也没有医疗机构出具的诊疗内容明细书（statement）。复印件也算有（forms.copy）。',
  'rule.forms.a-missing.message': '没有 {{unit}} 的诊疗内容明细书（样式A），也没有医疗机构自己出具的诊疗内容明细书。',
  'rule.forms.a-missing.fix':
    '请就诊的医疗机构的医师填写样式A，并在材料（documents）中以 form-a 加入。医疗机构出具的诊疗内容明细书原件（statement）也可以。',
  'rule.forms.a-missing.why': '样式A用来证明病名和诊疗内容。每个月、每位就诊人、每家医疗机构、住院和门诊，各需要一份。',

  'rule.forms.b-missing.title': '没有样式B',
  'rule.forms.b-missing.what':
    '样式单位（包括药房）在材料（documents）中既没有样式B（form-b），也没有医疗机构出具的收费明细书（itemised-receipt）。复印件也算有（forms.copy）。',
  'rule.forms.b-missing.message': '没有 {{unit}} 的收费明细书（样式B），也没有医疗机构自己出具的收费明细书。',
  'rule.forms.b-missing.fix':
    '请就诊的医疗机构或药房填写样式B，并在材料（documents）中以 form-b 加入。医疗机构出具的收费明细书原件（itemised-receipt）也可以。',
  'rule.forms.b-missing.why':
    '样式B是写明费用明细的收据。每个月、每位就诊人、每家医疗机构、住院和门诊，各需要一份。牙科使用牙科专用的样式。',

  'rule.forms.copy.title': '不是原件',
  'rule.forms.copy.what':
    '样式A、样式B、医疗机构出具的诊疗内容明细书或收费明细书、收据被写为复印件（original 为 false）。收据以外的材料，如果所属的每个单位都另有同一种类的原件，则不提示。',
  'rule.forms.copy.message': '“{{kind}}”是复印件。提交时需要原件。',
  'rule.forms.copy.message.in-principle': '这张收据是复印件。原则上需要原件。',
  'rule.forms.copy.fix': '请准备原件，并把 original 改为 true。如果原件已交给旅行保险公司，请向保险公司询问能否退还。',
  'rule.forms.copy.fix.in-principle': '请找出原件替换。没有原件时，请先向窗口确认复印件是否可以。',
  'rule.forms.copy.why': '样式A、样式B和收据都要提交原件。旅行保险也要用时，最好在提交前先复印。',

  'rule.forms.untranslated.title': '没有日语译文',
  'rule.forms.untranslated.what':
    '伤病名称、症状、处置（药房除外），费用项目“其他”的内容，或费用的病名（diagnosis）没有日语，或既没有假名也没有汉字（如 MRI 等 6 个以内的大写字母和数字可以），或含有日语不使用的文字（JIS X 0213 以外，如简体字）。原文和译文都没有的项目，以及清单中的牙科英语病名（如 pulpitis）不提示。',
  'rule.forms.untranslated.message': '这一项的日语译文还不能提交。',
  'rule.forms.untranslated.message.absent': '这一项还没有日语译文。',
  'rule.forms.untranslated.message.foreign-character': '日语译文中有日语不使用的文字“{{character}}”。',
  'rule.forms.untranslated.message.not-japanese': '日语译文没有用假名或日语汉字书写。',
  'rule.forms.untranslated.message.dental': '牙科病名“{{diagnosis}}”没有日语，译文中该栏留空。',
  'rule.forms.untranslated.fix.dental': '请在 diagnosis 写日语病名，或常用英语病名（如 pulpitis）。',
  'rule.forms.untranslated.fix': '请在 ja 中写上这一项的日语译文。由谁翻译都可以。',
  'rule.forms.untranslated.fix.foreign-character': '请把该文字改写为日语使用的汉字或假名。',
  'rule.forms.untranslated.why': '样式A和样式B要附上日语译文。译文不全就无法审查。',

  'rule.forms.translator-incomplete.title': '翻译者的姓名和住址',
  'rule.forms.translator-incomplete.what':
    '申请中至少有一个样式单位，而翻译者的姓名（translator 的 name）或住址（address）没有填写或只有空格。',
  'rule.forms.translator-incomplete.message': '翻译者的姓名或住址不全。',
  'rule.forms.translator-incomplete.message.name': '没有翻译者的姓名。',
  'rule.forms.translator-incomplete.message.address': '没有翻译者的住址。',
  'rule.forms.translator-incomplete.message.phone': '没有译者的电话号码。',
  'rule.forms.translator-incomplete.fix':
    '请填写翻译者的姓名（translator 的 name）和住址（address）。本人或家人翻译也可以。',
  'rule.forms.translator-incomplete.fix.name': '请填写翻译者的姓名（translator 的 name）。本人或家人翻译也可以。',
  'rule.forms.translator-incomplete.fix.address': '请填写翻译者的住址（translator 的 address）。',
  'rule.forms.translator-incomplete.fix.phone': '请在 translator 的 phone 中填写电话号码。',
  'rule.forms.translator-incomplete.why': '按规定，日语译文上要写翻译者的住址和姓名。对翻译者的资格没有要求。',

  'rule.forms.month-unknown.title': '不知道属于哪个月的费用',
  'rule.forms.month-unknown.what':
    '费用没有日期（on），而该诊疗的就诊日跨了两个以上的月份。诊疗缺少就诊人、医疗机构、诊疗种类、就诊日等而无法划分单位时，不提示。',
  'rule.forms.month-unknown.message': '这项费用没有日期，而诊疗跨了几个月，无法决定放入哪个月的样式。',
  'rule.forms.month-unknown.fix': '请在费用的日期（on）中写上接受该诊疗的日期。写就诊的日期，不写账单的日期。',
  'rule.forms.month-unknown.why': '样式按月分开填写，所以必须知道每项费用属于哪个月的诊疗。',

  'rule.forms.code-unknown.title': '分类表中没有的编号',
  'rule.forms.code-unknown.what':
    '伤病名称的疾病分类编号（code）不在申请所用版本（classification，没有写时为保险人的版本）的分类表中。没有编号的伤病名称不提示。',
  'rule.forms.code-unknown.message': '疾病分类编号 {{code}} 不在 {{edition}} 年版的分类表中。',
  'rule.forms.code-unknown.fix':
    '请对照样式A和交给医师的分类表的版本（classification），写错时改正。不知道编号时，请不填 code，并向窗口确认。',
  'rule.forms.code-unknown.why':
    '样式A的病名旁要写国民健康保险国际疾病分类表的编号。编号因版本而不同，所以要与所用的版本一致。',

  'rule.forms.unsigned.title': '没有医师的签名日期',
  'rule.forms.unsigned.what': '诊疗（药房除外）没有填写医师的签名日（physician 的 signedOn）。',
  'rule.forms.unsigned.message': '没有写明医师在样式A上签名的日期。',
  'rule.forms.unsigned.fix':
    '请看样式A上是否有医师的签名和日期，并把该日期写入 physician 的 signedOn。没有签名时，请向医疗机构要求补签。',
  'rule.forms.unsigned.why': '样式A由主治医师填写并签名。没有签名或日期，可能会被退回。',

  'rule.forms.signed-early.title': '诊疗结束前签名',
  'rule.forms.signed-early.what':
    '为样式单位签名的医师（该单位中就诊日最早的诊疗的医师）的签名日（signedOn）早于该单位的最后就诊日。与最后就诊日同一天时不提示。',
  'rule.forms.signed-early.message': '医师的签名日 {{signedOn}} 早于样式A所载的最后就诊日 {{last}}。',
  'rule.forms.signed-early.fix':
    '请核对样式A的签名日和就诊日，改正写错的一方。签名后又就诊时，请在最后一次就诊后请医师填写样式A。',
  'rule.forms.signed-early.why': '签名以后的诊疗，等于没有得到这份材料的证明。',

  'rule.forms.empty-item.title': '样式A的空栏',
  'rule.forms.empty-item.what':
    '诊疗（药房除外）没有任何写有名称（name）的伤病（diagnoses），或症状（condition 的 text）、处置（treatment 的 text）没有填写或只有空格。',
  'rule.forms.empty-item.message': '样式A的内容中还有没填写的项目。',
  'rule.forms.empty-item.message.diagnoses': '没有填写任何伤病名称。',
  'rule.forms.empty-item.message.condition': '没有填写症状概要。',
  'rule.forms.empty-item.message.treatment': '没有填写处方、手术及其他处置的概要。',
  'rule.forms.empty-item.fix': '请照样式A上医师所写的内容抄写。样式A上空着时，请医师补写。',
  'rule.forms.empty-item.fix.diagnoses': '请把样式A上的伤病名称抄入 diagnoses。样式A上空着时，请医师补写。',
  'rule.forms.empty-item.fix.condition': '请把样式A上的症状概要抄入 condition 的 text。样式A上空着时，请医师补写。',
  'rule.forms.empty-item.fix.treatment': '请把样式A上的处置概要抄入 treatment 的 text。样式A上空着时，请医师补写。',
  'rule.forms.empty-item.why': '不知道伤病名称、症状和处置，就无法审查是否属于可用保险的诊疗。',

  'rule.forms.physician-japanese.title': '医师栏中的日语',
  'rule.forms.physician-japanese.what':
    '诊疗的症状（condition 的 text）或处置（treatment 的 text）中有平假名或片假名。只有汉字时不提示。',
  'rule.forms.physician-japanese.message': '由医师填写的栏目中有日语（假名）。',
  'rule.forms.physician-japanese.message.condition': '由医师填写的“症状概要”中有日语（假名）。',
  'rule.forms.physician-japanese.message.treatment': '由医师填写的“处置概要”中有日语（假名）。',
  'rule.forms.physician-japanese.fix':
    '请在 text 中照抄医师所写的原文，把日语移到译文栏（ja）。如果医师本人用日语书写，保持原样即可。',
  'rule.forms.physician-japanese.why': '样式A由当地医师填写。如果其中有日语，窗口可能会询问是谁写的。',

  // 规则：手头的材料
  'rule.documents.receipt-missing.title': '没有收据',
  'rule.documents.receipt-missing.what':
    '付款没有写收据的 id（receipt），或者该 id 的材料既不是收据（receipt），也不是医疗机构出具的收费明细书（itemised-receipt）。没有该 id 的材料时，改由 reference.unknown 提示。',
  'rule.documents.receipt-missing.message': '这笔付款没有指明收据。',
  'rule.documents.receipt-missing.message.other-kind': '这笔付款所指的收据 {{receipt}} 是“{{kind}}”。',
  'rule.documents.receipt-missing.fix':
    '请准备收据原件，加入材料（documents），并把它的 id 写入付款的 receipt。如已遗失，请向医疗机构要求补开。',
  'rule.documents.receipt-missing.fix.other-kind':
    '请在付款的 receipt 中写收据的 id。如果那份材料就是收据，请把它的种类（kind）改为 receipt。',
  'rule.documents.receipt-missing.why': '收据原件证明实际付过款以及付款的日期。申请期限从付款之日算起。',

  'rule.documents.receipt-untranslated.title': '没有译文的外语材料',
  'rule.documents.receipt-untranslated.what':
    '收据，或医疗机构出具的收费明细书、诊疗内容明细书的语言（language）不是日语，而 translated 不是 true。没有写语言时不提示。',
  'rule.documents.receipt-untranslated.message': '不清楚“{{kind}}”（语言 {{language}}）是否附有日语译文。',
  'rule.documents.receipt-untranslated.fix':
    '请准备日语译文，并把 translated 写为 true。收据是否需要译文，请向窗口确认。',
  'rule.documents.receipt-untranslated.why':
    '收据有时需要日语译文。用医疗机构的材料代替样式A和样式B时，每份都需要日语译文。',

  'rule.documents.consent-missing.title': '没有同意书',
  'rule.documents.consent-missing.what':
    '某位就诊人（patients，包括还没有写诊疗的人）没有同意书（documents 的 consent）。申请中只有一位就诊人时，没有写明就诊人的同意书也算这个人的。',
  'rule.documents.consent-missing.message': '没有就诊人 {{patient}} 的“调查同意书”。',
  'rule.documents.consent-missing.fix':
    '请打印同意书，由就诊人签名（未成年人由监护人签名），并在材料（documents）中以 consent 加入。',
  'rule.documents.consent-missing.why': '这是同意向当地医疗机构核实申请内容的文件。每位就诊人准备一份。',

  'rule.documents.passport-missing.title': '没有护照',
  'rule.documents.passport-missing.what':
    '某位就诊人（patients，包括还没有写诊疗的人）没有护照（documents 的 passport）。申请中只有一位就诊人时，没有写明就诊人的护照也算这个人的。',
  'rule.documents.passport-missing.message': '没有就诊人 {{patient}} 的护照。',
  'rule.documents.passport-missing.fix':
    '请准备就诊人的护照，在材料（documents）中以 passport 加入，并在申请当天带来。',
  'rule.documents.passport-missing.why': '用护照确认就诊人确实出过国。',

  'rule.documents.travel-proof.title': '出行证明',
  'rule.documents.travel-proof.what':
    '出行的 proof（trips 的 proof）中没有任何保险人认可的证明（出入境章、登机牌存根等）。材料（documents）中只有 travel-proof 还不够。',
  'rule.documents.travel-proof.message': '没有可以确认出入境的材料。依次需要：{{proofs}}',
  'rule.documents.travel-proof.fix':
    '护照上有出入境章时，请在 proof 中写 passport-stamps；没有时，请准备登机牌存根等，并写上它的种类。',
  'rule.documents.travel-proof.why':
    '走自动通道时护照上不盖章。有时可用登机牌存根、电子客票，或向出入国在留管理厅申请的出入境记录代替，请向窗口确认。',

  'rule.documents.account-missing.title': '没有收款账户',
  'rule.documents.account-missing.what':
    '完全没有填写收款账户（account）。只填写了一部分时，改由 answers.missing 提示。',
  'rule.documents.account-missing.message': '还没有填写收款账户。',
  'rule.documents.account-missing.message.kind-not-taken': '该保险人不向这种账户汇款：{{accountKind}}。',
  'rule.documents.account-missing.message.type-not-taken': '该保险人不受理这种存款：{{accountType}}。',
  'rule.documents.account-missing.fix': '请在 account 中填写户主名义的账户。',
  'rule.documents.account-missing.fix.kind-not-taken': '请在 account 中填写其他种类的账户。可向窗口确认。',
  'rule.documents.account-missing.fix.type-not-taken': '请在 account 中填写其他存款种类的账户。',
  'rule.documents.account-missing.why': '海外疗养费汇入户主名义的账户。',

  'rule.documents.account-proof-missing.title': '没有收款账户的证明',
  'rule.documents.account-proof-missing.what':
    '填写了收款账户（account），而材料（documents）中没有收款账户的证明（account-proof）。',
  'rule.documents.account-proof-missing.message': '没有可以看出收款账户的材料（存折等）。',
  'rule.documents.account-proof-missing.fix':
    '请准备户主名义的存折或银行卡等，并在材料（documents）中以 account-proof 加入。',
  'rule.documents.account-proof-missing.why': '为避免汇错，要在窗口出示能看出户主名义账户的材料。',

  'rule.documents.file-missing.title': '找不到文件',
  'rule.documents.file-missing.what':
    '材料（documents）的 file 所写的文件不在申请文件夹中。没有写 file 的材料，视为手头有纸质材料。',
  'rule.documents.file-missing.message': '申请文件夹中没有材料文件“{{file}}”。',
  'rule.documents.file-missing.fix': '请把文件放入文件夹，或改正文件名（file）。只有纸质材料时，请去掉 file。',
  'rule.documents.file-missing.why': '申请中写到的文件必须在文件夹里。',

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
  'rule.documents.file-unreadable.why': '打不开的材料，无论在家还是在窗口都无法核对。',

  'rule.documents.duplicate.title': '内容相同的文件',
  'rule.documents.duplicate.what':
    '材料（documents）的 file 所写的两个不同文件内容完全相同。同一个文件写在两处时不提示；空文件和大于 200 MiB 的文件不作比较。',
  'rule.documents.duplicate.message': '文件“{{file}}”和“{{other}}”的内容相同。',
  'rule.documents.duplicate.fix': '如果放错了，请换成正确的文件。如果一张纸兼作两份材料，请在两处写同一个文件名。',
  'rule.documents.duplicate.why': '把同一份材料当作两份提交，可能会被看成重复申请。',

  'rule.documents.unlisted.title': '没有写入的文件',
  'rule.documents.unlisted.what':
    '文件夹中的文件没有写在材料（documents）的任何 file 中（从第 21 个起合为一条）。申请文件、本软件制作的成套材料、旅行材料及其 manifest、系统和编辑器留下的文件（.DS_Store、Thumbs.db、~$… 等）除外。',
  'rule.documents.unlisted.message': '文件夹中的文件“{{file}}”没有写在材料（documents）中。',
  'rule.documents.unlisted.message.more': '另有 {{count}} 个文件未写入 documents。',
  'rule.documents.unlisted.fix': '需要时请加入 documents，不需要时请从文件夹中移走。',
  'rule.documents.unlisted.why': '用来确认有没有扫描后忘记写入的材料。',

  // 规则：来窗口的人与收款账户
  'rule.identity.insufficient.title': '身份证件不足',
  'rule.identity.insufficient.what':
    '来窗口的人的身份证件（applicant 的 identity）中，保险人清单上带照片的不满 {{neededWithPhoto}} 件，不带照片的也不满 {{neededWithoutPhoto}} 件。同一种类只算一件，带照片的和不带照片的不合并计算。',
  'rule.identity.insufficient.message':
    '来窗口的人的身份证件不足。现有带照片的 {{photos}} 件、不带照片的 {{others}} 件；需要带照片的 {{neededWithPhoto}} 件，或不带照片的 {{neededWithoutPhoto}} 件。',
  'rule.identity.insufficient.message.unknown-kind':
    '来窗口的人的身份证件不足。现有带照片的 {{photos}} 件、不带照片的 {{others}} 件；需要带照片的 {{neededWithPhoto}} 件，或不带照片的 {{neededWithoutPhoto}} 件。不在窗口清单上的（{{unknown}}）没有计算在内。',
  'rule.identity.insufficient.fix':
    '请在 applicant 的 identity 中写上要带来的身份证件，件数要够（例如个人编号卡写 my-number-card，驾驶证写 driving-licence）。',
  'rule.identity.insufficient.fix.unknown-kind':
    '请在 applicant 的 identity 中写清单上的身份证件。想用其他证件时，请向窗口确认。',
  'rule.identity.insufficient.why':
    '窗口要确认来人的身份。原则上，政府机关发行的带照片证件一件即可；资格确认书等不带照片的需要两件。',

  'rule.identity.proxy-authority.title': '代理人的委托书等',
  'rule.identity.proxy-authority.what':
    '来窗口的人是其他家庭户的代理人（applicant 的 is 为 proxy），而代理权的证明（authority）没有填写，或不是保险人认可的证明。',
  'rule.identity.proxy-authority.message':
    '由其他家庭户的代理人申请，但没有户主的委托书，也没有其他可以确认代理权的材料。',
  'rule.identity.proxy-authority.message.not-accepted': '该保险人不接受其他家庭的代理人申请。',
  'rule.identity.proxy-authority.fix':
    '请户主写委托书，并在 applicant 的 authority 中写 letter-of-attorney。户主的个人编号卡、驾驶证、资格确认书中任意一件也可以。',
  'rule.identity.proxy-authority.fix.not-accepted':
    '请由同一家庭的成员申请，并把 applicant 的 is 改为 household-member。',
  'rule.identity.proxy-authority.why': '由其他家庭户的人申请时，要确认受了户主的委托。同一户的人不需要。',

  'rule.identity.account-holder.title': '不是户主的账户',
  'rule.identity.account-holder.what':
    '账户名义（account 的 holder）与户主姓名的假名（kana）不同，而材料（documents）中没有领取款项的委托书（receiving-mandate）。全角半角、平假名片假名、小写假名、长音和空格的差别不计；缺少其中一方时不提示。',
  'rule.identity.account-holder.message': '账户名义与户主姓名的假名不同，也没有领取款项的委托书。',
  'rule.identity.account-holder.message.not-offered': '账户名与户主的假名不同，而且该保险人不向他人账户汇款。',
  'rule.identity.account-holder.fix':
    '请改用户主名义的账户，或改正名义、假名的笔误。想用他人账户时，请先向窗口确认能否使用领取款项的委托书。',
  'rule.identity.account-holder.fix.not-offered': '请改用户主名下的账户，或改正 holder 或 kana 的笔误。',
  'rule.identity.account-holder.why': '款项汇入户主名义的账户。能否用他人账户收款，各保险人不同。',

  'rule.identity.latin-kana-differ.title': '罗马字与假名不符',
  'rule.identity.latin-kana-differ.what':
    '户主或就诊人的姓名（ja）含有汉字，而罗马字（latin）按任何通常的拼法（OHNO、ONO、OONO 等）都不是假名（kana）的读音。姓和名的顺序不计；三项缺少其一时不提示。',
  'rule.identity.latin-kana-differ.message': '罗马字姓名似乎与假名的读音不符。',
  'rule.identity.latin-kana-differ.fix': '请与护照对照，写错时改正 name 的 latin 或 kana。如果都正确，保持原样即可。',
  'rule.identity.latin-kana-differ.why': '国外的材料用护照上的罗马字姓名。核对读音，是为了看得出是同一个人。',

  // 规则：金额
  'rule.amounts.negative.title': '金额的正负',
  'rule.amounts.negative.what':
    '折扣以外的费用、付款或其他保险的给付（otherCover）的金额小于零，折扣的金额大于零，或换算率（rates 的 yen）为零或负数。样式单位中按种类计入的费用，某种货币的合计小于零时也提示。',
  'rule.amounts.negative.message': '金额 {{amount}} 的正负似乎不对。',
  'rule.amounts.negative.message.negative': '金额是负数（{{amount}}）。',
  'rule.amounts.negative.message.discount': '折扣的金额（{{amount}}）不是负数。',
  'rule.amounts.negative.message.rate': '换算率为零或负数（{{amount}}）。',
  'rule.amounts.negative.message.sum': '{{unit}} 中计入的费用合计小于零（{{amount}}），按零计算。',
  'rule.amounts.negative.fix':
    '请看收据，把金额改为大于零的数。折扣请把费用种类（item）写为 discount，退款请从付款金额中扣除。',
  'rule.amounts.negative.fix.discount': '如果是折扣，请在金额前加 -；如果不是，请改正费用种类（item）。',
  'rule.amounts.negative.fix.rate': '请写银行等公布的换算率，要大于零。',
  'rule.amounts.negative.fix.sum': '请把折扣金额与收费明细书对照，写错时改正。',
  'rule.amounts.negative.why': '正负写错，合计和支付额都会改变。',

  'rule.amounts.unpaid.title': '付款不足',
  'rule.amounts.unpaid.what':
    '在同一次诊疗、同一种货币中，付款合计少于费用合计（没有付款按零计算）。没有任何费用时、有的行缺少金额或货币时、用费用中没有的货币付款时（amounts.currency-differs），不作比较。',
  'rule.amounts.unpaid.message': '收费 {{charged}}，付款 {{paid}}，少 {{difference}}。',
  'rule.amounts.unpaid.fix':
    '请看收据，把漏写的付款加入 payments，或改正金额。如果还有没付的部分，请全额付清后再申请。',
  'rule.amounts.unpaid.why': '海外疗养费要先付清全部费用，然后再申请。',

  'rule.amounts.overpaid.title': '付款过多',
  'rule.amounts.overpaid.what':
    '在同一次诊疗、同一种货币中，付款合计多于费用合计。没有任何费用时、有的行缺少金额或货币时、用费用中没有的货币付款时（amounts.currency-differs），不作比较。',
  'rule.amounts.overpaid.message': '收费 {{charged}}，付款 {{paid}}，多 {{difference}}。',
  'rule.amounts.overpaid.fix':
    '请看收费明细书，把漏写的费用加入 charges，或改正付款金额。如果退过押金，请写扣除后的金额。',
  'rule.amounts.overpaid.why': '漏写费用会使支付额变少。',

  'rule.amounts.currency-differs.title': '收费与付款的货币不同',
  'rule.amounts.currency-differs.what':
    '诊疗的付款中有该诊疗的费用所没有的货币。没有任何费用时，以及有的行缺少金额或货币时，不提示。',
  'rule.amounts.currency-differs.message': '收费的货币（{{charged}}）与付款的货币（{{paid}}）不同，无法比较多少。',
  'rule.amounts.currency-differs.fix':
    '请核对收据上的货币，写错时改正。请写付给医疗机构的货币，不写信用卡账单上的日元金额。',
  'rule.amounts.currency-differs.why': '换算成日元时用支付决定日的换算率，所以需要原来货币的金额。',

  'rule.amounts.paid-by-other.title': '不是家人付的款',
  'rule.amounts.paid-by-other.what':
    '付款的人（payments 的 by）是旅行保险公司（travel-insurer）或其他人（other）。没有写时，视为家人付款。',
  'rule.amounts.paid-by-other.message': '按填写内容，这笔款不是家人付的。',
  'rule.amounts.paid-by-other.message.travel-insurer': '按填写内容，这笔款由旅行保险公司直接付给医疗机构。',
  'rule.amounts.paid-by-other.message.other': '按填写内容，这笔款由家人和旅行保险公司以外的人支付。',
  'rule.amounts.paid-by-other.fix': '请核对实际付款的人，写错时改正 by。如果正确，请向窗口确认这部分是否属于支付对象。',
  'rule.amounts.paid-by-other.why': '这项制度由先付清全部费用的人申请。他人支付的部分如何处理，请向窗口确认。',

  'rule.amounts.ratio-assumed.title': '假定的自付比例',
  'rule.amounts.ratio-assumed.what':
    '在样式单位的第一个就诊日，就诊人处于自付比例因收入而不同的年龄（到 {{leavesAtAge}} 岁生日的前一天为止），而自付比例（ratio）和 activeIncome 都没有填写。每位就诊人只提示一次。',
  'rule.amounts.ratio-assumed.message':
    '这个年龄的自付比例因收入而不同。由于没有写明收入是否与在职人员相当，按较低的比例计算。',
  'rule.amounts.ratio-assumed.fix':
    '请向窗口确认自付比例，收入与在职人员相当时把 activeIncome 写为 true，否则写为 false。',
  'rule.amounts.ratio-assumed.why': '70 岁到 74 岁的自付比例不能只凭年龄决定。比例不同，支付额也不同。',

  'rule.amounts.high-cost.title': '可能适用高额疗养费',
  'rule.amounts.high-cost.what':
    '一位就诊人一个月的自付部分，按有标准额的单位合计，达到 {{highCostMark}} 日元或更多。没有标准额的单位和无法算出金额的单位不计入。',
  'rule.amounts.high-cost.message':
    '{{month}} 的自付部分为 {{copay}} 日元，参考额为 {{mark}} 日元。有时可以另行申请高额疗养费。',
  'rule.amounts.high-cost.message.separate':
    '{{month}} 的自付额为 {{copay}} 日元，达到高额疗养费的参考额（{{mark}} 日元）。该窗口的高额疗养费另行申请。',
  'rule.amounts.high-cost.fix': '保持原样即可。请向窗口确认能否申请高额疗养费。',
  'rule.amounts.high-cost.why':
    '以标准额为基础的自付部分较大时，可能获得另一项给付“高额疗养费”。限额因收入和年龄而不同，这里的金额只是本软件的参考值。',

  'rule.amounts.decimals.title': '小数位数过多',
  'rule.amounts.decimals.what':
    '费用、付款或其他保险的给付（otherCover）的金额，小数位数多于该货币的小数位数。末尾的零不计。',
  'rule.amounts.decimals.message': '金额 {{amount}} 的小数位数过多。{{currency}} 最多有 {{most}} 位小数。',
  'rule.amounts.decimals.fix': '请看收据，改正金额（amount）或货币（currency）。',
  'rule.amounts.decimals.why': '与货币的小数位数不符的金额，不是抄错了，就是货币写错了。',

  'rule.amounts.rate-missing.title': '没有换算率',
  'rule.amounts.rate-missing.what':
    '计入的费用中有日元以外的货币，而 rates 中没有该货币可用的换算率。可用的是支付决定日（decision.on，没有写时为今天）当天或以前、大于零、填写齐全的换算率。',
  'rule.amounts.rate-missing.message': '没有 {{currency}} 的换算率，无法用日元算出支付额。',
  'rule.amounts.rate-missing.fix': '想知道大概金额时，请在 rates 中写银行的卖出价（TTS）。只是申请的话，没有也可以。',
  'rule.amounts.rate-missing.why': '外币按支付决定日的外汇换算率换算成日元。申请时一般还不知道。',

  'rule.amounts.rate-side.title': '不是卖出价',
  'rule.amounts.rate-side.what': '换算率（rates）的种类（side）是 TTM 或 TTB，即使计算中没有用到它。',
  'rule.amounts.rate-side.message': '{{currency}} 的换算率不是卖出价（TTS），而是 {{side}}。',
  'rule.amounts.rate-side.fix': '如果有银行公布的卖出价（TTS），请改写 side 和 yen。',
  'rule.amounts.rate-side.why': '很多保险人按卖出价（TTS）换算。使用哪种价格，请向窗口确认。',

  'rule.amounts.standard-missing.title': '没有标准额',
  'rule.amounts.standard-missing.what': '样式单位没有标准额（assessments 的 standard），即使该单位全部不属于支付对象。',
  'rule.amounts.standard-missing.message': '还没有 {{unit}} 的标准额，只能给出支付额的上限。',
  'rule.amounts.standard-missing.fix': '保持原样即可。标准额在申请后由审查决定。',
  'rule.amounts.standard-missing.why':
    '支付额以实际医疗费和在日本接受同样诊疗的费用（标准额）中较低的一方为基础计算，所以可能比上限少很多。',

  'rule.amounts.tax.title': '税费的处理',
  'rule.amounts.tax.what': '费用种类（item）是税费，不论保险人是否支付税费。',
  'rule.amounts.tax.message': '有税费。是否属于支付对象，各保险人不同。',
  'rule.amounts.tax.message.counted': '税费已计入。有的保险人不支付税费。',
  'rule.amounts.tax.message.left-out': '税费没有计入。',
  'rule.amounts.tax.fix': '保持原样即可。请向窗口确认税费是否属于支付对象。',
  'rule.amounts.tax.why': '很多保险人没有说明税费如何处理，有的不支付。',

  'rule.amounts.travel-insurance.title': '海外旅行保险',
  'rule.amounts.travel-insurance.what': '其他保险的给付（otherCover）中写有海外旅行保险（travel-insurance）。',
  'rule.amounts.travel-insurance.message': '有海外旅行保险的赔付。海外疗养费的金额不受影响。',
  'rule.amounts.travel-insurance.fix': '保持原样即可。保险公司要收据原件时，请先向窗口咨询。',
  'rule.amounts.travel-insurance.why': '即使民间的海外旅行保险支付了保险金，也可以申请，与其金额无关。',

  'rule.amounts.foreign-public.title': '外国的公共保险',
  'rule.amounts.foreign-public.what': '其他保险的给付（otherCover）中写有外国的公共保险（foreign-public-insurance）。',
  'rule.amounts.foreign-public.message': '有外国公共保险的给付。这部分可能不属于海外疗养费的对象。',
  'rule.amounts.foreign-public.fix': '请准备能看出给付内容的材料，并向窗口确认属于支付对象的金额。',
  'rule.amounts.foreign-public.why': '有的保险人不支付由外国公共保险负担的费用。这里的计算没有扣除。',

  // 规则：申请期限
  'rule.deadline.expired.title': '超过申请期限',
  'rule.deadline.expired.what':
    '申请日（filing.on，没有写时为今天）晚于某笔付款的申请期限最后一天。最后一天是从付款日（从诊疗算起的保险人，则为诊疗的最后一天）的次日算起 {{years}} 年的最后一天；只有该诊疗的付款全都写有日期并且全都超过期限时，该诊疗才不予支付。',
  'rule.deadline.expired.message': '{{event}} 这部分的申请期限是 {{lastDay}}。申请日 {{filing}} 已超过期限。',
  'rule.deadline.expired.fix': '请按收据核对日期，写错时改正。如果正确，请向窗口确认是否还有可以申请的部分。',
  'rule.deadline.expired.why': '从支付医疗费的次日算起，超过两年即因时效而不能申请。也有从就诊日算起的保险人。',

  'rule.deadline.near.title': '申请期限临近',
  'rule.deadline.near.what':
    '从申请日（filing.on，没有写时为今天）到某笔付款的申请期限最后一天，只剩 {{warnDays}} 天或更少（最后一天当天剩 0 天；过后改由 deadline.expired 提示）。最后一天是从付款日（从诊疗算起的保险人，则为诊疗的最后一天）的次日算起 {{years}} 年的最后一天。',
  'rule.deadline.near.message': '{{event}} 这部分的申请期限是 {{lastDay}}，还剩 {{left}} 天。',
  'rule.deadline.near.fix': '请确认窗口的办公日，并在期限前申请。',
  'rule.deadline.near.why':
    '从支付医疗费的次日算起，超过两年即因时效而不能申请。考虑到准备材料需要时间，所以提前提示。',

  // 规则：申请文件的填写
  'rule.answers.missing.title': '没有填写的项目',
  'rule.answers.missing.what':
    '申请书和样式所需要的项目（户主、来窗口的人、就诊人、出行、医疗机构、诊疗、费用、付款、材料等）没有填写或只有空格。诊疗中有不予支付的日子时，分不清属于哪一天的费用的日期也包括在内；由其他规则核对的项目（账户、回国日、收据等）和药房的初诊日、主治医师不提示。',
  'rule.answers.missing.message': '还没有填写：{{answer}}。制作材料需要此项。',
  'rule.answers.missing.message.ratio': '没有自付比例，或不是该保险人的比例。证件上写明，是 {{ratios}} 之一。',
  'rule.answers.missing.fix': '请写在申请文件的这个位置。',
  'rule.answers.missing.fix.ratio': '请在 patients 的 ratio 中填写证件上的比例。仅凭年龄无法确定。',
  'rule.answers.missing.why': '这是填写申请书和样式所需要的项目。空着的话，要在窗口补写。',

  'rule.reference.unknown.title': '找不到的 id',
  'rule.reference.unknown.what':
    '用到了就诊人、出行、医疗机构、诊疗或材料的 id，或样式单位，而这份申请中没有它。诊疗的就诊人不在该次出行的人（trips 的 patients）之中时也提示。',
  'rule.reference.unknown.message': '本文件中没有 id“{{id}}”。现有的 id：{{known}}',
  'rule.reference.unknown.message.patient': '本文件中没有就诊人（patients）“{{id}}”。现有的 id：{{known}}',
  'rule.reference.unknown.message.trip': '本文件中没有出行（trips）“{{id}}”。现有的 id：{{known}}',
  'rule.reference.unknown.message.institution': '本文件中没有医疗机构（institutions）“{{id}}”。现有的 id：{{known}}',
  'rule.reference.unknown.message.receipt': '本文件中没有材料（documents）“{{id}}”。现有的 id：{{known}}',
  'rule.reference.unknown.message.treatment': '本文件中没有诊疗（treatments）“{{id}}”。现有的 id：{{known}}',
  'rule.reference.unknown.message.unit': '这份申请中没有样式单位“{{id}}”。现有的单位：{{known}}',
  'rule.reference.unknown.message.traveller':
    '就诊人“{{id}}”不在这次出行的人（trips 的 patients）之中。现有的是：{{known}}',
  'rule.reference.unknown.fix': '请改正 id 的拼写，或把该 id 的内容加入文件。',
  'rule.reference.unknown.fix.unit': '请用 ryoyohi units 确认单位，并按同样的拼写填写。材料也可以改用 treatment。',
  'rule.reference.unknown.fix.traveller': '如果一同出行，请加入 trips 的 patients；否则请改正诊疗的 trip 或 patient。',
  'rule.reference.unknown.why': 'id 用来把就诊人、出行、医疗机构和材料联系起来。对不上就无法正确划分。',

  'rule.reference.duplicate-id.title': '重复的填写',
  'rule.reference.duplicate-id.what':
    '在就诊人、出行、医疗机构、诊疗或材料各自之中，同一个 id 用了两次以上。货币、种类（side）和日期都相同的换算率，或同一单位的标准额，有两个以上时也提示。',
  'rule.reference.duplicate-id.message': '“{{id}}”写了两次。',
  'rule.reference.duplicate-id.message.id': '同一个 id“{{id}}”用了两次。',
  'rule.reference.duplicate-id.message.rate': '货币、种类和日期都相同的换算率（{{id}}）有两个。',
  'rule.reference.duplicate-id.message.assessment': '{{id}} 的标准额有两个。',
  'rule.reference.duplicate-id.fix': '请把其中一个改为别的 id，并改正用到它的地方。',
  'rule.reference.duplicate-id.fix.rate': '请留下正确的一个，删去另一个。',
  'rule.reference.duplicate-id.fix.assessment': '请留下正确的一个，删去另一个。',
  'rule.reference.duplicate-id.why': '同样的内容有两个，就无法决定用哪一个。',

  // 规则：日期
  'rule.dates.overlapping-stays.title': '住院期间重叠',
  'rule.dates.overlapping-stays.what':
    '同一位就诊人在不同医疗机构的两次住院至少有一天重叠。如果重叠的只有一方出院、另一方入院的那一天（转院当天），则不提示。',
  'rule.dates.overlapping-stays.message': '这次住院与在另一家医疗机构的住院（{{other}}）日期重叠。',
  'rule.dates.overlapping-stays.fix':
    '请按收费明细书核对入院和出院的日期（admitted、discharged），写错时改正。如果另有情况，请向窗口说明。',
  'rule.dates.overlapping-stays.why': '除转院当天以外，同一个人一般不会同时在两家医疗机构住院。审查时会核对。',

  'rule.dates.paid-before.title': '就诊前付款',
  'rule.dates.paid-before.what': '付款日（payments 的 on）早于该诊疗的首次就诊日（住院时为入院日）。',
  'rule.dates.paid-before.message': '付款日 {{on}} 早于首次就诊日 {{first}}。是押金（预付款）吗？',
  'rule.dates.paid-before.fix': '请按收据核对日期，写错时改正。如果是预付款，请同时准备最后的结算单。',
  'rule.dates.paid-before.why': '申请期限从付款之日算起，日期写错，期限也会改变。',

  'rule.dates.impossible.title': '不可能的日期',
  'rule.dates.impossible.what':
    '出院日（discharged）早于入院日（admitted），回国日（returned）早于离开日本之日（departed），或有晚于今天的日期。只有申请日（filing.on）和参保末日（insuredUntil）可以晚于今天。',
  'rule.dates.impossible.message': '日期的先后不对。',
  'rule.dates.impossible.message.discharge': '出院日 {{discharged}} 早于入院日 {{admitted}}。',
  'rule.dates.impossible.message.return': '回国日 {{returned}} 早于离开日本之日 {{departed}}。',
  'rule.dates.impossible.message.ahead': '{{on}} 晚于今天（{{today}}）。',
  'rule.dates.impossible.fix': '请按材料核对日期，改正写错的一方。',
  'rule.dates.impossible.fix.ahead': '请核对年份有没有写错并改正。如果是将来的事，请在发生以后再写。',
  'rule.dates.impossible.why': '日期写错，就无法正确地按月划分和计算申请期限。',

  // 费用项目
  'item.initial-visit': '初诊费',
  'item.follow-up-visit': '复诊费',
  'item.home-visit': '出诊费',
  'item.hospital-visit': '住院管理费',
  'item.hospitalization': '住院费',
  'item.consultation': '诊察费',
  'item.operation': '手术费',
  'item.nursing': '专业护士费',
  'item.x-ray': 'X光检查费',
  'item.laboratory': '各项检查费',
  'item.medicines': '药费',
  'item.dressing': '包扎费',
  'item.anaesthetics': '麻醉费',
  'item.operating-room': '手术室费',
  'item.other': '其他',
  'item.dental-examination': '初诊、复诊、检查',
  'item.dental-x-ray': 'X光拍片',
  'item.extraction': '拔牙',
  'item.root-canal': '根管治疗',
  'item.filling': '补牙、嵌体',
  'item.crown': '牙冠修复',
  'item.bridge': '牙桥',
  'item.denture': '假牙',
  'item.periodontal': '牙周治疗',
  'item.dental-other': '其他牙科处置',
  'item.tax': '税费',
  'item.discount': '折扣',
  'item.private-room': '单间差价',
  'item.certificate': '证明书费',
  'item.translation': '翻译费',
  'item.transport': '转运、交通费',
  'item.tip': '小费',
  'item.card-fee': '信用卡手续费',
  'item.vaccination': '预防接种',
  'item.checkup': '体检',
  'item.orthodontics': '牙齿矫正',
  'item.implant': '种植牙',

  // 材料的种类。“?”表示没有写明种类
  'document.form-a': '诊疗内容明细书（样式A）',
  'document.form-b': '收费明细书（样式B）',
  'document.statement': '医疗机构出具的诊疗内容明细书',
  'document.itemised-receipt': '医疗机构出具的收费明细书',
  'document.receipt': '收据',
  'document.passport': '护照',
  'document.travel-proof': '出行证明材料',
  'document.consent': '调查同意书',
  'document.letter-of-attorney': '委托书（申请）',
  'document.receiving-mandate': '委托书（领取）',
  'document.account-proof': '收款账户的证明',
  'document.application': '疗养费支付申请书',
  'document.insurance-certificate': '资格确认书等',
  'document.other': '其他材料',
  'document.?': '没有写明种类的材料',

  'identity.my-number-card': '个人编号卡',
  'identity.driving-licence': '驾驶证',
  'identity.passport': '护照',
  'identity.residence-card': '在留卡',
  'identity.disability-certificate': '残疾人手册',
  'identity.other-photo-id': '其他带照片的证件（政府机关发行）',
  'identity.eligibility-certificate': '资格确认书',
  'identity.pension-book': '年金手册',
  'identity.health-insurance-notice': '资格信息通知书',
  'identity.tax-notice': '纳税通知书',
  'identity.other-document': '其他不带照片的证件',

  'authority.letter-of-attorney': '户主的委托书',
  'authority.my-number-card': '户主的个人编号卡',
  'authority.driving-licence': '户主的驾驶证',
  'authority.eligibility-certificate': '户主的资格确认书',

  'proof.passport-stamps': '护照上的出入境章',
  'proof.boarding-pass': '登机牌存根',
  'proof.boarding-certificate': '搭乘证明书',
  'proof.e-ticket': '电子客票行程单',
  'proof.visa': '签证',
  'proof.immigration-record': '出入境记录',

  // 申请文件的选项
  'purpose.tourism': '旅游',
  'purpose.business': '工作、出差',
  'purpose.study': '留学、进修',
  'purpose.family': '探亲',
  'purpose.treatment': '治疗',
  'purpose.other': '其他',
  'setting.outpatient': '门诊（含出诊）',
  'setting.inpatient': '住院',
  'care.medical': '普通诊疗（牙科以外）',
  'care.dental': '牙科',
  'care.pharmacy': '配药（药房）',
  'cause.illness': '疾病',
  'cause.injury': '受伤',
  'cause.cosmetic': '美容整形手术',
  'cause.fertility': '不孕治疗',
  'cause.transplant': '器官移植',
  'cause.natural-delivery': '顺产（自然分娩）',
  'cause.caesarean': '剖宫产',
  'cause.checkup': '体检',
  'cause.vaccination': '预防接种',
  'sex.female': '女',
  'sex.male': '男',
  'sex.other': '其他',
  'accountType.ordinary': '普通存款',
  'accountType.current': '活期支票存款',
  'accountType.savings': '储蓄存款',
  'accountType.separate': '专项存款',
  'accountType.notice': '通知存款（提前告知）',
  'applicant.householder': '户主',
  'applicant.household-member': '同一户的人',
  'applicant.proxy': '其他家庭户的代理人',
  'side.TTS': '卖出价（银行卖出外币的价格）',
  'side.TTM': '中间价（卖出价与买入价的中间）',
  'side.TTB': '买入价（银行买入外币的价格）',

  // 支付额
  'status.upper-bound': '上限额',
  'status.upper-bound.why': '标准额还没有由审查决定，实际金额可能比这个少。',
  'status.decided': '支付决定日的金额',
  'status.decided.why': '按标准额和支付决定日的换算率计算。正式金额请以窗口的通知为准。',
  'status.estimate': '估算额',
  'status.estimate.why': '还不知道支付决定日的卖出价（TTS），实际金额可能不同。',
  'basis.actual': '实际医疗费',
  'basis.standard': '标准额',
  'basis.upper-bound': '实际医疗费（标准额决定以前的上限）',
  'unknown.rate-missing': '有的货币没有换算率，无法算出日元金额。',
  'unknown.charge-unplaced': '有的费用无法决定属于哪个月或哪一天，无法算出金额。',
  'unknown.charge-incomplete': '有的费用没有写种类、金额或货币，无法算出金额。',
  'unknown.charges-missing': '有的诊疗还没有写费用（charges），无法算出金额。',
  'unknown.ratio-unknown':
    '不知道自付比例，无法算出金额。原因是没有出生日期，没有证件上的比例，或已到转入其他医疗保险的年龄。',
  'unplaced.month-unknown': '没有日期，而诊疗跨了几个月，无法决定是哪个月的费用。',
  'unplaced.treatment-incomplete': '就诊人、医疗机构、诊疗种类、就诊日等不全，无法决定放入哪份样式。',
  'unplaced.day-unknown': '有的就诊日不属于支付对象，而费用没有日期，无法决定是哪一天的费用。',

  // 表格名称
  'sheet.form-a': '诊疗内容明细书（样式A）',
  'sheet.form-a-dental': '牙科诊疗内容明细书',
  'sheet.form-b': '收费明细书（样式B） 普通诊疗、配药用',
  'sheet.form-b-dental': '收费明细书（样式B） 牙科用',
  'sheet.form-a-ja': '诊疗内容明细书（样式A）日语译文',
  'sheet.form-b-ja': '收费明细书（样式B）日语译文 普通诊疗用',
  'sheet.form-b-dental-ja': '收费明细书（样式B）日语译文 牙科用',
  'sheet.form-a-dental-ja': '牙科诊疗内容明细书日语译文',
  'sheet.form-c': '样式C 牙科诊疗内容明细书',
  'sheet.form-c-ja': '牙科诊疗内容明细书（样式C）日语译文',
  'sheet.application': '国民健康保险疗养费支付申请书',
  'sheet.consent': '调查同意书',
  'sheet.letter-of-attorney': '委托书（申请）',
  'sheet.receiving-mandate': '委托书（领取）',
  'sheet.receipt-sheet': '收据粘贴页',
  'sheet.passport-sheet': '护照复印件粘贴页（确认出行）',
  'sheet.cover': '海外疗养费申请材料（封面、核对表）',
  'sheet.insert': '原件插页',
  'sheet.classification-table': '国民健康保险国际疾病分类表',
  'sheet.continuation': '附页（续）',

  // 各项回答的名称
  'answer.householder': '户主',
  'answer.insured': '被保险者记号和号码',
  'answer.applicant': '来窗口的人',
  'answer.patients': '就诊人',
  'answer.trips': '出行',
  'answer.institutions': '医疗机构',
  'answer.treatments': '诊疗',
  'answer.id': '编号 id（a–z、0–9、-）',
  'answer.name': '姓名',
  'answer.ja': '日文姓名',
  'answer.kana': '假名读音',
  'answer.latin': '护照上的拉丁字母姓名',
  'answer.birth': '出生日期',
  'answer.postalCode': '邮政编码',
  'answer.address': '地址',
  'answer.phone': '电话号码',
  'answer.symbol': '记号',
  'answer.department': '科室',
  'answer.number': '号码',
  'answer.bank': '银行',
  'answer.branch': '支行',
  'answer.code': '代码',
  'answer.type': '账户种类',
  'answer.holder': '账户名义人（假名）',
  'answer.is': '来窗口者的身份',
  'answer.relation': '关系',
  'answer.sex': '性别',
  'answer.insuredFrom': '参保日期',
  'answer.country': '国家',
  'answer.departed': '离开日本的日期',
  'answer.purpose': '出行目的',
  'answer.trip': '哪次出行',
  'answer.patient': '哪位就诊人',
  'answer.institution': '哪家医疗机构',
  'answer.care': '医科、牙科或药房',
  'answer.setting': '住院或门诊',
  'answer.dates': '就诊日期',
  'answer.admitted': '入院日期',
  'answer.discharged': '出院日期',
  'answer.firstVisit': '初诊日',
  'answer.cause': '疾病、受伤等类别',
  'answer.physician': '主治医生',
  'answer.charges': '费用明细',
  'answer.item': '费用种类',
  'answer.amount': '金额',
  'answer.currency': '货币',
  'answer.note': '“其他”的内容',
  'answer.text': '外文内容',
  'answer.on': '日期',
  'answer.kind': '种类',
  'answer.unit': '属于哪个单位',
  'answer.treatment': '哪次诊疗',
  'answer.yen': '换算率的日元数',
  'answer.per': '每多少单位',
  'answer.side': 'TTS、TTM 或 TTB',
  'answer.standard': '标准额',
};
