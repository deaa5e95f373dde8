/** What we bind, and the format that its manifest names. */

/** A packet belongs to a claim; a kit is carried along before there is one. */
export type BoundKind = 'packet' | 'kit';

export const FORMATS = { packet: 'ryoyohi-packet/1', kit: 'ryoyohi-kit/1' } as const satisfies Record<
  BoundKind,
  string
>;
