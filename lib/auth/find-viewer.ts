import 'server-only';
import { auth } from './auth';
import { isOver } from './session-age';
import { Viewer } from './viewer';

/** Whose session these headers carry; null without a valid one. Reads the database each time. */
export async function findViewer(headers: Headers, now = new Date()): Promise<Viewer | null> {
  const found = await auth().api.getSession({ headers });
  if (!found) return null;
  const viewer = Viewer.parse(found.user);
  return isOver(viewer.role, found.session.createdAt, now) ? null : viewer;
}
