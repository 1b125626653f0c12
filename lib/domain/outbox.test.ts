import fc from 'fast-check';
import { expect, it } from 'vitest';
import { idempotencyKey, openKey, retryDelayMs } from './outbox';

const taken = {
  id: '1',
  kind: 'disconnect_account',
  subjectId: 'fca_1',
  accountHolderId: null,
  wish: 1,
  attempts: 1,
  answers: 0,
  cutOff: false,
} as const;

it('waits longer each time, never less than half of the delay, never more than six hours', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempts, chance) => {
      const delay = retryDelayMs(attempts, chance);
      expect(delay).toBeGreaterThanOrEqual(2_500);
      expect(delay).toBeLessThanOrEqual(6 * 60 * 60_000);
      expect(retryDelayMs(attempts + 1, 0)).toBeGreaterThanOrEqual(
        Math.min(retryDelayMs(attempts, 1), 3 * 60 * 60_000),
      );
    }),
  );
});

it('spreads what failed together over half of the delay', () => {
  expect([0, 0.5, 1].map((chance) => retryDelayMs(4, chance))).toEqual([20_000, 30_000, 40_000]);
});

it('keeps its idempotency key while nobody knows what Stripe heard, and takes another after an answer', () => {
  const first = idempotencyKey(taken);
  expect(idempotencyKey({ ...taken, attempts: 7 })).toBe(first);
  expect(idempotencyKey({ ...taken, answers: 1 })).not.toBe(first);
  expect(idempotencyKey({ ...taken, wish: 2 })).not.toBe(first);
});

it('lets one wish about transactions stand for an account, and keeps it apart from a disconnect', () => {
  const about = (kind: Parameters<typeof openKey>[0]['kind']) => openKey({ kind, subjectId: 'fca_1' });
  expect(about('subscribe_transactions')).toBe(about('unsubscribe_transactions'));
  expect(about('subscribe_transactions')).not.toBe(about('disconnect_account'));
});
