/** The words of 海外療養費 in English: rules, charge items, papers, amounts, names of sheets. */
import type { Catalogue } from '../../base/languages.ts';

export const en: Catalogue = {
  // Rules: the trip and the insurance
  'rule.eligibility.treatment-travel.title': 'Travel for treatment',
  'rule.eligibility.treatment-travel.what': 'The purpose of a trip (purpose, under trips) is “treatment”.',
  'rule.eligibility.treatment-travel.message':
    'The purpose of the trip is “treatment”. Care on a trip made for treatment is not covered.',
  'rule.eligibility.treatment-travel.fix':
    'If the purpose is wrong, correct it (purpose, under trips). If the trip was for treatment, take its treatments out of the claim.',
  'rule.eligibility.treatment-travel.why':
    'The benefit is for people who fall ill or are hurt while abroad and cannot wait for care. Why they travelled (holiday, work …) does not matter, but a trip made for treatment from the start is not covered.',

  'rule.eligibility.not-returned.title': 'Claimed before the return',
  'rule.eligibility.not-returned.what':
    'A trip has no day of return (returned, under trips), or the filing day (filing.on, else today) is before it. Not raised where every patient of the trip has died (died).',
  'rule.eligibility.not-returned.message': 'The filing day {{filing}} is before the return to Japan on {{returned}}.',
  'rule.eligibility.not-returned.message.open':
    'The day of return to Japan is not there yet. The claim can be filed only after the return.',
  'rule.eligibility.not-returned.fix':
    'Check the day of return (returned, under trips) and set a filing day (filing.on) after it.',
  'rule.eligibility.not-returned.fix.open':
    'After the return, write the day of return (returned, under trips), and then file the claim.',
  'rule.eligibility.not-returned.why':
    'The office takes the claim only after the person who was treated is back in Japan.',

  'rule.eligibility.in-japan.title': 'Institution in Japan',
  'rule.eligibility.in-japan.what':
    'The country of an institution (country, under institutions) is Japan (JP), even where no treatment names that institution.',
  'rule.eligibility.in-japan.message':
    'The country of the institution is Japan (JP). Care received in Japan is not part of this benefit.',
  'rule.eligibility.in-japan.fix':
    'If the country is wrong, correct it (country, under institutions). If the institution is in Japan, take its treatments out of the claim.',
  'rule.eligibility.in-japan.why':
    'This benefit is for care received at institutions abroad. Care in Japan has a procedure of its own.',

  'rule.eligibility.outside-trip.title': 'Treated outside the trip',
  'rule.eligibility.outside-trip.what':
    'A day of treatment (of a hospital stay, any of its days) is before the departure (departed) or after the return (returned) of its trip. The day just before departure raises eligibility.date-line instead, and a day that is not there is not compared.',
  'rule.eligibility.outside-trip.message':
    'The day of treatment {{on}} is not within the trip (left Japan {{departed}}, returned {{returned}}).',
  'rule.eligibility.outside-trip.message.several':
    'Part of the hospital stay is not within the trip (left Japan {{departed}}, returned {{returned}}). Days concerned: {{days}}, between {{on}} and {{until}}.',
  'rule.eligibility.outside-trip.fix':
    'Check the days against the passport and the receipt, and correct the ones that are wrong: the treatment (dates, admitted, discharged) or the trip (departed, returned).',
  'rule.eligibility.outside-trip.why':
    'Care received during a trip abroad is covered. The reviewers check that each day of treatment lies within the trip.',

  'rule.eligibility.date-line.title': 'Treated on the day before departure',
  'rule.eligibility.date-line.what':
    'A day of treatment (of a hospital stay, any of its days) is exactly the day before the departure (departed) of its trip.',
  'rule.eligibility.date-line.message':
    'The day of treatment {{on}} is the day before departure ({{departed}}). Unless the trip crossed the date line, one of the two may be wrong.',
  'rule.eligibility.date-line.fix':
    'Compare the local date on the receipt with the day of departure in the passport, and correct what is wrong. If both are right, leave them as they are.',
  'rule.eligibility.date-line.why':
    'Across the date line, the local date can be the day before departure from Japan. So this one day is not refused, only pointed out.',

  'rule.eligibility.not-insured.title': 'Treated while not insured here',
  'rule.eligibility.not-insured.what':
    'A day of treatment (of a hospital stay, any of its days) is before the patient’s first day of insurance (insuredFrom) or after the last one (insuredUntil). A day that is not there is not compared.',
  'rule.eligibility.not-insured.message':
    'The day of treatment {{on}} is not within the time of insurance with this insurer (from {{from}} to {{insuredUntil}}).',
  'rule.eligibility.not-insured.message.several':
    'Part of the hospital stay is not within the time of insurance with this insurer (from {{from}} to {{insuredUntil}}). Days concerned: {{days}}, between {{on}} and {{until}}.',
  'rule.eligibility.not-insured.fix':
    'Check the first and the last day of insurance (insuredFrom, insuredUntil) on the eligibility certificate and correct them. Claim days under another insurance from that insurer.',
  'rule.eligibility.not-insured.why':
    'The insurer that the patient belonged to on the day of treatment is the one that pays.',

  'rule.eligibility.age-75.title': 'Age at which another insurance begins',
  'rule.eligibility.age-75.what':
    'A day of treatment (of a hospital stay, any of its days) is on or after the birthday on which the patient turns {{leavesAtAge}}. For someone born on 29 February, that is 1 March in a year without that day.',
  'rule.eligibility.age-75.message':
    'The day of treatment {{on}} is on or after the birthday {{birthday}} (age {{age}}). From that day, another insurance is responsible.',
  'rule.eligibility.age-75.message.several':
    'Part of the hospital stay is on or after the birthday {{birthday}} (age {{age}}). From that day, another insurance is responsible. Days concerned: {{days}}, between {{on}} and {{until}}.',
  'rule.eligibility.age-75.fix':
    'Check the birth date (birth) and the day of treatment. If both are right, ask the office where to claim these days.',
  'rule.eligibility.age-75.why':
    'From the 75th birthday, members of National Health Insurance move to the medical care system for people aged 75 and over, and claim there. Please confirm this with the office.',

  'rule.eligibility.long-stay.title': 'A long stay abroad',
  'rule.eligibility.long-stay.what':
    'Counted from the day after departure (departed), the return (returned) is on day {{longStayDays}} or later. Not raised where one of the two days is missing.',
  'rule.eligibility.long-stay.message':
    'The trip (left Japan {{departed}}, returned {{returned}}) lasted {{days}} days. From {{limit}} days on, we call it a long stay.',
  'rule.eligibility.long-stay.fix':
    'Check the days of the trip. If they are right, ask the office first whether the claim can be made.',
  'rule.eligibility.long-stay.why':
    'The benefit is for people with an address in Japan who go abroad for a short time, not for those who live abroad. The number of days is our own mark: please ask the office.',

  'rule.eligibility.country-differs.title': 'Institution in another country',
  'rule.eligibility.country-differs.what':
    'The country of a treatment’s institution (country, under institutions) is none of those of its trip (country, under trips). Not raised where one of the two is missing, or where the institution is in Japan (eligibility.in-japan).',
  'rule.eligibility.country-differs.message':
    'The country of the institution ({{country}}) is not among those of the trip ({{travelled}}).',
  'rule.eligibility.country-differs.fix':
    'If the trip went there, add the country to the trip (country, under trips). Otherwise correct the country of the institution (country, under institutions).',
  'rule.eligibility.country-differs.why':
    'The reviewers check that the country of the trip and the country of the treatment agree.',

  // Rules: is the care covered
  'rule.coverage.cosmetic.title': 'Cosmetic surgery',
  'rule.coverage.cosmetic.what':
    'The cause of a treatment (cause) is “cosmetic surgery”, and the insurer lists it as not covered.',
  'rule.coverage.cosmetic.message': 'The cause is “cosmetic surgery”, which is not covered.',
  'rule.coverage.cosmetic.fix':
    'If it was care for an illness or injury, correct the cause (cause). If it was cosmetic surgery, take the treatment out of the claim.',
  'rule.coverage.cosmetic.why': 'Only care that is insured in Japan is covered, and cosmetic surgery is not.',

  'rule.coverage.fertility.title': 'Fertility treatment',
  'rule.coverage.fertility.what':
    'The cause of a treatment (cause) is “fertility treatment”, and the insurer lists it as not covered.',
  'rule.coverage.fertility.message': 'The cause is “fertility treatment”, which the office lists as not covered.',
  'rule.coverage.fertility.fix':
    'If it was care for something else, correct the cause (cause). If it was fertility treatment, ask the office whether any of it is covered.',
  'rule.coverage.fertility.why':
    'Artificial insemination and other fertility treatments are listed as not covered. Some of them are said to be insured in Japan by now, so please ask the office.',

  'rule.coverage.transplant.title': 'Organ transplant',
  'rule.coverage.transplant.what':
    'The cause of a treatment (cause) is “organ transplant”, and the insurer lists it as not covered.',
  'rule.coverage.transplant.message': 'The cause is “organ transplant”, which is not covered.',
  'rule.coverage.transplant.fix':
    'If it was other care, correct the cause (cause). If it was a transplant, take the treatment out of the claim, or ask the office about exceptions.',
  'rule.coverage.transplant.why':
    'Transplants of the heart, lungs and other organs are not covered. Some insurers make an exception when further papers are shown.',

  'rule.coverage.natural-delivery.title': 'Natural delivery',
  'rule.coverage.natural-delivery.what':
    'The cause of a treatment (cause) is “natural delivery”, and the insurer lists it as not covered.',
  'rule.coverage.natural-delivery.message': 'The cause is “natural delivery”, which is not covered.',
  'rule.coverage.natural-delivery.fix':
    'If the birth needed treatment, such as a caesarean, correct the cause (cause). If it was a natural delivery, take it out of the claim and ask the office about the childbirth lump sum.',
  'rule.coverage.natural-delivery.why':
    'A normal birth is not the treatment of an illness, so it is not covered here. Births have a benefit of their own, the childbirth lump sum.',

  'rule.coverage.third-party.title': 'Caused by someone else',
  'rule.coverage.third-party.what':
    'A treatment is said to come from someone else’s act or a fight (thirdParty is true).',
  'rule.coverage.third-party.message':
    'The illness or injury is said to come from someone else’s act (such as a traffic accident) or a fight. It is not covered.',
  'rule.coverage.third-party.fix':
    'If nobody else was involved, set thirdParty to false. If someone was, take the treatment out of the claim and talk to the office.',
  'rule.coverage.third-party.why':
    'Illness or injury through a third party’s act or an unlawful act, such as a traffic accident or a fight, is not covered.',

  'rule.coverage.checkup.title': 'Check-up',
  'rule.coverage.checkup.what':
    'The cause of a treatment (cause) is “check-up”, and the insurer lists it as not covered.',
  'rule.coverage.checkup.message': 'The cause is “check-up”, which is not covered.',
  'rule.coverage.checkup.fix':
    'If it was an examination because of symptoms, correct the cause (cause). If it was a check-up, take the treatment out of the claim.',
  'rule.coverage.checkup.why': 'A check-up is not insured care in Japan either, so it is not covered.',

  'rule.coverage.vaccination.title': 'Vaccination',
  'rule.coverage.vaccination.what':
    'The cause of a treatment (cause) is “vaccination”, and the insurer lists it as not covered.',
  'rule.coverage.vaccination.message': 'The cause is “vaccination”, which is not covered.',
  'rule.coverage.vaccination.fix':
    'If it was care for an illness or injury, correct the cause (cause). If it was a vaccination, take the treatment out of the claim.',
  'rule.coverage.vaccination.why': 'A vaccination is not insured care in Japan either, so it is not covered.',

  'rule.coverage.injury-cause.title': 'Cause of the injury',
  'rule.coverage.injury-cause.what':
    'The cause of a treatment (cause) is “injury”, and it is not answered whether someone else or a fight caused it (thirdParty).',
  'rule.coverage.injury-cause.message':
    'This is an injury, but the claim does not say whether someone else caused it or it came from a fight.',
  'rule.coverage.injury-cause.fix':
    'Set thirdParty to true if someone else caused it or there was a fight, and to false if not (a fall, for example).',
  'rule.coverage.injury-cause.why':
    'Injuries through a third party’s act or an unlawful act are not covered, so the cause is looked at. Injuries that nobody else caused are covered.',

  'rule.coverage.charge-left-out.title': 'Charge left out',
  'rule.coverage.charge-left-out.what':
    'A charge with its kind, amount and currency is for a private room, certificate, translation, transport, tip, card fee, vaccination, check-up, orthodontics or implant, is marked covered: false, or is tax where the insurer leaves taxes out. A charge that only another rule refuses does not raise it.',
  'rule.coverage.charge-left-out.message':
    '“{{item}}”, {{amount}}: this charge is not covered and is left out of the calculation.',
  'rule.coverage.charge-left-out.fix':
    'Nothing needs to be done. If the kind of charge is wrong, correct item (or covered).',
  'rule.coverage.charge-left-out.why':
    'Charges that are not for care, or not for care that is insured in Japan, do not count: private rooms, certificates, translations, transport and the like.',

  'rule.coverage.code-hint.title': 'Code that points to care not covered',
  'rule.coverage.code-hint.what':
    'The classification code of a diagnosis (code) is 1503 (natural delivery), 2101 or 2102 (check-ups and prevention), whichever the edition of the table.',
  'rule.coverage.code-hint.message': 'The classification code {{code}} seems to stand for care that is not covered.',
  'rule.coverage.code-hint.message.delivery': 'The classification code {{code}} seems to stand for natural delivery.',
  'rule.coverage.code-hint.message.prevention':
    'The classification code {{code}} seems to stand for check-ups or prevention.',
  'rule.coverage.code-hint.fix':
    'Compare the code with Form A and with the edition of the table that was used (classification), and correct a slip (code). If it is right, ask the office whether the care is covered.',
  'rule.coverage.code-hint.why':
    'Natural delivery, check-ups and vaccinations are not covered. Codes move between editions of the table, so the code alone refuses nothing.',

  // Rules: forms A and B and their translations
  'rule.forms.a-missing.title': 'Form A is missing',
  'rule.forms.a-missing.what':
    'For a unit other than a pharmacy’s, documents holds neither Form A (form-a) nor the institution’s own statement of treatment (statement). A copy counts as there (forms.copy).',
  'rule.forms.a-missing.message':
    'For {{unit}} there is no Form A (Attending Physician’s Statement), and no statement of the institution’s own in its place.',
  'rule.forms.a-missing.fix':
    'Ask the physician who gave the treatment to fill in Form A, and add it to documents as form-a. The original of the institution’s own statement of treatment (statement) will do as well.',
  'rule.forms.a-missing.why':
    'Form A certifies the illness and the treatment. One is needed for each month, patient and institution, and one each for inpatient and outpatient care.',

  'rule.forms.b-missing.title': 'Form B is missing',
  'rule.forms.b-missing.what':
    'For a unit, a pharmacy’s too, documents holds neither Form B (form-b) nor the institution’s own itemised receipt (itemised-receipt). A copy counts as there (forms.copy).',
  'rule.forms.b-missing.message':
    'For {{unit}} there is no Form B (Itemized Receipt), and no itemised receipt of the institution’s own in its place.',
  'rule.forms.b-missing.fix':
    'Ask the institution or pharmacy to fill in Form B, and add it to documents as form-b. The original of its own itemised receipt (itemised-receipt) will do as well.',
  'rule.forms.b-missing.why':
    'Form B is the receipt that shows what each part of the care cost. One is needed for each month, patient and institution, and one each for inpatient and outpatient care. Dentists use the dental form.',

  'rule.forms.copy.title': 'Not the original',
  'rule.forms.copy.what':
    'Form A, Form B, the institution’s own statement or itemised receipt, or a receipt is said to be a copy (original is false). Except for a receipt, not raised where every unit that it belongs to also has an original of the same kind.',
  'rule.forms.copy.message': '“{{kind}}” is a copy. The original has to be handed in.',
  'rule.forms.copy.message.in-principle': 'This receipt is a copy. In principle the office wants the original.',
  'rule.forms.copy.fix':
    'Get the original and set original to true. If the travel insurer has it, ask the travel insurer to give it back.',
  'rule.forms.copy.fix.in-principle':
    'Find the original and put it in place of the copy. If there is none, first ask the office whether a copy will do.',
  'rule.forms.copy.why':
    'Forms A and B and the receipts are handed in as originals. Where a travel insurance needs them too, make copies before handing them in.',

  'rule.forms.untranslated.title': 'No Japanese translation',
  'rule.forms.untranslated.what':
    'A diagnosis, condition or treatment (not a pharmacy’s), the note of an “other” charge or the diagnosis of a charge has no Japanese, has neither kana nor kanji (up to six capitals and digits such as MRI are enough), or holds a character that Japanese does not use (outside JIS X 0213, such as simplified Chinese). Not raised where there is neither text nor translation, or for dental English names in our list, such as pulpitis.',
  'rule.forms.untranslated.message': 'The Japanese translation of this entry cannot be handed in as it is.',
  'rule.forms.untranslated.message.absent': 'This entry has no Japanese translation yet.',
  'rule.forms.untranslated.message.foreign-character':
    'The Japanese translation holds “{{character}}”, a character that Japanese does not use.',
  'rule.forms.untranslated.message.not-japanese': 'The Japanese translation is not written in kana or kanji.',
  'rule.forms.untranslated.message.dental':
    'The dental diagnosis “{{diagnosis}}” has no Japanese; its box on the translation is left open.',
  'rule.forms.untranslated.fix.dental':
    'Write the diagnosis in Japanese, or by its common English name (such as pulpitis).',
  'rule.forms.untranslated.fix': 'Write the Japanese translation of this entry in ja. Anyone may translate.',
  'rule.forms.untranslated.fix.foreign-character': 'Write that character anew in kana or in kanji that Japanese uses.',
  'rule.forms.untranslated.why':
    'Forms A and B are handed in with a Japanese translation. Where it has gaps, the review cannot be done.',

  'rule.forms.translator-incomplete.title': 'Translator’s name and address',
  'rule.forms.translator-incomplete.what':
    'The claim has at least one unit, and the translator’s name or address (name, address, under translator) is missing or blank.',
  'rule.forms.translator-incomplete.message': 'The translator’s name or address is missing.',
  'rule.forms.translator-incomplete.message.name': 'The translator’s name is missing.',
  'rule.forms.translator-incomplete.message.address': 'The translator’s address is missing.',
  'rule.forms.translator-incomplete.message.phone': 'The translator’s phone number is missing.',
  'rule.forms.translator-incomplete.fix':
    'Write the name and the address of the person who translated (name and address, under translator). It may be you or someone in the family.',
  'rule.forms.translator-incomplete.fix.name':
    'Write the name of the person who translated (name, under translator). It may be you or someone in the family.',
  'rule.forms.translator-incomplete.fix.address':
    'Write the address of the person who translated (address, under translator).',
  'rule.forms.translator-incomplete.fix.phone': 'Write the phone number under translator (phone).',
  'rule.forms.translator-incomplete.why':
    'The translations must show the translator’s name and address. No qualification is asked for.',

  'rule.forms.month-unknown.title': 'Charge without a month',
  'rule.forms.month-unknown.what':
    'A charge has no day (on), and the days of its treatment lie in two or more months. Not raised while the treatment lacks what makes a unit (patient, institution, kind of care, setting, days).',
  'rule.forms.month-unknown.message':
    'This charge has no day, and the treatment reaches over several months, so it cannot be put on the form of a month.',
  'rule.forms.month-unknown.fix':
    'Write the day of the care as the day of the charge (on). It is the day of the care, not of the bill.',
  'rule.forms.month-unknown.why':
    'There is one form for each month, so each charge must belong to the month in which the care was given.',

  'rule.forms.code-unknown.title': 'Code not in the table',
  'rule.forms.code-unknown.what':
    'The classification code of a diagnosis (code) is not in the table of the claim’s edition (classification, else the insurer’s). A diagnosis without a code does not raise it.',
  'rule.forms.code-unknown.message': 'The classification code {{code}} is not in the table of {{edition}}.',
  'rule.forms.code-unknown.fix':
    'Compare Form A with the edition of the table that the physician was given (classification), and correct the code. If it is not known, leave code out and ask the office.',
  'rule.forms.code-unknown.why':
    'Beside each illness, Form A shows its number in the disease classification for National Health Insurance. Numbers differ between editions, so code and edition must agree.',

  'rule.forms.unsigned.title': 'No day of the physician’s signature',
  'rule.forms.unsigned.what':
    'A treatment other than a pharmacy’s has no day of the physician’s signature (signedOn, under physician).',
  'rule.forms.unsigned.message': 'The claim does not say on which day the physician signed Form A.',
  'rule.forms.unsigned.fix':
    'Look for the signature and its date on Form A, and write the date as signedOn (under physician). If there is no signature, ask the institution for it.',
  'rule.forms.unsigned.why':
    'Form A is written and signed by the attending physician. Without signature or date it may be sent back.',

  'rule.forms.signed-early.title': 'Signed before the last day of care',
  'rule.forms.signed-early.what':
    'The physician who signs for a unit (the one of its earliest treatment) signed (signedOn) before the last day of that unit. Signing on the last day itself does not raise it.',
  'rule.forms.signed-early.message':
    'The physician signed on {{signedOn}}, before the last day of treatment on Form A, {{last}}.',
  'rule.forms.signed-early.fix':
    'Check both days and correct the wrong one. If there was care after the signature, have Form A written after the last visit.',
  'rule.forms.signed-early.why': 'A paper does not certify what happened after it was signed.',

  'rule.forms.empty-item.title': 'Empty item of Form A',
  'rule.forms.empty-item.what':
    'A treatment other than a pharmacy’s has no diagnosis with a name (name, under diagnoses), or text is missing or blank under its condition or treatment.',
  'rule.forms.empty-item.message': 'Part of what Form A must say is not there yet.',
  'rule.forms.empty-item.message.diagnoses': 'No illness or injury is named.',
  'rule.forms.empty-item.message.condition': 'The nature and condition of the illness or injury is empty.',
  'rule.forms.empty-item.message.treatment': 'The prescription, operation and other treatments are empty.',
  'rule.forms.empty-item.fix':
    'Copy it from Form A as the physician wrote it. If Form A is empty there, ask the physician to fill it in.',
  'rule.forms.empty-item.fix.diagnoses':
    'Copy the illnesses or injuries from Form A to diagnoses. If Form A is empty there, ask the physician to fill it in.',
  'rule.forms.empty-item.fix.condition':
    'Copy the nature and condition from Form A to text of condition. If Form A is empty there, ask the physician to fill it in.',
  'rule.forms.empty-item.fix.treatment':
    'Copy the treatments from Form A to text of treatment. If Form A is empty there, ask the physician to fill it in.',
  'rule.forms.empty-item.why':
    'Without the illness, its condition and its treatment, nobody can judge whether the care would be insured in Japan.',

  'rule.forms.physician-japanese.title': 'Japanese in the physician’s part',
  'rule.forms.physician-japanese.what':
    'The text of a treatment’s condition or treatment (text) holds hiragana or katakana. Kanji alone do not raise it.',
  'rule.forms.physician-japanese.message': 'The part that the physician writes holds Japanese (kana).',
  'rule.forms.physician-japanese.message.condition':
    'The nature and condition of the illness or injury, which the physician writes, holds Japanese (kana).',
  'rule.forms.physician-japanese.message.treatment':
    'The prescription, operation and other treatments, which the physician writes, hold Japanese (kana).',
  'rule.forms.physician-japanese.fix':
    'Copy to text what the physician wrote, and move the Japanese to ja. If the physician wrote in Japanese, leave it as it is.',
  'rule.forms.physician-japanese.why':
    'Form A is written by a physician abroad. Where it holds Japanese, the office may ask who wrote it.',

  // Rules: papers in hand
  'rule.documents.receipt-missing.title': 'No receipt',
  'rule.documents.receipt-missing.what':
    'A payment names no receipt (receipt), or the document that it names is neither a receipt (receipt) nor the institution’s own itemised receipt (itemised-receipt). Where no document has that id, reference.unknown is raised instead.',
  'rule.documents.receipt-missing.message': 'No receipt is named for this payment.',
  'rule.documents.receipt-missing.message.other-kind':
    'The paper named as the receipt of this payment, {{receipt}}, is “{{kind}}”.',
  'rule.documents.receipt-missing.fix':
    'Take the original receipt, add it to documents, and write its id as receipt of the payment. If it is lost, ask the institution for a new one.',
  'rule.documents.receipt-missing.fix.other-kind':
    'Write the id of a receipt as receipt of the payment. If that paper is the receipt, set its kind to receipt.',
  'rule.documents.receipt-missing.why':
    'The original receipt shows that the money was paid, and when. The time for filing runs from the day of payment.',

  'rule.documents.receipt-untranslated.title': 'Foreign paper without a translation',
  'rule.documents.receipt-untranslated.what':
    'The language of a receipt, or of the institution’s own itemised receipt or statement (language), is not Japanese, and translated is not true. Not raised where no language is stated.',
  'rule.documents.receipt-untranslated.message':
    '“{{kind}}” (language {{language}}) is not marked as translated into Japanese.',
  'rule.documents.receipt-untranslated.fix':
    'Prepare a Japanese translation and set translated to true. Ask the office whether it wants one for receipts.',
  'rule.documents.receipt-untranslated.why':
    'Receipts sometimes need a translation. The institution’s own papers in place of forms A and B always need one each.',

  'rule.documents.consent-missing.title': 'No consent',
  'rule.documents.consent-missing.what':
    'A patient (patients), with or without a treatment in the claim, has no consent (consent, under documents). Where the claim has only one patient, a consent that names nobody is that patient’s.',
  'rule.documents.consent-missing.message':
    'The consent to inquiry (Agreement of Authorization) of patient {{patient}} is missing.',
  'rule.documents.consent-missing.fix':
    'Print the consent, have the patient sign it (for a minor, a parent or guardian), and add it to documents as consent.',
  'rule.documents.consent-missing.why':
    'With it the patient agrees that the office may ask the institution abroad about the claim. One is prepared for each patient.',

  'rule.documents.passport-missing.title': 'No passport',
  'rule.documents.passport-missing.what':
    'A patient (patients), with or without a treatment in the claim, has no passport (passport, under documents). Where the claim has only one patient, a passport that names nobody is that patient’s.',
  'rule.documents.passport-missing.message': 'The passport of patient {{patient}} is missing.',
  'rule.documents.passport-missing.fix':
    'Find the patient’s passport, add it to documents as passport, and bring it on the day of filing.',
  'rule.documents.passport-missing.why': 'The passport shows that the person who was treated was abroad.',

  'rule.documents.travel-proof.title': 'Proof of travel',
  'rule.documents.travel-proof.what':
    'The proof of a trip (proof, under trips) names nothing that the insurer accepts (stamps, boarding pass stubs or the like). A travel-proof under documents is not enough.',
  'rule.documents.travel-proof.message':
    'Nothing shows the travel yet. The office asks for, in this order: {{proofs}}.',
  'rule.documents.travel-proof.fix':
    'If the passport has the stamps, write passport-stamps in proof. If not, look for boarding pass stubs or the like, and write their kind.',
  'rule.documents.travel-proof.why':
    'Automated gates leave no stamp in the passport. Boarding pass stubs, e-tickets, or the entry and departure record that the Immigration Services Agency gives out on request may do instead. Please ask the office.',

  'rule.documents.account-missing.title': 'No bank account',
  'rule.documents.account-missing.what':
    'The claim has no account at all (account). An account with gaps raises answers.missing instead.',
  'rule.documents.account-missing.message': 'The account for the payment is not there yet.',
  'rule.documents.account-missing.message.kind-not-taken':
    'This insurer does not pay into this kind of account: {{accountKind}}.',
  'rule.documents.account-missing.message.type-not-taken':
    'This insurer does not pay into this kind of deposit: {{accountType}}.',
  'rule.documents.account-missing.fix': 'Write an account in the householder’s name under account.',
  'rule.documents.account-missing.fix.kind-not-taken':
    'Write an account of another kind under account. The office can tell which it takes.',
  'rule.documents.account-missing.fix.type-not-taken': 'Write an account of another kind of deposit under account.',
  'rule.documents.account-missing.why': 'The benefit is paid into an account in the householder’s name.',

  'rule.documents.account-proof-missing.title': 'Nothing that shows the account',
  'rule.documents.account-proof-missing.what':
    'The claim has an account (account), and documents holds nothing that shows it (account-proof).',
  'rule.documents.account-proof-missing.message': 'Nothing in hand shows the account (a bankbook or the like).',
  'rule.documents.account-proof-missing.fix':
    'Find the householder’s bankbook, cash card or the like, and add it to documents as account-proof.',
  'rule.documents.account-proof-missing.why':
    'The office wants to see a paper that shows the account in the householder’s name, so that the payment goes to the right place.',

  'rule.documents.file-missing.title': 'File not found',
  'rule.documents.file-missing.what':
    'A file named under documents (file) is not in the claim’s folder. A document without file is taken to be in hand on paper.',
  'rule.documents.file-missing.message': 'The file “{{file}}” is not in the claim’s folder.',
  'rule.documents.file-missing.fix':
    'Put the file into the folder, or correct its name (file). If you have the paper only, leave file out.',
  'rule.documents.file-missing.why': 'What the claim names as a file has to lie in its folder.',

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
  'rule.documents.file-unreadable.why': 'Nobody can look at a paper that does not open, at home or at the counter.',

  'rule.documents.duplicate.title': 'Two files with the same content',
  'rule.documents.duplicate.what':
    'Two different files named under documents (file) have exactly the same content. Not raised where one file is named twice; empty files and files larger than 200 MiB are not compared.',
  'rule.documents.duplicate.message': 'The files “{{file}}” and “{{other}}” have the same content.',
  'rule.documents.duplicate.fix':
    'If one was mixed up, replace it. If one paper serves twice, write the same file name in both places.',
  'rule.documents.duplicate.why': 'One paper shown as two can look like a double claim.',

  'rule.documents.unlisted.title': 'File that nothing names',
  'rule.documents.unlisted.what':
    'A file in the folder is named by no file under documents (from the 21st on, all in one finding). Apart from the claim file, the packets and kits that we built with their manifests, and what systems and editors leave (.DS_Store, Thumbs.db, ~$… and the like).',
  'rule.documents.unlisted.message': 'The file “{{file}}” lies in the folder, but no entry of documents names it.',
  'rule.documents.unlisted.message.more': 'Further files that no document names: {{count}}.',
  'rule.documents.unlisted.fix': 'If it is needed, add it to documents. If not, take it out of the folder.',
  'rule.documents.unlisted.why': 'A paper that was scanned and then forgotten should not be left out.',

  // Rules: the visitor and the account
  'rule.identity.insufficient.title': 'Not enough proof of identity',
  'rule.identity.insufficient.what':
    'The visitor’s identity papers (identity, under applicant) hold neither {{neededWithPhoto}} with a photo nor {{neededWithoutPhoto}} without one from the insurer’s lists. Papers of one kind count once, and those with and without a photo are not added together.',
  'rule.identity.insufficient.message':
    'The visitor’s identity papers do not suffice. With a photo: {{photos}} (needed: {{neededWithPhoto}}). Or without a photo: {{others}} (needed: {{neededWithoutPhoto}}).',
  'rule.identity.insufficient.message.unknown-kind':
    'The visitor’s identity papers do not suffice. With a photo: {{photos}} (needed: {{neededWithPhoto}}). Or without a photo: {{others}} (needed: {{neededWithoutPhoto}}). Not on the office’s list, so not counted: {{unknown}}.',
  'rule.identity.insufficient.fix':
    'Write the papers that the visitor will bring in identity (under applicant): for example my-number-card or driving-licence.',
  'rule.identity.insufficient.fix.unknown-kind':
    'Write papers of the list in identity (under applicant). To use others, ask the office.',
  'rule.identity.insufficient.why':
    'The office checks who has come. As a rule, one paper with a photo from a public office is enough; of those without a photo, such as the eligibility certificate, two are needed.',

  'rule.identity.proxy-authority.title': 'Proxy’s authority',
  'rule.identity.proxy-authority.what':
    'The visitor is a proxy from another household (is, under applicant, is proxy), and the proof of authority (authority) is missing or not one that the insurer accepts.',
  'rule.identity.proxy-authority.message':
    'A proxy from another household files the claim, but there is no letter of attorney of the householder and no other accepted proof of authority.',
  'rule.identity.proxy-authority.message.not-accepted': 'With this insurer, nobody of another household can file.',
  'rule.identity.proxy-authority.fix':
    'Have the householder write a letter of attorney, and set authority (under applicant) to letter-of-attorney. The householder’s My Number card, driving licence or eligibility certificate will do as well.',
  'rule.identity.proxy-authority.fix.not-accepted':
    'Let a member of the household file, and set is (under applicant) to household-member.',
  'rule.identity.proxy-authority.why':
    'When someone from another household files, the office checks that the householder has asked for it. Members of the household need no proof.',

  'rule.identity.account-holder.title': 'Account of someone else',
  'rule.identity.account-holder.what':
    'The account holder (holder, under account) is not the householder’s name in kana (kana), and documents holds no letter of attorney for receiving (receiving-mandate). Width, hiragana or katakana, small kana, long marks and spaces do not matter; not raised where one of the two names is missing.',
  'rule.identity.account-holder.message':
    'The account holder’s name is not the householder’s name in kana, and there is no letter of attorney for receiving the payment.',
  'rule.identity.account-holder.message.not-offered':
    'The account holder’s name is not the householder’s name in kana, and this insurer does not pay into another person’s account.',
  'rule.identity.account-holder.fix':
    'Choose an account in the householder’s name, or correct a slip in holder or kana. For another person’s account, first ask the office whether a letter of attorney for receiving is accepted.',
  'rule.identity.account-holder.fix.not-offered':
    'Choose an account in the householder’s name, or correct a slip in holder or kana.',
  'rule.identity.account-holder.why':
    'The payment goes to the householder’s account. Whether another account can be used differs between insurers.',

  'rule.identity.latin-kana-differ.title': 'Latin name and kana',
  'rule.identity.latin-kana-differ.what':
    'The householder or a patient has a name with kanji (ja), and the Latin name (latin) is no reading of the kana (kana) in any usual spelling (OHNO, ONO, OONO). The order of first and last name does not matter; not raised where one of the three is missing.',
  'rule.identity.latin-kana-differ.message': 'The name in Latin letters does not seem to be a reading of the kana.',
  'rule.identity.latin-kana-differ.fix':
    'Compare it with the passport, and correct latin or kana (under name) if one is wrong. If both are right, leave them as they are.',
  'rule.identity.latin-kana-differ.why':
    'Papers from abroad carry the name as in the passport. The readings are compared so that everyone sees it is the same person.',

  // Rules: amounts
  'rule.amounts.negative.title': 'Plus or minus',
  'rule.amounts.negative.what':
    'A charge other than a discount, a payment or another cover (otherCover) is below 0, a discount is above 0, or a rate (yen, under rates) is 0 or less. Also raised where the charges of a unit that count by their kind add up to less than 0 in a currency.',
  'rule.amounts.negative.message': 'The sign of the amount {{amount}} seems to be wrong.',
  'rule.amounts.negative.message.negative': 'The amount is below zero ({{amount}}).',
  'rule.amounts.negative.message.discount': 'The amount of the discount ({{amount}}) is not negative.',
  'rule.amounts.negative.message.rate': 'The exchange rate is zero or less ({{amount}}).',
  'rule.amounts.negative.message.sum':
    'For {{unit}}, the charges that count add up to less than zero ({{amount}}), so they count as zero.',
  'rule.amounts.negative.fix':
    'Look at the receipt and write an amount above zero. For a discount, set item to discount; deduct a refund from the payment.',
  'rule.amounts.negative.fix.discount': 'For a discount, put - before the amount. Otherwise correct item.',
  'rule.amounts.negative.fix.rate': 'Write the rate that a bank gives, as a number above zero.',
  'rule.amounts.negative.fix.sum': 'Compare the discounts with the itemised receipt and correct them.',
  'rule.amounts.negative.why': 'A wrong sign changes the sums and the benefit.',

  'rule.amounts.unpaid.title': 'Paid less than charged',
  'rule.amounts.unpaid.what':
    'Within a treatment, the payments in a currency add up to less than the charges in it (no payment counts as 0). Not compared where there is no charge, where a line lacks its amount or currency, or where something was paid in a currency in which nothing was charged (amounts.currency-differs).',
  'rule.amounts.unpaid.message': 'Charged {{charged}}, paid {{paid}}: {{difference}} short.',
  'rule.amounts.unpaid.fix':
    'Look at the receipts, and add missing payments to payments or correct the amount. If something is still open, pay it before filing.',
  'rule.amounts.unpaid.why': 'The benefit is claimed after the whole cost has been paid.',

  'rule.amounts.overpaid.title': 'Paid more than charged',
  'rule.amounts.overpaid.what':
    'Within a treatment, the payments in a currency add up to more than the charges in it. Not compared where there is no charge, where a line lacks its amount or currency, or where something was paid in a currency in which nothing was charged (amounts.currency-differs).',
  'rule.amounts.overpaid.message': 'Charged {{charged}}, paid {{paid}}: {{difference}} too much.',
  'rule.amounts.overpaid.fix':
    'Look at the itemised receipt, and add missing charges to charges or correct the payment. If part of a deposit was given back, deduct it.',
  'rule.amounts.overpaid.why': 'A charge that was left out would make the benefit smaller.',

  'rule.amounts.currency-differs.title': 'Charged and paid in different currencies',
  'rule.amounts.currency-differs.what':
    'Within a treatment, something was paid in a currency in which nothing was charged. Not raised where there is no charge, or where a line lacks its amount or currency.',
  'rule.amounts.currency-differs.message':
    'Charged in {{charged}} but paid in {{paid}}, so the two cannot be compared.',
  'rule.amounts.currency-differs.fix':
    'Check the currency on the receipt and correct what is wrong. Write what was paid to the institution, not the yen of the card statement.',
  'rule.amounts.currency-differs.why':
    'Amounts are converted to yen at the rate of the day of the decision, so the original currency is needed.',

  'rule.amounts.paid-by-other.title': 'Not paid by the family',
  'rule.amounts.paid-by-other.what':
    'A payment was made (by, under payments) by the travel insurer (travel-insurer) or someone else (other). Where nothing is said, the family paid.',
  'rule.amounts.paid-by-other.message': 'This payment is said to come from someone outside the family.',
  'rule.amounts.paid-by-other.message.travel-insurer':
    'This payment is said to have gone straight from the travel insurer to the institution.',
  'rule.amounts.paid-by-other.message.other':
    'This payment is said to come from someone who is neither the family nor the travel insurer.',
  'rule.amounts.paid-by-other.fix':
    'Check who paid, and correct by if it is wrong. If it is right, ask the office whether this part is covered.',
  'rule.amounts.paid-by-other.why':
    'The benefit is claimed by those who paid the cost first. Please ask the office about what others paid.',

  'rule.amounts.ratio-assumed.title': 'Copay ratio assumed',
  'rule.amounts.ratio-assumed.what':
    'On the first day of a unit the patient is at the age where the copay ratio depends on income (until the day before turning {{leavesAtAge}}), and neither the ratio (ratio) nor activeIncome is there. Raised once for each patient.',
  'rule.amounts.ratio-assumed.message':
    'At this age the copay ratio depends on income, and the claim does not say whether it is like that of active earners. The lower ratio is used.',
  'rule.amounts.ratio-assumed.fix':
    'Ask the office for the copay ratio, and set activeIncome to true for an income like that of active earners, or to false.',
  'rule.amounts.ratio-assumed.why':
    'From 70 to 74, age alone does not decide the copay ratio, and the benefit depends on it.',

  'rule.amounts.high-cost.title': 'Perhaps a high-cost benefit',
  'rule.amounts.high-cost.what':
    'A patient’s own share in one month, over the units that have a standard amount, comes to {{highCostMark}} yen or more. Units without a standard amount, and those whose amount cannot be given, do not count.',
  'rule.amounts.high-cost.message':
    'In {{month}} the patient’s own share is {{copay}} yen; our mark is {{mark}} yen. The high-cost medical expense benefit may be claimed separately.',
  'rule.amounts.high-cost.message.separate':
    'In {{month}} the own share comes to {{copay}} yen, which reaches the mark for the high-cost benefit ({{mark}} yen). At this office that is a claim of its own.',
  'rule.amounts.high-cost.fix':
    'Nothing needs to be done here. Ask the office whether the high-cost medical expense benefit can be claimed.',
  'rule.amounts.high-cost.why':
    'When the patient’s share, taken on the standard amount, is high, a second benefit may be paid. Its limits depend on income and age; the amount here is only our mark.',

  'rule.amounts.decimals.title': 'Too many decimals',
  'rule.amounts.decimals.what':
    'The amount of a charge, a payment or another cover (otherCover) has more decimals than its currency. Zeros at the end do not count.',
  'rule.amounts.decimals.message':
    'The amount {{amount}} has too many decimals. The most that {{currency}} has is {{most}}.',
  'rule.amounts.decimals.fix': 'Look at the receipt and correct the amount (amount) or the currency (currency).',
  'rule.amounts.decimals.why': 'An amount that its currency cannot express is a slip, or the currency is another one.',

  'rule.amounts.rate-missing.title': 'No exchange rate',
  'rule.amounts.rate-missing.what':
    'A charge in a currency other than yen counts, and rates holds no rate for it that can be used. That is a complete rate above 0, of the decision day (decision.on, else today) or a day before it.',
  'rule.amounts.rate-missing.message': 'There is no rate for {{currency}}, so the benefit cannot be given in yen.',
  'rule.amounts.rate-missing.fix':
    'To see what to expect, write a bank’s selling rate (TTS) under rates. For filing it is not needed.',
  'rule.amounts.rate-missing.why':
    'Foreign amounts are converted at the rate of the day on which the payment is decided. When the claim is filed, that rate is usually not known.',

  'rule.amounts.rate-side.title': 'Not a selling rate',
  'rule.amounts.rate-side.what':
    'The side of a rate (side, under rates) is TTM or TTB, even where that rate is not used.',
  'rule.amounts.rate-side.message': 'The rate for {{currency}} is {{side}}, not the selling rate (TTS).',
  'rule.amounts.rate-side.fix': 'If a bank publishes a selling rate (TTS), write it instead (side and yen).',
  'rule.amounts.rate-side.why':
    'Many insurers convert at the selling rate (TTS). Please ask the office which rate it takes.',

  'rule.amounts.standard-missing.title': 'No standard amount',
  'rule.amounts.standard-missing.what':
    'A unit has no standard amount (standard, under assessments), even where nothing of that unit is covered.',
  'rule.amounts.standard-missing.message':
    'For {{unit}} there is no standard amount yet, so only an upper bound of the benefit is shown.',
  'rule.amounts.standard-missing.fix':
    'Nothing needs to be done. The standard amount is set in the review, after filing.',
  'rule.amounts.standard-missing.why':
    'The benefit is taken from the real cost or from what the same care would cost in Japan (the standard amount), whichever is less. It can be far below the upper bound.',

  'rule.amounts.tax.title': 'Tax',
  'rule.amounts.tax.what': 'A charge is tax (item is tax), whether the insurer covers taxes or not.',
  'rule.amounts.tax.message': 'There is a charge for tax. Whether it is covered differs between insurers.',
  'rule.amounts.tax.message.counted': 'The charge for tax is counted. Some insurers do not cover it.',
  'rule.amounts.tax.message.left-out': 'The charge for tax is left out of the calculation.',
  'rule.amounts.tax.fix': 'Nothing needs to be done. Ask the office whether tax is covered.',
  'rule.amounts.tax.why': 'Many insurers say nothing about taxes, and some do not cover them.',

  'rule.amounts.travel-insurance.title': 'Travel insurance',
  'rule.amounts.travel-insurance.what': 'The other cover (otherCover) names a travel insurance (travel-insurance).',
  'rule.amounts.travel-insurance.message': 'A travel insurance pays too. This does not change the benefit.',
  'rule.amounts.travel-insurance.fix':
    'Nothing needs to be done. If the travel insurer wants the original receipts, talk to the office first.',
  'rule.amounts.travel-insurance.why':
    'The benefit can be claimed whether or not a private travel insurance pays, and however much it pays.',

  'rule.amounts.foreign-public.title': 'Public insurance abroad',
  'rule.amounts.foreign-public.what':
    'The other cover (otherCover) names a public insurance abroad (foreign-public-insurance).',
  'rule.amounts.foreign-public.message':
    'A foreign public insurance has paid too. What it paid may not be covered by this benefit.',
  'rule.amounts.foreign-public.fix':
    'Get a paper that shows what it paid, and ask the office how much of the cost is covered.',
  'rule.amounts.foreign-public.why':
    'Some insurers do not cover what a foreign public insurance paid. It is not deducted in this calculation.',

  // Rules: time for filing
  'rule.deadline.expired.title': 'Too late to file',
  'rule.deadline.expired.what':
    'The filing day (filing.on, else today) is after the last day to file for a payment. That is the end of {{years}} years counted from the day after the payment (or after the treatment’s last day, where the insurer counts from there); the treatment is refused only where all its payments have a day and all are too late.',
  'rule.deadline.expired.message':
    'For {{event}} the last day to file is {{lastDay}}. The filing day {{filing}} is after it.',
  'rule.deadline.expired.fix':
    'Check the day on the receipt and correct it if it is wrong. If it is right, ask the office whether anything can still be claimed.',
  'rule.deadline.expired.why':
    'The right to the benefit lapses after two years, counted from the day after the payment. Some insurers count from the treatment.',

  'rule.deadline.near.title': 'Little time left to file',
  'rule.deadline.near.what':
    'From the filing day (filing.on, else today), {{warnDays}} days or fewer are left to the last day to file for a payment (on that day itself 0 are left; after it, deadline.expired is raised instead). The last day is the end of {{years}} years counted from the day after the payment (or after the treatment’s last day, where the insurer counts from there).',
  'rule.deadline.near.message': 'For {{event}} the last day to file is {{lastDay}}. Days left: {{left}}.',
  'rule.deadline.near.fix': 'See on which days the office is open, and file before the last day.',
  'rule.deadline.near.why':
    'The right to the benefit lapses after two years, counted from the day after the payment. This note comes early because collecting papers takes time.',

  // Rules: the claim file
  'rule.answers.missing.title': 'Answer missing',
  'rule.answers.missing.what':
    'An answer that the packet needs about the householder, the visitor, a patient, trip, institution, treatment, charge, payment, document or the like is missing or blank. So is the day of a charge where some days of its treatment are refused; not raised for what another rule asks (the account, the return, a receipt …), nor for a pharmacy’s first visit and physician.',
  'rule.answers.missing.message': 'Not answered yet: {{answer}}. The packet needs it.',
  'rule.answers.missing.message.ratio':
    'The own share is missing, or is none of this insurer’s. It stands on the certificate: one of {{ratios}}.',
  'rule.answers.missing.fix': 'Write it at this place of the claim file.',
  'rule.answers.missing.fix.ratio':
    'Write the share that the certificate shows (ratio, under patients). No age tells it.',
  'rule.answers.missing.why':
    'It fills a box of the application or of the forms. An empty box would have to be filled in at the counter.',

  'rule.reference.unknown.title': 'Unknown id',
  'rule.reference.unknown.what':
    'The id of a patient, trip, institution, treatment or document, or a unit, is used, and this claim does not have it. Also raised where the patient of a treatment is not among the travellers of its trip (patients, under trips).',
  'rule.reference.unknown.message': 'Nothing in this file has the id “{{id}}”. There are: {{known}}',
  'rule.reference.unknown.message.patient': 'No patient (patients) has the id “{{id}}”. There are: {{known}}',
  'rule.reference.unknown.message.trip': 'No trip (trips) has the id “{{id}}”. There are: {{known}}',
  'rule.reference.unknown.message.institution':
    'No institution (institutions) has the id “{{id}}”. There are: {{known}}',
  'rule.reference.unknown.message.receipt': 'No paper (documents) has the id “{{id}}”. There are: {{known}}',
  'rule.reference.unknown.message.treatment': 'No treatment (treatments) has the id “{{id}}”. There are: {{known}}',
  'rule.reference.unknown.message.unit': 'This claim has no unit “{{id}}”. There are: {{known}}',
  'rule.reference.unknown.message.traveller':
    'The patient “{{id}}” is not among the travellers of this trip (patients, under trips). There are: {{known}}',
  'rule.reference.unknown.fix': 'Correct the spelling of the id, or add what it stands for to the file.',
  'rule.reference.unknown.fix.unit':
    'See the units with ryoyohi units, and write one in the same spelling. A paper may name a treatment instead.',
  'rule.reference.unknown.fix.traveller':
    'If this patient travelled along, add the id to the trip’s patients. Otherwise correct trip or patient of the treatment.',
  'rule.reference.unknown.why':
    'Ids tie patients, trips, institutions and papers together. If one does not fit, the claim cannot be split rightly.',

  'rule.reference.duplicate-id.title': 'Written twice',
  'rule.reference.duplicate-id.what':
    'An id is used twice or more among the patients, the trips, the institutions, the treatments or the documents. Also raised for two rates of one currency, side and day, and for two standard amounts of one unit.',
  'rule.reference.duplicate-id.message': '“{{id}}” stands there twice.',
  'rule.reference.duplicate-id.message.id': 'The id “{{id}}” is used twice.',
  'rule.reference.duplicate-id.message.rate': 'There are two rates of one currency, side and day ({{id}}).',
  'rule.reference.duplicate-id.message.assessment': 'There are two standard amounts for {{id}}.',
  'rule.reference.duplicate-id.fix': 'Give one of them another id, and change it wherever it is used.',
  'rule.reference.duplicate-id.fix.rate': 'Keep the right one and delete the other.',
  'rule.reference.duplicate-id.fix.assessment': 'Keep the right one and delete the other.',
  'rule.reference.duplicate-id.why': 'With two of the same, it is not clear which one is meant.',

  // Rules: days
  'rule.dates.overlapping-stays.title': 'Overlapping hospital stays',
  'rule.dates.overlapping-stays.what':
    'Two hospital stays of one patient at different institutions share at least one day. Not raised where the only such day is the discharge of one and the admission of the other (the day of moving).',
  'rule.dates.overlapping-stays.message': 'This stay overlaps with one at another institution ({{other}}).',
  'rule.dates.overlapping-stays.fix':
    'Check the days (admitted, discharged) against the itemised receipts and correct them. If both are right, tell the office how it came about.',
  'rule.dates.overlapping-stays.why':
    'Apart from the day of moving, nobody is usually in hospital in two places at once. The reviewers look at this.',

  'rule.dates.paid-before.title': 'Paid before the treatment',
  'rule.dates.paid-before.what':
    'A payment (on, under payments) is before the first day of its treatment (of a hospital stay, the admission).',
  'rule.dates.paid-before.message':
    'The payment on {{on}} is before the first day of treatment, {{first}}. Was it a deposit?',
  'rule.dates.paid-before.fix':
    'Check the day on the receipt and correct it if it is wrong. For a deposit, keep the final bill as well.',
  'rule.dates.paid-before.why':
    'The time for filing runs from the day of payment, so a wrong day changes the last day.',

  'rule.dates.impossible.title': 'Impossible day',
  'rule.dates.impossible.what':
    'A discharge (discharged) is before the admission (admitted), a return (returned) is before the departure (departed), or a day is after today. Only the filing day (filing.on) and the last day of insurance (insuredUntil) may be after today.',
  'rule.dates.impossible.message': 'The days are not in a possible order.',
  'rule.dates.impossible.message.discharge': 'The discharge on {{discharged}} is before the admission on {{admitted}}.',
  'rule.dates.impossible.message.return': 'The return on {{returned}} is before the departure on {{departed}}.',
  'rule.dates.impossible.message.ahead': '{{on}} is after today ({{today}}).',
  'rule.dates.impossible.fix': 'Check the days on the papers and correct the wrong one.',
  'rule.dates.impossible.fix.ahead':
    'Check the year for a slip and correct it. If it lies in the future, write it once it has happened.',
  'rule.dates.impossible.why': 'With a wrong day, the split by month and the last day to file cannot be right.',

  // Charge items: as printed on the forms
  'item.initial-visit': 'Fee for Initial Office Visit',
  'item.follow-up-visit': 'Fee for Follow-up Office Visit',
  'item.home-visit': 'Fee for Home Visit',
  'item.hospital-visit': 'Fee for Hospital Visit',
  'item.hospitalization': 'Hospitalization',
  'item.consultation': 'Consultation',
  'item.operation': 'Operation',
  'item.nursing': 'Professional Nursing',
  'item.x-ray': 'X-ray Examinations',
  'item.laboratory': 'Laboratory Tests',
  'item.medicines': 'Medicines',
  'item.dressing': 'Surgical Dressing',
  'item.anaesthetics': 'Anaesthetics',
  'item.operating-room': 'Operating Room Charge',
  'item.other': 'Others',
  'item.dental-examination': 'Examination',
  'item.dental-x-ray': 'X-ray (intraoral / panoramic)',
  'item.extraction': 'Extraction',
  'item.root-canal': 'Root canal treatment',
  'item.filling': 'Filling, inlay',
  'item.crown': 'Crown, post and core',
  'item.bridge': 'Bridge',
  'item.denture': 'Denture',
  'item.periodontal': 'Periodontal treatment',
  'item.dental-other': 'Other dental treatment',
  'item.tax': 'Tax',
  'item.discount': 'Discount',
  'item.private-room': 'Private room',
  'item.certificate': 'Certificate',
  'item.translation': 'Translation',
  'item.transport': 'Transport',
  'item.tip': 'Tip',
  'item.card-fee': 'Card fee',
  'item.vaccination': 'Vaccination',
  'item.checkup': 'Check-up',
  'item.orthodontics': 'Orthodontics',
  'item.implant': 'Implant',

  // Kinds of document. `?` is one of which the claim does not say the kind
  'document.form-a': 'Form A (Attending Physician’s Statement)',
  'document.form-b': 'Form B (Itemized Receipt)',
  'document.statement': 'the institution’s own statement of treatment',
  'document.itemised-receipt': 'the institution’s own itemised receipt',
  'document.receipt': 'receipt',
  'document.passport': 'passport',
  'document.travel-proof': 'proof of travel',
  'document.consent': 'consent to inquiry (Agreement of Authorization)',
  'document.letter-of-attorney': 'letter of attorney (filing)',
  'document.receiving-mandate': 'letter of attorney (receipt of payment)',
  'document.account-proof': 'paper that shows the account',
  'document.application': 'application for the benefit',
  'document.insurance-certificate': 'eligibility certificate or the like',
  'document.other': 'other paper',
  'document.?': 'paper of a kind not stated',

  'identity.my-number-card': 'My Number card',
  'identity.driving-licence': 'driving licence',
  'identity.passport': 'passport',
  'identity.residence-card': 'residence card',
  'identity.disability-certificate': 'disability certificate',
  'identity.other-photo-id': 'other paper with a photo (issued by a public office)',
  'identity.eligibility-certificate': 'eligibility certificate (health insurance)',
  'identity.pension-book': 'pension book',
  'identity.health-insurance-notice': 'notice of health insurance details',
  'identity.tax-notice': 'tax notice',
  'identity.other-document': 'other paper without a photo',

  'authority.letter-of-attorney': 'letter of attorney of the householder',
  'authority.my-number-card': 'the householder’s My Number card',
  'authority.driving-licence': 'the householder’s driving licence',
  'authority.eligibility-certificate': 'the householder’s eligibility certificate',

  'proof.passport-stamps': 'departure and return stamps in the passport',
  'proof.boarding-pass': 'boarding pass stub',
  'proof.boarding-certificate': 'boarding certificate of the airline',
  'proof.e-ticket': 'e-ticket receipt',
  'proof.visa': 'visa of the country',
  'proof.immigration-record': 'entry and departure record (Immigration Services Agency)',

  // Choices of the claim file
  'purpose.tourism': 'holiday',
  'purpose.business': 'work',
  'purpose.study': 'study or training',
  'purpose.family': 'visiting family or relatives',
  'purpose.treatment': 'treatment',
  'purpose.other': 'other',
  'setting.outpatient': 'outpatient (and home visits)',
  'setting.inpatient': 'inpatient',
  'care.medical': 'medical',
  'care.dental': 'dental',
  'care.pharmacy': 'pharmacy',
  'cause.illness': 'illness',
  'cause.injury': 'injury',
  'cause.cosmetic': 'cosmetic surgery',
  'cause.fertility': 'fertility treatment',
  'cause.transplant': 'organ transplant',
  'cause.natural-delivery': 'natural delivery',
  'cause.caesarean': 'caesarean',
  'cause.checkup': 'check-up',
  'cause.vaccination': 'vaccination',
  'sex.female': 'female',
  'sex.male': 'male',
  'sex.other': 'other',
  'accountType.ordinary': 'ordinary',
  'accountType.current': 'current',
  'accountType.savings': 'savings',
  'accountType.separate': 'separate deposit',
  'accountType.notice': 'notice deposit',
  'applicant.householder': 'householder',
  'applicant.household-member': 'member of the household',
  'applicant.proxy': 'proxy from another household',
  'side.TTS': 'selling rate (at which a bank sells foreign currency)',
  'side.TTM': 'middle rate (between selling and buying)',
  'side.TTB': 'buying rate (at which a bank buys foreign currency)',

  // The benefit
  'status.upper-bound': 'upper bound',
  'status.upper-bound.why':
    'The standard amount is set in the review and is not known yet, so the payment can be less than this.',
  'status.decided': 'amount on the decision day',
  'status.decided.why':
    'Computed with the standard amounts and the rates of the decision day. The office’s notice gives the official amount.',
  'status.estimate': 'estimate',
  'status.estimate.why': 'The selling rate (TTS) of the decision day is not known yet, so the payment may differ.',
  'basis.actual': 'real cost',
  'basis.standard': 'standard amount',
  'basis.upper-bound': 'real cost (an upper bound until the standard amount is set)',
  'unknown.rate-missing': 'No amount in yen can be given, because a currency has no rate.',
  'unknown.charge-unplaced': 'No amount can be given, because it is not clear to which month or day a charge belongs.',
  'unknown.charge-incomplete': 'No amount can be given, because a charge lacks its kind, its amount or its currency.',
  'unknown.charges-missing': 'No amount can be given, because a treatment does not say what it cost (charges).',
  'unknown.ratio-unknown':
    'No amount can be given, because the copay ratio is not known: there is no birth date, no share from the certificate, or another insurance is responsible at this age.',
  'unplaced.month-unknown': 'It has no day, and the treatment reaches over several months, so its month is not clear.',
  'unplaced.treatment-incomplete':
    'Its treatment lacks the patient, the institution, the kind of care or the days, so it belongs to no form yet.',
  'unplaced.day-unknown': 'It has no day, and some days of the treatment are not covered, so its day is not clear.',

  // Names of sheets
  'sheet.form-a': 'Form A: Attending Physician’s Statement',
  'sheet.form-a-dental': 'Attending Dentist’s Statement',
  'sheet.form-b': 'Form B: Itemized Receipt (medical, pharmacy)',
  'sheet.form-b-dental': 'Form B: Itemized Receipt (dental)',
  'sheet.form-a-ja': 'Japanese Translation of Form A',
  'sheet.form-b-ja': 'Japanese Translation of Form B (medical)',
  'sheet.form-b-dental-ja': 'Japanese Translation of Form B (dental)',
  'sheet.form-a-dental-ja': 'Japanese Translation of the Dentist’s Statement',
  'sheet.form-c': 'Form C: Attending Dentist’s Statement',
  'sheet.form-c-ja': 'Japanese Translation of Form C',
  'sheet.application': 'Application for National Health Insurance Medical Expense Benefit',
  'sheet.consent': 'Agreement of Authorization',
  'sheet.letter-of-attorney': 'Letter of Attorney (filing)',
  'sheet.receiving-mandate': 'Letter of Attorney (receipt of payment)',
  'sheet.receipt-sheet': 'Receipt Mounting Sheet',
  'sheet.passport-sheet': 'Passport Copy Sheet',
  'sheet.cover': 'Claim Packet: Cover and Checklist',
  'sheet.insert': 'Slip in Place of an Original',
  'sheet.classification-table': 'International Classification of Diseases for the use of National Health Insurance',
  'sheet.continuation': 'Continuation Sheet',

  // names of answers
  'answer.householder': 'the householder',
  'answer.insured': 'the insured symbol and number',
  'answer.applicant': 'who comes to the counter',
  'answer.patients': 'the patients',
  'answer.trips': 'the trips',
  'answer.institutions': 'the institutions',
  'answer.treatments': 'the treatments',
  'answer.id': 'an id (a–z, 0–9, -)',
  'answer.name': 'the name',
  'answer.ja': 'the name in Japanese',
  'answer.kana': 'the reading in kana',
  'answer.latin': 'the name as in the passport',
  'answer.birth': 'the date of birth',
  'answer.postalCode': 'the postal code',
  'answer.address': 'the address',
  'answer.phone': 'the phone number',
  'answer.symbol': 'the symbol',
  'answer.department': 'the department of the institution',
  'answer.number': 'the number',
  'answer.bank': 'the bank',
  'answer.branch': 'the branch',
  'answer.code': 'the code',
  'answer.type': 'the kind of account',
  'answer.holder': 'the account holder in kana',
  'answer.is': 'in what role the visitor comes',
  'answer.relation': 'the relation',
  'answer.sex': 'the sex',
  'answer.insuredFrom': 'the day from which the patient is insured',
  'answer.country': 'the country',
  'answer.departed': 'the day of leaving Japan',
  'answer.purpose': 'the purpose of the trip',
  'answer.trip': 'which trip',
  'answer.patient': 'which patient',
  'answer.institution': 'which institution',
  'answer.care': 'medical, dental or pharmacy',
  'answer.setting': 'inpatient or outpatient',
  'answer.dates': 'the days of the visits',
  'answer.admitted': 'the day of admission',
  'answer.discharged': 'the day of discharge',
  'answer.firstVisit': 'the day of the first visit',
  'answer.cause': 'illness, injury or what else',
  'answer.physician': 'the physician',
  'answer.charges': 'the charges',
  'answer.item': 'the kind of charge',
  'answer.amount': 'the amount',
  'answer.currency': 'the currency',
  'answer.note': 'what the “other” charge is for',
  'answer.text': 'the wording in the foreign language',
  'answer.on': 'the day',
  'answer.kind': 'the kind',
  'answer.unit': 'which unit',
  'answer.treatment': 'which treatment',
  'answer.yen': 'the yen of the rate',
  'answer.per': 'for how many units of the currency',
  'answer.side': 'TTS, TTM or TTB',
  'answer.standard': 'the standard amount',
};
