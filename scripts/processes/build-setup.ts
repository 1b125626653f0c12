import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWeb, generateClient } from '../launcher/build';

/** The tests run the production build. `npm test` has made it by then. */
export async function setup(): Promise<void> {
  const logDir = await mkdtemp(join(tmpdir(), 'florin-build-'));
  try {
    await generateClient({ logDir });
    await buildWeb({ logDir });
  } finally {
    await rm(logDir, { recursive: true, force: true });
  }
}
