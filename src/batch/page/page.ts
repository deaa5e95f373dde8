/** The program of the report's page. It fetches nothing: all that it shows stands in the page or beside it. */
import type { PageAcross, PageData, PagePictures, PageState } from './data.ts';
import { button, h, icon, svg } from './dom.ts';
import { ClaimTable } from './table.ts';
import { Texts } from './text.ts';

const LANGUAGES: Readonly<Record<string, string>> = { ja: '日本語', en: 'English', zh: '中文' };
const MOST_BARS = 12;
const MOST_ACROSS = 50;

/** What the page brings, taken before it is drawn over. */
const given = { data: document.getElementById('data')!, pictures: document.getElementById('pictures')! };

const data = JSON.parse(given.data.textContent!) as PageData;
const texts = new Texts(data, data.language);
let pictures: PagePictures | undefined;
const table = new ClaimTable(data, texts, () => {
  pictures ??= JSON.parse(given.pictures.textContent!) as PagePictures;
  return pictures;
});

function draw(): void {
  document.documentElement.lang = texts.language === 'zh' ? 'zh-Hans' : texts.language;
  document.title = texts.of('report.title');
  document.body.replaceChildren(
    h('header', {}, head(), languages()),
    h('main', {}, totals(), chart(), ...across(), claims()),
  );
  table.draw();
}

function head(): HTMLElement {
  const notes = [
    data.since === null ? undefined : texts.of('report.since', { since: data.since }),
    data.only.length === 0 ? undefined : texts.of('report.only', { rules: data.only.join(', ') }),
  ].filter((note) => note !== undefined);
  return h(
    'div',
    {},
    h('h1', {}, texts.of('report.title')),
    h('p', { class: 'quiet' }, texts.of('report.made', { today: data.today, version: data.version })),
    ...notes.map((note) => h('p', { class: 'note' }, note)),
  );
}

function languages(): HTMLElement {
  const choose = (language: string) => {
    texts.language = language;
    draw();
    document.querySelector<HTMLElement>(`[data-language="${language}"]`)?.focus();
  };
  return h(
    'div',
    { class: 'tools no-print' },
    h(
      'div',
      { role: 'group', class: 'languages', 'aria-label': texts.of('report.language') },
      ...Object.entries(LANGUAGES).map(([language, name]) =>
        button(name, () => choose(language), {
          lang: language,
          'data-language': language,
          'aria-pressed': String(language === texts.language),
        }),
      ),
    ),
    button(texts.of('report.print'), () => window.print()),
  );
}

function totals(): HTMLElement {
  const { claims, ok, withErrors, unreadable, pages, benefit } = data.totals;
  const figure = (key: string, value: string, state?: PageState) =>
    h(
      'div',
      { class: 'figure' },
      h('dt', {}, ...(state ? [icon(state)] : []), texts.of(`report.${key}`)),
      h('dd', {}, value),
    );
  return section(
    'totals',
    h(
      'dl',
      { class: 'figures' },
      figure('claims', claims.toLocaleString('en-US')),
      figure('ok', ok.toLocaleString('en-US'), 'ok'),
      figure('with-errors', withErrors.toLocaleString('en-US'), 'error'),
      figure('unreadable', unreadable.toLocaleString('en-US'), 'unreadable'),
      figure('pages', pages.toLocaleString('en-US')),
      figure('benefit', texts.yen(benefit)),
    ),
  );
}

function section(name: string, ...children: Node[]): HTMLElement {
  const id = `heading-${name}`;
  return h('section', { class: name, 'aria-labelledby': id }, h('h2', { id }, texts.of(`report.${name}`)), ...children);
}

function chart(): HTMLElement {
  if (data.chart.length === 0) return section('chart', h('p', { class: 'quiet' }, texts.of('report.chart-none')));
  const bars = data.chart.slice(0, MOST_BARS);
  const most = Math.max(...bars.map(({ claims }) => claims));
  const rows = bars.map(({ rule, severity, claims }) => {
    const name = button('', () => choose(rule), {
      class: 'bar-name',
      'aria-pressed': String(table.filter.rule === rule),
    });
    name.append(icon(severity), h('span', {}, texts.title(rule)));
    const width = Math.max(0.5, (100 * claims) / most);
    const bar = svg(
      'svg',
      { class: `bar ${severity}`, viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      svg('rect', { class: 'track', width: 100, height: 10 }),
      svg('rect', { class: 'value', width, height: 10 }),
    );
    return h('li', {}, name, h('span', { class: 'bar-box' }), h('span', { class: 'number' }, String(claims)), bar);
  });
  for (const row of rows) row.querySelector('.bar-box')!.append(row.lastElementChild!);
  return section(
    'chart',
    h('p', { class: 'quiet no-print' }, texts.of('report.chart-note')),
    h('ol', { class: 'bars' }, ...rows),
  );
}

function choose(rule: string): void {
  Object.assign(table.filter, { search: '', state: '', rule: table.filter.rule === rule ? '' : rule });
  draw();
  document.getElementById('filter-rule')?.focus();
  document.getElementById('filter-rule')?.scrollIntoView({ block: 'center' });
}

function across(): HTMLElement[] {
  const found = data.across.filter(({ rule }) => rule !== 'claim.unreadable');
  if (found.length === 0) return [];
  const link = (path: string) => button(path, () => table.show(path), { class: 'link' });
  const item = ({ rule, severity, at, with: others, message, fix }: PageAcross) =>
    h(
      'li',
      { class: severity },
      h(
        'p',
        { class: 'finding-title' },
        icon(severity),
        h('span', { class: 'severity' }, texts.of(`severity.${severity}`)),
        h('strong', {}, texts.title(rule)),
      ),
      h('p', { class: 'paths' }, ...[at, ...others].map((path) => h('bdi', {}, link(path)))),
      h('p', {}, texts.told(message)),
      h('p', {}, h('span', { class: 'label' }, `${texts.of('report.fix')}${texts.of('text.colon')}`), texts.told(fix)),
    );
  const list = h('ol', { class: 'findings' }, ...found.slice(0, MOST_ACROSS).map(item));
  const rest = found.slice(MOST_ACROSS);
  if (rest.length === 0) return [section('across', list)];
  const more = button(texts.of('report.more', { count: rest.length }), () => {
    list.append(...rest.map(item));
    more.remove();
  });
  return [section('across', list, more)];
}

function claims(): HTMLElement {
  const { filter } = table;
  const search = h('input', { type: 'search', id: 'filter-search', autocomplete: 'off', spellcheck: 'false' });
  search.value = filter.search;
  search.addEventListener('input', () => {
    filter.search = search.value;
    table.draw();
  });
  const state = select(
    'filter-state',
    ['error', 'warning', 'unreadable', 'ok'],
    filter.state,
    (value) => {
      filter.state = value as typeof filter.state;
      table.draw();
    },
    (value) => texts.of(`report.state.${value}`),
  );
  const rules = data.chart.map(({ rule }) => rule);
  const rule = select(
    'filter-rule',
    rules,
    filter.rule,
    (value) => {
      filter.rule = value;
      table.draw();
    },
    (value) => texts.title(value),
  );
  const field = (key: string, input: HTMLElement) =>
    h('label', { for: input.id }, h('span', { class: 'field-name' }, texts.of(`report.${key}`)), input);
  return section(
    'table',
    h(
      'form',
      { class: 'filters no-print', role: 'search' },
      field(data.showNames ? 'search-names' : 'search', search),
      field('state', state),
      field('rule', rule),
      button(texts.of('report.clear'), () => {
        Object.assign(filter, { search: '', state: '', rule: '' });
        draw();
        document.getElementById('filter-search')?.focus();
      }),
    ),
    table.element,
  );
}

function select(
  id: string,
  values: readonly string[],
  chosen: string,
  onChange: (value: string) => void,
  name: (value: string) => string,
): HTMLSelectElement {
  const made = h(
    'select',
    { id },
    h('option', { value: '' }, texts.of('report.any')),
    ...values.map((value) => h('option', { value, selected: value === chosen }, name(value))),
  );
  made.addEventListener('change', () => onChange(made.value));
  return made;
}

let afterPrint: (() => void) | undefined;
window.addEventListener('beforeprint', () => {
  afterPrint ??= table.forPrint();
});
window.addEventListener('afterprint', () => {
  afterPrint?.();
  afterPrint = undefined;
});
document.addEventListener('submit', (event) => event.preventDefault());

draw();
