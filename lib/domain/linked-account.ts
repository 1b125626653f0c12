import type { Balance } from './balance';
import type { Refresh } from './refresh';

export const CATEGORIES = ['cash', 'credit', 'investment', 'other'] as const;
export type Category = (typeof CATEGORIES)[number];

export const SUBCATEGORIES = ['checking', 'savings', 'credit_card', 'line_of_credit', 'mortgage', 'other'] as const;
export type Subcategory = (typeof SUBCATEGORIES)[number];

/** The state of the link, not of the bank account. `unknown` stands for a value newer than this code. `disconnected` is final. */
export const LINK_STATUSES = ['active', 'inactive', 'disconnected', 'unknown'] as const;
export type LinkStatus = (typeof LINK_STATUSES)[number];

export const PERMISSIONS = ['balances', 'ownership', 'payment_method', 'transactions'] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** A bank account a person linked through Stripe (`financial_connections.account`). */
export interface LinkedAccount {
  readonly id: string;
  readonly institutionName: string;
  readonly displayName: string | null;
  readonly nickname: string | null;
  /** The heading the person put it under; null for its institution's. */
  readonly groupName: string | null;
  /** Neither on the overview nor in any total. */
  readonly hidden: boolean;
  /** On the overview, but in no total. */
  readonly leftOut: boolean;
  readonly last4: string | null;
  readonly category: Category;
  readonly subcategory: Subcategory;
  readonly status: LinkStatus;
  /** Our clock: when we first learnt of the present status. */
  readonly statusSince: Date;
  /** Our clock: when the person asked for the end of the link. Until `status` says so too, Stripe has not heard. */
  readonly disconnectRequestedAt: Date | null;
  readonly expectedDeactivationAt: Date | null;
  readonly permissions: readonly string[];
  readonly livemode: boolean;
  readonly linkedAt: Date;
  /** The session it was linked in, where that is known. */
  readonly linkSessionId: string | null;
  /** The newer link under which the history of this one goes on: the person said that both are the same bank account. */
  readonly continuedBy: string | null;
  readonly balance: Balance | null;
  /** Our clock: when we last learnt the present balance. */
  readonly balanceObservedAt: Date | null;
  readonly balanceRefresh: Refresh | null;
  readonly ownershipRefresh: Refresh | null;
  readonly transactionsRefresh: Refresh | null;
}
