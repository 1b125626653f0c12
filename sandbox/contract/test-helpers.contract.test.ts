import { expect, it } from 'vitest';
import { refused } from './support/refused';
import { first, startSandbox } from './support/start-sandbox';

const HELPERS = '/v1/test_helpers/financial_connections';

it('links by an API request, once, and changes the status of what was linked', async () => {
  const { stripe, customer, session } = await startSandbox();
  const id = await session(await customer());
  const link = (params: object) => stripe.rawRequest('POST', `${HELPERS}/sessions/${id}/link`, { ...params });
  const linked = await link({ institution: 'Test (Non-OAuth)', accounts: ['Success', 'High Balance'] });
  expect(linked).toEqual(await stripe.financialConnections.sessions.retrieve(id));
  expect(linked.accounts.data).toMatchObject([{ display_name: 'High Balance' }, { display_name: 'Success' }]);
  const again = await refused(link({ institution: 'Test (Non-OAuth)' }));
  expect(again).toMatchObject({ status: 400, code: 'session_completed' });

  const { id: account } = first((await stripe.financialConnections.accounts.list({ session: id })).data);
  const change = (status: string) => stripe.rawRequest('POST', `${HELPERS}/accounts/${account}`, { status });
  expect(await change('inactive')).toMatchObject({ id: account, status: 'inactive' });
  expect(await change('active')).toMatchObject({ id: account, status: 'active' });
  expect(await refused(change('disconnected'))).toMatchObject({ status: 400, param: 'status' });
});

it('says what cannot be linked, and leaves the session open', async () => {
  const { stripe, customer, session, link } = await startSandbox();
  const id = await session(await customer());
  const ask = (of: string, params: object) =>
    refused(stripe.rawRequest('POST', `${HELPERS}/sessions/${of}/link`, { ...params }));
  expect(await ask(id, { institution: 'No Such Bank' })).toMatchObject({ status: 400, code: 'unknown_institution' });
  expect(await ask(id, {})).toMatchObject({ status: 400, code: 'parameter_missing', param: 'institution' });
  expect(await ask('fcsess_none', { institution: 'Test (Non-OAuth)' })).toMatchObject({ status: 404 });
  expect(await link(id, 'Test (Non-OAuth)', ['Success'])).toHaveLength(1);
});
