import { takeEffect } from '@/lib/data/outbox';
import { prisma } from '@/lib/data/prisma';
import { isStripeEffect, openKey, type StripeEffect } from '@/lib/domain/outbox';
import { retrieveAccount } from '@/lib/stripe/accounts';
import { disconnectAccount } from './disconnect-account';
import { control, someoneWithAnAccount } from './sandbox-fixture';

// For tests: Stripe away, and the outbox looked into.

export const breakStripe = (accountId: string, fault: object) =>
  control('POST', '/_sandbox/faults', { path: `/v1/financial_connections/accounts/${accountId}/disconnect`, ...fault });

/** Twice: the SDK itself repeats a request whose connection was closed under it. */
export const RESET = { answer: 'reset', count: 2 };

export const statusAtStripe = async (accountId: string) => (await retrieveAccount(accountId, 'reconcile')).status;

/** An account whose person asked for its end while Stripe was away. */
export async function aWaitingDisconnect(fault: object = { answer: 503 }) {
  const linked = await someoneWithAnAccount();
  await breakStripe(linked.accountId, fault);
  const result = await disconnectAccount(linked.person.id, linked.accountId);
  return { ...linked, result, row: () => rowOf(linked.accountId) };
}

export const rowOf = (subjectId: string) =>
  prisma().outboxEffect.findFirstOrThrow({ where: { subjectId }, orderBy: { createdAt: 'desc' } });

export const makeDue = (subjectId: string) =>
  prisma()
    .$executeRaw`UPDATE outbox_effects SET next_attempt_at = now(), leased_until = NULL WHERE subject_id = ${subjectId}`;

export async function takeIt(subjectId: string): Promise<StripeEffect> {
  const effect = await takeEffect(openKey({ kind: 'disconnect_account', subjectId }));
  if (!effect || !isStripeEffect(effect)) throw new Error('It is in other hands.');
  return effect;
}
