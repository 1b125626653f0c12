import type { AccountView } from './views';

/** Text that is the same for the same accounts with the same balances, and differs otherwise: whether two readings would draw one picture. */
export const balancesFingerprint = (accounts: readonly AccountView[]): string =>
  JSON.stringify(accounts.map(({ id, status, balance }) => [id, status, balance?.asOf, balance?.amounts]));
