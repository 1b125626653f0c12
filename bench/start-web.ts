import { join } from 'node:path';
import type { Program } from '@/scripts/launcher/program';
import { webServer } from '@/scripts/launcher/web-server';
import { startListening } from './start-listening';

/** A web process of the production build, once it listens at `port`. */
export const startWeb = (port: number, env: NodeJS.ProcessEnv, logDir: string): Promise<Program> =>
  startListening('web', [...webServer(), '-p', `${port}`], {
    env,
    logFile: join(logDir, `web-${port}.log`),
    port,
  });
