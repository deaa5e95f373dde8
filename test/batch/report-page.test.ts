/**
 * The report in a real browser: it opens from the disk, sorts, filters, shows pages, prints, is worked by keyboard, in
 * three languages, by day and by night; and no request leaves. Without a Chromium these tests skip themselves.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../src/base/day.ts';
import { toldPart } from '../../src/base/finding-words.ts';
import { gather } from '../../src/batch/gather.ts';
import { Journal } from '../../src/batch/journal.ts';
import { lineOf, rowOf } from '../../src/batch/line.ts';
import { PictureStore } from '../../src/batch/report/pictures.ts';
import { pictureName, writeReport } from '../../src/batch/report/write.ts';
import { type ClaimRecord, NO_FINGERPRINTS, type NotedFinding } from '../../src/batch/types.ts';
import { findingCatalogues, findingWords, tellingIn } from '../../src/cli/batch-words.ts';
import { folderOf, LANGUAGES } from '../cli/program.ts';
import { SCREEN } from '../words/catalogues.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
const HOSTILE = '</script><img src=x onerror=alert(1)> "\' \u202etxt.exe';
const HOME = process.cwd();

const source = { short: 'test', title: '試験の資料', certainty: 'ours' } as const;
const finding = (rule: string, severity: NotedFinding['severity'], more: Partial<NotedFinding> = {}): NotedFinding => ({
  rule,
  severity,
  stage: 'paper',
  at: 'patients[0]',
  params: { patient: 'hanako' },
  source,
  ...more,
});
const onPage = (file: string, page: number) =>
  finding('scan.unmarked', 'warning', {
    at: `${file}#${page}`,
    params: { at: `${file}#${page}` },
    page: { file, page, rotation: 0, boxes: [] },
  });

function record(path: string, findings: NotedFinding[], more: Partial<ClaimRecord> = {}): ClaimRecord {
  return {
    path,
    key: 'k',
    id: '7Q3K9D',
    readable: true,
    scheme: 'overseas-care',
    findings,
    benefit: { status: 'upper-bound', total: 1000 * path.length },
    summary: null,
    pages: 2,
    filed: null,
    fingerprints: NO_FINGERPRINTS,
    ...more,
  };
}

const RECORDS: ClaimRecord[] = [
  record('2025/0001', [finding('documents.consent-missing', 'error'), onPage('scans/a.pdf', 3)], {
    fingerprints: { ...NO_FINGERPRINTS, receipts: [{ hash: 'x', file: 'r.pdf' }] },
  }),
  record('2025/0002', []),
  record(
    '2025/0003',
    [
      finding('documents.consent-missing', 'error'),
      finding('documents.consent-missing', 'error', { params: { patient: 'sakura' } }),
    ],
    { fingerprints: { ...NO_FINGERPRINTS, receipts: [{ hash: 'x', file: 's.pdf' }] } },
  ),
  record('2025/0004', [finding('documents.unlisted', 'warning', { params: { file: HOSTILE } })]),
  record(HOSTILE, [finding('documents.account-missing', 'error', { params: {} })], { id: HOSTILE }),
];

async function made(folder: string, limit?: number): Promise<string> {
  const jpeg = await sharp({ create: { width: 60, height: 90, channels: 3, background: '#b03030' } })
    .jpeg()
    .toBuffer();
  const catalogues = Object.fromEntries(
    await Promise.all(
      LANGUAGES.map(async (each) => {
        const of = await findingCatalogues(each);
        return [each, (scheme: string | null) => ({ ...of(scheme), 'text.colon': SCREEN[each]['text.colon']! })];
      }),
    ),
  );
  const words = await findingWords('ja');
  const journal = Journal.unnamed();
  const pictures = new PictureStore();
  const rows = RECORDS.map((each) => ({ ...rowOf(each, 0, 0), ...journal.add(lineOf(each, tellingIn(words), 'ja')) }));
  const gathered = gather(rows, journal, { today: day('2025-10-01'), isWanted: () => true });
  for (const { path, findings } of RECORDS)
    for (const { page } of findings) if (page) pictures.add(path, page, pictureName(0, 0), jpeg);
  const asset = (name: string) => readFileSync(join(HOME, 'dist/report', name), 'utf8').trim();
  writeReport(
    {
      folder,
      pictures,
      page: {
        gathered,
        assets: { script: asset('page.js'), style: asset('style.css') },
        language: 'ja',
        today: '2025-10-01',
        version: '0',
        showNames: false,
        only: [],
        since: null,
        catalogues,
        told: (each, scheme) => {
          const { has } = words(scheme);
          return { message: toldPart(each, 'message', has), fix: toldPart(each, 'fix', has) };
        },
        pictureOf: (path, { page }) => (page ? pictures.placeOf(path, page) : undefined),
      },
      csv: [''],
      json: ['{}'],
    },
    limit,
  );
  journal.close();
  pictures.close();
  return `file://${join(folder, 'report.html')}`;
}

describe.skipIf(!CHROMIUM)('the report in a browser (skipped where there is no Chromium)', () => {
  let browser: Browser;
  let address: string;
  const folder = folderOf();
  beforeAll(async () => {
    address = await made(folder);
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());

  /** Opens it, and fails on a request that leaves, an error, or a word of the security policy. */
  async function opened(
    work: (page: Page) => Promise<void>,
    options: Parameters<Browser['newPage']>[0] = {},
    at = address,
  ): Promise<void> {
    const page = await browser.newPage(options);
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => wrong.push(message.text()));
    page.on('dialog', (dialog) => {
      wrong.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.route('**/*', (route) => {
      const url = route.request().url();
      if (url.startsWith('data:') || url === at || url.startsWith(`file://${folder}`)) return route.continue();
      wrong.push(`request ${url}`);
      return route.abort();
    });
    try {
      await page.goto(at);
      await work(page);
      expect(wrong).toEqual([]);
    } finally {
      await page.close();
    }
  }
  const paths = (page: Page) => page.locator('.row-button bdi').allTextContents();

  it('shows the totals, the chart and every claim; nothing of a name becomes markup', async () => {
    await opened(async (page) => {
      expect(await page.locator('.figure dd').allTextContents()).toEqual([
        '5',
        '2',
        '3',
        '0',
        '10',
        expect.stringContaining('円'),
      ]);
      expect(await paths(page)).toHaveLength(5);
      expect(await page.locator('img[src="x"]').count()).toBe(0);
      expect((await paths(page)).some((path) => path.includes('<img src=x') && path.includes('\\u{202E}'))).toBe(true);
      const bars = await page.locator('.bars li').allTextContents();
      expect(bars[0]).toMatch(/^同じ書類が複数の申請にある2$/);
      expect(bars[1]).toMatch(/^同意書.*2$/);
    });
  });

  it('sorts by a column, says so, and turns round', async () => {
    await opened(async (page) => {
      const head = page.locator('[data-focus=sort-errors]');
      await head.click();
      expect(await page.locator('th[aria-sort=descending]').textContent()).toContain('不備');
      expect((await paths(page))[0]).toBe('2025/0003');
      await head.click();
      expect(await page.locator('th[aria-sort=ascending]').count()).toBe(1);
      expect((await paths(page))[0]).toBe('2025/0002');
    });
  });

  it('filters by words, by state, by rule, and from the chart', async () => {
    await opened(async (page) => {
      await page.fill('#filter-search', '0003');
      expect(await paths(page)).toEqual(['2025/0003']);
      await page.fill('#filter-search', '');
      await page.selectOption('#filter-state', 'warning');
      expect(await paths(page)).toEqual(['2025/0004']);
      await page.selectOption('#filter-state', '');
      await page.selectOption('#filter-rule', 'batch.same-receipt');
      expect(await paths(page)).toEqual(['2025/0001', '2025/0003']);
      await page.locator('.bar-name').nth(1).click();
      expect(await paths(page)).toEqual(['2025/0001', '2025/0003']);
      expect(await page.locator('.bar-name[aria-pressed=true]').textContent()).toContain('同意書');
      await page.locator('.bar-name').nth(1).click();
      expect(await paths(page)).toHaveLength(5);
    });
  });

  it('opens a claim with what to ask for, its findings and the picture of the page', async () => {
    await opened(async (page) => {
      await page.click('[data-focus=claim-0]');
      expect(await page.locator('.ask li').count()).toBeGreaterThanOrEqual(2);
      const image = page.locator('figure img');
      await image.scrollIntoViewIfNeeded();
      await expect
        .poll(() => image.evaluate((node) => (node as unknown as { naturalWidth: number }).naturalWidth))
        .toBe(60);
      expect(await image.getAttribute('alt')).toContain('scans/a.pdf');
    });
  });

  it('puts the findings of one thing to do together in the list for the letter', async () => {
    await opened(async (page) => {
      await page.fill('#filter-search', '0003');
      await page.locator('.row-button').click();
      expect(await page.locator('.ask > ol > li').count()).toBe(1);
      expect(await page.locator('.ask > ol > li').textContent()).toMatch(/hanako[\s\S]*sakura/);
    });
  });

  it('shows what is between claims, and leads to each of them', async () => {
    await opened(async (page) => {
      await page.selectOption('#filter-state', 'ok');
      await page.locator('section.across .link').nth(1).click();
      expect(await page.locator('tr.open bdi').allTextContents()).toContain('2025/0003');
    });
  });

  it('is worked by the keyboard alone', async () => {
    await opened(async (page) => {
      await page.focus('[data-focus=sort-path]');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.dataset.focus')).toBe('sort-path');
      expect((await paths(page)).at(-1)).toContain('2025/0001');
      for (let presses = 0; presses < 12; presses += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate('document.activeElement.classList.contains("row-button")')) break;
      }
      await page.keyboard.press('Space');
      expect(await page.evaluate('document.activeElement.getAttribute("aria-expanded")')).toBe('true');
      expect(await page.locator('.details').count()).toBe(1);
    });
  });

  it.each(LANGUAGES)('speaks %s, every word of it', async (language) => {
    await opened(async (page) => {
      await page.click(`[data-language=${language}]`);
      await page.click('[data-focus=open-all]');
      expect(await page.locator('html').getAttribute('lang')).toBe(language === 'zh' ? 'zh-Hans' : language);
      const text = (await page.locator('body').innerText()).replaceAll(/rule\b/g, '');
      expect(text).not.toMatch(/\{\{|undefined|\breport\.[a-z]/);
      expect(text).toContain({ ja: '同意書', en: 'consent', zh: '同意书' }[language]);
      if (language === 'en') expect(await page.locator('h2').allTextContents()).toContain('All claims');
    });
  });

  it('can be read by day and by night: text stands out from its ground', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await opened(
        async (page) => {
          await page.click('[data-focus=open-all]');
          const poor = (await page.evaluate(CONTRAST)) as string[];
          expect([colorScheme, poor]).toEqual([colorScheme, []]);
        },
        { colorScheme },
      );
    }
  });

  it.each([1280, 800])('fits a window %i wide', async (width) => {
    await opened(
      async (page) => {
        await page.click('[data-focus=open-all]');
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      },
      { viewport: { width, height: 900 } },
    );
  });

  it('prints every claim in full, on white, without its controls', async () => {
    await opened(
      async (page) => {
        const pdf = await page.pdf({ preferCSSPageSize: true });
        expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
        expect((pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? []).length).toBeGreaterThanOrEqual(2);
        await page.evaluate('dispatchEvent(new Event("beforeprint"))');
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('.details').count()).toBe(4);
        expect(await page.locator('.filters').isVisible()).toBe(false);
        expect(await page.locator('figure img').isVisible()).toBe(true);
        await page.evaluate('dispatchEvent(new Event("afterprint"))');
        expect(await page.locator('.details').count()).toBe(0);
      },
      { colorScheme: 'dark' },
    );
  });

  it('beyond its size keeps the pictures in a folder beside it, and shows them from there', async () => {
    const other = folderOf();
    mkdirSync(join(other, 'pages'));
    writeFileSync(join(other, 'pages/000009-9.jpg'), 'of an earlier report');
    const there = await made(other, 100);
    expect(readdirSync(join(other, 'pages'))).toEqual([pictureName(0, 0)]);
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('console', (message) => wrong.push(message.text()));
    await page.goto(there);
    await page.click('[data-focus=claim-0]');
    const image = page.locator('figure img');
    await image.scrollIntoViewIfNeeded();
    await expect
      .poll(() => image.evaluate((node) => (node as unknown as { naturalWidth: number }).naturalWidth))
      .toBe(60);
    expect(await image.getAttribute('src')).toBe(`pages/${pictureName(0, 0)}`);
    expect(wrong).toEqual([]);
    await page.close();
  });

  it('is held by its own policy: what is put into it later fetches nothing and runs nothing', async () => {
    let connections = 0;
    const server = createServer((socket) => {
      connections += 1;
      socket.destroy();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const page = await browser.newPage();
    await page.goto(address);
    await page.evaluate(`{
      const image = document.createElement('img'); image.src = 'http://127.0.0.1:${port}/x.png'; document.body.append(image);
      const script = document.createElement('script'); script.textContent = 'window.ran = true'; document.body.append(script);
      fetch('http://127.0.0.1:${port}/y').catch(() => {});
    }`);
    await page.waitForTimeout(300);
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(connections).toBe(0);
    await page.close();
    server.close();
  });
});

/** Texts whose contrast is under 4.5 to 1, as the browser paints them. */
const CONTRAST = `(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgb = (colour) => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
  const light = ([r, g, b]) => { const [x, y, z] = [r, g, b].map((v) => v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4); return 0.2126 * x + 0.7152 * y + 0.0722 * z; };
  const ground = (node) => { for (let at = node; at; at = at.parentElement) { const colour = rgb(getComputedStyle(at).backgroundColor); if (colour[3] === 255) return colour; } return [255, 255, 255, 255]; };
  const poor = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walk.nextNode(); text; text = walk.nextNode()) {
    const node = text.parentElement;
    if (!text.textContent.trim() || !node.offsetParent || node.tagName === 'OPTION') continue;
    const [a, b] = [light(rgb(getComputedStyle(node).color)), light(ground(node))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) poor.push(text.textContent.slice(0, 30) + ' ' + ratio.toFixed(2));
  }
  return [...new Set(poor)];
})()`;
