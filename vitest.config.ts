import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

const resolve = {
  alias: {
    '@': root.replace(/\/$/, ''),
    // The real package throws outside a server bundle; the fence it stands for is linted and built, not unit-tested.
    'server-only': fileURLToPath(new URL('node_modules/server-only/empty.js', import.meta.url)),
  },
};

/** Generous: on a machine that is busy with something else a test takes long, and is none the worse for it. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    // On two cores Vitest takes one; much of what is tested waits for a browser, a database or a clock.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          ...patience,
          include: ['{app,components,lib,messages,worker,prisma,scripts}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.ts', '**/*.process.test.ts', '**/node_modules/**'],
        },
      },
      {
        resolve,
        test: {
          name: 'db',
          include: ['{app,ingest,lib,worker,prisma,scripts}/**/*.db.test.ts'],
          globalSetup: ['scripts/test-support/database-global-setup.ts'],
          setupFiles: ['scripts/test-support/database-setup.ts'],
          pool: 'forks',
          ...patience,
        },
      },
      {
        resolve,
        test: {
          name: 'processes',
          include: ['scripts/processes/**/*.process.test.ts'],
          globalSetup: ['scripts/processes/build-setup.ts'],
          // They kill and measure: another file beside them would be in the way.
          fileParallelism: false,
          ...patience,
        },
      },
      {
        resolve,
        test: { name: 'sandbox', include: ['sandbox/**/*.test.ts'], ...patience },
      },
    ],
  },
});
