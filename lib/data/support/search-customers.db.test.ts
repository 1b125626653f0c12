import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { toCustomerSearch } from '@/lib/domain/customer-search';
import { toUserId } from '@/lib/domain/ids';
import { aSnapshot, at, usd } from '@/lib/domain/snapshot-fixture';
import { toStaff } from '@/lib/domain/staff';
import { wordsIn } from '@/lib/words/words-in';
import { saveAccountHolder } from '../account-holders';
import { prisma } from '../prisma';
import { saveSnapshot } from '../save-snapshot';
import { searchCustomers } from './search-customers';

const sam = toStaff(toUserId('sam'), 'support');
const NOW = at(3_600);

async function aCustomer(name: string, email: string, account?: { id: string; customerId: string; last4: string }) {
  const id = toUserId(randomUUID());
  await prisma().user.create({ data: { id, name, email } });
  if (!account) return;
  await saveAccountHolder(account.customerId, id);
  await saveSnapshot(aSnapshot({ ...account, balance: usd(at(10), 604_210), observedAt: at(20) }));
}

async function search(typed: string) {
  const sought = toCustomerSearch(typed);
  if (!sought) throw new Error(`Not looked up: ${typed}`);
  return searchCustomers(sam, sought, NOW, 'UTC', wordsIn('en'));
}

const found = async (typed: string) => (await search(typed)).customers.map(({ name }) => name);

beforeAll(async () => {
  await aCustomer('Ada Reyes', 'ada@example.com', { id: 'fca_ada1', customerId: 'cus_ada', last4: '6789' });
  await saveSnapshot(
    aSnapshot({ id: 'fca_ada2', customerId: 'cus_ada', last4: '1111', status: 'inactive', institutionName: 'Other' }),
  );
  await aCustomer('Ben 100% Okafor', 'ben_o@example.com', { id: 'fca_ben1', customerId: 'cus_ben', last4: '6789' });
  await aCustomer('Benno Xo', 'benxo@example.org');
  await prisma().user.create({ data: { id: 'sam', name: 'Sam Ada Ito', email: 'sam@example.com', role: 'support' } });
});

describe('searchCustomers', () => {
  it.each([
    ['part of a name, in any case', 'REYE', ['Ada Reyes']],
    ['part of an e-mail', 'a@exam', ['Ada Reyes']],
    ['the last four digits', '6789', ['Ada Reyes', 'Ben 100% Okafor']],
    ['a Stripe customer', 'cus_ben', ['Ben 100% Okafor']],
    ['a linked account', 'fca_ada2', ['Ada Reyes']],
    ['nobody', 'zzzz', []],
  ])('finds by %s', async (_, typed, names) => {
    expect(await found(typed)).toEqual(names);
  });

  it('takes nothing that was typed for a wildcard or for SQL', async () => {
    expect(await found('100%')).toEqual(['Ben 100% Okafor']);
    expect(await found('en_o@')).toEqual(['Ben 100% Okafor']);
    expect(await found('ben%okafor')).toEqual([]);
    for (const payload of ["' OR '1'='1", "'; DROP TABLE users; --", '\\%abc', 'abc\\', "cus_1' UNION SELECT 1"])
      expect(await found(payload)).toEqual([]);
    expect(await prisma().user.count()).toBe(4);
  });

  it('never shows staff', async () => {
    expect(await found('Sam Ada')).toEqual([]);
  });

  it('sums a customer up in one line', async () => {
    expect((await search('reyes')).customers).toEqual([
      {
        id: expect.any(String),
        name: 'Ada Reyes',
        email: 'ada@example.com',
        institutions: ['Test Bank', 'Other'],
        accounts: 2,
        worst: { text: 'Connection lost', tone: 'red', severity: 'error' },
        oldestAsOf: at(10).toISOString(),
      },
    ]);
  });

  it('shows fifty, says that there are more, and asks for nothing a sequential scan must answer', async () => {
    await prisma().$executeRaw`
      INSERT INTO users (id, name, email, updated_at)
      SELECT 'crowd-' || n, 'Crowd Member ' || n, 'crowd-' || n || '@example.net', now() FROM generate_series(1, 30000) AS n`;
    await prisma().$executeRaw`VACUUM ANALYZE users`;
    const answer = await search('crowd');
    expect(answer.customers).toHaveLength(50);
    expect(answer.more).toBe(true);
    const plan = await prisma().$queryRaw<{ 'QUERY PLAN': string }[]>`
      EXPLAIN SELECT id FROM users WHERE role = 'customer' AND (email ILIKE '%reyes%' OR name ILIKE '%reyes%')`;
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toMatch(/users_name_trigrams/);
  });

  it('is on record with what was sought, readable by nobody who only has the table', async () => {
    await search('canary.person@example.com');
    const entry = await prisma().auditEntry.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(entry).toMatchObject({ actorId: 'sam', actorRole: 'support', action: 'support.search', subjectId: null });
    expect(entry.details).toMatchObject({ kind: 'text' });
    expect(JSON.stringify(entry.details)).not.toContain('canary');
  });

  it('answers nothing when it cannot be put on record', async () => {
    await prisma().$executeRaw`ALTER TABLE audit_entries RENAME TO audit_entries_away`;
    try {
      await expect(search('reyes')).rejects.toThrow();
    } finally {
      await prisma().$executeRaw`ALTER TABLE audit_entries_away RENAME TO audit_entries`;
    }
    expect(await found('reyes')).toEqual(['Ada Reyes']);
  });
});
