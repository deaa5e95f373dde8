/**
 * The interview itself: takes one answer after another, writes each at once, drops what then no longer applies, and says
 * what is asked next. It knows no terminal and no scheme.
 */
import type { Change } from '../base/edit-text.ts';
import type { Path } from '../base/path.ts';
import type { Plain } from '../base/text-tree.ts';
import type { Draft } from './draft.ts';
import type { Say } from './input.ts';
import { type Asking, askings, isOpen, nextOpen } from './progress.ts';
import type { Field, ReviewLine, ReviewSection, Screen, Standing } from './prompter.ts';
import type { Block, Script, Subject } from './question.ts';

/** `one`: a question at a time. `all`: all questions about one subject on a screen. */
export type Style = 'one' | 'all';

/** A script whose answers never come to rest is a slip of the scheme. */
const MOST_ROUNDS = 50;

export class Interview<F> {
  private memory = new Map<string, Plain | null>();
  private putOff = new Set<string>();
  private notices: Say[] = [];
  facts: F;
  all: Asking<F>[];

  constructor(
    readonly script: Script<F>,
    readonly draft: Draft,
    /** Done once, before the first writing of a new claim: makes its folder. */
    private readonly beforeWriting: () => void = () => {},
  ) {
    this.facts = script.facts(draft.answers);
    this.settle();
    this.all = this.look();
  }

  /** The next question, or undefined where nothing is left that was not put off. */
  next(): Asking<F> | undefined {
    return nextOpen(this.all, this.putOff);
  }

  /** Open questions in all, those that were put off included. */
  left(): Asking<F>[] {
    return this.all.filter(isOpen);
  }

  find(key: string): Asking<F> | undefined {
    return this.all.find((asking) => asking.key === key);
  }

  /** Leaves a question for later in this sitting. */
  putOffNow(key: string): void {
    this.putOff.add(key);
  }

  isPutOff(key: string): boolean {
    return this.putOff.has(key);
  }

  /** What the last answers raised and took with them; told once. */
  takeNotices(): Say[] {
    return this.notices.splice(0);
  }

  /**
   * Takes an answer, or null for left open, and writes the file.
   * @throws what writing throws; nothing is changed then
   */
  take(key: string, answer: Plain | null): void {
    const asking = this.find(key);
    if (!asking) throw new RangeError(`no question ${key}`);
    const { question, subject } = asking;
    const place = question.place(this.facts, subject);
    // What is not asked of everybody is not noted as left open either.
    if (answer === null && question.reviewOnly && asking.held === undefined) return;
    const changes = question.write?.(answer, this.facts, subject) ?? [{ path: place, to: answer }];
    this.change(changes, place, () => this.memory.set(key, answer));
    this.putOff.delete(key);
  }

  /** Adds an entry to a list of the claim. @returns the key of its first question */
  add(block: Block<F>): string | undefined {
    const changes = block.entries!.add(this.facts);
    this.change(changes, undefined);
    const added = changes[0]?.path;
    return this.all.find((each) => each.block === block && added && isSamePlace(each.of.at, added) && isOpen(each))
      ?.key;
  }

  /** Removes an entry with all that belongs to it alone. */
  remove(block: Block<F>, subject: Subject): void {
    this.change(block.entries!.remove(this.facts, subject), undefined, () => this.memory.clear(), true);
  }

  /** Takes an entry that was just added and of which nothing was said back out. @returns was there one? */
  forgetIfEmpty({ block, of }: Asking<F>): boolean {
    if (of.at.length === 0 || !block.entries) return false;
    const held = this.draft.held(of.at);
    if (typeof held !== 'object' || held === null || Array.isArray(held)) return false;
    const given = ['id', ...(block.entries.given ?? [])];
    const said = Object.entries(held).filter(([key, value]) => !given.includes(key) && value !== undefined);
    if (said.length > 0 || Number(of.at.at(-1)) === 0) return false;
    // "Is there another?" is asked again.
    const forget = () => {
      for (const [key, answer] of this.memory) if (answer === true) this.memory.delete(key);
    };
    this.change(block.entries.remove(this.facts, of), undefined, forget, true);
    return true;
  }

  private look(): Asking<F>[] {
    return askings(this.script, this.facts, this.draft.answers, this.memory);
  }

  private change(changes: readonly Change[], place: Path | undefined, remember?: () => void, removed = false): void {
    const { draft, script } = this;
    const snapshot = draft.snapshot();
    const memory = new Map(this.memory);
    const before = { facts: this.facts, all: this.all };
    try {
      draft.apply(changes);
      remember?.();
      this.facts = script.facts(draft.answers);
      this.settle(before.facts);
      this.all = this.look();
      const dropped = removed ? [] : this.drop(before.all);
      this.save();
      this.notices = [
        ...this.notices,
        ...(place ? script.raised(before.facts, this.facts, place) : []),
        ...(dropped.length > 0 ? [{ key: 'interview.dropped' } as const, ...dropped] : []),
      ];
    } catch (error) {
      snapshot.restore();
      this.memory = memory;
      this.facts = before.facts;
      this.all = before.all;
      throw error;
    }
  }

  /** What follows from the answers without asking, until nothing does. */
  private settle(before: F = this.facts): void {
    for (let round = 0; ; round += 1) {
      if (round === MOST_ROUNDS) throw new Error('the answers do not come to rest');
      const changes = [...this.script.derive(this.facts)];
      if (changes.length === 0) changes.push(...this.script.tidy(before, this.facts));
      if (changes.length === 0) return;
      this.draft.apply(changes);
      this.facts = this.script.facts(this.draft.answers);
    }
  }

  /** Takes out what was answered and is no longer asked. @returns what it was */
  private drop(before: readonly Asking<F>[]): Say[] {
    const dropped: Say[] = [];
    let earlier = before;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const now = new Set(this.all.map(({ key }) => key));
      let changed = false;
      for (const asking of earlier) {
        if (now.has(asking.key) || asking.held === undefined) continue;
        const erasing = this.erasing(asking);
        if (erasing.length === 0) continue;
        changed = true;
        if (asking.held !== null) dropped.push(termOf(asking, this.facts));
        this.draft.apply(erasing);
        takeOutHollow(this.draft, erasing);
        this.facts = this.script.facts(this.draft.answers);
      }
      if (!changed) return dropped;
      earlier = this.all;
      this.settle();
      this.all = this.look();
    }
    return dropped;
  }

  private erasing({ question, subject }: Asking<F>): readonly Change[] {
    if (question.fleeting) return [];
    if (question.erase) return question.erase(this.facts, subject);
    const path = question.place(this.facts, subject);
    return this.draft.held(path) === undefined ? [] : [{ path, remove: true }];
  }

  /** Writes the file as it stands. @throws what writing throws */
  save(): void {
    this.beforeWriting();
    this.draft.save();
  }

  // What is shown

  /** The question in hand, alone or with all others about the same subject. */
  screen(key: string, style: Style): Screen {
    const asking = this.find(key)!;
    const group = style === 'one' ? [asking] : this.group(asking);
    return {
      standing: this.standing(asking),
      fields: group.map((each) => this.field(each)),
      at: Math.max(
        0,
        group.findIndex((each) => each.key === key),
      ),
      notices: style === 'one' ? [] : this.takeNotices(),
      commit: (answered, answer) => {
        const input = this.find(answered)!.question.input;
        const isTable = input(this.facts, this.find(answered)!.subject).kind === 'table';
        this.take(answered, answer);
        const next = isTable ? answered : this.following(answered, group, style);
        return this.screen(next ?? this.nearest(answered, asking), style);
      },
    };
  }

  /** All that is asked about the asking's subject, on one screen; what only the review gives stays there. */
  private group(asking: Asking<F>): Asking<F>[] {
    return this.all.filter(
      (each) =>
        each.key === asking.key ||
        (!each.question.reviewOnly &&
          each.section.id === asking.section.id &&
          each.of.key === asking.of.key &&
          each.of.at.join() === asking.of.at.join()),
    );
  }

  /** The next open field of a screen after the one just answered, else the one after it. */
  private following(answered: string, group: readonly Asking<F>[], style: Style): string | undefined {
    if (style === 'one') return this.find(answered)?.key;
    const asking = this.find(answered) ?? this.find(group[0]!.key);
    if (!asking) return undefined;
    const now = this.group(asking);
    const at = now.findIndex(({ key }) => key === answered);
    return (now.slice(at + 1).find((each) => isOpen(each) && !this.putOff.has(each.key)) ?? now[at + 1] ?? now[at])
      ?.key;
  }

  private nearest(answered: string, asking: Asking<F>): string {
    return (this.find(answered) ?? this.find(asking.key) ?? this.next() ?? this.all[0]!).key;
  }

  standing(asking: Asking<F> | undefined): Standing {
    const { sections } = this.script;
    const section = asking?.section ?? sections.at(-1)!;
    const subject = asking?.subject.name ?? asking?.of.name;
    return {
      section: sections.indexOf(section) + 1,
      sections: sections.length,
      heading: { key: `section.${section.id}` },
      subject,
      left: this.left().length,
    };
  }

  private field({ key, question, subject, held }: Asking<F>): Field {
    const params = question.params?.(this.facts, subject) ?? {};
    const say = (part: string): Say => ({ key: `question.${question.id}.${part}`, params });
    return {
      key,
      ask: say('ask'),
      term: say('term'),
      why: say('why'),
      source: question.source(this.facts),
      example: question.example ? say('example') : undefined,
      input: question.input(this.facts, subject),
      answer: held,
      preset: held === undefined || held === null ? question.preset?.(this.facts, subject) : undefined,
      optional: question.optional === true || question.reviewOnly === true,
    };
  }

  /** The whole claim by section, every answer of it to be changed. */
  review(): ReviewSection[] {
    const complaints = this.script.complaints(this.facts);
    return this.script.sections.flatMap((section): ReviewSection[] => {
      const own = this.all.filter((each) => each.section.id === section.id && !each.question.fleeting);
      const add = section.blocks.flatMap((block, index) =>
        // What cannot be added now is not offered.
        block.entries && block.entries.add(this.facts).length > 0
          ? [{ key: `${section.id}/${index}`, label: { key: `interview.add.${block.entries.kind}` } }]
          : [],
      );
      if (own.length === 0 && add.length === 0) return [];
      const lines: ReviewLine[] = [];
      let subject = '';
      for (const asking of own) {
        const { of, block } = asking;
        const about = `${section.blocks.indexOf(block)}:${of.key}`;
        if (about !== subject && block.entries && of.name) {
          lines.push({
            key: `entry/${about}/${section.id}`,
            term: of.name,
            shown: { text: '' },
            removable: true,
            depth: 0,
          });
        }
        subject = about;
        lines.push(this.reviewLine(asking, complaints));
      }
      return [{ key: section.id, heading: { key: `section.${section.id}` }, lines, add }];
    });
  }

  private reviewLine(asking: Asking<F>, complaints: readonly { at: Path; says: Say }[]): ReviewLine {
    const { question, subject, block } = asking;
    const place = question.place(this.facts, subject);
    const complaint = complaints.find(({ at }) => isSamePlace(at, place));
    return {
      key: asking.key,
      term: termOf(asking, this.facts),
      shown: isOpen(asking) ? undefined : this.shown(asking),
      ...(complaint ? { complaint: complaint.says } : {}),
      removable: false,
      depth: block.entries ? 1 : 0,
    };
  }

  /** An answer in the words of the screen. */
  private shown({ question, subject, held }: Asking<F>): Say | null {
    if (held === null || held === undefined) return null;
    const input = question.input(this.facts, subject);
    switch (input.kind) {
      case 'text':
        return { text: input.show(held) };
      case 'choice':
        return input.options.find(({ answer }) => String(answer) === String(held))?.label ?? { text: String(held) };
      case 'choices':
      case 'search': {
        const many = Array.isArray(held) ? held : [held];
        const labels = many.map(
          (each) =>
            (input.kind === 'search'
              ? input.optionOf(each)
              : input.options.find(({ answer }) => String(answer) === String(each))
            )?.label ?? { text: String(each) },
        );
        return labels.length === 1 ? labels[0]! : labels.length === 0 ? { key: 'interview.none' } : { list: labels };
      }
      default:
        return { key: 'interview.rows', params: { count: Array.isArray(held) ? held.length : 0 } };
    }
  }

  /** The block and subject of a review's line for an entry, or of its `add`. */
  entry(key: string): { block: Block<F>; subject: Subject | undefined } | undefined {
    const parts = key.split('/');
    if (parts[0] === 'entry') {
      const [index, ...rest] = parts[1]!.split(':');
      const section = this.script.sections.find(({ id }) => id === parts[2]);
      const block = section?.blocks[Number(index)];
      const subject = block?.each(this.facts).find((each) => each.key === rest.join(':'));
      return block && subject ? { block, subject } : undefined;
    }
    const block = this.script.sections.find(({ id }) => id === parts[0])?.blocks[Number(parts[1])];
    return block ? { block, subject: undefined } : undefined;
  }
}

function termOf<F>({ question, subject }: Asking<F>, facts: F): Say {
  return { key: `question.${question.id}.term`, params: question.params?.(facts, subject) ?? {} };
}

function isSamePlace(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}

/** Takes out mappings and lists that were emptied by what was taken out, the entries of the claim's own lists apart. */
function takeOutHollow(draft: Draft, removals: readonly Change[]): void {
  for (const { path } of removals) {
    for (let length = path.length - 1; length > 0; length -= 1) {
      const parent = path.slice(0, length);
      const held = draft.held(parent);
      const isEntry = parent.length === 2 && typeof parent[1] === 'number';
      if (typeof held !== 'object' || held === null || Object.keys(held).length > 0 || isEntry) break;
      draft.apply([{ path: parent, remove: true }]);
    }
  }
}
