import { expect, test } from './support/test';

test('a connection is kept for longer than a proxy keeps it, so that no request is sent into one that is closing', async ({
  request,
}) => {
  const answer = await request.get('/api/health/live');
  const [, seconds] = /timeout=(\d+)/.exec(answer.headers()['keep-alive'] ?? '') ?? [];
  expect(Number(seconds)).toBeGreaterThan(60);
});
