import type { Balance } from './balance';
import type { AccountSnapshot } from './snapshot';

/** For tests: an ordinary reading of an ordinary account, changed where the test says. */
export const aSnapshot = (change: Partial<AccountSnapshot> = {}): AccountSnapshot => ({
  id: 'fca_1',
  customerId: 'cus_1',
  livemode: false,
  createdAt: at(0),
  institutionName: 'Test Bank',
  displayName: 'Everyday Checking',
  last4: '6789',
  category: 'cash',
  subcategory: 'checking',
  status: 'active',
  expectedDeactivationAt: null,
  permissions: ['balances', 'ownership', 'payment_method', 'transactions'],
  subscriptions: [],
  balance: null,
  balanceRefresh: null,
  ownershipRefresh: null,
  transactionsRefresh: null,
  transactionsRefreshId: null,
  ownershipId: null,
  ownership: null,
  observedAt: at(0),
  source: 'event',
  certainty: 'told',
  eventId: null,
  ...change,
});

/** A time, in seconds after a fixed moment. */
export const at = (seconds: number): Date => new Date(Date.UTC(2026, 10, 20, 9) + seconds * 1000);

export const usd = (asOf: Date, current: number | null, available: number | null = current): Balance => ({
  kind: 'cash',
  asOf,
  amounts: [{ currency: 'USD', current, available, used: null }],
});
