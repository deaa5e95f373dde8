/** Scanned pages, and the packet that they are compared with, written by hand. */
import { type Mark, parseMark } from '../../src/mark/mark.ts';
import type { Expectation, ExpectedPage } from '../../src/scan/expected.ts';
import { scanFindings } from '../../src/scan/findings.ts';
import { type MatchedPage, matchScans, type ReadFile } from '../../src/scan/match.ts';
import type { ScannedBox, ScannedPage } from '../../src/scan/types.ts';

export const CLAIM = '7Q3K9D';
export const AUGUST = '2025-08/hanako/bh/outpatient/medical';
export const SEPTEMBER = '2025-09/hanako/bh/outpatient/medical';

export function markOf(text: string): Mark {
  const mark = parseMark(text);
  if (!mark) throw new Error(`${text} is no mark`);
  return mark;
}

/** @param mark without its head: `form-a:AAAA:1/1:CHECK1` */
export function expected(mark: string, more: Partial<ExpectedPage> = {}): ExpectedPage {
  return {
    mark: markOf(`RY1:${CLAIM}:${mark}`),
    unit: null,
    patient: null,
    own: false,
    flows: false,
    wanted: true,
    bundle: null,
    hands: {},
    documents: [],
    insteadOf: null,
    at: [],
    ...more,
  };
}

const august = { unit: AUGUST, patient: 'hanako', at: ['treatments', 0] };
const september = { unit: SEPTEMBER, patient: 'hanako', at: ['treatments', 0] };

export const COVER = expected('cover:0000:1/1:000000', { own: true });
export const FORM_A = expected('form-a:AAAA:1/1:CHECK1', august);
export const FORM_A_SEPTEMBER = expected('form-a:BBBB:1/1:CHECK2', september);
export const MOUNT = expected('receipt-sheet:AAAA:1/1:000000', { ...august, own: true });
export const CONSENT = expected('consent:PPPP:1/1:CHECK3', { patient: 'hanako', at: ['patients', 0] });

/** A packet of these pages; the claim has both units and one patient, whatever the packet holds. */
export function packet(pages: readonly ExpectedPage[], more: Partial<Expectation> = {}): Expectation {
  return {
    claim: CLAIM,
    pages,
    codes: new Map([
      ['AAAA', { unit: AUGUST, patient: 'hanako' }],
      ['BBBB', { unit: SEPTEMBER, patient: 'hanako' }],
      ['PPPP', { unit: null, patient: 'hanako' }],
    ]),
    named: new Map(),
    ...more,
  };
}

export function box(key: string, ink: boolean | null, required = true): ScannedBox {
  return { key, required, ink, box: { x: 0, y: 0, width: 10, height: 10 } };
}

/** A page with this mark (whole, or without its head for this claim), or with none. */
export function seen(mark: string | null, more: Partial<ScannedPage> = {}): ScannedPage {
  const whole = mark === null ? null : mark.startsWith('RY1:') ? mark : `RY1:${CLAIM}:${mark}`;
  return {
    page: 1,
    mark: whole === null ? null : markOf(whole),
    rotation: 0,
    dpi: 200,
    blank: false,
    boxes: [],
    dataCodes: [],
    pictureHash: null,
    ...more,
  };
}

export function file(name: string, ...pages: readonly ScannedPage[]): ReadFile {
  return { file: name, reading: { pages: pages.map((page, index) => ({ ...page, page: index + 1 })) } };
}

/** `error scan.box-empty scans/all.pdf#1` */
export interface Compared {
  findings: string[];
  /** `consent hanako 1` */
  missing: string[];
  pages: MatchedPage[];
  said: ReturnType<typeof scanFindings>;
}

export function compared(files: readonly ReadFile[], expectation: Expectation): Compared {
  const matched = matchScans(files, expectation);
  const said = scanFindings(matched, expectation.claim);
  return {
    findings: said.map(({ severity, rule, at }) => `${severity} ${rule} ${at}`.trim()),
    missing: matched.missing.map(({ mark, unit, patient }) => `${mark.sheet} ${unit ?? patient ?? '-'} ${mark.page}`),
    pages: matched.pages,
    said,
  };
}
