import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprint } from './fingerprint';
import { announce } from './progress';
import { ROOT } from './root';
import { findTool, runTool } from './run-tool';
import { inTurn } from './turn';

/** All that ends up in the production build, or steers it. */
const WEB_SOURCES = [
  'app',
  'components',
  'lib',
  'messages',
  'public',
  'prisma/schema.prisma',
  'instrumentation.ts',
  'proxy.ts',
  'package-lock.json',
];
const WEB_SETTINGS = ['next.config.mjs', 'scripts/compile-hints.ts', 'postcss.config.mjs', 'tsconfig.json'];
const CLIENT = join(ROOT, 'prisma/generated');
const BUILD = join(ROOT, '.next');

interface ToolRun {
  logDir: string;
  signal?: AbortSignal | undefined;
}

/** Generates the database client when the schema has changed since; false when there was nothing to do. */
export async function generateClient({ logDir, signal }: ToolRun): Promise<boolean> {
  const wanted = await fingerprint(['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json']);
  return inTurn(
    'generate',
    () =>
      unlessCurrent(join(CLIENT, '.fingerprint'), join(CLIENT, 'client.ts'), wanted, async () => {
        const env = { ...process.env, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' };
        await runTool('Generating the database client', [findTool('prisma', 'build/index.js'), 'generate'], {
          env,
          signal,
          logFile: join(logDir, 'generate.log'),
        });
      }),
    signal,
  );
}

/** Builds the web app for production when its sources have changed since; false when there was nothing to do. */
export async function buildWeb({ logDir, signal }: ToolRun): Promise<boolean> {
  return inTurn(
    'build',
    async () => {
      const wanted = await fingerprint([...WEB_SOURCES, ...WEB_SETTINGS]);
      return unlessCurrent(join(BUILD, 'fingerprint'), join(BUILD, 'BUILD_ID'), wanted, async () => {
        announce('Building the web app, about a minute');
        const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
        await runTool('Building the web app', [findTool('next', 'dist/bin/next'), 'build'], {
          env,
          signal,
          logFile: join(logDir, 'build.log'),
        });
      });
    },
    signal,
  );
}

/** Does the work unless the stamp says that its result, of which `proof` is a part, already comes from what is wanted. */
async function unlessCurrent(
  stamp: string,
  proof: string,
  wanted: string,
  work: () => Promise<void>,
): Promise<boolean> {
  const current = existsSync(proof) ? await readFile(stamp, 'utf8').catch(() => null) : null;
  if (current === wanted) return false;
  await work();
  await writeFile(stamp, wanted);
  return true;
}
