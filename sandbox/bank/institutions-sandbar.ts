import { accountTemplate, type AccountTemplate, type Institution } from './institution';
import { PEOPLE } from './people';

const NAME = 'Sandbar Credit Union';

/** Books are closed every hour, three hours late. */
const HOURS_BEHIND = { lagHours: 3, everyHours: 1 };

/** A whole household's accounts, with every shape of balance that Stripe can send. It is not one of Stripe's tiles. */
const ACCOUNTS: readonly AccountTemplate[] = [
  sandbar({
    name: 'Everyday Checking',
    last4: '2841',
    owners: { kind: 'holder', with: [PEOPLE.daniel] },
    ledger: { kind: 'checking', base: 312_450, salary: 268_412, rent: 172_500, wholeDollars: false },
  }),
  sandbar({
    name: 'Rainy Day Savings',
    last4: '6617',
    subcategory: 'savings',
    ledger: { kind: 'savings', base: 1_845_000, transfer: 40_000, interest: 6_240 },
  }),
  sandbar({
    name: 'Tidewater Credit Card',
    last4: '9054',
    category: 'credit',
    subcategory: 'credit_card',
    ledger: { kind: 'card', low: 92_000, high: 214_000 },
  }),
  sandbar({
    name: 'Home Mortgage',
    last4: '7702',
    category: 'credit',
    subcategory: 'mortgage',
    owners: { kind: 'holder', with: [PEOPLE.daniel] },
    asOf: { lagHours: 10, everyHours: 24 },
    ledger: { kind: 'mortgage', principal: -38_600_000, yearlyRate: 0.0525, payment: 213_150, since: 2021 * 12 + 5 },
  }),
  sandbar({
    name: 'Home Equity Line of Credit',
    last4: '5183',
    category: 'credit',
    subcategory: 'line_of_credit',
    ledger: { kind: 'credit_line', base: -640_000, swing: 95_000 },
  }),
  sandbar({
    name: 'Harbor Brokerage',
    last4: '3390',
    category: 'investment',
    subcategory: 'other',
    ledger: { kind: 'investment', base: 5_412_000 },
  }),
  sandbar({ name: 'Vacation Club', last4: '1185', subcategory: 'savings', ledger: { kind: 'unshared' } }),
  sandbar({
    name: 'Traveler Account',
    last4: '4476',
    subcategory: 'other',
    ledger: {
      kind: 'currencies',
      parts: [
        { currency: 'usd', profile: { kind: 'checking', base: 94_000, salary: 41_000, rent: 0, wholeDollars: false } },
        { currency: 'eur', profile: { kind: 'checking', base: 61_500, salary: 22_000, rent: 0, wholeDollars: false } },
      ],
    },
  }),
  sandbar({
    name: 'Branch Checking (updates weekly)',
    last4: '8029',
    asOf: { lagHours: 96, everyHours: 24 },
    ledger: { kind: 'checking', base: 128_000, salary: 121_000, rent: 78_000, wholeDollars: false },
  }),
];

export const SANDBAR_CREDIT_UNION: Institution = {
  id: 'fcinst_SandbarCreditUnion',
  name: NAME,
  featured: true,
  signIn: 'form',
  downtime: null,
  accounts: ACCOUNTS,
};

function sandbar(given: Omit<Parameters<typeof accountTemplate>[0], 'institutionName'>): AccountTemplate {
  return accountTemplate({ asOf: HOURS_BEHIND, ...given, institutionName: NAME });
}
