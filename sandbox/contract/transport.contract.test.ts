import Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startSandbox } from './support/start-sandbox';

const JSON_HEADERS = { authorization: 'Bearer sk_test_contract' };

function form(url: string, body: string, headers: Record<string, string> = {}) {
  return fetch(url, {
    method: 'POST',
    body,
    headers: { ...JSON_HEADERS, 'content-type': 'application/x-www-form-urlencoded', ...headers },
  });
}

const ErrorBody = z.object({
  error: z.looseObject({ type: z.string(), message: z.string() }),
});

async function errorOf(response: Response) {
  return ErrorBody.parse(await response.json()).error;
}

describe('answers', () => {
  it('carry a request id, the version that was asked for, and the idempotency key', async () => {
    const { stripe } = await startSandbox();
    const customer = await stripe.customers.create({ email: 'a@example.com' }, { idempotencyKey: 'key-1' });
    expect(customer.lastResponse.requestId).toMatch(/^req_\w{14}$/);
    expect(customer.lastResponse.apiVersion).toBe('2026-10-28.endive');
    expect(customer.lastResponse.idempotencyKey).toBe('key-1');
  });

  it('are the same on localhost as on 127.0.0.1', async () => {
    const { port } = await startSandbox();
    const response = await fetch(`http://localhost:${port}/v1/customers`, { headers: JSON_HEADERS });
    expect(response.status).toBe(200);
  });

  it('refuse a version that is not one', async () => {
    const { url } = await startSandbox();
    const response = await fetch(`${url}/v1/customers`, { headers: { ...JSON_HEADERS, 'stripe-version': 'latest' } });
    expect((await errorOf(response)).message).toBe('Invalid Stripe API version: latest');
  });
});

describe('keys', () => {
  it.each(['sk_test_abc', 'rk_test_abc'])('%s opens, as Bearer and as the user of Basic', async (key) => {
    const { url } = await startSandbox();
    const basic = `Basic ${Buffer.from(`${key}:`).toString('base64')}`;
    for (const authorization of [`Bearer ${key}`, basic]) {
      expect((await fetch(`${url}/v1/customers`, { headers: { authorization } })).status).toBe(200);
    }
  });

  it.each(['sk_live_abcdefghijklmnop', 'pk_test_abcdefghijklmnop', 'nonsense'])(
    '%s is refused with 401',
    async (key) => {
      const { port } = await startSandbox();
      const stripe = new Stripe(key, { protocol: 'http', host: '127.0.0.1', port, maxNetworkRetries: 0 });
      await expect(stripe.customers.list()).rejects.toBeInstanceOf(Stripe.errors.StripeAuthenticationError);
    },
  );

  it('of live mode are told so by an object of test mode', async () => {
    const { port, customer, linkedOne } = await startSandbox();
    const live = new Stripe('sk_live_abcdefghijklmnop', {
      protocol: 'http',
      host: '127.0.0.1',
      port,
      maxNetworkRetries: 0,
    });
    const id = await customer();
    await expect(live.customers.retrieve(id)).rejects.toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
      message: `No such customer: '${id}'; a similar object exists in test mode, but a live mode key was used to make this request.`,
    });
    const account = await linkedOne('Test (Non-OAuth)', 'Success', []);
    const refresh = live.financialConnections.accounts.refresh(account.id, { features: ['balance'] });
    await expect(refresh).rejects.toMatchObject({ statusCode: 404, param: 'account' });
    await expect(live.customers.retrieve('cus_none')).rejects.toMatchObject({ statusCode: 401 });
  });

  it('are asked for when there is none', async () => {
    const { url } = await startSandbox();
    const response = await fetch(`${url}/v1/customers`);
    expect(response.status).toBe(401);
    expect((await errorOf(response)).message).toContain('You did not provide an API key');
  });

  it('are not repeated whole in the refusal', async () => {
    const { url } = await startSandbox();
    const headers = { authorization: 'Bearer sk_live_abcdefghijklmnop' };
    const { message } = await errorOf(await fetch(`${url}/v1/customers`, { headers }));
    expect(message).toBe('Invalid API Key provided: sk_live_************mnop');
  });
});

describe('forms', () => {
  it('take arrays with indexes, with empty brackets, and out of order', async () => {
    const { url, customer } = await startSandbox();
    const holder = `account_holder[type]=customer&account_holder[customer]=${await customer()}`;
    for (const permissions of [
      'permissions[0]=balances&permissions[1]=ownership',
      'permissions[]=balances&permissions[]=ownership',
      'permissions[1]=ownership&permissions[0]=balances',
      'permissions%5B%5D=balances&permissions%5B%5D=ownership',
    ]) {
      const response = await form(`${url}/v1/financial_connections/sessions`, `${holder}&${permissions}`);
      expect(await response.json()).toMatchObject({ permissions: ['balances', 'ownership'] });
    }
  });

  it('are refused when they are JSON, too large, or badly encoded', async () => {
    const { url } = await startSandbox();
    const json = await form(`${url}/v1/customers`, '{}', { 'content-type': 'application/json' });
    expect(json.status).toBe(400);
    const large = await form(`${url}/v1/customers`, `name=${'x'.repeat(1024 * 1024 + 1)}`);
    expect([large.status, (await errorOf(large)).type]).toEqual([413, 'invalid_request_error']);
    expect((await form(`${url}/v1/customers`, 'name=%E0%A4%A')).status).toBe(400);
  });
});

describe('errors', () => {
  it('name one unknown parameter, and several', async () => {
    const { url } = await startSandbox();
    expect(await errorOf(await form(`${url}/v1/customers`, 'nmae=Jo'))).toEqual({
      type: 'invalid_request_error',
      code: 'parameter_unknown',
      message: 'Received unknown parameter: nmae',
      param: 'nmae',
      doc_url: 'https://stripe.com/docs/error-codes/parameter-unknown',
      request_log_url: expect.stringMatching(/^https:\/\/dashboard\.stripe\.com\/test\/logs\/req_\w+\?t=\d+$/),
    });
    const { message } = await errorOf(await form(`${url}/v1/customers`, 'a=1&address[b]=2'));
    expect(message).toBe('Received unknown parameters: a, address[b]');
  });

  it('name a missing parameter by its place', async () => {
    const { url } = await startSandbox();
    const response = await form(
      `${url}/v1/financial_connections/sessions`,
      'permissions[]=balances&account_holder[a]=',
    );
    expect((await errorOf(response)).message).toBe('Received unknown parameter: account_holder[a]');
    const nested = await form(`${url}/v1/financial_connections/sessions`, 'account_holder[customer]=cus_1');
    expect(await errorOf(nested)).toMatchObject({
      type: 'invalid_request_error',
      code: 'parameter_missing',
      param: 'account_holder[type]',
      message: 'Missing required param: account_holder[type].',
    });
  });

  it('list what a wrong value may be', async () => {
    const { stripe, customer } = await startSandbox();
    const params = {
      account_holder: { type: 'customer', customer: await customer() },
      permissions: ['balance'],
    };
    await expect(stripe.financialConnections.sessions.create(params)).rejects.toMatchObject({
      param: 'permissions[0]',
      message: 'Invalid permissions[0]: must be one of balances, ownership, payment_method, or transactions',
    });
  });

  it.each([
    ['101', "This value must be less than or equal to 100 (it currently is '101')."],
    ['0', "This value must be greater than or equal to 1 (it currently is '0')."],
    ['ten', 'Invalid integer: ten'],
  ])('say what is wrong with limit=%s', async (limit, message) => {
    const { url } = await startSandbox();
    const response = await fetch(`${url}/v1/customers?limit=${limit}`, { headers: JSON_HEADERS });
    expect(await errorOf(response)).toMatchObject({ message, param: 'limit', code: 'parameter_invalid_integer' });
  });

  it('are 404 for what does not exist, and 400 for a parameter that names it', async () => {
    const { stripe } = await startSandbox();
    await expect(stripe.customers.retrieve('cus_none')).rejects.toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
      param: 'id',
      message: "No such customer: 'cus_none'",
    });
    await expect(stripe.customers.list({ starting_after: 'cus_none' })).rejects.toMatchObject({
      statusCode: 400,
      param: 'starting_after',
    });
  });

  it.each([
    ['GET', '/v1/financial_connections/institutions'],
    ['POST', '/v1/financial_connections/accounts'],
    ['PUT', '/v1/customers'],
    ['GET', '/v1/customers/'],
    ['GET', '/v2/core/events'],
    ['POST', '/'],
  ])('do not know %s %s', async (method, path) => {
    const { url } = await startSandbox();
    const response = await fetch(url + path, { method, headers: JSON_HEADERS });
    expect(response.status).toBe(404);
    expect((await errorOf(response)).message).toContain(`Unrecognized request URL (${method}: ${path}).`);
  });

  it('refuse to expand what is no reference', async () => {
    const { stripe, linkedOne } = await startSandbox();
    const { id } = await linkedOne('Test (Non-OAuth)', 'Success');
    const retrieve = stripe.financialConnections.accounts.retrieve(id, { expand: ['balance'] });
    await expect(retrieve).rejects.toMatchObject({ message: 'This property cannot be expanded (balance).' });
  });
});
