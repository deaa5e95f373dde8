/** Words of 赴日就医 for the commands: what each packet is for, how a case stands in a list, the frame of the interview. */
export const words: Readonly<Record<string, string>> = {
  'packetFor.inquiry': '首次咨询：把病情、医疗信息、希望的医院、预算和时间交给协调企业和医院',
  'packetFor.visa': '签证：每位来日者的材料，以及交给身份担保机构的填写表',
  'packetFor.remittance': '汇款：把概算、确认事项和账户交给银行和家属',
  'packetFor.settlement': '结算：把概算与实际费用、退款或追加付款交给家属',
  'packetFor.insurance': '保险理赔：把申请表、报告、账单、收据和付款经过交给保险公司',
  'packetFor.follow-up': '随访：回国后的情况，交给国内主治医和协调企业',
  'summary.refund': '退款 {{amount}}',
  'summary.top-up': '追加付款 {{amount}}',
  'summary.closed': '已结清',
  'summary.stopped': '依法中止，不结算',
  'summary.running-refund': '进行中，现余 {{amount}}',
  'summary.running-top-up': '进行中，现缺 {{amount}}',
  'summary.running-closed': '进行中',
  'summary.unknown': '结算尚不明确',
  'interview.welcome-family':
    '接下来逐一提问，制作赴日就医的材料。每个回答都会立即保存在 {{dir}}，可以随时停下，以后继续。',
  'interview.welcome-coordinator': '赴日就医案件 {{dir}}',
  'interview.end-settlement': '结算',
  'interview.end-timeline': '时间安排',
  'packet.data-code-note': '这是压缩后的案件内容，只含案件文件所写的内容；扫描即可还原为同一文件。请勿交给他人。',
  'packet.small-print': '本文件根据案件文件制作，不是官方表格。',
};
