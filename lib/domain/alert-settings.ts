import { ALERT_KINDS, type AlertKind } from './alert';
import type { QuietHours } from './quiet-hours';

export interface Channels {
  readonly inApp: boolean;
  readonly email: boolean;
}

export interface AlertSettings {
  readonly channels: Readonly<Record<AlertKind, Channels>>;
  /** E-mails wait for their end; null: at any time. */
  readonly quiet: QuietHours | null;
}

/** For whoever has set nothing: everything is told, and not at night. */
export const DEFAULT_ALERT_SETTINGS: AlertSettings = {
  channels: {
    low_balance: { inApp: true, email: true },
    expiring: { inApp: true, email: true },
    broken: { inApp: true, email: true },
    refresh_failing: { inApp: true, email: true },
    stale: { inApp: true, email: true },
  },
  quiet: { from: 22, to: 7 },
};

/** Builds the whole record from one answer a kind. */
export const channelsOf = (ask: (kind: AlertKind) => Channels): AlertSettings['channels'] => {
  const [low_balance, expiring, broken, refresh_failing, stale] = ALERT_KINDS;
  return {
    low_balance: ask(low_balance),
    expiring: ask(expiring),
    broken: ask(broken),
    refresh_failing: ask(refresh_failing),
    stale: ask(stale),
  };
};
