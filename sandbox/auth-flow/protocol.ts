/**
 * What travels between the modal, its server and the page that opened it. Types alone, so that browser and server share
 * them without sharing code.
 */

export interface PermissionInWords {
  label: string;
  detail: string;
}

export interface InstitutionChoice {
  id: string;
  name: string;
}

export interface AccountChoice {
  name: string;
  last4: string;
  /** "Checking", "Credit card": the subcategory as people say it. */
  kind: string;
  /** Why it may not be chosen, or null when it may. */
  refusal: string | null;
}

/** A bank that cannot be reached. `until` is ISO 8601. */
export type Outage = { kind: 'scheduled'; until: string } | { kind: 'unscheduled' } | { kind: 'error' };

/** Why a flow is over although the person did not end it. */
export type EndReason = 'session_expired' | 'session_already_completed' | 'flow_interrupted';

/** All that one pane needs to be drawn. The server decides which pane it is, so that no step can be skipped. */
export type FlowView =
  | { pane: 'consent'; permissions: PermissionInWords[] }
  | { pane: 'institution_picker'; featured: InstitutionChoice[] }
  | { pane: 'institution_down'; institutionName: string; outage: Outage }
  | { pane: 'connecting'; institutionName: string }
  | { pane: 'sign_in_form'; institutionName: string; wrongPassword: boolean }
  | { pane: 'bank_prepane'; institutionName: string; ticket: string; refused: boolean }
  | { pane: 'sign_in_failed'; institutionName: string }
  | { pane: 'no_eligible_accounts'; institutionName: string; found: number; wanted: string }
  | { pane: 'account_picker'; institutionName: string; accounts: AccountChoice[]; limit: number | null }
  | { pane: 'success'; institutionName: string; linked: AccountChoice[] }
  | { pane: 'ended'; reason: EndReason };

/** What the person does. The server refuses what does not fit the step the flow stands at. */
export type FlowAction =
  | { action: 'agree' }
  | { action: 'choose_institution'; institutionId: string }
  | { action: 'connect' }
  | { action: 'sign_in'; username: string; password: string }
  | { action: 'return_from_bank' }
  | { action: 'try_again' }
  | { action: 'link'; accounts: string[] }
  | { action: 'back' };

/** Handed to the modal inside its page. The token is its key to the flow; the address alone opens nothing twice. */
export interface FlowBoot {
  token: string;
  hostOrigin: string;
  businessName: string;
  view: FlowView;
}

export type Outcome = 'cancelled' | 'completed' | EndReason;

/** Marks our messages among whatever else windows post to each other. */
export const CHANNEL = 'financial-connections-flow';

export type MessageToHost =
  { channel: typeof CHANNEL; type: 'ready' } | { channel: typeof CHANNEL; type: 'closed'; outcome: Outcome };

export type MessageToModal = { channel: typeof CHANNEL; type: 'exit_requested' };

/** From the bank's own window to the modal that opened it. */
export type MessageFromBank = { channel: typeof CHANNEL; type: 'bank_answered' };

/** Handed to the bank's own window inside its page. */
export interface BankBoot {
  ticket: string;
  institutionName: string;
  businessName: string;
}
