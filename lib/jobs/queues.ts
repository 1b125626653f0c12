/** The queue's names. A job's name is stored with it: renaming one strands what is queued under the old name. */
export const QUEUES = {
  /** Asks Stripe about refreshes whose webhook never came. */
  reconcilePending: 'reconcile-pending',
  /** Looks for what webhooks missed. */
  reconcile: 'reconcile',
  /** Asks for new figures by the clock. */
  scheduledRefreshes: 'scheduled-refreshes',
  /** Has accounts looked at about which time alone has something to tell. */
  sweepAlerts: 'sweep-alerts',
  /** Fetches the day's exchange rates. */
  exchangeRates: 'exchange-rates',
} as const;
