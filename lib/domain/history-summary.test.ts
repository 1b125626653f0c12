import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '@/lib/words/words-in';
import { dailySeries } from './daily-series';
import { addDays } from './days';
import type { DailyClose } from './history';
import { historySummary } from './history-summary';

const TODAY = '2026-11-21';
const close = (day: string, current: number): DailyClose => ({
  accountId: 'fca_1',
  currency: 'USD',
  day,
  current,
  seeded: false,
});
const daily = (days: readonly string[], amounts: readonly number[]) =>
  dailySeries(
    days.map((day, index) => close(day, amounts[index] ?? 0)),
    null,
    TODAY,
  );

const week = ['2026-11-15', '2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', TODAY];

describe('historySummary', () => {
  it.each([
    ['a rise with its share', [517460, 1, 1, 1, 1, 1, 598700], 'signed', 'Up $812.40 (15.7\u00a0%) since 15 Nov.'],
    ['a fall', [10000, 1, 1, 1, 1, 1, 7500], 'signed', 'Down $25.00 (25.0\u00a0%) since 15 Nov.'],
    ['a rise from nothing without a share', [0, 1, 1, 1, 1, 1, 7500], 'signed', 'Up $75.00 since 15 Nov.'],
    ['a rise out of the red without a share', [-5000, 1, 1, 1, 1, 1, 2500], 'signed', 'Up $75.00 since 15 Nov.'],
    ['a fall into the red without a share', [5000, 1, 1, 1, 1, 1, -2500], 'signed', 'Down $75.00 since 15 Nov.'],
    ['a flat line', [5000, 1, 1, 1, 1, 1, 5000], 'signed', 'Unchanged at $50.00 since 15 Nov.'],
    ['a growing debt', [-5000, 1, 1, 1, 1, 1, -7500], 'debt', '$25.00 more owed than on 15 Nov.'],
    ['a shrinking debt', [-7500, 1, 1, 1, 1, 1, 0], 'debt', '$75.00 less owed than on 15 Nov.'],
    ['an overpaid debt', [-7500, 1, 1, 1, 1, 1, 500], 'debt', 'From $75.00 owed on 15 Nov to $5.00 in credit.'],
  ] as const)('tells %s', (_title, amounts, sense, sentence) => {
    expect(historySummary(daily(week, amounts), 'USD', sense, wordsIn('en'))).toBe(sentence);
  });

  it.each([
    [
      'a rise with its share',
      [517460, 1, 1, 1, 1, 1, 598700],
      'signed',
      'Sube 812,40\u00a0US$ (15,7\u00a0%) desde el 15 nov.',
    ],
    ['a flat line', [5000, 1, 1, 1, 1, 1, 5000], 'signed', 'Sin cambios desde el 15 nov: 50,00\u00a0US$.'],
    ['a growing debt', [-5000, 1, 1, 1, 1, 1, -7500], 'debt', '25,00\u00a0US$ más de deuda que el 15 nov.'],
    [
      'an overpaid debt',
      [-7500, 1, 1, 1, 1, 1, 500],
      'debt',
      'De 75,00\u00a0US$ de deuda el 15 nov a 5,00\u00a0US$ a tu favor.',
    ],
  ] as const)('tells %s in Spanish', (_title, amounts, sense, sentence) => {
    expect(historySummary(daily(week, amounts), 'USD', sense, wordsIn('es'))).toBe(sentence);
  });

  it('names the days on which the bank sent nothing', () => {
    const points = daily(['2026-11-10', '2026-11-13', '2026-11-14', '2026-11-19'], [100, 200, 300, 400]);
    expect(historySummary(points, 'USD', 'signed', wordsIn('en'))).toBe(
      'Up $3.00 (300.0\u00a0%) since 10 Nov. Dashed where your bank sent nothing: 11 Nov – 12 Nov, 15 Nov – 18 Nov, since 20 Nov.',
    );
  });

  it('counts the gaps when they are many', () => {
    const days = Array.from({ length: 10 }, (_, index) => addDays(TODAY, -2 * index)).reverse();
    expect(
      historySummary(
        daily(
          days,
          days.map(() => 5),
        ),
        'USD',
        'signed',
        wordsIn('en'),
      ),
    ).toBe('Unchanged at $0.05 since 3 Nov. Dashed where your bank sent nothing: 9 times in this period.');
  });

  it('does not call a carried balance unchanged', () => {
    const points = dailySeries([close('2025-08-03', 604210)], '2026-11-14', TODAY);
    expect(historySummary(points, 'USD', 'signed', wordsIn('en'))).toBe(
      'No new balance since 3 Aug 2025. The last one, $6,042.10, is carried forward.',
    );
  });

  it('tells a single point and none apart', () => {
    expect(historySummary(daily([TODAY], [604210]), 'USD', 'signed', wordsIn('en'))).toBe(
      'One balance so far: $6,042.10 on 21 Nov.',
    );
    expect(historySummary([], 'USD', 'signed', wordsIn('en'))).toBe(
      'No history yet. It starts with the first balance your bank sends.',
    );
  });

  it('never prints NaN or Infinity, whatever the figures', () => {
    const amounts = fc.array(fc.integer({ min: -1e12, max: 1e12 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(amounts, fc.constantFrom('signed' as const, 'debt' as const), (figures, sense) => {
        const points = daily(week.slice(-figures.length), figures);
        expect(historySummary(points, 'JPY', sense, wordsIn('en'))).not.toMatch(/NaN|Infinity|undefined|null/);
      }),
    );
  });
});
