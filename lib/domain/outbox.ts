/** What is carried out at Stripe. Stored with each row: renaming one strands what waits under the old name. */
export const EFFECT_KINDS = [
  'disconnect_account',
  'subscribe_transactions',
  'unsubscribe_transactions',
  'delete_customer',
] as const;
export type EffectKind = (typeof EFFECT_KINDS)[number];

/** Something Stripe must hear of. `subjectId` is the account (`fca_`) or the customer (`cus_`) it is done to. */
export interface NewEffect {
  readonly kind: EffectKind;
  readonly subjectId: string;
  /** The Stripe customer concerned, where it is known: its own deletion waits for what is to be disconnected. */
  readonly accountHolderId: string | null;
}

/** An effect that this process has taken, alone, until its lease runs out. */
export interface TakenEffect extends NewEffect {
  readonly id: string;
  readonly wish: number;
  /** This one included. */
  readonly attempts: number;
  readonly answers: number;
}

const TOPICS: Record<EffectKind, string> = {
  disconnect_account: 'disconnect',
  subscribe_transactions: 'transactions',
  unsubscribe_transactions: 'transactions',
  delete_customer: 'delete',
};

/** What is open once at a time: to unsubscribe takes the place of a subscription that has not been made yet, and the reverse. */
export const openKey = ({ kind, subjectId }: Pick<NewEffect, 'kind' | 'subjectId'>): string =>
  `${TOPICS[kind]}:${subjectId}`;

/**
 * The same for as long as nobody knows whether Stripe has heard; another once Stripe has answered with a failure, because a key repeats its
 * first answer, a 500 included. https://docs.stripe.com/api/idempotent_requests
 */
export const idempotencyKey = ({ id, wish, answers }: TakenEffect): string => `florin-outbox-${id}-${wish}-${answers}`;

const FIRST_DELAY_MS = 5_000;
const LONGEST_DELAY_MS = 6 * 60 * 60_000;

/**
 * How long after the `attempts`-th failure the next attempt is made: twice as long each time, to six hours, and never given up.
 * `chance`, from 0 to 1, spreads what failed together over the second half of the delay.
 */
export function retryDelayMs(attempts: number, chance: number): number {
  const whole = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.max(0, attempts - 1));
  return Math.round(whole / 2 + (whole / 2) * chance);
}
