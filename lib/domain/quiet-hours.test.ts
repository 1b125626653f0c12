import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatClock } from './format-time';
import { afterQuietHours } from './quiet-hours';

const NIGHT = { from: 22, to: 7 };
const ZONE = 'America/New_York';

describe('afterQuietHours', () => {
  it.each([
    ['2026-11-21T19:00:00Z', '2026-11-21T19:00:00.000Z', 'by day'],
    ['2026-11-22T03:00:00Z', '2026-11-22T12:00:00.000Z', 'from ten in the evening'],
    ['2026-11-22T11:59:59Z', '2026-11-22T12:00:00.000Z', 'to seven in the morning'],
    ['2026-11-22T12:00:00Z', '2026-11-22T12:00:00.000Z', 'at seven'],
    ['2026-03-08T05:30:00Z', '2026-03-08T11:00:00.000Z', 'over a night that is an hour short'],
    ['2026-11-01T04:30:00Z', '2026-11-01T12:00:00.000Z', 'over a night that is an hour long'],
  ])('at %s is %s: %s', (now, then) => {
    expect(afterQuietHours(NIGHT, new Date(now), ZONE).toISOString()).toBe(then);
  });

  it('is now for whoever wants no quiet, or as much of it as none', () => {
    const now = new Date('2026-11-22T03:00:00Z');
    expect(afterQuietHours(null, now, ZONE)).toEqual(now);
    expect(afterQuietHours({ from: 3, to: 3 }, now, ZONE)).toEqual(now);
  });

  it('is never within the quiet hours, never earlier, and less than a day away, in any zone', () => {
    const zones = fc.constantFrom('Pacific/Kiritimati', 'Pacific/Niue', 'Asia/Kolkata', 'Europe/Berlin', 'UTC', ZONE);
    const hours = fc.integer({ min: 0, max: 23 });
    const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(hours, hours, moments, zones, (from, to, now, zone) => {
        const then = afterQuietHours({ from, to }, now, zone);
        expect(then.getTime()).toBeGreaterThanOrEqual(now.getTime());
        expect(then.getTime() - now.getTime()).toBeLessThanOrEqual(25 * 3_600_000);
        expect(afterQuietHours({ from, to }, then, zone)).toEqual(then);
        if (then > now) expect(formatClock(then, zone, 'en')).toMatch(/:00 |:30 /);
      }),
    );
  });
});
