/**
 * A strict reader of calendar files, written from RFC 5545 and not from our writer: it refuses a line that does not end
 * in CRLF or is longer than 75 octets, a character that is cut, a component that is not closed, a property twice.
 */
export interface Component {
  name: string;
  /** By name; parameters with it: `DTSTART;VALUE=DATE`. */
  properties: Map<string, string>;
  parts: Component[];
}

export function readCalendar(bytes: Uint8Array): Component {
  const lines = unfolded(bytes);
  const open: Component[] = [];
  let whole: Component | undefined;
  for (const line of lines) {
    const match = /^([A-Z-]+)((?:;[A-Z-]+=[^;:]+)*):(.*)$/s.exec(line);
    if (!match || whole) throw new Error(`not a content line: ${line}`);
    const [, name, parameters, value] = match as unknown as [string, string, string, string];
    if (name === 'BEGIN') open.push({ name: value, properties: new Map(), parts: [] });
    else if (name === 'END') {
      const closed = open.pop();
      if (closed?.name !== value) throw new Error(`END:${value} closes ${closed?.name}`);
      if (open.length === 0) whole = closed;
      else open.at(-1)!.parts.push(closed);
    } else {
      const into = open.at(-1);
      if (!into || into.properties.has(name + parameters)) throw new Error(`${name} stands twice or outside`);
      if (into.parts.length > 0 && into.name === 'VCALENDAR') throw new Error(`${name} stands behind the events`);
      into.properties.set(name + parameters, value);
    }
  }
  if (!whole) throw new Error('not closed');
  return whole;
}

function unfolded(bytes: Uint8Array): string[] {
  const buffer = Buffer.from(bytes);
  const lines: string[] = [];
  let start = 0;
  while (start < buffer.length) {
    const end = buffer.indexOf('\r\n', start);
    if (end < 0) throw new Error('the last line has no end');
    const octets = buffer.subarray(start, end);
    if (octets.length > 75) throw new Error(`${octets.length} octets in a line`);
    if (octets.includes(0x0a) || octets.includes(0x0d)) throw new Error('a line end that is not CRLF');
    const text = new TextDecoder('utf8', { fatal: true }).decode(octets);
    if (text.startsWith(' ') || text.startsWith('\t')) lines.push(`${lines.pop() ?? ''}${text.slice(1)}`);
    else lines.push(text);
    start = end + 2;
  }
  return lines;
}

/** A value of type TEXT as people read it. */
export function textOf(value: string): string {
  return value.replace(/\\(.)/gs, (_, sign: string) => {
    if (sign === 'n' || sign === 'N') return '\n';
    if (sign === '\\' || sign === ';' || sign === ',') return sign;
    throw new Error(`\\${sign} means nothing`);
  });
}
