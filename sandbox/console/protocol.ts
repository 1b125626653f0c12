/** What the console is told: the answers of the control endpoints, as far as it shows them. Types alone. */

export interface ConsoleBoot {
  businessName: string;
  institutions: { name: string; accounts: string[] }[];
}

export interface ShownBalance {
  as_of: number;
  current: Record<string, number>;
  type: 'cash' | 'credit';
}

interface ShownRefresh {
  status: string;
  last_attempted_at: number;
  next_refresh_available_at: number | null;
}

export interface ShownAccount {
  id: string;
  display_name: string;
  institution_name: string;
  last4: string;
  category: string;
  subcategory: string;
  status: 'active' | 'inactive' | 'disconnected';
  permissions: string[];
  subscriptions: string[];
  balance: ShownBalance | null;
  balance_refresh: ShownRefresh | null;
  ownership_refresh: ShownRefresh | null;
  transaction_refresh: ShownRefresh | null;
  sandbox: {
    control: {
      nextRefresh: string | null;
      refreshDelayMs: number | null;
      refreshQuotaSeconds: number | null;
      losesWebhooks: boolean;
    };
    bank_owners: { name: string }[];
  };
}

export interface ShownSession {
  id: string;
  state: 'open' | 'completed' | 'expired';
  permissions: string[];
  prefetch: string[];
  client_secret: string | null;
  limits?: { accounts: number };
  accounts: { data: { id: string }[] };
}

export interface ShownEvent {
  id: string;
  type: string;
  created: number;
  object: string;
}

export interface ShownEndpoint {
  id: string;
  url: string;
  status: string;
  description: string | null;
  enabledEvents: string[];
}

export interface ShownState {
  now: number;
  settings: {
    webhook_mode: 'deliver' | 'hold' | 'drop';
    early_refresh: 'ignore' | 'reject';
    second_disconnect: 'ignore' | 'reject';
    ended_session_secret: 'keep' | 'null';
    institution_delays_ms: Record<string, number>;
    link_save: boolean;
    refresh_delay_ms: number;
    refresh_quota_seconds: number;
    payment_delay_ms: number;
    webhook_copies: number;
    webhook_jitter_ms: number;
    webhook_retry_seconds: number[];
  };
  counts: Record<'customers' | 'sessions' | 'accounts' | 'events' | 'deliveries', number>;
  accounts: ShownAccount[];
  sessions: ShownSession[];
  events: ShownEvent[];
  endpoints: ShownEndpoint[];
  upcoming: { due_at: number; kind: string }[];
}

export interface ShownDeliveries {
  attempts: {
    event: string;
    type: string;
    url: string;
    attempt: number;
    at: number;
    duration_ms: number;
    status: number | null;
    error: string | null;
  }[];
  pending: { event: string; endpoint: string; attempts: number; next_attempt_at: number | null }[];
}

export interface ShownFault {
  path: string;
  method: string | null;
  count: number | null;
  latency_ms: number;
  answer: number | string | null;
  carry_out: boolean;
}

/** Everything that is asked for every few seconds. */
export interface Shown {
  state: ShownState;
  deliveries: ShownDeliveries;
  faults: ShownFault[];
}
