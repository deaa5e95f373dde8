/**
 * What the commands ask of a scheme. Each scheme is one value in a file beside this one, and one line in `index.ts`; what only
 * one command needs of it is loaded when that command asks. A case that was opened carries its scheme along, so that no command
 * asks which it is.
 */
import type { CaseFile } from '../../base/case-folder.ts';
import type { Day } from '../../base/day.ts';
import type { Finding, Params, Severity, Stage } from '../../base/finding.ts';
import type { Catalogue, Language } from '../../base/languages.ts';
import type { Path } from '../../base/path.ts';
import type { Source } from '../../base/source.ts';
import type { Words } from '../../base/words.ts';
import type { ClaimReading, Fingerprints } from '../../batch/types.ts';
import type { Script } from '../../interview/question.ts';
import type { FilesSeen } from '../../packet/files-seen.ts';
import type { Session, Shelves } from '../session.ts';
import type { PacketPlan, PlanOptions, PlanSession, SchemePages, SheetName } from './packet.ts';

export interface Scheme<L = unknown> {
  /** As the case file names it. */
  name: string;
  /** As people call it. */
  title: Readonly<Record<Language, string>>;
  /** The commands that only this scheme has, beside those of every scheme. */
  commands: readonly string[];
  /** Those of them that tell what a case comes to. */
  results: readonly string[];
  /** Ways to be asked, for `--as`: in plain words, one question at a time; and tersely, all fields on a screen. */
  ways: readonly [plain: string, terse: string];
  rules: readonly RuleHead[];
  /** Packets to choose from with `--packet`, `packetFor.<name>` says what each is for; none where a case has one packet. */
  packets: readonly string[];
  /** Texts of the scheme's findings, sheets and results. */
  words(language: Language): Promise<Catalogue>;
  /** Opens cases; what many of them share is read once. @returns a function that throws Refusal with every problem of a file */
  opener(shelves: Shelves): (file: CaseFile) => Opened<L>;
  /**
   * A file that came without its folder: its id, where it names one, and the files that its documents name.
   * @throws Refusal with every problem of the file
   */
  lookInto(file: CaseFile): { id: string | undefined; files: readonly string[] };
  /** Rules in full, for `explain`. */
  explain(shelves: Shelves, today: Day): Promise<Explainer>;
  interview(): Promise<SchemeInterview>;
  example: SchemeExample;
  /** Texts in which a letter tells findings otherwise. */
  letterWords(language: Language): Promise<Catalogue>;
  /** What is seen on paper: sheets by their short names, and boxes. */
  paperWords(language: Language): Promise<Catalogue>;
}

/** A case, read and sound. */
export interface Opened<L = unknown> {
  scheme: Scheme<L>;
  file: CaseFile;
  /** Stands in every mark; `000000` where the file names none. */
  id: string;
  documents: readonly { file?: string | undefined }[];
  /** Whose demands it goes by: an insurer, a rule pack. */
  profile: Demands;
  /** What the scheme itself made of the file, for its own commands. */
  loaded: L;
  /** Words as the people of this case read them. */
  told(words: Words, today: Day): Words;
  check(look: Look): Checked;
}

export interface Demands {
  id: string;
  version: string;
  /** Changes where a sheet may be another. */
  sheetsKey: string;
  ruleSource(rule: string, part?: string): Source;
}

export interface Look {
  today: Day;
  /** What lies in the folder; left out where nobody looked. */
  files?: FilesSeen | undefined;
}

export interface Deadline {
  at: Path;
  /** The day that starts the period. */
  paidOn: Day;
  lastDay: Day;
  /** Null where the holidays of that year are not known. */
  lastOfficeDay: Day | null;
}

/** What a check of a case found, and all that follows from it. */
export interface Checked {
  findings: readonly Finding[];
  deadlines: readonly Deadline[];
  /** Findings that stop everything else: nothing is built, nothing is computed. */
  stopped: readonly Finding[];
  /** What it comes to, in the order in which it is told. */
  results(): Promise<readonly Result[]>;
  /** @param packet one of the scheme's; undefined where it has one only. @throws Refusal, TemplateError */
  packet(packet: string | undefined, session: PlanSession, options: PlanOptions): Promise<PacketPlan>;
  /** All that a scan of the case may turn out to be. */
  pages(session: PlanSession, templates?: SchemePages['templates']): Promise<SchemePages>;
  /** For a batch: what it comes to, and what of it is compared with other cases. */
  reading(showNames: boolean): Promise<CaseReading>;
  /**
   * The same check where sheets of the packet were seen among the scans: their papers are in hand, and files that hold nothing
   * but the packet are no papers that somebody forgot to name.
   */
  afterScans(sheets: readonly SheetName[], packets: ReadonlySet<string>): Promise<Checked>;
}

/** One of the things that a case comes to: a benefit, a settlement, a timeline. */
export interface Result {
  /** Its key in a document of several. */
  name: string;
  /** The command that tells it alone. */
  call: string;
  json(session: Session): unknown;
  print(session: Session): void;
}

export type CaseReading = Pick<ClaimReading, 'benefit' | 'summary' | 'filed' | 'names'> & {
  fingerprints: Pick<Fingerprints, 'units' | 'stays'>;
  /** Is a file one that may stand in one case only? */
  mayStandOnce(file: string): boolean;
};

export interface RuleHead {
  id: string;
  severity: Severity;
  stage: Stage;
}

/** Where the rules come from, and what their conditions are completed with. */
export interface Explainer {
  /** Key under which a source names whose it is in JSON. */
  whose: string;
  numbers: Params;
  /** The one that the others extend, or that a case goes by which names none. */
  general: string;
  /** What the sign of an effect stands for on the page of rules, in English. */
  effectMeans: string;
  /** What the rule does beside being told, as a key of the words. */
  effect(rule: string): string | undefined;
  /** By whom; `own` where it says something of its own. */
  sources(
    rule: string,
  ): readonly { id: string; name: Readonly<Record<Language, string>>; source: Source; own: boolean }[];
}

export interface SchemeInterview {
  /** Words of the questions. */
  words(language: Language): Promise<readonly Catalogue[]>;
  /** Places without which nothing can be written. */
  head: readonly Path[];
  /** Values that stand for the head where a file of answers lacks it, so that the rest can be judged. */
  standIn: Readonly<Record<string, string>>;
  /** @throws Refusal with every problem of a file of answers */
  judge(tree: CaseFile['tree'], shown: string): void;
  /** Hands the script to who asks. */
  withScript<R>(around: Around, use: <F>(script: Script<F>, wordsOf: (facts: F) => Words) => R): Promise<R>;
}

/** What an interview takes place in. */
export interface Around {
  session: Session;
  words: Words;
  folder: string;
  /** One of the scheme's ways. */
  as: string;
}

/** What `demo` shows. */
export interface SchemeExample {
  /** Folder that is made where none is named. */
  folder: string;
  /** The packet that is built. */
  packet: string | undefined;
  /** The call with which one begins a case of one's own. */
  next: string;
}
