import type { Balance } from './balance';
import type { Refresh } from './refresh';

/** What told us: a webhook, the end of a link, our own refresh call, the reconciler, or the demo's seed. */
export const OBSERVATION_SOURCES = ['event', 'link', 'refresh', 'reconcile', 'seed'] as const;
export type ObservationSource = (typeof OBSERVATION_SOURCES)[number];

/**
 * How far a reading can be trusted to be the present: `told` by an event (or the seed), `looked_up` at Stripe, or told by an event whose news we
 * should have looked up and could not.
 */
export type Certainty = 'told' | 'looked_up' | 'to_look_up';

export interface OwnerSnapshot {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  /** One free-form line, as the bank sent it. */
  readonly address: string | null;
  readonly refreshedAt: Date | null;
}

export interface OwnershipSnapshot {
  readonly id: string;
  readonly createdAt: Date;
  readonly owners: readonly OwnerSnapshot[];
}

/** One reading of an account at Stripe: everything a single object said, wherever it came from. */
export interface AccountSnapshot {
  readonly id: string;
  /** The holder's Stripe customer; null when the holder is not a customer. */
  readonly customerId: string | null;
  readonly livemode: boolean;
  readonly createdAt: Date;
  readonly institutionName: string;
  readonly displayName: string | null;
  readonly last4: string | null;
  /** Raw text: Stripe's enums may grow, and what is stored must not lose what was said. */
  readonly category: string;
  readonly subcategory: string;
  readonly status: string;
  readonly expectedDeactivationAt: Date | null;
  readonly permissions: readonly string[];
  readonly subscriptions: readonly string[];
  readonly balance: Balance | null;
  readonly balanceRefresh: Refresh | null;
  readonly ownershipRefresh: Refresh | null;
  readonly transactionsRefresh: Refresh | null;
  /** Names the transactions refresh: what later ones changed can be asked for "after" it. */
  readonly transactionsRefreshId: string | null;
  readonly ownershipId: string | null;
  /** Present only when the ownership was expanded. */
  readonly ownership: OwnershipSnapshot | null;
  /** When this reading was true: `event.created` for a webhook, the time before the request for a fetch. */
  readonly observedAt: Date;
  readonly source: ObservationSource;
  readonly certainty: Certainty;
  readonly eventId: string | null;
}
