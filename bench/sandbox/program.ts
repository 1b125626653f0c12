import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MAIN = fileURLToPath(new URL('../../sandbox/main.ts', import.meta.url));

/** The sandbox as a process of its own, as `npm run sandbox` starts it. */
export interface Program {
  port: number;
  /** From the start of the process to its first answer. */
  startMs: number;
  startMemoryMb: number;
  /** What the operating system counts, in megabytes. */
  memoryMb(): number;
  /** The end that nobody can prepare for. */
  kill(): Promise<void>;
}

export async function startProgram(port: number, dataDir: string, env: Record<string, string> = {}): Promise<Program> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN], {
    cwd: ROOT,
    env: { ...process.env, ...env, SANDBOX_PORT: String(port), DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  await firstAnswer(port, child);
  const startMs = performance.now() - started;
  const memoryMb = () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)])) / 1024;
  return {
    port,
    startMs,
    startMemoryMb: memoryMb(),
    memoryMb,
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function firstAnswer(port: number, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/_sandbox/health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  throw new Error(`The sandbox ended with ${child.exitCode} before it answered.`);
}
