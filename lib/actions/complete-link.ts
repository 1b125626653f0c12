'use server';
import { requireUser } from '@/lib/auth/require-user';
import { fail, type Result } from '@/lib/domain/result';
import { completeLink as complete, type LinkCompleted } from '@/lib/use-cases/complete-link';
import { LinkSessionId } from './inputs';

/** Tells the server which session ended. What it collected, and whose it is, is asked of Stripe. */
export async function completeLink(sessionId: string): Promise<Result<LinkCompleted, 'not_found' | 'unavailable'>> {
  const user = await requireUser();
  const parsed = LinkSessionId.safeParse(sessionId);
  if (!parsed.success) return fail('not_found', 'We could not find that link. Start again.');
  return complete(user.id, parsed.data);
}
