import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const YEARS = '10';

/** Seeds a customer as `npm run seed` does, and says how to sign in as them and one of their accounts. */
export async function addCustomer(env: NodeJS.ProcessEnv, accounts: number) {
  const program = ['--import', 'tsx', '--conditions=react-server', 'prisma/seed/big-customer.ts'];
  const args = [...program, '--accounts', `${accounts}`, '--years', YEARS];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  const { email, password }: { email: string; password: string } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  const suffix = /-(\w+)@/.exec(email)?.[1] ?? '';
  return { email, password, accountId: `fca_big${suffix}0` };
}
