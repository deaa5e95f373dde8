/** The six packets of 赴日就医. Each is for one kind of reader. */
export const PACKETS = ['inquiry', 'visa', 'remittance', 'settlement', 'insurance', 'follow-up'] as const;
export type PacketName = (typeof PACKETS)[number];

export function isPacket(name: string): name is PacketName {
  return (PACKETS as readonly string[]).includes(name);
}
