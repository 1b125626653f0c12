import type { TransactionStatus } from './transaction-view';

/** What a row says of its state; nothing of what is booked, which is the ordinary. */
export const STATUS_WORDS: Record<TransactionStatus, { word: string; explained: string } | null> = {
  pending: { word: 'Pending', explained: 'Not booked yet: the amount may still change.' },
  posted: null,
  void: { word: 'Void', explained: 'Set aside and let go: no money moved.' },
  unknown: { word: 'Unclear', explained: 'Your bank calls this something we do not know yet.' },
};
