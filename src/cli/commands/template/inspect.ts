/** `ryoyohi template inspect PDF`: its pages and form fields, or that it has none. */
import { harmless } from '../../../base/refusal.ts';
import { readFacts } from '../../../pdf/index.ts';
import type { Box, FormField, PageShape } from '../../../pdf/types.ts';
import { lookInto, readPdfFile } from '../../../template/index.ts';
import type { Session } from '../../session.ts';
import { columns } from '../../table.ts';
import { hundredths, millimetres, withTemplateWords } from './session.ts';

export async function run(given: Session, path: string): Promise<number> {
  const session = await withTemplateWords(given);
  const bytes = readPdfFile(path);
  const { pages, fields } = await lookInto(path, () => readFacts(bytes));
  if (session.json) session.printJson({ file: path, pages: pages.map(pageJson), fields: fields.map(fieldJson) });
  else print(pages, fields, session);
  return 0;
}

function boxJson({ page, x, y, width, height }: Box) {
  return { page, x: hundredths(x), y: hundredths(y), width: hundredths(width), height: hundredths(height) };
}

function pageJson({ width, height, rotation, uncropped }: PageShape, index: number) {
  return {
    page: index + 1,
    width: hundredths(width),
    height: hundredths(height),
    rotation,
    uncropped: uncropped ? { width: hundredths(uncropped.width), height: hundredths(uncropped.height) } : null,
  };
}

function fieldJson({ boxes, ...field }: FormField) {
  return { ...field, boxes: boxes.map(boxJson) };
}

function print(pages: readonly PageShape[], fields: readonly FormField[], session: Session): void {
  const { print: say, words, paint } = session;
  say(words('inspect.pages', { count: pages.length }));
  for (const [index, page] of pages.entries()) say(`  ${pageLine(page, index + 1, session)}`);
  if (fields.length === 0) {
    say(words('inspect.none'));
    return;
  }
  say(words('inspect.fields', { count: fields.length }));
  const head = ['name', 'kind', 'page-head', 'millimetres', 'points', 'more'].map((key) => words(`inspect.${key}`));
  const rows = fields.flatMap((field) => fieldRows(field, session));
  const [first, ...rest] = columns([head, ...rows]);
  say(`  ${paint.bold(first)}`);
  for (const line of rest) say(`  ${line}`);
}

function pageLine({ width, height, rotation, uncropped }: PageShape, page: number, { words }: Session): string {
  const size = words('inspect.page', {
    page,
    width: millimetres(width),
    height: millimetres(height),
    points: `${hundredths(width)} × ${hundredths(height)}`,
  });
  const more = [
    ...(rotation === 0 ? [] : [words('inspect.rotated', { degrees: rotation })]),
    ...(uncropped
      ? [words('inspect.cropped', { width: millimetres(uncropped.width), height: millimetres(uncropped.height) })]
      : []),
  ];
  return [size, ...more].join(', ');
}

/** A row for each box of the field. */
function fieldRows(field: FormField, { words }: Session): string[][] {
  const { name, kind, boxes, maxLength, comb, multiline, readOnly, title, choices } = field;
  const more = [
    ...(maxLength === undefined ? [] : [words(comb ? 'inspect.comb' : 'inspect.max-length', { count: maxLength })]),
    ...(multiline ? [words('inspect.multiline')] : []),
    ...(readOnly ? [words('inspect.read-only')] : []),
    ...(title === undefined || title === name ? [] : [words('inspect.title', { title: harmless(title) })]),
    ...(choices ? [words('inspect.choices', { choices: choices.map((choice) => harmless(choice)).join(' | ') })] : []),
    ...(boxes.length === 0 ? [words('inspect.hidden')] : []),
  ].join(', ');
  const shown = (widget: number) => (boxes.length > 1 ? `${harmless(name)} [${widget}]` : harmless(name));
  const rows = boxes.map(({ page, x, y, width, height }, widget) => [
    shown(widget),
    words(`inspect.kind.${kind}`),
    String(page),
    [x, y, width, height].map(millimetres).join(' '),
    [x, y, width, height].map((each) => each.toFixed(1)).join(' '),
    widget === 0 ? more : '',
  ]);
  return rows.length > 0 ? rows : [[harmless(name), words(`inspect.kind.${kind}`), '', '', '', more]];
}
