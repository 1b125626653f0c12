import { createServer } from 'node:net';
import { readEnvironment } from './env';
import { createSandbox, type Sandbox } from './server';

/** Last resort for a stop that hangs. */
const STOP_WITHIN_MS = 1_800;

try {
  await run();
} catch (error) {
  console.error(toSentence(error));
  process.exit(1);
}

async function run(): Promise<void> {
  const { port, options } = readEnvironment(process.env);
  await assertPortIsFree(port);
  const sandbox = createSandbox(options);
  const bound = await sandbox.listen(port);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(sandbox));
  const deliversTo = options.webhook ? `webhooks to ${options.webhook.url}` : 'no webhook endpoint set';
  console.log(`Stripe sandbox ready on http://localhost:${bound} (state in ${options.dataDir}, ${deliversTo})`);
  console.log(`See what happens in it, and make things happen: http://localhost:${bound}/_sandbox`);
}

/** Asked before the state is opened, so that a second start says what is wrong with it and not that the state is in use. */
function assertPortIsFree(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}

async function stop(sandbox: Sandbox): Promise<void> {
  setTimeout(() => process.exit(0), STOP_WITHIN_MS).unref();
  await sandbox.close();
  process.exit(0);
}

function toSentence(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') {
    const port = process.env.SANDBOX_PORT || '12111';
    return `Port ${port} is taken by another program: stop it, or set SANDBOX_PORT to a free port.`;
  }
  if (code === 'EACCES' || code === 'ENOTDIR' || code === 'EROFS' || code === 'EEXIST') {
    return `The sandbox cannot keep its data in DATA_DIR (${process.env.DATA_DIR || '.data'}): choose a folder it may write to.`;
  }
  if (code === 'ERR_SQLITE_ERROR' && error instanceof Error && error.message.includes('locked')) {
    return `Another sandbox works with the data in DATA_DIR (${process.env.DATA_DIR || '.data'}): stop it, or set another DATA_DIR.`;
  }
  return error instanceof Error ? error.message : String(error);
}
