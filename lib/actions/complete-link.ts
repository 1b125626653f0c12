'use server';
import { requireUser } from '@/lib/auth/require-user';
import { type Outcome, refusal } from '@/lib/domain/result';
import { completeLink as complete, type LinkCompleted } from '@/lib/use-cases/complete-link';
import { LinkSessionId } from './inputs';

/** Tells the server which session ended. What it collected, and whose it is, is asked of Stripe. */
export async function completeLink(sessionId: string): Promise<Outcome<LinkCompleted, 'not_found' | 'unavailable'>> {
  const user = await requireUser();
  const parsed = LinkSessionId.safeParse(sessionId);
  if (!parsed.success) return refusal('not_found');
  return complete(user.id, parsed.data);
}
