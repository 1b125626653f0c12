/** Months are counted from year 0 (2026-01 is 2026 × 12), moments are seconds since the epoch, everything in UTC. */
export const DAY = 86_400;
export const HOUR = 3_600;

/** January 2026: where slow growth starts to count, before and after. */
export const REFERENCE_MONTH = 2026 * 12;

export function monthOf(moment: number): number {
  const date = new Date(moment * 1000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** `dayOfMonth(2026 * 12, 15, 9)` → 15 January 2026, 09:00. */
export function dayOfMonth(month: number, day: number, hour: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, day, hour) / 1000;
}

export function daysIn(month: number): number {
  return new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
}

/** 0 is Sunday. */
export function weekday(moment: number): number {
  return new Date(moment * 1000).getUTCDay();
}
