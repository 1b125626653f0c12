import { expect, it } from 'vitest';
import { formatDaySpan, formatFullDay } from './format-day-span';

it('says one day once', () => {
  expect(formatDaySpan('2026-10-25', '2026-11-03', '2026-11-21', 'en')).toBe('25 Oct – 3 Nov');
  expect(formatDaySpan('2026-10-25', '2026-10-25', '2026-11-21', 'en')).toBe('25 Oct');
});

it('names each year that differs from the one it is read beside', () => {
  expect(formatDaySpan('2025-12-30', '2026-01-02', '2026-11-21', 'en')).toBe('30 Dec 2025 – 2 Jan');
  expect(formatDaySpan('2025-12-30', '2026-01-02', '2027-01-01', 'en')).toBe('30 Dec 2025 – 2 Jan 2026');
});

it('gives a day that stands alone its weekday and year', () => {
  expect(formatFullDay('2026-11-21', 'en')).toBe('Sat 21 Nov 2026');
});

it('says them in Spanish', () => {
  expect(formatDaySpan('2025-12-30', '2026-01-02', '2026-11-21', 'es')).toBe('30 dic 2025 – 2 ene');
  expect(formatFullDay('2026-09-16', 'es')).toBe('mié 16 sept 2026');
});
