import 'server-only';
import { appendOwnAudit } from '@/lib/data/audit';
import { type Device, deviceOf } from '@/lib/domain/device-words';
import { auth } from './auth';
import { isOver } from './session-age';
import type { Viewer } from './viewer';

/** A place where somebody is signed in. Where on earth that is, is not kept. */
export interface OwnSession {
  /** Opens nothing: the cookie holds another secret. */
  readonly id: string;
  readonly device: Device;
  readonly since: Date;
  /** The one that asks. */
  readonly isThis: boolean;
}

/** Where a person is signed in, this session first, then the newest. */
export async function listOwnSessions(viewer: Viewer, headers: Headers, now = new Date()): Promise<OwnSession[]> {
  const sessions = await openSessions(viewer, headers, now);
  return sessions
    .map(({ id, userAgent, createdAt, isThis }) => ({ id, device: deviceOf(userAgent), since: createdAt, isThis }))
    .sort((a, b) => Number(b.isThis) - Number(a.isThis) || b.since.getTime() - a.since.getTime());
}

/** Ends one of a person's sessions, wherever a copy of its cookie is. Null when it is none of theirs, or over already. */
export async function endOwnSession(viewer: Viewer, id: string, headers: Headers, now = new Date()) {
  const session = (await openSessions(viewer, headers, now)).find((candidate) => candidate.id === id);
  if (!session) return null;
  await appendOwnAudit(viewer, 'own.end_session', {}, now);
  await end([session]);
  return { device: deviceOf(session.userAgent) };
}

/** Ends every session of a person's but the one that asks. Answers how many. */
export async function endOtherSessions(viewer: Viewer, headers: Headers, now = new Date()): Promise<number> {
  const others = (await openSessions(viewer, headers, now)).filter(({ isThis }) => !isThis);
  if (others.length === 0) return 0;
  await appendOwnAudit(viewer, 'own.end_other_sessions', { ended: others.length }, now);
  await end(others);
  // better-auth lists a hundred at a time.
  return others.length + (await endOtherSessions(viewer, headers, now));
}

/** With their tokens: nothing of this leaves the file as it is. */
async function openSessions({ id, role }: Viewer, headers: Headers, now: Date) {
  const { internalAdapter } = await auth().$context;
  const [current, sessions] = await Promise.all([
    auth().api.getSession({ headers }),
    internalAdapter.listSessions(id, { onlyActiveSessions: true }),
  ]);
  return sessions
    .filter(({ createdAt }) => !isOver(role, createdAt, now))
    .map(({ userAgent, ...session }) => ({
      ...session,
      userAgent: userAgent ?? null,
      isThis: session.id === current?.session.id,
    }));
}

async function end(sessions: readonly { readonly token: string }[]): Promise<void> {
  const { internalAdapter } = await auth().$context;
  await internalAdapter.deleteSessions(sessions.map(({ token }) => token));
}
