import { expect, it } from 'vitest';
import { isTimeZone, listTimeZones } from './time-zone';

it.each(['America/New_York', 'America/Argentina/Buenos_Aires', 'UTC', 'Etc/GMT+5', 'Asia/Kolkata'])(
  'knows %s',
  (zone) => {
    expect(isTimeZone(zone)).toBe(true);
  },
);

it.each(['', 'Mars/Olympus', '+02:00', '../etc/passwd', 'America/New_York; DROP TABLE users', 'x'.repeat(100)])(
  'refuses %j',
  (zone) => {
    expect(isTimeZone(zone)).toBe(false);
  },
);

it('offers each zone once, by the name of today, and the one that is chosen by its own', () => {
  const zones = listTimeZones('Asia/Calcutta');
  expect(zones).toEqual(
    expect.arrayContaining(['Europe/Kyiv', 'Asia/Kolkata', 'America/Nuuk', 'Asia/Calcutta', 'UTC']),
  );
  expect(zones.filter((zone) => ['Europe/Kiev', 'Asia/Saigon'].includes(zone))).toEqual([]);
  expect(new Set(zones).size).toBe(zones.length);
  expect(zones.filter((zone) => !isTimeZone(zone))).toEqual([]);
});
