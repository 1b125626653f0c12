import { isCustomerId, isLinkedAccountId } from './ids';

/** What a text typed into support's search looks for. */
export type CustomerSearch =
  | { readonly kind: 'customer_id'; readonly id: string }
  | { readonly kind: 'account_id'; readonly id: string }
  /** Part of a name or e-mail; four digits are also the last four of an account. */
  | { readonly kind: 'text'; readonly text: string; readonly last4: string | null };

export const MIN_SEARCH_LENGTH = 3;
export const MAX_SEARCH_LENGTH = 200;

const lettersAndDigits = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Null for what is too short to be looked up without reading every row, or too long to be meant. Ids are taken whole. */
export function toCustomerSearch(typed: string): CustomerSearch | null {
  const text = typed.normalize('NFC').trim().replace(/\s+/gu, ' ');
  if (lettersAndDigits(text) < MIN_SEARCH_LENGTH || text.length > MAX_SEARCH_LENGTH || text.includes('\0')) return null;
  if (isCustomerId(text)) return { kind: 'customer_id', id: text };
  if (isLinkedAccountId(text)) return { kind: 'account_id', id: text };
  return { kind: 'text', text, last4: /^\d{4}$/.test(text) ? text : null };
}

/** A LIKE pattern that finds `text` anywhere and takes none of its characters for a wildcard. */
export const containsPattern = (text: string): string => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
