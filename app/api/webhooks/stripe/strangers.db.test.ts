import { describe, expect, it } from 'vitest';
import { findAccountHolder, saveAccountHolder } from '@/lib/data/account-holders';
import { findLinkedAccount } from '@/lib/data/find-account';
import { aPerson } from '@/lib/data/people-fixture';
import { prisma } from '@/lib/data/prisma';
import { aWireAccount, aWireEvent } from '@/lib/stripe/wire-fixture';
import { anAccount, cash, deliver, second, suffix } from '@/lib/use-cases/deliver-fixture';

const statusOf = async (id: string) => (await prisma().webhookEvent.findUnique({ where: { id } }))?.status;

describe('an account nobody here knows', () => {
  it('is kept, shown to no one, and theirs as soon as its customer turns out to be', async () => {
    const [id, customer] = [`fca_${suffix()}`, `cus_${suffix()}`];
    const object = aWireAccount({ id, account_holder: { type: 'customer', customer }, balance: cash(7_00) });
    expect((await deliver(aWireEvent({ id: `evt_${suffix()}`, data: { object } }))).body).toEqual({ kind: 'applied' });
    const userId = await aPerson();
    expect(await findLinkedAccount(userId, id)).toBeNull();
    await saveAccountHolder(customer, userId);
    expect((await findLinkedAccount(userId, id))?.balance?.amounts[0]?.current).toBe(7_00);
  });

  it('and has no customer belongs to no one', async () => {
    const id = `fca_${suffix()}`;
    const object = aWireAccount({ id, account_holder: { type: 'account', account: 'acct_1' } });
    expect((await deliver(aWireEvent({ id: `evt_${suffix()}`, data: { object } }))).status).toBe(200);
    expect(await prisma().linkedAccount.findUnique({ where: { id } })).toMatchObject({ accountHolderId: null });
  });
});

describe('a customer who is deleted', () => {
  const deleted = (id: string) => ({
    ...aWireEvent({ id: `evt_${suffix()}`, type: 'customer.deleted' }),
    data: { object: { id, object: 'customer', name: 'Canaryfirst', email: 'canary@example.com' } },
  });

  it('is not brought back by what was still under way: no account, no figure, no name', async () => {
    const { ids, event } = await anAccount();
    expect((await deliver(deleted(ids.customer))).body).toEqual({ kind: 'applied' });
    const late = event({ balance: cash(7_00) });
    expect((await deliver(late)).body).toEqual({ kind: 'refused' });
    expect(await statusOf(late.id)).toBe('refused');
    expect(await prisma().linkedAccount.count({ where: { id: ids.id } })).toBe(0);
    expect(await prisma().balanceObservation.count({ where: { linkedAccountId: ids.id } })).toBe(0);
  });

  it('leaves what was known, and nothing but the end is added to it', async () => {
    const { ids, event, read } = await anAccount();
    await deliver(event({ balance: cash(7_00) }));
    await deliver(deleted(ids.customer));
    expect((await deliver(event({ balance: cash(9_00, second(90)) }, { created: second(200) }))).body).toEqual({
      kind: 'refused',
    });
    const end = event({ status: 'disconnected' }, { type: 'financial_connections.account.disconnected' });
    expect((await deliver(end)).body).toEqual({ kind: 'applied' });
    expect(await read()).toMatchObject({ status: 'disconnected', balance: { amounts: [{ current: 7_00 }] } });
  });

  it('is taken no more for the next link, and leaves nothing of their own in the inbox', async () => {
    const { ids, userId } = await anAccount();
    expect(await findAccountHolder(userId)).toBe(ids.customer);
    const event = deleted(ids.customer);
    await deliver(event);
    expect((await deliver(event)).body).toEqual({ kind: 'duplicate' });
    expect(await findAccountHolder(userId)).toBeNull();
    expect(JSON.stringify(await prisma().webhookEvent.findUnique({ where: { id: event.id } }))).not.toMatch(/canary/i);
  });
});

it('an account that is reported under another customer stays with its own, figures and all', async () => {
  const [owner, thief] = [await anAccount(), await anAccount()];
  await deliver(owner.event({ balance: cash(7_00) }));
  const object = owner.account({
    account_holder: { type: 'customer', customer: thief.ids.customer },
    balance: cash(9_99, second(99)),
  });
  const stolen = aWireEvent({ id: `evt_${suffix()}`, data: { object } });
  expect((await deliver(stolen)).body).toEqual({ kind: 'refused' });
  expect((await owner.read())?.balance?.amounts[0]?.current).toBe(7_00);
  expect(await findLinkedAccount(thief.userId, owner.ids.id)).toBeNull();
  expect(await prisma().balanceObservation.count({ where: { linkedAccountId: owner.ids.id } })).toBe(1);
});

it('two customers under whom one account is reported at the same moment do not both get it', async () => {
  const [one, other] = [await anAccount(), await anAccount()];
  const claim = (customer: string) =>
    aWireEvent({
      id: `evt_${suffix()}`,
      data: { object: one.account({ account_holder: { type: 'customer', customer }, balance: cash(1) }) },
    });
  await Promise.all([deliver(claim(one.ids.customer)), deliver(claim(other.ids.customer))]);
  const seen = [await findLinkedAccount(one.userId, one.ids.id), await findLinkedAccount(other.userId, one.ids.id)];
  expect(seen.filter(Boolean)).toHaveLength(1);
});

describe('an event that should not come here', () => {
  it.each([
    ['of the other mode', { livemode: true }],
    ['of a connected account', { account: 'acct_1' }],
    ['of another context', { context: 'wksp_1' }],
  ])('%s is answered 200, applied nowhere, and not kept beyond its name', async (_, change) => {
    const { event, ids, read } = await anAccount();
    const foreign = { ...event({ balance: cash(7_00) }), ...change };
    expect(await deliver(foreign)).toMatchObject({ status: 200, body: { kind: 'ignored' } });
    expect(await read()).toBeNull();
    const kept = await prisma().webhookEvent.findUnique({ where: { id: foreign.id } });
    expect(kept).toMatchObject({ status: 'ignored', type: foreign.type });
    expect(JSON.stringify(kept)).not.toContain(ids.id);
  });
});
