/** The table of claims: sorted by any column, filtered by words, state and rule, each row opened in place. */
import type { PageClaim, PageData, PagePictures, PageState } from './data.ts';
import { detailsOf } from './details.ts';
import { button, h, icon } from './dom.ts';
import type { Texts } from './text.ts';

export interface Filter {
  search: string;
  state: '' | PageState;
  rule: string;
}

interface Column {
  key: string;
  numeric?: true;
  value(claim: PageClaim): string | number;
}

const STATES: readonly PageState[] = ['unreadable', 'error', 'warning', 'ok'];
const ROWS = 200;

export class ClaimTable {
  readonly filter: Filter = { search: '', state: '', rule: '' };
  private sorted: { column: number; descending: boolean } = { column: 1, descending: false };
  private most = ROWS;
  private readonly open = new Set<PageClaim>();
  private readonly rulesOf = new Map<PageClaim, Set<string>>();
  private readonly places = new Map<PageClaim, number>();
  readonly element = h('div');

  constructor(
    private readonly data: PageData,
    private readonly texts: Texts,
    private readonly pictures: () => PagePictures,
  ) {
    for (const [place, claim] of data.claims.entries()) this.places.set(claim, place);
    for (const claim of data.claims) this.rulesOf.set(claim, new Set(claim.findings.map(({ rule }) => rule)));
    const byPath = new Map(data.claims.map((claim) => [claim.path, claim]));
    for (const { rule, at, with: others } of data.across) {
      for (const path of [at, ...others]) {
        const claim = byPath.get(path);
        if (claim) this.rulesOf.get(claim)!.add(rule);
      }
    }
  }

  private get columns(): Column[] {
    return [
      { key: 'state', value: ({ state }) => STATES.indexOf(state) },
      { key: 'path', value: ({ path }) => path },
      { key: 'id', value: ({ id }) => id ?? '' },
      ...(this.data.showNames
        ? [{ key: 'names', value: ({ names }: PageClaim) => (names ?? []).join(', ') } satisfies Column]
        : []),
      { key: 'errors', numeric: true, value: ({ errors }) => errors },
      { key: 'warnings', numeric: true, value: ({ warnings }) => warnings },
      { key: 'pages', numeric: true, value: ({ pages }) => pages },
      { key: 'benefit', numeric: true, value: ({ benefit }) => benefit?.total ?? -1 },
    ];
  }

  private shown(): PageClaim[] {
    const search = this.filter.search.trim().toLowerCase();
    const found = this.data.claims.filter(
      (claim) =>
        (this.filter.state === '' || claim.state === this.filter.state) &&
        (this.filter.rule === '' || this.rulesOf.get(claim)!.has(this.filter.rule)) &&
        (search === '' ||
          [claim.path, claim.id ?? '', ...(claim.names ?? [])].some((text) => text.toLowerCase().includes(search))),
    );
    const { value } = this.columns[this.sorted.column]!;
    const sign = this.sorted.descending ? -1 : 1;
    return found.sort((a, b) => {
      const [one, other] = [value(a), value(b)];
      return one === other ? (a.path < b.path ? -1 : 1) : one < other ? -sign : sign;
    });
  }

  /** Draws the table anew, and leaves the keyboard where it was. */
  draw(all = false): void {
    const focused = document.activeElement?.getAttribute('data-focus');
    const { texts } = this;
    const claims = this.shown();
    const rows = all ? claims : claims.slice(0, this.most);
    const left = claims.length - rows.length;
    this.element.replaceChildren(
      h(
        'p',
        { class: 'controls no-print' },
        h(
          'span',
          { role: 'status', class: 'quiet' },
          texts.of('report.shown', { shown: claims.length, all: this.data.claims.length }),
        ),
        button(texts.of('report.open-all'), () => this.openAll(rows), { class: 'small', 'data-focus': 'open-all' }),
        button(texts.of('report.close-all'), () => this.closeAll(), { class: 'small', 'data-focus': 'close-all' }),
      ),
      claims.length === 0
        ? h('p', { class: 'none' }, texts.of('report.none'))
        : h(
            'div',
            { class: 'scroll' },
            h(
              'table',
              { class: 'claims' },
              h('thead', {}, h('tr', {}, ...this.columns.map((column, index) => this.head(column, index)))),
              h('tbody', {}, ...rows.flatMap((claim) => this.rows(claim))),
            ),
          ),
    );
    if (left > 0)
      this.element.append(
        button(
          texts.of('report.more', { count: Math.min(left, ROWS) }),
          () => {
            this.most += ROWS;
            this.draw();
          },
          { class: 'no-print', 'data-focus': 'more' },
        ),
      );
    if (focused) this.element.querySelector<HTMLElement>(`[data-focus="${CSS.escape(focused)}"]`)?.focus();
  }

  private head({ key, numeric }: Column, index: number): HTMLElement {
    const column = this.texts.of(`report.column.${key}`);
    // Cases of a scheme that pays no benefit tell in this column what they come to.
    const isShared = key === 'benefit' && this.data.claims.some(({ summary }) => summary);
    const name = isShared ? `${column} / ${this.texts.of('report.column.summary')}` : column;
    const isSorted = this.sorted.column === index;
    const direction = isSorted ? (this.sorted.descending ? 'descending' : 'ascending') : 'none';
    const sign = { ascending: ' ▴', descending: ' ▾', none: '' }[direction];
    return h(
      'th',
      { scope: 'col', 'aria-sort': direction, class: numeric ? 'number' : undefined },
      button(
        `${name}${sign}`,
        () => {
          this.sorted = { column: index, descending: isSorted ? !this.sorted.descending : numeric === true };
          this.draw();
        },
        { title: this.texts.of('report.sort', { column: name }), 'data-focus': `sort-${key}` },
      ),
    );
  }

  private rows(claim: PageClaim): HTMLElement[] {
    const { texts } = this;
    const place = this.places.get(claim)!;
    const isOpen = this.open.has(claim);
    const toggle = button('', () => this.toggle(claim), {
      class: 'row-button',
      'aria-expanded': String(isOpen),
      'aria-controls': `claim-${place}`,
      'aria-label': texts.of('report.open', { path: claim.path }),
      'data-focus': `claim-${place}`,
    });
    toggle.append(h('span', { class: 'turn', 'aria-hidden': 'true' }, isOpen ? '▾' : '▸'), h('bdi', {}, claim.path));
    const count = (value: number) => h('td', { class: value === 0 ? 'number zero' : 'number' }, String(value));
    const row = h(
      'tr',
      { class: isOpen ? 'open' : undefined },
      h('td', { class: 'state' }, icon(claim.state), texts.of(`report.state.${claim.state}`)),
      h('th', { scope: 'row' }, toggle),
      h('td', {}, h('code', {}, claim.id ?? '–')),
      this.data.showNames ? h('td', {}, h('bdi', {}, (claim.names ?? []).join(', '))) : undefined,
      count(claim.errors),
      count(claim.warnings),
      count(claim.pages),
      h('td', { class: 'number' }, ...this.benefit(claim)),
    );
    if (!isOpen) return [row];
    const cell = h('td', { colspan: this.columns.length }, detailsOf(claim, this.data, texts, this.pictures));
    return [row, h('tr', { class: 'opened', id: `claim-${place}` }, cell)];
  }

  private benefit({ benefit, summary }: PageClaim): (Node | string)[] {
    if (summary) return [this.texts.told(summary)];
    if (!benefit) return ['–'];
    if (benefit.total === null) return [this.texts.of('report.not-known')];
    const amount = benefit.total.toLocaleString('en-US');
    if (benefit.status !== 'upper-bound') return [amount];
    return [h('span', { class: 'quiet' }, `${this.texts.of('report.upper-bound')} `), amount];
  }

  private toggle(claim: PageClaim): void {
    if (!this.open.delete(claim)) this.open.add(claim);
    this.draw();
  }

  private openAll(claims: readonly PageClaim[]): void {
    for (const claim of claims) this.open.add(claim);
    this.draw();
  }

  private closeAll(): void {
    this.open.clear();
    this.draw();
  }

  /** Shows one claim, whatever the filter was. */
  show(path: string): void {
    const claim = this.data.claims.find((each) => each.path === path);
    if (!claim) return;
    Object.assign(this.filter, { search: '', state: '', rule: '' });
    this.open.add(claim);
    this.most = Math.max(this.most, this.shown().indexOf(claim) + 1);
    this.draw();
    const row = this.element.querySelector<HTMLElement>(`[data-focus="claim-${this.places.get(claim)!}"]`);
    row?.focus();
    row?.scrollIntoView({ block: 'center' });
  }

  /** On paper every claim of the table stands in full; afterwards the screen is as it was. */
  forPrint(): () => void {
    const before = new Set(this.open);
    for (const claim of this.shown()) if (claim.findings.length > 0) this.open.add(claim);
    this.draw(true);
    for (const image of this.element.querySelectorAll('img')) image.loading = 'eager';
    return () => {
      this.open.clear();
      for (const claim of before) this.open.add(claim);
      this.draw();
    };
  }
}
