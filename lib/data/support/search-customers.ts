import 'server-only';
import { seal } from '@/lib/crypto/seal';
import { containsPattern, type CustomerSearch } from '@/lib/domain/customer-search';
import type { Staff } from '@/lib/domain/staff';
import { summarizeAccounts } from '@/lib/domain/support-state';
import type { CustomerSearchView } from '@/lib/domain/support-views';
import { toAccountView } from '@/lib/domain/to-account-view';
import type { Words } from '@/lib/domain/words';
import { Prisma } from '@/prisma/generated/client';
import { appendAudit } from '../audit';
import { LINKED_ACCOUNT_FIELDS, toLinkedAccount } from '../linked-account-row';
import { prisma } from '../prisma';

interface Person {
  id: string;
  name: string;
  email: string;
}

const SHOWN = 50;
/** Matches that are put in order. A text half the customers match ("com") is not worth reading them all. */
const CONSIDERED = 1_000;
const LONGEST_MS = 2_000;

/** Customers that match, by name. What was looked for is on record before anything is found. */
export async function searchCustomers(
  staff: Staff,
  search: CustomerSearch,
  now: Date,
  timeZone: string,
  words: Words,
): Promise<CustomerSearchView> {
  // Sealed: it may be a person's e-mail, and the record is kept longer than people are.
  const sought = await seal(search, `audit:${staff.staffId}`);
  await appendAudit(staff, { action: 'support.search', subjectId: null, details: { kind: search.kind, sought } }, now);
  const people = await findPeople(search);
  const accounts = await accountsOf(people.slice(0, SHOWN), words);
  return {
    more: people.length > SHOWN,
    customers: people
      .slice(0, SHOWN)
      .map((person) => ({ ...person, ...summarizeAccounts(accounts.get(person.id) ?? [], now, timeZone, words) })),
  };
}

async function findPeople(search: CustomerSearch): Promise<Person[]> {
  const [, people] = await prisma().$transaction([
    prisma().$executeRaw(Prisma.sql`SELECT set_config('statement_timeout', ${String(LONGEST_MS)}, true)`),
    prisma().$queryRaw<Person[]>`
      SELECT u.id, u.name, u.email FROM users u JOIN (${candidates(search)}) AS c ON c.id = u.id
      WHERE u.role = 'customer' ORDER BY lower(u.name), u.id LIMIT ${SHOWN + 1}`,
  ]);
  return people;
}

function candidates(search: CustomerSearch): Prisma.Sql {
  if (search.kind === 'customer_id')
    return Prisma.sql`SELECT user_id AS id FROM account_holders WHERE id = ${search.id}`;
  const holders = Prisma.sql`SELECT h.user_id AS id FROM linked_accounts a JOIN account_holders h ON h.id = a.account_holder_id`;
  if (search.kind === 'account_id') return Prisma.sql`${holders} WHERE a.id = ${search.id}`;
  const pattern = containsPattern(search.text);
  return Prisma.sql`
    (SELECT id FROM users WHERE role = 'customer' AND (email ILIKE ${pattern} OR name ILIKE ${pattern}) LIMIT ${CONSIDERED})
    UNION (${holders} WHERE a.last4 = ${search.last4} LIMIT ${CONSIDERED})`;
}

async function accountsOf(people: readonly Person[], words: Words) {
  const rows = await prisma().linkedAccount.findMany({
    where: { accountHolder: { userId: { in: people.map(({ id }) => id) } } },
    select: { ...LINKED_ACCOUNT_FIELDS, accountHolder: { select: { userId: true } } },
    orderBy: [{ linkedAt: 'asc' }, { id: 'asc' }],
  });
  const owned = rows.map((row) => ({
    userId: row.accountHolder?.userId,
    view: toAccountView(toLinkedAccount(row), words),
  }));
  return new Map([...Map.groupBy(owned, ({ userId }) => userId)].map(([id, own]) => [id, own.map(({ view }) => view)]));
}
