import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sessionForTests } from '../../auth-flow/testing/session-for-tests';
import { createSandbox, type Sandbox } from '../../server';
import { linkAccounts } from '../../state/link-accounts';
import { expireSession } from '../../state/sessions';
import { fetchResult, startFlow, UNREACHABLE } from './call-sandbox';

const KEY = 'pk_test_sandbox';

let sandbox: Sandbox;
let origin: string;
const plainFetch = globalThis.fetch;

/** Node's fetch does not say where it comes from; a browser always does. */
function fetchAsBrowser(url: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('origin', 'http://localhost:3000');
  return plainFetch(url, { ...init, headers });
}

beforeAll(async () => {
  vi.stubGlobal('fetch', fetchAsBrowser);
  sandbox = createSandbox();
  origin = `http://127.0.0.1:${await sandbox.listen(0)}`;
});
afterAll(() => {
  vi.unstubAllGlobals();
  return sandbox.close();
});

const newSession = () => sessionForTests(sandbox.ctx);

describe('results of the Stripe.js stand-in', () => {
  it('carry the linked accounts as a plain array', async () => {
    const session = newSession();
    linkAccounts(sandbox.ctx, session.id, 'Test (Non-OAuth)', ['Success']);
    const result = await fetchResult(origin, KEY, session.clientSecret);
    expect(result.value?.session).toMatchObject({
      id: session.id,
      accounts: [{ object: 'financial_connections.account', display_name: 'Success', last4: '6789' }],
    });
  });

  it('begin with the address of a flow and the session without its secret', async () => {
    const session = newSession();
    const { value } = await startFlow(origin, KEY, session.clientSecret);
    expect(value?.flow_path).toMatch(/^\/auth-flow\/[\w-]{32}$/);
    expect(value?.session).toMatchObject({ id: session.id, accounts: [] });
    expect(JSON.stringify(value)).not.toContain(session.clientSecret);
  });

  it('tell an unknown, an expired and a used client secret apart', async () => {
    const expired = newSession();
    expireSession(sandbox.ctx, expired.id);
    const used = newSession();
    linkAccounts(sandbox.ctx, used.id, 'Test (Non-OAuth)', 'all');
    const codes = [];
    for (const secret of ['fcsess_client_secret_nobody', expired.clientSecret, used.clientSecret]) {
      const { error } = await startFlow(origin, KEY, secret);
      expect(error?.type).toBe('invalid_request_error');
      expect(error?.message).not.toContain(secret);
      codes.push(error?.code);
    }
    expect(codes).toEqual(['resource_missing', 'session_expired', 'session_already_completed']);
  });

  it('are an authentication error for any key but a publishable test key', async () => {
    const { clientSecret } = newSession();
    for (const key of ['pk_live_1', 'sk_test_1', 'nonsense']) {
      expect((await fetchResult(origin, key, clientSecret)).error?.type).toBe('authentication_error');
    }
  });

  it('are a connection error where nothing answers', async () => {
    expect(await startFlow('http://127.0.0.1:1', KEY, 'fcsess_client_secret_1')).toEqual({ error: UNREACHABLE });
  });
});
