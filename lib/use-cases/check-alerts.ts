import 'server-only';
import { checkNextAlert, wantTimelyAlertChecks } from '@/lib/data/check-alerts';

/** Looks at one account that has changed. Answers 1, or 0 when there is none; run it anywhere, as often as you like. */
export async function checkAlerts(now = new Date()): Promise<number> {
  return (await checkNextAlert(now)) ? 1 : 0;
}

/** Has accounts looked at about which time alone may have something to tell. */
export async function sweepAlerts(now = new Date()): Promise<void> {
  await wantTimelyAlertChecks(now);
}
