import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { LaunchError } from './launch-error';

const Secrets = z.object({
  authSecret: z.string(),
  dataEncryptionKeys: z.string(),
  stripeWebhookSecret: z.string(),
  databasePassword: z.string(),
});
export type Secrets = z.infer<typeof Secrets>;

/** The secrets of this data folder: made at its first start, and kept, since the data is sealed with them. */
export async function keepSecrets(dataDir: string): Promise<Secrets> {
  const file = join(dataDir, 'secrets.json');
  if (existsSync(file)) return readSecrets(file);
  if (existsSync(join(dataDir, 'postgres', 'PG_VERSION'))) {
    throw new LaunchError(
      `${file} is gone, and the data beside it cannot be read without: put it back, or start afresh with "-- --reset".`,
    );
  }
  const made = makeSecrets();
  await writeFile(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return made;
}

async function readSecrets(file: string): Promise<Secrets> {
  try {
    return Secrets.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    throw new LaunchError(`${file} cannot be read: restore it, or start afresh with "-- --reset".`);
  }
}

export function makeSecrets(): Secrets {
  return {
    authSecret: randomBytes(32).toString('base64url'),
    dataEncryptionKeys: `k1:${randomBytes(32).toString('base64')}`,
    stripeWebhookSecret: `whsec_${randomBytes(24).toString('hex')}`,
    databasePassword: randomBytes(24).toString('hex'),
  };
}
