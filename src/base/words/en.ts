/** Words that every scheme shares, in English: why a file cannot be used, what was expected, gravity, certainty of sources. */
import type { Catalogue } from '../languages.ts';

export const en: Catalogue = {
  'problem.expected': 'expected: {{expected}}',
  'problem.found': 'found: {{found}}',

  // What is written in a file
  'problem.answer-absent': 'A required answer is missing. Please add it.',
  'problem.answer-wrong': 'This answer cannot be read. Please write it as shown here.',
  'problem.key-unknown': 'There is no such key. Correct its spelling, or delete it.',
  'problem.key-unknown-near':
    'There is no such key. Write “{{nearest}}” instead, or delete it if you meant something else.',
  'problem.key-twice': 'This key stands there twice. Delete one of them.',
  'problem.key-no-text': 'This key is not a text. Write it as text.',
  'problem.format-newer': 'This file was made by a newer ryoyohi. Please update ryoyohi.',
  'problem.link-leads-out': 'This link leads out of the claim’s folder. Put the file itself into the folder.',

  // How a file is written
  'problem.file-empty': 'The file is empty. Write the claim into it, or name another file.',
  'problem.file-too-large': 'The file is too large (at most {{most}} MB). Check that it is the claim’s file.',
  'problem.not-utf8': 'The file is not encoded in UTF-8. Save it again as UTF-8.',
  'problem.several-documents': 'The file holds several documents, divided by ---. Keep only one.',
  'problem.too-deep': 'The file is nested too deeply (at most {{most}} levels). Correct its indents or brackets.',
  'problem.too-many-aliases': 'Aliases (*) repeat too much (at most {{most}} values). Write the values out instead.',
  'problem.alias-unknown': 'This alias (*) points to nothing. Write the value itself.',
  'problem.tag': 'Type tags (!) cannot be used. Delete it.',
  'problem.yaml-syntax': 'This is not valid YAML ({{reason}}). Correct it at this place.',
  'problem.json-syntax': 'This is not valid JSON ({{reason}}). Correct it at this place.',
  'problem.json-number':
    'Numbers with decimals or an exponent cannot be used. Write them as text in quotes ("1500.00").',

  // Reading and writing files
  'problem.no-such-file': 'There is no file or folder of this name. Check the name and the place.',
  'problem.no-claim-file': 'This is not a claim’s file. Name claim.yaml or claim.json, or their folder.',
  'problem.no-claim-in-folder':
    'This folder has neither claim.yaml nor claim.json. Name another folder, or make a claim with ryoyohi new.',
  'problem.two-claim-files': 'The folder has both claim.yaml and claim.json. Keep only the one that is meant.',
  'problem.not-readable': 'The file cannot be read ({{reason}}). Check its permissions.',
  'problem.output-is-folder': 'The place to write to is a folder. Give the name of a file.',
  'problem.output-not-ours': 'The place to write to is no ordinary file. Give another name.',
  'problem.output-no-folder': 'The folder to write to is not there. Make the folder first.',
  'problem.output-not-writable':
    'Nothing can be written here ({{reason}}). Check the permissions, or name another place.',
  'problem.changed-meanwhile':
    'Another program changed this file meanwhile. Nothing of it was overwritten. Start ryoyohi edit again.',
  'problem.jsonl-exists': 'This file holds something already. Add --resume to go on with it, or name another file.',
  'problem.jsonl-not-ours': 'This is not the file of a batch. Name the file that --jsonl wrote before, or a new one.',
  'problem.jsonl-changed': 'Somebody changed this file while the batch ran. Run the batch again with --resume.',
  'problem.no-claims': 'There is no claim under this folder: none with a claim.yaml, and none with scans.',
  'problem.packet-empty':
    'The case holds nothing yet for the packet “{{packet}}”. Please fill in at least one of: {{parts}}',
  'problem.packet-one-reader': 'The packet “{{packet}}” has one reader. Leave --for out.',
  'problem.packet-no-reader': 'Nothing in the packet “{{packet}}” is for “{{name}}”. Name one of: {{known}}',
  'problem.not-a-folder': 'This is no folder. Name the folder that holds the claim folders.',
  'problem.report-not-ours':
    'This file is none of a report of this program, and is not written over. Name another folder.',
  'problem.not-enclosable-broken':
    'This file is broken or cut off and cannot be bound into the packet. Save or scan it again.',
  'problem.not-enclosable-empty': 'This file is empty and cannot be bound into the packet. Put the paper itself there.',
  'problem.not-enclosable-locked':
    'This file is locked with a password and cannot be bound into the packet. Save it without one.',
  'problem.not-enclosable-not-what-it-says':
    'This file holds something else than its name says and cannot be bound into the packet. Mend its name.',
  'problem.not-enclosable-unknown-kind':
    'This file is no PDF, JPEG, PNG or TIFF and cannot be bound into the packet. Save it as a PDF.',
  'problem.not-enclosable-too-large':
    'This file is too large (at most {{limit}} MB) to be bound into the packet. Scan it again, coarser.',
  'problem.not-enclosable-too-many-pages':
    'This file has too many pages (at most {{limit}}) to be bound into the packet. Hand it in as a volume of its own.',
  'problem.not-enclosable-too-many-pixels':
    'A picture in this file is too large (at most {{limit}} million pixels) to be bound into the packet. Scan it again, coarser.',
  'problem.not-enclosable-too-slow':
    'Reading this file takes too long (at most {{limit}} seconds). Save it again, plainer.',
  'problem.not-enclosable-xfa': 'This file is a form that only Adobe’s own program shows. Print it to a PDF first.',
  'problem.not-enclosable-unshown':
    'What was typed into this file was saved without how it looks. Print it to a PDF first.',
  'problem.not-enclosable-too-large-together':
    'The papers to be bound in are too large together (at most {{limit}} MB); with this file they pass it. Scan some again, coarser.',
  'problem.disk-full': 'The disk is full. Make room, and run the command again.',

  // Profiles of insurers
  'problem.insurer-unknown':
    'There is no insurer “{{name}}”. Look at the name under insurer, and at the folder given by --insurers.',
  'problem.pack-unknown':
    'There is no rule pack “{{name}}”. Look at the name under pack, and at the folder given by --insurers.',
  'problem.profile-circle':
    'The profile of the insurer “{{name}}” leads back to itself, or on for too long. Correct extends.',
  'problem.profile-head':
    'The profile’s format, scheme or id is not right. Set them to {{format}}, {{scheme}} and {{name}}.',
  'problem.profile-incomplete': 'The profile of the insurer “{{name}}” is incomplete. Please add: {{keys}}',
  'problem.profile-rule-unknown': 'There is no rule “{{rule}}”. Write the name of a rule as ryoyohi explain takes it.',
  'problem.profile-rule-unknown-near': 'There is no rule “{{rule}}”. Did you mean “{{nearest}}”?',
  'problem.profile-same-day': '“{{key}}” has two values that begin on the same day ({{day}}). Take one of them out.',
  'problem.insurer-link':
    'This folder or file of an insurer is a link. Links are not followed: put the real one in its place.',
  'problem.profile-source-unknown': 'No entry of sources is named “{{source}}”. Add it to sources.',

  // What was expected
  'expected.account-number': 'an account number (1 to 8 digits, such as 1234567)',
  'expected.amount': 'an amount in plain digits (such as 1500.00, without separators or currency signs)',
  'expected.bank-code': 'a bank code (4 digits, such as 0146)',
  'expected.boolean': 'true or false',
  'expected.branch-code': 'a branch code (3 digits, such as 206)',
  'expected.branch-number': 'a branch number of the insured (1 or 2 digits, such as 01)',
  'expected.claim-id': '6 characters of 0–9 and A–Z without I, L, O and U (such as 7Q3K9D)',
  'expected.classification-code': 'a classification code (at most 10 letters and digits, such as 0101)',
  'expected.count': 'a whole number of 1 or more',
  'expected.country': 'a country code (2 capital letters, such as TH)',
  'expected.currency': 'a currency code (3 capital letters, such as THB)',
  'expected.currency-near': 'a currency code (3 capital letters; did you mean {{nearest}}?)',
  'expected.day': 'a day of the calendar (year-month-day, such as 2025-08-28)',
  'expected.days': 'a number of days (0 or more)',
  'expected.format': 'exactly {{format}}',
  'expected.id': 'at most 24 characters of a–z, 0–9 and - (such as hanako)',
  'expected.inside-path': 'a file inside the claim’s folder (such as scans/receipt.pdf; no .. and no / at the start)',
  'expected.insurer-name': 'the name of an insurer (a–z, 0–9 and -, such as komatsu)',
  'expected.known-key': 'one of the keys {{options}}',
  'expected.language': 'a language code (such as en or zh-TW)',
  'expected.name': 'a name (one line, or ja, kana, latin)',
  'expected.lettered': 'words (not only figures or signs)',
  'expected.line': 'one line of text (at most {{most}} characters)',
  'expected.list': 'a list (each line begins with -, or all of it stands in [ ])',
  'expected.mapping': 'a group of lines “key: value”',
  'expected.month': 'a year and month (such as 2025-08)',
  'expected.one-of': 'one of {{options}}',
  'expected.one-of-near': 'one of {{options}} (did you mean {{nearest}}?)',
  'expected.other-kind': 'something of another kind (see the documentation)',
  'expected.per': 'for how many units the rate is (a whole number such as 1 or 100)',
  'expected.post-symbol': 'a symbol of Japan Post Bank (5 digits, 1 or 0 first and 0 at the end, such as 10530)',
  'expected.post-number':
    'a number of Japan Post Bank that goes with the symbol (2 to 8 digits with 1 at the end; up to 6 where the symbol begins with 0)',
  'expected.no-symbol': 'nothing (only an account of Japan Post Bank has a symbol)',
  'expected.postal-code': 'a Japanese postal code (such as 923-8650)',
  'expected.ratio': 'a ratio from 0 to 1 (such as 0.3 for 30 %)',
  'expected.text': 'a text (at most {{most}} characters)',
  'expected.whole-yen': 'whole yen (such as 9000)',
  'expected.any-name': 'a name (one line without hidden control characters, or zh, ja, en, kana, latin)',
  'expected.clock': 'a time on the clock (such as 09:30)',
  'expected.minute': 'a day and a time (such as 2026-06-10T09:00)',
  'expected.pack-name': 'the name of a rule pack (a–z, 0–9 and -, such as general)',
  'expected.words': 'a text (one, or zh, ja, en)',
  'expected.word': 'a word of a–z, 0–9 and - (at most 40 characters)',
  'expected.years': 'a number of years (0 or more)',

  // Errors of YAML
  'yaml-reason.alias-props': 'an alias (*) has an anchor or a tag',
  'yaml-reason.bad-alias': 'an alias (*) is not written rightly',
  'yaml-reason.bad-collection-type': 'the value does not fit its type tag',
  'yaml-reason.bad-directive': 'a line that begins with % is not right',
  'yaml-reason.bad-dq-escape': 'a \\ inside " " is not used rightly',
  'yaml-reason.bad-indent': 'the indent does not fit',
  'yaml-reason.bad-prop-order': 'anchor and tag are in the wrong order',
  'yaml-reason.bad-scalar-start': "a text cannot begin like this; put it in ' '",
  'yaml-reason.block-as-implicit-key': 'two : in one line, or an indent too small',
  'yaml-reason.block-in-flow': 'no lists line by line inside [ ] or { }',
  'yaml-reason.duplicate-key': 'a key stands there twice',
  'yaml-reason.impossible': 'an order that cannot be read',
  'yaml-reason.key-over-1024-chars': 'a key is too long',
  'yaml-reason.missing-char': 'a bracket, a quote, or the space after : is missing',
  'yaml-reason.multiline-implicit-key': 'a key reaches over two lines',
  'yaml-reason.multiple-anchors': 'one value has two anchors (&)',
  'yaml-reason.multiple-docs': 'several documents, divided by ---',
  'yaml-reason.multiple-tags': 'one value has two type tags (!)',
  'yaml-reason.non-string-key': 'a key is not a text',
  'yaml-reason.resource-exhaustion': 'it is too involved to be read',
  'yaml-reason.tab-as-indent': 'a tab in the indent; use spaces',
  'yaml-reason.tag-resolve-failed': 'a type tag (!) is not known',
  'yaml-reason.unexpected-token': 'something stands where it cannot stand',
  'yaml-reason.other': 'it is not written rightly',

  // Errors of JSON
  'json-reason.InvalidSymbol': 'a word that JSON does not know',
  'json-reason.InvalidNumberFormat': 'a number is not written rightly',
  'json-reason.PropertyNameExpected': 'a key in quotes is missing',
  'json-reason.ValueExpected': 'a value is missing',
  'json-reason.ColonExpected': 'a : is missing',
  'json-reason.CommaExpected': 'a comma is missing',
  'json-reason.CloseBraceExpected': 'a closing } is missing',
  'json-reason.CloseBracketExpected': 'a closing ] is missing',
  'json-reason.EndOfFileExpected': 'something stands after the end',
  'json-reason.InvalidCommentToken': 'JSON has no comments',
  'json-reason.UnexpectedEndOfComment': 'a comment does not end',
  'json-reason.UnexpectedEndOfString': 'a text does not end with its quote',
  'json-reason.UnexpectedEndOfNumber': 'a number breaks off',
  'json-reason.InvalidUnicode': 'what follows \\u is not right',
  'json-reason.InvalidEscapeCharacter': 'what follows \\ is not right',
  'json-reason.InvalidCharacter': 'a character that cannot be used',
  'json-reason.other': 'it is not written rightly',

  'severity.error': 'error',
  'severity.warning': 'warning',
  'severity.info': 'note',
  'source.since': 'since {{day}}',
  'text.then': ' → ',
  'text.and': ', ',
  'text.semicolon': '; ',
  'certainty.published': 'from published texts',
  'certainty.unverified': 'not confirmed: ask the office or look it up in the law',
  'certainty.ours': 'a choice of this program',
  'money.yen': '{{amount}} yen',
  'problem.unprintable-no-font':
    'No font can print “{{character}}” ({{codePoints}}). Name a font that has it with --font, or install one. Nothing was written.',
  'problem.unprintable-right-to-left':
    '“{{character}}” ({{codePoints}}) is written from right to left and cannot be printed. Write it in Latin letters as in the passport. Nothing was written.',
  'problem.unprintable-needs-shaping':
    '“{{character}}” ({{codePoints}}) belongs to a script whose letters change together; it cannot be printed rightly. Write it in Latin letters as in the passport. Nothing was written.',
  'problem.unprintable-control':
    '{{codePoints}} is a control character and cannot be printed. Take it out. Nothing was written.',
  'problem.import-claim-there':
    'This folder already holds a claim. Name a folder that holds none; nothing was written.',
  'problem.import-not-folder': 'This is there already and is no folder. Name a folder for the claim.',
  'problem.data-code-none':
    'No data code was found on these pages. Scan the last page of the cover at 200 dpi or more; a packet made with --no-data-code has none.',
  'problem.data-code-several':
    'The pages hold data codes of several claims ({{ids}}). Give the files of one claim at a time.',
  'problem.data-code-versions':
    'The pages hold data codes of two versions of the claim {{id}}. Give only the cover of the version that counts.',
  'problem.data-code-missing':
    'Of {{parts}} parts of the data code only {{read}} were read. Scan the page with the missing codes again (number {{missing}} under the code).',
  'problem.data-code-damaged':
    'The data code on this page is broken or was tampered with. Scan the cover again, or ask for the claim’s file.',
  'problem.data-code-too-large':
    'The data code unpacks to more than a claim can be. It was made to do harm; nothing was taken from it.',
  'problem.queue-unreachable':
    'The queue server {{server}} cannot be reached ({{reason}}). Look at the address, at the network, and whether the server runs.',
  'problem.queue-not-allowed':
    'The queue server {{server}} does not let us in ({{reason}}). Look at RYOYOHI_QUEUE_USER and RYOYOHI_QUEUE_PASSWORD.',
  'problem.queue-no-database': 'The queue server has no database of that number: {{server}}',
  'problem.queue-too-old': 'The queue server is Redis {{version}}; {{least}} or newer is needed.',
  'problem.queue-evicts':
    'The queue server may throw away what it is given (maxmemory-policy {{policy}}). Set it to noeviction.',
  'problem.queue-gathered-already': 'A batch into this file is at work already. Wait for its end, or end it first.',
  'problem.more': 'Further problems: {{count}}.',
};
