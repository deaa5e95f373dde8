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
          ...claim.findings.map((finding) => findingItem(finding, texts, pictureOf(finding, texts, pictures))),
        ),
  );
}

const MOST_PATHS = 12;

function paths(list: readonly string[]): HTMLElement[] {
  const named = list.length > MOST_PATHS ? [...list.slice(0, MOST_PATHS), `+${list.length - MOST_PATHS}`] : list;
  return named.map((path) => h('bdi', { class: 'path' }, path));
}

/** The texts of a letter: one for each thing to do, however often it was found. */
export function askedFor(claim: PageClaim, texts: Texts): string[] {
  const wanted = claim.findings.filter(({ severity }) => severity !== 'info');
  const byFix = new Map<string, { title: string; messages: Set<string> }>();
  for (const finding of wanted) {
    const fix = texts.told(finding.fix);
    const key = `${finding.rule} ${fix}`;
    const entry = byFix.get(key) ?? { title: texts.title(finding.rule), messages: new Set() };
    entry.messages.add(texts.told(finding.message));
    byFix.set(key, entry);
  }
  const colon = texts.of('text.colon');
  const space = texts.language === 'en' ? ' ' : '';
  return [...byFix].map(([key, { title, messages }]) => {
    const fix = key.slice(key.indexOf(' ') + 1);
    return `${title}${colon}${[...messages].join(space)}${space}${fix}`;
  });
}

function askList(claim: PageClaim, texts: Texts): HTMLElement {
  const asked = claim.state === 'unreadable' ? [] : askedFor(claim, texts);
  const section = h('section', { class: 'ask' }, h('h4', {}, texts.of('report.ask')));
  if (asked.length === 0) {
    section.append(h('p', { class: 'quiet' }, texts.of('report.ask-none')));
    return section;
  }
  section.append(h('ol', {}, ...asked.map((text) => h('li', {}, text))));
  const copied = h('span', { class: 'quiet', role: 'status' });
  const copy = button(
    texts.of('report.copy'),
    () => {
      void copyText(asked.map((text, index) => `${index + 1}. ${text}`).join('\n')).then((done) => {
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
