import 'server-only';
import { addDays } from '@/lib/domain/days';
import { type ExchangeRates, RATES_LAST_DAYS } from '@/lib/domain/exchange-rates';
import type { RatesFile } from '@/lib/domain/read-rates-file';
import { prepared } from './prepared';
import { prisma } from './prisma';

interface Row {
  readonly day: string;
  readonly currency: string;
  readonly per_euro: string;
  readonly source: string;
}

const newest = prepared<Row>(`
  SELECT day::text, currency, per_euro, source FROM exchange_rates
  WHERE day = (SELECT max(day) FROM exchange_rates WHERE day BETWEEN $1::date AND $2::date)`);

/** The rates of the newest day that is not after `today`; null when that is too long ago, or none are known. */
export async function findRates(today: string): Promise<ExchangeRates | null> {
  const rows = await newest([addDays(today, -RATES_LAST_DAYS), today]);
  const [first] = rows;
  if (!first) return null;
  const perEuro = new Map(rows.map(({ currency, per_euro }) => [currency, per_euro]));
  return { day: first.day, source: first.source, perEuro };
}

/** A day's rate that is stated again is the newer one's word. */
export async function saveRates({ source, rates }: RatesFile, observedAt: Date): Promise<void> {
  await prisma().$executeRaw`
    INSERT INTO exchange_rates (day, currency, per_euro, source, observed_at)
    SELECT day, currency, "perEuro", ${source}, ${observedAt}
    FROM jsonb_to_recordset(${JSON.stringify(rates)}::jsonb) AS r (day date, currency text, "perEuro" text)
    ON CONFLICT (day, currency) DO UPDATE SET
      per_euro = excluded.per_euro, source = excluded.source, observed_at = excluded.observed_at`;
}

/** When rates were last fetched, by our clock; null: never. */
export async function ratesFetchedAt(): Promise<Date | null> {
  const { _max } = await prisma().exchangeRate.aggregate({ _max: { observedAt: true } });
  return _max.observedAt;
}
