import { defineConfig } from 'vitest/config';

/** Tests that run a browser, a whole service, an engine or a synthesis: the slow ones, begun first. */
const slow = ['system', 'local', 'state-machines', 'infra', 'web/*/browser'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    // Every core, since a slow test mostly waits for another process.
    maxWorkers: '100%',
    // No test patches a module or a global, so files share what their worker has loaded.
    isolate: false,
    hookTimeout: 180_000,
    // Run in the order of their names.
    projects: [
      { extends: true, test: { name: 'slow', include: slow, testTimeout: 90_000 } },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: slow,
          testTimeout: 30_000,
        },
      },
    ],
  },
});
