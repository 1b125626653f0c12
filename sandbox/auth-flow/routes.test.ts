import { afterAll, describe, expect, it } from 'vitest';
import { linkAccounts } from '../state/link-accounts';
import { expireSession, findSession } from '../state/sessions';
import { HOST_ORIGIN, modalForTests } from './testing/modal-for-tests';
import { sessionForTests } from './testing/session-for-tests';

const { sandbox, routes, post, start, openPage, open } = modalForTests();
afterAll(() => sandbox.close());

const TEST_BANK = 'fcinst_Qn1a7A4KhL42se';
const FORM_BANK = 'fcinst_Qn1aVTBBJ4ubmQ';
const OAUTH_BANK = 'fcinst_Qn1aNn8l07746s';

async function openAtPicker() {
  const modal = await open();
  await modal.act({ action: 'agree' });
  return modal;
}

describe('opening the modal', () => {
  it('lets pages of this machine start a flow, and no others', async () => {
    const { clientSecret } = sessionForTests(sandbox.ctx);
    const ours = await start(clientSecret);
    expect(ours.status).toBe(200);
    expect(ours.headers.get('access-control-allow-origin')).toBe(HOST_ORIGIN);
    for (const origin of ['https://evil.example', 'http://localhost.evil.example', 'null']) {
      const theirs = await start(clientSecret, origin);
      expect(theirs.status).toBe(403);
      expect(theirs.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('shows its page in the frame of the page that started it alone, and keeps nothing of it', async () => {
    const { path } = await open();
    const { response } = await openPage(path);
    expect(response.headers.get('content-security-policy')).toContain(`frame-ancestors ${HOST_ORIGIN};`);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('gives the key of the flow to the first who opens the address, and to nobody after', async () => {
    const { path, boot } = await open();
    expect(boot).toMatchObject({ hostOrigin: HOST_ORIGIN, view: { pane: 'consent' } });
    const again = await openPage(path);
    expect(again.boot).toMatchObject({ token: '', view: { pane: 'ended', reason: 'flow_interrupted' } });
  });

  it('answers an address that nobody was given with a page that says so', async () => {
    const { response, boot } = await openPage('/auth-flow/nobody');
    expect([response.status, boot]).toEqual([410, null]);
  });

  it('does not let actions or searches be asked for across origins', async () => {
    for (const path of ['/auth-flow/actions', '/auth-flow/search', '/auth-flow/bank/answer']) {
      const headers = { origin: HOST_ORIGIN, 'access-control-request-method': 'POST' };
      const response = await routes.request(path, { method: 'OPTIONS', headers });
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});

describe('walking through the modal', () => {
  it('links the chosen accounts and completes the session', async () => {
    const modal = await openAtPicker();
    await modal.act({ action: 'choose_institution', institutionId: TEST_BANK });
    const picker = await modal.act({ action: 'connect' });
    expect(picker.view.pane).toBe('account_picker');
    const done = await modal.act({ action: 'link', accounts: ['Success', 'High Balance'] });
    expect(done).toMatchObject({
      status: 200,
      view: { pane: 'success', linked: [{ name: 'Success' }, { last4: '4242' }] },
    });
    expect(findSession(sandbox.ctx, modal.session.id)?.state).toBe('completed');
  });

  it('answers a repeated link with the success it already had, and links nothing twice', async () => {
    const modal = await openAtPicker();
    await modal.act({ action: 'choose_institution', institutionId: TEST_BANK });
    await modal.act({ action: 'connect' });
    await modal.act({ action: 'link', accounts: ['Success'] });
    const again = await modal.act({ action: 'link', accounts: ['Success'] });
    expect(again).toMatchObject({ status: 409, view: { pane: 'success' } });
    const linked = sandbox.ctx.documents.accounts.all([{ field: 'session', in: [modal.session.id] }]);
    expect(linked).toHaveLength(1);
  });

  it('answers what does not fit the step with the pane where the person stands', async () => {
    const modal = await open();
    const early = await modal.act({ action: 'link', accounts: ['Success'] });
    expect(early).toMatchObject({ status: 409, view: { pane: 'consent' } });
    expect(findSession(sandbox.ctx, modal.session.id)?.state).toBe('open');
  });

  it('refuses a body that is no action at all', async () => {
    const modal = await open();
    const response = await post('/auth-flow/actions', { action: 'skip' }, { authorization: modal.authorization });
    expect(response.status).toBe(400);
  });

  it('searches among all banks, but only for who stands before the list', async () => {
    const modal = await open();
    const search = () => post('/auth-flow/search', { query: 'inactive' }, { authorization: modal.authorization });
    expect((await search()).status).toBe(409);
    await modal.act({ action: 'agree' });
    expect(await (await search()).json()).toEqual({
      institutions: [{ id: 'fcinst_SandboxInactive', name: 'Inactive Accounts' }],
    });
  });

  it('keeps nothing of what was typed at a sign-in', async () => {
    const modal = await openAtPicker();
    await modal.act({ action: 'choose_institution', institutionId: FORM_BANK });
    const wrong = await modal.act({ action: 'sign_in', username: 'ana-the-user', password: 'incorrect' });
    expect(wrong.view).toEqual({ pane: 'sign_in_form', institutionName: 'Bank (Non-OAuth)', wrongPassword: true });
    expect(JSON.stringify(wrong)).not.toContain('ana-the-user');
  });

  it('opens the accounts of a bank with its own window once that window has said yes', async () => {
    const modal = await openAtPicker();
    const { view } = await modal.act({ action: 'choose_institution', institutionId: OAUTH_BANK });
    const ticket = String(view.ticket);
    expect((await routes.request(`/auth-flow/bank/${ticket}`)).status).toBe(200);
    expect((await modal.act({ action: 'return_from_bank' })).view).toMatchObject({
      pane: 'bank_prepane',
      refused: true,
    });
    expect((await post('/auth-flow/bank/answer', { ticket, approved: true })).status).toBe(200);
    expect((await modal.act({ action: 'return_from_bank' })).view.pane).toBe('account_picker');
    expect((await post('/auth-flow/bank/answer', { ticket, approved: true })).status).toBe(410);
    expect((await routes.request(`/auth-flow/bank/${ticket}`)).status).toBe(410);
  });
});

describe('a flow that ends by itself', () => {
  it('says that the session has expired', async () => {
    const modal = await openAtPicker();
    expireSession(sandbox.ctx, modal.session.id);
    const answer = await modal.act({ action: 'back' });
    expect(answer).toEqual({ status: 410, view: { pane: 'ended', reason: 'session_expired' } });
  });

  it('says that the session was used elsewhere', async () => {
    const modal = await openAtPicker();
    linkAccounts(sandbox.ctx, modal.session.id, 'Test (Non-OAuth)', 'all');
    const answer = await modal.act({ action: 'choose_institution', institutionId: TEST_BANK });
    expect(answer.view).toEqual({ pane: 'ended', reason: 'session_already_completed' });
  });

  it('says that it was interrupted to a modal from before a restart', async () => {
    const modal = await openAtPicker();
    const afterRestart = modalForTests();
    const { authorization } = modal;
    const answer = await afterRestart.post('/auth-flow/actions', { action: 'back' }, { authorization });
    await afterRestart.sandbox.close();
    expect(await answer.json()).toEqual({ view: { pane: 'ended', reason: 'flow_interrupted' } });
  });

  it('is over once the person has left, and leaves the session open for another try', async () => {
    const modal = await openAtPicker();
    await post('/auth-flow/exit', {}, { authorization: modal.authorization });
    expect((await modal.act({ action: 'back' })).status).toBe(410);
    expect((await start(modal.session.clientSecret)).status).toBe(200);
  });
});
