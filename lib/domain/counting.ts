import type { AccountView } from './views';

/** Why an account is in no total, in a few words; null where it counts as far as the bank shares a balance. */
export function leftOutText({ hidden, leftOut, status, continuedBy }: AccountView): string | null {
  if (continuedBy !== null) return 'Goes on under a newer link';
  if (hidden) return 'Hidden by you';
  if (leftOut) return 'Left out by you';
  return status === 'disconnected' ? 'Disconnected' : null;
}
