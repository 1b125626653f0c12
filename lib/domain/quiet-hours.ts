import { TZDateMini } from '@date-fns/tz';

/** Hours of the day, 0 to 23, on the person's own clocks; `from` 22 and `to` 7 is over night. Equal hours are no quiet hours. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

const isQuiet = ({ from, to }: QuietHours, hour: number): boolean =>
  from <= to ? hour >= from && hour < to : hour >= from || hour < to;

/** The moment at which somebody may be written to: now, or the end of their quiet hours. Clocks that change in the meantime are minded. */
export function afterQuietHours(quiet: QuietHours | null, now: Date, timeZone: string): Date {
  if (!quiet || quiet.from === quiet.to || !isQuiet(quiet, new TZDateMini(now, timeZone).getHours())) return now;
  const there = new TZDateMini(now, timeZone);
  const sameDay = there.getHours() < quiet.to;
  const end = new TZDateMini(
    there.getFullYear(),
    there.getMonth(),
    there.getDate() + (sameDay ? 0 : 1),
    quiet.to,
    0,
    0,
    0,
    timeZone,
  );
  return new Date(end.getTime());
}
