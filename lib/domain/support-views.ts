import type { Severity } from './account-state';
import type { StateBadge } from './account-state-text';
import type { Locale } from './locale';
import type { NameMatchKind } from './ownership-match';
import type { AccountView, OwnerView } from './views';

// What support may see. Owners are masked where these are made (lib/data/support): nothing here ever held them in the clear.

/** One line of a search's answer. */
export interface CustomerRowView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly institutions: readonly string[];
  readonly accounts: number;
  /** The state of the account that is worst off; null without accounts. */
  readonly worst: (StateBadge & { readonly severity: Severity }) | null;
  /** The bank's clock: the oldest figure among accounts that should have a fresh one. */
  readonly oldestAsOf: string | null;
}

export interface CustomerSearchView {
  readonly customers: readonly CustomerRowView[];
  /** There are more than are shown. */
  readonly more: boolean;
}

export interface MaskedOwnerView extends OwnerView {
  /** How the bank's name compares with the customer's own. */
  readonly match: NameMatchKind;
}

export interface SupportAccountView extends AccountView {
  /** Every owner on record; null when none is. */
  readonly owners: readonly MaskedOwnerView[] | null;
}

export interface WebhookEventView {
  readonly id: string;
  readonly type: string;
  readonly accountId: string;
  /** Stripe's clock. */
  readonly createdAt: string;
  readonly status: string;
}

/** A member of staff who looked at this customer. */
export interface AccessView {
  readonly at: string;
  readonly by: string;
}

export interface CustomerView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Times are told on this customer's clocks, as they read them. */
  readonly timeZone: string;
  /** What they read is in this. */
  readonly locale: Locale;
  readonly createdAt: string;
  /** Stripe's customers (`cus_`) this person links under. */
  readonly holderIds: readonly string[];
  readonly accounts: readonly SupportAccountView[];
  readonly events: readonly WebhookEventView[];
  readonly accesses: readonly AccessView[];
}

/** A delivery from Stripe that could not be applied. */
export interface FailedEventView {
  readonly id: string;
  readonly type: string | null;
  readonly accountId: string | null;
  /** `failing` while Stripe still sends it, `parked` after three times, `unreadable` when it is no event. */
  readonly status: string;
  readonly attempts: number;
  readonly reason: string;
  /** Our clock. */
  readonly lastFailedAt: string;
}

/** Something to be done at Stripe or by e-mail that cannot be as it is. */
export interface ParkedEffectView {
  readonly id: string;
  readonly kind: string;
  /** The account, Stripe's customer or the alert it is about. */
  readonly subjectId: string;
  readonly attempts: number;
  readonly reason: string;
  /** Our clock. */
  readonly wantedSince: string;
}

/** What became of the last replay that was asked for, in words. */
export interface ReplayState {
  readonly outcome: 'none' | 'done' | 'refused';
  readonly message: string | null;
  readonly why: string;
}
