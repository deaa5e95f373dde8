/** The dates of the case on one line of time, where the reader of a packet needs them. */
import type { PaperBlock } from '../../template/paper-types.ts';
import { type LaneKey, timelinePicture } from '../timeline/picture.ts';
import { timelineOf } from '../timeline.ts';
import type { PacketContext } from './context.ts';
import { heading } from './say.ts';

const HEIGHT = 150;
/** Hospital and embassy have nothing to do with money and insurer, and the embassy nothing with the inquiry. */
const TRAVEL: readonly LaneKey[] = ['visa', 'advised', 'stay', 'treatment'];

export function timelineBlocks({ packet, file, pack, today, say }: PacketContext): PaperBlock[] {
  const steps = timelineOf(file, pack, today).filter(({ id }) => id !== 'topup-by' && id !== 'forms-by');
  const lanes: readonly LaneKey[] = packet === 'visa' ? TRAVEL : ['inquiry', ...TRAVEL];
  return [
    heading(say('packet.timeline')),
    { kind: 'picture', height: HEIGHT, draw: timelinePicture(steps, file, say.words, say.beside, today, lanes) },
  ];
}
