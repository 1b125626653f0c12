import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountView, balanceView } from './account-view.fixture';
import { type AlertFact, type BalanceLimit, NOTHING_REMEMBERED } from './alert';
import { judgeAlerts } from './judge-alerts';
import type { AccountView } from './views';

const NOW = new Date('2026-11-21T19:00:00.000Z');
const hour = (count: number) => new Date(NOW.getTime() + count * 3_600_000).toISOString();
const day = (count: number) => hour(count * 24);

/** Everything that is told of an account over a number of looks. */
function told(looks: readonly Partial<AccountView>[], limit: BalanceLimit | null = null, now = NOW): AlertFact[] {
  let memory = NOTHING_REMEMBERED;
  return looks.flatMap((look) => {
    const judged = judgeAlerts(accountView({ balanceRefresh: null, ...look }), limit, memory, now);
    memory = judged.memory;
    return judged.facts;
  });
}

const keys = (facts: readonly AlertFact[]) => [...new Set(facts.map(({ key }) => key))];

const cash = (amount: number, asOf = hour(-1)) => ({ balance: { ...balanceView([{ available: amount }]), asOf } });
const debt = (owed: number, asOf = hour(-1)) => ({
  category: 'credit' as const,
  balance: { ...balanceView([{ current: 0 - owed }]), kind: 'credit' as const, asOf },
});
const refresh = (status: 'failed' | 'succeeded' | 'pending', lastAttemptedAt: string) => ({
  balanceRefresh: { status, lastAttemptedAt, nextAvailableAt: null },
});

const LIMIT = { currency: 'USD', amount: 10_000 };

describe('a low balance', () => {
  it('is told when it falls below the limit, not at the limit, and not without one', () => {
    expect(told([cash(9_999)], LIMIT)).toMatchObject([
      { details: { kind: 'low_balance', amount: 9_999, limit: 10_000, owed: false } },
    ]);
    expect(told([cash(10_000)], LIMIT)).toEqual([]);
    expect(told([cash(-5)])).toEqual([]);
  });

  it('of a debt is told when it rises above the limit, as what is owed', () => {
    expect(told([debt(10_001)], LIMIT)).toMatchObject([{ details: { amount: 10_001, owed: true } }]);
    expect(told([debt(10_000), debt(-50_000, hour(0))], LIMIT)).toEqual([]);
  });

  it('that hovers around the limit is told once, and again only after it has left it behind', () => {
    const hovering = [9_990, 10_010, 9_990, 10_400, 9_000].map((amount, index) => cash(amount, hour(index - 9)));
    expect(told(hovering, LIMIT)).toHaveLength(1);
    expect(told([...hovering, cash(10_500, hour(-2)), cash(9_999, hour(-1))], LIMIT)).toHaveLength(2);
  });

  it('is judged anew for another limit', () => {
    const first = judgeAlerts(accountView(cash(9_000)), LIMIT, NOTHING_REMEMBERED, NOW);
    const lower = judgeAlerts(accountView(cash(9_000)), { ...LIMIT, amount: 8_000 }, first.memory, NOW);
    expect(lower.facts).toEqual([]);
    expect(judgeAlerts(accountView(cash(9_000)), { ...LIMIT, amount: 9_500 }, lower.memory, NOW).facts).toHaveLength(1);
  });

  it('is not told of a balance the bank did not share, nor of another currency', () => {
    expect(told([{ balance: balanceView([{ current: null }]) }, { balance: null }], LIMIT)).toEqual([]);
    expect(told([cash(1)], { currency: 'EUR', amount: 10_000 })).toEqual([]);
  });

  it('is told once for each time it fell, and no more for what repeats or comes late', () => {
    const amounts = fc.array(fc.integer({ min: -30_000, max: 30_000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(amounts, (list) => {
        const readings = list.map((amount, index) => cash(amount, hour(index - 50)));
        const facts = told(readings, LIMIT);
        expect(facts).toHaveLength(countFalls(list));
        expect(keys(told([...readings, ...readings.toReversed(), ...readings], LIMIT))).toEqual(keys(facts));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is told once however it hovers, also where a bank corrects what it said', () => {
    const near = fc.array(fc.record({ amount: fc.integer({ min: 0, max: 10_499 }), at: fc.nat(5) }), { maxLength: 30 });
    fc.assert(
      fc.property(near, (list) => {
        expect(
          told(
            list.map(({ amount, at }) => cash(amount, hour(at - 50))),
            LIMIT,
          ).length,
        ).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2_000 },
    );
  });
});

/** Below 100.00 is a fall; from 105.00 on the next fall counts. */
function countFalls(amounts: readonly number[]): number {
  let falls = 0;
  let isLow = false;
  for (const amount of amounts) {
    if (amount < 10_000 && !isLow) falls += 1;
    isLow = isLow ? amount < 10_500 : amount < 10_000;
  }
  return falls;
}

describe('access that ends', () => {
  it.each([
    [31, []],
    [30, [30]],
    [15, [30]],
    [14, [14]],
    [7, [7]],
    [1, [7]],
    [-1, [7]],
  ])('in %s days tells the stage that has come', (days, stages) => {
    const facts = told([{ expectedDeactivationAt: day(days) }]);
    expect(facts.map(({ details }) => details.kind === 'expiring' && details.stage)).toEqual(stages);
  });

  it('is told three times on its way, however often it is looked at', () => {
    const endsAt = day(40);
    const looks = Array.from({ length: 24 * 41 }, (_, index) => new Date(NOW.getTime() + index * 3_600_000));
    const facts = looks.flatMap((now) => told([{ expectedDeactivationAt: endsAt }], null, now));
    expect(keys(facts).filter((key) => key.startsWith('expiring'))).toHaveLength(3);
  });

  it('on another day is another fact, at another hour of the day it is not', () => {
    const ending = (at: string) => told([{ expectedDeactivationAt: at }]);
    expect(keys([...ending('2026-12-01T09:00:00.000Z'), ...ending('2026-12-01T10:00:00.000Z')])).toHaveLength(1);
    expect(keys([...ending('2026-12-01T09:00:00.000Z'), ...ending('2026-12-02T09:00:00.000Z')])).toHaveLength(2);
  });
});

describe('a connection that is lost', () => {
  it('is one fact for each time it is', () => {
    const lost = (since: string) => ({
      status: 'inactive' as const,
      statusSince: since,
      expectedDeactivationAt: day(3),
    });
    expect(keys(told([lost(day(-2)), lost(day(-2)), {}, lost(day(-1))]))).toEqual([
      `broken:${day(-2)}`,
      `broken:${day(-1)}`,
    ]);
  });

  it('that the person ended is nothing to tell', () => {
    const ended = { expectedDeactivationAt: day(1), ...cash(1, day(-30)) };
    expect(told([{ ...ended, status: 'disconnected' }], LIMIT)).toEqual([]);
    expect(told([{ ...ended, status: 'inactive', disconnectingSince: hour(-1) }], LIMIT)).toEqual([]);
  });
});

describe('refreshes that fail', () => {
  it('are told at the third in a row, once, and anew only after one that worked', () => {
    const fails = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => refresh('failed', hour(from + index)));
    expect(told(fails(-20, 2))).toEqual([]);
    expect(keys(told(fails(-20, 7)))).toHaveLength(1);
    const interrupted = [...fails(-20, 2), refresh('succeeded', hour(-10)), ...fails(-9, 2)];
    expect(told(interrupted)).toEqual([]);
    expect(keys(told([...fails(-20, 3), refresh('succeeded', hour(-10)), ...fails(-9, 3)]))).toHaveLength(2);
  });

  it('count once each, whatever repeats, comes late or is still pending', () => {
    const one = refresh('failed', hour(-5));
    expect(told([one, one, one, refresh('pending', hour(-4)), refresh('failed', hour(-6)), one])).toEqual([]);
  });
});

describe('a balance that grows old', () => {
  it('is told after eight days, once for each balance', () => {
    const old = cash(1, day(-9));
    expect(keys(told([old, old, cash(1, day(-8.5))]))).toHaveLength(2);
    expect(told([cash(1, day(-7.9))])).toEqual([]);
  });

  it('is not told where the connection is lost or balances were not shared', () => {
    expect(keys(told([{ ...cash(1, day(-9)), status: 'inactive' }]))).toEqual(['broken:2026-08-21T12:00:00Z']);
    expect(told([{ ...cash(1, day(-9)), mayReadBalance: false }])).toEqual([]);
  });
});
