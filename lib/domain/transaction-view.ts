export const TRANSACTION_STATUSES = ['pending', 'posted', 'void'] as const;
/** `pending` may still change or lapse; `void` never happened after all. `unknown` stands for a value newer than this code. */
export type TransactionStatus = (typeof TRANSACTION_STATUSES)[number] | 'unknown';

export const toTransactionStatus = (raw: string): TransactionStatus =>
  TRANSACTION_STATUSES.find((known) => known === raw) ?? 'unknown';

/** A movement as its owner sees it. Negative is money out. */
export interface TransactionView {
  readonly id: string;
  readonly status: TransactionStatus;
  /** Minor units; null where amounts are hidden on the device that asked. */
  readonly amount: number | null;
  readonly currency: string;
  readonly description: string;
  /** When it happened, as the bank says: the day on the person's calendar (`YYYY-MM-DD`), that day in words, and the whole in words. */
  readonly day: string;
  readonly dayText: string;
  readonly when: string;
}

/** How far an account's transactions are here. */
export interface TransactionFeedView {
  /** Whether transactions were shared when the account was linked. */
  readonly isShared: boolean;
  /** Stripe's clock: the refresh up to which everything is here was begun then; null while nothing has come. */
  readonly asOf: string | null;
  /** Our clock: when that was fetched. */
  readonly checkedAt: string | null;
  /** More is on its way: a refresh goes on, or one has ended that is not fetched yet. */
  readonly isArriving: boolean;
}

export interface TransactionPageView {
  /** Newest first. */
  readonly transactions: readonly TransactionView[];
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
  readonly feed: TransactionFeedView;
}

/** A page without its amounts, for a device on which they are hidden: they never leave the server. */
export const withoutAmounts = (page: TransactionPageView): TransactionPageView => ({
  ...page,
  transactions: page.transactions.map((transaction) => ({ ...transaction, amount: null })),
});

/** What is looked for: words of the description, and one state or all. */
export interface TransactionFilter {
  readonly search: string;
  readonly status: (typeof TRANSACTION_STATUSES)[number] | 'all';
}

export const isFiltered = ({ search, status }: TransactionFilter): boolean => search !== '' || status !== 'all';

export const LONGEST_SEARCH = 100;
