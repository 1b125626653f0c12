import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aLife, inAnyOrder, withLosses } from './deliveries-fixture';
import { foldSnapshot, type KnownAccount } from './fold-snapshot';
import type { AccountSnapshot } from './snapshot';
import { aSnapshot, at, usd } from './snapshot-fixture';

const foldAll = (readings: readonly AccountSnapshot[]) => readings.reduce<KnownAccount | null>(foldSnapshot, null);

/** All that is kept, but that something is to be looked up: which depends on which of two contradictions was seen. */
const kept = (readings: readonly AccountSnapshot[]): string =>
  JSON.stringify({ ...foldAll(readings), fetchWantedAt: null });

/** All that is shown. When a lost event's news was first heard, nobody can know. */
function shown(readings: readonly AccountSnapshot[]): string {
  const known = foldAll(readings);
  const { name, status, balance, balanceRefresh, ownershipRefresh, transactionsRefresh } = known ?? {};
  const facets = [name, status, balance, balanceRefresh, ownershipRefresh, transactionsRefresh];
  const values = facets.map((facet) => facet?.value);
  return JSON.stringify([...values, known?.fetchWantedAt]);
}

describe('whatever becomes of deliveries', () => {
  it('every order and repetition of them ends in the same bytes', () => {
    const deliveries = aLife.chain((life) => inAnyOrder(life).map((arrived) => ({ life, arrived })));
    fc.assert(
      fc.property(deliveries, ({ life, arrived }) => kept(arrived) === kept(life.events)),
      { numRuns: 5_000 },
    );
  });

  it('one look at Stripe afterwards brings the same bytes, also where some were lost, and ends every doubt', () => {
    const deliveries = aLife.chain((life) => withLosses(life).map((arrived) => ({ life, arrived })));
    fc.assert(
      fc.property(deliveries, ({ life, arrived }) => shown([...arrived, life.answer]) === shown([life.answer])),
      { numRuns: 5_000 },
    );
  });

  it('a look at Stripe that races with them is as good before, between and after', () => {
    const deliveries = aLife.chain((life) => inAnyOrder({ ...life, events: [...life.events, life.answer] }));
    fc.assert(
      fc.property(deliveries, (arrived) => {
        const answer = arrived.find(({ certainty }) => certainty === 'looked_up');
        return kept(arrived) === kept([...arrived.filter((one) => one !== answer), ...(answer ? [answer] : [])]);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('all 720 orders of six events of one account', () => {
  const pending = (second: number) =>
    ({ status: 'pending', lastAttemptedAt: at(second), nextAvailableAt: null }) as const;
  const settled = (second: number, status: 'succeeded' | 'failed') =>
    ({ status, lastAttemptedAt: at(second), nextAvailableAt: at(second + 60) }) as const;

  it.each([
    [
      'with duplicates',
      [
        aSnapshot({ observedAt: at(0) }),
        aSnapshot({ balanceRefresh: pending(0), observedAt: at(0) }),
        aSnapshot({ balance: usd(at(1), 7_00), balanceRefresh: settled(0, 'succeeded'), observedAt: at(1) }),
        aSnapshot({ balance: usd(at(1), 7_00), balanceRefresh: settled(0, 'succeeded'), observedAt: at(1) }),
        aSnapshot({ balance: usd(at(1), 7_00), balanceRefresh: settled(5, 'failed'), observedAt: at(6) }),
        aSnapshot({ status: 'disconnected', observedAt: at(6) }),
      ],
    ],
    [
      'deactivated, reactivated and soon to be deactivated',
      [
        aSnapshot({ status: 'active', observedAt: at(0) }),
        aSnapshot({ status: 'inactive', observedAt: at(1) }),
        aSnapshot({ status: 'active', observedAt: at(2) }),
        aSnapshot({ status: 'active', displayName: 'Renamed', observedAt: at(2) }),
        aSnapshot({ status: 'active', expectedDeactivationAt: at(900), observedAt: at(3) }),
        aSnapshot({ status: 'active', expectedDeactivationAt: at(900), balance: usd(at(0), 1), observedAt: at(4) }),
      ],
    ],
    [
      'all of one second, contradicting each other',
      [1, 2, 3].flatMap((amount) => [
        aSnapshot({ balance: usd(at(0), amount), status: amount > 1 ? 'inactive' : 'active', observedAt: at(0) }),
        aSnapshot({ balanceRefresh: settled(0, amount > 1 ? 'failed' : 'succeeded'), observedAt: at(0) }),
      ]),
    ],
  ])('end in one state: %s', (_, events) => {
    expect(new Set(permutations(events).map(kept)).size).toBe(1);
  });
});

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}

it('a late `pending` never covers the settled attempt it is about, and a later attempt’s does', () => {
  const reading = (status: 'pending' | 'succeeded', attempted: number, observed: number) =>
    aSnapshot({
      balanceRefresh: { status, lastAttemptedAt: at(attempted), nextAvailableAt: null },
      observedAt: at(observed),
    });
  const settled = foldSnapshot(null, reading('succeeded', 10, 12));
  expect(foldSnapshot(settled, reading('pending', 10, 30)).balanceRefresh?.value.status).toBe('succeeded');
  expect(foldSnapshot(settled, reading('pending', 11, 11)).balanceRefresh?.value.status).toBe('pending');
});

describe('two readings of one moment that contradict each other', () => {
  const contradictions: [string, Partial<AccountSnapshot>, Partial<AccountSnapshot>][] = [
    ['in their name', { displayName: 'A' }, { displayName: 'B' }],
    ['in their status', { status: 'active' }, { status: 'inactive' }],
    ['in their figures', { balance: usd(at(0), 1) }, { balance: usd(at(0), 2) }],
  ];

  it.each(contradictions)('%s are to be looked up, and then no more', (_, one, other) => {
    const both = foldAll([aSnapshot({ ...one, observedAt: at(5) }), aSnapshot({ ...other, observedAt: at(5) })]);
    expect(both?.fetchWantedAt).toEqual(at(5.999));
    const answer = aSnapshot({ ...one, observedAt: at(6), certainty: 'looked_up' });
    const after = foldSnapshot(both, answer);
    expect([after.fetchWantedAt, after.name.value, after.status.value]).toEqual([
      null,
      answer.displayName,
      answer.status,
    ]);
    expect(after.balance?.value ?? null).toEqual(answer.balance);
  });

  it.each(contradictions)('%s are in doubt too when one of them was fetched within that second', (_, one, other) => {
    const [told, fetched] = [
      aSnapshot({ ...one, observedAt: at(5) }),
      aSnapshot({ ...other, observedAt: at(5.95), certainty: 'looked_up' }),
    ];
    expect([foldAll([told, fetched]), foldAll([fetched, told])].map((both) => both?.fetchWantedAt)).toEqual([
      at(5.999),
      at(5.999),
    ]);
  });

  it('are no contradiction when one of them says nothing', () => {
    const [said, unsaid] = [aSnapshot({ balance: usd(at(0), 1) }), aSnapshot({ balance: null })];
    expect(foldAll([said, unsaid])?.fetchWantedAt).toBeNull();
  });
});
