import { describe, expect, it } from 'vitest';
import { startSandbox } from './support/start-sandbox';

/** A Friday, an hour before the day's rates and an hour after them. */
const BEFORE = Date.UTC(2026, 10, 20, 14);
const AFTER = Date.UTC(2026, 10, 20, 16);

async function read(url: string, file: string): Promise<string> {
  const answer = await fetch(`${url}/rates/${file}`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/xml']);
  return answer.text();
}

const daysOf = (text: string) => [...text.matchAll(/time='([\d-]+)'/g)].map(([, day]) => day);

describe('exchange rates', () => {
  it('are those of the last day that has stated any, by the sandbox’s own clock', async () => {
    const early = await startSandbox({ startsAt: BEFORE });
    const late = await startSandbox({ startsAt: AFTER });
    expect(daysOf(await read(early.url, 'eurofxref-daily.xml'))).toEqual(['2026-11-19']);
    expect(daysOf(await read(late.url, 'eurofxref-daily.xml'))).toEqual(['2026-11-20']);
    await late.control('POST', '/clock', { advance: 2 * 86_400 });
    expect(daysOf(await read(late.url, 'eurofxref-daily.xml'))).toEqual(['2026-11-20']);
    await late.control('POST', '/clock', { advance: 86_400 });
    expect(daysOf(await read(late.url, 'eurofxref-daily.xml'))).toEqual(['2026-11-23']);
  });

  it('of a day are the same whenever they are asked for, and plausible', async () => {
    const [one, other] = [await startSandbox({ startsAt: BEFORE }), await startSandbox({ startsAt: AFTER })];
    const [earlier, later] = [
      await read(one.url, 'eurofxref-hist-90d.xml'),
      await read(other.url, 'eurofxref-hist-90d.xml'),
    ];
    const shared = (text: string) =>
      text.slice(text.indexOf("<Cube time='2026-11-19'>"), text.indexOf("<Cube time='2026-09-01'>"));
    expect(shared(later)).toBe(shared(earlier));
    expect(daysOf(later)).toHaveLength(64);
    for (const [, rate] of later.matchAll(/currency='USD' rate='([\d.]+)'/g)) {
      expect(Number(rate)).toBeGreaterThan(1.1);
      expect(Number(rate)).toBeLessThan(1.25);
    }
  });
});
