import { expect, it } from 'vitest';
import { failureReason } from './failure-reason';

it.each([
  [new RangeError('Not a whole number of minor units: -1234.56'), 'RangeError: Not a whole number of minor units: #'],
  [new TypeError(`Cannot read "Ada's account" of ada@example.com`), 'TypeError: Cannot read … of …'],
  [new Error(`Unexpected token in JSON: \`{"owner":"Ada Reyes"}\``), 'Error: Unexpected token in JSON: …'],
  ['thrown text', 'unknown'],
])('says what failed and nothing of whom: %s', (error, reason) => {
  expect(failureReason(error)).toBe(reason);
});

it('tells a database error by PostgreSQL’s own code', () => {
  const cause = { originalCode: '22P05', originalMessage: 'unsupported Unicode escape sequence' };
  const error = Object.assign(new Error('Invalid invocation'), { meta: { driverAdapterError: { cause } } });
  expect(failureReason(error)).toBe('PostgreSQL 22P05: unsupported Unicode escape sequence');
});
