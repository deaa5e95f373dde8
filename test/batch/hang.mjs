/** A worker for tests: a claim does what its path says. */
export async function read({ items, inHand }) {
  const shared = new Int32Array(inHand);
  const results = [];
  for (const [index, { path }] of items.entries()) {
    Atomics.store(shared, 0, index);
    if (path.includes('hang')) for (;;);
    if (path.includes('wait')) await new Promise(() => {});
    if (path.includes('exit')) process.exit(3);
    if (path.includes('throw')) {
      setImmediate(() => {
        throw new Error('nobody catches this');
      });
      await new Promise((done) => setTimeout(done, 200));
    }
    if (path.includes('memory')) {
      const held = [];
      for (;;) held.push(new Array(1e5).fill(index).map(String));
    }
    results.push({ path, done: true });
  }
  return results;
}
