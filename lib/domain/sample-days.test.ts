import { describe, expect, it } from 'vitest';
import { addDays } from './days';
import { type SampleAccount, sampleDays } from './sample-days';

const heldOn = (today: string) => new Map(sampleDays(today).map(({ day, held }) => [day, held]));

describe('the invented days', () => {
  it('are more than a year, each once, up to the one that is asked for', () => {
    const days = sampleDays('2026-11-21').map(({ day }) => day);
    expect([days[0], days.at(-1)]).toEqual(['2025-10-01', '2026-11-21']);
    expect(days.toSorted()).toEqual([...new Set(days)]);
  });

  it('stay what they were as the month goes on', () => {
    const [then, later] = [heldOn('2026-11-02'), heldOn('2026-11-30')];
    for (const [day, held] of then) expect(later.get(day)).toEqual(held);
  });

  it('hold what a careful person’s accounts would, in whole cents, whenever one looks', () => {
    const inOrder = ({ checking, card, loan, invested }: Record<SampleAccount, number>) =>
      checking > 10_000 && card <= 0 && loan < 0 && invested > 1_000_000;
    for (let today = '2024-02-28'; today < '2030-01-01'; today = addDays(today, 97)) {
      const odd = sampleDays(today).filter(
        ({ held }) => !inOrder(held) || !Object.values(held).every(Number.isSafeInteger),
      );
      expect(odd, `up to ${today}`).toEqual([]);
    }
  });
});
