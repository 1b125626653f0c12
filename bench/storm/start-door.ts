import { join } from 'node:path';
import { findFreePort } from '@/scripts/launcher/ports';
import type { Program } from '@/scripts/launcher/program';
import { benchEnv } from '../bench-env';
import { startListening } from '../start-listening';
import { startWeb } from '../start-web';

const INGEST = ['--import', 'tsx', '--conditions=react-server', 'ingest/main.ts'];

/** One of the processes Stripe may deliver to, as it runs in production. */
export async function startDoor(
  kind: 'web' | 'ingest',
  databaseUrl: string,
  logDir: string,
): Promise<{ port: number; program: Program }> {
  const port = await findFreePort();
  const env = { ...benchEnv(databaseUrl), INGEST_PORT: `${port}` };
  const program =
    kind === 'web'
      ? await startWeb(port, env, logDir)
      : await startListening(kind, INGEST, { env, logFile: join(logDir, 'ingest.log'), port });
  return { port, program };
}
