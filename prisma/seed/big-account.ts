import type { AccountSnapshot } from '@/lib/domain/snapshot';

const BANKS = ['Sandbar Credit Union', 'Bank of the Lakes', 'Harbor Trust', 'First Meadow', 'Juniper Savings'];

/** An ordinary account with a balance of just now, told apart from its siblings by its number. */
export function bigAccount(suffix: string, index: number, customerId: string, now: Date): AccountSnapshot {
  const current = 500_000 + index * 1_000;
  return {
    id: `fca_big${suffix}${index}`,
    customerId,
    livemode: false,
    createdAt: now,
    institutionName: BANKS[index % BANKS.length] ?? '',
    displayName: `Account ${index + 1}`,
    last4: String(1_000 + index).slice(-4),
    category: 'cash',
    subcategory: index % 3 === 0 ? 'savings' : 'checking',
    status: 'active',
    expectedDeactivationAt: null,
    permissions: ['balances'],
    subscriptions: [],
    balance: {
      kind: 'cash',
      asOf: now,
      amounts: [{ currency: 'USD', current, available: current, used: null }],
    },
    balanceRefresh: { status: 'succeeded', lastAttemptedAt: now, nextAvailableAt: now },
    ownershipRefresh: null,
    transactionsRefresh: null,
    transactionsRefreshId: null,
    ownershipId: null,
    ownership: null,
    observedAt: now,
    source: 'seed',
    certainty: 'looked_up',
    eventId: null,
  };
}
