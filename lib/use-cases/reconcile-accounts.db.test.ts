import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findAccountHolder } from '@/lib/data/account-holders';
import { prisma } from '@/lib/data/prisma';
import { stripe } from '@/lib/stripe/client';
import { reconcileCustomer, reconcileStaleAccounts } from './reconcile-accounts';
import { linkInModal, someone, someoneWithAnAccount } from './sandbox-fixture';

vi.setConfig({ testTimeout: 60_000 });

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);

// Each test's customers are the only ones nothing was heard of.
beforeEach(async () => {
  await prisma().accountHolder.updateMany({ data: { reconciledAt: inHours(10_000) } });
});

async function holderOf(userId: Parameters<typeof findAccountHolder>[0]): Promise<string> {
  const id = await findAccountHolder(userId);
  if (!id) throw new Error('No customer.');
  return id;
}

describe('one customer, on demand', () => {
  it('gets accounts of a link nobody told us of', async () => {
    const person = await someone();
    await linkInModal(person, 'Sandbar Credit Union', 'all');
    const customerId = await holderOf(person.id);
    const read = await reconcileCustomer(customerId);
    expect(read).toBeGreaterThan(5);
    expect(await prisma().linkedAccount.count({ where: { accountHolder: { userId: person.id } } })).toBe(read);
    expect(await reconcileCustomer(customerId)).toBe(read);
  });

  it('is read to the last page', async () => {
    const person = await someone();
    for (let session = 0; session < 11; session++) await linkInModal(person, 'Test (Non-OAuth)', 'all');
    expect(await reconcileCustomer(await holderOf(person.id))).toBe(110);
  });
});

describe('quiet accounts', () => {
  it('are read once nothing was heard of them for over a day, and then not again', async () => {
    const { accountId, person } = await someoneWithAnAccount();
    await prisma().accountHolder.update({ where: { id: await holderOf(person.id) }, data: { reconciledAt: null } });
    await stripe().financialConnections.accounts.disconnect(accountId);
    expect(await reconcileStaleAccounts(inHours(25))).toEqual({ customers: 0, failed: 0 });
    expect(await reconcileStaleAccounts(inHours(27))).toEqual({ customers: 1, failed: 0 });
    expect(await prisma().linkedAccount.findUnique({ where: { id: accountId } })).toMatchObject({
      status: 'disconnected',
    });
    expect(await reconcileStaleAccounts(inHours(28))).toEqual({ customers: 0, failed: 0 });
  });

  it('of a customer whose links have all ended are read no more', async () => {
    const { accountId, person } = await someoneWithAnAccount();
    await prisma().accountHolder.update({ where: { id: await holderOf(person.id) }, data: { reconciledAt: null } });
    await prisma().linkedAccount.update({ where: { id: accountId }, data: { status: 'disconnected' } });
    expect(await reconcileStaleAccounts(inHours(30))).toEqual({ customers: 0, failed: 0 });
  });

  it('of a customer Stripe cannot tell of hold up nobody else’s', async () => {
    const [gone, well] = [await someoneWithAnAccount(), await someoneWithAnAccount()];
    const ids = await Promise.all([gone, well].map(({ person }) => holderOf(person.id)));
    await prisma().accountHolder.updateMany({ where: { id: { in: ids } }, data: { reconciledAt: null } });
    await stripe().customers.del(ids[0] ?? '');
    const outcome = await reconcileStaleAccounts(inHours(30));
    expect(outcome.customers).toBe(2);
    expect((await reconcileStaleAccounts(inHours(30))).customers).toBe(0);
  });
});
