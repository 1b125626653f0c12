import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { UserId } from '@/lib/domain/ids';
import { aSnapshot, at, usd } from '@/lib/domain/snapshot-fixture';
import { totalsOf } from '@/lib/domain/totals';
import { wordsIn } from '@/lib/words/words-in';
import { saveAccountLook, saveAccountOrder } from './arrange-accounts';
import { listLinkedAccounts } from './find-account';
import { aPerson } from './people-fixture';
import { readOverview } from './read-overview';
import { saveSnapshot } from './save-snapshot';

const anId = (prefix: string) => `${prefix}_${randomUUID().replaceAll('-', '')}`;
const PLAIN = { nickname: null, groupName: null, hidden: false, leftOut: false };

/** Someone with three accounts, linked one after the other, of 1, 10 and 100 cents. */
async function someone() {
  const customerId = anId('cus');
  const userId = await aPerson({ customerId });
  const ids: string[] = [];
  for (const index of [0, 1, 2]) {
    const id = anId('fca');
    const when = at(index);
    await saveSnapshot(
      aSnapshot({
        id,
        customerId,
        createdAt: when,
        observedAt: when,
        last4: `000${index}`,
        balance: usd(when, 10 ** index),
      }),
    );
    ids.push(id);
  }
  return { userId, ids, customerId };
}

const orderOf = async (userId: UserId) => (await listLinkedAccounts(userId)).map(({ id }) => id);

let ada: Awaited<ReturnType<typeof someone>>;
beforeEach(async () => {
  ada = await someone();
});

describe('the order of accounts', () => {
  it('is the one the person gave, and what is linked later stands at the end', async () => {
    const [a = '', b = '', c = ''] = ada.ids;
    await saveAccountOrder(ada.userId, [c, a, b]);
    expect(await orderOf(ada.userId)).toEqual([c, a, b]);
    const later = anId('fca');
    await saveSnapshot(aSnapshot({ id: later, customerId: ada.customerId, createdAt: at(-999) }));
    expect(await orderOf(ada.userId)).toEqual([c, a, b, later]);
  });

  it('of somebody else cannot be changed, nor be mixed with one’s own', async () => {
    const thief = await someone();
    await saveAccountOrder(thief.userId, [...ada.ids].reverse());
    await saveAccountOrder(thief.userId, [ada.ids[2] ?? '', thief.ids[1] ?? '', thief.ids[0] ?? '']);
    expect(await orderOf(ada.userId)).toEqual(ada.ids);
    expect(await orderOf(thief.userId)).toEqual([thief.ids[1], thief.ids[0], thief.ids[2]]);
  });
});

describe('how an account is seen', () => {
  it('outlives the bank’s own news of it', async () => {
    const [id = ''] = ada.ids;
    const look = { nickname: 'Rent money', groupName: 'Every day', hidden: false, leftOut: true };
    expect(await saveAccountLook(ada.userId, id, look)).toBe(true);
    await saveSnapshot(
      aSnapshot({ id, customerId: ada.customerId, displayName: 'Renamed by the bank', observedAt: at(60) }),
    );
    expect((await listLinkedAccounts(ada.userId))[0]).toMatchObject({ ...look, displayName: 'Renamed by the bank' });
  });

  it('decides what counts: hidden or left out, an account is in no total and named among what is not counted', async () => {
    const [hidden = '', leftOut = ''] = ada.ids;
    await saveAccountLook(ada.userId, hidden, { ...PLAIN, hidden: true });
    await saveAccountLook(ada.userId, leftOut, { ...PLAIN, leftOut: true });
    const { accounts } = await readOverview(ada.userId, at(600), 'America/New_York', wordsIn('en'));
    const { byCurrency, notCounted } = totalsOf(accounts);
    expect(byCurrency[0]?.net.amount).toBe(100);
    expect(notCounted.map(({ id }) => id)).toEqual([hidden, leftOut]);
  });

  it('of somebody else’s account cannot be changed', async () => {
    const thief = await someone();
    expect(await saveAccountLook(thief.userId, ada.ids[0] ?? '', { ...PLAIN, hidden: true })).toBe(false);
    expect((await listLinkedAccounts(ada.userId)).map(({ hidden }) => hidden)).toEqual([false, false, false]);
  });
});
