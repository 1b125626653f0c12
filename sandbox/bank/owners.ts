import type { OwnerFacts, OwnerRule } from './owner-facts';
import { PEOPLE } from './people';

/** The person who links, as far as Stripe's customer object knows them. */
export interface Linker {
  name: string | null;
  email: string | null;
  phone: string | null;
}

/** The owners in the bank's books. Someone who links without a name is taken for Amara Okafor. */
export function ownersFor(rule: OwnerRule, linker: Linker | null): OwnerFacts[] {
  if (rule.kind === 'fixed') return [...rule.owners];
  const holder: OwnerFacts = linker?.name
    ? {
        name: linker.name,
        email: linker.email,
        phone: linker.phone ?? PEOPLE.amara.phone,
        raw_address: PEOPLE.amara.raw_address,
      }
    : PEOPLE.amara;
  return [holder, ...rule.with.filter((other) => other.name !== holder.name)];
}
