import { describe, expect, it } from 'vitest';
import { findLinkedAccount } from '@/lib/data/find-account';
import { listLookalikes } from '@/lib/data/list-lookalikes';
import { readOverview } from '@/lib/data/read-overview';
import { wordsIn } from '@/lib/words/words-in';
import { completeLink } from './complete-link';
import { disconnectEveryLink } from './disconnect-every-link';
import { linkInModal, settle, someone, someoneWithAnAccount } from './sandbox-fixture';
import { settleDuplicate } from './settle-duplicate';

/** Someone who has linked one account twice, as after a reconnect: the bank gave it a new id. */
async function someoneWithLookalikes() {
  const { person } = await someoneWithAnAccount();
  // Stripe counts whole seconds: which link is the older one must not be left to the ids.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const completed = await completeLink(person.id, await linkInModal(person, 'Test (Non-OAuth)', ['Success']));
  const [open] = (await listLookalikes(person.id)).open;
  if (!completed.ok || !open) throw new Error('The two links do not look alike.');
  await settle(open.newer.id);
  const pair = { olderId: open.older.id, newerId: open.newer.id };
  expect(completed.value.accountIds).toEqual([pair.newerId]);
  return { person, pair, lookalikes: completed.value.lookalikes };
}

const statusOf = async (userId: Parameters<typeof findLinkedAccount>[0], id: string) =>
  (await findLinkedAccount(userId, id))?.status;

const shown = async (userId: Parameters<typeof findLinkedAccount>[0]) =>
  (await readOverview(userId, new Date(), 'America/New_York', wordsIn('en'))).accounts.map(({ id }) => id);

describe('an account linked anew', () => {
  it('is told to look like the one before, and every account of one session is not', async () => {
    expect((await someoneWithLookalikes()).lookalikes).toBe(1);
    const person = await someone();
    const all = await completeLink(person.id, await linkInModal(person, 'Test (Non-OAuth)', 'all'));
    expect(all).toMatchObject({ ok: true, value: { lookalikes: 0 } });
  });

  it('goes on as one account, can be split, and then is not asked about again', async () => {
    const { person, pair } = await someoneWithLookalikes();
    expect(await settleDuplicate(person.id, pair, 'continue')).toBe(true);
    expect(await shown(person.id)).toEqual([pair.newerId]);
    expect(await settleDuplicate(person.id, pair, 'split')).toBe(true);
    expect((await shown(person.id)).toSorted()).toEqual([pair.olderId, pair.newerId].toSorted());
    expect((await listLookalikes(person.id)).open).toEqual([]);
    expect(await settleDuplicate(person.id, pair, 'ask_again')).toBe(true);
    expect((await listLookalikes(person.id)).open).toHaveLength(1);
  });

  it('can be disconnected instead, which leaves the one before as it was', async () => {
    const { person, pair } = await someoneWithLookalikes();
    expect(await settleDuplicate(person.id, pair, 'disconnect')).toBe(true);
    expect(await statusOf(person.id, pair.newerId)).toBe('disconnected');
    expect(await statusOf(person.id, pair.olderId)).toBe('active');
    expect((await listLookalikes(person.id)).open).toEqual([]);
  });

  it('of somebody else cannot be settled: nothing is joined, split or disconnected', async () => {
    const { person, pair } = await someoneWithLookalikes();
    const thief = await someone('Mallory');
    for (const choice of ['continue', 'keep_both', 'disconnect', 'split', 'ask_again'] as const)
      expect(await settleDuplicate(thief.id, pair, choice)).toBe(false);
    expect(await statusOf(person.id, pair.newerId)).toBe('active');
    expect((await listLookalikes(person.id)).open).toHaveLength(1);
  });
});

it('disconnecting an account ends the older links under it too, which are shown nowhere and would go on being read', async () => {
  const { person, pair } = await someoneWithLookalikes();
  await settleDuplicate(person.id, pair, 'continue');
  expect(await disconnectEveryLink(person.id, [pair.newerId])).toMatchObject({ ok: true });
  expect(await statusOf(person.id, pair.olderId)).toBe('disconnected');
  expect(await statusOf(person.id, pair.newerId)).toBe('disconnected');
});
