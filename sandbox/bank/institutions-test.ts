import { accountTemplate, type AccountTemplate, type Institution } from './institution';
import type { LedgerProfile } from './ledger-profile';
import { PEOPLE } from './people';

const TEST_NAME = 'StripeBank';

/** Ten checking accounts; two of them are inactive from the first moment, as in Stripe's test mode. */
const TEST_ACCOUNTS: readonly AccountTemplate[] = [
  testAccount('Success', '6789', {
    kind: 'checking',
    base: 420_000,
    salary: 245_000,
    rent: 165_000,
    wholeDollars: true,
  }),
  testAccount('Failure', '1116', { kind: 'fixed', amount: 98_000 }, 'inactive'),
  testAccount('Account closes after linking', '1113', { kind: 'fixed', amount: 15_000 }, 'inactive'),
  testAccount('Insufficient Funds', '2227', { kind: 'fixed', amount: 1_200 }),
  testAccount('High Balance', '4242', {
    kind: 'checking',
    base: 8_500_000,
    salary: 910_000,
    rent: 420_000,
    wholeDollars: true,
  }),
  testAccount('Very High Balance', '9797', {
    kind: 'checking',
    base: 187_000_000,
    salary: 2_400_000,
    rent: 980_000,
    wholeDollars: true,
  }),
  testAccount('Success (Later Disputed)', '5559', {
    kind: 'checking',
    base: 260_000,
    salary: 198_000,
    rent: 120_000,
    wholeDollars: true,
  }),
  testAccount('Payment Processes Indefinitely', '0009', {
    kind: 'checking',
    base: 310_000,
    salary: 205_000,
    rent: 130_000,
    wholeDollars: true,
  }),
  testAccount('Debit Not Authorized', '3335', {
    kind: 'checking',
    base: 150_000,
    salary: 160_000,
    rent: 95_000,
    wholeDollars: true,
  }),
  testAccount('Weekly Payment Volume Exceeded', '7771', {
    kind: 'checking',
    base: 540_000,
    salary: 265_000,
    rent: 150_000,
    wholeDollars: true,
  }),
];

/** The accounts behind the tiles with a sign-in: one of each common kind, owned by the person who signs in. */
function bankAccounts(institutionName: string): readonly AccountTemplate[] {
  return [
    accountTemplate({
      institutionName,
      name: 'Checking',
      last4: '4821',
      ledger: { kind: 'checking', base: 285_000, salary: 231_000, rent: 148_000, wholeDollars: false },
    }),
    accountTemplate({
      institutionName,
      name: 'Savings',
      last4: '7730',
      subcategory: 'savings',
      ledger: { kind: 'savings', base: 1_140_000, transfer: 30_000, interest: 3_900 },
    }),
    accountTemplate({
      institutionName,
      name: 'Credit Card',
      last4: '3008',
      category: 'credit',
      subcategory: 'credit_card',
      ledger: { kind: 'card', low: 60_000, high: 140_000 },
    }),
  ];
}

export const TEST_INSTITUTIONS: readonly Institution[] = [
  tile('fcinst_Qn1a7A4KhL42se', 'Test (Non-OAuth)', 'none', TEST_ACCOUNTS),
  tile('fcinst_Qn1a6jqpI0Gb84', 'Test (OAuth)', 'oauth', TEST_ACCOUNTS),
];

export const BANK_INSTITUTIONS: readonly Institution[] = [
  tile('fcinst_Qn1aVTBBJ4ubmQ', 'Bank (Non-OAuth)', 'form', bankAccounts('Bank (Non-OAuth)')),
  { ...tile('fcinst_Qn1aNn8l07746s', 'Bank (OAuth)', 'oauth', bankAccounts('Bank (OAuth)')), asksWhich: true },
];

/** Accounts that data can be read from and no payment can be made from. */
export const INVALID_PAYMENT_INSTITUTION: Institution = tile(
  'fcinst_Qn1aporTsLJQH4',
  'Invalid Payment Accounts',
  'none',
  [
    unpayable('Account Numbers Unavailable', '0117', { kind: 'fixed', amount: 74_300 }),
    {
      ...unpayable('Account Numbers Pending', '0225', { kind: 'fixed', amount: 212_900 }),
      numbers: 'pending',
    },
    accountTemplate({
      institutionName: 'Invalid Payment Accounts',
      name: 'Auto Loan',
      last4: '0333',
      category: 'credit',
      subcategory: 'other',
      ledger: { kind: 'mortgage', principal: -2_450_000, yearlyRate: 0.061, payment: 47_500, since: 2024 * 12 + 8 },
    }),
  ],
);

function testAccount(
  name: string,
  last4: string,
  ledger: LedgerProfile,
  initialStatus: 'active' | 'inactive' = 'active',
): AccountTemplate {
  const owners = { kind: 'fixed', owners: [PEOPLE.jenny] } as const;
  return accountTemplate({ name, last4, ledger, initialStatus, owners, institutionName: TEST_NAME });
}

function unpayable(name: string, last4: string, ledger: LedgerProfile): AccountTemplate {
  return accountTemplate({
    name,
    last4,
    ledger,
    institutionName: 'Invalid Payment Accounts',
    supportedPaymentMethodTypes: [],
  });
}

function tile(
  id: string,
  name: string,
  signIn: Institution['signIn'],
  accounts: readonly AccountTemplate[],
): Institution {
  return { id, name, featured: true, signIn, downtime: null, accounts };
}
