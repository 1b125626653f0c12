import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAt, planRefreshes, type ScheduledAccount, type ScheduleRules, SPREAD } from './refresh-schedule';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = new Date('2026-11-21T12:00:00Z');
const ago = (ms: number) => new Date(NOW.getTime() - ms);
const NOTHING_SPENT = { all: 0, byCustomer: new Map<string, number>() };

const RULES: ScheduleRules = { everyMs: { balance: DAY, ownership: 30 * DAY }, perCustomer: 20, perDay: 1_000 };

const anAccount = (change: Partial<ScheduledAccount> = {}): ScheduledAccount => ({
  accountId: 'fca_1',
  customerId: 'cus_1',
  feature: 'balance',
  status: 'active',
  isPermitted: true,
  refresh: { status: 'succeeded', lastAttemptedAt: ago(2 * DAY), nextAvailableAt: null },
  linkedAt: ago(90 * DAY),
  ...change,
});
const plan = (accounts: readonly ScheduledAccount[], rules = RULES, spent = NOTHING_SPENT) =>
  planRefreshes(accounts, spent, rules, NOW);
const attempted = (ms: number, nextAvailableAt: Date | null = null) => ({
  status: 'failed' as const,
  lastAttemptedAt: ago(ms),
  nextAvailableAt,
});

describe('a scheduled refresh', () => {
  it.each([
    ['comes when a day and its spread are over', { refresh: attempted(DAY * (1 + SPREAD)) }, true],
    ['does not come before', { refresh: attempted(DAY * (1 - SPREAD) - 1) }, false],
    ['counts from the link where there never was one', { refresh: null, linkedAt: ago(2 * DAY) }, true],
    ['leaves a new link to its first refresh', { refresh: null, linkedAt: ago(HOUR) }, false],
    ['waits for what the bank allows', { refresh: attempted(3 * DAY, new Date(NOW.getTime() + 1)) }, false],
    ['does not start beside one under way', { refresh: { ...attempted(3 * DAY), status: 'pending' } }, false],
    ['is paused while the link is broken', { status: 'inactive' }, false],
    ['is over once it is disconnected', { status: 'disconnected' }, false],
    ['is not made under a status newer than this code', { status: 'frozen' }, false],
    ['is not made of what was not shared', { isPermitted: false }, false],
    ['has its own interval by feature', { feature: 'ownership' }, false],
  ] as const)('%s', (_, change, comes) => {
    expect(plan([anAccount(change)])).toHaveLength(comes ? 1 : 0);
  });

  it('can be switched off', () => {
    expect(dueAt(anAccount(), { ...RULES, everyMs: { balance: 0, ownership: 0 } })).toBeNull();
  });
});

const account = fc
  .record({
    number: fc.nat(30),
    customer: fc.nat(4),
    feature: fc.constantFrom('balance', 'ownership'),
    status: fc.constantFrom('active', 'active', 'inactive', 'disconnected'),
    isPermitted: fc.boolean(),
    refresh: fc.option(
      fc.record({
        status: fc.constantFrom('pending', 'succeeded', 'failed'),
        lastAttemptedAt: fc.integer({ min: 0, max: 60 * 24 }).map((hours) => ago(hours * HOUR)),
        nextAvailableAt: fc.option(fc.integer({ min: -24, max: 24 }).map((hours) => ago(hours * HOUR))),
      }),
    ),
    linkedAt: fc.integer({ min: 0, max: 60 }).map((days) => ago(days * DAY)),
  })
  .map(({ number, customer, ...rest }): ScheduledAccount => ({
    ...rest,
    accountId: `fca_${number}`,
    customerId: `cus_${customer}`,
  }));
const rules = fc.record({
  everyMs: fc.record({ balance: fc.constantFrom(0, DAY, 2 * DAY), ownership: fc.constantFrom(0, 7 * DAY) }),
  perCustomer: fc.nat(5),
  perDay: fc.nat(12),
});

describe('a plan', () => {
  it('asks only for what is due and startable, and stays within both budgets', () => {
    fc.assert(
      fc.property(fc.array(account), rules, fc.nat(5), (accounts, given, used) => {
        const spent = { all: used, byCustomer: new Map([['cus_0', used]]) };
        const chosen = planRefreshes(accounts, spent, given, NOW);
        expect(chosen.length).toBeLessThanOrEqual(Math.max(0, given.perDay - used));
        for (const { status, isPermitted, refresh, feature } of chosen) {
          expect([status, isPermitted, refresh?.status === 'pending']).toEqual(['active', true, false]);
          expect(refresh?.nextAvailableAt?.getTime() ?? 0).toBeLessThanOrEqual(NOW.getTime());
          const last = refresh?.lastAttemptedAt.getTime() ?? 0;
          expect(NOW.getTime() - last).toBeGreaterThanOrEqual(given.everyMs[feature] * (1 - SPREAD));
        }
        for (const customer of new Set(chosen.map(({ customerId }) => customerId))) {
          const own = chosen.filter(({ customerId }) => customerId === customer).length;
          expect(own + (spent.byCustomer.get(customer) ?? 0)).toBeLessThanOrEqual(given.perCustomer);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is the same whatever order the accounts are in, but for ties, and one customer’s budget costs no other theirs', () => {
    fc.assert(
      fc.property(fc.uniqueArray(account, { selector: (each) => `${each.accountId}${each.feature}` }), (accounts) => {
        const roomy = { ...RULES, perDay: 1_000 };
        const idsOf = (chosen: ScheduledAccount[]) => chosen.map((each) => `${each.accountId}${each.feature}`).sort();
        const together = idsOf(planRefreshes(accounts, NOTHING_SPENT, roomy, NOW));
        const customers = [...new Set(accounts.map(({ customerId }) => customerId))];
        const apart = customers.flatMap((id) =>
          idsOf(
            planRefreshes(
              accounts.filter((each) => each.customerId === id),
              NOTHING_SPENT,
              roomy,
              NOW,
            ),
          ),
        );
        expect(together).toEqual(apart.sort());
        expect(idsOf(planRefreshes([...accounts].reverse(), NOTHING_SPENT, roomy, NOW))).toEqual(together);
      }),
      { numRuns: 300 },
    );
  });

  it('spreads accounts that were linked at one moment over the whole spread', () => {
    const times = Array.from({ length: 1_000 }, (_, index) => {
      const at = dueAt(anAccount({ accountId: `fca_${index}`, refresh: attempted(0) }), RULES);
      return ((at?.getTime() ?? Number.NaN) - NOW.getTime()) / DAY;
    });
    const perTenth = Array.from(
      { length: 10 },
      (_, tenth) => times.filter((time) => Math.floor(((time - (1 - SPREAD)) / (2 * SPREAD)) * 10) === tenth).length,
    );
    expect(Math.min(...perTenth)).toBeGreaterThan(60);
    expect(Math.max(...perTenth)).toBeLessThan(140);
  });
});
