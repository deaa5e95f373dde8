/** The schemes that the program knows. A new one is a line here and a file beside it; only the one that is asked for is loaded. */
import type { Opened, Scheme } from './scheme.ts';

const SCHEMES = {
  'overseas-care': async () => (await import('./overseas-care.ts')).overseasCare,
  'inbound-care': async () => (await import('./inbound-care.ts')).inboundCare,
} as const satisfies Record<string, () => Promise<Scheme>>;

export type SchemeName = keyof typeof SCHEMES;
/** What a scheme makes of a file. */
export type LoadedOf<N extends SchemeName> =
  Awaited<ReturnType<(typeof SCHEMES)[N]>> extends Scheme<infer L> ? L : never;
export type OpenedOf<N extends SchemeName> = Opened<LoadedOf<N>>;

/** In the order in which they are listed for people. */
export const SCHEME_NAMES = Object.keys(SCHEMES) as SchemeName[];

export function isSchemeName(name: string): name is SchemeName {
  return Object.hasOwn(SCHEMES, name);
}

export function schemeNamed<N extends SchemeName>(name: N): Promise<Scheme<LoadedOf<N>>> {
  return SCHEMES[name]() as unknown as Promise<Scheme<LoadedOf<N>>>;
}

/** A scheme by what a file says, which is judged already. */
export function schemeOf(name: string): Promise<Scheme> {
  if (!isSchemeName(name)) throw new Error(`a file of the scheme ${name} was let through`);
  return SCHEMES[name]();
}

export function allSchemes(): Promise<Scheme[]> {
  return Promise.all(SCHEME_NAMES.map((name) => SCHEMES[name]()));
}
