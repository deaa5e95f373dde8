/** The words of the rules of scans in English. */
import type { Catalogue } from '../../base/languages.ts';

export const en: Catalogue = {
  'rule.scan.sheet-missing.title': 'Sheet not among the scans',
  'rule.scan.sheet-missing.what':
    'A page of the packet is on no page of the scans, and no document of the claim stands for it. For sheets of our own (cover, slip, mounting sheets) this is only a note.',
  'rule.scan.sheet-missing.message': 'Page {{page}}/{{pages}} of “{{sheet}}” ({{whom}}) is not among the scans.',
  'rule.scan.sheet-missing.message.own':
    'Page {{page}}/{{pages}} of “{{sheet}}” ({{whom}}) is not among the scans. It only goes with the others; the review can do without it.',
  'rule.scan.sheet-missing.message.kit':
    'Page {{page}}/{{pages}} of “{{sheet}}” ({{whom}}) is not among the scans. A blank form filled by hand ({{kits}}) may be it, but its mark does not say for which month and person it is.',
  'rule.scan.sheet-missing.fix':
    'If the paper is there, scan it too and put it into the claim’s folder. If not, ask the applicant for it.',
  'rule.scan.sheet-missing.fix.own': 'If it is at hand, scan it with the rest. If not, leave it as it is.',
  'rule.scan.sheet-missing.fix.kit':
    'Look at the page filled by hand and write under documents what it is (kind, unit, file). If it is another one, ask for the sheet that is missing.',
  'rule.scan.sheet-missing.why': 'Where even one sheet is missing, the claim cannot be reviewed and is sent back.',

  'rule.scan.box-empty.title': 'A box for the hand is empty',
  'rule.scan.box-empty.what':
    'In a box that a hand must fill (signature, seal, date and the like) there is nothing but what is printed.',
  'rule.scan.box-empty.message': '“{{box}}” on “{{sheet}}” ({{whom}}) is empty.',
  'rule.scan.box-empty.fix':
    'Look at the paper. If the box is empty, have it filled by whoever must (or glue on what belongs there), and scan it again. If the writing is faint, scan it darker.',
  'rule.scan.box-empty.why':
    'Without signature and date nobody can tell who wrote a sheet and when, and it has to be done again.',

  'rule.scan.other-claim.title': 'A page of another claim',
  'rule.scan.other-claim.what': 'The claim’s id in the mark of the page is not the one of this claim.',
  'rule.scan.other-claim.message': 'This page belongs to another claim ({{other}}). This claim is {{claim}}.',
  'rule.scan.other-claim.fix':
    'Move the page to the folder of its own claim. It is another family’s personal data: do not leave it here.',
  'rule.scan.other-claim.why':
    'With papers of others mixed in, neither claim can be reviewed, and personal data gets into the wrong hands.',

  'rule.scan.sheet-twice.title': 'One sheet on two pages',
  'rule.scan.sheet-twice.what': 'The same page of the same sheet is among the scans more than once.',
  'rule.scan.sheet-twice.message': '“{{sheet}}” ({{whom}}) is on {{other}} too.',
  'rule.scan.sheet-twice.fix': 'Compare the two and keep only the right one.',
  'rule.scan.sheet-twice.why':
    'With a signed and an unsigned one, or an old and a new one, side by side, nobody can tell which counts.',

  'rule.scan.unmarked.title': 'A page that nothing names',
  'rule.scan.unmarked.what': 'No mark was found on the page, and no document of the claim names its file.',
  'rule.scan.unmarked.message': 'No mark was found on this page, and no entry under documents names this file.',
  'rule.scan.unmarked.fix':
    'If it is a paper without a mark, such as a receipt or a passport, name the file under documents. If it is a sheet with a mark, scan it again with the mark whole and uncovered.',
  'rule.scan.unmarked.why': 'A page that nobody can place counts for nothing in the claim.',

  'rule.scan.blank.title': 'A blank page',
  'rule.scan.blank.what': 'There is nothing on the page.',
  'rule.scan.blank.message': 'There is nothing on this page (the back of a sheet?).',
  'rule.scan.blank.fix': 'If it is a back, leave it as it is. If something should be there, scan it again.',
  'rule.scan.blank.why': 'A scan of both sides has blank backs. They do no harm, unless it is the front that is lost.',

  'rule.scan.low-resolution.title': 'A coarse scan',
  'rule.scan.low-resolution.what':
    'The page has fewer than 150 dots an inch (dpi). A photo is judged by the size of its mark.',
  'rule.scan.low-resolution.message': 'This page has {{dpi}} dpi; it takes {{least}} dpi or more.',
  'rule.scan.low-resolution.fix': 'Scan it again at 200 or 300 dpi.',
  'rule.scan.low-resolution.why': 'In a coarse picture small letters and signatures cannot be read or compared.',

  'rule.scan.outdated.title': 'A sheet printed from other data',
  'rule.scan.outdated.what':
    'What is printed on the sheet has been changed in the claim since, or the claim needs no such sheet any more.',
  'rule.scan.outdated.message': '“{{sheet}}” ({{whom}}) was printed from other data than the claim holds now.',
  'rule.scan.outdated.message.gone': '“{{sheet}}” ({{whom}}) is a sheet that the claim does not need now.',
  'rule.scan.outdated.fix':
    'Compare what is printed with the claim. If the claim is right, print the sheet anew and have it signed again. If the sheet is right, correct the claim.',
  'rule.scan.outdated.fix.gone':
    'See whether a treatment or a person got lost from the claim. If the sheet really is not needed, take it out.',
  'rule.scan.outdated.why':
    'Where what was signed differs from what is claimed, the signature does not stand for the claim.',

  'rule.scan.unreadable.title': 'A file that cannot be read',
  'rule.scan.unreadable.what':
    'The file is broken or locked, is not what its name says, or is over the limits of size, pages, pixels or time.',
  'rule.scan.unreadable.message': 'The file cannot be read.',
  'rule.scan.unreadable.message.empty': 'The file is empty.',
  'rule.scan.unreadable.message.broken': 'The file is broken or cut off.',
  'rule.scan.unreadable.message.locked': 'The file is locked with a password.',
  'rule.scan.unreadable.message.not-what-it-says': 'The file holds something else than its name says.',
  'rule.scan.unreadable.message.unknown-kind': 'The file is no PDF, JPEG, PNG or TIFF.',
  'rule.scan.unreadable.message.too-large': 'The file is too large (at most {{limit}} MB).',
  'rule.scan.unreadable.message.too-many-pages': 'The file has too many pages (at most {{limit}}).',
  'rule.scan.unreadable.message.too-many-pixels': 'A picture is too large (at most {{limit}} million pixels).',
  'rule.scan.unreadable.message.too-slow': 'Reading the file takes too long (at most {{limit}} seconds).',
  'rule.scan.unreadable.message.link-leads-out': 'This is a link that leads out of the claim’s folder.',
  'rule.scan.unreadable.message.no-permission': 'There is no permission to read the file.',
  'rule.scan.unreadable.fix':
    'Try to open it with another program, and scan it again if that fails too. Take a password off, divide what is large, and let the name end as the content is.',
  'rule.scan.unreadable.why': 'What a file that cannot be read holds, nobody can check.',
};
