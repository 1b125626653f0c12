import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { UserId } from '@/lib/domain/ids';
import type { AccountSnapshot } from '@/lib/domain/snapshot';
import { aSnapshot, at } from '@/lib/domain/snapshot-fixture';
import { listLinkEvents } from './list-link-events';
import { aPerson } from './people-fixture';
import { prisma } from './prisma';
import { saveSnapshot } from './save-snapshot';

const anId = (prefix: string) => `${prefix}_${randomUUID().replaceAll('-', '')}`;

let customerId: string;
let userId: UserId;
let id: string;

const say = (seconds: number, change: Partial<AccountSnapshot> = {}) =>
  saveSnapshot(aSnapshot({ id, customerId, createdAt: at(0), observedAt: at(seconds), ...change }));

const tell = (seconds: number, what: 'deactivated' | 'reactivated' | 'refreshed_balance') =>
  prisma().webhookEvent.create({
    data: {
      id: anId('evt'),
      type: `financial_connections.account.${what}`,
      objectId: id,
      createdAt: at(seconds),
      livemode: false,
      status: 'applied',
      payload: {},
    },
  });

const kindsOf = async (...ids: [string, ...string[]]) =>
  (await listLinkEvents(userId, ids)).map(({ at: when, kind }) => [when.getTime() - at(0).getTime(), kind]);

beforeEach(async () => {
  [customerId, id] = [anId('cus'), anId('fca')];
  userId = await aPerson({ customerId });
});

describe('what happened to the link of an account', () => {
  it('is its link, each loss and each return that was told, and nothing else', async () => {
    await say(0);
    await tell(10, 'refreshed_balance');
    await tell(20, 'deactivated');
    await tell(30, 'reactivated');
    expect(await kindsOf(id)).toEqual([
      [0, 'linked'],
      [20_000, 'lost'],
      [30_000, 'back'],
    ]);
  });

  it('holds a loss that nobody told of, once it is found', async () => {
    await say(0);
    await say(40, { status: 'inactive' });
    expect(await kindsOf(id)).toEqual([
      [0, 'linked'],
      [40_000, 'lost'],
    ]);
  });

  it('goes over every link, and ends with the end of the present one alone', async () => {
    await say(0);
    await say(50, { status: 'disconnected' });
    const newer = anId('fca');
    await saveSnapshot(aSnapshot({ id: newer, customerId, createdAt: at(45), observedAt: at(45) }));
    expect(await kindsOf(newer, id)).toEqual([
      [0, 'linked'],
      [45_000, 'linked'],
    ]);
    expect(await kindsOf(id)).toEqual([
      [0, 'linked'],
      [50_000, 'disconnected'],
    ]);
  });

  it('ends with how the account stands now, where a loss and a return were told of one second', async () => {
    await say(0);
    await tell(20, 'reactivated');
    await tell(20, 'deactivated');
    expect((await kindsOf(id)).map(([, kind]) => kind)).toEqual(['linked', 'lost', 'back']);
    await say(20, { status: 'inactive' });
    expect((await kindsOf(id)).map(([, kind]) => kind)).toEqual(['linked', 'lost', 'back', 'lost']);
  });

  it('is nothing to anybody else', async () => {
    await say(0);
    expect(await listLinkEvents(await aPerson({ customerId: anId('cus') }), [id])).toEqual([]);
  });
});
