import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reportAndExit } from './launcher/launch-error';
import { findMissingPlatformPackages, LockFile, toLockEntry } from './lock-file/platform-packages';

const LOCK = join(import.meta.dirname, '../package-lock.json');

/**
 * `npm run lock:complete`, after an `npm install` from a registry mirror that lacks the binaries of other platforms. npm leaves them
 * out of the lock file then, and `npm ci` refuses the result on every machine.
 */
async function main(): Promise<void> {
  const lock = LockFile.parse(JSON.parse(await readFile(LOCK, 'utf8')));
  const missing = findMissingPlatformPackages(lock);
  for (const one of missing) lock.packages[`node_modules/${one.name}`] = toLockEntry(one);
  const inOrder = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  await writeFile(LOCK, `${JSON.stringify({ ...lock, packages: Object.fromEntries(inOrder) }, null, 2)}\n`);
  console.log(
    missing.length === 0 ? 'The lock file is complete.' : `Added ${missing.length} packages of other platforms.`,
  );
}

await main().catch(reportAndExit);
