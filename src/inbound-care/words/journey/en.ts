/** Words of 赴日就医: findings about the way: inquiry, answers, visa, stay. */
export const words: Readonly<Record<string, string>> = {
  'rule.inbound.public-insurance.title': 'Japanese public insurance',
  'rule.inbound.public-insurance.what':
    'A person who lives outside Japan (residence other than JP) comes for treatment (purpose treatment), and a Japanese public insurance is to pay: public is true on the policy or its insurer, or it is not said and the insurer’s name tells it. Insurers of another country are not meant, and this finding stops everything else.',
  'rule.inbound.public-insurance.message':
    'A Japanese public insurance is to pay for the treatment. To join it for treatment while living outside Japan is against the law.',
  'rule.inbound.public-insurance.message.by-name':
    'The insurer is called like a Japanese public insurance (“{{name}}”). To join one for treatment while living outside Japan is against the law.',
  'rule.inbound.public-insurance.fix':
    'The family talks with the coordinator about paying without this insurance (out of their own pocket, or with a private international insurance), and takes it out of the case. If the residence or the purpose is wrong, correct it.',
  'rule.inbound.public-insurance.fix.by-name':
    'If it is not a public insurance of Japan, write public: false (or the country) at the insurer. If it is one, talk with the coordinator about paying without it, and take it out of the case.',
  'rule.inbound.public-insurance.why':
    'Public insurance in Japan is for those who live there. Joining it from abroad to be treated is not allowed, and the money may be claimed back later.',

  'rule.coordinator.missing.title': 'No coordinator',
  'rule.coordinator.missing.what': 'None of the parties is an international medical coordinator (kind coordinator).',
  'rule.coordinator.missing.message':
    'No international medical coordinator is named yet. Preparing the journey begins there.',
  'rule.coordinator.missing.fix':
    'The family asks an international medical coordinator for help and writes it among the parties. If you do not know whom to ask, JIMCA, the association of these coordinators, gives advice.',
  'rule.coordinator.missing.why':
    'Questions to hospitals, payment of the hospital, interpreters and the visa all go through the coordinator.',

  'rule.inquiry.incomplete.title': 'Something missing from the inquiry',
  'rule.inquiry.incomplete.what':
    'One of the five parts of an inquiry is missing: condition, medical information (reports and images, each on its own), institution, budget, wished time. Once informationCompleteOn has come, reports and images are not asked for.',
  'rule.inquiry.incomplete.message.condition': 'The patient’s present condition is not written yet.',
  'rule.inquiry.incomplete.message.reports': 'There are no medical reports yet.',
  'rule.inquiry.incomplete.message.images': 'There are no images yet.',
  'rule.inquiry.incomplete.message.institution': 'The wished institution is not named yet.',
  'rule.inquiry.incomplete.message.budget': 'The budget is not written yet.',
  'rule.inquiry.incomplete.message.wished': 'The wished time of the journey is not written yet.',
  'rule.inquiry.incomplete.fix':
    'The family prepares what is missing, adds it under inquiry and documents, and hands it to the coordinator.',
  'rule.inquiry.incomplete.fix.condition':
    'The family writes in a few sentences how the patient is now (inquiry, condition).',
  'rule.inquiry.incomplete.fix.reports':
    'The family asks the hospital at home for its reports and adds them to the documents as medical-summary. If there are none, the coordinator confirms it: then write the day (informationCompleteOn).',
  'rule.inquiry.incomplete.fix.images':
    'The family asks the hospital at home for the images as data (DICOM, for example) and adds them to the documents as images. If there are none, the coordinator confirms it: then write the day (informationCompleteOn).',
  'rule.inquiry.incomplete.fix.institution':
    'The family writes the wished institution (inquiry, institution). If there is none in mind, the coordinator helps to choose.',
  'rule.inquiry.incomplete.fix.budget':
    'The family writes how much it can spend, and in which currency (inquiry, budget).',
  'rule.inquiry.incomplete.fix.wished': 'The family writes from when to when it would like to come (inquiry, wished).',
  'rule.inquiry.incomplete.why':
    'The hospital can judge whether it takes the patient only when it knows the condition, the medical information (reports and images), the wished institution, the budget and the time.',

  'rule.information.undelivered.title': 'Medical information not handed over',
  'rule.information.undelivered.what':
    'Medical information that is known (reports, images, prescriptions) has not been handed over: deliveredOn lies ahead, or delivered is not true. Papers that the hospital in Japan wrote, and those for an insurer, a bank or an embassy, are left out.',
  'rule.information.undelivered.message': 'The paper “{{kind}}” has not been handed to the hospital in Japan yet.',
  'rule.information.undelivered.message.later':
    'The paper “{{kind}}” is to be handed over on {{on}}; the hospital in Japan does not have it yet.',
  'rule.information.undelivered.fix':
    'The family hands it to the coordinator, who passes it on to the hospital; then write the day (deliveredOn).',
  'rule.information.undelivered.fix.later':
    'The family hands it to the coordinator, sooner if possible. If that has happened already, correct the day (deliveredOn).',
  'rule.information.undelivered.why':
    'If something is missing from the information given beforehand, the hospital may stop taking the patient. The time for the visa, too, counts from the day on which everything is there.',

  'rule.answer.incomplete.title': 'Answer with parts missing',
  'rule.answer.incomplete.what':
    'An answer that has come lacks one of four parts: accepted or not, treatment, period (from and to), cost (or estimate lines of the institution with an amount). A refusal needs no other part.',
  'rule.answer.incomplete.message.accepted': 'The institution’s answer does not say whether it takes the patient.',
  'rule.answer.incomplete.message.treatment': 'The institution’s answer does not say which treatment.',
  'rule.answer.incomplete.message.period': 'The institution’s answer does not say from when to when.',
  'rule.answer.incomplete.message.cost': 'The institution’s answer does not say the cost.',
  'rule.answer.incomplete.fix':
    'The coordinator asks the institution for what is missing and adds it to the answer (answers).',
  'rule.answer.incomplete.fix.accepted':
    'The coordinator asks the institution whether it takes the patient and writes it (answers, accepted).',
  'rule.answer.incomplete.fix.treatment':
    'The coordinator asks the institution which treatment is meant and writes it (answers, treatment).',
  'rule.answer.incomplete.fix.period':
    'The coordinator asks the institution when treatment begins and ends and writes it (answers, period). The stay is planned by it.',
  'rule.answer.incomplete.fix.cost':
    'The coordinator asks the institution for an estimate, names the paper (answers, cost) and writes its amounts (estimateLines).',
  'rule.answer.incomplete.why':
    'Only with all four (accepted, treatment, period, cost) can the stay be planned and the money be sent.',

  'rule.answer.late.title': 'No answer yet',
  'rule.answer.late.what':
    'More days than the rule pack names (answerDays) have passed since the inquiry (sentOn), and no answer has come, or none of one of the institutions asked.',
  'rule.answer.late.message':
    'No institution has answered the inquiry of {{sentOn}} in {{days}} days. It usually takes about {{limit}} days (until {{due}}).',
  'rule.answer.late.message.one':
    'This institution has not answered the inquiry of {{sentOn}} in {{days}} days. It usually takes about {{limit}} days (until {{due}}).',
  'rule.answer.late.fix':
    'The family asks the coordinator how things stand, and whether information is missing. If the answer has come, write it down (answers).',
  'rule.answer.late.why': 'An answer sometimes takes about two weeks. If it takes longer, information may be missing.',

  'rule.condition.not-agreed.title': 'Condition not agreed',
  'rule.condition.not-agreed.what':
    'A charge for care (actualLines), or an appointment, is for a condition that was not agreed: agreed is false, or it is not said and nobody has accepted the patient for it. A second opinion and charges other than medical ones are left out.',
  'rule.condition.not-agreed.message.charge':
    'This charge is for a condition that was not agreed with the hospital beforehand.',
  'rule.condition.not-agreed.message.appointment':
    'The appointment on {{on}} is for a condition that was not agreed with the hospital beforehand.',
  'rule.condition.not-agreed.fix':
    'The coordinator asks the institution. Once it is agreed, write agreed: true at the condition (conditions).',
  'rule.condition.not-agreed.fix.charge':
    'The coordinator checks on the bill which condition the charge is for. If the institution took it on, write agreed: true at the condition (conditions).',
  'rule.condition.not-agreed.fix.appointment':
    'The family asks the institution through the coordinator, best before the journey. Once it is agreed, write agreed: true at the condition (conditions).',
  'rule.condition.not-agreed.why':
    'The hospital treats the illness that it was asked about beforehand. Please do not ask for the treatment of another one after arriving; several can be arranged if the coordinator knows early.',

  'rule.institution.not-consulted.title': 'Institution not consulted',
  'rule.institution.not-consulted.what':
    'An institution in Japan with an appointment, a charge for care, a line of the estimate or an answer that accepts lacks an answer of its own that accepts, or an estimate of its own. The same is said of one that the inquiry does not name, beside others that have accepted.',
  'rule.institution.not-consulted.message.answer': 'There is no answer of this institution yet.',
  'rule.institution.not-consulted.message.estimate': 'There is no estimate of this institution yet.',
  'rule.institution.not-consulted.message.both': 'There is neither an answer nor an estimate of this institution yet.',
  'rule.institution.not-consulted.message.refused':
    'This institution has declined, yet there is an appointment or a charge of it.',
  'rule.institution.not-consulted.fix':
    'The coordinator asks this institution and writes down its answer (answers) and its estimate (estimateLines).',
  'rule.institution.not-consulted.fix.answer':
    'The coordinator asks this institution whether it takes the patient and writes its answer down (answers).',
  'rule.institution.not-consulted.fix.estimate':
    'The coordinator asks this institution for an estimate and writes it down (estimateLines).',
  'rule.institution.not-consulted.fix.refused':
    'The coordinator asks the institution, and then cancels the appointment or writes down the new answer.',
  'rule.institution.not-consulted.why':
    'Several institutions can treat the patient during one stay if they are told beforehand; each decides and estimates for itself.',

  'rule.visa.missing.title': 'Visa not settled',
  'rule.visa.missing.what':
    'There is a stay, a visa or an accepting answer, and a traveller (Japanese nationals apart) has no visa status, has only refused visas, or enters more often than single-entry visas allow. An inquiry that nobody has accepted yet is not asked.',
  'rule.visa.missing.message':
    'Nothing is written yet about this traveller’s visa. Patient and companions each need an entry.',
  'rule.visa.missing.message.status':
    'The state of this visa is not written yet: needed, applied for, issued, exempt or another.',
  'rule.visa.missing.message.refused': 'This traveller’s visa was refused, and there is no other one.',
  'rule.visa.missing.message.single-entry':
    'The traveller is to enter {{stays}} times, with single-entry visas for {{visas}} of them. A single-entry visa lets in once.',
  'rule.visa.missing.fix':
    'Clear up this traveller’s visa with the coordinator and write its state (visas): exempt where none is needed, held for one who has a visa already or lives in Japan.',
  'rule.visa.missing.fix.status': 'Clear it up with the coordinator and write it (visas, status).',
  'rule.visa.missing.fix.refused':
    'The family talks with the coordinator about what to do (apply again, or change the plan), and adds a new application to the visas.',
  'rule.visa.missing.fix.single-entry':
    'Ask the embassy or consulate, with the coordinator, for a multiple-entry visa or for another visa for the later stay. If the trip home is dropped, correct the stays.',
  'rule.visa.missing.why':
    'As a rule one needs a visa to enter Japan. Medical visas are issued to patients and to their companions. Which nationals are exempt is not decided by this program.',

  'rule.visa.expires.title': 'Visa too short',
  'rule.visa.expires.what':
    'An entry is after the last day of the visa (validUntil), or the stay (counted from the day after entry to departure) is longer than the visa allows (stayDays). Where a traveller has several visas, the one that reaches furthest counts.',
  'rule.visa.expires.message.validity':
    'The entry is planned for {{entry}}, but the visa is valid until {{validUntil}}. Days too late: {{days}}.',
  'rule.visa.expires.message.stay':
    'The stay from {{entry}} to {{exit}} takes {{planned}} days, but the visa allows {{stayDays}} (until {{last}}). Days over: {{days}}.',
  'rule.visa.expires.fix':
    'Check the days of the visa and of the stay. If they do not fit, talk with the coordinator: change the plan, or apply for another visa.',
  'rule.visa.expires.fix.validity':
    'The family talks with the coordinator about entering before the visa runs out, or applying for a new one. If a day is wrong, correct it.',
  'rule.visa.expires.fix.stay':
    'The family talks with the coordinator about a shorter stay or a visa that allows a longer one. The treatment may also be split by a trip home.',
  'rule.visa.expires.why': 'Who has a visa should check how long it is valid and how long one may stay with it.',

  'rule.visa.multiple-without-schedule.title': 'Multiple entry without a schedule',
  'rule.visa.multiple-without-schedule.what':
    'There is a medical visa for multiple entries (entries multiple) and no treatment schedule among the documents. Not raised for visas held or exempt.',
  'rule.visa.multiple-without-schedule.message': 'This is a multiple-entry visa, but there is no treatment schedule.',
  'rule.visa.multiple-without-schedule.fix':
    'The coordinator asks the doctor for a treatment schedule that says concretely why several visits are needed, and adds it to the documents. Ask the embassy or consulate how it should look.',
  'rule.visa.multiple-without-schedule.why':
    'For a multiple-entry visa the doctor’s treatment schedule is asked for. Embassies differ, so please ask.',

  'rule.visa.too-early.title': 'Entry before the visa can be there',
  'rule.visa.too-early.what':
    'A traveller still waits for a visa (needed, applied, refused, or nothing is said of it), and the entry is sooner than the rule pack’s days (visaDays) after all medical information was there. Where it has gaps, the days count from today.',
  'rule.visa.too-early.message':
    'The entry is planned for {{entry}}. The visa takes at least {{limit}} days from complete information ({{start}}): {{earliest}} at the earliest. Days too early: {{days}}.',
  'rule.visa.too-early.message.incomplete':
    'The entry is planned for {{entry}}, but the medical information has gaps. Even if it were complete today ({{start}}), the visa takes at least {{limit}} days: {{earliest}} at the earliest. Days too early: {{days}}.',
  'rule.visa.too-early.message.urgent':
    'This case is urgent, but an entry on {{entry}} is too soon. The visa takes at least {{limit}} days from complete information ({{start}}): {{earliest}} at the earliest. Days too early: {{days}}.',
  'rule.visa.too-early.message.incomplete-urgent':
    'This case is urgent, but an entry on {{entry}} is too soon. The medical information has gaps; even if it were complete today ({{start}}), the visa takes at least {{limit}} days: {{earliest}} at the earliest. Days too early: {{days}}.',
  'rule.visa.too-early.fix':
    'The family moves the planned entry (stays, entry) to a later day. Whether it can be sooner, the coordinator knows.',
  'rule.visa.too-early.fix.incomplete':
    'The family first hands the missing medical information to the coordinator and writes the day on which it was complete. Then move the planned entry (stays, entry) to a later day.',
  'rule.visa.too-early.fix.urgent':
    'Where it is urgent, treatment may begin at home and go on in Japan. Talk with your doctor and the coordinator, and correct the planned entry (stays, entry).',
  'rule.visa.too-early.fix.incomplete-urgent':
    'Where it is urgent, treatment may begin at home and go on in Japan: talk with your doctor and the coordinator. Hand the missing medical information to the coordinator soon.',
  'rule.visa.too-early.why':
    'From the day on which the coordinator has all medical information, a medical visa takes at least about two weeks. Each missing paper moves it.',

  'rule.entry.before-advised.title': 'Sooner than advised',
  'rule.entry.before-advised.what':
    'An entry, planned or done, is sooner than the rule pack’s months (advisedMonths) after the start: the day of complete information, else today. Where no entry is planned, the wished time ends before that.',
  'rule.entry.before-advised.message':
    'The entry is planned for {{entry}}. Counted from {{start}}, one is advised to come between {{first}} and {{last}}. Days sooner: {{days}}.',
  'rule.entry.before-advised.message.incomplete':
    'The entry is planned for {{entry}}, but the medical information has gaps. Counted from today ({{start}}), one is advised to come between {{first}} and {{last}}. Days sooner: {{days}}.',
  'rule.entry.before-advised.message.urgent':
    'This case is urgent, with an entry planned for {{entry}}. Counted from {{start}}, one is advised to come between {{first}} and {{last}}. Days sooner: {{days}}.',
  'rule.entry.before-advised.message.incomplete-urgent':
    'This case is urgent, with an entry planned for {{entry}}, but the medical information has gaps. Counted from today ({{start}}), one is advised to come between {{first}} and {{last}}. Days sooner: {{days}}.',
  'rule.entry.before-advised.message.wished':
    'The wished time ends on {{entry}}. Counted from {{start}}, one is advised to come between {{first}} and {{last}}. Days sooner: {{days}}.',
  'rule.entry.before-advised.message.wished-urgent':
    'This case is urgent, and the wished time ends on {{entry}}. Counted from {{start}}, one is advised to come between {{first}} and {{last}}. Days sooner: {{days}}.',
  'rule.entry.before-advised.fix':
    'The family asks the coordinator whether the hospital can be ready, and moves the planned entry (stays, entry) to a later day if possible.',
  'rule.entry.before-advised.fix.incomplete':
    'The family hands the missing medical information to the coordinator and asks whether the hospital can be ready. If possible, move the planned entry (stays, entry) to a later day.',
  'rule.entry.before-advised.fix.urgent':
    'Where it is urgent, treatment may begin at home and go on in Japan. Talk with your doctor and the coordinator.',
  'rule.entry.before-advised.fix.incomplete-urgent':
    'Where it is urgent, treatment may begin at home and go on in Japan. Talk with your doctor and the coordinator, and hand over the missing medical information soon.',
  'rule.entry.before-advised.fix.wished':
    'The family considers a later time (inquiry, wished) and talks with the coordinator.',
  'rule.entry.before-advised.fix.wished-urgent':
    'Where it is urgent, treatment may begin at home and go on in Japan. Talk with your doctor and the coordinator, and think the wished time (inquiry, wished) over.',
  'rule.entry.before-advised.why':
    'Beside the visa, the hospital must prepare, too. So one is advised to plan the journey for one to two months later.',

  'rule.guarantor.missing.title': 'No guarantor',
  'rule.guarantor.missing.what':
    'A traveller with a medical visa (needed, applied, issued, refused) has no guarantor. It is looked for as the visa’s guarantor, then as a party of kind guarantor, then as a coordinator whose registration is for that (…-guarantor).',
  'rule.guarantor.missing.message': 'No guarantor is named, as a medical visa needs (visas concerned: {{count}}).',
  'rule.guarantor.missing.fix':
    'The family asks a registered guarantor (a coordinator that is registered for it will do) and writes it among the parties and at the visas (guarantor). The Ministry of Foreign Affairs points to the lists.',
  'rule.guarantor.missing.why':
    'To apply for a medical visa, patient and companions need a registered guarantor to vouch for them.',

  'rule.guarantor.unregistered.title': 'Guarantor without registration',
  'rule.guarantor.unregistered.what':
    'The guarantor of a medical visa has no registration, or one without a number. A coordinator, or anybody else, needs a registration for just that (…-guarantor).',
  'rule.guarantor.unregistered.message.none': 'No registration of this guarantor is written down.',
  'rule.guarantor.unregistered.message.coordinator':
    'For this coordinator no registration as a guarantor for medical visas is written down. Not every coordinator is one.',
  'rule.guarantor.unregistered.message.number': 'The number of this guarantor’s registration is not written down.',
  'rule.guarantor.unregistered.fix':
    'The coordinator confirms the registration and its number and writes them (registrations, METI-guarantor for example). Without a registration, ask a registered guarantor instead.',
  'rule.guarantor.unregistered.why':
    'Only guarantors registered with METI or the Japan Tourism Agency may issue the letter of guarantee, and the number stands on it.',

  'rule.guarantor.companion-unnamed.title': 'Companion not in the guarantee',
  'rule.guarantor.companion-unnamed.what':
    'A companion with a medical visa is not among the travellers that the guarantee in hand lists, or the companion’s visa names no guarantor while the patient’s does.',
  'rule.guarantor.companion-unnamed.message.paper': 'The guarantee in hand does not list the companion {{traveller}}.',
  'rule.guarantor.companion-unnamed.message.visa':
    'The patient’s visa names a guarantor, but this companion’s visa does not.',
  'rule.guarantor.companion-unnamed.fix':
    'The coordinator asks the guarantor to name the companion in the guarantee and its list.',
  'rule.guarantor.companion-unnamed.fix.paper':
    'The coordinator asks the guarantor for a guarantee that lists the companion. If it does already, add the companion to the document’s travellers.',
  'rule.guarantor.companion-unnamed.fix.visa':
    'The coordinator asks the guarantor to vouch for the companion, too, and writes it at this visa (guarantor).',
  'rule.guarantor.companion-unnamed.why':
    'Companions need a guarantor as well, and the guarantee comes with a list of them. Who is not on it may not get a visa.',

  'rule.stay.over-permission.title': 'Longer than permitted',
  'rule.stay.over-permission.what':
    'Treatment ends, or the traveller leaves, after the permitted day: that of the sticker (permittedUntil), else so many days after landing as the rule pack says (permissionDays), or as a longer visa gives. Once the stay is over, only the departure is looked at.',
  'rule.stay.over-permission.message.departure':
    'The departure is planned for {{exit}}, but the stay is permitted until {{until}}. Days over: {{days}}.',
  'rule.stay.over-permission.message.departure-counted':
    'The departure is planned for {{exit}}, but the permission is usually {{limit}} days after landing (until {{until}}). Days over: {{days}}.',
  'rule.stay.over-permission.message.left':
    'The departure was on {{exit}}, but the stay was permitted until {{until}}. Days over: {{days}}.',
  'rule.stay.over-permission.message.left-counted':
    'The departure was on {{exit}}, but the permission is usually {{limit}} days after landing (until {{until}}). Days over: {{days}}.',
  'rule.stay.over-permission.message.treatment':
    'Treatment ends on {{end}}, but the stay is permitted until {{until}}. Days over: {{days}}.',
  'rule.stay.over-permission.message.treatment-counted':
    'Treatment ends on {{end}}, but the permission is usually {{limit}} days after landing (until {{until}}). Days over: {{days}}.',
  'rule.stay.over-permission.fix':
    'The family talks with the coordinator at once about ending the treatment and leaving in time. After landing, write the day on the sticker (stays, permittedUntil).',
  'rule.stay.over-permission.fix.departure':
    'The family plans an earlier departure or, before the day comes, asks the coordinator whether the stay can be extended.',
  'rule.stay.over-permission.fix.departure-counted':
    'The family plans an earlier departure or talks with the coordinator about a visa for a longer stay. After landing, write the day on the sticker (stays, permittedUntil).',
  'rule.stay.over-permission.fix.left':
    'Check the days; if the stay was extended, write the new day (permittedUntil). If they are right, tell the coordinator and the guarantor.',
  'rule.stay.over-permission.fix.left-counted':
    'Write the day on the sticker (stays, permittedUntil). If the stay was still too long, tell the coordinator and the guarantor.',
  'rule.stay.over-permission.fix.treatment':
    'The coordinator asks the hospital whether treatment can end in time or be split by a trip home, or whether the stay can be extended.',
  'rule.stay.over-permission.fix.treatment-counted':
    'The coordinator asks the hospital whether treatment can end in time or be split by a trip home. If it takes longer, apply for a visa for a longer stay.',
  'rule.stay.over-permission.why':
    'One must leave before the landing permission ends, so it should be clear beforehand that treatment ends in time. The day stands on the sticker in the passport, usually within 90 days.',

  'rule.stay.over-90-days.title': 'One stay of more than 90 days',
  'rule.stay.over-90-days.what':
    'One stay (from the day after entry to departure, or to the end of treatment where no departure is planned) is longer than the rule pack’s days (permissionDays), and there is no way for that. A way is a visa for more days (stayDays), a certificate of eligibility (coe), an acceptance certificate, or a sticker that gives more.',
  'rule.stay.over-90-days.message':
    'The one stay from {{entry}} to {{last}} takes {{days}} days, {{over}} more than {{limit}}, and nothing shows that it is for a stay in hospital.',
  'rule.stay.over-90-days.fix':
    'The coordinator talks with the hospital about the way for a stay in hospital (its staff, or a relative in Japan, applies for the certificate of eligibility) and adds the paper to the documents. The treatment may also be split into two stays with a trip home between.',
  'rule.stay.over-90-days.why':
    'A single stay of more than 90 days presupposes a stay in hospital. A certificate of eligibility may be needed before the visa: please ask the embassy or consulate.',

  'rule.companions.many.title': 'Several companions',
  'rule.companions.many.what':
    'As many companions as the rule pack says (companionsFrom), or more, are in Japan at one time. Companions who take turns are counted only where their stays overlap, and nothing is said once the journey is over.',
  'rule.companions.many.message': 'There are {{count}} companions. It is advised to bring as few as possible.',
  'rule.companions.many.fix':
    'The family considers who is really needed. In hospital the staff looks after the patient, and an interpreter, arranged with the coordinator, helps with the language.',
  'rule.companions.many.why':
    'In Japanese hospitals the staff looks after patients during their stay. Few hospitals have doctors or nurses who speak Chinese, so for the language think of a medical interpreter rather than of one more companion.',

  'rule.companions.child.title': 'A child among the companions',
  'rule.companions.child.what':
    'A companion is younger than the rule pack says (childAge) on the day of the first entry. Where no day is planned, today counts.',
  'rule.companions.child.message': 'A companion is younger than {{age}} on {{on}}.',
  'rule.companions.child.fix':
    'The family arranges for someone to look after the child, so that it need not come to the hospital. If the birth date (birth) is wrong, correct it.',
  'rule.companions.child.why':
    'Please do not bring children who need an adult’s care to the hospital. The age is this program’s own mark.',

  'rule.departure.same-day.title': 'Leaving on the day of the last appointment',
  'rule.departure.same-day.what':
    'The patient’s departure is on the day of the last appointment (appointments) of the stay, or before it. Without appointments the last day of treatment counts, as answered or interpreted.',
  'rule.departure.same-day.message': 'The last appointment is on {{exit}}, the day of departure.',
  'rule.departure.same-day.message.before':
    'The departure is planned for {{exit}}, but there is an appointment after it, on {{last}}.',
  'rule.departure.same-day.message.end': 'The treatment ends on {{exit}}, the day of departure.',
  'rule.departure.same-day.message.before-end':
    'The departure is planned for {{exit}}, but the treatment goes on until {{last}}.',
  'rule.departure.same-day.fix':
    'The family moves the departure by a day or more, or asks the coordinator whether the appointment can be sooner.',
  'rule.departure.same-day.fix.before':
    'Check the day of the appointment (appointments) and that of the departure (stays, exit), and correct the one that is wrong.',
  'rule.departure.same-day.fix.end':
    'The family moves the departure by a day or more. If the last visit to the hospital is earlier, write it under appointments.',
  'rule.departure.same-day.fix.before-end':
    'Check the last day of treatment (answers, period) and the departure (stays, exit), and correct the one that is wrong.',
  'rule.departure.same-day.why':
    'Even with an appointment, emergencies may go first: there may be waiting, and the time may not be kept.',
};
