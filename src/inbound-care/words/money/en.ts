/** Words of 赴日就医: findings about money and papers. */
export const words: Readonly<Record<string, string>> = {
  // Estimate and prepayment
  'rule.estimate.no-coordinator-part.title': 'Estimate without the coordinator’s part',
  'rule.estimate.no-coordinator-part.what':
    'The estimate (estimateLines) has lines of an institution and none of the coordinator’s side. Lines with scope “out” do not count.',
  'rule.estimate.no-coordinator-part.message': 'The estimate holds only the institution’s part.',
  'rule.estimate.no-coordinator-part.fix':
    'Ask the coordinator for its own part (coordination, interpreting, visa guarantee …) and add it to estimateLines.',
  'rule.estimate.no-coordinator-part.why':
    'Beside the treatment, the coordinator’s services are paid in advance too. Without them, too little is sent.',

  'rule.estimate.scope-unknown.title': 'Not known whether the estimate holds it',
  'rule.estimate.scope-unknown.what': 'A line of the estimate (estimateLines) has the scope “unknown”.',
  'rule.estimate.scope-unknown.message':
    'It is not known whether this line is part of the estimate. It is counted as if it were.',
  'rule.estimate.scope-unknown.fix': 'Ask who gave the estimate, and write “in” or “out” in scope.',
  'rule.estimate.scope-unknown.why':
    'What the estimate does not hold is charged on top. Not knowing it in time has led to complaints.',

  'rule.prepayment.below-estimate.title': 'Prepayment below the estimate',
  'rule.prepayment.below-estimate.what':
    'On the day of the first entry (before it: today), less has arrived than was estimated. Raised once something was sent, or once the day of entry is known; not while a payment with a day to come is written. Lines with scope “out” do not count.',
  'rule.prepayment.below-estimate.message':
    '{{credited}} of the estimate of {{estimate}} had arrived: {{short}} short.',
  'rule.prepayment.below-estimate.message.on-the-way':
    '{{credited}} of the estimate of {{estimate}} has arrived: {{short}} short. Some of it is on its way.',
  'rule.prepayment.below-estimate.message.not-sent':
    'The entry is planned for {{entry}}, and of the estimate of {{estimate}} nothing has been sent yet.',
  'rule.prepayment.below-estimate.fix':
    'Look whether a bank kept a fee or something is still to be sent, and settle with the coordinator how it is made up.',
  'rule.prepayment.below-estimate.fix.on-the-way':
    'Write creditedOn and credited once it has arrived. If it is still short then, settle it with the coordinator.',
  'rule.prepayment.below-estimate.fix.not-sent':
    'The family lets the coordinator explain the costs and sends the estimate, so that it arrives before the entry. Write the remittance down.',
  'rule.prepayment.below-estimate.why':
    'In principle the whole estimate is sent to the coordinator before the journey; it pays the institution from it.',

  // What is confirmed before money is sent
  'rule.terms.refund-method.title': 'Way of a refund not confirmed',
  'rule.terms.refund-method.what':
    'There is an estimate or a remittance, and no term “refund-method” is confirmed; or it was confirmed only after the first remittance had left.',
  'rule.terms.refund-method.message': 'It is not confirmed how money that is left will be refunded.',
  'rule.terms.refund-method.message.late':
    'How money that is left will be refunded was confirmed on {{on}}, after the remittance of {{sent}}.',
  'rule.terms.refund-method.fix':
    'Ask the coordinator, and write the answer with its day under terms (key: refund-method).',
  'rule.terms.refund-method.fix.late':
    'Make sure that it holds for the money that was sent before. If the day is wrong, correct it.',
  'rule.terms.refund-method.why': 'The way of a refund and of a top-up is to be confirmed before the estimate is paid.',

  'rule.terms.topup-method.title': 'Way of a top-up not confirmed',
  'rule.terms.topup-method.what':
    'There is an estimate or a remittance, and no term “topup-method” is confirmed; or it was confirmed only after the first remittance had left.',
  'rule.terms.topup-method.message': 'It is not confirmed how a top-up would be paid.',
  'rule.terms.topup-method.message.late':
    'How a top-up would be paid was confirmed on {{on}}, after the remittance of {{sent}}.',
  'rule.terms.topup-method.fix':
    'Ask the coordinator, and write the answer with its day under terms (key: topup-method).',
  'rule.terms.topup-method.fix.late':
    'Make sure that the family knows it before more is charged. If the day is wrong, correct it.',
  'rule.terms.topup-method.why':
    'Costs above the prepayment are to be paid during the treatment in Japan. There is no time then to find out how.',

  'rule.terms.interpreter-rate.title': 'Interpreter’s rate not confirmed',
  'rule.terms.interpreter-rate.what':
    'Interpreting is estimated or was dispatched, and no term “interpreter-rate” is confirmed; or it was confirmed only after the first remittance had left.',
  'rule.terms.interpreter-rate.message': 'The interpreter’s hourly rate is not confirmed.',
  'rule.terms.interpreter-rate.message.late':
    'The interpreter’s hourly rate was confirmed on {{on}}, after the remittance of {{sent}}.',
  'rule.terms.interpreter-rate.fix':
    'Ask the coordinator, and write the rate with its day under terms (key: interpreter-rate).',
  'rule.terms.interpreter-rate.fix.late': 'Compare it with the rate in the estimate. If the day is wrong, correct it.',
  'rule.terms.interpreter-rate.why':
    'Each coordinator sets its own rate, and the hours that were really worked are charged.',

  'rule.terms.explained.title': 'Explanation before a remittance not confirmed',
  'rule.terms.explained.what':
    'A prepayment or top-up (cash) is not marked as explained, and the term “explained” is not confirmed, or only after it had left. Before the first remittance, the term is asked for as soon as there is an estimate.',
  'rule.terms.explained.message': 'It is not confirmed that the coordinator has explained the costs.',
  'rule.terms.explained.message.remittance':
    'It is not confirmed that the costs were explained before this remittance.',
  'rule.terms.explained.message.late':
    'That the costs were explained was confirmed on {{on}}, after the remittance of {{sent}}.',
  'rule.terms.explained.fix':
    'Let the coordinator explain the costs before anything is sent, and write it under terms (key: explained).',
  'rule.terms.explained.fix.remittance':
    'Ask the family. If it was explained, write explained: true with the remittance. If not, let it be explained now.',
  'rule.terms.explained.fix.late':
    'If it was explained before, write explained: true with the remittance. If not, go through the costs with the family again.',
  'rule.terms.explained.why': 'Money is to be sent only after the coordinator has explained the costs in full.',

  'rule.bank.not-asked.title': 'Bank not asked for its papers',
  'rule.bank.not-asked.what': 'There is an estimate or a remittance, and no term “bank-papers” is confirmed.',
  'rule.bank.not-asked.message': 'It is not known which papers the sender’s bank asks for.',
  'rule.bank.not-asked.fix': 'Ask the bank before sending, and write its answer under terms (key: bank-papers).',
  'rule.bank.not-asked.why': 'In some countries banks ask for further papers, and a remittance takes time to arrive.',

  // Interpreting
  'rule.interpreter.no-decision.title': 'Hospital has not decided on an interpreter',
  'rule.interpreter.no-decision.what':
    'An institution has accepted, and neither its answer (interpreter) nor a dispatch (decidedBy) says what it decided about an interpreter. Or interpreters were dispatched without any answer, and no doctor or institution decided it.',
  'rule.interpreter.no-decision.message': 'The institution has not said whether an interpreter is needed.',
  'rule.interpreter.no-decision.message.dispatched':
    'An interpreter was dispatched, and no doctor or institution is named who decided it.',
  'rule.interpreter.no-decision.fix':
    'Ask the institution through the coordinator, and write needed, not-needed or 24h in interpreter of the answer.',
  'rule.interpreter.no-decision.fix.dispatched': 'Write the institution that decided it in decidedBy of the dispatch.',
  'rule.interpreter.no-decision.why': 'Whether an interpreter is sent is for the doctor and the hospital to judge.',

  'rule.interpreter.24h-not-estimated.title': 'Interpreting around the clock not estimated',
  'rule.interpreter.24h-not-estimated.what':
    'An institution’s answer asks for an interpreter around the clock (24h) and there is an estimate, or one was dispatched in this mode; and no line of the estimate is interpretation with mode 24h. Lines with scope “out” do not count.',
  'rule.interpreter.24h-not-estimated.message':
    'An interpreter is needed around the clock, and the estimate does not hold it.',
  'rule.interpreter.24h-not-estimated.message.dispatched':
    'An interpreter was dispatched around the clock, and the estimate does not hold it.',
  'rule.interpreter.24h-not-estimated.fix':
    'Ask the coordinator what it costs, and add a line of interpretation with mode: 24h to estimateLines.',
  'rule.interpreter.24h-not-estimated.why':
    'Where care is needed around the clock after an operation, interpreting is needed around the clock too, and it is charged by the hour.',

  'rule.interpreter.bill-differs.title': 'Bill for interpreting differs from the hours',
  'rule.interpreter.bill-differs.what':
    'A supplier billed interpreting, and the hours of its dispatches times their rate, rounded as the term “interpreter-rounding” says, come to another sum.',
  'rule.interpreter.bill-differs.message':
    'The dispatches come to {{dispatched}}, the bill to {{billed}}: a difference of {{difference}}.',
  'rule.interpreter.bill-differs.message.more':
    'The bill of {{billed}} is {{difference}} more than the dispatches come to ({{dispatched}}).',
  'rule.interpreter.bill-differs.message.less':
    'The bill of {{billed}} is {{difference}} less than the dispatches come to ({{dispatched}}).',
  'rule.interpreter.bill-differs.fix':
    'Compare the bill with the interpreter’s log, hour by hour, and ask the coordinator about the difference. The statement counts the bill.',
  'rule.interpreter.bill-differs.why': 'Interpreting is charged by the hours that were really worked.',

  // Settlement and refund
  'rule.settlement.no-evidence.title': 'Medical charge without the institution’s bill',
  'rule.settlement.no-evidence.what':
    'A charge of an institution (actualLines) names no document of the kind institution-bill in its evidence. A charge of zero needs none.',
  'rule.settlement.no-evidence.message': 'No bill of the institution stands behind this charge.',
  'rule.settlement.no-evidence.message.other-paper':
    'This charge has papers behind it, but none of them is the institution’s bill.',
  'rule.settlement.no-evidence.fix':
    'Ask the coordinator for the institution’s bill, add it to documents (institution-bill), and name its id in evidence.',
  'rule.settlement.no-evidence.why':
    'At the settlement the family is to be given the institution’s bills, which show what the treatment really cost. Without them the statement cannot be closed.',

  'rule.settlement.projected-over.title': 'Costs will be above the prepayment',
  'rule.settlement.projected-over.what':
    'Something was charged, and what was charged together with what is estimated and still to come is more than has arrived.',
  'rule.settlement.projected-over.message':
    'It comes to {{projected}} as things stand, and {{credited}} has arrived: {{short}} short.',
  'rule.settlement.projected-over.fix':
    'Talk with the coordinator about a top-up now, so that it has arrived before the departure.',
  'rule.settlement.projected-over.why':
    'Costs above the estimate are to be paid during the treatment in Japan, and a remittance takes time.',

  'rule.settlement.topup-open.title': 'Top-up unpaid at the departure',
  'rule.settlement.topup-open.what':
    'The day on which the patient leaves (as it was, else as it is planned) has come, and less has arrived than was charged and refunded. Where an institution may be owed as much as the mark for reports, it says so.',
  'rule.settlement.topup-open.message': 'On the departure of {{left}}, {{open}} is still unpaid.',
  'rule.settlement.topup-open.message.institution':
    'On the departure of {{left}}, {{open}} is still unpaid, of which up to {{owed}} is an institution’s. Unpaid bills of an institution from {{mark}} on may be reported to the immigration office (from the press, not verified).',
  'rule.settlement.topup-open.fix':
    'Pay it to the coordinator at once and write it under cash (topup). If it has been paid, write the day on which it arrived.',
  'rule.settlement.topup-open.why':
    'What was charged above the prepayment is to be paid during the treatment in Japan, before the departure.',

  'rule.settlement.direct-payment.title': 'Paid to an institution directly',
  'rule.settlement.direct-payment.what':
    'The family paid an institution itself (cash, pay-supplier). It is counted once: the coordinator owes the institution that much less.',
  'rule.settlement.direct-payment.message': 'The family paid {{paid}} to the institution itself.',
  'rule.settlement.direct-payment.message.unknown': 'The family paid the institution itself; the amount is not known.',
  'rule.settlement.direct-payment.fix':
    'Tell the coordinator, so that it is not paid twice, and keep the institution’s receipt.',
  'rule.settlement.direct-payment.fix.unknown': 'Write the amount under cash, and tell the coordinator.',
  'rule.settlement.direct-payment.why':
    'Costs are settled out of the prepayment, so usually nothing is paid to the institution directly.',

  'rule.refund.other-account.title': 'Refund to another account',
  'rule.refund.other-account.what':
    'A refund goes to an account (toAccount, or the term “refund-account”) from which no money came, and documents holds no proof of relation (relation-proof).',
  'rule.refund.other-account.message':
    'The refund is to go to an account from which no money came, and there is no proof of how the account holders are related.',
  'rule.refund.other-account.message.same-holder':
    'The refund is to go to another account of the same holder than that from which the money came.',
  'rule.refund.other-account.fix':
    'Refund to the account from which the money came, or get a proof of the holders’ relation and add it to documents (relation-proof).',
  'rule.refund.other-account.fix.same-holder':
    'Ask the coordinator whether it needs a paper that shows that both accounts are the same person’s, and add it to documents (relation-proof).',
  'rule.refund.other-account.why':
    'Money that is left goes back to the account from which it came. For another account, a proof of the holders’ relation is sometimes asked for.',

  'rule.refund.several-origins.title': 'Money from several accounts, no split agreed',
  'rule.refund.several-origins.what':
    'Prepayments and top-ups came from several accounts, no account for the refund was chosen, and the term “refund-split” is not confirmed. Not raised once all have left and nothing is to be refunded.',
  'rule.refund.several-origins.message':
    'The money came from {{count}} accounts, and it is not agreed how a refund is split between them.',
  'rule.refund.several-origins.fix':
    'Agree on it with the coordinator, and write it under terms (key: refund-split), or choose one account (key: refund-account).',
  'rule.refund.several-origins.why':
    'Money that is left goes back to the account from which it came. With several, nothing says which gets how much.',

  // Insurance
  'rule.insurance.forms-late.title': 'Insurer’s forms not handed over before treatment',
  'rule.insurance.forms-late.what':
    'The blank forms of a policy (formsHandedOn) were not handed to the coordinator by the first day of treatment, or only after it. Not asked of a policy that does not cover Japan.',
  'rule.insurance.forms-late.message':
    'Treatment began on {{start}}, and the insurer’s forms have not been handed to the coordinator.',
  'rule.insurance.forms-late.message.late':
    'The insurer’s forms were handed over on {{on}}, after treatment had begun on {{start}}.',
  'rule.insurance.forms-late.fix': 'Hand the forms to the coordinator now, and write the day in formsHandedOn.',
  'rule.insurance.forms-late.fix.late':
    'Ask the coordinator whether the institution can still fill them in, and how long it takes.',
  'rule.insurance.forms-late.why':
    'The coordinator is to have the insurer’s papers in advance, so that the institution can fill them in soon after the treatment.',

  'rule.insurance.unconfirmed.title': 'Cover not confirmed',
  'rule.insurance.unconfirmed.what':
    'A category is unconfirmed in the coverage of a policy, or the case spends money on it and the coverage does not name it. “medical” speaks for all that institutions ask. Not asked of a policy that does not cover Japan.',
  'rule.insurance.unconfirmed.message': 'It is not confirmed whether the policy covers this: {{category}}.',
  'rule.insurance.unconfirmed.fix': 'Ask the insurer, and write covered or not in coverage of the policy.',
  'rule.insurance.unconfirmed.why':
    'Other costs than medical ones, such as interpreting and the coordinator’s fees, are covered by some policies: it must be asked.',

  'rule.insurance.japan-not-covered.title': 'Cover of care in Japan not known',
  'rule.insurance.japan-not-covered.what': 'It is not said of a policy that it covers care in Japan (coversJapan).',
  'rule.insurance.japan-not-covered.message': 'It is not known whether the policy covers care in Japan.',
  'rule.insurance.japan-not-covered.message.not': 'The policy does not cover care in Japan.',
  'rule.insurance.japan-not-covered.fix': 'Ask the insurer, and write the answer in coversJapan.',
  'rule.insurance.japan-not-covered.fix.not': 'Plan the costs without this policy.',
  'rule.insurance.japan-not-covered.why':
    'Medical costs can possibly be claimed later where an international insurance covers care in Japan.',

  // Papers and follow-up
  'rule.translation.missing.title': 'Translation missing',
  'rule.translation.missing.what':
    'A document with an addressee is in a language that this reader is not known to read, and it is not translated. Or something is translated, and its translator’s name or address is missing. What a reader reads stands with it (languages), else in the rule pack, else it follows from the country.',
  'rule.translation.missing.message':
    'This paper ({{kind}}) is in {{language}}, its reader reads {{reads}}, and it is not translated.',
  'rule.translation.missing.message.translator': 'Papers are translated, and their translator is not named.',
  'rule.translation.missing.message.translator-name': 'Papers are translated, and the translator’s name is missing.',
  'rule.translation.missing.message.translator-address':
    'Papers are translated, and the translator’s address is missing.',
  'rule.translation.missing.fix':
    'Have it translated, and write translated: true. If the reader reads this language, add it to languages.',
  'rule.translation.missing.fix.translator': 'Write the translator’s name and address under translator.',
  'rule.translation.missing.fix.translator-name': 'Write the translator’s name.',
  'rule.translation.missing.fix.translator-address': 'Write the translator’s address.',
  'rule.translation.missing.why':
    'A paper that its reader cannot read is sent back, and so is a translation of which nobody says who made it.',

  'rule.followup.no-interval.title': 'Interval of the follow-up not agreed',
  'rule.followup.no-interval.what':
    'An institution has accepted, or something was charged, and neither followUp.intervalDays nor the term “followup-interval” says how often the follow-up is reported.',
  'rule.followup.no-interval.message': 'It is not agreed how often the home doctor reports after the return.',
  'rule.followup.no-interval.fix':
    'Ask the doctor in Japan through the coordinator, and write the days in intervalDays under followUp.',
  'rule.followup.no-interval.why':
    'After the return the home doctor follows up, and the results go to the coordinator regularly, so that the hospital in Japan can look at them too.',

  // The files of the case
  'rule.documents.file-missing.title': 'File not found',
  'rule.documents.file-missing.what':
    'A file named under documents (file) is not in the case’s folder. A document without file is taken to be in hand on paper.',
  'rule.documents.file-missing.message': 'The file “{{file}}” is not in the case’s folder.',
  'rule.documents.file-missing.fix':
    'Put the file into the folder, or correct its name (file). If you have the paper only, leave file out.',
  'rule.documents.file-missing.why': 'What the case names as a file has to lie in its folder.',

  'rule.documents.file-unreadable.title': 'File that cannot be opened',
  'rule.documents.file-unreadable.what':
    'A file named under documents (file) is empty, is broken or cannot be read, does not open without a password, is no PDF, JPEG, PNG or TIFF, is a folder or the like, or is larger than 200 MiB.',
  'rule.documents.file-unreadable.message': 'The file “{{file}}” cannot be opened.',
  'rule.documents.file-unreadable.message.empty': 'The file “{{file}}” is empty.',
  'rule.documents.file-unreadable.message.broken': 'The file “{{file}}” is broken or cut off.',
  'rule.documents.file-unreadable.message.locked': 'The file “{{file}}” is locked by a password or the like.',
  'rule.documents.file-unreadable.message.unknown-kind': 'The file “{{file}}” is no PDF, JPEG, PNG or TIFF.',
  'rule.documents.file-unreadable.message.not-a-file': '“{{file}}” is no file: it is a folder or the like.',
  'rule.documents.file-unreadable.message.too-large': 'The file “{{file}}” is too large to be read.',
  'rule.documents.file-unreadable.fix': 'Scan or photograph the paper again, and replace the file.',
  'rule.documents.file-unreadable.fix.locked': 'Save it without the password or protection, and replace the file.',
  'rule.documents.file-unreadable.fix.unknown-kind': 'Save it as a PDF, or as a JPEG, PNG or TIFF picture.',
  'rule.documents.file-unreadable.fix.not-a-file': 'Write the name of a file, not of a folder, in file.',
  'rule.documents.file-unreadable.fix.too-large': 'Scan it again at a lower resolution, or in parts.',
  'rule.documents.file-unreadable.why': 'Nobody can look at a paper that does not open.',

  'rule.documents.duplicate.title': 'Two files with the same content',
  'rule.documents.duplicate.what':
    'Two different files named under documents (file) have exactly the same content. Not raised where one file is named twice; empty files and files larger than 200 MiB are not compared.',
  'rule.documents.duplicate.message': 'The files “{{file}}” and “{{other}}” have the same content.',
  'rule.documents.duplicate.fix':
    'If one was mixed up, replace it. If one paper serves twice, write the same file name in both places.',
  'rule.documents.duplicate.why': 'One paper that stands for two hides that the other one is missing.',

  'rule.documents.unlisted.title': 'File that nothing names',
  'rule.documents.unlisted.what':
    'A file in the folder is named by no file under documents (from the 21st on, all in one finding). Apart from the case file, the packets that we built with their manifests, and what systems and editors leave (.DS_Store, Thumbs.db, ~$… and the like).',
  'rule.documents.unlisted.message': 'The file “{{file}}” lies in the folder, but no entry of documents names it.',
  'rule.documents.unlisted.message.more': 'Further files that no document names: {{count}}.',
  'rule.documents.unlisted.fix': 'If it is needed, add it to documents. If not, take it out of the folder.',
  'rule.documents.unlisted.why': 'A paper that was scanned and then forgotten should not be left out.',

  // The case file: amounts
  'rule.amounts.negative.title': 'Amount that cannot be',
  'rule.amounts.negative.what':
    'An amount or a number of hours is below zero, an hourly rate or an exchange rate is zero or less, or more arrived than was sent in the same currency.',
  'rule.amounts.negative.message': 'The amount {{amount}} cannot be right.',
  'rule.amounts.negative.message.negative': 'The amount is below zero ({{amount}}).',
  'rule.amounts.negative.message.hours': 'The hours are below zero ({{amount}}).',
  'rule.amounts.negative.message.hourly-rate': 'The hourly rate is zero or less ({{amount}}).',
  'rule.amounts.negative.message.rate': 'The exchange rate is zero or less ({{amount}}).',
  'rule.amounts.negative.message.grown': '{{credited}} arrived, more than the {{sent}} that was sent.',
  'rule.amounts.negative.fix':
    'Look at the paper, and write the number above zero. For a refund, use cash with the purpose refund.',
  'rule.amounts.negative.fix.hours': 'Look at the interpreter’s log or the estimate, and correct the hours.',
  'rule.amounts.negative.fix.hourly-rate': 'Write the rate that was confirmed with the coordinator.',
  'rule.amounts.negative.fix.rate': 'Write the rate that a bank gives, as a number above zero.',
  'rule.amounts.negative.fix.grown':
    'Compare the remittance slip and the coordinator’s receipt, and correct the wrong one.',
  'rule.amounts.negative.why': 'With such an amount, the settlement would come out wrong.',

  'rule.amounts.decimals.title': 'Too many decimals',
  'rule.amounts.decimals.what':
    'An amount or an hourly rate has more decimals than its currency can have. Zeros at the end do not count.',
  'rule.amounts.decimals.message': 'The amount {{amount}} has too many decimals. {{currency}} has at most {{most}}.',
  'rule.amounts.decimals.fix': 'Look at the paper, and correct the amount or the currency.',
  'rule.amounts.decimals.why': 'An amount that its currency cannot express is a slip, or the currency is another one.',

  'rule.amounts.rate-missing.title': 'No exchange rate',
  'rule.amounts.rate-missing.what':
    'Something that the settlement counts is in another currency, and rates holds no rate into yen that can be used for it: one of the day or before, or the only one.',
  'rule.amounts.rate-missing.message': 'There is no rate for {{currency}}, so the settlement cannot be worked out.',
  'rule.amounts.rate-missing.fix':
    'Ask the coordinator at which rate it settles, and write it under rates with its day and source.',
  'rule.amounts.rate-missing.why':
    'Amounts in different currencies cannot be added up without a rate, and none is guessed.',

  // The case file: answers, ids, days
  'rule.answers.missing.title': 'Answer missing',
  'rule.answers.missing.what':
    'Something that the case needs at its present stage is missing or blank: its id, purpose and residence, the patient’s name and birth, who the parties are, the supplier, category and amount of a line, the times and the rate of a dispatch, what was sent or arrived, and the like. What another rule asks for is left to it.',
  'rule.answers.missing.message': 'Not answered yet: {{answer}}.',
  'rule.answers.missing.fix': 'Write it at this place of the case file.',
  'rule.answers.missing.why': 'Without it the papers and the settlement cannot be made.',

  'rule.reference.unknown.title': 'Unknown id',
  'rule.reference.unknown.what':
    'An id is used that nothing in this file has: of a traveller, party, condition, document, policy or line. What an answer costs (cost) may name a document, a line of the estimate, or be a name of its own where the institution has lines in the estimate. Accounts are compared only where accounts lists them.',
  'rule.reference.unknown.message': 'Nothing in this file has the id “{{id}}”. There are: {{known}}',
  'rule.reference.unknown.message.traveller': 'No traveller (travellers) has the id “{{id}}”. There are: {{known}}',
  'rule.reference.unknown.message.party': 'No party (parties) has the id “{{id}}”. There are: {{known}}',
  'rule.reference.unknown.message.person':
    'No party or traveller (parties, travellers) has the id “{{id}}”. There are: {{known}}',
  'rule.reference.unknown.message.condition': 'No condition (conditions) has the id “{{id}}”. There are: {{known}}',
  'rule.reference.unknown.message.estimate-line':
    'No line of the estimate (estimateLines) has the id “{{id}}”. There are: {{known}}',
  'rule.reference.unknown.message.actual-line': 'No charge (actualLines) has the id “{{id}}”. There are: {{known}}',
  'rule.reference.unknown.message.policy': 'No policy (policies) has the id “{{id}}”. There are: {{known}}',
  'rule.reference.unknown.message.document': 'No paper (documents) has the id “{{id}}”. There are: {{known}}',
  'rule.reference.unknown.message.cost':
    'No paper and no line of the estimate has the id “{{id}}”, and the institution has no lines of its own. There are: {{known}}',
  'rule.reference.unknown.message.account': 'This account is not among the accounts (accounts) of the file.',
  'rule.reference.unknown.fix': 'Correct the spelling of the id, or add what it stands for to the file.',
  'rule.reference.unknown.fix.cost':
    'Name the estimate (its document or its line), or add the institution’s lines to estimateLines.',
  'rule.reference.unknown.fix.account': 'Correct its spelling, or add it to accounts.',
  'rule.reference.unknown.why':
    'Ids tie people, institutions, money and papers together. If one does not fit, the statement is wrong or its evidence is lost.',

  'rule.reference.duplicate-id.title': 'Written twice',
  'rule.reference.duplicate-id.what':
    'An id is used twice in one list, a traveller has the id of a party that is no person, or a charge beside the estimate has the id of a line of it. Also raised for two rates of one currency and day.',
  'rule.reference.duplicate-id.message': '“{{id}}” stands there twice.',
  'rule.reference.duplicate-id.message.id': 'The id “{{id}}” is used twice.',
  'rule.reference.duplicate-id.message.account': 'An account with this id is listed already.',
  'rule.reference.duplicate-id.message.rate': 'There are two rates of one currency and day ({{id}}).',
  'rule.reference.duplicate-id.message.party': 'A party that is no person has the id “{{id}}” too.',
  'rule.reference.duplicate-id.message.line': 'A line of the estimate has the id “{{id}}” too.',
  'rule.reference.duplicate-id.fix': 'Give one of them another id, and change it wherever it is used.',
  'rule.reference.duplicate-id.fix.rate': 'Keep the right one and delete the other.',
  'rule.reference.duplicate-id.fix.line':
    'If the charge belongs to this line, write its id in estimate. If not, give it another id.',
  'rule.reference.duplicate-id.why': 'With two of the same, it is not clear which one is meant.',

  'rule.dates.impossible.title': 'Impossible day',
  'rule.dates.impossible.what':
    'A day is before the one that it follows: exit before entry, the end of a period or a dispatch before its start, money arrived before it was sent, a visa issued before it was applied for or valid until before its issue, the permission ended before the entry. Or something that has happened is dated after today. Money, papers and forms may have days ahead.',
  'rule.dates.impossible.message': 'The days are not in a possible order.',
  'rule.dates.impossible.message.exit': 'The exit on {{second}} is before the entry on {{first}}.',
  'rule.dates.impossible.message.permission': 'The permission until {{second}} ends before the entry on {{first}}.',
  'rule.dates.impossible.message.span': 'It ends on {{second}}, before it begins on {{first}}.',
  'rule.dates.impossible.message.dispatch': 'The dispatch ends at {{second}}, before it begins at {{first}}.',
  'rule.dates.impossible.message.credited': 'It arrived on {{second}}, before it was sent on {{first}}.',
  'rule.dates.impossible.message.issued': 'The visa was issued on {{second}}, before it was applied for on {{first}}.',
  'rule.dates.impossible.message.validity': 'The visa is valid until {{second}}, before its issue on {{first}}.',
  'rule.dates.impossible.message.ahead': '{{on}} is after today ({{today}}).',
  'rule.dates.impossible.fix': 'Check the days on the papers, and correct the wrong one.',
  'rule.dates.impossible.fix.ahead':
    'Check the year for a slip and correct it. If it lies in the future, write it once it has happened.',
  'rule.dates.impossible.why': 'With a wrong day, neither the timeline nor the settlement can be right.',

  // Languages of papers
  'tongue.zh': 'Chinese',
  'tongue.ja': 'Japanese',
  'tongue.en': 'English',
  'tongue.vi': 'Vietnamese',
  'tongue.ko': 'Korean',
  'tongue.th': 'Thai',
  'tongue.id': 'Indonesian',
  'tongue.ms': 'Malay',
  'tongue.fil': 'Filipino',
  'tongue.tl': 'Tagalog',
  'tongue.mn': 'Mongolian',
  'tongue.ru': 'Russian',
  'tongue.uk': 'Ukrainian',
  'tongue.my': 'Burmese',
  'tongue.km': 'Khmer',
  'tongue.ne': 'Nepali',
  'tongue.hi': 'Hindi',
  'tongue.ar': 'Arabic',
  'tongue.fr': 'French',
  'tongue.de': 'German',
  'tongue.es': 'Spanish',
  'tongue.pt': 'Portuguese',
  'tongue.it': 'Italian',

  // Answers that are asked for
  'answer.case-id': 'the id of the case (six digits and capital letters)',
  'answer.id': 'an id (a–z, 0–9, -)',
  'answer.purpose': 'the purpose',
  'answer.residence': 'the country in which the patient lives',
  'answer.travellers': 'the patient',
  'answer.name': 'the name',
  'answer.birth': 'the date of birth',
  'answer.kind': 'the kind',
  'answer.traveller': 'which traveller',
  'answer.supplier': 'who is paid',
  'answer.payee': 'to whom it was paid',
  'answer.category': 'what it is for',
  'answer.amount': 'the amount',
  'answer.settlement-currency': 'the currency of the settlement',
  'answer.currency': 'the currency',
  'answer.from': 'when it began',
  'answer.to': 'when it ended',
  'answer.rate': 'the hourly rate',
  'answer.sent': 'how much was sent',
  'answer.credited': 'how much arrived',
  'answer.fromAccount': 'the account from which it was sent',
  'answer.institution': 'which institution',
  'answer.on': 'the day',
  'answer.yen': 'the yen of the rate',
  'answer.key': 'which term',
  'answer.insurer': 'which insurer',
};
