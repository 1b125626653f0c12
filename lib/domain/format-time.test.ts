import { describe, expect, it } from 'vitest';
import { formatCountdown } from './format-countdown';
import { formatDay, formatWeekday } from './format-day';
import {
  formatAgo,
  formatClock,
  formatClockOrDay,
  formatFrom,
  formatInstant,
  formatMoment,
  formatWhen,
} from './format-time';

const ZONE = 'America/New_York';
const NOW = new Date('2026-11-21T19:02:00Z'); // 2:02 PM on Sat 21 Nov in New York
const before = (ms: number) => new Date(NOW.getTime() - ms);
const MIN = 60_000;

describe('a day', () => {
  it.each([
    ['2026-11-18', '18 Nov', 'Wed 18 Nov'],
    ['2026-01-01', '1 Jan', 'Thu 1 Jan'],
    ['2025-12-31', '31 Dec 2025', 'Wed 31 Dec 2025'],
  ])('%s reads %s', (day, short, long) => {
    expect(formatDay(day, '2026-11-21', 'en')).toBe(short);
    expect(formatWeekday(day, '2026-11-21', 'en')).toBe(long);
  });
});

describe('a moment', () => {
  it.each([
    ['2026-11-21T14:00:00Z', '9:00 AM today', '9:00 AM'],
    ['2026-11-21T05:00:00Z', '12:00 AM today', '12:00 AM'],
    ['2026-11-21T04:59:00Z', '11:59 PM yesterday', '11:59 PM yesterday'],
    ['2026-11-20T04:59:00Z', 'Thu 19 Nov', 'Thu 19 Nov'],
    ['2025-11-20T14:00:00Z', 'Thu 20 Nov 2025', 'Thu 20 Nov 2025'],
    ['2026-11-22T14:00:00Z', 'Sun 22 Nov', '9:00 AM tomorrow'],
  ])('%s reads "%s", and "%s" within a sentence', (at, moment, clock) => {
    expect(formatMoment(new Date(at), NOW, ZONE, 'en')).toBe(moment);
    expect(formatClockOrDay(new Date(at), NOW, ZONE, 'en')).toBe(clock);
  });

  it('is told on the clocks of the viewer, whatever the zone of the machine', () => {
    expect(formatClock(NOW, 'Asia/Kolkata', 'en')).toBe('12:32 AM');
    expect(formatMoment(NOW, NOW, 'Pacific/Kiritimati', 'en')).toBe('9:02 AM today');
  });

  it('is exact with its zone where someone asks for it', () => {
    expect(formatInstant(NOW, ZONE, 'en')).toBe('Sat 21 Nov 2026, 2:02 PM (America/New_York)');
  });
});

describe('a time within a sentence', () => {
  it.each([
    ['2026-11-21T14:00:00Z', 'at 9:00 AM', 'a las 9:00', 'de las 9:00'],
    ['2026-11-21T18:05:00Z', 'at 1:05 PM', 'a las 13:05', 'de las 13:05'],
    ['2026-11-21T06:05:00Z', 'at 1:05 AM', 'a la 1:05', 'de la 1:05'],
    ['2026-11-20T14:00:00Z', 'at 9:00 AM yesterday', 'ayer a las 9:00', 'de ayer a las 9:00'],
    ['2026-11-22T06:05:00Z', 'at 1:05 AM tomorrow', 'mañana a la 1:05', 'de mañana a la 1:05'],
    ['2026-11-17T14:00:00Z', 'on Tue 17 Nov', 'el mar 17 nov', 'del mar 17 nov'],
  ])('%s reads "%s", in Spanish "%s" and "%s"', (at, english, when, from) => {
    const said = [formatWhen(new Date(at), NOW, ZONE, 'en'), formatWhen(new Date(at), NOW, ZONE, 'es')];
    expect(said).toEqual([english, when]);
    expect(formatFrom(new Date(at), NOW, ZONE, 'en')).toBe(english.replace(/^(at|on) /, ''));
    expect(formatFrom(new Date(at), NOW, ZONE, 'es')).toBe(from);
  });
});

describe('an age', () => {
  it.each([
    [-5_000, 'just now'],
    [0, 'just now'],
    [MIN - 1, 'just now'],
    [MIN, '1 min ago'],
    [59 * MIN, '59 min ago'],
    [60 * MIN, '1 h ago'],
    [24 * 60 * MIN - 1, '23 h ago'],
    [24 * 60 * MIN, 'Fri 20 Nov'],
  ])('of %i ms reads "%s"', (ms, text) => {
    expect(formatAgo(before(ms), NOW, ZONE, 'en')).toBe(text);
  });
});

describe('a countdown', () => {
  it.each([
    [0, '0:00'],
    [-9_000, '0:00'],
    [1, '0:01'],
    [92_000, '1:32'],
    [3_600_000, '1:00:00'],
    [3_730_000, '1:02:10'],
  ])('of %i ms reads %s', (ms, text) => {
    expect(formatCountdown(new Date(NOW.getTime() + ms), NOW)).toBe(text);
  });
});
