import { Faults } from '../control/faults';
import { Dispatcher } from '../webhooks/dispatcher';
import { Clock } from './clock';
import type { SandboxContext, SandboxOptions } from './context';
import { openDocuments } from './documents';
import { Ids } from './ids';
import { Meta } from './meta';
import { performTask } from './perform-task';
import { Scheduler } from './scheduler';
import { SettingsStore } from './settings';
import { Store } from './store';

/** Stripe's test mode answers soon; real banks take days. */
const PAYMENT_DELAY_MS = 3_000;

/** Opens the durable state. Nothing happens by itself until the scheduler is started. */
export function openContext(options: SandboxOptions): SandboxContext {
  const store = new Store(options.dataDir);
  const meta = new Meta(store);
  const parts = {
    store,
    documents: openDocuments(store),
    clock: new Clock(meta, options.startsAt),
    ids: new Ids(options.idSeed, meta),
    settings: new SettingsStore(meta, {
      refresh_delay_ms: options.refreshDelayMs,
      refresh_quota_seconds: options.refreshQuotaSeconds,
      payment_delay_ms: PAYMENT_DELAY_MS,
      institution_delays_ms: {},
      early_refresh: 'ignore',
      second_disconnect: 'ignore',
      webhook_retry_seconds: [...options.webhookRetrySeconds],
      ended_session_secret: 'keep',
      webhook_mode: 'deliver',
      webhook_copies: 1,
      webhook_jitter_ms: 0,
      link_save: false,
    }),
  };
  const scheduler = new Scheduler(store, parts.clock, (task) => performTask(ctx, task));
  const dispatcher = new Dispatcher({
    ...parts,
    timeoutMs: options.webhookTimeoutMs,
    atOnce: options.webhooksAtOnce,
    schedule: (dueAt, task) => scheduler.schedule(dueAt, task),
    clearPlanned: () => scheduler.clear('attempt_delivery'),
  });
  const ctx: SandboxContext = {
    ...parts,
    options,
    businessName: options.businessName,
    scheduler,
    dispatcher,
    faults: new Faults(),
  };
  return ctx;
}
