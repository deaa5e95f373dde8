/** What stands on the input sheets for guarantor and doctor: facts for copying onto the official form, nothing of the illness. */
import type { Value, Values } from '../../template/types.ts';
import { entryOf, exitOf, treatmentEnd, treatmentStart } from '../case/days.ts';
import { nameIn } from '../case/people.ts';
import type { Party } from '../case.ts';
import type { InboundSheet, PacketContext } from './context.ts';
import { latinName } from './visa.ts';

/** One sheet for all travellers of a guarantor. @param context of all of them */
export function guaranteeInput(context: PacketContext, guarantor: Party | undefined): InboundSheet {
  const { unit } = context;
  return { sheet: 'guarantee-input', unit, own: false, content: { values: guaranteeValues(context, guarantor) } };
}

function guaranteeValues({ file, people }: PacketContext, guarantor: Party | undefined): Values {
  const institution = people.institutions[0]?.entry;
  const stays = file.stays ?? [];
  const stayOf = (id: string | undefined) =>
    stays.find(({ travellers }) => travellers === undefined || (id !== undefined && travellers.includes(id)));
  return known({
    institutionName: text(nameIn(institution?.name, 'ja')),
    institutionAddress: text(institution?.address),
    institutionPhone: text(institution?.phone),
    institutionFax: text(institution?.fax),
    institutionContact: text(institution?.contact),
    institutionEmail: text(institution?.email),
    treatmentFrom: onDay(treatmentStart(file)),
    treatmentTo: onDay(treatmentEnd(file)),
    guarantorName: text(nameIn(guarantor?.name, 'ja')),
    guarantorAddress: text(guarantor?.address),
    guarantorRegistration: text(
      (guarantor?.registrations ?? [])
        .map(({ scheme, number }) => [scheme, number].filter(Boolean).join(' '))
        .join(' / '),
    ),
    guarantorPhone: text(guarantor?.phone),
    guarantorFax: text(guarantor?.fax),
    guarantorContact: text(guarantor?.contact),
    guarantorEmail: text(guarantor?.email),
    travellers: {
      kind: 'list',
      rows: (file.travellers ?? []).map((each) => {
        const stay = stayOf(each.id);
        return known({
          role: text(each.role === 'companion' ? '同伴者' : '受診者'),
          nameLatin: text(latinName(each)),
          birth: onDay(each.birth),
          nationality: text(each.nationality),
          passport: text(each.passport?.number),
          entry: onDay(stay && entryOf(stay)?.on),
          exit: onDay(stay && exitOf(stay)?.on),
        });
      }),
    },
    lodging: text([...new Set(stays.flatMap(({ lodging }) => lodging ?? []))].join(' / ')),
  });
}

/** For a patient who is to enter several times. */
export function scheduleInput({ file, people, unit }: PacketContext): InboundSheet {
  const patient = file.travellers?.[0];
  const institution = people.institutions[0]?.entry;
  const visits = [...(file.stays ?? [])].flatMap((stay) => {
    const [from, to] = [entryOf(stay)?.on, exitOf(stay)?.on];
    return from || to ? [known({ from: onDay(from), to: onDay(to) })] : [];
  });
  return {
    sheet: 'schedule-input',
    unit,
    own: false,
    content: {
      values: known({
        patientNameLatin: text(patient && latinName(patient)),
        patientBirthDate: onDay(patient?.birth),
        institutionName: text(nameIn(institution?.name, 'ja')),
        institutionAddress: text(institution?.address),
        visits: visits.length > 0 ? { kind: 'list', rows: visits } : undefined,
      }),
    },
  };
}

function text(words: string | undefined): Value | undefined {
  return words === undefined || words.trim() === '' ? undefined : { kind: 'text', text: words };
}

function onDay(day: Extract<Value, { kind: 'day' }>['day'] | undefined): Value | undefined {
  return day && { kind: 'day', day };
}

function known(values: Readonly<Record<string, Value | undefined>>): Values {
  return Object.fromEntries(Object.entries(values).filter((each): each is [string, Value] => each[1] !== undefined));
}
