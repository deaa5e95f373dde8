import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/cli/fresh-program.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    tags: [{ name: 'slow', description: 'over ten seconds; leave it out with --tags-filter="!slow"' }],
  },
});
