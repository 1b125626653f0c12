import { z } from 'zod';
import type { Meta } from './meta';

const NAME = 'settings';

/** What holds for the whole sandbox and can be switched while it runs. Accounts may have their own delay and quota. */
const Settings = z.strictObject({
  /** From the start of a refresh to its end. */
  refresh_delay_ms: z.int().min(0),
  /** The same by name of the institution, for those that take their time. */
  institution_delays_ms: z.record(z.string(), z.int().min(0)),
  /** From the end of a refresh to the moment at which the next may start. */
  refresh_quota_seconds: z.int().min(0),
  /** From the confirmation of a payment to the bank's answer. */
  payment_delay_ms: z.int().min(0),
  /** A refresh asked for while one is pending or before the quota is over: answered 200 and not started, or 400. */
  early_refresh: z.enum(['ignore', 'reject']),
  /** Disconnecting once more: answered 200 with the account, or 400. */
  second_disconnect: z.enum(['ignore', 'reject']),
  /** Whether a session that has ended still shows its secret, as Stripe's do that are not hosted, or null. */
  ended_session_secret: z.enum(['keep', 'null']),
  /** Seconds from a failed delivery to the next try; as many tries follow as there are numbers. */
  webhook_retry_seconds: z.array(z.number().min(0)).max(20),
  /** Held events go out when deliveries are switched on again; dropped ones never do, but are listed as all events are. */
  webhook_mode: z.enum(['deliver', 'hold', 'drop']),
  /** How many times each event is sent to each endpoint. */
  webhook_copies: z.int().min(1).max(5),
  /** Each delivery waits a time of its own up to this, so that events arrive in another order. */
  webhook_jitter_ms: z.int().min(0).max(60_000),
  /** Whether the modal asks people to save what they linked with Link. */
  link_save: z.boolean(),
});
type Settings = z.infer<typeof Settings>;

export const SettingsChanges = Settings.partial();
export type SettingsChanges = z.infer<typeof SettingsChanges>;

/** The settings with whatever was changed while running; the changes are durable, the defaults are the program's. */
export class SettingsStore {
  readonly #meta: Meta;
  readonly #defaults: Settings;
  #current: Settings;

  constructor(meta: Meta, defaults: Settings) {
    this.#meta = meta;
    this.#defaults = defaults;
    this.#current = this.#read();
  }

  get current(): Settings {
    return this.#current;
  }

  change(changes: SettingsChanges): Settings {
    const known = SettingsChanges.parse(JSON.parse(this.#meta.get(NAME) ?? '{}'));
    this.#meta.set(NAME, JSON.stringify({ ...known, ...changes }));
    this.#current = this.#read();
    return this.#current;
  }

  reset(): void {
    this.#meta.set(NAME, '{}');
    this.#current = this.#read();
  }

  #read(): Settings {
    const changes = SettingsChanges.parse(JSON.parse(this.#meta.get(NAME) ?? '{}'));
    return Settings.parse({ ...this.#defaults, ...changes });
  }
}
