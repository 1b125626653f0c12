import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateClient } from '../launcher/build';
import { LaunchError } from '../launcher/launch-error';
import { step } from '../launcher/progress';
import { findTool } from '../launcher/run-tool';
import { interrupted } from './interrupt';
import { runCommand } from './run-command';

/** What every check reads and git does not hold: the database client and the types of the routes. */
export async function prepare(): Promise<void> {
  const logDir = await mkdtemp(join(tmpdir(), 'florin-generate-'));
  await step('Database client and route types', async () => {
    await generateClient({ logDir, signal: interrupted });
    const { exitCode, output } = await runCommand([findTool('next', 'dist/bin/next'), 'typegen']);
    if (exitCode !== 0)
      throw new LaunchError(`The types of the routes could not be generated: mend what Next says.\n\n${output.trim()}`);
  }).finally(() => rm(logDir, { recursive: true, force: true }));
}
