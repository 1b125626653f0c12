import Stripe from 'stripe';
import { suffix } from './deliver';

/** Stripe's SDK against the sandbox, and what only the sandbox can be told. */
export function sandboxClient(sandboxUrl: string) {
  const { hostname, port } = new URL(sandboxUrl);
  const stripe = new Stripe('sk_test_sandbox', { protocol: 'http', host: hostname, port, telemetry: false });
  const control = async (method: string, path: string, body: object) => {
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch(new URL(path, sandboxUrl), { method, headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  };
  return { stripe, control };
}

type Sandbox = ReturnType<typeof sandboxClient>;

/** Links the ten accounts of a test bank and answers their ids, once their first figures are in. */
export async function linkBank({ stripe, control }: Sandbox): Promise<string[]> {
  const customer = await stripe.customers.create({ name: suffix() });
  const session = await stripe.financialConnections.sessions.create({
    account_holder: { type: 'customer', customer: customer.id },
    permissions: ['balances'],
    prefetch: ['balances'],
  });
  await control('POST', `/_sandbox/sessions/${session.id}/link`, { institution: 'Test (Non-OAuth)', accounts: 'all' });
  const list = await stripe.financialConnections.accounts.list({ session: session.id, limit: 100 });
  await untilSettled(stripe, session.id);
  return list.data.map(({ id }) => id);
}

/** Links a test bank and lets things happen to its accounts; answers their ids and every event of it, as Stripe lists them. */
export async function liveThrough(sandbox: Sandbox) {
  const { stripe, control } = sandbox;
  const ids = await linkBank(sandbox);
  for (const [index, id] of ids.entries()) {
    const usd = 1_000 + index;
    await control('PATCH', `/_sandbox/accounts/${id}`, {
      balance: { current: { usd }, type: 'cash', cash: { available: { usd } } },
    });
    if (index % 3 === 0)
      for (const status of ['inactive', 'active']) await control('PATCH', `/_sandbox/accounts/${id}`, { status });
    if (index % 5 === 4) await control('PATCH', `/_sandbox/accounts/${id}`, { status: 'disconnected' });
  }
  const events = await stripe.events.list({ limit: 100 }).autoPagingToArray({ limit: 1_000 });
  return { ids, events: events.filter(({ data }) => 'id' in data.object && ids.includes(String(data.object.id))) };
}

async function untilSettled(stripe: Stripe, session: string): Promise<void> {
  for (let tried = 0; tried < 100; tried++) {
    const { data } = await stripe.financialConnections.accounts.list({ session, limit: 100 });
    if (data.every(({ balance_refresh }) => balance_refresh?.status !== 'pending')) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The first refreshes did not end.');
}
