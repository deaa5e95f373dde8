/** 赴日就医的提问用语（简体中文）：从签证到随访。 */
import type { Catalogue } from '../../../../base/languages.ts';
import { questionWords } from '../../../../interview/question-words.ts';

export const journey: Catalogue = questionWords({
  'visa-status': {
    ask: '这个人的签证情况怎样？',
    term: '签证情况',
    why: '原则上入境日本需要签证（免签国家国籍除外），患者和陪同人员都要办理。',
  },
  'visa-entries': {
    ask: '是一次签证还是多次签证？',
    term: '入境次数',
    why: '多次签证需要写明具体理由的治疗预定表。',
  },
  'visa-guarantor': {
    ask: '身份担保机构是哪家？',
    term: '身份担保机构',
    why: '申请医疗签证时，需要已注册的机构做身份担保。',
    example: '虚构担保株式会社',
  },
  'visa-applied-on': {
    ask: '哪天申请的？',
    term: '申请日',
    why: '从医疗信息齐全到签发至少需要两周左右。',
    example: '2026-05-07',
  },
  'visa-issued-on': {
    ask: '哪天签发的？',
    term: '签发日',
    why: '一次签证要在签发后一定期间内入境。',
    example: '2026-05-14',
  },
  'visa-valid-until': {
    ask: '签证有效期到哪天？',
    term: '有效期',
    why: '入境当天必须有效。',
    example: '2026-08-14',
  },
  'visa-stay-days': {
    ask: '可以滞留多少天？',
    term: '可滞留天数',
    why: '与计划的滞留时间比较。',
    example: '90',
  },
  'stay-entry-planned': {
    ask: '计划哪天入境？还没决定请以后再填。',
    term: '计划入境日',
    why: '建议按照1-2个月后赴日治疗来规划行程。',
    example: '2026-06-05',
  },
  'stay-exit-planned': {
    ask: '计划哪天离境？',
    term: '计划离境日',
    why: '需要在上陆许可期限之内出境（通常90日以内）。',
    example: '2026-07-03',
  },
  'stay-travellers': {
    ask: '谁滞留？',
    term: '滞留者',
    why: '签证和期限逐人检查。',
  },
  'stay-mode': {
    ask: '乘什么交通工具？',
    term: '交通方式',
    why: '除了飞机，也有搭船来的。',
  },
  'stay-lodging': {
    ask: '在日本住在哪里？',
    term: '住处',
    why: '签证申请要写住处。协调企业可以协助办理酒店入住。',
    example: '虚构酒店',
  },
  'stay-transport': {
    ask: '航班或船次是什么？',
    term: '航班、船次',
    why: '方便接送，不是必填。',
  },
  'stay-port': {
    ask: '从哪里入境？',
    term: '入境口岸',
    why: '方便接送，不是必填。',
  },
  'stay-entry-actual': {
    ask: '实际是哪天入境的？还没入境请以后再填。',
    term: '实际入境日',
    why: '滞留期限从这一天算起，当天不计。',
    example: '2026-06-05',
  },
  'stay-permitted-until': {
    ask: '护照上的上陆许可贴纸记载的期限是哪天？',
    term: '上陆许可期限',
    why: '通常为90日以内，以这个日期为准。',
    example: '2026-09-03',
  },
  'stay-exit-actual': {
    ask: '实际是哪天离境的？还没离境请以后再填。',
    term: '实际离境日',
    why: '追加付款应在离境之前完成。',
    example: '2026-07-03',
  },
  'more-stays': {
    ask: '还计划再次赴日吗（下一疗程、随访）？',
    term: '下一次滞留',
    why: '可以考虑在下一疗程开始前先回国一趟。',
  },
  appointments: {
    ask: '有哪些预约？请逐行填写：日期、时间、医疗机构。',
    term: '预约',
    why: '会有让急诊患者优先的情况，会产生等待时间。不要在最后一次就诊当天离境。',
    example: '6/8 9:30',
  },
  dispatches: {
    ask: '医疗翻译是什么时候派遣的？请逐行填写：日期、起止时间、单价。',
    term: '翻译派遣',
    why: '医疗翻译费用按照实际派遣的时间来结算。',
    example: '6/8 9:00-13:00 8000 JPY',
  },
  'dispatches-decided-by': {
    ask: '是哪家医疗机构判断需要翻译？',
    term: '派遣判断',
    why: '是否需要派遣医疗翻译由医生和医院来判断。',
  },
  'dispatches-log': {
    ask: '手里有医疗翻译的派遣记录吗？',
    term: '派遣记录',
    why: '是时间的凭证。',
  },
  'actual-lines': {
    ask: '实际产生了哪些费用？请逐行填写（日期、收款方、项目、金额、概算行），也可以粘贴表格。',
    term: '实际费用明细',
    why: '治疗后按实际的花费进行结算，包含医院的费用和翻译费等其它费用。',
    example: '2026-06-30 手术 2,874,300 JPY',
  },
  'actual-category': {
    ask: '“{{line}}”是什么费用？',
    term: '项目 {{line}}',
    why: '医疗费和其他费用分开结算。',
  },
  'actual-supplier': {
    ask: '“{{line}}”是谁收取的？',
    term: '收款方 {{line}}',
    why: '区分医疗机构的部分和协调企业的部分。',
  },
  'actual-cause': {
    ask: '“{{line}}”是按计划、追加还是变更？',
    term: '原因 {{line}}',
    why: '追加付款通知只列出追加的部分。',
  },
  'actual-bill': {
    ask: '手里有“{{line}}”的请款单吗？',
    term: '请款单 {{line}}',
    why: '费用结算时，请向协调企业索取医疗机构请款单等凭证。医疗费没有请款单就不能结清。',
  },
  'actual-condition': {
    ask: '“{{line}}”是哪个疾病的？',
    term: '疾病 {{line}}',
    why: '用来发现未经同意的疾病的费用。',
  },
  'actual-evidence': {
    ask: '哪些文件能证明“{{line}}”？',
    term: '凭证 {{line}}',
    why: '结算单上的每个金额都能追溯到文件。',
  },
  'rate-yen': {
    ask: '{{currency}} 等于多少日元？',
    term: '{{currency}} 汇率',
    why: '用来合并不同币种的金额，没有汇率就不计算。',
    example: '21.5',
  },
  'rate-per': {
    ask: '是多少单位的日元数？一般是1。',
    term: '单位',
    why: '有的货币按100单位报价。',
  },
  'rate-on': {
    ask: '是哪天的汇率？',
    term: '汇率日期',
    why: '汇率每天变化。',
  },
  'rate-source': {
    ask: '汇率出自哪里？',
    term: '汇率出处',
    why: '写在结算单上。',
  },
  'policy-insurer': {
    ask: '是哪家保险公司？',
    term: '保险公司',
    why: '若加入涵盖在日医疗的国际医疗保险，医疗费部分有可能日后申请理赔。',
    example: '虚构健康保险',
  },
  'policy-public': {
    ask: '是日本的公共医疗保险吗？',
    term: '日本公共保险',
    why: '居住在日本以外的人士以治疗目的加入是违法行为。',
  },
  'policy-holder': {
    ask: '谁是被保险人？',
    term: '被保险人',
    why: '按被保险人分别理赔。',
  },
  'policy-number': {
    ask: '保单号是多少？',
    term: '保单号',
    why: '写在理赔资料上。',
    example: 'K-000000',
  },
  'policy-covers-japan': {
    ask: '这份保险涵盖在日医疗吗？还没向保险公司确认请以后再填。',
    term: '涵盖在日医疗',
    why: '不涵盖就不能理赔。',
  },
  'policy-coverage': {
    ask: '“{{category}}”在承保范围内吗？',
    term: '承保（{{category}}）',
    why: '翻译费、协调服务费等也有能够得到理赔的情况，一定要事先确认。',
  },
  'policy-forms-handed-on': {
    ask: '哪天把保险的申请资料交给了协调企业？还没交请以后再填。',
    term: '提交申请资料日',
    why: '为了在治疗结束后尽快填写，申请资料要事先提交给协调企业。',
    example: '2026-06-02',
  },
  'policy-papers': {
    ask: '给保险公司的资料，手里有哪些？',
    term: '理赔资料',
    why: '申请表、诊断书、明细、收据和翻译要一起提交。',
  },
  'visa-papers': {
    ask: '{{name}}的签证材料，手里有哪些？',
    term: '签证材料（{{name}}）',
    why: '材料和份数因使领馆而异，请向受理机构确认。',
  },
  'bank-papers': {
    ask: '给银行的资料，手里有哪些？',
    term: '汇款资料',
    why: '有些国家的银行会要求追加提交文件。',
  },
  'document-kind': {
    ask: '这是什么文件？',
    term: '文件种类',
    why: '种类决定谁可以看。',
  },
  'document-name': {
    ask: '这份文件叫什么？',
    term: '文件名称',
    why: '写在清单上。',
    example: '预防接种记录',
  },
  'document-translated': {
    ask: '有翻译吗？',
    term: '是否翻译',
    why: '与读者的语言不同时需要翻译。',
  },
  'document-on': {
    ask: '文件日期是哪天？',
    term: '文件日期',
    why: '写在清单和结算单上。',
  },
  'document-original': {
    ask: '是原件吗？',
    term: '原件',
    why: '有的机构要求原件。',
  },
  'document-issuer': {
    ask: '由谁出具？',
    term: '出具方',
    why: '医疗费要由该医疗机构的请款单证明。',
  },
  'document-addressee': {
    ask: '写给谁？',
    term: '收件方',
    why: '检查对方能否看懂。',
  },
  'document-travellers': {
    ask: '是关于谁的？',
    term: '相关人员',
    why: '陪同人员的文件不会交给保险公司。',
  },
  'translator-name': {
    ask: '翻译是谁做的？',
    term: '翻译者',
    why: '译文有时需要写明翻译者。',
    example: '山田 花子',
  },
  'translator-address': {
    ask: '翻译者的地址是什么？',
    term: '翻译者地址',
    why: '译文有时需要写明翻译者和地址。',
    example: '东京都架空区一丁目2番3号',
  },
  'translator-phone': {
    ask: '翻译者的电话是多少？',
    term: '翻译者电话',
    why: '有的机构要求。',
    example: '03-0000-0000',
  },
  'translator-relation': {
    ask: '翻译者与患者是什么关系？',
    term: '翻译者关系',
    why: '有的机构要求。',
  },
  'followup-interval': {
    ask: '回国后每隔多少天发送随访情况？还没决定请以后再填。',
    term: '随访间隔（天）',
    why: '需要国内的主治医随访，并把病情、检查结果定期发送给协调企业，让日本的医院也进行确认。间隔由医生决定。',
    example: '90',
  },
  'followup-next': {
    ask: '下一次随访报告是哪天？',
    term: '下次报告日',
    why: '以免忘记。',
    example: '2026-10-01',
  },
  'followup-doctor': {
    ask: '回国后由哪位医生或哪家医院随访？',
    term: '国内主治医',
    why: '随访资料交给对方。',
    example: '陈医生',
  },
  'followup-to': {
    ask: '随访报告发给谁？',
    term: '报告对象',
    why: '通过协调企业转给日本的医院。',
  },
  'followup-summary': {
    ask: '请写随访的摘要。',
    term: '随访摘要',
    why: '写在随访资料上。',
  },
});
