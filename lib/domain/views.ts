import type { CurrencyBalance } from './balance';
import type { Category, LinkStatus, Subcategory } from './linked-account';
import type { RefreshStatus } from './refresh';

// What leaves the server: plain JSON, only what is shown, times as ISO text, so that a page and a GET route agree to the letter.

export interface RefreshView {
  readonly status: RefreshStatus;
  readonly lastAttemptedAt: string;
  readonly nextAvailableAt: string | null;
}

export interface BalanceView {
  readonly kind: 'cash' | 'credit' | 'unknown';
  /** The bank's clock. */
  readonly asOf: string;
  /** Our clock: when we last checked and learnt this. */
  readonly observedAt: string;
  readonly amounts: readonly CurrencyBalance[];
}

export interface AccountFacts {
  readonly id: string;
  /** The name the person gave, where they gave one. */
  readonly nickname: string | null;
  readonly institutionName: string;
  /** The heading the person put it under; null for its institution's. */
  readonly groupName: string | null;
  /** Neither on the overview nor in any total, as the person wishes. */
  readonly hidden: boolean;
  /** On the overview, but in no total, as the person wishes. */
  readonly leftOut: boolean;
  readonly last4: string | null;
  readonly category: Category;
  readonly subcategory: Subcategory;
  readonly status: LinkStatus;
  readonly statusSince: string;
  /** When the person asked for the end of a link that has not ended yet; null otherwise. */
  readonly disconnectingSince: string | null;
  readonly expectedDeactivationAt: string | null;
  readonly linkedAt: string;
  /** The newer link of the same bank account, under which this one's history goes on; it alone counts. */
  readonly continuedBy: string | null;
  readonly mayReadBalance: boolean;
  readonly mayReadOwnership: boolean;
  readonly balance: BalanceView | null;
  readonly balanceRefresh: RefreshView | null;
  readonly ownershipRefresh: RefreshView | null;
}

export interface AccountView extends AccountFacts {
  /** Nickname, else the bank's name for it, else its kind in the language of whoever asked. */
  readonly name: string;
}

/** Daily closes of `current` in the account's first currency, oldest first, one a day; null before the first observation. */
export type Sparkline = readonly (number | null)[];

/** What a card's line begins and ends with, in minor units. */
export interface LineChange {
  readonly currency: string;
  readonly from: number;
  readonly to: number;
  /** `YYYY-MM-DD` of its first day, where it is shorter than the 90 days; null where it is not. */
  readonly since: string | null;
}

export interface AccountCardView extends AccountView {
  readonly sparkline: Sparkline;
  /** Null where there is nothing to compare with, and of a disconnected account. */
  readonly change: LineChange | null;
  /** The older links whose history goes on under this one, the nearest first. */
  readonly continues: readonly string[];
  /** An older link that looks like the same bank account, of which the person has not said yet whether it is. */
  readonly resembles: string | null;
}

export interface OverviewView {
  readonly accounts: readonly AccountCardView[];
  /** The server's clock when this was read: ages are counted from it until the browser ticks on. */
  readonly now: string;
}

export interface OwnerView {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: string | null;
}

export interface OwnershipView {
  readonly owners: readonly OwnerView[];
  /** Our clock: when these owners were last confirmed. */
  readonly observedAt: string;
}
