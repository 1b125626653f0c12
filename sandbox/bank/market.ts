import { DAY, dayOfMonth, HOUR, REFERENCE_MONTH, weekday } from './calendar';
import { personal } from './ledgers-cash';
import { fraction } from './random';

const WAVES = [
  { days: 11, share: 0.012 },
  { days: 37, share: 0.03 },
  { days: 113, share: 0.05 },
];
const CLOSE = 21 * HOUR;
const START = dayOfMonth(REFERENCE_MONTH, 1, 0);

/** What an investment was worth at the last close of its market before `at`: growth of 7 % a year under waves and noise. */
export function marketValue(base: number, seed: string, at: number): number {
  const close = lastClose(at);
  const days = (close - START) / DAY;
  const waves = WAVES.reduce((sum, wave, index) => {
    const phase = fraction(`${seed}:wave:${index}`);
    return sum + wave.share * Math.sin(2 * Math.PI * (days / wave.days + phase));
  }, 0);
  const noise = (fraction(`${seed}:day:${Math.floor(days)}`) - 0.5) * 0.012;
  return Math.round(personal(seed, base) * Math.exp((0.07 * days) / 365 + waves + noise));
}

/** 21:00 UTC of a weekday. */
function lastClose(at: number): number {
  let close = Math.floor((at - CLOSE) / DAY) * DAY + CLOSE;
  while (weekday(close) === 0 || weekday(close) === 6) close -= DAY;
  return close;
}
