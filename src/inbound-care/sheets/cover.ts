/** The first sheet of every packet: for whom and from whom, what it holds in order, what is still missing and who brings it by when. */
import { cited } from '../../base/cited.ts';
import { messageOf } from '../../base/finding-words.ts';
import type { Source } from '../../base/source.ts';
import type { Both, Paper, PaperBlock, PaperRow } from '../../template/paper-types.ts';
import type { CaseDocument } from '../case.ts';
import type { DocumentKind, InboundSheet, PacketContext } from './context.ts';
import { isLanguage } from './reader.ts';
import { type Fact, heading, NOTHING, points, type Say, table, text } from './say.ts';

/** Who brings a paper: a word of `packet.who`. */
export type Bringer =
  | 'traveller'
  | 'patient'
  | 'guarantor'
  | 'institution'
  | 'coordinator'
  | 'bank'
  | 'insurer'
  | 'doctor';

/** A paper that the reader wants, with those of its kind that are in hand. */
export interface Wanted {
  kind: DocumentKind;
  who: Bringer;
  copies: number;
  papers: readonly CaseDocument[];
  /** By when it is to be there. */
  by: Both;
  /** What is to be known of it: why it is not taken as it is. */
  note?: Both;
  /** Good to have, never asked for. */
  optional?: boolean;
}

export interface Cover {
  to: string;
  from: string;
  intro: Both;
  /** Our own sheets behind the cover, in their order. */
  sheets: readonly { title: Both; note?: Both }[];
  wanted: readonly Wanted[];
  /** Before the lists. */
  lead?: readonly PaperBlock[];
  sources?: readonly Source[];
}

export function coverSheet(context: PacketContext, cover: Cover): InboundSheet {
  const { packet, say } = context;
  const missing = cover.wanted.filter(({ papers, optional }) => papers.length === 0 && !optional);
  return paperSheet(context, `${packet}-cover`, {
    title: say(`packet.${packet}.title`),
    head: headOf(context, cover),
    blocks: [
      text(cover.intro),
      ...(cover.lead ?? []),
      heading(say('packet.cover.holds')),
      table(
        [
          { key: 'number', label: say('packet.column.number'), align: 'center', share: 0.5 },
          { key: 'paper', label: say('packet.column.paper'), share: 3 },
          { key: 'copies', label: say('packet.column.copies'), align: 'center', share: 0.7 },
          { key: 'language', label: say('packet.column.language'), share: 1.1 },
          { key: 'state', label: say('packet.column.state'), share: 1.7 },
        ],
        contents(context, cover),
      ),
      heading(say('packet.cover.missing')),
      missing.length === 0
        ? text(say('packet.cover.nothing-missing'))
        : table(
            [
              { key: 'paper', label: say('packet.column.paper'), share: 2 },
              { key: 'who', label: say('packet.column.who'), share: 1.3 },
              { key: 'by', label: say('packet.column.by'), share: 1.8 },
            ],
            missing.map(({ kind, who, by }) => ({
              cells: { paper: say(`document.${kind}`), who: say(`packet.who.${who}`), by },
            })),
          ),
      ...findingBlocks(context),
    ],
    smallPrint: sourceLines(say, [...(cover.sources ?? []), ...context.findings.map(({ source }) => source)]),
  });
}

function contents({ say }: PacketContext, { sheets, wanted }: Cover): PaperRow[] {
  const own = sheets.map(({ title, note }) => ({
    paper: title,
    copies: '1',
    language: languageName(say.language, say),
    state: note ?? say('packet.state.behind'),
  }));
  const papers = wanted.flatMap(({ kind, copies, papers: there, optional, note }) =>
    there.length === 0 && optional
      ? []
      : [
          {
            paper: note ? joined(say(`document.${kind}`), note) : say(`document.${kind}`),
            copies: String(copies),
            language: there.length === 0 ? NOTHING : languagesOf(there, say),
            state: there.length === 0 ? say('packet.state.missing') : say('packet.state.have', { count: there.length }),
          },
        ],
  );
  return [...own, ...papers].map((cells, index) => ({ cells: { number: String(index + 1), ...cells } }));
}

export function joined(one: Both, other: Both): Both {
  const beside = one.beside ?? other.beside;
  return {
    text: `${one.text}\n${other.text}`,
    ...(beside !== undefined && { beside: `${one.beside ?? one.text}\n${other.beside ?? other.text}` }),
  };
}

function findingBlocks({ findings, say }: PacketContext): PaperBlock[] {
  if (findings.length === 0) return [];
  // What is to be done in the case file is for whoever keeps it: `check` says that.
  const told = findings.map((finding) => say.each((words) => messageOf(finding, words)));
  return [heading(say('packet.cover.findings')), points('box', told)];
}

/** What is said twice is said once. */
export function sourceLines(say: Say, sources: readonly Source[]): string[] {
  const lines = [
    ...new Set(sources.map((source) => `${cited(source, say.words)}${source.note ? ` — ${source.note}` : ''}`)),
  ];
  return lines.length === 0 ? [] : [`${say.words('packet.sources')} ${lines.join(' / ')}`];
}

/** The head of every sheet of a packet: for whom, from whom, of which day, of which case. */
export function headOf(
  { say, file, today }: PacketContext,
  { to, from }: Pick<Cover, 'to' | 'from'>,
): { label: Both; value: string }[] {
  return [
    { label: say('packet.head.to'), value: to },
    { label: say('packet.head.from'), value: from },
    { label: say('packet.head.on'), value: say.day(today) },
    ...(file.id === undefined ? [] : [{ label: say('packet.head.case'), value: file.id }]),
  ];
}

export function paperSheet(
  { unit, say }: PacketContext,
  sheet: string,
  { own = true, ...paper }: Pick<Paper, 'title' | 'head' | 'blocks' | 'smallPrint'> & { own?: boolean },
): InboundSheet {
  const second = say.beside && { second: say.beside.language };
  return { sheet, unit, own, content: { paper: { language: say.language, ...second, ...paper } } };
}

function languageName(language: string | undefined, say: Say): Both | string {
  if (language === undefined) return NOTHING;
  const known = language.slice(0, 2).toLowerCase();
  return isLanguage(known) ? say(`packet.language.${known}`) : language;
}

/** The languages of papers, each once; with a translation, that there is one. */
export function languagesOf(papers: readonly CaseDocument[], say: Say): Both | string {
  const languages = [...new Set(papers.flatMap(({ language }) => language ?? []))];
  const translated = papers.some((each) => each.translated === true);
  if (languages.length === 0) return translated ? say('packet.translated') : NOTHING;
  const named = (words: Say['words']) =>
    languages
      .map((each) => {
        const known = each.slice(0, 2).toLowerCase();
        return isLanguage(known) ? words(`packet.language.${known}`) : each;
      })
      .join(words.language === 'en' ? ', ' : '、');
  return say.each((words) =>
    translated ? words('packet.with-translation', { language: named(words) }) : named(words),
  );
}

/** Facts without those of which the case says nothing. */
export function known(list: readonly (Fact | undefined)[]): Fact[] {
  return list.filter((each): each is Fact => {
    if (each === undefined) return false;
    const value = typeof each.value === 'string' ? each.value : each.value.text;
    return value !== '' && value !== NOTHING;
  });
}
