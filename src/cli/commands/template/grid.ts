/** `ryoyohi template grid PDF`: a copy with a millimetre grid and numbered boxes, and the list of the boxes in points. */
import { writeWhole } from '../../../base/files.ts';
import { harmless } from '../../../base/refusal.ts';
import { createDocument } from '../../../pdf/index.ts';
import { lookInto, readPdfFile } from '../../../template/index.ts';
import { drawGrid, type GridBox, studyPdf } from '../../../template/own/index.ts';
import type { Session } from '../../session.ts';
import { columns } from '../../table.ts';
import { besides, fontsOf, hundredths, type OutputOptions, outputOf, withEnd, withTemplateWords } from './session.ts';

const MOST_WORDS = 40;

export async function run(given: Session, path: string, options: OutputOptions): Promise<number> {
  const session = await withTemplateWords(given);
  const { words, print } = session;
  const bytes = readPdfFile(path);
  const output = outputOf(options, besides(path, '.grid.pdf'), [path]);
  const pdf = await lookInto(path, () => studyPdf(bytes));
  const document = await createDocument({ fonts: fontsOf(session) });
  await lookInto(path, () => drawGrid(document, bytes, pdf));
  writeWhole([{ path: output, bytes: withEnd(await document.save(), 'GRID') }]);
  const boxes = pdf.pages.flatMap((page) => page.boxes);
  if (session.json) {
    session.printJson({ file: path, output, boxes: boxes.map(boxJson) });
    return 0;
  }
  const head = ['grid.number', 'inspect.page-head', 'inspect.points', 'grid.words'].map((key) => words(key));
  if (boxes.length > 0) for (const line of columns([head, ...boxes.map((box) => boxRow(box, session))])) print(line);
  print(words('grid.done', { file: output, count: boxes.length }));
  print(words(boxes.length === 0 ? 'grid.none' : 'grid.next'));
  for (const [index, { cut }] of pdf.pages.entries()) if (cut) session.note(words('grid.cut', { page: index + 1 }));
  return 0;
}

function wordsIn({ phrases }: GridBox): string {
  return phrases.map(({ text }) => text).join(' ');
}

function boxJson(box: GridBox) {
  const { number, page, kind, x, y, width, height } = box;
  const place = { page, x: hundredths(x), y: hundredths(y), width: hundredths(width), height: hundredths(height) };
  return { number, kind, ...place, words: wordsIn(box) };
}

function boxRow(box: GridBox, { words }: Session): string[] {
  const { number, page, kind, x, y, width, height } = box;
  return [
    String(number),
    String(page),
    [x, y, width, height].map((each) => each.toFixed(1)).join(' '),
    [kind === 'line' ? `(${words('grid.line')})` : '', harmless(wordsIn(box), MOST_WORDS)].filter(Boolean).join(' '),
  ];
}
