import type { AccountView } from './views';

type Named = Pick<AccountView, 'last4' | 'name'>;

/** What is typed to delete an account for good: its last four digits, or its name where the bank gave none. */
export const confirmationOf = ({ last4, name }: Named): string => last4 ?? name;

export const isConfirmation = (typed: string, account: Named): boolean =>
  typed.trim().normalize() === confirmationOf(account).trim().normalize();
