import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { saveAlertSettings } from '@/lib/data/alert-choices';
import { listAlerts } from '@/lib/data/alerts';
import { aPerson } from '@/lib/data/people-fixture';
import { saveSnapshot } from '@/lib/data/save-snapshot';
import { type AlertSettings, DEFAULT_ALERT_SETTINGS } from '@/lib/domain/alert-settings';
import type { AccountSnapshot } from '@/lib/domain/snapshot';
import { aSnapshot, usd } from '@/lib/domain/snapshot-fixture';
import { env } from '@/lib/env/server';
import { wordsIn } from '@/lib/words/words-in';
import { checkAlerts } from './check-alerts';

// For tests: somebody whose account is looked at.

export const now = new Date();
export const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);
export const days = (count: number) => count * 86_400;

/** Someone with one account, who wants to be told at any hour. */
export async function someoneWatching(settings: AlertSettings = { ...DEFAULT_ALERT_SETTINGS, quiet: null }) {
  const suffix = randomUUID().replaceAll('-', '');
  const customerId = `cus_${suffix}`;
  const accountId = `fca_${suffix}`;
  const userId = await aPerson({ customerId });
  await saveAlertSettings(userId, settings);
  const learn = (change: Partial<AccountSnapshot>) =>
    saveSnapshot(aSnapshot({ id: accountId, customerId, observedAt: new Date(), ...change }));
  await learn({ balance: usd(ago(60), 50_000), observedAt: ago(60) });
  return {
    userId,
    accountId,
    learn,
    told: async () => (await listAlerts(userId, wordsIn('en'))).map(({ details }) => details.kind),
  };
}

export async function checkAll(at = now): Promise<void> {
  while ((await checkAlerts(at)) > 0);
}

/** The files of the e-mails that were sent without a mail server. */
export const mails = async () => (await readdir(join(env().DATA_DIR, 'mail')).catch(() => [])).toSorted();
