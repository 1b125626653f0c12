import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '@/scripts/launcher/root';
import { findTool, runTool } from '@/scripts/launcher/run-tool';

const FOLDER = join(ROOT, '.next/bench-floor');
const ROUTE = join(FOLDER, 'app/api/webhooks/stripe/route.ts');
const CONFIG = `export default ${JSON.stringify({ poweredByHeader: false, turbopack: { root: ROOT } })};\n`;

/** Builds a Next app of one route that only reads: beside the product's build, and no part of it. Answers its folder. */
export async function buildFloor(env: NodeJS.ProcessEnv, logFile: string): Promise<string> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(join(ROUTE, '..'), { recursive: true });
  await cp(join(import.meta.dirname, 'floor-route.ts'), ROUTE);
  await writeFile(join(FOLDER, 'next.config.mjs'), CONFIG);
  // Next calls everything in a build folder CommonJS.
  await writeFile(join(FOLDER, 'package.json'), '{"type":"module"}\n');
  await runTool('Building the floor', [findTool('next', 'dist/bin/next'), 'build', FOLDER], { env, logFile });
  return FOLDER;
}
