import { expect, it } from 'vitest';
import { isTimeZone } from './time-zone';

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
