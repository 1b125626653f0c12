import 'server-only';
import { randomInt } from 'node:crypto';
import { parkEffect, postponeEffect, settleEffect, takeDueEffects } from '@/lib/data/outbox';
import { isStripeEffect, retryDelayMs, type TakenEffect } from '@/lib/domain/outbox';
import { log } from '@/lib/log';
import { sendAlert } from './send-alert';
import { tellStripe } from './tell-stripe';

/** Failures in a row of which somebody should hear: by then some two hours have gone by. */
const ALARM_AFTER = 12;

/**
 * Carries out an effect that this process has taken, and writes down what became of it. Throws only where our own database fails: the lease
 * then runs out, and the next to take the effect knows that it was cut off.
 */
export async function carryOutEffect(effect: TakenEffect): Promise<'done' | 'waiting' | 'parked'> {
  const { id, kind, subjectId, attempts } = effect;
  const outcome = await (isStripeEffect(effect) ? tellStripe(effect) : sendAlert(effect));
  if (outcome.kind === 'done') {
    await settleEffect(effect);
    log().info({ effectId: id, kind, subjectId, attempts }, 'an effect was carried out');
    return 'done';
  }
  const about = { effectId: id, kind, subjectId, attempts, reason: outcome.error };
  if (attempts >= ALARM_AFTER) log().error(about, 'alarm: an effect has not been carried out for hours');
  else log().warn(about, 'an effect could not be carried out');
  if (outcome.never) {
    await parkEffect(effect, outcome);
    return 'parked';
  }
  await postponeEffect(effect, outcome, retryDelayMs(attempts, randomInt(1_000) / 1_000));
  return 'waiting';
}

/** Takes up to `limit` effects that are due and carries them out side by side. Answers how many; run it anywhere, as often as you like. */
export async function carryOutDueEffects(limit: number): Promise<number> {
  const effects = await takeDueEffects(limit);
  const results = await Promise.allSettled(effects.map(carryOutEffect));
  for (const result of results)
    if (result.status === 'rejected') log().error({ err: result.reason }, 'an effect could not be settled');
  return effects.length;
}
