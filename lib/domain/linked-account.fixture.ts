import type { LinkedAccount } from './linked-account';

/** For tests: a link in good order, but for what is given. */
export const linkedAccount = (given: Partial<LinkedAccount> = {}): LinkedAccount => ({
  id: 'fca_1',
  institutionName: 'Test Bank',
  displayName: 'Everyday Checking',
  nickname: null,
  last4: '6789',
  category: 'cash',
  subcategory: 'checking',
  status: 'active',
  statusSince: new Date('2026-08-21T12:00:00Z'),
  disconnectRequestedAt: null,
  expectedDeactivationAt: null,
  permissions: ['balances', 'ownership'],
  livemode: false,
  linkedAt: new Date('2026-08-21T12:00:00Z'),
  linkSessionId: null,
  continuedBy: null,
  balance: null,
  balanceObservedAt: null,
  balanceRefresh: null,
  ownershipRefresh: null,
  transactionsRefresh: null,
  ...given,
});
