import { describe, expect, it } from 'vitest';
import { addDays } from './days';
import { formatDay, formatDaySpan, formatFullDay } from './format-day';

describe('formatDay', () => {
  it('leaves out the year of the day it is read beside', () => {
    expect(formatDay('2026-08-21', '2026-11-21')).toBe('21 Aug');
    expect(formatDay('2025-08-01', '2026-11-21')).toBe('1 Aug 2025');
  });
});

describe('formatFullDay', () => {
  it('names the weekday as Intl does', () => {
    for (let offset = -40_000; offset < 40_000; offset += 97) {
      const day = addDays('2026-11-21', offset);
      const weekday = new Date(`${day}T12:00:00Z`).toLocaleDateString('en-US', { weekday: 'short', timeZone: 'UTC' });
      expect(formatFullDay(day).slice(0, 3)).toBe(weekday);
    }
    expect(formatFullDay('2026-11-21')).toBe('Sat 21 Nov 2026');
  });
});

describe('formatDaySpan', () => {
  it('says one day once', () => {
    expect(formatDaySpan('2026-10-25', '2026-11-03')).toBe('25 Oct – 3 Nov');
    expect(formatDaySpan('2026-10-25', '2026-10-25')).toBe('25 Oct');
  });

  it('names each year that differs from the one it is read beside', () => {
    expect(formatDaySpan('2025-12-30', '2026-01-02')).toBe('30 Dec 2025 – 2 Jan');
    expect(formatDaySpan('2025-12-30', '2026-01-02', '2027-01-01')).toBe('30 Dec 2025 – 2 Jan 2026');
  });
});
