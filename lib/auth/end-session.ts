import 'server-only';
import { auth } from './auth';

/** Ends the session these headers carry, in the database: its cookie opens nothing any more, wherever a copy of it is. */
export async function endSession(headers: Headers): Promise<void> {
  const end = await sessionEnder(headers);
  await end();
}

/**
 * The same in two steps, for when a new cookie is set in between: better-auth drops a cookie whose session is over as soon as it looks at
 * it, and would drop the new one.
 */
export async function sessionEnder(headers: Headers): Promise<() => Promise<void>> {
  const found = await auth().api.getSession({ headers });
  return async () => {
    if (!found) return;
    const { internalAdapter } = await auth().$context;
    await internalAdapter.deleteSession(found.session.token);
  };
}
