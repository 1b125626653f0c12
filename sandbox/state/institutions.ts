import type { Institution } from '../bank/institution';
import { DOWN_INSTITUTIONS } from '../bank/institutions-down';
import { OWNERSHIP_INSTITUTION } from '../bank/institutions-ownership';
import { SANDBAR_CREDIT_UNION } from '../bank/institutions-sandbar';
import { SEARCH_ONLY_INSTITUTIONS } from '../bank/institutions-search-only';
import { BANK_INSTITUTIONS, INVALID_PAYMENT_INSTITUTION, TEST_INSTITUTIONS } from '../bank/institutions-test';

export type { AccountTemplate, Institution } from '../bank/institution';

/** Every institution of the modal, featured ones first, in the order in which they are offered. */
export const INSTITUTIONS: readonly Institution[] = [
  ...TEST_INSTITUTIONS,
  ...BANK_INSTITUTIONS,
  SANDBAR_CREDIT_UNION,
  OWNERSHIP_INSTITUTION,
  INVALID_PAYMENT_INSTITUTION,
  ...DOWN_INSTITUTIONS,
  ...SEARCH_ONLY_INSTITUTIONS,
];

export function findInstitution(name: string): Institution | null {
  return INSTITUTIONS.find((institution) => institution.name === name) ?? null;
}

/** The name of the tile, by the id that its accounts keep; empty for one that is no longer offered. */
export function institutionName(id: string): string {
  return INSTITUTIONS.find((institution) => institution.id === id)?.name ?? '';
}
