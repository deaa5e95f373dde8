/** Takes out of a paper of others what is not drawn: what acts, and what a file carries beside what is seen. */
import { PDFArray, PDFBool, type PDFContext, PDFDict, PDFName, PDFNull, type PDFObject, PDFStream } from 'pdf-lib';

const namesOf = (...names: string[]): ReadonlySet<PDFName> => new Set(names.map((name) => PDFName.of(name)));

/** What content streams ask for; whatever else stands there, no page needs. */
const RESOURCES = namesOf('ExtGState', 'ColorSpace', 'Pattern', 'Shading', 'XObject', 'Font', 'Properties', 'ProcSet');
/** Of streams: files elsewhere, other versions, remarks of programs, links to the structure. */
const BESIDES = namesOf(
  ...['F', 'FFilter', 'FDecodeParms', 'OPI', 'Ref', 'Alternates', 'Metadata', 'PieceInfo', 'AF', 'PS'],
  ...['StructParent', 'StructParents', 'Parent', 'LastModified'],
);
const ACTING_TYPES = namesOf(
  ...['Action', 'Annot', 'Catalog', 'EmbeddedFile', 'Filespec', 'Metadata', 'ObjStm', 'Outlines', 'Page', 'Pages'],
  ...['Sig', 'StructElem', 'StructTreeRoot', 'XRef'],
);
const ACTIONS = namesOf(
  ...[
    'GoTo',
    'GoToR',
    'GoToE',
    'GoTo3DView',
    'Launch',
    'Thread',
    'URI',
    'Sound',
    'Movie',
    'Hide',
    'Named',
    'SubmitForm',
  ],
  ...['ResetForm', 'ImportData', 'JavaScript', 'SetOCGState', 'Rendition', 'Trans', 'RichMediaExecute'],
);

/** Takes out of what pages are drawn with everything that is not drawn. Works on what was read; the file stays. */
export class Cleaner {
  private readonly seen = new Set<PDFObject>();

  constructor(private readonly context: PDFContext) {}

  cleanResources(resources: PDFObject | undefined): void {
    const all = this.context.lookup(resources);
    if (!(all instanceof PDFDict)) return;
    for (const key of all.keys()) if (!RESOURCES.has(key)) all.delete(key);
    this.clean(resources);
  }

  /** Not by calling itself: a file may be nested deeper than any stack. */
  clean(root: PDFObject | undefined): void {
    const open: (PDFObject | undefined)[] = [root];
    while (open.length > 0) {
      const object = this.context.lookup(open.pop());
      if (object === undefined || this.seen.has(object)) continue;
      this.seen.add(object);
      if (object instanceof PDFArray) {
        for (let index = 0; index < object.size(); index += 1) {
          if (this.acts(object.get(index))) object.set(index, PDFNull);
          else open.push(object.get(index));
        }
        continue;
      }
      const dict = object instanceof PDFStream ? object.dict : object;
      if (!(dict instanceof PDFDict)) continue;
      if (object instanceof PDFStream) for (const key of dict.keys()) if (BESIDES.has(key)) dict.delete(key);
      for (const [key, value] of dict.entries()) {
        if (this.acts(value)) dict.delete(key);
        else if (key === PDFName.of('Resources')) {
          const own = this.context.lookup(value);
          if (own instanceof PDFDict) for (const each of own.keys()) if (!RESOURCES.has(each)) own.delete(each);
          open.push(value);
        } else open.push(value);
      }
    }
  }

  private acts(value: PDFObject): boolean {
    const object = this.context.lookup(value);
    const dict = object instanceof PDFStream ? object.dict : object;
    if (!(dict instanceof PDFDict)) return false;
    const named = (key: string) => {
      const name = dict.lookup(PDFName.of(key));
      return name instanceof PDFName ? name : PDFName.of('');
    };
    return (
      ACTING_TYPES.has(named('Type')) ||
      ACTIONS.has(named('S')) ||
      named('Subtype') === PDFName.of('PS') ||
      dict.lookup(PDFName.of('NeedAppearances')) instanceof PDFBool
    );
  }
}
