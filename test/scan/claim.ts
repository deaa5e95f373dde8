/** A claim whose packet has every sheet that someone signs. Fictitious people only. */
import { claimOf, treatment } from '../packet/packets.ts';

export const SIGNED_CLAIM = claimOf([
  treatment({ dates: ['2025-08-28'] }),
  treatment({ id: 't2', care: 'dental', dates: ['2025-09-02'] }),
]);
