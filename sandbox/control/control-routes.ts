import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { balanceHistory } from '../bank/bank-balance';
import { toClientSession } from '../state/client-view';
import type { SandboxContext } from '../state/context';
import { linkAccounts } from '../state/link-accounts';
import { LinkError } from '../state/link-error';
import { resetSandbox } from '../state/reset';
import { expireSession, findSession } from '../state/sessions';
import { SettingsChanges } from '../state/settings';
import { NextRefresh, type StoredAccount } from '../state/stored-account';
import { resendEvent } from '../webhooks/resend-event';
import { rollSecret } from '../webhooks/roll-secret';
import { toAccount } from '../wire/account-object';
import { toSession } from '../wire/session-object';
import { AccountChanges, changeAccount } from './change-account';
import { ControlError } from './control-error';
import { FaultRequest } from './faults';
import { loopbackOnly } from './loopback-only';
import { readJson, readValue } from './read-json';
import { showDeliveries, showState } from './show-state';

const Link = z.strictObject({
  institution: z.string(),
  accounts: z.union([z.literal('all'), z.array(z.string())]),
  /** What becomes of the refreshes that linking starts. */
  next_refresh: NextRefresh.nullable().default(null),
});
const Limit = z.coerce.number().int().min(1).max(10_000).default(100);
const Days = z.coerce.number().int().min(1).max(3_650).default(365);
const Roll = z.strictObject({ expires_in: z.int().min(0).max(86_400).default(86_400) });
const Reset = z.strictObject({ now: z.int().min(0).optional() });
const Advance = z.strictObject({
  advance: z
    .number()
    .min(0)
    .max(10 * 365 * 86_400),
});

/** What a person or a test does to the sandbox from outside, under /_sandbox. */
export function controlRoutes(ctx: SandboxContext): Hono {
  const routes = new Hono().basePath('/_sandbox');
  routes.use(loopbackOnly);
  routes.onError(answerError);
  routes.get('/health', (c) => c.json({ ok: true }));
  routes.get('/state', (c) => c.json(showState(ctx, readValue(Limit, c.req.query('limit')))));
  routes.get('/deliveries', (c) =>
    c.json(showDeliveries(ctx, readValue(Limit, c.req.query('limit')), c.req.query('event') ?? null)),
  );
  routes.post('/reset', async (c) => {
    const { now } = await readJson(c, Reset);
    await resetSandbox(ctx, now === undefined ? null : now * 1000);
    return c.json({ ok: true });
  });
  sessionRoutes(ctx, routes);
  accountRoutes(ctx, routes);
  wholeSandboxRoutes(ctx, routes);
  routes.all('/*', (c) => c.json({ error: { message: `There is no ${c.req.method} ${c.req.path}.` } }, 404));
  return routes;
}

function sessionRoutes(ctx: SandboxContext, routes: Hono): void {
  routes.post('/sessions/:id/link', async (c) => {
    const { institution, accounts, next_refresh } = await readJson(c, Link);
    const linked = linkAccounts(ctx, c.req.param('id'), institution, accounts, next_refresh);
    const session = toClientSession(ctx, c.req.param('id'));
    return c.json({ session, accounts: linked.map((account) => toAccount(ctx, account)) });
  });
  routes.post('/sessions/:id/expire', (c) => {
    if (!findSession(ctx, c.req.param('id'))) throw new ControlError(404, `No such session: '${c.req.param('id')}'`);
    const session = expireSession(ctx, c.req.param('id'));
    return c.json({ session: { ...toSession(ctx, session), state: session.state } });
  });
}

function accountRoutes(ctx: SandboxContext, routes: Hono): void {
  routes.patch('/accounts/:id', async (c) => {
    const changes = await readJson(c, AccountChanges);
    const changed = changeAccount(ctx, requireAccount(ctx, c.req.param('id')), changes);
    return c.json(toAccount(ctx, changed));
  });
  routes.get('/accounts/:id/history', (c) => {
    const days = readValue(Days, c.req.query('days'));
    return c.json({ data: balanceHistory(requireAccount(ctx, c.req.param('id')), days, ctx.clock.seconds()) });
  });
}

function wholeSandboxRoutes(ctx: SandboxContext, routes: Hono): void {
  routes.get('/settings', (c) => c.json(ctx.settings.current));
  routes.patch('/settings', async (c) => {
    const changed = ctx.settings.change(await readJson(c, SettingsChanges));
    ctx.store.transaction(() => ctx.dispatcher.resume());
    return c.json(changed);
  });
  routes.get('/faults', (c) => c.json({ data: ctx.faults.list() }));
  routes.post('/faults', async (c) => {
    ctx.faults.add(await readJson(c, FaultRequest));
    return c.json({ data: ctx.faults.list() });
  });
  routes.delete('/faults', (c) => {
    ctx.faults.clear();
    return c.json({ data: [] });
  });
  routes.post('/clock', async (c) => {
    const { advance } = await readJson(c, Advance);
    await ctx.scheduler.advanceBy(advance * 1000, () => ctx.dispatcher.idle());
    return c.json({ now: ctx.clock.seconds() });
  });
  routes.post('/endpoints/:id/roll', async (c) => {
    const { expires_in } = await readJson(c, Roll);
    const secret = rollSecret(ctx, c.req.param('id'), expires_in);
    if (secret === null) throw new ControlError(404, `No such endpoint: '${c.req.param('id')}'`);
    return c.json({ secret });
  });
  routes.post('/events/:id/resend', (c) => {
    const sent = resendEvent(ctx, c.req.param('id'));
    if (sent === null) throw new ControlError(404, `No such event: '${c.req.param('id')}'`);
    return c.json({ endpoints: sent });
  });
}

function requireAccount(ctx: SandboxContext, id: string): StoredAccount {
  const account = ctx.documents.accounts.find(id);
  if (!account) throw new ControlError(404, `No such account: '${id}'`);
  return account;
}

function answerError(error: Error, c: Context): Response {
  if (error instanceof ControlError) {
    return c.json({ error: { code: error.code, message: error.message } }, error.status);
  }
  if (error instanceof LinkError) {
    return c.json(
      { error: { code: error.code, message: error.message } },
      error.code === 'session_not_found' ? 404 : 400,
    );
  }
  process.stderr.write(`sandbox: ${c.req.method} ${c.req.path} failed: ${error.stack ?? error.message}\n`);
  return c.json({ error: { code: null, message: 'The sandbox failed. Its output has the details.' } }, 500);
}
