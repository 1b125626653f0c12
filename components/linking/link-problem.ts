/** Why nothing came of a link, as far as it changes what a person can do about it. Cancelling is not among them. */
export type LinkProblem = 'nothing_selected' | 'bank_unavailable' | 'expired' | 'network' | 'not_finished' | 'failed';

interface Words {
  readonly title: string;
  readonly text: string;
  /** On the button that goes on. */
  readonly retry: string;
}

export const PROBLEM_WORDS: Record<LinkProblem, Words> = {
  nothing_selected: {
    title: 'No account was chosen',
    text: 'The bank’s screens were finished without an account, so nothing was linked. Choose at least one to see it here.',
    retry: 'Choose accounts',
  },
  bank_unavailable: {
    title: 'The bank can’t be reached',
    text: 'The bank isn’t answering at the moment, so nothing was linked. Try again in a while, or choose another bank.',
    retry: 'Try again',
  },
  expired: {
    title: 'The link timed out',
    text: 'For your safety a link stays open for a short time only. Nothing was linked. Start again, it takes a minute.',
    retry: 'Start again',
  },
  network: {
    title: 'The connection was lost',
    text: 'We couldn’t reach the service that connects banks. Check that you are online, then try again.',
    retry: 'Try again',
  },
  not_finished: {
    title: 'One step is left',
    text: 'Your bank is connected, but we couldn’t read your accounts yet. Nothing is lost, and you need not sign in again.',
    retry: 'Finish linking',
  },
  failed: {
    title: 'The bank couldn’t be linked',
    text: 'Something went wrong on the way, so nothing was linked. Try again, or choose another bank.',
    retry: 'Try again',
  },
};

const BANK_CODES =
  /^(institution_|accounts_unavailable|account_numbers_unavailable|authorization_failed|no_debitable_account)/;

/**
 * What an error of Stripe.js means for the person. Types and codes are Stripe's, and may grow: what is not known is `failed`.
 * https://docs.stripe.com/api/errors
 */
export function toLinkProblem({ type, code = '' }: { type?: string; code?: string | undefined }): LinkProblem {
  if (type === 'api_connection_error') return 'network';
  if (code === 'session_expired' || code === 'resource_missing') return 'expired';
  return BANK_CODES.test(code) ? 'bank_unavailable' : 'failed';
}
