import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { ACCOUNT_NUMBER, isRoutingNumber } from '../bank/check-numbers';
import type { SandboxContext } from '../state/context';
import { INSTITUTIONS } from '../state/institutions';
import { linkAccounts } from '../state/link-accounts';
import { enterBankAccount } from '../state/manual-entry';
import { findSession, sessionState } from '../state/sessions';
import type { StoredSession } from '../state/stored-session';
import { advance, mayEnterManually, type World } from './advance';
import { isPastLinking, type Flow } from './flow';
import { toChoice, toFlowView } from './flow-view';
import type { Flows } from './flows';
import type { EndReason, FlowAction, FlowView } from './protocol';
import { searchInstitutions } from './search-institutions';

const Numbers = z.object({
  routingNumber: z.string().refine(isRoutingNumber),
  accountNumber: z.string().regex(ACCOUNT_NUMBER),
});

const Action = z.discriminatedUnion('action', [
  z.object({ action: z.literal('agree') }),
  z.object({ action: z.literal('choose_institution'), institutionId: z.string() }),
  z.object({ action: z.literal('connect') }),
  z.object({ action: z.literal('sign_in'), username: z.string().min(1), password: z.string().min(1) }),
  z.object({ action: z.literal('answer_challenge'), answer: z.string().min(1).max(200) }),
  z.object({ action: z.literal('return_from_bank') }),
  z.object({ action: z.literal('try_again') }),
  z.object({ action: z.literal('link'), accounts: z.array(z.string()) }),
  z.object({ action: z.literal('enter_manually') }),
  z.object({ action: z.literal('give_numbers'), ...Numbers.shape }),
  z.object({ action: z.literal('save_to_link'), phone: z.string().min(1).max(40) }),
  z.object({ action: z.literal('give_code'), code: z.string().min(1).max(20) }),
  z.object({ action: z.literal('skip_link') }),
  z.object({ action: z.literal('back') }),
]) satisfies z.ZodType<FlowAction>;

const Search = z.object({ query: z.string().max(100) });

/** What the modal asks for, with the token that its page was given. Every answer to an action says which pane comes next. */
export function modalRoutes(ctx: SandboxContext, flows: Flows): Hono {
  const routes = new Hono();

  routes.post('/actions', async (c) => {
    const flow = requestedFlow(c, flows);
    const session = flow && findSession(ctx, flow.sessionId);
    if (!flow || !session) return c.json({ view: ended('flow_interrupted') }, 410);
    const end = endReason(flow, session);
    if (end) return c.json({ view: ended(end) }, 410);
    const action = Action.safeParse(await c.req.json().catch(() => null));
    if (!action.success) return c.json({ view: toFlowView(flow.step, session, ctx.clock.now()) }, 400);
    const next = advance(flow.step, action.data, worldOf(ctx, session));
    if (next) flow.step = next;
    return c.json({ view: toFlowView(flow.step, session, ctx.clock.now()) }, next ? 200 : 409);
  });

  routes.post('/search', async (c) => {
    if (requestedFlow(c, flows)?.step.at !== 'institution_picker') return c.json({ institutions: [] }, 409);
    const search = Search.safeParse(await c.req.json().catch(() => null));
    if (!search.success) return c.json({ institutions: [] }, 400);
    return c.json({ institutions: searchInstitutions(INSTITUTIONS, search.data.query).map(toChoice) });
  });

  routes.post('/exit', (c) => {
    const flow = requestedFlow(c, flows);
    if (flow) flows.forget(flow);
    return c.json({});
  });

  return routes;
}

/** The first view of a flow; also what a reloaded or unknown page gets. */
export function firstView(ctx: SandboxContext, flow: Flow): FlowView {
  const session = findSession(ctx, flow.sessionId);
  if (!session) return ended('flow_interrupted');
  const end = endReason(flow, session);
  return end ? ended(end) : toFlowView(flow.step, session, ctx.clock.now());
}

export function allowsManualEntry(ctx: SandboxContext, flow: Flow): boolean {
  const session = findSession(ctx, flow.sessionId);
  return session !== null && mayEnterManually(session);
}

export function ended(reason: EndReason): FlowView {
  return { pane: 'ended', reason };
}

function requestedFlow(c: Context, flows: Flows): Flow | null {
  const [scheme, token] = (c.req.header('authorization') ?? '').split(' ');
  return scheme === 'Bearer' && token !== undefined ? flows.findByToken(token) : null;
}

/** A session can run out, or be used up from elsewhere, while its modal is open. Having succeeded is not an end of that kind. */
function endReason(flow: Flow, session: StoredSession): EndReason | null {
  if (isPastLinking(flow.step)) return null;
  const state = sessionState(session);
  if (state === 'expired') return 'session_expired';
  return state === 'completed' ? 'session_already_completed' : null;
}

function worldOf(ctx: SandboxContext, session: StoredSession): World {
  return {
    session,
    findInstitution: (id) => INSTITUTIONS.find((institution) => institution.id === id) ?? null,
    offersLink: ctx.settings.current.link_save,
    addBankAccount: (numbers) => void enterBankAccount(ctx, session.id, numbers),
    link: (institution, names) => void linkAccounts(ctx, session.id, institution.name, names),
  };
}
