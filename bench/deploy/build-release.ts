import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '@/scripts/launcher/root';

const run = (cwd: string, command: string, args: string[], env: Record<string, string> = {}) =>
  execFileSync(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] });

/** Another commit's production build, in a folder of its own with its own packages. Answers the folder. */
export async function buildRelease(commit: string, folder: string): Promise<string> {
  const tree = join(folder, 'release');
  console.log(`Building ${commit}, some minutes`);
  run(ROOT, 'git', ['clone', '--quiet', '--shared', ROOT, tree]);
  run(tree, 'git', [
    'checkout',
    '--quiet',
    execFileSync('git', ['rev-parse', commit], { cwd: ROOT }).toString().trim(),
  ]);
  run(tree, 'npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']);
  run(tree, process.execPath, [join(tree, 'node_modules/prisma/build/index.js'), 'generate']);
  run(tree, process.execPath, [join(tree, 'node_modules/next/dist/bin/next'), 'build'], { NODE_ENV: 'production' });
  return tree;
}

/** The migrations of that commit, applied by its own program. */
export async function migrateAs(tree: string, databaseUrl: string): Promise<void> {
  run(tree, process.execPath, ['--import', 'tsx', 'scripts/migrate.ts'], { DATABASE_URL: databaseUrl });
}
