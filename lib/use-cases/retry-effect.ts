import 'server-only';
import { appendAudit } from '@/lib/data/audit';
import { takeEffect, unparkEffect } from '@/lib/data/outbox';
import { ok, type Outcome, refusal } from '@/lib/domain/result';
import type { Staff } from '@/lib/domain/staff';
import { carryOutEffect } from './carry-out-effect';

type Retried = Awaited<ReturnType<typeof carryOutEffect>>;

/**
 * Tries what is parked once more, on behalf of support; who asked and why is on record before anything is done. `waiting`: not yet, but it will
 * be tried again without being asked for.
 */
export async function retryEffect(
  staff: Staff,
  effectId: string,
  why: string,
  now = new Date(),
): Promise<Outcome<{ outcome: Retried }, 'not_found'>> {
  await appendAudit(staff, { action: 'support.retry_effect', subjectId: effectId, details: { why } }, now);
  const openKey = await unparkEffect(effectId);
  if (openKey === null) return refusal('not_found');
  // Null where a worker was quicker: then it is in good hands.
  const effect = await takeEffect(openKey);
  return ok({ outcome: effect ? await carryOutEffect(effect) : 'waiting' });
}
