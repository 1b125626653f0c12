import type { StoredSession } from '../state/stored-session';
import type { PermissionInWords } from './protocol';

type Permission = StoredSession['permissions'][number];

const WORDS: Record<Permission, PermissionInWords> = {
  balances: { label: 'Balances', detail: 'What each account holds, and how much of it can be spent' },
  ownership: { label: 'Account owners', detail: 'Names of the owners, and the contact details the bank has for them' },
  transactions: { label: 'Transactions', detail: 'Payments in and out, with dates, amounts and descriptions' },
  payment_method: { label: 'Account details', detail: 'Account and routing numbers, to pay by bank when you ask to' },
};

/** Exactly what the session asks for, no more, in the order in which it asks. */
export function permissionsInWords(permissions: readonly Permission[]): PermissionInWords[] {
  return permissions.map((permission) => WORDS[permission]);
}
