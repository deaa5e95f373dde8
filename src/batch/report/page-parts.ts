/** A report's page as text, part by part: its data as JSON that no markup can leave, its program and style, and the pictures. */
import { createHash } from 'node:crypto';
import { harmless } from '../../base/refusal.ts';
import type { Source } from '../../base/source.ts';
import { inFull } from '../../base/source.ts';
import type { Told } from '../../base/told.ts';
import type { CataloguesBy } from '../../base/words-by.ts';
import type { Gathered } from '../gather.ts';
import { inLetter } from '../letter.ts';
import type { PageAcross, PageClaim, PageData, PageFinding, PageText, PageValue } from '../page/data.ts';
import { isOk } from '../shown.ts';
import type { AcrossFinding, ClaimRecord, NotedFinding } from '../types.ts';

/** The page's program and style, as the build makes them. */
export interface PageAssets {
  script: string;
  style: string;
}

/** By language. */
export type ReportCatalogues = Readonly<Record<string, CataloguesBy>>;

export interface PageInput {
  gathered: Gathered;
  assets: PageAssets;
  language: string;
  today: string;
  version: string;
  showNames: boolean;
  only: readonly string[];
  since: string | null;
  /** Every text of every language; only those that the page shows go into it. */
  catalogues: ReportCatalogues;
  /** The message of a finding and what to do, in no language yet. */
  told(finding: NotedFinding | AcrossFinding, scheme: string | null): { message: Told; fix: Told };
  /** Place of a finding's picture among the pictures: -1 where it could not be made. */
  pictureOf(claim: string, finding: NotedFinding): number | undefined;
}

const MOST_TEXT = 600;
const shown = (text: string) => harmless(text, MOST_TEXT);

/** JSON within a script element: no `<` that could end it, no line end that a script does not know. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * @param pictures the `src` of each, as parts that are asked for when it is their turn
 * @param imageSources what the page may show pictures from, for its security policy
 */
export function* pageParts(input: PageInput, pictures: Iterable<string>, imageSources: string): Iterable<string> {
  const { script, style } = input.assets;
  const policy = [
    "default-src 'none'",
    `img-src ${imageSources}`,
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const word = (key: string) => markupText(input.catalogues[input.language]?.(null)[key] ?? key);
  yield '<!doctype html>\n';
  yield `<html lang="${input.language === 'zh' ? 'zh-Hans' : input.language}">\n<head>\n<meta charset="utf-8">\n`;
  yield `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`;
  yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n';
  yield `<title>${word('report.title')}</title>\n<style>${style}</style>\n</head>\n<body>\n`;
  yield `<noscript><p>${word('report.no-script')}</p></noscript>\n`;
  yield '<script type="application/json" id="data">';
  yield* dataParts(input);
  yield '</script>\n<script type="application/json" id="pictures">[';
  let first = true;
  for (const picture of pictures) {
    yield `${first ? '' : ','}"`;
    yield picture;
    yield '"';
    first = false;
  }
  yield `]</script>\n<script>${script}</script>\n</body>\n</html>\n`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}

function markupText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Claims first, one by one; the tables that they point into are complete after the last. */
function* dataParts(input: PageInput): Iterable<string> {
  const { gathered } = input;
  const tables = new Tables(input);
  yield '{"claims":[';
  let first = true;
  for (const record of gathered.records()) {
    yield `${first ? '' : ','}\n${inScript(tables.claim(record))}`;
    first = false;
  }
  const across = gathered.across.map((finding) => tables.across(finding));
  const rest: Omit<PageData, 'claims'> = {
    language: input.language,
    today: input.today,
    version: input.version,
    showNames: input.showNames,
    only: input.only.map(shown),
    since: input.since,
    totals: gathered.totals,
    across,
    chart: tables.chart(),
    keys: tables.keys,
    sources: tables.sources,
    words: tables.words(),
  };
  yield `],\n${inScript(rest).slice(1)}`;
}

class Tables {
  readonly keys: string[] = [];
  /** The same, each apart from the scheme whose text it is. */
  private readonly texts: { key: string; scheme: string | null }[] = [];
  readonly sources: { text: string; certainty: string; note: string }[] = [];
  private readonly keyPlaces = new Map<string, number>();
  private readonly sourcePlaces = new Map<string, number>();
  private readonly rules = new Map<
    string,
    { severity: PageFinding['severity']; claims: Set<string>; scheme: string | null }
  >();

  constructor(private readonly input: PageInput) {}

  claim(record: ClaimRecord): PageClaim {
    const count = (severity: string) => record.findings.filter((finding) => finding.severity === severity).length;
    const [errors, warnings] = [count('error'), count('warning')];
    const state = !record.readable ? 'unreadable' : !isOk(record) ? 'error' : warnings > 0 ? 'warning' : 'ok';
    return {
      path: shown(record.path),
      id: record.id,
      state,
      errors,
      warnings,
      notes: count('info'),
      pages: record.pages,
      benefit: record.benefit,
      ...(record.summary ? { summary: this.text(record.summary.says, record.scheme) } : {}),
      ...(this.input.showNames ? { names: (record.names ?? []).map(shown) } : {}),
      findings: record.findings.map((finding) => this.finding(record, finding)),
    };
  }

  private finding({ path, scheme }: ClaimRecord, finding: NotedFinding): PageFinding {
    const { rule, severity, at, page } = finding;
    this.count(rule, severity, path, scheme);
    const picture = page ? this.input.pictureOf(path, finding) : undefined;
    return {
      rule,
      severity,
      at: shown(at),
      ...this.told(finding, scheme),
      source: this.source(finding.source),
      ...(page && picture !== undefined ? { picture, file: shown(page.file), page: page.page } : {}),
    };
  }

  across(finding: AcrossFinding): PageAcross {
    const { rule, severity, at } = finding;
    if (finding.with.length > 0) for (const path of [at, ...finding.with]) this.count(rule, severity, path, null);
    return {
      rule,
      severity,
      at: shown(at),
      with: finding.with.map(shown),
      ...this.told(finding, null),
      source: this.source(finding.source),
    };
  }

  private told(finding: NotedFinding | AcrossFinding, scheme: string | null): { message: PageText; fix: PageText } {
    const { message, fix } = this.input.told(finding, scheme);
    return { message: this.text(message, scheme), fix: this.text(fix, scheme) };
  }

  private text(told: Told, scheme: string | null): PageText {
    if (typeof told !== 'object') throw new Error('a message is a text of the catalogues');
    const values = Object.entries(told.params).map(([name, value]): [string, PageValue] => [
      name,
      typeof value === 'object' ? this.text(value, scheme) : typeof value === 'string' ? shown(value) : value,
    ]);
    const name = scheme === null ? told.key : `${scheme} ${told.key}`;
    const place = placeOf(name, name, this.keyPlaces, this.keys);
    this.texts[place] = { key: told.key, scheme };
    return [place, Object.fromEntries(values)];
  }

  private source(source: Source): number {
    const entry = { text: inFull(source), certainty: source.certainty, note: source.note ?? '' };
    return placeOf(JSON.stringify(entry), entry, this.sourcePlaces, this.sources);
  }

  private count(rule: string, severity: PageFinding['severity'], claim: string, scheme: string | null): void {
    const known = this.rules.get(rule);
    if (known) known.claims.add(claim);
    else this.rules.set(rule, { severity, claims: new Set([claim]), scheme });
  }

  /** What keeps claims from being in order, the most frequent first. */
  chart(): PageData['chart'] {
    return [...this.rules]
      .filter(([, { severity }]) => severity !== 'info')
      .map(([rule, { severity, claims }]) => ({ rule, severity, claims: claims.size }))
      .sort((a, b) => b.claims - a.claims || (a.rule < b.rule ? -1 : 1));
  }

  /** Of each language the texts that are shown. A rule of several schemes is titled as the first of them has it. */
  words(): PageData['words'] {
    const isPage = (key: string) => /^(?:report|severity|certainty)\.|^text\.colon$/.test(key);
    return Object.fromEntries(
      Object.entries(this.input.catalogues).map(([language, textsOf]) => [
        language,
        Object.fromEntries([
          ...Object.entries(textsOf(null)).filter(([key]) => isPage(key)),
          ...[...this.rules].flatMap(([rule, { scheme }]) => {
            const key = `rule.${rule}.title`;
            const title = textsOf(scheme)[key];
            return title === undefined ? [] : [[key, title]];
          }),
          ...this.texts.flatMap(({ key, scheme }, place) => {
            const texts = textsOf(scheme);
            const text = texts[key];
            const letter = inLetter(key, texts);
            const name = this.keys[place]!;
            return [
              ...(text === undefined ? [] : [[name, text]]),
              ...(letter === undefined || letter === text ? [] : [[`letter:${name}`, letter]]),
            ];
          }),
        ]),
      ]),
    );
  }
}

function placeOf<T>(name: string, entry: T, places: Map<string, number>, entries: T[]): number {
  const known = places.get(name);
  if (known !== undefined) return known;
  entries.push(entry);
  places.set(name, entries.length - 1);
  return entries.length - 1;
}
