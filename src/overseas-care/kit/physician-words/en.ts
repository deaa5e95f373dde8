/** The page for the physician in English. */
import type { PhysicianWords } from './index.ts';

export const en: PhysicianWords = {
  title: 'For the physician and the hospital',
  intro:
    'Your patient is insured with the public health insurance of Japan. Part of what is paid here can be paid back there, if you fill in and sign Form A (the physician’s statement) and Form B (the itemized receipt). Please write in English or in your own language; the family has the forms translated into Japanese. Thank you for your help.',
  which: {
    heading: 'Which forms',
    oneEach:
      'One Form A and one Form B for each calendar month, for each patient and each institution, and separate ones for inpatient and outpatient care. Home visits count as outpatient.',
    others: 'Dentists: please use the itemized receipt for dental care. Pharmacies: please fill in Form B.',
    byYou:
      'Only the physician and the hospital may fill in their parts. Please type or write clearly, in block letters.',
  },
  formA: {
    heading: 'Form A: Attending Physician’s Statement',
    patient: 'The patient’s name as in the passport, date of birth, sex.',
    illnesses:
      'Every illness or injury that was treated, with its full name. If you can, add the four-digit number from the attached table (edition {{edition}}). Without the number the form is still good.',
    firstVisit: 'The day on which the patient first came to you for this illness or injury.',
    days: 'On how many days the patient was treated in this month.',
    type: 'Tick one box only. Hospitalization: the first and the last day in this month; both days count. Outpatient: the date of each visit. The days must agree with the item before.',
    condition: 'Symptoms and findings, in a few words. Please never leave this empty.',
    treatment: 'Medicines (name, dose, days), operations and other treatment. Please never leave this empty.',
    accident: 'Was the treatment needed because of an accident? Tick Yes or No.',
    physician:
      'Your name; name, address, country and phone of the hospital or clinic. Your home address may stay empty.',
    sign: 'Sign by hand and write the date of signing: the last day of treatment on the form, or later.',
  },
  formB: {
    heading: 'Form B: Itemized Receipt',
    currency: 'Name the currency in which you charged. Two currencies need two forms.',
    lines: 'Write each amount in its line, in that currency. Lines that were not charged stay empty.',
    others: 'Others: name each item with its own amount. Please do not write a single sum for “others”.',
    exclude:
      'Leave out what is not treatment: extra charges for a private or luxurious room, certificates, the fee for filling in these forms.',
    total: 'The total is the sum of the lines, and agrees with the receipts that you gave the patient.',
    sign: 'Signed by hand and dated by the attending physician or the business manager of the hospital; in a pharmacy, by the pharmacy.',
    stamp: 'The official stamp of the institution. If you have none, please write “no stamp”.',
    dental:
      'Dental receipt: tick how you number the teeth (FDI, Universal or Palmer). For each service give date, tooth, diagnosis, material and fee.',
  },
  give: {
    heading: 'Please give to the patient',
    originals: 'The signed originals of Forms A and B, and the original receipts. Copies are not accepted.',
    ownPapers:
      'If you cannot use these forms: your own signed medical statement with the diagnosis, your itemized bill and the receipt, all originals.',
    inquiry: 'The insurer may write to you later to confirm these facts, with the consent that the patient has signed.',
  },
  sources: 'Sources',
  unsure: 'not confirmed',
  ours: 'This page explains the common layout of the forms and is no official paper. What is printed on the forms goes first.',
};
