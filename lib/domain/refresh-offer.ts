import type { AccountView } from './views';

/** Whether a person may ask the bank for a new balance: now, from a time on, not while one is on its way, or not at all. */
export type RefreshOffer = { kind: 'now' } | { kind: 'later'; at: Date } | { kind: 'pending' } | { kind: 'never' };

export function refreshOffer(account: AccountView, now: Date): RefreshOffer {
  const { status, disconnectingSince, mayReadBalance } = account;
  if (status === 'disconnected' || status === 'inactive' || disconnectingSince || !mayReadBalance)
    return { kind: 'never' };
  const refresh = account.balanceRefresh;
  if (refresh?.status === 'pending') return { kind: 'pending' };
  const at = refresh?.nextAvailableAt ? new Date(refresh.nextAvailableAt) : null;
  return at && at > now ? { kind: 'later', at } : { kind: 'now' };
}

/** One offer for several accounts: now if any may, else pending if any is, else the earliest time. */
export function groupRefreshOffer(accounts: readonly AccountView[], now: Date): RefreshOffer {
  const offers = accounts.map((account) => refreshOffer(account, now));
  const soonest = offers
    .flatMap((offer) => (offer.kind === 'later' ? offer : []))
    .sort((left, right) => left.at.getTime() - right.at.getTime())[0];
  return (
    offers.find(({ kind }) => kind === 'now') ??
    offers.find(({ kind }) => kind === 'pending') ??
    soonest ?? { kind: 'never' }
  );
}
