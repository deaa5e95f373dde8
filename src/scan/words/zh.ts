/** 扫描规则的用语（中文）。 */
import type { Catalogue } from '../../base/languages.ts';

export const zh: Catalogue = {
  'rule.scan.sheet-missing.title': '扫描件中缺少表格',
  'rule.scan.sheet-missing.what':
    '申请材料中某张表格的某一页不在任何扫描件中，documents 里也没有可以代替它的材料。如果只是本程序的附页（封面、插页、粘贴用纸），则只作提示。',
  'rule.scan.sheet-missing.message': '扫描件中没有“{{sheet}}”（{{whom}}）的第 {{page}}/{{pages}} 页。',
  'rule.scan.sheet-missing.message.own':
    '扫描件中没有“{{sheet}}”（{{whom}}）的第 {{page}}/{{pages}} 页。这只是附页，没有它也可以审查。',
  'rule.scan.sheet-missing.message.kit':
    '扫描件中没有“{{sheet}}”（{{whom}}）的第 {{page}}/{{pages}} 页。手写的空白表格（{{kits}}）可能就是它，但从标记看不出是哪个月、哪个人的。',
  'rule.scan.sheet-missing.fix': '如果有这张纸，请一并扫描并放进申请的文件夹；如果没有，请让申请人补交。',
  'rule.scan.sheet-missing.fix.own': '如果手边有，请一并扫描；没有也可以。',
  'rule.scan.sheet-missing.fix.kit':
    '请查看手写的那一页，在 documents 中写明它是什么（kind、unit、file）。如果不是，请让申请人补交所缺的表格。',
  'rule.scan.sheet-missing.why': '只要缺一张表格，就无法审查，申请会被退回。',

  'rule.scan.box-empty.title': '应手写的栏目是空的',
  'rule.scan.box-empty.what': '签名、盖章、日期等必须手写的栏目里，除了印刷内容以外什么也没有。',
  'rule.scan.box-empty.message': '“{{sheet}}”（{{whom}}）的“{{box}}”是空的。',
  'rule.scan.box-empty.fix':
    '请查看原件。如果确实是空的，请由应当填写的人填好（应粘贴的请贴好）后重新扫描；如果只是字迹太淡，请调深后重新扫描。',
  'rule.scan.box-empty.why': '没有签名和日期，就无法确认是谁在何时填写的，只能重新填写。',

  'rule.scan.other-claim.title': '属于另一份申请的页面',
  'rule.scan.other-claim.what': '页面标记中的申请编号不是这份申请的编号。',
  'rule.scan.other-claim.message': '这一页属于另一份申请（{{other}}）。这份申请的编号是 {{claim}}。',
  'rule.scan.other-claim.fix': '请把这一页移到它所属申请的文件夹。这是他人的个人信息，请不要留在这里。',
  'rule.scan.other-claim.why': '混入他人的材料，两份申请都无法审查，个人信息也会泄露。',

  'rule.scan.sheet-twice.title': '同一张表格有两页',
  'rule.scan.sheet-twice.what': '同一张表格的同一页在扫描件中出现了不止一次。',
  'rule.scan.sheet-twice.message': '“{{sheet}}”（{{whom}}）在 {{other}} 也有。',
  'rule.scan.sheet-twice.fix': '请比较这两页，只保留正确的一页。',
  'rule.scan.sheet-twice.why': '有签名的和没有签名的、旧的和新的放在一起，就无法判断以哪一张为准。',

  'rule.scan.unmarked.title': '不知是什么材料的页面',
  'rule.scan.unmarked.what': '页面上没有找到标记，documents 里也没有材料写明这个文件。',
  'rule.scan.unmarked.message': '这一页没有找到标记，documents 里也没有材料写明这个文件。',
  'rule.scan.unmarked.fix':
    '如果是收据、护照等没有标记的材料，请在 documents 中写上这个文件。如果是有标记的表格，请在标记完整、没有遮挡的情况下重新扫描。',
  'rule.scan.unmarked.why': '不知是什么材料的页面，在申请中不起任何作用。',

  'rule.scan.blank.title': '空白页',
  'rule.scan.blank.what': '页面上什么也没有。',
  'rule.scan.blank.message': '这一页什么也没有（可能是背面）。',
  'rule.scan.blank.fix': '如果是背面，保持原样即可；如果本应有内容，请重新扫描。',
  'rule.scan.blank.why': '双面扫描时背面是空白的。只要不是正面没有扫到，就没有问题。',

  'rule.scan.low-resolution.title': '扫描太粗糙',
  'rule.scan.low-resolution.what': '页面的分辨率不足 150 dpi。如果是照片，则按标记的大小判断。',
  'rule.scan.low-resolution.message': '这一页只有 {{dpi}} dpi，需要 {{least}} dpi 以上。',
  'rule.scan.low-resolution.fix': '请用 200 dpi 或 300 dpi 重新扫描。',
  'rule.scan.low-resolution.why': '图像太粗糙时，小字和签名看不清，无法核对。',

  'rule.scan.outdated.title': '按以前的内容打印的表格',
  'rule.scan.outdated.what': '表格打印以后，申请文件中要印在上面的内容已经改变，或者这份申请不再需要这张表格。',
  'rule.scan.outdated.message': '“{{sheet}}”（{{whom}}）打印时的内容与申请现在的内容不同。',
  'rule.scan.outdated.message.gone': '“{{sheet}}”（{{whom}}）是这份申请现在不需要的表格。',
  'rule.scan.outdated.fix':
    '请对照打印的内容和申请文件。如果申请文件正确，请重新打印并重新签名；如果表格正确，请修改申请文件。',
  'rule.scan.outdated.fix.gone': '请确认申请文件中是否漏掉了就诊或人员。如果确实不需要这张表格，请把它取出。',
  'rule.scan.outdated.why': '签名时的内容与申请的内容不同，签名就不能证明现在的申请。',

  'rule.scan.unreadable.title': '无法读取的文件',
  'rule.scan.unreadable.what': '文件已损坏或加了密码，内容与文件名不符，或超过了大小、页数、像素、时间的上限。',
  'rule.scan.unreadable.message': '无法读取这个文件。',
  'rule.scan.unreadable.message.empty': '文件是空的。',
  'rule.scan.unreadable.message.broken': '文件已损坏或不完整。',
  'rule.scan.unreadable.message.locked': '文件设有密码。',
  'rule.scan.unreadable.message.not-what-it-says': '文件的内容与文件名所示的种类不符。',
  'rule.scan.unreadable.message.unknown-kind': '这个文件不是 PDF、JPEG、PNG 或 TIFF。',
  'rule.scan.unreadable.message.too-large': '文件太大（上限 {{limit}} MB）。',
  'rule.scan.unreadable.message.too-many-pages': '页数太多（上限 {{limit}} 页）。',
  'rule.scan.unreadable.message.too-many-pixels': '图像太大（上限 {{limit}} 百万像素）。',
  'rule.scan.unreadable.message.too-slow': '读取时间太长（上限 {{limit}} 秒）。',
  'rule.scan.unreadable.message.link-leads-out': '这个链接指向申请文件夹以外的地方。',
  'rule.scan.unreadable.message.no-permission': '没有读取这个文件的权限。',
  'rule.scan.unreadable.fix':
    '请先用其他软件打开试试，打不开就重新扫描。请去掉密码，太大的文件请分开，文件名的后缀要与内容一致。',
  'rule.scan.unreadable.why': '无法读取的文件里有什么，谁也无法核对。',
};
