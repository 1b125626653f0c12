import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aMember, browserOf } from '@/lib/auth/people-fixture';
import { prisma } from '@/lib/data/prisma';
import { saveSnapshot } from '@/lib/data/save-snapshot';
import { saveTransactions } from '@/lib/data/transactions/save-transactions';
import { aSnapshot, at } from '@/lib/domain/snapshot-fixture';
import { aTransaction } from '@/lib/domain/transaction-fixture';
import { GET as asCsv } from './accounts/[accountId]/transactions.csv/route';
import { GET as asJson } from './accounts/[accountId]/transactions.json/route';

let request = new Headers();
// There is no request here: Next's own readers of headers and cookies get this one.
vi.mock('next/headers', async () => (await import('@/lib/auth/request-fixture')).nextHeaders(() => request));

beforeEach(() => {
  request = new Headers();
});

const unique = () => randomUUID().replaceAll('-', '');

/** A signed-in person with one account and these movements, a second apart. */
async function someone(descriptions: readonly string[], role: 'customer' | 'support' = 'customer') {
  const member = await aMember({ role });
  const suffix = unique();
  const [id, customerId] = [`fca_${suffix}`, `cus_${suffix}`];
  await prisma().accountHolder.create({ data: { id: customerId, userId: member.id } });
  await saveSnapshot(aSnapshot({ id, customerId, displayName: 'Everyday Checking' }));
  await saveTransactions(
    descriptions.map((description, index) =>
      aTransaction({ id: `fctxn_${index}x${suffix}`, accountId: id, description, transactedAt: at(index) }),
    ),
    at(9_999),
  );
  return { id, suffix, signIn: async () => void (request = (await browserOf(member)).headers) };
}

const of = (accountId: string) =>
  [new Request('http://localhost/'), { params: Promise.resolve({ accountId }) }] as const;
const linesOf = async (response: Response) => (await response.text()).trim().split('\r\n');

describe('the file of an account’s transactions', () => {
  it('has a line for each, newest first, with exact amounts', async () => {
    const { id, suffix, signIn } = await someone(['Coffee Corner', 'Payroll, monthly']);
    await signIn();
    const response = await asCsv(...of(id));
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="florin-everyday-checking-6789-transactions-\d{4}-\d\d-\d\d\.csv"$/,
    );
    const [head, first, second, ...further] = await linesOf(response);
    expect(head).toMatch(/^day,description,amount,currency,status,transacted_at,posted_at,void_at,account,/);
    expect(first).toContain(`,"Payroll, monthly",-12.34,USD,posted,${at(1).toISOString()},,,Everyday Checking,`);
    expect(second).toContain(`,Coffee Corner,-12.34,USD,posted,${at(0).toISOString()},,,Everyday Checking,`);
    expect(second?.endsWith(`,6789,${id},fctxn_0x${suffix}`)).toBe(true);
    expect(further).toEqual([]);
  });

  it('holds the same as JSON, also where there are more than are read at once', async () => {
    const { id, signIn } = await someone(Array.from({ length: 2_001 }, (_, index) => `Purchase ${index}`));
    await signIn();
    const lines = (await linesOf(await asCsv(...of(id)))).slice(1);
    const rows: { description: string; transactionId: string }[] = JSON.parse(await (await asJson(...of(id))).text());
    expect(new Set(rows.map(({ transactionId }) => transactionId)).size).toBe(2_001);
    expect(rows.map(({ description }) => description)).toEqual(lines.map((line) => line.split(',')[1]));
    expect(rows[0]?.description).toBe('Purchase 2000');
  });

  it('is a file without rows where there are none', async () => {
    const { id, signIn } = await someone([]);
    await signIn();
    expect(await linesOf(await asCsv(...of(id)))).toHaveLength(1);
    expect(JSON.parse(await (await asJson(...of(id))).text())).toEqual([]);
  });

  it('runs nothing in a spreadsheet, whatever a bank calls a purchase', async () => {
    const { id, signIn } = await someone(['=HYPERLINK("http://evil.example")', '@SUM(A1)', '-2+3']);
    await signIn();
    const text = await (await asCsv(...of(id))).text();
    expect(text).toContain(`,"'=HYPERLINK(""http://evil.example"")",`);
    expect(text).toContain(`,'@SUM(A1),`);
    expect(text).toContain(`,'-2+3,`);
  });

  it('is refused where amounts are hidden', async () => {
    const { id, signIn } = await someone(['Coffee Corner']);
    await signIn();
    request = new Headers({ cookie: `${request.get('cookie')}; florin-privacy=on` });
    for (const answer of [await asCsv(...of(id)), await asJson(...of(id))]) {
      expect(answer.status).toBe(409);
      expect(await answer.text()).not.toContain('12');
    }
  });
});

describe('someone who may not', () => {
  it.each(['fca_unknown', '../../etc/passwd', '', "fca_1' OR '1'='1"])(
    'asks for %j and hears that it is not there',
    async (accountId) => {
      await (await someone([])).signIn();
      expect((await asCsv(...of(accountId))).status).toBe(404);
    },
  );

  it('asks for a stranger’s and hears the same', async () => {
    const [mine, theirs] = [await someone([]), await someone(['Their secret'])];
    await mine.signIn();
    const [foreign, unknown] = [await asCsv(...of(theirs.id)), await asJson(...of('fca_unknown'))];
    expect([foreign.status, await foreign.text()]).toEqual([404, await unknown.text()]);
  });

  it.each(['nobody', 'staff'])('is %s, and is sent away', async (who) => {
    const { id } = await someone(['Coffee Corner']);
    if (who === 'staff') await (await someone([], 'support')).signIn();
    for (const response of [await asCsv(...of(id)), await asJson(...of(id))]) expect(response.status).toBe(401);
  });
});
