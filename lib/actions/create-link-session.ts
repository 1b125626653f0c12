'use server';
import { requireUser } from '@/lib/auth/require-user';
import { type Outcome, refusal } from '@/lib/domain/result';
import { openLink, type OpenedLink } from '@/lib/use-cases/open-link';
import { AttemptId } from './inputs';

/** `attemptId`: a UUID per press of the button, so that a repeated request opens one session. */
export async function createLinkSession(attemptId: string): Promise<Outcome<OpenedLink, 'invalid' | 'unavailable'>> {
  const user = await requireUser();
  const parsed = AttemptId.safeParse(attemptId);
  if (!parsed.success) return refusal('invalid');
  return openLink(user, parsed.data);
}
