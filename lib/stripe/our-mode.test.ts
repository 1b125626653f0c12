import { beforeAll, expect, it, vi } from 'vitest';
import { anEnvironment } from '@/lib/env/env-fixture';
import { isOfOurMode } from './verify-event';

beforeAll(() => {
  const live = { STRIPE_SECRET_KEY: 'rk_live_1', STRIPE_PUBLISHABLE_KEY: 'pk_live_1', STRIPE_API_BASE_URL: '' };
  for (const [name, value] of Object.entries(anEnvironment(live))) vi.stubEnv(name, value);
  return () => vi.unstubAllEnvs();
});

it('a live deployment takes live events, and no test event reaches its rows', () => {
  expect(isOfOurMode({ livemode: true })).toBe(true);
  expect(isOfOurMode({ livemode: false })).toBe(false);
});
