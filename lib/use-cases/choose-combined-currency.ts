import 'server-only';
import { findRates } from '@/lib/data/exchange-rates';
import { saveCombinedCurrency } from '@/lib/data/profile';
import { currenciesOf } from '@/lib/domain/exchange-rates';
import type { UserId } from '@/lib/domain/ids';

/** Null for no total of all. Answers whether it was taken: only a currency that has a rate on `today` is. */
export async function chooseCombinedCurrency(userId: UserId, currency: string | null, today: string): Promise<boolean> {
  if (currency !== null) {
    const rates = await findRates(today);
    if (!rates || !currenciesOf(rates).includes(currency)) return false;
  }
  await saveCombinedCurrency(userId, currency);
  return true;
}
