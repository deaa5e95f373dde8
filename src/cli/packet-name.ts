/** The packet that a call names, where a case has several to choose from. */
import { nearest } from '../base/schema.ts';
import { CallError } from './call-error.ts';
import type { Opened } from './schemes/scheme.ts';
import type { Session } from './session.ts';

/**
 * @param reader whose run of the packet alone is asked for
 * @throws CallError where one must be named and is not, or cannot be; with the list of those that there are
 */
export function checkPacketName(
  packet: string | undefined,
  { scheme, file }: Opened,
  { words, language }: Session,
  reader?: string,
): void {
  const { packets } = scheme;
  const title = scheme.title[language];
  if (packets.length === 0) {
    if (reader !== undefined) throw new CallError('for-not-asked', { title, file: file.shown });
    if (packet !== undefined) throw new CallError('packet-not-asked', { title, file: file.shown });
    return;
  }
  if (packet !== undefined && packets.includes(packet)) return;
  const longest = Math.max(...packets.map((name) => name.length));
  const list = packets.map((name) => `  ${name.padEnd(longest)}  ${words(`packetFor.${name}`)}`);
  if (packet === undefined) throw new CallError('packet-missing', { title }, list);
  const near = nearest(packet, packets);
  throw near
    ? new CallError('unknown-packet-near', { name: packet, nearest: near }, list)
    : new CallError('unknown-packet', { name: packet }, list);
}
