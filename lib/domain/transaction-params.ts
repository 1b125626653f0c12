import { LONGEST_SEARCH, type TransactionFilter, TRANSACTION_STATUSES } from './transaction-view';

type Param = string | string[] | null | undefined;

/** What an address says of the list; anything else in it, and whatever is not understood, is the default. */
export interface TransactionChoice extends TransactionFilter {
  /** Where the list begins; null at the newest. */
  readonly before: string | null;
}

// When it happened, in milliseconds, and its id: the place between two rows, whatever comes on top meanwhile.
const PLACE = /^(\d{1,15})_([A-Za-z0-9_]{1,255})$/;

export interface TransactionPlace {
  readonly at: Date;
  readonly id: string;
}

export const toPlaceText = ({ at, id }: TransactionPlace): string => `${at.getTime()}_${id}`;

export function readPlace(text: string | null): TransactionPlace | null {
  const [, time, id] = PLACE.exec(text ?? '') ?? [];
  return time === undefined || id === undefined ? null : { at: new Date(Number(time)), id };
}

export function readTransactionChoice(params: { q?: Param; status?: Param; before?: Param }): TransactionChoice {
  const search = typeof params.q === 'string' ? params.q.trim().slice(0, LONGEST_SEARCH) : '';
  const before = typeof params.before === 'string' && readPlace(params.before) ? params.before : null;
  return { search, status: TRANSACTION_STATUSES.find((status) => status === params.status) ?? 'all', before };
}

/** The choice as a query, as short as it can be said: "q=coffee&status=pending", or nothing. */
export function transactionQuery({ search, status, before }: TransactionChoice): string {
  const query = new URLSearchParams();
  if (search) query.set('q', search);
  if (status !== 'all') query.set('status', status);
  if (before) query.set('before', before);
  return query.toString();
}
