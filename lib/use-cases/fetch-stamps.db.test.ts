import { afterAll, expect, it } from 'vitest';
import { prisma } from '@/lib/data/prisma';
import type { AccountSnapshot } from '@/lib/domain/snapshot';
import { customerAccountPages, requestRefresh, retrieveAccount } from '@/lib/stripe/accounts';
import { control, someoneWithAnAccount } from './sandbox-fixture';

const THINKS_MS = 1_500;

afterAll(() => control('DELETE', '/_sandbox/faults'));

interface Asked {
  readonly accountId: string;
  readonly customerId: string;
}

const READS: [string, (asked: Asked) => Promise<AccountSnapshot | undefined>][] = [
  ['an account that is retrieved', ({ accountId }) => retrieveAccount(accountId, 'reconcile')],
  ['a refresh', ({ accountId }) => requestRefresh(accountId, ['balance'], `stamp-${accountId}`)],
  [
    'a page of a customer’s accounts',
    async ({ customerId }) => {
      for await (const page of customerAccountPages(customerId)) return page[0];
    },
  ],
];

it.each(READS)('%s is true as of before it was asked for, however long Stripe thinks', async (_, read) => {
  const { accountId } = await someoneWithAnAccount();
  const { accountHolderId } = await prisma().linkedAccount.findUniqueOrThrow({ where: { id: accountId } });
  const path = '/v1/financial_connections/accounts*';
  await control('POST', '/_sandbox/faults', { path, latency_ms: THINKS_MS, answer: null });
  const snapshot = await read({ accountId, customerId: accountHolderId ?? '' });
  const answeredAt = Date.now();
  // Whatever Stripe learnt while it was thinking is newer than that.
  expect(answeredAt - (snapshot?.observedAt.getTime() ?? answeredAt)).toBeGreaterThanOrEqual(THINKS_MS - 50);
});
