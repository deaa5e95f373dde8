/** Makes elements. Text is set as text; nothing is ever parsed as markup. */

type Child = Node | string | undefined;
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export function h<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  dress(element, attributes);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

function dress(element: Element, attributes: Attributes): void {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(key, value === true ? '' : String(value));
  }
}

const SVG = 'http://www.w3.org/2000/svg';

export function svg(name: string, attributes: Attributes, ...children: Node[]): SVGElement {
  const element = document.createElementNS(SVG, name);
  dress(element, attributes);
  element.append(...children);
  return element;
}

/** Each state has a shape of its own: no colour is needed to tell them apart. */
const SHAPES: Readonly<Record<string, string[]>> = {
  error: ['M3.2 1h9.6L15 3.2v9.6L12.8 15H3.2L1 12.8V3.2z', 'M5 5l6 6M11 5l-6 6'],
  warning: ['M8 1.2 15.2 14.4H.8z', 'M8 5.6v4M8 11.7v.8'],
  info: ['M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z', 'M8 7.2v4.4M8 4.4v.9'],
  ok: ['M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z', 'M4.6 8.3l2.3 2.4 4.5-5'],
  unreadable: ['M3 1h7l3 3v11H3z', 'M6 6.6c.2-1.6 3.9-1.5 3.6.5-.2 1.2-1.6 1.2-1.7 2.7M7.9 12v.7'],
};

export function icon(state: string): SVGElement {
  const [outline, sign] = SHAPES[state]!;
  return svg(
    'svg',
    { class: `icon ${state}`, viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' },
    svg('path', { class: 'outline', d: outline! }),
    svg('path', { class: 'sign', d: sign! }),
  );
}

export function button(label: string, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = h('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', onClick);
  return made;
}
