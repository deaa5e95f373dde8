/** One claim in full: what to ask the applicant for, ready to be copied, and each finding with its picture. */
import type { PageClaim, PageData, PageFinding, PagePictures } from './data.ts';
import { button, h, icon } from './dom.ts';
import type { Texts } from './text.ts';

export function detailsOf(claim: PageClaim, data: PageData, texts: Texts, pictures: () => PagePictures): HTMLElement {
  const across = data.across.filter((finding) => finding.at === claim.path || finding.with.includes(claim.path));
  const between = across.filter(({ rule }) => rule !== 'claim.unreadable');
  return h(
    'div',
    { class: 'details' },
    askList(claim, texts),
    h('h4', {}, texts.of('report.findings')),
    claim.findings.length + between.length === 0
      ? h('p', { class: 'quiet' }, texts.of('report.findings-none'))
      : h(
          'ol',
          { class: 'findings' },
          ...between.map((finding) =>
            findingItem(
              { ...finding, at: '' },
              texts,
              h(
                'p',
                {},
                `${texts.of('report.across-with')}${texts.of('text.colon')}`,
                ...paths([finding.at, ...finding.with].filter((path) => path !== claim.path)),
              ),
            ),
          ),
          ...claim.findings.map((finding, index) => {
            // Findings on one page share its picture: it stands under the last of them.
            const isLast = finding.picture !== claim.findings[index + 1]?.picture;
            return findingItem(finding, texts, isLast ? pictureOf(finding, texts, pictures) : undefined);
          }),
        ),
  );
}

const MOST_PATHS = 12;

function paths(list: readonly string[]): HTMLElement[] {
  const named = list.length > MOST_PATHS ? [...list.slice(0, MOST_PATHS), `+${list.length - MOST_PATHS}`] : list;
  return named.map((path) => h('bdi', { class: 'path' }, path));
}

interface Asked {
  title: string;
  messages: readonly string[];
  fix: string;
}

/** The points of a letter: one for each thing to do, however often it was found. */
function askedFor(claim: PageClaim, texts: Texts): Asked[] {
  const byFix = new Map<string, { title: string; messages: Set<string>; fix: string }>();
  for (const finding of claim.findings) {
    if (finding.severity === 'info') continue;
    const fix = texts.inLetter(finding.fix);
    if (fix === '') continue;
    const key = `${finding.rule} ${fix}`;
    const entry = byFix.get(key) ?? { title: texts.title(finding.rule), messages: new Set(), fix };
    entry.messages.add(texts.inLetter(finding.message));
    byFix.set(key, entry);
  }
  return [...byFix.values()].map(({ title, messages, fix }) => ({ title, messages: [...messages], fix }));
}

function asText({ title, messages, fix }: Asked, index: number): string {
  return [`${index + 1}. ${title}`, ...messages.map((message) => `   - ${message}`), `   → ${fix}`].join('\n');
}

function asItem({ title, messages, fix }: Asked): HTMLElement {
  return h(
    'li',
    {},
    h('strong', {}, title),
    messages.length === 1 ? h('p', {}, messages[0]) : h('ul', {}, ...messages.map((message) => h('li', {}, message))),
    h('p', {}, `→ ${fix}`),
  );
}

function askList(claim: PageClaim, texts: Texts): HTMLElement {
  const asked = claim.state === 'unreadable' ? [] : askedFor(claim, texts);
  const section = h('section', { class: 'ask' }, h('h4', {}, texts.of('report.ask')));
  if (asked.length === 0) {
    section.append(h('p', { class: 'quiet' }, texts.of('report.ask-none')));
    return section;
  }
  section.append(h('ol', {}, ...asked.map(asItem)));
  const copied = h('span', { class: 'quiet', role: 'status' });
  const copy = button(
    texts.of('report.copy'),
    () => {
      void copyText(asked.map(asText).join('\n')).then((done) => {
        copied.textContent = done ? texts.of('report.copied') : '';
      });
    },
    { class: 'small' },
  );
  section.append(h('p', { class: 'controls no-print' }, copy, ' ', copied));
  return section;
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A browser that gives a local file no clipboard still copies what is selected.
    const area = h('textarea', { class: 'off-screen', 'aria-hidden': 'true' });
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }
}

function findingItem(
  finding: Pick<PageFinding, 'rule' | 'severity' | 'at' | 'message' | 'fix' | 'source'>,
  texts: Texts,
  more: HTMLElement | undefined,
): HTMLElement {
  const label = (key: string) => h('span', { class: 'label' }, `${texts.of(key)}${texts.of('text.colon')}`);
  return h(
    'li',
    { class: finding.severity },
    h(
      'p',
      { class: 'finding-title' },
      icon(finding.severity),
      h('span', { class: 'severity' }, texts.of(`severity.${finding.severity}`)),
      h('strong', {}, texts.title(finding.rule)),
      h('code', {}, finding.rule),
    ),
    finding.at === '' ? undefined : h('p', { class: 'at' }, label('report.at'), h('bdi', {}, finding.at)),
    h('p', {}, texts.told(finding.message)),
    h('p', {}, label('report.fix'), texts.told(finding.fix)),
    h('p', { class: 'quiet' }, label('report.source'), texts.source(finding.source)),
    more,
  );
}

function pictureOf(finding: PageFinding, texts: Texts, pictures: () => PagePictures): HTMLElement | undefined {
  const { picture, file, page } = finding;
  if (picture === undefined || file === undefined || page === undefined) return undefined;
  if (picture < 0) return h('p', { class: 'quiet' }, texts.of('report.picture-missing', { file, page }));
  const caption = texts.of('report.picture', { file, page });
  return h(
    'figure',
    {},
    h('img', { src: pictures()[picture], alt: caption, loading: 'lazy', decoding: 'async' }),
    h('figcaption', { class: 'quiet' }, caption),
  );
}
