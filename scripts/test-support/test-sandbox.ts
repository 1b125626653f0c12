import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitUntilAnswering } from '../launcher/health';
import { findFreePort } from '../launcher/ports';

const ROOT = join(import.meta.dirname, '../..');

/** A sandbox of one's own on a free port, with nowhere to send webhooks. */
export async function startTestSandbox() {
  const port = await findFreePort();
  const folder = await mkdtemp(join(tmpdir(), 'florin-sandbox-'));
  const child = spawn(process.execPath, ['--import', 'tsx', 'sandbox/main.ts'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, SANDBOX_PORT: String(port), DATA_DIR: folder, SANDBOX_REFRESH_DELAY_MS: '300' },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  const removeAtExit = () => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', removeAtExit);
  const discard = async () => {
    child.kill('SIGTERM');
    await ended;
    process.off('exit', removeAtExit);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await Promise.race([
      waitUntilAnswering(`${url}/_sandbox/health`, 20_000),
      ended.then(() => Promise.reject(new Error('The sandbox stopped while starting.'))),
    ]);
  } catch (error) {
    await discard();
    throw error;
  }
  return { url, discard };
}
