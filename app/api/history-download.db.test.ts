import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aMember, browserOf } from '@/lib/auth/people-fixture';
import { prisma } from '@/lib/data/prisma';
import { saveSnapshot } from '@/lib/data/save-snapshot';
import { aSnapshot, usd } from '@/lib/domain/snapshot-fixture';
import { GET as oneAsCsv } from './accounts/[accountId]/history.csv/route';
import { GET as oneAsJson } from './accounts/[accountId]/history.json/route';
import { GET as allAsCsv } from './history.csv/route';
import { GET as allAsJson } from './history.json/route';

let request = new Headers();
// There is no request here: Next's own readers of headers and cookies get this one.
vi.mock('next/headers', async () => (await import('@/lib/auth/request-fixture')).nextHeaders(() => request));

beforeEach(() => {
  request = new Headers();
});

/** A signed-in person with one account of that name, known since yesterday. */
async function someone(displayName: string, role: 'customer' | 'support' = 'customer') {
  const member = await aMember({ role });
  const suffix = randomUUID().replaceAll('-', '');
  const [id, customerId] = [`fca_${suffix}`, `cus_${suffix}`];
  await prisma().accountHolder.create({ data: { id: customerId, userId: member.id } });
  const yesterday = new Date(Date.now() - 86_400_000);
  await saveSnapshot(
    aSnapshot({ id, customerId, displayName, balance: usd(yesterday, -1_234_56), observedAt: yesterday }),
  );
  return { id, signIn: async () => void (request = (await browserOf(member)).headers) };
}

const of = (accountId: string) =>
  [new Request('http://localhost/'), { params: Promise.resolve({ accountId }) }] as const;
const cells = (text: string) =>
  text
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));

describe('the file of an account', () => {
  it('is refused where amounts are hidden, whatever the address', async () => {
    const { id, signIn } = await someone('Everyday Checking');
    await signIn();
    request = new Headers({ cookie: `${request.get('cookie')}; florin-privacy=on` });
    for (const answer of [await oneAsCsv(...of(id)), await oneAsJson(...of(id)), await allAsCsv(), await allAsJson()]) {
      expect(answer.status).toBe(409);
      expect(await answer.text()).not.toContain('1234');
    }
  });

  it('has a line a day, exact figures, and says what is carried', async () => {
    const { id, signIn } = await someone('Everyday Checking');
    await signIn();
    const response = await oneAsCsv(...of(id));
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    const [head, first, second, ...further] = cells(await response.text());
    expect(head?.slice(0, 6)).toEqual(['day', 'account', 'institution', 'last4', 'currency', 'balance']);
    expect(first?.slice(1)).toEqual(['Everyday Checking', 'Test Bank', '6789', 'USD', '-1234.56', '', 'bank', id]);
    expect(second?.slice(5, 7)).toEqual(['-1234.56', first?.[0]]);
    expect(further).toEqual([]);
  });

  it('holds the same as JSON', async () => {
    const { id, signIn } = await someone('Everyday Checking');
    await signIn();
    const lines = cells(await (await oneAsCsv(...of(id))).text()).slice(1);
    const rows: { day: string; balance: string }[] = JSON.parse(await (await oneAsJson(...of(id))).text());
    expect(rows.map(({ day, balance }) => [day, balance])).toEqual(lines.map((line) => [line[0], line[5]]));
  });

  it('runs nothing in a spreadsheet, and has a safe name, whatever the account is called', async () => {
    const { id, signIn } = await someone('=HYPERLINK("http://evil.example")\r\nX: y');
    await signIn();
    const response = await oneAsCsv(...of(id));
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="florin-[a-z0-9-]+\.csv"$/);
    expect(await response.text()).toContain(`,"'=HYPERLINK(""http://evil.example"")`);
  });
});

describe('the file of everything', () => {
  it('holds one’s own accounts and nobody else’s', async () => {
    const [ada, ben] = [await someone('Ada’s'), await someone('Ben’s')];
    await ada.signIn();
    for (const download of [allAsCsv, allAsJson]) {
      const text = await (await download()).text();
      expect(text).toContain(ada.id);
      expect(text).not.toContain(ben.id);
    }
  });
});

describe('someone who may not', () => {
  it.each(['fca_unknown', '../../etc/passwd', ''])('asks for %j and hears that it is not there', async (accountId) => {
    const { signIn } = await someone('Mine');
    await signIn();
    expect((await oneAsCsv(...of(accountId))).status).toBe(404);
  });

  it('asks for a stranger’s account and hears the same', async () => {
    const [mine, theirs] = [await someone('Mine'), await someone('Theirs')];
    await mine.signIn();
    const [foreign, unknown] = [await oneAsCsv(...of(theirs.id)), await oneAsJson(...of('fca_unknown'))];
    expect([foreign.status, await foreign.text()]).toEqual([404, await unknown.text()]);
  });

  it.each(['nobody', 'staff'])('is %s, and is sent away', async (who) => {
    const { id } = await someone('Mine');
    if (who === 'staff') await (await someone('Staff’s', 'support')).signIn();
    for (const response of [await oneAsCsv(...of(id)), await oneAsJson(...of(id)), await allAsCsv(), await allAsJson()])
      expect(response.status).toBe(401);
  });
});
