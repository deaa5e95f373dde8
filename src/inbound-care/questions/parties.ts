/** The coordinator, the institutions in Japan, the guarantor, the insurer: their names, and how they are reached. */
import type { Plain } from '../../base/text-tree.ts';
import { choice, wordsOf } from '../../interview/build.ts';
import type { Input, Option } from '../../interview/input.ts';
import { languages, searchIn, typedLanguage } from '../../interview/lists.ts';
import type { Subject } from '../../interview/question.ts';
import { WHOLE } from '../../interview/question.ts';
import { finder } from '../../interview/search.ts';
import { typedLine, typedPhone } from '../../interview/typed.ts';
import { isTreating, nameIn } from '../case/people.ts';
import type { Party } from '../case.ts';
import type { RuleId } from '../rules/rule-ids.ts';
import { another, type CaseBlock, type CaseQuestion, entriesOfKind, nameQuestion, question } from './build.ts';
import { type CaseFacts, hasBegun } from './facts.ts';
import { newId } from './ids.ts';
import { type CaseSubject, entriesOf, entryAt, GIVEN_TO_PARTIES, indexOf, newParty, nextEntry } from './subjects.ts';

const partyAt = (facts: CaseFacts, subject: Subject): Party => entryAt(facts, 'parties', subject);
const isNamed = (facts: CaseFacts, subject: Subject) => partyAt(facts, subject).name !== undefined;

/** The parties of one kind; where there is none yet, the first that there will be. */
function orFirst(facts: CaseFacts, kind: NonNullable<Party['kind']>, there: CaseSubject[]): CaseSubject[] {
  return there.length > 0 ? there : [nextEntry(facts, 'parties', newParty(facts, kind))];
}

function partyName(id: string, rule: RuleId, preset?: CaseQuestion['preset']): CaseQuestion {
  return nameQuestion({
    id,
    at: ['name'],
    rule,
    inTime: true,
    of: (facts, subject) => partyAt(facts, subject).name,
    ...(preset ? { preset } : {}),
    example: true,
  });
}

/** Languages of the list, or typed as a tag; several. */
function languagesInput({ language }: CaseFacts): Input {
  return searchIn(languages(language), { many: true, free: typedLanguage() });
}

/** One language stands alone, as people write it. */
export const languagesQuestion = (id: string, more: Pick<CaseQuestion, 'when' | 'from' | 'preset'>) =>
  question({
    id,
    at: ['languages'],
    rule: 'translation.missing',
    optional: true,
    ...more,
    input: (facts) => languagesInput(facts),
    read: ({ answers }, { at }) => {
      const held = (answers[String(at[0])] as Plain[] | undefined)?.[Number(at[1])];
      const spoken = typeof held === 'object' && !Array.isArray(held) ? held['languages'] : undefined;
      return spoken === undefined ? undefined : [spoken].flat();
    },
    write: (answer, _facts, subject) => [
      {
        path: [...subject.at, 'languages'],
        to: Array.isArray(answer) && answer.length === 1 ? answer[0]! : answer,
      },
    ],
  });

/** What is asked of every party, whatever its kind. */
const inJapanese: CaseQuestion = question({
  id: 'party-name-ja',
  at: ['name', 'ja'],
  rule: 'translation.missing',
  optional: true,
  when: (facts, subject) => facts.language !== 'ja' && typeof partyAt(facts, subject).name === 'object',
  input: typedLine(),
  example: true,
  erase: () => [],
});
const address = question({
  id: 'party-address',
  at: ['address'],
  rule: 'guarantor.missing',
  optional: true,
  from: 'coordinator',
  when: isNamed,
  input: typedLine(),
  example: true,
});
const phone = question({
  id: 'party-phone',
  at: ['phone'],
  rule: 'coordinator.missing',
  optional: true,
  from: 'coordinator',
  when: isNamed,
  input: typedPhone(),
  example: true,
});
const email = question({
  id: 'party-email',
  at: ['email'],
  rule: 'coordinator.missing',
  optional: true,
  from: 'coordinator',
  when: isNamed,
  input: typedLine(),
  example: true,
});
const fax = question({
  id: 'party-fax',
  at: ['fax'],
  rule: 'guarantor.missing',
  from: 'review',
  when: isNamed,
  input: typedPhone(),
});
const contact = question({
  id: 'party-contact',
  at: ['contact'],
  rule: 'coordinator.missing',
  optional: true,
  from: 'coordinator',
  when: isNamed,
  input: typedLine(),
  example: true,
});
const spoken = languagesQuestion('party-languages', { from: 'coordinator', when: isNamed });
const REACHED: readonly CaseQuestion[] = [inJapanese, address, phone, fax, email, contact, spoken];

/** Registers of those who may stand guarantee for a visa; `none`: it stands in neither. */
const REGISTERS = ['METI-guarantor', 'JTA-guarantor', 'none'];

function guaranteeOf({ registrations }: Party): number {
  return (registrations ?? []).findIndex(({ scheme }) => scheme?.endsWith('-guarantor'));
}

const register = question({
  id: 'party-register',
  at: ['registrations'],
  rule: 'guarantor.unregistered',
  inTime: true,
  when: isNamed,
  input: (facts, subject) => {
    const other = partyAt(facts, subject).registrations?.[guaranteeOf(partyAt(facts, subject))]?.scheme;
    const options = wordsOf('register', REGISTERS);
    return choice(
      other === undefined || REGISTERS.includes(other)
        ? options
        : [{ answer: other, label: { text: other } }, ...options],
    );
  },
  read: (facts, subject) => {
    const party = partyAt(facts, subject);
    const at = guaranteeOf(party);
    return at >= 0 ? party.registrations![at]!.scheme : party.registrations === undefined ? undefined : 'none';
  },
  write: (answer, facts, subject) => {
    const path = [...subject.at, 'registrations'];
    const { registrations } = partyAt(facts, subject);
    const at = guaranteeOf(partyAt(facts, subject));
    if (answer === null || answer === 'none')
      return at >= 0 ? [{ path: [...path, at], remove: true }] : registrations ? [] : [{ path, to: [] }];
    return at >= 0
      ? [{ path: [...path, at, 'scheme'], to: answer }]
      : [{ path: [...path, (registrations ?? []).length], to: { scheme: answer } }];
  },
});

const registration = question({
  id: 'party-registration',
  at: ['number'],
  rule: 'guarantor.unregistered',
  optional: true,
  about: (facts, subject) => {
    const at = guaranteeOf(partyAt(facts, subject));
    return at < 0 ? [] : [{ ...subject, at: [...subject.at, 'registrations', at] }];
  },
  input: typedLine({ most: 60 }),
  example: true,
});

export const coordinatorsBlock: CaseBlock = {
  each: (facts) =>
    orFirst(
      facts,
      'coordinator',
      entriesOf(facts, 'parties', ({ kind }) => kind === 'coordinator'),
    ),
  questions: [
    partyName('coordinator-name', 'coordinator.missing'),
    question({
      id: 'coordinator-association',
      at: ['association'],
      rule: 'coordinator.missing',
      optional: true,
      when: isNamed,
      input: searchIn(finder([{ answer: 'JIMCA', texts: ['JIMCA'], label: { text: 'JIMCA' } }]), { free: typedLine() }),
      example: true,
    }),
    register,
    registration,
    ...REACHED,
  ],
  entries: entriesOfKind('coordinator', 'parties', (facts) => newParty(facts, 'coordinator'), GIVEN_TO_PARTIES),
};

/** The institution that was wished for, where it was told in words. */
function wished({ case: file, people }: CaseFacts): string | undefined {
  const [first] = [file.inquiry?.institution ?? []].flat();
  return first === undefined || people.parties.has(first) ? undefined : first;
}

export const institutionsBlock: CaseBlock = {
  each: (facts) => orFirst(facts, 'institution', entriesOf(facts, 'parties', isTreating)),
  questions: [
    partyName('institution-name', 'institution.not-consulted', (facts, subject) =>
      facts.people.institutions.some(({ index }) => index !== indexOf(subject)) ? undefined : wished(facts),
    ),
    ...REACHED,
  ],
  entries: entriesOfKind(
    'institution-in-japan',
    'parties',
    (facts) => newParty(facts, 'institution'),
    GIVEN_TO_PARTIES,
  ),
};

export const moreInstitutionsBlock: CaseBlock = {
  each: () => [WHOLE],
  questions: [
    another({
      id: 'more-institutions',
      rule: 'institution.not-consulted',
      add: (facts) => ({
        path: ['parties', (facts.case.parties ?? []).length],
        to: newParty(facts, 'institution'),
      }),
      when: (facts) => facts.people.institutions.length > 0 && !hasBegun(facts, ['answers', 'estimateLines']),
      count: ({ people }) => people.institutions.length,
    }),
  ],
};

/** Guarantors that are no coordinator, with their registration and where the embassy reaches them. */
export const guarantorsBlock: CaseBlock = {
  each: (facts) => entriesOf(facts, 'parties', ({ kind }) => kind === 'guarantor'),
  questions: [partyName('guarantor-name', 'guarantor.missing'), register, registration, ...REACHED],
  entries: entriesOfKind('guarantor', 'parties', (facts) => newParty(facts, 'guarantor'), GIVEN_TO_PARTIES),
};

/**
 * One of the parties, or the name of one that the case does not have yet: it is begun with it.
 * @param options the parties that can be meant
 */
export function partyQuestion({
  kind,
  options,
  ...rest
}: Omit<Parameters<typeof question>[0], 'input' | 'read' | 'write'> & {
  kind: NonNullable<Party['kind']>;
  options: (facts: CaseFacts, subject: Subject) => readonly Option[];
}): CaseQuestion {
  return question({
    ...rest,
    input: (facts, subject) =>
      searchIn(
        finder(
          options(facts, subject).map(({ answer, label }) => ({
            answer,
            codes: [String(answer)],
            texts: textsOf(facts, String(answer)),
            label,
          })),
        ),
        { free: typedLine() },
      ),
    write: (answer, facts, subject) => {
      const path = [...subject.at, ...rest.at];
      if (typeof answer !== 'string' || options(facts, subject).some((option) => option.answer === answer))
        return [{ path, to: answer }];
      const { parties = [] } = facts.case;
      const named = parties.find(
        (party) =>
          nameIn(party.name, facts.language) === answer &&
          (party.kind === kind || options(facts, subject).some((option) => option.answer === party.id)),
      );
      if (named?.id !== undefined) return [{ path, to: named.id }];
      const id = newId(facts.case, String(newParty(facts, kind)['id']).replace(/\d+$/, ''));
      return [
        { path: ['parties', parties.length], to: { ...newParty(facts, kind), id, name: { [facts.language]: answer } } },
        { path, to: id },
      ];
    },
  });
}

function textsOf({ people, language }: CaseFacts, id: string): string[] {
  const name = people.travellers.get(id)?.name ?? people.parties.get(id)?.name;
  const all = typeof name === 'object' ? Object.values(name).filter((each) => each !== undefined) : [name ?? id];
  return [nameIn(name, language) ?? id, ...all];
}
