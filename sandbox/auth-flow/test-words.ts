import type { Institution } from '../state/institutions';
import type { FlowStep } from './flow';
import type { ChallengeKind } from './protocol';

const CHALLENGES: readonly ChallengeKind[] = ['options', 'mfa', 'confirm_mfa', 'security_question'];

/**
 * Where an answer to a bank leads, or null when it is turned down and may be given again. Some words are special, in the
 * password and in every field after it; any other opens the door. https://docs.stripe.com/financial-connections/testing
 */
export function afterAnswer(institution: Institution, answer: string): FlowStep | null {
  if (answer === 'incorrect') return null;
  if (answer === 'error') return { at: 'sign_in_failed', institution };
  const kind = CHALLENGES.find((word) => word === answer);
  return kind ? { at: 'challenge', institution, kind, notice: null } : { at: 'account_picker', institution };
}
