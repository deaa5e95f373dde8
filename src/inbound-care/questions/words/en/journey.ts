/** Words of the questions of 赴日就医, in English: from the visa to the follow-up. */
import type { Catalogue } from '../../../../base/languages.ts';
import { questionWords } from '../../../../interview/question-words.ts';

export const journey: Catalogue = questionWords({
  'visa-status': {
    ask: 'How does this person’s visa stand?',
    term: 'Visa',
    why: 'As a rule a visa is needed (some nationalities are exempt), for the patient and for each companion.',
  },
  'visa-entries': {
    ask: 'Is it for a single entry, or for several?',
    term: 'Entries',
    why: 'A visa for several entries needs a concrete treatment schedule.',
  },
  'visa-guarantor': {
    ask: 'Who stands guarantee?',
    term: 'Guarantor',
    why: 'A registered guarantor stands for the patient and the companions.',
    example: 'Kakuu Guarantee',
  },
  'visa-applied-on': {
    ask: 'When was it applied for?',
    term: 'Applied on',
    why: 'From complete information to the visa it takes at least about two weeks.',
    example: '2026-05-07',
  },
  'visa-issued-on': {
    ask: 'When was it issued?',
    term: 'Issued on',
    why: 'A single visa is to be used within a certain time of its issue.',
    example: '2026-05-14',
  },
  'visa-valid-until': {
    ask: 'Until when is it valid?',
    term: 'Valid until',
    why: 'It must be valid on the day of entry.',
    example: '2026-08-14',
  },
  'visa-stay-days': {
    ask: 'How many days may one stay?',
    term: 'Days of stay',
    why: 'It is checked against the planned stay.',
    example: '90',
  },
  'stay-entry-planned': {
    ask: 'When is the entry planned? If it is open, leave it for later.',
    term: 'Planned entry',
    why: 'One to two months after preparations begin are advised.',
    example: '2026-06-05',
  },
  'stay-exit-planned': {
    ask: 'When is the departure planned?',
    term: 'Planned departure',
    why: 'One must leave within the permitted stay, usually 90 days.',
    example: '2026-07-03',
  },
  'stay-travellers': {
    ask: 'Who stays?',
    term: 'Who stays',
    why: 'Visa and limits are checked for each person.',
  },
  'stay-mode': {
    ask: 'How does one travel?',
    term: 'Travel by',
    why: 'Some come by ship.',
  },
  'stay-lodging': {
    ask: 'Where does one stay in Japan?',
    term: 'Lodging',
    why: 'The visa application asks for it. The coordinator can help with the hotel.',
    example: 'Kakuu Hotel',
  },
  'stay-transport': {
    ask: 'Which flight or ship?',
    term: 'Flight or ship',
    why: 'It helps whoever meets you; it is not required.',
  },
  'stay-port': {
    ask: 'Where does one enter Japan?',
    term: 'Port of entry',
    why: 'It helps whoever meets you; it is not required.',
  },
  'stay-entry-actual': {
    ask: 'When did one really enter? If not yet, leave it for later.',
    term: 'Entered on',
    why: 'The permitted stay is counted from it; the day itself does not count.',
    example: '2026-06-05',
  },
  'stay-permitted-until': {
    ask: 'Until when does the landing permission in the passport run?',
    term: 'Permitted until',
    why: 'Usually within 90 days; this date goes before any calculation.',
    example: '2026-09-03',
  },
  'stay-exit-actual': {
    ask: 'When did one really leave? If not yet, leave it for later.',
    term: 'Left on',
    why: 'A top-up is to be paid before one leaves.',
    example: '2026-07-03',
  },
  'more-stays': {
    ask: 'Is another stay planned (the next course, follow-up)?',
    term: 'Another stay',
    why: 'One may go home between courses.',
  },
  appointments: {
    ask: 'Which appointments are there? One line each: day, time, institution.',
    term: 'Appointments',
    why: 'Emergencies go first and one may wait. Do not leave on the day of the last appointment.',
    example: '6/8 9:30',
  },
  dispatches: {
    ask: 'When were interpreters sent? One line each: day, from - to, rate.',
    term: 'Dispatches',
    why: 'Interpreting is settled by the hours of the actual dispatch.',
    example: '6/8 9:00-13:00 8000 JPY',
  },
  'dispatches-decided-by': {
    ask: 'Which institution decided that an interpreter was needed?',
    term: 'Decided by',
    why: 'Doctor and hospital decide whether one is needed.',
  },
  'dispatches-log': {
    ask: 'Is the interpreter log in hand?',
    term: 'Interpreter log',
    why: 'It is the evidence of the hours.',
  },
  'actual-lines': {
    ask: 'What was charged? One line each (day, whom, what for, amount, line of the estimate), or paste a table.',
    term: 'Actual lines',
    why: 'The prepayment is settled by what was really spent: medical and other costs.',
    example: '2026-06-30 surgery 2,874,300 JPY',
  },
  'actual-category': {
    ask: 'What is “{{line}}” for?',
    term: 'Category {{line}}',
    why: 'Medical and other costs are settled apart.',
  },
  'actual-supplier': {
    ask: 'Who charged “{{line}}”?',
    term: 'Charged by {{line}}',
    why: 'The institution’s part and the coordinator’s are kept apart.',
  },
  'actual-cause': {
    ask: 'Was “{{line}}” planned, added or changed?',
    term: 'Cause {{line}}',
    why: 'A top-up notice lists exactly what was added.',
  },
  'actual-bill': {
    ask: 'Is the bill for “{{line}}” in hand?',
    term: 'Bill {{line}}',
    why: 'Ask the coordinator for the institution’s bills: without one for each medical line the statement cannot be closed.',
  },
  'actual-condition': {
    ask: 'Which illness was “{{line}}” for?',
    term: 'Illness {{line}}',
    why: 'So that charges for an illness that was not agreed are seen.',
  },
  'actual-evidence': {
    ask: 'Which papers show “{{line}}”?',
    term: 'Evidence {{line}}',
    why: 'In the statement every amount leads to a paper.',
  },
  'rate-yen': {
    ask: 'How many yen is {{currency}}?',
    term: 'Yen for {{currency}}',
    why: 'Amounts in different currencies are only put together with a rate.',
    example: '21.5',
  },
  'rate-per': {
    ask: 'For how many units? Usually 1.',
    term: 'Per units',
    why: 'Some currencies are quoted for 100.',
  },
  'rate-on': {
    ask: 'Of which day is the rate?',
    term: 'Rate of',
    why: 'Rates change every day.',
  },
  'rate-source': {
    ask: 'Where does the rate come from?',
    term: 'Rate source',
    why: 'It stands in the statement.',
  },
  'policy-insurer': {
    ask: 'Which insurer is it?',
    term: 'Insurer',
    why: 'An international insurance that covers care in Japan may pay medical cost afterwards.',
    example: 'Kakuu Health Cover',
  },
  'policy-public': {
    ask: 'Is it a Japanese public insurance?',
    term: 'Japanese public insurance',
    why: 'To join one from abroad for treatment is against the law.',
  },
  'policy-holder': {
    ask: 'Who is insured?',
    term: 'Insured',
    why: 'A claim is made for each insured person.',
  },
  'policy-number': {
    ask: 'What is the policy number?',
    term: 'Policy no.',
    why: 'It is written on the claim.',
    example: 'K-000000',
  },
  'policy-covers-japan': {
    ask: 'Does it cover care in Japan? If the insurer was not asked yet, leave it for later.',
    term: 'Covers Japan',
    why: 'If it does not, nothing is paid.',
  },
  'policy-coverage': {
    ask: 'Does it cover “{{category}}”?',
    term: 'Coverage: {{category}}',
    why: 'Interpreting and coordination are sometimes paid, too: ask for each.',
  },
  'policy-forms-handed-on': {
    ask: 'When were the insurer’s forms handed to the coordinator? If not yet, leave it for later.',
    term: 'Forms handed on',
    why: 'They are handed over before treatment, so that they can be filled in soon after it.',
    example: '2026-06-02',
  },
  'policy-papers': {
    ask: 'Which papers for the insurer are in hand?',
    term: 'Papers for the insurer',
    why: 'Form, report, itemised bill, receipt and translations go together.',
  },
  'visa-papers': {
    ask: 'Which papers for the visa of {{name}} are in hand?',
    term: 'Visa papers ({{name}})',
    why: 'Papers and copies differ from place to place: ask the embassy.',
  },
  'bank-papers': {
    ask: 'Which papers for the bank are in hand?',
    term: 'Papers for the bank',
    why: 'Banks of some countries ask for more papers.',
  },
  'document-kind': {
    ask: 'What kind of paper is it?',
    term: 'Kind of paper',
    why: 'Its kind decides who may see it.',
  },
  'document-name': {
    ask: 'What is the paper called?',
    term: 'Name of paper',
    why: 'It stands in the list.',
    example: 'vaccination record',
  },
  'document-translated': {
    ask: 'Is there a translation?',
    term: 'Translated',
    why: 'A reader with another language needs one.',
  },
  'document-on': {
    ask: 'What is its date?',
    term: 'Dated',
    why: 'It stands in lists and in the statement.',
  },
  'document-original': {
    ask: 'Is it the original?',
    term: 'Original',
    why: 'Some want originals.',
  },
  'document-issuer': {
    ask: 'Who issued it?',
    term: 'Issued by',
    why: 'A medical line is shown by a bill of that institution.',
  },
  'document-addressee': {
    ask: 'To whom is it addressed?',
    term: 'Addressed to',
    why: 'It is checked that the reader reads its language.',
  },
  'document-travellers': {
    ask: 'Whom is it about?',
    term: 'About',
    why: 'Papers of companions do not go to the insurer.',
  },
  'translator-name': {
    ask: 'Who made the translations?',
    term: 'Translator',
    why: 'Translations may have to name their translator.',
    example: 'Yamada Hanako',
  },
  'translator-address': {
    ask: 'What is the translator’s address?',
    term: 'Translator’s address',
    why: 'Translations may have to name their translator and the address.',
    example: '1-2-3 Kakuu, Tokyo',
  },
  'translator-phone': {
    ask: 'What is the translator’s telephone number?',
    term: 'Translator’s telephone',
    why: 'Some ask for it.',
    example: '03-0000-0000',
  },
  'translator-relation': {
    ask: 'How is the translator related to the patient?',
    term: 'Translator’s relation',
    why: 'Some ask for it.',
  },
  'followup-interval': {
    ask: 'Every how many days is progress reported after the return? If not agreed yet, leave it for later.',
    term: 'Interval (days)',
    why: 'The doctor at home follows up, and results go to the hospital in Japan regularly. The doctors set the interval.',
    example: '90',
  },
  'followup-next': {
    ask: 'When is the next report?',
    term: 'Next report',
    why: 'So that it is not forgotten.',
    example: '2026-10-01',
  },
  'followup-doctor': {
    ask: 'Which doctor or institution at home follows up?',
    term: 'Doctor at home',
    why: 'The follow-up papers are addressed there.',
    example: 'Dr Chen',
  },
  'followup-to': {
    ask: 'To whom are reports sent?',
    term: 'Reports to',
    why: 'They reach the hospital in Japan through the coordinator.',
  },
  'followup-summary': {
    ask: 'What is the summary of the course so far?',
    term: 'Summary',
    why: 'It stands in the follow-up papers.',
  },
});
