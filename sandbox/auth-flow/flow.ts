import type { Institution } from '../state/institutions';
import type { ChallengeKind, CodeNotice } from './protocol';

/**
 * Where a person stands. Kept by the server alone: the modal draws what it is told and asks for what comes next, so that
 * nobody reaches an account without consent, a bank and its sign-in.
 */
export type FlowStep =
  | { at: 'consent' }
  | { at: 'institution_picker' }
  | AtBank
  | { at: 'challenge'; institution: Institution; kind: ChallengeKind; notice: 'wrong_answer' | null }
  | { at: 'sign_in_failed'; institution: Institution }
  | { at: 'account_picker'; institution: Institution }
  | { at: 'numbers_unavailable'; institution: Institution }
  | { at: 'manual_entry' }
  | { at: 'manual_entry_success'; last4: string }
  | ({ at: 'save_to_link' } & Linked)
  | ({ at: 'link_code'; notice: CodeNotice | null } & Linked)
  | ({ at: 'success' } & Linked);

/** What was linked, and where. */
export interface Linked {
  institution: Institution;
  linked: readonly string[];
}

/** From here on the session is completed: whoever leaves has linked. */
export function isPastLinking({ at }: FlowStep): boolean {
  return at === 'success' || at === 'save_to_link' || at === 'link_code' || at === 'manual_entry_success';
}

export interface AtBank {
  at: 'at_bank';
  institution: Institution;
  /** The bank's own window answers with this; it is good for this one visit. */
  ticket: string;
  notice: 'wrong_password' | 'no_access' | null;
}

/** One opened modal. */
export interface Flow {
  id: string;
  /** The modal's key. Handed out once, inside the page that `id` opens. */
  token: string;
  sessionId: string;
  /** The page that opened the modal: the only one that may frame it or hear from it. */
  hostOrigin: string;
  pageServed: boolean;
  /** Milliseconds since the epoch, on the machine's clock. */
  touchedAt: number;
  step: FlowStep;
}
