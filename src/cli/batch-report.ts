/** `--report DIR`: the report of a batch, with the words of all three languages and the pictures of the pages in question. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Piscina } from 'piscina';
import { toldPart } from '../base/finding-words.ts';
import type { Catalogue } from '../base/languages.ts';
import { LANGUAGES } from '../base/languages.ts';
import type { CataloguesBy } from '../base/words-by.ts';
import type { Gathered } from '../batch/gather.ts';
import { type PoolItem, type PoolOptions, workThrough } from '../batch/pool.ts';
import { csvParts } from '../batch/report/csv.ts';
import { PictureStore } from '../batch/report/pictures.ts';
import { pictureName, writeReport } from '../batch/report/write.ts';
import type { PageInQuestion } from '../batch/types.ts';
import type { BatchCall } from './batch-call.ts';
import { jsonParts } from './batch-output.ts';
import { findingCatalogues, findingWords, tellingIn, wordsOfLetters } from './batch-words.ts';
import type { Session } from './session.ts';
import { en } from './words/en.ts';
import { ja } from './words/ja.ts';
import { zh } from './words/zh.ts';

declare const __VERSION__: string;

/** The pages of one claim that are to be drawn. */
export interface DrawItem extends PoolItem {
  pages: readonly PageInQuestion[];
}

/** For each page its picture as JPEG, with the boxes marked. */
export interface Drawn {
  path: string;
  pictures: readonly (Uint8Array | undefined)[];
}

/** What the page takes of the screen's words. */
const SCREEN = { ja, en, zh } as const;

/** @param pool draws the pictures, with the limits of every other work; undefined where scans were left out */
export async function makeReport(
  gathered: Gathered,
  folder: string,
  call: BatchCall,
  session: Session,
  pool: { options: PoolOptions; class: () => typeof Piscina } | undefined,
): Promise<void> {
  const pictures = new PictureStore();
  try {
    if (pool) await drawPages(gathered, pictures, pool);
    const { language, today, home } = session;
    const words = await findingWords(language);
    const tell = tellingIn(words);
    const catalogues: Record<string, CataloguesBy> = {};
    for (const each of LANGUAGES) {
      const of = await findingCatalogues(each);
      const plain: Catalogue = { ...of(null), 'text.colon': SCREEN[each]['text.colon']! };
      catalogues[each] = (scheme) => (scheme === null ? plain : of(scheme));
    }
    const asset = (name: string) => readFileSync(join(home, 'report', name), 'utf8').trim();
    writeReport({
      folder,
      pictures,
      page: {
        gathered,
        assets: { script: asset('page.js'), style: asset('style.css') },
        language,
        today,
        version: __VERSION__,
        showNames: call.showNames,
        only: call.only,
        since: call.since ?? null,
        catalogues,
        told: (finding, scheme) => {
          const { has } = words(scheme);
          return { message: toldPart(finding, 'message', has), fix: toldPart(finding, 'fix', has) };
        },
        pictureOf: (claim, { page }) => (page ? pictures.placeOf(claim, page) : undefined),
      },
      csv: csvParts(gathered.records(), words, tellingIn(await wordsOfLetters(language)), {
        names: call.showNames,
        summary: gathered.summaries,
      }),
      json: linesOf(jsonParts(gathered, tell)),
    });
  } finally {
    pictures.close();
  }
}

function* linesOf(parts: Iterable<string>): Iterable<string> {
  for (const part of parts) yield `${part}\n`;
}

async function drawPages(
  gathered: Gathered,
  store: PictureStore,
  pool: { options: PoolOptions; class: () => typeof Piscina },
): Promise<void> {
  const items: DrawItem[] = [];
  for (const { path, findings } of gathered.records()) {
    const pages = new Map<string, PageInQuestion>();
    for (const { page } of findings) if (page) pages.set(`${page.page} ${page.file}`, page);
    if (pages.size > 0) items.push({ path, light: false, pages: [...pages.values()] });
  }
  if (items.length === 0) return;
  const places = new Map(items.map((item, place) => [item.path, { item, place }]));
  const results = new Map<string, Drawn['pictures']>();
  let next = 0;
  /** In the order of the claims, whoever was done first: the same report for any number of workers. */
  const keep = () => {
    for (let item = items[next]; item && results.has(item.path); item = items[next]) {
      const drawn = results.get(item.path)!;
      for (const [index, page] of item.pages.entries())
        store.add(item.path, page, pictureName(next, index), drawn[index]);
      results.delete(item.path);
      next += 1;
    }
  };
  await workThrough<DrawItem, Drawn>(items, pool.options, pool.class(), (outcome) => {
    const known = places.get(outcome.path)!;
    results.set(outcome.path, 'failure' in outcome ? known.item.pages.map(() => undefined) : outcome.pictures);
    keep();
  });
}
