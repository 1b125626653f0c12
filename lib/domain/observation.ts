import type { CurrencyBalance } from './balance';
import type { ObservationSource } from './snapshot';

/** One thing a bank said, and how we came to know it. Nothing changes it: a correction is a further one. */
export interface ObservationView extends CurrencyBalance {
  /** The link it was said of: an older one, where the account was linked before. */
  readonly accountId: string;
  /** The bank's clock. */
  readonly asOf: string;
  /** Our clock: when it reached us. */
  readonly learntAt: string;
  readonly source: ObservationSource;
  /** The event of Stripe's that brought it. */
  readonly eventId: string | null;
}
