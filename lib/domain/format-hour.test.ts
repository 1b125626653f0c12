import { expect, it } from 'vitest';
import { formatHour } from './format-hour';

it.each([
  [0, '12 AM', '0:00'],
  [7, '7 AM', '7:00'],
  [12, '12 PM', '12:00'],
  [22, '10 PM', '22:00'],
])('the hour %i is told as %s, in Spanish as %s', (hour, english, spanish) => {
  expect([formatHour(hour, 'en'), formatHour(hour, 'es')]).toEqual([english, spanish]);
});

it('its minutes stand behind it where they are given', () => {
  expect([formatHour(0, 'en', '05'), formatHour(13, 'en', '00'), formatHour(13, 'es', '05')]).toEqual([
    '12:05 AM',
    '1:00 PM',
    '13:05',
  ]);
});
