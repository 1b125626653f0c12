/** The queue's names. A job's name is stored with it: renaming one strands what is queued under the old name. */
export const QUEUES = {
  /** Asks Stripe about refreshes whose webhook never came. */
  reconcilePending: 'reconcile-pending',
} as const;
