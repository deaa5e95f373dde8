/** What a scheme says of a packet and its pages: one kind of plan for every scheme. It is built from it, and scans are compared with it. */
import type { Path } from '../../base/path.ts';
import type { PacketSheet } from '../../packet/bind.ts';
import type { NamedPage } from '../../scan/expected.ts';
import type { Session } from '../session.ts';
import type { SheetShelf } from '../sheet-shelf.ts';

/** What of a session a plan needs. */
export type PlanSession = Pick<Session, 'language' | 'words' | 'today' | 'shelves'>;

export interface PlanOptions {
  /** Of a packet with runs for several readers, whose to make. */
  only?: string | undefined;
  /** `false` leaves the data code out. */
  dataCode?: boolean;
  /** `false` where nothing will be drawn: then no code is made. */
  drawn?: boolean;
  /** The templates, where they are read already. */
  templates?: SheetShelf;
}

export interface PacketPlan {
  sheets: PacketSheet[];
  /** The case is too large for the data code's page. */
  dataCodeLeftOut: boolean;
  /** What whoever makes it has to know of it, in words of the screen. */
  notes: readonly string[];
  /** Its reader takes no larger file, in megabytes. */
  mostMegabytes?: number;
  /** What a draft says of itself on every page. */
  draft: string | undefined;
  /** Of the file, for its properties. */
  title: string;
  /** Small print of every page. */
  smallPrint: string;
  /** Of the words, for the file's properties. */
  language: string;
  templates: SheetShelf;
}

/** A sheet as the packet names it. */
export interface SheetName {
  sheet: string;
  /** Key of its unit. */
  unit: string | null;
  /** Id of its patient. */
  patient: string | null;
}

/** Sheets that are bound together, and so are numbered and missed together. */
export interface Bundle {
  /** Name of the packet; null where a case has one only. */
  packet: string | null;
  sheets: readonly PacketSheet[];
  /** False for forms in whose place the packet has a slip: they may come back signed, but are not asked for. */
  wanted: boolean;
}

/** All that a scan of a case may turn out to be. */
export interface SchemePages {
  templates: SheetShelf;
  bundles: readonly Bundle[];
  /** Files of the documents that stand for a sheet; null for a paper in hand without a file. */
  filesFor(name: SheetName): readonly (string | null)[];
  placeOf(name: SheetName): Path;
  /** What the codes in marks stand for, whether a sheet has them now or not: units and patients. */
  subjects: readonly { unit: string | null; patient: string | null }[];
  /** What each document that has a file says of it. */
  named: readonly { file: string; page: NamedPage }[];
}
