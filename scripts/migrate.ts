import { migrate } from './database/migrations';
import { LaunchError, reportAndExit } from './launcher/launch-error';

/** `npm run db:migrate`: applies what is missing to the database of DATABASE_URL. */
async function main(): Promise<void> {
  const url = process.env['DATABASE_URL'];
  if (!url) throw new LaunchError('DATABASE_URL is not set: give the address of the database to migrate.');
  const applied = await migrate(url);
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`);
}

await main().catch(reportAndExit);
