import 'server-only';
import { auth } from './auth';

/** Ends the session these headers carry, in the database: its cookie opens nothing any more, wherever a copy of it is. */
export async function endSession(headers: Headers): Promise<void> {
  const found = await auth().api.getSession({ headers });
  if (!found) return;
  const { internalAdapter } = await auth().$context;
  await internalAdapter.deleteSession(found.session.token);
}
