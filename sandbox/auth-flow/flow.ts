import type { Institution } from '../state/institutions';

/**
 * Where a person stands. Kept by the server alone: the modal draws what it is told and asks for what comes next, so that
 * nobody reaches an account without consent, a bank and its sign-in.
 */
export type FlowStep =
  | { at: 'consent' }
  | { at: 'institution_picker' }
  | AtBank
  | { at: 'sign_in_failed'; institution: Institution }
  | { at: 'account_picker'; institution: Institution }
  | { at: 'success'; institution: Institution; linked: readonly string[] };

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
