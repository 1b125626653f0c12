import { expect, it } from 'vitest';
import { toSnapshot } from './to-snapshot';
import { aWireAccount } from './wire-fixture';

const observedAt = new Date('2026-11-21T10:00:00Z');
const read = (change: Parameters<typeof aWireAccount>[0]) =>
  toSnapshot(aWireAccount(change), { observedAt, source: 'event', certainty: 'told', eventId: 'evt_1' });

it('keeps the three clocks apart: the bank’s as-of, Stripe’s attempt, our reading', () => {
  const snapshot = read({
    balance: { as_of: 1_795_000_000, current: { usd: 6000 }, type: 'cash', cash: { available: { usd: 5900 } } },
    balance_refresh: {
      last_attempted_at: 1_795_000_010,
      next_refresh_available_at: 1_795_000_020,
      status: 'succeeded',
    },
  });
  expect(snapshot.balance).toEqual({
    kind: 'cash',
    asOf: new Date(1_795_000_000_000),
    amounts: [{ currency: 'USD', current: 6000, available: 5900, used: null }],
  });
  expect(snapshot.balanceRefresh?.lastAttemptedAt).toEqual(new Date(1_795_000_010_000));
  expect(snapshot.observedAt).toBe(observedAt);
});

it('keeps the sign of a debt', () => {
  const { balance } = read({
    balance: { as_of: 1, current: { usd: -123_456 }, type: 'credit', credit: { used: { usd: -131_000 } } },
  });
  expect(balance?.amounts).toEqual([{ currency: 'USD', current: -123_456, available: null, used: -131_000 }]);
});

it('reads every currency of the maps, and null where one of them is silent', () => {
  const { balance } = read({
    balance: { as_of: 1, current: { usd: 1, eur: 2 }, type: 'cash', cash: { available: { usd: 1, jpy: 3 } } },
  });
  expect(balance?.amounts).toEqual([
    { currency: 'USD', current: 1, available: 1, used: null },
    { currency: 'EUR', current: 2, available: null, used: null },
    { currency: 'JPY', current: null, available: 3, used: null },
  ]);
});

it.each([
  ['an empty map', { as_of: 1, current: {}, type: 'cash' as const, cash: { available: null } }],
  ['no cash hash', { as_of: 1, current: {}, type: 'cash' as const }],
])('invents no zero for %s', (_, balance) => {
  expect(read({ balance }).balance?.amounts).toEqual([]);
});

it('takes a null balance, and a null refresh, for what they are', () => {
  expect(read({})).toMatchObject({ balance: null, balanceRefresh: null, ownershipRefresh: null });
});

it('refuses a figure it cannot hold exactly', () => {
  const huge = { as_of: 1, current: { usd: 2 ** 53 }, type: 'cash' as const };
  expect(() => read({ balance: huge })).toThrow(RangeError);
});

it('keeps words newer than this code as text', () => {
  expect(read({ status: 'frozen', category: 'crypto' })).toMatchObject({ status: 'frozen', category: 'crypto' });
});

it('reads every owner of an expanded ownership, and none from an id', () => {
  const owner = (id: string, name: string) => ({
    id,
    object: 'financial_connections.account_owner' as const,
    name,
    ownership: 'fcaowns_1',
    email: null,
    phone: null,
    raw_address: '1 Main St',
    refreshed_at: 7,
  });
  const data = [owner('fcaown_1', 'Ada Reyes'), owner('fcaown_2', 'Sol Reyes')];
  const owners = { object: 'list' as const, data, has_more: false, url: '' };
  const expanded = { id: 'fcaowns_1', object: 'financial_connections.account_ownership' as const, created: 5, owners };
  expect(read({ ownership: expanded }).ownership?.owners.map(({ name }) => name)).toEqual(['Ada Reyes', 'Sol Reyes']);
  expect(read({ ownership: 'fcaowns_1' })).toMatchObject({ ownershipId: 'fcaowns_1', ownership: null });
});

it('knows whose account it is, also when the customer is expanded', () => {
  expect(read({}).customerId).toBe('cus_1');
  expect(read({ account_holder: { type: 'account' } }).customerId).toBeNull();
});
