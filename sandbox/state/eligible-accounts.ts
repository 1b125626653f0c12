import type { AccountTemplate, Institution } from '../bank/institution';
import { LinkableSubcategory, type StoredSession } from './stored-session';

/** The accounts of an institution that a session lets its user pick; the modal shows the others greyed. */
export function eligibleAccounts(session: StoredSession, institution: Institution): AccountTemplate[] {
  return institution.accounts.filter((account) => isEligible(session, account));
}

export function isEligible({ filters }: StoredSession, account: AccountTemplate): boolean {
  if (filters === null) return true;
  const subcategory = LinkableSubcategory.safeParse(account.subcategory).data;
  const wanted =
    filters.accountSubcategories === null ||
    (subcategory !== undefined && filters.accountSubcategories.includes(subcategory));
  const payable = filters.requirePaymentMethodSupport !== 'all' || account.supportedPaymentMethodTypes.length > 0;
  const countries = filters.countries ?? (filters.country === null ? ['US'] : [filters.country]);
  const here = countries.some((country) => country.toUpperCase() === 'US');
  return wanted && payable && here;
}
