import type { SandboxContext } from './context';
import { DAY } from '../bank/calendar';
import type { StoredSession } from './stored-session';

/** Stripe does not say how long a session stays open; a day here. */
const LIFETIME_SECONDS = DAY;

/** What a request says about the session it wants. */
export type NewSession = Omit<StoredSession, 'id' | 'clientSecret' | 'created' | 'state'>;

export function createSession(ctx: SandboxContext, asked: NewSession): StoredSession {
  const session = ctx.documents.sessions.insert({
    ...asked,
    id: ctx.ids.next('fcsess'),
    clientSecret: ctx.ids.next('fcsess_client_secret'),
    created: ctx.clock.seconds(),
    state: 'open',
  });
  const dueAt = ctx.clock.now() + LIFETIME_SECONDS * 1000;
  ctx.scheduler.schedule(dueAt, { kind: 'expire_session', session: session.id });
  return session;
}

export function findSession(ctx: SandboxContext, sessionId: string): StoredSession | null {
  return ctx.documents.sessions.find(sessionId);
}

export function findSessionByClientSecret(ctx: SandboxContext, clientSecret: string): StoredSession | null {
  return ctx.documents.sessions.all([{ field: 'clientSecret', in: [clientSecret] }])[0] ?? null;
}

/** A session links once and is then completed. Leaving the modal without linking keeps it open. */
export function sessionState(session: StoredSession): StoredSession['state'] {
  return session.state;
}

/** Ends an open session; a session that has ended stays as it is. */
export function completeSession(ctx: SandboxContext, sessionId: string): StoredSession {
  return endSession(ctx, sessionId, 'completed');
}

/** Takes an open session's time away, as the clock does after a day. */
export function expireSession(ctx: SandboxContext, sessionId: string): StoredSession {
  return endSession(ctx, sessionId, 'expired');
}

function endSession(ctx: SandboxContext, sessionId: string, state: 'completed' | 'expired'): StoredSession {
  const session = ctx.documents.sessions.require(sessionId);
  return session.state === 'open' ? ctx.documents.sessions.save({ ...session, state }) : session;
}
