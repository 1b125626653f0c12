import type { Permission } from './linked-account';

/** Changes whenever the words below do: a consent keeps the version it was given to. */
export const LINK_DISCLOSURE_VERSION = '2026-11-21';

/** What one link asks for and why, shown before the bank's own screens. */
export const LINK_DISCLOSURE: readonly { permission: Permission; title: string; why: string }[] = [
  { permission: 'balances', title: 'Balances', why: 'to show what you have and owe, and how it changes' },
  { permission: 'ownership', title: 'Account owners', why: 'to show whose names the bank has on each account' },
  { permission: 'transactions', title: 'Transactions', why: 'to explain how a balance came about' },
  {
    permission: 'payment_method',
    title: 'Account details',
    why: 'so that Stripe can tell each account for certain; Florin sees the last four digits alone',
  },
];
