import { afterAll, expect, it } from 'vitest';
import { z } from 'zod';
import { FaultRequest } from '../control/faults';
import { toSession } from '../wire/session-object';
import { modalForTests } from './testing/modal-for-tests';

const { sandbox, open, post, start } = modalForTests();
const { ctx } = sandbox;
afterAll(() => sandbox.close());

const FORM_BANK = 'fcinst_Qn1aVTBBJ4ubmQ';
const ORIGIN = { origin: 'http://localhost:3000' };
const Tokened = z.object({ token: z.looseObject({ id: z.string() }), session: z.looseObject({}) });

it('lets people in after everything a bank can ask for', async () => {
  const modal = await open();
  await modal.act({ action: 'agree' });
  await modal.act({ action: 'choose_institution', institutionId: FORM_BANK });
  const asked = await modal.act({ action: 'sign_in', username: 'u', password: 'options' });
  expect(asked.view).toMatchObject({ pane: 'challenge', kind: 'options', wrong: false });
  const answers = ['way-2', 'incorrect', 'security_question', 'confirm_mfa', 'confirmed'];
  const panes = [];
  for (const answer of answers) panes.push((await modal.act({ action: 'answer_challenge', answer })).view);
  expect(panes).toMatchObject([
    { kind: 'mfa', wrong: false },
    { kind: 'mfa', wrong: true },
    { kind: 'security_question' },
    { kind: 'confirm_mfa' },
    { pane: 'account_picker' },
  ]);
});

it('makes a token of numbers that were typed, and no linked account', async () => {
  const modal = await open({ manualEntry: { mode: 'automatic' }, permissions: ['payment_method'] });
  expect(modal.boot).toMatchObject({ view: { pane: 'consent' } });
  await modal.act({ action: 'agree' });
  await modal.act({ action: 'enter_manually' });
  const wrong = await modal.act({ action: 'give_numbers', routingNumber: '110000001', accountNumber: '000123456789' });
  expect(wrong).toMatchObject({ status: 400, view: { pane: 'manual_entry' } });
  const done = await modal.act({ action: 'give_numbers', routingNumber: '110000000', accountNumber: '000123456789' });
  expect(done.view).toEqual({ pane: 'manual_entry_success', last4: '6789' });
  expect(toSession(ctx, ctx.documents.sessions.require(modal.session.id))).toMatchObject({
    accounts: { data: [] },
    bank_account_token: {
      id: expect.stringMatching(/^btok_/),
      object: 'token',
      type: 'bank_account',
      bank_account: { object: 'bank_account', last4: '6789', routing_number: '110000000' },
    },
  });
});

it('gives the page a token of the account that was linked, the same each time', async () => {
  const modal = await open({ permissions: ['payment_method'] });
  const body = { key: 'pk_test_sandbox', client_secret: modal.session.clientSecret };
  expect((await post('/auth-flow/token', body, ORIGIN)).status).toBe(400);
  await modal.act({ action: 'agree' });
  await modal.act({ action: 'choose_institution', institutionId: FORM_BANK });
  await modal.act({ action: 'sign_in', username: 'u', password: 'p' });
  await modal.act({ action: 'link', accounts: ['Credit Card', 'Savings'] });
  const tokens = [1, 2].map(async () => Tokened.parse(await (await post('/auth-flow/token', body, ORIGIN)).json()));
  const [one, two] = await Promise.all(tokens);
  expect(one?.token).toMatchObject({ bank_account: { bank_name: 'Bank (Non-OAuth)', last4: '7730' } });
  expect(two?.token.id).toBe(one?.token.id);
});

it('gives no token of accounts that were not linked for payments', async () => {
  const modal = await open({ permissions: ['balances'] });
  await modal.act({ action: 'agree' });
  await modal.act({ action: 'choose_institution', institutionId: FORM_BANK });
  await modal.act({ action: 'sign_in', username: 'u', password: 'p' });
  await modal.act({ action: 'link', accounts: ['Savings'] });
  const body = { key: 'pk_test_sandbox', client_secret: modal.session.clientSecret };
  expect((await post('/auth-flow/token', body, ORIGIN)).status).toBe(400);
});

it('ends with an error where the bank service gives up, and stays open for another try', async () => {
  const modal = await open();
  ctx.faults.add(FaultRequest.parse({ path: '/auth-flow/actions', answer: 500 }));
  const answer = await modal.act({ action: 'agree' });
  expect(answer).toEqual({ status: 500, view: { pane: 'ended', reason: 'unexpected_error' } });
  expect((await start(modal.session.clientSecret)).status).toBe(200);
});

it('waits for a slow network, and does what was asked', async () => {
  const modal = await open();
  ctx.faults.add(FaultRequest.parse({ path: '/auth-flow/actions', latency_ms: 60 }));
  const asked = Date.now();
  expect((await modal.act({ action: 'agree' })).view.pane).toBe('institution_picker');
  expect(Date.now() - asked).toBeGreaterThanOrEqual(55);
});
