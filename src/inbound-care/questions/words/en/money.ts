/** Words of the questions of 赴日就医, in English: estimate, terms, money. */
import type { Catalogue } from '../../../../base/languages.ts';
import { questionWords } from '../../../../interview/question-words.ts';

export const money: Catalogue = questionWords({
  'estimate-lines': {
    ask: 'What are the lines of the estimate? One line each (whom, what for, amount, included or not), or paste a table.',
    term: 'Estimate lines',
    why: 'The estimate has two parts, the institution’s and the coordinator’s; both are needed.',
    example: 'surgery 3,200,000 JPY included',
  },
  'line-category': {
    ask: 'What is “{{line}}” for?',
    term: 'Category {{line}}',
    why: 'Medical and other costs are settled apart.',
  },
  'line-supplier': {
    ask: 'Who is paid for “{{line}}”?',
    term: 'Paid to {{line}}',
    why: 'The institution’s part and the coordinator’s are kept apart.',
  },
  'line-scope': {
    ask: 'Is “{{line}}” in the sum of the estimate?',
    term: 'Scope {{line}}',
    why: 'Where it is unclear what the estimate holds, an unexpected top-up may follow.',
  },
  'line-refundability': {
    ask: 'Is “{{line}}” given back if it is not performed?',
    term: 'Refundable {{line}}',
    why: 'Some fees are kept even if the visa is refused; it is asked beforehand.',
  },
  'line-condition': {
    ask: 'Which illness is “{{line}}” for?',
    term: 'Illness {{line}}',
    why: 'So that charges for an illness that was not agreed are seen.',
  },
  'line-evidence': {
    ask: 'Which estimate shows “{{line}}”?',
    term: 'Estimate for {{line}}',
    why: 'In the statement every amount leads to a paper.',
  },
  'term-refund-method': {
    ask: 'How is what is left given back? If it is not confirmed, say so.',
    term: 'Refund method',
    why: 'Both ways, of refund and of top-up, are to be confirmed before money is sent.',
    example: 'back to the sending account',
  },
  'term-topup-method': {
    ask: 'How is a top-up paid if the cost goes beyond the prepayment?',
    term: 'Top-up method',
    why: 'A top-up is due while treatment in Japan goes on.',
    example: 'transfer to the coordinator’s account',
  },
  'term-interpreter-rate': {
    ask: 'What is the rate of the medical interpreter?',
    term: 'Interpreter rate',
    why: 'Each coordinator sets its own; confirm it beforehand. It is settled by the hours of the actual dispatch.',
    example: '8000 yen an hour',
  },
  'term-explained': {
    ask: 'Has the coordinator explained the costs in full? By whom, and how?',
    term: 'Explained',
    why: 'Money is to be sent only after a full explanation.',
    example: 'explained by the person in charge',
  },
  'term-bank-papers': {
    ask: 'Which papers does the sending bank ask for?',
    term: 'Bank’s papers',
    why: 'Banks of some countries ask for more papers; ask beforehand.',
    example: 'estimate and acceptance',
  },
  'term-interpreter-rounding': {
    ask: 'How are parts of an interpreter’s hour counted?',
    term: 'Interpreter rounding',
    why: 'Without a rule, the time is counted as dispatched.',
  },
  'term-bank-fee-bearer': {
    ask: 'Who bears the bank fees?',
    term: 'Bank fees borne by',
    why: 'Because of them less may arrive than the estimate.',
    example: 'the family',
  },
  'term-refund-deadline': {
    ask: 'By when is a refund made?',
    term: 'Refund deadline',
    why: 'There is no fixed one; it is agreed on.',
    example: 'within a month of the return',
  },
  'term-refund-currency': {
    ask: 'In which currency, at which rate, is a refund made?',
    term: 'Refund currency',
    why: 'Exchange may make a difference.',
    example: 'in yen',
  },
  'term-cancellation': {
    ask: 'What is owed if the journey is called off?',
    term: 'Cancellation',
    why: 'Some fees are not given back; it is agreed on beforehand.',
    example: 'all but the coordination fee',
  },
  'term-visa-refused': {
    ask: 'What is owed if the visa is refused?',
    term: 'Visa refused',
    why: 'The fee for the guarantee, for one, may not be given back.',
    example: 'all but the guarantee fee',
  },
  'term-death': {
    ask: 'What becomes of what is left if the patient dies?',
    term: 'In case of death',
    why: 'There is no rule for it; some agree on it.',
  },
  'term-interest': {
    ask: 'Does the prepaid sum bear interest?',
    term: 'Interest',
    why: 'There is no rule for it; some agree on it.',
  },
  'term-refund-account': {
    ask: 'To which account does a refund go?',
    term: 'Refund account',
    why: 'It goes to the sending account; another one may need proof of how the holders are related.',
  },
  'term-refund-split': {
    ask: 'Money came from several accounts: how is a refund split?',
    term: 'Refund split',
    why: 'There is no rule for it; it must be agreed on.',
    example: 'in proportion to what was sent',
  },
  'account-holder': {
    ask: 'In whose name is the account?',
    term: 'Account holder',
    why: 'A refund goes to the sending account; another holder may have to prove the relation.',
    example: 'Lin Xiaolan',
  },
  'account-owner': {
    ask: 'Whose account is it?',
    term: 'Owner',
    why: 'It tells the family’s account from the coordinator’s.',
  },
  'account-bank': {
    ask: 'Which bank is it at?',
    term: 'Bank',
    why: 'It is written on the remittance papers.',
    example: 'Kakuu Bank, Shanghai',
  },
  'account-number': {
    ask: 'What is the account number?',
    term: 'Account no.',
    why: 'It never stands on papers for the hospital.',
    example: '6200000000000000000',
  },
  'account-branch': {
    ask: 'Which branch?',
    term: 'Branch',
    why: 'Some transfers ask for it.',
  },
  'account-swift': {
    ask: 'What is the SWIFT code?',
    term: 'SWIFT code',
    why: 'Some transfers ask for it.',
  },
  'account-currency': {
    ask: 'In which currency is the account?',
    term: 'Account currency',
    why: 'Another currency is exchanged.',
  },
  'cash-sent-on': {
    ask: 'When was this {{what}} sent?',
    term: 'Sent on ({{what}})',
    why: 'It takes time until money arrives.',
    example: '2026-05-18',
  },
  'cash-sent': {
    ask: 'How much was sent in this {{what}}, in which currency?',
    term: 'Sent ({{what}})',
    why: 'What is missing on arrival is the fee, where both are in one currency.',
    example: '3,993,000 JPY',
  },
  'cash-from': {
    ask: 'Who paid this {{what}}?',
    term: 'Paid by ({{what}})',
    why: 'What the family paid is told apart from what the coordinator paid.',
  },
  'cash-to': {
    ask: 'To whom was this {{what}} paid?',
    term: 'Paid to ({{what}})',
    why: 'What was paid to an institution directly lowers what the coordinator owes it; nothing is counted twice.',
  },
  'cash-from-account': {
    ask: 'From which account was this {{what}} sent?',
    term: 'From account ({{what}})',
    why: 'A refund goes to this account.',
  },
  'cash-to-account': {
    ask: 'To which account did this {{what}} go?',
    term: 'To account ({{what}})',
    why: 'A refund to another account than the sending one may need proof of relation.',
  },
  'cash-explained': {
    ask: 'Were the costs explained before this {{what}}?',
    term: 'Explained ({{what}})',
    why: 'Money is to be sent only after a full explanation.',
  },
  'cash-credited-on': {
    ask: 'When did this {{what}} arrive? If it has not, leave it for later.',
    term: 'Arrived on ({{what}})',
    why: 'It counts from the day it has arrived.',
    example: '2026-05-21',
  },
  'cash-credited': {
    ask: 'How much of this {{what}} arrived?',
    term: 'Arrived ({{what}})',
    why: 'The settlement goes by what arrived.',
    example: '3,990,500 JPY',
  },
  'cash-papers': {
    ask: 'Which papers of this {{what}} are in hand?',
    term: 'Papers ({{what}})',
    why: 'They show an insurer who paid whom.',
  },
  'more-prepayments': {
    ask: 'Was a prepayment sent that is not written down yet?',
    term: 'Prepayment',
    why: 'As a rule the whole estimate is sent to the coordinator beforehand.',
  },
  'more-movements': {
    ask: 'Has other money moved?',
    term: 'Other money',
    why: 'Usually nothing is paid to an institution directly. A top-up is due while treatment in Japan goes on.',
  },
});
