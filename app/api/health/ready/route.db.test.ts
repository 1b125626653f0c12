import { expect, it } from 'vitest';
import { retrieveAccount } from '@/lib/stripe/accounts';
import { GET } from './route';

const clock = async () => ((await (await GET()).json()) as { clock: object }).clock;

it('health tells how far our clock is from Stripe’s, as soon as Stripe has answered once, whatever it answered', async () => {
  expect(await clock()).toEqual({ aheadBySeconds: null, state: 'unknown' });
  await expect(retrieveAccount('fca_none', 'reconcile')).rejects.toThrow();
  expect(await clock()).toMatchObject({ aheadBySeconds: expect.any(Number), state: 'ok' });
});
