import { join } from 'node:path';
import { findFreePort } from '@/scripts/launcher/ports';
import type { Program } from '@/scripts/launcher/program';
import { findTool } from '@/scripts/launcher/run-tool';
import { benchEnv } from '../bench-env';
import { startListening } from '../start-listening';

const PROGRAMS = {
  web: (port: number) => [findTool('next', 'dist/bin/next'), 'start', '-p', `${port}`],
  ingest: () => ['--import', 'tsx', '--conditions=react-server', 'ingest/main.ts'],
};

/** One of the processes Stripe may deliver to, as it runs in production. */
export async function startDoor(
  kind: 'web' | 'ingest',
  databaseUrl: string,
  logDir: string,
): Promise<{ port: number; program: Program }> {
  const port = await findFreePort();
  const env = { ...benchEnv(databaseUrl), INGEST_PORT: `${port}` };
  const program = await startListening(kind, PROGRAMS[kind](port), { env, logFile: join(logDir, `${kind}.log`), port });
  return { port, program };
}
