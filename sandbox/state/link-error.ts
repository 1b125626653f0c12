export type LinkErrorCode =
  | 'session_not_found'
  | 'session_completed'
  | 'session_expired'
  | 'unknown_institution'
  | 'institution_unavailable'
  | 'unknown_account'
  | 'account_not_eligible'
  | 'nothing_selected'
  | 'too_many_accounts';

/** Why accounts could not be linked. Nothing has changed then: the session is as it was. */
export class LinkError extends Error {
  constructor(
    readonly code: LinkErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'LinkError';
  }
}
