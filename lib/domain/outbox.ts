/** What is carried out: at Stripe, and e-mails. Stored with each row: renaming one strands what waits under the old name. */
export const EFFECT_KINDS = [
  'disconnect_account',
  'subscribe_transactions',
  'unsubscribe_transactions',
  'delete_customer',
  'send_alert',
] as const;
export type EffectKind = (typeof EFFECT_KINDS)[number];

/** Something that must happen elsewhere. `subjectId` is the account (`fca_`), the customer (`cus_`) or the alert it is about. */
export interface NewEffect {
  readonly kind: EffectKind;
  readonly subjectId: string;
  /** The Stripe customer concerned, where it is known: its own deletion waits for what is to be disconnected. */
  readonly accountHolderId: string | null;
  /** Not before then; else as soon as may be. */
  readonly notBefore?: Date;
}

/** An effect that this process has taken, alone, until its lease runs out. */
export interface TakenEffect extends NewEffect {
  readonly id: string;
  readonly wish: number;
  /** This one included. */
  readonly attempts: number;
  readonly answers: number;
  /** Whether whoever had taken it before never said what became of it. */
  readonly cutOff: boolean;
}

export type StripeEffect = TakenEffect & { readonly kind: Exclude<EffectKind, 'send_alert'> };

export const isStripeEffect = (effect: TakenEffect): effect is StripeEffect => effect.kind !== 'send_alert';

/** What became of an attempt. */
export type EffectOutcome = { kind: 'done' } | EffectFailure;

export interface EffectFailure {
  readonly kind: 'failed';
  /** As it is, it cannot succeed, or must not be tried again. */
  readonly never: boolean;
  /** The other side itself said no, so that the same idempotency key would bring the same answer. */
  readonly answered: boolean;
  /** For the record: what went wrong, without secrets and personal data. */
  readonly error: string;
}

const TOPICS: Record<EffectKind, string> = {
  disconnect_account: 'disconnect',
  subscribe_transactions: 'transactions',
  unsubscribe_transactions: 'transactions',
  delete_customer: 'delete',
  send_alert: 'mail',
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
