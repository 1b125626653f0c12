import { join } from 'node:path';
import type { Program } from '@/scripts/launcher/program';
import { findTool } from '@/scripts/launcher/run-tool';
import { startListening } from './start-listening';

/** A web process of the production build, once it listens at `port`. */
export const startWeb = (port: number, env: NodeJS.ProcessEnv, logDir: string): Promise<Program> =>
  startListening('web', [findTool('next', 'dist/bin/next'), 'start', '-p', `${port}`], {
    env,
    logFile: join(logDir, `web-${port}.log`),
    port,
  });
