/** The page of who sees what in the packets of 赴日就医, from the tables that the packets are made by. */
import { PAPER_READERS, PARTIES, PAYMENTS, TERMS, TRAVELLERS } from '../src/inbound-care/audience/entries.ts';
import { FIELDS } from '../src/inbound-care/audience/fields.ts';
import { PACKETS, type PacketName } from '../src/inbound-care/audience/packets.ts';
import { RULE_READERS } from '../src/inbound-care/audience/rules.ts';
import { words } from '../src/inbound-care/words/common/en.ts';

const INTRO = `# The packets of 赴日就医, and who sees what

\`ryoyohi build CASE --packet NAME\` makes one of six packets. Each is in its reader's language; the language of the call stands
beside it where it is another.

| packet | for | its sheets, in order |
|---|---|---|
| \`inquiry\` | the coordinator and the hospital | cover; the five parts of the inquiry with conditions, stay, companions and timeline; list of medical information; an answer sheet for each hospital and condition |
| \`visa\` | the embassy | for each traveller who applies: cover, checklist by the kind of visa with timeline. Behind all of them the input sheet for each guarantor, and with multiple entry the input sheet for the doctor. Neither is an official form |
| \`remittance\` | the bank | cover; purpose, the estimate as two sums, accounts, what was sent; what is to be confirmed, terms, the bank's papers |
| \`settlement\` | the patient | cover; statement; index of evidence; refund instruction or top-up notice; the data code |
| \`insurance\` | the insurer, one run for each policy and condition | cover; covered, not covered, not confirmed; who paid whom, translations; a slip for each paper, with the paper itself behind it where the case has its file |
| \`follow-up\` | the doctor at home | cover; summary; a sheet to report on |

What a reader may not see is taken out of the case before any sheet is made. The tables below are those that it is taken out by:
what is not named does not pass. They are written by \`npm run docs\`; a test holds them equal.

**One reader's papers alone.** \`visa\` and \`insurance\` hold a run for each of several readers. \`--for ID\` makes one alone, in a
file of its own: a traveller (\`--for m1\`), a guarantor, a policy (\`--for q1\`) or an insurer with all its policies. So no file has to be
split before it is sent. A file for an insurer that is larger than insurers usually take is told of.

**Texts of your own.** A term, a name of a paper, a course may say what was taken out elsewhere. What the case itself names is
found in them: names of travellers whom the reader may not know, numbers of accounts, passports and policies, telephones and
addresses for e-mail, and any number of 15 digits or more, are covered (\`····\`), however they are spaced; of a text that
names the illness or its treatment to the bank or the embassy nothing is left (\`—\`), and a hospital whose name tells it
is “medical institution” for the bank. \`build\` says each place. The embassy has to know a hospital's name, and those who apply with one another know each other.

**What no program can tell.** An illness in other words (乳がん for 乳癌), a name that the case does not have, and what stands on
the papers that are bound in behind their slips. Ids are printed as they are (a slip names its paper's): choose ids that tell nothing. \`build\` says so each time: read a packet before it is handed over.

**Back from the scanner.** The input sheets for guarantor and doctor have boxes that \`scan\` looks into. Answer sheet, follow-up report and
refund instruction have room for hands only: \`scan\` knows the sheet, and cannot tell whether it is filled in or signed.
`;

const HEAD = `| ${PACKETS.join(' | ')} |`;
const RULE = `|${PACKETS.map(() => ':-:').join('|')}|`;

function row(name: string, isSeen: (packet: PacketName) => boolean): string {
  return `| ${name} | ${PACKETS.map((packet) => (isSeen(packet) ? '●' : '')).join(' | ')} |`;
}

function table(what: string, rows: readonly string[]): string {
  return [`| ${what} ${HEAD}`, `|---${RULE}`, ...rows].join('\n');
}

function fieldRows(seen: unknown, path: string): string[] {
  if (Array.isArray(seen)) return [row(`\`${path}\``, (packet) => seen.includes(packet))];
  return Object.entries(seen as object).flatMap(([key, part]) => fieldRows(part, path === '' ? key : `${path}.${key}`));
}

const WHO = {
  named: 'those who it is about',
  patients: 'patients',
  payers: 'patients, and who pays',
  all: 'all',
} as const;

export function audiencePage(): string {
  const kinds = [...new Set(Object.values(PARTIES).flatMap(({ always, named }) => [...always, ...named]))].sort();
  const parties = kinds.map(
    (kind) =>
      `| ${words[`party.${kind}`]} | ${PACKETS.map((packet) =>
        PARTIES[packet].always.includes(kind) ? '●' : PARTIES[packet].named.includes(kind) ? '○' : '',
      ).join(' | ')} |`,
  );
  const sections = [
    INTRO,
    '## Papers\n',
    table(
      'paper',
      Object.entries(PAPER_READERS).map(([kind, readers]) =>
        row(words[`document.${kind}`] ?? kind, (packet) => readers.includes(packet)),
      ),
    ),
    '\nA paper that is about another condition, policy or traveller than the run of sheets stays out too.\n',
    '## People, money, terms\n',
    `| of the family | ${PACKETS.map((packet) => WHO[TRAVELLERS[packet]]).join(' | ')} |`.replace(
      /^/,
      `| ${HEAD}\n|---${RULE}\n`,
    ),
    '\n● always, ○ where something that is left refers to them:\n',
    [`| party ${HEAD}`, `|---${RULE}`, ...parties].join('\n'),
    '',
    table(
      'money',
      Object.entries(PAYMENTS).map(([purpose, readers]) =>
        row(words[`cashPurpose.${purpose}`] ?? purpose, (packet) => readers.includes(packet)),
      ),
    ),
    `\nTerms: the family sees all of them; the bank ${TERMS.remittance.map((key) => `\`${key}\``).join(', ')}; the insurer ${TERMS.insurance
      .map((key) => `\`${key}\``)
      .join(', ')}; the doctor at home ${TERMS['follow-up'].map((key) => `\`${key}\``).join(', ')}.\n`,
    '## Fields\n',
    'For the bank every kind of care reads as one (`treatment`), and no sheet names it. `documents.file` is read to bind the paper in, and never printed.\n',
    table('field', fieldRows(FIELDS, '')),
    '\n## Findings on the covers\n',
    'A finding that would tell what was taken out is left out, whatever this table says.\n',
    table(
      'rule',
      Object.entries(RULE_READERS)
        .filter(([, readers]) => readers.length > 0)
        .map(([rule, readers]) => row(`\`${rule}\``, (packet) => readers.includes(packet))),
    ),
  ];
  return `${sections.join('\n')}\n`;
}
