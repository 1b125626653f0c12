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
export type EndReason = 'session_expired' | 'session_already_completed' | 'flow_interrupted' | 'unexpected_error';

/** What a bank may ask for besides a password, by the words that call for it in Stripe's test mode. */
export type ChallengeKind = 'options' | 'mfa' | 'confirm_mfa' | 'security_question';

/** Why a one-time code was not taken. */
export type CodeNotice = 'invalid' | 'expired' | 'too_many';

/** All that one pane needs to be drawn. The server decides which pane it is, so that no step can be skipped. */
export type FlowView =
  | { pane: 'consent'; permissions: PermissionInWords[] }
  | { pane: 'institution_picker'; featured: InstitutionChoice[] }
  | { pane: 'institution_down'; institutionName: string; outage: Outage }
  | { pane: 'connecting'; institutionName: string }
  | { pane: 'sign_in_form'; institutionName: string; wrongPassword: boolean }
  | { pane: 'bank_prepane'; institutionName: string; ticket: string; refused: boolean; offered: AccountChoice[] | null }
  | { pane: 'challenge'; institutionName: string; kind: ChallengeKind; wrong: boolean }
  | { pane: 'sign_in_failed'; institutionName: string }
  | { pane: 'numbers_unavailable'; institutionName: string }
  | { pane: 'manual_entry'; mayGoBack: boolean }
  | { pane: 'manual_entry_success'; last4: string }
  | { pane: 'save_to_link' }
  | { pane: 'link_code'; notice: CodeNotice | null }
  | { pane: 'no_eligible_accounts'; institutionName: string; found: number; wanted: string }
  | { pane: 'account_picker'; institutionName: string; accounts: AccountChoice[]; limit: number | null }
  | { pane: 'success'; institutionName: string; linked: AccountChoice[]; showsData: boolean }
  | { pane: 'ended'; reason: EndReason };

/** What the person does. The server refuses what does not fit the step the flow stands at. */
export type FlowAction =
  | { action: 'agree' }
  | { action: 'choose_institution'; institutionId: string }
  | { action: 'connect' }
  | { action: 'sign_in'; username: string; password: string }
  | { action: 'answer_challenge'; answer: string }
  | { action: 'return_from_bank' }
  | { action: 'try_again' }
  | { action: 'link'; accounts: string[] }
  | { action: 'enter_manually' }
  | { action: 'give_numbers'; routingNumber: string; accountNumber: string }
  | { action: 'save_to_link'; phone: string }
  | { action: 'give_code'; code: string }
  | { action: 'skip_link' }
  | { action: 'back' };

/** Handed to the modal inside its page. The token is its key to the flow; the address alone opens nothing twice. */
export interface FlowBoot {
  token: string;
  hostOrigin: string;
  businessName: string;
  /** Whether the session lets people type their account's numbers instead. */
  manualEntry: boolean;
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
  /** What the bank lets its customer pick from; null where all accounts are shared. */
  offered: AccountChoice[] | null;
}
