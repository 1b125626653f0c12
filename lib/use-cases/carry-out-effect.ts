import 'server-only';
import { randomInt } from 'node:crypto';
import { isKeptAccount, saveAccountGone } from '@/lib/data/outbox-accounts';
import { parkEffect, postponeEffect, settleEffect, takeDueEffects } from '@/lib/data/outbox';
import { retryDelayMs, type TakenEffect } from '@/lib/domain/outbox';
import type { AccountSnapshot } from '@/lib/domain/snapshot';
import { saveSnapshot } from '@/lib/data/save-snapshot';
import { log } from '@/lib/log';
import { carryOutAtStripe } from '@/lib/stripe/effects';

/**
 * Carries out an effect that this process has taken, and writes down what became of it. Throws only where our own database fails: the lease
 * then runs out and the effect is taken anew, which is harmless, since Stripe is asked for a state and not for a step.
 */
export async function carryOutEffect(effect: TakenEffect): Promise<'done' | 'waiting' | 'parked'> {
  const { id, kind, subjectId, attempts } = effect;
  const outcome = await carryOutAtStripe(effect);
  if (outcome.kind === 'heard') {
    await learn(effect, outcome.account);
    await settleEffect(effect);
    log().info({ effectId: id, kind, subjectId, attempts }, 'stripe has heard');
    return 'done';
  }
  log().warn({ effectId: id, kind, subjectId, attempts, reason: outcome.error }, 'stripe could not be told');
  if (outcome.never) {
    await parkEffect(effect, outcome);
    return 'parked';
  }
  await postponeEffect(effect, outcome, retryDelayMs(attempts, randomInt(1_000) / 1_000));
  return 'waiting';
}

/** What Stripe said of the account is saved like any reading; an account whose person is gone from our tables is not brought back. */
async function learn({ kind, subjectId }: TakenEffect, account: AccountSnapshot | null): Promise<void> {
  if (kind === 'delete_customer' || !(await isKeptAccount(subjectId))) return;
  if (account) await saveSnapshot(account);
  else await saveAccountGone(subjectId);
}

/** Takes up to `limit` effects that are due and carries them out side by side. Answers how many; run it anywhere, as often as you like. */
export async function carryOutDueEffects(limit: number): Promise<number> {
  const effects = await takeDueEffects(limit);
  const results = await Promise.allSettled(effects.map(carryOutEffect));
  for (const result of results)
    if (result.status === 'rejected') log().error({ err: result.reason }, 'an effect could not be settled');
  return effects.length;
}
