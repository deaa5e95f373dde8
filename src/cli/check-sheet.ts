/** One map of an insurer's folder against its PDF, and against the sheets that the scheme can fill. */
import { ALL_FIELDS } from '../overseas-care/sheets/packet-sheets.ts';
import { createDocument, loadFonts, PdfUnreadable, readFormFields } from '../pdf/index.ts';
import { checkMap, readMap, TemplateError } from '../template/index.ts';

/** Sheets of the packet that stand for themselves. */
const OTHERS: readonly string[] = ['cover', 'continuation', 'classification-table', 'classification-table-2003'];

export interface Fault {
  kind: string;
  at: string;
  message: string;
}

/**
 * @param fontDirectory the program's own fonts
 * @param read the bytes of a file beside the map; it throws where there is none
 */
export async function checkSheet(
  file: string,
  fontDirectory: string,
  read: (name: string) => Uint8Array,
): Promise<Fault[]> {
  try {
    const map = readMap(Buffer.from(read(file)).toString('utf8'), file);
    const faults: Fault[] = [];
    if (`${map.sheet}.map.yaml` !== file)
      faults.push({
        kind: 'other-sheet',
        at: 'sheet',
        message: `the file is called ${file}, the map says ${map.sheet}`,
      });
    if (!(map.sheet in ALL_FIELDS) && !OTHERS.includes(map.sheet))
      faults.push({ kind: 'unknown-sheet', at: 'sheet', message: `${map.sheet} is no sheet of the packet` });
    const bytes = bytesOf(map.pdf, read);
    if (bytes === undefined) return [...faults, { kind: 'missing-pdf', at: map.pdf, message: 'is not beside the map' }];
    const fields = await readFormFields(bytes);
    const document = await createDocument({
      fonts: loadFonts({ fontDirectory, system: false }),
      title: '',
      language: 'ja',
    });
    const pages = await document.template(bytes);
    return [...faults, ...checkMap(map, { bytes, fields, pages })];
  } catch (error) {
    if (error instanceof TemplateError) return [{ kind: 'map', at: file, message: error.message }];
    if (error instanceof PdfUnreadable) return [{ kind: 'pdf', at: file, message: error.problem }];
    throw error;
  }
}

function bytesOf(name: string, read: (name: string) => Uint8Array): Uint8Array | undefined {
  try {
    return read(name);
  } catch {
    return undefined;
  }
}
