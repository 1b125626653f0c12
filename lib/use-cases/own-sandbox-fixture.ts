import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';

/** For tests: a sandbox of this file's own, whose clock may be moved without moving anyone else's. Call it before anything reads the environment. */
export async function startOwnSandbox(): Promise<() => Promise<void>> {
  const [port, folder] = [await freePort(), await mkdtemp(join(tmpdir(), 'florin-own-sandbox-'))];
  vi.stubEnv('SANDBOX_PORT', String(port)).stubEnv('DATA_DIR', folder).stubEnv('SANDBOX_REFRESH_DELAY_MS', '0');
  const child = spawn(process.execPath, ['--import', 'tsx', 'sandbox/main.ts'], { stdio: 'ignore' });
  vi.stubEnv('STRIPE_API_BASE_URL', `http://127.0.0.1:${port}`);
  await answering(`http://127.0.0.1:${port}/_sandbox/health`, child);
  return async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
    await rm(folder, { recursive: true, force: true });
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return address.port;
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  for (let tried = 0; tried < 200; tried++) {
    if (child.exitCode !== null) throw new Error('The sandbox ended while starting.');
    const ok = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The sandbox does not answer.');
}
