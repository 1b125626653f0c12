import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { UserId } from '@/lib/domain/ids';
import { aSnapshot, at, usd } from '@/lib/domain/snapshot-fixture';
import { saveConsent } from './consents';
import { findAccess } from './find-access';
import { saveLinkSession } from './link-sessions';
import { listActivity } from './list-activity';
import { listObservations } from './list-observations';
import { aPerson } from './people-fixture';
import { saveSnapshot } from './save-snapshot';

const anId = (prefix: string) => `${prefix}_${randomUUID().replaceAll('-', '')}`;

let customerId: string;
let userId: UserId;
let stranger: UserId;
let id: string;

const say = (seconds: number, amount: number, change = {}) =>
  saveSnapshot(
    aSnapshot({
      id,
      customerId,
      createdAt: at(0),
      balance: usd(at(seconds), amount),
      observedAt: at(seconds + 5),
      ...change,
    }),
  );

beforeEach(async () => {
  [customerId, id] = [anId('cus'), anId('fca')];
  [userId, stranger] = [await aPerson({ customerId }), await aPerson({ customerId: anId('cus') })];
});

describe('what a figure rests on', () => {
  it('is the reading with the bank’s clock, ours, its source and its event, a correction beside what it corrects', async () => {
    const began = Date.now();
    await say(10, 100, { source: 'link' });
    await say(20, 200, { source: 'refresh', eventId: 'evt_1' });
    await say(20, 190, { source: 'reconcile', observedAt: at(60) });
    const links = [{ id, until: null }];
    const told = await listObservations(userId, links, { upTo: null, limit: 10 });
    expect(told.map(({ current, source }) => [current, source])).toEqual([
      [190, 'reconcile'],
      [200, 'refresh'],
      [100, 'link'],
    ]);
    expect(told[1]).toMatchObject({ asOf: at(20).toISOString(), eventId: 'evt_1' });
    // Whatever the event's own time: when it reached us.
    expect(Date.parse(told[1]?.learntAt ?? '')).toBeGreaterThanOrEqual(began);
    const earlier = await listObservations(userId, links, { upTo: at(19), limit: 10 });
    expect(earlier.map(({ current }) => current)).toEqual([100]);
  });

  it('is not what an older link said after it was taken up', async () => {
    await say(10, 100);
    await say(50, 999);
    const told = await listObservations(userId, [{ id, until: at(30) }], { upTo: null, limit: 10 });
    expect(told.map(({ current }) => current)).toEqual([100]);
  });

  it('of somebody else’s account is nothing, as are its activity and its consent', async () => {
    await say(10, 100);
    expect(await listObservations(stranger, [{ id, until: null }], { upTo: null, limit: 10 })).toEqual([]);
    expect(await listActivity(stranger, [id], { limit: 10 })).toEqual([]);
    expect(await findAccess(stranger, id)).toBeNull();
  });
});

describe('activity', () => {
  it('goes on from page to page, over every link of the account', async () => {
    await say(10, 100);
    const other = anId('fca');
    await saveSnapshot(aSnapshot({ id: other, customerId, createdAt: at(-100), observedAt: at(0) }));
    const first = await listActivity(userId, [id, other], { limit: 1 });
    const second = await listActivity(userId, [id, other], { limit: 1, skip: 1 });
    expect([...first, ...second].map(({ at: when }) => when)).toEqual([at(0).toISOString(), at(-100).toISOString()]);
  });
});

describe('consent', () => {
  const agree = (linkSessionId: string, wordingVersion: string) =>
    saveConsent(userId, { linkSessionId, wordingVersion, permissions: ['balances'] });

  it('is the one of the session the account was linked in, whatever was agreed to since', async () => {
    const session = anId('fcsess');
    await agree(session, 'first');
    await say(10, 100);
    await saveLinkSession(userId, session, [id]);
    await agree(anId('fcsess'), 'second');
    expect(await findAccess(userId, id)).toMatchObject({ consent: { wordingVersion: 'first' } });
  });

  it('is unknown rather than guessed where none was given before the link', async () => {
    await say(10, 100);
    await agree(anId('fcsess'), 'later');
    expect(await findAccess(userId, id)).toMatchObject({ consent: null });
  });
});
