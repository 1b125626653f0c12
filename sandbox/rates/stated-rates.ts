import { DAY, dayOfMonth, HOUR, REFERENCE_MONTH, weekday } from '../bank/calendar';
import { fraction } from '../bank/random';

/** Roughly what a euro is worth. The rates around it are made up. */
const AROUND: readonly (readonly [currency: string, perEuro: number])[] = [
  ['USD', 1.16],
  ['JPY', 178],
  ['CZK', 24.3],
  ['DKK', 7.46],
  ['GBP', 0.88],
  ['HUF', 385],
  ['PLN', 4.24],
  ['RON', 5.09],
  ['SEK', 10.95],
  ['CHF', 0.93],
  ['ISK', 146],
  ['NOK', 11.7],
  ['TRY', 48.9],
  ['AUD', 1.77],
  ['BRL', 6.2],
  ['CAD', 1.62],
  ['CNY', 8.25],
  ['HKD', 9.03],
  ['IDR', 19_300],
  ['ILS', 3.8],
  ['INR', 102.5],
  ['KRW', 1_690],
  ['MXN', 21.3],
  ['MYR', 4.83],
  ['NZD', 2.04],
  ['PHP', 68.4],
  ['SGD', 1.51],
  ['THB', 37.6],
  ['ZAR', 20],
];
/** After 16:00 in Frankfurt, summer and winter. */
const STATED_AT = 15 * HOUR;
const START = dayOfMonth(REFERENCE_MONTH, 1, 0);

/** One day's rates. `day` is its midnight in seconds. */
export interface DayOfRates {
  readonly day: number;
  readonly rates: readonly (readonly [currency: string, perEuro: string])[];
}

/** The rates of the last `count` working days that were stated before `at`, the newest first. Always the same for the same day. */
export function statedRates(at: number, count: number): DayOfRates[] {
  const days: DayOfRates[] = [];
  for (let day = Math.floor((at - STATED_AT) / DAY) * DAY; days.length < count; day -= DAY)
    if (weekday(day) !== 0 && weekday(day) !== 6) days.push({ day, rates: ratesOn(day) });
  return days;
}

const ratesOn = (day: number) =>
  AROUND.map(([currency, around]) => {
    const days = (day - START) / DAY;
    const wave = 0.02 * Math.sin(2 * Math.PI * (days / 83 + fraction(`rate:${currency}`)));
    const noise = 0.006 * (fraction(`rate:${currency}:${days}`) - 0.5);
    return [currency, (around * (1 + wave + noise)).toFixed(around < 100 ? 4 : 2)] as const;
  });
