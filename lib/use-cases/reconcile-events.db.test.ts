import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { findLinkedAccount } from '@/lib/data/find-account';
import { pool } from '@/lib/data/pool';
import { prisma } from '@/lib/data/prisma';
import { env } from '@/lib/env/server';
import { requestRefresh, retrieveAccount } from '@/lib/stripe/accounts';
import { stripe } from '@/lib/stripe/client';
import { carryOutDueEffects } from './carry-out-effect';
import { completeLink } from './complete-link';
import { startOwnSandbox } from './own-sandbox-fixture';
import { reconcilePending } from './reconcile-pending';
import { reconcileEvents } from './reconcile-events';
import { control, linkInModal, someone, type TestPerson } from './sandbox-fixture';
import { syncDueTransactions } from './sync-transactions';

// Days pass in some of these, and hundreds of events.
vi.setConfig({ testTimeout: 90_000 });

const DAY_S = 86_400;
let stopSandbox: () => Promise<void>;
beforeAll(async () => {
  stopSandbox = await startOwnSandbox();
  await control('PATCH', '/_sandbox/settings', { refresh_quota_seconds: 0 });
});
afterAll(() => stopSandbox());
afterEach(async () => {
  vi.useRealTimers();
  await control('DELETE', '/_sandbox/faults');
});

/** This deployment's clock is Stripe's. No timer is faked. */
async function pass(seconds: number): Promise<void> {
  const answer = await fetch(new URL('/_sandbox/clock', env().STRIPE_API_BASE_URL), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ advance: seconds }),
  });
  const { now } = z.object({ now: z.number() }).parse(await answer.json());
  vi.useFakeTimers({ toFake: ['Date'], now: now * 1000 + 999 });
}

async function linked(person: TestPerson, ...names: string[]): Promise<string[]> {
  const completed = await completeLink(person.id, await linkInModal(person, 'Sandbar Credit Union', names));
  const ids = completed.ok ? completed.value.accountIds : [];
  const accounts = await prisma().linkedAccount.findMany({ where: { id: { in: ids } } });
  return names.map((name) => accounts.find(({ displayName }) => displayName === name)?.id ?? '');
}

const eventsOf = async (accountId: string) =>
  (
    await stripe().events.list({ limit: 100, type: 'financial_connections.*' }).autoPagingToArray({ limit: 10_000 })
  ).filter(({ data: { object } }) => 'id' in object && object.id === accountId);

const ToldBalance = z.object({ balance: z.object({ as_of: z.number() }) });

async function catchUp() {
  const outcome = await reconcileEvents(new Date());
  await reconcilePending();
  for (let round = 0; round < 3; round++) {
    await syncDueTransactions();
    await carryOutDueEffects(20);
  }
  return outcome;
}

/** Everything that is shown of an account, from our tables and from Stripe. */
async function expectAsAtStripe(person: TestPerson, accountId: string): Promise<void> {
  const [ours, theirs] = [await findLinkedAccount(person.id, accountId), await retrieveAccount(accountId, 'reconcile')];
  const { status, balanceRefresh, transactionsRefresh, displayName } = theirs;
  expect(ours).toMatchObject({ status, displayName });
  if (status === 'active') expect(ours).toMatchObject({ balanceRefresh, transactionsRefresh, balance: theirs.balance });
  const observed = await prisma().balanceObservation.findMany({ where: { linkedAccountId: accountId } });
  const told = (await eventsOf(accountId)).flatMap(({ data: { object } }) => {
    const balance = ToldBalance.safeParse(object);
    return balance.success ? [balance.data.balance.as_of * 1000] : [];
  });
  expect([...new Set(observed.map(({ asOf }) => asOf.getTime()))].sort()).toEqual([...new Set(told)].sort());
}

describe('after days without a single webhook', () => {
  it('every fact is here as if none had been lost, and a second look finds nothing', async () => {
    const person = await someone();
    const [checking = '', savings = '', card = ''] = await linked(
      person,
      'Everyday Checking',
      'Rainy Day Savings',
      'Tidewater Credit Card',
    );
    await pass(60);
    await catchUp();
    for (let day = 0; day < 3; day++) {
      await pass(DAY_S);
      for (const id of day < 2 ? [checking, savings] : [checking])
        await requestRefresh(id, ['balance'], `day-${day}-${id}`);
      if (day === 0) await control('PATCH', `/_sandbox/accounts/${card}`, { status: 'disconnected' });
      if (day === 1) await control('PATCH', `/_sandbox/accounts/${savings}`, { status: 'inactive' });
    }
    await control('PATCH', `/_sandbox/accounts/${savings}`, { status: 'active' });
    await pass(60);
    expect(await catchUp()).toMatchObject({ failed: 0, missed: expect.toSatisfy((missed: number) => missed > 10) });
    for (const id of [checking, savings, card]) await expectAsAtStripe(person, id);
    const booked = await prisma().transaction.findMany({ where: { linkedAccountId: checking } });
    const listed = await stripe()
      .financialConnections.transactions.list({ account: checking, limit: 100 })
      .autoPagingToArray({ limit: 10_000 });
    const facts = (all: { id: string; status: string }[]) => all.map(({ id, status }) => `${id} ${status}`).sort();
    expect(facts(booked)).toEqual(facts(listed));
    expect(await catchUp()).toEqual({ missed: 0, failed: 0 });
  });

  it('an account whose link nobody finished is found', async () => {
    const person = await someone();
    await linkInModal(person, 'Sandbar Credit Union', ['Everyday Checking']);
    await pass(DAY_S);
    await catchUp();
    const found = await prisma().linkedAccount.findMany({ where: { accountHolder: { userId: person.id } } });
    expect(found).toHaveLength(1);
  });
});

/** So many events that they fill several pages. */
async function aBusyAccount(events: number): Promise<string> {
  const [id = ''] = await linked(await someone(), 'Everyday Checking');
  await pass(10);
  for (let count = 0; count < events; count++) {
    const types = count % 2 === 0 ? [] : ['us_bank_account'];
    await control('PATCH', `/_sandbox/accounts/${id}`, { supported_payment_method_types: types });
  }
  await pass(10);
  return id;
}

const heldOf = (accountId: string) => prisma().webhookEvent.count({ where: { objectId: accountId } });
const progress = () => prisma().eventSweep.findFirstOrThrow();

describe('a sweep', () => {
  it('that is cut off goes on where it stopped, and no event is applied twice', async () => {
    await catchUp();
    const id = await aBusyAccount(420);
    await control('POST', '/_sandbox/faults', { path: '/v1/events', latency_ms: 60, answer: null, count: null });
    const sweep = reconcileEvents(new Date());
    await vi.waitFor(async () => expect((await progress()).cursor).not.toBeNull(), { timeout: 10_000, interval: 5 });
    await control('DELETE', '/_sandbox/faults');
    await control('POST', '/_sandbox/faults', { path: '/v1/events', answer: 500, count: null });
    await expect(sweep).rejects.toThrow();
    const [stopped, held] = [await progress(), await heldOf(id)];
    expect(stopped).toMatchObject({ cursor: expect.any(String), leasedUntil: null });
    expect(held).toBeLessThan(420);
    await control('DELETE', '/_sandbox/faults');
    const rest = await reconcileEvents(new Date());
    expect(held + (rest?.missed ?? 0)).toBe(await heldOf(id));
    expect(await heldOf(id)).toBe((await eventsOf(id)).length);
    expect(await progress()).toMatchObject({ cursor: null, sweptFrom: null });
  });

  it('goes back for an event that failed, hours later too, and holds up no other for it', async () => {
    await catchUp();
    const [id, other] = [await aBusyAccount(2), await aBusyAccount(2)];
    await pool().query(`ALTER TABLE webhook_events ADD CONSTRAINT broken CHECK (object_id <> '${id}') NOT VALID`);
    try {
      expect((await reconcileEvents(new Date()))?.failed).toBeGreaterThan(0);
      expect(await heldOf(other)).toBe((await eventsOf(other)).length);
      await pass(3 * 3_600);
      await control('PATCH', `/_sandbox/accounts/${other}`, { supported_payment_method_types: [] });
      await pass(10);
      expect((await reconcileEvents(new Date()))?.failed).toBeGreaterThan(0);
    } finally {
      await prisma().$executeRaw`ALTER TABLE webhook_events DROP CONSTRAINT broken`;
    }
    await pass(10);
    expect(await reconcileEvents(new Date())).toMatchObject({ failed: 0 });
    expect(await heldOf(id)).toBe((await eventsOf(id)).length);
    expect((await progress()).coveredUntil.getTime()).toBeGreaterThan(Date.now() - 60_000);
  });

  it('that the database gives out under counts against no event, and goes on once it is back', async () => {
    await catchUp();
    const id = await aBusyAccount(2);
    await prisma().$executeRaw`CREATE FUNCTION fault() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'no space left' USING ERRCODE = '53100'; END $$`;
    await prisma()
      .$executeRaw`CREATE TRIGGER fault BEFORE INSERT ON webhook_events FOR EACH ROW EXECUTE FUNCTION fault()`;
    await expect(reconcileEvents(new Date())).rejects.toThrow();
    await prisma().$executeRaw`DROP FUNCTION fault CASCADE`;
    expect(await prisma().webhookFailure.count({ where: { objectId: id } })).toBe(0);
    expect(await reconcileEvents(new Date())).toMatchObject({ failed: 0 });
    expect(await heldOf(id)).toBe((await eventsOf(id)).length);
  });

  it('by a clock that is hours ahead covers no more than Stripe has made: what comes then is found by the next', async () => {
    const id = await aBusyAccount(1);
    await reconcileEvents(new Date(Date.now() + 5 * 3_600_000));
    await control('PATCH', `/_sandbox/accounts/${id}`, { supported_payment_method_types: [] });
    await control('PATCH', `/_sandbox/accounts/${id}`, { supported_payment_method_types: ['us_bank_account'] });
    await pass(10);
    await reconcileEvents(new Date());
    expect(await heldOf(id)).toBe((await eventsOf(id)).length);
  });

  it('is one worker’s: two at once apply each event once', async () => {
    await catchUp();
    await aBusyAccount(150);
    const before = await prisma().webhookEvent.count();
    const outcomes = await Promise.all([reconcileEvents(new Date()), reconcileEvents(new Date())]);
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
    expect(outcomes.reduce((sum, outcome) => sum + (outcome?.missed ?? 0), 0)).toBe(
      (await prisma().webhookEvent.count()) - before,
    );
  });

  it('waits and goes on when Stripe says too many', async () => {
    const id = await aBusyAccount(3);
    await control('POST', '/_sandbox/faults', { path: '/v1/events', answer: 429, count: 3 });
    await reconcileEvents(new Date());
    expect(await heldOf(id)).toBe((await eventsOf(id)).length);
  });

  it('looks again at the hour before: an event that was listed late is not lost', async () => {
    const id = await aBusyAccount(2);
    await catchUp();
    await prisma().webhookEvent.deleteMany({ where: { objectId: id } });
    await pass(50 * 60);
    await catchUp();
    expect(await heldOf(id)).toBe((await eventsOf(id)).length);
  });
});
