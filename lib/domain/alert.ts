export const ALERT_KINDS = ['low_balance', 'expiring', 'broken', 'refresh_failing', 'stale'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** What an alert tells, beside its account. Times are ISO text, amounts minor units. */
export type AlertDetails =
  /** `owed`: of a debt, as a positive number; otherwise what can be spent. */
  | {
      readonly kind: 'low_balance';
      readonly currency: string;
      readonly amount: number;
      readonly limit: number;
      readonly owed: boolean;
    }
  | { readonly kind: 'expiring'; readonly endsAt: string; readonly stage: number }
  | { readonly kind: 'broken'; readonly since: string }
  | { readonly kind: 'refresh_failing'; readonly failures: number; readonly since: string }
  | { readonly kind: 'stale'; readonly asOf: string };

/** Something that became true of an account. Two facts with one key are one fact, whoever finds it and however often. */
export interface AlertFact {
  readonly key: string;
  readonly details: AlertDetails;
}

/** What a person set for one account: below it a balance is low; of a debt, above it. Minor units. */
export interface BalanceLimit {
  readonly currency: string;
  readonly amount: number;
}

/** What must be remembered of an account from one look to the next, because the account itself does not tell. */
export interface AlertMemory {
  /** Failed refreshes in a row, as far as they were seen. */
  readonly failures: number;
  readonly failingSince: string | null;
  /** The latest settled attempt that was counted. */
  readonly attemptSeen: string | null;
  /** The limit last looked at, the balance it was held against, and whether that was low. */
  readonly low: {
    readonly limit: number;
    readonly currency: string;
    readonly asOf: string;
    readonly isLow: boolean;
  } | null;
}

export const NOTHING_REMEMBERED: AlertMemory = { failures: 0, failingSince: null, attemptSeen: null, low: null };

export interface AlertView {
  readonly id: string;
  readonly at: string;
  readonly details: AlertDetails;
  readonly account: { readonly id: string; readonly name: string; readonly institutionName: string };
  readonly isRead: boolean;
}
