import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { createPerson } from '@/lib/auth/create-person';
import { saveAccountHolder } from '@/lib/data/account-holders';
import { prisma } from '@/lib/data/prisma';
import { saveSnapshot } from '@/lib/data/save-snapshot';
import { env } from '@/lib/env/server';
import { bigAccount } from './big-account';

// Adds one customer with many accounts and a long past, to see and to measure what that is like. The accounts are no sandbox's and no bank's:
// they cannot be refreshed. Arguments: --accounts 50 --years 10.

if (env().STRIPE_SECRET_KEY.includes('_live_')) throw new Error('Made-up accounts have no place beside a live key.');

const { values } = parseArgs({
  options: { accounts: { type: 'string', default: '50' }, years: { type: 'string', default: '10' } },
});
const [accounts, years] = [Number(values.accounts), Number(values.years)];
if (![accounts, years].every((count) => Number.isInteger(count) && count >= 1 && count <= 1_000))
  throw new Error('Give whole numbers from 1 to 1,000: --accounts 50 --years 10.');

const suffix = randomBytes(4).toString('hex');
const password = randomBytes(12).toString('base64url');
const email = `big-${accounts}x${years}-${suffix}@florin.example`;
const userId = await createPerson({
  name: 'Max Bigger',
  email,
  password,
  role: 'customer',
  timeZone: 'America/New_York',
  locale: 'en' as const,
});
const customerId = `cus_big${suffix}`;
await saveAccountHolder(customerId, userId);
const now = new Date();
const made = Array.from({ length: accounts }, (_, index) => bigAccount(suffix, index, customerId, now));
await Promise.all(made.map((snapshot) => saveSnapshot(snapshot)));
for (const [index, { id }] of made.entries()) await appendDays(id, index, years * 365);
console.log(JSON.stringify({ email, password, accounts, days: years * 365 }));
await prisma().$disconnect();

/** One close a day at the bank's two in the afternoon, made in the database: the same for the same account. */
async function appendDays(accountId: string, index: number, days: number): Promise<void> {
  await prisma().$executeRaw`
    INSERT INTO balance_observations (linked_account_id, currency, as_of, observed_at, kind, current, available, used, source)
    SELECT ${accountId}, 'USD', at, at + interval '1 hour', 'cash', figure, figure, NULL, 'seed'
    FROM (
      SELECT date_trunc('day', ${now}::timestamptz, 'UTC') - n * interval '1 day' + interval '14 hours' AS at,
        (400000 + 150000 * sin(n / 60.0 + ${index}::int) + abs(hashtext(${accountId} || n)) % 20000)::bigint AS figure
      FROM generate_series(1, ${days}::int) AS n
    ) AS past
    ON CONFLICT DO NOTHING`;
}
