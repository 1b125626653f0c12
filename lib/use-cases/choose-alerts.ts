import 'server-only';
import { saveAlertSettings } from '@/lib/data/alert-choices';
import { saveBalanceLimits } from '@/lib/data/balance-limits';
import { listLinkedAccounts } from '@/lib/data/find-account';
import type { BalanceLimit } from '@/lib/domain/alert';
import type { AlertSettings } from '@/lib/domain/alert-settings';
import { limitCurrency } from '@/lib/domain/judge-alerts';
import type { UserId } from '@/lib/domain/ids';
import type { Locale } from '@/lib/domain/locale';
import { parseAmount } from '@/lib/domain/parse-amount';
import { toAccountFacts } from '@/lib/domain/to-account-view';

export async function chooseAlerts(userId: UserId, settings: AlertSettings): Promise<void> {
  await saveAlertSettings(userId, settings);
}

/**
 * Sets limits as they were typed in that language, by account; an empty one takes the limit away. Answers the accounts whose limit is no amount of
 * their currency; then nothing is set.
 */
export async function limitBalances(
  userId: UserId,
  typed: ReadonlyMap<string, string>,
  locale: Locale,
): Promise<string[]> {
  const limits = new Map<string, BalanceLimit | null>();
  const faulty: string[] = [];
  for (const account of await listLinkedAccounts(userId)) {
    const text = typed.get(account.id);
    const currency = limitCurrency(toAccountFacts(account));
    if (text === undefined || currency === null) continue;
    const amount = text.trim() === '' ? null : parseAmount(text, currency, locale);
    if (amount === null && text.trim() !== '') faulty.push(account.id);
    limits.set(account.id, amount === null ? null : { currency, amount });
  }
  if (faulty.length === 0) await saveBalanceLimits(userId, limits);
  return faulty;
}
