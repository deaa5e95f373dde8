/** The queue's library lies beside the program: nothing of the network is loaded where no queue was asked for. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Redis } from 'ioredis';
import { type Address, connect, type Library } from '../queue/server.ts';
import type { Session } from './session.ts';

export async function openQueue(address: Address, session: Session): Promise<{ library: Library; redis: Redis }> {
  const library = createRequire(import.meta.url)(join(session.home, 'queue.cjs')) as Library;
  const redis = await connect(library, address, (state) => session.note(session.words(`queue.${state}`)));
  return { library, redis };
}
