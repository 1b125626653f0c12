import 'server-only';
import { isKeptAccount, saveAccountGone } from '@/lib/data/outbox-accounts';
import { saveSnapshot } from '@/lib/data/save-snapshot';
import type { EffectOutcome, StripeEffect } from '@/lib/domain/outbox';
import type { AccountSnapshot } from '@/lib/domain/snapshot';
import { carryOutAtStripe } from '@/lib/stripe/effects';

/** Tells Stripe, once, and saves what it answers. Done twice it is done: Stripe is asked for a state and not for a step. */
export async function tellStripe(effect: StripeEffect): Promise<EffectOutcome> {
  const outcome = await carryOutAtStripe(effect);
  if (outcome.kind === 'failed') return outcome;
  await learn(effect, outcome.account);
  return { kind: 'done' };
}

/** What Stripe said of the account is saved like any reading; an account whose person is gone from our tables is not brought back. */
async function learn({ kind, subjectId }: StripeEffect, account: AccountSnapshot | null): Promise<void> {
  if (kind === 'delete_customer' || !(await isKeptAccount(subjectId))) return;
  if (account) await saveSnapshot(account);
  else await saveAccountGone(subjectId);
}
