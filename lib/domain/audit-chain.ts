/** What staff did. Append new ones; stored rows keep the old names for ever. */
export type AuditAction =
  | 'support.check_with_stripe'
  | 'support.search'
  | 'support.view_customer'
  | 'support.view_events'
  | 'support.replay_event'
  | 'support.view_effects'
  | 'support.retry_effect'
  | 'support.replay_range';

/** What people did with their own account. The same holds: append. */
export type OwnAction =
  | 'own.change_password'
  | 'own.end_session'
  | 'own.end_other_sessions'
  | 'own.second_factor_on'
  | 'own.second_factor_off'
  | 'own.new_recovery_codes'
  | 'own.use_recovery_code'
  | 'own.add_passkey'
  | 'own.remove_passkey'
  | 'own.download_everything'
  | 'own.erase_account';

/** One line of the record. `details` is flat, so that its text has one form only. */
export interface AuditFacts {
  /** Our clock, to the millisecond. */
  readonly at: Date;
  readonly actorId: string;
  readonly actorRole: string;
  readonly action: string;
  readonly subjectId: string | null;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
}

export interface AuditLink extends AuditFacts {
  readonly id: bigint;
  readonly previous: string;
  readonly hash: string;
}

/** What the first line names as the one before it. */
export const CHAIN_START = '0'.repeat(64);

/**
 * The text a line's hash is taken of: the hash before it and every fact, so that a line can be neither changed nor taken out nor put in
 * without breaking the next. JSON of an array keeps the parts apart: no two records share a text.
 */
export function auditText(
  previous: string,
  { at, actorId, actorRole, action, subjectId, details }: AuditFacts,
): string {
  const sorted = Object.entries(details).toSorted(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify([previous, at.toISOString(), actorId, actorRole, action, subjectId, sorted]);
}

/**
 * The id of the first line that does not follow from the one before it, or null when all do. Lines come in the order of their ids, the
 * first one being the chain's first, or following `previous`. What is missing at the end only an exported head can tell.
 */
export function findBrokenLink(
  links: readonly AuditLink[],
  digest: (text: string) => string,
  previous = CHAIN_START,
): bigint | null {
  let head = previous;
  for (const link of links) {
    if (link.previous !== head || link.hash !== digest(auditText(head, link))) return link.id;
    head = link.hash;
  }
  return null;
}
