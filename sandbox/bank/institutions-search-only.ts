import { accountTemplate, type AccountTemplate, type Aftermath, type Institution } from './institution';

const THIRTY_DAYS = 30 * 86_400;

/** Institutions that only a search finds. Each does something to its accounts after they were linked. */
export const SEARCH_ONLY_INSTITUTIONS: readonly Institution[] = [
  hidden('fcinst_SandboxTokenized', 'Tokenized Account Number', [
    tokenized('Expired', '0201', 0),
    tokenized('Eventually expiring', '0202', THIRTY_DAYS),
    tokenized('Immediately expiring', '0203', 5),
  ]),
  hidden('fcinst_SandboxInactive', 'Inactive Accounts', [
    restless('Inactive Accounts', 'Checking', '0301', { kind: 'deactivates', afterSeconds: 10 }),
    restless('Inactive Accounts', 'Savings', '0302', { kind: 'deactivates', afterSeconds: 10 }),
  ]),
  hidden('fcinst_SandboxReauthNow', 'Immediately Requires Reauthentication', [
    restless('Immediately Requires Reauthentication', 'Checking', '0401', { kind: 'deactivates', afterSeconds: 1 }),
  ]),
  hidden('fcinst_SandboxReauthLater', 'Eventually Requires Reauthentication', [
    restless('Eventually Requires Reauthentication', 'Checking', '0501', {
      kind: 'access_expires',
      afterSeconds: THIRTY_DAYS,
    }),
  ]),
  hidden('fcinst_SandboxNoLink', 'Data cannot be shared through Link', [
    {
      ...calm('Data cannot be shared through Link', 'Checking', '0601'),
      supportedPaymentMethodTypes: ['us_bank_account'],
    },
  ]),
];

function tokenized(name: string, last4: string, afterSeconds: number): AccountTemplate {
  return restless('Tokenized Account Number', name, last4, { kind: 'number_expires', afterSeconds });
}

function restless(institutionName: string, name: string, last4: string, aftermath: Aftermath): AccountTemplate {
  return { ...calm(institutionName, name, last4), aftermath };
}

function calm(institutionName: string, name: string, last4: string): AccountTemplate {
  return accountTemplate({
    institutionName,
    name,
    last4,
    subcategory: name === 'Savings' ? 'savings' : 'checking',
    ledger: { kind: 'checking', base: 187_000, salary: 190_000, rent: 115_000, wholeDollars: false },
  });
}

function hidden(id: string, name: string, accounts: readonly AccountTemplate[]): Institution {
  return { id, name, featured: false, signIn: 'none', downtime: null, accounts };
}
