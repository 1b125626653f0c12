import 'server-only';
import { ratesFetchedAt, saveRates } from '@/lib/data/exchange-rates';
import { ratesAreDue } from '@/lib/domain/exchange-rates';
import { log } from '@/lib/log';
import { fetchRates } from '@/lib/rates/fetch-rates';

/** Fetches the rates that were stated since the last time, so once a day. Throws when they cannot be had: whoever asked asks again. */
export async function fetchDueRates(url: string | undefined, now = new Date()): Promise<void> {
  if (url === undefined || !ratesAreDue(await ratesFetchedAt(), now)) return;
  const file = await fetchRates(url);
  await saveRates(file, now);
  log().info({ rates: file.rates.length }, 'exchange rates fetched');
}
