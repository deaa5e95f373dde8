/** Words of maps and of one's own PDFs in English. */
import type { Catalogue } from '../../base/languages.ts';

export const en: Catalogue = {
  // Why a PDF or a map cannot be used
  'problem.pdf-broken':
    'This PDF is damaged, or it is no PDF. Get the file again, or open it in a PDF viewer and print it into a new PDF.',
  'problem.pdf-locked':
    'This PDF is locked (encrypted). Ask the office for an unlocked one, or open it in a PDF viewer and print it into a new PDF.',
  'problem.pdf-xfa':
    'This PDF is an XFA form, which only Adobe’s program can draw. Open it there, print it into a new PDF, and make the map for that one.',
  'problem.pdf-too-large': 'This PDF is larger than {{most}} MB. Save it with smaller pictures, or name another file.',
  'problem.pdf-too-many-pages':
    'This PDF has {{pages}} pages; at most {{most}} are looked at. Take out the pages of the form.',
  'problem.map-too-large': 'This map is larger than {{most}} MB. Check that it is a map (<sheet>.map.yaml).',
  'problem.map-other-sheet':
    'This file’s name is that of the map of {{sheet}}, but it says another sheet. Correct sheet, or rename the file.',
  'problem.map-unknown-sheet': 'There is no such sheet. Correct sheet; ryoyohi template draft lists them all.',
  'problem.map-entry-lacks': 'A {{type}} must say where it stands by {{wanted}}. Add {{wanted}}.',
  'problem.map-entry-extra': 'A {{type}} has no {{part}}; it stands where {{wanted}} says. Delete {{part}}.',
  'problem.map-place':
    'A place is a field or a box, exactly one of the two. Keep one: field: NAME, or box: { page, x, y, width, height }.',
  'problem.map-page': '{{page}} is no number of a page. Write 1, 2, 3 …',
  'problem.map-page-key':
    'Page {{page}} waits for {{key}}, which the map has no entry for. Correct the key, or add its entry.',

  // What was expected
  'expected.map-format': 'ryoyohi-map/1',
  'expected.map-sheet': 'the name of a sheet (such as form-a)',
  'expected.map-pdf': 'the file name of the PDF beside the map (such as form-a.pdf, without folders)',
  'expected.map-hash': 'the SHA-256 of the PDF (64 characters 0-9 a-f; template draft writes it)',
  'expected.map-length': 'a length in points (such as 72.5)',
  'expected.map-extent': 'a length in points that is more than 0 (such as 18)',
  'expected.map-count': 'a whole number from 1',
  'expected.map-widget': 'a whole number from 0',

  // What is wrong between a map, its PDF and the keys of its sheet
  'rule.template.changed-pdf.title': 'The PDF is another than the map was made for',
  'rule.template.changed-pdf.message': 'The PDF {{name}} has the SHA-256 {{hash}}; the map was made for {{expected}}.',
  'rule.template.changed-pdf.fix':
    'Look at a proof of the new PDF; where the places still fit, write its SHA-256 into the map, else draft the map anew.',
  'rule.template.missing-field.title': 'The PDF has no such field',
  'rule.template.missing-field.message': '{{name}} stands in the field {{field}}, which the PDF does not have.',
  'rule.template.missing-field.fix': 'Take the field’s name from ryoyohi template inspect, letter by letter.',
  'rule.template.missing-widget.title': 'The field does not stand there',
  'rule.template.missing-widget.message':
    '{{name}}: the field {{field}} has {{count}} box(es) on the pages, and not this one.',
  'rule.template.missing-widget.fix': 'Count widget from 0, or leave it out to fill every box of the field.',
  'rule.template.missing-unused.title': 'A field that is not there is listed as unused',
  'rule.template.missing-unused.message': '{{name}} is listed under unused, but the PDF has no such field.',
  'rule.template.missing-unused.fix': 'Delete it from unused, or correct its name.',
  'rule.template.wrong-kind.title': 'The field is of another kind',
  'rule.template.wrong-kind.message': '{{name}} is a {{type}}, but the field {{field}} is a {{kind}}.',
  'rule.template.wrong-kind.fix': 'Choose another field, or give a box in place of it.',
  'rule.template.unused-field.title': 'A field of the PDF is not accounted for',
  'rule.template.unused-field.message': 'The map neither uses the field {{name}} nor lists it as unused.',
  'rule.template.unused-field.fix': 'Place a key in it, or add it to the list unused.',
  'rule.template.used-twice.title': 'Two keys stand in one field',
  'rule.template.used-twice.message': '{{name}} stands in the field {{field}}, and so does {{other}}.',
  'rule.template.used-twice.fix': 'Give one of the two another place.',
  'rule.template.missing-page.title': 'The PDF has no such page',
  'rule.template.missing-page.message': '{{name}} stands on page {{page}}; the PDF has {{pages}}.',
  'rule.template.missing-page.fix': 'Correct page in its box.',
  'rule.template.outside.title': 'A box reaches over the edge of the page',
  'rule.template.outside.message':
    '{{name}} reaches over the edge of page {{page}}, which is {{width}} by {{height}} points as it is seen.',
  'rule.template.outside.fix': 'Correct its box; x and y count from the lower left corner of the page as it is seen.',
  'rule.template.too-small.title': 'A box is too small to write in',
  'rule.template.too-small.message':
    '{{name}} has a box of {{width}} by {{height}} points; not one character of 6 points stands in it.',
  'rule.template.too-small.fix': 'Make the box larger; template grid shows the room.',
  'rule.template.missing-key.title': 'A required key has no place',
  'rule.template.missing-key.message': 'Every layout of this sheet asks for {{name}}, and the map has no entry for it.',
  'rule.template.missing-key.fix': 'Add its entry; where this form really does not ask for it, list it under notAsked.',
  'rule.template.missing-option.title': 'An option has no place',
  'rule.template.missing-option.message': '{{name}} may be chosen, and the map has no place for its tick.',
  'rule.template.missing-option.fix':
    'Add its place under options; where this form does not offer it, list it under notAsked.',
  'rule.template.missing-column.title': 'A column of a list has no place',
  'rule.template.missing-column.message': '{{name}} may be handed, and the map has no place for it.',
  'rule.template.missing-column.fix':
    'Add it to the rows, or to columns (then it stands on the continuation sheet); where the form does not ask for it, list it under notAsked.',
  'rule.template.unknown-key.title': 'The sheet has no such key',
  'rule.template.unknown-key.message': '{{name}} is no key of this sheet, so nothing would ever stand there.',
  'rule.template.unknown-key.fix': 'Correct the key, or delete the entry.',
  'rule.template.unknown-key-near.title': 'The sheet has no such key',
  'rule.template.unknown-key-near.message': '{{name}} is no key of this sheet, so nothing would ever stand there.',
  'rule.template.unknown-key-near.fix': 'Write {{nearest}} if you mean that, or delete the entry.',
  'rule.template.wrong-type.title': 'A key is of another type',
  'rule.template.wrong-type.message': '{{name}} is a {{type}} in the map; the sheet hands a {{expected}}.',
  'rule.template.wrong-type.fix': 'Write the type of the sheet.',
  'rule.template.mark-outside.title': 'The mark stands outside of a page',
  'rule.template.mark-outside.message': 'The square of the {{name}} does not lie within every page.',
  'rule.template.mark-outside.fix': 'Move the mark; x and y are its lower left corner.',
  'rule.template.mark-overlaps.title': 'A place lies on the mark',
  'rule.template.mark-overlaps.message': '{{name}} lies on the square of the mark.',
  'rule.template.mark-overlaps.fix': 'Move the mark, or the box.',
  'rule.template.mark-covered.title': 'The mark stands on something that is printed',
  'rule.template.mark-covered.message':
    'On page {{page}} the {{name}}, with the white around it, stands on what the PDF prints or on a form field. Scans could not read it.',
  'rule.template.mark-covered.fix':
    'Move the mark to a white place (template grid shows it), or make it smaller, down to 42 points.',
  'rule.template.unprintable.title': 'A label cannot be printed',
  'rule.template.unprintable.message':
    'The label of {{name}} has the character {{character}} ({{codePoints}}), which no font has.',
  'rule.template.unprintable.fix': 'Write the label without it, or give a font with --font.',
  'rule.template.overlap.title': 'Two values lie on each other',
  'rule.template.overlap.message': '{{name}} and {{other}} overlap.',
  'rule.template.overlap.fix': 'Look at the proof, and move one of the two.',
  'rule.template.no-continued.title': 'No line says that the sheet is continued',
  'rule.template.no-continued.message':
    'The map has no entry {{name}}: where a text is too long, this sheet will not say that it goes on on a continuation sheet.',
  'rule.template.no-continued.fix': 'Add the entry on a free line of the form, by: none, type: text.',
  'rule.template.max-length.title': 'The field holds fewer characters than the map thinks',
  'rule.template.max-length.message': '{{name}}: the field {{field}} holds at most {{most}} characters.',
  'rule.template.max-length.fix':
    'Write maxLength: as many as the field holds; what is longer then goes to a continuation sheet.',
  'rule.template.comb.title': 'The field has a cell for each character',
  'rule.template.comb.message': '{{name}}: the field {{field}} has {{cells}} cells; the map says comb {{comb}}.',
  'rule.template.comb.fix': 'Write comb: as many as the field has cells.',
  'rule.template.read-only.title': 'The field may not be filled in',
  'rule.template.read-only.message':
    '{{name}} stands in the field {{field}}, which the PDF keeps from being filled in.',
  'rule.template.read-only.fix': 'See whether the office fills it; then list it under unused.',
  'rule.template.size-high.title': 'The letters are larger than their box',
  'rule.template.size-high.message':
    '{{name}} asks for {{size}} points in a box of {{height}}; it will be printed smaller.',
  'rule.template.size-high.fix': 'Write a smaller size, or make the box higher.',
  'rule.template.covers-words.title': 'A value would stand on printed words',
  'rule.template.covers-words.message': 'The box of {{name}} covers what the form prints: {{words}}',
  'rule.template.covers-words.fix': 'Make the box smaller, so that it begins beside or under the words.',
  'rule.template.frame-covered.title': 'The form prints where the packet prints',
  'rule.template.frame-covered.message':
    'On page {{page}} the {{name}} prints in a corner or at the foot, where every page of a packet has its corner marks and small print.',
  'rule.template.frame-covered.fix':
    'Look at the proof. Where it disturbs, scale the PDF to 95 % when you print it into a new one.',
  'rule.template.mark-small.title': 'The mark is small',
  'rule.template.mark-small.message':
    'The {{name}} has an edge of {{size}} points; below {{least}} a scan may not be read.',
  'rule.template.mark-small.fix': 'Make it larger where there is room.',
  'rule.template.asked-after-all.title': 'A key is placed and listed as not asked',
  'rule.template.asked-after-all.message': '{{name}} has an entry, and stands under notAsked too.',
  'rule.template.asked-after-all.fix': 'Delete it from one of the two.',
  'rule.template.not-asked.title': 'The form does not ask for it',
  'rule.template.not-asked.message': '{{name}} is left out on purpose (notAsked).',
  'rule.template.not-asked.fix': 'Nothing, where the form really has no place for it.',

  // Calls
  'call.output-there': '{{file}} is there already. Name another file with -o, or write over it with --force.',
  'call.output-input': '{{file}} is the file that is read. Name another file with -o.',
  'call.sheet-missing': 'Say which sheet the form is, with --sheet: {{sheets}}',
  'call.unknown-sheet': 'There is no such sheet: {{name}}. There are: {{sheets}}',
  'call.unknown-sheet-near': 'There is no such sheet: {{name}}. Did you mean {{nearest}}?',
  'call.bad-place':
    '--place takes KEY=NUMBER with a box of the grid, such as treatmentDays=18 or patientSex.male=5: {{value}}',
  'call.bad-place-key': '--place: the sheet has no place of this name: {{value}}',
  'call.bad-place-box': '--place: the PDF has no boxes of these numbers on one page: {{value}}',

  // template inspect
  'inspect.pages': 'pages: {{count}}',
  'inspect.page': 'page {{page}}: {{width}} × {{height}} mm ({{points}} points)',
  'inspect.rotated': 'rotated by {{degrees}}°',
  'inspect.cropped': 'cropped from {{width}} × {{height}} mm',
  'inspect.fields': 'form fields: {{count}}',
  'inspect.none': 'There are no form fields: the PDF is flat. Number its boxes with ryoyohi template grid.',
  'inspect.name': 'name',
  'inspect.kind': 'kind',
  'inspect.page-head': 'page',
  'inspect.millimetres': 'mm: x y width height',
  'inspect.points': 'points: x y width height',
  'inspect.more': 'more',
  'inspect.max-length': 'at most {{count}} characters',
  'inspect.comb': '{{count}} cells',
  'inspect.multiline': 'several lines',
  'inspect.read-only': 'read-only',
  'inspect.title': 'shown as “{{title}}”',
  'inspect.choices': 'choices: {{choices}}',
  'inspect.hidden': 'on no page',
  'inspect.kind.text': 'text',
  'inspect.kind.tick': 'tick',
  'inspect.kind.choice': 'choice',
  'inspect.kind.radio': 'radio',
  'inspect.kind.signature': 'signature',
  'inspect.kind.button': 'button',

  // template grid
  'grid.done': '{{file}} written. Boxes found: {{count}}.',
  'grid.none':
    'No boxes were found: the page draws no lines; it may be a scanned picture. Take the places from the grid: x and y in points from the lower left.',
  'grid.cut': 'Page {{page}} draws more than a form does; not all of its boxes were looked for.',
  'grid.number': 'box',
  'grid.words': 'printed in it',
  'grid.line': 'line',
  'grid.next':
    'A place in a map: place: { box: { page: 1, x: …, y: …, width: …, height: … } }, in points; or by its number: ryoyohi template draft … --place KEY=NUMBER',

  // template draft
  'draft.done':
    '{{file}} written. Placed: {{placed}}, to be looked at: {{doubtful}}, required keys without a place: {{open}}.',
  'draft.elsewhere': 'The map names its PDF by file name only: put {{pdf}} beside it.',
  'draft.next':
    'Next: look at the lines marked “{{doubtful}}”, give the rest its places, then ryoyohi template check {{file}}',
  'draft.sure': 'sure',
  'draft.likely': 'likely',
  'draft.doubtful': 'look',
  'draft.by.given': 'by --place {{text}}',
  'draft.by.field-name': 'the field is called “{{text}}”',
  'draft.by.field-title': 'the field is shown as “{{text}}”',
  'draft.by.label': 'beside the words “{{text}}”',
  'draft.by.word': 'on the word “{{text}}” itself: no box to tick was found',
  'draft.by.rows': 'under or beside the words “{{text}}”',
  'draft.box': 'box {{number}}',
  'draft.rows': 'rows: {{count}}',
  'draft.head':
    'A first map of {{pdf}}, made by ryoyohi template draft. Each place says by what it was matched:\nsure = the same words, likely = nearly the same, look = a guess or something else is as much alike.\nLook at the proof of ryoyohi template check before it is used.',
  'draft.mark-free': 'Nothing is printed here on any page.',
  'draft.mark-taken': 'LOOK: no free square was found on every page. Move it to a white place.',
  'draft.open-head':
    'Not placed yet. Put what the form asks for under entries, with its place; the numbers are points from the lower left.\nWhat is required and not on this form is listed under notAsked: [KEY, …].',
  'draft.required': 'required',
  'draft.open': 'Without a place',
  'draft.open-part': 'Without a place within its entry: {{path}}',
  'draft.unused-head': 'Fields of the PDF in which nothing stands. Use them, or list them so:',
  'draft.unused': 'Fields in which nothing stands: {{fields}}',

  // template check
  'template-check.none': 'The map and its PDF belong together; nothing is amiss.',
  'template-check.proof': 'Proof: {{file}}',
  'template-check.no-proof': 'No proof was written: mend the places that are not there first.',
  'template-check.continued': 'Long values that went to a continuation sheet: {{keys}}',
  'template-check.proof-title': 'Proof of a map',
  'template-check.source': 'what a map must be (docs/own-forms.md)',
};
