/** 赴日就医的提问用语（简体中文）：概算、确认、汇款。 */
import type { Catalogue } from '../../../../base/languages.ts';
import { questionWords } from '../../../../interview/question-words.ts';

export const money: Catalogue = questionWords({
  'estimate-lines': {
    ask: '治疗费概算有哪些明细？请逐行填写（收款方、项目、金额、是否包含），也可以粘贴表格。',
    term: '概算明细',
    why: '概算除医疗机构的治疗费以外，还包括协调服务费用。',
    example: '手术 3,200,000 JPY 包含',
  },
  'line-category': {
    ask: '“{{line}}”是什么费用？',
    term: '项目 {{line}}',
    why: '医疗费和其他费用分开结算。',
  },
  'line-supplier': {
    ask: '“{{line}}”付给谁？',
    term: '收款方 {{line}}',
    why: '区分医疗机构的部分和协调企业的部分。',
  },
  'line-scope': {
    ask: '“{{line}}”包含在概算里吗？',
    term: '范围 {{line}}',
    why: '概算包含什么不清楚，日后可能出现意外的追加付款。',
  },
  'line-refundability': {
    ask: '“{{line}}”没有实施时退款吗？',
    term: '退款 {{line}}',
    why: '有些费用即使拒签也不退还，需要事先确认。',
  },
  'line-condition': {
    ask: '“{{line}}”是哪个疾病的？',
    term: '疾病 {{line}}',
    why: '用来发现未经同意的疾病的费用。',
  },
  'line-evidence': {
    ask: '“{{line}}”写在哪份概算上？',
    term: '概算书 {{line}}',
    why: '结算单上的每个金额都能追溯到文件。',
  },
  'term-refund-method': {
    ask: '余额怎样退还？还没确认请选“未确认”。',
    term: '退款方式',
    why: '请提前确认好退款方式以及追加支付方式。',
    example: '退回汇款时的银行账户',
  },
  'term-topup-method': {
    ask: '费用高于预付款时怎样追加支付？',
    term: '追加支付方式',
    why: '需要在日本治疗期间追加支付差价。',
    example: '汇款到协调企业的账户',
  },
  'term-interpreter-rate': {
    ask: '医疗翻译的单价是多少？',
    term: '翻译单价',
    why: '单价由各协调企业自行决定，请事先确认。按照实际派遣的时间来结算费用。',
    example: '每小时8000日元',
  },
  'term-explained': {
    ask: '协调企业充分说明费用了吗？请写由谁怎样说明。',
    term: '费用说明',
    why: '请在听取国际医疗协调企业充分说明的基础上进行汇款。',
    example: '负责人已说明',
  },
  'term-bank-papers': {
    ask: '汇款的银行要求哪些文件？',
    term: '银行要求的文件',
    why: '有些国家的银行会要求追加提交文件，请事先确认。',
    example: '概算和接收答复',
  },
  'term-interpreter-rounding': {
    ask: '翻译时间的尾数怎样计算？',
    term: '翻译时间尾数',
    why: '没有约定时按实际派遣的时间计算。',
  },
  'term-bank-fee-bearer': {
    ask: '银行手续费由谁承担？',
    term: '手续费承担',
    why: '扣除手续费后，到账金额可能少于概算。',
    example: '患者方',
  },
  'term-refund-deadline': {
    ask: '退款在什么时候之前完成？',
    term: '退款期限',
    why: '没有统一的期限，需要约定。',
    example: '回国后一个月以内',
  },
  'term-refund-currency': {
    ask: '退款用哪种货币、按哪个汇率？',
    term: '退款币种和汇率',
    why: '换汇可能产生差额。',
    example: '日元',
  },
  'term-cancellation': {
    ask: '赴日前取消时费用怎样处理？',
    term: '赴日前取消',
    why: '有些费用不退还，需要事先确认。',
    example: '除协调服务费外退款',
  },
  'term-visa-refused': {
    ask: '拒签时费用怎样处理？',
    term: '拒签',
    why: '身份担保费等可能不退还。',
    example: '除担保费外退款',
  },
  'term-death': {
    ask: '患者死亡时余额怎样处理？',
    term: '患者死亡时',
    why: '没有规定，可以事先约定。',
  },
  'term-interest': {
    ask: '预付款有利息吗？',
    term: '利息',
    why: '没有规定，可以事先约定。',
  },
  'term-refund-account': {
    ask: '退款到哪个账户？',
    term: '退款账户',
    why: '余额退到汇款时的银行账户。退到其他账户时，有时需要账户持有人关系的证明。',
  },
  'term-refund-split': {
    ask: '从几个账户汇款，退款怎样分配？',
    term: '退款分配',
    why: '没有规定，需要约定。',
    example: '按汇款金额的比例',
  },
  'account-holder': {
    ask: '账户的名义人是谁？',
    term: '账户名义人',
    why: '余额退到汇款时的账户，名义人不同时有时需要关系证明。',
    example: '林晓岚',
  },
  'account-owner': {
    ask: '是谁的账户？',
    term: '账户所有人',
    why: '区分患者方的账户和协调企业的账户。',
  },
  'account-bank': {
    ask: '是哪家银行？',
    term: '银行',
    why: '写在汇款资料上。',
    example: '虚构银行上海分行',
  },
  'account-number': {
    ask: '账号是多少？',
    term: '账号',
    why: '不会出现在给医院的文件上。',
    example: '6200000000000000000',
  },
  'account-branch': {
    ask: '是哪个分行？',
    term: '分行',
    why: '有的汇款需要填写。',
  },
  'account-swift': {
    ask: 'SWIFT 代码是什么？',
    term: 'SWIFT 代码',
    why: '有的汇款需要填写。',
  },
  'account-currency': {
    ask: '是哪种货币的账户？',
    term: '账户币种',
    why: '币种不同时会换汇。',
  },
  'cash-sent-on': {
    ask: '这笔{{what}}是哪天汇出的？',
    term: '汇出日（{{what}}）',
    why: '从汇款至确认到账需要时间。',
    example: '2026-05-18',
  },
  'cash-sent': {
    ask: '这笔{{what}}汇出了多少？请写上币种。',
    term: '汇出金额（{{what}}）',
    why: '与到账金额的差额是手续费（同一币种时）。',
    example: '3,993,000 JPY',
  },
  'cash-from': {
    ask: '这笔{{what}}是谁付的？',
    term: '付款人（{{what}}）',
    why: '区分患者方和协调企业各自的付款。',
  },
  'cash-to': {
    ask: '这笔{{what}}付给了谁？',
    term: '收款方（{{what}}）',
    why: '直接付给医疗机构的部分从协调企业应付额中扣除，不会重复计算。',
  },
  'cash-from-account': {
    ask: '这笔{{what}}从哪个账户汇出？',
    term: '汇出账户（{{what}}）',
    why: '余额将退到汇款时的银行账户。',
  },
  'cash-to-account': {
    ask: '这笔{{what}}汇入哪个账户？',
    term: '汇入账户（{{what}}）',
    why: '退到其他账户时，有时需要关系证明。',
  },
  'cash-explained': {
    ask: '这笔{{what}}之前，听过费用说明吗？',
    term: '费用说明（{{what}}）',
    why: '请在听取充分说明的基础上进行汇款。',
  },
  'cash-credited-on': {
    ask: '这笔{{what}}是哪天到账的？还没到账请以后再填。',
    term: '到账日（{{what}}）',
    why: '到账后才计入预付款。',
    example: '2026-05-21',
  },
  'cash-credited': {
    ask: '这笔{{what}}实际到账多少？',
    term: '到账金额（{{what}}）',
    why: '结算以到账金额为准。',
    example: '3,990,500 JPY',
  },
  'cash-papers': {
    ask: '这笔{{what}}的文件，手里有哪些？',
    term: '文件（{{what}}）',
    why: '向保险公司说明谁付给了谁。',
  },
  'more-prepayments': {
    ask: '还有没填写的预付款汇款吗？',
    term: '预付款',
    why: '原则上需将治疗费概算提前汇款给国际医疗协调企业。',
  },
  'more-movements': {
    ask: '还有其他资金往来吗？',
    term: '其他资金往来',
    why: '通常不需要直接向医疗机构支付。需要追加支付时，应在日本治疗期间支付。',
  },
});
