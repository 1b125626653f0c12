import 'server-only';
import { auth } from './auth';
import { endSession } from './end-session';

/** Ends the session first, where a failure is heard (better-auth would only log it and drop the cookie), then drops the cookie. */
export async function signOut(headers: Headers): Promise<void> {
  await endSession(headers);
  await auth().api.signOut({ headers });
}
