/** Cases of both schemes over several machines: what comes is what one machine finds. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLE, folderOf, INBOUND_EXAMPLE } from '../cli/program.ts';
import { batch, worker } from './processes.ts';
import { HAS_SERVER, queueServer } from './server.ts';

describe.skipIf(!HAS_SERVER)('a queue with cases of both schemes', () => {
  it('gives the same document, byte for byte, as a batch of one machine', async () => {
    const server = await queueServer();
    await server.start();
    const cwd = folderOf({
      root: {
        claim: { 'claim.yaml': EXAMPLE },
        case: { 'claim.yaml': INBOUND_EXAMPLE },
        again: { 'claim.yaml': INBOUND_EXAMPLE.replace('id: 4M8K2T', 'id: 4M8K2V') },
      },
    });
    const root = join(cwd, 'root');
    const alone = await batch(root, cwd, '--no-scan').ended;
    const working = worker(server.url, root);
    const queued = await batch(root, cwd, '--no-scan', '--queue', server.url).ended;
    working.child.kill('SIGTERM');
    await working.ended;
    await server.stop();
    expect(JSON.parse(alone.stdout)).toMatchObject({ totals: { claims: 3, unreadable: 0 } });
    expect(queued.stdout).toBe(alone.stdout);
    expect(queued.status).toBe(alone.status);
  });
});
