import { accountTemplate, type AccountTemplate, type Institution } from './institution';
import type { LedgerProfile } from './ledger-profile';
import type { OwnerFacts } from './owner-facts';
import { PEOPLE } from './people';

const NAME = 'Ownership Accounts';

/** One account for each shape that a bank's answer about owners may take. */
export const OWNERSHIP_INSTITUTION: Institution = {
  id: 'fcinst_Qn1aly9zRRkWP1',
  name: NAME,
  featured: true,
  signIn: 'none',
  downtime: null,
  accounts: [
    owned('Single Owner', '1001', checking(240_000), [PEOPLE.mei]),
    owned('Joint Owners', '1002', checking(515_000), [PEOPLE.amara, PEOPLE.daniel]),
    owned('Three Owners', '1003', checking(380_000), [PEOPLE.lucia, PEOPLE.samuel, PEOPLE.priya]),
    owned('Owner Without E-mail', '1004', checking(97_000), [PEOPLE.walter]),
    owned('Owner Without Phone', '1005', checking(133_000), [PEOPLE.priya]),
    owned('Owner Without Address', '1006', checking(208_000), [PEOPLE.samuel]),
    owned('Owner With Name Only', '1007', checking(176_000), [PEOPLE.noor]),
    owned('Business Owner', '1008', checking(2_380_000), [PEOPLE.rocket]),
  ],
};

function checking(base: number): LedgerProfile {
  return { kind: 'checking', base, salary: 215_000, rent: 140_000, wholeDollars: false };
}

function owned(name: string, last4: string, ledger: LedgerProfile, owners: readonly OwnerFacts[]): AccountTemplate {
  return accountTemplate({ name, last4, ledger, institutionName: NAME, owners: { kind: 'fixed', owners } });
}
