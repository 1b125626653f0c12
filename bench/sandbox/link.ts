import { ask } from './ask';

const AT_ONCE = 4;
const PERMISSIONS = ['balances', 'ownership', 'transactions', 'payment_method'];
const LINK = JSON.stringify({ institution: 'Bank (OAuth)', accounts: 'all' });

/** A customer's session and, in place of the modal, its three accounts with two first figures each. */
export async function linkThree(port: number, customer: string): Promise<string[]> {
  const body = [
    `account_holder[type]=customer&account_holder[customer]=${customer}&prefetch[]=balances&prefetch[]=ownership`,
    ...PERMISSIONS.map((permission) => `permissions[]=${permission}`),
  ].join('&');
  const session = idOf(await ask(port, 'POST', '/v1/financial_connections/sessions', body));
  const linked = await ask(port, 'POST', `/_sandbox/sessions/${session}/link`, LINK);
  return JSON.parse(linked).accounts.map(({ id }: { id: string }) => id);
}

export async function createCustomer(port: number): Promise<string> {
  return idOf(await ask(port, 'POST', '/v1/customers', 'email=bench@example.com'));
}

/** Adds to the list until there are so many, a customer for every nine. */
export async function linkUntil(port: number, accounts: string[], wanted: number): Promise<string[]> {
  const worker = async () => {
    while (accounts.length < wanted) {
      const customer = await createCustomer(port);
      for (let times = 0; times < 3; times++) accounts.push(...(await linkThree(port, customer)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return accounts;
}

function idOf(answer: string): string {
  return String(JSON.parse(answer).id);
}
