import { expect, it } from 'vitest';
import { makeLogger } from './log';

function logged(...args: [object, string]): string {
  let output = '';
  makeLogger('info', { write: (line) => (output += line) }).info(...args);
  return output;
}

it.each([
  ['an owner at any of three depths', { account: { owner: { name: 'Ada Reyes', raw_address: '1 Main St' } } }],
  ['an owner at any depth', { a: { b: [{ c: { d: { name: 'Ada Reyes' } } }] } }],
  ['a list of owners', { owners: [{ name: 'Ada Reyes' }] }],
  ['a password', { password: 'Ada Reyes' }],
])('keeps %s out', (_, fields) => {
  const line = logged(fields, 'something happened');
  expect(line).not.toContain('Ada');
  expect(line).not.toContain('Main St');
  expect(line).toContain('[redacted]');
});

it.each(['sk_test_abc123', 'whsec_abc123', 'fcsess_client_secret_abc', 'fcsess_1_secret_abc'])(
  'keeps %s out, also from an error',
  (secret) => {
    const line = logged({ err: new Error(`refused: ${secret}`), note: `saw ${secret}` }, `about ${secret}`);
    expect(line).not.toContain(secret);
    expect(line).toContain('[redacted]');
  },
);

it('says of an error its class, message and request id', () => {
  const error = Object.assign(new TypeError('broken'), { requestId: 'req_1', raw: { email: 'a@b.co' } });
  const line = logged({ err: error }, 'failed');
  expect(JSON.parse(line)).toMatchObject({ err: { type: 'TypeError', message: 'broken', requestId: 'req_1' } });
  expect(line).not.toContain('a@b.co');
});

it('says as little of an error that stands elsewhere', () => {
  const failure = Object.assign(new Error('whsec_abc123 is wrong'), { raw: { email: 'a@b.co' } });
  const line = logged({ attempts: [{ failure }] }, 'failed');
  expect(JSON.parse(line)).toMatchObject({ attempts: [{ failure: { message: '[redacted] is wrong' } }] });
  expect(line).not.toContain('a@b.co');
});

it('ends where an object holds itself', () => {
  const circle: Record<string, unknown> = { id: 'fca_1' };
  circle['self'] = circle;
  expect(logged({ circle }, 'failed')).toContain('fca_1');
});
