import type { AccountView, BalanceView } from './views';

type Amounts = Partial<BalanceView['amounts'][number]>;

/** For tests: an account in good order, but for what is given. */
export function accountView(given: Partial<AccountView> = {}): AccountView {
  return {
    id: 'fca_1',
    name: 'Everyday Checking',
    nickname: null,
    institutionName: 'Test Bank',
    groupName: null,
    hidden: false,
    leftOut: false,
    last4: '6789',
    category: 'cash',
    subcategory: 'checking',
    status: 'active',
    statusSince: '2026-08-21T12:00:00Z',
    disconnectingSince: null,
    expectedDeactivationAt: null,
    linkedAt: '2026-08-21T12:00:00Z',
    continuedBy: null,
    mayReadBalance: true,
    mayReadOwnership: true,
    balance: balanceView(),
    balanceRefresh: { status: 'succeeded', lastAttemptedAt: '2026-11-21T18:59:00Z', nextAvailableAt: null },
    ownershipRefresh: null,
    ...given,
  };
}

/** For tests: a balance from 9:00 AM in New York on 21 Nov 2026, learnt at 1:59 PM; each of `amounts` is in USD unless it says otherwise. */
export function balanceView(amounts: readonly Amounts[] = [{ current: 604_210, available: 600_000 }]): BalanceView {
  return {
    kind: 'cash',
    asOf: '2026-11-21T14:00:00Z',
    observedAt: '2026-11-21T18:59:00Z',
    amounts: amounts.map((given) => ({ currency: 'USD', current: null, available: null, used: null, ...given })),
  };
}
