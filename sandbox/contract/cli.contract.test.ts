import { expect, it } from 'vitest';
import { z } from 'zod';
import { commandLine } from './support/command-line';
import { startSandbox } from './support/start-sandbox';

const Shown = z.looseObject({ id: z.string(), object: z.string() });
const Listed = z.object({ data: z.array(z.looseObject({ id: z.string() })) });
const ACCOUNT = 'financial_connections.account';

it('shows a session and its accounts, refreshes them and lists what moved, by Stripe’s own command line', async () => {
  const { port, customer, link, settled } = await startSandbox();
  const stripe = await commandLine(port);
  const connections = async (...args: string[]) =>
    JSON.parse(await stripe('financial_connections', ...args)) as unknown;
  const accounts = async (operation: string, ...args: string[]) =>
    Shown.parse(await connections('accounts', operation, ...args));
  const holder = ['--account-holder.type', 'customer', '--account-holder.customer', await customer()];
  const permissions = ['balances', 'ownership', 'transactions'].flatMap((name) => ['--permissions', name]);

  const session = Shown.parse(await connections('sessions', 'create', ...holder, ...permissions));
  const [id = ''] = await link(session.id, 'Test (Non-OAuth)', ['Success']);
  expect(await connections('sessions', 'retrieve', session.id)).toMatchObject({ accounts: { data: [{ id }] } });
  expect(Listed.parse(await connections('accounts', 'list', '--limit', '3')).data).toMatchObject([{ id }]);
  expect(await accounts('refresh', id, '--features', 'balance', '--features', 'ownership')).toMatchObject({
    balance_refresh: { status: 'pending' },
  });
  expect(await accounts('subscribe', id, '--features', 'transactions')).toMatchObject({
    subscriptions: ['transactions'],
  });
  const { ownership } = await settled(id);
  const owners = await connections('accounts', 'list_owners', id, '--ownership', String(ownership));
  expect(Listed.parse(owners).data).toMatchObject([{ name: 'Jenny Rosen' }]);
  const [moved] = Listed.parse(await connections('transactions', 'list', '--account', id, '--limit', '2')).data;
  expect(await connections('transactions', 'retrieve', moved?.id ?? '')).toEqual(moved);
  expect(await accounts('unsubscribe', id, '--features', 'transactions')).toMatchObject({ subscriptions: [] });
  expect(await accounts('disconnect', id, '--confirm')).toMatchObject({ status: 'disconnected' });
  expect(await accounts('retrieve', id)).toMatchObject({ status: 'disconnected' });
  const events = Listed.parse(JSON.parse(await stripe('events', 'list', '--limit', '1'))).data;
  expect(events).toMatchObject([{ type: `${ACCOUNT}.disconnected` }]);
});

it.each([
  ...['created', 'refreshed_balance', 'refreshed_ownership', 'refreshed_transactions'],
  ...['deactivated', 'reactivated', 'disconnected'],
])('triggers financial_connections.account.%s, by our fixture', async (name) => {
  const { port, receiver } = await startSandbox();
  await (
    await commandLine(port)
  )('trigger', `${ACCOUNT}.${name}`);
  expect(await receiver.waitFor(`${ACCOUNT}.${name}`)).toHaveLength(1);
});

it.each(['customer.created', 'customer.updated', 'customer.deleted'])(
  'triggers %s, by the program’s own fixture',
  async (type) => {
    const { port, stripe } = await startSandbox();
    await (
      await commandLine(port)
    )('trigger', type);
    expect((await stripe.events.list({ type })).data).toHaveLength(1);
  },
);
