import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { beforeEach, describe, expect, inject, it, onTestFinished } from 'vitest';
import { findRates } from '@/lib/data/exchange-rates';
import { aPerson } from '@/lib/data/people-fixture';
import { prisma } from '@/lib/data/prisma';
import { fetchRates } from '@/lib/rates/fetch-rates';
import { chooseCombinedCurrency } from './choose-combined-currency';
import { fetchDueRates } from './fetch-due-rates';

/** Of the sandbox that all test files share: nobody moves its clock. */
const SANDBOX = `${inject('sandboxUrl')}/rates/eurofxref-hist-90d.xml`;

const file = (...days: (readonly [day: string, usd: string])[]) => `<gesmes:Envelope>
  <gesmes:Sender><gesmes:name>A Bank</gesmes:name></gesmes:Sender>
  <Cube>${days.map(([day, usd]) => `<Cube time='${day}'><Cube currency='USD' rate='${usd}'/></Cube>`).join('')}</Cube>
</gesmes:Envelope>`;

/** A server of this test's own, that counts how often it was asked. */
async function serving(answer: RequestListener) {
  const asked = { times: 0 };
  const server = createServer((request, response) => {
    asked.times++;
    answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return { url: `http://127.0.0.1:${address.port}/rates.xml`, asked };
}

const servingText = (text: () => string) => serving((_, response) => response.end(text()));

beforeEach(async () => {
  await prisma().exchangeRate.deleteMany();
});

describe('exchange rates', () => {
  it('come from a file that is fetched once after each time it was stated', async () => {
    const { url, asked } = await servingText(() => file(['2026-11-20', `1.1${asked.times}`]));
    await fetchDueRates(url, new Date('2026-11-20T15:40:00Z'));
    await fetchDueRates(url, new Date('2026-11-20T23:40:00Z'));
    await fetchDueRates(url, new Date('2026-11-21T15:20:00Z'));
    expect(asked.times).toBe(1);
    await fetchDueRates(url, new Date('2026-11-21T15:40:00Z'));
    expect(asked.times).toBe(2);
    expect((await findRates('2026-11-21'))?.perEuro.get('USD')).toBe('1.12');
    expect(await prisma().exchangeRate.count()).toBe(1);
  });

  it('are never fetched without an address', async () => {
    await fetchDueRates(undefined);
    expect(await prisma().exchangeRate.count()).toBe(0);
  });

  it('of the newest day count, if it is not after today nor more than seven days before', async () => {
    const { url } = await servingText(() =>
      file(['2026-11-20', '1.2'], ['2026-11-19', '1.19'], ['2026-11-23', '1.23']),
    );
    await fetchDueRates(url);
    const on = async (today: string) => (await findRates(today))?.day ?? null;
    expect([await on('2026-11-18'), await on('2026-11-19'), await on('2026-11-22')]).toEqual([
      null,
      '2026-11-19',
      '2026-11-20',
    ]);
    expect([await on('2026-11-30'), await on('2026-12-01')]).toEqual(['2026-11-23', null]);
  });

  it('can be the sandbox’s, of many currencies and days', async () => {
    const { source, rates } = await fetchRates(SANDBOX);
    expect(source).toBe('Sandbar Exchange');
    expect(rates.length).toBeGreaterThan(1_500);
    await fetchDueRates(SANDBOX);
    const today = new Date().toISOString().slice(0, 10);
    expect((await findRates(today))?.perEuro.size).toBeGreaterThan(25);
  });
});

describe('a file that cannot be used leaves the rates as they are', () => {
  it.each([
    ['an error', ((_, response) => response.writeHead(500).end('no')) satisfies RequestListener],
    ['another page', ((_, response) => response.end('<html></html>')) satisfies RequestListener],
    [
      'a way elsewhere',
      ((_, response) => response.writeHead(302, { location: SANDBOX }).end()) satisfies RequestListener,
    ],
    ['half of it', ((_, response) => response.end(file(['2026-11-21', '9']).slice(0, -20))) satisfies RequestListener],
    [
      'too much',
      ((_, response) => response.end(file(['2026-11-21', '9']) + ' '.repeat(1_000_001))) satisfies RequestListener,
    ],
    ['nothing at all', (() => undefined) satisfies RequestListener],
  ])('%s', async (_, answer: RequestListener) => {
    const good = await servingText(() => file(['2026-11-20', '1.2']));
    await fetchDueRates(good.url, new Date('2026-11-20T15:40:00Z'));
    const { url } = await serving(answer);
    await expect(fetchRates(url, 300)).rejects.toThrow();
    expect((await findRates('2026-11-21'))?.perEuro.get('USD')).toBe('1.2');
  });
});

describe('the currency of one total', () => {
  const chosen = async (id: string) => (await prisma().user.findUniqueOrThrow({ where: { id } })).combinedCurrency;

  it('is one that has a rate, or none', async () => {
    const { url } = await servingText(() => file(['2026-11-20', '1.2']));
    await fetchDueRates(url);
    const id = await aPerson();
    expect(await chosen(id)).toBeNull();
    expect(await chooseCombinedCurrency(id, 'USD', '2026-11-20')).toBe(true);
    for (const other of ['GBP', 'usd', 'USD; --', '']) {
      expect(await chooseCombinedCurrency(id, other, '2026-11-20')).toBe(false);
      expect(await chosen(id)).toBe('USD');
    }
    expect(await chooseCombinedCurrency(id, 'EUR', '2026-11-20')).toBe(true);
    expect(await chooseCombinedCurrency(id, null, '2026-11-20')).toBe(true);
    expect(await chosen(id)).toBeNull();
  });

  it('cannot be chosen where there are no rates', async () => {
    expect(await chooseCombinedCurrency(await aPerson(), 'EUR', '2026-11-20')).toBe(false);
  });
});
