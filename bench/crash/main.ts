import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// The crash test of `npm test`, for as many rounds as given (20): each kills both web servers, the worker and, twice, the database.
// It ends with a table of what was sent and answered, and fails when an acknowledged event was lost or happened twice.

const rounds = process.argv[2] ?? '20';
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'processes', '-t', 'kill -9'], {
  stdio: 'inherit',
  env: { ...process.env, CRASH_ROUNDS: rounds },
});
process.exitCode = status ?? 1;
