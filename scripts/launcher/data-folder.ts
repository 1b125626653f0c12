import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LaunchError, messageOf } from './launch-error';

const MARKER = '.florin';
/** All that is ever made in the folder, and so all that a reset deletes. */
const OURS = ['postgres', 'postgres.new', 'sandbox', 'logs', 'outbox', 'secrets.json', 'seeded', 'seeding'];

/** Makes the folder usable: there, marked as ours, writable. */
export async function prepareDataFolder(dataDir: string): Promise<void> {
  try {
    await makeFolder(dataDir);
    if (!existsSync(join(dataDir, MARKER))) {
      const strangers = (await readdir(dataDir)).filter((name) => OURS.includes(name));
      if (strangers.length > 0) throw new LaunchError(notOursSentence(dataDir));
    }
    await writeFile(join(dataDir, MARKER), 'The data of a Florin demo. "npm run demo -- --reset" empties it.\n');
    await mkdir(join(dataDir, 'logs'), { recursive: true });
  } catch (error) {
    if (error instanceof LaunchError) throw error;
    throw new LaunchError(
      `The data folder ${dataDir} cannot be used (${messageOf(error)}): point DATA_DIR at a folder you may write to.`,
    );
  }
}

/** Not `recursive`: where the system answers that no folder can be made, as in /proc, Node tries for ever. */
async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  await makeFolder(dirname(folder));
  await mkdir(folder);
}

/** Deletes the demo's data, and nothing that somebody else put there. Call it only while holding the folder. */
export async function emptyDataFolder(dataDir: string): Promise<void> {
  await Promise.all(OURS.map((name) => rm(join(dataDir, name), { recursive: true, force: true })));
  await mkdir(join(dataDir, 'logs'), { recursive: true });
}

/** @throws LaunchError for a folder that holds something, and not by our hand. */
export async function requireOurs(dataDir: string): Promise<void> {
  const names = await readdir(dataDir).catch((): string[] => []);
  if (names.length > 0 && !names.includes(MARKER)) throw new LaunchError(notOursSentence(dataDir));
}

function notOursSentence(dataDir: string): string {
  return `The folder ${dataDir} holds files that are not of a Florin demo, so nothing in it was touched: point DATA_DIR at another folder.`;
}
