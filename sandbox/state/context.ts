import type { Faults } from '../control/faults';
import type { Clock } from './clock';
import type { Documents } from './documents';
import type { Ids } from './ids';
import type { Scheduler } from './scheduler';
import type { SettingsStore } from './settings';
import type { Store } from './store';
import type { Dispatcher } from '../webhooks/dispatcher';

/** What a sandbox is told when it starts. Every field but the folder has a default, see `sandboxOptions`. */
export interface SandboxOptions {
  /** Folder of the durable state; null keeps everything in memory, for tests. */
  dataDir: string | null;
  /** An endpoint that gets every Financial Connections event from the start. */
  webhook: { url: string; secret: string } | null;
  refreshDelayMs: number;
  refreshQuotaSeconds: number;
  businessName: string;
  webhookRetrySeconds: readonly number[];
  webhookTimeoutMs: number;
  /** To one endpoint. */
  webhooksAtOnce: number;
  /** Ids drawn from a seed instead of from chance. */
  idSeed: string | null;
  /** What the clock shows at first, in milliseconds; null is the machine's time. */
  startsAt: number | null;
}

/** Everything a route, a task or a rule of the sandbox works with. */
export interface SandboxContext {
  options: SandboxOptions;
  /** The business named on the consent screen. */
  businessName: string;
  store: Store;
  documents: Documents;
  clock: Clock;
  ids: Ids;
  settings: SettingsStore;
  scheduler: Scheduler;
  dispatcher: Dispatcher;
  faults: Faults;
}
