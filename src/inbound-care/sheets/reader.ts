/** Who reads a packet, and in which language: as the case says of them, else as such readers usually read. */
import { LANGUAGES, type Language } from '../../base/languages.ts';
import type { PacketName } from '../audience/packets.ts';
import { calledIn, nameIn, peopleOf, travellerName } from '../case/people.ts';
import { readsOf } from '../case/readers.ts';
import type { Case, Party } from '../case.ts';
import type { Pack } from '../pack.ts';

export interface Reader {
  kind: 'institution' | 'embassy' | 'bank' | 'patient' | 'insurer' | 'doctor';
  /** The first that the reader reads of those that we have. */
  language: Language;
  /** What it is called; undefined where the case does not name it. */
  name: string | undefined;
}

export function isLanguage(tag: string): tag is Language {
  return (LANGUAGES as readonly string[]).includes(tag);
}

/** @param file as the reader may see it */
export function readerOf(packet: PacketName, file: Case, pack: Pack): Reader {
  const people = peopleOf(file);
  const usual = pack.values.readerLanguages;
  const ofParty = (
    kind: Reader['kind'],
    party: Party | undefined,
    otherwise: readonly Language[] | Language,
  ): Reader => {
    const language = firstOf(party?.id === undefined ? undefined : readsOf(party.id, file, people, pack), otherwise);
    return { kind, language, name: nameIn(party?.name, language) };
  };
  switch (packet) {
    case 'inquiry': {
      const asked = askedInstitutions(file);
      const first = ofParty('institution', asked.flatMap(({ party }) => party ?? []).at(0), usual.institution);
      return {
        ...first,
        name: listed(asked.map(({ party, name }) => (party ? nameIn(party.name, first.language) : name))),
      };
    }
    case 'visa':
      return ofParty('embassy', ofKind(file, 'embassy'), usual.embassy);
    case 'remittance':
      return ofParty('bank', ofKind(file, 'bank'), usual.bank);
    case 'insurance':
      return ofParty('insurer', people.parties.get(file.policies?.[0]?.insurer ?? ''), usual.insurer);
    case 'settlement': {
      const patient = people.patients[0]?.entry;
      const reads = patient?.id === undefined ? patient?.languages : readsOf(patient.id, file, people, pack);
      const language = firstOf(reads, familyLanguage(file));
      const name = travellerName(file, patient?.id, language) ?? nameIn(patient?.name, language);
      return { kind: 'patient', language, name };
    }
    case 'follow-up':
      return ofParty('doctor', people.parties.get(file.followUp?.doctor ?? ''), familyLanguage(file));
  }
}

/** The first of the tongues that we have. */
function firstOf(reads: readonly string[] | string | undefined, otherwise: readonly Language[] | Language): Language {
  const tags = [reads ?? []].flat().map((tag) => tag.slice(0, 2).toLowerCase());
  return tags.find(isLanguage) ?? [otherwise].flat()[0] ?? 'en';
}

/** Where nothing tells what the family reads: the page is for those who come from China. */
function familyLanguage({ residence }: Case): Language {
  return residence === undefined ? 'zh' : 'en';
}

function ofKind(file: Case, kind: Party['kind']): Party | undefined {
  return file.parties?.find((each) => each.kind === kind);
}

/** The institutions that are asked: those of the inquiry, else those that have answered or may. */
export function askedInstitutions(file: Case): { party: Party | undefined; name: string | undefined }[] {
  const said = file.inquiry?.institution;
  const wished = said === undefined ? [] : typeof said === 'string' ? [said] : said;
  const answered = (file.answers ?? []).flatMap(({ institution }) => institution ?? []);
  const ids = [...new Set([...wished, ...answered])];
  const named = ids.map((id) => {
    const party = file.parties?.find((each) => each.id === id);
    return { party, name: party ? undefined : id };
  });
  return named.length > 0 ? named : peopleOf(file).institutions.map(({ entry }) => ({ party: entry, name: undefined }));
}

function listed(names: readonly (string | undefined)[]): string | undefined {
  const there = names.flatMap((name) => name ?? []);
  return there.length === 0 ? undefined : there.join(' / ');
}

/** Whose papers they are: the patient. */
export function patientName(file: Case, language: Language): string | undefined {
  const patient = peopleOf(file).patients[0]?.entry;
  return patient && (nameIn(patient.name, language) ?? calledIn(file, patient.id, language));
}

export function coordinatorName(file: Case, language: Language): string | undefined {
  return nameIn(peopleOf(file).coordinators[0]?.entry.name, language);
}
